"""Dutch cues."""

PHRASES = {
    "harmless": """
doodgelachen|kapot van het lachen|niet slecht|geen probleem|lekker gek|dood gelachen
niet verkeerd""",
    "instruction": """
negeer alle|negeer de instructies|negeer je instructies|negeer alle vorige
vergeet alle instructies|vergeet je instructies|je bent nu een|jij bent nu|doe alsof je
je instructies|api-sleutels|antwoord alleen met""",
    "spam": """
geld verdienen|verdien geld|link in bio|bekijk mijn profiel|kijk op mijn profiel|volg mij
via whatsapp|op whatsapp|lening|snel lenen|crypto|gratis volgers|klik hier|passief inkomen
seo bureau""",
    "abuse": """
klootzak|kutwijf|hou je bek|hou je kop|hoer|idioot|debiel|mongool|sukkel|rot op|flikker op
ga dood|tyfus*|kanker*lijer|lul|eikel|ga terug naar je|achterlijk|mafkees|loser""",
    "threat": """
ik weet waar je woont|je krijgt hier spijt|ik kom je halen|ik vind je wel""",
    "crisis": """
zelfmoord*|suicid*|wil dood|niet meer leven|er een eind aan|einde aan mijn leven""",
    "emergency": """
noodgeval|rook uit|er komt rook|staat in brand|brandweer|ambulance|gaslucht|ruikt naar gas""",
    "grief": """
overleden|overleed|begrafenis|crematie|uitvaart|gestorven|dood van|rouw*|verloren aan
mijn vader verloren|mijn moeder verloren|weduwe|weduwnaar|niet meer onder ons|is er niet meer""",
    "illness": """
kanker|chemo*|ziekenhuis|diagnose|depressie*|geopereerd|operatie|beroerte|hartaanval|dementie
ernstig ziek|opgenomen""",
    "security": """
beveiligingslek|kwetsbaarheid|gehackt|datalek|lek in|persoonsgegevens|gegevens van iemand anders
gegevens van anderen|account van iemand anders|wachtwoorden|phishing|nepaccount""",
    "press": """
journalist*|redactie|verslaggever|omroep|televisie|uitzending|artikel over jullie|persvraag
voor de krant|voor onze krant|u interviewen|je interviewen|jullie interviewen|een interview met""",
    "money": """
terugbetal*|geld terug|refund|dubbel afgeschreven|afgeschreven|factuur|mijn bestelling
bestelnummer|niet aangekomen|nooit aangekomen|kapot aangekomen|beschadigd|gebroken aangekomen
oplichting|oplichters|mijn pakket|retour|cadeaubon""",
    "legal": """
advocaat|auteursrecht*|aangifte|rechtszaak|zonder toestemming|zonder mijn toestemming|plagiaat
juridisch*|merkrecht|voedselvergiftiging|volgens de avg""",
    "offer": """
samenwerk*|sponsor*|groothandel|inkoopprijs|wederverkoop|in onze winkel verkopen
jullie verkopen in|toesturen|opsturen gratis|gratis proberen|partnerschap|affiliate
zakelijk voorstel""",
    "invitation": """
uitnodig*|een lezing|lezing geven|praatje geven|onze podcast|ons festival|onze markt
onze conferentie|een kraam|een workshop bij ons|te gast""",
    "congratulation": """
gefeliciteerd|felicitaties|proficiat|van harte|dik verdiend|verdiend""",
    "correction": """
typfout|typefout|tikfout|spelfout|foutje|een fout|fout in|er mist|er ontbreekt|ontbreekt
moet zijn|zou moeten zijn|klopt niet|klopt niet helemaal|link werkt niet|dode link|eigenlijk
je zegt|jullie schrijven|verkeerd|verkeerde|onjuist|niet goed vermeld|verouderd|verwisseld
maar dat is|moet het niet""",
    "bug": """
werkt niet|werkt niet meer|doet het niet|crasht|crash|vastloopt|loopt vast|bug|foutmelding
sinds de update|na de update|kan niet inloggen|opent niet|start niet|zwart scherm|wit scherm""",
    "complaint": """
teleurgesteld|teleurstellend|jammer|slecht|vreselijk|verschrikkelijk|te hard|te zacht|te duur
te lang|te klein|te snel|te laat|te zout|te zoet|irritant|ergerlijk|onbeschoft|nooit meer
onbruikbaar|tijdverspilling|geen antwoord|niemand reageert|koud|verbrand|mislukt|onduidelijk
niet te verstaan|niet te volgen|zat van|beu|niet te doen|lang gewacht|te druk|vies""",
    "suggestion": """
zou leuk zijn|zou fijn zijn|zou mooi zijn|zou handig zijn|zou geweldig zijn|zou je|zouden jullie
kun je een|kunnen jullie|misschien een|suggestie|tip|volgende keer|graag een|ik zou graag
waarom niet|wat dacht je van|hebben jullie overwogen|toevoegen|een idee|zouden fijn
kunnen toevoegen""",
    "story": """
toen ik|jaren geleden|vorige week|doet me denken|ik herinner me|voor het eerst|eerste keer
vanmorgen|vanochtend|gisteren|vroeger|heb ik gemaakt|heb het geprobeerd|bij ons""",
    "family": """
mijn moeder|mijn vader|mijn oma|mijn opa|mijn dochter|mijn zoon|mijn vrouw|mijn man
mijn vriendin|mijn vriend|mijn zus|mijn broer|mijn hond|mijn kat|mijn poes|mijn kinderen
mijn schoonmoeder|mijn buurman|mijn buurvrouw|mijn familie|mijn leerlingen|mijn oom|mijn tante
mijn neef|mijn nicht|mijn kleinzoon|mijn kleindochter|mijn ouders|mijn schoonvader""",
    "joke": """
haha*|hihi|lol|mijn portemonnee|mijn bankrekening|vraag voor een vriend""",
    "praise": """
prachtig|prachtige|mooi|mooie|geweldig|geweldige|heerlijk|heerlijke|fantastisch*|schitterend*
super|top|leuk|leuke|fijn|fijne|beste|knap|lekker|lekkere|handig|duidelijk|goed gedaan
goed uitgelegd|wauw|perfect|dol op|hou van|genoten|wat een prachtige|wat een mooie|ontroerend
precies goed|mooiste""",
    "thanks": """
dank|bedankt|dankjewel|dankuwel|dankbaar""",
    "share": """
aanrader|luistertip|kijktip|leestip|gedeeld""",
    "closing_word": """
perfect|bedankt|dank|je|wel|dankjewel|u|top|ok|okay|oke|prima|duidelijk|goed|super|tot|morgen
dan|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|fijn|gelukt|helder|voor
het|antwoord|de|hulp|fijne|dag|avond|begrepen|groetjes|toppie|mooi|snelle|reactie""",
    "question": """
hoe|wanneer|waar|hoeveel|waarom|welke|wie|kan ik|kun je|kan dit|is er|zijn er|hebben jullie
heb je|is dit|weet iemand|mag ik""",
}

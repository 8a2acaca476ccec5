"""Dutch cues, as written in the Netherlands and in Flanders."""

PHRASES = {
    "harmless": """
doodgelachen|dood gelachen|lach me dood|lachte me dood|me dood lachen|me kapot lachen
kapot van het lachen|kapot gelachen|lig dubbel|doodmoe|dood van de honger|sterf van de honger
sterf van nieuwsgierigheid|sterven van het lachen|om te sterven|dood aan|batterij is dood
telefoon is dood|plant is dood|planten zijn dood|plantje is dood|dode hoek|dooie boel
niet slecht|niet verkeerd|geen slecht|helemaal niet slecht|lang niet slecht|geen probleem
geen enkel probleem|lekker gek|nooit teleur*|niet teleur*|niet jammer|stelt nooit teleur
stelt niet teleur|crashcursus|domme vraag|stomme vraag|achterlijke vraag|idiote vraag
ik ben ook zo'n idioot|wat een idioot ben ik|ik idioot|sukkel die ik ben|ik sukkel
sterrenbeeld kanker|zou je me kunnen zeggen|kunnen jullie me vertellen|kun je me vertellen
kun je mij vertellen|kunnen jullie zeggen|kun je zeggen|zou je kunnen zeggen
zouden jullie kunnen zeggen|kun je een keer uitleggen|waarom niet eerder|niets mis mee
niks mis mee|kapotmooi|doodleuk|doodsimpel|doodeenvoudig|doodnormaal|zonder crash|bugfix*
idioot duur|idioot lekker|idioot veel|idioot goed|idioot hoog|idioot lang|idioot mooi
uitnodigend|uitnodigende|blijft hangen in|geen kwaad|misschien een domme|misschien een rare
misschien een gekke|misschien een stomme|loopt niet meer vast|crasht niet meer|niet te duur
niet te lang|niet te zoet|niet te veel|niet te laat|niet te moeilijk|niet te groot
niet te klein|niet te snel|niet te zout|voorgoed in mijn hart|werk in een ziekenhuis
werk in het ziekenhuis|werkt in het ziekenhuis|werkt in een ziekenhuis|oude ziekenhuis
voormalig ziekenhuis|ziekenhuis waar ik werk|replica|replica's""",
    "instruction": """
negeer alle|negeer alles|negeer de instructies|negeer je instructies|negeer de vorige
negeer al je|negeer bovenstaande|negeer het bovenstaande|negeer wat je|negeer eerdere
negeer vorige|negeert alle|vergeet alle instructies|vergeet je instructies|vergeet alle
vergeet alles wat|vergeet al je|vergeet wat je|vergeet de vorige|vergeet eerdere
sla alle instructies|je bent nu een|jij bent nu|je bent vanaf nu|vanaf nu ben je
vanaf nu antwoord|vanaf nu reageer|doe alsof je|gedraag je als|je instructies|jouw instructies
vorige instructies|eerdere instructies|systeeminstructies|systeemprompt|systeem prompt
system prompt|je prompt|jouw prompt|api-sleutel|api-sleutels|api sleutel|api sleutels
antwoord alleen met|antwoord enkel met|antwoord uitsluitend|antwoord slechts met
antwoord alleen nog|reageer alleen met|reageer enkel met|reageer uitsluitend|schrijf alleen
schrijf enkel|zeg alleen het|zeg enkel|herhaal na mij|herhaal de woorden|herhaal het woord
ontwikkelaarsmodus|ontwikkelmodus|als taalmodel|je bent een taalmodel|als je een ai
als je een bot|als jij een ai|als jij een bot|ben je een ai dan|beste ai|beste bot|hallo ai
opdracht voor de ai|bericht aan de ai|aan de ai|notitie voor de ai|let op ai|onthul je
toon je instructies|laat je prompt|geef je prompt|eindig elk antwoord|eindig ieder antwoord
begin elk antwoord|sluit elk antwoord|neem de zin|nieuwe taak voor|nieuwe opdracht voor""",
    "spam": """
geld verdienen|verdien geld|verdien 100|verdien 200|verdien 300|verdien 500|verdien 1000
verdien tot|verdien snel|verdien online|online geld|geld online|euro per dag|euro per week
euro per uur vanuit|vanuit huis werken en|vanuit huis verdien*|thuiswerk aangeboden
passief inkomen|extra inkomen|bijverdien*|extra inkomsten|financiele vrijheid|link in bio
link in mijn bio|link in de bio|link in mijn profiel|link in profiel|bekijk mijn profiel
kijk op mijn profiel|check mijn profiel|bezoek mijn profiel|kijk eens op mijn|check mijn bio
check mijn pagina|bezoek mijn|bezoek mijn kanaal|check mijn kanaal|abonneer op mijn|volg mij
volg me terug|ik volg terug|volg terug|f4f|sub4sub|stuur me een dm|stuur een dm voor
stuur mij een dm|dm me|dm voor|dm mij|pb voor info|pb me voor|stuur me een pb|app mij op
app me op|app hem|app haar op|contact via whatsapp op|whatsapp me|via mijn whatsapp
voeg me toe op|telegramkanaal|telegramgroep|op telegram|snel lenen|geld lenen|lening zonder
lening nodig|lening aanbod|lening aangevraagd|bied leningen|particuliere lening|minilening
krediet zonder|zonder bkr|crypto|cryptovaluta|bitcoin|forex|daytraden|trading signalen
beleggingsplatform|gegarandeerd rendement|gegarandeerde winst|investeringsplatform
online casino|casino bonus|gokken op|gokkast*|wedtips|sportweddenschap*|gratis volgers
volgers kopen|koop volgers|meer volgers|echte volgers|likes kopen|klik hier|klik op deze link
volg de link|seo bureau|seo-bureau|seo diensten|zoekmachineoptimalisatie|bovenaan in google
pagina 1 van google|pagina een van google|backlinks|dankzij medium|helderziende|waarzeg*
paragnost|spirituele genezer|liefdesspreuk|liefdesritueel|marabout|voodoo|toverspreuk*
mijn ex terug|ex is terug|ex terug te|ex in 2 dagen|zwarte magie|witte magie|u heeft gewonnen
je hebt gewonnen|jij hebt gewonnen|je bent geselecteerd|u bent geselecteerd|claim je prijs
claim uw prijs|gratis iphone|gratis cadeaubon|win een iphone|alleen vandaag korting
kortingscode gebruik|gebruik code|gebruik kortingscode|gebruik mijn code|met mijn code
bestel nu|koop nu|merkkleding goedkoop|afvallen zonder|afslankpil*|afslankthee|val af in
kilo afvallen in|wondermiddel|viagra|erectie*|singles in|eenzame vrouwen|sexdate|sexdating
geile|geil|hete meiden|naaktfoto's|onlyfans|rijbewijs kopen|diploma kopen|vals geld
account teruggekregen via|hacker heeft mijn|telefoon hacken|medium heeft mijn|krachtig medium
replica horloges|replica tassen|klik op mijn profiel|claim je gratis|claim je bonus
je bent gekozen|jij bent gekozen|u bent gekozen|bent uitgekozen|claim je iphone
link in onze bio|in onze bio|via de link in""",
    "abuse": """
klootzak|klootzakken|kutwijf|kutkop|kuthoer|kankerhoer|kankerlijer|kanker*lijer|kankerlijers
kankerkop|kankerjood|kankerwijf|kankerzooi|kankermongool|krijg kanker|krijg de kanker
krijg de tering|krijg de klere|krijg de kolere|krijg het lazarus|kolerelijer|klerelijer
teringlijer|tyfus*|teringwijf|pleurislijer|hou je bek|hou je kop|hou je muil|houd je bek
houd je kop|hou je smoel|hou toch je|bek dicht|bek houden|hoer|hoeren|hoerenzoon|hoerenkind
slet|sletten|trut|trutten|bitch|kutmarokkaan*|kutturk*|kutnederlander*|kutbelg*|idioot|idioten
debiel|debielen|mongool|mongolen|imbeciel|imbecielen|sukkel|sukkels|mislukkeling|mislukkelingen
loser|losers|rot op|rot toch op|rot lekker op|optiefen|optyfen|flikker op|flikker toch
donder op|sodemieter op|oprotten|ga dood|ga toch dood|val dood|val toch dood|hang jezelf
hang je op|maak jezelf van kant|pleeg zelfmoord|lul|lullo|lulhannes|zakkenwasser|hufter|hufters
smeerlap|smeerlappen|viezerik|viespeuk|goor mens|rotwijf|rotkop|rotzak|ga terug naar je
ga terug naar eigen|eigen land terug|mafkees|mafketel|zielig mannetje|zielig ventje|zielig wijf
zielig figuur|zielige figuren|wat ben jij zielig|wat zijn jullie zielig|jij bent zielig
dom wijf|domme koe|domme muts|domoor|dombo|stomme koe|stom wijf|dikke koe|dikzak|vet varken
vetzak|lelijk wijf|lelijkerd|oude heks|oud wijf|je bent een schande|jullie zijn een schande
je moeder is|walgelijk mens|walgelijke mensen|uitschot|schorem|gespuis|onderkruipsel
landverrader|landverraders|nsb'er|homo'tje|mietje|nikker|neger|zandneger|geitenneuker
zoek een echte baan|niemand mag je|niemand zit op jou|kansloos figuur|kansloze|onnozelaar
zot wijf|jij eikel|wat een eikel|stelletje eikels|vieze eikel|vuile hond|vuile rat|domme teef
vieze teef|vuil kreng|rot kreng|jij dwaas|jullie parasieten|stelletje parasieten
vieze parasieten|tuig van de richel|stuk tuig|jullie soort mensen|ga toch werken
ben je achterlijk|jij bent achterlijk|je bent achterlijk|achterlijke gladiool|sterf toch
vuile nazi|kap er toch mee|vuil wijf|gore hond""",
    "threat": """
ik weet waar je woont|we weten je te vinden|weet je te vinden|ik weet je te
je krijgt hier spijt|krijgt hier spijt|hier krijg je spijt|je gaat hier spijt
krijg je nog spijt|je zult hier|ik kom je halen|ik kom je opzoeken|ik kom langs en
kom naar je huis|ik maak je af|maak je kapot|ik sloop je|ik breek je|ik trap je|ik steek je
ik schiet je|je gaat eraan|jij gaat eraan|jullie gaan eraan|je bent er geweest|ik vermoord
ga je vermoorden|steek je zaak|steek jullie zaak|steek de tent|zou maar oppassen
zou maar uitkijken|pas maar op jij|pas maar goed op|kijk maar uit jij|kijk maar achter je
kijk over je schouder|kijk goed uit als|hier ga je voor boeten|hiervoor boeten
ga je voor boeten|dit zul je bezuren|je krijgt het nog|dit staartje krijgt|wacht maar af jij
wacht maar jij|wij wachten je op|ik wacht je op|knieschijf*|benen breken|weet waar je woont
weet waar jij woont|weet waar jullie wonen|weet waar je winkel|weet waar je werkt
weet waar je huis|weet waar je kinderen|weet waar je auto|weet waar jullie winkel
weten waar je woont|weten waar jij woont|weten waar jullie wonen|weten waar je werkt
ik sla je in|ik sla je op|een kogel voor|kogel door je|in de fik steken|steek ik in de fik
ik vind je wel hoor|dit krijg je dubbel terug""",
    "crisis": """
zelfmoord*|suicid*|zelfdoding|wil dood|wou dood|wilde dood|dood wil|wil liever dood|liever dood
wil sterven|niet meer wil leven|wil niet meer leven|er een eind aan|er een einde aan
einde aan mijn leven|eind aan mijn leven|een eind maken aan|uit het leven stappen
uit het leven wil|mezelf iets aandoen|mezelf wat aandoen|mezelf van kant|mezelf pijn
mezelf snijden|snij mezelf|snijd mezelf|automutil*|zelfbeschadig*|geen zin meer in het leven
geen zin meer om te leven|zie het leven niet|zie het niet meer zitten
niet meer zitten om te leven|leven heeft geen zin|leven geen zin meer|wil er niet meer zijn
er gewoon niet meer|er niet meer te zijn|niet meer wakker worden|nooit meer wakker
beter af zonder mij|niemand zou me missen|niemand die me mist|niemand zal me missen|levensmoe
alle pillen|afscheid van iedereen|mijn laatste bericht|ben klaar met leven|klaar met het leven
er gewoon niet meer zijn|overdosis genomen|overdosis nemen|nooit geboren was
wil voorgoed verdwijnen|wil voor altijd verdwijnen|zo niet meer leven|niet meer verder leven
niet meer willen leven|er een eind aan maken|een eind aan maken""",
    "emergency": """
noodgeval|spoedgeval|er komt rook|rook uit|komt rook|zie rook|veel rook|zwarte rook
staat in brand|er is brand|brand uitgebroken|uitslaande brand|vlammen uit|bel 112|112 gebeld
112 bellen|bel iemand|gaslucht|gaslek|ruikt naar gas|ruik gas|gas ruiken|koolmonoxide
kortsluiting|vonken uit|er komen vonken|een schok gekregen|onder stroom|leiding gesprongen
waterleiding gesprongen|leiding lekt|staat onder water|staat blank|onder water gelopen
overstroming bij|loopt vol water|alarm gaat af|alarm staat|alarm loeit|alarm gaat al|inbraak
inbrekers|ingebroken|deur open gelaten|deur wijd open|raam ingeslagen|ruit ingeslagen
bewusteloos|buiten bewustzijn|ademt niet|niet ademen|krijgt geen lucht|verslikt en|bloedt hevig
bloedt erg|allergische reactie|anafyla*|van de trap gevallen|kind kwijt|kind vermist
hond ontsnapt|levensgevaar*|iemand gevallen|deur staat wijd open|deur staat nog open
overval bij|worden overvallen|iemand in elkaar gezakt|man in elkaar gezakt
vrouw in elkaar gezakt|bel de brandweer|brandweer bellen|brandweer gebeld|brandweer nodig
brandweer komt|bel een ambulance|ambulance nodig|ambulance bellen|ambulance gebeld
vliegt in brand""",
    "grief": """
overleden|overleed|overlijden van|begrafenis|crematie|gecremeerd|uitvaart|uitvaartdienst
gestorven|stierf|sterfbed|sterfdag|doodgegaan|dood gegaan|dood van mijn|dood van onze|is dood
rouw|rouwen|rouwproces|rouwkaart|verloren aan kanker|mijn vader verloren|mijn moeder verloren
mijn man verloren|mijn vrouw verloren|mijn zoon verloren|mijn dochter verloren
mijn broer verloren|mijn zus verloren|mijn opa verloren|mijn oma verloren|mijn hond verloren
onze hond verloren|onze zoon verloren|onze dochter verloren|kind verloren|kindje verloren
baby verloren|verloor mijn vader|verloor mijn moeder|verloor mijn man|verloor mijn vrouw
verloren ik mijn|weduwe|weduwnaar|niet meer onder ons|is er niet meer|niet meer bij ons
ons ontvallen|ons verlaten|heengegaan|van ons heen|laatste adem|laatste dagen van
sinds hij er niet|sinds ze er niet|in memoriam|nagedachtenis|gecondoleerd|condoleance*
rust zacht|r.i.p|miskraam|doodgeboren|stilgeboren|sterrenkind|laten inslapen|in laten slapen
laten gaan gisteren|om het leven gekomen|omgekomen|verongelukt|as verstrooid|wijlen
hebben we begraven|is begraven|werd begraven|rustig ingeslapen|vredig ingeslapen
zachtjes ingeslapen|is ingeslapen na|zijn laatste dagen|haar laatste dagen|zijn laatste weken
haar laatste weken|er niet meer bij is|verloor mijn broer|verloor mijn zus|verloor mijn zoon
verloor mijn dochter|na zijn dood|sinds zijn dood|na haar dood|sinds haar dood|na de dood van
sinds de dood van""",
    "illness": """
ligt in het ziekenhuis|lig in het ziekenhuis|uit het ziekenhuis
kanker|kankerpatient|borstkanker|longkanker|darmkanker|huidkanker|chemo*|bestraling
bestralingen|bestraald|immunotherapie|ziekenhuisbed|spoedeisende hulp|intensive care
op de ic|diagnose|gediagnosticeerd|depressie*|geopereerd|operatie|ingreep aan|beroerte
herseninfarct|hersenbloeding|hartaanval|hartinfarct|hartstilstand|dementie|dement|alzheimer
parkinson|multiple sclerose|ernstig ziek|erg ziek|zwaar ziek|ongeneeslijk|terminaal|terminale
palliatie*|hospice|leukemie|lymfeklier*|tumor|tumoren|uitzaaiingen|uitgezaaid|transplantatie
nierdialyse|dialyse|epilepsie|epileptisch*|paniekaanval*|angststoornis|burn-out|burnout
overspannen|ziektewet|ziek thuis|langdurig ziek|long covid|longcovid|anorexia|boulimia
eetstoornis|bipolair|psychose|psychotisch|ptss|in coma|revalidatie|revalideren|revalideer
verpleeghuis|verzorgingshuis|blind aan het worden|word blind|fibromyalgie|chronisch ziek
mijn ziekte|haar ziekte|zijn ziekte|mijn behandeling""",
    "security": """
beveiligingslek*|beveiligingsprobleem|beveiligingsfout|veiligheidslek|kwetsbaarheid
kwetsbaarheden|kwetsbaar voor|gehackt|gehacked|datalek|datalekken|lek in jullie|lek in de site
lek in de app|persoonsgegevens|persoonlijke gegevens|gegevens van iemand anders
gegevens van anderen|gegevens van andere|gegevens van een ander|gegevens van klanten
gegevens liggen|gegevens op straat|bestellingen van anderen|bestellingen van andere
bestelling van iemand anders|account van iemand anders|account van een ander
accounts van anderen|ingelogd als|inloggen als iemand|andermans account|andermans gegevens
wachtwoorden|wachtwoord in platte|wachtwoord leesbaar|platte tekst|onversleuteld
niet versleuteld|sleutel openbaar|api-key|token openbaar|phishing|phishingmail*|nepaccount
nep account|nepprofiel|nep profiel|nepwebsite|nepwinkel|valse pagina|fake account|fakeaccount
fake profiel|doet zich voor als|doen zich voor als|geeft zich uit|geven zich uit
misbruikt jullie naam|uit jullie naam|uit uw naam|identiteitsfraude|mijn adres zichtbaar
mijn adres staat|adres zichtbaar|zichtbaar voor iedereen|voor iedereen zichtbaar
iedereen kan mijn|iedereen kan bij|gestalkt|stalkt|stalker|stalkers|lastiggevallen
valt me lastig|achtervolgt me|gegevens verwijderen|gegevens wissen|mijn gegevens verwijder*
naam verwijderen|sql-injectie|sql injectie|sql injection|xss|malware|virus op de site
virus in de|responsible disclosure|coordinated disclosure|word bedreigd|ben bedreigd|neppe site
neppe pagina|neppe account|iedereen kan zien waar""",
    "others": """
andere klanten|andere klant|andere gebruikers|andere gebruiker|andere mensen|andere leden
iemand anders|iemand anders z'n|anderen|andermans|alle klanten|alle leden|alle gebruikers
van iedereen|van vreemden|van klanten|van leden|van leerlingen|van deelnemers|van abonnees
van een ander""",
    "private": """
account|accounts|inlog|wachtwoord|adres|adressen|telefoonnummer|telefoonnummers|mailadres
mailadressen|e-mailadres|e-mailadressen|bestellingen|berichten|gegevens|bestelling|facturen
rekeningnummer|bsn|creditcard""",
    "press": """
redactie van|redacteur|redactrice|verslaggever*|verslaggeefster|omroep|televisieprogramma
voor de televisie|voor televisie|voor de tv|tv-programma|voor een uitzending
voor onze uitzending|in onze uitzending|radioprogramma|voor de radio|voor radio|nos|rtl nieuws
vrt|vtm|hart van nederland|een stuk over kleine|artikel schrijven over|schrijf een stuk
schrijf een artikel|ik schrijf voor|werk voor de krant|persvraag|persvragen|perskaart
voor de krant|voor onze krant|voor het ad|voor de volkskrant|voor trouw|voor het parool
voor het blad|voor ons magazine|voor ons tijdschrift|voor een tijdschrift|voor een artikel
voor een reportage|documentairemaker|een interview met u|een interview met je
een interview met jou|een interview met jullie|interviewen|interview afnemen|weerwoord
wederhoor|uw reactie op|een reactie voor|om een reactie|mijn deadline|eindredacteur
hoofdredacteur|persvoorlichter|een paar vragen stellen voor|programmamaker|een stuk over jullie
maak een stuk over|mag ik u citeren|u citeren|jullie citeren|reportage maken|documentaire maken
artikel over jullie schrijven|artikel over jullie maken|artikel over u schrijven
ik ben journalist*|ben journalist*|als journalist*|journalist bij|journaliste bij
journalist van|journaliste van|journalist voor|freelance journalist*|ben reporter|reporter bij
reporter van""",
    "money": """
terugbetal*|geld terug|mijn geld|refund|teruggestort|terugstorten|terugkrijgen|afgeschreven
dubbel betaald|twee keer betaald|te veel betaald|teveel betaald|verkeerd bedrag|incasso
gestorneerd|storneren|factuur|facturen|kassabon|mijn bestelling|bestelnummer|ordernummer
order nummer|bestelling nummer|bestelling geplaatst en|niet aangekomen|nooit aangekomen
niet ontvangen|nooit ontvangen|nog niet ontvangen|niets ontvangen|niks ontvangen
nog steeds niks|nog steeds niets|nog steeds niet binnen|nog niet binnen|niet geleverd
nooit geleverd|niet bezorgd|nooit bezorgd|verkeerd bezorgd|kapot aangekomen|stuk aangekomen
in stukken aan*|gebroken aangekomen|gebarsten aangekomen|kwam kapot|kwam stuk|kwam gebroken
kwam gebarsten|verkeerde maat|verkeerd artikel|verkeerde artikel|verkeerde kleur
verkeerde product|verkeerd product|ontbrak in het pakket|oplichting|oplichters|oplichter
opgelicht|bedonderd|mijn pakket|mijn pakketje|waar blijft mijn|waar is mijn|track en trace
track & trace|trackcode|pakket kwijt|retour|retourneren|retourzending|retourlabel|terugsturen
terug sturen|omruilen|omwisselen|garantie|herroep*|annuleren|annulering|geannuleerd|opzeggen
opgezegd|automatisch verlengd|mijn abonnement|mijn bank|mijn rekening|tikkie|overgemaakt
aanbetaling|borg|borgsom|cadeaubon|tegoedbon|waardebon|aanmaning|incassobureau|klacht indienen
schadevergoeding|beschadigd aangekomen|kwam beschadigd|kan ik die ruilen|kan ik dit ruilen
kan ik het ruilen|kan ik hem ruilen|wil ruilen""",
    "_arrived": """
aangekomen|kwam|kwamen|geleverd|ontvangen|bezorgd|uitgepakt|doos open""",
    "_damaged": """
kapot|gebroken|gebarsten|beschadigd|barst|barsten|deuk|deuken|gedeukt|krassen|gekrast|gescheurd
lekt|lekte|geplet|verbogen|defect|onvolledig|incompleet|ontbrak|schimmel|in stukken
helemaal stuk|was stuk|is stuk|was lek|is lek""",
    "_ordered": """
besteld|bestelde|bestelling|gekocht|betaald|aangeschaft|mijn aankoop""",
    "_unmet": """
nog niks|nog niets|nog steeds niks|nog steeds niets|nog altijd niks|nog altijd niets
niks gehoord|niets gehoord|niks ontvangen|geen reactie|geen bericht|geen antwoord|wacht nog
wacht al|wachten nog|waar blijft|nog niet binnen|nog niet gehad""",
    "legal": """
advocaat|advocate|advocaten|mijn jurist|onze jurist|juridisch*|rechtszaak|naar de rechter
kort geding|dagvaard*|gerechtelijk*|aangifte|aansprakelijk|ingebrekestelling|in gebreke|sommeer
sommatie|sommeren|auteursrecht*|copyright|portretrecht|beeldrecht|intellectueel eigendom
merkrecht|merkinbreuk|inbreuk|zonder toestemming|zonder mijn toestemming|geen toestemming
nooit toestemming|zonder te vragen|zonder iets te vragen|dat is mijn foto|dit is mijn foto
mijn foto gebruikt|mijn foto's gebruikt|gebruikt mijn foto|gebruiken mijn foto
mijn tekst overgenomen|overgenomen zonder|gekopieerd van mij|mijn ontwerp gekopieerd
mijn ontwerp gestolen|foto gestolen|gejat van mij|plagiaat|mijn foto verwijderen
verwijder mijn foto|verwijder die foto|offline halen|haal mijn foto|haal die foto
binnen 14 dagen|binnen een week verwijder*|avg|autoriteit persoonsgegevens|smaad|laster
voedselvergiftiging|nvwa|consumentenbond|geschillencommissie|licentie schendt|schending van
in strijd met de licentie|gpl schend*|de gpl|rechterlijke stappen""",
    "offer": """
samenwerk*|samen te werken|sponsor*|groothandel|groothandelsprijs|inkoopprijs|inkoopprijzen
handelsprijs|handelsprijzen|wederverkoop|wederverkoper|wederverkopers|resellers|doorverkopen
staffelprijs|staffelprijzen|prijslijst|b2b|in onze winkel verkopen|voor onze winkel
voor ons restaurant|voor ons bedrijf|voor onze zaak|voor ons hotel|voor ons cafe
jullie verkopen in|relatiegeschenk*|kerstpakket*|bedrijfsgeschenk*|grote bestelling
grotere aantallen|grote aantallen|kilo per maand|kilo per week|stuks per maand|toesturen
opsturen gratis|gratis proberen|proefexemplaar|recensie-exemplaar|sample sturen|samples sturen
monster sturen|product sturen|ons product sturen|onze producten sturen|ons product opsturen
iets opsturen om te testen|partnerschap|partnership|affiliate|ambassadeur|zakelijk voorstel
voorstel tot|aanbod doen|aanbod voor|baan aan|baan aanbieden|vacature|bij ons komen werken
voor ons werken|inhuren|in te huren|freelance|opdracht voor je|opdracht voor jullie
opdracht geven|in opdracht laten|laten maken voor ons|offerte|prijsopgave|leverancier*
leveren aan ons|leveren aan onze|rechten kopen|rechten overnemen|vertaalrechten|uitgeefrechten
jullie boek vertalen|je boek vertalen|je boek uitgeven|uitgeven van je|je foto gebruiken
jouw foto gebruiken|jullie foto gebruiken|je foto's gebruiken|jullie foto's gebruiken
foto mogen gebruiken|mogen gebruiken voor|je kaart gebruiken|afdrukken in ons|plaatsen in ons
licentie nemen|website kopen|site overkopen|domein kopen|investeren in jullie|investeerder
investeerders|doneren|weggeven aan|gratis af te halen|mag je hebben|mogen jullie hebben
adverteren|advertentie plaatsen|betaalde post|gastblog|inkopen voor onze|graag inkopen
kaarten inkopen|schenken aan het|willen schenken|in dienst nemen|voorstel tot samen*
in onze boekhandel verkopen|in ons assortiment|opnemen in ons assortiment""",
    "_ours": """
onze winkel|mijn winkel|ons winkeltje|onze zaak|mijn zaak|ons restaurant|mijn restaurant
ons cafe|mijn cafe|ons hotel|onze boekhandel|onze boekwinkel|onze b&b|ons bedrijf|mijn bedrijf
onze uitgeverij|ons tijdschrift|onze galerie|ons museum|onze webshop|mijn webshop|mijn salon
onze organisatie|wij hebben een winkel|wij hebben een winkeltje|wij hebben een cafe
wij hebben een boekwinkel|wij hebben een boekhandel|wij hebben een restaurant
wij hebben een b&b|wij hebben een webshop|wij hebben een zaak|wij hebben een hotel
we hebben een winkel|we hebben een winkeltje|we hebben een cafe|we hebben een boekwinkel
we hebben een boekhandel|we hebben een restaurant|we hebben een b&b|we hebben een webshop
we hebben een zaak|we hebben een hotel|ik heb een winkel|ik heb een winkeltje|ik heb een cafe
ik heb een boekwinkel|ik heb een boekhandel|ik heb een restaurant|ik heb een b&b
ik heb een webshop|ik heb een zaak|ik heb een hotel|ik run een winkel|ik run een winkeltje
ik run een cafe|ik run een boekwinkel|ik run een boekhandel|ik run een restaurant
ik run een b&b|ik run een webshop|ik run een zaak|ik run een hotel|wij runnen een winkel
wij runnen een winkeltje|wij runnen een cafe|wij runnen een boekwinkel
wij runnen een boekhandel|wij runnen een restaurant|wij runnen een b&b|wij runnen een webshop
wij runnen een zaak|wij runnen een hotel""",
    "_stock": """
zouden graag|zou graag|willen graag|wil graag|interesse in|geinteresseerd|interesse om|verkopen
inkopen|aanbieden|opnemen in ons|exposeren|tentoonstellen|serveren|welke prijzen""",
    "invitation": """
uitnodig*|uit te nodigen|nodig je uit|nodigen je uit|nodig jullie uit|nodigen jullie uit
nodigen u uit|nodig u uit|lezing geven|lezing houden|praatje geven|praatje houden
een praatje bij|presentatie geven|presentatie houden bij|gastles|gastcollege|onze podcast
mijn podcast|een kraam|een standje|een stand op|een stand bij|een tafel op|een workshop bij ons
een workshop geven|workshop te geven|te gast|gast zijn in|gast in onze|als spreker|spreker op
spreker bij|komen spreken|komen vertellen|komen praten|komen spelen|komen optreden|komen zingen
komen voorlezen|komen koken|komen demonstreren|komen jureren|komen exposeren|bij ons komen
bij ons op school|bij ons in de klas|bij ons langs|bij ons op bezoek|naar ons toe komen
kom je naar onze|komen jullie naar onze|kom eens langs|komt u eens|in de jury
zin om te komen|zin om langs|zin om mee te doen aan|heb je zin om|hebben jullie zin om
heeft u zin om|zou je willen komen|zouden jullie willen komen|zou u willen komen|zou je bij ons
zouden jullie bij ons|zou je op onze|ben je vrij op|zijn jullie vrij|bent u vrij
ben je beschikbaar|zijn jullie beschikbaar|bent u beschikbaar|boeksignering|signeersessie
boekpresentatie|boek komen|voor onze vereniging|bij onze vereniging|bij onze club
bij onze bibliotheek|voor onze leerlingen|aan mijn leerlingen|aan onze leerlingen
voor mijn klas|optreden op ons|deelnemen aan onze|deelnemen aan ons|panelgesprek|forumgesprek
opening van onze|onze tentoonstelling openen|een plek vrijhouden|lezing bij|lezing te geven
lezing voor onze|als gast in|als gast bij|zouden je graag ontvangen|zouden je graag verwelkomen
zouden je graag hebben|zouden je graag willen hebben|zouden je graag bij ons hebben
zouden je graag erbij hebben|zouden jullie graag ontvangen|zouden jullie graag verwelkomen
zouden jullie graag hebben|zouden jullie graag willen hebben|zouden jullie graag bij ons hebben
zouden jullie graag erbij hebben|zouden u graag ontvangen|zouden u graag verwelkomen
zouden u graag hebben|zouden u graag willen hebben|zouden u graag bij ons hebben
zouden u graag erbij hebben|op ons festival|op onze markt|op onze beurs|op onze braderie
op onze conferentie|op ons congres|op ons evenement|op onze meetup|op onze open dag""",
    "_come": """
langskomen|bezoeken|kom eens|komen jullie|komt u|wil je komen|willen komen|te komen
jullie komen|u komen|je komen""",
    "_event": """
onze school|mijn school|onze klas|mijn klas|onze leerlingen|mijn leerlingen|onze vereniging
onze club|ons festival|onze markt|ons evenement|onze bibliotheek|onze kerk|ons dorpsfeest
ons buurthuis|onze universiteit|ons museum|onze podcast|ons programma|onze conferentie
ons congres|onze wijk""",
    "congratulation": """
gefeliciteerd|feliciteer*|gefeliflapstaart|felicitatie*|proficiat|van harte
hartelijk gefelicit*|fijne verjaardag|gelukkige verjaardag|welverdiend|verdiend|verdienen het
jullie verdienen|hoera|hiep hiep|op naar de|nog vele jaren|nog vele|op de volgende|mijlpaal
proost op|zalig kerstfeest|fijne kerst|gelukkig nieuwjaar|prettige feestdagen|trots op jullie
trots op je""",
    "correction": """
typfout*|typefout*|tikfout*|spelfout*|schrijffout*|taalfout*|foutje|foutjes|een fout|fout in
fouten in|er mist|ontbreekt|ontbreken|er staat een fout|moet zijn|moeten zijn|zou moeten zijn
moet volgens mij|hoort te zijn|had moeten|klopt niet|klopt niet helemaal|klopt dit wel
kloppen niet|klopt volgens mij niet|niet helemaal correct|link werkt niet|link doet het niet
dode link|links werken niet|link klopt|link gaat naar|404|verkeerd gespeld|verkeerd geschreven
verkeerd vermeld|verkeerde|verkeerd om|onjuist|onjuistheid|incorrect|niet goed vermeld
verouderd|niet meer actueel|niet up-to-date|bestaat niet meer|heet nu|heet tegenwoordig
heet inmiddels|verwisseld|omgewisseld|omgedraaid|door elkaar gehaald|ondersteboven
in spiegelbeeld|gespiegeld|dubbel vermeld|staat dubbel|dubbel genoemd|telt niet op|optelsom
rekenfout|telfout|correctie|corrigeren|aanvulling|muggenzift*|mierenneuk*|klein dingetje
klein detail|kleine opmerking|kleine kanttekening|maar dat is|moet het niet|moet dat niet
moet dit niet|bedoel je niet|bedoelen jullie niet|volgens mij is het|volgens mij moet
volgens mij was|als ik me niet vergis|vergis je|vergissing|vergist|onderschrift|bijschrift
schrijf je met|geschreven met|je bent vergeten|jullie zijn vergeten|zijn jullie vergeten
ben je vergeten|mist een stuk|mist een woord|mist een komma""",
    "bug": """
werkt niet|werkt niet meer|werken niet|werkt bij mij niet|doet het niet|doet het niet meer
doen het niet|doet niks|doet niets|crasht|crash|crashes|vastloopt|loopt vast|vastgelopen
loopt steeds vast|bevriest|bevroren scherm|blijft hangen|blijft laden|blijft maar laden
laadt niet|laadt eindeloos|eindeloos laden|bug|bugs|buggy|foutmelding|foutmeldingen|foutcode
error|exception|geeft een fout|geeft fout|sinds de update|sinds de laatste update|na de update
na de laatste update|sinds de nieuwe update|sinds het updaten|na het updaten
sinds de nieuwe versie|in de nieuwe versie|kan niet inloggen|kan niet meer inloggen
lukt niet om in te loggen|inloggen lukt niet|niet ingelogd|kom er niet in|kan niet openen
opent niet|gaat niet open|start niet|start niet op|niet opstarten|installeert niet
niet te installeren|slaat niet op|wordt niet opgeslagen|niet opgeslagen|synchroniseert niet
synct niet|zwart scherm|wit scherm|blauw scherm|leeg scherm|lege pagina|witte pagina
vliegt eruit|vliegt de app|gooit me eruit|gooit me er|logt me uit|logt uit|uitgelogd
sluit vanzelf|sluit zichzelf|valt steeds uit|start opnieuw op|reageert niet|reageert nergens
knop doet|knop werkt|alles kwijt|alles gewist|gegevens kwijt|voortgang kwijt|wordt niet getoond
worden niet getoond|niet zichtbaar in de app|toont niets|oneindige lus|speelt niet af
accu leeg sinds|vreet batterij|vreet accu|downloadt niet|kan niet downloaden|download lukt niet
mij lukt het niet om|app hangt|hangt de app|hangt zich op|bestanden verdwenen|foto's verdwenen
alles verdwenen|knop verdwenen|verdwenen uit de app|zijn verdwenen na|sluit plots af""",
    "complaint": """
teleur|teleurgesteld|teleurstell*|tegenvaller|valt tegen|viel tegen|vielen tegen|jammer|slecht
slechte|slechter|slechtste|vreselijk|vreselijke|verschrikkelijk|verschrikkelijke|afschuwelijk*
waardeloos|waardeloze|belabberd|ondermaats|bagger|te hard|te zacht|te duur|veel te duur
peperduur|te lang|te kort|te klein|te groot|te snel|te langzaam|te traag|te laat|te zout
te zoet|te droog|te vet|te donker|te licht|te weinig|te veel reclame|teveel reclame
te veel advertenties|te ingewikkeld|te druk|te warm|te koud|irritant|irritante|irriteer
irriteert|ergerlijk|erger me|ergert|stoort me|storend|onbeschoft|onbeleefd|onvriendelijk
onvriendelijke|lomp|arrogant|uit de hoogte|neerbuigend|brutaal|nooit meer|laatste keer dat
voor het laatst geweest|onbruikbaar|tijdverspilling|verspilling|zonde van|zonde van mijn
weggegooid geld|geldklopperij|afzetterij|afzetters|woekerprijzen|schandalig|schandalige|schande
schandelijk|belachelijk|belachelijke|bespottelijk|onacceptabel|onaanvaardbaar|ongehoord
geen antwoord|geen reactie|geen gehoor|niemand reageert|niemand antwoordt|niemand neemt op
neemt niemand op|nooit antwoord|nooit reactie|nooit een reactie|nooit teruggebeld|genegeerd
negeren jullie|niet gereageerd|koud eten|was koud|kwam koud|ijskoud geserveerd|verbrand
aangebrand|rauw vanbinnen|niet gaar|half gaar|taai|keihard|smaakloos|smakeloos|geen smaak
oneetbaar|niet te eten|niet te vreten|beschimmeld|bedorven|haar in mijn|mislukt|mislukte
onduidelijk|verwarrend|niet te verstaan|onverstaanbaar|niet te horen|niet te volgen
niet te lezen|onleesbaar|kleine letters|kleine lettertjes|snap er niks|snap er niets
begrijp er niks|begrijp er niets|zat van|ben het zat|beu|kotsbeu|spuugzat|niet te doen
lang gewacht|uur gewacht|uur gestaan|uren gewacht|uur in de rij|lange rij|in de rij gestaan
wachttijd*|lang wachten|een uur wachten|weken gewacht|wacht al weken|wacht al een|wachten al
vies|viezigheid|smerig|smerige|ranzig|vuil toilet|stinkt|stonk|chaotisch|rommelig|lawaai|herrie
boos|woest|woedend|kwaad|pissig|pisnijdig|balen|baal|frustr*|gefrustr*|niet blij|niet tevreden
ontevreden|onvrede|niet goed genoeg|niet eens met|ben het niet eens|oneens|overtuigt me niet
niet overtuigd|niet leuk|niet mooi|vind het niks|vind er niks aan|niks aan|lelijk|saai|saaie
slaapverwekkend|langdradig|klikbait|clickbait|misleidend|misleid|bedrog|nep|niet wat beloofd
was vroeger beter|vroeger beter|was eerst beter|liever de oude|oude versie terug|breng de oude
waarom weg|waarom hebben jullie|weggehaald|verpest|achteruitgegaan|achteruit gegaan
kwaliteit is|niet meer wat het was|ontvolgd|ontvolg|uitgeschreven|opgezegd omdat|kapot na
kapot gegaan na|na een week kapot|ging kapot|ging stuk|na twee weken stuk|houdt het niet
hield het niet|seksistisch|racistisch|discriminer*|niet toegankelijk|ontoegankelijk
rolstoel kan niet|geen ondertiteling|zonder waarschuwing|zonder aankondiging|zonder bericht
altijd uitverkocht|weer uitverkocht|alles op was|alles al op|alweer op|niet gelukt|niet gerezen
ingezakt|een baksteen|drie keer geprobeerd|wat een drama|een ramp|lauwe koffie|was lauw
helemaal klaar mee|ben er klaar mee""",
    "suggestion": """
zou leuk zijn|zou fijn zijn|zou mooi zijn|zou handig zijn|zou geweldig zijn|zou super zijn
zou top zijn|zou tof zijn|zou cool zijn|zou gaaf zijn|zou perfect zijn|zou ideaal zijn
zou nuttig zijn|zou beter zijn|zou enorm helpen|zou helpen|zou erg helpen|zou schelen
zou het leuk vinden|zou het fijn vinden|zou het tof vinden|zou je een|zou je eens
zou je misschien|zouden jullie|zou je kunnen|zouden jullie kunnen|kun je een|kun je eens
kun je ook|kan je eens|kan je ook een|kunnen jullie ook|misschien een|misschien kun
misschien kunnen|misschien iets|misschien ook|suggestie|suggesties|tip voor jullie|tipje
tip voor de|ideetje|idee voor|idee voor een|een idee om|goed idee om|de volgende keer|graag een
graag meer|graag ook|graag nog|meer van dit|meer van dat|meer video's|meer recepten
meer afleveringen|ik zou graag|zou graag zien|zie graag|zien we graag|waarom maken jullie niet
waarom doen jullie niet|wat dacht je van|wat dachten jullie van|hebben jullie overwogen
hebben jullie eraan gedacht|hebben jullie er al|heb je er al aan|al eens aan gedacht
aan gedacht om|denk eens aan|voegen jullie|zouden fijn|mag ik voorstellen|stel voor|voorstel om
verzoekje|mis nog een|ik mis een|alleen nog een|het enige wat mist|een video over
een filmpje over|een aflevering over|een versie voor|een versie in|deel 2|deel twee|vervolg op
donkere modus|dark mode|optie om|een optie|optie voor|als pdf|pdf-versie|met ondertitel*
ondertitels bij|grotere letters|doe eens|maak eens|maak ook|doe ook eens|laat eens zien
kunnen jullie niet|kunnen jullie misschien|kunnen jullie eens|kunnen jullie een
volgende keer graag|volgende keer misschien|volgende keer een|zouden toevoegen|kunnen toevoegen
iets toevoegen""",
    "story": """
toen ik|toen we|toen mijn|jaren geleden|jaar geleden|maanden geleden|weken geleden ging
vorige week|vorig jaar|vorige maand|laatst|onlangs|doet me denken|deed me denken|ik herinner me
herinner mij|herinneringen|herinnering aan|weet nog|weet ik nog|ik weet nog|voor het eerst
eerste keer|de eerste keer|vanmorgen|vanochtend|gisteren|gisteravond|eergisteren
vandaag gemaakt|vroeger|heb ik gemaakt|gemaakt met|geprobeerd|uitgeprobeerd|bij ons|als kind
in mijn jeugd|mijn jeugd|opgegroeid|groeide op|woonde|woonden|werkte|gewerkt bij|leerde me
leerde mij|geleerd van|vertelde altijd|zei altijd|vertelde me|kwam ik|gingen we|ging ik
zaten we|we hadden|had er zo een|had er een|hadden er een|heb er nog|ik heb er nog
staat nog steeds|nog steeds in huis|heb het eindelijk|eindelijk gelukt|is me gelukt
het is gelukt|getrouwd|leerden elkaar kennen|op een dag|op een avond|die zomer|die avond
in de jaren""",
    "family": """
mijn moeder|mijn vader|mijn oma|mijn opa|mijn dochter|mijn dochtertje|mijn zoon|mijn zoontje
mijn vrouw|mijn man|mijn vriendin|mijn vriend|mijn zus|mijn broer|mijn broertje|mijn zusje
mijn hond|mijn kat|mijn poes|mijn kinderen|mijn kids|mijn schoonmoeder|mijn schoonvader
mijn schoonouders|mijn buurman|mijn buurvrouw|mijn familie|mijn leerlingen|mijn oom|mijn tante
mijn neef|mijn neefje|mijn nicht|mijn nichtje|mijn kleinzoon|mijn kleindochter
mijn kleinkinderen|mijn ouders|mijn grootouders|mijn grootmoeder|mijn grootvader
mijn overgroot*|mijn mama|mijn papa|m'n moeder|m'n vader|m'n oma|m'n opa|m'n dochter|m'n zoon
m'n vrouw|m'n man|m'n hond|m'n kat|mijn bomma|mijn bompa|mijn moeke|mijn meter|mijn peter
onze hond|onze kat|onze dochter|onze zoon|mijn partner|mijn klas""",
    "joke": """
haha*|hihi*|hehe*|lol|xd|mijn portemonnee|mijn bankrekening|vraag voor een vriend
asking for a friend|grapje|geintje|grap|knipoog|stuur hulp|lachen man|mijn kat is het""",
    "praise": """
prachtig|prachtige|prachtfoto|pracht|mooi|mooie|moois|mooier|mooiste|wondermooi*|supermooi*
beeldschoon|beeldig|schitterend*|geweldig|geweldige|geweldigs|fantastisch*|fenomenaal
magistraal|subliem|heerlijk|heerlijke|zalig|zalige|verrukkelijk*|goddelijk|smullen|gesmuld
watertandt|super|superleuk|superfijn|superhandig|supergoed|superlekker|superlief|superschattig
top|topper|toppers|toppertje|topwerk|topvideo|topfoto|leuk|leuke|fijn|fijne|beste|knap|knappe
lekker|lekkere|handig|handige|duidelijk|duidelijke|helder uitgelegd|goed gedaan|goed uitgelegd
goed bezig|goed werk|netjes gedaan|klasse|petje af|chapeau|hulde|respect|bravo|wauw|wow|woow
perfect|perfecte|dol op|ben dol|hou van|hou hiervan|houd van|genoten|genieten|geniet|genot
ontroer*|geraakt|raakt me|raakte me|kippenvel|tranen in|tranen met|zat te janken|te janken
precies goed|om te sterven zo|wat een foto|wat een kunst|wat een talent|wat een feest
uren naar kijken|plaatje|juweeltje|pareltje|kunstwerk|meesterwerk|meesterlijk|briljant|geniaal
genie|gaaf|gave|tof|toffe|vetgaaf|chill|nice|cool|blij van|vrolijk van|blij mee|erg blij
heel blij|maakt me blij|mijn dag gemaakt|mijn dag is goed|dag weer goed|inspirerend*|inspiratie
geinspireerd|indrukwekkend*|imposant|interessant|interessante|boeiend|boeiende|leerzaam
leerzame|verhelderend|nuttig|eindelijk snap ik|eindelijk begrijp ik|nu snap ik|nu begrijp ik
snap ik het eindelijk|grappig|grappige|hilarisch|humor|schattig|schattige|snoezig|lief|lieve
liefste|gezellig|gezellige|sfeervol*|sfeer|rustgevend|smaakvol|vakwerk|vakmanschap|vakkundig
verslaafd|verslavend|favoriet|favoriete|lievelings*|fan van|grote fan|echte fan|ga zo door
blijf doorgaan|blijf dit doen|niet stoppen|10/10|tien met|een tien|een 10|5 sterren
vijf sterren|elke cent|elke euro waard|echt de moeite|de moeite waard|goud|om in te lijsten
steengoed|beregoed|wijs|keitof|keimooi|keigoed|keilekker|zo goed|amai|machtig|zo vet|echt vet
wat vet|moest huilen|gehuild bij|heb gehuild|zitten huilen|in een ruk uit|in een adem uit
adembenemend|sprakeloos|stil van|word er stil van|krijg er niet genoeg van|niet genoeg van
van begin tot eind|geboeid|verdienen een prijs|verdient een prijs|smaakt naar meer|geslaagd
dikke duim|duimpje|knapperig|sfeerbeeld|sfeertje|genoot""",
    "thanks": """
dank|bedankt|bedankje|dankje|dankjewel|dankuwel|dankbaar|superbedankt|merci|mersi|thanks|thanx
thnx|tnx|waardeer|waardering|heb je me geholpen|me geholpen|heeft geholpen|heel erg geholpen
me enorm geholpen|hier had ik wat aan|had ik net wat aan|heb ik wat aan|hier heb ik iets aan
gelukt dankzij|dankzij jou|dankzij jullie|dankzij u|redde mijn|heeft mijn dag gered|mij gered""",
    "share": """
aanrader|luistertip|kijktip|leestip|gedeeld|ik deel dit|deel ik|even delen|delen maar
doorgestuurd|stuur ik door|aanbevolen|raad ik aan|beveel ik aan|moet je zien|moet je lezen
opgeslagen|bewaard|repost|retweet""",
    "closing_word": """
perfect|bedankt|dank|je|wel|dankjewel|dankje|dankuwel|u|top|topp|toppie|topper|ok|okay|oke|okee
okido|prima|duidelijk|helder|goed|super|tot|morgen|overmorgen|dan|straks|later|gauw|snel|zo
ziens|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|fijn|gelukt|voor|het|antwoord
de|hulp|info|uitleg|tip|fijne|dag|avond|week|weekend|middag|begrepen|snap|groetjes|groeten
groet|gr|mvg|mooi|snelle|reactie|graag|gedaan|is|in|orde|geregeld|opgelost|genoteerd|ontvangen
heel|erg|hartelijk|veel|alvast|en|ik|zie|spreek|jullie|jou|hoor|doei|doeg|houdoe|ciao|salukes
merci|thanks|thanx|thnx|tnx|mersi|komt|weet|genoeg|nu|ja|nee|nope|yes|yep|jep|jazeker|zeker
inderdaad|klopt|precies|deal|afgesproken|akkoord|hetzelfde|insgelijks|jij|ook|ah|oh|aha|tof
leuk|lief|van|fantastisch|geweldig|kus|kusjes|x|xx|xxx|liefs|bye|slaap|lekker|nogmaals|allemaal
allen|ga|proberen|probeer|eens|kijken|even|doe|zal|doen|vandaag|vanavond|vanmiddag|meteen
direct|laat|weten|hoort|geduld|moeite|advies|bericht|duidelijkheid|attent|vriendelijk|schat
lieverd|mensen|man|maat|vriend|vriendin|jongens|oja|joh|he|yess|joepie|jippie|perfecto|supers
wij|we|erbij|er|bij|sterkte|succes|welterusten|gegroet|begrijp|snapte|dacht|al|helemaal
volledig|fantastische|goede|vlotte|vriendelijke|duidelijke""",
    "question": """
hoe|wanneer|waar|hoeveel|waarom|welke|wie|kan ik|kun je|kan dit|is er|zijn er|hebben jullie
heb je|is dit|weet iemand|mag ik""",
    "asks": """
weet iemand|iemand die weet|iemand enig idee|iemand een idee|heeft iemand|kan iemand me
kan iemand mij|vraagje|korte vraag|snelle vraag|even een vraag|ik vroeg me af|vroeg mij af
vraag me af|vraag mij af|waar kan ik|waar koop|waar vind|waar heb je|waar is dit|hoe lang moet
hoe lang duurt|hoe laat|hoeveel gram|hoeveel kost|wat kost|wat kosten|hoe heet|wat voor
welk merk|welke maat|leveren jullie|verzenden jullie|sturen jullie ook|zijn jullie open
wanneer zijn jullie|kan ik ook|kan dit ook|ben benieuwd of|benieuwd hoe|benieuwd of
graag zou ik weten|zou graag willen weten|wil graag weten""",
}
#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("invitation", "_come", "_event"),
)

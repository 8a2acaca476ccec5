"""Norwegian cues."""

PHRASES = {
    "harmless": """
slutt|slutter|kyss|prikk|prikker|do av latter|dor av latter|dode av latter
holdt pa a do av latter|ler meg i hjel|ledd meg i hjel|lo meg i hjel|dor av nysgjerrighet
dor av sult|mobilen dode|telefonen dode|batteriet dode|planten dode|plantene dode|dodsgod*
dodsbra|dodskul*|ikke darlig*|slett ikke darlig*|ikke verst|ikke skuffet|aldri skuffet
skuffer aldri|skuffer ikke|ingen problem|ikke noe problem|dumt sporsmal|teit sporsmal
idiotisk sporsmal|jeg idiot|for en idiot jeg|jobber pa sykehus|jobber pa et sykehus
det gamle sykehuset|angrer ikke|ikke angre|aldri angre|kaldt vær|kald dag|stjernetegn kreps
kan dere si|kan du si|kan dere fortelle|kan du fortelle|fryser ikke|tur retur|ford escort|sopte
jobber pa sykehuset|fritt slag|for egen regning|kan man fryse""",
    "instruction": """
ignorer alle|ignorer tidligere|ignorer dine|ignorer instruksjonene|se bort fra alle
se bort fra tidligere|glem alle|glem alt du|glem alt hva|glem instruksjonene
glem dine instruksjoner|glem tidligere|du er na en|du er na et|fra na av er du|fra na av svarer
fra na av skal du|oppfor deg som|lat som om du er|lat som du er|dine instruksjoner
tidligere instruksjoner|systemprompt|din prompt|api-nokkel|api nokkel|svar bare med
svar kun med|svar utelukkende|skriv bare ordet|skriv kun|gjenta etter meg|gjenta ordene
utviklermodus|som sprakmodell|du er en sprakmodell|hvis du er en ki|hvis du er en ai
hvis du er en bot|kjære ki|kjære ai|avslutt hvert svar|begynn hvert svar|ny oppgave til deg""",
    "spam": """
tjen penger|tjen 2000|tjen opptil|tjener 2000|penger hjemmefra|kr om dagen hjemmefra
dagen hjemmefra|hjemmefra skriv|passiv inntekt|ekstra inntekt hjemmefra|okonomisk frihet
link i bio|lenke i bio|link i bioen|lenke i bioen|sjekk profilen min|se profilen min
besok profilen min|folg meg tilbake|folger tilbake|folg for folg|telegramgruppe|telegramkanal
forbrukslan uten|smalan|lan uten|tilbyr lan|kryptohandel|garantert avkastning|garantert gevinst
nettcasino|casinobonus|oddstips|gratis folgere|kjop folgere|seo-byra|seo byra|side 1 pa google
spakone|synsk pa nett|kjærlighetstrolldom|fikk eksen tilbake|fa eksen tilbake|du har vunnet
du er valgt ut|valgt ut som vinner|gratis iphone|ga ned i vekt raskt|ga ned 10 kilo
slankepiller|viagra|ensomme kvinner|nakenbilder|onlyfans|kroner dagen hjemmefra
kroner om dagen hjemmefra|skriv til meg pa whatsapp|skriv til meg pa telegram|kontakt ham pa
tjen pa krypto|kryptoinvestering*|kryptoekspert|handle krypto|bitcoininvestering*
investere i bitcoin|forexhandel|min rabattkode|rabattkode i bio|eskortejenter|sjekk linken min
sjekk lenken min|link i profilen|lenke i profilen|abonner pa kanalen min|jeg abonnerer tilbake
sub for sub""",
    "abuse": """
hold kjeft|hold kjeften|hold munn din|idiot|idioter|jævla svin|jævla kjerring|dritt i deg
drittsekk|drittsekker|dritthue|rasshol|rasshole|rævhol*|kjerring din|hurpe|hurper|hore|horer
horunge|fitte|fitter|fittetryne|kukhue|kukhuer|faen ta deg|fy faen deg|dra til helvete
dra til helvete med|ryk og reis|knull deg|pul deg selv|evneveik|evneveike|sinke din|svartinger
svarting|neger|negere|pakkis|homofaen|dra hjem til|reis hjem dit|ut av norge|do din|ga og do
heng deg selv|ta livet av deg|haper du dor|ingen liker deg|ingen spurte deg|patetisk menneske
du er patetisk|du er sjuk i hodet|du er syk i hodet|avskum|pakk dere|landssviker
fa deg en ordentlig jobb|dust din|feite ku|dumme ku|taperen|din taper|for en taper
du er en taper|jævla soper|jævla sopere|din mongo|jævla mongo|din tosk|drep deg selv|hold kjæft
tryne ditt""",
    "threat": """
vet hvor du bor|vi vet hvor du|vet hvor dere bor|vet hvor du jobber|kommer du til a angre
kommer dere til a angre|skal finne deg|jeg finner deg|vi finner deg|kommer hjem til deg
slar deg i hjel|sla deg i hjel|dreper deg|drepe deg|knuser deg|knuse trynet|banke deg
banker deg|brenner ned|brenne ned|setter fyr pa|stikke deg ned|skyte deg|kule i panna
pass deg din|se deg over skulderen|dette skal du fa svi for|svi for dette|pass deg for
du kommer til a angre|du vil angre pa det""",
    "crisis": """
selvmord*|vil ikke leve|ikke leve lenger|ikke leve mer|orker ikke a leve|orker ikke livet
onsker jeg var dod|vil heller do|ta livet av meg|tar livet av meg|ta mitt eget liv
avslutte livet|ende livet mitt|gjore slutt pa alt|ingen mening med livet|livet er meningslost
ingen grunn til a leve|ikke vakne igjen|aldri vakne|bedre uten meg|ingen ville savnet meg
skade meg selv|skjærer meg selv|kutter meg selv|selvskad*|tatt en overdose|lei av livet
lei av a leve|min siste melding|jeg vil do|vil bare do|har lyst til a do
jeg vil forsvinne for alltid|bare forsvinne for alltid""",
    "emergency": """
brenner hos|brenner i butikken|star i brann|star i flammer|det kommer royk|ring brannvesenet
ring 110|ring 112|ring 113|ring ambulanse|trenger ambulanse|ring politiet|ring noen|lukter gass
gasslukt|gasslekkasje|fikk stot|gnister fra|ror sprukket|vannlekkasje|star under vann
alarmen gar|alarmen uler|innbrudd hos dere|innbruddstyver|har brutt seg inn|ran hos
dora star apen|doren star apen|dora star pa vidt gap|vinduet er knust|puster ikke|blor kraftig
satt noe i halsen|allergisk sjokk|anafyla*|har besvimt|falt ned trappa|barn er borte
hunden har stukket av|livsfare|royk fra|ligger bevisstlos|royk ut av butikken|brann i butikken""",
    "grief": """
moren min dode|faren min dode|mamma dode|pappa dode|mormor dode|hunden min dode
sovnet stille inn|avgatt ved doden|bortgang|ikke lenger blant oss|ikke lenger hos oss
er ikke lenger med oss|har forlatt oss|begravelse|begravelsen|begravet moren|begravde vi
bisettelse|minnestund|dodsfall|dodsfallet|mistet moren|mistet faren|mistet mannen|mistet kona
mistet sonnen|mistet datteren|mistet barnet|mistet broren|mistet sosteren|mistet mamma
mistet pappa|mista mamma|mista pappa|mistet bestemor*|mistet bestefar*|mistet hunden|enke
enkemann|enken|i sorg|sorgen over|kondolerer|kondolanse|hvil i fred|til minne om|spontanabort
dodfodt|matte avlive|avlivet|siste dagene hans|siste dagene hennes|gikk bort i|gikk bort for
gikk bort forrige|er gatt bort|sorger over mamma|sorger over pappa""",
    "illness": """
kreft|kreften|brystkreft|cellegift*|stralebehandling|pa sykehus|intensiven|intensivavdeling*
diagnosen|diagnostisert|deprimert|angstanfall|panikkanfall|bipolar|schizofreni|anoreksi|bulimi
spiseforstyrrelse|operert|hjerneslag|hjerneblodning|blodpropp|hjerteinfarkt|hjertestans|demens
dement|alzheimer|parkinson|ms-diagnose|multippel sklerose|leukemi|svulst|svulsten|metastaser
alvorlig syk|uhelbredelig|dodssyk|palliativ|hospice|dialyse|ny nyre|transplantert|epilepsi
i koma|rehabilitering etter|sykemeldt|sykmeldt|mister synet|kronisk syk|sykdommen min
sykdommen hans|sykdommen hennes|pa sykehuset|fra sykehuset|til sykehuset|ut av sykehuset
en operasjon i|operasjonen min|etter operasjonen|skal opereres|fatt en diagnose
fikk en diagnose|en depresjon|depresjonen min|ble utbrent|er utbrent|ble innlagt|er innlagt
vært innlagt|innlagt pa|ligger innlagt""",
    "security": """
sikkerhetshull|sikkerhetsfeil|sikkerhetsproblem|hacket|hackere|datalekkasje|lekket data
lekkasje av|personopplysninger|personlige opplysninger|fodselsnummer|fodselsnumre
noen andres konto|andres konto|andres opplysninger|andre kunders|adressene til andre
bestillingene til andre|logget inn som en annen|passord i klartekst|i klartekst|ukryptert
phishing|falsk profil|falsk konto|falsk side|svindelside|falsk nettbutikk|utgir seg for
gir seg ut for|i deres navn|identitetstyveri|adressen min er synlig|synlig for alle|stalker
forfolger meg|trakasser*|utpressing|slette opplysningene mine|slett opplysningene|gdpr
sql injection|xss|skadevare|sarbarhet i nettsiden|sarbarhet i systemet|sarbarhet i koden
sarbarhet pa nettsiden|sarbarhet i appen|lekkasje av data""",
    "others": """
andre kunder|andre kunders|andre brukere|andre brukeres""",
    "private": """
konto|kontoer|adresse|adresser|adressene|adressen|telefonnummer|telefonnumre|epost|e-post
bestillinger|ordre|meldinger|opplysninger|passord|fakturaer""",
    "press": """
er journalist|journalist i|journalist for|journalist fra|som journalist|reporter i|redaktor i
skriver for avisa|skriver en sak|skriver en artikkel|lager en sak|lager et innslag
lager en reportasje|intervjue deg|intervjue dere|et intervju med|stille til intervju|fra tv 2
til radio|kommentar til saken|deres kommentar til|uttalelse|sitere deg|sitere dere
dokumentar om dere|pressehenvendelse|pressekontakt|jobber i nrk|ringer fra nrk|journalist i nrk
skriver om sma bakerier|artikkel om sma|sak om sma|sak for|reportasje for|reportasje om dere
sporsmal til en sak""",
    "money": """
refunder*|refusjon|penger tilbake|pengene tilbake|pengene mine|tilbakebetal*|trukket to ganger
trukket dobbelt|belastet to ganger|belastet dobbelt|betalt to ganger|fakturaen|ordren min
ordrenummer|bestillingen min|bestilte for|pakken min|hvor er pakken|pakken er ikke|ikke mottatt
aldri mottatt|ikke fatt pakken|ikke kommet fram|aldri kommet fram|ikke levert|sporingsnummer
kom knust|kom odelagt|kom i stykker|ankom odelagt|var knust da|var odelagt da|kom skadet
feil storrelse|feil vare|feil farge pa|bytter jeg den|bytte den i|bytte storrelse|returnere
reklamasjon|reklamere|angrerett|kansellere|avbestille|si opp abonnement*|si opp abonnementet
abonnementet mitt|automatisk fornyet|depositum|gavekort|svindel|svindler*|bedrageri|inkasso
purring|forbrukerradet|sende i retur|sende den i retur|sende den tilbake|sendt i retur
returlapp|returpakke|garantien|betalt forskudd|ble lurt|foler meg lurt|en faktura|to fakturaer
vippset to ganger|vippset og|er defekt|var defekt""",
    "_arrived": """
ankom|kom hjem|da jeg apnet|pakket ut|levert|mottok""",
    "_damaged": """
knust|i stykker|sprukket|odelagt|ripete|bulket|skadet|mangler en""",
    "_ordered": """
bestilte|bestilt|kjopte|betalte""",
    "_unmet": """
fortsatt ikke fatt|fortsatt ikke mottatt|fortsatt ikke kommet|ikke fatt noe|horer ingenting
ikke noe svar|enna ikke mottatt""",
    "legal": """
advokaten min|juridisk|rettssak|saksoke*|stevning|stevne|anmelde dere|politianmeld*|opphavsrett
copyright|immaterielle|varemerke|uten tillatelse|uten min tillatelse|uten a sporre
uten samtykke|har ikke gitt lov|det er mitt bilde|bildet mitt uten|bildene mine uten
brukt bildet mitt|bruker bildet mitt|stjalet bildet mitt|kopiert mitt|plagiat|fjern bildet
injurier|ærekrenkelse|matforgift*|mattilsynet|datatilsynet|lisensbrudd|en advokat|advokat om
via advokat|min jurist|krenkelse av""",
    "offer": """
forhandlerpris*|engros|engrospris*|grossist|videresalg|selge kortene deres
selge produktene deres|i butikken var|i sortimentet vart|til butikken var|til kafeen var
til hotellet vart|til firmaet vart|firmagaver|julegaver til ansatte|storre bestilling
store mengder|kilo i maneden|sende dere et|sende deg et|sende dere en prove|gratis prove
vareprover|anmeldereksemplar|partnerskap|affiliate|ambassador|jobbtilbud|tilby deg jobb
jobbe for oss|ansette deg|leie deg inn|pristilbud|kjope rettighetene|oversette boka|gi ut boka
bruke bildet ditt|bruke bildene dine|bruke bildet deres|investor|donere|annonsere hos
betalt innlegg|et samarbeid med|innga samarbeid|innga et samarbeid|interessert i samarbeid
interessert i et samarbeid|samarbeide med dere|samarbeide med deg|samarbeide om
samarbeidsavtale*|sponse dere|sponse deg|sponsoravtale|være sponsor|bli sponsor|bli forhandler
være forhandler|bli leverandor|frilansoppdrag|investere i dere|investere i bedriften""",
    "_ours": """
butikken var|butikken min|liten bokhandel|bokhandelen var|kafeen var|restauranten var
hotellet vart|firmaet vart|forlaget vart|galleriet vart|driver en butikk""",
    "_stock": """
vil gjerne|vi vil gjerne|kunne tenke oss|interessert i|interesserte i|selge|priser""",
    "invitation": """
invitere deg|invitere dere|inviterer deg|inviterer dere|invitasjon til|invitert til var
holde foredrag|holde et foredrag|foredrag hos|holde kurs hos|workshop hos|komme til skolen var
komme pa skolen var|komme og fortelle|komme og holde|komme og spille|komme og lese
besoke skolen var|podkasten var|podcasten var|gjest i|gjeste podkasten|pa festivalen var
pa markedet vart|til konferansen var|stand pa|bod pa|sitte i juryen|dommer i konkurransen
boklansering hos|signere boker|tenke deg a komme|tenke dere a komme|lyst til a komme
har du lyst til a komme|har dere lyst til a komme|er du ledig|er dere ledige
delta pa arrangementet vart|vi ville elsket a ha|være gjest i|være gjest hos oss""",
    "congratulation": """
gratulerer|gratulasjoner|grattis|bursdag|hurra|velfortjent|fortjent|dere fortjener|du fortjener
god jul|godt nyttar|pa de neste|mange ar til|milepæl|stolt av dere|stolt av deg""",
    "correction": """
skrivefeil|stavefeil|trykkfeil|tastefeil|en feil|liten feil|feil i|det mangler et ord
stemmer ikke|er ikke riktig|ikke korrekt|feil dato|feil navn|feil bilde|feil lenke|feil arstall
lenken virker ikke|lenken fungerer ikke|dod lenke|404|utdatert|finnes ikke lenger|heter na
heter i dag|byttet om|forvekslet|opp ned|speilvendt|star to ganger|rettelse|pirk|flisespikk*
hvis jeg ikke tar feil|glemt et|dere har glemt|faktisk er det|i bildeteksten|skal det sta
burde sta|skulle statt|burde statt|skal det ikke være|skulle det ikke vært|skal det ikke sta
mangler et komma|mangler en bokstav|mangler et steg|mangler en ingrediens|mangler et trinn
tallene stemmer""",
    "bug": """
virker ikke|fungerer ikke|funker ikke|sluttet a virke|sluttet a fungere|krasjer|krasjet
henger seg|lukker seg selv|lukker seg|apner ikke|starter ikke|laster ikke|lastes ikke
feilmelding|feilkode|feil nar|bug|siden oppdateringen|etter oppdateringen
etter siste oppdatering|far ikke logget inn|kan ikke logge inn|kan ikke apne
kan ikke installere|far ikke lagret|lagrer ikke|synkroniserer ikke|svart skjerm|hvit skjerm
blank side|logger meg ut|blir logget ut|knappen virker|knappen fungerer|skjer ingenting
alt er borte|mistet alle data|starter pa nytt|appen fryser|den fryser hele|fryser hele tiden
skjermen fryser|fryser fast""",
    "complaint": """
skuffet|skuffende|skuffelse|darlig|darlige|elendig*|forferdelig*|grusom*|verste|for dyrt
for dyr|altfor dyr*|ventet i|venta i|ventet en time|sto i ko|i ko|alt utsolgt|var alt utsolgt
alltid utsolgt|ingen svarer|svarer ikke pa|ikke noe svar|far ikke svar|ignorert|uhoflig*|frekk
frekke|arrogant*|uakseptabel*|pinlig|skandale|latterlig|kald mat|kaldt mat|brent bunn|ra inni
smaklos*|uspiselig*|skittent|ekkelt|har i maten|bortkastet|slosing|kastet bort|pengene verdt
gikk i stykker etter|holdt bare|aldri mer|aldri igjen|kommer ikke tilbake|kjoper ikke igjen
slutter a folge|melder meg av|irritert|irriterende|sint|rasende|frustrer*|lei av at|kjedelig*
forvirrende|skjonner ingenting|horer ingenting av|kan ikke lese|for liten skrift
for mange annonser|villedende|klikkagn|hvorfor fjernet dere|odela|uenig|ikke enig|liker ikke
sexistisk|rasistisk|uten varsel|altfor hoy*|altfor lav*|altfor lang*|altfor kort*|altfor liten
altfor lite|altfor salt|altfor treg*|alt for dyrt|alt for lite|lyden er for|teksten er for
skrifta er for|skriften er for|maten var kald|kaffen var kald|det var bedre for
siste gang jeg handler|siste gang jeg kjoper""",
    "suggestion": """
hadde vært fint|hadde vært bra|hadde vært kult|hadde vært goy|hadde vært topp|hadde vært nyttig
hadde hjulpet|ville vært fint|ville vært bra|ville vært kult|ville hjulpet|kunne dere lagt
kunne dere laget|kunne du laget|kunne dere ikke|kan dere lage|kan du lage|foreslar|onsker meg
hva med en|har dere vurdert|har du vurdert|har dere tenkt pa a|hvorfor lager dere ikke
lag en video om|flere videoer|flere oppskrifter|mer av dette|neste gang kanskje|del 2|del to
mork modus|som pdf|med undertekster|en mulighet for|et forslag|lite forslag|mitt forslag""",
    "story": """
da jeg var|som barn|som liten|i barndommen|for mange ar siden|ar siden|forrige uke|i fjor|i gar
her om dagen|i morges|minner meg om|husker|kan huske|for forste gang|forste gang|bodde
vokste opp|jobbet|lærte meg|fortalte|pleide|provde|bakte|laget|strikket|lyktes|endelig fikk jeg
mora mi|moren min|faren min|bestemoren min|bestefaren min|mormor|morfar|farmor|farfar
datteren min|sonnen min|kona mi|mannen min|hunden min|katten min""",
    "family": """
moren min|mora mi|faren min|bestemoren min|bestefaren min|mormor|morfar|farmor|farfar
datteren min|dattera mi|sonnen min|kona mi|mannen min|sosteren min|sostera mi|broren min
hunden min|katten min|barna mine|elevene mine|svigermor|foreldrene mine""",
    "joke": """
haha*|hihi*|hehe*|lol|ler hoyt|lo hoyt|gapskratter|lommeboka mi|lommeboka grater
spor for en venn|bare tuller|spok|do av latter|dor av latter""",
    "praise": """
fantastisk*|nydelig*|vakker*|flott|flotte|fint|fin|fine|kjempefint|kjempeflott*|kjempebra
veldig bra|sa bra|herlig*|deilig*|elsker|elsket|kul|kult|super|supert|ratt|perfekt|glimrende
imponerende|imponert|lekker*|smakfull*|nam|mmm|god jobb|bra jobba|bra jobbet|dyktig*|flink*
talentfull|genialt|genial|morsom*|goy|koselig*|sot|sott|sote|rorende|rort|gasehud
tarer i oynene|grat|inspirerende|inspirasjon|nyttig*|lærerik*|godt forklart|endelig forstar
skjonte jeg det endelig|interessant|spennende|beste|favoritt*|yndlings*|wow|slutte a se pa
stor fan|fortsett sann|10/10|verdt hver|bravo|hatten av""",
    "thanks": """
takk|takker|takknemlig|setter pris pa|hjalp meg|hjalp veldig|det hjalp|reddet meg|det virket
det funket""",
    "share": """
anbefales|anbefaler|del gjerne|deler|ma leses|ma sees|lagrer""",
    "closing_word": """
takk|tusen|mange|perfekt|super|supert|fint|kult|ok|okei|okay|oki|bra|det|er|i|orden|greit
forstatt|skjonner|mottatt|vi|sees|ses|pa|lordag|sondag|mandag|tirsdag|onsdag|torsdag|fredag
morgen|ha|en|god|fin|dag|helg|kveld|natt|for|svaret|svar|hjelpen|hjelp|raske|raskt|ja|nei|jo
klart|notert|selv|ogsa|til|deg|dere|hei|hade|klem|mvh|jeg|prover|sjekker|sa|skal|du|topp|den
alt|lost|funker|virker|na|igjen|bare|hyggelig""",
    "asks": """
er det noen som vet|noen som vet|vet noen|hvor kjoper|hvor kan man|hvor finner|hva koster
hvor mye koster|hvor lang tid|hvor lenge|hvor mange gram|nar apner|hvilken tid|sender dere
leverer dere|et sporsmal|kjapt sporsmal|lurer pa om|lurer pa|jeg lurte pa|finnes det
er det mulig|gar det an|har dere fortsatt|har dere ogsa""",
    "_kin": """
mor|far|moren min|faren min|mamma|pappa|mormor|morfar|farmor|farfar|bestemor|bestemoren min
besta|bestefar|bestefaren min|sonnen min|sonnen var|datteren min|datteren var|dattera mi
mannen min|kona mi|samboeren min|broren min|sosteren min|sostera mi|vennen min|venninnen min
bestevenninnen min|hunden min|hunden var|katten min|katten var|tanten min|tanta mi|onkelen min
svigermor|svigerfar""",
    "_died": """
dode|er dod|dod for|gikk bort|gatt bort|sovnet inn|sovna inn""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("grief", "_kin", "_died"),
)

"""Swedish cues."""

PHRASES = {
    "harmless": """
skrattade ihjal|skrattar ihjal|skratta ihjal|skrattat ihjal|dor av skratt|dor sa|dog av skratt
do av skratt|dodsbra|dodssnygg*|dodskul|dodstrott|dod telefon|telefonen dog|mobilen dog
batteriet dog|datorn dog|dog mitt i|plantan dog|plantorna dog|blommorna dog|blomman dog
vaxten dog|inte dalig*|inte illa|inte sa dumt|inte dumt|inget fel|inga fel|inga problem
inget problem|aldrig besviken|inte besviken|inte for dyrt|dum fraga|dumma fragan|korkad fraga
idiotisk fraga|idiot som jag|vilken idiot jag|jag ar en idiot|som en idiot|kan ni saga
kan du saga|kan ni beratta|kan du beratta|kan ni svara|kan nagon saga|jobbar pa sjukhus*
arbetar pa sjukhus*|jobbar pa ett sjukhus|gamla sjukhus*|inte angra|aldrig angra
kommer inte angra|kommer inte att angra|dog 17*|dog 18*|dog ar|slut|prick|prickar|prickarna
tur och retur""",
    "instruction": """
ignorera alla|ignorera tidigare|ignorera alla tidigare|ignorera dina|ignorera instruktionerna
ignorera allt|strunta i alla|strunta i dina|bortse fran alla|bortse fran tidigare|glom alla
glom alla instruktioner|glom dina|glom allt du|glom allt vad|glom tidigare|du ar nu en
du ar nu ett|fran och med nu ar du|fran och med nu svarar|fran och med nu ska du|agera som
lat som att du ar|lat som om du ar|dina instruktioner|tidigare instruktioner|systemprompt
systemprompten|din prompt|api-nyckel|api-nycklar|api nyckel|svara bara med|svara endast med
svara enbart med|skriv bara ordet|skriv endast|upprepa efter mig|upprepa orden|utvecklarlage
som sprakmodell|du ar en sprakmodell|om du ar en ai|om du ar en bot|kara ai|till ai|hej ai
avsloja dina|avsloja din prompt|avsluta varje svar|borja varje svar|ny uppgift till dig
inkludera frasen""",
    "spam": """
tjana pengar|tjana extra|tjanar pengar|tjana 5000|tjana upp till|tjana snabbt|kr om dagen
kronor om dagen|kr i veckan hemifran|hemifran skriv|extra inkomst|extrainkomst|passiv inkomst
passiva inkomster|ekonomisk frihet|lank i bion|lank i bio|lanken i min bio|lanken i var bio
lanken i bion|kolla min profil|kolla in min profil|besok min profil|kolla min bio|min profil for
folj mig|foljer tillbaka|folj for folj|f4f|sub4sub|skriv till mig pa|skriv i dm|dm:a mig|dma mig
skriv dm|kontakta mig pa|lagg till mig pa|whatsapp +|min whatsapp|telegramkanal|telegramgrupp
pa telegram|snabblan|sms-lan|smslan|lan utan|lan utan uc|privatlan utan|erbjuder lan
kryptovaluta|bitcoin|forex|daytrading|tradingsignaler|garanterad avkastning|garanterad vinst
natcasino|onlinecasino|casino bonus|casinobonus|odds tips|bettingtips|gratis foljare
kopa foljare|kop foljare|fler foljare|riktiga foljare|klicka har|klicka pa lanken|folj lanken
seo-byra|seo byra|sokmotoroptimering|forsta sidan pa google|backlinks|sparkvinna|spadam|spagumma
karleksbesvarjelse|karleksspell|fa tillbaka ditt ex|fick tillbaka mitt ex|svart magi
du har vunnit|ni har vunnit|du har blivit utvald|du ar utvald|utvald vinnare|har valts ut
hamta ditt pris|hamta din vinst|gratis iphone|vinn en iphone|bara idag rabatt|anvand koden
anvand rabattkod|kop nu|bestall nu och|replikor av klockor|ga ner i vikt snabbt|ga ner 10 kilo
bantningspiller|viagra|erektions*|singlar i din|ensamma kvinnor|heta tjejer|nakenbilder|onlyfans
eskort|kopa korkort|sugar daddy|replika klockor|kryptohandel|krypto trading|kryptoinvester*
naken pa cam""",
    "abuse": """
hall kaften|hall kaft|hall truten|hall mun|hall klaffen|tyst med dig|idiot|idioter|idiotjavel
javla as|javla kossa|javla apa|javla gubbe|javla kaerring|javla karring|javla svart*
forbannade as|fan ta dig|dra at helvete|dra at skogen|stick och bran|stick harifran
far at helvete|horunge*|slyna|subba|subban|arsel|arslen|arsle|rovhal|rovhol|skitstovel
skitstovlar|svinaktig*|jubelidiot|dumskalle|dumbom|dumhuvud|pucko*|cp-skadad*|cp-unge|mongo
mongon|efterbliven|efterblivna|sinnesslo|imbecill*|korkad javel|korkade jaklar|mahe|miffo
ditt pack|avskum|aklig gubbe|vidrig manniska|vidriga manniskor|aklig manniska|patetisk manniska
patetiska manniskor|du ar patetisk|du ar sjuk i huvudet|ni ar sjuka|sjuk i huvudet|loser|losers
skaffa ett riktigt jobb|skaffa ett liv|ingen gillar dig|ingen fragade dig|ak hem till
aka hem till ditt|ut ur landet|ut ur sverige|hoppas du dor|hoppas att du dor|ga och do
ga och hang dig|ta livet av dig|hang dig|landsforradare|nazistsvin|bogjavel|javla bog|neger
negrer|blatte|blattar|fittan|fitta|fittor|kuk|kuksugare|knulla dig|runkare|fetto|tjockis
ful karring|aklig karring|ditt as|ert as|jalva svin|javla svin|era svin|javla drag
ni ar parasiter|din hora|horor""",
    "threat": """
jag vet var du bor|vet var du bor|vi vet var du|vet var ni bor|vet var du jobbar
vet var dina barn|passa dig noga|passa dig jav*|passa dig din|passa er noga|du ska fa angra
du kommer angra|du kommer att angra|ni kommer angra|ni kommer att angra|du ska fa betala for
du kommer fa betala|jag hittar dig|vi hittar dig|jag kommer och tar|jag kommer hem till
kommer hem till dig|jag ska doda|ska doda dig|doda dig|doda er|jag ska sla|sla ihjal|slar ihjal
slar sonder dig|ska krossa dig|satta eld pa|tanda pa din|tanda pa er|en kula i pannan
se dig over axeln|akta dig jav*|hugga dig|skjuta dig|spoar dig|du ska fa for det|branna ner er
branna ner din|branner ner er|branner ner din|vanta bara din jav*""",
    "crisis": """
sjalvmord*|suicid*|vill do|ville do|vill bara do|vill inte leva|orkar inte leva
orkar inte med livet|ta livet av mig|tar livet av mig|tog livet av mig nastan|ta mitt liv
avsluta mitt liv|avsluta allt|gora slut pa allt|gora slut pa det|ingen mening med livet
ingen mening att leva|livet ar meningslost|ser ingen mening med|inte vakna mer|inte vakna igen
slippa vakna|forsvinna for alltid|forsvinna for evigt|vill forsvinna|battre utan mig
ingen skulle sakna mig|skada mig sjalv|skadar mig sjalv|skar mig i|skara mig|sjalvskad*
overdos av|tagit en overdos|tog en overdos|alla tabletter|vill inte finnas|trott pa livet
trott pa att leva|farval allihop|mitt sista meddelande|vill inte finnas mer|vill inte leva mer
vill inte leva langre|vill bara forsvinna|inte leva langre|orkar inte leva langre""",
    "emergency": """
nodlage|nodsituation|det brinner|brinner hos|brinner i ert|borjat brinna|star i brand
star i lagor|det ryker|ryker fran|ryker om|kommer rok|svart rok|ring brandkaren|ringt brandkaren
brandkaren nu|ring ambulans|ringt ambulans|behovs ambulans|ambulans nu|ring 112|ringt 112
ring polisen|luktar gas|gaslukt|gaslacka|gasen lacker|kortslutning|gnistrar om|gnistor fran
fick en stot|stotar fran|vattenlacka|lackt vatten|lacker vatten|star under vatten
ror som sprungit|larmet gar|larmet tjuter|larmet har gatt|inbrott pagar|inbrott hos er
brutit sig in|nagon har brutit|tjuvar i|dorren star oppen|dorren star vidoppen
dorren ar uppbruten|fonstret ar krossat|ranad|ranat hos|medvetslos|andas inte|slutat andas
blodig pa|bloder kraftigt|kvavs|allergisk reaktion|allergichock|anafylak*|har svimmat|svimmade i
ramlat i trappan|fallit i trappan|barn har kommit bort|bortsprungen hund|hunden har rymt
livsfara|akut hjalp|har satt i halsen|ring nagon snabbt|oversvammat hos er""",
    "grief": """
avled|avlidit|avliden|bortgangen|bortgang|gick bort|gatt bort|ga bort i|somnade in|somnat in
har lamnat oss|ar inte langre med oss|inte langre bland oss|finns inte med oss|begravning
begravningen|minnesstund|urnsattning|jordfastning|dodsfall|dodsannons|min man dog|min fru dog
min mamma dog|min pappa dog|min son dog|min dotter dog|min bror dog|min syster dog
min mormor dog|min morfar dog|min farmor dog|min farfar dog|mamma dog|pappa dog|mormor dog
morfar dog|farmor dog|farfar dog|var hund dog|min hund dog|min katt dog|min van dog|han dog i
hon dog i|dog i cancer|dog forra|dog i fjol|dog i varas|dog i hostas|dog i somras|dog for tva
dog i januari|dog i mars|nar han dog|nar hon dog|sedan han dog|sedan hon dog|sen han dog
sen hon dog|fore sin dod|efter hans dod|efter hennes dod|i sorg|min sorg|sorgen efter|sorjer
sorgbearbetning|forlorade min|forlorat min|forlorade mitt barn|forlorat ett barn
forlorade vart barn|miste min|mist min|mist sin|har mist|ankan efter|ankling|ankeman|vila i frid
vila i ro|till minne av|minne av min|missfall|dodfodd|dodfott|anglabarn|avliva
somna in for alltid|beklagar sorgen|kondoleans*|aska spreds|hans sista tid|hennes sista tid
hans sista dagar|hennes sista dagar|blev anka|blivit anka|begravt min|begravde vi|begravde min
lamnade oss i|lamnat oss efter|finns inte langre med oss|han finns inte langre
hon finns inte langre|mamma finns inte|pappa finns inte|mormor finns inte|morfar finns inte
farmor finns inte|farfar finns inte|begravde mamma|begravde pappa|begravde mormor
begravde morfar|begravde farmor|begravde farfar""",
    "illness": """
cancer|cancern|brostcancer|cellgift*|cytostatika|stralbehandling|stralas|pa sjukhus|sjukhuset
intensiven|intensivvard*|iva|diagnos|diagnosen|diagnostiserad*|depression|depressioner
deprimerad|utmattningssyndrom|utbrand|utbrandhet|sjukskriven|sjukskrivning|opererad|opereras
stroke|hjarnblodning|blodpropp|hjartinfarkt|hjartattack|hjartstopp|demens|dement|alzheimer
parkinson|ms-diagnos|multipel skleros|svart sjuk|allvarligt sjuk|dodssjuk|obotlig|obotligt
palliativ*|hospice|leukemi|tumor|tumoren|metastas*|transplant* av|ny njure|dialys|epilepsi
panikattack*|panikangest|angestattack*|atstorning*|anorexi|bulimi|bipolar|psykos|ptsd|koma|rehab
rehabilitering|aldreboende pa grund|haller pa att bli blind|blir blind|fibromyalgi|langtidscovid
kroniskt sjuk|min sjukdom|hennes sjukdom|hans sjukdom|min behandling|inlagd pa sjukhus*
ligger inlagd|blev inlagd|varit inlagd|efter operationen|min operation|hjartoperation
en operation|infor operationen""",
    "security": """
sakerhetshal|sakerhetsbrist|sakerhetsproblem|sakerhetslucka|sarbarhet|sarbarheter|kapat konto
kontot kapades|dataintrang|datalacka|lackt data|lackta uppgifter|lacker uppgifter
personuppgifter|personnummer syns|nagon annans konto|nagon annans|andras uppgifter
andras adresser|andras bestallningar|andra kunders|andras konton|inloggad som|loggas in som
okrypterad*|api-nyckel ligger|nyckel ligger oppet|phishing|natfiske|falskt konto|falska konton
fejkkonto|fejkat konto|fejkprofil|falsk profil|falsk sida|falsk butik|bluffsida|utger sig for
ger sig ut for|utger sig|identitetsstold|min adress syns|adress syns|syns for alla
synligt for alla|vem som helst kan se|alla kan se min|stalkar|stalker|forfoljer mig|forfoljd
trakasser*|radera mina uppgifter|ta bort mina uppgifter|radera mitt konto|gdpr-begaran
enligt gdpr|sql-injektion|sql injection|xss|skadlig kod|virus pa sidan|rapportera privat
losenorden i klartext|losenord ligger|blivit hackad|blev hackad|blivit hackat|konto hackat
kontot hackat|hackat konto|hackade konton|har hackats|hackat mitt|hackat ert|hackat er
sidan ar hackad|sida ar hackad|ar ni hackade|mitt konto ar hackat""",
    "others": """
andra kunder|andra anvandare|andra anvandares|andra personer|andra personers|andras|nagon annans
annan kund|elevernas|kunders|medlemmars|framlingars""",
    "private": """
konto|konton|inloggning|adress|adresser|telefonnummer|mejl|mejladress|mejladresser|bestallningar
bestallning|meddelanden|uppgifter|personnummer|fakturor|kortnummer""",
    "press": """
jag ar journalist|journalist pa|journalist fran|journalist vid|journalist och|som journalist
frilansjournalist|reporter pa|reporter for|reporter fran|jag ar reporter|redaktor pa
skriver en artikel|skriver ett reportage|gor ett reportage|gor ett inslag|goer ett inslag
ett inslag om er|for en artikel|for tidningen|till tidningen|for var tidning|intervjua dig
intervjua er|en intervju med dig|en intervju med er|stalla upp pa en intervju
stalla upp pa intervju|gora en intervju|kort intervju|for radion|till radion|for tv|till tv
lokaltidningen vill|en kommentar fran er|citera dig|citera er|pressfraga|pressforfragan
presskontakt|presslegitimation|min deadline|dokumentar om er|gora en dokumentar|pressmeddelande
genmale|skriver for tidningen|skriver for en tidning|skriver for lokaltidningen
skriver at tidningen|gora ett reportage|ett uttalande fran|fran redaktionen|skriva en artikel om
skriva om er i""",
    "money": """
aterbetal*|pengar tillbaka|mina pengar|faktura|fakturan|fakturor|kvitto saknas|dubbeldebiterad
dragit dubbelt|dragits dubbelt|drogs dubbelt|dragit pengar|dragits fran|dubbelt betalt
betalat tva|betalat dubbelt|betalade tva|debiterad|debiterats|felaktigt belopp|for mycket betalt
min bestallning|min order|ordernummer|bestallningsnummer|mitt paket|paketet har inte
paketet kom aldrig|inte fatt nagot paket|inte fatt nat paket|inte kommit fram|aldrig kommit
inte levererat|inte levererats|ej levererat|sparningsnummer|sparning av|kom trasig|kom trasigt
kom krossad|kom krossat|kom sondrig|kom sondrigt|kom skadad|kom skadat|trasig nar|trasigt nar
krossad nar|krossat nar|sondrig nar|skadad nar|var trasig nar|fel storlek|fel vara|fel farg pa
fel produkt|reklamera|reklamation|reklamationer|reklamerar|returnera|returen|returfrakt
byta storlek|oppet kop|angerratt|angra kopet|angra mitt kop|avbestalla|avboka min
fornyades automatiskt|presentkort|tillgodokvitto|mitt kort|min bank|swishat|swishade|betalat men
betalade men|forskott|handpenning|deposition|lurade pa|bedragare|bedrageri|inkasso
betalningspaminnelse|konsumentverket|inte fatt mitt paket|inte fatt paketet
inte fatt min bestallning|inte fatt min order|inte fatt varan|inte fatt varorna
aldrig fatt paketet|har inte kommit fram|den kom aldrig|det kom aldrig|bestallningen kom aldrig
varan kom aldrig|varorna kom aldrig|skicka retur|gora en retur|i retur|byta varan|pa garanti
garantiarende|min prenumeration|avsluta prenumeration*|saga upp prenumeration*|blivit lurad
blev lurad|ren bluff|fick fel vara|fick fel storlek|fick fel produkt|pengarna""",
    "_arrived": """
levererades|levererad|oppnade|packade upp|anlande|kom hem|fick hem|nar den kom|nar det kom
paketet kom|muggen kom|kom idag|kom med posten""",
    "_damaged": """
trasig|trasigt|trasiga|krossad|krossat|krossade|sondrig|sondrigt|sprucken|spricka|sprucket
bucklig|bucklor|repig|repad|skadad|skadat|lackt ut|saknades|saknas en del|i bitar|i tusen bitar
moglig|mogel""",
    "_ordered": """
bestallde|bestallt|kopte|kopt|betalade|betalat|min bestallning""",
    "_unmet": """
inte fatt|inget hort|hor inget|inget svar|inte hort|inte kommit|vantar fortfarande
har inte kommit|fortfarande inte fatt|fortfarande inte kommit|annu inte kommit|annu inte fatt
inget paket|inte sett till""",
    "legal": """
advokat|jurist|juridisk*|rattsliga|rattslig atgard|stamning|stamma er|polisanmal*|upphovsratt
upphovsratts*|copyright|immaterialratt|varumarke|varumarkesintrang|intrang|utan tillstand
utan mitt tillstand|utan lov|utan min tillatelse|inte gett tillstand|aldrig gett|det ar min bild
det dar ar min bild|min bild utan|mina bilder utan|anvant min bild|anvander min bild
anvander mina bilder|anvant mina bilder|snott min|stulit min|stulit mitt|kopierat min
kopierat mitt|kopia av min design|plagiat|plagierat|ta bort min bild|ta ner min bild
ta bort bilden|imy|datainspektionen|integritetsskydd|fortal|forolampning|matforgift*
miljoforvaltningen|livsmedelsverket|licensbrott|bryter mot licensen|bryter mot gpl
anmala er till polisen|anmaler er till|utan att fraga mig|anvant den utan|anvant dem utan
ska stamma""",
    "offer": """
samarbet*|sponsra|sponsring|sponsor|sponsorer|aterforsalj*|grossist|grossistpris*|inkopspris*
partipris|prislista|sialja era|salja era|salja din|salja dina|salja ert|i vart sortiment
ta in era|ta in i vart|ta in dina|for var butik|till var butik|till vart kafe
till var restaurang|till vart hotell|till vart foretag|foretagsgavor|julklappar till anstallda
stor bestallning|storre bestallning|storre mangder|kilo i manaden|skicka er ett|skicka dig ett
skicka dig en|skicka er en|skicka ett prov|skicka prov|skicka vara produkter|skicka var produkt
provexemplar|recensionsexemplar|gratis exemplar|partnerskap|affiliate|ambassador|ambassadorer
affarsforslag|jobberbjudande|erbjuda dig jobb|erbjuda dig ett|jobb till dig|jobba hos oss
jobba for oss|anstalla|anlita dig|anlita er|hyra in dig|uppdrag till dig|bestalla av er till
offert|prisforslag|leverantor|leverera till oss|leverera till vart|leverera till var
rattigheterna till|kopa rattigheterna|oversattningsratt*|oversatta din bok|oversatta er
ge ut din|anvanda din bild|anvanda er bild|anvanda dina bilder|anvanda era bilder|publicera din
publicera ert|licensiera|kopa sajten|kopa domanen|investera i er|investera i ditt|investerare
donera|skanka|ge bort till er|annonsera hos|annonsera pa|betalt inlagg|gastblogga|bli partner
sponsrat inlagg""",
    "_ours": """
var butik|min butik|vart kafe|mitt kafe|var restaurang|min restaurang|vart hotell|var bokhandel
en liten bokhandel|har en bokhandel|har en butik|har ett kafe|har en liten butik|vart foretag
mitt foretag|var webbshop|vart forlag|var tidskrift|vart museum|var galleri|vart galleri
var gardsbutik|driver en butik|driver en liten|driver ett kafe|driver ett litet
driver en webbshop|driver ett hotell""",
    "_stock": """
skulle garna|vill garna|skulle vilja|intresserad av|intresserade av|intresse av|salja|priser
ta in|vi vill kopa|vi vill ta""",
    "invitation": """
bjuda in|bjuder in|bjuda dig|bjuda er|inbjud*|valkommen till oss den|forelasa|forelasning hos
halla forelasning|halla en forelasning|halla ett foredrag|halla foredrag|foredrag hos
foredrag for|halla en workshop|workshop hos|halla en kurs hos|halla kurs hos|komma och prata
komma och beratta|komma och spela|komma och lasa|komma och visa|komma och hall*|komma till oss
komma till var|komma till vart|har du lust att komma|har ni lust att komma
har du mojlighet att komma|har ni mojlighet att komma|vill du komma|vill ni komma
skulle du vilja komma|skulle ni vilja komma|skulle ni vilja delta|skulle du vilja delta
vill du vara med pa|vill ni vara med pa|vara med pa var|vara med i var|var podcast|var podd
min podd|i podden som gast|ha dig som|ha er pa|ha dig pa|delta i var|delta i vart|delta pa var
delta pa vart|marknadsstand|stalla ut hos|stalla ut pa|ett stand pa|sitta i juryn|i var jury
panelsamtal|paneldebatt|boksignering|signera bocker|bokrelease hos|ar du ledig|ar ni lediga
ledig den|tillganglig den|vi skulle alska att|vi skulle bli glada om du|inviga var|gast i var
gast i vart|gast i podden|som gast i|tanka dig att komma|tanka er att komma|tanka dig att delta
tanka er att delta|tanka dig att vara med|tanka er att vara med|pa var festival|pa var massa
pa var marknad|pa vart evenemang|pa var konferens|pa var traff""",
    "congratulation": """
grattis|gratulerar|gratulationer|hipp hipp|hurra|val fortjant|valfortjant|sa fortjant
ni fortjanar|du fortjanar|fodelsedag|pa fodelsedagen|ha den aran|skal for|manga fler ar
till nasta|god jul|gott nytt ar|milstolpe""",
    "correction": """
stavfel|skrivfel|felstav*|felskriv*|tryckfel|ett fel|ett litet fel|litet fel|liten miss|en miss
rattelse|fel i|fel pa sidan|fel ar|fel artal|fel datum|fel bild|fel namn|fel lank|fel dag
fel tid|fel stad|det saknas|saknas ett|saknas en|saknas i|fattas ett|fattas en|stammer inte
stammer ej|stammer val inte|stammer verkligen|ska vara|ska det vara|ska det inte vara|borde vara
borde sta|ska sta|skall vara|egentligen ar det|egentligen heter|heter egentligen|i sjalva verket
ni skriver att|du skriver att|lanken funkar inte|lanken fungerar inte|lanken ar dod|dod lank
trasig lank|lanken leder|404|inaktuell*|foraldrad*|finns inte kvar|heter numera|heter nu
forvaxl*|blandat ihop|bytt plats|omkastade|upp och ner|spegelvand|dubbelt upp|star dubbelt
star tva ganger|summan stammer|raknat fel|skrivit fel|glomt ett|glomt en|glomde ni|har ni glomt
om jag inte missminner|om jag inte tar fel|marker ord|petitess|petigt|bildtexten
det dar ar inte en|det ar inte en""",
    "bug": """
fungerar inte|funkar inte|fungerar ej|funkar ej|slutat fungera|slutade fungera|slutat funka
fungerar inte langre|kraschar|kraschade|kraschat|krasch|krashar|hanger sig|hangt sig|fryser
frusit fast|lassig*|lasser sig|felmeddelande|felkod|felmeddelanden|bugg|buggar|buggig*|buggen
startar inte|oppnas inte|oppnar sig inte|gar inte att oppna|laddar inte|laddar for evigt
laddar och laddar|star och laddar|laddas inte|gar inte att logga|kan inte logga
kommer inte in pa|kommer inte in i appen|loggas ut|loggar ut mig|utloggad|sparas inte
sparar inte|synkar inte|synkas inte|svart skarm|vit skarm|vit sida|blank sida|tom sida
sedan uppdateringen|efter uppdateringen|efter senaste uppdateringen|sen uppdateringen
sedan senaste uppdateringen|efter att jag uppdaterat|nya versionen funkar|i nya versionen
installeras inte|gar inte att installera|gar inte att spara|gar inte att ladda
gar inte att klicka|knappen funkar|knappen fungerar|hander ingenting|hander inget nar
forsvann nar|allt forsvann|har forsvunnit ur|tappat all data|all data borta|raderade allt
svarar inte nar|reagerar inte|visas inte|syns inte i appen|evig loop|stangs av sig
stanger av sig|startar om sig|batteriet toms""",
    "complaint": """
besviken|besvikna|besvikelse|besvikelsen|daligt|dalig|daliga|samre|samst|samsta|urdalig*|kass
usel|uselt|usla|vardelos*|hemsk|hemskt service|trakigt|trott pa|trott pa att|less pa|utled pa
for dyr|for dyra|svindyr*|dyrt|ockerpris|for hogt|for lagt|for lang|for langt|for langsam*
for liten|for litet|for sma|for salt|for sott|for torr*|for starkt|for morkt|for ljust
for manga annonser|for mycket reklam|for svart|kall mat|var kall|var kallt|iskall* nar
kallt kaffe|halvkall|brand bottnen|vidbrand|ra i mitten|inte genomstekt|smaklos*|oatlig*|harsken
hartstra i|smutsig*|skitig*|ofrasch*|stinker|luktar illa|synd att|sa synd|otrevlig*|oforskamd*
ohovlig*|nonchalant*|arrogant*|ignorerad*|inget svar|far inget svar|inte fatt svar|ingen svarar
svarar aldrig|svarar inte pa mejl|svarar ej|ingen som svarar|vantat i|vantade i|vantat en
vantade en|vantat pa svar|vanta i|lang ko|i ko|stod i ko|sta i ko|timme i ko|langa koer|kotid
allt slut|var allt slut|slutsalt igen|alltid slutsalt|oacceptab*|skandal|skamligt|skam pa|skams
skammes|pinsamt|lojligt|under all kritik|ilsk*|arg pa|arg over|forbannad|forbannat|rasande
irriter*|stor mig pa|storande|frustrer*|missnojd*|inte nojd|gor mig arg|aldrig mer|aldrig igen
sista gangen jag|sista gangen vi|kommer inte tillbaka|handlar aldrig|koper aldrig|avfoljer
slutar folja|avslutar min|bortkastad*|slosad tid|slos*ri med|slosa tid|inte vart pengarna
inte vard|inte vart det|gick sonder efter|gick sonder direkt|gatt sonder|holl inte|slet ut
begriper inget|fattar ingenting|fattar inget|forstar inget|svart att lasa|svart att hora
hor inte vad|gar inte att lasa|olaslig*|for liten text|pytteliten text|otydlig*|forvirrande
krangligt|rorigt|kaotiskt|missvisande|vilseledande|klickbete|lurendrejeri|var battre forr
battre forr|gamla versionen var|ta tillbaka den gamla|varfor tog ni bort|har tagit bort|forstort
forstorde|sexist*|rasist*|diskriminer*|inte tillganglighetsanpassa*|ingen ramp|utan forvarning
haller inte med|inte overens|tycker inte om|gillar inte|misslyckad|misslyckades|blev platt
blev inte bra|haller inte ihop|haller inte mattet|helt branda|helt brand|farligt|farlig|farliga
livsfarlig*|at fel hall|fel hall|trasig|trasigt|trasiga|sonder""",
    "suggestion": """
vore kul|vore bra|vore toppen|vore fint|vore roligt|vore coolt|vore grymt|vore snyggt
vore smidigt|vore skont|vore onskvart|det hade varit|hade varit kul|hade varit bra
hade varit toppen|hade varit fint|hade varit grymt|hade hjalpt|hade uppskattats|skulle vara bra
skulle vara kul|skulle vara toppen|skulle vara fint|skulle vara grymt|skulle vara smidigt
skulle hjalpa|skulle uppskatta|skulle behovas|kan ni inte|kan du inte|kan ni lagga|kan du lagga
kunde ni inte|kunde ni|gor garna|gor en video om|en video om|ett avsnitt om|gor fler
fler avsnitt|fler videor|fler recept|mer sant|forslag|onskemal|onskar mig|jag onskar att
skulle onska|onskas|tips till er|ett tips till|har ni funderat pa|har du funderat pa
har ni tankt pa att|har du tankt pa att|varfor inte gora|varfor gor ni inte|nasta gang kanske
nasta gang kan|nasta gang garna|del 2|del tva|fortsattning pa|morkt lage|dark mode
alternativ for|en version for|en version med|som pdf|med undertext*|undertexter|storre text
saknar en funktion|det enda jag saknar|jag saknar en|kan ni lagga till|kan du lagga till
lagg garna till|borde lagga till|kan ni gora en|kan du gora en|kan ni gora fler""",
    "story": """
nar jag var|nar vi var|nar jag gick|som barn|som liten|i min barndom|barndomen
for manga ar sedan|ar sedan|ar sen|forra veckan|forra sommaren|i somras|i varas|i hostas|igar
i gar|i morse|haromdagen|paminner mig|minns|kommer ihag|for forsta gangen|forsta gangen
akte till|bodde|vaxte upp|vuxit upp|jobbade pa|arbetade pa|larde mig|berattade|brukade
vi hade en|hade en likadan|hade en sadan|har kvar den|har den kvar|bakade|provade|provat|testade
testat|lagade|jag gjorde|vi gjorde|gjorde en|lyckades|lyckats|gifte oss|traffades|en gang|en dag
en kvall|plockade vi""",
    "family": """
min mamma|min pappa|min dotter|min son|min fru|min man|min hund|min katt|min syster|min bror
min syrra|min brorsa|mina barn|mina ungar|min sambo|min flickvan|min pojkvan|min svarmor
min svarfar|min moster|min faster|min morbror|min farbror|min kusin|mina foraldrar|min familj
mina elever|min klass|min granne|mitt barnbarn|mina barnbarn|min partner|min gammelmormor
min gammelfarmor|var dotter|var son|var hund|var katt|mormor|morfar|farmor|farfar""",
    "joke": """
haha*|hihi*|hehe*|lol|xd|asgarv*|garvar|garvade|skrattade hogt|skrattar hogt|min planbok
fragar at en kompis|skamt|skamtar|skojar|skickar hjalp|kontot grater|asg""",
    "praise": """
alskar|alskade|fantastisk*|underbar*|fin|fint|fina|finaste|finfint|jattefin*|vacker*|vackrast*
bast|basta|jattebra|skitbra|asbra|kanonbra|urbra|sa bra|riktigt bra|valdigt bra|mycket bra
sjukt bra|toppen|toppenbra|topp|snygg*|asnygg*|jattesnygg*|harlig*|ljuvlig*|bra jobbat|bra jobb
bra gjort|grymt|grym|grymma|kanon|magiskt|magisk|magnifik*|makalos*|vilken|vilket foto
vilka farger|tycker om|tycker mycket om|gillar|mysig*|strong|imponerande|imponerad|suveran*
lysande|fenomenal*|genial*|briljant*|superb*|utmarkt|perfekt|perfekta|kar i|helt kar|forkarast*
forkars|sot|sota|sott|gullig*|bedarande|charmig*|roande|rolig|roligt|jatteroligt|skitkul
jattekul|kul att|sa kul|underhallande|intressant|jatteintressant|spannande|larorikt|larorik
hjalpsam*|jattehjalpsam*|anvandbar*|tydligt forklarat|bra forklarat|valforklarat|pedagogisk*
antligen forstar|nu forstar jag|nu fattar jag|inspirer*|inspiration|rorande|berord|rord till
gas hud|gashud|rysningar|tarar i|grat en skvatt|fick mig att grata|fick mig att skratta
fick mig att le|ger mig gladje|gjorde min dag|raddade min dag|raddade dagen|maste fa saga|wow
ooh|oj vad|vad bra|jattegott|supergott|gott|godaste|utsokt|delikat|smaskig*|mums|mumsigt
vattnas i munnen|konstverk|masterverk|mastervark|proffsigt|skickligt|duktig*|begavad|beundra*
respekt|hatten av|eloge|bravo|all heder|keep it up|fortsatt sa|fortsatt med|favorit*|beroende av
beroendeframkallande|slutade inte|kunde inte sluta|kunde inte lagga|strackl*|10/10|tio av tio
fem stjarnor|varenda krona|vart varenda|vard varje|stamningsfull*|avkopplande|jag dor|dor vad
galet bra|helt galet|ser fram emot|langtar|hog klass""",
    "thanks": """
tack|tackar|tacksam|tacksamma|taaack|tackolov|uppskattar|uppskattas|hjalpte mig|har hjalpt
det hjalpte|loste sig|loste mitt|det loste|funkade perfekt|raddade mig|raddningen|ni raddade
du raddade""",
    "share": """
rekommenderas|rekommenderar|las den|lastips|lyssningstips|delar|sprid|sprider|maste lasas
maste ses|sparar|missa inte|tipsar vidare""",
    "closing_word": """
tack|tackar|tackis|perfekt|toppen|topp|bra|ok|okej|okey|okay|oki|da|ses|vi|sa|mycket|jatte
jattemycket|kul|hej|hejda|hejsan|kanon|super|snalla|tusen|for|svaret|svar|hjalpen|hjalp|info
infon|informationen|snabba|snabbt|det|den|ska|jag|testar|testa|provar|prova|gor|kollar|hors
imorgon|i|morgon|mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|pa|trevlig|helg|kvall|dag
vecka|god|natt|ha|en|fin|fint|bast|basta|forstar|forstatt|uppfattat|noterat|klart|fixat|lost
loste|sig|ja|nej|jo|japp|jepp|absolut|visst|sjalvklart|inga|problem|ingen|fara|detsamma|samma
till|dig|er|ni|du|ar|grym|grymt|snall|snallt|kram|kramar|puss|vanligt|halsningar|mvh|igen|och
med|av|vad|skont|hoppas|redan|nu|ah|aha|oh|alla""",
    "asks": """
nagon som vet|vet nagon|ar det nagon som|undrar om|undrar hur|undrar var|undrar nar|jag undrar
en fraga|snabb fraga|har en fraga|var koper|var kan man|var hittar|var finns|hur lange
hur mycket kostar|vad kostar|hur gor man|hur manga gram|vilken tid|nar oppnar|har ni oppet
skickar ni|levererar ni|gar det att|finns det|kan man|kan jag fa""",
    "_come": """
komma|besoka|kom till|kommer ni till|kommer du till""",
    "_event": """
var skola|vara elever|mina elever|min klass|vart bibliotek|var forening|var festival|var massa
var marknad|vart evenemang|var konferens|var traff|var klubb|vart museum|var bokcirkel|var kyrka
vart universitet|var hogskola|min skola""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("invitation", "_come", "_event"),
)

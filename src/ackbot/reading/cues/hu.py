"""Hungarian cues. Endings change much: many phrases are stems with a star."""

PHRASES = {
    "harmless": """
meghalok a nevetestol|meghaltam a nevetestol|halalra nevettem|halalra rohogtem|ehen halok
meghalok a kivancsisagtol|meghalt a telefonom|meghalt az akku|lemerult|meghalt a viragom
nem rossz|egyaltalan nem rossz|nem csalodtam|nem csalodt*|sosem csalodt*|soha nem csalodt*
nem okozott csalod*|nem okoz csalod*|nem gond|semmi gond|nincs gond|nem problema|hulye kerdes
buta kerdes|hulye vagyok|milyen hulye vagyok|de hulye vagyok|de hulye voltam|rak csillagjegy*
rak jegy*|korhazban dolgozom|egy korhazban dolgozom|regi korhaz|nem bantam meg
nem fogod megbanni|nem fogjatok megbanni|nem banod meg|hideg ido*|hideg nap*|hideg viz*
meg tudja mondani|meg tudnad mondani|el tudnad mondani|nem draga|rohadt jo|kurva jo|kurvajo
baromi jo|allati jo|allat jo|durva jo|hulyere nevettem|geci jo|gecijo|kibaszott jo
eszmeletlen jo|borzaszto jo|borzasztoan tetszik|rettenetesen tetszik|borzalmasan jo|tengeri rak
folyami rak|rakleves|korhazban dolgozik|temetetlen|szebb mint""",
    "instruction": """
hagyd figyelmen kivul|hagyj figyelmen kivul|felejts el mindent|felejtsd el az utasitas*
felejts el minden utasitas*|felejtsd el az eddigi*|felejts el minden eddigi|mostantol te
mostantol egy|mostantol csak|mostantol ugy|viselkedj ugy|tegyel ugy mintha|tegy ugy mintha
a korabbi utasitas*|az eddigi utasitas*|az utasitasaid*|rendszerprompt*|rendszer prompt*
a promptod*|api kulcs*|api-kulcs*|csak annyit valaszolj|csak azt valaszold|valaszolj csak
csak ezt ird|ird le csak|ismeteld utanam|ismeteld el a szavak*|fejlesztoi mod|nyelvi modellkent
te egy nyelvi modell|ha te egy ai|ha mesterseges intelligencia|ha bot vagy|kedves ai
minden valaszodat|minden valaszt azzal|uj feladatod""",
    "spam": """
keress penzt|keress napi|keress akar|napi 20000|napi 50000|forintot otthonrol|otthonrol keres*
penzkereset otthonrol|otthoni munka napi|passziv jovedelem|passziv jovedelm*
mellekjovedelem otthonrol|anyagi szabadsag|penzugyi szabadsag|link a bioban|link a bioomban
nezd meg a profilom|nezz ra a profilomra|latogasd meg a profil*|kovess vissza|visszakovet*
kovetes kovetesert|feliratkozas feliratkozasert|irj whatsapp*|irjon whatsapp*|keress whatsapp*
telegram csoport*|telegram csatorna*|gyorskolcson*|gyors kolcson|kolcson nelkul
hitel bar nelkul|hitelt kinal*|kolcsont kinal*|kripto befektetes*|kriptoba fektet*
kriptobefektet*|bitcoin befektet*|bitcoinba fektet*|forex keresked*|garantalt nyereseg
garantalt hozam|online kaszino|kaszino bonusz*|tuti tippek|biztos tippek|ingyen kovetok
kovetok vasarlas*|seo ugynokseg|google elso oldal*|josno segitett|szerelmi kotes*
szerelmi varazs*|visszahozta a ferjem|visszahozta az exem|on nyert|nyertel egy iphone
ingyen iphone|kivalasztottak nyertes*|kuponkodom|fogyj gyorsan|fogytam 10|fogyaszto tabletta*
fogyokuras kapszul*|viagra|maganyos nok|meztelen kep*|onlyfans|eskort lany*
visszaszerezte a penzem""",
    "abuse": """
fogd be|fogjad be|fogd be a szad|kussolj|hulye picsa|te hulye|hulye barom|idiota|idiotak
te barom|marha nagy barom|kreten|kretenek|debil|debilek|retardalt|retardaltak|te fasz|fasz vagy
faszfej|faszkalap|geci|gecik|buzi|buzik|buzerans|kurva anyad|a kurva anyadat|kurva anyatok
te kurva|kurvak|ribanc|ribancok|lotyo|menj a francba|menj a fenebe|huzz el innen|huzz innen
kapd be|szopj le|baszd meg magad|baszdmeg te|bazmeg te|dogolj meg|dogoljetek meg|fordulj fel
old meg magad|ol meg magad|kosd fel magad|akaszd fel magad|remelem meghalsz|remelem megdoglesz
buidos cigany|budos cigany|budos ciganyok|mocskos cigany|mocskos zsido|budos zsido|nigger
takarodj|takarodjatok|szemetlada vagy|te szemet|szemet ember|rohadek|rohadekok|rohadjatok meg
rohadj meg|te nyomorult|nyomorult feregek|fereg vagy|szanalmas vagy|szanalmasak vagytok
luzer vagy|luzerek|senki vagy|egy nulla vagy|hazaarulo|elmebeteg vagy|elmebetegek
beteg vagy a fejed*|senki nem kerdezett|senki sem kerdezett|menj el dolgozni|dagadt diszno
kover diszno|te diszno|te tehen|te kocsog|kocsog vagy|kuss legyen|kuss mar|te barmok""",
    "threat": """
tudom hol laksz|tudom hogy hol laksz|tudjuk hol laksz|tudom hol laktok|tudom hol dolgozol
meg fogod banni|meg fogjatok banni|ezt megbanod|ezt megbanjatok|megtalallak|megtalalunk
megkereslek es|elmegyek hozzad es|megollek|megoljuk|meg foglak olni|agyonverlek|agyonvernek
szetverlek|szetverem a|beverem a|leszurlak|lelolek|lelolnek|felgyujtom|felgyujtjuk|rad gyujtom
golyot a fejed*|ezert megfizetsz|ezert meg fogsz fizetni|ezert megfizettek|nezz a hatad moge
meg vannak szamlalva""",
    "crisis": """
ongyilkos*|nem akarok elni|nem akarok tovabb elni|nem akarok mar elni|nincs kedvem elni
nincs erom elni|nincs miert elni|nincs miert elnem|meg akarok halni|meghalni akarok
szeretnek meghalni|barcsak meghalnek|jobb lenne meghalni|inkabb meghalnek|megolom magam
megolni magam|vegzek magammal|veget vetek|veget vetni az eletemnek|veget vetek az eletemnek
veget akarok vetni|eldobni az eletem*|eldobom az eletem*|az eletemnek nincs ertelme
nincs ertelme az elet*|ne ebredjek fel|soha tobbe nem ebred*|vegleg eltunni|jobb lenne nelkulem
senkinek nem hianyoznek|vagdosom magam|vagdostam magam|onsertes*|bantom magam|tuladagol*
bevettem egy marek|elegem van az eletbol|elegem van az eletembol|isten veletek mindenki
ez az utolso uzenetem""",
    "emergency": """
eg az uzlet*|eg a bolt*|eg a haz*|eg nalatok|kigyulladt|langokban|dol a fust|fust jon
jon a fust|hivjatok tuzolto*|hivja a tuzolto*|hivjatok a tuzolto*|hivjatok mentot
hivjanak mentot|mentot hivjatok|mento kell|hivjatok rendor*|hivjak a rendor*|hivjatok a 112
hivjatok valakit|gazszag|gazszivargas|gazomles|szivarog a gaz|szikrazik|csotores|eltort a cso
szol a riaszto|megszolalt a riaszto|betortek hozza*|betorok jarnak|betorok vannak|kiraboltak
nyitva az ajto ejjel|nyitva maradt az ajto|betort kirakat|betortek a kirakat*|nem kap levegot
allergias sokk|anafila*|elveszett egy gyer*|elveszett egy kisgyer*|elszokott a kutya*
eletveszely*|erosen verzik|valaki elajult|eszmeletlenul fekszik|eszmeletlen ember""",
    "grief": """
elhunyt|elhunyta*|elment kozulunk|itt hagyott minket|itthagyott minket|itt hagyott bennunket
mar nincs koztunk|mar nincs kozottunk|mar nincs velunk|nincs mar velunk|elaludt orokre
orokre elaludt|orokre elment|temetes|temetese|temetesen|temetesere|temetesehez|eltemettuk
halotti|gyaszol*|gyaszom*|gyaszban|a gyasz|reszvetem|oszinte reszvet*|nyugodj bekeben
nyugodjon bekeben|nyugodjek bekeben|ozvegy|ozvegyen|ozvegye|megozvegyul*|elvesztettem anyam*
elvesztettem edesany*|elvesztettem apam*|elvesztettem edesap*|elvesztettem a ferjem*
elvesztettem a feleseg*|elvesztettem a fiam*|elvesztettem a lany*|elvesztettem a gyerm*
elveszitettem anyukam*|elveszitettem apukam*|elveszitettem a ferjem*|elveszitettem a gyer*
edesanyam halala*|edesapam halala*|anyukam halala*|apukam halala*|nagymamam halala*
ferjem halala*|elvetel*|halva szulet*|el kellett altatni|el kellett altatnunk|szivarvanyhid*
utolso napjaiban|utolso napjait|emlekere szeretn*""",
    "_kin": """
anyam|anya|anyukam|edesanyam|apam|apukam|edesapam|nagymamam|nagymama|nagyanyam|nagyapam
nagypapam|mamam|papam|ferjem|felesegem|fiam|kisfiam|lanyom|kislanyom|testverem|batyam|ocsem
novere*|hugom|baratom|baratnom|nagynenem|nagybatyam|kutyam|kutyusom|kutyusunk|macskam|cicam
cicank|anyosom|aposom|gyermekem|gyerekem|unokam|parom""",
    "_died": """
meghalt|elhunyt|elment kozulunk|itt hagyott|itthagyott|nem el mar|mar nem el|elvesztettem
elveszitettem|mar nincs velunk|nincs mar velunk|mar nincs koztunk""",
    "illness": """
rakos|mellrak*|tudorak*|rakkal|rakbol|daganat*|tumor*|kemo|kemot|kemora|kemoterapi*|sugarkezel*
leukemi*|korhazban|korhazba|korhazbol|korhazi agy*|intenziven|intenziv osztaly*|diagnoz*
diagnosztizal*|depresszio*|szorongas*|panikbeteg*|panikroham*|bipolaris*|skizofren*|anorexia*
bulimia*|taplalkozasi zavar*|kiegtem|tappenz*|mutet*|mutot*|megmutot*|operaltak|megoperal*
stroke*|agyverzes*|szivinfarktus*|infarktus*|trombozis*|embolia*|demencia*|demens|alzheimer*
parkinson*|szklerozis*|epilepszi*|dializis*|vesedializ*|transzplant*|atultetes*|sulyos beteg*
sulyosan beteg*|gyogyithatatlan*|halalos beteg*|hospice|komaban|elvesztem a latas*|betegsege*
rehabilitaci*|idosek otthon*|kronikus beteg*|rakot talal*|rakja van|attet|attetek|attetes
legyoztem a rakot|legyozte a rakot""",
    "security": """
biztonsagi res*|biztonsagi hiba*|biztonsagi problema*|biztonsagi hianyossag*|feltortek
feltort fiok*|meghackelt*|hackeltek|hacker*|ellopott fiok|elloptak a fiok*|adatszivarg*
szemelyes adat*|masok adatai*|masok cim*|masok rendel*|mas vevok|mas vasarlok|mas felhasznalok
mas ugyfelek|masok fiok*|mas fiokja*|idegen fiok*|idegen adat*|jelszavak titkositas*
titkositatlan*|adathalasz*|phishing|hamis profil*|hamis fiok*|kamu profil*|kamuprofil*
hamis oldal*|kamu oldal*|hamis webshop|kiadja magat|kiadjak magukat|szemelyazonossag*
latszik a cimem|latszik a lakcim*|barki lathatja|zaklat|zaklatnak|zaklatas*|zsarol|zsarolnak
zsarolas*|torlesetek az adat*|toroljek az adat*|toroljetek az adat*|adataim torles*|gdpr
sql injection|xss|rosszindulatu|sebezhetoseg a|sebezhetoseget talal*|serulekenyseget talal*
biztonsagi sebezheto*|a nevetekben ir*|a nevetekben kuld*|a nevedben ir*|a nevedben kuld*""",
    "others": """
mas vevok|mas vasarlok|mas ugyfelek|mas felhasznalok|masik vevo|valaki mas""",
    "private": """
fiok|fiokja|fiokjat|cim|cime|cimei|cimet|telefonszam*|email*|e-mail*|rendelesei|rendelese
uzenetei|adatai|adatait|jelszo|jelszav*|szamlai""",
    "press": """
ujsagiro vagyok|ujsagirokent|ujsagiro a|ujsagiro az|ujsagiroja|riporter vagyok|riportere
szerkesztoje vagyok|szerkesztoseg*|cikket irok|cikket irunk|irok a lapba|riportot keszit*
riportot forgat*|riportot szeretn*|interjut keszit*|interjut szeretn*|interjut adni
interjut kern*|a radio musor*|hivatalos allaspont*|allaspontjuk*|idezhetem|idezhetnem
idezhetjuk|sajtomegker*|sajtoosztaly*|dokumentumfilm rolatok|egy cikkhez keres*
cikkhez szeretn*|nyilatkozna nekunk|nyilatkoznatok|nyilatkozna a|rovid interjut|interjura
interju keszites*""",
    "money": """
kerem vissza a penz*|vissza a penz*|visszaterit*|penzvisszafiz*|visszafizet*|a penzem
a penzemet|a penzunket|ketszer vont*|ketszer levont*|duplan levont*|duplan vont*|ketszer fizet*
duplan fizet*|ketszer terhel*|szamlat|szamlam|szamlan|rendelesem|rendelesi szam*|rendelesszam*
csomagom|csomag nem|hol a csomag|hol van a csomag*|nem erkezett|nem erkezet*
meg mindig nem erk*|nem kaptam meg|nem jott meg|nem szallit*|kiszallitatlan|torotten erk*
torve erk*|serulten erk*|hibasan erk*|hianyosan erk*|osszetort|eltorve jott|torotten jott
rossz meret*|rossz termek*|hibas termek*|hibas darab|meretcsere|visszakuld*|visszavisz*
reklamaci*|reklamal*|garanci*|jotallas*|elallni|elallas|elallasi|lemondani a rendel*
lemondanam a rendel*|torolni a rendel*|torolnem a rendel*|rendeles torles*|lemondani az elofiz*
elofizetesem*|elofizetes lemond*|automatikusan megujult|megujitott*|eloleg*|ajandekkartya*
utalvanyom*|atvertek|atveres|atvertetek|csalas|csalok|csalo|lehuzas|lehuztak|fogyasztovedel*
behajtas*|fizetesi felszolit*|cseret kerek|cseret kern*|kicsereltetni|mas szint kuld*
mas szint kaptam|mas termeket kuld*|mas termeket kaptam|foglalot|csereljek ki|csereljetek ki""",
    "_arrived": """
erkezett|megerkezett|megjott|kibontottam|atvettem|kiszallitottak|kaptam""",
    "_damaged": """
torotten|torott|eltort|serult|serulten|repedt|karcos|horpadt|hianyzik belole|hianyos|penesz*""",
    "_ordered": """
rendeltem|megrendeltem|vettem|megvettem|fizettem|kifizettem""",
    "_unmet": """
meg mindig nem|azota sem|semmi nem jott|nem jott semmi|azota semmi|nem valaszol|nem valaszolnak
semmi valasz""",
    "legal": """
jogi ut*|jogi lepes*|beperel*|perelni|perelek|feljelent*|rendorsegre megyek|szerzoi jog*
szerzoi jogi|copyright|vedjegy*|engedely nelkul|engedelyem nelkul|beleegyezes nelkul
beleegyezesem nelkul|hozzajarulas nelkul|hozzajarulasom nelkul|kerdezes nelkul
megkerdezes nelkul|nem adtam engedely*|nem jarultam hozza|az en fotom|az en kepem|a fotomat
a kepemet hasznal*|felhasznaltatok a kep*|elloptatok|ellopta a kepem|plagium*|plagizal*
lemasoltatok|toroljek a kep*|toroljetek a kep*|vegyek le a kep*|ragalm*|becsuletsert*
etelmergez*|nebih|antsz|naih|licencsertes*|ugyveddel|ugyvedem*|ugyvedhez|ugyvedunk|az ugyved
jogaszom|jogaszunk|jogaszhoz|birosagra|birosagi|birosagon""",
    "offer": """
tamogatoi megallap*|nagyker*|arulni a termek*|arulni a kepeslap*|szeretnenk arulni
szeretnem arulni|az uzletunkben|uzletunkbe|kavezonkba|kavezonkban|ettermunkbe|szallodankba
cegunknek|ceges ajandek*|ceges karacsony*|nagyobb rendeles*|nagyobb mennyiseg*|nagy mennyiseg*
kilo havonta|kuldenenk mintat|kuldenenk termek*|ingyen minta|termekminta*|ingyenes mintat
recenzios peldany*|partnerseg*|uzleti partner*|markanagykovet*|allasajanlat*|munkat ajanl*
allast ajanl*|nalunk dolgozni|alkalmaznank|felbereln*|arajanlat*|beszallito*|megvenni a jogok*
forditasi jog*|leforditani a konyv*|kiadni a konyv*|felhasznalhatom a kep*
felhasznalhatjuk a kep*|felhasznalni a kep*|hasznalhatom a foto*|hasznalhatjuk a foto*
befektetne*|adomanyoz*|felajanlan*|hirdetni nalatok|fizetett hirdetes|egyuttmukodnenk
egyuttmukodni veletek|egyuttmukodni onokkel|egyuttmukodesi|egyuttmukodes irant
erdekelne egy egyuttmukod*|erdekelne az egyuttmukod*|egyuttmukodest kezdemeny*
egyuttmukodest ajanl*|szponzoralnank|szponzoralnam|szponzoralni|szponzorkent|viszonteladoi
viszonteladoja lenn*|viszonteladokent|befektetokent|befekteto vagyok|befektetok vagyunk""",
    "_ours": """
boltunk|uzletunk|kis konyvesbolt*|konyvesboltunk|kavezonk|ettermunk|szallodank|cegunk|kiadonk
galeriank|a boltom|van egy kis konyves*|van egy kis kavezo*|van egy kis uzlet*|boltunkban
boltunkba|uzletunkben""",
    "_stock": """
szeretnenk|szeretnem|erdekelne|erdekelnenek|arulni|arak""",
    "invitation": """
meghivnank|meghivnalak|meghivnam|meghivunk|meghivjuk|meghivni|eloadast tart*|eloadas tartas*
eloadonak|workshopot tart*|workshop nalunk|beszelgetesre meghiv*|a podcastunk*|podcastunkba
podcastunkban|podcastvendeg|vendegnek a|iskolankba|konyvtarunkba|fesztivalunkra|fesztivalunkon
vasarunkra|konferenciankra|rendezvenyunkre|standot a|zsuribe|zsuritag*|zsurizni
konyvbemutato nalunk|dedikalni nalunk|fellepni nalunk|fellepnel nalunk|fellepnetek nalunk
jatszani nalunk|el tudnal jonni|el tudna jonni|el tudnatok jonni|eljonnel hozza*|eljonne hozza*
eljonnetek hozza*|raernel|raerne|raernetek|szabad vagy|van szabad idopont*
vendegkent a podcast*|legyel a vendegunk|lennel a vendegunk|lenne a vendegunk
mesel* a diakjaink*""",
    "congratulation": """
gratulal*|gratula|szuletesnap*|szulinap*|boldog evfordulo*|megerdemelt*|megerdemled
megerdemlitek|boldog uj evet|boldog karacsony*|kellemes unnepek*|buszke vagyok ra*
buszkek vagyunk ra*|meg sok ilyet|isten eltessen""",
    "correction": """
elgepel*|elirt*|eliras*|helyesirasi hiba*|gepelesi hiba*|nyomdahiba*|egy kis hiba|apro hiba
hiba van a|hibas datum|hibas a datum|kimaradt egy|hianyzik egy szo|hianyzik egy betu
hianyzik egy lepes|hianyzik egy vesszo|hianyzik egy hozzavalo|nem stimmel|nem igaz hogy
nem felel meg a valos*|tevedes|tevedtek|tevedtetek|rossz datum*|rossz nev*|rossz kep*
rossz link*|rossz evszam*|nem mukodik a link|a link nem mukodik|a link hibas|halott link|404
elavult|mar nem letezik|ma mar ugy hiv*|forditva van|felcserel*|osszecserel*|fejjel lefele
tukorkep*|ketszer szerepel|ketszer van|javitsatok|javitsak ki|aprosag de|kotekedes
ha nem tevedek|ha jol tudom nem|elfelejtettetek|lemaradt a|a kepalairas*|annak kellene lennie
annak kene lennie|ott kellene lennie|helyesen azt|a helyes alak|a helyes datum|a helyes nev""",
    "bug": """
nem mukodik|nem mukodnek|nem mukodott|osszeomlik|osszeomlott|kifagy|kilep magatol|magatol kilep
bezarodik|kicrashel|crashel|akadozik|nem nyilik meg|nem nyitja meg|nem indul|nem tolt be
nem toltodik be|nem tolti be|hibauzenet*|hibakod*|hibat ir|hibat dob|bug|bugos|frissites ota
frissites utan|a frissites ota|nem tudok bejelentkezni|nem tudok belepni|nem enged be
nem enged belepni|nem tudom megnyitni|nem tudom letolteni|nem tudom menteni|nem menti
nem szinkronizal|fekete kepernyo|feher kepernyo|ures oldal|kijelentkeztet|a gomb nem
nem tortenik semmi|minden eltunt|eltuntek az adat*|elvesztek az adat*|ujraindul magatol
kidob az app|kidob a rendszer|lefagy az app|lefagy a program|lefagy a jatek|mindig lefagy
allandoan lefagy|lefagyott az app|magatol bezarul""",
    "complaint": """
csalodott|csalodottan|csalodas|csalodast|csalodtam|szornyu kiszolgal*|pocsek*|gyalazat*
felhaborit*|katasztrof*|botrany*|rossz minoseg*|gyenge minoseg*|legrosszabb|tul draga
nagyon draga|dragabb lett|aranyaron|hideg volt az etel|hideg volt a kaja|hideg kaja|hideg etel*
odaegett|elegett|nyers volt|izetlen|ehetetlen|romlott|hajszal volt|piszkos|koszos|undorit*
budos volt|orat vartunk|orat vartam|orat alltunk|sorban alltunk|sorban allni|minden elfogyott
mar elfogyott|mindig elfogy*|senki nem valaszol|senki sem valaszol|nem valaszoltok
nem valaszolnak|semmi valasz|figyelmen kivul hagy|udvariatlan*|bunko*|pofatlan*|arrogans*
elfogadhatatlan*|szegyen|szegyelljetek|nevetseges|soha tobbet|soha tobbe nem|utoljara vettem
utoljara rendel*|tobbet nem jovok|tobbet nem vesz*|nem ajanlom|leiratkozom|idopocsekol*
penzkidobas|kidobott penz|nem eri meg|nem er ennyit|tonkrement egy|elromlott egy|elromlott ket
regen jobb volt|korabban jobb volt|a regi verzio|miert vettetek ki|miert szuntettetek
elrontottatok|semmit nem ertek|nem ertek semmit|nem lehet erteni|nem hallani|olvashatatlan*
kicsi a betu*|unalmas*|tul sok reklam|csak reklam|felrevezeto*|kattintasvadasz*|clickbait
nem ertek egyet|nem tetszik|idegesit*|mergesen|duhos*|felhaborod*|elegem van|frusztral*
szexista*|rasszista*|figyelmeztetes nelkul|tul sos volt|tul edes volt|tul kicsi a betu*
tul lassu a|tul hangos a|tul halk a|tul hangos volt|belul nyers|belul nyers volt|rettenetes
borzalmas|borzalom|borzaszto volt|borzaszto kiszolgal*""",
    "suggestion": """
jo lenne ha|szuper lenne ha|szuper lenne egy|jol jonne|jo lenne egy|orulnek ha|orulnek egy
orulnenk ha|hasznos lenne|segitene ha|nem lehetne|lehetne egy|lehetne esetleg|hozzaadnatok
tegyetek bele|rakjatok be|csinalhatnatok|csinalnatok|csinalhatnal|csinalj egy video*
csinaljatok video*|keszitsetek|javasoln*|javaslom|van egy otlet*|mi lenne ha|gondoltatok mar
gondoltal mar|miert nem csinaltok|tobb videot|tobb receptet|tobb ilyet|sotet mod|pdf formatum*
pdf-ben|nagyobb betu*|feliratozva|kovetkezo alkalommal|egy javaslat|kis javaslat|javaslatom""",
    "story": """
amikor|gyerekkor*|gyerekkent|kiskorom*|evekkel ezelott|evvel ezelott|mult heten|mult het*
tavaly|tegnap|tegnapelott|ma reggel|eszembe jut*|emlekeztet|emlekszem|eloszor|laktam|laktunk
felnott*|dolgoztam|megtanitott|tanitott|meselt*|kiprobaltam|megprobaltam|sutottem|megsutottem
fozttem|megfoztem|kotottem|sikerult|vegre|anyam|apam|nagymamam|nagyapam|lanyom|fiam|ferjem
felesegem|kutyam|macskam|egyszer""",
    "family": """
anyam|anyukam|edesanyam|apam|apukam|edesapam|nagymamam|nagypapam|nagyapam|lanyom|fiam|ferjem
felesegem|testverem|noverem|batyam|hugom|ocsem|kutyam|macskam|cicam|gyerekeim|gyerekek|diakjaim
anyosom|szuleim""",
    "joke": """
haha*|hihi*|hehe*|lol|rohogok|rohogve|szakadok a|a penztarcam|penztarcam sir
egy baratom kerdezi|csak vicc|csak viccel*|viccelek""",
    "praise": """
gyonyoru*|csodalatos*|csodas*|szep|szepek|szepseg*|fantasztikus*|remek*|kivalo*|nagyszeru*
szuper*|tokeletes*|lenyugoz*|zsenialis*|klassz*|isteni|isteniek|mennyei|finom*|izletes*|nyami
imadom|imadtam|imadjuk|szeretem|tetszik|tetszett|nagyon jo|nagyon jol|jo munka|megerint*
meghato*|libabor*|konnyek|sirtam|elsirtam|hasznos|hasznosak|tanulsagos|ertheto
vilagos magyaraz*|jol elmagyaraz*|vegre ertem|vegre megertettem|erdekes*|izgalmas*|inspiral*
otletes*|tehetseg*|ugyes*|vicces*|aranyos*|cuki*|legjobb|kedvenc*|hu de|azta|aszta|wow
le a kalappal|kalapemel*|bravo|csak igy tovabb|10/10|minden fillert meger*|betelni vele
odavagyok|nagyon kiraly|kiraly lett|de kiraly|tok kiraly|ez kiraly""",
    "thanks": """
koszonom|koszonjuk|koszi|koszike|kosz|koszonet*|halas vagyok|halasan|hala|ertekelem
sokat segitett|nagyon segitett|segitett nekem|megmentett*|bevalt""",
    "share": """
ajanlom|megosztom|megosztva|elolvasni|elmentve|mentem""",
    "closing_word": """
koszonom|koszonjuk|koszi|kosz|szepen|szuper|ok|oke|okes|okay|rendben|jo|jol|van|ertem|ertettem
vilagos|persze|igen|nem|tokeletes|remek|kiraly|akkor|szombaton|vasarnap|hetfon|kedden|szerdan
csutortokon|penteken|holnap|talalkozunk|szia|sziasztok|hello|szevasz|udv|udvozlettel|napot
estet|ejszakat|hetveget|viszont|viszlat|viszontlatasra|a|az|valaszt|segitseget|gyors|infot
informaciot|neked|nektek|onnek|ugyanugy|hasonlokat|puszi|oleles|kiprobalom|megnezem|megoldva
mukodik|most|mar|pontosan|hat|ja|minden|jot|sikerult""",
    "asks": """
tudja valaki|tudja-e valaki|valaki tudja|hol lehet kapni|hol kaphato|hol veszitek
hol tudom megvenni|mennyibe kerul|mennyi az ara|mi az ara|mennyi ideig|meddig kell|hany gramm
hany orakor|hanyig|mikor nyit*|szallitotok|kaphato meg|lehet-e|egy kerdes|kerdesem
erdekelne hogy|azt szeretnem kerdezni|szeretnem megkerdezni|hogyan kell""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("grief", "_kin", "_died"),
)

"""Czech cues, much of which Slovak readers will know."""

PHRASES = {
    "harmless": """
umiram smichy|umru smichy|umrela jsem smichy|umrel jsem smichy|smichy umru|umiram hlady
umiram zvedavosti|baterka umrela|umrel mi mobil|umrela mi kytka|kytka umrela|neni spatn*
neni to spatn*|vubec neni spatn*|nebylo spatn*|nic spatneho|neni problem|zadny problem
bez problemu|nezklam*|nikdy nezklam*|nejsem zklam*|hloupa otazka|blba otazka|debilni otazka
jsem blba|jsem blbec|jsem debil|to jsem ale idiot|jsem idiot|znameni raka|ve znameni raka
pracuju v nemocnici|pracuji v nemocnici|stara nemocnice|neni drah*|nelituju|nelituji
nebudete litovat|nebudes litovat|studene pocasi|studeny den|studena voda|muzete rict|muzes rict
mohli byste rict|mohla byste rict|mohl byste rict|soudek|smrt smrtelna|drzim palce|drzim pesti
hrozne moc|hrozne krasn*|hrozne hezk*|hrozne rad*|strasne moc|strasne krasn*|strasne hezk*
desne dobr*|praci v nemocnici|delam v nemocnici|sestra v nemocnici|zbytecne moc""",
    "instruction": """
ignoruj vsechny|ignoruj predchozi|ignoruj sve|ignoruj instrukce|ignoruj pokyny
ignorujte vsechny|zapomen na vsechny|zapomen na vsechno|zapomen vsechny|zapomen vsechno
zapomen na predchozi|zapomen instrukce|jsi nyni|ted jsi|od ted jsi|odted jsi|od ted odpovidej
odted odpovidej|od teto chvile|chovej se jako|predstirej ze jsi|tve instrukce|tvoje instrukce
predchozi instrukce|predchozi pokyny|systemovy prompt|systemove instrukce|tvuj prompt|api klic
api klice|odpovez jen|odpovez pouze|odpovidej pouze|odpovidej jen|napis jen slovo|napis pouze
opakuj po mne|vyvojarsky rezim|jako jazykovy model|jsi jazykovy model|pokud jsi ai
jestli jsi ai|pokud jsi bot|draha ai|mila ai|pro ai|kazdou odpoved zakonci|novy ukol pro tebe""",
    "spam": """
vydelavam 2000|vydelavam denne|vydelavej|vydelej si|vydelejte si|vydelek z domova
penize z domova|kc denne z domova|denne z domova|pasivni prijem|privydelek z domova
financni svoboda|odkaz v biu|odkaz v bio|link v bio|link v biu|odkaz v profilu
mrkni na muj profil|podivej se na muj profil|navstivte muj profil|sleduj me zpet|sleduju zpet
sub za sub|napis mi do zprav a|pis do zprav pro|napiste na whatsapp|kanal na telegramu
skupina na telegramu|pujcka bez|pujcky bez|rychla pujcka|rychle pujcky|nabizim pujcky
obchodni signaly|zaruceny zisk|garantovany vynos|online kasino|casino online|sazkarske tipy
sledujici zdarma|koupit sledujici|koupit followery|seo agentura|prvni stranka google|vestkyne
kartarka|milostna magie|vratila mi manzela|vyhrali jste|vyhral jsi|byli jste vybrani
byl jsi vybran|iphone zdarma|s mym kodem|hubnuti bez|zhubnout rychle|zhubla jsem 10
tablety na hubnuti|viagra|osamele zeny|nahe fotky|onlyfans|repliky hodinek|kryptomeny rychle
kryptomenach|krypto investice|investice do kryptomen|investovat do kryptomen
investujte do bitcoinu|obchodovani forex|forex trading|muj slevovy kod|escort sluzby
napiste mu na|kontaktujte ho na""",
    "abuse": """
drz hubu|drz hubu ty|drz klapacku|zavri hubu|sklapni|idiot|idiote|idioti|debil|debile|debilove
kreten|kretene|kreteni|blbec|blbce|blbci|blbko|kravo|tupec|tupce|hovado|hovada|vole blbej
demente|dementi|imbecil|imbecilove|mentale|retarde|zmrd|zmrde|zmrdi|kurva|kurvo|kurvy|devka
devko|slapka|pico|kokot|kokote|kokoti|curak|curaku|curaci|hajzl|hajzle|hajzlove|srac|sraci
jdi do prdele|bez do prdele|jdi do hajzlu|jdete do prdele|vyliz mi|chcipni|chcipnete|zdechni
zabij se|obes se|doufam ze chcipnes|tahnete domu|cerna huba|cikan spinav*|cikane|cikani do
buzerant|buzerante|buzna|teplous|smrade|smradi|ty nulo|jsi nula|trapko|ubozak|ubozaku|ubozaci
luzr|nikdo se te neptal|nikdo te nema rad|bez makat|najdi si poradnou praci|luzo|spodina
zradce naroda|tahni do|tahni odsud|tahni pryc|naser si|ty svine|svine jedna|jsi trapny
jsi trapna|blba krava|krava pitoma|vypadni odsud|vypadni z|jsi pica|vrat se tam""",
    "threat": """
vim kde bydlis|vime kde bydlis|vim kde bydlite|vim kde pracujes|budes litovat|budete litovat
toho budes litovat|najdu si te|najdeme te|najdeme si te|prijdu si pro tebe|zabiju te|zabiju vas
zabijeme te|zmlatim te|rozbiju ti|rozbijem ti|zprelamu ti|podrezu|zapalim vam|zapalim ti
podpalim|spalim vam|za to zaplatis|za tohle zaplatis|za to zaplatite|davej si na sebe pozor
hlidej si zada|kulka do hlavy|kulku do hlavy|vyridim si to s tebou|uvidis co se ti stane
davej si bacha co|davej si bacha az|ja si te najdu|najdu te a""",
    "crisis": """
sebevrazd*|nechci zit|uz nechci zit|nechce se mi zit|nemam silu zit|nemam chut zit
nemam proc zit|chci umrit|chtela bych umrit|chtel bych umrit|radsi umrit|zabiju se
vzit si zivot|vezmu si zivot|skoncovat se zivotem|skoncit to vsechno|ukoncit svuj zivot
ukoncit to vsechno|nevidim smysl zivota|zivot nema smysl|nema smysl zit|uz se nevzbudit
neprobudit se|beze me bude lip|nikomu bych nechybel*|ublizuju si|ublizit si|rezu se|sebeposkoz*
predavkovat se|spolykala prasky|spolykal prasky|unavena zivotem|unaveny zivotem|sbohem vsem
moje posledni zprava|chci se zabit|chtela se zabit|chtel se zabit|chci zmizet navzdy
chci zmizet nadobro""",
    "emergency": """
u vas hori|hori obchod|vali se kour|volejte hasice|zavolejte hasice|volejte sanitku
zavolejte sanitku|potrebujeme sanitku|volejte zachranku|zavolejte zachranku|volejte 112
volejte 155|volejte policii|zavolejte policii|zavolejte nekoho|je citit plyn|citit plyn
unika plyn|unik plynu|jiskri z|dostala jsem ranu proud|dostal jsem ranu|praskla trubka
vytopilo vas|houka alarm|spustil se alarm|zlodeji u|vloupali se|loupez v|otevrene dvere v noci
rozbita vyloha|nekdo omdlel|nedycha|silne krvaci|dusi se|anafyla*|alergicky sok|spadl ze schodu
spadla ze schodu|ztratilo se dite|utekl vam pes|utekl pes|hori vam obchod|vychazi kour z
jde kour z|vykradli vas|v bezvedomi|je v bezvedomi""",
    "grief": """
zesnul*|odesel navzdy|odesla navzdy|nas opustil|nas opustila|uz neni mezi nami|uz neni s nami
uz tu neni s nami|uz tu s nami neni|pohreb|pohrbili|pohrbivali|kremace|smutecni|po smrti mamy
po smrti taty|po smrti maminky|po smrti tatinka|po smrti manzela|po smrti manzelky
po smrti babicky|po smrti dedy|po jeho smrti|po jeji smrti|smrt mamy|smrt taty|smrt maminky
smrt tatinka|smrt manzela|smrt syna|smrt dcery|pred smrti mi|ztratila jsem mamu
ztratila jsem tatu|ztratila jsem manzela|ztratila jsem syna|ztratila jsem dceru
ztratila jsem dite|ztratila jsem bratra|ztratil jsem mamu|ztratil jsem tatu|ztratil jsem zenu
ztratil jsem syna|prisla jsem o mamu|prisla jsem o tatu|prisla jsem o manzela
prisla jsem o dite|vdova|vdovec|ovdovel*|soustrast|odpocivej v pokoji|cest jeho pamatce
cest jeji pamatce|na pamatku me*|potratila|mrtve narozen*|museli jsme uspat|uspat psa
za duhovym mostem|duhovy most|posledni dny me|jeho posledni dny|jeji posledni dny|truchl*
pohrbu|smutek po mame|ztratili jsme mamu|ztratili jsme tatu|ztratili jsme babicku
ztratili jsme dedu|ztratili jsme dite|ztratili jsme miminko|ztratili jsme pejska
ztratili jsme psa|ztratili jsme syna|prisel jsem o mamu|prisel jsem o tatu|prisel jsem o zenu
prisel jsem o manzelku|prisel jsem o syna|mela potrat|po potratu|umrti mamy|umrti v rodine
umrti manzela|umrti tatinka|umrti maminky|umrti meho|umrti me|dnes zemrel*|vcera zemrel*
letos zemrel*|mi zemrel*|nam zemrel*|mi umrel|mi umrela|nam umrel|nam umrela|mi umreli""",
    "illness": """
rakovin*|nador*|chemoterapi*|chemo|chemu|ozarovani|leukemi*|metastaz*|hospitalizac*|na jipce
diagnostikoval*|uzkostn*|panicke ataky|panicka ataka|bipolarni|schizofreni*|anorexi*|bulimi*
vyhoreni|na neschopence|po operaci|pred operaci|operovan*|mrtvic*|infarkt*|embolie|demenc*
alzheimer*|parkinson*|roztrousen*|epilepsi*|dialyz*|transplantac*|vazne nemocn*|tezce nemocn*
vazna nemoc|smrtelne nemocn*|nevyleciteln*|paliativn*|hospic*|v komatu|prichazim o zrak
ztracim zrak|rehabilitac* po|domov duchodcu|moje nemoc|me nemoci|na jip|na aru|deprese|depresi
depresemi|depresim|operac* srdce|diagnozu|diagnoza|krvaceni do mozku|jsem v nemocnici
lezim v nemocnici|lezi v nemocnici|v nemocnici a|v nemocnici s|v nemocnici kdyz|z nemocnice
me do nemocnice|do nemocnice s|byla v nemocnici|byl v nemocnici|je v nemocnici""",
    "security": """
bezpecnostni chyba|bezpecnostni chybu|bezpecnostni dira|bezpecnostni diru|bezpecnostni problem
zranitelnost*|hacknut*|hackli|napaden* ucet|ukradli mi ucet|ukradeny ucet|unik dat|unikla data
unikly udaje|osobni udaje|osobnich udaju|cizi udaje|cizi ucet|cizi objednavky|udaje jinych
udaje ostatnich|adresy jinych|adresy ostatnich|objednavky jinych|objednavky ostatnich
jinych zakazniku|ostatnich zakazniku|prihlasilo me jako|hesla v citelne|nesifrovan*
nezasifrovan*|phishing*|falesny profil|falesny ucet|falesna stranka|falesny web|falesny e-shop
vydava se za|vydavaji se za|pod vasim jmenem|vasim jmenem pise|kradez identity
moje adresa je videt|je videt moje adresa|viditelne pro vsechny|kdokoli vidi|stalk*
pronasleduje me|obtezuje me|vydirani|smazat moje udaje|vymazat moje udaje|gdpr|sql injection
xss|malware|skodlivy kod|vydira me|vydiraji me|nekdo me vydira""",
    "others": """
jinych zakazniku|jineho zakaznika|ostatnich zakazniku|jinych uzivatelu|ostatnich uzivatelu
jinych lidi|cizich lidi|nekoho jineho|cizi ucet|cizi objednavky""",
    "private": """
ucet|uctu|ucty|adresa|adresy|adresu|telefon|telefony|telefonni cisla|e-maily|maily|objednavky
objednavka|zpravy|udaje|heslo|faktury""",
    "press": """
jsem novinar*|jsem novinarka|novinarka z|novinar z|jako novinar*|redaktor z|redaktorka z
redaktor deniku|redaktorka deniku|z redakce|pisu clanek|pisu pro denik|pisu pro casopis
pripravuji clanek|pripravujeme reportaz|pripravuji reportaz|natacime reportaz|natacime dokument
rozhovor s vami|udelat s vami rozhovor|poskytnout rozhovor|poskytl rozhovor|poskytla rozhovor
kratky rozhovor|pro noviny|pro televizi|pro rozhlas|z ceske televize|z rozhlasu
oficialni stanovisko|citovat vas|tiskovy dotaz|tiskove oddeleni|pisu o malych pekarnach
pisu o malych|vase vyjadreni k|poskytnout vyjadreni""",
    "money": """
vraceni penez|vratit penize|vratte mi penize|vratte penize|penize zpet|moje penize|refundac*
strhli dvakrat|strzen* dvakrat|strhlo dvakrat|dvakrat zaplac*|dvakrat strh*|dvoji platb*
zaplatila jsem dvakrat|zaplatil jsem dvakrat|zaplatila jsem a|zaplatil jsem a|faktur*|uctenk*
moje objednavka|moji objednavky|cislo objednavky|objednavka cislo|objednavka neprisla
objednala jsem a|objednal jsem a|muj balik|muj balicek|kde je muj|nedorazil*|neprislo mi
neprisla mi|neprisel mi|porad nic neprislo|nic neprislo|nedorucen*|nebylo dorucen*
prislo rozbit*|prisel rozbit*|prisla rozbit*|dorazil rozbit*|dorazila rozbit*|dorazilo rozbit*
prislo poskozen*|prisel poskozen*|dorazil poskozen*|prislo spatne|spatna velikost
spatnou velikost|spatne zbozi|spatna barva pris*|vadn* zbozi|vadny kus|reklamac*|reklamov*
vymenit zbozi|ho muzu vymenit|ji muzu vymenit|vymena zbozi|vratit zbozi|odstoupeni od smlouvy
odstoupit od smlouvy|zrusit objednavku|storno|stornovat|zrusit predplatne|predplatne se
automaticky prodlouz*|kauce|podvodnik*|podvodnici|okradli|okrast|darkovy poukaz|upomink*
exekuc*|zarucni|na zaruku|v zaruce|po zaruce|zaplatila zalohu|zaplatil zalohu|vratit zalohu
zalohu vratit|moje zasilka|moji zasilku|zasilka nedo*|zasilka se|zasilka neprisla|zasilka stale
kde je zasilka|naletela jsem|naletel jsem|je to podvod|obet podvodu|na coi""",
    "_arrived": """
prisel|prisla|prislo|dorazil|dorazila|dorazilo|rozbalila|rozbalil|dorucili|obdrzela|obdrzel""",
    "_damaged": """
rozbit*|poskozen*|praskl*|poskraban*|promacknut*|ulomen*|zlomen*|neupln*|chybi dil|plesniv*""",
    "_ordered": """
objednala|objednal|objednali|koupila|koupil|zaplatila|zaplatil""",
    "_unmet": """
porad nic|stale nic|zatim nic|dodnes nic|do dneska nic|nic neprislo|nikdo neodpovida
zadna odpoved|porad cekam|stale cekam""",
    "legal": """
autorsk* prav*|autorsky zakon|zaloba|zalobu|zazaluj*|budu zalovat|k soudu|u soudu
trestni oznameni|nahlasim na policii|predzalobni|bez svoleni|bez meho svoleni|bez dovoleni
bez souhlasu|bez meho souhlasu|nedala jsem souhlas|nedal jsem souhlas|je moje fotka
to je moje fotka|moje fotka bez|moje fotky bez|pouzili jste moji|pouzili jste mou
pouzivate moji|ukradli jste moji|ukradli jste mi fotku|zkopirovali jste|plagiat|plagiatorstvi
smazte moji|odstrante moji|pomluva|ochrana osobnosti|otrava jidlem|otravil*|ochranna znamka
poruseni licence|porusujete|soudni cestou|soudni spor|soudne vymahat|na hygienu|zavolam hygienu
jdu na policii|oznamim na policii|podam na policii|muj pravnik|nas pravnik|pravnikem|pravnika
pravnici|muj advokat|advokata|advokatem|smazte ji prosim|tu fotku smazte""",
    "offer": """
velkoobchod*|preprodej|cenik pro|prodavat vase|prodavat vasi|prodavat tvoje|v nasem obchode
v nasi kavarne|do naseho obchodu|do nasi kavarny|do nasi restaurace|do naseho hotelu
pro nasi firmu|firemni darky|vetsi objednavka|vetsi mnozstvi|velke mnozstvi|kilo mesicne
poslat vam vzor*|poslat vam nas|poslat ti nas|vzorek zdarma|vzorky zdarma|recenzni vytisk
partnerstvi|obchodni partner|ambasador*|obchodni nabidka|nabidka prace|nabidku prace
pracovni nabidk*|zamestnat vas|pracovat pro nas|pracovat u nas|zakazku pro|cenova nabidka
cenovou nabidku|koupit prava|prava na preklad|prelozit vasi|vydat vasi|pouzit vasi fotku
pouzit tvoji fotku|pouzit vase fotky|vyuzit vasi fotku|licenci na|koupit domenu|venovat muzeu
inzerovat u vas|placena reklama|o spolupraci|navazat spolupraci|nabidka spoluprace
nabidku spoluprace|nabidnout spolupraci|nabizime spolupraci|nabizim spolupraci
spoluprace s vami|spolupracovat s vami|spolupracovat s tebou|spolupracovali|sponzorovat vas
sponzorovat te|sponzorovat vase|sponzorstvi|stat se sponzorem|vas dodavatel|vasim dodavatelem
stat se dodavatelem|investovat do vas*|investovat do tve*|hledate investora|jsme investori""",
    "_ours": """
nas obchod|nasem obchode|muj obchod|male knihkupectvi|nase knihkupectvi|nasem knihkupectvi
nase kavarna|nasi kavarne|nase firma|nasi firme|nas hotel|nase nakladatelstvi|nase galerie
mame maly obchod|mam obchod""",
    "_stock": """
radi bychom|rada bych|rad bych|chteli bychom|zajem o|prodavat|ceny|odebirat|vystavit""",
    "invitation": """
pozvat vas|pozvat te|zveme vas|zveme te|zvu vas|prednask* u nas|prednasku u nas
udelat prednasku|mit prednasku|vest workshop|autorske cteni|v nasem podcastu|do naseho podcastu
jako host|hostem v|byt hostem|prijet k nam|prijit k nam|prijedte k nam|prijdte k nam
k nam do skoly|do nasi skoly|pro nase zaky|nasim zakum|mym zakum|nasi knihovny
na nasem festivalu|na nas festival|na nasi konferenci|na nas jarmark|stanek na|do poroty
nechtela byste prijet|nechtel byste prijet|nechteli byste prijet|nechtela byste prijit
nechtel byste prijit|mela byste cas|mel byste cas|mate volny termin|jste volni|jste volna
zucastnit se naseho|vystoupit u nas|vystoupit na nas*|zahrat u nas|pozvanku pro vas
udelat besedu|na besedu k nam|besedu u nas|besedu pro|besedovat u nas|workshop u nas
sednout do poroty""",
    "congratulation": """
gratuluji|gratuluju|gratulujeme|gratulace|vsechno nejlepsi|vse nejlepsi|blahoprej*
k narozeninam|k vyroci|zaslouzite si|zaslouzis si|stastny novy rok|vesele vanoce|na dalsich
jeste mnoho let|hura|pripijim|jsem na vas hrda|hrdi na vas|zaslouzena vyhra
zaslouzene vitezstvi|zaslouzena cena""",
    "correction": """
preklep*|pravopisn*|chyba v|chybicka|mala chyba|drobna chyba|je tam chyba|mate tam chybu
chybi slovo|chybi carka|chybi krok|chybi pismeno|chybi jeden|nesedi|nesouhlasi
neodpovida skutecnosti|neni pravda|neni spravne|nespravn*|spatne datum|spatny den|spatne jmeno
spatny odkaz|spatna fotka|odkaz nefunguje|odkaz nejde|mrtvy odkaz|404|neaktualn*|zastaral*
uz neexistuje|dnes se jmenuje|prejmenoval*|prohozen*|zamenil*|obracene|vzhuru nohama|zrcadlove
dvakrat totez|dvakrat uveden*|soucet ne|drobna poznamka|puntickar*|jestli se nepletu
pokud se nepletu|jestli se nemylim|zapomneli jste|zapomnel jsi|v popisku|ma tam byt|tam ma byt
tam melo byt|melo tam byt|spravne ma byt|spravne je|nema tam byt|nema to byt|nemelo by to byt
nemelo by tam byt|opravte|prosim opravit|chtelo by to opravit""",
    "bug": """
nefunguje|nefunguji|prestalo fungovat|prestala fungovat|prestal fungovat|spadne|spadla mi
spadl mi|zamrza|zamrzne|zasekne|zasekl*|nejde otevrit|neotevre|nejde spustit|nespusti|nenacte
nenacita|nacita se donekonecna|chybova hlaska|chybove hlaseni|chybovy kod|hlasi chybu
hazi chybu|bug|po aktualizaci|po posledni aktualizaci|od aktualizace|v nove verzi ne
nejde se prihlasit|nemuzu se prihlasit|nejde prihlasit|nemuzu otevrit|nemuzu stahnout
nemuzu ulozit|neuklada|neulozi|nesynchronizuje|cerna obrazovka|bila obrazovka|prazdna stranka
odhlasuje me|odhlasi me|nereaguje|zmizela data|zmizely mi|vsechno smazalo|restartuje se
samo se vypne|sama se vypne|pada mi|appka pada|aplikace pada|stranka pada|hra pada
neustale pada|porad pada|seka se mi|seka se video|seka se to|appka se seka|aplikace se seka
video se seka|strasne se seka""",
    "complaint": """
zklam*|prisern*|otresn*|katastrof*|nejhorsi|hnus|hnusn*|nechutn*|odporn*|ostuda|skoda penez
skoda casu|ztrata casu|vyhozene penize|predrazen*|moc drah*|prilis drah*|drahota|drahe jako
moc nahlas|moc potichu|presolen*|studene jidlo|studena kava|bylo studene|prislo studene|spalen*
pripalen*|syrove uvnitr|bez chuti|nejedl*|zkazen*|vlas v|spinav*|smrdi|smrdelo
cekala jsem hodinu|cekal jsem hodinu|cekali jsme hodinu|hodinu ve fronte|hodinu cekat|fronta na
dlouha fronta|je vyprodano|bylo vyprodano|porad vyprodano|nikdo neodpovida|nikdo neodpovedel
neodpovidate|nezveda telefon|nezvedaji telefon|ignorujete|ignoruji|neochotn*|neprijemn* obsluh*
arogantn*|nevychovan*|sprost*|neslusn*|neprijateln*|nehorazn*|skandal*|vysmech|uz nikdy
naposledy|vickrat neprijdu|vickrat nekoupim|prestavam sledovat|odhlasuji odber|nedoporucuji
nedoporucuju|rozbilo se po|rozbil se po|vydrzelo tyden|nekvalitn*|sunt|zhorsil*
driv to bylo lepsi|bylo lepsi|starsi verze byla|vratte starou|proc jste zrusili
proc jste odstranili|zkazili jste|nerozumim nicemu|nicemu nerozumim|nesrozumiteln*
nic neni slyset|neslysim|neciteln*|male pismo|moc male pismo|sama reklama|moc reklam|lzete
zavadejici|clickbait|nesouhlasim|nelibi se|rozcilen*|otraven*|frustr*|sexistick*|rasistick*
bez varovani|nepovedlo se|nepovedl se|nevyslo|nevykynul*|hrozny|hrozna|hrozne jidlo|desny|desna
strasny|strasna obsluha|strasna kvalita|drzost|drza obsluha|drze chovani|drzy personal|nuda
nudny|nudna|nudne|to je lez|je to lez|stve me|me stve|mam vztek|hruza|je moc maly|je moc male
je moc dlouhe|je moc kratke|moc slane|moc sladke|nastvana|nastvany|nastvalo me|nastvali""",
    "suggestion": """
bylo by super|bylo by fajn|bylo by dobre|bylo by skvele|bylo by pekne|bylo by hezke
bylo by lepsi|bylo by uzitecne|hodilo by se|hodil by se|hodila by se|neslo by|neslo by pridat
slo by pridat|mohli byste pridat|mohl bys pridat|mohla bys pridat|mohli byste udelat
mohl bys udelat|mohla bys udelat|pridejte|pridej|udelejte video|udelej video|navrhuji|navrhuju
napad na|mam napad|prosim o video|prosim o dil|prala bych si|pral bych si|uvitala bych
uvital bych|ocenila bych|ocenil bych|co takhle|co treba udelat|neuvazovali jste
premysleli jste o|proc neudelate|vice videi|vic videi|vic receptu|vice receptu|tmavy rezim
ve formatu pdf|vetsi pismo|moc by pomohl*|priste mozna|pridat titulky|pridali titulky|mam navrh
maly navrh|prosim pokracovani|prosim druhy dil|prosim dil 2""",
    "story": """
kdyz jsem byla|kdyz jsem byl|kdyz jsme byli|v detstvi|jako mala|jako maly|jako dite|pred lety
pred rokem|minuly tyden|minuly rok|loni|vcera|predevcirem|dneska rano|dnes rano|pripomina mi
pripomnelo|vzpominam|vzpomnel*|pamatuju|pamatuji|poprve|bydlela|bydlel|bydleli|vyrostla|vyrostl
pracovala|pracoval|naucila me|naucil me|vypravel*|zkusila|zkusil|vyzkousela|vyzkousel|upekla
upekl|uvarila|uvaril|pletla|podarilo se|konecne se|moje mama|muj tata|moje babicka|muj deda
muj dedecek|moje dcera|muj syn|muj manzel|moje zena|muj pes|moje kocka|jednou""",
    "family": """
moje mama|maminka|muj tata|tatinek|muj deda|moje dcera|muj syn|muj manzel|moje zena
moje manzelka|muj bratr|moje sestra|muj pes|moje kocka|moje deti|moji zaci|moje tchyne
moji rodice|babicka|dedecek""",
    "joke": """
haha*|hihi*|hehe*|chacha*|lol|smeju se|umiram smichy|penezenka|ptam se pro kamarada|vtip
delam si srandu|sranda""",
    "praise": """
krasn*|nadhern*|nadhera|uzasn*|skvel*|perfektn*|bajecn*|fantastick*|vyborn*|vytecn*|paradn*
parada|super|pecka|peckov*|bozi|bezva|fajn|hezk*|pekn*|nejlepsi|miluju|miluji|zboznuju
libi se mi|moc se mi libi|libilo|kouzeln*|roztomil*|dojemn*|dojal*|slzy v ocich|husi kuze
brecela|brecel|lahodn*|vynikajici|dobrot*|mnam|sbihaji se sliny|uzitecn*|prehledn*|srozumiteln*
konecne rozumim|konecne chapu|zajimav*|poucn*|inspirativn*|inspirac*|sikovn*|talent*|mistr*
genius|genialni|vtipn*|zabavn*|bravo|klobouk dolu|smekam|obdivuj*|wow|vynadivat|nemuzu prestat
obliben*|jen tak dal|pokracujte|10/10|stalo za to|stoji za kazdou|dobra prace|diky za praci
je bomba|uplna bomba|bomba recept|no pani|pani to je|pani to jsou|se mi libi|libi se nam""",
    "thanks": """
dekuj*|dik|diky|dikes|vdecn*|moc mi to pomohlo|pomohlo mi|pomohlo to|zachranil* mi|fungovalo to""",
    "share": """
doporucuji|doporucuju|stoji za precteni|sdilim|posilam dal|ukladam""",
    "closing_word": """
diky|dik|dekuji|dekuju|moc|mockrat|super|perfektni|skvele|ok|okej|oki|jasne|dobre|dobra|rozumim
chapu|v|poradku|pohode|tak|jo|ano|ne|zatim|nashle|nashledanou|ahoj|cau|na|shledanou|sobotu
nedeli|pondeli|utery|stredu|ctvrtek|patek|zitra|uvidime|se|hezky|den|vecer|vikend|dobrou|noc|za
odpoved|pomoc|info|informaci|rychlou|rychle|taky|take|i|vam|tobe|vsem|pozdravy|mejte|mej|krasny
zkusim|podivam|vyreseno|hotovo|funguje|to|je|ono|presne|beru|domluveno|napodobne|neni|zac""",
    "asks": """
nevi nekdo|vi nekdo|nevite|nevis|kde koupit|kde se da|kde sezenu|kolik stoji|kolik to stoji
jaka je cena|za kolik|jak dlouho|kolik gramu|v kolik|do kolika|od kolika|je mozne|mate jeste
mam dotaz|mam otazku|jen dotaz|rychly dotaz|zajimalo by me|chtela jsem se zeptat
chtel jsem se zeptat|jak se dela|jak na to|posilate taky|posilate i|dovazite i""",
    "_kin": """
mama|maminka|mamka|mamy|tata|tatinek|tatka|taty|babicka|babi|babicky|deda|dedecek|dedy|manzel
manzelka|manzela|syn|dcera|bratr|sestra|teta|stryc|kamarad|kamaradka|pes|pejsek|kocka|kocour
kocicka|tchyne|tchan|partner|pritel|pritelkyne|vnucka|vnuk|miminko""",
    "_died": """
zemrel*|umrel|umrela|umreli|skonal*|nas navzdy|odesel do nebe|odesla do nebe|odesla na vzdy
uz tu neni|opustila|opustil""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("grief", "_kin", "_died"),
)

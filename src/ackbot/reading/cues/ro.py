"""Romanian cues, as people write them with and without the marks on their letters."""

PHRASES = {
    "harmless": """
mor de ras|mor de rasete|muream de ras|am murit de ras|mor de foame|mor de curiozitate
mor de pofta|mor dupa|mi-a murit telefonul|a murit telefonul|a murit bateria|mi-a murit bateria
mi-a murit floarea|a murit planta|nu e rau|nu este rau|nu e rea|deloc rau|nu-i rau|nu dezamag*
niciodata dezamag*|nicio problema|nici o problema|fara probleme|intrebare proasta
intrebare stupida|intrebare tampita|sunt proasta la|sunt prost la|ce proasta am fost
ce idiot am fost|sunt idiot|zodia rac|zodia racului|lucrez la spital|lucrez in spital
lucrez intr-un spital|vechiul spital|nu regret|nu veti regreta|n-o sa regretati|nu vei regreta
vreme rece|zi rece|apa rece|puteti sa-mi spuneti|puteti spune|poti sa-mi spui|imi poti spune
nu e scump|grasa de cotnari|bomba de ciocolata|bomba cu crema|avocatul diavolului
mi-e rusine sa intreb|mi-e rusine ca|imi e rusine ca|imi e rusine sa|ingrozitor de bun*
groaznic de bun*""",
    "instruction": """
ignora toate|ignora instructiunile|ignora tot ce|ignorati toate|ignora mesajele anterioare
uita toate|uita tot ce|uita instructiunile|uita ce ti s-a spus|uita de instructiuni
acum esti un|acum esti o|de acum inainte esti|de acum esti|de acum incolo|de acum raspunde
comporta-te ca|prefa-te ca esti|instructiunile tale|instructiunile anterioare
promptul de sistem|promptul tau|system prompt|cheia api|chei api|raspunde doar cu
raspunde numai cu|scrie doar cuvantul|repeta dupa mine|repeta cuvintele|mod dezvoltator
modul dezvoltator|ca model lingvistic|esti un model de limbaj|daca esti un ai|daca esti un bot
daca esti o inteligenta artificiala|incheie fiecare raspuns|incepe fiecare raspuns
sarcina noua pentru tine""",
    "spam": """
castiga bani|castiga 500|castigi bani|castig 500|lei pe zi de acasa|bani de acasa|venit pasiv
venituri pasive|venit suplimentar de acasa|castig garantat|castiguri garantate
libertate financiara|link in bio|linkul din bio|linkul in bio|intra pe profilul meu
intrati pe profilul meu|vezi profilul meu|uita-te pe profilul meu|da-mi follow|follow inapoi
sub pentru sub|follow pentru follow|scrie-mi pe whatsapp|scrieti-mi pe whatsapp|contactati-l pe
contactati-ma pe whatsapp|canal de telegram|canalul meu de telegram|grup de telegram
imprumut rapid|imprumuturi rapide|credit rapid|credite rapide|credit fara venit
imprumuturi intre|ofer imprumut|ofer imprumuturi|investitii crypto|investi in crypto
semnale de trading|profit garantat|cazino online|casino online|pariuri sigure|ponturi sigure
bilete sigure|urmaritori gratis|cumpara urmaritori|agentie seo|prima pagina google|vrajitoare
vraji de dragoste|dezleg farmece|dezleaga farmece|mi-a adus sotul inapoi|ghicitoare
ati castigat un|ai castigat un|ati fost selectat|ai fost selectat|iphone gratis
codul meu de reducere|slabesti rapid|slabeste rapid|am slabit 10|pastile de slabit|viagra
femei singure|poze nud|onlyfans|escorte|doamna care m-a ajutat sa recuperez
investeste in crypto|investeste in bitcoin|investitii in crypto|investitie in bitcoin""",
    "abuse": """
taci din gura|taci dracu|taca-ti fleanca|taci ma|idiotule|idioato|idiotilor|idiot|idioti
prostule|proasto|prostilor|prost ca noaptea|esti prost|esti proasta|esti un prost
sunteti prosti|cretinule|cretinilor|cretin|cretini|imbecilule|imbecil|imbecili|tampitule
tampito|tampitilor|esti tampit|retardat|retardatule|handicapatule|handicapat mintal|debilule
bou ce esti|vaca proasta|curva|curve|curvo|tarfa|tarfe|parasuto|fututi|futu-ti|mortii ma-tii
mortii matii|du-te dracului|du-te dracu|duceti-va dracului|duceti-va dracu|du-te in pizda
pizda ma-tii|pizda matii|pula mea in tine|sugi pula|muie|muistule|muisti|poponar|poponarule
bulangiu|tigan imputit|tigane|cioroi|jidane|bozgore|bozgor|jegule|jegosule|nenorocitule
nenorocito|ratatule|ratato|ratatilor|esti un ratat|gunoaielor|gunoiule|scursura|scursuri
sa mori|mori dracului|mori odata|omoara-te|spanzura-te|sper sa mori|nu te-a intrebat nimeni
nu te place nimeni|esti patetic|esti patetica|esti penibil|esti penibila|penibilule
bolnav la cap|esti bolnav la cap|du-te la munca|mars de aici|mars in|grasa dracului|grasano
vaco|scarba de om|esti o scarba|ma boule|bai boule|taca-ti gura""",
    "threat": """
stiu unde stai|stiu unde locuiesti|stiu unde locuiti|stim unde stai|stim unde locuiesti
stiu unde lucrezi|o sa regreti|ai sa regreti|o sa va para rau|o sa-ti para rau|te gasesc eu
o sa te gasesc|te gasim noi|vin dupa tine|venim dupa tine|te omor|va omor|te omoram
o sa te omor|te bat de|iti sparg fata|iti rup|va dau foc|iti dau foc|dau foc la
o sa platesti pentru|o sa platiti pentru asta|ai grija pe unde|ai grija pe strada|pazea ca
un glont in|te injunghii|numara-ti zilele|zilele iti sunt numarate""",
    "crisis": """
sinucid*|sinucig*|nu mai vreau sa traiesc|nu vreau sa traiesc|nu mai vreau sa fiu in viata
nu mai am chef de viata|nu mai am putere sa traiesc|nu mai pot trai|vreau sa mor|as vrea sa mor
mai bine mor|mai bine as muri|mi-as dori sa fiu moart*|imi iau viata|sa-mi iau viata
sa-mi iau zilele|imi iau zilele|sa pun capat vietii|sa-mi pun capat|pun capat la tot
sa termin cu toate|viata nu mai are sens|viata mea nu are sens|nu mai are rost sa traiesc
sa nu ma mai trezesc|sa dispar pentru totdeauna|mai bine fara mine|nimeni nu mi-ar simti lipsa
ma tai|sa ma tai|imi fac rau singur*|sa-mi fac rau|automutil*|supradoza|am luat pastile sa
satula de viata|satul de viata|adio tuturor|ultimul meu mesaj""",
    "emergency": """
ia foc|a luat foc|arde magazinul|arde la voi|arde localul|fum negru|sunati la pompieri
chemati pompierii|sunati la 112|suna la 112|sunati 112|chemati ambulanta|chemati o ambulanta
sunati la ambulanta|chemati politia|sunati la politie|sunati pe cineva|miroase a gaz
miros de gaz|scurgere de gaz|scurgeri de gaz|m-am curentat|m-a curentat|sar scantei
s-a spart teava|s-a spart o teava|inundat magazinul|se inunda|suna alarma|hoti in magazin
hoti la voi|au spart magazinul|v-au spart|usa deschisa noaptea|geamul spart la|a lesinat
e inconstient|este inconstient|soc anafilactic|s-a pierdut un copil|s-a pierdut copilul
a fugit cainele|viata in pericol|iese fum din|iese fum de|sangereaza puternic|sangereaza tare
un copil se ineaca""",
    "grief": """
decedat*|a trecut la cele|nu mai este printre noi|nu mai e printre noi|nu mai este cu noi
nu mai e cu noi|ne-a parasit|ne-a lasat pentru|plecat la cer|plecat la domnul
a plecat dintre noi|plecat dintre noi|inmormantare*|inmormantat*|inmormantarii|priveghi
parastas*|condoleante|dumnezeu sa-l odihneasca|dumnezeu sa o ierte|dumnezeu s-o ierte
dumnezeu sa-l ierte|dumnezeu s-o odihneasca|odihneasca-se in pace|odihneste-te in pace|drum lin
in memoria mamei|in memoria tatalui|in memoria sotului|vaduva|vaduv|doliu|am pierdut-o pe mama
am pierdut-o pe bunica|l-am pierdut pe tata|l-am pierdut pe bunicul|l-am pierdut pe sotul
l-am pierdut pe fratele|pierderea mamei|pierderea tatalui|moartea mamei|moartea tatalui
moartea bunicii|moartea fiului|pierdut un copil|pierdut sarcina|pierdut bebelusul|avort spontan
nascut mort|am eutanasiat|trebuit sa-l adorm|ultimele zile ale|ultimele lui zile
ultimele ei zile|dupa ce a murit|de cand a murit|inainte sa moara mama|inainte sa moara tata
moartea sotului|moartea bunicului|s-a stins din viata""",
    "_kin": """
mama|mamei|mamica|tata|tatal|tatalui|taticu|bunica|bunicii|bunicul|bunicului|mamaia|tataia
strabunica|sotul|sotia|sotului|barbatul meu|fiul|fiica|baiatul meu|fata mea|fratele|sora|matusa
unchiul|prietenul meu|prietena mea|verisoara|varul meu|nepotul|nepoata|cainele meu
cainele nostru|catelul|catelusa|pisica mea|pisica noastra|motanul|soacra|socrul|copilul meu
bebelusul""",
    "_died": """
a murit|au murit|murit in|a decedat|s-a stins|ne-a parasit|s-a prapadit|s-a dus anul
s-a dus luna|nu mai este|nu mai e printre""",
    "illness": """
cancer|cancerul|chimioterapi*|chimio|citostatice|radioterapi*|leucemi*|metastaz*|tumoare|tumora
tumori|in spital|la spital cu|din spital|internat la|internata la|internat in|internata in
sunt internat*|la terapie intensiva|terapie intensiva|depresie|depresia|atac de panica
atacuri de panica|anxietate|anxietatea|bipolar*|schizofreni*|anorexi*|bulimi*|burnout
concediu medical|operat de|operata de|accident vascular|infarct|embolie|dementa|alzheimer
parkinson|scleroza|epilepsi*|dializa|grav bolnav*|foarte bolnav*|boala mea|boala lui|boala ei
o boala grea|incurabil*|paliativ*|in coma|imi pierd vederea|recuperare dupa|azilul de batrani
o operatie la|operatia mea|operatie pe cord|operatie de|diagnosticul meu|diagnosticul de
am primit diagnosticul|diagnosticat cu|diagnosticata cu|diagnosticati cu|transplant de
e internat|e internata|este internat|este internata|internat de|internata de""",
    "security": """
vulnerabilitate in|vulnerabilitate pe|vulnerabilitati|o vulnerabilitate|bresa de securitate
brese de securitate|problema de securitate|gaura de securitate|mi-au spart contul
mi-a fost spart contul|cont spart|contul spart|hackuit|hackerit|mi-au furat contul
scurgere de date|scurgeri de date|date personale|datele personale|datele mele personale
datele altor|adresele altor|comenzile altor|altor clienti|altor utilizatori|contul altcuiva
contul altei persoane|m-a logat ca|parole in clar|necriptat*|phishing|profil fals|cont fals
pagina falsa|site fals|magazin fals|se da drept|se dau drept|in numele vostru
furt de identitate|adresa mea este vizibila|se vede adresa mea|vizibil pentru toti
oricine poate vedea|ma hartuieste|hartuire|ma santajeaza|santaj|stergeti datele mele
sa-mi stergeti datele|gdpr|sql injection|xss|malware""",
    "others": """
altor clienti|altor utilizatori|altui client|altcuiva|altor persoane|celorlalti clienti
altor oameni""",
    "private": """
cont|contul|conturile|adresa|adresele|telefon|telefonul|mailurile|emailurile|comanda|comenzile
mesajele|datele|parola|parolele|facturile""",
    "press": """
sunt jurnalist*|jurnalist la|jurnalista la|ziarist la|ziarista la|reporter la|redactor la
scriu un articol|scriu un material|scriem un articol|scriu pentru ziar*|pregatesc un material
pregatesc un articol|pregatim un reportaj|facem un reportaj|fac un reportaj|filmam un reportaj
sa va iau un interviu|sa va luam un interviu|acorda un interviu|acordati un interviu
un scurt interviu|pentru ziar|pentru televiziune|la televiziunea|un punct de vedere oficial
punctul vostru de vedere|o declaratie pentru|sa va citez|sa va citam|birou de presa
biroul de presa|solicitare de presa|documentar despre voi|scriu un articol despre
un interviu cu voi|un interviu cu dumneavoastra|un interviu cu tine|un interviu cu dvs
sa va punem cateva intrebari pentru""",
    "money": """
banii inapoi|banii mei|rambursare|rambursarea|ramburseze|rambursat|rambursati|restituire
restituirea banilor|restituiti|returnati-mi banii|mi-au luat banii|mi s-au luat banii
mi-ati luat de doua ori|luat banii de doua ori|retras de doua ori|platit de doua ori
plata dubla|debitat de doua ori|factura|facturii|chitanta|comanda mea|comenzii mele
numarul comenzii|nr comanda|comanda nu a|comanda nu mi-a|coletul meu|coletul nu|unde e coletul
unde este coletul|unde e comanda|unde este comanda|nu am primit nimic|n-am primit nimic
nu am primit coletul|n-am primit coletul|nu am primit comanda|n-am primit comanda
nu a mai ajuns|n-a mai ajuns|nu a ajuns nimic|nelivrat|nu a fost livrat*|a ajuns spart*
a venit spart*|a ajuns rupt*|a venit rupt*|a ajuns stricat*|a venit stricat*
a ajuns deteriorat*|ajuns avariat*|produs gresit|marime gresita|marimea gresita|alta marime
alta culoare decat|produs defect|e defect|este defect|schimba marimea|s-o schimb|sa-l schimb
o pot schimba|il pot schimba|sa returnez|returna produsul|returnez produsul|vreau sa returnez
retur pentru|un retur|reclamatie|garantia|in garantie|drept de retragere|anulez comanda
anula comanda|anulati comanda|anulez abonamentul|anula abonamentul|abonamentul s-a reinnoit
reinnoit automat|prelungit automat|avans platit|am dat avans|card cadou|teapa|tepar|tepari
escroc*|inselat|inselatorie|pacalit cu|anpc|protectia consumator*""",
    "_arrived": """
a ajuns|au ajuns|a venit|am primit|mi-a venit|am desfacut|livrat""",
    "_damaged": """
spart|sparta|sparte|rupt|rupta|crapat|crapata|zgariat|zgariata|stricat|stricata|deteriorat*
avariat*|lipseste o|incomplet""",
    "_ordered": """
am comandat|comandasem|am cumparat|am platit""",
    "_unmet": """
nu am primit|n-am primit|nu a ajuns|n-a ajuns|nu a venit|n-a venit|niciun raspuns
nu raspunde nimeni|inca astept|tot astept|si nimic""",
    "legal": """
avocat*|in instanta|va dau in judecata|dau in judecata|da in judecata|tribunal|proces cu
plangere penala|plangere la politie|depun plangere|drepturi de autor|drepturile de autor
proprietate intelectuala|marca inregistrata|fara permisiune|fara permisiunea|fara acord
fara acordul|fara sa intrebati|fara sa ma intrebati|nu am dat acordul|nu mi-am dat acordul
este poza mea|e poza mea|este fotografia mea|poza mea fara|ati folosit poza|folositi poza mea
ati furat poza|mi-ati furat|ati copiat|plagiat|stergeti poza|stergeti fotografia|calomni*
defaim*|toxiinfectie|intoxicatie alimentara|anspdcp|incalcati licenta|incalcarea licentei""",
    "offer": """
colabora cu|o colaborare cu|colaborare cu voi|colaborare cu dumneavoastra|colaborari cu
propunere de colaborare|interesati de o colaborare|interesat de o colaborare|sponsorizam
sponsorizare pentru|sponsorizarea|en-gros|en gros|angro|pret de revanzator
preturi pentru revanzatori|preturi pentru magazine|sa vindem produsele|vindem produsele voastre
vinde produsele voastre|in magazinul nostru|pentru magazinul nostru|in cafeneaua noastra
pentru cafeneaua noastra|pentru restaurantul nostru|pentru hotelul nostru|pentru firma noastra
cadouri corporate|cadouri pentru angajati|comanda mare|cantitati mari|kilograme pe luna
va trimitem mostre|sa va trimitem un|sa va trimit un produs|mostre gratuite|mostra gratuita
exemplar pentru recenzie|oferta de munca|oferta de job|oferta de colaborare|sa va angajam
sa te angajam|sa lucrezi la noi|sa lucrati cu noi|oferta de pret|furnizorul vostru
sa fim furnizor*|cumpara drepturile|drepturile de traducere|traduce cartea|sa publicam cartea
pot folosi poza|putem folosi poza|sa folosesc poza|sa folosim poza|sa folosim fotografia
investi in firma|investi in voi|donez|dona muzeului|publicitate la voi|un parteneriat cu voi
un parteneriat intre|parteneriat cu dumneavoastra|propunere de parteneriat|fiti ambasador*
fii ambasador*|sa fiu ambasador*""",
    "_ours": """
magazinul nostru|magazinul meu|o mica librarie|libraria noastra|avem o librarie|o librarie la
cafeneaua noastra|avem o cafenea|restaurantul nostru|hotelul nostru|firma noastra|firma mea
editura noastra|galeria noastra|avem un magazin|am un magazin|un mic magazin""",
    "_stock": """
am vrea sa|am dori sa|ne-ar placea|mi-ar placea sa|as dori sa|interesati de|interesat de
sa vindem|preturi|sa expunem""",
    "invitation": """
sa va invitam|sa va invit|sa te invit|sa te invitam|va invitam|te invitam|invitatie pentru voi
o invitatie la|sa tineti o prezentare|sa tineti un atelier|sa tii un atelier|sa tineti un curs
sa tineti o conferinta|sa vorbiti la|sa vorbiti elevilor|sa vorbesti la|podcastul nostru
invitat la podcast*|sa fiti invitat*|sa fii invitat*|sa veniti la noi|sa vii la noi
sa veniti la scoala|veni la scoala|veni la noi|vizita scoala|un stand la|lansare de carte la
sa cantati la|sunteti disponibil*|esti disponibil*|aveti disponibilitate|sa participati la
in podcastul nostru|sa faceti parte din juriu|sa fiti in juriu|sa fii in juriu|sa participi la""",
    "congratulation": """
felicitari|felicit|la multi ani|aniversare*|binemeritat*|meritati din plin|meriti din plin
un an nou fericit|sarbatori fericite|craciun fericit|mandri de voi|mandra de voi|mandru de tine
mandra de tine|la cat mai multe|la mai mult|la mai mare""",
    "correction": """
greseala de scriere|greseli de scriere|greseala de tipar|greseala gramatical*|typo|e o greseala
este o greseala|o mica greseala|mica greseala|ati gresit|ai gresit|gresit aici|e gresit
este gresit|scris gresit|scrisa gresit|lipseste un cuvant|lipseste o litera|lipseste un pas
lipseste o virgula|lipseste un ingredient|corect este|se scrie cu|incorect*|nu corespunde
data gresita|numele gresit|poza gresita|linkul gresit|linkul nu merge|linkul nu functioneaza
linkul e mort|link mort|404|nu mai este actual*|nu mai exista|acum se numeste|e invers
este invers|ati inversat|inversate|apare de doua ori|corectura|corectati|o mica observatie
daca nu ma insel|daca nu gresesc|ati uitat sa|ati uitat un|in descriere scrie
ar trebui sa scrie|trebuia sa scrie|ar trebui scris|corect ar fi|nu e corect scris
nu este corect scris|nu este corecta data|varianta corecta""",
    "bug": """
nu functioneaza|nu merge|nu mai merge|nu mai functioneaza|se inchide singur*
se inchide de fiecare|se inchide aplicatia|aplicatia se inchide|se blocheaza|s-a blocat|crash*
se opreste singur*|nu se deschide|nu porneste|nu se incarca|nu incarca|mesaj de eroare
cod de eroare|da eroare|imi da eroare|eroare la|eroare cand|bug|dupa actualizare
dupa ultima actualizare|dupa update|dupa ultimul update|de la ultima actualizare|nu ma pot loga
nu pot sa ma loghez|nu ma pot conecta|nu pot deschide|nu pot descarca|nu pot salva|nu salveaza
nu se salveaza|nu sincronizeaza|ecran negru|ecran alb|pagina goala|ma deconecteaza
ma delogheaza|butonul nu|nu se intampla nimic|s-au sters toate|a disparut tot|mi-a sters
se restarteaza|aplicatia crapa|jocul crapa|crapa aplicatia""",
    "complaint": """
dezamag*|deceptionat*|rusine|rusinos|groaznica|oribil*|dezastru|dezastruos|jalnic*|mizerie
mizerabil*|cel mai prost|cea mai proasta|foarte prost|foarte proasta|prea scump*|foarte scump*
scump pentru|prea mic pentru|prea tare muzica|prea lung|prea sarat*|prea dulce|mancare rece
mancarea rece|crud in mijloc|fara gust|necomestibil*|fir de par in|am stat o ora
am asteptat o ora|stat la coada|nu raspunde nimeni|nu raspundeti|nu-mi raspunde|niciun raspuns
ignorati clientii|nepoliticos*|nesimtit*|obraznic*|aroganta|arogant|inacceptabil*|bataie de joc
strigator la cer|niciodata nu mai|nu mai cumpar|nu mai vin|nu mai calc|ultima oara cand cumpar
ultima data cand cumpar|nu recomand|nu le recomand|pierdere de timp|pierdere de vreme
bani aruncati|aruncat banii|nu merita banii|s-a stricat dupa|calitate slaba|calitate proasta
slaba calitate|era mai bine inainte|inainte era mai bine|versiunea veche era|de ce ati scos
de ce ati renuntat|ati stricat|nu inteleg nimic|nu se intelege nimic|nu se aude|scris prea mic
plictisitor|plictisitoare|prea multe reclame|numai reclame|minciuni|mintiti|inducere in eroare
clickbait|nu sunt de acord|nu-mi place|nu imi place|enervant|enervanta|ma enerveaza|suparat*
furios|furioasa|satula de|frustrant|frustrat*|sexist|rasist|fara niciun anunt|ore la coada
o ora la coada|totul epuizat|era epuizat tot|totul era epuizat|sunt satul de
am asteptat degeaba|era murdar*|mese murdare|vase murdare|era ars|era arsa|a venit ars
a venit rece|cafeaua era rece|mancarea era rece|groaznic|ingrozitor""",
    "suggestion": """
ar fi frumos sa|ar fi super|ar fi bine sa|ar fi fain|ar fi misto|ar fi grozav|ar fi util
ar fi mai bine daca|ar ajuta|ati putea adauga|ai putea adauga|ati putea face|ai putea face
puteti face un|faceti un video|fa un video|faceti si|faceti va rog|o sugestie|sugestia mea
sugerez|am o idee|as vrea un video|mi-as dori sa|mi-ar placea sa vad|ce-ar fi sa|v-ati gandit
te-ai gandit sa|de ce nu faceti|mai multe videoclipuri|mai multe retete|mod intunecat
in format pdf|scris mai mare|data viitoare poate|vrem partea a doua|faceti partea a doua
faceti si partea""",
    "story": """
cand eram|in copilarie|cand eram mic*|acum multi ani|ani in urma|acum cativa ani
saptamana trecuta|anul trecut|ieri|alaltaieri|azi dimineata|imi aminteste|imi amintesc
mi-am amintit|mi-aduc aminte|pentru prima data|prima oara|am locuit|locuiam|am crescut|lucram
m-a invatat|povestea|am incercat|am facut|am gatit|am copt|am tricotat|mi-a iesit|am reusit
mama mea|tatal meu|bunica mea|bunicul meu|fiica mea|fiul meu|sotul meu|sotia mea|cainele meu
pisica mea|odata|le-am aratat|i-am aratat|am aratat elevilor|a facut|am desenat""",
    "family": """
mama|tata|tatal meu|bunica|bunicul|fiica mea|fiul meu|sotul meu|sotia mea|fratele meu|sora mea
cainele meu|pisica mea|copiii mei|elevii mei|soacra|parintii mei""",
    "joke": """
haha*|hihi*|hehe*|lol|rad cu lacrimi|portofelul meu|portofelul plange|intreb pentru un prieten
glumesc|am glumit""",
    "praise": """
frumos|frumoasa|frumoase|frumosi|frumusete|superb*|minunat*|extraordinar*|excelent*|fantastic
fantastica|genial|geniala|grozav*|super|fain|faina|misto|perfect|perfecta|impresionant*
impresionat*|incantat*|delicios*|delicioas*|gustos|gustoasa|pofta|imi place|imi plac
mi-a placut|mi-au placut|ador|iubesc|indragostit*|emotionant*|m-a emotionat|pielea de gaina
lacrimi in ochi|am plans|util|utila|folositor|explicat bine|bine explicat|in sfarsit inteleg
in sfarsit am inteles|interesant*|inspirat|inspiratie|talent|talentat*|amuzant*|dragut*
simpatic*|bravo|jos palaria|cel mai bun|cea mai buna|cele mai bune|preferat*|wow|vai ce
tine-o tot asa|tineti-o tot asa|continuati asa|10/10|merita fiecare|treaba buna|buna treaba
nu ma mai satur|ce tare|foarte tare|tare bun|tare buna""",
    "thanks": """
multumesc|multumim|mersi|multam|recunoscator|recunoscatoare|apreciez|m-a ajutat|ne-a ajutat
mi-a fost de folos|mi-ai salvat|mi-ati salvat|a functionat""",
    "share": """
recomand|de citit|de vazut|distribui|dau mai departe|salvez""",
    "closing_word": """
multumesc|multumim|mersi|mult|super|perfect|ok|okay|oki|bine|in|regula|am|inteles|sigur|da|nu
clar|gata|e|este|pe|sambata|duminica|luni|marti|miercuri|joi|vineri|maine|ne|vedem|pa|papa|o|zi
frumoasa|buna|seara|noapte|weekend|placut|pentru|raspuns|ajutor|info|informatii|rapid
rapiditate|si|tie|voua|voi|la|fel|asemenea|va|te|pup|salut|salutari|cu|drag|incerc|verific
rezolvat|functioneaza|merge|acum|exact|notat|revedere|asa|toate|cele|bune|placere""",
    "asks": """
stie cineva|stiti cumva|stii cumva|de unde pot cumpara|unde se gaseste|unde gasesc|cat costa
ce pret are|ce pret|cat dureaza|cate grame|la ce ora|pana la ce ora|livrati in|livrati si
trimiteti in|este posibil sa|mai aveti|o intrebare|am o intrebare|as vrea sa stiu
voiam sa intreb|as vrea sa intreb|cum se face|ma intreb daca""",
    "_earn": """
castiga|castigi|castig|castigati|faci bani|bani rapid|bani usor""",
    "_home": """
de acasa|pe zi|pe saptamana|online rapid""",
    "_come": """
ati putea veni|putea veni|ati veni|ai veni|veniti|sa vii|sa va avem|va asteptam|te asteptam
sa ne vizitati|sa vizitati|sa vorbiti|sa povestiti|sa le povestiti""",
    "_place": """
scoala noastra|biblioteca noastra|clasa noastra|clasa mea|liceul nostru|gradinita noastra
festivalul nostru|targul nostru|conferinta noastra|elevilor nostri|elevilor mei|clubul nostru
evenimentul nostru""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("grief", "_kin", "_died"),
    ("spam", "_earn", "_home"),
    ("invitation", "_come", "_place"),
)

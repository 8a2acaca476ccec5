"""Polish cues."""

PHRASES = {
    "harmless": """
umieram ze smiechu|umarlam ze smiechu|umarlem ze smiechu|padlam ze smiechu|padlem ze smiechu
umieram z glodu|umieram z ciekawosci|umieram jakie|umrzec ze smiechu|do umarcia
smiertelnie zmeczon*|bateria padla|telefon padl|padla bateria|roslina zdechla|kwiatek zdechl
niezle|nie najgorzej|calkiem niezle|nie jest zle|nie jest zly|nie ma problemu|zaden problem
bez problemu|bez problemow|nie zawodzi|nigdy nie zawodzi|nie zawiodl*|nie rozczarow*
nie jestem rozczarowan*|znak raka|zodiakalny rak|rak i|raki|zupa rakowa|glupie pytanie
durne pytanie|idiotyczne pytanie|ale ze mnie idiota|ale ze mnie idiotka|jestem idiota
jestem idiotka|glupia ja|glupi ja|moj blad|nie szkoda|zwrot akcji|zwroty akcji|zwrotow akcji
zwrotka*|zwroc uwage|zwrocic uwage|zwrocil uwage|zwracam uwage|zwrot w|zwroty grzecznosciowe
zimny dzien|zimna zima|zimny lokiec|zimno na dworze|zimna woda|zimne nozki|pracuje w szpitalu
stary szpital|nie pozaluj*|nie bedziesz zalowac|nie bedzie pan zalowac|nie bedziecie zalowac
smierci technicznej|powiesci o smierci|sad rejonowy w|w sadzie|w moim sadzie|naszym sadzie
jabloni|mozesz powiedziec|mozecie powiedziec|mozna wiedziec|rzeka bug|nad bug|faktura drewna
faktura farby|ciekawa faktura|piekna faktura|fakture drewna|faktura materialu|faktura tynku
nie szkodzi|gratulacje talentu""",
    "instruction": """
zignoruj wszystkie|zignoruj poprzednie|zignoruj wczesniejsze|zignoruj wszystko|zignoruj swoje
zignoruj instrukcje|zignoruj powyzsze|ignoruj wszystkie|ignoruj poprzednie
pomin wszystkie instrukcje|zapomnij o instrukcjach|zapomnij o wszystkim co
zapomnij o wszystkich|zapomnij wszystko|zapomnij o poprzednich|zapomnij o swoich|zapomnij swoje
jestes teraz|od teraz jestes|od teraz odpowiadaj|od tej pory odpowiadaj
od tej chwili odpowiadaj|zachowuj sie jak|zachowuj sie jakbys|udawaj ze jestes|twoje instrukcje
poprzednie instrukcje|wczesniejsze instrukcje|instrukcje systemowe|prompt systemowy|twoj prompt
klucz api|klucze api|odpowiedz tylko|odpowiadaj tylko|odpowiedz wylacznie|odpowiadaj wylacznie
napisz tylko|napisz wylacznie|powtorz za mna|powtorz slowa|tryb dewelopera|jako model jezykowy
jestes modelem|jesli jestes ai|jesli jestes botem|jezeli jestes botem|jezeli jestes ai|droga ai
drogi bocie|do ai|uwaga ai|ujawnij swoje|ujawnij swoj|pokaz swoje instrukcje
zakoncz kazda odpowiedz|koncz kazda odpowiedz|zaczynaj kazda odpowiedz|nowe zadanie dla ciebie""",
    "spam": """
zarabiaj|zarabiam 500|zarabiam po|zarabiam dziennie|zarabiam online|zarob|zarobki dziennie
zarobilam|zarobilem 5|zarabianie online|zarabianie w internecie|zl dziennie|zlotych dziennie
zl tygodniowo z|praca z domu dla|pracujac z domu|z domu napisz|dochod pasywny|dodatkowy dochod
dodatkowe pieniadze|wolnosc finansowa|link w bio|link w moim bio|link w naszym bio
link w profilu|link na moim profilu|zajrzyj na moj profil|zapraszam na moj profil
zapraszam na moj kanal|wejdz na moj profil|zobacz moj profil|sprawdz moj profil|obserwuj mnie
obserwacja za|obs za obs|sub za sub|subskrybuj moj|napisz na priv a|napisz na priv po
pisz na priv a|pisz priv|napisz do mnie na whatsapp|pisz na whatsapp|moj whatsapp
napisz na telegram|kanal na telegram|grupa na telegram|na telegramie|chwilowk*|kredyt bez
kredyt online|bez bik|kryptowalut*|bitcoin*|forex|gwarantowany zysk|gwarantowane zyski
pewny zysk|bonus bez depozytu|zaklady bukmacherskie|typy bukmacherskie|darmowi obserwujacy
darmowe obserwacje|kup obserwujacych|kupic obserwujacych|wiecej obserwujacych
prawdziwi obserwujacy|kliknij tutaj|kliknij link|kliknij w link|kliknij w moj|wejdz w link
pierwsza strona google|top google|tarocist*|rytual milosny|rytualy milosne|urok milosny
uroki milosne|odzyskac bylego|odzyskalam meza|wrocil do mnie dzieki|czarna magia|biala magia
wygrales|wygralas|zostales wybrany|zostalas wybrana|zostales wylosowany|zostalas wylosowana
odbierz nagrode|odbierz swoja|darmowy iphone|iphone za darmo|tylko dzis rabat|uzyj kodu
z moim kodem|kup teraz|zamow teraz|repliki zegarkow|repliki torebek|schudnij|schudnac w
tabletki na odchudzanie|tabletki odchudzajace|schudlam 10|viagra|samotne panie|samotne kobiety
seks spotkania|nagie zdjecia|onlyfans|escort|prawo jazdy bez|kup prawo jazdy|dyplom bez
falszywe banknoty|odzyskalem konto dzieki|sponsoring dla|na potencje|sex spotkania
szybka pozyczka|pozyczka online|pozyczki online|pozyczka bez|pozyczki bez|pozyczke bez
pozyczke online|pozyczka od|udzielam pozyczek|wrozka online|kasyna online""",
    "abuse": """
idiota|idiotka|idioci|idioto|idiotko|debil|debilu|debile|debilka|debili|kretyn|kretynie
kretynka|kretyni|imbecyl|imbecyle|matol|matole|matoly|glupek|glupku*|tepak|tepaku|tepaki
przyglup*|polglowek|kurwa twoja|kurwo|kurwy|zamknij sie|zamknij morde|zamknij ryj|zamknij dziob
stul pysk|stul ryj|stul morde|morda w kubel|spierdalaj*|wypierdalaj*|pierdol sie|pierdolony
pierdolona|pierdoleni|jebany|jebana|jebani|jebac was|jebac cie|jeb sie|zajebany|pojebany
pojebana|pojebani|pojeb|popierdolon*|chuj ci|chuju|chuj wam|huj ci|chuj z toba|kutas|kutasie
cipa|cipo|pizda|pizdo|dziwka|dziwko|dziwki|szmata|szmato|szmaty jedne|suko|zdzira|zdziro|gnoj
gnoju|gnoje|smieciu|smieci ludzkie|bydlaku|bydlak|ty swinio|gnido|gnida|pajacu|klaunie|frajer
frajerze|frajerzy|frajerka|ciota|cioto|cwel|cwelu|lesba|ciapaty|ciapaci|brudas*|czarnuch*
asfalt jeden|zydzie|wracaj do siebie|wracajcie do siebie|wypad z polski|won z polski|zdechnij
zdychaj|obys zdechl*|obyscie zdechli|mam nadzieje ze zdechniesz|zabij sie|powies sie
idz sie zabic|nierob*|zalosny czlowiek|zalosna baba|jestes zalosn*|jestescie zalosni
jestes zerem|zero z ciebie|ty zero|nikt cie nie lubi|nikt cie nie pytal|glupia baba
glupia krowa|tlusta krowa|gruba krowa|brzydula|stara rura|lecz sie|lecz sie na glowe|psychol*
psychiczn* jestes|chory na glowe|obrzydliwy czlowiek|obrzydliwi ludzie|wstretna baba|ty scierwo
ty pedale""",
    "threat": """
wiem gdzie mieszkasz|wiemy gdzie mieszkasz|wiem gdzie mieszkacie|wiemy gdzie mieszkacie
wiem gdzie pracujesz|wiem gdzie masz|znajdziemy cie|dorwe cie|dorwiemy cie|pozalujesz
pozalujecie|zaplacisz za to|zaplacicie za to|policzymy sie|policze sie|uwazaj na siebie bo
uwazaj jak wychodzisz|ogladaj sie za|ogladaj sie za siebie|zabije cie|zabije was|zajebie cie
zajebie was|polamie ci|polamie wam|rozwale ci|rozjebie|potne cie|spale ci|spale wam|spale wasz*
kulka w leb|kulke w leb|dostaniesz w ryj|jestes martwy|juz nie zyjesz|to sie zle dla
przyjde po ciebie|i tak cie znajde|znajde cie i|podpale wam|podpale ci|podpale wasz*
zatluke cie|zatluke was""",
    "crisis": """
samoboj*|chce umrzec|chcialabym umrzec|chcialbym umrzec|chcialam umrzec|wolalabym nie zyc
wolalbym nie zyc|nie chce zyc|nie chce mi sie zyc|nie chce juz zyc|nie mam sily zyc
nie mam juz sily zyc|nie mam po co zyc|nie widze sensu zycia|nie widze sensu zyc
nie widze sensu w|zycie nie ma sensu|moje zycie nie ma sensu|zabije sie|odebrac sobie zycie
odbiore sobie|skonczyc ze soba|skoncze ze soba|skonczyc z tym wszystkim|skonczyc to wszystko
targnac sie|targnelam sie|targnalem sie|zniknac na zawsze|chce zniknac|chcialabym zniknac
nie obudzic sie|sie nie obudzic|juz sie nie obudzic|bylo by lepiej beze mnie
byloby lepiej beze mnie|lepiej beze mnie|nikt by za mna|nikt nie bedzie za mna tesknil|tne sie
ciecie sie|ciac sie|samookalecz*|robie sobie krzywde|zrobic sobie krzywde|zrobie sobie krzywde
wszystkie tabletki|zegnajcie wszyscy|zmeczona zyciem|zmeczony zyciem|mam dosc zycia|dosc zycia
chce sie zabic|mam ochote sie zabic|zabic sie chce|chcialam sie zabic|chcialem sie zabic
przedawkowalam leki|przedawkowalem leki|przedawkowac leki""",
    "emergency": """
pali sie u|pali sie cos|cos sie pali|jest pozar|pozar u|wybuchl pozar|dym leci|leci dym
wydobywa sie dym|czarny dym|widac dym|plonie wasz*|plonie sklep|dzwoncie po|wezwijcie
potrzebna karetka|straz pozarna potrzebna|po straz|zadzwoncie na 112|dzwoncie na 112|czuc gaz
ulatnia sie gaz|wyciek gazu|smierdzi gazem|zapach gazu|czad w|zwarcie w|iskry leca
porazil mnie prad|porazilo mnie|kopnal mnie prad|pekla rura|zalany sklep|leje sie woda z
woda sie leje|alarm wyje|wyje alarm|alarm sie wlaczyl|alarm wlaczony|wlamanie do sklepu
wlamali sie|wlamuja|ktos sie wlamal|wybita szyba|drzwi otwarte na osciez|otwarte drzwi w nocy
okradaja|nie oddycha|zadlawil*|anafila*|reakcja alergiczna|spadl ze schodow|spadla ze schodow
zaginelo dziecko|zgubilo sie dziecko|uciekl pies|uciekl wam pies|zalewa wam|zalalo wam
mocno krwawi|lezy nieprzytomn*|ktos sie dusi|dziecko sie dusi|pali sie u was|pali sie wasz*
iskrzy z|iskrzy w|karetka jest potrzebna""",
    "grief": """
zmarl|zmarla|zmarli|zmarlo|zmarlej|zmarlego|umarla|umarl|umarli|odszedl|odeszla|odeszli|zaloba
zalobie|zalobe|pochowal*|pozegnac tate|pozegnac mame|wdowa|wdowiec|owdowia*|nie zyje|nie zyja
nie ma jej z nami|nie ma go z nami|stracilam mame|stracilam tate|stracilam meza|stracilam syna
stracilam corke|stracilam babcie|stracilam dziadka|stracilam brata|stracilam siostre
stracilam dziecko|stracilem zone|stracilem mame|stracilem ojca|stracilem syna|stracilem brata
swietej pamieci|s.p|sp dziadek|sp babcia|sp tata|sp mama|spoczywaj w pokoju|niech spoczywa
pamieci mojego|pamieci mojej|kondolencje|wyrazy wspolczucia|poronil*|poronienie|poronieniu
martwe urodzenie|aniolkow* mama|uspic psa|uspilismy|musielismy uspic|za teczowym mostem
teczowy most|ostatnie dni mojej|ostatnie dni mojego|jego ostatnie dni|jej ostatnie dni|pogrzeb
pogrzebie|pogrzebu|jego smierci|jej smierci|smierci taty|smierci mamy|smierci babci
smierci dziadka|smierci meza|smierci zony|smierci syna|smierci corki|smierci brata
smierci siostry|smierci cioci|smierci wujka|smierci ojca|smierci mojego|smierci mojej
smierci naszego|smierci naszej|smierc mojego|smierc mojej|pozegnalismy tate|pozegnalismy mame
pozegnalismy babcie|pozegnalismy dziadka|pozegnalismy meza|pozegnalismy zone|pozegnalismy syna
pozegnalismy corke|pozegnalismy brata|pozegnalismy siostre|pozegnalismy ciocie
pozegnalismy wujka|pozegnalismy przyjaciela|pozegnalismy przyjaciolke|pozegnalismy psa
pozegnalismy kota|pozegnalam tate|pozegnalam mame|pozegnalam babcie|pozegnalam dziadka
pozegnalam meza|pozegnalam zone|pozegnalam syna|pozegnalam corke|pozegnalam brata
pozegnalam siostre|pozegnalam ciocie|pozegnalam wujka|pozegnalam przyjaciela
pozegnalam przyjaciolke|pozegnalam psa|pozegnalam kota|stracilismy tate|stracilismy mame
stracilismy babcie|stracilismy dziadka|stracilismy meza|stracilismy zone|stracilismy syna
stracilismy corke|stracilismy brata|stracilismy siostre|stracilismy ciocie|stracilismy wujka
stracilismy przyjaciela|stracilismy przyjaciolke|stracilismy psa|stracilismy kota
stracilam zone|stracilam ciocie|stracilam wujka|stracilam przyjaciela|stracilam przyjaciolke
stracilam psa|stracilam kota|stracilem tate|stracilem babcie|stracilem dziadka|stracilem meza
stracilem corke|stracilem siostre|stracilem ciocie|stracilem wujka|stracilem przyjaciela
stracilem przyjaciolke|stracilem psa|stracilem kota|jej prochy|jego prochy|po jej odejsciu
po jego odejsciu|nie ma jej juz z|nie ma go juz z|juz nie ma z nami|zginal w|zginela w wypadku
zgineli w""",
    "illness": """
raka|rakiem|nowotwor*|chemioterap*|radioterap*|onkolog*|w szpitalu|do szpitala|ze szpitala
szpitalu lez*|oiom*|intensywnej terapii|diagnoz*|zdiagnozowan*|depresj*|po operacji|operowan*
zabieg operacyjny|udar|udarze|udaru|zawal|zawale|powaznie chor*|ciezko chor*|smiertelnie chor*
nieuleczaln*|bialaczk*|guz|guza|alzheimer*|parkinson*|demencj*|stwardnienie rozsiane|paliatywn*
hospicj*|przeszczep nerki|przeszczep serca|przeszczepie|dializ*|padaczk*|epilepsj*|ataki paniki
atak paniki|atakow paniki|nerwic*|anoreksj*|bulimi*|dwubiegunow*|psychoz*|wypalenie zawodowe
na zwolnieniu lekarskim|w spiaczce|spiaczka|rehabilitacj*|trace wzrok|dom opieki|sepsa
w trakcie chemii|po chemii|na chemii|podczas chemii|biore chemie|bierze chemie|przed chemia
moja operacja|zaburzenia lekowe|zaburzenia odzywiania|zaburzenia psychiczne|moja chorob*
jego chorob*|jej chorob*|ma przerzuty|mam przerzuty|przerzuty do|mial wylew|miala wylew
po wylewie""",
    "security": """
luka bezpieczenstwa|luke bezpieczenstwa|luki bezpieczenstwa|luka w zabezpieczeniach
dziura w zabezpieczeniach|blad bezpieczenstwa|podatnosc|podatnosci|wyciekl*|zhakowan*
zhackowan*|wlamanie na konto|wlamano sie|wlamal sie na|przejete konto|przejeto konto
skradzione konto|ukradli mi konto|ukradziono konto|dane osobowe|danych osobowych|cudze dane
czyjes dane|cudze konto|czyjes konto|cudze zamowienia|dane innych|dane klientow|adresy innych
adresy klientow|zamowienia innych|konto innej|zalogowan* jako|zalogowalo mnie na|haslo jawnym
hasla jawnym|hasla w bazie|nieszyfrowan*|niezaszyfrowan*|klucz api w|klucz w kodzie
token w kodzie|phishing*|falszywe konto|falszywy profil|falszywa strona|falszywy sklep
fejkowe konto|fake konto|podszywac sie|kradziez tozsamosci|moj adres jest widoczny
widac moj adres|widac adres|widoczny dla wszystkich|widoczne dla wszystkich|kazdy moze zobaczyc
kazdy widzi|stalker*|stalking|nekan*|neka mnie|sledzi mnie|molest*|usuniecie moich danych
usunac moje dane|usunieciem moich|usuncie moje dane|wniosek rodo|sql injection|xss
zlosliwe oprogramowanie|wirus na stronie|zglosic prywatnie|luke w zabezpieczeniach
luke w systemie|luke w waszym|luke w waszej|hakerzy przejeli|przesladuje mnie ktos|podszywa
podszywaja""",
    "others": """
innego klienta|innej klientki|innego uzytkownika|innych osob|innej osoby|innych ludzi
obcych ludzi|obcych osob|cudze|cudzych|czyjes|czyichs""",
    "private": """
konto|konta|kont|logowanie|adres|adresy|adresow|telefon|telefony|numery telefonow
numer telefonu|maile|mail|maili|zamowienia|zamowien|zamowienie|wiadomosci|dane|danych|pesel
faktury|nr karty|nazwiska""",
    "press": """
jestem dziennikarz*|jestem dziennikark*|dziennikarz z|dziennikarka z|dziennikarz portalu
dziennikarka portalu|dziennikarz gazety|dziennikarka gazety|jako dziennikarz*|reporter z
reporterka z|jestem reporter*|z redakcji|redaktor z|redaktorka z|pisze artykul|pisze tekst
pisze reportaz|przygotowuje artykul|przygotowuje material|przygotowuje reportaz
przygotowuje tekst|przygotowujemy material|przygotowujemy artykul|material o panstwa
do artykulu|do reportazu|udzielic wywiadu|udzieli pani wywiadu|udzieli pan wywiadu
wywiad z pania|wywiad z panem|wywiad z toba|wywiad z wami|przeprowadzic wywiad|przeprowadzic z
prosba o wywiad|prosze o wywiad|krotki wywiad|o komentarz do sprawy|prosimy o komentarz
prosze o komentarz do|prosze o stanowisko|panstwa stanowisko|stanowisko w sprawie
zapytanie prasowe|pytania prasowe|legitymacja prasowa|dla gazety|dla telewizji|dla radia
zacytowac pana|zacytowac pania|zacytowac was|film dokumentalny o was|dokument o was
sprostowani* prasow*|pisze dla gazety|pisze dla portalu|pisze dla magazynu|pisze dla tygodnika
oswiadczenie w sprawie|oficjalne oswiadczenie|redakcja portalu|redakcja gazety
redakcja tygodnika""",
    "money": """
zwrot pieniedzy|zwrotu pieniedzy|zwrot srodkow|zwrot kosztow|zwrot towaru|o zwrot
prosze o zwrot|zwrotu towaru|chce zwrocic|chcialabym zwrocic|chcialbym zwrocic|jak zwrocic
moge zwrocic|zwroccie|oddajcie pieniadze|oddajcie kase|pieniadze z powrotem|moje pieniadze
moja kase|pobrano dwa|pobrano mi|pobraliscie|pobralo mi|dwukrotnie pobran*|dwa razy pobralo
dwa razy zaplaci*|zaplacone i|oplacone|nadplat*|faktur*|paragon*|rachunek za|moje zamowienie
mojego zamowienia|moim zamowieniem|zamowienie nr|numer zamowienia|nr zamowienia|zamowienie nie
zamowienie numer|nie dotarl*|nie dotarla|nie doszl*|nie doszedl|nie otrzymal*|nic nie przyszlo
gdzie moja paczka|gdzie jest moja|gdzie jest moje|moja paczka|moja przesylka|paczka zaginela
paczka sie zgubila|numer przesylki|sledzenie przesylki|status przesylki|przyszla rozbit*
przyszla uszkodz*|przyszla polam*|przyszla peknie*|przyszlo uszkodz*|przyszlo rozbit*
przyszlo polam*|przyszlo zle|przyszedl uszkodz*|przyszedl rozbit*|przyszedl zly|przyszla zla
dotarl w kawalkach|dotarla w kawalkach|dotarlo w kawalkach|dotarl uszkodz*|dotarla uszkodz*
dotarla rozbit*|dotarl rozbit*|zly rozmiar|nie ten rozmiar|zly produkt|nie ten produkt
zly kolor przysz*|wadliw*|uszkodzona przesylka|reklamacj*|gwarancj*|rekojmi*|wymienic na
moge go wymienic|moge ja wymienic|odstapi* od umowy|odstapienie od|subskrypcj*|odnowilo sie
wypowiedziec umowe|karta podarunkowa|bon podarunkowy|zaliczk*|zadatek|kaucj*|oszust*|oszukal*
oszukana|oszukany|wyludz*|naciagacz*|wezwanie do zaplaty|windykacj*|rzecznik konsument*|uokik
anulowac zamowienie|anulowac moje|anulujcie|prosze anulowac|paczka nie przyszl*
przesylka nie przyszl*|nie przyszla jeszcze|nie przyszla paczka|nie przyszlo zamowienie
nie przyszlo jeszcze|nie dostalam paczki|nie dostalam zamowienia|nie dostalam zwrotu
nie dostalam przesylki|nie dostalem paczki|nie dostalem zamowienia|nie dostalem zwrotu
nie dostalem przesylki|podwojnie pobran*|pobrano podwojnie|podwojna platnosc|zaplacilam dwa
zaplacilem dwa|zaplacilam a|zaplacilem a|chce zareklamowac|zwrocic towar""",
    "_arrived": """
przyszla|przyszedl|przyszlo|przyszly|dotarla|dotarl|dotarlo|dotarly|dostalam|dostalem
otrzymalam|otrzymalem|rozpakowalam|rozpakowalem""",
    "_damaged": """
rozbit*|uszkodz*|polaman*|peknie*|popekan*|porysowan*|pogniecion*|zgniecion*|stluczon*
potluczon*|w kawalkach|zepsut*|podart*|brakuje czesci|niekompletn*|wgniecion*|splesnial*""",
    "_ordered": """
zamowilam|zamowilem|zamowilismy|kupilam|kupilem|zamawialam|zamawialem|moje zamowienie""",
    "_unmet": """
nadal nic|dalej nic|wciaz nic|do dzis nic|nie doszlo|brak odpowiedzi|zero odpowiedzi
nikt nie odpowiada|kiedy wysylka|brak kontaktu|do tej pory nic|do dzisiaj nic
jeszcze nie doszl*|jeszcze nie dotar*|jeszcze nie przysz*|czekam juz trzeci|nadal czekam
wciaz czekam|dalej czekam|do tej pory nie|do dzis nie""",
    "legal": """
prawnik*|adwokat*|radca prawny|kancelari* prawn*|prawa autorskie|praw autorskich
prawo autorskie|naruszenie praw|naruszacie|naruszasz|narusza prawa|pozew|pozwe|pozwiemy|do sadu
w sadzie sie|spotkamy sie w sadzie|sprawa w sadzie|droge sadowa|drodze sadowej|na policje
zgloszone na policj*|zglaszam na policje|prokuratur*|bez zgody|bez mojej zgody|bez pozwolenia
nie wyrazilam zgody|nie wyrazilem zgody|nie wyrazam zgody|nikt mnie nie pytal o zgode
nie pytal o zgode|to moje zdjecie|moje zdjecie bez|moje zdjecia bez|uzyliscie mojego
uzyles mojego|wykorzystaliscie moj*|wykorzystujecie moj*|ukradliscie moj*|skradzion* zdjeci*
ukradzione zdjecie|skopiowaliscie moj*|kopia mojego|plagiat*|prosze usunac moje
prosze je usunac|usuncie moje|przedsadow*|rodo|uodo|znieslaw*|pomowien*|dobra osobiste
dobr osobistych|zatruci*|zatrulam|zatrulem|zatruli*|sanepid*|znak towarowy|zastrzezony znak
licencji gpl|naruszenie licencji|mojego wizerunku|wizerunku bez|bez pytania o zgode
bez pytania wykorzyst*""",
    "offer": """
wspolprac*|sponsor*|hurt*|odsprzedaz*|cennik dla|sprzedawac wasze|sprzedawac panstwa
sprzedawac twoje|sprzedawac pani|sprzedawac u nas|w naszej ofercie|miec w ofercie
wprowadzic do oferty|do naszego sklepu|do naszej kawiarni|do naszej ksiegarni
do naszej restauracji|do naszego hotelu|dla naszej firmy|prezenty firmowe|upominki firmowe
wieksze zamowienie|duze zamowienie|wieksza ilosc|wieksze ilosci|kilogramow miesiecznie
sztuk miesiecznie|wyslac wam|wyslac ci nasz*|wyslac pani|wyslac panu|przeslac wam
przeslac probk*|wyslac probk*|darmowe probki|do przetestowania|egzemplarz recenzencki
egzemplarz do recenzji|partnerstw*|partner* biznesow*|ambasador*|propozycja biznesowa
propozycje biznesowa|oferta pracy|oferte pracy|zatrudnic|praca dla ciebie|praca dla pani
u nas pracowac|zlecic|zlecenie dla|zamowic u pani|zamowic u pana projekt|wycen*|dostawc*
dostarczac do|dostawy do naszej|kupic prawa|prawa do wydania|prawa do tlumaczenia
przetlumaczyc panstwa|przetlumaczyc twoja|wydac twoja|wydac pani|wykorzystac twoje zdjecie
wykorzystac pani zdjecie|wykorzystac panstwa zdjecie|wykorzystac wasze zdjecie
wykorzystac zdjecie|uzyc twojego zdjecia|uzyc waszego zdjecia|opublikowac twoj*|przedrukowac
zainwestowac w|inwestor*|kupic domene|kupic strone|odkupic|podarowac wam|podarowac muzeum
przekazac wam|oddam za darmo|darowizn*|reklamowac sie u|wykupic reklame|patronat medialny
kupic licencje|licencje na wykorzystanie|przeslac probke|wyslac probke|nasze probki""",
    "_ours": """
nasz sklep|naszym sklepie|moj sklep|moim sklepie|nasza kawiarnia|naszej kawiarni
nasza ksiegarni*|naszej ksiegarni|naszej restauracji|nasz hotel|naszym hotelu|nasza firma
naszej firmie|moja firma|prowadze sklep|prowadze mal*|prowadze kawiarni*|prowadzimy sklep
prowadzimy mal*|prowadzimy ksiegarni*|prowadzimy kawiarni*|mamy sklep|mam sklep|mamy maly sklep
nasze wydawnictwo|nasz pensjonat|nasze muzeum|nasza galeri*|naszej galerii""",
    "_stock": """
chcielibysmy|chcialabym|chcialbym|chetnie|zainteresowan*|sprzedawac|sprzedazy|ceny|zamawiac
wystawic|zaproponowac""",
    "invitation": """
zaprosic|zapraszamy pania|zapraszamy pana|zapraszamy cie|zapraszamy was|zapraszamy panstwa
zapraszam pania|zapraszam pana|zapraszam cie|zapraszam was|zapraszam do nas|zapraszamy do nas
zapraszamy na nasz*|zaproszenie|zaproszenia|zaproszon*|prelekcj*|wyglosic|wyglosila
wyklad u nas|wyklad dla|poprowadzic warsztat*|warsztaty u nas|warsztaty dla naszych
poprowadzic zajecia|poprowadzilaby|poprowadzilby|spotkanie autorskie|spotkanie z czytelnikami
naszym podcascie|naszego podcastu|do podcastu|gosc specjaln*|jako gosc|stoisko na|stoiska na
stoisko u|zagrac u nas|zagrac na nasz*|przyjechac do nas|przyjechac do nasz*
przyjechac na nasz*|przyjsc do nas|przyjsc do nasz*|wpasc do nas|czy zechcial*|czy zechce
czy zgodzilaby|czy zgodzilby|zgodzilaby sie pani|zgodzilby sie pan|zechcialaby pani
zechcialby pan|chcialaby pani przy*|chcialby pan przy*|mialaby pani ochote|mialby pan ochote
macie ochote przy*|masz ochote przy*|udzial w naszym|udzial w naszej|do naszej szkoly
do naszej biblioteki|na naszym festiwalu|na nasz festiwal|na naszej konferencji
na nasza konferencje|na nasz kiermasz|na naszym kiermaszu|w jury|do jury|jurorem|jurorka
panel dyskusyjn*|czy jest pani wolna|czy ma pani czas|czy ma pan czas|macie wolny termin
wolny termin|dostepn* w dniu|byloby nam milo goscic|chcielibysmy goscic|goscic pania
goscic pana|goscic was|wystapic na nasz*|wystapic u nas|wziac udzial w nasz*|gosciem w nasz*
gosciem nasz*|jako gosc w|byc naszym gosciem|wystepic u nas""",
    "congratulation": """
gratulacje|gratuluje|gratulujemy|gratki|graty|najlepszego|sto lat|stu lat|brawo|brawa|zasluzon*
zaslugujecie|zasluzyliscie|zasluzylas|zasluzyles|kolejnych lat|kolejnych dziesieciu
oby tak dalej|wesolych swiat|szczesliwego nowego|z okazji|jubileusz*|rocznic*|zdrowie za|toast""",
    "correction": """
literowk*|ortograf*|blad w|maly blad|jest blad|wkradl sie blad|bledn*|pomylk*|pomylil*|pomylony
pomylone|zabraklo kroku|powinno byc|powinien byc|powinna byc|powinny byc|nie powinno byc
nie zgadza|nie zgadzaja|nieprawda|nieprawdziw*|w rzeczywistosci|w sumie to jest|tak naprawde to
to nie jest zdjecie|podpis pod zdjeciem|w podpisie|link nie dziala|link prowadzi|martwy link
niedzialajacy link|404|nieaktualn*|juz nie istnieje|teraz nazywa sie|zmienil nazwe|zamienion*
odwrotnie|do gory nogami|lustrzane odbicie|dwa razy to samo|powtorzon*|powtarza sie dwa
suma sie nie|zle policz*|zle napisan*|zle podpisan*|zla data|zla godzina|zly dzien|zle nazwisko
zle imie|zly link|pisze sie|wymawia sie|sprostowanie|drobna uwaga|mala uwaga|czepiam sie
nie chce sie czepiac|jesli sie nie myle|o ile sie nie myle|o ile dobrze pamietam
zapomnieliscie o|zapomniales o|zapomnialas o|niescislosc|niescislosci|nieprecyzyjn*
mala poprawka|drobna poprawka|brakuje""",
    "bug": """
nie dziala|nie dzialaja|nie dziala mi|przestala dzialac|przestalo dzialac|przestal dzialac
przestaly dzialac|nie chce dzialac|zawiesil*|wiesza sie|wywala|wywalilo|crashuje|crash
sypie sie|sypie bledami|wysypuje sie|komunikat bledu|kod bledu|wyskakuje blad|pokazuje blad
wyrzuca blad|blad 500|blad przy|bugi|zabugowan*|nie otwiera|nie otwiera sie|nie uruchamia
nie wlacza sie|nie laduje|nie laduje sie|laduje sie w nieskonczonosc|wieczne ladowanie
nie moge sie zalogowac|nie moge zalogowac|nie da sie zalogowac|nie moge otworzyc
nie moge zainstalowac|nie moge zapisac|nie moge pobrac|nie da sie zapisac|nie da sie otworzyc
nie da sie pobrac|nie zapisuje|nie synchronizuje|nie instaluje|czarny ekran|bialy ekran
niebieski ekran|biala strona|pusta strona|po aktualizacji|po ostatniej aktualizacji
od aktualizacji|od ostatniej aktualizacji|po updacie|w nowej wersji nie|wylogowuje|wylogowalo
zniknelo wszystko|skasowalo|usunelo mi|stracilam dane|stracilem dane|utracilem|nie reaguje
przycisk nie|nic sie nie dzieje|zapetla sie|restartuje sie|sam sie wylacza|sama sie wylacza
wylacza sie sam*|nie wyswietla|zre baterie|zniknely wszystkie|kraszuje|jest bug|bug w|maly bug""",
    "complaint": """
rozczarowan*|rozczarowuj*|zawiedzion*|zawiodl*|slabo|slaby|slaba|slabe|slabiutk*|kiepsk*
fatalnie|fatalny|fatalna|fatalne|tragiczn*|okropn*|straszn* obslug*|straszne|koszmar*
beznadziej*|do niczego|do bani|najgorsz*|gorsz* niz|gorzej niz|za drogie|za drogi|za droga
drogo|drozyzna|zdzierstwo|kosmiczne ceny|za glosno|za cicho|za dlugi*|za dlugo|za krotk*
za maly|za mala|za male|za duzy|za duza|za duzo|za slodk*|za slon*|przesolon*|za ostr*|za wolno
za szybko|za ciemn*|za jasn*|za pozno|zimne jedzenie|zimna pizza|zimna kawa|byla zimna
bylo zimne|zimne frytki|letni*e jedzenie|przypalon*|surow* w srodku|niedopieczon*|niejadaln*
bez smaku|niedobr*|nieswiez*|splesnial*|smierdz*|brudn*|brud|syf|wlos w|szkoda ze
szkoda pieniedzy|szkoda czasu|wielka szkoda|strata czasu|strata pieniedzy|zmarnowan*
wyrzucone pieniadze|nie warto|nie jest wart*|zepsul*|zepsute po|rozpadl*|rozlecial*
po tygodniu sie|niechlujn*|tandet*|badziew*|bubel|czeka sie godzin*|godzine czeka*
godzina stania|godzina w kolejce|kolejka na|dluga kolejka|nikt nie odpowiada|nikt nie odpisuje
nikt nie odbiera|brak odpowiedzi|zero odpowiedzi|nie odpowiadacie|nie odpisujecie|nie odpisuja
ignorujecie|zignorowan*|olewacie|olali|niemil*|nieuprzejm*|niegrzeczn*|opryskliw*|chamsk*
chamstwo|bezczeln*|arogan*|lekcewaz*|zenada|zenujac*|wstyd|skandal*|kpina|kpiny|niedopuszczaln*
nie do przyjecia|nieprofesjonaln*|wkurz*|wkurw*|zirytowan*|irytuj*|denerwuj*|zdenerwowan*
frustr*|wsciekl*|zla jestem|zly jestem|mam dosc|dosyc mam|nigdy wiecej|ostatni raz
wiecej nie kupie|nie wroce|wiecej nie przyjde|przestaje obserwowac|odsubskryb*|odobserw*
nie polecam|odradzam|wszystko wyszlo|wszystko wykupion*|znowu brak|wiecznie brak|nie slychac
nic nie slychac|nie da sie czytac|nie da sie sluchac|nieczyteln*|za mala czcionka|mala czcionka
malym drukiem|nie rozumiem nic|nic nie rozumiem|niezrozumial*|niejasn*|chaotyczn*|balagan
zamiesz*|nudn*|nuda|nudy|clickbait*|klikbait*|wprowadza w blad|klamstwo|klamiecie
kiedys bylo lepiej|bylo lepsze|wolalam|wolalem|stara wersja byla|przywroccie|dlaczego usunel*
po co usunel*|za duzo reklam|same reklamy|za duzo reklamy|seksist*|rasist*|dyskrymin*
brak podjazdu|bez ostrzezenia|bez uprzedzenia|nie zgadzam sie|nie podoba mi sie|nie przekonuje
nie wyszlo|zakalec|nie udalo sie|nie wyrosl*|oszukane|totalne dno|jakis dramat|to dramat
jakas tragedia|to jest tragedia|calkiem spalon*|byla spalona|byl spalony|bylo spalone
godzine w kolejce|stania w kolejce|stalam w kolejce|stalem w kolejce|czekalam godzin*
czekalem godzin*|czekalismy godzin*|czekalam ponad|czekalem ponad|czekalismy ponad
tyle czekalam|czekalam dwie|czekalem dwie""",
    "suggestion": """
byloby super|byloby fajnie|byloby dobrze|byloby swietnie|byloby milo|byloby idealnie
byloby ekstra|byloby pomocne|bylby super|bylaby super|fajnie by bylo|super by bylo
dobrze by bylo|milo by bylo|swietnie by bylo|przydaloby sie|przydalby sie|przydalaby sie
przydalyby sie|mozna by|mozna byloby|moglibyscie|moglbys|moglabys|moglby pan|moglaby pani
moze by tak|a moze by|dodacie|dodajcie|dodaj opcje|dodaj mozliwosc|prosze dodac|zrobcie
zrob film o|zrob odcinek|zrobisz film|zrobicie|zrob prosze|wiecej takich|wiecej filmow
wiecej odcinkow|wiecej przepisow|propozycj*|proponuje|proponowal*|sugestia|sugeruj*|sugerowal*
mam pomysl|taki pomysl|chcialabym zobaczyc|chcialbym zobaczyc|chetnie zobacze|chetnie zobaczyl*
marzy mi sie|brakuje mi opcji|brakuje opcji|brakuje tylko|jedyne czego brakuje|na przyszlosc
a gdyby tak|czy planujecie|myslales o|myslalas o|mysleliscie o|mysleliscie zeby|czesc 2
czesc druga|druga czesc|kontynuacj*|tryb ciemny|ciemny motyw|wersja pdf|z napisami
wieksza czcionka|bardzo by pomogl*|pomogloby|ulatwiloby|moze napisy|prosze o odcinek
prosze o film|poprosze o|moze nastepnym razem|prosze o""",
    "story": """
jak bylam|jak bylem|kiedy bylam|kiedy bylem|gdy bylam|gdy bylem|w dziecinstwie|z dziecinstwa
za dzieciaka|lat temu|lata temu|rok temu|miesiac temu|w zeszlym|w zeszla|wczoraj|przedwczoraj
dzis rano|dzisiaj rano|przypomina mi|przypomnial*|pamietam|po raz pierwszy|pierwszy raz
mieszkalam|mieszkalem|mieszkalismy|wychowalam|wychowalem|pracowalam|pracowalem|nauczyl mnie
nauczyla mnie|opowiadal*|zrobilam|zrobilem|zrobilismy|upieklam|upieklem|ugotowalam|ugotowalem
sprobowalam|sprobowalem|wyprobowal*|udalo mi sie|udalo sie|w koncu mi sie|poznalismy
wzielismy slub|jezdzilismy|chodzilismy|chodzilam|chodzilem|mielismy taki|mial taki|mial taka
miala taki|miala taka|mam do dzis|do dzis mam|pewnego dnia|kiedys""",
    "family": """
moja mama|moj tata|moja corka|moj syn|moja zona|moj maz|moj pies|moj kot|moja kotka|moja suczka
moja siostra|moj brat|moja dziewczyna|moj chlopak|moja ciocia|moja ciotka|moj wujek
moja kuzynka|moj kuzyn|moi rodzice|moi dziadkowie|moje dzieci|moja rodzina|moi uczniowie
moj tesc|moj wnuk|moja wnuczka|moj sasiad|moja sasiadka|mojej mamy|mojego taty|mojej corki
mojego syna|mojego meza|mojej zony|mojej corce|mojemu synowi|mojemu mezowi|mojej mamie|babcia
dziadek|babci|dziadka|tesciowa""",
    "joke": """
haha*|hehe*|hihi*|xd|xdd*|lol|beka|beczka smiechu|padlam|padlem|kwicze|moj portfel
portfel placze|pytam dla kolegi|pytam dla kolezanki|zart|zartuj*|zarcik|suchar|usmialam
usmialem|poplakalam sie ze smiechu|poplakalem sie ze smiechu|przyslijcie pomoc""",
    "praise": """
piekn*|przepiekn*|swietn*|cudown*|cudo|cudenko|cuda|super|superow*|wspanial*|uwielbiam
uwielbiamy|kocham|kochamy|najlepsz*|znakomit*|doskonal*|idealn*|perfekcyj*|pyszn*|przepyszn*
pychota|smaczn*|smakowit*|mniam|ladn*|sliczn*|przeslicz*|urocz*|zachwyc*|zachwyt|genialn*
geniusz*|mega|megaa*|rewelac*|rewelka|fantastyczn*|fenomen*|niesamowit*|niezwykl*|mistrz*
majstersztyk|arcydzielo|dzielo sztuki|perelka|sztos|kozak|kozack*|zajebist*|czadow*|petarda
dobra robota|kawal dobrej|gratulacje talentu|talent|zdolna|zdolny|cudne|cudny|cudna|wow
podoba mi sie|bardzo mi sie|podobal*|spodobal*|wzrusz*|lzy w oczach|poplakalam|poplakalem
ciarki|gesia skorka|dech zapiera|zapiera dech|oczu oderwac|oderwac oczu|nie moge sie napatrzec
nie moge przestac|polubilam|polubilem|fajn*|fajowsk*|ekstra|extra|szacun|szacunek|chapeau bas
czapki z glow|podziwiam|podziw|inspiruj*|inspiracj*|pomocn*|przydatn*|ciekaw*|interesujac*
pouczajac*|jasno wytlumaczon*|dobrze wytlumaczon*|w koncu rozumiem|wreszcie rozumiem
w koncu zrozumialam|zabawn*|smieszn*|wciagajac*|wciagn*|jednym tchem|milo sie|przyjemn*
klimatyczn*|nastrojow*|poprawia humor|poprawiliscie mi|poprawilas mi|poprawiles mi
zrobil* mi dzien|uratowal* mi dzien|trzymaj tak dalej|tak trzymac|tak trzymaj|oby wiecej|fan
fanka|ulubion*|10/10|dziesiec na|piec gwiazdek|warte kazdej|wart kazdej|warto bylo|dobre to
dobry material|jestem pod wrazeniem|pod wrazeniem|zakochalam|zakochalem|zakochan*|ale bomba
pierwsza klasa|ale klasa|ale klimat|ten klimat""",
    "thanks": """
dziekuj*|dzieki|dziekowac|dzieks|dzieksy|dzk|dziena|dzienki|wdzieczn*|bardzo pomogl*|pomoglo
pomoglas|pomogles|pomogliscie|uratowal*|zadzialalo|zadzialal|bog zaplac""",
    "share": """
polecam|polecamy|warto przeczytac|warto posluchac|warto obejrzec|podaje dalej|udostepniam
udostepnione|puszczam dalej|rozsylam|do poczytania|zapisuje|zapisane""",
    "closing_word": """
dzieki|dziekuje|dziekujemy|dzieks|dzk|dzienki|super|ok|okej|oki|okay|jasne|swietnie|do
zobaczenia|jutra|jutro|bardzo|rozumiem|wielkie|wielki|serdecznie|slicznie|za|odpowiedz
odpowiedzi|pomoc|info|informacje|szybka|szybko|fajnie|spoko|git|gites|dobra|dobrze|doskonale
idealnie|perfekcyjnie|elegancko|pewnie|oczywiscie|zgoda|tak|nie|poniedzialku|wtorku|srody
czwartku|piatku|soboty|niedzieli|w|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele
milego|dnia|wieczoru|weekendu|tygodnia|pozdrawiam|pozdro|pozdrowienia|papa|pa|czesc|na|razie
nara|buziaki|sciskam|usciski|wzajemnie|i|ja|tez|rowniez|juz|wszystko|wiem|zrobione|gotowe
zalatwione|zanotowane|przyjete|ma|sprawy|problemu|raz|jeszcze|z|gory|kochani|kochana|kochany
wszystkim|sprobuje|wyprobuje|sprawdze|zobacze|dam|znac|to|o|chodzilo|serdeczne|mile|ah|aha|oh
no""",
    "asks": """
czy ktos wie|ktos wie|wie ktos|moze ktos wie|ktos moze powiedziec|gdzie kupic|gdzie mozna
gdzie kupilas|gdzie kupiles|ile kosztuje|ile to kosztuje|jaka cena|jaki koszt|jak dlugo
ile gramow|ile czasu|o ktorej|od ktorej|czy wysylacie|wysylacie do|czy mozna|czy da sie
da sie jakos|czy macie|mam pytanie|takie pytanie|szybkie pytanie|zastanawiam sie czy
ciekawe czy|ciekawi mnie|jaki to|jaka to|co to za|skad masz|jakiej firmy|jak zrobic
jak to zrobic""",
    "_come": """
przyjechac|przyjsc|przyjedziecie|przyjdziecie|przyjedzie pani|przyjedzie pan|odwiedzic|wpasc
odwiedzenia""",
    "_event": """
naszej szkoly|naszej szkole|naszej biblioteki|naszej bibliotece|naszego klubu|naszym uczniom
naszych uczniow|moich uczniow|moim uczniom|nasz festiwal|nasz kiermasz|naszej klasy
nasza szkole|nasza biblioteke|nasz klub|nasza konferencje|naszego przedszkola""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("invitation", "_come", "_event"),
)

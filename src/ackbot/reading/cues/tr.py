"""Turkish cues."""

PHRASES = {
    "harmless": """
gulmekten oldum|gulmekten oluyorum|gulmekten olecegim|oldum bittim|oldum gulmekten
acliktan oluyorum|meraktan oldum|sarjim bitti|telefonum oldu|bitkim oldu|ciceklerim oldu
fena degil|hic fena degil|kotu degil|hic kotu degil|sorun degil|sorun yok|hata yok
eksik olmayin|eksik olma|eksik etme|hayal kirikligina ugratma*|pisman olmazsiniz
pisman olmazsin|pisman olmadim|pisman degilim|pisman olmayacaksiniz|yengec burcu|aptal gibi
ne aptalim|ne salagim|aptalim ben|salagim ben|aptalca bir soru|aptalca soru|salakca bir soru
sacma bir soru|hastanede calis*|hastanede hemsire*|soyler misiniz|soyler misin|yazar misiniz
yazar misin|paylasir misiniz|paylasir misin|anlatir misin|anlatir misiniz|kredi karti*|davali
dava arkadas*|yavas yavas|yalan yok|yalan degil|iadeli taahhutlu|kotu degildi|kadar guzel ki""",
    "instruction": """
onceki talimatlari|tum talimatlari|talimatlari yok say|talimatlarini unut|talimatlari unut
talimatlari gormezden|onceki komutlari|tum komutlari|yukaridakileri yok say|yukaridaki talimat*
sana soylenen her seyi|soylenen her seyi unut|her seyi unut ve|butun talimatlari|artik sen bir
bundan sonra sen bir|bundan boyle sen|sen artik bir|gibi davran ve|rolunu yap|rolunu oyna
sistem promptu|sistem istemi|promptunu|talimatlarini goster|talimatlarini yaz|api anahtari*
sadece su kelimeyle|sadece sunu yaz|yalnizca sunu|sadece merhaba yaz|sadece evet yaz
yalnizca evet yaz|tek kelimeyle yanit|ile cevap ver ve baska|disinda bir sey yazma
benden sonra tekrarla|tekrar et:|gelistirici modu|bir dil modelisin|dil modeli olarak
eger bir botsan|bir botsan|bir yapay zekaysan|yapay zekaysan|sevgili yapay zeka
yapay zekaya not|her cevabini|her yanitini|yeni gorevin|cevabina sunu ekle""",
    "spam": """
para kazan|para kazandim ve|para kazaniyorum|evden para|gunde 500|gunde 1000|gunluk 500
gunluk kazanc|tl kazaniyorum|tl kazandim|tl kazan|ek gelir|pasif gelir|ek is firsati
evden calisarak kazan*|evde ek is|internetten para|profilimdeki link|profilimdeki linke
bio'daki link|biodaki link|bio'daki linke|linkim bioda|link bioda|link biyografide
profilime bak|profilime goz at|profilime gel|profilimi ziyaret|sayfama bekler*|kanalima bekler*
kanalima abone|kanalima goz at|beni takip et|takip et takip|takibe takip|gt yap|gt yapiyorum
geri takip|takip edeni takip|dm at anlat*|dm atin|dmden ulas*|dmden yaz|ozelden yaz bilgi
whatsapptan ulas*|whatsapp hattimiz|telegram kanal*|telegram grub*|telegramdan yaz|hizli kredi
sorunsuz kredi|kefilsiz kredi|kredi notu|kredi veriyoruz|borc para|nakit kredi|kripto kazanc*
kripto sinyal*|kripto para kazan*|bitcoin|forex|borsa sinyal*|garantili kazanc|garanti kazanc
kazanc garanti*|iddaa tahmin*|casino|deneme bonusu|bonus veren|slot oyun*|freespin|banko mac*
takipci satin|ucretsiz takipci|bedava takipci|takipci kazan*|gercek takipci|begeni satin
linke tiklayin|tikla kazan|seo hizmeti|google ilk sayfa|google'da ilk|web sitenizi ust|medyum
falci|buyu yap*|buyu boz*|ask buyusu|baglama buyusu|geri getirme buyusu|eski sevgilimi geri
esimi geri getir*|hediye kazandiniz|odul kazandiniz|cekilis kazanan|secildiniz
kazandiniz tebrikler|odulunuzu|hediyenizi almak|ucretsiz iphone|bedava iphone|iphone kazan*
sadece bugun indirim|indirim kodu:|hemen siparis|replika saat|replika canta|zayiflama hap*
zayiflama cay*|kilo verdim bu|ereksiyon|cinsel guc|escort|eskort|sicak sohbet|gorusmeli bayan
yalniz kadin*|onlyfans|hacker hesap|hesabimi geri aldi|sahte diploma|ehliyet sinavsiz
ciplak foto*|ifsa grup*|turk ifsa|canli bahis|bahis oyna*|linke tikla kazan|buraya tiklayin""",
    "abuse": """
aptal|aptallar|aptalsin|aptalsiniz|salak|salaklar|salaksin|gerizekali|geri zekali|gerizekalilar
embesil|beyinsiz|beyinsizler|beyinsizsin|dangalak|mal herif|mal misin|malsin|ahmak|ahmaklar
gerzek|avanak|okuz herif|hayvan herif|esek herif|esek oglu|kopek herif|it herif|itoglu|it oglu
orospu|orospular|orospunun|kahpe|kaltak|surtuk|fahise|piclik|siktir|sikerim|sikeyim|sikik
amk cocu*|aminakoyim|amina koy*|amina koyayim|gotveren|got herif|yavsak|yavsaklar|pezevenk
gavat|ibne|ibneler|serefsiz|serefsizler|haysiyetsiz|namussuz|adi herif|alcak herif|karaktersiz
soysuz|soyu bozuk|kapa ceneni|kapat ceneni|ceneni kapa|kes sesini|sus lan|sus be|geber|gebersin
geberin|gebersen|defol|defolun|kaybol lan|ulkene don|ulkenize donun|memleketine don
suriyeli it*|pis arap*|pis suriyeli*|pis kurt|irk dusmani|igrencsin|igrencsiniz
tiksiniyorum senden|midemi bulandiriyorsun|cirkin kari|yasli cadi|domuz herif|rezilsin
rezil herif|zavalli herif|zavallisin|acinasi herif|hicbir ise yaramaz*|bir bok bilm*|bok herif
git bir is bul|kimse sana sormadi|vatan haini|hainler|pic herif""",
    "threat": """
evini biliyorum|evinizi biliyorum|nerede oturdugunu|nerede yasadigini|nerede calistigini
adresini biliyorum|adresini biliyoruz|nerede oldugunu biliyoruz|pisman olacaksin
pisman olacaksiniz|pisman edecegim|pisman ederim|seni bulurum|seni bulacagim|sizi bulacagim
seni bulacagiz|bulurum seni|seni oldur*|sizi oldur*|oldururum|gebertirim|gebertecegim
seni gebert*|bunun hesabini|hesabini vereceksin|hesabini soracagim|hesap soracagim
bedelini odeyeceksin|bedelini oded*|bunu odeyeceksin|yanina birakmam|yaninda kalmaz
arkani kolla|ayagini denk|kendine dikkat et yoksa|kafana sik*|kursun yer*|dukkanini yak*
dukkaninizi yak*|evini yak*|yakarim orayi|basina is gelir|basina geleceklere|goreceksin gununu
gununu gosterecegim|cocuklarinin okulu*|kapina dayan*|kemiklerini kir*|agzini yuzunu""",
    "crisis": """
intihar*|olmek istiyorum|olmek istiyom|olsem|olmeyi dusun*|yasamak istemiyorum
yasamak istemiyom|yasamaktan yoruldum|yasamaktan biktim|yasayacak gucum|yasamanin anlami
yasamanin bir anlami|hayatin anlami kalma*|hayatin anlami yok|hayatima son|canima kiy*
canimi almak|kendimi oldur*|kendime zarar|kendimi kes*|bileklerimi|hersey bitsin
her sey bitsin artik|artik dayanamiyorum yasam*|uyanmak istemiyorum|uyanmasam
yok olmak istiyorum|ortadan kaybolmak istiyorum|bensiz daha iyi|kimse beni ozlemez
hapla* hepsini|butun haplari|hayattan vazgec*|hayattan biktim|veda ediyorum hepinize
son mesajim|asiri doz aldim|asiri doz ilac""",
    "emergency": """
yangin var|yangin cikti|yaniyor dukkan*|duman cikiyor|dumanlar cikiyor|duman geliyor|alev aldi
itfaiyeyi ara*|itfaiye cagir*|itfaiye gelsin|ambulans cagir*|ambulans lazim|ambulansi ara*
112'yi ara*|112 arayin|gaz kokusu|gaz kokuyor|gaz kacagi|gaz sizin*|dogalgaz kacag*|kisa devre
kivilcim cik*|elektrik carpti|boru patladi|su basti|su basiyor|alarm caliyor|alarm susmuyor
hirsiz girdi|hirsiz var|kapi acik kalmis|kapiniz acik kalmis|cam kirilmis dukkan*|bayildi biri
biri bayildi|nefes almiyor|nefes alamiyor|kaniyor cok|kan kaybediyor|alerjik sok|anafila*
alerjik reaksiyon|merdivenden dustu|cocuk kayip|kayip cocuk|kopek kacmis|acil yardim
acil durum var|dukkan soyul*|dukkaniniz soyul*|bogazina kacti|baygin yatiyor""",
    "grief": """
vefat|vefati|cenaze|cenazesi|cenazesinde|cenazemiz|topraga verdik|topraga ver*|rahmetli
rahmetlik|merhum|merhume|hayatini kaybet*|hakkin rahmetine|aramizdan ayrild*|dunyadan goctu
melek oldu|cennete gitti|nur icinde|mekani cennet|allah rahmet|rahmet eylesin|basiniz sagolsun
basimiz sagolsun|bas sagligi|bassagligi|olumu|olumunden|olumunun|olmeden once bana|yas tutuyor*
yastayim|yastayiz|yasimiz var|dul kal*|son gunlerinde|son nefes*|dusuk yap*|bebegimi kaybet*
onu kaybet*|annemi kaybet*|babami kaybet*|dedemi kaybet*|ninemi kaybet*|esimi kaybet*
kardesimi kaybet*|abimi kaybet*|ablami kaybet*|oglumu kaybet*|kizimi kaybet*|kopegimi kaybet*
kedimi kaybet*|anneannemi kaybet*|babaannemi kaybet*|teyzemi kaybet*|amcami kaybet*
dayimi kaybet*|arkadasimi kaybet*|halami kaybet*|kocami kaybet*|karimi kaybet*|torunumu kaybet*
yegenimi kaybet*|annemi gecen kaybet*|annemi yeni kaybet*|annemi bu kaybet*
annemi gectigimiz kaybet*|annemi aniden kaybet*|annemi kanserden kaybet*|babami gecen kaybet*
babami yeni kaybet*|babami bu kaybet*|babami gectigimiz kaybet*|babami aniden kaybet*
babami kanserden kaybet*|dedemi gecen kaybet*|dedemi yeni kaybet*|dedemi bu kaybet*
dedemi gectigimiz kaybet*|dedemi aniden kaybet*|dedemi kanserden kaybet*|ninemi gecen kaybet*
ninemi yeni kaybet*|ninemi bu kaybet*|ninemi gectigimiz kaybet*|ninemi aniden kaybet*
ninemi kanserden kaybet*|esimi gecen kaybet*|esimi yeni kaybet*|esimi bu kaybet*
esimi gectigimiz kaybet*|esimi aniden kaybet*|esimi kanserden kaybet*|kardesimi gecen kaybet*
kardesimi yeni kaybet*|kardesimi bu kaybet*|kardesimi gectigimiz kaybet*
kardesimi aniden kaybet*|kardesimi kanserden kaybet*|abimi gecen kaybet*|abimi yeni kaybet*
abimi bu kaybet*|abimi gectigimiz kaybet*|abimi aniden kaybet*|abimi kanserden kaybet*
ablami gecen kaybet*|ablami yeni kaybet*|ablami bu kaybet*|ablami gectigimiz kaybet*
ablami aniden kaybet*|ablami kanserden kaybet*|oglumu gecen kaybet*|oglumu yeni kaybet*
oglumu bu kaybet*|oglumu gectigimiz kaybet*|oglumu aniden kaybet*|oglumu kanserden kaybet*""",
    "illness": """
kanser|kanseri|kanserim|kanserle|kemoterapi*|kemo aliyor*|radyoterapi|isin tedavi*|tumor
metastaz|losemi|lenfoma|hastaneye yat*|hastanedeyim|hastanedeydim|hastanede|yogun bakim*
ameliyat*|teshis|tanisi konuldu|depresyon*|felc|inme gecir*|kalp krizi|beyin kanama*|demans
alzheimer|parkinson|ms hastasi|agir hasta|olumcul hasta|tedavi goruyor*|tedavim|bobrek nakl*
organ nakl*|diyaliz|epilepsi|sara nobet*|panik atak*|anksiyete|bipolar|sizofren*|anoreksi
bulimia|tukenmislik|komada|fizik tedavi*|gozlerimi kaybed*|lupus|fibromiyalji""",
    "security": """
guvenlik acigi|guvenlik acigini|guvenlik aciklari|guvenlik sorunu|guvenlik zaafi*|hacklen*
hesabim calindi|hesabimi caldi*|hesabim ele gecir*|hesabim calin*|veri sizint*|veriler sizd*
sizdirilmis|kisisel veri*|kisisel bilgi*|baska musterilerin|diger musterilerin
baska kullanicilarin|diger kullanicilarin|baskasi olarak giris|sifreler acik|sifre acik metin
duz metin sifre*|sifresiz saklan*|api anahtari acik|phishing|oltalama|sahte hesap|sahte profil
sahte sayfa|sahte site|sahte magaza|adinizi kullan*|adinizla dolandir*|sizin adiniza para
kendini siz gibi|siz gibi gosteren|taklit hesap|kimlik hirsiz*|adresim gorun*|adres gorun*
herkese acik gorun*|herkes gorebiliyor|herkes adresimi|takip ediliyorum|stalk*|taciz*
rahatsiz ediyor beni|verilerimi sil*|verilerimin silin*|hesabimi silin|sql injection|xss
zararli yazilim|virus bulas*|baskasinin hesab*|baskasinin bilgi*|baskasinin siparis*
baskasinin adres*|baskalarinin bilgi*|baskalarinin adres*|baskalarinin siparis*""",
    "others": """
baskasinin|baskalarinin|baska musteri*|diger musteri*|baska kullanici*|diger kullanici*
baska kisilerin|diger kisilerin|butun musteri*|ogrencilerin|uyelerin|herkesin bilgi*""",
    "private": """
hesap|hesabi|hesabina|hesaplari|adresi|adresleri|telefonu|telefonlari|telefon numara*|siparisi
siparisleri|mesajlari|bilgileri|verileri|mailleri|faturalari|tc kimlik""",
    "press": """
gazeteciyim|gazeteci olarak|muhabiriyim|muhabirim|muhabiri olarak|gazetesinden|gazetesi icin
gazetesinde muhabir*|gazete icin|dergi icin|dergisinden|haber hazirliyor*|haber yapiyor*
haber yapmak ist*|haberi hazirliyor*|hakkinda haber|icin bir haber|ile ilgili bir haber
roportaj yap*|roportaj ist*|roportaj vermek|roportaj teklif*|soylesi yap*|soylesi ist*
televizyon icin|televizyonundan|televizyon programi icin|radyo programi icin|radyomuza
programimiza konuk|belgesel cek*|belgesel icin|yorumunuzu almak|gorusunuzu almak
gorusunuze ihtiyac|aciklamanizi|aciklama yapmak ister|aciklama bekliyoruz|basin mensub*
basin karti|basin odasi|alinti yapabilir miyim""",
    "money": """
iade|iadesi|iadem|parami geri|parami istiyorum|paramizi|geri odeme|cift cekim|iki kere cek*
iki defa cek*|iki kez cek*|kartimdan|fazla cekil*|fazla ucret al*|yanlis tutar|fatura|faturam
faturami|siparisim|siparisimi|siparis numaram|siparis no|siparis verdim hala|siparis gelmedi
kargom|kargo gelmedi|kargo kayip|kargo takip no|gelmedi hala|hala gelmedi|halen gelmedi
elime gecmedi|elime ulasmadi|hala ulasmadi|teslim edilmedi|teslim almadim|urun gelmedi|paketim
kirik geldi|kirik cikti|kirilmis geldi|paramparca geldi|parcalanmis geldi|ezik geldi
bozuk geldi|catlak geldi|yirtik geldi|hasarli geldi|hasarli urun|yanlis geldi|yanlis urun
yanlis beden|yanlis numara geldi|yanlis renk geldi|degisim yap*|degisim ist*
degistirmek istiyorum urun|cayma hakk*|iptal etmek istiyorum|siparisi iptal|aboneligimi
abonelik iptal*|uyeligimi iptal|hediye ceki|havale yaptim|eft yaptim|odeme yaptim|odedim ama
odedim hala|kapora|depozito|dolandir*|magdur ol*|magdurum|tuketici hakem*|sikayetvar
garanti kapsam*|garantisi var mi|eksik urun|parca eksik geldi|urun eksik|urun bozuk
bozuk cikti urun""",
    "_arrived": """
elime gecti|kutuyu actim|paketi actim|kargo geldi|urun geldi|paket geldi|siparis geldi
siparisim geldi|elime ulasti|kutudan|kutuyu acinca|paketi acinca|teslim aldim""",
    "_damaged": """
kirik|kirilmis|paramparca|parca parca|catlak|catlamis|ezilmis|ezik|bozuk|hasarli|yirtik|cizik
eksik parca|defolu""",
    "_ordered": """
siparis verdim|siparis ettim|siparis vermistim|aldim ama|satin aldim|odeme yaptim""",
    "_unmet": """
hala yok|haber yok|ses yok|cevap yok|gelmedi|ne zaman gelecek|bekliyorum hala|hala bekliyorum
donus yok|donus yapilmadi""",
    "legal": """
avukat*|telif|dava ac*|davalik|mahkeme*|hukuki|yasal islem|yasal yol*|savci*|suc duyurusu
ihtarname|izinsiz|izin almadan|iznim olmadan|iznimiz olmadan|benden izin|izin alinmadan
bana ait fotograf|fotograf bana ait|bu fotograf benim|fotografimi kullan*
fotograflarimi kullan*|resmimi kullan*|gorselimi kullan*|calinti fotograf|fotografimi calm*
tasarimimi cal*|tasarimimi kopya*|fikrimi cal*|yazimi kopyala*|intihal|kvkk|kaldirin yoksa
kaldirmazsaniz|hemen kaldirin|marka tescil*|tescilli marka*|iftira|hakaret dava*|zehirlendi*
gida zehir*|lisans ihlal*|muvekkil*|noterden ihtar""",
    "offer": """
is birligi|isbirligi|is birlik*|isbirlik*|sponsor*|toptan|bayilik|bayi olmak|bayiniz
satmak isteriz|satmak istiyoruz|satmak istiyorum dukkan*|dukkanimizda sat*|magazamizda sat*
kafemizde sat*|urunlerinizi sat*|fiyat listesi|fiyat teklif*|teklif almak|teklif sunmak
teklifimiz|bir teklifim|teklif vermek|is teklif*|ise almak|bizimle calis*|freelance
gondermek isteriz|gondermek istiyoruz size|numune gonder*|ornek gonder*|urunumuzu gonder*
urun gondermek|deneme urunu|tanitim kopyasi|inceleme kopyasi|reklam verm*|reklam isbirl*
reklam teklif*|ortaklik|ortak olmak|distribut*|siparis vermek istiyoruz toplu|toplu siparis
toplu alim|kurumsal hediye*|otelimiz icin|restoranimiz icin|kafemiz icin|sirketimiz icin
okulumuz icin satin|haklarini satin|yayin hakk*|ceviri hakk*|kitabinizi cevir*
kitabinizi yayin*|kitabinizi bas*|fotografinizi kullan*|fotografini kullanmak
fotografinizi kullanabilir|gorselinizi kullan*|haritanizi kullan*|yatirim yapmak|yatirimci*
bagis yapmak|bagislamak ist*|hediye etmek ist*|siteyi satin|alan adini satin
tedarik etmek istiyoruz|tedarik etmek isteriz|birlikte calismak ist*""",
    "_ours": """
dukkanimiz|dukkanimizda|magazamiz|magazamizda|kitapcimiz|kitabevimiz|kafemiz|kafemizde
restoranimiz|otelimiz|pansiyonumuz|sirketimiz|firmamiz|atolyemiz|yayinevimiz|dergimiz|muzemiz""",
    "_stock": """
satmak|isteriz|istiyoruz|ilgileniyoruz|almak istiyor*|fiyatiniz|fiyatlariniz|sergilemek""",
    "invitation": """
davet et*|davet ediyor*|davetli*|davetiye|davetimiz*|davetimi|konusma yap*|konusmaci*|soylesiye
soylesimize|etkinligimiz*|festivalimiz*|fuarimiz*|senligimiz*|kermesimiz*|konferansimiz*
konferansa|konferansina davet|panelimiz*|panelist|podcastimiz*|programimiza|yayinimiza konuk
konugumuz ol*|konuk ol*|konuk etmek|misafir etmek|agirlamak|stant ac*|stand ac*|standi ac*
juri ol*|juri uyesi|atolye yap*|atolye calismasi yap*|ders ver* misiniz|ogrencilerle konus*
ogrencilerimizle|ogrencilerimle bulus*|sinifimiza gel*|kutuphanemize gel*|dernegimize gel*
kulubumuze gel*|koyumuze gel*|sehrimize davet|bize gelir misin*|gelir misiniz mayis*
gelmek ister misin*|katilmak ister misin*|imza gunu|kitap imza*|musait misiniz|musait misin
musaitseniz|acilisimiza|aramizda gormek|etkinlige katilir misin*|programa katilir misin*
sunum yapar mis*|sunum yapmak ister*|gelip ogrenci*|okulumuza""",
    "congratulation": """
tebrik*|kutlu olsun|kutlarim|kutluyorum|kutluyoruz|nice yillara|nice senelere|iyi ki dogdun*
dogum gunun*|mutlu yillar|bayraminiz|bayramin mubarek|hayirli olsun|hayirli ugurlu|hak ettiniz
hak ettin|hakettiniz|sonuna kadar hak|basarinizin devam|basarilarinizin devam|masallah
nice on yil*|yolunuz acik|gurur duy*""",
    "correction": """
yazim hatasi|yazim yanlisi|imla hatasi|hata var|bir hata|kucuk hata|kucuk bir hata|ufak hata
ufak bir hata|hatali|yanlis|yanlislik|yanlislikla|eksik|olmaliydi|olmasi gerek*|olmasi lazim
aslinda o|dogru degil|tutmuyor|uyusmuyor|celisiyor|toplam tutm*|link calismiyor|link kirik
link acilmiyor|linki acilm*|404|guncel degil|guncellenm*|adi degisti|yeni adi|ters olmus
ters yuz|karistirmis*|karistirdiniz|yer degistirmis|iki kere yaz*|iki defa yaz*|tekrar etmis
unutmussunuz|unutmussun|unutulmus|atlamissiniz|atlanmis|duzeltme|duzeltirseniz|duzeltir misiniz
diye yazmissiniz|yanilmiyorsam|yaniliyorsam|dogrusu su|dogrusu bu olacak|isimler karismis
yerleri karismis""",
    "bug": """
calismiyor|calismadi|calismaz oldu|calismiyo|cokuyor|hata veriyor|hata verdi|hata aliyorum
hata kodu|hata mesaji|acilmiyor|acilmadi|acilmiyo|donuyor ekran|donup kaliyor|dondu kaldi
donma sorun*|takildi kaldi|kendi kendine kapan*|atiyor beni|uygulamadan at*|oturum acam*
giris yapam*|giremiyorum|girilmiyor|yuklenmiyor|yuklemiyor|kaydetmiyor|kaydolmuyor|senkron olm*
senkronize olm*|indirilmiyor|indiremiyorum|kurulmuyor|guncellemeden sonra|guncelleme sonrasi
guncellemeyle|son guncelleme*|son surumde|yeni surumde|siyah ekran|beyaz ekran|bos sayfa
bos ekran|ekran bos|tepki vermiyor|buton calism*|gorunmuyor|silindi hepsi|kayboldu verilerim
verilerim silindi|sonsuz dongu|bug|buga girdi|sarji bitiriyor|video takiliyor|surekli takiliyor
uygulama takiliyor|uygulama kapaniyor|surekli kapaniyor|aninda kapaniyor|uygulama coktu
site coktu|oyun coktu|uygulama kasiyor|oyun kasiyor""",
    "complaint": """
hayal kirikligi|hayal kirikligina|kotu|kotuydu|berbat|berbatti|rezalet|rezil|rezildi|felaket
facia|igrenc|igrencti|pahali|fahis|kazik|kazikliyor*|soygun|yazik|soguktu|soguk geldi
buz gibi geldi|cig kalmis|cigdi|yanmis|yanikti|bayat|bayatti|tatsiz|tuzsuz|cok tuzlu|cok agir
yenmez|yenmiyor|kil cikti|sac cikti|pisti|kirli|les gibi|cok gec|gec geldi|cok bekledik
cok bekledim|saat bekledik|saat bekledim|saat kuyruk|saattir|kuyrukta|sira bekle*|beklettiniz
beklettiler|kimse cevap|cevap veren yok|cevap vermiyor*|cevap yok|donus yapm*|donus yok
telefonu acmiyor*|telefona bakan yok|ilgisiz|ilgilenmiyor*|umursamiyor*|umursamaz*|kabaydi
terbiyesiz|saygisiz*|kustah*|ukala|suratsiz|asik surat|sinir oldum|sinirliyim|sinir bozucu
kizginim|biktim|bikt*k|yeter artik|usandim|cildirdim|pisman oldum|pismanim|bir daha almam
bir daha gelmem|bir daha asla|bir daha gelmeyiz|takibi birak*|takipten cik*|aboneligi birak*
tavsiye etmem|tavsiye etmiyorum|onermem|onermiyorum|bosuna|bosa gitti|bosa para|para tuzagi
vakit kaybi|zaman kaybi|degmez|hemen bozuldu|bozuldu iki|bir haftada bozul*|dayaniksiz
kalitesiz|kalite dusmus|kalite dustu|eskisi gibi degil|eskiden daha iyi|eski hali
eski surum daha|geri getirin|neden kaldirdiniz|niye kaldirdiniz|bozdunuz|mahvettiniz
anlasilmiyor|anlamadim hicbir|hicbir sey anlam*|duyulmuyor|ses cok kisik|ses duyulm*|okunmuyor
yazilar cok kucuk|yazi cok kucuk|kucucuk yazi|karmakarisik|sikici|sikildim|cok gurultu*
gurultulu|kalabalikti|reklam cok|cok reklam|reklamdan gec*|aldatma*|aldattiniz|kandir*
yaniltici|katilmiyorum|hemfikir degil|begenmedim|hosuma gitmedi|kabarmadi|haksizlik|ayrimcilik
cinsiyetci|irkci|kabul edilemez|ayip|yaziklar olsun|bitmis her sey|her sey bitmis|tukenmis hep
cok pis|benim olmadi|benimki olmadi|hic olmamis|yalan soyl*|pis kokuyor|cok uzun surdu
asiri tatli|fazla tatli""",
    "suggestion": """
harika olur|guzel olur|iyi olur|cok iyi olur|super olur|mukemmel olur|sahane olur|efsane olur
daha iyi olur|daha guzel olur|hos olur|fena olmaz|iyi olurdu|guzel olurdu|yapar misin*
ekler misin*|ekleseniz|eklerseniz|eklense|eklenirse|eklenmeli|koysaniz|koyarsaniz|koyar misin*
yapsaniz|yaparsaniz|yapsan|cekseniz|ceker misin*|yazsaniz|paylassaniz|paylasirsaniz|bolum yap*
video ceksen*|videosu gelsin|videosunu da|gelse keske|keske olsa|keske ekle*|keske koy*|onerim
onerilerim|bir oneri|oneri olarak|tavsiyem|bence eklen*|bir dahakine|devami gelsin
devamini bekl*|ikinci bolum|2. bolum|daha fazla video|daha cok video|daha fazla tarif
karanlik mod|koyu tema|gece modu|pdf olarak|altyazi da|altyazi ekle*|secenegi olsa
ozelligi gelsin|gormek isteriz|gormek isterim|gormek isterdim|dusunur musunuz eklem*
olsa ne guzel|eklemeyi dusun*""",
    "story": """
cocukken|cocuklugum*|kucukken|gencken|ogrenciyken|yillar once|yil once|gecen hafta|gecen yil
gecen sene|gecen gun|dun|bu sabah|hatirlatti|hatirladim|hatirliyorum|aklima geldi|ilk defa
ilk kez|denedim|yaptim|yapmistim|yaptik|pisirdim|diktim|ordum|calisirdim|calismistim|yasardik
otururduk|buyudum|dogdum|ogretmisti|ogretti|anlatirdi|derdi|gitmistik|giderdik|vardi bizde
bizde de vardi|aynisi vardi|hala sakliyorum|hala duruyor|basardim|evlendik|tanistik|bir gun
bir keresinde""",
    "family": """
annem|babam|kizim|oglum|esim|kopegim|kedim|anneannem|babaannem|dedem|dedemin|ninem|anneannemin
babaannemin|ablam|agabeyim|abim|kardesim|teyzem|halam|amcam|dayim|kuzenim|torunum|yegenim
kayinvalidem|kayinpederim|kocam|karim|nisanlim|sevgilim|ailem|annemin|babamin|ogrencilerim
komsum|cocuklarim|gelinim|damadim""",
    "joke": """
haha*|ahaha*|hehe*|jsjs*|sjsj*|asdf*|kahkaha|guldum|yarildim|koptum|gulmekten|cuzdanim
bir arkadas soruyor|saka|sakaydi|espri|random|xd|lol""",
    "praise": """
harika|harikasin|harikasiniz|cok guzel|guzelmis|ne guzel|guzel olmus|guzel is|muhtesem
muhtesemsin*|bayildim|bayiliyorum|bayildik|super|superr*|superdi|mukemmel|mukemmeldi|enfes
enfesti|cok iyi|cok iyiydi|begendim|begendik|nefis|nefisti|efsane|efsaneydi|sahane|sahaneydi
fevkalade|olaganustu|kusursuz|sevdim|seviyorum|asik oldum|hayran kaldim|hayranim|hayraniyim
hayranlik*|muazzam|inanilmaz|cok hos|hos olmus|cok tatli|tatlis*|sirin|zarif|ellerinize saglik
elinize saglik|elinize emeginize|emeginize saglik|eline saglik|ellerine saglik|emegine saglik
yureginize saglik|yuregine saglik|agziniza saglik|kaleminize saglik|lezzetli|leziz
agzim sulandi|parmaklarimi yedim|tadi damagimda|faydali|yararli|cok isime yaradi|isime yaradi
aciklayici|cok net|anlasilir|guzel anlat*|sonunda anladim|simdi anladim|ogretici|bilgilendirici
ilham|duygulandim|duygusal|gozlerim doldu|gozum doldu|agladim|aglatti|tuylerim diken
icim isindi|yuzum guldu|gunumu guzellestir*|gunumu aydinlat*|moralimi|keyifle|keyifli|eglenceli
cok komik|surukleyici|elimden birakamadim|bagimlisi oldum|favorim|favori|en iyisi|en iyi
en guzel|bir numara|1 numara|10 numara|on numara|10/10|kral|kralsin|adamsin|adamin dibi|helal
aferin|bravo|alkis|alkislar|saygilar|takdir|takdire sayan|ustasin|yetenek*|sanat eseri|basyapit
saheser|kaliteli|emek var|emek dolu|vay be|vayy|o kadar guzel|ne kadar guzel|iyi ki
iyi ki varsin*|var olun|devam edin|devam et boyle|devamini dilerim|eline koluna""",
    "thanks": """
tesekkur*|tskler|tsk|tskr|sagol|sagolun|sag ol|sag olun|eyvallah|minnettar*|mutesekkir*
allah razi olsun|razi olsun|cok yardimci|yardimci oldu|yardiminiz|kurtardiniz|kurtardin
ise yaradi|sorunum cozuldu|sayenizde|sayende""",
    "share": """
tavsiye ederim|tavsiye ederiz|oneririm|paylasiyorum|paylastim|herkes okumali|herkes izlemeli
mutlaka okuyun|mutlaka izleyin|kaydettim|kaydediyorum""",
    "closing_word": """
tesekkurler|tesekkur|tesekkuler|tsk|tskler|tamam|tamamdir|tmm|ok|okey|oldu|olur|super|sagol
sagolun|sag|ol|olun|ederim|ederiz|cok|peki|gorusuruz|gorusmek|uzere|anladim|anlasildi|aldim
notumu|not|harika|mukemmel|guzel|iyi|gunler|aksamlar|geceler|hafta|sonlari|sonu|kolay|gelsin
hayirli|isler|eyvallah|eyv|kib|bye|hosca|kal|kalin|yarin|pazartesi|sali|carsamba|persembe|cuma
cumartesi|pazar|cevap|cevabiniz|bilgi|yardim|yardiminiz|icin|hizli|donus|donusunuz|evet|hayir
aynen|kesinlikle|elbette|tabii|tabi|rica|bilmukabele|size|sana|de|da|hepinize|sevgiler|selamlar
saygilar|opuyorum|optum|canim|hocam|abi|abla|kardesim|dostum|allah|razi|olsun|emeginize|saglik
cozuldu|hallettim|hallettik|hallolmus|simdi|deneyecegim|denerim|bakarim|tekrar|simdiden""",
    "asks": """
bilen var mi|bilen varsa|nereden al*|nerden al*|nereden bul*|nerede sat*|nerede bulabilir*
fiyati ne|fiyati nedir|fiyat nedir|fiyat ne|kac para|kac lira|kac tl|kac gram|kac kisilik
kac dakika|kac derece|nasil yap*|nasil yapiyor*|nasil alabilir*|hangi marka|markasi ne|acaba
merak ettim|merak ediyorum|bir sorum var|sormak istedim|ogrenebilir miyim|saat kacta|kaca kadar
acik misiniz|gonderiyor musunuz|kargo var mi|yurtdisina""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
)

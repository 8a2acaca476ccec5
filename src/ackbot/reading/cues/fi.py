"""Finnish cues. Endings change much: many phrases are stems with a star."""

PHRASES = {
    "harmless": """
kuolen nauruun|kuolin nauruun|nauruun kuolen|kuolla nauruun|kuolen nalkaan
kuolen uteliaisuuteen|puhelin kuoli|akku kuoli|kasvi kuoli|kasvit kuoli*|ei huono
ei yhtaan huono|ei hullumpi|ei hassumpi|ei pettanyt|ei koskaan peta|ei peta|en pettynyt
en ole pettynyt|en joutunut pettymaan|ei ongelma*|ei mitaan ongelma*|tyhma kysymys
idiootti kysymys|tyhma kysyja|olen idiootti|olenpa idiootti|tunsin itseni idiootiksi
ravun merkki|rapu horoskoop*|olen toissa sairaalassa|tyoskentelen sairaalassa|vanha sairaala
en kadu|et kadu|ette kadu|ei kaduta|kylma saa|kylma paiva|voitko kertoa|voisitko kertoa
voitteko kertoa|ei kallis|ei ole kallis|hullun hyva|hullun hyvaa|helvetin hyva|saatanan hyva
sairaan hyva|sairaan hieno|sairaan kaunis|tappavan hyva|et tule katumaan|ette tule katumaan
taydella teholla|virtsatie*|tajuttoman hyva|takuulla|tyoskentelee sairaalassa""",
    "instruction": """
ohita kaikki|unohda kaikki mita|unohda kaikki aiemmat|unohda kaikki ohje*|unohda ohjeet
unohda aiemmat|jata huomiotta kaikki|jata huomiotta aiemmat|ala valita ohjeista|olet nyt
tasta lahtien olet|tasta lahin olet|tasta lahtien vastaat|esita etta olet|kayttaydy kuin
aiemmat ohjeet|aiempia ohjeita|ohjeistuksesi|jarjestelmakehote*|system prompt|systeemiprompti
kehotteesi|api-avain*|api avain*|vastaa vain|vastaa ainoastaan|kirjoita vain sana
toista perassani|toista sanat|kehittajatila|kielimallina|olet kielimalli|jos olet tekoaly
jos olet botti|hyva tekoaly|paata jokainen vastaus|aloita jokainen vastaus|uusi tehtava sinulle""",
    "spam": """
tienaa rahaa|tienaa 200|tienaan 200|tienaa jopa|rahaa kotoa|passiivista tuloa|passiivinen tulo
lisatuloja kotoa|taloudellinen vapaus|linkki biossa|linkki bio|linkki profiilissa
katso profiilini|kay profiilissani|vieraile profiilissani|seuraa takaisin|seuraan takaisin
tilaa takaisin|laita viesti whatsapp*|ota yhteytta whatsapp*|telegram-ryhma*|telegram-kanava*
telegram kanava*|pikavippi*|pikavipit|laina ilman|lainaa ilman|tarjoan lainaa|tarjoamme lainaa
kryptosijoit*|sijoita kryptoon|sijoita bitcoin*|bitcoin-sijoit*|forex-kaup*|taattu tuotto
taatut tuotot|varma tuotto|nettikasino*|kasinobonus*|ilmaiskierrok*|vetovihje*
ilmaisia seuraajia|osta seuraajia|seo-toimisto|googlen ensimmaise*|ennustaja auttoi
rakkausloits*|palautti exani|sain exani takaisin|olet voittanut|sinut on valittu
ilmainen iphone|alennuskoodini|laihdu nopeasti|laihduin 10|laihdutuspilleri*|viagra
yksinaisia naisia|alastonkuv*|onlyfans|seksiseuraa|auttoi minua saamaan rahani takaisin""",
    "abuse": """
turpa kiinni|turpa kii|pida turpasi|suu kiinni|suu tukkoon|idiootti|idiootit|idioottia|tampio
typerys|typerykset|urpo|urpot|aasi sina|tollo|tollot|vajakki|vajakit|vammanen|kehari|mongoloidi
aivokuollut|aivokaapio|huora|huorat|huoranpentu|huorintekija|lutka|lutkat|pillu sina|vitun homo
homopetteri|hinttari|ahlami|neekeri|neekerit|mutiainen|manne|ryssa|rattipaa|kusipaa|kusipaat
mulkku|mulkut|mulkvisti|paskiainen|paskiaiset|runkkari|runkkarit|haista vittu|haista paska
veda vittu|veda vittu paahas|veda kateen|painu vittuun|painu helvettiin|painukaa helvettiin
suksi vittuun|suksi kuuseen|vitun tyhma|saatanan lehma|lehma sina|laski sina|ruma laski
vitun laski|tapa ittes|tapa itsesi|tappakaa ittenne|mene hirteen|hirttaydy|toivottavasti kuolet
kuole pois|kuole jo|mene takaisin sinne|takaisin kotimaahas|kukaan ei kysynyt sinulta
kukaan ei tykkaa susta|olet saalittava|oot saalittava|olet surkea ihminen|luuseri|luuserit
olet nolla|maanpetturi|hanki oikea tyo|mene toihin siita|sairas paastasi|olet sairas paasta*
narttu sina|senkin narttu|senkin saasta|ihmissaasta|senkin hintti""",
    "threat": """
tiedan missa asut|tiedamme missa asut|tiedan missa olet toissa|tiedan missa asutte
tulet katumaan|tulette katumaan|tata tulet katumaan|loydan sinut|loydan sut|loydamme sinut
tulen sun luo|tulen hakemaan sut|tapan sinut|tapan sut|tapan teidat|hakkaan sut|hakkaan sinut
vedan sua turpaan|poltan teidan|poltan sun|puukotan|ammun sut|ammun sinut|luoti otsaan
luoti kalloon|saat maksaa tasta|saatte maksaa tasta|katso selkasi taakse|varo selustaasi
paivasi ovat luetut|tapamme sinut|sytytan teidan|sytytan sun""",
    "crisis": """
itsemurh*|itsetuho*|en halua elaa|en jaksa enaa elaa|en jaksa elaa|en halua enaa elaa
en jaksa tata elamaa|haluan kuolla|haluaisin kuolla|toivoisin etta olisin kuollut
kuolisin mieluummin|tapan itseni|tappaa itseni|tappaa itsensa|paattaa paivani|paatan paivani
riistaa henkeni|lopettaa elamani|lopettaa kaiken|elamallani ei ole|elamassa ei ole
ei ole syyta elaa|ei mitaan syyta elaa|ei ole mitaan jarkea elaa|etten heraisi enaa
en enaa heraa|haluan kadota lopullisesti|parempi ilman minua|viiltel*|satutan itseani
satuttaa itseani|vahingoitan itseani|yliannostus|otin liikaa laakkeita|vasynyt elamaan
kyllastynyt elamaan|hyvasti kaikki|viimeinen viestini|kukaan ei kaipaisi minua|en enaa heraisi""",
    "emergency": """
siella palaa|teilla palaa|kauppa palaa|liike palaa|ilmiliekeissa|tulee savua|savua tulee
soittakaa palokunta|palokunta paikalle|soittakaa 112|soita 112|soittakaa hatakeskus*
soita hatakeskus*|soittakaa ambulanssi|ambulanssi paikalle|soittakaa poliisi|soittakaa poliisit
soittakaa jollekin|haisee kaasu|haisee kaasulle|kaasun haju|kaasuvuoto|sain sahkoiskun
sahkoisku|kipinoi|putki hajosi|putkirikko|vesi tulvii|vesivahinko teilla|halytin soi
halytys soi|murtovaras|murtovarkaita|murtauduttu|murto teilla|ovi on auki yolla|ovi jaanyt auki
ikkuna rikottu|ikkuna on rikottu|vuotaa verta|anafyla*|sai sairauskohtauksen|kaatui portaissa
lapsi on kadonnut|lapsi kadoksissa|koira karannut|hengenvaar*|makaa tajuttomana|talo on tulessa
kauppa on tulessa|ryosto teilla|ryosto kaynnissa|savua nousee""",
    "grief": """
nukkui pois|nukkunut pois|nukkui ikuiseen|menehtyi|menehtynyt|poisnuk*|on poissa luotamme
ei ole enaa keskuudessamme|ei ole enaa kanssamme|jatti meidat|poismeno*|hautajais*|haudattiin
hautasimme|saattohoito*|siunaustilaisuus|muistotilaisuu*|leski|leskeksi|osanottoni|otan osaa
osanotto|lepaa rauhassa|levatkoon rauhassa|muistoa kunnioittaen|aitini muistoksi
isani muistoksi|suru-uutinen|surutyo*|surussa|surussani|menetin aitini|menetin isani
menetin mieheni|menetin vaimoni|menetin lapseni|menetin poikani|menetin tyttareni
menetin koirani|menetimme lapsemme|menetimme vauvan|aidin kuolema*|isan kuolema*
miehen kuolema*|mummon kuolema*|keskenmen*|kuolleena syntyn*|jouduimme lopettamaan koira*
jouduttiin lopettamaan|sateenkaarisilta*|viimeiset paivansa|viimeisina paivinaan|taivaan kotiin""",
    "_kin": """
aiti|aitini|aidin|isa|isani|isan|mummi|mummini|mummo|mummoni|mummin|mummon|ukki|ukkini|pappa
vaari|vaarini|mummu|isoaiti*|isoisa*|mieheni|vaimoni|aviomieheni|poikani|tyttareni|veljeni
siskoni|sisareni|ystavani|kaverini|tatini|setani|enoni|koirani|koiramme|kissani|kissamme
anoppi*|appiukko*|lapseni|lapsemme|vauvamme|puolisoni""",
    "_died": """
kuoli|kuollut|kuolivat|nukkui pois|nukkunut pois|menehtyi|menehtynyt|jatti meidat
lahti luotamme|ei ole enaa keskuu*|ei ole enaa taalla|ei ole enaa kanssamme""",
    "illness": """
syopa|syovan|syopaa|syopaan|syopahoi*|rintasyo*|sytostaat*|solunsalpaaj*|kemoterapi*|sadehoi*
leukemi*|etapesak*|metastaas*|kasvain*|sairaalassa|sairaalasta|sairaalaan|teho-osasto*
diagnoos*|masennus*|masentunut|masennukse*|paniikkikohtau*|ahdistuneisuus*|kaksisuuntai*
skitsofreni*|anoreksi*|bulimi*|syomishairio*|uupumus*|burnout|sairauslomalla|sairauslomalle
leikkauksen jalkeen|aivoverenvuoto*|aivoinfarkt*|sydankohtau*|sydaninfarkt*|aivohalvau*
veritulp*|dementi*|muistisairau*|alzheimer*|parkinson*|ms-tauti*|epilepsi*|dialyys*
munuaissiir*|elinsiir*|vakavasti sairas*|vakavasti sairastu*|sairastuin vakav*|parantumaton*
parantumattom*|palliatiiv*|koomassa|sokeutumassa|sairauteni|sairautensa|kuntoutukse*
hoivakodissa|krooninen sairaus|on teholla|makaa teholla|menen leikkaukseen|joudun leikkaukseen
meni leikkaukseen|menossa leikkaukseen|joutui leikkaukseen""",
    "security": """
tietoturva-aukko|tietoturva-aukon|tietoturva-ongelma*|tietoturvaongelma*|tietoturvariski*
haavoittuvuu*|hakkeroi*|tilini kaapattiin|kaapattu tili|tili kaapattu|tietovuo*
tietoja vuotanut|henkilotie*|henkilotunnus*|muiden asiakkaiden|muiden tilaukset
toisten tilaukset|jonkun toisen tili*|toisen kayttajan|muiden kayttajien|kirjautui toisena
salasanat selkokieli*|selkokielisena|salaamaton*|tietojenkalastel*|phishing|valeprofiili*
valetili*|huijaussivu*|feikkiprofiili*|feikkitili*|esiintyy teina|esiintyy nimissa*
teidan nimissanne|identiteettivarka*|osoitteeni nakyy|nakyy kaikille|ahdistelee|ahdistelu*
kiristaa minua|poistakaa tietoni|poistamaan tietoni|gdpr|sql-injektio*|sql injection|xss
haittaohjelma*|kiristetaan minua|stalkkaa minua|vainoaa minua|muiden tilauksia|muiden tietoja
muiden osoitteet|muiden osoitteita|toisten tietoja|toisten osoitteet|hakkerit""",
    "others": """
toisten asiakkaiden|jonkun toisen|toisen asiakkaan""",
    "private": """
tili|tilin|tilit|osoite|osoitteet|osoitteen|puhelinnumero*|sahkoposti*|tilaukset|viestit|tiedot
salasana*|laskut|henkilotiedot""",
    "press": """
olen toimittaja|toimittajana|toimittaja helsingin|toimittaja ylel*|toimittaja lehde*
lehden toimittaja|sanomien toimittaja|kirjoitan juttua|teen juttua|tekemassa juttua
kirjoitan artikkeli*|juttu teista|kommenttia asiaan|kommenttinne asiaan|kommentoida asiaa
dokumentti teista|mediatiedustelu*|lehdistopyynto*|ylen aamu*|siteerata teita|haastatella teita
haastatella sinua|haastattelisin teita|haastattelisin sinua|antaa haastattelu*
antaisitteko haastattelu*|tehda haastattelu*|haastattelupyynto*|haastattelua varten|jutuntekoon
lehtijuttua varten""",
    "money": """
rahat takaisin|rahani takaisin|rahojani|rahojen palaut*|hyvitys|hyvityksen|hyvitysta|palautusta
palauttaa tuot*|palauttaa sen|palautan tuot*|voiko palauttaa|veloitettu kahdesti
veloitettiin kahdesti|kaksi kertaa veloit*|veloitettiin tuplana|tuplaveloit*|maksoin kahdesti
lasku tuli|laskutett*|kuitti puuttuu|tilaukseni|tilausnumero*|tilaus ei|tilaus ei ole|pakettini
paketti ei|pakettia ei|missa paketti*|ei saapunut|en saanut pakettia|ei toimitettu
toimittamatta|tuli rikki|rikkinaisena|tuli rikkinai*|saapui rikki|hajalla tuli|vaurioitun*
vaara koko|vaaran kokoi*|vaara tuote|vaaran tuotteen|vaara vari|viallinen|viallisen|viallisena
voiko sen vaihtaa|sen voi vaihtaa|vaihtaa kokoa|vaihtaa toiseen|reklamaatio*|reklamoi*
peruuttaa tilau*|perua tilau*|peruutan tilau*|peruuttamaan tilau*|tilaus uusiutui
uusiutui automaattisesti|peruutusoikeu*|takuu|takuun|takuuseen|takuuasia|maksoin ennakkoon
ennakkomaksu*|lahjakortti*|huijattu|huijattiin|huijaus|huijausta|huijari*|petos|kuluttaja-asia*
kuluttajariita*|perinta|perintaan|perintakirje|maksumuistutus|lahetitte laskun|sain laskun
laskun kahdesti|paketti ei ole|en ole saanut pakettia|en ole saanut tilausta
en ole saanut tuotetta|en ole saanut tilaamaani|palautus onnistu*|palautusoike*|ei ole saapunut""",
    "_arrived": """
saapui|avasin paketin|toimitettiin|sain paketin|tuli perille|tuli postissa|paketti tuli""",
    "_damaged": """
rikki|sarkyn*|rikkoutun*|hajalla|hajonnut|naarmu*|lommo*|kolhiintun*|puuttui yksi|homeessa""",
    "_ordered": """
tilasin|tilattu|ostin|maksoin""",
    "_unmet": """
eika mitaan|ei mitaan ole|ei vielakaan|eika vielakaan|ei ole tullut|en ole kuullut|ei vastausta
eika vastata""",
    "legal": """
asianajaj*|lakimie*|juristi*|oikeuteen|karajille|karajaoikeu*|haastan teidat|rikosilmoitu*
tutkintapyynto*|tekijanoikeu*|copyright|tavaramerk*|ilman lupaa|luvatta|ilman lupaani
lupaa kysymatta|kysymatta lupaa|en ole antanut lupaa|en antanut lupaa|minun kuvani|kuvani ilman
kaytitte kuvaani|kaytatte kuvaani|varastitte kuv*|kopioitte|plagioi*|plagiaat*|poistakaa kuvani
poistakaa kuva|kunnianlouk*|herjau*|ruokamyrkyt*|terveystarkast*|tietosuojavaltuut*
lisenssirikkomu*""",
    "offer": """
yhteistyota kanssanne|yhteistyo kiinnosta*|kiinnostaisiko yhteistyo|tehda yhteistyota
yhteistyoehdotu*|yhteistyotarjou*|yhteistyosta kanssanne|kumppanuu*|sponsoriksi|tukkuhin*
tukkumyyn*|myyda tuotteitanne|myyda korttejanne|myymaan tuotteitanne|myyda teidan
meidan kauppaamme|kaupassamme|liikkeessamme|kahvilaamme|kahvilassamme|ravintolaamme|hotelliimme
yrityksellemme|yrityslahj*|joululahjoiksi henkilosto*|suurempi tilaus|suuremman tilauksen
suuria maaria|kiloa kuussa|lahettaa teille nayt*|lahettaa teille tuote*|ilmaisnayte*
arvostelukappale*|affiliate|tyotarjou*|tarjota toita|tulla meille toihin|palkata sinut
palkata teidat|freelance-keik*|hintatarjou*|tarjouspyyn*|pyytaa tarjou*|tavarantoimittajaks*
ostaa oikeudet|kaantaa kirjasi|julkaista kirjasi|kayttaa kuvaasi|kayttaa kuvaanne
kayttaa kuvianne|kuvaasi lehdessa|sijoittaa yrityk*|lahjoittaa museo*|lahjoittaa teille
mainostaa teilla|sponsoroida teita|sponsoroida sinua|sponsoroisimme|jalleenmyyjaksi
jalleenmyyda|jalleenmyyjana teille|brandilahettila*|olen sijoittaja|olemme sijoittaj*
lahettaa naytteita|lahettaisimme naytteita""",
    "_ours": """
kauppamme|pieni kirjakauppa|kirjakauppamme|kahvilamme|ravintolamme|hotellimme|yrityksemme
kustantamomme|galleriamme|pidamme pienta|liikkeemme|meilla on pieni kauppa
meilla on pieni kirja*|meilla on pieni kahvila|meilla on pieni liike|meilla on pieni putiikki""",
    "_stock": """
haluaisimme|haluaisin|kiinnostaisi|kiinnostaa|olemme kiinnostuneita|myyda|hintoja|hinnat""",
    "invitation": """
kutsua sinut|kutsua teidat|kutsumme sinut|kutsumme teidat|kutsu teille|kutsun teidat
kutsun sinut|pitaa esitelm*|pitamaan esitelm*|pitamaan luen*|pitaa luen*|puhumaan meille
puhujaks*|pitamaan tyopaj*|tyopaja meilla|vetamaan tyopaj*|vierailla koulu*|vierailulle koulu*
koulullemme|kouluumme|meidan koululle|meidan kouluun|oppilaillemme|kirjastoomme|podcastiimme
podcastimme|podcastiin vieraaks*|vieraana podcast*|festivaalillemme|festivaaleillemme
tapahtumaamme|markkinoillemme|konferenssiimme|poyta meidan|raatiin|tuomaristoon|tuomariksi
julkistustilaisuus|esiintymaan meille|keikalle meille|soittamaan meille|paasisitko tulemaan
paasisitteko tulemaan|voisitko tulla|voisitteko tulla|tulisitko meille|tulisitteko meille
oletko vapaana|oletteko vapaana|vieraaksi podcast*|tulisit vieraaksi|tulisitteko vieraaksi
tulla vieraaksi""",
    "congratulation": """
onnea|onnittelut|onnittelen|onneksi olkoon|syntymapaiv*|synttari*|ansaitsitte|ansaittu
ansaitusti|hyvaa joulua|hyvaa uutta vuotta|hurraa|ylpea teista|ylpea sinusta""",
    "correction": """
kirjoitusvirhe*|lyontivirhe*|painovirhe*|kirjotusvirhe*|nappailyvirhe*|pieni virhe
virhe tekstissa|on virhe|asiavirhe*|puuttuu sana|puuttuu yksi|puuttuu vaihe|puuttuu kirjain
puuttuu pilkku|pitaisi lukea|kuuluisi olla|piti varmaan olla|ei pida paikkaansa|ei tasmaa
vaarin kirjoitet*|kirjoitettu vaarin|on vaarin|vaara paiva*|vaara nimi|vaara kuva|vaara linkki
vaara vuosi*|linkki ei toimi|linkki on rikki|linkki rikki|404|ei ole enaa olemassa
nykyaan nimeltaan|nykyinen nimi|menneet sekaisin|meni sekaisin|ylosalaisin|peilikuva*
on kahteen kertaan|kahdesti sama|korjatkaa|pilkunviil*|jos en erehdy|ellen erehdy|ellen vaarin
taisi unohtua|unohtui mainita|kuvatekstissa|siina pitaisi olla|pitaisi varmaan olla
vanhentunutta tietoa|tieto on vanhentun*|tiedot ovat vanhentun*|linkki on vanhentun*""",
    "bug": """
ei toimi|eivat toimi|ei toiminut|lakkasi toimimasta|lakannut toimimasta|kaatuilee|kaatui taas
jumittaa|jumiutuu|tokkii|patkii|sulkeutuu itse*|ei avaudu|ei aukea|ei kaynnisty|ei lataa
ei lataudu|virheilmoitu*|virhekoodi*|antaa virheen|bugi|bugia|bugeja|paivityksen jalkeen
paivityksesta lahtien|en paase kirjautumaan|ei paase kirjautumaan|kirjautuminen ei
en saa avattua|en saa ladattua|en saa tallennettua|ei tallenna|ei tallennu|ei synkronoi*
musta ruutu|valkoinen ruutu|tyhja sivu|kirjaa minut ulos|heittaa ulos|nappi ei
mitaan ei tapahdu|ei tapahdu mitaan|kaikki katosi|tiedot katosi*|kaynnistyy uudelleen itse*
sovellus kaatuu|appi kaatuu|ohjelma kaatuu|peli kaatuu|selain kaatuu|kaatuu aina|kaatuu heti
kaatuu kun|sovellus jumissa|jumissa latausru*|sovellus jaatyy|ruutu jaatyy|peli jaatyy""",
    "complaint": """
pettyny*|pettymys|pettymykse*|surkea|surkeaa|surkeat|kamala|kamalaa|hirvea|hirveaa palvelu*
kauhea palvelu*|kauheaa|huono|huonoa|huonot|huonompi|huonoin|huonointa|onneton palvelu
ala-arvoi*|ala arvoi*|pohjanoteeraus|torkea|torkeaa|liian kallis|liian kallista|ylihintai*
ylihinnoit*|kylmaa ruokaa|ruoka oli kylm*|kahvi oli kylm*|palanut pohja|oli palanut
raaka sisalta|raakaa sisalta|mautonta|mauton|syotavaksi kelpaam*|likainen|likaista|inhottava
inhottavaa|kuvottava|hius ruoassa|jonotin|jonottaa tunti|tunnin jono*|odotin tunnin
odottaa tunnin|kaikki oli loppu|loppuunmyyty taas|aina loppu|kukaan ei vastaa|ei vastata
ette vastaa|ei mitaan vastausta|toykea*|epakohtelia*|ylimieli*|ei voi hyvaksya|hapeallista
hapea|skandaali*|naurettavaa|ei enaa ikina|en enaa ikina|viimeinen kerta kun|en tule enaa
en osta enaa|en suosittele|lopetan seuraam*|peruutan tilauksen|ajan haaskaus*|ajanhukkaa
rahan haaskaus*|rahanhukkaa|hukkaan heitetty*|hajosi viiko*|hajosi heti|rikkoutui heti
kesti viikon|laatu on laskenut|laatu huonontu*|ennen oli parempi|vanha versio oli
miksi poistitte|pilasitte|en ymmarra mitaan|ei kuule mitaan|ei saa selvaa|liian pieni fontti
liikaa mainoksia|pelkkaa mainosta|harhaanjohtav*|klikkiotsik*|clickbait|olen eri mielta
eri mielta|en pida|en tykkaa|arsyttav*|arsyttaa|vihainen|vihaiseksi|raivostutt*|turhautt*
turhautun*|kyllastynyt|vituttaa|seksisti*|rasisti*|varoittamatta|aivan liian|ihan liian
teksti liian|fontti liian|aani liian|musiikki liian|liian suolainen|liian kovalla|oli tylsa
tosi tylsa|tylsa video|tylsaa katsottavaa|aika tylsaa""",
    "suggestion": """
olisi kiva jos|olisi hyva jos|olisi hienoa jos|olisi mahtavaa jos|oisi kiva jos|ois kiva jos
ois hyva jos|olisi mukava jos|olisi hyodyllis*|voisitteko lisata|voisitko lisata|voiko lisata
voisitteko tehda|voisitko tehda|voisiko saada|lisatkaa|tehkaa video|tee video|ehdotan|ehdotus
ehdotuksen|toiveena|toivoisin|toivoisimme|entapa jos|mita jos tekisitte|oletteko ajatelleet
oletteko harkinneet|oletko harkinnut|miksette tee|miksi ette tee|lisaa videoita|lisaa resepteja
lisaa tallaisia|tumma tila|tumma teema|pdf-muodossa|isompi fontti|ensi kerralla ehka
tehkaa osa 2|tehkaa toinen osa|toinen osa kiitos|pieni toive|yksi toive""",
    "story": """
kun olin|lapsena|lapsuudessa|pienena|vuosia sitten|vuotta sitten|viime viikolla|viime vuonna
eilen|toissapaivana|tana aamuna|tuo mieleen|muistan|muistuu mieleen|muistui mieleen
ensimmaista kertaa|asuin|asuimme|kasvoin|opetti minut|opetti minulle|kertoi|kokeilin|leivoin
tein|neuloin|onnistuin|onnistui vihdoin|aitini|isani|mummini|mummoni|ukkini|tyttareni|poikani
mieheni|vaimoni|koirani|kissani|kerran""",
    "family": """
aitini|isani|mummini|mummoni|ukkini|pappani|tyttareni|poikani|mieheni|vaimoni|siskoni|veljeni
koirani|kissani|lapseni|oppilaani|anoppini|vanhempani|isoaitini|isoisani""",
    "joke": """
haha*|hihi*|hehe*|lol|lmao|naurattaa|nauroin aaneen|repesin|lompakkoni|lompakko itkee
kysyn kaverin puolesta|kysyn kaverille|vitsi vitsi|vitsailen""",
    "praise": """
ihana|ihanaa|ihanat|ihanasti|kaunis|kaunista|kauniita|kauniisti|upea|upeaa|upeat|upeasti
mahtava|mahtavaa|mahtavat|loistava|loistavaa|hieno|hienoa|hienoja|hienosti|erinomai*|huippu
huippua|huiputu|paras|parasta|parhaat|parhain|taydelli*|mielettom*|uskomaton|uskomattoman
mahtipala|herkulli*|herkkua|namnam|nam|maistuv*|rakastan|rakastin|tykkaan|pidan tasta
pidin tasta|lempi*|suosikki*|ihastuin|ihastuttava*|koskettav*|liikuttu*|liikuttav*|kananlihal*
itkin|kyyneleet silmissa|hyodylli*|selkea|selkeasti|hyvin selitetty|vihdoin ymmarran
vihdoin tajusin|kiinnostava*|mielenkiintoi*|inspiroi*|taitava*|lahjakas|lahjakkaa*|nerokas
nerokasta|hauska|hauskaa|hauskasti|suloi*|sopo|sopoa|vau|wow|hyvaa tyota|hyvaa duunia|bravo
hattua nost*|hatunnost*|jatkakaa samaan|jatka samaan|10/10|joka euron arvoi*
en saa silmiani irti|hyva juttu|tajuttoman hyva|tosi hyva|todella hyva|erittain hyva""",
    "thanks": """
kiitos|kiitti|kiitoksia|kiitollinen|kiitollisena|kiitan|arvostan|tasta oli apua|oli paljon apua
oli tosi paljon apua|auttoi minua|auttoi paljon|auttoi tosi|pelasti|pelastit""",
    "share": """
suosittelen|suositus|jaan eteenpain|jakoon|lukemisen arvoinen|talteen""",
    "closing_word": """
kiitos|kiitti|kiitoksia|paljon|tuhannesti|oikein|hyva|hyvaa|juttu|selva|okei|ok|oki|joo|juu
kylla|ei|ymmarran|ymmarretty|hienoa|mainiota|nahdaan|lauantaina|sunnuntaina|maanantaina
tiistaina|keskiviikkona|torstaina|perjantaina|huomenna|moikka|moi|hei|heippa|paivaa|iltaa|yota
viikonloppua|paivanjatkoa|jatkoa|vastauksesta|vastaus|avusta|apu|nopeasta|samoin|sinulle|teille
sulle|ihan|niin|juuri|kokeilen|katson|toimii|nyt|taas|se|kunnossa|onnistui|ratkesi|asia|halaus
terveisin|kuittaan|super|taydellista|perfect|olkaa|ole""",
    "asks": """
tietaako kukaan|tietaako joku|osaako joku|mista saa|mista voi ostaa|mista ostaa|missa myydaan
mita maksaa|paljonko|kuinka kauan|kuinka paljon|montako grammaa|mihin aikaan|monelta
toimitatteko|saako|voiko|onko mahdollista|onko viela|yksi kysymys|nopea kysymys|kysyisin
mietin etta|mietin onko|haluaisin tietaa|miten tehdaan""",
    "_earn": """
tienaa|tienaan|tienaat|ansaitse|ansaitsen rahaa|ansaita rahaa|helppoa rahaa|nopeaa rahaa""",
    "_home": """
kotoa|paivassa|viikossa|netissa""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("grief", "_kin", "_died"),
    ("spam", "_earn", "_home"),
)

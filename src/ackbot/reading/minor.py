"""The small words of languages whose commonest words others share, and the Nordic three apart."""

from __future__ import annotations

from ackbot.reading.commonest import word_set
from ackbot.text.later import later

#: What these languages share with those of `ackbot.reading.language` says less of them, and takes
#: nothing from those.
MINOR = {
    "da": """
jeg ikke og det på af så hvad hvor hvordan hvorfor hvornår hvilken noget meget også blev blevet
være kunne skulle ville mig dig sig jer jeres vores deres efter uden godt tak selv nogen alle
havde fra nu går gør mit mine dit hej rigtig synes dejligt flot hvis eller siden igen ligger fik
få får er til med som de en et at vi man kan vil du har om men hun han hos lige bare allerede
åbner virker ved vide første sidste flere mere gang før når min din den denne her der mod
mellem tusind gode kommer bliver giver tager siger ser kender bruger laver lavet gjort sammen
billede lille gøre kan i fået kun mange ingen nej ja jo tit altid aldrig kærlig hilsen""",
    "no": """
jeg ikke og det på av så hva hvor hvordan hvorfor hvilken noe mye også ble blitt være kunne skulle
ville meg deg seg dere deres våre etter uten takk selv noen alle hadde fra nå går gjør mitt mine
ditt hei veldig synes fint hvis eller siden igjen ligger fikk får dette disse ingen er til med som
de en et at vi man kan vil du har om men hun han hos bare allerede åpner virker vet vite første
siste flere mer gang før når min din den denne her der mot mellom tusen gode kommer blir gir tar
sier ser kjenner bruker lager laget gjort sammen bilde liten gjøre å bildet kun mange nei ja jo
alltid aldri hilsen eg ikkje""",
    "cs": """
že ale jak když nebo jsem jsi jste jsou byl byla bylo být mám máte má pro při od kde kdy proč
jaký který která také taky ještě už jen velmi moc děkuji děkuju díky prosím mě vás nás vám nám
tento tato není nejsou bych kdyby tak ahoj dobrý hezké krásné super můj moje svůj jsme máme mi to
ten se si na do ve za nad pod před přes bez až než což proto protože tady tam teď pak potom
někdo někde něco nic nikdo nikdy vždy celé celý hodně trochu jedno jeden nešlo posíláte máš dnes
včera zítra rádi rád ráda vaše vaši váš tvoje tvůj mého mou já ty my vy oni nějaký jako tohle
tuhle toto podle kvůli ani jestli zda víte nevíte nevím chtěl chtěla bude budou budu""",
    "ro": """
și în cu pe nu este sunt are să mai foarte dar pentru că mă îmi vă îți tu el ea noi voi acest
această asta cum când unde dacă sau fost mulțumesc multumesc bună buna frumos frumoasă după fără
până doar aș tot toate meu mea dvs dumneavoastră am ai ați mi ți la din de ce cât câte care si
sa ca daca fara pana dupa mersi salut cine ceva nimic nimeni când mereu niciodată aici acum azi
ieri mâine prea atât încă deja chiar despre între fi fie fiecare lui lor meu tău tăi vostru
voastră noastră nostru gura mult""",
    "fi": """
ja ei että ole oli mutta kun jos myös vain tämä tämän tässä siitä minun mun sun sinun minä sinä
hän kuin mitä missä miten miksi onko voiko voi olen olet olisi ihan tosi todella kiitos kaikki
vielä aina hyvä hyvin hieno ihana tuo nämä näitä mulla mulle teidän meidän sitä ollut moi en et
emme ette eivät on ovat olemme olette se ne he me te joka jotka kuka mistä mihin milloin kuinka
paljon liian niin nyt sitten jo enää enemmän kanssa ilman jälkeen ennen sekä eikä tai vai saako
saa saanko voisiko voisitko voisitteko pitää kiitti terve hei aivan juuri kyllä joo no tuon sen
siinä täällä siellä minulla sinulla meillä teillä heidän niiden jotain mitään kukaan joku jokin
yksi kaksi ensi viime aika kotona olla tehdä haluan haluaisin""",
    "hu": """
az és hogy nem egy volt mert csak ezt azt meg már még nagyon jó kell lehet én ő ők nekem neked
vagy vagyok köszönöm köszi szép szépen mit hol mikor miért hogyan ami aki amit lesz lenne voltam
úgy így ott minden mindig szia sziasztok lett finom kérem tudja önök a is ez ha van vannak
most itt semmi senki sokat jól rossz minket nekünk nekik veled velem vele nincs nincsenek sem se
után előtt óta kis el ki be fel le meg össze tudok tudom tudod tudna lehetne kellene szeretném
szeretnék akkor amikor ezek azok mi ti te ön önnek hozzá róla belőle bele erre arra ennek annak
tovább inkább pedig illetve szuper hű azonnal valaki valami kérdés megint újra rögtön ilyen olyan
milyen mennyi hány ezért azért saját egész sütni imádom imádta napi írj""",
    "id": """
yang ini itu tidak dengan untuk dari ke saya aku kamu anda kami kita juga sudah udah belum bisa
akan atau karena tapi kalau kalo banget sangat lagi aja saja gak ga nggak enggak apa apakah
bagaimana gimana kenapa terima kasih makasih mohon tolong dong sih kok deh lebih pada semua bang
kak mas mbak gue gw lu punya dulu jadi sampai sampe banyak bagus keren baru lama kapan dimana
berapa dan di tiap ada tanpa dalam keadaan kalian orang malam habis terus ternyata pagi hari
sejak sedikit padahal lain mulut dasar cek sendiri buka datang sambil oleh para bagi adalah akhirnya
mau ingin jangan lihat liat kirim beli pakai pake dapat dapet suka sekali rumah anak ibu bapak
ya pas begini bukan pak dua tiga satu sekarang bikin selesai jalan nama kayak seperti mungkin sama
buat tahun bulan selalu masih setiap kembali sebelum sesudah antara terlalu memang hanya bahkan
tetap besar kecil salam suara menjadi jadinya katanya nya langsung semoga supaya""",
}
#: Endings and letters that only one of them has.
ENDINGS = {
    "fi": later(
        r"\w{2}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|mme|tte|ksi|nnut|nnyt)\b|ää|öö|yy|yö|\w{2}iin\b"
        r"|\w{2}k[oö]\b"
    ),
    "hu": later(
        r"(?:ság|ség|ból|ből|ról|ről|tól|től|ünk|jük|ért|ként|nként|eszt|tek|tok|nak|nek|ban|ben"
        r"|hoz|hez|höz|ott|ött|tt[aáeé]k)\b|gy|sz|zs"
    ),
    "tr": later(
        r"\w[ıiuü]yor|\w{2}lar[ıi]?n?\b|\w{2}leri\b|m[ıiuü]ş(?:\b|[a-z])|[ae]c[ae][kğ]|ğ[ıiuüae]"
        r"|[dt][ıü]m?\b|\wn[ıü]n?\b"
    ),
    "cs": later(r"[řěů]|(?:ání|ení|ým|ých|ého|ému|ší|ně|ště|ství|eme|ete|íme|íte|áte|áme)\b"),
}
#: What an ending says: little, so that it only tips what small words leave open. A whole number of
#: 256ths, as all that is added up to tell a language.
AN_ENDING = 90 / 256


#: Words of one of the three, or of Danish and Norwegian, and not of Swedish.
_SWEDISH = word_set(
    """
och att tack bra från inte jag för vad mycket ett är själv någon något nån några vilken vilket
hur varför när där här också väl bara vill hej blir ni era vår våra deras utan innan igen
längre förra bild bilden detta dessa tycker kanske gör göra gick fick sätt väldigt hela inget
hade vore varit blivit"""
)
_DANISH = word_set(
    """
af vores have op maj virkelig hvad noget meget også blevet jer jeres uden godt tak nogen nu
dejligt igen lige mere tusind bliver giver tager siger kender bruger laver lavet gøre billede
allerede åbner vide sidste hvornår mod mellem kærlig nej fået kun længe længere rigtig lille fedt
smukt elskede boghandel måned købte kæft mad skrid sød søn hende hjælp hjalp besked bage bages
dårligt dårlig vej stykker gerne opdatering spørgsmål sælge penge uge bog lave kigge ændrer oplag
samarbejde tegninger tilladelse foråret mig dig sig efter hos ud ind ude inde os sikke sådan
sådanne stadig nogle sidder sad sidde tog tage taget mand mænd vand hedder hed sagde lægge lagde
sætte satte sat gik få fik smager smagte blød rød bøger kage gade tid uger forfra dejen trykke
kalder plads rent natten vist kvarter enig alligevel imens inden endnu måske cirka cykel cykler
trappe køkken køkkenet billetter billet forbi skærm skærmen virkede æbler haven håb håber håbede
kørte køre kører købe køber bedste læse læste læser flytte gang tænke tænker tror troede hyggelig
dejlig smukke skønt skøn lækker lækkert vidste stykke døren vindue stuen huse begge egne hvorfra
slags rigtigt overhovedet desværre indtil gennem efterår"""
)
_NORWEGIAN = word_set(
    """
hva noe mye blitt meg deg seg dere uten takk noen nå veldig igjen etter tusen gir sier kjenner
bruker lager laget gjøre bildet bilde vite siste mellom aldri å eg ikkje nei fint kjempe gøy
måneden lenge lenger svaret oppdateringen fått fikk ganger pengene boka hjemme sykehuset spørsmål
lurer skjønner ble mitt ditt flott uke vei kjøpte bestilte endrer lenken kjeft adressene
tillatelse altfor vakkert klarer oppskriften forrige leser ennå finner brødet av mer vet ut bok
inn opp oss sitter satt sitte tok ta tatt mann menn vann heter het sa legge sette gikk smaker
smakte bløt møte møter bøker kake gate uker bakke fremover fram heller snakkes gutta jenta kirka
klokka hytta elva uka døra stua sola høsten kvelden kveld morgen gjerne gjorde gjort kjøre kjører
kjørte kjøpe kjenne skje skjer skjønt skjønte kanskje trapp kjøkken kjøkkenet billett skjerm
skjermen epler hage hagen håper håpet beste leste tenke tenker trodde syns koselig deilig nydelig
visste vindu da riktig ellers dessverre inntil gjennom rett slutt funker vanlig stemmen midt sånn
sånne fort påminnelse stien feil kjempefint hopper viser hvilket hvilke blei nokon gong heile
alltid lukter lukta sluttet mistet ventet plass trenger trengte trengs hørt skru skrevet trykk
akkurat sikkert kjekt ålreit kaffe hodet"""
)
_BOTH = word_set(
    """
jeg ikke og hvor hvordan hvorfor være hvis siden der hun kunne gør deres hver alle havde hadde
fra orker hjem elsker"""
)
#: These say nothing against Swedish.
_ALSO_SWEDISH = word_set("mig dig sig efter hos av mer vet ut bok hej bara fint nej")
_AE_OR_OE = later("[æø]")
_A_OR_O_UMLAUT = later("[äö]")
#: Danish ends no word in two consonants that are the same; Norwegian does.
_DOUBLED = later(
    r"\w(?:kk|pp|tt|ll|ss|nn|mm|gg)\b|øy|\bei\b|\w(?:ei|ene|ane|inga|akke?|ette|eke|oke|ake|åk|øk|ekt)\b"
    r"|gj|kj|skj"
)
_DANISH_ENDS = later(
    r"øj|[lknrtdm]æ[gnrsdv]|\w(?:ej|eligt|erne|igt|ede|øb|æb|uge|age|ade|ogs?|nds?)\b|\b(?:af|hj[eæ]lp)"
)
NORDIC = ("sv", "da", "no")


def nordic(low: str, words: list[str]) -> str:
    """Return which of the Nordic three (see `NORDIC`) a text in one of them is; "" if unclear."""
    said = set(words)
    danish, norwegian = said & _DANISH, said & _NORWEGIAN
    west = len(_AE_OR_OE.findall(low))
    west += len((said & _BOTH) | ((danish | norwegian) - _ALSO_SWEDISH))
    swedish = len(_A_OR_O_UMLAUT.findall(low)) + len(said & _SWEDISH)
    if swedish >= west:
        return "sv" if swedish else ""
    for_danish = len(danish) + len(_DANISH_ENDS.findall(low))
    for_norwegian = len(norwegian) + len(_DOUBLED.findall(low))
    if for_danish == for_norwegian:
        return ""
    return "da" if for_danish > for_norwegian else "no"

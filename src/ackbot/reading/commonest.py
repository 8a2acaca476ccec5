"""The commonest small words of the languages told by them; those of `minor` come on top."""

from __future__ import annotations

#: Further small words, for short comments.
_MORE = {
    "en": """
without finally these those through between during same other another let going said says makes
take took give gave look looks looked still only own being both few us ago away behind under
until while whole each again such yet across along around enough every everything something
anything nothing someone anyone somebody please sorry yes no your you're they're we're isn't
wasn't aren't won't wouldn't couldn't shouldn't hasn't haven't i'd we'd you'd he's she's that's
there's what's who's where's how's let's really since nobody anybody despite two three four five
seven eight nine ten maybe perhaps already almost quite rather pretty little lot lots first
second third last used using use works work worked keep kept went came goes comes put tried try
looking love loved lovely beautiful want wanted wish hope does had has been were half week am
hat war die fast six hem fine per plus men""",
    "es": """
desde hasta sino aunque mientras según durante contra bajo ante tras cada cual cuales cuyo nos
vos ustedes ella ellas ellos nosotros mismo misma aún todavía tampoco también casi apenas quizá
quizás ojalá sale hecho he has han hago haces va voy van fui fuimos era eran estoy estaba estuvo
tuve tuvo quería quisiera hubiera sido siendo encanta falta sirve a solo ni dos tres toda todas
todo todos deja da cosa primera primer minutos esas esos viene media ayer semanas lado sus eres
cinco queda muchas muchos uno unos unas veinte donde debajo última último vuestro vuestra llevo
lleva leer dice cuesta tarde entre sobre otra otro otros otras nada nadie algo alguien siempre
nunca además años hace hacía tenía tenían había fueron puede pueden podría debería faltan sigue
salió quedó pone ponen poner aquel aquella casa vale sola gente hora dar cara dentro parece mis
foto mal bis fin""",
    "fr": """
elle elles ils eux lui leur leurs ses nos notre vos était étaient j'étais c'était serait aurait
aurais pourrait pourriez voudrais faudrait peux peut peuvent voir vu fais faire faites dit dire
dis rien personne chaque tous toute toutes aucun aucune déjà enfin voilà là-bas ici depuis
pendant contre vers parce puisque lorsque dont lequel laquelle n'est n'ai n'a d'un d'une l'an
s'il qu'on qu'elle j'en j'y à a deux trois six dix sous par petit petite passe y se fois haut si
jour entre jusqu'à jusqu'au jusqu'aux bon maintenant aussi quelle quels quelles vraiment s'est
s'y m'a t'a ont ans heures font devrait d'en d'avoir d'être gens mettre mis prend pris donne
reste peu moitié autre autres même qu'un qu'une n'y n'en j'avais l'on soit moi toi cela ceci
celui celle ceux chacun dedans dessus dessous dehors derrière devant parfois souvent vite mille
non mal fin sera ben""",
    "de": """
dieses dieser diesem diesen jener welche welcher welches unser unsere unserem euer eure ihrem
ihren ihnen uns euch wem wen wessen während trotz gegen durch hinter unter vor zwischen zwar
sondern denn deshalb trotzdem damit darum dabei dafür davon dazu hier dort nun bereits fast kaum
ziemlich wirklich leider vielleicht bestimmt muss musste möchte sollte könnte würde hätte wäre
gibt ging geht steht macht kommt sieht bin bist seid waren worden geworden als in an am jede
jeder jedes da aus zwei drei vier fünf kein keinen keiner mehr bis ab statt lieber des kam kamen
vom eben liegt alles dann sogar wer andere anderen nichts nie niemand über beide beiden gleich
genau gar weil obwohl seitdem bevor sobald wo wann warum woher wohin selbst nimmt lässt läuft
bleibt heißt stehen hatten hattet will wollen soll sollen darf lang ganze ganzen unten oben drin
draußen allem jedem jeden ihm ihn mich dich weg foto also plus ben last""",
    "pt": """
pelos pelas nesta neste nisso naquele naquela aquele aquela aqueles aquelas ele ela eles elas
nós vocês lhe lhes era eram fui foram estava estavam estou estão tinha tinham havia há fiz fez
faz fazer vem veio vai vão posso podia quis quero queria gosto gostei falta sempre nunca também
apenas quase ainda mesmo mesma onde qual quais porque enquanto durante contra desde agora ali lá
cá tudo nada alguém ninguém vc vcs tô tá parabéns coisa coisas acho jeito demais valeu podiam
obrigadão então aí vossos vossas num numa quem três dois duas nos nas todo toda todos todas pro
pra entre primeiro primeira quanto quanta muita muitas muitos melhor cima hora metade leva gente
vezes vez boa boas bons anos isto dentro fora novo nova tempo dia deu dar ver feita feito outra
outro outros outras pouco pouca antes embora deste desta destas destes daquele nosso nossos à às
chega chegou volta saiu parece ficava casa vale porta cara cinco minutos semanas tarde lado algo
foto mal""",
    "it": """
alle agli ai dai dalla dalle dallo sul sulla sulle sui negli nello nelle dell' all' dall' nell'
sull' erano era ero eravamo siamo siete sei hanno abbiamo avete aveva avevano avrei avrebbe
sarebbe potrei potrebbe dovrebbe vorrei fa fanno fare va vanno vado viene vengono venuto messo
visto detto letto usato trovato sempre mai ancora quasi soltanto solo tanto tanta tanti tante
troppo proprio stesso stessa dopo durante contro verso presso mentre quindi allora invece
infatti però oppure qualche qualcuno nessuno niente nulla quali quanto quanta ci vi lo lui lei
loro noi voi qualcosa ogni davvero ecco vostra vostro vostri in a al ha da su dal due tre
quattro cinque quel quei quella chi tutta tutte tutti sotto col se ora ne primo prima metà fuori
dietro ormai poi altro altra altri io sa dodici anni appena finalmente mezzo allo coi dei nei
nell dentro davanti casa fino finora sola sono c'è c'era dov'è com'è l'ho l'ha m'ha s'è d'estate
d'inverno mille volta volte giorno stata stati state avevo faceva facevo dice esce arriva manca
porta mette tiene vale sparisce sale tempo gente cara uno donne media foto pone meno bis fine
sera ben""",
    "nl": """
zijn haar hun ons onze jullie wij zij hij men deze die dat wie welke welk hoeveel wat waarom
waarmee tegen tussen onder achter zonder tijdens sinds tot nadat voordat omdat terwijl toch dus
want echter bijna vaak soms vrijwel misschien helaas gelukkig eindelijk moet moest mag mocht kan
kon kunnen wil wilde willen zou zouden werd worden geworden geweest gehad ging gaan gaat komt
kwam doet deed gedaan maakt maakte gemaakt hoort heb hebt heeft hadden weer zo'n iemand eens
leuk lekker krijgt dankjewel mooie al was over na jaar waren hele drie vier vijf tien nu één
keer elk elke we vorige hebben laatste weg af valt uw veel ligt eerste tweede blijft wordt
opnieuw pas beter elkaar zat toen ze mee stond staan staat werkt laat half even uit hem niemand
alles niets iets altijd nooit nieuwe oude kleine grote goede mij waar week foto mal per den ter
let last""",
}


def word_set(listed: str) -> frozenset[str]:
    """Return words divided by blanks."""
    return frozenset(listed.split())


#: Words without a letter of their own.
UKRAINIAN_WORDS = word_set("""
дякую дякуємо що чи дуже як та це ще вже був було бо або мене тебе будь ласка де коли щоб треба
якщо тому також від але мати додайте пиши рота все гарно гарна чудово добре чудова наш ваш мене
кого чого немає нема маю має буде була були хто чому тут там зараз навколо тобто""")
RUSSIAN_WORDS = word_set("""
спасибо что как и или если когда где чтобы нужно надо но от был была меня тебя уже очень хорошо
можно это то так тоже только с из для она он они нет да ваш наш пожалуйста почему кто будет
здорово красиво классно рекомендую""")
SMALL = {
    "en": _MORE["en"] + " "
    "ten years year congratulations well done lovely good new day made make think really "
    "the a an and or of to in is it that you your for on with was are i my this be have not"
    " but at so we what me if they which how do did does from by just it's i'm don't can't there"
    " thanks thank please great nice love would could will can when where why been has had its our"
    " as up out about more one all no yes he she her his them were who some any than then every"
    " best never still every last first next back them see want need got get like"
    " here know very too good how now only any always after before because while"
    " also even into off over again much many most you're that's i've it'll didn't"
    " doesn't",
    "es": _MORE["es"] + " "
    "el la los las de que y en un una es por con para no se lo como más muy pero te tu me mi"
    " ya si qué gracias del al nos está estás también su hola cuando porque sin esto este esta yo"
    " hay son fue ser le les os hace tengo así cómo dónde eso bien todo aquí siempre nunca"
    " puedo gusta desde hasta"
    " sobre o bien poder tener ver hacer quiero ahora antes después otra otro alguien mucho"
    " mucha menos estaría sería podría tiene pueden está ese esa hemos había algún"
    " dónde quién entre",
    "fr": _MORE["fr"] + " "
    "le la les de des et en un une est que qui pour pas je vous tu ne dans sur au du ce cette"
    " c'est merci avec mais j'ai votre ton on il son sa été plus nous bonjour très comme ça suis"
    " mon ma mes elle aux sans tout fait bien ou où quand même alors encore toujours "
    "jamais peut fait avez vos d'un d'une l'ai qu'il quel"
    " quand faut peut-on faire cette ces leur leurs avait était sont chez depuis"
    " trop peu rien encore hier après avant j'ouvre dès pourquoi combien",
    "de": _MORE["de"] + " "
    "der die das und ist nicht ein eine ich du den dem mit für auf zu es sich wie danke auch"
    " noch aber bei was hat haben von im wir dir mir schon dass sind sehr kann man mein meine so"
    " wenn nur oder einfach deine keiner immer ganz wieder diese dieser jetzt heute doch "
    "halt oder einen einer eines ihr ihre sie er gibt mal bitte hallo wird war nach"
    " beim zum zur ins habe hatte keine wurde werden gibt's etwas alle dem mein sehr"
    " gerne gut neue neuen unser seit ohne welche",
    "pt": _MORE["pt"] + " "
    "o a os as de que e em um uma é por com para não se do da no na você me mais como mas"
    " obrigado obrigada já foi ainda seu sua bom ele isso muito dos das meu minha eu está tem"
    " quando são pra ao esse essa também olá bem às à antes nunca aos pelos pelas do meio"
    " dá nessa nesse minha nossa nosso pode usar fazer adorei ficou quero aqui hoje"
    " preciso vou ser ter seria este nas pela pelo sobre até depois agora gostei só"
    " vocês tenho meus minhas posso ontem fica sem nem cada pra ainda",
    "it": _MORE["it"] + " "
    "il lo la i gli le di che e è un una per con non si del della come più ma grazie mi ti"
    " sono ho hai anche nel questo ci alla sul già bello molto ciao mia mio quando perché dove"
    " essere stato fatto tutto bene una dei delle cosa"
    " ho hanno nella nelle degli delle gli questa questi quello quella sempre ancora"
    " quanto posso potete vorrei ieri oggi senza dopo prima anche così",
    "nl": _MORE["nl"] + " "
    "de het een en van is dat niet ik je op te in voor met zijn an er maar ook wat dank wel"
    " naar heb jij bij dan daar deze hoe nog mijn aan die als heel goed deze jullie mij "
    "wat vind echt altijd gewoon dit bedankt hier kan jullie"
    " wij ben had uit om zo geen mooi"
    " jouw onze hun waar wanneer ook zou kunnen zodra deze door bij alleen altijd"
    " nooit iets alles vandaag gisteren staat ging",
    "sv": "och det att en ett är på som för inte jag du med av till den har de om vi men så tack"
    " kan från var vad här eller din min mycket vill ni hej när jätte bra blir skulle alla"
    " man behöver ha egen ingen något fin fint vilken vilket också efter innan kunna"
    " blev hade mer mitt våra oss dig nu idag",
    "pl": "i w na z nie to się że do jest jak a o co dzięki po ale za czy mi ten tak już dla od"
    " przez jej go bardzo są jestem mam tylko gdzie kiedy dziękuję może było by"
    " czy mój moja wasz był była było trzeba też jeszcze nasz sobie który która żeby"
    " przed bez",
    "tr": "ve bir bu da de için çok ne ile ama mi mı daha gibi var ben sen o teşekkürler kadar"
    " olan değil nasıl şey yok mu benim olarak evet ederim oldu bunu güzel"
    " bana sana olmuş biraz daha neden nerede ama bizim sizin için kaç var mıydı"
    " üç hafta yıl kimse geçen hep birisi beni seni onu mısınız musunuz misiniz musun mısın misin"
    " şu bence sonra önce bugün dün yarın lütfen merhaba selam değildi oldum sadece artık hâlâ hala"
    " gibi bütün hepsi bunlar sizi size benim onun hangi ederiz istiyorum ediyorum öyle böyle diye"
    " iki dört beş altı tane geri yine hiç her bile sanki meğer keşke tekrar aynı kendi yan tam",
    "vi": "và là của có không cho mình bạn này một các được nhé với thì rất cảm ơn đã để ở nghe mà"
    " gì tôi anh chị em những người làm hay như",
}

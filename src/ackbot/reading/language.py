"""Which language a text is in: its script first, then its small words. Pure and linear.

The small words are each language's commonest function words; a word that several languages share
counts for little. Sure or silent: `und` where the evidence is thin.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from ackbot.reading.minor import AN_ENDING, ENDINGS, MINOR, NORDIC, nordic
from ackbot.reading.romance import ROMANCE, romance
from ackbot.text.later import Rare, later, part
from ackbot.text.letters import of_other_scripts

_SAMPLE = 600
_NO_WORDS = Rare(part("http @ # `", r"https?://\S+|[@#]\S+|`[^`]*`"))
_LETTERS = later(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
#: A letter beyond ASCII, or one of the marks that Spanish begins with.
_BEYOND = later(r"[^\W\d_a-zA-Z]|[¿¡]")
_SCRIPTS = {
    "ja": later("[\u3041-\u30ff]"),
    "ko": later("[\uac00-\ud7a3\u3131-\u318e]"),
    "han": later("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "arabic": later("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]"),
    "he": later("[\u0590-\u05ff]"),
    "hi": later("[\u0900-\u097f]"),
    "th": later("[\u0e00-\u0e7f]"),
    "el": later("[\u0370-\u03ff]"),
    "cyrillic": later("[\u0400-\u04ff]"),
}
_LATIN = later("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_PERSIAN = later("[\u067e\u0686\u0698\u06af\u06cc\u06a9]")
_UKRAINIAN = later("[іїєґІЇЄҐ]")
_RUSSIAN = later("[ыэъёЫЭЪЁ]")

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


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


#: Words without a letter of their own.
_UKRAINIAN_WORDS = _words("""
дякую дякуємо що чи дуже як та це ще вже був було бо або мене тебе будь ласка де коли щоб треба
якщо тому також від але мати додайте пиши рота все гарно гарна чудово добре чудова наш ваш мене
кого чого немає нема маю має буде була були хто чому тут там зараз навколо тобто""")
_RUSSIAN_WORDS = _words("""
спасибо что как и или если когда где чтобы нужно надо но от был была меня тебя уже очень хорошо
можно это то так тоже только с из для она он они нет да ваш наш пожалуйста почему кто будет
здорово красиво классно рекомендую""")
_SMALL = {
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
_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cmn": "zh", "mo": "ro"}
_HINTS = {
    "es": "ñ¿¡",
    "de": "ßäöü",
    "fr": "œçèêàù",
    "pt": "ãõç",
    "it": "èòìù",
    "sv": "åäö",
    "pl": "łąęśżźćń",
    "tr": "ğışİ",
    "da": "æøå",
    "no": "æøå",
    "cs": "řěůčšž",
    "ro": "șțăşţ",
    "fi": "äö",
    "hu": "őű",
    "vi": "ơưđạảấầẩậắằẹẻẽếềệọỏốồộớờợụủứừựỳỵ",
}


#: All that is added up is a whole number of these, so that sums are exact in whatever order.
_GRAIN = 1 / 256
#: What a letter says that only some languages have.
_A_HINT = 154 * _GRAIN
#: What a word says of a minor language if others have it too.
_SHARED = 77 * _GRAIN
#: So short a word is one in many languages more than are listed here.
_SLIGHT = 2


_WORDS_OF = {language: _words(words) for language, words in _SMALL.items()}
_MINOR_WORDS_OF = {language: _words(words) for language, words in MINOR.items()}


@lru_cache(maxsize=8192)
def _weights(word: str) -> tuple[tuple[str, float], ...]:
    """Return the languages that have a small word, each with what the word says of it."""
    among = [language for language, words in _WORDS_OF.items() if word in words]
    each = 1.0 if len(among) == 1 else round(231 / (len(among) or 1)) * _GRAIN
    slight = among or (len(word) <= _SLIGHT and word.isascii())
    minor = [language for language, words in _MINOR_WORDS_OF.items() if word in words]
    return (
        *((language, each) for language in among),
        *((language, _SHARED if slight else 1.0) for language in minor),
    )


_HINTED: dict[str, list[str]] = {}
for _language, _chars in _HINTS.items():
    for _char in _chars:
        _HINTED.setdefault(_char, []).append(_language)

_ENOUGH = 0.9
_FEW = 3
_BACKED = 2
_MARGIN = 1.15
_OUTRANKS = 0.9
#: How sure a text is that only its spelling tells from a neighbour.
_BY_SPELLING = 0.6
#: The same of a text that only what it answers tells, and how much must speak for that.
_BY_ITS_PLACE = 0.6
_A_LITTLE = 0.25
#: Who leads by so much needs no look at the spelling; and for how much that look counts.
_CLEAR = 0.8
_SPELLED_COUNTS = 0.4


def detect(text: str, declared: str | None = None) -> tuple[str, float]:
    """Return the language as a BCP 47 subtag ("und" when unsure), and how sure, 0 to 1.

    `declared` is what the platform says; a script that cannot be that language outranks it, and
    so do many words of another one.
    """
    sample = _NO_WORDS.sub(" ", text[:_SAMPLE])
    said = (declared or "").replace("_", "-").partition("-")[0].lower()
    said = _ALIASES.get(said, said)
    by_script = _by_script(sample, said)
    if by_script:
        return by_script, 0.95
    if said and said not in ("und", "mul", "zxx") and said not in _OTHER_SCRIPTS:
        read_as, how_sure = _by_words(sample)
        # Some people never set the language of their posts: many words outrank the label.
        return (read_as, how_sure) if how_sure >= _OUTRANKS else (said, 0.9)
    return _by_words(sample)


def beside(text: str, under: str) -> tuple[str, float]:
    """Return the language of a text whose words leave it open, and how sure, by what it answers.

    "und" where nothing speaks for the language of `under`, or more speaks for another one.
    """
    low, words = _taken_apart(_NO_WORDS.sub(" ", text[:_SAMPLE]))
    scores = _scores(low, [among for among in map(_weights, words) if among])
    most = max(scores.values(), default=0.0)
    if most < _A_LITTLE:
        return "und", 0.0
    around = detect(under)[0]
    if around == "und":  # a title alone may not tell
        around = detect(f"{under}\n{text}")[0]
    alike = NORDIC if around in NORDIC else (around,)
    found = most == max(scores.get(one, 0.0) for one in alike)
    return (around, _BY_ITS_PLACE) if found else ("und", 0.2)


_OTHER_SCRIPTS = frozenset(["ja", "ko", "zh", "ar", "fa", "he", "hi", "th", "el", "ru", "uk"])
_SAME_SCRIPT = {
    "arabic": frozenset(["ar", "fa", "ur", "ps", "ckb", "ug", "sd"]),
    "cyrillic": frozenset(["ru", "uk", "bg", "sr", "be", "mk", "kk", "mn", "ky", "tg"]),
    "hi": frozenset(["hi", "mr", "ne", "sa"]),
    "han": frozenset(["zh", "ja", "yue"]),
    "he": frozenset(["he", "yi"]),
}


def _by_script(sample: str, said: str) -> str:
    others = of_other_scripts(sample)
    if not others:
        return ""
    counts = {name: len(pattern.findall(others)) for name, pattern in _SCRIPTS.items()}
    if counts["ja"]:
        counts["ja"] += counts["han"]
    top = max(counts, key=lambda name: counts[name])
    wide = 3 if top in ("ja", "ko", "han") else 1
    if not counts[top] or counts[top] * wide < len(_LATIN.findall(sample)):
        return ""
    if said in _SAME_SCRIPT.get(top, ()):
        return said
    if top == "arabic":
        return "fa" if _PERSIAN.search(sample) else "ar"
    if top == "cyrillic":
        return _russian_or_ukrainian(sample)
    return {"han": "zh"}.get(top, top)


def _russian_or_ukrainian(sample: str) -> str:
    """Tell the two by their letters; where neither has its own, by their small words."""
    if _RUSSIAN.search(sample):
        return "ru"
    if _UKRAINIAN.search(sample):
        return "uk"
    words = set(_LETTERS.findall(sample.lower()))
    return "uk" if len(words & _UKRAINIAN_WORDS) > len(words & _RUSSIAN_WORDS) else "ru"


#: Articles of its neighbours, which Portuguese has not.
_NOT_PORTUGUESE = frozenset(("la", "el", "los", "las", "del", "una"))


def _taken_apart(sample: str) -> tuple[str, list[str]]:
    """Return a text in lower case, and its words."""
    low = sample.lower().replace("’", "'")
    return low, _LETTERS.findall(low)


def _by_words(sample: str) -> tuple[str, float]:
    low, words = _taken_apart(sample)
    known = [among for among in map(_weights, words) if among]
    scores = _scores(low, known)
    if not scores:
        return "und", 0.0
    if "pt" in scores and not _NOT_PORTUGUESE.isdisjoint(words):
        scores["pt"] /= 2  # "la puerta lleva dos semanas": what looks like it is Spanish
    ranked = sorted([(-points, tongue) for tongue, points in scores.items()])
    points, best = -ranked[0][0], ranked[0][1]
    if best in NORDIC:
        ranked = [pair for pair in ranked if pair[1] == best or pair[1] not in NORDIC]
        best = nordic(low, words)
    second = -ranked[1][0] if len(ranked) > 1 else 0.0
    if best in ROMANCE and points < second + _CLEAR and (spelled := _spelled(low, scores, points)):
        return spelled, _BY_SPELLING
    if not best or points < _ENOUGH or points < second * _MARGIN:
        return "und", 0.2
    if len(words) > _FEW and sample.isascii():
        backed = sum(best == tongue for among in known for tongue, _ in among)
        if backed < _BACKED:
            return "und", 0.2
    return best, min(0.95, 0.5 + 0.1 * (points - second))


def _spelled(low: str, scores: dict[str, float], most: float) -> str:
    """Return the neighbour whose spelling it is, if it comes near in points; "" if unclear."""
    near = [tongue for tongue in ROMANCE & scores.keys() if scores[tongue] >= most - _CLEAR]
    found = romance(low, near)
    return found if found and scores[found] >= _ENOUGH - _SPELLED_COUNTS else ""


def _scores(low: str, known: list[tuple[tuple[str, float], ...]]) -> dict[str, float]:
    """Return how much speaks for each language; `known` is what small words say of them."""
    scores: defaultdict[str, float] = defaultdict(float)
    for among in known:
        for language, weight in among:
            scores[language] += weight
    if low.isascii() or not _BEYOND.search(low):
        return scores
    for char in _HINTED.keys() & set(low):
        for language in _HINTED[char] * low.count(char):
            scores[language] += _A_HINT
    for language in ENDINGS.keys() & scores.keys():
        scores[language] += AN_ENDING * len(ENDINGS[language].findall(low))
    return scores

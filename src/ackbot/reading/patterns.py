"""What the build of a sentence shows, where no single phrase does."""

from __future__ import annotations

import re

from ackbot.reading import wishes
from ackbot.reading.nounwords import KIN
from ackbot.reading.phrasebook import plain
from ackbot.text.later import Rare, later, part

#: What stands somewhere, and what is so: "the poster says the 3rd, but it is the 4th".
_BUT = {
    "en": r"\b(?:says?|said|states?|lists?|shows?|reads|uses|writes?)\b[^.?!]{2,60}"
    r"\bbut (?:the|it|that|this|he|she|in|on|your|my)\b"
    r"|\b(?:is|was|are|were|it's|that's)\b[^.?!]{2,60}, not (?-i:[A-Z]|\d)",
    "es": r"\b(?:pone|dice|sale|aparece|figura)\b[^.?!]{2,60}\bpero\b",
    "fr": r"\b(?:indiqu\w+|écrit\w*|noté\w*|marqué\w*|dit|dites)\b[^.?!]{2,60}"
    r"\b(?:alors qu|mais)\b",
    "de": r"\b(?:steht|heißt|zeigt|schreib\w+|sagst|sagt|hat)\b[^.?!]{2,60}"
    r"(?:\b(?:aber|obwohl|sondern)\b|, (?:der|die|das|es|im|in|auf)\b)",
    "pt": r"\b(?:diz|aparece|consta|marcad\w|escrito)\b[^.?!]{2,60}\bmas\b",
    "it": r"\b(?:dice|scritto|riporta|scrivi|indicat\w)\b[^.?!]{2,60}\b(?:ma|non)\b",
    "nl": r"\b(?:staat|zegt|schrijft|vermeldt)\b[^.?!]{2,60}\bmaar\b",
    "pl": r"\bjest\b[^.?!]{2,60}\ba w\b",
}
_CONTRADICTS = {code: later(pattern, re.IGNORECASE) for code, pattern in _BUT.items()}
#: A question that nobody closed with a mark: "can beginners join", "what grit do you start on".
#: Goods that came in a bad state, however it is put.
_DAMAGED = later(
    r"\b(?:arrived|came|delivered|turned up|unpacked)\b[^.?!]{0,40}"
    r"\b(?:chip\w*|crack\w*|dent\w*|scratch\w*|broken|smashed|shattered|damaged|faulty|torn)\b"
)
#: Things that fail, links that lead nowhere, and admiration, in English.
_PATTERNS = (
    ("won't", "bug", r"(?<!\bi )(?<!\bwe )(?<!you )(?<!they )\bwon't (?!be\b|have\b|you\b)\w+"),
    (" keeps ", "bug", r"\b(?:it|app|page|site|screen|player|widget) keeps \w+ing\b"),
    ("link", "correction", r"\blinks?\b[^.?!]{0,40}\b(?:broken|dead|wrong)\b"),
    (
        "what a",
        "praise",
        (
            r"\bwhat an? (?!shame|pity|mess|waste|joke|disgrace|disappoint|nightmare|let)[\w-]+"
            r" (?!time\b|day\b|do\b|does\b|is\b)\w+[^?]*$"
        ),
    ),
)
_ENGLISH = tuple((mark, label, later(pattern)) for mark, label, pattern in _PATTERNS)
#: Somebody tells what they did.
_TOLD = later(
    r"(?:^|[.!?] |\b(?:i|we|my [\w-]+) (?:just |finally |once |also |even )?)"
    r"(?:\w{3,}ed|went|took|made|found|saw|got|left|lost|ran|met|gave|sat|stood|kept|sewed|built"
    r"|bought|brought|wrote|drew|grew|spent|heard|fell|broke|came)\b"
)
#: Somebody, and not a battery, died or was lost.
_WHO = "|".join(sorted(KIN | {"he", "she", "who", "dog", "cat", "puppy", "kitten", "horse", "pet"}))
_DIED = later(
    rf"\b(?:{_WHO})\b(?:,? [\w'-]+){{0,3}}?"
    rf" (?:died|passed(?! (?:the|my|his|her|by|it|me)\b))\b"
    rf"|\b(?:lost|losing|buried|burying) (?:my|our|his|her|their) (?:\w+ )?(?:{_WHO})\b"
    rf"|\b(?:my|our|his|her|their) late (?:{_WHO})\b"
    r"|\bdeath of (?:my|our|his|her|their)\b|\bscattered [\w' ]{1,20}ashes\b"
)
#: "It was the county, not the borough."
_NOT_THAT = Rare(
    part(
        ",~not~",
        r"\b(?:is|was|are|were|it's|that's)\b [^.?!,]{3,60}, not (?:the|an?|in|on|at|by|from|of)\b",
    )
)
_BOTH_FIGURES = Rare(
    part(
        "but while whereas yet",
        r"\b(\d[\d.,:]*)\b[^.?!\d]{1,50}\b(?:but|while|whereas|yet)\b[^.?!\d]{1,60}\b(\d[\d.,:]*)\b",
    )
)
#: "That's a dunnock not a sparrow."
_A_NOT_B = Rare(
    part("~not~a", r"\b(?:that's|it's|that is|it is|this is) an? [\w -]{3,30},? not an? \w+")
)
#: A wish that is no sentence: "a bigger hood, please".
_PLEASE = Rare(part("please", r"\bplease[.! ]*$"))
_INSULT = later(
    r"\byou (?:absolute|utter|complete|total|stupid|dumb|pathetic|useless|miserable|filthy)"
    r" (?!legend|hero|star|genius|gem|angel|queen|king|machine|unit|beauty|treasure|joy|star)\w+"
    r"|\bwhat an? (?:\w+ )?(?:idiot|moron|fraud|hack|clown|loser|liar|joke) you are\b"
)
#: What shows itself in statements and questions alike.
_EVERYWHERE = (
    ("money", ("arrived", "came", "delivered", "turned up", "unpacked"), _DAMAGED),
    ("grief", ("died", "passed", "los", "bur", "late", "death", "scattered"), _DIED),
    ("abuse", ("you",), _INSULT),
)
#: Who died long ago, or in a book, is mourned by nobody who comments.
_LONG_AGO = later(
    r"\b1[0-8]\d\d\b|\bcentur(?:y|ies)\b|\bhistorians?\b|\b(?:king|queen|emperor|pharaoh)\b"
    r"|\bmedieval\b|\bchapters?\b|\bnovel\b|\bbook (?:one|two|three|\d)\b"
    r"|\bseason \w+\b|\bepisodes?\b|\bcharacters?\b|\bplot\b"
)

_STARS = frozenset("12345")
_RATING = later(
    r"\s*([1-5])(?:[.,]\d)?\s*(?:/\s*5\b|stars?\b|estrellas?\b|étoiles?\b|sterne?\b|estrelas?\b"
    r"|stell[ae]\b|sterren\b|stjärn\w*|gwiazd\w*|★|⭐)",
    re.IGNORECASE,
)
#: Words that their accent alone tells from others, and so are looked for as they are written.
_KIN_TR = r"\b(?:anne|baba|dede|nine|eş|kardeş|abi|abla|oğl|kız|köpe|kedi|teyze|amca|dayı)\w*"
_KIN_ZH = (
    "(?:妈|媽|爸|爷爷|爺爺|奶奶|外婆|外公|姥姥|姥爷|母亲|母親|父亲|父親|老伴|老公|老婆"
    "|丈夫|妻子|狗狗|猫咪)"
)
_KIN_VI = r"\b(?:bà|ông|mẹ|bố|ba|cha|má|chồng|vợ|ngoại|nội|con trai|con gái|bạn thân)\b"
_NOT_LOST = r"(?! (?:tiền|ngủ|công|thời|tích|điện|đồ|hàng|gì|dạy|việc|giá|nhiều|hết|mấy|cả|\d))"
_WRITTEN = {
    "vi": (
        ("grief", _KIN_VI + r"(?: (?:ngoại|nội|mình|em|tôi|đã|vừa|mới)){0,3} mất\b" + _NOT_LOST),
        ("crisis", r"\btự tử\b|\brạch tay\b"),
        ("emergency", r"\b(?:đang cháy|bốc cháy|bị cháy|cháy nhà)\b"),
        ("invitation", r"\bmời (?:bạn|anh|chị|thầy|cô)\b|\bkhách mời\b"),
        ("correction", r"\bkhông đúng\b"),
    ),
    "zh": (("grief", _KIN_ZH + "[^,，。！!？?]{0,8}走了(?![一两几过出进回到好很的半三多走])"),),
    "sv": (("abuse", r"(?<!att )\bhora\b"), ("grief", r"\b(?:änka|änkling)\b")),
    "tr": (("grief", _KIN_TR + r" (?:[^\W\d]+ ){0,3}öl(?:dü|müş|en|düğü)"),),
}
_BY_LETTER = {
    code: tuple((label, later(pattern, re.IGNORECASE)) for label, pattern in listed)
    for code, listed in _WRITTEN.items()
}
_AUX = "can|could|do|does|did|is|are|will|would|should|has"
_ASKS = later(
    r"(?:and |so |but |hi |hey |hello |also |,|\s)*"
    rf"(?:(?:{_AUX}) (?!not\b|it just me|mine\b|ours\b)[\w'-]+"
    r"|(?:what|which|how|who|where|why|when)(?! an? )(?: [\w'-]+){0,3}?"
    rf" (?:{_AUX}|was|were|have)\b)",
    re.IGNORECASE,
)
_WOULD_HAVE = later(r"\bwould have (?:saved|helped|made|spared|been (?:good|nice|handy|useful))\b")
_RECKON = later(r"\b(?:do|d'|would) you (?:reckon|say|think|suppose)\b", re.IGNORECASE)
_NO_ASK = later(
    r"\s*(?:(?:when|where|what) (?:i|we|my|he|she|they|the)|which (?:is|are|was|were))\b",
    re.IGNORECASE,
)
_ASK_WORDS = 4


def by_build(text: str, found: set[str], tongue: str) -> set[str]:
    """Return labels that the build of a sentence shows and no single phrase does.

    `found` are those that phrases showed; one that the build outweighs is taken out of it.
    """
    if tongue not in ("en", "und"):
        written = {label for label, one in _BY_LETTER.get(tongue, ()) if one.search(text)}
        contradicts = _CONTRADICTS.get(tongue)
        said = bool(contradicts and contradicts.search(text)) and "?" not in text
        return _stars(text) | written | ({"correction"} if said else set())
    low = plain(text)
    more = _stars(text) | {
        label for mark, label, pattern in _ENGLISH if mark in low and pattern.search(low)
    }
    if "correction" in more:
        found.discard("bug")  # a link that leads nowhere is put right, not debugged
    more |= {
        label
        for label, marks, pattern in _EVERYWHERE
        if any(mark in low for mark in marks) and pattern.search(low)
    }
    if "grief" in more and _LONG_AGO.search(low):
        more.discard("grief")
    if "praise" in found and "abuse" not in found:
        more.discard("abuse")
    if "please" in low and wishes.bare(text):
        more.add("suggestion")
    if "would have" in low and _WOULD_HAVE.search(low):
        more.add("suggestion")
        found.discard("thanks")  # "a map would have saved us an hour"
    if "?" not in low:
        more |= _stated(text, low, found)
    if not found and not more and _TOLD.search(low):
        more.add("story")
    return more


def _stated(text: str, low: str, found: set[str]) -> set[str]:
    """Return what only a statement shows: a wish, one thing set against another."""
    more = {"suggestion"} if _PLEASE.search(low) else set()
    set_against = (" but " in low or ", not " in low) and _CONTRADICTS["en"].search(text)
    not_that = not found and (_NOT_THAT.search(low) or _A_NOT_B.search(low))
    if set_against or not_that or _figures_disagree(low):
        more.add("correction")
    return more


def _stars(text: str) -> set[str]:
    """What a rating in words says: three stars and fewer are a complaint, more are praise."""
    rated = text.lstrip()[:1] in _STARS
    found = _RATING.match(text) if rated else None
    if not found:
        return set()
    return {"complaint" if found[1] in "123" else "praise"}


def _figures_disagree(low: str) -> bool:
    """Whether two figures stand against each other: "it has 31 but the row adds up to 32"."""
    found = _BOTH_FIGURES.search(low)
    return bool(found and found[1] != found[2])


def is_no_question(sentence: str) -> bool:
    """Whether an English sentence begins like a question and is none: "which is all I ask"."""
    return bool(_NO_ASK.match(sentence))


def is_asking(sentence: str) -> bool:
    """Whether an English sentence without a question mark is a question."""
    if sentence.endswith(("!", "…")) or len(sentence.split()) < _ASK_WORDS:
        return False
    if _RECKON.search(sentence):
        return True
    return bool(_ASKS.match(sentence)) and not _NO_ASK.match(sentence)

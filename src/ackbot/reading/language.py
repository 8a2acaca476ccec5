"""Which language a text is in: its script first, then its small words. Pure and linear.

The small words are each language's commonest function words; a word that several languages share
counts for little. Sure or silent: `und` where the evidence is thin.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from ackbot.reading.commonest import RUSSIAN_WORDS, SMALL, UKRAINIAN_WORDS, word_set
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


_WORDS_OF = {language: word_set(listed) for language, listed in SMALL.items()}
_MINOR_WORDS_OF = {language: word_set(listed) for language, listed in MINOR.items()}


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
    return "uk" if len(words & UKRAINIAN_WORDS) > len(words & RUSSIAN_WORDS) else "ru"


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

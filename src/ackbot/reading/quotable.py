"""A few of their own words that may stand in quotation marks: a short clause with something in it.

Quoting needs no grammar of theirs, so it works in every language, and it shows better than any
phrase of ours that somebody read what they wrote. What has no content ("so well done"), is too long
or holds a link, a handle or marks of its own is not quoted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ackbot.reading import nounwords, smallwords
from ackbot.reading.phrasebook import plain
from ackbot.text.later import Rare, later, part
from ackbot.text.letters import is_dense, reaches

_SAMPLE = 700
_MAX_WORDS = 7
_MAX_CHARS = 46
_MIN_WORDS = 2
_ENOUGH = 2
#: How long a word is that says something by itself.
_TELLING = 7
#: Who repeats most of what was said has not answered it: the share of a comment that is quoted.
_SHARE = 0.65
#: Scripts without spaces: length in characters instead of words.
_DENSE_MIN, _DENSE_MAX = 4, 18
_ENDS = later(
    r"[.!?…]+(?=\s|$|[\"”»)])|[;:](?=\s)|,(?=\s|[^\x00-\x7f])"
    r"|\s[-–—]+\s|[—()\[\]{}|/\n。！？；：，、،؟।*~]+"
)
#: Words before which a clause that is too long may be cut in two, per language.
_JOINTS = {
    "en": "but because which who when while since although until then after before",
    "es": "pero porque cuando que aunque desde",
    "fr": "mais parce car quand qui puisque depuis",
    "de": "aber weil wenn denn damit obwohl",
    "pt": "mas porque quando que embora desde",
    "it": "ma perché quando che mentre",
    "nl": "maar omdat want wanneer zodra toen",
    "sv": "men för eftersom när",
    "pl": "ale bo kiedy który która",
    "ru": "но потому когда который",
    "uk": "але бо коли який",
    "tr": "ama çünkü",
    "vi": "nhưng vì khi",
    "el": "αλλά γιατί όταν",
    "id": "tapi karena saat",
    "ar": "لكن لأن عندما",
    "hi": "लेकिन क्योंकि जब",
}
#: "And", which joins two clauses only where an article or a pronoun follows it.
_AND = {"en": "(?:and|so)", "es": "y", "fr": "et", "de": "und", "pt": "e", "it": "e", "nl": "en"}
_PRONOUNS = "i you he she it we they there"
#: What begins with one of these is half a sentence and stands badly alone.
_HALF = later(
    r"(?:when|which|who|whom|whose|because|if|while|where|that|as|than|since|although|until|then|before"
    r"|after|cuando|que|porque|si|donde|aunque|como|quand|qui|puisque|parce|wenn|weil|dass|damit|obwohl"
    r"|denn|quando|se|perché|che|mentre|embora|wanneer|omdat|dat|zodra|als|toen|som|när|att|kiedy|bo"
    r"|że|который|когда|что|який|коли|що)\b",
    re.IGNORECASE,
)
_LEADING = later(
    r"^(?:(?:and|but|so|also|because|well|oh|ah|haha+|hehe|lol|btw|fyi|ps|hi|hey|hello|hola|hallo|salut"
    r"|bonjour|ciao|olá|oi|thanks|thank you|gracias|merci|danke|obrigad[oa]|grazie|bedankt|please"
    r"|y|pero|porque|et|mais|car|und|aber|weil|denn|e|mas|ma|en|maar|och|men|ale|bo|и|но|а|і|ve|ama|और|und)"
    r"[\s,]+)+",
    re.IGNORECASE,
)
_UNFIT = later(r"(?<!\w)['’‘]|https?:|www\.|[@#<>{}\\`\"“”„«»「」『』]|\S{30,}")
_GLYPHS = later(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+")
#: "All the way home xx".
_KISSES = later(r"\s+x{1,4}$", re.IGNORECASE)
_EDGE = " \t\n.,;:!?…-–—'’"
_QUOTED = Rare(part('“ „ " «', r"[“„\"«]\s?([^“”„\"«»\n]{6,60}?)\s?[”“\"»]"))
_WORD = later(r"[^\W_]+(?:['’.-][^\W_]+)*")
#: What no clause ends with.
_HANGING = frozenset(("is", "are", "was", "were", "my", "your", "the", "a", "an", "has", "have"))
#: Behind these an English word in "-ing" is what somebody does.
_OF_DOING = frozenset(("of", "for", "by", "about", "without"))
_JUDGES = frozenset(
    plain("""
correction note question point thing suggestion idea thanks
great nice lovely beautiful gorgeous amazing awesome wonderful perfect fantastic brilliant best love
loved good well done thanks thank congratulations congrats favourite favorite superb excellent
stunning contest doubt terrible awful horrible worst disappointed
bonito bonita precioso preciosa hermoso hermosa genial bueno buena mejor gracias felicidades
enhorabuena encanta beau belle super merci bravo meilleur magnifique schön toll super danke klasse
wunderbar großartig glückwunsch lindo linda ótimo ótima adorei obrigado obrigada parabéns bello
bella bellissimo bellissima grazie complimenti mooi mooie prachtig leuk bedankt dank gefeliciteerd
""").split()
)


def quotable(
    text: str,
    language: str,
    *,
    whole: str = "",
    says_it: Callable[[str], bool] | None = None,
    only: bool = False,
) -> str:
    """Return the span of a text that says most, verbatim; "" where none fits.

    Two to seven words, or four to eighteen characters in scripts without spaces. `whole` is the
    comment that the text is taken from; `says_it` tells a clause that makes the comment what it
    is, which then comes first, and with `only` nothing else is quoted. Linear in the text.
    """
    best, most = "", 0.0
    sample = text[:_SAMPLE]
    longest = len((whole or sample).strip()) * _SHARE
    for order, clause in enumerate(_clauses(sample, language)):
        fit = _fit(clause)
        points = _points(fit, language) - 0.02 * order if fit and len(fit) <= longest else 0.0
        # Whether it says the thing counts for one point, and costs more to find out than all else.
        if points <= 0.0 or points + (says_it is not None) <= most:
            continue
        told = says_it is not None and says_it(clause)
        if only and not told:
            continue
        if points + told > most:
            best, most = fit, points + told
    return best


def _their_quotes(sample: str) -> list[str]:
    """What they quote themselves comes first: the line of a poem, the words on a sign."""
    return [match[1].strip() for match in _QUOTED.finditer(sample)]


def _clauses(sample: str, language: str) -> list[str]:
    joints = _joints(language)
    found = [one for one in _their_quotes(sample) if len(one) <= _MAX_CHARS]
    for piece in _ENDS.split(_GLYPHS.sub(" , ", sample) if reaches(sample, "\u200d") else sample):
        clause = " ".join((piece or "").split()).strip(_EDGE)
        if not clause:
            continue
        found += [clause] if joints is None or _is_short(clause) else joints.split(clause)
    return found


@cache
def _joints(language: str) -> re.Pattern[str] | None:
    if language not in _JOINTS:
        return None
    before = _JOINTS[language].split()
    if language in _AND:
        subjects = [*smallwords.of(language).determiners, *_PRONOUNS.split()]
        before.append(rf"{_AND[language]} (?:{'|'.join(map(re.escape, sorted(subjects)))})")
    return later(rf"\s(?=(?:{'|'.join(before)})\s)", re.IGNORECASE)


def _is_short(clause: str) -> bool:
    if is_dense(clause):
        return len(clause) <= _DENSE_MAX
    return len(clause) <= _MAX_CHARS and len(clause.split()) <= _MAX_WORDS


def _fit(clause: str) -> str:
    """Return a clause as it may be quoted; empty where it may not."""
    clause = _KISSES.sub("", _LEADING.sub("", clause.strip()).strip(_EDGE))
    if not clause or _UNFIT.search(clause) or _HALF.match(clause) or len(clause) > _MAX_CHARS:
        return ""
    if clause.count("'") == 1 and clause.endswith("'"):
        return ""
    if is_dense(clause):
        return clause if _DENSE_MIN <= len(clause) <= _DENSE_MAX else ""
    return clause if len(clause.split()) >= _MIN_WORDS else ""


@cache
def _empty_words(language: str) -> frozenset[str]:
    rules = smallwords.of(language)
    return rules.stops | rules.generic | rules.determiners | nounwords.HOLLOW | _JUDGES


def _goes_on(last: str, before: str, verbs: frozenset[str], *, english: bool) -> bool:
    """Whether a last word wants an object: "a map that shows", "any chance of showing"."""
    if english and before in _OF_DOING and last.endswith("ing"):
        return last not in nounwords.THINGS
    return last in _HANGING or (last in verbs and (last.endswith("s") or not english))


def _points(clause: str, language: str) -> float:
    """How much a clause says: its words that are more than small words and judgements."""
    if is_dense(clause):
        return 1.0 + min(len(clause), 14) / 14
    empty = _empty_words(language)
    verbs = smallwords.of(language).verbs
    words = [plain(word) for word in _WORD.findall(clause)]
    content = [word for word in words if word not in empty and len(word) > 2]
    things = [word for word in content if word not in verbs and word not in nounwords.UNITS]
    if words and (
        words[-1] in empty
        or words[-1] in _HANGING
        or _goes_on(words[-1], "".join(words[-2:-1]), verbs, english=language == "en")
    ):
        return 0.0
    if len(content) < _ENOUGH and (not things or max(map(len, things)) < _TELLING):
        return 0.0
    points = 0.6 * min(len(things), 3) + 0.2 * min(len(content), 3)
    points += min(max(map(len, things), default=0), 12) / 24
    points += 0.3 * any(char.isdigit() for char in clause)
    points -= 0.3 * sum(word in _JUDGES for word in words)
    return points + 0.05 * min(len(words), 6)

"""Fitting their words and their name into a sentence of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ackbot.drafting.languages import Language
from ackbot.reading import nounwords, smallwords
from ackbot.text.later import Rare, later, part

#: A preposition and the article behind it, which are one word; but never in what we quote.
_CONTRACTS = {
    "es": (later(r"«[^»]*»|\b(?:de|a) el\b"), {"de el": "del", "a el": "al"}),
}
_QUOTE_BEGINS = Rare(part(".~“ .~„ .~« !~“ !~„ !~« ?~“ ?~„ ?~«", r"[.!?] [“„«]\s?[^\W\d_]"))
_FIRST_LETTER = later(r"[^\W\d_]")
_EDGE = " \t\n.,;:!?…-–—"
_MARKS = "`“„«\"'‘「"
#: English openers: what stands in the reply for what stood in the comment.
_ENGLISH = {
    "the": "the",
    "this": "the",
    "these": "the",
    "that": "the",
    "those": "the",
    "my": "your",
    "our": "your",
    "your": "the",
}
_INDEFINITE = ("a", "an")
#: The same in other languages, where a reply takes them as they are.
_INDEFINITES = frozenset(["un", "una", "uno", "une", "um", "uma", "eine", "einen", "een"])
_MINE = frozenset(
    [
        "mio",
        "mia",
        "miei",
        "mie",
        "nostro",
        "nostra",
        "nostri",
        "nostre",
        "meu",
        "minha",
        "meus",
        "minhas",
    ]
)
_DEFINITE = frozenset(_ENGLISH.values())
#: Moves that may name what belongs to them.
_ABOUT_THEM = ("story", "joke", "thanks", "congratulation", "fault")
#: Moves that may name what belongs to somebody else.
_ABOUT_OTHERS = ("praise", "story", "remark")
#: Per language, openers that may stand in a reply, as they then are. Articles glued to a
#: preposition come apart; possessives of ours become the article where the gender shows.
_OPENERS: dict[str, dict[str, str]] = {
    code: {word: kept or word for word, _, kept in (one.partition(">") for one in listed.split())}
    for code, listed in {
        "es": "el la los las ese esa esos esas del>el al>el este>ese esta>esa estos>esos estas>esas"
        " vuestro>el vuestra>la vuestros>los vuestras>las",
        "fr": "le la les ce cette ces du>le au>le aux>les vos>les",
        "pt": "o a os as esse essa esses essas este>esse esta>essa do>o da>a dos>os das>as no>o"
        " na>a nos>os nas>as ao>o aos>os pelo>o pela>a nesse>esse nessa>essa neste>esse nesta>essa"
        " desse>esse dessa>essa seu>o sua>a seus>os suas>as",
        "it": "il lo la i gli le quel quella quei quelle questo>questo questa>questa questi>questi"
        " queste>queste del>il dello>lo della>la dei>i degli>gli delle>le al>il allo>lo alla>la"
        " ai>i agli>gli alle>le dal>il dalla>la dallo>lo nel>il nella>la nei>i nelle>le sul>il"
        " sulla>la sulle>le sui>i",
        "de": "die das den deinen>den deine>die eure>die euren>den",
        "nl": "de het die dat deze dit>dit",
    }.items()
}
_ELIDED = later(r"(?:l|dell|nell|all|dall|sull)['’](?=\w)", re.IGNORECASE)


def fit_topic(topic: str, tongue: Language, move: str, register: str = "") -> str:
    """Return a topic as it may stand in a sentence of ours; empty where it would stand badly.

    "My dog" becomes "your dog", "this quilt" "the quilt"; what has no sure form is left out:
    their cases and genders are not guessed.
    """
    topic = " ".join(topic.split()).strip(_EDGE)
    if not topic or topic[0] in _MARKS:
        return topic
    if tongue.code == "en":
        return _english(topic, move)
    openers = _OPENERS.get(tongue.code)
    if openers is None:
        return topic
    elided = _ELIDED.match(topic)
    if elided and tongue.code in ("fr", "it"):
        return f"l'{topic[elided.end() :]}"
    if " " not in topic:
        return topic if topic[:1].isupper() and tongue.code != "de" else ""
    return _opened(topic, tongue, move, tongue.turned(register), openers)


def _opened(
    topic: str, tongue: Language, move: str, turned: Mapping[str, str], openers: Mapping[str, str]
) -> str:
    """Give a phrase the article or possessive that it has in a reply."""
    first, _, rest = topic.partition(" ")
    low, (owner, _, thing) = first.lower(), rest.partition(" ")
    if tongue.code == "de" and first == "Der":
        return f"den {rest}"
    if move == "praise" and (owner.lower() in _MINE or low in turned):
        return ""  # what is theirs is not what they praise
    if tongue.code in ("it", "pt") and thing and owner.lower() in _MINE:
        rest = thing  # "il mio lievito" is "il lievito" to whoever has not got it
    if move in ("suggestion", "question") and low in _INDEFINITES:
        return f"{low} {rest}"
    if low in turned:
        return f"{turned[low]} {rest}"
    return f"{openers[low]} {rest}" if low in openers else ""


def is_there(topic: str, tongue: Language) -> bool:
    """Whether a fitted topic is a thing that is there already: "the map", but not "a button"."""
    return tongue.code == "en" and topic.partition(" ")[0].lower() in _DEFINITE


def _english(topic: str, move: str) -> str:
    first, _, rest = topic.partition(" ")
    low = first.lower()
    if low in _INDEFINITE:
        if move in ("suggestion", "fault", "question"):
            return f"{low} {rest}"
        return f"the {rest}" if move in ("story", "joke", "correction", "problem") else ""
    # What is theirs is rarely what they ask about, praise or find fault with.
    if low in ("my", "our") and move not in _ABOUT_THEM:
        return ""
    if low in _ENGLISH:
        return f"{_ENGLISH[low]} {rest}" if rest else ""
    if low in ("his", "her", "their", "its"):
        return f"{low} {rest}" if move in _ABOUT_OTHERS else ""
    if low in smallwords.of("en").determiners:
        return ""
    if low in nounwords.NUMBERED and topic[-1].isdigit():
        return topic[0].lower() + topic[1:]  # "Row 14" at the start of their sentence
    return topic


def place_name(text: str, tongue: Language, name: str) -> str:
    """Put the name where the sentence has room for it, once; take the other places out."""
    if not name:
        return _capital(text.replace("{n}", "").strip(), tongue)
    if "{n}" in text:
        head, _, tail = text.partition("{n}")
        called = tongue.name.replace("{name}", name)
        if called.startswith(",") and tail[:1] == " ":
            called += ","
        whole = head + called + tail.replace("{n}", "")
    elif tongue.lead:
        whole = tongue.lead.replace("{name}", name) + text
    else:
        whole = text
    return _capital(whole.strip().replace(",,", ",").replace(",.", "."), tongue)


def _capital(text: str, tongue: Language) -> str:
    if tongue.code in _CONTRACTS:
        pattern, joined = _CONTRACTS[tongue.code]
        text = pattern.sub(lambda found: joined.get(found[0], found[0]), text)
    if not tongue.cased or not text:
        return text
    text = _QUOTE_BEGINS.sub(lambda found: found[0][:-1] + found[0][-1].upper(), text)
    if text[0].isalpha():
        return text[0].upper() + text[1:]
    found = _FIRST_LETTER.search(text[:3])
    if not found or text[0] == "`":
        return text
    at = found.start()
    return text[:at] + text[at].upper() + text[at + 1 :]

"""Marks by which people know a text that nobody wrote: its shape, more than its words.

What is ordinary where Markdown is shown (lists, headings, bold) is a mark where it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ackbot.drafting.phrases import MACHINE
from ackbot.text import lookalike
from ackbot.text.later import Rare, later, part
from ackbot.text.letters import reaches

#: Platforms that show Markdown as it is meant.
MARKDOWN = frozenset(
    {"github", "gitlab", "gitea", "forgejo", "discourse", "reddit", "lemmy", "stackexchange"}
)

_DASH = Rare(part("— – ~--~", r"—|(?<=\s)–(?=\s)| -- "))
_SENTENCE = later(r"[^.!?…。\n]+")
_BULLET = later(r"^\s*(?:[-*•‣▪]|\d{1,2}[.)])\s+\S", re.MULTILINE)
_HEADING = Rare(part("# **", r"^\s*#{1,6}\s+\S|^\s*\*\*[^*\n]{1,80}\*\*:?\s*$"), flags=re.MULTILINE)
_BOLD = Rare(
    part("** __", r"(?<![\w*])\*\*[^*\n]{1,120}\*\*(?![\w*])|(?<!\w)__[^_\n]{1,120}__(?!\w)")
)
_QUOTES = tuple("\"“„«'‘「")
_QUOTED = later(r"([\"“„«'‘「])([^\"“”„«»「」]*)([\"”“»'’」])")
_NOT_JUST = Rare(
    part(
        "not~just not~only not~merely isn't~just isn't~only no~es~solo n'est~pas nicht~nur nao~e~so"
        " nao~e~apenas non~e~solo niet~alleen",
        r"\b(?:(?:is|it's|are|was) not (?:just|only|merely)|isn't (?:just|only)|"
        r"no es solo|n'est pas (?:seulement|que)|ist nicht nur|nao e (?:so|apenas)|non e solo|"
        r"is niet alleen)\b[^.!?\n]{1,80}(?:[,;—–-]|\bbut\b)\s*(?:it's|it is|they're|sino|es|c'est|"
        r"sondern|es ist|mas|e sim|ma|e|maar|het is)\b",
    )
)
_HASHTAG = Rare(part("#", r"(?<![\w&])#[^\W\d]\w+"))
_STYLED = later(
    r"[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001f130-\U0001f189]{2,}"
)
_FIRST_STYLED = "\u24b6"
_WORD = later(r"[^\W\d_]+")
#: A letter beyond ASCII.
_BEYOND = later(r"[^\W\d_a-zA-Z]")
#: The same words come in one draft after the other.
_poses = lru_cache(maxsize=4096)(lookalike)
_CHAIN = 3


def machine_marks(text: str, low: str, platform: str) -> Iterator[tuple[str, str]]:
    """Yield (what a text does as machines do, the words in question) for each mark it bears.

    `low` is the text as `ackbot.reading.phrasebook.plain` has it.
    """
    dashes = sum(1 for _ in _DASH.finditer(text))
    if dashes >= _CHAIN or (dashes > 1 and _dashed(text) > 1):
        yield "strings dashes together", "—" if "—" in text else ""
    if text.lstrip().startswith(_QUOTES) and (found := _QUOTED.fullmatch(text.strip())):
        yield "is in quotes from end to end", found[1]
    if platform not in MARKDOWN:
        if "\n" in text and len(_BULLET.findall(text)) > 1:
            yield "is a list", ""
        if heading := _HEADING.search(text):
            yield "has a heading", heading[0].strip()
        elif bold := _BOLD.search(text):
            yield "holds marks of Markdown, which are not shown as meant there", bold[0]
    if turn := _NOT_JUST.search(low):
        yield "says what it is not, then what it is", turn[0]
    if phrase := MACHINE.search(low):
        yield "has a turn of phrase of a machine", phrase[0]


def _dashed(text: str) -> int:
    """Return how many sentences hold a dash."""
    return sum(1 for one in _SENTENCE.findall(text) if _DASH.search(one))


def new_hashtags(text: str, known: str) -> list[str]:
    """Return the hashtags that nobody used before."""
    low = known.casefold()
    return [tag[0] for tag in _HASHTAG.finditer(text) if tag[0].casefold() not in low]


def disguised(text: str, known: str) -> tuple[str, str]:
    """Return a word in letters that pose as others, and why; two empty texts where none does."""
    if text.isascii():
        return "", ""
    styled = _STYLED.findall(text) if reaches(text, _FIRST_STYLED) else ()
    for word in styled:
        if word not in known:
            return word, "is in styled letters"
    for word in dict.fromkeys(_WORD.findall(text)) if _BEYOND.search(text) else ():
        if not word.isascii() and word not in known and (why := _poses(word)):
            return word, why
    return "", ""

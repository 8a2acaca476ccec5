"""Picking the words for what a comment is about: a noun phrase, cautiously, without a parser.

What no mark vouches for is not named, and neither are quantities, times, bare adjectives or idioms:
a wrong topic is worse than none, and a draft that names nothing asks instead.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ackbot.reading import smallwords
from ackbot.reading.chunks import Phrase, chunks
from ackbot.reading.marked import marked
from ackbot.reading.phrasebook import plain
from ackbot.text.later import Rare, later, part
from ackbot.text.letters import is_east_asian

_SAMPLE = 700
_FENCED = later(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_CODE = later(r"`([^`\n]{2,40})`")
#: Options, settings and keys, as whoever writes programs names them: "--json", "NO_COLOR", "Alt+F".
_OPTION = Rare(
    part("--", r"(?<![\w-])--[a-z][a-z-]{1,24}\b"),
    part("_", r"\b[A-Z]{2,12}_[A-Z_]{2,24}\b"),
    part("+", r"\b(?:Ctrl|Cmd|Alt|Shift|Strg)(?:\+\w{1,6})+"),
)
#: Titles in quotation marks: every long word with a capital.
_QUOTED = Rare(
    part(
        "“ „ « \" ' ‘ 『 《",
        r"“([^“”\n]{3,50})”|„([^“”„\n]{3,50})[“”]|«\s?([^«»\n]{3,50}?)\s?»|\"([^\"\n]{3,50})\""
        r"|(?<!\w)['‘]([^'’‘\n]{3,50})['’](?!\w)|[『《]([^『』《》\n]{2,30})[』》]",
    )
)
#: A name has two letters or figures side by side, and no braces of a program.
_TWO = later(r"\w\w")
_BRACES = frozenset("{}")
#: What they quote is quoted, not taken apart.
_CITED = Rare(
    part(
        '“ „ « "', r"“[^“”\n]{12,200}”|„[^“”„\n]{12,200}[“”]|«[^«»\n]{12,200}»|\"[^\"\n]{12,200}\""
    )
)
_LINKS = later(r"https?://\S+|www\.\S+|[@#]\S+|\S+@\S+\.\S+")
#: Without one of these there is no link.
_LINKED = ("://", "www.", "@", "#")
_MAX_TITLE = 6
_SHORT_WORD = 4
_SURE = 1.5
_MOST = 4


def topics(text: str, language: str, focus: Sequence[Collection[str]] = ()) -> list[str]:
    """Return phrases for what the text is about, surest first, at most four; [] when unsure.

    `focus` are parts of the text, the most telling first: what stands in them comes first.
    """
    sample = (_FENCED.sub(" ", text) if "```" in text or "~~~" in text else text)[:_SAMPLE]
    if any(mark in sample for mark in _LINKED):
        sample = _LINKS.sub(" ", sample)
    found = _quoted(sample)
    sample = _CITED.sub(_blank, sample)
    if smallwords.listed(language) and language not in ("sv", "pl"):
        found += chunks(sample, language)
    else:
        found += marked(sample, language)
    kept: list[str] = []
    for phrase in sorted(found, key=lambda one: (_level(one.text, focus), -one.points, one.at)):
        if phrase.points < _SURE or len(kept) == _MOST or not _says(phrase.text):
            continue
        if not any(_overlap(phrase.text, other) for other in kept):
            kept.append(phrase.text)
    return kept


def _says(phrase: str) -> bool:
    return _BRACES.isdisjoint(phrase) and bool(_TWO.search(phrase) or is_east_asian(phrase))


def _level(phrase: str, focus: Sequence[Collection[str]]) -> int:
    """Return how telling the place of a phrase is, 0 for the most telling."""
    levels = (at for at, parts in enumerate(focus) if any(phrase in part for part in parts))
    return next(levels, len(focus))


def _blank(cited: re.Match[str]) -> str:
    """Leave the words out that they quote, and every other where it stands."""
    return " " * len(cited[0])


def _overlap(one: str, other: str) -> bool:
    return bool(set(plain(one).split()) & set(plain(other).split()) - smallwords.ALL)


def _quoted(sample: str) -> list[Phrase]:
    found = [Phrase(match[0], match.start(), 4.5) for match in _CODE.finditer(sample)]
    found += [Phrase(match[0], match.start(), 3.5) for match in _OPTION.finditer(sample)]
    for match in _QUOTED.finditer(sample):
        inner = next(group for group in match.groups() if group).strip()
        if _is_title(inner):
            found.append(Phrase(match[0], match.start(), 3.0))
    return found


def _is_title(inner: str) -> bool:
    words = inner.split()
    if not 0 < len(words) <= _MAX_TITLE or not inner[0].isalpha() or inner[-1] in ".!?,":
        return False
    if inner[0].lower() == inner[0].upper():  # a script without capitals
        return len(inner) > 1
    return all(word[0].isupper() for word in words if len(word) >= _SHORT_WORD) and (
        words[0][0].isupper()
    )

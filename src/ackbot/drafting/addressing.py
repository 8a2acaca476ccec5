"""Whom a text speaks to: names in a place of address, and old replies spoken to somebody new. Pure.

A wrong name is the worst slip a reply can make, and it comes easily where words are used again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ackbot.drafting.names import short_name
from ackbot.drafting.snippets import PLACE, filled
from ackbot.model import Person
from ackbot.reading import smallwords
from ackbot.reading.phrasebook import plain
from ackbot.text.later import later

#: Words that stand before a name at the start of a reply, or between thanks and a name.
_BEFORE = (
    "hi|hello|hey|dear|thanks|thank you|hola|hallo|salut|bonjour|coucou|ciao|olá|oi|liebe|lieber"
    "|beste|querido|querida|estimado|estimada|cher|chère|caro|cara|danke|merci|gracias|grazie"
    "|obrigado|obrigada|bedankt|dank je|dank u|moin|servus|guten tag|buongiorno"
)
_CALLED = r"[^\W\d_][\w'’-]*"
_ADDRESSED = later(
    rf"(?:^|[.!?…]\s|\n)(?:(?:{_BEFORE})[\s,]+)?(?P<first>{_CALLED})(?=[,!:]|\s[–—-]\s)"
    rf"|\b(?:{_BEFORE}),?\s(?P<after>{_CALLED})"
    rf"|,\s(?P<last>{_CALLED})(?=[.!?,…]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_CAPITAL = later(rf"(?<![\w@#/.]){_CALLED}")
_HANDLES = later(r"^(?:@\S+[\s,:]+)+")


def addressed(text: str) -> tuple[str, ...]:
    """Return the capitalised words that stand where a name would, in order, each once."""
    return _like_names(match["first"] or match["after"] or match["last"] for match in _each(text))


def _each(text: str) -> list[re.Match[str]]:
    """Return all matches, also those that begin where another one ends or within it."""
    found, at = [], 0
    while match := _ADDRESSED.search(text, at):
        found.append(match)
        at = match.start(match.lastgroup or 0) + 1
    return found


def capitalised(text: str) -> tuple[str, ...]:
    """Return all words of a text that begin with a capital, each once: what may be a name."""
    return _like_names(_CAPITAL.findall(text))


def _like_names(words: Iterable[str]) -> tuple[str, ...]:
    """Return those that may be names: with a capital, and no small word ("The Guild" is no The)."""
    return tuple(
        dict.fromkeys(
            word for word in words if word[0].isupper() and plain(word) not in smallwords.ALL
        )
    )


def readdressed(reply: str, old: Person, new: Person) -> str:
    """Return an old reply as it would be said to somebody else.

    Handles in front go, the old name becomes the new one, or is left out with its comma where the
    new person gives no name to be called by.
    """
    words = _HANDLES.sub("", reply).strip()
    called = short_name(old.name, old.handle)
    if not called:
        return words
    whole = re.escape(" ".join(old.name.split()))
    opened = re.sub(rf"(?<!\w)(?:{whole}|{re.escape(called)})(?!\w)", PLACE, words)
    return filled(opened, short_name(new.name, new.handle))

"""Answering a question from what the user has said: their facts, or the post itself.

Only whole sentences of the user's are used, as they are, and only where they share the words that
the question turns on.
"""

from __future__ import annotations

import re

from ackbot.drafting.base import Brief
from ackbot.drafting.languages import Language
from ackbot.reading import smallwords
from ackbot.reading.phrasebook import words_of

_MIN_WORD = 4
_ENOUGH_FACT = 2


def answer(brief: Brief, tongue: Language) -> str:
    """Return the fact of the user's that answers, with room for a name; empty when none does."""
    asked = _content(brief.reading.asks or brief.text)
    best, shared = "", 0
    for fact in brief.voice.facts:
        common = len(_stems(asked) & _stems(_content(fact)))
        if common > shared:
            best, shared = fact.strip(), common
    if not best:
        return ""
    rare = max((len(word) for word in asked & _content(best)), default=0)
    if shared < _ENOUGH_FACT and not (len(asked) <= 2 and rare >= 6):
        return ""
    return _with_name_room(best, tongue)


def _with_name_room(fact: str, tongue: Language) -> str:
    """Room for the name at the end of the first sentence, where names stand in that language."""
    if not tongue.name.startswith(","):
        return fact
    found = re.search(r"[.!?](?=\s|$)", fact)
    if not found:
        return f"{fact}{{n}}."
    return f"{fact[: found.start()]}{{n}}{fact[found.start() :]}"


def _content(text: str) -> frozenset[str]:
    return frozenset(
        word for word in words_of(text) if word not in smallwords.ALL and len(word) >= _MIN_WORD
    )


def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:-1] if word.endswith("s") else word for word in words)

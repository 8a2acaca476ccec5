"""Leaning drafts the way the user writes: which of several fits their habits best. Pure.

`lean` is all that a drafter need call; that somebody leaves names out, or keeps to one sentence, is
for the drafter to ask of the habits before it composes.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from ackbot.drafting.habits import NAME, Habits
from ackbot.reading.phrasebook import words_of
from ackbot.text import graphemes
from ackbot.text.later import later

#: What each thing weighs: the whole order given, a length twice or half the usual one, an opening
#: unlike all of theirs; a phrase that was struck goes behind all that hold none.
_PLACE = 1.5
_LENGTH = 0.6
_MOST_LENGTH = 1.2
_OPENING = 0.8
_STRUCK = 100.0

_EXCLAIMED = later(r"\s?!+")
_INVERTED = later("¡")


def lean(texts: Sequence[str], habits: Habits, name: str = "") -> list[str]:
    """Return the drafts, those first that are most like what the user writes.

    `texts` come best first, by other reasons, which still count; `name` is what the person is
    called in them. Exclamation marks go where the user never uses them. Where too little is known
    all stays as it is.
    """
    if not habits.teach:
        return list(texts)
    shaped = list(dict.fromkeys(_shaped(text, habits) for text in texts))
    step = _PLACE / max(1, len(shaped))
    weights = {text: at * step + _misfit(text, habits, name) for at, text in enumerate(shaped)}
    return sorted(shaped, key=weights.__getitem__)


def _shaped(text: str, habits: Habits) -> str:
    if not (habits.no_exclamation and "!" in text):
        return text
    return _INVERTED.sub("", _EXCLAIMED.sub(".", text)).replace("?.", "?")


def _misfit(text: str, habits: Habits, name: str) -> float:
    joined = f" {' '.join(words_of(text))} "
    struck = sum(f" {phrase} " in joined for phrase, _ in habits.struck)
    if not habits.known:
        return struck * _STRUCK
    ratio = abs(log(max(1, graphemes(text)) / max(1, habits.length), 2))
    length = min(_MOST_LENGTH, _LENGTH * ratio)
    return struck * _STRUCK + length + _OPENING * _opens_otherwise(joined, habits, name)


def _opens_otherwise(joined: str, habits: Habits, name: str) -> float:
    """Return the share of replies with a usual opening, 0 where the draft opens with its word."""
    usual = {opening: times for opening, times in habits.openings if times > 1}
    called = " ".join(words_of(name))
    named = called and joined.startswith(f" {called} ")
    first = NAME if named else joined.partition(" ")[2].partition(" ")[0]
    if any(opening.partition(" ")[0] == first for opening in usual):
        return 0.0
    return sum(usual.values()) / habits.replies

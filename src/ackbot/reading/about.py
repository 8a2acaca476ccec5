"""What to name and what to quote: from the sentence that makes a comment what it is.

Somebody who writes three sentences of greeting and one of complaint wants that one seen. What is
named is looked for there first; a complaint, a fault, a wish, a correction or a question is quoted
from there or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from ackbot.model import ReadingKind
from ackbot.reading import wishes
from ackbot.reading.labels import labels_of, sentences_of
from ackbot.reading.quotable import quotable
from ackbot.reading.topic import topics
from ackbot.text.later import later

_SAMPLE = 1000
_PARTS = later(r"[,;:()\n]|\s[-–—]+\s|\b(?:but|pero|mais|aber|mas|però|maar|men|ale)\b")
_TURN = later(r"[\s,;]+(?:but|pero|mais|aber|mas|però|maar|men|ale)\b", re.IGNORECASE)
_LABEL: Mapping[ReadingKind, str] = {
    ReadingKind.PRAISE: "praise",
    ReadingKind.THANKS: "thanks",
    ReadingKind.CORRECTION: "correction",
    ReadingKind.BUG: "bug",
    ReadingKind.COMPLAINT: "complaint",
    ReadingKind.SUGGESTION: "suggestion",
    ReadingKind.JOKE: "joke",
    ReadingKind.CONGRATULATION: "congratulation",
    ReadingKind.SHARE: "share",
}
#: Kinds that are quoted where they say it, or not at all.
_TO_THE_POINT = frozenset(
    (
        ReadingKind.QUESTION,
        ReadingKind.CORRECTION,
        ReadingKind.BUG,
        ReadingKind.COMPLAINT,
        ReadingKind.SUGGESTION,
    )
)


class About(NamedTuple):
    """Phrases for what was spoken of, surest first, and a few words that may be quoted."""

    topics: tuple[str, ...]
    quote: str


def about(text: str, kind: ReadingKind, asks: str, language: str) -> About:
    """Return what a reply to a comment of this kind may name and quote. `asks` is its question."""
    if kind is ReadingKind.SUGGESTION and language == "en":
        if wish := wishes.way(text[:_SAMPLE]):
            return About((), wish)
        if thing := wishes.bare(text[:_SAMPLE]):
            return About((thing,), "")
    label = _LABEL.get(kind, "")
    focus = _focus(text[:_SAMPLE], label, asks if kind is ReadingKind.QUESTION else "", language)
    pointed = kind in _TO_THE_POINT

    def says_it(clause: str) -> bool:
        if kind in (ReadingKind.PRAISE, ReadingKind.THANKS):
            return label not in labels_of(clause, language)
        return bool(label) and label in labels_of(clause, language)

    quoted_from = " ".join(focus) if pointed else text
    turned = _behind_the_turn(text, kind) if pointed else ()
    levels = (_clauses(focus, label, language), turned, focus)
    quote = quotable(
        quoted_from, language, whole=text, says_it=says_it, only=pointed and bool(label)
    )
    return About(tuple(topics(text, language, levels)), quote)


def _behind_the_turn(text: str, kind: ReadingKind) -> tuple[str, ...]:
    """Return what follows "but": "the surface is lovely but a pushchair does not fit"."""
    if kind is ReadingKind.QUESTION:
        return ()
    parts = _TURN.split(text[:_SAMPLE], maxsplit=1)
    return tuple(parts[1:])


def _focus(text: str, label: str, asks: str, language: str) -> tuple[str, ...]:
    """Return the sentences that make the comment what it is; none where no single one does."""
    if asks:
        return (asks,)
    if not label:
        return ()
    sentences = sentences_of(text)
    saying = tuple(one for one in sentences if label in labels_of(one, language))
    # A wish without a phrase of wishing is mostly put as a question, and its reason follows.
    return saying or tuple(one for one in sentences if label == "suggestion" and "?" in one)


def _clauses(sentences: tuple[str, ...], label: str, language: str) -> tuple[str, ...]:
    """Return the parts of the sentences that say it themselves."""
    if not label:
        return ()
    parts = (part for one in sentences for part in _PARTS.split(one))
    return tuple(part for part in parts if label in labels_of(part, language))

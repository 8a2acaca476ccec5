"""Composing: which move a comment gets, and which of a language's sentences fit it.

A draft is one opening move and, mostly, one question or closing move. Each language lists
sentences per move; the composer takes the pair that is least like what was said lately, and among
equals the one that the person's id picks, so that the same morning gives the same drafts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from ackbot.model import ReadingKind

#: The moves a language needs sentences for; a test lists what a language lacks.
MOVES = (
    "praise",
    "thanks",
    "question",
    "correction",
    "fault",
    "problem",
    "suggestion",
    "story",
    "joke",
    "congratulation",
    "share",
    "remark",
    "closing",
    "hold",
    "hold_grave",
)

MOVE_OF: Mapping[ReadingKind, str] = {
    ReadingKind.PRAISE: "praise",
    ReadingKind.THANKS: "thanks",
    ReadingKind.QUESTION: "question",
    ReadingKind.CORRECTION: "correction",
    ReadingKind.BUG: "fault",
    ReadingKind.COMPLAINT: "problem",
    ReadingKind.SUGGESTION: "suggestion",
    ReadingKind.STORY: "story",
    ReadingKind.JOKE: "joke",
    ReadingKind.CONGRATULATION: "congratulation",
    ReadingKind.SHARE: "share",
    ReadingKind.REMARK: "remark",
    ReadingKind.CLOSING: "closing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """A move's sentences. `{n}` is where a name may stand (with its comma), `{t}` their words.

    `named` are openings that name what they spoke of, `plain` those that need not, `after` what
    may follow either.
    """

    named: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


_WORD = re.compile(r"[^\W_]+")
_OPENING = 4
_REMEMBERED = 60


def candidates(
    sentences: Sentences, *, topic: str, seed: str, short: bool, with_after: bool
) -> Iterator[str]:
    """Yield compositions with `{n}` still in them, in the order that the seed picks."""
    openings = sentences.named if topic and sentences.named else sentences.plain
    afters: Sequence[str] = sentences.after if with_after and not short else ()
    spread = sorted(
        ((opening, after) for opening in openings for after in (afters or ("",))),
        key=lambda pair: crc32("\0".join((seed, *pair)).encode("utf-8", "surrogatepass")),
    )
    for opening, after in spread:
        yield f"{opening} {after}".strip().replace("{t}", topic)


def by_likeness(drafts: Sequence[str], recent: Sequence[str], masked: frozenset[str]) -> list[str]:
    """Return the drafts, least like the recent texts first; equals keep their order.

    Words in `masked` (names, their own words) do not count as likeness or difference.
    """
    marks = [_Marks.of(text, masked) for text in recent[-_REMEMBERED:]]
    return sorted(drafts, key=lambda draft: _likeness(_Marks.of(draft, masked), marks))


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


@lru_cache(maxsize=1024)
def _unmasked(text: str) -> _Marks:
    return _Marks.of(text, frozenset())


@dataclass(frozen=True, slots=True)
class _Marks:
    opening: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, text: str, masked: frozenset[str]) -> _Marks:
        words = [word for word in _words(text) if word not in masked]
        return cls(tuple(words[:_OPENING]), frozenset(pairwise(words)))


def _likeness(one: _Marks, others: Sequence[_Marks]) -> float:
    worst = 0.0
    opened = 0
    pairs, start = one.pairs, one.opening[:2]
    for other in others:
        opened += start == other.opening[:2]
        if not pairs.isdisjoint(other.pairs):
            worst = max(worst, _shared(pairs, other.pairs))
    return round(worst + 0.25 * opened, 3)


def _shared(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both)


def similarity(one: str, other: str) -> float:
    """Return how alike two texts are, 0 to 1: the shared part of their word pairs."""
    a, b = _unmasked(one), _unmasked(other)
    if not a.pairs or not b.pairs:
        return float(_WORD.findall(one.casefold()) == _WORD.findall(other.casefold()))
    return _shared(a.pairs, b.pairs)

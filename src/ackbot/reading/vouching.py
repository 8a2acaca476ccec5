"""How much vouches for a phrase that may be what a comment is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ackbot.reading import nounwords, smallwords

#: What points at a time more often than at a thing.
_POINTING = frozenset(("this", "that", "last", "next"))


def says_nothing(content: Sequence[str], language: str) -> bool:
    """Whether the words of a phrase (as `plain` has them, without small ones) name no thing."""
    heads = [low for low in content if not low[0].isdigit()]
    vague, kept = _vague(language), nounwords.kept(language)
    main = [low for low in heads if low not in kept]
    if not main:
        return True
    if len(main) > 1 and main[0] in nounwords.SHAPELESS:
        return True  # "a thing from the benches"
    alone = len(main) == 1 and (main[0] in vague or len(main[0]) < 3)
    return alone or all(low in vague for low in main)


def points(
    before: str, opener: str, words: Sequence[str], content: Sequence[str], language: str
) -> float:
    """Return how much speaks for a phrase of `words`, whose `content` is without small ones.

    `before` is the word in front of it, empty at the start; `opener` its article or possessive.
    """
    rules = smallwords.of(language)
    if opener in _POINTING and content[0] in nounwords.HOLLOW:
        return 0.0  # "this morning on the strength (of it)": when, not what
    found = 1.7
    if opener in rules.possessives:
        found += 0.2
    if opener in nounwords.indefinite(language):
        found -= 0.3
    if before in nounwords.SINCE:
        found -= 0.6  # "since the update": when, not what
    if before in rules.prepositions:
        found += 0.3 if before in nounwords.ABOUT else -0.2
    found += min(0.6, 0.3 * (len(content) - 1))
    found += min(0.4, max(map(len, content)) / 24)
    if any(word.startswith("`") for word in words):
        found += 1.5
    if content[-1] in rules.generic:
        found -= 0.8
    return found


@cache
def _vague(language: str) -> frozenset[str]:
    return smallwords.of(language).generic | nounwords.HOLLOW | nounwords.UNITS

"""How alike two texts are: by the pairs of neighbouring words that they share.

Words of the commenter's own, and names, count neither for nor against; two drafts about different
things are alike where the words around those things are the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, filterfalse, pairwise

from ackbot.reading import smallwords
from ackbot.text.later import later

_WORD = later(r"[^\W_]+")
#: The same for ASCII: what is neither letter nor figure parts words.
_PARTED = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}
#: So many words tell how a text opens.
_OPENING = 2
_OPENED_ALIKE = 0.25
_REMEMBERED = 40

_Pairs = frozenset[tuple[str, str]]
#: The words of a text, and their pairs.
_Taken = tuple[tuple[str, ...], Iterable[tuple[str, str]]]


def by_likeness(drafts: Sequence[str], recent: Sequence[str], masked: frozenset[str]) -> list[str]:
    """Return the drafts, least like the recent texts first; equals keep their order.

    Words in `masked` (names, their own words) do not count as likeness or difference.
    """
    if len(drafts) < 2:
        return list(drafts)
    kept = [tuple(filterfalse(masked.__contains__, words)) for words in map(_words, drafts)]
    # What has no word of theirs, being in another language mostly, is like none of them.
    spoken = frozenset(chain.from_iterable(kept))
    said = [
        _masked(taken, masked)
        for taken in map(_taken, recent[-_REMEMBERED:])
        if not spoken.isdisjoint(taken[0])
    ]
    opened = Counter(words[:_OPENING] for words, _ in said)
    worst = _worst([frozenset(pairwise(words)) for words in kept], said)
    ranks = [
        round(most + _OPENED_ALIKE * opened[words[:_OPENING]], 3)
        for most, words in zip(worst, kept, strict=True)
    ]
    return [drafts[at] for at in sorted(range(len(drafts)), key=ranks.__getitem__)]


def _masked(taken: _Taken, masked: frozenset[str]) -> _Taken:
    """Return the words of a text and their pairs, without words that are theirs."""
    if masked.isdisjoint(taken[0]):
        return taken
    ours = tuple(filterfalse(masked.__contains__, taken[0]))
    return ours, pairwise(ours)


def _worst(drafts: Sequence[_Pairs], said: Iterable[_Taken]) -> list[float]:
    """Return for each draft how much it shares with the text that it is most like."""
    worst = [0.0] * len(drafts)
    of_any: _Pairs = frozenset().union(*drafts)
    for words, theirs in said:
        common = of_any.intersection(theirs)
        if not common:
            continue
        for at, pairs in enumerate(drafts):
            both = len(common & pairs)
            if both and (shared := both / (len(pairs) + len(words) - 1 - both)) > worst[at]:
                worst[at] = shared
    return worst


def like(text: str, others: Sequence[str], least: float) -> list[str]:
    """Return those of the other texts that are at least so much like this one (0 to 1)."""
    words, pairs = _taken(text)
    if not pairs:
        return [other for other in others if _taken(other)[0] == words]
    size = len(pairs)
    # Texts of which one is much longer are not alike, whatever they share.
    shortest, longest = least * size, size / least
    return [
        other
        for other, (_, theirs) in zip(others, map(_taken, others), strict=True)
        if shortest <= len(theirs) <= longest
        and not pairs.isdisjoint(theirs)
        and _shared(pairs, theirs) >= least
    ]


def _shared(one: _Pairs, other: _Pairs) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both)


def content(text: str) -> frozenset[str]:
    """Return the words of a text that are more than small words."""
    return frozenset(_words(text)) - smallwords.ALL


@lru_cache(maxsize=1024)
def _taken(text: str) -> tuple[tuple[str, ...], _Pairs]:
    """Return the words of a text, and their pairs."""
    words = _words(text)
    return words, frozenset(pairwise(words))


def _words(text: str) -> tuple[str, ...]:
    if text.isascii():
        return tuple(text.translate(_PARTED).split())
    return tuple(_WORD.findall(text.casefold()))

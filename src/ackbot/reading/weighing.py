"""What a comment is as a whole, learned from labelled comments: for what no phrase says outright.

Much that is grave is said around the thing, and a fault can be told in any words. A multinomial
logistic regression over words, pairs of words and what the phrases found weighs the whole comment.
Its weights are data (`ackbot.reading.weights`), which `make weights` learns from comments with
labels; phrases go first, and where they are sure nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import pairwise
from math import exp, sqrt
from typing import NamedTuple

from ackbot.reading.phrasebook import words_of
from ackbot.text.letters import is_east_asian

#: Languages with weights of their own.
LANGUAGES = (
    *("en", "es", "fr", "de", "it", "pt", "nl"),
    *("sv", "da", "no", "fi", "pl", "cs", "ru", "uk", "tr", "el", "ro", "hu", "id"),
    *("ja", "zh", "ko", "ar", "hi", "vi"),
)
#: What is told apart: kinds that get a reply, what is the user's to answer, what needs no reply.
YOURS, NONE = "yours", "none"
CLASSES = (
    *("praise", "thanks", "question", "correction", "bug", "complaint", "suggestion", "story"),
    *("joke", "congratulation", "remark", YOURS, NONE),
)
#: Kinds that can stand for one another: a word of thanks suits both, or a word of concern.
ALIKE = (frozenset(("praise", "thanks", "congratulation")), frozenset(("bug", "complaint")))
#: The feature that every comment has.
BIAS = ""
_GROUPS = (*map(sorted, ALIKE), *([one] for one in CLASSES[:-2] if one not in ALIKE[0] | ALIKE[1]))
_BEGINNING = 5
#: Weights are kept as whole numbers of tenths, in a section for each beginning of so many letters.
SCALE = 10.0
SECTION = 2

Weights = Mapping[str, tuple[float, ...]]


class Weighed(NamedTuple):
    """How likely a comment is the user's to answer, or wants no answer; else its likeliest kind."""

    yours: float
    """0 to 1, of all classes."""
    unwanted: float
    """0 to 1, of all classes: how likely it needs no reply."""
    kind: str
    """One of `CLASSES`, neither `YOURS` nor `NONE`."""
    sure: float
    """0 to 1, of the kinds alone."""
    like: str
    """The likeliest kind of the likeliest group: kinds that one answer suits (`ALIKE`)."""
    alike: float
    """0 to 1: how likely that group is, of the kinds alone."""
    kinds: Mapping[str, float]
    """0 to 1: how likely each kind is, of the kinds alone."""

    def supports(self, kind: str) -> float:
        """Return how likely a kind is together with those that stand for it, 0 to 1."""
        group = next((group for group in ALIKE if kind in group), (kind,))
        return sum(self.kinds.get(one, 0.0) for one in group)


def weigh(text: str, language: str, labels: Collection[str]) -> Weighed | None:
    """Return what a comment is as a whole; None in languages without weights.

    `labels` are those of the whole comment (see `ackbot.reading.labels`).
    """
    if language not in LANGUAGES:
        return None
    found = features(text, labels)
    return weighed(likelihoods(_sections(language).of(found), found))


def weighed(likely: Sequence[float]) -> Weighed:
    """Return what is made of how likely each of `CLASSES` is."""
    whole = sum(likely[:-2]) or 1.0
    kinds = {kind: one / whole for kind, one in zip(CLASSES[:-2], likely, strict=False)}
    kind = max(kinds, key=kinds.__getitem__)
    groups = [sum(map(kinds.__getitem__, group)) for group in _GROUPS]
    alike = max(groups)
    like = max(_GROUPS[groups.index(alike)], key=kinds.__getitem__)
    yours, unwanted = likely[-2:]
    return Weighed(yours, unwanted, kind, kinds[kind], like, alike, kinds)


def features(text: str, labels: Collection[str]) -> frozenset[str]:
    """Return what of a comment is weighed: words, their beginnings, pairs, marks and labels.

    One figure is as good as another: "at 6:40" and "at 7:15" say the same.
    """
    words = _units(text)
    return frozenset(
        (
            *words,
            *[f"{word[:_BEGINNING]}~" for word in words if len(word) > _BEGINNING],
            *[f"{one} {other}" for one, other in pairwise(("^", *words, "$"))],
            *[mark for mark in "?!" if mark in text],
            *[f"={label}" for label in labels],
        )
    )


def _units(text: str) -> Sequence[str]:
    """Return the words of a text; letters two by two in scripts whose words nothing parts."""
    words = words_of(text)
    if is_east_asian(text):
        return [word[at : at + 2] for word in words for at in range(max(1, len(word) - 1))]
    if any(map(str.isdigit, words)):
        return ["0" if word.isdigit() else word for word in words]
    return words


def likelihoods(weights: Weights, found: Collection[str]) -> list[float]:
    """Return how likely each of `CLASSES` is: the softmax of the weights of what is known."""
    known = [weights[one] for one in found if one in weights]
    scale = sqrt(len(known) or 1)
    sums = [sum(column) / scale for column in zip(*known, strict=True)] or [0.0] * len(CLASSES)
    totals = [one + bias for one, bias in zip(sums, weights[BIAS], strict=True)]
    most = max(totals)
    raised = [exp(total - most) for total in totals]
    whole = sum(raised)
    return [one / whole for one in raised]


class _Sections:
    """Weights that are read when they are asked for: a comment comes near few of them."""

    def __init__(self, listed: str) -> None:
        #: Sections not taken apart yet, by the beginning of their features.
        self._unread = {_feature(one)[:SECTION]: one for one in listed.split("\n\n")}
        self._lines: dict[str, str] = {}
        self._known: dict[str, tuple[float, ...]] = {}
        self.of({BIAS})

    def of(self, found: Collection[str]) -> Weights:
        """Return weights: those of these features, as far as there are any, and others."""
        new = frozenset(found).difference(self._known)
        for beginning in self._unread.keys() & {one[:SECTION] for one in new}:
            for line in self._unread.pop(beginning).splitlines():
                self._lines[_feature(line)] = line
        for feature in self._lines.keys() & new:
            numbers = self._lines.pop(feature).rpartition(":")[2].split()
            self._known[feature] = tuple(int(number) / SCALE for number in numbers)
        return self._known


def _feature(lines: str) -> str:
    """Return the feature of the first of some lines."""
    return lines.partition("\n")[0].rpartition(":")[0]


@cache
def _sections(language: str) -> _Sections:
    module = import_module(f"ackbot.reading.weights.{language}")
    return _Sections(module.WEIGHTS)

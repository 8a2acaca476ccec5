"""`make weights`: learn from labelled comments what a comment is as a whole.

Comments are in tests/reading/labelled_LANGUAGE.txt, one a line, `label|text`. They are split into
five parts; each part is judged by weights learned from the other four, which is what the printed
figures are. The weights written are learned from all of them. The same comments give the same
weights.

A multinomial logistic regression with L2 penalty, by steps that adapt to each weight (Duchi, Hazan
and Singer, "Adaptive Subgradient Methods", JMLR 12, 2011), on features of unit length; every class
weighs the same in all.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from math import sqrt
from pathlib import Path
from zlib import crc32

from ackbot.reading.believing import ENOUGH, LIKELY, NEVER, OTHERS_ENOUGH, OTHERS_LIKELY, SURE
from ackbot.reading.labels import labels_of
from ackbot.reading.reasons import ONLY_YOU
from ackbot.reading.weighing import (
    ALIKE,
    BIAS,
    CLASSES,
    LANGUAGES,
    NONE,
    SCALE,
    SECTION,
    YOURS,
    features,
    likelihoods,
    weighed,
)

ROOT = Path(__file__).resolve().parent.parent
_YOURS = frozenset(label for label, _ in ONLY_YOU)
_NONE = frozenset(("spam", "abuse", "share", "closing", "aside", "instruction"))
_PARTS = 5
_ROUNDS = 40
_STEP = 0.5
_PENALTY = 0.0006
#: Words, and pairs of words, that fewer comments have are left out.
_LEAST_WORDS, _LEAST_PAIRS = 2, 3
#: So much a feature weighs at least in one class, or it is left out.
_LIGHTEST = 4

#: What a comment has, and which of `CLASSES` it is.
Example = tuple[frozenset[str], int]
Table = dict[str, list[float]]


def comments(language: str) -> list[tuple[str, str]]:
    """Return (label, text) of each labelled comment."""
    path = ROOT / f"tests/reading/labelled_{language}.txt"
    split = (line.partition("|") for line in path.read_text("utf-8").splitlines() if "|" in line)
    return [(label, text) for label, _, text in split]


def class_of(label: str) -> int:
    """Return which of `CLASSES` a label belongs to. Raises ValueError for one that is unknown."""
    wide = YOURS if label in _YOURS else NONE if label in _NONE else label
    return CLASSES.index(wide)


def example(label: str, text: str, language: str) -> Example:
    """Return what is learned from one comment."""
    return features(text, labels_of(text, language)), class_of(label)


def learned(examples: Sequence[Example]) -> dict[str, tuple[float, ...]]:
    """Return a weight per feature and class, and the bias under `BIAS`."""
    kept = _kept(found for found, _ in examples)
    rows = [(sorted(found & kept), wanted) for found, wanted in examples]
    counted = Counter(wanted for _, wanted in examples)
    weighs = {one: len(rows) / (len(counted) * count) for one, count in counted.items()}
    weights: Table = {one: [0.0] * len(CLASSES) for one in (*kept, BIAS)}
    seen: Table = {one: [1e-6] * len(CLASSES) for one in weights}
    for turn in range(_ROUNDS):
        for found, wanted in sorted(rows, key=lambda row: crc32(f"{turn}{row[0]}".encode())):
            _step(weights, seen, found, wanted, weighs[wanted])
    return {one: tuple(row) for one, row in weights.items()}


def _kept(listed: Iterable[frozenset[str]]) -> set[str]:
    counted = Counter(one for found in listed for one in found)
    least = {True: _LEAST_PAIRS, False: _LEAST_WORDS}
    return {one for one, count in counted.items() if count >= least[" " in one]}


def _step(weights: Table, seen: Table, found: list[str], wanted: int, weighs: float) -> None:
    wrong = [weighs * likely for likely in likelihoods(_as_tuples(weights, found), found)]
    wrong[wanted] -= weighs
    scale = 1 / sqrt(len(found) or 1)
    for one in (*found, BIAS):
        by = scale if one != BIAS else 1.0
        row, before = weights[one], seen[one]
        for at, off in enumerate(wrong):
            slope = off * by + _PENALTY * row[at]
            before[at] += slope * slope
            row[at] -= _STEP * slope / sqrt(before[at])


def _as_tuples(weights: Table, found: list[str]) -> dict[str, tuple[float, ...]]:
    return {one: tuple(weights[one]) for one in (*found, BIAS)}


def judged(examples: Sequence[Example]) -> list[tuple[list[float], int]]:
    """Return how likely each class is for each comment, by weights learned without its part."""
    parts = [examples[at::_PARTS] for at in range(_PARTS)]
    found = []
    for at, part in enumerate(parts):
        others = [one for other, rows in enumerate(parts) if other != at for one in rows]
        weights = learned(others)
        found += [(likelihoods(weights, have), wanted) for have, wanted in part]
    return found


def yours_table(found: Sequence[tuple[list[float], int]], language: str) -> str:
    """Say what each place of the line would leave to the user."""
    mark = ENOUGH.get(language, OTHERS_ENOUGH)
    yours = CLASSES.index(YOURS)
    replies = [likely[yours] for likely, wanted in found if wanted < yours]
    theirs = [likely[yours] for likely, wanted in found if wanted == yours]
    lines = ["line   the user's, kept   replies, left to the user"]
    for place in (0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9):
        kept = 100 * sum(likely >= place for likely in theirs) / len(theirs)
        lost = 100 * sum(likely >= place for likely in replies) / len(replies)
        lines.append(f"{place:.2f}   {kept:14.1f} %   {lost:22.1f} %{' *' * (place == mark)}")
    return "\n".join(lines)


def kinds_table(found: Sequence[tuple[list[float], int]], language: str) -> str:
    """Say how often the likeliest kind, or one like it, is the right one, by how sure it is."""
    marks = [SURE.get(language, NEVER), LIKELY.get(language, OTHERS_LIKELY)]
    lines = ["sure   the kind: share   right   one alike: share   right"]
    replies = [(weighed(likely), CLASSES[at]) for likely, at in found if at < len(CLASSES) - 2]
    for place in (0.0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8):
        kinds = [one.kind == kind for one, kind in replies if one.sure >= place]
        alike = [_are_alike(one.like, kind) for one, kind in replies if one.alike >= place]
        shares = "   ".join(
            f"{100 * len(over) / len(replies):13.1f} %   {100 * sum(over) / (len(over) or 1):.1f} %"
            for over in (kinds, alike)
        )
        lines.append(f"{place:.2f}   {shares}{' *' * (place in marks)}")
    return "\n".join(lines)


def _are_alike(one: str, other: str) -> bool:
    return one == other or any({one, other} <= group for group in ALIKE)


def checksum(language: str) -> str:
    """Return what tells one set of comments from another."""
    return f"{crc32(repr(comments(language)).encode()):08x}"


def written(weights: dict[str, tuple[float, ...]], language: str) -> str:
    """Return the module that holds the weights."""
    rows = {one: [round(SCALE * weight) for weight in row] for one, row in weights.items()}
    kept = [one for one in sorted(rows) if one == BIAS or max(map(abs, rows[one])) >= _LIGHTEST]
    lines = {one: f"{one}:{' '.join(map(str, rows[one]))}" for one in kept}
    sections = groupby(kept, key=lambda one: one[:SECTION])
    body = "\n\n".join("\n".join(map(lines.__getitem__, section)) for _, section in sections)
    return (
        '"""Weights of `ackbot.reading.weighing`, in tenths; made by `make weights`."""\n\n'
        f'#: Of the comments they were learned from.\nCHECKSUM = "{checksum(language)}"\n'
        f'WEIGHTS = """\\\n{body}"""\n'
    )


def main() -> None:
    for language in sys.argv[1:] or LANGUAGES:
        listed = sorted(comments(language), key=lambda one: crc32(one[1].encode()))
        examples = [example(label, text, language) for label, text in listed]
        print(f"{language}: {len(examples)} comments")
        found = judged(examples)
        print(yours_table(found, language), kinds_table(found, language), sep="\n\n")
        target = ROOT / f"src/ackbot/reading/weights/{language}.py"
        target.write_text(written(learned(examples), language), "utf-8")


if __name__ == "__main__":
    main()

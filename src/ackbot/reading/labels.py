"""Which labels a text's phrases and build carry, and how a text falls into sentences."""

from __future__ import annotations

from functools import lru_cache

from ackbot.reading.cues import book, combined, scripts
from ackbot.reading.patterns import by_build
from ackbot.reading.phrasebook import Hit, words_of
from ackbot.text.later import later

_SENTENCE = later(r"[^.!?…。！？؟।\n]+[.!?…。！？؟।]*|[.!?…。！？؟।]+")
#: So many words apart two groups of phrases still speak of the same.
_NEAR = 20
_INNER_DOT = later(r"(?<=\w)\.(?=\w)")


def labels_of(text: str, tongue: str) -> set[str]:
    """Return the labels of a text (see `ackbot.reading.cues`) in a language."""
    return set(_labels(text, tongue))


@lru_cache(maxsize=64)
def _labels(text: str, tongue: str) -> frozenset[str]:
    # A comment of one sentence is asked for as a whole, as a sentence and as a clause.
    hits = book(tongue).find(words_of(text))
    found = {hit.label for hit in hits} | scripts.shown(text, tongue)
    dense = tongue in scripts.LANGUAGES
    found |= {
        label
        for label, one, other in combined(tongue)
        if one in found and other in found and (dense or _near(hits, one, other))
    }
    # A phrase that only marks other phrases is no cue of its own.
    found = {label for label in found if not label.startswith("_")}
    if {"others", "private"} <= found:
        found.add("security")
    found -= {"harmless", "closing_word", "others", "private"}
    return frozenset(found | by_build(text, found, tongue))


def _near(hits: list[Hit], one: str, other: str) -> bool:
    """Whether phrases of two groups stand close to each other."""
    starts = [hit.start for hit in hits if hit.label == one]
    return any(
        abs(hit.start - start) <= _NEAR for hit in hits if hit.label == other for start in starts
    )


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, with their marks."""
    # Dots inside figures and names ("2.3", "seo.example") end no sentence.
    guarded = _INNER_DOT.sub("\u2024", text)
    return [
        part.replace("\u2024", ".").strip() for part in _SENTENCE.findall(guarded) if part.strip()
    ]

"""Looking phrases up in a text, word by word: linear in the text, whatever the number of phrases.

A phrase is one or more words; a word that ends in `*` stands for all that begin so. Accents and
case do not count, because people drop both when they type in a hurry.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import normalize

_WORD = re.compile(r"[^\W_]+(?:['’´][^\W_]+)*", re.UNICODE)
_ACCENTS = re.compile("[\u0300-\u036f]+")
#: Letters that Unicode takes apart into nothing, though people type them plain: "zmarł", "kız".
_UNDIVIDED = str.maketrans("łŁøØđĐı’´", "lLoOdDi''")
_STEM_MIN = 3
#: What a harmless phrase does not hide: "never disappoints" is no complaint, but it is praise.
_UNHIDDEN = frozenset(("praise", "thanks", "joke", "story", "family", "asks"))


#: Whether a phrase is written as words are looked up: most are, and need no second look.
_PLAIN = re.compile(r"[a-z0-9 *]+").fullmatch


def _parts(phrase: str) -> list[str]:
    """Return the words of a phrase as they are looked up, each with its star."""
    return [
        word + "*" if starred else word
        for part in phrase.split()
        for starred in (part.endswith("*"),)
        for word in words_of(part)
    ]


def plain(text: str) -> str:
    """Return the text in one case, without Latin accents, with straight apostrophes."""
    if text.isascii():
        return text.lower()
    decomposed = normalize("NFKD", text.translate(_UNDIVIDED))
    return normalize("NFC", _ACCENTS.sub("", decomposed)).casefold()


def words_of(text: str) -> list[str]:
    """Return the words of a text as `plain` has them."""
    return _WORD.findall(plain(text))


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: what it stands for, and which words it covers (`end` exclusive)."""

    label: str
    start: int
    end: int


class Phrasebook:
    """Phrases under labels. `harmless` ones hide what is grave within them ("died laughing")."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._whole: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._pairs: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}
        #: By the first letters of the stem, so that most words are looked up once.
        self._stems: dict[str, list[tuple[str, tuple[str, ...], str]]] = {}
        for label, listed in phrases.items():
            for phrase in listed.replace("\n", "|").split("|"):
                self._add(phrase.strip(), label)

    def _add(self, phrase: str, label: str) -> None:
        if not phrase:
            return
        first, *rest = phrase.split() if _PLAIN(phrase) else _parts(phrase)
        if rest and not first.endswith("*") and not rest[0].endswith("*"):
            self._pairs.setdefault((first, rest[0]), []).append((tuple(rest), label))
            return
        if first.endswith("*"):
            stem = first.rstrip("*")
            listed = self._stems.setdefault(stem[:_STEM_MIN], [])
            listed.append((stem, tuple(rest), label))
            return
        self._whole.setdefault(first, []).append((tuple(rest), label))

    def has(self, word: str, label: str) -> bool:
        """Whether this one word stands under the label."""
        return any(not rest and name == label for rest, name in self._whole.get(word, ()))

    def find(self, words: list[str]) -> list[Hit]:
        """Return every hit, in order, without those inside a harmless phrase."""
        hits = [hit for at, word in enumerate(words) for hit in self._at(words, at, word)]
        masks = [hit for hit in hits if hit.label == "harmless"]
        if not masks:
            return hits
        return [
            hit
            for hit in hits
            if hit.label in _UNHIDDEN
            or not any(mask.start <= hit.start and hit.end <= mask.end for mask in masks)
        ]

    def _at(self, words: list[str], at: int, word: str) -> list[Hit]:
        listed = list(self._whole.get(word, ()))
        if at + 1 < len(words):
            listed += self._pairs.get((word, words[at + 1]), ())
        for stem, rest, label in self._stems.get(word[:_STEM_MIN], ()):
            if word.startswith(stem):
                listed.append((rest, label))
        if not listed:
            return []
        return [
            Hit(label, at, at + 1 + len(rest))
            for rest, label in listed
            if not rest or _follows(words, at + 1, rest)
        ]


def _follows(words: list[str], at: int, rest: tuple[str, ...]) -> bool:
    if len(words) < at + len(rest):
        return False
    return all(
        words[at + i].startswith(part[:-1]) if part.endswith("*") else words[at + i] == part
        for i, part in enumerate(rest)
    )

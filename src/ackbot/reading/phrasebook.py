"""Looking phrases up in a text, word by word: linear in the text, whatever the number of phrases.

A phrase is one or more words; a word that ends in `*` stands for all that begin so. Accents and
case do not count, because people drop both when they type in a hurry.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from ackbot.text.later import later

_WORD = later(r"[^\W_]+(?:['’´][^\W_]+)*", re.UNICODE)
_ACCENTS = later("[\u0300-\u036f]+")
#: Letters that Unicode takes apart into nothing, though people type them plain: "zmarł", "kız".
_UNDIVIDED = str.maketrans("łŁøØđĐı’´", "lLoOdDi''")
_STEM_MIN = 3
_BEGINNING = 2
#: What a harmless phrase does not hide: "never disappoints" is no complaint, but it is praise.
UNHIDDEN = frozenset(("praise", "thanks", "joke", "story", "family", "asks"))


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


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as `plain` has them; many ask for those of the same comment."""
    return tuple(_WORD.findall(plain(text)))


class Hit(NamedTuple):
    """A phrase found: what it stands for, and which words it covers (`end` exclusive)."""

    label: str
    start: int
    end: int


#: What follows a first word, and the label of the whole.
_Listed = list[tuple[tuple[str, ...], str]]


class _Known(NamedTuple):
    """What a word begins: alone, with a second word, with a second word's start, or with more."""

    alone: tuple[str, ...]
    longer: _Listed
    pairs: dict[str, dict[str, _Listed]]
    halves: dict[str, _Listed]


#: So many words a phrasebook remembers at most; those of a language are soon all among them.
_REMEMBERED = 20_000


class Phrasebook:
    """Phrases under labels. `harmless` ones hide what is grave within them ("died laughing")."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._whole: dict[str, _Listed] = {}
        #: By the first word, the second and the third ("" for none or a stem).
        self._pairs: dict[str, dict[str, dict[str, _Listed]]] = {}
        #: The same where the second word is a stem, by its first letters.
        self._halves: dict[str, dict[str, _Listed]] = {}
        #: By the first letters of the stem, so that most words are looked up once.
        self._stems: dict[str, list[tuple[str, tuple[str, ...], str]]] = {}
        self._remembered: dict[str, _Known | None] = {}
        #: Phrases not taken apart yet, by the first letters of their first words: few comments
        #: come near most of them, and a first draft does not wait for all.
        self._unread: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for label, listed in phrases.items():
            for phrase in map(str.strip, listed.replace("\n", "|").split("|")):
                begins = phrase[:_BEGINNING]
                if begins.isascii() and begins.isalnum():
                    self._unread[begins.lower()].append((phrase, label))
                elif phrase:
                    self._unread[_parts(phrase)[0].rstrip("*")[:_BEGINNING]].append((phrase, label))

    def _read(self, word: str) -> None:
        for phrase, label in self._unread.pop(word[:_BEGINNING], ()):
            self._add(phrase, label)

    def _add(self, phrase: str, label: str) -> None:
        first, *rest = phrase.split() if _PLAIN(phrase) else _parts(phrase)
        if rest and not first.endswith("*") and not rest[0].endswith("*"):
            thirds = self._pairs.setdefault(first, {}).setdefault(rest[0], {})
            third = rest[1] if len(rest) > 1 and not rest[1].endswith("*") else ""
            thirds.setdefault(third, []).append((tuple(rest), label))
            return
        if first.endswith("*"):
            stem = first.rstrip("*")
            self._stems.setdefault(stem[:_STEM_MIN], []).append((stem, tuple(rest), label))
            return
        if rest and len(rest[0]) > _STEM_MIN:
            starts = self._halves.setdefault(first, {})
            starts.setdefault(rest[0][:_STEM_MIN], []).append((tuple(rest), label))
            return
        self._whole.setdefault(first, []).append((tuple(rest), label))

    def has(self, word: str, label: str) -> bool:
        """Whether this one word stands under the label."""
        self._read(word)
        return any(not rest and name == label for rest, name in self._whole.get(word, ()))

    def find(self, words: tuple[str, ...]) -> list[Hit]:
        """Return every hit, in order, without those inside a harmless phrase."""
        hits: list[Hit] = []
        remembered = self._remembered
        for at, word in enumerate(words):
            known = remembered[word] if word in remembered else self._known(word)
            if known is not None:
                hits += _hits(words, at, known)
        masks = [hit for hit in hits if hit.label == "harmless"]
        if not masks:
            return hits
        return [
            hit
            for hit in hits
            if hit.label in UNHIDDEN
            or not any(mask.start <= hit.start and hit.end <= mask.end for mask in masks)
        ]

    def _known(self, word: str) -> _Known | None:
        if len(self._remembered) >= _REMEMBERED:
            self._remembered.clear()
        self._read(word)
        listed = list(self._whole.get(word, ()))
        for stem, rest, label in self._stems.get(word[:_STEM_MIN], ()):
            if word.startswith(stem):
                listed.append((rest, label))
        known = _Known(
            alone=tuple(label for rest, label in listed if not rest),
            longer=[(rest, label) for rest, label in listed if rest],
            pairs=self._pairs.get(word, {}),
            halves=self._halves.get(word, {}),
        )
        begins = known.alone or known.longer or known.pairs or known.halves
        return self._remembered.setdefault(word, known if begins else None)


def _hits(words: tuple[str, ...], at: int, known: _Known) -> list[Hit]:
    """Return the hits that begin with the word at a place, of which this is known."""
    found = [Hit(label, at, at + 1) for label in known.alone]
    if at + 1 == len(words):
        return found
    second = words[at + 1]
    listed = known.longer
    thirds = known.pairs.get(second)
    if thirds:
        third = words[at + 2] if at + 2 < len(words) else ""
        listed = listed + thirds.get("", []) + (thirds.get(third, []) if third else [])
    if known.halves:
        listed = listed + known.halves.get(second[:_STEM_MIN], [])
    for rest, label in listed:
        if _follows(words, at + 1, rest):
            found.append(Hit(label, at, at + 1 + len(rest)))
    return found


def _follows(words: tuple[str, ...], at: int, rest: tuple[str, ...]) -> bool:
    said = words[at : at + len(rest)]
    # Most phrases hold no stem, and compare as a whole.
    return said == rest or (len(said) == len(rest) and _begin(said, rest))


def _begin(said: tuple[str, ...], rest: tuple[str, ...]) -> bool:
    for word, part in zip(said, rest, strict=True):
        if word != part and not (part[-1] == "*" and word.startswith(part[:-1])):
            return False
    return True

"""Patterns that are compiled at their first use, not at start.

Most runs of a command need few of the patterns that all languages and all kinds of comments need
together, and compiling those would be most of the time that a command takes to start. What most
texts do not hold is not even looked for: `Rare` asks for a mark of it first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import chain
from typing import Any, cast


class _Later:
    """Stands for a pattern; its methods are the pattern's own from the first use on."""

    __slots__ = (
        *("_source", "_flags", "search", "match", "fullmatch", "sub", "subn", "split"),
        *("findall", "finditer", "pattern", "flags", "groups", "groupindex", "scanner"),
    )

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for one in self.__slots__[2:]:
            setattr(self, one, getattr(compiled, one))
        return getattr(compiled, name)


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what behaves as `re.compile(source, flags)` does; raises `re.error` at first use."""
    return cast("re.Pattern[str]", _Later(source, flags))


Part = tuple[tuple[str, ...], str]


def part(marks: str, pattern: str) -> Part:
    """Return a pattern of `Rare` with its marks: whatever matches it holds one of them.

    Marks are divided by blanks; `~` is a blank in a mark. For a pattern that ignores case they are
    written in lower case.
    """
    return tuple(mark.replace("~", " ") for mark in marks.split()), pattern


_WORD = later(r"\w+")
_BEGINNING = 4


@lru_cache(maxsize=16)
def beginnings(text: str) -> frozenset[str]:
    """Return how the words of a text begin: their first four letters, or all of a shorter one."""
    return frozenset([word[:_BEGINNING] for word in _WORD.findall(text)])


class Rare:
    """Patterns for what few texts hold, each compiled and looked for where a mark of it stands."""

    def __init__(self, *parts: Part, flags: int = 0) -> None:
        self.parts = tuple((marks, later(pattern, flags)) for marks, pattern in parts)
        self._marks = tuple(mark for marks, _ in parts for mark in marks)
        self._folds = bool(flags & re.IGNORECASE)
        self._foreign = not any(map(str.isascii, self._marks))

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match of any part in a text, as one pattern of all would."""
        folded = self._marked(text)
        if not folded:
            return None
        found = [
            match
            for marks, pattern in self.parts
            if any(map(folded.__contains__, marks)) and (match := pattern.search(text))
        ]
        return min(found, key=re.Match.start, default=None)

    def _marked(self, text: str) -> str:
        """Return the text as marks are looked for in it; empty where it holds none."""
        if self._foreign and text.isascii():
            return ""
        folded = text.lower() if self._folds else text
        if self._folds and not text.isascii():
            # These are the letters that pass for another beside their own capitals.
            folded = folded.replace("ſ", "s").replace("ı", "i")
        return folded if any(map(folded.__contains__, self._marks)) else ""

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """Return all matches, part by part."""
        if not self._marked(text):
            return ()
        return chain.from_iterable(pattern.finditer(text) for _, pattern in self.parts)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match of the first part that a text begins with."""
        if not self._marked(text):
            return None
        return next(filter(None, (pattern.match(text) for _, pattern in self.parts)), None)

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with all matches replaced, part by part."""
        if not self._marked(text):
            return text
        for _, pattern in self.parts:
            text = pattern.sub(by, text)
        return text


class Worded(Rare):
    """Rare patterns whose marks are `beginnings` of words, all looked up at once in a text.

    Whatever matches holds a word that begins so, and holds all of it where the mark is shorter.
    """

    def __init__(self, *parts: Part, flags: int = 0) -> None:
        super().__init__(*parts, flags=flags)
        self._begin = frozenset(self._marks)

    def _marked(self, text: str) -> str:
        return "" if self._begin.isdisjoint(beginnings(text)) else text

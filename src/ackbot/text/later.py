"""Patterns that are compiled at their first use, not at start.

Most runs of a command need few of the patterns that all languages and all kinds of comments need
together, and compiling those would be most of the time that a command takes to start.
"""

from __future__ import annotations

import re
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

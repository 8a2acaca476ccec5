"""Lengths of text: terminal cells, graphemes and bytes, and what follows from them.

wcwidth counts (UAX #11, UAX #29); it is imported only for a text that holds more than Latin and
Cyrillic letters and our punctuation, since its import costs more than everything else here.
"""

from __future__ import annotations

import re

from ackbot.text.cleaning import clean
from ackbot.text.later import later
from ackbot.text.letters import SIMPLE

_SPACES = later(r"\s+")
# wcwidth is quadratic in a run of regional indicators: hand it sixteen flags at a time.
_FLAG_RUN = later(r"([\U0001f1e6-\U0001f1ff]{32})(?=[\U0001f1e6-\U0001f1ff])")
_LONE_NO_BREAK = ("\u00a0", "\u202f")
_ELLIPSIS = "…"


def _is_simple(text: str) -> bool:
    if text.isascii():
        return text.isprintable()
    return SIMPLE.fullmatch(text) is not None


def width(text: str) -> int:
    """Return the terminal cells a cleaned text takes on one line."""
    if _is_simple(text):
        return len(text)
    import wcwidth

    return sum(map(wcwidth.width, _FLAG_RUN.split(text)))


def split_graphemes(text: str) -> list[str]:
    """Split into user-perceived characters (extended grapheme clusters, UAX #29)."""
    if _is_simple(text):
        return list(text)
    import wcwidth

    parts = _FLAG_RUN.split(text)
    return [grapheme for part in parts for grapheme in wcwidth.iter_graphemes(part)]


def graphemes(text: str) -> int:
    """Return the number of user-perceived characters."""
    return len(split_graphemes(text))


def utf8_bytes(text: str) -> int:
    """Return the length in UTF-8 bytes; a lone surrogate counts as the U+FFFD it would become."""
    try:
        return len(text.encode())
    except UnicodeEncodeError:
        return len(
            text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
        )


def pieces(text: str, cells: int) -> list[str]:
    """Split into graphemes, and those wider than `cells` (hostile ones) into characters."""
    return [
        part
        for grapheme in split_graphemes(text)
        for part in (grapheme if len(grapheme) > 1 and width(grapheme) > cells else (grapheme,))
    ]


def cut(text: str, cells: int) -> str:
    """Return the text, or its beginning and … where it is wider than `cells` terminal cells."""
    if cells <= 0:
        return ""
    if width(text) <= cells:
        return text
    kept: list[str] = []
    used = 0
    for grapheme in split_graphemes(text):
        used += width(grapheme)
        if used > cells - 1:
            break
        kept.append(grapheme)
    while kept and width("".join(kept)) >= cells:
        kept.pop()  # rarely, hostile neighbours are wider together than each alone
    return "".join(kept).rstrip() + _ELLIPSIS


def one_line(text: str, cells: int | None = None) -> str:
    """Return the cleaned text on one line, runs of white space as one space, cut to `cells`.

    A single no-break space stays (French punctuation); a run of them becomes one plain space, so
    that nobody can fake columns inside a name.
    """
    # Cleaned again, since a mark may have stood on a space that is gone now.
    line = clean(_SPACES.sub(_one_space, clean(text)).strip())
    return line if cells is None else cut(line, cells)


def _one_space(found: re.Match[str]) -> str:
    return found[0] if found[0] in _LONE_NO_BREAK else " "

"""Word wrap by terminal cells.

Of our own, since rich breaks at U+00A0 and U+202F (a French "?" would land alone on a line) and
textwrap counts characters, not cells.
"""

from __future__ import annotations

from collections.abc import Iterator

from ackbot.text.cells import pieces, split_graphemes, width
from ackbot.text.later import later

_ASCII_CHUNK = later(r"( *+)([^ ]*+)")
#: Spaces a line may break at; U+00A0, U+2007 and U+202F hold their neighbours together.
_BREAKING = frozenset(
    " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
)
_CJK = (
    ("\u2e80", "\u312f"),
    ("\u31a0", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff01", "\uffef"),
    ("\U00020000", "\U0003ffff"),
)
_NOT_FIRST = frozenset(
    "、。，．・：；！？）］｝」』】〉》〕〗ー々ゝゞ゛゜ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_NOT_FIRST_ASCII = frozenset(".,;:!?)]}”’»…%\u00a0\u202f\u2007")
_NOT_LAST = frozenset("（［｛「『【〈《〔〖([{“‘«\u00a0\u202f\u2007")


def wrap(text: str, cells: int) -> list[str]:
    """Break cleaned text into lines of at most `cells` (two or more) terminal cells.

    Lines of the text stay lines; blank ones are kept, at most one in a row, none at the ends.
    Nothing is dropped but the spaces at a break. CJK text breaks between characters, a word too
    long for a line (a URL) between graphemes.
    """
    if cells < 2:
        raise ValueError("a line needs at least two cells")
    lines: list[str] = []
    for paragraph in text.split("\n"):
        broken = _wrap_line(paragraph, cells)
        if broken != [""] or (lines and lines[-1]):
            lines.extend(broken)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _wrap_line(line: str, cells: int) -> list[str]:
    if len(line) <= cells and line.isascii():
        return [line.rstrip(" ")]
    lines: list[str] = []
    held: list[str] = []
    used = 0
    for gap, word in _chunks(line):
        if not word:
            break
        taken, gap_cells = width(word), width(gap)
        if used + gap_cells + taken <= cells:
            held += (gap, word)
            used += gap_cells + taken
            continue
        if held:
            lines.append("".join(held))
        *full, last = _broken(word, cells) if taken > cells else [word]
        lines.extend(full)
        held, used = [last], width(last)
    lines.append("".join(held))
    # Rarely, hostile neighbours are wider together than each alone.
    return [
        part for full in lines for part in (_broken(full, cells) if width(full) > cells else [full])
    ]


def _broken(word: str, cells: int) -> list[str]:
    lines = [""]
    for piece in pieces(word, cells):
        if width(lines[-1] + piece) > cells:
            lines.append("")
        lines[-1] += piece
    return lines


def _chunks(line: str) -> Iterator[tuple[str, str]]:
    """Yield (spaces, what must not be broken) pairs that together are the line."""
    if line.isascii():
        yield from _ASCII_CHUNK.findall(line)
        return
    gap: list[str] = []
    word: list[str] = []
    for grapheme in split_graphemes(line):
        if grapheme in _BREAKING:
            if word:
                yield "".join(gap), "".join(word)
                gap, word = [], []
            gap.append(grapheme)
            continue
        if word and _may_break(word[-1], grapheme):
            yield "".join(gap), "".join(word)
            gap, word = [], []
        word.append(grapheme)
    yield "".join(gap), "".join(word)


def _may_break(before: str, after: str) -> bool:
    """Whether a line may end between these two graphemes, neither of them a space."""
    if "\u200b" in (before[-1], after[0]):
        return after[0] != "\u200b"
    if not (_is_cjk(before[0]) or _is_cjk(after[0])):
        return False
    return not (after[0] in _NOT_FIRST or after[0] in _NOT_FIRST_ASCII or before[0] in _NOT_LAST)


def _is_cjk(char: str) -> bool:
    return char > "\u2e7f" and any(first <= char <= last for first, last in _CJK)

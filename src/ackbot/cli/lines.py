"""Styled lines of our own: what screens and lists are made of. Pure; nothing here is markup.

A line is a tuple of spans. The styles are the terminal's own palette; a line reads the same
without them.
"""

from __future__ import annotations

from unicodedata import bidirectional

from ackbot.frozen import dataclass
from ackbot.text import clean, cut, inert, isolate, one_line, width, wrap
from ackbot.text.later import later

THEIRS = "│"
OURS = "▌"
LOOK = "!"

#: What each style is on a terminal (ECMA-48 SGR), with colours and without.
_SGR = {
    "": ("", ""),
    "bold": ("1", "1"),
    "dim": ("2", "2"),
    "theirs": ("36", ""),
    "ours": ("32", ""),
    "post": ("1;32", "1"),
    "look": ("1;33", "1"),
    "not-sent": ("1;31", "1"),
    "mark": ("4", "4"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line in one style (a key of `_SGR`)."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def line(*parts: Span | str) -> Line:
    """Build a line; plain strings have no style."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts)


def text_of(one: Line) -> str:
    """Return a line without its styles."""
    return "".join(span.text for span in one)


def cells(one: Line) -> int:
    """Return how many terminal cells a line takes."""
    return width(text_of(one))


def ansi(one: Line, *, colour: bool) -> str:
    """Return a line with its styles as escape sequences."""
    return "".join(_styled(span, colour=colour) for span in one).rstrip(" ")


def _styled(span: Span, *, colour: bool) -> str:
    code = _SGR[span.style][0 if colour else 1]
    text = inert(span.text)
    return f"\x1b[{code}m{text}\x1b[m" if code and text else text


_WORD = later(r" +|[^ ]+")
_INDENT = "   "


def folded(one: Line, columns: int) -> list[Line]:
    """Break a line that is wider than the terminal, which would break it anywhere itself.

    What follows is indented, behind the mark if one stood before it, so that no outside word ever
    begins a row. An address stays whole, to be clicked: it is ASCII without a blank.
    """
    if columns < 3 * len(_INDENT) or cells(one) <= columns:
        return [one]
    rows: list[list[Span]] = [[]]
    lead = line(_INDENT)
    for span in one:
        for piece in _pieces(span.text, columns - 2 * len(_INDENT)):
            blank = not piece.strip(" ")
            # Where an address fits no row, a new one would help nobody and leave one of blanks.
            in_vain = width(piece) > columns and not text_of(tuple(rows[-1])).strip(" ")
            if rows[-1] and not in_vain and cells(tuple(rows[-1])) + width(piece) > columns:
                rows.append([] if blank else list(lead))
            if not blank or rows[-1] or len(rows) == 1:
                rows[-1] = rows[-1] or list(lead if len(rows) > 1 else ())
                rows[-1].append(Span(piece, span.style))
        if span.text in (THEIRS, OURS):
            lead = line(_INDENT, span, " ")
    return [_trimmed(row) for row in rows if row]


def _trimmed(row: list[Span]) -> Line:
    return tuple(row[:-1] if not row[-1].text.strip(" ") else row)


def _pieces(text: str, room: int) -> list[str]:
    """Split a span at its blanks, and words that are no address so that each fits `room`."""
    return [part for word in _WORD.findall(text) for part in _parts(word, room)]


def _parts(word: str, room: int) -> list[str]:
    is_address = word.isascii() and word.startswith(("https://", "http://"))
    return [word] if is_address or width(word) <= room else wrap(word, room) or [word]


def spread(left: Line, right: Line, edge: int) -> Line:
    """Put `right` at the right edge of a line of `edge` cells, at least two cells away."""
    gap = edge - cells(left) - cells(right)
    return (*left, Span(" " * max(2, gap)), *right)


def guard(text: str) -> str:
    """Isolate one line of clean outside text where its direction could reorder our words."""
    if text.isascii() or not any(bidirectional(char) in ("R", "AL", "AN") for char in text):
        return text
    return isolate(text)


def field(text: str, most: int) -> str:
    """Return outside text for a line of ours: clean, one line, cut, isolated where needed."""
    return guard(cut(one_line(text), most))


def padded(text: str, most: int) -> str:
    """Return outside text as a column of exactly `most` cells."""
    shown = field(text, most)
    return shown + " " * (most - width(shown))


def name(text: str, most: int) -> str:
    """Return a name that may stand in column 2: never begins with a mark, never empty."""
    shown = one_line(text).lstrip(f"{THEIRS}{OURS}{LOOK}|>+ ")
    return guard(cut(shown, most)) or "somebody"


def body(text: str, room: int) -> list[str]:
    """Break multi-line outside text into clean lines of at most `room` cells (2 or more)."""
    return [guard(part) for part in wrap(clean(text), max(2, room))]


def hanging(text: str, mark: str, style: str, room: int, words: str = "") -> list[Line]:
    """Hang outside text from a mark that stands before each of its lines."""
    return [
        line(mark_span, Span(" "), Span(part, words))
        for part in body(text, room)
        for mark_span in (Span(mark, style),)
    ]


def paragraph(words: str, room: int, style: str = "") -> list[Line]:
    """Return our own words, which may quote outside ones: only the first line is in column 2."""
    first, *rest = wrap(one_line(words), max(4, room - 2)) or [""]
    return [line(Span(guard(first), style)), *(line("  ", Span(guard(p), style)) for p in rest)]

"""A review screen as rows: pure, from `Screen` and the terminal's size to styled lines.

The comment gives way first, then blank rows, then what explains; the draft is always whole, if
need be in a window that the space bar moves. The last row tells what just happened.
"""

from __future__ import annotations

from dataclasses import field, replace

from ackbot.cli import notes, parts
from ackbot.cli.keyline import key_row
from ackbot.cli.lines import Line, Span, line
from ackbot.frozen import dataclass
from ackbot.review import Foot, Screen
from ackbot.text import cut as shortened
from ackbot.wording import plural

_MOST_COLUMNS = 92
_USUAL_ROWS = 24
_LEAST_COMMENT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What to draw. `end_seen` says that the end of the draft is in it."""

    rows: tuple[Line, ...]
    end_seen: bool
    top: int
    """First line of the draft in its window."""
    window: int
    """Lines of the draft shown."""
    scrolls: bool = False
    """Whether there are more than these."""


@dataclass(slots=True, kw_only=True)
class _Parts:
    """The parts of a screen, each a list of lines without margin."""

    head: list[Line]
    reason: list[Line]
    earlier: list[Line]
    place: list[Line]
    comment: list[Line]
    notes: list[Line]
    to: list[Line]
    draft: list[Line]
    keys: list[Line]
    foot: list[Line]
    airy: bool = True
    narrow: bool = False
    hidden: int = 0
    """Lines of the comment that gave way."""
    hint: list[Line] = field(default_factory=list)
    told: bool = False
    """Whether the foot tells of something."""

    def blocks(self) -> list[list[Line]]:
        """Return what stands together; a blank row goes between two."""
        lines = f"{self.hidden} more" if self.narrow else _lines(self.hidden)
        more = [line(Span(f"{lines}, v shows {'' if self.narrow else 'all'}".rstrip(), "dim"))]
        said = [*self.place, *self.earlier, *self.comment, *(more if self.hidden else [])]
        if self.earlier:
            said.insert(len(self.place), ())
        top = [self.head + self.reason, said, self.notes]
        return [part for part in (*top, self.to + self.draft + self.hint, self.keys) if part]

    def height(self) -> int:
        """Rows needed, the foot included."""
        blocks = self.blocks()
        between = len(blocks) if self.airy else 0
        return sum(len(block) for block in blocks) + between + len(self.foot)


def _lines(count: int) -> str:
    return plural(count, "more line", "more lines")


def margin(columns: int) -> int:
    """Return how many columns stay free on the left."""
    return 0 if columns < parts.NARROW else 1


def inner(columns: int) -> int:
    """Return the cells that text may take, marks included."""
    return min(columns, _MOST_COLUMNS) - 1 - margin(columns)


def frame(
    screen: Screen,
    columns: int,
    rows: int,
    *,
    foot: Foot | None = None,
    top: int = 0,
    seen: bool = False,
    prompt: list[Line] | None = None,
    aside: str = "",
) -> Frame:
    """Lay a screen out on a terminal (20 columns or more).

    `foot` is the last line as it is now, `top` where the draft's window begins, `seen` whether
    the draft's end was on screen before, `prompt` what stands in place of the keys, `aside` what
    is said on the blank row below them, or where there is none in a foot that tells nothing else.
    """
    found = _parts(screen, columns, rows, foot or screen.foot, prompt, seen=seen)
    room = _fit(found, rows)
    if aside and not found.airy and not (found.told or prompt):
        now = replace(foot or screen.foot, said=aside)
        found.foot = parts.foot(screen, now, inner(columns), columns)
    lines = len(found.draft)
    window, top, end_seen = _scroll(found, max(1, room), top, columns)
    if prompt is None:
        found.keys = [_keys(screen, columns, seen=seen or end_seen)]
    return Frame(
        rows=_rows(found, rows, columns, aside),
        end_seen=end_seen,
        top=top,
        window=window,
        scrolls=window < lines,
    )


def _parts(
    screen: Screen,
    columns: int,
    rows: int,
    foot: Foot,
    prompt: list[Line] | None,
    *,
    seen: bool,
) -> _Parts:
    room = inner(columns)
    tall = columns >= 100 and rows >= 32
    return _Parts(
        narrow=columns < parts.NARROW,
        head=parts.head(screen, room, columns),
        reason=parts.reason(screen, room),
        earlier=parts.earlier(screen, room) if tall else [],
        place=parts.place(screen, room),
        comment=parts.comment(screen, room),
        notes=notes.notes(screen, room),
        to=parts.made_by(screen, room) + parts.destination(screen, room, columns),
        draft=parts.draft(screen, room),
        keys=[_keys(screen, columns, seen=seen)] if prompt is None else prompt,
        foot=parts.foot(screen, foot, room, columns),
        told=bool(foot.said or foot.undo),
    )


def _keys(screen: Screen, columns: int, *, seen: bool) -> Line:
    return key_row(screen, columns, columns - 1 - margin(columns), seen=seen)


def _fit(found: _Parts, rows: int) -> int:
    """Let parts give way until all fits; return the rows left to the draft."""
    if found.height() > rows:
        found.earlier = []
    _shorten(found, rows, _LEAST_COMMENT)
    if found.height() > rows:
        found.airy = False
    for part in ("reason", "place"):
        if found.height() > rows:
            setattr(found, part, [])
    if found.height() > rows:
        _shorten(found, rows - min(0, len(found.draft) - 3), 1)
    return rows - (found.height() - len(found.draft))


def _shorten(found: _Parts, rows: int, least: int) -> None:
    over = found.height() - rows
    if over <= 0 or len(found.comment) <= least:
        return
    whole = len(found.comment) + found.hidden
    kept = max(least, len(found.comment) - over - (0 if found.hidden else 1))
    found.comment = found.comment[:kept]
    found.hidden = whole - kept


def _scroll(found: _Parts, room: int, top: int, columns: int) -> tuple[int, int, bool]:
    """Cut the draft to its window; return (lines shown, first line, whether its end is shown)."""
    whole = len(found.draft)
    if whole <= room:
        return whole, 0, True
    window = max(1, room - 1)
    top = max(0, min(top, whole - window))
    below = whole - top - window
    found.draft = found.draft[top : top + window]
    if below:
        words = f"{_lines(below)} to send, space shows them"
    else:
        words = "this is the end of it, b goes back"
    if columns < parts.NARROW or len(words) > inner(columns):
        words = f"{below} more, space" if below else "the end, b back"
    found.hint = [line(Span(words, "bold" if below else "dim"))]
    return window, top, below == 0


def _rows(found: _Parts, rows: int, columns: int, aside: str) -> tuple[Line, ...]:
    shown: list[Line] = []
    for block in found.blocks():
        shown += [*block, ()] if found.airy else block
    filler = min(rows, _USUAL_ROWS) - len(shown) - len(found.foot)
    shown += [()] * max(0, filler)
    if aside and found.airy:
        shown[-1 - max(0, filler)] = line(Span(shortened(aside, inner(columns)), "dim"))
    shown += found.foot
    # Where even the least does not fit, the top goes: draft, keys and foot are what counts.
    cut = shown[max(0, len(shown) - rows) :]
    edge = Span(" " * margin(columns))
    return tuple((edge, *one) if one else () for one in cut)

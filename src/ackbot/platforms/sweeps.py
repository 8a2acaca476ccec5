"""Lists in which something old may change without moving up: when to read how much of them.

Such a list (YouTube's threads, Google's reviews) is walked from the top to where it meets what is
known, and all that stands on the pages read is looked at. Besides, it is *swept*: read down to the
lookback again every few hours, and once a week a year deep.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from ackbot.errors import BadAnswer
from ackbot.platforms.base import Window
from ackbot.platforms.shapes import moment
from ackbot.platforms.walk import Sheet, walk

SWEEP_AFTER = timedelta(hours=3)
DEEP_AFTER = timedelta(days=7)
DEEP = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a pull goes back: down to `floor`, from the top again if it is a sweep."""

    floor: datetime
    sweep: bool = False


@dataclass(frozen=True, slots=True)
class Sweeps:
    """When a list was last swept, and when deep; neither before the first pull."""

    swept: datetime | None = None
    deep: datetime | None = None

    @classmethod
    def read(cls, found: Mapping[str, object]) -> Sweeps:
        """Read back what `kept` gave. Raises ValueError or KeyError."""
        return cls(_moment(found["swept"]), _moment(found["deep"]))

    def kept(self) -> dict[str, str]:
        """Return it as a cursor keeps it."""
        times = (self.swept, self.deep)
        swept, deep = (time.isoformat() if time else "" for time in times)
        return {"swept": swept, "deep": deep}

    def reach(self, window: Window, now: datetime, *, spare: bool = True) -> Reach:
        """Return how far to read now. `spare` is whether more than what is new may be read."""
        if window.full or (spare and _is_over(self.deep, DEEP_AFTER, now)):
            return Reach(min(window.floor, now - DEEP), sweep=True)
        return Reach(window.floor, sweep=spare and _is_over(self.swept, SWEEP_AFTER, now))

    def reaching(self, reach: Reach, window: Window, now: datetime) -> Sweeps:
        """Return what is kept once a pull has begun; the first one is a sweep, and not deep.

        A sweep that is cut off goes on with the next pull, so that it counts from its beginning.
        """
        first = self.swept is None
        return Sweeps(
            swept=now if first or reach.sweep else self.swept,
            deep=now if first or reach.floor < window.floor else self.deep,
        )


class Leaf(NamedTuple):
    """A page of a list, whole, and the walk's cursor to keep with it."""

    rows: Sequence[object]
    cursor: str


Fetched = tuple[Sequence[object], str]
"""The rows of a page, and the token of the next one, empty at the end."""


async def leaves(
    fetch: Callable[[str | None], Awaitable[Fetched]],
    listed_at: Callable[[object], datetime | None],
    stored: str,
    reach: Reach,
    *,
    overlap: timedelta,
    now: datetime,
    trouble: Callable[[str], BadAnswer],
) -> AsyncGenerator[Leaf, None]:
    """Walk a newest-first list (see `walk`), and yield its pages with all that stands on them.

    `listed_at` is the time a row is sorted by. One row out of order (pinned, say) ends no walk.
    """
    # The walk leaves out what lies below its end, so it is given the times alone; its steps come in
    # the order of the pages.
    pages: deque[Sequence[object]] = deque()

    async def times(token: str | None) -> Sheet[datetime | None]:
        rows, onward = await fetch(token)
        pages.append(rows)
        return Sheet(_in_order([listed_at(row) for row in rows]), onward or None)

    steps = walk(
        times,
        lambda time: time,
        stored,
        floor=reach.floor,
        overlap=overlap,
        now=now,
        full=reach.sweep,
        trouble=trouble,
    )
    async with contextlib.aclosing(steps):
        async for step in steps:
            yield Leaf(pages.popleft(), step.cursor)


def _in_order(times: Sequence[datetime | None]) -> tuple[datetime | None, ...]:
    """Return times of which none is older than what follows it."""
    ordered: list[datetime | None] = []
    latest: datetime | None = None
    for time in reversed(times):
        latest = max((one for one in (time, latest) if one), default=None)
        ordered.append(latest if time else None)
    return tuple(reversed(ordered))


def _is_over(last: datetime | None, span: timedelta, now: datetime) -> bool:
    return last is not None and now - last >= span


def _moment(text: object) -> datetime | None:
    return moment(str(text)) if text else None

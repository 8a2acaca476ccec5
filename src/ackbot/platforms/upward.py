"""Reading a list from old to new: all that was read lies below one moment, its mark.

So a walk may be cut off anywhere and loses nothing; and what somebody answered is read before the
answer, which spares looking for it. For lists that can be asked for from a moment on.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from ackbot.errors import BadAnswer
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Window
from ackbot.platforms.shapes import moment
from ackbot.platforms.walk import PAGES_MAX, Sheet

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rise(Generic[T]):
    """What one page brought, and the mark to keep with it; None while nothing had a time."""

    items: tuple[T, ...]
    mark: datetime | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go on in a list without cursors: from a moment, less what of it was read before.

    Numbers of pages alone would skip somebody when a thing before them is deleted.
    """

    since: datetime
    page: int = 0
    """Of the list that begins at `since`, counted from 0."""
    read_before: frozenset[str] = frozenset()

    def new(self, rows: Sequence[T], name: Callable[[T], str]) -> tuple[T, ...]:
        """Return those of a page that were not on the page before; `name` may be empty."""
        return tuple(row for row in rows if name(row) not in self.read_before)

    def after(
        self,
        rows: Sequence[T],
        at: Callable[[T], datetime | None],
        name: Callable[[T], str],
        *,
        less: timedelta = timedelta(0),
    ) -> Place:
        """Return the place behind a full page.

        `less` is what a list leaves out at its beginning: a second where it lists what comes
        after `since`. A page that is all of one second is followed by the next one of its list.
        """
        last = at(rows[-1])
        since = last.replace(microsecond=0) - less if last else self.since
        if since <= self.since:
            return Place(self.since, self.page + 1)
        again = (row for row in rows if (time := at(row)) is not None and time >= since)
        return Place(since, read_before=frozenset(filter(None, map(name, again))))

    def text(self) -> str:
        """Write it as a cursor."""
        return json.dumps([self.since.isoformat(), self.page, sorted(self.read_before)])

    @classmethod
    def read(cls, cursor: str) -> Place:
        """Read what `text` wrote in the same run."""
        since, page, before = parsed(cursor)
        return cls(moment(since), page, frozenset(before))


def start_of(mark: datetime | None, window: Window, overlap: timedelta) -> datetime:
    """Return from when on a list is read; `overlap` is how late a thing may turn up in it."""
    return window.floor if window.full or mark is None else mark - overlap


async def rise(
    fetch: Callable[[str | None], Awaitable[Sheet[T]]],
    key: Callable[[T], datetime | None],
    *,
    mark: datetime | None,
    now: datetime,
    trouble: Callable[[str], BadAnswer] = BadAnswer,
) -> AsyncGenerator[Rise[T], None]:
    """Yield the pages of a list that begins at its start, oldest first.

    `fetch(None)` reads the first page, `fetch(cursor)` a later one. `key` is the time a thing is
    listed by. `mark` is the one kept before, None where all is read again. Raises what `fetch`
    raises, and what `trouble` makes where the list goes round in circles.
    """
    token: str | None = None
    seen: set[str | None] = {None}
    high = mark
    while True:
        sheet = await fetch(token)
        times = [min(time, now) for item in sheet.items if (time := key(item)) is not None]
        high = _latest(high, *times)
        # A server that does not heed the order gives the newest first: then only the last counts.
        mark = high if sheet.next is None else _latest(mark, *times[-1:])
        yield Rise(sheet.items, mark)
        if sheet.next is None:
            return
        if sheet.next in seen or len(seen) >= PAGES_MAX:
            raise trouble("a list of its server goes round in circles")
        seen.add(sheet.next)
        token = sheet.next


def _latest(*times: datetime | None) -> datetime | None:
    return max((time for time in times if time is not None), default=None)

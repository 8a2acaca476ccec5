"""Reading a list from old to new: all that was read lies below one moment, its mark.

So a walk may be cut off anywhere and loses nothing; and what somebody answered is read before the
answer, which spares looking for it. For lists that can be asked for from a moment on.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from ackbot.errors import BadAnswer
from ackbot.platforms.base import Window
from ackbot.platforms.walk import PAGES_MAX, Sheet

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rise(Generic[T]):
    """What one page brought, and the mark to keep with it; None while nothing had a time."""

    items: tuple[T, ...]
    mark: datetime | None


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

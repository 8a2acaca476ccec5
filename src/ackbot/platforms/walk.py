"""Reading a newest-first listing so that an interruption at any page loses and skips nothing.

What is remembered per listing is a high-water mark and the legs of walks that were cut off. A leg
starts at the top (or where it was cut off) and ends where it meets what is known: the mark, less
an overlap, or the floor of the first sync. The mark moves only when no leg is left; until then a
new walk covers what arrived since, down to where the last one began, and then the old legs go on.
The text is stored by the caller together with the page it came with, and opaque to everybody else.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from ackbot.errors import BadAnswer
from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.shapes import moment

T = TypeVar("T")

#: More unfinished legs than this are walked as one: more to read, nothing lost.
LEGS_MAX = 8
#: A listing longer than this (pages of one leg in one run) is taken for one without end.
PAGES_MAX = 20_000
_NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class Sheet(Generic[T]):
    """One page of a listing as the platform gave it; `next` is its cursor for older things."""

    items: tuple[T, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """What one page brought, without what lies below the walk's end, and the text to store."""

    items: tuple[T, ...]
    known_to: datetime | None
    """The mark when this walk began: what is not newer was most likely read before."""
    cursor: str


@dataclass(frozen=True, slots=True)
class _Leg:
    at: str | None
    until: datetime


@dataclass(frozen=True, slots=True)
class _State:
    mark: datetime | None = None
    high: datetime | None = None
    """The newest thing that an unfinished walk has seen: what the mark becomes."""
    legs: tuple[_Leg, ...] = ()
    low: datetime | None = None
    """The oldest thing of the whole list, once its end was seen: below it nothing is asked for."""

    def text(self) -> str:
        return json.dumps(
            {
                "v": 1,
                "mark": self.mark and self.mark.isoformat(),
                "high": self.high and self.high.isoformat(),
                "low": self.low and self.low.isoformat(),
                "legs": [[leg.at, leg.until.isoformat()] for leg in self.legs],
            },
            separators=(",", ":"),
        )

    @classmethod
    def read(cls, text: str) -> _State:
        """Understand a stored text; one that cannot be understood means: walk it all again."""
        try:
            found = parsed(text)
            legs = tuple(_Leg(str(at), moment(until)) for at, until in found["legs"])
            mark, high, low = (_moment_or_none(found[key]) for key in ("mark", "high", "low"))
        except MISSHAPEN:
            return cls()
        return cls(mark, high, legs, low)

    def finished(self) -> _State:
        return self if self.legs else _State(mark=self.high or self.mark, low=self.low)


Fetch = Callable[[str | None], Awaitable[Sheet[T]]]


async def walk(
    fetch: Fetch[T],
    key: Callable[[T], datetime | None],
    stored: str,
    *,
    floor: datetime,
    overlap: timedelta,
    now: datetime,
    full: bool = False,
    late: timedelta = _NONE,
    trouble: Callable[[str], BadAnswer] = BadAnswer,
) -> AsyncGenerator[Step[T], None]:
    """Yield what is new in a newest-first listing, page by page.

    `fetch(None)` reads the top, `fetch(cursor)` what is older; the next page is asked for before
    this one is handed out. `key` is the time a thing is listed by (aware; None where it has none,
    and then it ends no walk). `overlap` is how far below the mark things may still turn up.
    Things listed late, by a time long past, are looked for without a further request: what stands
    on the pages that are read anyway is handed out `late` further down, never below the floor.
    Raises what `fetch` raises, and what `trouble` makes where the listing goes round in circles:
    that walk is given up, the mark stays, and the next one starts from the top.
    """
    state = _State.read(stored)
    if full:
        state = replace(state, low=None)
    walker = _Walker(fetch, key, state, now, floor, late)
    legs = _plan(state, floor=floor, overlap=overlap, full=full)
    for number, leg in enumerate(legs):
        async with contextlib.aclosing(walker.leg(leg, legs[number + 1 :])) as steps:
            async for step in steps:
                yield step
        if walker.circular:
            raise trouble("a list of its server goes round in circles")


class _Walker(Generic[T]):
    """The walk of one run: legs one after the other, newest first."""

    def __init__(
        self,
        fetch: Fetch[T],
        key: Callable[[T], datetime | None],
        state: _State,
        now: datetime,
        floor: datetime,
        late: timedelta,
    ) -> None:
        self._fetch = fetch
        self._key = key
        self._state = state
        self._now = now
        self._floor = floor
        self._late = late
        self._mark = state.mark
        self._lowest: datetime | None = None
        self.circular = False

    async def leg(self, leg: _Leg, rest: tuple[_Leg, ...]) -> AsyncGenerator[Step[T], None]:
        """Yield the pages of one leg; `rest` are the older legs that wait for their turn."""
        self._lowest = None
        sheet = await self._first(leg)
        seen = {leg.at}
        over = False
        while not over:
            onward, over = self._advance(leg, rest, sheet, seen)
            ahead = None if over else asyncio.ensure_future(self._fetch(onward.at))
            try:
                yield self._step(sheet, leg.until)
                if ahead is not None:
                    sheet = await ahead
            finally:
                await _dropped(ahead)
            leg = onward

    async def _first(self, leg: _Leg) -> Sheet[T]:
        try:
            return await self._fetch(leg.at)
        except BadAnswer as error:
            refused = error.status is not None and 400 <= error.status < 500
            if leg.at is None or not refused:
                raise
        # The server no longer knows where we were: from the top, to the same end.
        return await self._fetch(None)

    def _advance(
        self, leg: _Leg, rest: tuple[_Leg, ...], sheet: Sheet[T], seen: set[str | None]
    ) -> tuple[_Leg, bool]:
        """Take note of a page; return where the leg goes on, and whether it is over."""
        times = [time for item in sheet.items if (time := self._key(item)) is not None]
        high = _newest(self._state.high, times, self._now)
        onward = _Leg(sheet.next, leg.until)
        low = self._state.low
        over = sheet.next is None or any(time < leg.until for time in times)
        over = over or (low is not None and any(time <= low for time in times))
        self._lowest = min([*times, *([self._lowest] if self._lowest else [])], default=None)
        if not over and (sheet.next in seen or len(seen) >= PAGES_MAX):
            self.circular = over = True
            self._state = _State(mark=self._mark)
            return onward, over
        seen.add(sheet.next)
        legs = rest if over else (onward, *rest)
        low = self._lowest or low if sheet.next is None else low
        self._state = _State(self._mark, high, legs, low).finished()
        return onward, over

    def _step(self, sheet: Sheet[T], until: datetime) -> Step[T]:
        end = min(until, max(self._floor, until - self._late))
        kept = tuple(item for item in sheet.items if _within(self._key(item), end))
        return Step(kept, self._mark, self._state.text())


def _plan(state: _State, *, floor: datetime, overlap: timedelta, full: bool) -> tuple[_Leg, ...]:
    reached = state.high or state.mark
    until = floor if full or reached is None else reached - overlap
    if full or len(state.legs) >= LEGS_MAX:
        return (_Leg(None, min([until, *(leg.until for leg in state.legs)])),)
    return (_Leg(None, until), *state.legs)


def _newest(high: datetime | None, times: list[datetime], now: datetime) -> datetime | None:
    """Raise the high water, but not beyond now: a clock ahead must not hide what comes next."""
    return min(max([*times, *([high] if high else [])]), now) if times else high


def _within(time: datetime | None, until: datetime) -> bool:
    return time is None or time >= until


async def _dropped(ahead: asyncio.Future[Sheet[T]] | None) -> None:
    if ahead is not None and not ahead.done():
        ahead.cancel()
        await asyncio.wait([ahead])
    if ahead is not None and not ahead.cancelled():
        ahead.exception()  # seen, so that asyncio does not complain of it


def _moment_or_none(text: str | None) -> datetime | None:
    return None if text is None else moment(text)

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import BadAnswer, ServerTrouble
from ackbot.platforms.walk import LEGS_MAX, Sheet, walk

from ..examples import examples

START = datetime(2026, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
OVERLAP = 2 * MINUTE
FLOOR = START + 3 * MINUTE


@dataclass
class Listing:
    """A newest-first list on a server: one thing a minute; its cursors say what is older."""

    page: int = 3
    times: list[datetime] = field(default_factory=list)
    requests: int = 0
    fail_after: int | None = None
    forgets_cursors: bool = False
    circles: bool = False

    def arrive(self, count: int) -> None:
        for _ in range(count):
            self.times.append(START + len(self.times) * MINUTE)

    async def fetch(self, cursor: str | None) -> Sheet[int]:
        await asyncio.sleep(0)
        self.requests += 1
        if self.fail_after is not None and self.requests > self.fail_after:
            raise ServerTrouble("down")
        if cursor is not None and self.forgets_cursors:
            raise BadAnswer("no such cursor", status=400)
        top = len(self.times) if cursor is None else int(cursor)
        items = tuple(reversed(range(max(0, top - self.page), top)))
        if self.circles:
            return Sheet(items, str(len(self.times)))
        return Sheet(items, str(items[-1]) if items and items[-1] > 0 else None)


class Reader:
    """Somebody who walks a listing and stores each page with its text, until interrupted."""

    def __init__(self, listing: Listing) -> None:
        self.listing = listing
        self.stored = ""
        self.seen: set[int] = set()
        self.now = START + timedelta(days=365)

    def pull(self, pages: int | None = None, *, full: bool = False) -> int:
        """Read at most so many pages; return how many requests that took."""
        before = self.listing.requests
        asyncio.run(self._pull(pages, full))
        return self.listing.requests - before

    async def _pull(self, pages: int | None, full: bool) -> None:
        listing = self.listing
        steps = walk(
            listing.fetch,
            listing.times.__getitem__,
            self.stored,
            floor=FLOOR,
            overlap=OVERLAP,
            now=self.now,
            full=full,
        )
        async with contextlib.aclosing(steps):
            if pages == 0:
                return
            async for step in steps:
                self.seen.update(step.items)
                self.stored = step.cursor
                pages = None if pages is None else pages - 1
                if pages == 0:
                    return

    def owed(self) -> set[int]:
        return {n for n, time in enumerate(self.listing.times) if time >= FLOOR}


@examples(400)
@given(
    page=st.integers(1, 5),
    history=st.lists(st.tuples(st.integers(0, 12), st.integers(0, 6)), max_size=14),
)
def test_whatever_arrives_and_interrupts_nothing_is_lost_or_read_for_ever(
    page: int, history: Sequence[tuple[int, int]]
) -> None:
    listing = Listing(page)
    reader = Reader(listing)
    for arrivals, pages in history:
        listing.arrive(arrivals)
        reader.pull(pages)
    total = len(listing.times)
    last = reader.pull()
    assert reader.seen >= reader.owed()
    # Each leg reads its overlap anew, and legs at most double what one walk would take.
    assert last <= 2 * (total // page + 1) + LEGS_MAX * 4
    idle = reader.pull()
    assert idle <= 3 // page + 2


@given(page=st.integers(1, 4), cuts=st.lists(st.integers(1, 3), min_size=20, max_size=30))
def test_many_short_runs_finish_what_one_long_run_would(page: int, cuts: list[int]) -> None:
    listing = Listing(page)
    reader = Reader(listing)
    listing.arrive(20)
    for cut in cuts:
        reader.pull(cut + 2)
        assert len(json.loads(reader.stored)["legs"]) <= LEGS_MAX
    reader.pull()
    assert reader.seen == reader.owed()


def test_the_first_walk_ends_at_the_floor_and_the_next_at_the_mark() -> None:
    listing = Listing()
    listing.arrive(30)
    reader = Reader(listing)
    assert reader.pull() == 10
    assert reader.seen == reader.owed()
    assert reader.pull() == 2
    listing.arrive(1)
    assert reader.pull() == 2
    assert 30 in reader.seen


def test_the_mark_stays_until_the_walk_met_it() -> None:
    listing = Listing()
    listing.arrive(12)
    reader = Reader(listing)
    reader.pull()
    mark = json.loads(reader.stored)["mark"]
    listing.arrive(30)
    reader.pull(2)
    assert json.loads(reader.stored)["mark"] == mark
    reader.pull()
    assert json.loads(reader.stored)["mark"] == listing.times[-1].isoformat()


def test_a_failure_keeps_what_was_stored_before_it() -> None:
    listing = Listing(fail_after=4)
    listing.arrive(30)
    reader = Reader(listing)
    with pytest.raises(ServerTrouble):
        reader.pull()
    assert len(reader.seen) == 12
    listing.fail_after = None
    reader.pull()
    assert reader.seen == reader.owed()


def test_empty_pages_with_a_cursor_go_on() -> None:
    class Filtered(Listing):
        async def fetch(self, cursor: str | None) -> Sheet[int]:
            sheet = await super().fetch(cursor)
            return Sheet(tuple(n for n in sheet.items if n < 6), sheet.next)

    listing = Filtered()
    listing.arrive(30)
    reader = Reader(listing)
    reader.pull()
    assert reader.seen == {3, 4, 5}


def test_a_list_that_goes_round_in_circles_ends_in_an_error_and_starts_again() -> None:
    listing = Listing(circles=True)
    listing.arrive(9)
    reader = Reader(listing)
    with pytest.raises(BadAnswer, match="circles"):
        reader.pull()
    assert reader.seen == {6, 7, 8}
    assert listing.requests <= 3
    listing.circles = False
    reader.pull()
    assert reader.seen == reader.owed()


def test_a_cursor_that_the_server_forgot_costs_a_walk_from_the_top() -> None:
    listing = Listing()
    listing.arrive(30)
    reader = Reader(listing)
    reader.pull(4)
    listing.page = 100
    listing.forgets_cursors = True
    reader.pull()
    assert reader.seen == reader.owed()


def test_a_clock_ahead_of_ours_hides_nothing_that_comes_later() -> None:
    listing = Listing()
    listing.arrive(9)
    reader = Reader(listing)
    reader.now = listing.times[-1]
    listing.times.append(START + timedelta(days=9))
    reader.pull()
    listing.times.insert(9, listing.times[8] + MINUTE)
    reader.pull()
    assert 10 in reader.seen


def test_full_reads_down_to_the_floor_again() -> None:
    listing = Listing()
    listing.arrive(30)
    reader = Reader(listing)
    reader.pull()
    reader.seen.clear()
    reader.pull(full=True)
    assert reader.seen == reader.owed()


SPOILT = [
    *("", "x", "[]", "[" * 100_000, '{"legs": 7}', '{"v":1,"mark":"x","legs":[]}'),
    '{"v":1,"mark":null,"high":false,"low":{},"legs":[]}',
    '{"v":1,"mark":"9999-12-31T23:59:59-10:00","high":null,"low":null,"legs":[]}',
]


@pytest.mark.parametrize("stored", SPOILT, ids=range(len(SPOILT)))
def test_a_text_that_nobody_understands_means_from_the_top(stored: str) -> None:
    listing = Listing()
    listing.arrive(9)
    reader = Reader(listing)
    reader.stored = stored
    reader.pull()
    assert reader.seen == reader.owed()


def test_things_without_a_time_are_kept_and_end_no_walk() -> None:
    async def fetch(cursor: str | None) -> Sheet[int]:
        return Sheet((1,), "a") if cursor is None else Sheet((2,), None)

    async def main() -> list[int]:
        steps = walk(fetch, lambda _: None, "", floor=FLOOR, overlap=OVERLAP, now=START)
        return [item async for step in steps for item in step.items]

    assert asyncio.run(main()) == [1, 2]


def test_what_is_listed_late_is_met_on_pages_that_are_read_anyway() -> None:
    times = [START + n * MINUTE for n in range(100)]
    asked: list[str | None] = []

    async def fetch(cursor: str | None) -> Sheet[datetime]:
        asked.append(cursor)
        top = len(times) if cursor is None else int(cursor)
        page = tuple(reversed(times[max(0, top - 10) : top]))
        return Sheet(page, str(top - 10) if top > 10 else None)

    async def pull(stored: str, late: timedelta) -> tuple[set[datetime], str]:
        steps = walk(
            fetch, lambda time: time, stored, floor=FLOOR, overlap=OVERLAP, now=times[-1], late=late
        )
        found = [step async for step in steps]
        return {time for step in found for time in step.items}, found[-1].cursor

    first, stored = asyncio.run(pull("", 60 * MINUTE))
    assert first == set(times[3:]), "nothing below the floor"
    approved = times[-5] + MINUTE / 2
    times.insert(-4, approved)
    asked.clear()
    again, _ = asyncio.run(pull(stored, 60 * MINUTE))
    assert again == set(times[-10:])
    assert asked == [None], "not one request more"
    assert approved not in asyncio.run(pull(stored, 0 * MINUTE))[0]

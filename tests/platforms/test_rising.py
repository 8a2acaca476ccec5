from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import BadAnswer
from ackbot.platforms.rising import Ask, Got, Rise, Row, rise

START = datetime(2026, 3, 1, tzinfo=UTC)
OVERLAP = timedelta(seconds=30)
LATER = START + timedelta(days=1)


class Listing:
    """A server's list, the longest unchanged first, five a page."""

    def __init__(self) -> None:
        self.changed: dict[str, datetime] = {}
        self.asks: list[Ask] = []
        self.ordered = True

    def changes(self, *names: str, at: int) -> None:
        self.changed |= dict.fromkeys(names, START + timedelta(seconds=at))

    async def fetch(self, ask: Ask) -> Got[str]:
        self.asks.append(ask)
        rows = sorted(
            (Row(name, at, name) for name, at in self.changed.items() if at >= ask.since),
            key=lambda row: (row.at, row.id) if self.ordered else (row.id,),
        )
        start = int(ask.place or 0)
        shown = tuple(rows[start : start + 5])
        onward = str(start + 5) if len(rows) > start + 5 else None
        etag = str(sorted((row.id, row.at) for row in shown))
        return Got(unchanged=True) if etag == ask.etag else Got(shown, onward, etag)


def read(
    listing: Listing,
    stored: str = "",
    *,
    pages: int | None = None,
    full: bool = False,
    now: datetime = LATER,
) -> list[Rise[str]]:
    async def main() -> list[Rise[str]]:
        steps = rise(listing.fetch, stored, floor=START, overlap=OVERLAP, now=now, full=full)
        found: list[Rise[str]] = []
        async for step in steps:
            found.append(step)
            if len(found) == pages:
                await steps.aclose()
                break
        return found

    return asyncio.run(main())


def names(steps: list[Rise[str]]) -> list[str]:
    return [name for step in steps for name in step.items]


def test_everything_comes_once_and_then_nothing() -> None:
    listing = Listing()
    for n in range(13):
        listing.changes(f"n{n:02}", at=n * 60)
    first = read(listing)
    assert names(first) == sorted(listing.changed)
    assert not any(ask.place for ask in listing.asks), "by time alone"
    assert names(read(listing, first[-1].cursor)) == []


def test_what_did_not_change_is_not_even_sent() -> None:
    listing = Listing()
    listing.changes("one", at=60)
    cursor = read(listing)[-1].cursor
    for _ in range(3):
        cursor = read(listing, cursor)[-1].cursor
    assert [bool(ask.etag) for ask in listing.asks] == [False, False, True, True]
    listing.changes("two", at=200)
    assert names(read(listing, cursor)) == ["two"]


def test_what_turns_up_late_within_the_overlap_is_found() -> None:
    listing = Listing()
    listing.changes("one", at=100)
    cursor = read(listing)[-1].cursor
    listing.changes("late", at=80)
    assert names(read(listing, cursor)) == ["late"]


def test_the_overlap_reaches_below_the_last_page() -> None:
    listing = Listing()
    listing.changes("old", at=1)
    listing.changes(*(f"n{n}" for n in range(3)), at=80)
    listing.changes(*(f"p{n}" for n in range(3)), at=100)
    cursor = read(listing)[-1].cursor
    listing.changes("late", at=90)
    again = read(listing, cursor)
    assert names(again) == ["late"]
    assert names(read(listing, again[-1].cursor)) == []


def test_a_change_from_the_future_hides_none_that_comes_before_it() -> None:
    listing = Listing()
    listing.changes("ahead", at=7200)
    cursor = read(listing, now=START + timedelta(seconds=100))[-1].cursor
    listing.changes("now", at=101)
    assert names(read(listing, cursor, now=START + timedelta(seconds=102))) == ["now"]


def test_more_of_one_second_than_a_page_holds() -> None:
    listing = Listing()
    listing.changes(*(f"n{n:02}" for n in range(17)), at=60)
    first = read(listing)
    assert names(first) == sorted(listing.changed)
    assert [ask.place for ask in listing.asks] == ["", "", "5", "10", "15"]


def test_a_server_that_does_not_keep_the_order_is_read_page_by_page() -> None:
    listing = Listing()
    listing.ordered = False
    for n in range(12):
        listing.changes(f"n{n:02}", at=(n * 37) % 100 * 60)
    assert names(read(listing)) == sorted(listing.changed)


def test_a_first_walk_that_is_cut_off_keeps_where_it_began() -> None:
    listing = Listing()
    for n in range(13):
        listing.changes(f"n{n:02}", at=n * 60)
    cut = read(listing, pages=2)
    rest = read(listing, cut[-1].cursor)
    assert names([*cut, *rest]) == sorted(listing.changed)
    assert {step.base for step in rest} == {START}
    later = read(listing, rest[-1].cursor)
    assert later[0].base == START + timedelta(seconds=12 * 60) - OVERLAP
    assert later[0].end == START


def test_full_begins_again_and_a_cursor_nobody_understands_too() -> None:
    listing = Listing()
    listing.changes("one", at=60)
    cursor = read(listing)[-1].cursor
    assert names(read(listing, cursor, full=True)) == ["one"]
    for odd in ("", "{", "[]", '{"v":1,"at":[1]}', '{"v":1,"at":["x","",null,"",[]]}'):
        assert names(read(listing, odd)) == ["one"]


def test_a_list_that_goes_round_in_circles_is_given_up() -> None:
    async def endless(ask: Ask) -> Got[str]:
        return Got((), "again")

    async def main() -> None:
        async for _ in rise(endless, "", floor=START, overlap=OVERLAP, now=LATER):
            pass

    with pytest.raises(BadAnswer, match="circles"):
        asyncio.run(main())


@given(
    st.lists(st.integers(0, 40), min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 29), st.integers(1, 3)), max_size=6),
)
def test_nothing_is_lost_however_often_it_is_cut_off(
    times: list[int], cuts: list[tuple[int, int]]
) -> None:
    """While it is read, things change, and the walk is cut off after any page."""
    listing = Listing()
    for n, at in enumerate(times):
        listing.changes(f"n{n:02}", at=at * 20)
    cursor, seen, now = "", set[tuple[str, datetime]](), 1000
    for moved, pages in [*cuts, (0, 1000)]:
        for step in read(listing, cursor, pages=pages):
            seen |= {(name, listing.changed[name]) for name in step.items}
            cursor = step.cursor
        if moved < len(times):
            now += 50
            listing.changes(f"n{moved:02}", at=now)
    for step in read(listing, cursor):
        seen |= {(name, listing.changed[name]) for name in step.items}
    assert seen >= set(listing.changed.items())

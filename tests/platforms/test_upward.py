from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from ackbot.errors import BadAnswer
from ackbot.platforms.base import Window
from ackbot.platforms.upward import Rise, rise, start_of
from ackbot.platforms.walk import Sheet

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
FLOOR = NOW - timedelta(days=30)


def at(*hours_ago: int) -> tuple[datetime | None, ...]:
    return tuple(NOW - timedelta(hours=hours) for hours in hours_ago)


def pages(
    listed: Sequence[tuple[datetime | None, ...]],
    mark: datetime | None = None,
    *,
    most: int = 99,
    circles: bool = False,
) -> list[Rise[datetime | None]]:
    async def fetch(cursor: str | None) -> Sheet[datetime | None]:
        number = int(cursor or 0)
        more = circles or number + 1 < len(listed)
        return Sheet(listed[number], str((number + 1) % len(listed)) if more else None)

    async def work() -> list[Rise[datetime | None]]:
        found: list[Rise[datetime | None]] = []
        async for step in rise(fetch, lambda time: time, mark=mark, now=NOW):
            found.append(step)
            if len(found) == most:
                break
        return found

    return asyncio.run(work())


def test_a_list_is_read_from_the_floor_then_from_the_mark_and_in_full_from_the_floor() -> None:
    mark, late = NOW - timedelta(days=3), timedelta(days=1)
    assert start_of(None, Window(floor=FLOOR), late) == FLOOR
    assert start_of(mark, Window(floor=FLOOR), late) == mark - late
    assert start_of(mark, Window(floor=FLOOR, full=True), late) == FLOOR


def test_the_mark_rises_with_each_page() -> None:
    found = pages([at(9, 8), at(7, 6), at(5)])
    assert tuple(step.mark for step in found) == at(8, 6, 5)
    assert [step.items for step in found] == [at(9, 8), at(7, 6), at(5)]


def test_a_server_that_lists_the_newest_first_makes_a_cut_off_walk_skip_nothing() -> None:
    (cut,) = pages([at(1, 4), at(5, 8)], most=1)
    assert (cut.mark,) == at(4)
    assert (pages([at(1, 4), at(5, 8)])[-1].mark,) == at(1)


def test_a_mark_never_falls_and_never_lies_ahead() -> None:
    assert pages([at(9)], mark=NOW)[0].mark == NOW
    assert pages([at(-5)])[0].mark == NOW
    assert pages([()])[0].mark is None
    assert pages([(None,)], mark=FLOOR)[0].mark == FLOOR


def test_a_list_that_goes_round_in_circles_is_given_up() -> None:
    with pytest.raises(BadAnswer, match="circles"):
        pages([at(9), at(8)], circles=True)

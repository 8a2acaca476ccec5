from __future__ import annotations

import asyncio
import traceback
from collections.abc import Coroutine
from typing import Any

import pytest

from ackbot.errors import PlatformError, ServerTrouble, SignInNeeded
from ackbot.platforms.together import together


class Bench:
    """Work that says when it ended, and how."""

    def __init__(self) -> None:
        self.ended: list[str] = []

    async def works(self, name: str) -> str:
        self.ended.append(name)
        return name

    async def hangs(self, name: str, last: Exception | None = None) -> str:
        try:
            await asyncio.Event().wait()
        finally:
            self.ended.append(name)
            if last is not None:
                raise last
        return name

    async def fails(self, error: Exception) -> int:
        raise error


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_what_each_returns_comes_in_the_order_asked(bench: Bench) -> None:
    async def late() -> str:
        await asyncio.sleep(0)
        return await bench.works("late")

    assert asyncio.run(_all(late(), bench.works("soon"))) == ("late", "soon")
    assert bench.ended == ["soon", "late"]
    assert asyncio.run(_all()) == ()


def test_a_failure_stops_the_others_before_it_is_raised(bench: Bench) -> None:
    error = ServerTrouble("It fell over.")

    async def main() -> list[str]:
        with pytest.raises(ServerTrouble) as raised:
            await together(bench.hangs("one"), bench.fails(error), bench.hangs("two"))
        assert raised.value is error
        assert len(asyncio.all_tasks()) == 1
        return bench.ended

    assert sorted(asyncio.run(main())) == ["one", "two"]


@pytest.mark.parametrize("first", [True, False])
def test_a_mistake_of_ours_is_never_hidden(bench: Bench, first: bool) -> None:
    work: list[Coroutine[Any, Any, object]] = [
        bench.fails(SignInNeeded("Sign in.")),
        bench.fails(KeyError("x")),
    ]
    with pytest.raises(KeyError) as raised:
        asyncio.run(_all(*(work if first else work[::-1])))
    assert raised.value.__notes__ == ["At the same time: Sign in."]


def test_a_sign_in_that_is_needed_counts_more_than_trouble(bench: Bench) -> None:
    needed = SignInNeeded("It has run out.", "Sign in again.")
    with pytest.raises(PlatformError) as raised:
        asyncio.run(_all(bench.fails(ServerTrouble("It fell over.")), bench.fails(needed)))
    assert raised.value is needed
    assert "At the same time: It fell over." in "".join(traceback.format_exception(needed))


def test_what_goes_wrong_on_the_way_out_is_told(bench: Bench) -> None:
    trouble = ServerTrouble("It fell over.")
    with pytest.raises(ValueError, match="x") as raised:
        asyncio.run(_all(bench.hangs("one", ValueError("x")), bench.fails(trouble)))
    assert raised.value.__notes__ == ["At the same time: It fell over."]


def test_who_gives_up_waiting_leaves_nothing_running(bench: Bench) -> None:
    async def main() -> int:
        waiting = asyncio.ensure_future(_all(bench.hangs("one"), bench.hangs("two")))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        return len(asyncio.all_tasks())

    assert asyncio.run(main()) == 1
    assert sorted(bench.ended) == ["one", "two"]


async def _all(*work: Coroutine[Any, Any, object]) -> tuple[object, ...]:
    return await together(*work)

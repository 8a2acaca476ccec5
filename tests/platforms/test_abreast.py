from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

import pytest

from ackbot.platforms.abreast import abreast


class Lists:
    """Lists that note what becomes of them."""

    def __init__(self) -> None:
        self.open: set[str] = set()
        self.most = 0

    async def list(self, name: str, *things: str) -> AsyncGenerator[str, None]:
        self.open.add(name)
        self.most = max(self.most, len(self.open))
        try:
            for thing in things:
                await asyncio.sleep(0)
                if thing == "!":
                    raise ValueError(name)
                yield f"{name}{thing}"
        finally:
            self.open.discard(name)


async def drain(source: AsyncGenerator[str, None]) -> list[str]:
    return [thing async for thing in source]


def test_each_list_keeps_its_order_and_few_are_at_work() -> None:
    lists = Lists()
    sources = [lists.list(name, "1", "2", "3") for name in "abcde"]
    found = asyncio.run(drain(abreast(sources, 2)))
    assert sorted(found) == [f"{name}{n}" for name in "abcde" for n in "123"]
    for name in "abcde":
        assert [thing for thing in found if thing[0] == name] == [f"{name}{n}" for n in "123"]
    assert lists.most == 2


def test_the_first_failure_ends_all() -> None:
    lists = Lists()
    sources = [lists.list("a", "1", "2", "3"), lists.list("b", "1", "!"), lists.list("c", "1")]
    with pytest.raises(ValueError, match="b"):
        asyncio.run(drain(abreast(sources, 2)))
    assert not lists.open


def test_who_stops_reading_closes_all() -> None:
    lists = Lists()

    async def one() -> str:
        source = abreast([lists.list("a", "1", "2"), lists.list("b", "1", "2")], 2)
        found = await anext(source)
        await source.aclose()
        return found

    assert asyncio.run(one())[1] == "1"
    assert not lists.open

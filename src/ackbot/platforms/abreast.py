"""Reading several listings at once, each in its own order, and not too many at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable
from typing import TypeVar

T = TypeVar("T")


async def abreast(
    sources: Iterable[AsyncGenerator[T, None]], limit: int
) -> AsyncGenerator[T, None]:
    """Yield what `sources` yield as it comes, `limit` of them at work at a time.

    The first failure ends all of them and is raised; so does closing this one. All are closed.
    """
    waiting = list(sources)
    every = list(waiting)
    at_work: dict[asyncio.Future[T], AsyncGenerator[T, None]] = {}
    try:
        while waiting or at_work:
            while waiting and len(at_work) < limit:
                source = waiting.pop(0)
                at_work[asyncio.ensure_future(anext(source))] = source
            await asyncio.wait(at_work, return_when=asyncio.FIRST_COMPLETED)
            for step in [step for step in at_work if step.done()]:
                source = at_work.pop(step)
                try:
                    item = step.result()
                except StopAsyncIteration:
                    continue
                at_work[asyncio.ensure_future(anext(source))] = source
                yield item
    finally:
        for step in at_work:
            step.cancel()
        await asyncio.gather(*at_work, return_exceptions=True)
        for source in every:
            await source.aclose()

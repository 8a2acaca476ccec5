"""Driving a connector as sync and outbox do: pulls with cursors kept, parcels composed and sent."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from ackbot.model import Post
from ackbot.platforms.base import Connector, Facts, Identity, Page, Parcel, Window
from ackbot.testing.platform import FakePlatform

T = TypeVar("T")

Call = Callable[[Connector, Identity], Awaitable[T]]

LOOKBACK = timedelta(days=30)


def drive(platform: FakePlatform, call: Call[T]) -> T:
    """Run one piece of work with a fresh connector, signed in, in an event loop of its own."""

    async def main() -> T:
        async with platform.connect() as connector:
            me = platform.known or await connector.who_am_i()
            platform.known = me if platform.asks_once else None
            return await call(connector, me)

    return asyncio.run(main())


def facts(platform: FakePlatform) -> Facts:
    """Return what the connector of this platform declares."""

    async def main() -> Facts:
        async with platform.connect() as connector:
            return connector.facts

    return asyncio.run(main())


def requests_of(platform: FakePlatform, work: Callable[[], object]) -> int:
    """Return how many requests some work took."""
    before = platform.requests()
    work()
    return platform.requests() - before


@dataclass
class Pulled:
    """All that pulls brought so far, by id, and the cursors as the ledger would keep them."""

    platform: FakePlatform
    cursors: dict[str, str] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    incoming: dict[str, Post] = field(default_factory=dict)
    own: dict[str, Post] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    liked: set[str] = field(default_factory=set)
    skipped: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)

    def pull(self, *, pages: int | None = None, likes: bool = False, full: bool = False) -> Pulled:
        """Pull, at most so many pages; each page is kept with its cursor, as in a ledger."""
        drive(self.platform, lambda c, me: self.work(c, me, pages=pages, likes=likes, full=full))
        return self

    async def work(
        self,
        connector: Connector,
        me: Identity,
        *,
        pages: int | None = None,
        likes: bool = False,
        full: bool = False,
    ) -> None:
        """Pull with a connector that is there already."""
        window = Window(floor=self.platform.here() - LOOKBACK, likes=likes, full=full)
        source = connector.pull(me, dict(self.cursors), window)
        async with contextlib.AsyncExitStack() as stack:
            if isinstance(source, AsyncGenerator):
                await stack.enter_async_context(contextlib.aclosing(source))
            async for page in source:
                self._keep(page)
                pages = None if pages is None else pages - 1
                if pages == 0:
                    return

    def _keep(self, page: Page) -> None:
        self.pages.append(page)
        self.cursors[page.listing] = page.cursor
        self.incoming.update((post.id, post) for post in page.incoming)
        self.own.update((post.id, post) for post in page.own)
        self.gone.update(page.gone)
        self.liked.update(page.liked)
        self.skipped.extend(skipped.why for skipped in page.skipped)
        self.order.extend(post.id for post in page.incoming)


def mention_of(platform: FakePlatform, mention: str) -> Post:
    """Pull everything and return one mention."""
    incoming = Pulled(platform).pull(full=True).incoming
    assert mention in incoming, "a mention that arrived is not pulled"
    return incoming[mention]


def over_weeks(platform: FakePlatform, count: int) -> set[str]:
    """Let people write over the last three weeks, but for two days; return the ids.

    Far apart, so that no overlap of a connector's cursors hides what it loses.
    """
    base = platform.i_post("Bread")
    ages = (timedelta(days=2 + 20 * n / count) for n in reversed(range(count)))
    return {
        platform.they_write(f"n {n}", under=base, by=f"p{n}", ago=age) for n, age in enumerate(ages)
    }


def parcel_of(
    connector: Connector, me: Identity, platform: FakePlatform, target: Post, text: str
) -> Parcel:
    """Compose a reply as approval does."""
    payload, client_id = connector.compose(me, target, text, now=platform.here(), people={})
    return Parcel(
        target=target,
        text=text,
        payload=payload,
        client_id=client_id,
        attempted_at=platform.here(),
    )

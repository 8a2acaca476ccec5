"""Somebody at a desk with a sample account of the demo: what its tests share."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ackbot.model import Post
from ackbot.platforms.base import Found, Identity, Page, Parcel, Setup, Window
from ackbot.platforms.demo import WORLDS, DemoConnector, Server
from ackbot.platforms.http import Web, Wire
from ackbot.secrets import Secret, Vault

NOW = datetime(2031, 3, 4, 8, 0, tzinfo=UTC)
MONTH = Window(floor=NOW - timedelta(days=30), likes=True)


class Desk:
    """Somebody at a desk with one sample account: syncs, looks, answers; the clock is theirs."""

    def __init__(self, world: str, folder: Path, server: Server | None = None) -> None:
        self.now = NOW
        self.connector = DemoConnector(self._setup(world, folder), server or Server())
        self.world = self.connector.world
        self.me: Identity = asyncio.run(self.connector.who_am_i())
        self.cursors: dict[str, str] = {}

    def _setup(self, world: str, folder: Path) -> Setup:
        address = "https://halfsheet.example"
        web = Web(account=world, title="Demo", server=address, wire=Wire(), now=self._clock)
        return Setup(
            account=world,
            server=address,
            credential=lambda: Secret(""),
            web=web,
            vault=Vault(folder),
            now=self._clock,
            settings={"world": world},
        )

    def _clock(self) -> datetime:
        return self.now

    def sync(self, window: Window = MONTH) -> list[Page]:
        """Pull everything that is new and keep each page's cursor."""
        pages = asyncio.run(self._pull(window, 1000))
        self.cursors |= {page.listing: page.cursor for page in pages}
        return pages

    def sync_interrupted(self, after: int) -> list[Page]:
        """Pull until this many pages were kept, then lose the connection."""
        pages = asyncio.run(self._pull(MONTH, after))
        self.cursors |= {page.listing: page.cursor for page in pages}
        return pages

    async def _pull(self, window: Window, most: int) -> list[Page]:
        pages: list[Page] = []
        async for page in self.connector.pull(self.me, self.cursors, window):
            pages.append(page)
            if len(pages) == most:
                break
        return pages

    def approve(self, target: Post, text: str) -> Parcel:
        payload, client_id = self.connector.compose(self.me, target, text, now=self.now, people={})
        return Parcel(target=target, text=text, payload=payload, client_id=client_id)

    def send(self, parcel: Parcel) -> str:
        return asyncio.run(self.connector.post(self.me, parcel)).id

    def find(self, parcel: Parcel) -> Found:
        return asyncio.run(self.connector.find(self.me, parcel))

    def mention(self, name: str) -> Post:
        return self.world.last_seen(f"{self.world.name}/{name}")


def desks(folder: Path) -> list[Desk]:
    return [Desk(world, folder) for world in WORLDS]


def incoming(pages: list[Page]) -> list[Post]:
    return [post for page in pages for post in page.incoming]


def own(pages: list[Page]) -> list[Post]:
    return [post for page in pages for post in page.own]


def ids(posts: tuple[Post, ...]) -> list[str]:
    return [post.id for post in posts]

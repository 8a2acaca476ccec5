"""The demo's four accounts keep every promise of the interface."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.model import Subject, Threading
from ackbot.platforms.base import Connector, Setup
from ackbot.platforms.demo import PAGE, WORLDS, DemoConnector, Saying, Server, World
from ackbot.platforms.demo.script import script
from ackbot.platforms.http import Web, Wire
from ackbot.secrets import Secret, Vault
from ackbot.testing import ConnectorContract, FakePlatform


class EmptyDemo(FakePlatform):
    """A sample account in whose world nobody has spoken yet."""

    over_http = False
    page_size = PAGE
    secret = "no secret, but must not be told"
    now = datetime(2031, 3, 4, 8, 0, tzinfo=UTC)

    def __init__(self, name: str, folder: Path) -> None:
        self.folder = folder
        self.world = World(name, script(name).people["me"])
        self.me = self.world.me.id
        self.server = Server(self.world)
        self._pages: dict[str, Subject] = {}

    @asynccontextmanager
    async def connect(self) -> AsyncIterator[Connector]:
        async with Wire() as wire:
            yield DemoConnector(self._setup(wire), self.server)

    def _setup(self, wire: Wire) -> Setup:
        address, name = "https://halfsheet.example", self.world.name
        return Setup(
            account=name,
            server=address,
            credential=lambda: Secret(self.secret),
            web=Web(account=name, title="Demo", server=address, wire=wire, now=lambda: self.now),
            vault=Vault(self.folder),
            now=lambda: self.now,
            settings={"world": name},
        )

    def i_post(self, text: str) -> str:
        if self.world.facts.threading is Threading.TREE:
            return self.world.say(Saying(text=text, at=self.now, by=self.world.me)).id
        url = f"https://{self.world.name}.halfsheet.example/page-{len(self._pages)}"
        self._pages[url] = Subject(text=text, url=url)
        return url

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        person, at = self.world.person(by), self.now - ago
        if page := self._pages.get(under):
            return self.world.say(Saying(text=text, at=at, by=person, page=page)).id
        to = self.world.last_seen(under)
        return self.world.say(Saying(text=text, at=at, by=person, to=to)).id

    def they_edit(self, mention: str, text: str) -> bool:
        self.world.edit(self.world.last_seen(mention), text, at=self.now)
        return True

    def they_delete(self, mention: str) -> None:
        self.world.delete(self.world.last_seen(mention))

    def they_write_unreadably(self, *, under: str) -> None:
        self.world.arrive_unreadable()

    def closes(self, mention: str) -> bool:
        self.world.close(self.world.last_seen(mention), "the thread was locked")
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        target = self.world.last_seen(mention)
        return self.world.answer_from_phone(target, text, at=self.now).id

    def i_like_elsewhere(self, mention: str) -> bool:
        self.world.like_from_phone(self.world.last_seen(mention))
        return True

    def posted_under(self, mention: str) -> list[str]:
        return [post.raw for post in self.world.answers_to(mention)]

    def liked_by_me(self) -> list[str]:
        return list(self.world.liked)

    def requests(self) -> int:
        return 0


class TestDemo(ConnectorContract):
    @pytest.fixture(params=WORLDS)
    def platform(self, request: pytest.FixtureRequest, tmp_path: Path) -> FakePlatform:
        return EmptyDemo(request.param, tmp_path)

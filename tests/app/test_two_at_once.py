"""Real processes: two that sync at once, and one that is killed in the middle of it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import closing
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest

from ackbot.ledger.store import Ledger
from ackbot.platforms.base import (
    Connector,
    Identity,
    LookedUp,
    Page,
    Parcel,
    Posted,
    Setup,
    Window,
)
from ackbot.platforms.demo import DemoConnector
from tests.app.sample import SampleApp
from tests.processes import PROCESSES

PATIENCE = 40

#: What two ledgers that know the same must share; numbers and random keys are each one's own. A
#: like of ours is seen when an open mention is read again, which only a second sync does.
CONTENT = {
    "accounts": "SELECT id, platform, name, person, synced_at IS NOT NULL FROM accounts",
    "cursors": "SELECT account, listing, cursor FROM cursors",
    "posts": "SELECT account, id, root, author, role, parent, text, gone FROM posts",
    "conversations": "SELECT id, state, how, since, shown, open, reason FROM conversations",
    "people": "SELECT platform, id, name, handle, bot FROM people",
    "skipped": "SELECT account, id, why FROM skipped",
    "failures": "SELECT name, error FROM failures",
}


def content(folder: Path) -> dict[str, list[Any]]:
    """All that a ledger knows, in an order that does not depend on how it came to know it."""
    with Ledger.open(folder / "ledger.db") as ledger:
        assert ledger.check() == ()
    with closing(sqlite3.connect(folder / "ledger.db")) as db:
        return {name: sorted(map(repr, db.execute(sql))) for name, sql in CONTENT.items()}


class CountingApp(SampleApp):
    """Dies by its own hand (SIGKILL) at the answer of the platform with this number; 0: never."""

    dies_after = 0
    answers = 0

    def connects(self, setup: Setup) -> Connector:
        return Mortal(setup, self)

    def answered(self) -> None:
        self.answers += 1
        if self.answers == self.dies_after:
            os.kill(os.getpid(), signal.SIGKILL)


class Mortal(DemoConnector):
    """Tells its app of every answer of the platform."""

    def __init__(self, setup: Setup, app: CountingApp) -> None:
        super().__init__(setup, app.server)
        self._app = app

    async def who_am_i(self) -> Identity:
        self._app.answered()
        return await super().who_am_i()

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncIterator[Page]:
        async for page in super().pull(me, cursors, window):
            yield page
            self._app.answered()

    async def look_up(self, me: Identity, posts: Any) -> LookedUp:
        self._app.answered()
        return await super().look_up(me, posts)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        posted = await super().post(me, parcel)
        self._app.answered()
        return posted


def sync_once(folder: Path, dies_after: int, start: Barrier | None, tell: Connection) -> None:
    """One process: syncs all sample accounts and says how that ended."""
    app = CountingApp(folder)
    app.dies_after = dies_after
    with app:
        accounts = app.chosen()
        if start is not None:
            start.wait(PATIENCE)
        ended = app.sync(accounts)
        tell.send(json.dumps([[one.error for one in ended], app.answers]))


def began(
    folder: Path, *, dies_after: int = 0, start: Barrier | None = None
) -> tuple[BaseProcess, Connection]:
    """Start such a process."""
    hears, tells = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=sync_once, args=(folder, dies_after, start, tells))
    process.start()
    tells.close()
    return process, hears


def synced(folder: Path) -> int:
    """Sync in this process and return how many answers of the platform that took."""
    app = CountingApp(folder)
    with app:
        ended = app.sync(app.chosen())
        assert [one.error for one in ended] == [""] * 4
        return app.answers


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, list[Any]], int]:
    """What an uninterrupted sync brings, and how many answers it takes."""
    folder = tmp_path_factory.mktemp("whole")
    answers = synced(folder)
    return content(folder), answers


def test_two_processes_that_sync_at_once_bring_everything_once(
    tmp_path: Path, whole: tuple[dict[str, list[Any]], int]
) -> None:
    start = PROCESSES.Barrier(2)
    both = [began(tmp_path, start=start) for _ in range(2)]
    for process, hears in both:
        errors, _ = json.loads(hears.recv())
        assert errors == [""] * 4
        process.join(PATIENCE)
        assert process.exitcode == 0
    assert content(tmp_path) == whole[0]


def test_a_sync_that_is_killed_anywhere_loses_and_skips_nothing(
    tmp_path: Path, whole: tuple[dict[str, list[Any]], int]
) -> None:
    expected, answers = whole
    for point in sorted({1, 2, 5, 9, answers // 2, answers - 2, answers}):
        folder = tmp_path / str(point)
        process, _ = began(folder, dies_after=point)
        process.join(PATIENCE)
        assert process.exitcode == -signal.SIGKILL
        synced(folder)
        assert content(folder) == expected


def test_a_sync_that_is_killed_over_and_over_gets_there_all_the_same(
    tmp_path: Path, whole: tuple[dict[str, list[Any]], int]
) -> None:
    for _ in range(3):
        process, _ = began(tmp_path, dies_after=7)
        process.join(PATIENCE)
        assert process.exitcode == -signal.SIGKILL
    synced(tmp_path)
    assert content(tmp_path) == whole[0]

from __future__ import annotations

import asyncio
import queue
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ackbot.app.sending import Heard, Sending
from ackbot.errors import EXIT_SIGN_IN, EXIT_UNKNOWN, SignInNeeded, Unreachable
from ackbot.ledger.store import Ledger
from ackbot.model import SendState
from ackbot.outbox import Event, EventKind
from ackbot.platforms.base import Connector, Identity, Page, Parcel, Posted, Setup, Window
from ackbot.platforms.demo import DemoConnector, Server
from ackbot.platforms.http import Web
from tests.app.sample import SampleApp, Sitting

#: How long anything may take before a test gives up, in seconds.
PATIENCE = 30


class Told(Heard):
    """Hears of every event, and hands them to the test."""

    def __init__(self) -> None:
        super().__init__()
        self.queue: queue.Queue[Event] = queue.Queue()

    def __call__(self, event: Event) -> None:
        super().__call__(event)
        self.queue.put(event)

    def next(self) -> EventKind:
        return self.queue.get(timeout=PATIENCE).kind


class SlowApp(SampleApp):
    """The demo's app with connectors that a test makes slow."""

    slow: Callable[[Setup, Server], Connector]

    def connects(self, setup: Setup) -> Connector:
        return self.slow(setup, self.server)


@pytest.fixture
def silent_server() -> Iterator[str]:
    """A server that takes every request and never answers."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def stopped(at: Sitting) -> None:
    """Ctrl-C in the middle of a sitting."""
    with pytest.raises(KeyboardInterrupt), at.app, at.sending:
        raise KeyboardInterrupt


def test_stopping_a_sync_is_no_failure_of_its_account(tmp_path: Path, silent_server: str) -> None:
    asked = threading.Event()

    class Hangs(DemoConnector):
        async def pull(
            self, me: Identity, cursors: Mapping[str, str], window: Window
        ) -> AsyncIterator[Page]:
            async for page in super().pull(me, cursors, window):
                yield page
                asked.set()
                await self._hanging().get("/")

        def _hanging(self) -> Web:
            wire = app.connections.wire
            assert wire is not None
            return Web(account="social", title="Demo", server=silent_server, wire=wire, now=app.now)

    app = SlowApp(tmp_path)
    app.slow = Hangs
    reading = app.start_sync(app.chosen(["social"]), progress=lambda _: None)
    assert asked.wait(PATIENCE)
    app.close()
    assert reading.done()
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        assert ledger.failures() == {}
        assert ledger.check() == ()


def test_a_post_under_way_may_end_when_the_user_stops_the_program(tmp_path: Path) -> None:
    leaving, may_end = threading.Event(), threading.Event()

    class Slow(DemoConnector):
        async def post(self, me: Identity, parcel: Parcel) -> Posted:
            leaving.set()
            await asyncio.to_thread(may_end.wait, PATIENCE)
            return await super().post(me, parcel)

    app = SlowApp(tmp_path, undo_seconds=0)
    app.slow = Slow
    app.prepare()
    at = Sitting(app, Sending(app))
    row = at.approves(at.waiting())
    assert leaving.wait(PATIENCE)
    threading.Timer(0.2, may_end.set).start()
    stopped(at)
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        assert ledger.outgoing(row.row).state is SendState.SENT


def test_a_post_that_does_not_end_in_time_is_in_doubt(tmp_path: Path) -> None:
    leaving = threading.Event()

    class Stuck(DemoConnector):
        async def post(self, me: Identity, parcel: Parcel) -> Posted:
            leaving.set()
            await asyncio.Event().wait()
            raise AssertionError("nobody sets it")

    app = SlowApp(tmp_path, undo_seconds=0)
    app.slow = Stuck
    app.prepare()
    at = Sitting(app, Sending(app))
    row = at.approves(at.waiting())
    waits = at.approves(at.waiting("blog"))
    assert leaving.wait(PATIENCE)
    stopped(at)
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        assert ledger.outgoing(row.row).state is SendState.UNKNOWN
        assert ledger.outgoing(row.row).reason == "ackbot was stopped after it had left"
        assert ledger.outgoing(waits.row).state is SendState.APPROVED


def test_an_account_that_a_sync_has_just_added_can_be_answered_at_once(tmp_path: Path) -> None:
    app = SampleApp(tmp_path, undo_seconds=0)
    app.sync(app.chosen(["social"]))
    sending = Sending(app)
    sending.heard = told = Told()
    at = Sitting(app, sending)
    with app, sending:
        at.approves(at.waiting())
        assert told.next() is EventKind.SENT
        app.sync(app.chosen(["blog"]))
        at.approves(at.waiting("blog"))
        assert told.next() is EventKind.SENT


def test_a_sitting_says_with_which_exit_code_something_stayed_unsent(tmp_path: Path) -> None:
    app = SampleApp(tmp_path, undo_seconds=0)
    app.prepare()
    sending = Sending(app)
    sending.heard = told = Told()
    at = Sitting(app, sending)
    with app, sending:
        app.world("social").fail_next(SignInNeeded("social could not be signed in."))
        row = at.approves(at.waiting())
        assert told.next() is EventKind.NOT_SENT
        assert told.code == EXIT_SIGN_IN
        assert at.desk.status(row.row).reason == "social could not be signed in."


def test_unreachable_is_said_only_where_nothing_went_out(tmp_path: Path) -> None:
    with Sitting(SampleApp(tmp_path, undo_seconds=0)) as at:
        told = Told()
        rows = (at.approves(at.waiting()), at.approves(at.waiting("blog")))
        at.app.world("social").fail_next(Unreachable("social was not reached."))
        at.app.send(rows[:1], told)
        assert told.code == 75
        at.app.send(rows[1:], told)
        assert told.code == 3


def test_what_may_be_out_is_told_by_the_exit_code_though_the_ledger_took_no_note(
    tmp_path: Path,
) -> None:
    with Sitting(SampleApp(tmp_path, undo_seconds=0)) as at:
        row = at.approves(at.waiting())
    heard = Heard()
    heard(Event(kind=EventKind.UNKNOWN, row=replace(row, state=SendState.SENDING)))
    assert heard.code == EXIT_UNKNOWN

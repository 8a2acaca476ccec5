"""The sender of a sitting: runs in the engine while the user reads on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING

from ackbot.errors import (
    EXIT_BUG,
    EXIT_SOME_FAILED,
    EXIT_UNKNOWN,
    EXIT_UNREACHABLE,
    AckbotError,
    worst_exit,
)
from ackbot.model import Outgoing
from ackbot.outbox import Event, EventKind, Sender
from ackbot.platforms.base import Connector

if TYPE_CHECKING:
    from ackbot.app.app import App


class Heard:
    """What a sender told of, and the exit code of what it could not send."""

    def __init__(self) -> None:
        self._last: dict[int, Event] = {}

    def __call__(self, event: Event) -> None:
        """Take note of an event; of each row the last one counts."""
        self._last[event.row.row] = event

    @property
    def errors(self) -> tuple[Exception, ...]:
        """What went wrong with the rows, for --debug."""
        return tuple(one.error for one in self._last.values() if one.error is not None)

    @property
    def code(self) -> int:
        """The exit code of what is in doubt and of why replies stay approved.

        Unreachable only where nothing went out.
        """
        last = list(self._last.values())
        codes = [_code_of(event) for event in last if event.kind is EventKind.NOT_SENT]
        if len(codes) < len(last):
            codes = [EXIT_SOME_FAILED if code == EXIT_UNREACHABLE else code for code in codes]
        doubtful = any(event.kind is EventKind.UNKNOWN for event in last)
        return worst_exit([*codes, EXIT_UNKNOWN] if doubtful else codes)


def _code_of(event: Event) -> int:
    if event.error is None:
        return EXIT_SOME_FAILED
    return event.error.exit_code if isinstance(event.error, AckbotError) else EXIT_BUG


class Sending:
    """Sends what is submitted once its undo window has ended; started with the first row.

    A context: its end lets the send under way end, an interrupt does not wait for it.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._sender: Sender | None = None
        self._running: Future[None] | None = None
        self.heard = Heard()

    def __enter__(self) -> Sending:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None or issubclass(kind, Exception):
            self.close()
        elif self._sender is not None:
            # Closing the app gives a post in flight its two seconds.
            self._sender.close()

    def submit(self, *rows: Outgoing) -> None:
        """Hand over approved rows."""
        if self._sender is None or self._running is None or self._running.done():
            self._sender = self._app.engine.run(self._made())
            self._running = self._app.engine.start(self._sender.run())
        self._sender.submit(*rows)

    async def _made(self) -> Sender:
        """Make the sender in the engine's thread, where its ledger belongs."""
        app = self._app
        return Sender(app.twin, Connectors(app), app.policy(), app.now, self.heard)

    @property
    def pending(self) -> int:
        """How many rows have not ended yet."""
        return self._sender.pending if self._sender else 0

    def close(self) -> None:
        """Let a send under way end; what is left stays approved."""
        if self._sender is None or self._running is None:
            return
        self._sender.close()
        try:
            self._running.result()
        except CancelledError:
            return


class Connectors(Mapping[str, Connector]):
    """The connectors by account id, as things stand: a sync may add an account at any time."""

    def __init__(self, app: App) -> None:
        self._app = app

    def __getitem__(self, account_id: str) -> Connector:
        account = self._app.ledger_here.account_by_id(account_id)
        configured = self._app.configured(account) if account else None
        if configured is None:
            raise KeyError(account_id)
        return self._app.connector(configured)

    def __iter__(self) -> Iterator[str]:
        return (account.id for account in self._app.ledger_here.accounts())

    def __len__(self) -> int:
        return len(self._app.ledger_here.accounts())

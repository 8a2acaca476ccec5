"""The sender of a sitting: runs in the engine while the user reads on."""

from __future__ import annotations

from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING

from ackbot.model import Outgoing
from ackbot.outbox import Sender

if TYPE_CHECKING:
    from ackbot.app.app import App


class Sending:
    """Sends what is submitted once its undo window has ended; started with the first row."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._sender: Sender | None = None
        self._running: Future[None] | None = None

    def submit(self, *rows: Outgoing) -> None:
        """Hand over approved rows."""
        if self._sender is None:
            self._sender = self._app.engine.run(self._made())
            self._running = self._app.engine.start(self._sender.run())
        self._sender.submit(*rows)

    async def _made(self) -> Sender:
        """Make the sender in the engine's thread, where its ledger belongs."""
        return Sender(
            self._app.twin, self._app.connectors_by_id(), self._app.policy(), self._app.now
        )

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

"""The demo's app on a server and a clock of its own: what the tests of the app share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from ackbot.app.accounts import Configured, demo_settings
from ackbot.app.app import App
from ackbot.app.desk import AppDesk
from ackbot.app.sending import Sending
from ackbot.config import Settings
from ackbot.model import Conversation, Outgoing, SendKind
from ackbot.platforms.base import Connector, Setup
from ackbot.platforms.demo import DemoConnector, Server, World

NOW = datetime(2031, 3, 4, 8, 0, tzinfo=UTC)


class Clock:
    """A clock that moves only when it is told to."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def passes(self, **span: float) -> None:
        self.at += timedelta(**span)


@dataclass
class Asked:
    """A command line: `--demo`, unless a configuration is named."""

    config: Path | None = None
    ledger: Path | None = None
    demo: bool = True


class SampleApp(App):
    """`--demo`, on a server that no other test shares, in a ledger that may be opened again."""

    def __init__(
        self,
        folder: Path,
        clock: Clock | None = None,
        server: Server | None = None,
        undo_seconds: int = 10,
    ) -> None:
        self.undo_seconds = undo_seconds
        self.clock = clock or Clock()
        self.server = server or Server()
        self.folder = folder
        self.made: dict[str, Connector] = {}
        super().__init__(Asked(), self.clock)

    @cached_property
    def ledger_path(self) -> Path:
        """A ledger that stays when the app ends."""
        return self.folder / "ledger.db"

    @cached_property
    def settings(self) -> Settings:
        """The sample accounts, with time to take a reply back."""
        demo = demo_settings()
        return replace(demo, inbox=replace(demo.inbox, undo_seconds=self.undo_seconds))

    def connector(self, account: Configured) -> Connector:
        """The account's connector, on this test's own server."""
        if account.name not in self.made:
            self.made[account.name] = self.connects(super().connector(account).setup)
        return self.made[account.name]

    def connects(self, setup: Setup) -> Connector:
        """Make a connector."""
        return DemoConnector(setup, self.server)

    def world(self, name: str) -> World:
        """What happens on a sample account's server."""
        return self.server.world(name, NOW)


class Waits(Sending):
    """Sends nothing by itself, so that tests say when."""

    def submit(self, *rows: Outgoing) -> None:
        """Leave the rows approved."""


class Sitting:
    """A sitting at the desk: what the user does, and what the app then says."""

    def __init__(self, app: SampleApp, sending: Sending | None = None) -> None:
        self.app = app
        app.prepare()
        self.sending = sending or Waits(app)
        self.desk = AppDesk(app, self.sending)

    def __enter__(self) -> Sitting:
        return self

    def __exit__(self, *ending: object) -> None:
        self.sending.close()
        self.app.close()

    def waiting(self, account: str = "social") -> Conversation:
        """Somebody who waits on this account: the one who has waited longest."""
        found = self.app.ledger.waiting(accounts=[self.account(account)], limit=1)
        return next(iter(found))

    def account(self, name: str) -> str:
        """The id of an account."""
        found = self.app.ledger.account(name)
        assert found is not None
        return found.id

    def now(self, conversation: Conversation) -> Conversation:
        """The conversation as it is now."""
        found = self.desk.fresh(conversation.id)
        assert found is not None
        return found

    def approves(
        self,
        conversation: Conversation,
        text: str = "Thank you, I am glad to hear it.",
        kind: SendKind = SendKind.REPLY,
    ) -> Outgoing:
        """Approve a text for the newest mention."""
        return self.desk.approve(conversation, text, kind, conversation.newest.post.id)

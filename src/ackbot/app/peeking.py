"""A look at a public identity: an ordinary run whose only account is read from outside.

Its settings are made up and its ledger is thrown away; the user's own are neither read nor written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ackbot.app.accounts import Configured
from ackbot.app.app import App, Asked, utc_now
from ackbot.app.connections import Connections
from ackbot.errors import AckbotError, PlatformError, RateLimited, SignInNeeded
from ackbot.platforms.public.base import NotPublic
from ackbot.platforms.public.handles import Handle
from ackbot.review import Place

if TYPE_CHECKING:
    from ackbot.config import Settings
    from ackbot.model import Conversation
    from ackbot.platforms.base import Connector, Facts
    from ackbot.secrets import Secret, Vault
    from ackbot.sync import Progress

#: Why nothing can be answered here.
READ_ONLY = "a look only reads"


class Glance(App):
    """Settings, ledger and connector of one look. Close it at the end."""

    def __init__(self, asked: Asked, handle: Handle, now: Callable[[], datetime] = utc_now) -> None:
        super().__init__(asked, now)
        self.handle = handle

    @cached_property
    def settings(self) -> Settings:
        """One account, under the name of the handle."""
        from ackbot.config import AccountSettings, Settings

        account = AccountSettings(
            platform=self.handle.platform,
            server=self.handle.server,
            platform_settings={"user": self.handle.user},
        )
        return Settings(accounts={self.handle.shown: account})

    @cached_property
    def ledger_path(self) -> Path:
        """A place that is gone when the look ends."""
        self._scratch = TemporaryDirectory(prefix="ackbot-peek-")
        return Path(self._scratch.name) / "ledger.db"

    @cached_property
    def connections(self) -> Connections:
        """The way to the server, without a secret."""
        return _Outside(self.ledger_path, self.now)

    @property
    def facts(self) -> Facts:
        """What can be seen from outside, and what cannot."""
        from ackbot.platforms.public.registry import facts

        return facts(self.handle.platform)

    def place(self, conversation: Conversation) -> Place:
        """Return where it stands; nothing can be answered from here."""
        return replace(super().place(conversation), can_reply=False, cannot=READ_ONLY)

    def read(self, progress: Callable[[Progress], None]) -> tuple[str, ...]:
        """Read the public side; return what is worth telling. Raises what stopped it, in words."""
        (ended,) = self.sync(self.accounts, progress=progress)
        if ended.failure is not None:
            raise _told(ended.failure, self.facts)
        return (*ended.warnings, *ended.notes)


class _Outside(Connections):
    """Makes the connector that reads from outside."""

    def connected(
        self, account: Configured, credential: Callable[[], Secret], vault: Vault
    ) -> Connector:
        """Return it; `credential` is never asked for."""
        from ackbot.platforms.base import Setup
        from ackbot.platforms.public.registry import reader

        del credential
        return reader(account.settings.platform)(
            Setup(
                account=account.name,
                server=account.server,
                credential=_none,
                web=self.web(account.name, account.facts.title, account.server),
                vault=vault,
                now=self._now,
                settings=account.settings.platform_settings,
            )
        )


def _none() -> Secret:
    raise SignInNeeded("A look from outside has no secret.", "Sign in: ackbot accounts add")


def _told(error: Exception, facts: Facts) -> Exception:
    """Return an error with what to do next as somebody who only looks can do it."""
    if not isinstance(error, AckbotError) or isinstance(error, NotPublic):
        return error
    hint = "Try again, or name the server's address: --server https://..."
    if isinstance(error, RateLimited):
        cost = f"It gives {facts.cost}. " if facts.name == "github" else ""
        hint = f"{cost}Try again then, or sign in: ackbot accounts add {facts.name}"
    if isinstance(error, SignInNeeded):
        return NotPublic(error.message, "Check how it is written.", status=error.status)
    if isinstance(error, PlatformError):
        error.hint = hint
    return error

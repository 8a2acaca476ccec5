"""A ledger that is kept in step with a fake, and where people stand in it."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from datetime import datetime, timedelta

from ackbot.ledger.store import Ledger
from ackbot.model import Key, State, Verdict
from ackbot.sync import SyncSettings, sync_account
from ackbot.testing.served import Served


class Peopled(Served):
    """A fake that knows people by their names there; "ana" is me."""

    @abstractmethod
    def person(self, login: str) -> str:
        """Return the stable id of somebody."""


class Desk:
    """The account's ledger, and where people stand in it."""

    def __init__(self, platform: Peopled, ledger: Ledger) -> None:
        self.platform, self.ledger = platform, ledger

    def sync(self) -> None:
        async def main() -> str:
            async with self.platform.connect() as connector:
                settings = SyncSettings(floor=self.platform.now - timedelta(days=30))
                told = await sync_account(
                    connector, "work", self.ledger, settings, self._now, configured=["work"]
                )
                return told.error

        assert asyncio.run(main()) == ""

    def _now(self) -> datetime:
        return self.platform.now

    def verdict(self, login: str, root: str) -> Verdict:
        me, person = (self.platform.person(name) for name in ("ana", login))
        key = Key(account=f"{self.platform.made.facts.name}:{me}", root=root, person=person)
        found = self.ledger.conversation(key.id)
        assert found is not None
        return found.verdict

    def state(self, login: str, root: str) -> State:
        return self.verdict(login, root).state

"""The connectors of a run, their shared wire to the network, and the secrets they sign in with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.app.paths import hosts_path, sessions_path
from ackbot.net.pacing import Pacing

if TYPE_CHECKING:
    from ackbot.app.accounts import Configured
    from ackbot.platforms.base import Connector
    from ackbot.platforms.http import Web, Wire
    from ackbot.secrets import Secret, Vault


class Connections:
    """Makes each account's connector once, whichever thread asks first."""

    def __init__(self, ledger: Path, now: Callable[[], datetime]) -> None:
        self._ledger = ledger
        self._now = now
        self._made: dict[str, Connector] = {}
        self._making = threading.Lock()
        self._secrets: dict[str, Secret] = {}
        self._pacing = Pacing(hosts_path(ledger))
        self.wire: Wire | None = None
        """One client for all accounts of the run; None until there is a connector."""

    def connector(self, account: Configured) -> Connector:
        """Return an account's connector. What it awaits belongs in the engine's loop."""
        with self._making:
            if account.name not in self._made:
                self._made[account.name] = self._connect(account)
            return self._made[account.name]

    def _connect(self, account: Configured) -> Connector:
        from ackbot.secrets import Vault

        vault = Vault(sessions_path(self._ledger))
        return self.connected(account, lambda: self.secret(account), vault)

    def connected(
        self, account: Configured, credential: Callable[[], Secret], vault: Vault
    ) -> Connector:
        """Return a connector of its own for an account, with this secret and these sessions."""
        from ackbot.platforms import registry
        from ackbot.platforms.base import Setup

        kind = registry.connector(account.settings.platform)
        return kind(
            Setup(
                account=account.name,
                server=account.server,
                credential=credential,
                web=self.web(account.name, account.facts.title, account.server),
                vault=vault,
                now=self._now,
                settings=account.settings.platform_settings,
            )
        )

    def web(self, name: str, title: str, server: str) -> Web:
        """Return the way to a server, for an account of this name on a platform of this title."""
        from ackbot.platforms.http import Web, Wire

        if self.wire is None:
            self.wire = Wire()
        return Web(
            account=name,
            title=title,
            server=server,
            wire=self.wire,
            now=self._now,
            pacing=self._pacing,
        )

    def secret(self, account: Configured) -> Secret:
        """Return an account's secret, read once a run from where the configuration says.

        Raises SignInNeeded where there is none.
        """
        from ackbot.secrets import read_secret

        if account.name not in self._secrets:
            self._secrets[account.name] = read_secret(
                account.name,
                token_env=account.settings.token_env or None,
                token_file=account.settings.token_file or None,
                token_command=account.settings.token_command or None,
            )
        return self._secrets[account.name]

    async def let_go(self) -> None:
        """Close the wire; in the engine's loop, to which it belongs."""
        if self.wire is not None:
            await self.wire.__aexit__()

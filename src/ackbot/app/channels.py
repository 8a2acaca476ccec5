"""The ways out for notifications: the desktop by its own program, all others by Apprise.

Apprise (https://github.com/caronc/apprise) speaks to more than a hundred services, each by an
address of its own kind that holds the secret. It is an extra and loads when it is used.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ackbot.app.notices import MOST
from ackbot.errors import ConfigError, PlatformError, SignInNeeded, Unreachable
from ackbot.text import one_line

if TYPE_CHECKING:
    from apprise import Apprise, NotifyBase

    from ackbot.config import NotifySettings
    from ackbot.secrets import Secret

#: How long a service may take, in seconds.
PATIENCE = 20.0
#: Its libraries' loggers, whose words may hold an address.
_LOGGERS = ("apprise", "urllib3", "requests")
_AGAIN = "It is tried again at the next run."


class Channel(Protocol):
    """Takes a message."""

    most: int
    """How many characters one may have."""

    def tell(self, title: str, body: str) -> None:
        """Hand a message over. Raises PlatformError where it was not taken."""


def channel(name: str, settings: NotifySettings) -> Channel:
    """Return a channel of the configuration.

    Raises SignInNeeded where its address cannot be read, ConfigError where it is none or the
    extra is missing.
    """
    return Desktop(name) if settings.desktop else Service(name, _address(name, settings))


def _address(name: str, settings: NotifySettings) -> Secret:
    from ackbot.secrets import read_secret

    try:
        return read_secret(
            f"notify.{name}",
            token_env=settings.address_env or None,
            token_file=settings.address_file or None,
            token_command=settings.address_command or None,
        )
    except SignInNeeded as error:
        raise SignInNeeded(
            error.message.replace("token_command", "address_command"),
            f"Check address_env, address_file or address_command in [notify.{one_line(name)}].",
        ) from None


class Service:
    """One service, by its address."""

    def __init__(self, name: str, address: Secret) -> None:
        self._name = one_line(name, 40)
        self._apprise, self._server = self._made(address)
        self.most = max(160, min(MOST, self._server.body_maxlen))

    def _made(self, address: Secret) -> tuple[Apprise, NotifyBase]:
        try:
            import apprise
        except ImportError:
            raise ConfigError(
                f"{self._name} cannot be told: notifications need a package that is missing.",
                "Install it: pip install 'ackbot[notify]'",
            ) from None
        _silence()
        asset = apprise.AppriseAsset(
            storage_mode=apprise.PersistentStoreMode.MEMORY,
            service_timeout=PATIENCE,
            allow_templates=False,
        )
        asset.app_id = asset.app_desc = "ackbot"
        asset.app_url = ""
        server = apprise.Apprise.instantiate(address.reveal(), asset=asset)
        if server is None:
            raise ConfigError(
                f"{self._name} cannot be told: its address is none that Apprise knows.",
                "docs/notify.md shows addresses; some services need a package of their own.",
            )
        everything = apprise.Apprise(asset=asset)
        everything.add(server)
        return everything, server

    def tell(self, title: str, body: str) -> None:
        """Hand a message over."""
        import apprise

        taken = self._apprise.notify(body=body, title=title, body_format=apprise.NotifyFormat.TEXT)
        if not taken:
            kind = one_line(str(self._server.service_name or "its service"), 40)
            raise Unreachable(f"{self._name} was not told: {kind} did not take it.", _AGAIN)


def _silence() -> None:
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False


class Desktop:
    """The notifications of the desktop: notify-send, or osascript on a Mac."""

    most = 300

    def __init__(self, name: str) -> None:
        self._name = one_line(name, 40)

    def tell(self, title: str, body: str) -> None:
        """Hand a message over."""
        command = self._command(title, body)
        try:
            done = subprocess.run(  # noqa: S603 (fixed programs; texts are arguments, no shell)
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                env={**os.environ, **_bus()},
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            done = None
        if done is None or done.returncode:
            raise PlatformError(
                f"{self._name} was not told: {command[0]} reached no desktop.", _AGAIN
            )

    def _command(self, title: str, body: str) -> list[str]:
        if sys.platform == "darwin":
            script = "display notification (item 2 of argv) with title (item 1 of argv)"
            lines = ("on run argv", script, "end run")
            return ["osascript", *(part for line in lines for part in ("-e", line)), title, body]
        if shutil.which("notify-send") is None:
            raise ConfigError(
                f"{self._name} cannot be told: there is no notify-send here.",
                "Install it (Debian: apt-get install libnotify-bin), or use another channel.",
            )
        return ["notify-send", "--app-name=ackbot", "--", title, body.replace("&", "&amp;")]


def _bus() -> dict[str, str]:
    """Return where the desktop's bus is: cron does not say, and it is at the usual place."""
    if sys.platform == "darwin" or os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return {}
    usual = Path(f"/run/user/{os.getuid()}/bus")
    return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={usual}"} if usual.exists() else {}

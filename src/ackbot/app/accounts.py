"""The configured accounts: what each can do, whose it is, and its connector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.config import AccountSettings, Settings
from ackbot.errors import UsageError

if TYPE_CHECKING:
    from ackbot.platforms.base import Facts


@dataclass(frozen=True, kw_only=True)
class Configured:
    """One account of the configuration."""

    name: str
    settings: AccountSettings

    @cached_property
    def facts(self) -> Facts:
        """What it can do; loaded when a screen or a sync asks. Raises ConfigError."""
        from ackbot.platforms import registry

        return registry.facts_for(self.settings.platform, self.settings.platform_settings)

    @property
    def server(self) -> str:
        """Its API address, without a trailing slash."""
        return (self.settings.server or self.facts.default_server).rstrip("/")


def demo_settings() -> Settings:
    """Return the configuration of `--demo`: sample accounts, nothing to set up."""
    from ackbot.platforms.demo import SAMPLE_ACCOUNTS

    return Settings(
        accounts={
            name: AccountSettings(
                platform=sample["platform"], platform_settings={"world": sample["world"]}
            )
            for name, sample in SAMPLE_ACCOUNTS.items()
        }
    )


def configured(settings: Settings) -> tuple[Configured, ...]:
    """Return the accounts of the configuration, in its order."""
    return tuple(Configured(name=name, settings=one) for name, one in settings.accounts.items())


def check_platforms(settings: Settings, path: Path) -> None:
    """Raise ConfigError for a platform, a server or an account's key that cannot be."""
    from ackbot.config.parsing import check_platform_settings

    for account in configured(settings):
        _check_platform(account, path)
        _check_server(account, path)
        check_platform_settings(account.name, account.settings, account.facts.settings, path)


def _check_platform(account: Configured, path: Path) -> None:
    from ackbot.config.parsing import mistake
    from ackbot.platforms import registry

    known, named = registry.names(), account.settings.platform
    if named not in known:
        listed = ", ".join(known)
        keys = ("accounts", account.name, "platform")
        raise mistake(path, keys, f"is {named!r}", f"There are: {listed}.")


def _check_server(account: Configured, path: Path) -> None:
    from ackbot.config.parsing import mistake
    from ackbot.net.origins import origin_of

    if not account.settings.server:
        return
    try:
        origin_of(account.settings.server)
    except ValueError as error:
        keys = ("accounts", account.name, "server")
        raise mistake(
            path,
            keys,
            f"cannot be used: {error}",
            "Write it as https://social.example; plain http is for this machine only.",
        ) from None


def chosen(
    accounts: Sequence[Configured], names: Sequence[str] = (), platforms: Sequence[str] = ()
) -> tuple[Configured, ...]:
    """Return those that were asked for by name or platform; all where nothing was asked."""
    for name in names:
        _must_exist(name, [account.name for account in accounts], "account")
    for platform in platforms:
        _must_exist(platform, [account.settings.platform for account in accounts], "platform")
    return tuple(
        account
        for account in accounts
        if (not names or account.name in names)
        and (not platforms or account.settings.platform in platforms)
    )


def _must_exist(name: str, known: Sequence[str], what: str) -> None:
    if name in known:
        return
    from ackbot.text import one_line

    listed = ", ".join(dict.fromkeys(known)) or "none yet"
    raise UsageError(
        f"There is no {what} {one_line(name, 40)!r} in the configuration.",
        f"Configured: {one_line(listed, 200)}.",
    )


def stale_after(accounts: Sequence[Configured]) -> dict[str, timedelta]:
    """Return the accounts' own limits, by name."""
    return {
        account.name: account.settings.stale_after
        for account in accounts
        if account.settings.stale_after is not None
    }

"""The order in which things are looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ackbot.app.accounts import Configured, check_platforms, configured
from ackbot.app.doctor import accounts, machine, storage
from ackbot.app.doctor.values import Finding, Grade
from ackbot.errors import AckbotError, ConfigError

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.config import Settings


def examine(app: App, *, offline: bool) -> Iterator[Finding]:
    """Look at everything, and yield what was found as soon as it was."""
    demo = app.asked.demo
    yield from machine.versions()
    if not demo:
        # Before the ledger is opened: opening mends what others could read.
        yield from storage.files(app)
    settings: Settings | None = None
    found: tuple[Configured, ...] = ()
    try:
        settings = _settings(app)
        found = configured(settings)
        yield from accounts.configuration(app, found)
    except ConfigError as error:
        yield trouble("configuration", error)
    if settings and not demo:
        yield from accounts.voices(settings)
        yield from accounts.credentials(settings, found)
    if not offline:
        yield from accounts.asked(app, found)
    if demo or app.ledger_path.exists():
        yield from _stored(app, found)
    yield from machine.network()
    yield from machine.extras()


def _settings(app: App) -> Settings:
    """Return the configuration, read anew: what the ledger keeps of it may be beyond reading."""
    if app.asked.demo:
        return app.settings
    from ackbot.app.model import check_model
    from ackbot.config import load

    settings = load(app.config_path)
    check_platforms(settings, app.config_path)
    check_model(settings, app.config_path)
    return settings


def _stored(app: App, found: Sequence[Configured]) -> Iterator[Finding]:
    try:
        if app.asked.demo:
            app.prepare()
        yield from storage.ledger(app)
        yield from accounts.reading(app, found)
        yield from storage.sending(app)
    except AckbotError as error:
        yield trouble("ledger", error)


def trouble(area: str, error: AckbotError, account: str | None = None) -> Finding:
    """Turn an error into what the doctor says."""
    return Finding(
        area=area,
        says=error.message,
        grade=Grade.BAD,
        do=error.hint,
        code=error.exit_code,
        account=account,
    )

"""`stale --notify`: each channel is told of each wait once, and marked when it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ackbot.app.channels import channel
from ackbot.app.notices import notices
from ackbot.app.staleness import mark_told, stale
from ackbot.errors import (
    EXIT_OK,
    EXIT_SOME_FAILED,
    EXIT_UNREACHABLE,
    AckbotError,
    ConfigError,
    LedgerBusy,
    LedgerError,
)
from ackbot.frozen import dataclass

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.config import NotifySettings

#: How long to wait for another ackbot that is notifying, in seconds.
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How one channel fared."""

    channel: str
    conversations: int
    error: str = ""
    code: int = EXIT_OK


def notify(app: App) -> tuple[Told, ...]:
    """Tell every channel of those who have newly waited too long. One's failure stops no other.

    Raises ConfigError where no channel is configured, LedgerError where it could not be kept who
    was told, LedgerBusy where another ackbot does not end.
    """
    if not app.settings.notify:
        raise ConfigError(
            f"{app.config_path} names no channel to notify.",
            "docs/notify.md shows how: a table [notify.NAME].",
        )
    if app.ledger.read_only:
        raise LedgerError(
            "The ledger cannot be written, so nobody was notified: they would be told again "
            "at each run.",
            "Make the ledger and its folder writable.",
        )
    with _alone(app):
        return tuple(_tell(app, name, one) for name, one in app.settings.notify.items())


def _tell(app: App, name: str, settings: NotifySettings) -> Told:
    """Tell one channel, message by message; what it took is marked before the next."""
    mark, told = f"notify:{name}", 0
    late = [(one, app.place(one).title) for one in stale(app, untold=mark)]
    if not late:
        return Told(channel=name, conversations=0)
    try:
        out = channel(name, settings)
        for notice in notices(late, app.now(), out.most):
            out.tell(notice.title, notice.body)
            mark_told(app, notice.about, mark)
            told += len(notice.about)
    except AckbotError as error:
        # One of several channels: that nothing at all could be reached is not said.
        code = EXIT_SOME_FAILED if error.exit_code == EXIT_UNREACHABLE else error.exit_code
        return Told(channel=name, conversations=told, error=str(error), code=code)
    return Told(channel=name, conversations=told)


@contextmanager
def _alone(app: App) -> Iterator[None]:
    """Hold a lock, so that of two runs at once the second finds marked what the first has told."""
    from filelock import FileLock, Timeout

    path = app.ledger_path.with_name(f"{app.ledger_path.name}.notifying")
    lock = FileLock(path, mode=0o600)
    try:
        lock.acquire(timeout=_PATIENCE)
    except Timeout:
        raise LedgerBusy("Another ackbot is still notifying.", "Try again in a moment.") from None
    except OSError as error:
        raise LedgerError(
            f"The lock {path} could not be taken ({error.strerror}).",
            "Nobody was notified. Make the ledger's folder writable.",
        ) from None
    try:
        yield
    finally:
        lock.release()

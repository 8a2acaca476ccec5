"""Which scheduler: the one asked for, else the best that this system has."""

from __future__ import annotations

from ackbot.app.schedule.base import Scheduler
from ackbot.app.schedule.crontab import Crontab
from ackbot.app.schedule.launchd import Launchd
from ackbot.app.schedule.systemd import Systemd
from ackbot.errors import UsageError

#: In the order of preference: the first two reach the desktop's keyring and notifications, and
#: make up for a morning on which the machine slept.
_KINDS: tuple[type[Scheduler], ...] = (Launchd, Systemd, Crontab)
NAMES = tuple(sorted(kind.name for kind in _KINDS))


def scheduler(name: str) -> Scheduler:
    """Return a scheduler by its name."""
    return next(kind() for kind in _KINDS if kind.name == name)


def schedulers() -> tuple[Scheduler, ...]:
    """Return the schedulers that this system has."""
    return tuple(one for one in (kind() for kind in _KINDS) if one.here())


def choose(name: str | None, *, printing: bool) -> Scheduler:
    """Return the scheduler asked for, else the one to use here.

    Where one need only be printed (`printing`), it may be one that this system has not. Raises
    UsageError.
    """
    if name is not None:
        asked = scheduler(name)
        if not (printing or asked.here()):
            raise UsageError(
                f"{name} cannot be used here: its program is missing or does not answer.",
                "Leave --with out to take what is there, or look at the lines with --print.",
            )
        return asked
    found = schedulers()
    if found:
        return found[0]
    if printing:
        return Crontab()
    raise UsageError(
        "Nothing here runs programs at times: no crontab, no systemd of yours, no launchd.",
        "Install cron, or take the lines elsewhere: ackbot schedule install --print",
    )

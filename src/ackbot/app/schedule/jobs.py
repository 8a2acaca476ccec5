"""What is run, when, and with what around it. Pure but for looking programs up on the PATH."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.errors import UsageError
from ackbot.frozen import dataclass
from ackbot.text import one_line
from ackbot.wording import parse_span

if TYPE_CHECKING:
    from ackbot.config import Settings

#: Minutes between the morning's sync and the nearest stale check, so that two do not read at once.
_APART = 20
_DAY = 24 * 60
#: What repeats evenly on a clock, in minutes.
_EVEN = (5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720, _DAY)
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
#: Where programs are on every system; schedulers start with little more.
_USUAL_PATH = ("/usr/local/bin", "/usr/bin", "/bin")
#: Variables that decide where things are, carried over where they are set.
_CARRIED = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "PASSWORD_STORE_DIR", "GNUPGHOME")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """When something runs, in local time: at these minutes of these hours."""

    minutes: tuple[int, ...]
    hours: tuple[int, ...] | None = None
    """None for every hour."""

    def words(self) -> str:
        """Say it: "every day at 07:30", "every hour at :50"."""
        if self.hours is None:
            listed = ", ".join(f":{minute:02}" for minute in self.minutes)
            return f"every hour at {listed}"
        moments = [f"{hour:02}:{minute:02}" for hour in self.hours for minute in self.minutes]
        return f"every day at {', '.join(moments)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One command that a scheduler runs."""

    name: str
    """"sync" or "stale"; no scheduler's names for it hold anything else of ours."""
    title: str
    times: Times
    argv: tuple[str, ...]
    """The program by its absolute path, and its arguments."""
    env: Mapping[str, str]
    """What it needs of our surroundings that a scheduler may not give it."""

    @property
    def shown(self) -> str:
        """The command as a person would type it."""
        return f"ackbot {' '.join(self.argv[-self._own :])}"

    @property
    def _own(self) -> int:
        return len(self.argv) - self.argv.index(self.name)


def plan(
    *,
    at: str,
    every: str,
    config: Path,
    ledger: Path,
    settings: Settings,
    environment: Mapping[str, str],
    usual_home: Path,
) -> tuple[Job, ...]:
    """Return the two jobs: the morning's sync at `at`, the stale check every so often.

    The check notifies where channels are configured, and prints otherwise.

    `usual_home` is the home folder that a scheduler gives. Raises UsageError for times that
    cannot be, and for paths that no line of a crontab can hold.
    """
    morning = _time(at)
    start = (*program(sys.argv[0]), "--config", _path(config), "--ledger", _path(ledger))
    around = dict(_around(settings, environment, usual_home))
    return (
        Job(
            name="sync",
            title="ackbot: read what is new",
            times=Times(minutes=(morning.minute,), hours=(morning.hour,)),
            argv=(*start, "sync", "--quiet"),
            env=around,
        ),
        Job(
            name="stale",
            title="ackbot: tell who has waited too long",
            times=_repeating(morning, every),
            argv=(*start, "stale", *(("--notify",) if settings.notify else ())),
            env=around,
        ),
    )


def program(called: str) -> tuple[str, ...]:
    """Return how this program is started from anywhere; `called` is how it was started now."""
    beside = Path(sys.executable).with_name("ackbot")
    if Path(called).name == "ackbot" and (found := shutil.which(called)):
        return (_path(Path(found)),)
    return (_path(beside),) if beside.exists() else (_path(Path(sys.executable)), "-m", "ackbot")


def _path(path: Path) -> str:
    whole = str(path.absolute())
    if not whole.isprintable():
        raise UsageError(
            f"{one_line(whole, 80)} cannot stand in a schedule: its name holds a control sign.",
            "Give the file or folder another name.",
        )
    return whole


def _time(text: str) -> time:
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"“{one_line(text, 20)}” is no time of day.", "Write it as --at 07:30.")
    return time(int(found[1]), int(found[2]))


def _repeating(morning: time, every: str) -> Times:
    minutes = int(parse_span(every) / timedelta(minutes=1))
    if minutes not in _EVEN or parse_span(every) != timedelta(minutes=minutes):
        raise UsageError(
            f"No clock repeats “{one_line(every, 20)}” evenly.",
            "Choose 5m, 10m, 15m, 20m, 30m, 1h, 2h, 3h, 4h, 6h, 8h, 12h or 1d.",
        )
    first = morning.hour * 60 + morning.minute + _APART
    if minutes <= 60:
        return Times(minutes=tuple(range(first % minutes, 60, minutes)))
    moments = range(first % minutes, _DAY, minutes)
    return Times(minutes=(first % 60,), hours=tuple(moment // 60 for moment in moments))


def _around(
    settings: Settings, environment: Mapping[str, str], usual_home: Path
) -> Iterator[tuple[str, str]]:
    home = environment.get("HOME")
    if home and Path(home) != usual_home:
        yield "HOME", _path(Path(home))
    for name in _CARRIED:
        if value := environment.get(name):
            yield name, _path(Path(value))
    folders = _folders(settings, environment.get("PATH"))
    if folders:
        yield "PATH", ":".join(dict.fromkeys([*folders, *_USUAL_PATH]))


def _folders(settings: Settings, path: str | None) -> list[str]:
    """Return where the programs are that print secrets, for those named without their folder."""
    commands = [one.token_command for one in settings.accounts.values()]
    commands += [one.address_command for one in settings.notify.values()]
    names = [command[0] for command in commands if command]
    found = [shutil.which(name, path=path) for name in names if "/" not in name]
    return [_path(Path(each).parent) for each in found if each]

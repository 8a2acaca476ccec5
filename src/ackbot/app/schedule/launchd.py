"""Agents of macOS: one property list a job in ~/Library/LaunchAgents.

Format: launchd.plist(5). Output that names no file is thrown away there, so it goes to one.
"""

from __future__ import annotations

import os
import plistlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from ackbot.app.schedule import files
from ackbot.app.schedule.base import MARK, Documents, Scheduler, must, ran
from ackbot.app.schedule.jobs import Job, Times

_JOBS = ("sync", "stale")
#: What others may do with the file that output goes to: nothing.
_UMASK = 0o077


class Launchd(Scheduler):
    """The agents of a Mac's user, by launchctl."""

    name = "launchd"
    title = "agents of launchd"
    keyring = "which is open only while you are logged in at the desktop"

    def here(self) -> bool:
        """Whether there is a launchctl program."""
        return shutil.which("launchctl") is not None

    def wanted(self, jobs: Sequence[Job]) -> Documents:
        """Return the property lists."""
        return {str(_file(job.name)): _plist(job) for job in jobs}

    def found(self) -> Documents:
        """Return the property lists that exist."""
        return files.read(_file(job) for job in _JOBS)

    def runs(self) -> bool:
        """Whether every agent is loaded."""
        return not any(ran("launchctl", "print", _target(job)).code for job in _JOBS)

    def put(self, documents: Documents) -> None:
        """Write the property lists and load the agents anew."""
        from ackbot.secrets.files import make_folder

        files.write(documents)
        make_folder(_log("stale").parent)
        for job in _JOBS:
            ran("launchctl", "bootout", _target(job))  # not loaded is no trouble
            must("launchctl", "bootstrap", _domain(), str(_file(job)))

    def take_away(self) -> tuple[str, ...]:
        """Unload the agents that are ours and remove their property lists."""
        names = files.ours(self.found())
        for job in _JOBS:
            if str(_file(job)) in names:
                ran("launchctl", "bootout", _target(job))
        files.remove(names)
        return names

    def hints(self) -> tuple[str, ...]:
        """Say where the output goes."""
        return (f"What stale prints goes to {_log('stale')}.",)


def _file(job: str) -> Path:
    return Path.home() / "Library" / "LaunchAgents" / f"ackbot.{job}.plist"


def _log(job: str) -> Path:
    return Path.home() / "Library" / "Logs" / f"ackbot-{job}.log"


def _domain() -> str:
    return f"gui/{os.getuid()}"


def _target(job: str) -> str:
    return f"{_domain()}/ackbot.{job}"


def _plist(job: Job) -> str:
    says = {
        "Label": f"ackbot.{job.name}",
        "ProgramArguments": list(job.argv),
        "EnvironmentVariables": dict(job.env),
        "StartCalendarInterval": _calendar(job.times),
        "StandardOutPath": str(_log(job.name)),
        "StandardErrorPath": str(_log(job.name)),
        "Umask": _UMASK,
    }
    text = plistlib.dumps(says, sort_keys=False).decode()
    return text.replace("<plist ", f"<!-- {MARK} -->\n<plist ", 1)


def _calendar(times: Times) -> list[dict[str, int]]:
    if times.hours is None:
        return [{"Minute": minute} for minute in times.minutes]
    return [{"Hour": hour, "Minute": minute} for hour in times.hours for minute in times.minutes]

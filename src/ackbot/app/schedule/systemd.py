"""Timers of the user's own systemd: a service and a timer a job.

Formats: systemd.unit(5), systemd.service(5) for quoting (`%` and `$` are doubled), systemd.time(7)
for calendars. `stale` ends with 1 where it has printed something, which is no failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from ackbot.app.schedule import files
from ackbot.app.schedule.base import MARK, Documents, Scheduler, must, ran
from ackbot.app.schedule.jobs import Job, Times

_JOBS = ("sync", "stale")


class Systemd(Scheduler):
    """The user's systemd, by systemctl."""

    name = "systemd"
    title = "timers of your systemd"
    keyring = "which is open only while you are logged in at the desktop"

    def here(self) -> bool:
        """Whether the user's own manager answers, which it does not in containers."""
        return bool(shutil.which("systemctl")) and not ran(*_CTL, "show-environment").code

    def wanted(self, jobs: Sequence[Job]) -> Documents:
        """Return the units."""
        texts = {}
        for job in jobs:
            texts[str(_unit(job.name, "service"))] = _service(job)
            texts[str(_unit(job.name, "timer"))] = _timer(job)
        return texts

    def found(self) -> Documents:
        """Return the units that exist."""
        kinds = ("service", "timer")
        return files.read(_unit(job, kind) for job in _JOBS for kind in kinds)

    def runs(self) -> bool:
        """Whether every timer is set to start and has started."""
        asked = ("is-enabled", "is-active")
        return not any(
            ran(*_CTL, what, "--quiet", f"ackbot-{job}.timer").code
            for job in _JOBS
            for what in asked
        )

    def put(self, documents: Documents) -> None:
        """Write the units and start the timers."""
        files.write(documents)
        timers = [f"ackbot-{job}.timer" for job in _JOBS]
        must(*_CTL, "daemon-reload")
        must(*_CTL, "enable", "--quiet", *timers)
        must(*_CTL, "restart", *timers)

    def take_away(self) -> tuple[str, ...]:
        """Stop the timers and remove the units that are ours."""
        names = files.ours(self.found())
        timers = [Path(name).name for name in names if name.endswith(".timer")]
        if timers:
            must(*_CTL, "disable", "--quiet", "--now", *timers)
        files.remove(names)
        if names:
            must(*_CTL, "daemon-reload")
        return names

    def hints(self) -> tuple[str, ...]:
        """Say where the output goes, and when timers rest."""
        return (
            "They run while you are logged in; to have them run always: loginctl enable-linger",
            "What stale prints is kept by: journalctl --user -u ackbot-stale",
        )


_CTL = ("systemctl", "--user")


def _unit(job: str, kind: str) -> Path:
    asked = os.environ.get("XDG_CONFIG_HOME")
    folder = Path(asked) if asked else Path.home() / ".config"
    return folder / "systemd" / "user" / f"ackbot-{job}.{kind}"


def _service(job: Job) -> str:
    lines = [f"# {MARK}", "[Unit]", f"Description={job.title}", "", "[Service]", "Type=oneshot"]
    lines += [f"Environment={_quoted(f'{name}={value}')}" for name, value in job.env.items()]
    lines.append(f"ExecStart={' '.join(_argument(word) for word in job.argv)}")
    if job.name == "stale":
        lines.append("SuccessExitStatus=1")
    return "\n".join(lines) + "\n"


def _timer(job: Job) -> str:
    calendar = f"OnCalendar={_calendar(job.times)}"
    return "\n".join(
        [
            *(f"# {MARK}", "[Unit]", f"Description={job.title}", ""),
            *("[Timer]", calendar, "Persistent=true", ""),
            *("[Install]", "WantedBy=timers.target", ""),
        ]
    )


def _calendar(times: Times) -> str:
    minutes = ",".join(f"{minute:02}" for minute in times.minutes)
    hours = "*" if times.hours is None else ",".join(f"{hour:02}" for hour in times.hours)
    return f"*-*-* {hours}:{minutes}:00"


#: Signs that a unit file gives a meaning to, and how each is written for itself.
_ESCAPES: Mapping[str, str] = {"\\": r"\\", '"': r"\"", "%": "%%"}


def _quoted(text: str) -> str:
    return f'"{"".join(_ESCAPES.get(char, char) for char in text)}"'


def _argument(word: str) -> str:
    """Return a word of ExecStart; variables are filled in there, even between quotes."""
    escaped = _quoted(word).replace("$", "$$")
    plain = all(char.isalnum() or char in "/._-=" for char in word)
    return word if plain else escaped

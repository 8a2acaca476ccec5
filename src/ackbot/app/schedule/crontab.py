"""The user's crontab: a marked block of lines, and nothing else of it is touched.

Format: crontab(5). A `%` ends the command there, so it is escaped; variables are set for our
lines alone, through env(1), since a setting of its own would count for every line below it.
"""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Sequence

from ackbot.app.schedule.base import Documents, Scheduler, must, ran, refused
from ackbot.app.schedule.jobs import Job, Times
from ackbot.errors import UsageError

_BEGIN = "# >>> ackbot schedule"
_END = "# <<< ackbot schedule"
_KEY = "crontab"


class Crontab(Scheduler):
    """cron, by the crontab program."""

    name = "crontab"
    title = "the crontab"
    keyring = "which cron cannot open"

    def here(self) -> bool:
        """Whether there is a crontab program."""
        return shutil.which("crontab") is not None

    def wanted(self, jobs: Sequence[Job]) -> Documents:
        """Return the block of lines."""
        begin = f'{_BEGIN}: "ackbot schedule remove" takes these lines away\n'
        return {_KEY: begin + "".join(f"{_line(job)}\n" for job in jobs) + f"{_END}\n"}

    def found(self) -> Documents:
        """Return the block that stands in the crontab."""
        _, block, _ = _parted(_read())
        return {_KEY: block} if block else {}

    def runs(self) -> bool:
        """Lines of a crontab always count."""
        return True

    def put(self, documents: Documents) -> None:
        """Write the block where it stood, else at the end."""
        before, _, after = _parted(_read())
        if before and not before.endswith("\n"):
            before += "\n"
        _write(before + documents[_KEY] + after)
        if self.found() != documents:
            raise UsageError(
                "The crontab did not keep the lines.", "Look at it: crontab -l; and try again."
            )

    def take_away(self) -> tuple[str, ...]:
        """Cut the block out; an empty crontab goes as a whole."""
        before, block, after = _parted(_read())
        if not block:
            return ()
        if before + after:
            _write(before + after)
        else:
            must("crontab", "-r")
        return (_KEY,)


def _line(job: Job) -> str:
    words = list(job.argv)
    if job.env:
        words = ["/usr/bin/env", *(f"{name}={value}" for name, value in job.env.items()), *words]
    return f"{_fields(job.times)} {shlex.join(words)}".replace("%", r"\%")


def _fields(times: Times) -> str:
    minutes = ",".join(map(str, times.minutes))
    hours = "*" if times.hours is None else ",".join(map(str, times.hours))
    return f"{minutes} {hours} * * *"


def _read() -> str:
    """Return the whole crontab, empty where there is none. Raises UsageError otherwise."""
    done = ran("crontab", "-l")
    if done.code == 0:
        return done.out
    # Each cron says it in its own way, BusyBox by the missing file.
    said = done.err.lower()
    if "no crontab" in said or "no such file" in said:
        return ""
    raise refused("crontab", done)


def _write(text: str) -> None:
    must("crontab", "-", stdin=text)


def _parted(text: str) -> tuple[str, str, str]:
    """Part a crontab into what stands before our block, the block, and what follows it."""
    lines = text.splitlines(keepends=True)
    begins = [at for at, line in enumerate(lines) if line.startswith(_BEGIN)]
    ends = [at for at, line in enumerate(lines) if line.startswith(_END)]
    if not begins and not ends:
        return text, "", ""
    if len(begins) != 1 or len(ends) != 1 or begins > ends:
        raise UsageError(
            "The lines that mark ackbot's part of the crontab are not one beginning and one end.",
            f"Remove what is left of it by hand (crontab -e), from “{_BEGIN}” to “{_END}”.",
        )
    first, past = begins[0], ends[0] + 1
    return "".join(lines[:first]), "".join(lines[first:past]), "".join(lines[past:])

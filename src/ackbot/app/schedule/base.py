"""What the three schedulers have in common."""

from __future__ import annotations

import os
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import ClassVar

from ackbot.app.schedule.jobs import Job
from ackbot.errors import UsageError
from ackbot.frozen import dataclass
from ackbot.text import one_line

#: What a schedule consists of: where it stands (a file, or "crontab") -> its text.
Documents = Mapping[str, str]

#: How long a scheduler's program may take, in seconds.
PATIENCE = 30.0

#: Stands in every file that is ours; what lacks it is somebody else's.
MARK = 'Made by "ackbot schedule install"; "ackbot schedule remove" takes it away.'


class Scheduler(ABC):
    """Runs programs at times; knows which of what it runs is ours."""

    name: ClassVar[str]
    """As in `--with`."""
    title: ClassVar[str]
    """As sentences say it: "the crontab"."""
    keyring: ClassVar[str]
    """Why a secret in the system keyring may be out of its reach, as the end of a sentence."""

    @abstractmethod
    def here(self) -> bool:
        """Whether this system has it, and it answers."""

    @abstractmethod
    def wanted(self, jobs: Sequence[Job]) -> Documents:
        """Return what would be installed. Touches nothing."""

    @abstractmethod
    def found(self) -> Documents:
        """Return what is installed in our places; empty where nothing is."""

    @abstractmethod
    def runs(self) -> bool:
        """Whether what is installed is switched on."""

    @abstractmethod
    def put(self, documents: Documents) -> None:
        """Install, in place of what was found. Raises UsageError where that is refused."""

    @abstractmethod
    def take_away(self) -> tuple[str, ...]:
        """Remove all that is ours, and return what was removed."""

    def hints(self) -> tuple[str, ...]:
        """Sentences worth saying after an installation."""
        return ()


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended."""

    code: int
    out: str
    err: str


def ran(*argv: str, stdin: str | None = None) -> Ran:
    """Run a scheduler's program to its end, speaking English. Bytes that are no text survive."""
    try:
        done = subprocess.run(  # noqa: S603 (fixed programs, found on the user's own PATH)
            argv,
            input=None if stdin is None else stdin.encode("utf-8", "surrogateescape"),
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            timeout=PATIENCE,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise UsageError(f"{argv[0]} did not answer.", "Try again in a moment.") from None
    except OSError as trouble:
        raise UsageError(f"{argv[0]} did not start: {trouble.strerror}.") from None
    out = done.stdout.decode("utf-8", "surrogateescape")
    return Ran(done.returncode, out, done.stderr.decode("utf-8", "replace"))


def must(*argv: str, stdin: str | None = None) -> None:
    """Run a scheduler's program that has to succeed. Raises UsageError in its words."""
    done = ran(*argv, stdin=stdin)
    if done.code:
        raise refused(argv[0], done)


def refused(program: str, done: Ran) -> UsageError:
    """Return the error for a program that ended badly."""
    said = one_line(done.err or done.out, 200).rstrip(".")
    return UsageError(
        f"{program} refused{f': {said}' if said else f' (status {done.code})'}.",
        "To set it up by hand: ackbot schedule install --print",
    )

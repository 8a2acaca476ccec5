"""strace, which counts a process's system calls, kills it at one or lets one fail."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from tests.program import Program
from tests.warm import Fork, warm

from .world import PATIENCE

#: The system calls between which everything happens that can be lost or doubled.
CALLS = (
    *("pwrite64", "fdatasync", "fsync", "connect", "sendto", "recvfrom"),
    *("unlink", "ftruncate", "rename"),
)
_QUIET = ("-f", "-qq", "-e", "signal=none")
#: How often to look whether a process has ended, or was stopped, in seconds.
POLL = 0.02
_MOMENT = 0.001


@dataclass(frozen=True, slots=True)
class Cut:
    """At the `when`-th call of this name: a signal, or an error in place of the call."""

    call: str
    when: int
    error: str = ""
    onward: bool = False
    signal: str = "KILL"

    @property
    def front(self) -> list[str]:
        """The words in front of the command."""
        fault = f"error={self.error}" if self.error else f"signal={self.signal}"
        when = f"{self.when}{'+' if self.onward else ''}"
        inject = f"inject={self.call}:{fault}:when={when}"
        # Not --seccomp-bpf, with which strace 6.1 loses count after the first call.
        return ["strace", *_QUIET, "-o", "/dev/null", "-e", f"trace={self.call}", "-e", inject]


@dataclass(frozen=True, slots=True)
class Count:
    """Cuts nothing and writes down every call, so that one knows where to cut."""

    log: Path
    of: tuple[str, ...] = CALLS

    @property
    def front(self) -> list[str]:
        """The words in front of the command."""
        return ["strace", *_QUIET, "-o", str(self.log), "-e", f"trace={','.join(self.of)}"]

    def calls(self) -> dict[str, int]:
        """How often each call was made by the thread that made it most: strace counts by thread."""
        lines = self.log.read_text("utf-8", "replace").splitlines()
        made = Counter((line.split()[0], line.split()[1].partition("(")[0]) for line in lines)
        return {
            call: max((n for (_, c), n in made.items() if c == call), default=0) for call in self.of
        }


def ran(
    program: Program,
    words: Sequence[str],
    cut: Cut | Count | None = None,
    *,
    typed: str = "",
    meanwhile: Callable[[Fork], None] | None = None,
) -> tuple[int, str]:
    """Run ackbot to its end or its death; return (exit code, what it wrote to stderr).

    `meanwhile` is done again and again as long as it runs.
    """
    with TemporaryFile() as stdin, TemporaryFile() as said, ExitStack() as stack:
        stdin.write(typed.encode())
        stdin.seek(0)
        nowhere = stack.enter_context(Path(os.devnull).open("wb"))
        streams = (stdin.fileno(), nowhere.fileno(), said.fileno())
        around, home = program.environment(), program.home
        fork = warm().start(words, around, home, streams, held=cut is not None)
        if cut is not None:
            stack.enter_context(traced(fork.pid, cut))
        while not fork.ends_within(POLL):
            if meanwhile is not None:
                meanwhile(fork)
        code = fork.wait(PATIENCE)
        said.seek(0)
        return code, said.read().decode("utf-8", "replace")


@contextmanager
def traced(pid: int, how: Cut | Count) -> Iterator[None]:
    """Let strace have a process that is held, from its first call on; see `tests.warm`."""
    _wait_for("T", pid)
    try:
        strace = subprocess.Popen([*how.front, "-p", str(pid)], stdin=subprocess.DEVNULL)
        _wait_for("t", pid)
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        raise
    os.kill(pid, signal.SIGCONT)
    try:
        yield
    finally:
        # It ends with the process that it traces.
        strace.wait()


def _wait_for(state: str, pid: int) -> None:
    """Wait until a process is stopped (T), or stopped by strace (t), which misses no call then."""
    status = Path("/proc", str(pid), "status")
    until = time.monotonic() + PATIENCE
    while f"State:\t{state}" not in status.read_text():
        assert time.monotonic() < until, f"{pid} has not come to stop ({state})"
        select.select([], [], [], _MOMENT)

"""A process that has loaded ackbot already: a command that it is asked for runs in a fork of it.

Such a command is a process like any other, with streams, signals, files and an exit code of its
own. What it spares is loading, which takes longer than most commands do. The tests of start-up
itself, and of what Python reads when it starts (PYTHONPATH, the encoding), begin from nothing.
"""

from __future__ import annotations

import atexit
import fcntl
import gc
import importlib
import io
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import ackbot

#: Comments in many languages: what is worked out once for each is worked out before any fork.
_COMMENTS = Path(__file__).parent / "drafting" / "samples.jsonl"


@dataclass
class Fork:
    """A command under way: its process id, and the pipe in which its keeper says how it ended."""

    pid: int
    _ending: int
    _warm: Warm

    def ends_within(self, seconds: float) -> bool:
        """Wait at most so long; return whether it has ended."""
        return bool(select.select([self._ending], [], [], seconds)[0])

    def wait(self, seconds: float) -> int:
        """Return the exit code, or minus the signal; kill it and fail where it takes longer."""
        try:
            if not self.ends_within(seconds):
                os.kill(self.pid, signal.SIGKILL)
                raise AssertionError(f"ackbot did not end within {seconds:g} s")
            code, used = os.read(self._ending, 32).split()
            self._warm.seconds += float(used)
            return int(code)
        finally:
            os.close(self._ending)


class Warm:
    """The asking side; each command begins when it is asked for, beside those under way."""

    def __init__(self, env: Mapping[str, str]) -> None:
        """`env` is what the loaded process, but no command, knows of its surroundings."""
        self.seconds = 0.0
        """CPU that its commands have used: they are no children of ours, whose time is told."""
        self._door, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.warm", str(theirs.fileno())],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # Ctrl-C is for whoever runs the tests
                env=env,
                cwd=Path(__file__).parents[1],
            )

    def close(self) -> None:
        """Let the loaded process end."""
        self._door.close()
        self._process.communicate()

    def start(
        self,
        args: Sequence[str],
        env: Mapping[str, str],
        cwd: Path,
        streams: Sequence[int],
        *,
        held: bool = False,
    ) -> Fork:
        """Start `ackbot *args` on three streams; where the first is a terminal, it is its own.

        Where it is `held`, it stops (SIGSTOP) before it does anything, and goes on at SIGCONT.
        """
        ours, theirs = os.pipe()
        wanted = {"args": args, "env": dict(env), "cwd": str(cwd), "held": held}
        with tempfile.TemporaryFile() as asked, os.fdopen(theirs, "wb") as ending:
            asked.write(json.dumps(wanted).encode())
            asked.seek(0)
            fds = [asked.fileno(), *streams, ending.fileno()]
            socket.send_fds(self._door, [b"?"], fds)
        return Fork(int(os.read(ours, 16)), ours, self)


@lru_cache(maxsize=1)
def warm() -> Warm:
    """Return the loaded process of this test run; it is started at the first call."""
    kept = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": os.devnull}
    found = Warm(kept)
    atexit.register(found.close)
    return found


def can_run(env: Mapping[str, str]) -> bool:
    """Return whether nothing in this environment counts when ackbot is loaded, and only then."""
    return env.get("LANG") == "C.UTF-8" and not any(
        name.startswith(("PYTHON", "LC_", "LD_", "SSL_")) for name in env
    )


# -- the loaded process


def _serve(door: socket.socket) -> bool:
    """Fork for each request till nobody asks any more; return whether this is a command."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # keepers come and go
    while fds := socket.recv_fds(door, 1, 5)[1]:
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            door.close()
            return _keep(*fds)
        for fd in fds:
            os.close(fd)
    return False


def _keep(request: int, stdin: int, stdout: int, stderr: int, ending: int) -> bool:
    """Fork the command, wait for its end and say it; return True in the command."""
    child = os.fork()
    if child == 0:
        os.close(ending)
        with os.fdopen(request, encoding="utf-8") as asked:
            _become(json.load(asked), (stdin, stdout, stderr))
        return True
    for fd in (request, stdin, stdout, stderr):
        os.close(fd)
    os.write(ending, b"%-16d" % child)
    _, status, used = os.wait4(child, 0)
    seconds = used.ru_utime + used.ru_stime
    os.write(ending, f"{os.waitstatus_to_exitcode(status)} {seconds:.3f}".encode())
    os._exit(0)


def _become(asked: Mapping[str, Any], streams: Sequence[int]) -> None:
    """Turn this fork into what Python would have made of the command."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    if os.isatty(0):
        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    os.environ.clear()
    os.environ.update(asked["env"])
    time.tzset()
    os.chdir(asked["cwd"])
    sys.path[0] = asked["cwd"]
    sys.argv = [str(Path(ackbot.__file__).with_name("__main__.py")), *asked["args"]]
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=os.isatty(1))
    if asked["held"]:
        os.kill(os.getpid(), signal.SIGSTOP)


def _load() -> None:
    """Load all of ackbot and what it is made of, and what is kept once something was read."""
    for found in pkgutil.walk_packages(ackbot.__path__, "ackbot."):
        if not found.name.startswith(("ackbot.testing", "ackbot.__main__")):
            importlib.import_module(found.name)
    from ackbot.drafting.batch import draft_lines
    from ackbot.drafting.offline import OfflineDrafter
    from ackbot.net.wire import Wire

    Wire().client()  # httpx, and the certificates of those whom we trust
    list(draft_lines(_COMMENTS.read_text("utf-8").splitlines(), OfflineDrafter()))
    gc.collect()
    gc.freeze()


def _run() -> None:
    """Run the command, and end without taking all of Python apart: nobody would see it.

    Taking apart touches each page that the fork shares, which costs more than most commands do.
    Where more is left to do than flushing, Python does it.
    """
    from ackbot.__main__ import run

    try:
        run()
    except SystemExit as asked:
        if threading.active_count() > 1 or not isinstance(asked.code, int):
            raise
        atexit._run_exitfuncs()
        _flush(asked)
        os._exit(asked.code & 0xFF)


def _flush(asked: SystemExit) -> None:
    """Flush what was written; where that fails, leave it to Python to fail with it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):  # full, closed by ackbot, or never there
            raise asked from None


if __name__ == "__main__":
    _load()
    if _serve(socket.socket(fileno=int(sys.argv[1]))):
        _run()

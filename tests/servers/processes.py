"""Servers that a test run starts: each with a log in one folder, all ended with the test run.

A module that starts servers is run as a process of its own (`serve`), which a test holds by its
stdin (`held`): when a test run is killed, its stdin closes and nothing is left running.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

START_SECONDS = 90.0
STOP_SECONDS = 15.0
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class ServerFailed(Exception):
    """A server could not be started, or died; the message ends with the last lines of its log."""


@contextlib.contextmanager
def held(file: str, what: str) -> Iterator[Any]:
    """Run a module that calls `serve` for as long as the context lasts; yield what it told."""
    process = subprocess.Popen(
        [sys.executable, file],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # Ctrl-C is for the tests, which then end this in order
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        try:
            line = process.stdout.readline()
            if not line:
                raise ServerFailed(f"{what} did not start; stderr says why.")
            yield json.loads(line)
        finally:
            process.stdin.close()
            wait_or_kill(process, STOP_SECONDS)


def serve(prefix: str, start: Callable[[Servers], object]) -> NoReturn:
    """Start servers and tell what `start` returns, as a line of JSON.

    Ends when stdin is closed or a signal comes (exit 0), or when a server dies (exit 1).
    """
    for number in STOP_SIGNALS:
        signal.signal(number, _stop)
    threading.Thread(target=_stop_at_end_of_stdin, daemon=True).start()
    try:
        with contextlib.ExitStack() as stack:
            servers = Servers(stack, prefix)
            sys.stdout.write(json.dumps(start(servers)) + "\n")
            sys.stdout.flush()
            servers.watch()
    except ServerFailed as error:
        sys.exit(str(error))
    raise AssertionError("watching never ends by itself")


class Servers:
    """Processes that belong together, in a folder that is removed when they have ended."""

    def __init__(self, stack: contextlib.ExitStack, prefix: str) -> None:
        self._stack = stack
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        # In the system's folder, not pytest's: a database's own user must be able to enter it.
        name = tempfile.mkdtemp(prefix=prefix)
        stack.callback(shutil.rmtree, name, ignore_errors=True)
        self.folder = Path(name)
        self.folder.chmod(0o711)

    def start(
        self,
        name: str,
        command: Sequence[str],
        *,
        user: str | None = None,
        environment: Mapping[str, str] | None = None,
        hold: bool = False,
    ) -> None:
        """Start a server; what it says goes into its log.

        `hold` is for one that ends when its stdin does.
        """
        with (self.folder / f"{name}.log").open("w") as log:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE if hold else subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env={**os.environ, **(environment or {})},
                user=user,
                group=user,
                extra_groups=[] if user else None,
                start_new_session=True,
            )
        self._processes[name] = process
        self._stack.callback(_end, process)

    def run(self, name: str, command: Sequence[str], *, user: str | None = None) -> str:
        """Run a command to its end and return what it printed."""
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=self.folder,
            user=user,
            group=user,
            extra_groups=[] if user else None,
            start_new_session=True,
        )
        try:
            said, _ = process.communicate(timeout=START_SECONDS)
        finally:
            _end(process)
        (self.folder / f"{name}.log").write_text(said)
        if process.returncode:
            raise ServerFailed(f"{name} failed; the end of its log:\n{self._log(name)}")
        return said

    def wait_until(self, name: str, ready: Callable[[], bool]) -> None:
        """Return once a server is ready. Raises ServerFailed where it dies or never is."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            self._check(name)
            if ready():
                return
            time.sleep(0.05)
        raise ServerFailed(f"{name} was not ready in {START_SECONDS} s.\n{self._log(name)}")

    def said(self, name: str) -> list[str]:
        """Return the lines of a server's log."""
        return (self.folder / f"{name}.log").read_text(errors="replace").splitlines()

    def watch(self) -> NoReturn:
        """Raise ServerFailed when one of the servers dies."""
        while True:
            for name in self._processes:
                self._check(name)
            time.sleep(0.5)

    def _check(self, name: str) -> None:
        if self._processes[name].poll() is not None:
            raise ServerFailed(f"{name} ended too early; its log ends:\n{self._log(name)}")

    def _log(self, name: str) -> str:
        return "\n".join(self.said(name)[-20:])


def listens(port: int) -> bool:
    """Whether somebody listens on a port of 127.0.0.1."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def wait_or_kill(process: subprocess.Popen[Any], seconds: float) -> None:
    """Give a process time to end by itself."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()


def _end(process: subprocess.Popen[Any]) -> None:
    """End a server and the workers it started, which are one group."""
    with process:
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(STOP_SECONDS / 3)


def _stop(*_: object) -> None:
    for number in STOP_SIGNALS:
        signal.signal(number, signal.SIG_IGN)  # cleaning up is not interrupted
    raise SystemExit(0)


def _stop_at_end_of_stdin() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)

"""Start a real Bluesky network on 127.0.0.1, and stop it.

The network is node's (`bluesky_network.cjs`) and keeps its data in a PostgreSQL and a Redis of its
own, on free ports, in a folder that is removed at the end. `install.sh` installs all of it.

By hand: `.venv/bin/python tests/servers/bluesky_server.py` prints the addresses and serves until
Ctrl-C. From a test: `with running() as addresses`. Either way a process of its own holds the
servers and stops them when its stdin is closed, so that a killed test leaves nothing running.
"""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

HERE = Path(__file__).resolve().parent
DEV_ENV = HERE.parents[1] / ".cache" / "servers" / "bluesky"
START_SECONDS = 90.0  # a warm machine takes 8; a busy one has been seen to take 31
STOP_SECONDS = 15.0

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the parts of one network listen: base URLs without a trailing slash."""

    pds: str
    appview: str
    plc: str


class ServerFailed(Exception):
    """A server could not be started, or died; the message ends with the last lines of its log."""


@contextlib.contextmanager
def running() -> Iterator[Addresses]:
    """Run a network in a process of its own for as long as the context lasts."""
    process = subprocess.Popen(
        [sys.executable, __file__],
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
                raise ServerFailed("The Bluesky network did not start; stderr says why.")
            yield Addresses(**json.loads(line))
        finally:
            process.stdin.close()
            _wait_or_kill(process, STOP_SECONDS)


def main() -> NoReturn:
    """Serve until stdin is closed or a signal comes (exit 0) or a server fails (exit 1)."""
    for number in STOP_SIGNALS:
        signal.signal(number, _stop)
    threading.Thread(target=_stop_at_end_of_stdin, daemon=True).start()
    try:
        with contextlib.ExitStack() as stack:
            servers = _Servers(stack)
            sys.stdout.write(json.dumps(asdict(servers.start())) + "\n")
            sys.stdout.flush()
            servers.watch()
    except ServerFailed as error:
        sys.exit(str(error))
    raise AssertionError("watching never ends by itself")


def _stop(*_: object) -> None:
    for number in STOP_SIGNALS:
        signal.signal(number, signal.SIG_IGN)  # cleaning up is not interrupted
    raise SystemExit(0)


def _stop_at_end_of_stdin() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


class _Servers:
    """PostgreSQL, Redis and the network on top of them, each with a log in one folder."""

    def __init__(self, stack: contextlib.ExitStack) -> None:
        self._stack = stack
        self._processes: dict[str, subprocess.Popen[str]] = {}
        # In the system's folder, not pytest's: PostgreSQL's own user must be able to enter it.
        name = tempfile.mkdtemp(prefix="ackbot-bluesky-")
        stack.callback(shutil.rmtree, name, ignore_errors=True)
        self._folder = Path(name)
        self._folder.chmod(0o711)

    def start(self) -> Addresses:
        """Start the three, the first two side by side, and return once the network answers."""
        if not (DEV_ENV / "node_modules").is_dir():
            raise ServerFailed("The Bluesky network is not installed; run `make servers`.")
        postgres_port, redis_port = _free_port(), _free_port()
        self._start_redis(redis_port)
        self._start_postgres(postgres_port)
        self._wait_for_port("postgres", postgres_port)
        self._wait_for_port("redis", redis_port)
        return self._start_network(postgres_port, redis_port)

    def watch(self) -> NoReturn:
        """Raise ServerFailed when one of the servers dies."""
        while True:
            for name in self._processes:
                self._check(name)
            time.sleep(0.5)

    def _start_postgres(self, port: int) -> None:
        user = _postgres_user()
        data = self._folder / "postgres"
        data.mkdir(mode=0o700)
        if user:
            shutil.chown(data, user)
        init = ["-D", str(data), "-U", "ackbot", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
        self._run("initdb", [_postgres_program("initdb"), *init, "--no-sync"], user=user)
        self._processes["initdb"].wait()
        if self._processes.pop("initdb").returncode:
            raise ServerFailed(self._died("initdb"))
        unsafe_but_quick = ["-c", "fsync=off", "-c", "full_page_writes=off"]
        listen = ["-h", "127.0.0.1", "-p", str(port), "-k", str(data)]
        program = [_postgres_program("postgres"), "-D", str(data)]
        self._run("postgres", [*program, *listen, *unsafe_but_quick], user=user)

    def _start_redis(self, port: int) -> None:
        program = ["redis-server", "--bind", "127.0.0.1", "--port", str(port)]
        storage = ["--save", "", "--appendonly", "no", "--dir", str(self._folder)]
        self._run("redis", [*program, *storage])

    def _start_network(self, postgres_port: int, redis_port: int) -> Addresses:
        network = self._run(
            "network",
            ["node", str(HERE / "bluesky_network.cjs")],
            environment={
                "DB_POSTGRES_URL": f"postgresql://ackbot@127.0.0.1:{postgres_port}/postgres",
                "REDIS_HOST": f"127.0.0.1:{redis_port}",
                "DEV_ENV": str(DEV_ENV),
                "NODE_ENV": "test",
                "LOG_ENABLED": "false",
                "TMPDIR": str(self._folder),
            },
        )
        assert network.stdout is not None
        too_late = threading.Timer(START_SECONDS, network.kill)
        too_late.start()
        line = network.stdout.readline()
        too_late.cancel()
        if not line:
            raise ServerFailed(self._died("network"))  # or was not ready in time
        return Addresses(**json.loads(line))

    def _run(
        self,
        name: str,
        command: Sequence[str],
        user: str | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        """Start a server in the folder; its stderr goes to a log, its stdout to a pipe or there."""
        with (self._folder / f"{name}.log").open("w") as log:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE if name == "network" else log,
                stderr=log,
                text=True,
                cwd=self._folder,
                env={**os.environ, **(environment or {})},
                user=user,
                group=user,
                extra_groups=[] if user else None,
                start_new_session=True,
            )
        self._processes[name] = process
        self._stack.callback(_end, process)
        return process

    def _wait_for_port(self, name: str, port: int) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            self._check(name)
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return
            time.sleep(0.05)
        raise ServerFailed(f"{name} did not listen within {START_SECONDS} s.\n{self._log(name)}")

    def _check(self, name: str) -> None:
        if self._processes[name].poll() is not None:
            raise ServerFailed(self._died(name))

    def _died(self, name: str) -> str:
        return f"{name} ended too early; the end of its log:\n{self._log(name)}"

    def _log(self, name: str) -> str:
        lines = (self._folder / f"{name}.log").read_text(errors="replace").splitlines()
        return "\n".join(lines[-20:])


def _end(process: subprocess.Popen[str]) -> None:
    """Ask a server to end: by closing its stdin (node) or by SIGINT (PostgreSQL, Redis)."""
    with process:
        if process.stdin is not None:
            process.stdin.close()
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        _wait_or_kill(process, STOP_SECONDS / 3)


def _wait_or_kill(process: subprocess.Popen[str], seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()


def _postgres_user() -> str | None:
    """Whom PostgreSQL is to run as: it refuses root, for whom the package made a user."""
    if os.getuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        raise ServerFailed("There is no user postgres to run PostgreSQL as; install it.") from None


def _postgres_program(name: str) -> str:
    """Find a program of PostgreSQL's; Debian keeps them out of PATH, by version."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = str(versions[-1]) if versions else shutil.which(name)
    if found is None:
        raise ServerFailed(f"PostgreSQL's {name} is not installed; run `make servers`.")
    return found


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    main()

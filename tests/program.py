"""The real `ackbot`, as a process of its own: in a pipe, or at a real pty with a screen to read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Self

import pexpect
import pyte
from click.testing import CliRunner

from ackbot.cli.main import main
from ackbot.cli.options import Options
from ackbot.errors import AckbotError

from .typed import Typed
from .warm import Fork, can_run, warm

#: Takes the alternate screen; begins and ends a screen: what is typed from there on counts.
FULL, BEGUN, SHOWN = b"\x1b[?1049h", b"\x1b[?2026h", b"\x1b[?2026l"

#: How long anything may take before a test gives up, in seconds: far more than it ever does.
PATIENCE = 40


@dataclass(frozen=True)
class Done:
    """How a run ended."""

    code: int
    out: str
    err: str
    args: tuple[str, ...] = ()

    @property
    def json(self) -> Any:
        """What it printed, as JSON that its schema in docs/schemas allows."""
        from tests.documents import held

        document = json.loads(self.out)
        held(self.args, document)
        return document


@dataclass
class Program:
    """ackbot in a home folder of its own; no test sees the files of whoever runs it."""

    home: Path
    env: Mapping[str, str] = field(default_factory=dict)

    @property
    def config(self) -> Path:
        """Where this home's configuration is."""
        return self.home / "config.toml"

    @property
    def ledger(self) -> Path:
        """Where this home's ledger is."""
        return self.home / "data" / "ledger.db"

    def environment(self) -> dict[str, str]:
        """All that the process knows of its surroundings."""
        return {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "ACKBOT_CONFIG": str(self.config),
            "ACKBOT_LEDGER": str(self.ledger),
            **self.env,
        }

    def run(self, *args: str, stdin: str = "", cwd: Path | None = None, **env: str) -> Done:
        """Run a command to its end, without a terminal; in the home folder or `cwd`.

        Where no surroundings forbid it, ackbot has been loaded before: see `tests.warm`.
        """
        around = {**self.environment(), **env}
        if not can_run(around):
            return self._fresh(args, stdin, around, cwd or self.home)
        with TemporaryFile() as typed, TemporaryFile() as out, TemporaryFile() as err:
            typed.write(stdin.encode())
            typed.seek(0)
            streams = [typed.fileno(), out.fileno(), err.fileno()]
            code = warm().start(args, around, cwd or self.home, streams).wait(PATIENCE)
            return Done(code, _written(out), _written(err), args)

    def _fresh(self, args: tuple[str, ...], stdin: str, env: Mapping[str, str], cwd: Path) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "ackbot", *args],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            env=env,
            cwd=cwd,
        )
        return Done(done.returncode, done.stdout, done.stderr, args)

    def inside(self, *args: str) -> Done:
        """Run a command in this process, which saves the imports; it ends as in `cli.main`."""
        kept = dict.fromkeys(os.environ)
        ended = CliRunner().invoke(
            main, list(args), obj=Options(), env={**kept, **self.environment()}
        )
        if isinstance(ended.exception, AckbotError):
            said = f"{ended.stderr}{ended.exception}\n"
            return Done(ended.exception.exit_code, ended.stdout, said, args)
        assert ended.exception is None or isinstance(ended.exception, SystemExit), ended.exc_info
        return Done(ended.exit_code, ended.stdout, ended.stderr, args)

    def shell(self, line: str) -> Done:
        """Run a line of the shell, in which "$0" is Python."""
        done = subprocess.run(
            ["/bin/sh", "-c", line, sys.executable],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            env=self.environment(),
            cwd=self.home,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def at_terminal(self, *args: str, columns: int = 80, rows: int = 24, **env: str) -> Terminal:
        """Start a command at a terminal of this size; as `run` does, in a fork where it can."""
        around = {**self.environment(), **env}
        if can_run(around):

            def start(streams: Sequence[int]) -> Fork:
                return warm().start(args, around, self.home, streams)

            return Terminal(Typed(start, columns, rows, PATIENCE), columns, rows)
        child: pexpect.spawn[bytes] = pexpect.spawn(
            sys.executable,
            ["-m", "ackbot", *args],
            env=around,
            cwd=str(self.home),
            dimensions=(rows, columns),
            timeout=PATIENCE,
            encoding=None,
        )
        child.delaybeforesend = None  # `Terminal.until` knows when keys count
        return Terminal(child, columns, rows)


def _written(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8")


class Terminal:
    """A person's terminal: keys go in, a screen can be read."""

    def __init__(self, child: pexpect.spawn[bytes] | Typed, columns: int, rows: int) -> None:
        self.child = child
        self.raw = b""
        self._pressed_at = 0
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *ending: object) -> None:
        self.child.close(force=True)

    @property
    def lines(self) -> list[str]:
        """The screen's rows as they stand, without what fills them up."""
        # Not `Screen.display`, which fails where half of a wide character was drawn over.
        buffer, columns = self._screen.buffer, range(self._screen.columns)
        rows = (buffer[at] for at in range(self._screen.lines))
        return ["".join(row[at].data for at in columns).rstrip() for row in rows]

    @property
    def text(self) -> str:
        """The whole screen."""
        return "\n".join(self.lines)

    def press(self, keys: str) -> None:
        """Type."""
        self._pressed_at = len(self.raw)
        self.child.send(keys.encode())

    def press_until(self, key: str, *words: str) -> str:
        """Press a key, again every now and then, until all these words stand on the screen.

        For right after a burst of keys, which may swallow the one that follows it.
        """
        return self._press_until(key, lambda: all(word in self.text for word in words), words)

    def press_until_one(self, key: str, *choices: str) -> str:
        """Do so until one of these stands there."""
        return self._press_until(key, lambda: any(word in self.text for word in choices), choices)

    def _press_until(self, key: str, come: Callable[[], bool], what: Sequence[str]) -> str:
        for _ in range(PATIENCE):
            self.press(key)
            again = time.monotonic() + 1.0
            while (left := again - time.monotonic()) > 0:
                self._read_for(left)
                if self._is_drawn() and come():
                    return self.text
        raise AssertionError(f"{key!r} never led to {what}; it shows:\n{self.text}")

    def until(self, *words: str) -> str:
        """Read until a screen drawn since the last key shows all these; return it."""
        while not (self._keys_count() and all(word in self.text for word in words)):
            self._read(f"{words} on the screen")
        return self.text

    def until_one(self, *choices: str) -> str:
        """Read until a screen drawn since the last key shows one of these; return it."""
        while not (self._keys_count() and any(words in self.text for words in choices)):
            self._read(f"one of {choices} on the screen")
        return self.text

    def draws(self) -> bool:
        """Read until a screen is drawn since the last key; False where the program ends first."""
        try:
            self.until()
        except pexpect.EOF:
            return False
        return True

    def _keys_count(self) -> bool:
        """Whether a key pressed now acts on what is shown.

        Line by line it always does. On the full screen what was typed ahead is dropped at each new
        one, and its last bytes say that this is over; one may have begun after the one before.
        """
        shown = SHOWN in self.raw[self._pressed_at :] and self._is_drawn()
        return FULL not in self.raw or shown

    def _is_drawn(self) -> bool:
        return self.raw.rfind(SHOWN) >= self.raw.rfind(BEGUN)

    def end(self) -> int:
        """Read to the end of the program and return its exit code."""
        try:
            while True:
                self._read("the end of the program")
        except pexpect.EOF:
            self.child.close()
        if self.child.exitstatus is None:
            return -int(self.child.signalstatus or 0)
        return int(self.child.exitstatus)

    def _read_for(self, seconds: float) -> None:
        try:
            self._take(self.child.read_nonblocking(65536, timeout=seconds))
        except pexpect.TIMEOUT:
            return

    def _take(self, part: bytes) -> None:
        self.raw += part
        self._stream.feed(part)

    def _read(self, what: str) -> None:
        try:
            part = self.child.read_nonblocking(65536, timeout=PATIENCE)
        except pexpect.TIMEOUT:
            raise AssertionError(f"waited in vain for {what}; it shows:\n{self.text}") from None
        self._take(part)

"""A process on a real pty, and an emulator that shows what a person would see of it."""

from __future__ import annotations

import json
import os
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from fcntl import ioctl
from pathlib import Path
from typing import Any

import pyte

ROOT = Path(__file__).resolve().parents[2]
SHOWN = "\x1b[?2026l"
"""Ends a screen: what is typed from here on counts."""
_DEADLINE = 20.0
_PATIENCE = 2.0


class Session:
    """The driver as the leader of a session on a pty. All it writes is kept in `raw`.

    The terminal's other end stays open here, so that its modes can be asked after the process.
    """

    def __init__(
        self,
        result: Path,
        args: Sequence[str],
        *,
        columns: int,
        rows: int,
        environ: Mapping[str, str],
    ) -> None:
        self.result = result
        self.columns, self.rows = columns, rows
        self.raw = ""
        self._read_to = 0
        self._pressed_at = 0
        self._main, self._terminal = os.openpty()
        self.resize(columns, rows)
        self.modes_before = termios.tcgetattr(self._terminal)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.cli.on_tty", str(result), *args],
            cwd=ROOT,
            env={**_environ(), **environ},
            stdin=self._terminal,
            stdout=self._terminal,
            stderr=self._terminal,
            start_new_session=True,
        )

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal a size; the process is told if it runs."""
        ioctl(self._main, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def writes(self, text: str) -> None:
        """Wait until the process has written `text`, after what was waited for before."""
        self._wait(lambda: text in self.raw[self._read_to :], text)
        self._read_to = self.raw.index(text, self._read_to) + len(text)

    def sees(self, *texts: str) -> None:
        """Wait until all these stand on the screen."""
        self._wait(lambda: self._on_screen(texts), str(texts))

    def shows(self, *texts: str) -> None:
        """Wait until all these stand on a screen drawn since the last key, and keys count."""
        self._wait(
            lambda: SHOWN in self.raw[self._pressed_at :] and self._on_screen(texts), str(texts)
        )

    def _on_screen(self, texts: Sequence[str]) -> bool:
        rows = "\n".join(self.screen())
        return all(text in rows for text in texts)

    def _wait(self, come: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _DEADLINE
        while not come():
            screen = "\n".join(self.screen())
            assert time.monotonic() < end, f"{what} never came; the screen was:\n{screen}"
            assert self._take(0.2), f"ended without {what}"

    def press(self, keys: str) -> None:
        """Send keys in one burst."""
        self._pressed_at = len(self.raw)
        os.write(self._main, keys.encode())

    def press_until(self, key: str, *texts: str) -> None:
        """Press a key till these are shown: one that falls into a burst of keys is dropped."""
        end = time.monotonic() + _DEADLINE
        while time.monotonic() < end:
            self.press(key)
            again = time.monotonic() + _PATIENCE
            while time.monotonic() < again:
                self._take(0.05)
                if self._on_screen(texts):
                    return
        self._wait(lambda: self._on_screen(texts), str(texts))

    def ends(self) -> int:
        """Wait for the end; return the exit code."""
        end = time.monotonic() + _DEADLINE
        while self.process.poll() is None:
            assert time.monotonic() < end, "the process does not end"
            self._take(0.05)
        while self._take(0.05):
            pass
        return self.process.returncode

    def hang_up(self) -> int:
        """Close the terminal under the process and wait for its end; return the exit code."""
        self.close()
        return self.process.wait(_DEADLINE)

    def close(self) -> None:
        """Let go of the terminal; a process that still runs is hung up."""
        for fd in (self._main, self._terminal):
            if fd >= 0:
                os.close(fd)
        self._main = self._terminal = -1

    @property
    def modes_now(self) -> list[Any]:
        """The terminal's modes."""
        return termios.tcgetattr(self._terminal)

    @property
    def outcome(self) -> dict[str, Any]:
        """What the desk holds at the end."""
        found: dict[str, Any] = json.loads(self.result.read_text("utf-8"))
        return found

    def screen(self, columns: int = 0) -> list[str]:
        """The rows as an emulator shows what was written so far."""
        shown = pyte.Screen(columns or self.columns or 80, self.rows or 24)
        # pyte drops the rest of a write at a character without width; isolates have none.
        pyte.Stream(shown).feed(re.sub(r"[\u2068\u2069]", "", self.raw))
        return [row.rstrip() for row in shown.display]

    def _take(self, seconds: float) -> bool:
        """Read what comes within `seconds`; whether anything came or may still come."""
        if not select.select([self._main], [], [], seconds)[0]:
            return self.process.poll() is None
        self.raw += os.read(self._main, 65536).decode("utf-8", "replace")
        return True


def _environ() -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS")}
    return {**kept, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}

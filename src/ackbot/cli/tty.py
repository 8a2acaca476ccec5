"""The terminal itself: modes, keys and rows. Gives back every mode it took, however it ends.

The sequences are those of ECMA-48 and xterm: alternate screen (1049), bracketed paste (2004),
autowrap (7), cursor (25), synchronised update (2026).
"""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType, TracebackType

from ackbot.cli.keys import Keys
from ackbot.cli.lines import Line, ansi
from ackbot.errors import UsageError

_ENTER = "\x1b[?1049h\x1b[?2004h\x1b[?7l\x1b[?25l"
_HOLD, _RELEASE = "\x1b[?2026h", "\x1b[?2026l"
_LEAVE = "\x1b[m\x1b[?25h\x1b[?7h\x1b[?2004l\x1b[?1049l"
_SETTLE = 0.03
"""Seconds without input after which a new screen takes keys."""
_SETTLE_MOST = 1.0
_SEQUENCE_TIME = 0.05
"""Seconds in which the rest of an escape sequence must follow."""
_FALLBACK = os.terminal_size((80, 24))

Handler = Callable[[int, FrameType | None], object] | int | None
Modes = list[int | list[bytes | int]]


class HungUp(SystemExit):
    """A signal, or the end of input: the terminal is gone or wants us gone. Exits as by signal."""

    def __init__(self, number: int) -> None:
        super().__init__(128 + number)


def need_terminal(
    says: str = "Review needs a terminal, since nothing is sent without a key pressed.",
    hint: str = "See who waits with: ackbot inbox --list",
) -> None:
    """Raise UsageError, in these words, where nobody can see the screen or press a key."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(says, hint)


def size(fd: int) -> os.terminal_size:
    """Return columns and rows; 80 by 24 where the terminal does not say (a new pty says 0)."""
    try:
        found = os.get_terminal_size(fd)
    except OSError:
        return _FALLBACK
    return found if found.columns > 0 and found.lines > 0 else _FALLBACK


class Tty:
    """A terminal in cbreak mode; a context manager, entered once.

    `full` takes the alternate screen; without it nothing is ever redrawn and no sequence sent.
    """

    def __init__(self, *, full: bool, colour: bool) -> None:
        need_terminal()
        self.fd = sys.stdin.fileno()
        self.full = full
        self.colour = colour
        self.resized = False
        self._keys = Keys()
        self._modes: Modes | None = None
        self._handlers: dict[int, Handler] = {}
        self._wake_read, self._wake_write = -1, -1

    # -- in and out

    def __enter__(self) -> Tty:
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_write, False)
        try:
            self._install()
            self.take()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._close()

    def _close(self) -> None:
        self.give_back()
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers.clear()
        for fd in (self._wake_read, self._wake_write):
            with suppress(OSError):
                os.close(fd)

    def take(self) -> None:
        """Enter cbreak mode and, where `full`, the alternate screen."""
        if self._modes is not None:
            return
        modes: Modes = termios.tcgetattr(self.fd)
        self._modes = modes
        raw = list(modes)
        raw[6] = list(modes[6]) if isinstance(modes[6], list) else modes[6]
        local = raw[3]
        if self.full and isinstance(local, int) and isinstance(raw[6], list):
            raw[3] = local & ~(termios.ECHO | termios.ICANON)
            raw[6][termios.VMIN], raw[6][termios.VTIME] = 1, 0
            termios.tcsetattr(self.fd, termios.TCSADRAIN, raw)
            self.write(_ENTER)

    def give_back(self) -> None:
        """Restore every mode; harmless when repeated, and on a terminal that is gone."""
        modes, self._modes = self._modes, None
        if modes is None:
            return
        if self.full:
            with suppress(OSError):
                self.write(_LEAVE)
        with suppress(termios.error, OSError):
            termios.tcsetattr(self.fd, termios.TCSAFLUSH, modes)

    def _install(self) -> None:
        """Answer resizing and suspending; end on signals that nobody else answers."""
        self._handle(signal.SIGWINCH, self._on_resize)
        self._handle(signal.SIGTSTP, self._on_suspend)
        for number in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is signal.SIG_DFL:
                self._handle(number, self._on_end)

    def _handle(self, number: int, answer: Callable[[int, FrameType | None], None]) -> None:
        self._handlers[number] = signal.signal(number, answer)

    def _on_resize(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self.resized = True
        with suppress(OSError):
            os.write(self._wake_write, b"r")

    def _on_suspend(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        was_ours = self._modes is not None
        self.give_back()
        os.kill(os.getpid(), signal.SIGSTOP)
        if was_ours:
            self.take()
        self._on_resize(signal.SIGWINCH, None)

    def _on_end(self, number: int, frame: FrameType | None) -> None:
        del frame
        raise HungUp(number)

    # -- writing

    def write(self, text: str) -> None:
        """Write to the terminal at once; what its encoding cannot show becomes `?`."""
        data = text.encode(sys.stdout.encoding or "ascii", "replace")
        out = sys.stdout.fileno()
        while data:
            data = data[os.write(out, data) :]

    @contextmanager
    def new_screen(self) -> Iterator[None]:
        """Show what is drawn inside only when its keys count: what was typed before is dropped."""
        self.write(_HOLD)
        try:
            yield
            self.forget_typed()
        finally:
            self.write(_RELEASE)

    def draw(self, rows: Sequence[Line]) -> None:
        """Draw a whole screen; each row has its place, so none can push another."""
        parts = []
        for at, row in enumerate(rows, 1):
            parts.append(f"\x1b[{at};1H{ansi(row, colour=self.colour)}\x1b[K")
        self.write("".join(parts) + ("\x1b[J" if len(rows) < self.size().lines else ""))

    def draw_row(self, at: int, row: Line) -> None:
        """Draw one row again (1 is the first)."""
        self.write(f"\x1b[{at};1H{ansi(row, colour=self.colour)}\x1b[K")

    def size(self) -> os.terminal_size:
        """Return columns and rows."""
        return size(sys.stdout.fileno())

    # -- reading

    def forget_typed(self) -> None:
        """Drop what was typed before now, and what a paste still pours in."""
        end = time.monotonic() + _SETTLE_MOST
        with suppress(termios.error):
            termios.tcflush(self.fd, termios.TCIFLUSH)
        while self._readable(_SETTLE) and time.monotonic() < end:
            self._keys.feed(self._read())
        self._keys.forget()

    def keys(self, timeout: float) -> list[str]:
        """Return the keys of one burst; nothing after `timeout` seconds or a resize."""
        if not self._readable(timeout):
            return []
        found = self._keys.feed(self._read())
        while self._keys.unfinished:
            if not self._readable(_SEQUENCE_TIME):
                return found + self._keys.finish()
            found += self._keys.feed(self._read())
        return found

    def _readable(self, timeout: float) -> bool:
        ready, _, _ = select.select([self.fd, self._wake_read], [], [], timeout)
        if self._wake_read in ready:
            os.read(self._wake_read, 64)
        return self.fd in ready

    def _read(self) -> bytes:
        try:
            data = os.read(self.fd, 4096)
        except OSError:
            data = b""
        if not data:
            raise HungUp(signal.SIGHUP)
        return data

    def wait(self, seconds: float) -> None:
        """Let time pass; a resize ends it early."""
        if self._wake_read in select.select([self._wake_read], [], [], seconds)[0]:
            os.read(self._wake_read, 64)

    def read_line(self) -> str:
        """Read one line as the terminal edits it (plain mode). Raises HungUp at the end."""
        data = b""
        while not data.endswith(b"\n"):
            if self._readable(3600.0):
                data += self._read()
        return data.decode("utf-8", "replace")

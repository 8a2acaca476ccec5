"""A pseudo-terminal at which a command runs that `tests.warm` has started."""

from __future__ import annotations

import os
import select
import struct
import termios
from collections.abc import Callable, Sequence
from fcntl import ioctl

import pexpect

from .warm import Fork


class Typed:
    """Our side of the terminal; speaks and fails as `pexpect.spawn` does."""

    def __init__(
        self, start: Callable[[Sequence[int]], Fork], columns: int, rows: int, patience: float
    ) -> None:
        """`start` gets the streams of the command; it may take `patience` seconds to end."""
        self.child_fd, theirs = os.openpty()
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._fork: Fork | None = start((theirs, theirs, theirs))
        os.close(theirs)
        self._patience = patience
        self.exitstatus: int | None = None
        self.signalstatus: int | None = None

    def send(self, keys: bytes) -> int:
        """Type. Whoever types has waited for a screen whose keys count: see `Terminal.until`."""
        return os.write(self.child_fd, keys)

    def read_nonblocking(self, size: int, timeout: float) -> bytes:
        """Return what comes within `timeout` seconds. Raises pexpect.TIMEOUT or pexpect.EOF."""
        if not select.select([self.child_fd], [], [], timeout)[0]:
            raise pexpect.TIMEOUT(f"nothing within {timeout:g} s")
        try:
            part = os.read(self.child_fd, size)
        except OSError:  # how Linux says that the other end is closed
            part = b""
        if not part:
            raise pexpect.EOF("the command has let go of its terminal")
        return part

    def close(self, force: bool = True) -> None:
        """Hang up, which ends the command if it still runs, and learn how it ended."""
        if self._fork is None:
            return
        os.close(self.child_fd)
        code = self._fork.wait(self._patience)
        self._fork = None
        self.exitstatus, self.signalstatus = (code, None) if code >= 0 else (None, -code)

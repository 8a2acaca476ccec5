"""ackbot in this process, in a pipe or at a pty of any size: what it writes, byte for byte."""

from __future__ import annotations

import io
import os
import struct
import termios
import threading
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path

import click

from ackbot.cli.main import main
from ackbot.cli.output import note
from ackbot.errors import AckbotError
from ackbot.text import clean, one_line

from .world import options_of


@dataclass(frozen=True)
class Run:
    """What a command wrote, to both streams, and how it ended."""

    out: str
    code: int


def in_pipe(home: Path, *args: str) -> Run:
    """Run a command whose output is no terminal."""
    kept = io.BytesIO()
    out = io.TextIOWrapper(kept, encoding="utf-8", newline="")
    with redirect_stdout(out), redirect_stderr(out):
        code = _run(home, args)
    out.flush()
    return Run(kept.getvalue().decode("utf-8"), code)


def at_pty(home: Path, columns: int, *args: str) -> Run:
    """Run a command at a terminal of so many columns."""
    ours, theirs = os.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    parts: list[bytes] = []
    reader = threading.Thread(target=_read, args=(ours, parts))
    reader.start()
    with (
        os.fdopen(theirs, "w", encoding="utf-8") as out,
        redirect_stdout(out),
        redirect_stderr(out),
        _no_width_of_its_own(),
    ):
        code = _run(home, args)
    reader.join()
    os.close(ours)
    return Run(b"".join(parts).decode("utf-8"), code)


@contextmanager
def _no_width_of_its_own() -> Iterator[None]:
    """Let the terminal's width count: whoever runs tests side by side sets COLUMNS for each."""
    before = os.environ.pop("COLUMNS", None)
    try:
        yield
    finally:
        if before is not None:
            os.environ["COLUMNS"] = before


def _read(fd: int, parts: list[bytes]) -> None:
    while True:
        try:
            part = os.read(fd, 65536)
        except OSError:  # how Linux says that the other end is closed
            return
        if not part:
            return
        parts.append(part)


def _run(home: Path, args: tuple[str, ...]) -> int:
    """Run a command as `ackbot.cli.main.run` does; a bug is left to fail the test."""
    try:
        code = main.main(list(args), "ackbot", standalone_mode=False, obj=options_of(home))
    except click.exceptions.Exit as done:
        return done.exit_code
    except AckbotError as error:
        note(clean(str(error)))
        return error.exit_code
    except click.ClickException as error:
        note(one_line(error.format_message(), 400))
        return 2
    return code if isinstance(code, int) else 0

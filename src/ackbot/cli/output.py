"""The way out: lines and JSON to stdout, in what the terminal can show."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TextIO

from ackbot.cli.lines import Line, ansi, folded, line, text_of
from ackbot.cli.options import Options
from ackbot.errors import AckbotError
from ackbot.text import clean, for_ascii, inert, safe_json


def emit(lines: Iterable[Line], options: Options) -> None:
    """Print our lines: styled on a terminal and never wider than it, plain in a pipe."""
    out = sys.stdout
    if not out.isatty():
        for one in lines:
            _write(out, text_of(one).rstrip(" "))
        return
    columns = terminal_width()
    for one in lines:
        for row in folded(one, columns):
            if options.line_by_line:
                _write(out, text_of(row).rstrip(" "))
            else:
                out.write(for_ascii(ansi(row, colour=options.colour), out.encoding) + "\n")


def say(text: str = "") -> None:
    """Print a sentence of ours; what it quotes must be clean."""
    _tell(sys.stdout, text)


def verbatim(text: str) -> None:
    """Print what is to be copied as it stands: a script, a path. It must be clean."""
    _write(sys.stdout, text)


def note(text: str) -> None:
    """Print a sentence about the run itself, to stderr."""
    _tell(sys.stderr, text)


def _tell(out: TextIO, text: str) -> None:
    if not out.isatty():
        _write(out, text)
        return
    for one in text.split("\n"):
        for row in folded(line(one), terminal_width(out)):
            _write(out, text_of(row))


def _write(out: TextIO, text: str) -> None:
    out.write(for_ascii(inert(text), out.encoding) + "\n")


def trace(errors: Iterable[BaseException | None], options: Options) -> None:
    """Under --debug, show where mistakes of ours arose that did not end the run.

    A traceback holds no values of variables, and so no secret.
    """
    if not options.debug:
        return
    from traceback import format_exception

    for error in errors:
        if error is not None and not isinstance(error, AckbotError):
            note(clean("".join(format_exception(error)).rstrip()))


def emit_json(value: Mapping[str, object]) -> None:
    """Print one JSON document: cleaned, ASCII-escaped.

    An iterator in it is printed item by item as a list, so that memory stays flat.
    """
    write_json(value, sys.stdout.write)


def write_json(value: Mapping[str, object], write: Callable[[str], object]) -> None:
    """Hand one JSON document, as `emit_json` prints it, to `write` in pieces."""
    for number, (key, part) in enumerate(value.items()):
        write(f"{', ' if number else '{'}{safe_json(key)}: ")
        if isinstance(part, Iterator):
            _write_list(part, write)
        else:
            write(safe_json(part))
    write("}\n")


def _write_list(items: Iterator[object], write: Callable[[str], object]) -> None:
    before = "["
    for one in items:
        write(f"{before}{safe_json(one)}")
        before = ", "
    write("[]" if before == "[" else "]")


def terminal_width(out: TextIO | None = None) -> int:
    """Return the width in cells of the terminal that `out` (or stdout) is.

    80 where it is none or does not say.
    """
    asked = os.environ.get("COLUMNS", "")
    if asked.isdigit() and int(asked) > 0:
        return int(asked)
    try:
        # What shutil does; importing it brings four compressors along.
        return os.get_terminal_size((out or sys.stdout).fileno()).columns or 80
    except (AttributeError, OSError, ValueError):
        return 80

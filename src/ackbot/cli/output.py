"""The way out: lines and JSON to stdout, in what the terminal can show."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping

from ackbot.cli.lines import Line, ansi, text_of
from ackbot.cli.options import Options
from ackbot.text import for_ascii, safe_json


def emit(lines: Iterable[Line], options: Options) -> None:
    """Print our lines: styled on a terminal, plain in a pipe."""
    styled = sys.stdout.isatty() and not options.line_by_line
    for one in lines:
        text = ansi(one, colour=options.colour) if styled else text_of(one).rstrip(" ")
        sys.stdout.write(for_ascii(text, sys.stdout.encoding) + "\n")


def say(text: str = "") -> None:
    """Print a sentence of ours; what it quotes must be clean."""
    sys.stdout.write(for_ascii(text, sys.stdout.encoding) + "\n")


def note(text: str) -> None:
    """Print a sentence about the run itself, to stderr."""
    sys.stderr.write(for_ascii(text, sys.stderr.encoding) + "\n")


def emit_json(value: Mapping[str, object]) -> None:
    """Print one JSON document: cleaned, ASCII-escaped."""
    sys.stdout.write(safe_json(value) + "\n")


def terminal_width() -> int:
    """Return the terminal's width in cells; 80 where there is none or it does not say."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isdigit() and int(asked) > 0:
        return int(asked)
    return shutil.get_terminal_size((80, 24)).columns or 80

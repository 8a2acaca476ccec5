"""What must hold of anything that ackbot writes, whoever wrote what it shows."""

from __future__ import annotations

import re

from ackbot.cli.lines import OURS, THEIRS
from ackbot.text import width

from .world import MARK

#: What ackbot itself writes to a terminal: styles, and the way from row to row.
_STYLE = re.compile(r"\x1b\[[0-9;]*m")
_ROW = re.compile(r"\x1b\[\d+;1H(.*?)\x1b\[K", re.DOTALL)
_OWN = re.compile(r"\x1b\[(?:\?(?:7|25|1049|2004|2026)[hl]|[JH]|2J)|\x1b\[\d*[GK]")
_ACTS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066\u2067\ud800-\udfff]")
_HIDDEN = re.compile(r"[a-zA-Z0-9][\u200b\u2060\ufeff\u3164\u00ad\U000e0000-\U000e00ff]")
_GUTTER = re.compile(rf"[{THEIRS}{OURS}>+|] |^ *[{OURS}{THEIRS}] ?")
_ADDRESS = re.compile(rf"[ {THEIRS}{OURS}]*https?://[!-~]+")


def lines(out: str) -> list[str]:
    """Return what a command wrote, line by line, without styles."""
    return _STYLE.sub("", out).replace("\r\n", "\n").split("\n")


def rows(raw: str) -> list[str]:
    """Return each row that was ever drawn on the whole screen, and what was written after it.

    What else was written must be ackbot's own sequences and nothing besides.
    """
    plain, _, after = _STYLE.sub("", raw).partition("\x1b[?1049l")
    between = _OWN.sub("", _ROW.sub("", plain))
    assert between.strip("\r\n ") == "", ascii(between)
    return [*_ROW.findall(plain), *lines(after)]


def assert_harmless(shown: list[str], columns: int | None = None) -> None:
    """Nothing acts, nothing hides, and no line of a mention stands without its mark.

    Where `columns` are given, no line is wider: but for an address, which stays whole.
    """
    for line in shown:
        assert not _ACTS.search(line), ascii(line)
        assert not _HIDDEN.search(line), ascii(line)
        if MARK in line:
            assert _GUTTER.search(line[: line.index(MARK)]), ascii(line)
        if columns is not None and not _ADDRESS.fullmatch(line):
            assert width(line) <= columns, ascii(line)

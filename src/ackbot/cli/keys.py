"""Bytes from a terminal as keys: escape sequences, pastes and half characters are no keys. Pure."""

from __future__ import annotations

import re

ESCAPE = "esc"
ENTER = "enter"
ERASE = "erase"

_PASTE_BEGIN = "\x1b[200~"
_PASTE_END = "\x1b[201~"
#: CSI and SS3 sequences, control strings (ECMA-48), and Alt with a key.
_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1bO[ -~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -~]"
)
_UNFINISHED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|O|[\]PX^_][^\x07\x1b]*\x1b?)?$")
_NAMES = {"\r": ENTER, "\n": ENTER, "\x7f": ERASE, "\x08": ERASE, "\x1b": ESCAPE}


class Keys:
    """Turns what a terminal sends into keys: printable ASCII, `enter`, `erase`, `esc`."""

    def __init__(self) -> None:
        self._rest = b""
        self._pasting = False

    def feed(self, data: bytes) -> list[str]:
        """Return the keys in `data`; what is unfinished waits for more."""
        text = (self._rest + data).decode("utf-8", "replace")
        self._rest = b""
        keys: list[str] = []
        while text:
            if self._pasting:
                text = self._skip_paste(text)
            elif text.startswith(_PASTE_BEGIN):
                self._pasting = True
                text = text[len(_PASTE_BEGIN) :]
            elif text[0] == "\x1b":
                text = self._skip_sequence(text)
            else:
                keys += _named(text[0])
                text = text[1:]
        return keys

    @property
    def unfinished(self) -> bool:
        """Whether an escape sequence has begun (or the Escape key was pressed alone)."""
        return bool(self._rest) and not self._pasting

    def finish(self) -> list[str]:
        """Return what it is when nothing follows: the Escape key, or no key at all."""
        rest, self._rest = self._rest, b""
        return [ESCAPE] if rest == b"\x1b" else []

    def forget(self) -> None:
        """Drop what is unfinished."""
        self._rest = b""

    def _skip_paste(self, text: str) -> str:
        end = text.find(_PASTE_END)
        if end < 0:
            self._rest = text[-(len(_PASTE_END) - 1) :].encode()
            return ""
        self._pasting = False
        return text[end + len(_PASTE_END) :]

    def _skip_sequence(self, text: str) -> str:
        if _UNFINISHED.match(text):
            self._rest = text.encode()
            return ""
        found = _SEQUENCE.match(text)
        return text[found.end() :] if found else text[1:]


def _named(char: str) -> list[str]:
    if char in _NAMES:
        return [_NAMES[char]]
    return [char] if char.isascii() and char.isprintable() else []

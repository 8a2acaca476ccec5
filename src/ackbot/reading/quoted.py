"""What somebody says, without what they quote: a question in it is not theirs, nor a promise."""

from __future__ import annotations

from ackbot.text.later import later

_QUOTED = later(r" {0,3}>")


def said(text: str) -> str:
    """Return a text without the lines that it quotes ("> ..."), if any words are left then."""
    if ">" not in text:
        return text
    own = "\n".join(line for line in text.split("\n") if not _QUOTED.match(line)).strip()
    return own if any(char.isalnum() for char in own) else text

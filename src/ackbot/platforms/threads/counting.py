"""How long a reply is to Threads: characters, but an emoji counts as its bytes in UTF-8.

Source: https://developers.facebook.com/documentation/threads/posts (text limit, links limit).
"""

from __future__ import annotations

import unicodedata

from ackbot.text import links, split_graphemes, utf8_bytes

_PICTOGRAPHS_FROM = 0x1F000
_MAKES_EMOJI = {"\ufe0f", "\u20e3"}


def count(text: str) -> int:
    """Return the length as Threads counts it; signs that may be emoji count as such."""
    return sum(utf8_bytes(each) if _is_emoji(each) else len(each) for each in split_graphemes(text))


def distinct_links(text: str) -> int:
    """Return how many different links a text has."""
    return len({link.url for link in links(text)})


def _is_emoji(grapheme: str) -> bool:
    return any(
        ord(char) >= _PICTOGRAPHS_FROM or char in _MAKES_EMOJI or unicodedata.category(char) == "So"
        for char in grapheme
        if ord(char) < 0x20000 or ord(char) >= 0xE0000
    )

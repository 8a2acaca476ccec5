"""How long X counts a text: weighted, addresses as 23 whatever their length, emoji as two.

Source: https://docs.x.com/fundamentals/counting-characters, and the configuration of X's own
library (https://github.com/twitter/twitter-text, config v3). An address without a scheme counts as
one, too.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from ackbot.text import links, split_graphemes

_ADDRESS = 23
#: Code points that count as one (first and last of each run); all others count as two.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
#: What makes one emoji of several code points.
_JOINED = re.compile(
    "[\u200d\ufe0f\u20e3\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
#: These are emoji to X as they stand.
_EMOJI = "©®"
#: What belongs to the sentence and not to an address at its end.
_TRAILING = ".,;:!?)'\"…”"
_BARE = re.compile(
    r"(?<![a-z0-9_@./$#\-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}"
    r"(?:[a-z]{2}|com|net|org|edu|gov|info|dev|app|blog|shop|site|online|tech|club|xyz|news)"
    r"(?![a-z0-9_@-])(?:[/?#][^\s]*)?",
    re.IGNORECASE,
)


def count(text: str) -> int:
    """Return the length of a text as X counts it."""
    found = addresses(text := normalize("NFC", text.replace("\r\n", "\n")))
    for address in found:
        text = text.replace(address, "", 1)
    return _ADDRESS * len(found) + sum(map(_weight, split_graphemes(text)))


def addresses(text: str) -> list[str]:
    """Return what X makes links of: each costs money, and counts as 23."""
    written = [link.text for link in links(text) if link.url.lower().startswith("http")]
    rest = text
    for one in written:
        rest = rest.replace(one, " ", 1)
    return [*written, *(one.rstrip(_TRAILING) for one in _BARE.findall(rest))]


def _weight(grapheme: str) -> int:
    if grapheme in _EMOJI or (len(grapheme) > 1 and _JOINED.search(grapheme)):
        return 2
    return sum(1 if _is_light(ord(sign)) else 2 for sign in grapheme)


def _is_light(point: int) -> bool:
    return any(first <= point <= last for first, last in _LIGHT)

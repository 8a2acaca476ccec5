"""Emoji: whether somebody used one, and the one that a reply may carry, if any. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from ackbot.model import ReadingKind
from ackbot.text.later import later
from ackbot.text.letters import reaches

#: What sets a mood. Flags, arrows, check marks, keycaps and signs like © set none.
_EMOJI = later(
    "[\U0001f300-\U0001f3fa\U0001f400-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff"
    "\u2600-\u26ff\u2728\u2763\u2764\u2b50]"
)
_WITH_SPACE = later(f"[ \u00a0]?(?:{_EMOJI.pattern}[\U0001f3fb-\U0001f3ff\ufe0f\u200d]*)+")
#: Who writes one of these is in no mood for a smile.
_HEAVY = frozenset("😢😭😞😔😟😠😡🤬😤💔😿🥺😩😫😰😨😱🤮🤢👎⚰🕯🙁☹😣😖🆘")

#: The kinds in which a smile is at home, and the one that fits.
_LIGHT: Mapping[ReadingKind, str] = {
    ReadingKind.PRAISE: "😊",
    ReadingKind.THANKS: "😊",
    ReadingKind.CONGRATULATION: "😊",
    ReadingKind.JOKE: "😄",
    ReadingKind.SHARE: "🙂",
    ReadingKind.CLOSING: "🙂",
}


def emoji_in(text: str) -> tuple[str, ...]:
    """Return the emoji of a text in order, each as its first code point."""
    return tuple(_EMOJI.findall(text)) if reaches(text, "\u2600") else ()


def mirror_emoji(text: str, kind: ReadingKind, setting: str, *, negative: bool = False) -> str:
    """Return the one emoji that a reply to `text` may carry, or "".

    `setting` is the user's: "no" gives never one, "mirror" one only where they used one, "yes" one
    in every light kind. A comment that complains, mourns or asks for help never gets one.
    """
    if setting == "no" or negative or kind not in _LIGHT:
        return ""
    theirs = emoji_in(text)
    if _HEAVY.intersection(theirs) or (setting == "mirror" and not theirs):
        return ""
    return _LIGHT[kind]


def without_emoji(text: str) -> str:
    """Return the text without its emoji and the spaces before them."""
    return _WITH_SPACE.sub("", text).strip() if emoji_in(text) else text

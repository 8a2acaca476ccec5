"""Words, phrases and letters, whatever the script."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from ackbot.reading.phrasebook import plain as folded

_WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_TOKEN = re.compile(rf"[{_WIDE}]|(?:[^\W_{_WIDE}]|[\u0900-\u0963\u064b-\u0652])+(?:'[^\W_]+)?")
#: Scripts that write without gaps, or glue articles and prepositions to the front of a word.
_GLUED = re.compile(f"[{_WIDE}\u0590-\u06ff]")
_HAS_WIDE = re.compile(f"[{_WIDE}]")
_MENTIONS = re.compile(r"^(?:\s*@[\w.@-]+[ ,:]*)+")
EMOJI = re.compile("[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf]")


@cache
def plain(text: str) -> str:
    """Return the text in one case, without accents, quotes and spaces made alike."""
    return " ".join(folded(text.translate({0x201C: '"', 0x201D: '"', 0x2018: "'"})).split())


def tokens(text: str) -> list[str]:
    """Return the words of a text; Chinese, Japanese and Korean by the character."""
    return _TOKEN.findall(plain(text))


def wide(text: str) -> bool:
    """Whether the text has Chinese, Japanese or Korean in it."""
    return _HAS_WIDE.search(text) is not None


def body(draft: str) -> str:
    """Return a draft without the handles it opens with, which platforms put there."""
    return _MENTIONS.sub("", draft).strip()


def says(phrase: str, text: str) -> bool:
    """Whether a text has this phrase, as whole words."""
    return _pattern(plain(phrase), open_end=False).search(plain(text)) is not None


def speaks_of(stem: str, text: str) -> bool:
    """Whether a word of the text begins so."""
    return _pattern(plain(stem), open_end=True).search(plain(text)) is not None


@cache
def _pattern(phrase: str, *, open_end: bool) -> re.Pattern[str]:
    if _GLUED.search(phrase):
        return re.compile(re.escape(phrase))
    begin = r"(?<!\w)" if re.match(r"\w", phrase) else ""
    end = "" if not re.search(r"\w$", phrase) else rf"(?![^\W{_WIDE}])"
    if open_end:
        end = r"(?!\d)" if phrase[-1:].isdigit() else ""
    return re.compile(begin + re.escape(phrase) + end)


def seen_length(text: str) -> int:
    """Return about how many characters a reader sees."""
    hidden = "\u200d\ufe0f"
    return sum(
        not unicodedata.combining(char)
        and char not in hidden
        and not 0x1F3FB <= ord(char) <= 0x1F3FF
        for char in unicodedata.normalize("NFC", text)
    )

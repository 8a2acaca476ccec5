"""Which letters a text holds, by comparisons: compiling classes this wide takes milliseconds.

Most texts hold none of those asked for, which their highest letter shows.
"""

from __future__ import annotations

from ackbot.text.later import later

#: Latin and Cyrillic letters, digits and our punctuation: whatever stands beside it, each of these
#: is one cell wide, a grapheme of its own, and acts on nothing.
SIMPLE = later(r"[ -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0481\u048a-\u04ff\u2010-\u2027]*+")


def reaches(text: str, letter: str) -> bool:
    """Whether a text holds this letter or one that Unicode lists behind it."""
    return not text.isascii() and max(text) >= letter


def is_dense(text: str) -> bool:
    """Whether a text holds kana or ideographs: its words are not parted by spaces."""
    return reaches(text, "\u3040") and any(
        "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" for char in text
    )


def is_east_asian(text: str) -> bool:
    """Whether a text holds kana, ideographs or Hangul."""
    return reaches(text, "々") and (
        is_dense(text) or any("\uac00" <= char <= "\ud7a3" or char == "々" for char in text)
    )


def of_other_scripts(text: str) -> str:
    """Return the letters of a text that may be of another script than Latin, in order."""
    if not reaches(text, "\u0370"):
        return ""
    return "".join(
        char for char in text if "\u0370" <= char <= "\uffff" and not "\u2000" <= char <= "\u2bff"
    )

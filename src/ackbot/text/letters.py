"""Which letters a text holds, by comparisons: compiling classes this wide takes milliseconds."""

from __future__ import annotations


def is_dense(text: str) -> bool:
    """Whether a text holds kana or ideographs: its words are not parted by spaces."""
    return not text.isascii() and any(
        "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" for char in text
    )


def is_east_asian(text: str) -> bool:
    """Whether a text holds kana, ideographs or Hangul."""
    return is_dense(text) or any("\uac00" <= char <= "\ud7a3" or char == "々" for char in text)


def of_other_scripts(text: str) -> str:
    """Return the letters of a text that may be of another script than Latin, in order."""
    if text.isascii():
        return ""
    return "".join(
        char for char in text if "\u0370" <= char <= "\uffff" and not "\u2000" <= char <= "\u2bff"
    )

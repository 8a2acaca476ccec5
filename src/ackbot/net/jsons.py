"""JSON from outside, such that every string in it is text.

JSON's grammar lets an escape name half a surrogate pair (RFC 8259, section 8.2, calls what happens
then unpredictable). Python keeps the half, and it then breaks the first thing that encodes it: a
query, a path, a cursor, a file. Here it becomes U+FFFD where it comes in.
"""

from __future__ import annotations

import json
import re
from typing import Any

# In this order: an escaped backslash or other short escape, a whole pair, a half of one.
_ESCAPE = re.compile(
    r"\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
_HALF = re.compile("[\ud800-\udfff]")


#: What is raised where a parsed value is taken apart that does not have the expected shape.
MISSHAPEN = (ValueError, TypeError, LookupError, AttributeError, OverflowError)


def parsed(raw: bytes | str) -> Any:
    """Return the value that JSON text stands for; half a character in it becomes U+FFFD.

    Raises ValueError where it is no JSON, or nested too deeply to be any that was meant.
    """
    if isinstance(raw, bytes):
        raw = raw.decode(json.detect_encoding(raw), "surrogatepass")
    text = _HALF.sub("\ufffd", raw)
    if "\\ud" in text or "\\uD" in text:
        text = _ESCAPE.sub(_whole, text)
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _whole(found: re.Match[str]) -> str:
    return "\ufffd" if found[1] else found[0]

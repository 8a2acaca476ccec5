"""Reading what a server sent, field by field: nothing of a wrong shape gets through.

What a server sends is untrusted: every reader here raises `Unreadable`, which names the field, or
returns a default.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

#: The times that are taken for ones (seconds since 1970): from 1970 to the year 9000, so that days
#: can be added and taken away. Servers send year 1 and year 9999, too, and mean "never".
_LATEST = 221_845_392_000


class Unreadable(ValueError):
    """Something a server sent is not of its documented shape; the words name what."""


def string(of: Json, key: str) -> str:
    """Return a text field. Raises Unreadable."""
    value = of.get(key)
    if not isinstance(value, str) or not value:
        raise Unreadable(f"it has no {key}")
    return value


def text_or(of: object, key: str, default: str = "") -> str:
    """Return a text field, or `default` where it is missing or no text."""
    value = of.get(key) if isinstance(of, dict) else None
    return value if isinstance(value, str) else default


def mapping(of: Json, key: str) -> Json:
    """Return an object field. Raises Unreadable."""
    value = of.get(key)
    if not isinstance(value, dict):
        raise Unreadable(f"it has no {key}")
    return value


def mapping_or(of: object, key: str) -> Json:
    """Return an object field, an empty one where it is missing or no object."""
    value = of.get(key) if isinstance(of, dict) else None
    return value if isinstance(value, dict) else {}


def items(of: object, key: str) -> list[Any]:
    """Return a list field, an empty one where it is missing or no list."""
    value = of.get(key) if isinstance(of, dict) else None
    return value if isinstance(value, list) else []


def moment(text: str) -> datetime:
    """Read a protocol time as aware UTC; 1970 to 9000, all else is none. Raises Unreadable."""
    try:
        found = datetime.fromisoformat(text)
        found = (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unreadable("its time cannot be read") from None
    if not 0 <= found.timestamp() < _LATEST:
        raise Unreadable("its time cannot be meant")
    return found


def moment_or_none(text: str) -> datetime | None:
    """Read a protocol time as aware UTC, None where it is none (`createdAt` may be anything)."""
    try:
        return moment(text)
    except Unreadable:
        return None


def of_seconds(seconds: object) -> datetime | None:
    """Read seconds since 1970, None where it is no such number (or none that can be meant)."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None

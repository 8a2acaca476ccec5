"""Reading what a server sent, field by field: nothing of a wrong shape gets through.

What a server sends is untrusted: every reader here raises `Unreadable`, which names the field, or
returns a default.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]


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
    """Read a protocol time as aware UTC. Raises Unreadable."""
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unreadable("its time cannot be read") from None


def moment_or_none(text: str) -> datetime | None:
    """Read a protocol time as aware UTC, None where it is none (`createdAt` may be anything)."""
    try:
        return moment(text)
    except Unreadable:
        return None

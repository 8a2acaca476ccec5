"""How far a server's clock is from ours: whether a reply is younger than an attempt rests on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

#: How far two clocks may differ after the server's has been asked for (it tells whole seconds).
APART = timedelta(seconds=5)


def ahead(headers: Mapping[str, str], here: datetime) -> timedelta:
    """Return by how much the clock of an answer's `date` is ahead of ours; 0 where it has none."""
    try:
        told = parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError, TypeError):
        return timedelta(0)
    return (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(UTC) - here

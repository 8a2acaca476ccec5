"""How much of an app's calls is used up, as the headers of every answer tell once there is traffic.

Source: https://developers.facebook.com/docs/graph-api/overview/rate-limiting/: X-App-Usage is one
set of percentages over a rolling hour, X-Business-Use-Case-Usage has a list of them per business
object, with the minutes until a blocked one is let in again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ackbot.net.jsons import parsed
from ackbot.net.waits import LONGEST, wait_until
from ackbot.platforms.shapes import Json

#: From here on reading stops, so that replies still get through.
NEARLY_ALL = 95
_HEADERS = ("x-app-usage", "x-business-use-case-usage")
_PERCENTAGES = ("call_count", "total_time", "total_cputime")


@dataclass(frozen=True, slots=True)
class Usage:
    """The fullest of all limits that an answer told of."""

    percent: int = 0
    minutes: int = 0
    """Until a blocked app is let in again; 0 where it is not blocked, or nothing says."""

    @classmethod
    def told(cls, headers: Mapping[str, str]) -> Usage | None:
        """Read the headers (names in lower case); None where they tell nothing."""
        counts = [count for name in _HEADERS for count in _counts(headers.get(name, ""))]
        if not counts:
            return None
        return cls(
            percent=max(_whole(count, key) for count in counts for key in _PERCENTAGES),
            minutes=max(_whole(count, "estimated_time_to_regain_access") for count in counts),
        )


def until(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Return when a blocked app may ask again, an hour on at most; None where nothing says."""
    usage = Usage.told(headers)
    if usage and usage.minutes:
        return now + min(timedelta(minutes=usage.minutes), LONGEST)
    return wait_until(headers, now)


def _counts(header: str) -> Iterator[Json]:
    try:
        found = parsed(header[:20_000])
    except ValueError:
        return
    if not isinstance(found, dict):
        return
    lists = [value for value in found.values() if isinstance(value, list)]
    if not lists:
        yield found
    for listed in lists:
        yield from (count for count in listed if isinstance(count, dict))


def _whole(count: Json, key: str) -> int:
    value = count.get(key)
    usable = isinstance(value, int | float) and not isinstance(value, bool)
    return int(min(max(value, 0), 100_000)) if usable and value is not None else 0

"""When a server that asked to wait may be asked again, whatever the form it said so in.

Sources: RFC 9110 section 10.2.3 (Retry-After), draft-ietf-httpapi-ratelimit-headers (delta
seconds), and what servers really send in RateLimit-Reset and X-RateLimit-Reset: seconds or
milliseconds since the epoch, or an ISO 8601 time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

#: No server makes us wait longer than this; after it the user is told and may try.
LONGEST = timedelta(hours=1)

_EPOCH_SECONDS_FROM = 1e9  # what is smaller counts seconds from now
_EPOCH_MILLISECONDS_FROM = 1e11
_HEADERS = ("retry-after", "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset")


def wait_until(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Return when to ask again (aware UTC, from `now` to an hour on); None where nothing says.

    `headers` has lower-case names. The first header that can be understood counts.
    """
    for name in _HEADERS:
        moment = _moment(headers.get(name, "").strip(), now)
        if moment is not None:
            return min(max(moment, now), now + LONGEST)
    return None


def _moment(text: str, now: datetime) -> datetime | None:
    if not text or len(text) > 64 or not text.isascii():
        return None
    try:
        return _from_number(float(text), now)
    except ValueError:
        return _from_date(text)


def _from_number(number: float, now: datetime) -> datetime | None:
    if number != number or number in (float("inf"), float("-inf")):
        return None
    if number < _EPOCH_SECONDS_FROM:
        return now + timedelta(seconds=min(max(number, 0.0), LONGEST.total_seconds()))
    seconds = number / 1000 if number >= _EPOCH_MILLISECONDS_FROM else number
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return now + LONGEST


def _from_date(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # rarely needed, and slow to load

    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None

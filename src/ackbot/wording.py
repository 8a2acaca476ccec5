"""Our words for numbers, waits and moments, and the moments people type.

Waits are two units rounded down, moments are local, in 24 hours and with their weekday. Names of
days and months are English whatever the locale, like everything else the program says. `zone` is
the local time zone everywhere; None means the system's.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import overload

from ackbot.errors import UsageError

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_DAYS_ALONE = 14 * _DAY  # from here on hours are noise

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

MORNING = time(8)  # what a day without a time means
EVENING = time(19)  # what "tonight" means

_SPAN_PART = re.compile(
    r"(\d{1,6})\s*(y|w|d|h|m|s|years?|weeks?|days?|hours?|hrs?|minutes?|mins?"
    r"|seconds?|secs?)(?![a-z])"
)
_YEAR = timedelta(days=365)
_SPAN_JOINT = re.compile(r"[\s,]*")
_UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
_CLOCK = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*(am|pm)?")
_SPAN_FORMS = "Write it as 15m, 48h, 30d, 2w or 1y."
_WHEN_FORMS = (
    "Write it as 90m, 2h, 3d, tonight, tomorrow, monday, fri 9:00, 2026-12-01 or 2026-12-01 09:30."
)


@overload
def stamp(at: datetime) -> str: ...
@overload
def stamp(at: datetime | None) -> str | None: ...
def stamp(at: datetime | None) -> str | None:
    """Return a moment for programs, as "2026-11-22T07:41:00Z"."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else None


def wait(seconds: float) -> str:
    """Return a wait: `now`, `40 min`, `7 h`, `1 d 22 h`, `6 d 4 h`, from 14 days on `23 d`."""
    whole = int(seconds)
    if whole < _MINUTE:
        return "now"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min"
    if whole < _DAY:
        return f"{whole // _HOUR} h"
    days, rest = divmod(whole, _DAY)
    hours = rest // _HOUR
    return f"{days} d" if whole >= _DAYS_ALONE or not hours else f"{days} d {hours} h"


def ago(at: datetime, now: datetime) -> str:
    """Return `12 min ago`; `just now` for less than a minute and for what lies ahead."""
    words = wait((now - at).total_seconds())
    return "just now" if words == "now" else f"{words} ago"


def moment(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Return `Thu 19 Nov, 09:12` in local time, with the year if it is not this one."""
    local = at.astimezone(zone)
    day = f"{_WEEKDAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]}"
    year = "" if local.year == now.astimezone(zone).year else f" {local.year}"
    return f"{day}{year}, {local:%H:%M}"


def day(on: date, today: date) -> str:
    """Return `16 Nov`, with the year if it is not this one."""
    year = "" if on.year == today.year else f" {on.year}"
    return f"{on.day} {_MONTHS[on.month - 1]}{year}"


def plural(n: int, one: str, many: str) -> str:
    """Return the number with the noun that fits: `1 reply`, `2,000 replies`."""
    return f"{n:,} {one if n == 1 else many}"


def count_people(n: int, conversations: int | None = None) -> str:
    """Return `Nobody is waiting`, `1 person is waiting`, `23 people are waiting`.

    `(25 conversations)` follows if that number is given and differs.
    """
    if n == 0:
        return "Nobody is waiting"
    words = plural(n, "person is waiting", "people are waiting")
    if conversations is None or conversations == n:
        return words
    return f"{words} ({plural(conversations, 'conversation', 'conversations')})"


def parse_span(text: str) -> timedelta:
    """Return the span that `15m`, `48h`, `30d`, `2w` or a sum such as `1d 12h` says.

    Raises UsageError that names the forms understood.
    """
    span = _span(text.strip().lower())
    if span is None:
        raise UsageError(f"{_quoted(text)} is no span of time.", _SPAN_FORMS)
    return span


def parse_when(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """Return the moment (aware, UTC) that a person typed, always after `now`.

    Understands spans (`3d`, `90m`), `tonight`, `tomorrow`, weekdays and ISO dates, each with or
    without a time, and a time alone. A day without a time means eight in the morning. Raises
    UsageError that names the forms understood.
    """
    words = " ".join(text.lower().split()).removeprefix("in ").removeprefix("next ")
    here = _wall(now, zone)
    try:
        at = _span_end(words, now, here, zone)
        if at is None:
            day_time = _day_and_time(words, here)
            at = None if day_time is None else _utc(day_time, zone)
    except (OverflowError, ValueError):
        at = None
    if at is None:
        raise UsageError(f"{_quoted(text)} is no moment that can be understood.", _WHEN_FORMS)
    if at <= now:
        raise UsageError(f"{_quoted(text)} is already past.", _WHEN_FORMS)
    return at


def _quoted(text: str) -> str:
    # typed by the user, yet it may have been pasted
    from ackbot.text import one_line

    return f"“{one_line(text, 40)}”"


def _wall(at: datetime, zone: tzinfo | None) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)


def _utc(wall: datetime, zone: tzinfo | None) -> datetime:
    aware = wall.astimezone() if zone is None else wall.replace(tzinfo=zone)
    return aware.astimezone(UTC)


def _span(words: str) -> timedelta | None:
    total = timedelta()
    at = 0
    while at < len(words):
        part = _SPAN_PART.match(words, at)
        if part is None:
            return None
        number, unit = int(part[1]), part[2][0]
        total += (
            timedelta(days=365 * number) if unit == "y" else timedelta(**{_UNITS[unit]: number})
        )
        joint = _SPAN_JOINT.match(words, part.end())
        at = joint.end() if joint else part.end()
    return total if words else None


def _span_end(words: str, now: datetime, here: datetime, zone: tzinfo | None) -> datetime | None:
    span = timedelta(weeks=1) if words in {"week", "a week"} else _span(words)
    if span is None:
        return None
    # Days (24h is one) keep the hour on the clock across a change of summer time.
    days = timedelta(days=span.days)
    start = _utc(here + days, zone) if days else now
    return start + (span - days)


def _day_and_time(words: str, here: datetime) -> datetime | None:
    first, _, rest = words.partition(" ")
    if _CLOCK.fullmatch(words) and (":" in words or words.endswith("m")):
        at = datetime.combine(here.date(), _clock(words))
        return at if at > here else at + timedelta(days=1)
    if first in {"today", "tonight"}:
        if not rest:
            # late in the evening it still means something: an hour from now
            soon = max(datetime.combine(here.date(), EVENING), here + timedelta(hours=1))
            return soon if first == "tonight" else None
        return datetime.combine(here.date(), _clock(rest))
    if first == "tomorrow":
        return datetime.combine(here.date() + timedelta(days=1), _clock(rest))
    if _weekday(first) is not None:
        return _next_weekday(_weekday(first) or 0, rest, here)
    day, _, clock = words.replace("t", " ").partition(" ")
    return datetime.combine(date.fromisoformat(day), _clock(clock))


def _weekday(word: str) -> int | None:
    """Return 0 for `mon`, `monday` and what lies between, None if it is no weekday."""
    fits = (i for i, name in enumerate(_WEEKDAY_NAMES) if name.startswith(word))
    return next(fits, None) if len(word) > 2 else None


def _next_weekday(weekday: int, rest: str, here: datetime) -> datetime:
    ahead = (weekday - here.weekday()) % 7
    at = datetime.combine(here.date() + timedelta(days=ahead), _clock(rest))
    # On a Monday "monday" means the next one; "monday 17:00" may still be today.
    return at + timedelta(days=7) if at <= here or (ahead == 0 and not rest) else at


def _clock(words: str) -> time:
    """Return the time of day; the morning for "". Raises ValueError if it is none."""
    if not words:
        return MORNING
    found = _CLOCK.fullmatch(words.removeprefix("at "))
    if found is None:
        raise ValueError(words)
    hour = int(found[1])
    if found[3]:
        if not 1 <= hour <= 12:
            raise ValueError(words)
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, int(found[2] or 0))


#: By BCP 47 primary subtag.
_LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def language_name(code: str) -> str:
    """Return what a language is called in English; its code where it is not in the table."""
    if code in ("und", ""):
        return "an unknown language"
    if code in _LANGUAGES:
        return _LANGUAGES[code]
    from ackbot.text import one_line

    return one_line(code, 8)


def language_code(typed: str) -> str:
    """Return the code (ISO 639) of a language given by its code or English name.

    Raises ValueError for what is neither.
    """
    word = typed.strip().lower()
    for code, name in _LANGUAGES.items():
        if word in (code, name.lower()):
            return code
    if re.fullmatch(r"[a-z]{2,3}", word) and word != "und":
        return word
    raise ValueError(f"{typed.strip()!r} is no language: write de or German")

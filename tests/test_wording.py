"""The words for waits, moments and counts, and the moments people type."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import UsageError
from ackbot.wording import ago, count_people, moment, parse_span, parse_when, plural, wait

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 6, 41, tzinfo=UTC)  # a Sunday, 07:41 in Berlin
MIN, HOUR, DAY = 60, 3600, 86400


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "now"),
        (0, "now"),
        (59.9, "now"),
        (60, "1 min"),
        (40 * MIN + 59, "40 min"),
        (HOUR - 1, "59 min"),
        (7 * HOUR + 3599, "7 h"),
        (DAY - 1, "23 h"),
        (DAY, "1 d"),
        (DAY + 22 * HOUR + 59 * MIN, "1 d 22 h"),
        (6 * DAY + 4 * HOUR, "6 d 4 h"),
        (14 * DAY - 1, "13 d 23 h"),
        (14 * DAY, "14 d"),
        (23 * DAY + 5 * HOUR, "23 d"),
    ],
)
def test_a_wait_is_two_units_rounded_down(seconds: float, words: str) -> None:
    assert wait(seconds) == words


def test_a_moment_is_local_with_its_weekday() -> None:
    at = datetime(2026, 11, 19, 8, 12, tzinfo=UTC)
    assert moment(at, NOW, BERLIN) == "Thu 19 Nov, 09:12"


def test_a_moment_of_another_year_names_it() -> None:
    at = datetime(2025, 12, 31, 23, 30, tzinfo=UTC)
    assert moment(at, NOW, UTC) == "Wed 31 Dec 2025, 23:30"
    assert moment(at, NOW, BERLIN) == "Thu 1 Jan, 00:30"  # already this year, locally


def test_ago() -> None:
    assert ago(NOW - timedelta(minutes=12), NOW) == "12 min ago"
    assert ago(NOW - timedelta(seconds=12), NOW) == "just now"
    assert ago(NOW + timedelta(hours=1), NOW) == "just now"


def test_counts_name_people() -> None:
    assert count_people(0) == "Nobody is waiting"
    assert count_people(1) == "1 person is waiting"
    assert count_people(23) == "23 people are waiting"
    assert count_people(23, 23) == "23 people are waiting"
    assert count_people(23, 25) == "23 people are waiting (25 conversations)"
    assert plural(1, "reply", "replies") == "1 reply"
    assert plural(2000, "reply", "replies") == "2,000 replies"


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("3d", "2026-11-25 07:41"),
        ("2h", "2026-11-22 09:41"),
        ("90m", "2026-11-22 09:11"),
        ("1d 12h", "2026-11-23 19:41"),
        ("in 2 weeks", "2026-12-06 07:41"),
        ("in a week", "2026-11-29 07:41"),
        ("fri 9:00", "2026-11-27 09:00"),
        ("Thurs 17", "2026-11-26 17:00"),
        ("monday", "2026-11-23 08:00"),
        ("next monday", "2026-11-23 08:00"),
        ("sunday", "2026-11-29 08:00"),
        ("sunday 17:00", "2026-11-22 17:00"),
        ("sun 7:00", "2026-11-29 07:00"),
        ("tonight", "2026-11-22 19:00"),
        ("today 12:15", "2026-11-22 12:15"),
        ("tomorrow", "2026-11-23 08:00"),
        ("tomorrow 9:30pm", "2026-11-23 21:30"),
        ("9:00", "2026-11-22 09:00"),
        ("7am", "2026-11-23 07:00"),
        ("2026-12-01", "2026-12-01 08:00"),
        ("2026-12-01 09:30", "2026-12-01 09:30"),
        ("2026-12-01T09:30", "2026-12-01 09:30"),
    ],
)
def test_moments_people_type(text: str, local: str) -> None:
    at = parse_when(text, NOW, BERLIN)
    assert at.tzinfo is UTC
    assert f"{at.astimezone(BERLIN):%Y-%m-%d %H:%M}" == local


def test_days_keep_the_clock_across_summer_time_and_hours_count() -> None:
    eve = datetime(2026, 3, 28, 8, 0, tzinfo=UTC)  # 09:00 in Berlin, the night before the change
    assert parse_when("1d", eve, BERLIN) == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    night = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)  # 01:30 in Berlin, where 02:00 is 03:00
    assert parse_when("2h", night, BERLIN) == night + timedelta(hours=2)


def test_tonight_said_late_is_in_an_hour() -> None:
    late = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)
    assert parse_when("tonight", late, BERLIN) == late + timedelta(hours=1)


def test_the_systems_zone_is_used_where_none_is_given() -> None:
    at = parse_when("tomorrow 9:00", NOW)
    assert f"{at.astimezone():%H:%M}" == "09:00"


@pytest.mark.parametrize(
    "text", ["", "soon", "fri 25:00", "2026-13-01", "9", "13pm", "999999w", "tod", "3dx", "fri x"]
)
def test_what_is_not_understood_names_the_forms(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse_when(text, NOW, BERLIN)
    assert "fri 9:00" in raised.value.hint


def test_a_moment_in_the_past_is_refused() -> None:
    for text in ("2026-11-21", "today 7:00", "0d"):
        with pytest.raises(UsageError, match="already past"):
            parse_when(text, NOW, BERLIN)


def test_an_error_does_not_repeat_controls() -> None:
    with pytest.raises(UsageError) as raised:
        parse_when("\x1b[31mred\u202e", NOW, BERLIN)
    assert str(raised.value).startswith("“red” is no moment")


@given(st.text(max_size=30))
def test_any_text_is_a_future_moment_or_a_usage_error(text: str) -> None:
    try:
        assert parse_when(text, NOW, BERLIN) > NOW
    except UsageError:
        return


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("30d", timedelta(days=30)),
        ("48h", timedelta(hours=48)),
        ("15m", timedelta(minutes=15)),
        ("2w", timedelta(weeks=2)),
        (" 1d12h ", timedelta(hours=36)),
    ],
)
def test_spans(text: str, span: timedelta) -> None:
    assert parse_span(text) == span


@pytest.mark.parametrize("text", ["", "d", "3", "-3d", "3 months", "1e3d", "3d!"])
def test_no_span(text: str) -> None:
    with pytest.raises(UsageError, match=r"48h"):
        parse_span(text)

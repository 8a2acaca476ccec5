"""YouTube: what is written, what it costs, and what Google says when it says no."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    CannotDo,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    TooLong,
    Unreachable,
)
from ackbot.model import Post
from ackbot.platforms.base import Connector, Found, Identity, Presence
from ackbot.platforms.google import pacific, quota_day, quota_day_ends
from ackbot.testing import Fault, Pulled, drive
from ackbot.testing.driving import mention_of, parcel_of
from ackbot.testing.sending import compose, find, send
from tests.platforms.fake_google import answer
from tests.platforms.fake_youtube import FakeYouTube, running
from tests.program import Program


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeYouTube]:
    with running(tmp_path / "sessions") as fake:
        yield fake


def asked(platform: FakeYouTube, text: str = "Is it rye?") -> Post:
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Bread")))


def sent(platform: FakeYouTube, target: Post) -> list[str]:
    return platform.posted_under(target.root)


def told(platform: FakeYouTube) -> tuple[str, ...]:
    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        return connector.notes()

    return drive(platform, work)


# --- composing -----------------------------------------------------------------------------------


def test_a_reply_to_a_third_person_begins_with_their_handle(platform: FakeYouTube) -> None:
    question = asked(platform)
    other = mention_of(platform, platform.they_write("Or oats?", under=question.id, by="tomas"))
    again = mention_of(platform, platform.they_write("Well?", under=question.id))
    for target, text in ((other, "Rye."), (other, "Rye, @Tomas!"), (again, "Rye.")):
        send(platform, compose(platform, target, text))
    assert sent(platform, question) == ["@tomas Rye.", "Rye, @Tomas!", "Rye."]


@pytest.mark.parametrize("length", [9_999, 10_000, 10_001])
@pytest.mark.parametrize(("by", "room"), [("mira", 0), ("tomas", len("@tomas "))])
def test_the_name_counts_towards_the_limit(
    platform: FakeYouTube, by: str, room: int, length: int
) -> None:
    question = asked(platform)
    target = mention_of(platform, platform.they_write("Well?", under=question.id, by=by))
    text = "x" * (length - room)
    if length > 10_000:
        with pytest.raises(TooLong):
            compose(platform, target, text)
        return
    send(platform, compose(platform, target, text))
    assert [len(one) for one in sent(platform, question)] == [length]


def test_an_emoji_counts_as_two(platform: FakeYouTube) -> None:
    with pytest.raises(TooLong):
        compose(platform, asked(platform), "🍞" * 5_001)


def test_an_empty_reply_is_refused_unsent(platform: FakeYouTube) -> None:
    with pytest.raises(CannotDo):
        compose(platform, asked(platform), " \n")


def test_a_held_comment_takes_a_reply_once_it_is_approved(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    held = platform.comment("Is it rye?", under=video, status="heldForReview")
    target = mention_of(platform, held)
    with pytest.raises(CannotDo) as raised:
        compose(platform, target, "Rye.")
    assert "approve_on_reply" in raised.value.hint
    platform.settings = {"approve_on_reply": True}
    parcel = compose(platform, target, "Rye.")
    platform.settings = {}
    with pytest.raises(CannotDo):
        send(platform, parcel)
    platform.settings = {"approve_on_reply": True}
    send(platform, parcel)
    assert platform.comments[held]["status"] == "published"
    assert sent(platform, target) == ["Rye."]


@pytest.mark.parametrize("fault", [Fault.TROUBLE, Fault.APPLIED_HANG_UP])
def test_where_the_approval_is_in_doubt_nothing_is_sent(
    platform: FakeYouTube, fault: Fault
) -> None:
    platform.settings = {"approve_on_reply": True}
    video = platform.i_post("Bread")
    held = platform.comment("Is it rye?", under=video, status="heldForReview")
    parcel = compose(platform, mention_of(platform, held), "Rye.")
    platform.fail_next_write(fault)
    with pytest.raises(Unreachable):
        send(platform, parcel)
    assert sent(platform, parcel.target) == []
    send(platform, parcel)
    assert sent(platform, parcel.target) == ["Rye."]


def test_a_reply_that_youtube_holds_says_so(platform: FakeYouTube) -> None:
    platform.holds_replies = True
    posted = send(platform, compose(platform, asked(platform), "See https://ana.example"))
    assert posted.held
    assert posted.url.endswith(f"&lc={posted.id}")
    assert posted.at == platform.now


@pytest.mark.parametrize(
    "body", [{}, {"id": "Ug1.2", "snippet": {"parentId": "UgOther"}}, {"snippet": {}}]
)
def test_an_answer_that_does_not_say_what_was_stored_is_in_doubt(
    platform: FakeYouTube, body: dict[str, object]
) -> None:
    parcel = compose(platform, asked(platform), "Rye.")

    async def work(connector: Connector, me: Identity) -> None:
        platform.says = answer(body)
        with pytest.raises(Ambiguous):
            await connector.post(me, parcel)

    drive(platform, work)


# --- finding -------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(hours=3), -timedelta(hours=3)])
def test_the_same_words_said_before_are_not_this_reply(
    platform: FakeYouTube, ahead: timedelta
) -> None:
    # Their clock is right and ours is wrong by `ahead`.
    question = asked(platform)
    platform.i_answer_elsewhere(question.id, "Thank you!")
    platform.now += timedelta(minutes=1)
    parcel = compose(platform, question, "Thank you!")
    ours = platform.now - ahead
    platform.ahead = timedelta(0)

    async def work(connector: Connector, me: Identity) -> Found:
        theirs, platform.now, platform.ahead = platform.now, ours, ahead
        try:
            return await connector.find(me, replace(parcel, attempted_at=ours))
        finally:
            platform.now, platform.ahead = theirs, timedelta(0)

    assert drive(platform, work).presence is Presence.NOT_SEEN
    posted = send(platform, parcel)
    found = drive(platform, work)
    assert found.posted is not None
    assert found.posted.id == posted.id


def test_a_reply_is_found_where_the_site_set_the_spaces_in_its_way(platform: FakeYouTube) -> None:
    parcel = compose(platform, asked(platform), "Rye.\n\n  Always.")
    send(platform, parcel)
    for comment in platform.comments.values():
        comment["text"] = " ".join(comment["text"].split())
    assert find(platform, parcel).presence is Presence.THERE


# --- no ------------------------------------------------------------------------------------------


READS = [
    (403, "quotaExceeded", RateLimited, "today's quota"),
    (403, "dailyLimitExceeded", RateLimited, "today's quota"),
    (403, "userRateLimitExceeded", RateLimited, "asks to wait"),
    (429, "rateLimitExceeded", RateLimited, "asks to wait"),
    (403, "insufficientPermissions", SignInNeeded, "does not cover it"),
    (403, "accessNotConfigured", SignInNeeded, "not enabled"),
    (400, "processingFailure", BadAnswer, "status 400"),
    (403, "forbidden", BadAnswer, "status 403"),
    (404, "channelNotFound", BadAnswer, "status 404"),
    (410, "gone", BadAnswer, "status 410"),
]
WRITES = [
    (403, "quotaExceeded", RateLimited, "today's quota"),
    (429, "rateLimitExceeded", RateLimited, "asks to wait"),
    (403, "insufficientPermissions", SignInNeeded, "does not cover it"),
    (400, "commentTextTooLong", Refused, "Shorten it."),
    (400, "parentCommentIsPrivate", Refused, "approve it"),
    (400, "operationNotSupported", Refused, "in the browser"),
    (400, "processingFailure", Refused, "status 400"),
    (403, "ineligibleAccount", Refused, "has a channel"),
    (403, "forbidden", Refused, "No, Ana."),
    (404, "parentCommentNotFound", Refused, "status 404"),
]


def failed(platform: FakeYouTube, status: int, reason: str, target: Post | None) -> PlatformError:
    """Return the error of a pull, or of a reply to `target`."""
    parcel = compose(platform, target, "Rye.") if target else None

    async def work(connector: Connector, me: Identity) -> PlatformError:
        platform.says = platform.refused(status, reason, "No, \x1b[31mAna.")
        call = connector.post(me, parcel) if parcel else Pulled(platform).work(connector, me)
        with pytest.raises(PlatformError) as raised:
            await call
        return raised.value

    return drive(platform, work)


@pytest.mark.parametrize(("status", "reason", "kind", "says"), READS)
def test_what_google_says_to_a_read(
    platform: FakeYouTube, status: int, reason: str, kind: type[PlatformError], says: str
) -> None:
    error = failed(platform, status, reason, None)
    assert isinstance(error, kind)
    assert says in str(error)
    assert "\x1b" not in str(error)


@pytest.mark.parametrize(("status", "reason", "kind", "says"), WRITES)
def test_what_google_says_to_a_reply(
    platform: FakeYouTube, status: int, reason: str, kind: type[PlatformError], says: str
) -> None:
    target = asked(platform)
    error = failed(platform, status, reason, target)
    assert type(error) is kind or reason == "quotaExceeded"
    assert isinstance(error, kind)
    assert says in str(error)
    assert "\x1b" not in str(error)
    assert sent(platform, target) == []


def test_a_google_account_without_a_channel_is_no_account(platform: FakeYouTube) -> None:
    platform.has_channel = False
    with pytest.raises(SignInNeeded, match="no YouTube channel"):
        Pulled(platform).pull()


def test_a_bare_access_token_serves_until_it_runs_out(platform: FakeYouTube) -> None:
    platform.hands_out("canary-bare")
    mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))

    async def main() -> set[str]:
        async with platform.connect_with("canary-bare") as connector:
            pulled = Pulled(platform)
            await pulled.work(connector, await connector.who_am_i())
            platform.expire_session()
            with pytest.raises(SignInNeeded):
                await connector.who_am_i()
            return set(pulled.incoming)

    assert asyncio.run(main()) == {mention}


# --- the meter -----------------------------------------------------------------------------------


def test_the_meter_counts_as_google_does_whatever_process_asks(platform: FakeYouTube) -> None:
    target = asked(platform)

    async def work(connector: Connector, me: Identity) -> None:
        await connector.post(me, parcel_of(connector, me, platform, target, "Rye."))

    drive(platform, work)
    Pulled(platform).pull(full=True)
    note = told(platform)[0]
    assert f"About {platform.used():,} of today's 10,000 quota units are used" in note
    assert f"{10_000 - platform.used():,} are left" in note


def test_accounts_of_one_project_share_a_meter_and_others_do_not(platform: FakeYouTube) -> None:
    Pulled(platform).pull()
    platform.account = "second"
    assert "About 4 of" in told(platform)[0]
    platform.client = "99-other.apps.googleusercontent.com"
    assert "About 1 of" in told(platform)[0]


def test_the_day_ends_at_midnight_in_california(platform: FakeYouTube) -> None:
    platform.now = datetime(2026, 3, 4, 7, 59, tzinfo=UTC)
    assert "About 1 of" in told(platform)[0]
    assert "About 2 of" in told(platform)[0]
    platform.now = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    assert "About 1 of" in told(platform)[0]


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("2026-03-04T07:59:59Z", "2026-03-04T08:00:00Z"),
        ("2026-03-04T08:00:00Z", "2026-03-05T08:00:00Z"),
        ("2026-07-04T06:59:59Z", "2026-07-04T07:00:00Z"),
        ("2026-07-04T07:00:00Z", "2026-07-05T07:00:00Z"),
    ],
)
def test_quota_days_follow_californias_clock(now: str, ends: str) -> None:
    at, end = datetime.fromisoformat(now), datetime.fromisoformat(ends)
    assert quota_day_ends(at, pacific()) == end
    before = end - timedelta(seconds=1)
    assert quota_day(before, pacific()) == quota_day(at, pacific()) != quota_day(end, pacific())


def test_where_no_time_zones_are_known_a_quota_day_still_has_an_end() -> None:
    winter = timezone(-timedelta(hours=8))
    at = datetime(2026, 7, 4, 7, 30, tzinfo=UTC)
    assert quota_day_ends(at, winter) == datetime(2026, 7, 4, 8, tzinfo=UTC)


def test_a_days_quota_used_up_is_told_with_when_it_ends(platform: FakeYouTube) -> None:
    target = asked(platform)
    parcel = compose(platform, target, "Rye.")
    platform.units_a_day = platform.used() + 1 + 49
    with pytest.raises(RateLimited) as raised:
        send(platform, parcel)
    assert raised.value.until == datetime(2026, 3, 5, 8, tzinfo=UTC)
    assert sent(platform, target) == []
    assert "10,000 of today's 10,000 quota units are used; 0 are left" in told(platform)[0]


def test_another_daily_quota_can_be_set(platform: FakeYouTube) -> None:
    platform.settings = {"daily_units": 500}
    assert "About 1 of today's 500 quota units are used; 499 are left" in told(platform)[0]


def test_a_meter_that_cannot_be_written_stops_nothing(platform: FakeYouTube) -> None:
    mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    platform.hands_out("canary-bare")
    platform.folder.write_text("a file where the folder of the sessions should be")

    async def main() -> tuple[set[str], tuple[str, ...]]:
        async with platform.connect_with("canary-bare") as connector:
            pulled = Pulled(platform)
            await pulled.work(connector, await connector.who_am_i())
            return set(pulled.incoming), connector.notes()

    incoming, notes = asyncio.run(main())
    assert incoming == {mention}
    assert "About 4 of" in notes[0]


def test_a_sync_and_a_sign_in_test_say_what_is_left(platform: FakeYouTube, tmp_path: Path) -> None:
    platform.now = datetime.now(UTC)
    platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    line = {"client_id": platform.client, "refresh_token": platform.secret}
    program = Program(tmp_path, {"TOKEN": json.dumps(line)})
    program.config.write_text(
        f'[accounts.videos]\nplatform = "youtube"\nserver = "{platform.loopback.url}"\n'
        'token_env = "TOKEN"\n'
    )
    tested = program.run("accounts", "test")
    assert "you are @ana" in tested.out
    assert "About 1 of today's 10,000 quota units are used" in tested.out
    done = program.run("sync")
    assert "1 new" in done.out
    assert f"About {platform.used()} of today's 10,000 quota units are used" in done.out
    as_json = program.run("sync", "--json").json["accounts"][0]["notes"]
    assert f"About {platform.used()} of" in as_json[0]
    assert (tested.err, done.err) == ("", "")

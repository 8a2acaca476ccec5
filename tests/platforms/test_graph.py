"""What Facebook, Instagram and Threads share, shown on a Page: errors, limits, lists, proofs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    PlatformError,
    RateLimited,
    Refused,
    ServerTrouble,
    SignInNeeded,
)
from ackbot.platforms.base import Connector, Identity
from ackbot.platforms.graph import lists
from ackbot.platforms.graph.limits import Usage, until
from ackbot.testing import Pulled, drive
from ackbot.testing.driving import mention_of, over_weeks, parcel_of
from ackbot.testing.sending import compose, send

from .fake_facebook import FakeFacebook
from .fake_graph import No, expansion, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeFacebook]:
    yield from cast("Iterator[FakeFacebook]", running(FakeFacebook(tmp_path / "sessions")))


def refused_pull(platform: FakeFacebook, no: No) -> PlatformError:
    platform.refusals["/feed"] = no
    with pytest.raises(PlatformError) as raised:
        Pulled(platform).pull()
    assert platform.secret not in str(raised.value)
    return raised.value


def refused_reply(platform: FakeFacebook, no: No) -> PlatformError:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")
    platform.refusals["/comments"] = no
    with pytest.raises(PlatformError) as raised:
        send(platform, parcel)
    assert platform.posted_under(target.id) == []
    return raised.value


# --- errors -------------------------------------------------------------------------------------

READS: list[tuple[No, type[PlatformError], str]] = [
    (No(190, "expired", 463), SignInNeeded, "has run out"),
    (No(190, "changed", 460), SignInNeeded, "the password was changed"),
    (No(190, "revoked", 467, status=401), SignInNeeded, "was revoked"),
    (No(190, "?", 999), SignInNeeded, "is not valid"),
    (No(102, "session"), SignInNeeded, "is not valid"),
    (No(4, "limit", status=403), RateLimited, "asks to wait"),
    (No(17, "limit"), RateLimited, "asks to wait"),
    (No(32, "limit", status=403), RateLimited, "asks to wait"),
    (No(613, "limit"), RateLimited, "asks to wait"),
    (No(80001, "limit"), RateLimited, "asks to wait"),
    (No(80002, "limit"), RateLimited, "asks to wait"),
    (No(10, "permission", status=403), SignInNeeded, "may not read this"),
    (No(200, "permission", status=403), SignInNeeded, "may not read this"),
    (No(299, "permission", status=403), SignInNeeded, "may not read this"),
    (No(100, "Invalid parameter"), BadAnswer, "code 100: “(#100) Invalid parameter”"),
    (No(100, "no such object", 33), BadAnswer, "no such object"),
    (No(1, "unknown", status=500), ServerTrouble, "has trouble"),
    (No(2, "down", status=503), ServerTrouble, "has trouble"),
    (No(2, "down", transient=True), ServerTrouble, "has trouble"),
    (No(999, "hm", transient=True), ServerTrouble, "has trouble"),
]


@pytest.mark.parametrize(("no", "kind", "says"), READS, ids=lambda v: getattr(v, "code", ""))
def test_a_code_says_what_is_wrong_with_a_read(
    platform: FakeFacebook, no: No, kind: type[PlatformError], says: str
) -> None:
    error = refused_pull(platform, no)
    assert type(error) is kind
    assert says in error.message


WRITES: list[tuple[No, type[PlatformError], str]] = [
    (No(190, "expired", 463), SignInNeeded, "has run out"),
    (No(32, "limit", status=403), RateLimited, "was sent nothing"),
    (No(10, "permission"), Refused, "code 10"),
    (No(200, "permission", status=403), Refused, "code 200"),
    (No(100, "Invalid parameter"), Refused, "code 100"),
    (No(506, "Duplicate status message"), Refused, "Duplicate"),
    (No(1, "unknown", status=500), Ambiguous, "may or may not"),
    (No(2, "down", transient=True), Ambiguous, "may or may not"),
]


@pytest.mark.parametrize(("no", "kind", "says"), WRITES, ids=lambda v: getattr(v, "code", ""))
def test_a_code_says_what_became_of_a_write(
    platform: FakeFacebook, no: No, kind: type[PlatformError], says: str
) -> None:
    error = refused_reply(platform, no)
    assert type(error) is kind
    assert says in error.message


def test_a_missing_permission_stops_the_account_from_writing(platform: FakeFacebook) -> None:
    assert refused_reply(platform, No(10, "pages_manage_engagement")).status == 403


@pytest.mark.parametrize("no", [No(190, "x", 463), No(4, "x")], ids=["token", "limit"])
def test_what_concerns_every_call_is_not_hidden_in_a_batch(platform: FakeFacebook, no: No) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.refusals[target.id] = no

    async def again(connector: Connector, me: Identity) -> None:
        await connector.reread(me, [target])

    with pytest.raises((SignInNeeded, RateLimited)):
        drive(platform, again)


# --- how much is used up ------------------------------------------------------------------------


def usage(percent: int) -> dict[str, str]:
    return {"X-App-Usage": json.dumps({"call_count": percent, "total_time": 2})}


def test_reading_stops_before_all_calls_are_used_up_and_replies_still_go(
    platform: FakeFacebook,
) -> None:
    platform.usage = usage(94)
    over_weeks(platform, 30)
    pulled = Pulled(platform).pull()
    target = next(iter(pulled.incoming.values()))
    platform.usage = usage(95)

    async def work(connector: Connector, me: Identity) -> None:
        with pytest.raises(RateLimited, match="95 % of the calls"):
            await Pulled(platform).work(connector, me)
        await connector.post(me, parcel_of(connector, me, platform, target, "Rye."))
        assert "95 % of the calls" in connector.notes()[0]

    drive(platform, work)
    assert platform.posted_under(target.id) == ["Rye."]


def test_little_use_is_not_worth_a_word(platform: FakeFacebook) -> None:
    platform.usage = usage(74)

    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        return connector.notes()

    assert drive(platform, work) == ()
    platform.usage = usage(75)
    assert drive(platform, work) != ()


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"x-app-usage": "no JSON"}, None),
        ({"x-app-usage": "[1]"}, None),
        ({"x-app-usage": '{"call_count": 12, "total_cputime": 30}'}, Usage(30, 0)),
        ({"x-app-usage": '{"call_count": "many"}'}, Usage(0, 0)),
        ({"x-app-usage": "[" * 5000}, None),
        (
            {
                "x-business-use-case-usage": '{"1": [{"type": "pages", "call_count": 7}, {'
                '"call_count": 100, "estimated_time_to_regain_access": 12}], "2": []}'
            },
            Usage(100, 12),
        ),
    ],
)
def test_usage_is_read_from_whatever_stands_there(
    headers: dict[str, str], expected: Usage | None
) -> None:
    assert Usage.told(headers) == expected


def test_a_wait_is_as_long_as_told_and_an_hour_at_most(platform: FakeFacebook) -> None:
    def told(minutes: int) -> dict[str, str]:
        count = {"call_count": 100, "estimated_time_to_regain_access": minutes}
        return {"x-business-use-case-usage": json.dumps({"1": [count]})}

    now = platform.now
    assert until(told(12), now) == now + timedelta(minutes=12)
    assert until(told(9000), now) == now + timedelta(hours=1)
    assert until({"retry-after": "30"}, now) == now + timedelta(seconds=30)
    assert until(told(0), now) is None


# --- lists --------------------------------------------------------------------------------------


def test_links_with_the_token_are_neither_followed_nor_kept(platform: FakeFacebook) -> None:
    base = platform.i_post("Bread")
    for n in range(50):
        platform.they_write(f"{n}", under=base, by=f"p{n}")
    for n in range(45):
        platform.i_post(f"post {n}")
    pulled = Pulled(platform).pull()
    assert len(pulled.incoming) == 50
    kept = repr(pulled.pages) + repr(pulled.cursors)
    assert platform.secret not in kept
    assert "access_token" not in kept
    assert "evil.example" not in kept


def test_a_list_that_pages_by_time_goes_on_without_the_token() -> None:
    link = "https://graph.facebook.com/v25.0/1/feed?access_token=EAAx&limit=25&until=17&offset=2"
    found = lists.nested({"feed": {"data": [1], "paging": {"next": link}}}, "feed")
    assert found.next == "until=17&offset=2"
    assert lists.onward(found.next) == [("until", "17"), ("offset", "2")]
    assert lists.nested({"feed": {"data": [1], "paging": {"next": "x://["}}}, "feed").next is None


def test_a_stored_place_that_asks_for_more_than_a_place_is_not_used() -> None:
    with pytest.raises(BadAnswer):
        lists.onward("after=1&access_token=EAAx")


def test_too_much_data_is_asked_for_in_smaller_parts(platform: FakeFacebook) -> None:
    written = {
        platform.they_write("hello", under=platform.i_post(f"{n}"), by=f"p{n}") for n in range(20)
    }
    platform.too_much_over = 6
    assert set(Pulled(platform).pull().incoming) == written
    platform.too_much_over = -1
    with pytest.raises(ServerTrouble):
        Pulled(platform).pull()


# --- who signs ----------------------------------------------------------------------------------


def test_an_app_that_demands_a_proof_gets_one(platform: FakeFacebook) -> None:
    platform.app_secret = "s3cret-canary-of-the-app"
    target_of = platform.they_write("Rye?", under=platform.i_post("Bread"))
    bare = platform.secret
    with pytest.raises(PlatformError, match="appsecret_proof"):
        Pulled(platform).pull()
    platform.secret = json.dumps({"access_token": bare, "app_secret": platform.app_secret})
    target = mention_of(platform, target_of)
    send(platform, compose(platform, target, "Rye."))
    assert platform.posted_under(target.id) == ["Rye."]

    async def again(connector: Connector, me: Identity) -> None:
        assert (await connector.reread(me, [target])).posts

    drive(platform, again)
    told = repr([(request.query, request.body) for request in platform.loopback.requests])
    assert platform.app_secret not in told
    assert bare not in told


@pytest.mark.parametrize("secret", ["two words", '{"access_token": 1}', "{broken", '{"a": 1}'])
def test_what_is_no_token_is_not_sent(platform: FakeFacebook, secret: str) -> None:
    platform.secret = secret
    with pytest.raises(SignInNeeded, match="no access token"):
        Pulled(platform).pull()
    assert platform.requests() == 0


def test_the_version_is_pinned_unless_the_server_names_one(platform: FakeFacebook) -> None:
    Pulled(platform).pull()
    assert {request.path.split("/")[1] for request in platform.loopback.requests} == {"v25.0"}
    platform.server = f"{platform.loopback.url}/v26.0"
    with pytest.raises(PlatformError):
        Pulled(platform).pull()
    assert platform.loopback.requests[-1].path == "/v26.0/me"


def test_the_fake_reads_fields_as_the_api_does() -> None:
    asked = expansion("id,comments.filter(stream).limit(5){id,from{id}},message")
    assert [one.name for one in asked] == ["id", "comments", "message"]
    assert asked[1].modifiers == {"filter": "stream", "limit": "5"}
    assert asked[1].inside[1].inside[0].name == "id"

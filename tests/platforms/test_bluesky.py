from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import BadAnswer, Refused, SignInNeeded
from ackbot.model import Kind, Post
from ackbot.platforms.base import Parcel, Presence
from ackbot.platforms.bluesky import composing, mapping
from ackbot.platforms.bluesky.records import POST, new_tid, stamp, time_of_tid
from ackbot.testing import ConnectorContract, Pulled
from ackbot.testing.driving import mention_of
from ackbot.testing.reading import look_up
from ackbot.testing.sending import compose, find, like, send

from .fake_bluesky import FakeBluesky, did_of, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeBluesky]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Bluesky keeps every promise of the interface."""


def posted(parcel: Parcel) -> Any:
    return json.loads(parcel.payload)["record"]


# --- signing in --------------------------------------------------------------------------------


def test_one_sign_in_serves_many_runs(platform: FakeBluesky) -> None:
    for _ in range(3):
        Pulled(platform).pull()
        platform.expire_session()
    assert platform.asked("com.atproto.server.createSession") == 1
    assert platform.asked("com.atproto.server.refreshSession") == 2


def test_a_spent_refresh_token_means_signing_in_again(platform: FakeBluesky) -> None:
    Pulled(platform).pull()
    platform.forget_sessions()
    Pulled(platform).pull()
    assert platform.asked("com.atproto.server.createSession") == 2


def test_two_ackbots_renew_a_session_once(platform: FakeBluesky) -> None:
    Pulled(platform).pull()

    async def main() -> None:
        async with platform.connect() as one, platform.connect() as two:
            await one.who_am_i()
            await two.who_am_i()
            platform.expire_session()
            await asyncio.gather(*(each.who_am_i() for each in (one, two, one, two)))

    asyncio.run(main())
    assert platform.asked("com.atproto.server.refreshSession") == 1
    assert platform.asked("com.atproto.server.createSession") == 1


@pytest.mark.parametrize("status_for_expired", [400, 401])
def test_both_ways_of_saying_expired_renew(platform: FakeBluesky, status_for_expired: int) -> None:
    platform.status_for_expired = status_for_expired
    Pulled(platform).pull()
    platform.expire_session()
    Pulled(platform).pull()
    assert platform.asked("com.atproto.server.refreshSession") == 1


def test_another_password_or_handle_signs_in_anew(platform: FakeBluesky) -> None:
    async def signed_in(handle: str, secret: str) -> None:
        async with platform.connect_as(handle, secret) as connector:
            await connector.who_am_i()

    asyncio.run(signed_in(platform.handle, platform.secret))
    asyncio.run(signed_in(f"@{platform.handle}", platform.secret))
    assert platform.asked("com.atproto.server.createSession") == 1
    asyncio.run(signed_in(platform.me, platform.secret))
    assert platform.asked("com.atproto.server.createSession") == 2
    with pytest.raises(SignInNeeded) as refused:
        asyncio.run(signed_in(platform.me, "canary-another-password"))
    assert "canary" not in str(refused.value)
    assert "app password" in str(refused.value)


def test_the_vault_holds_no_password(platform: FakeBluesky) -> None:
    Pulled(platform).pull()
    kept = "".join(file.read_text() for file in platform.folder.iterdir())
    assert "refresh-canary" in kept
    assert platform.secret not in kept


def test_without_a_handle_the_configuration_is_named(platform: FakeBluesky) -> None:
    async def main() -> None:
        async with platform.connect_as("", platform.secret) as connector:
            await connector.who_am_i()

    with pytest.raises(SignInNeeded, match="handle"):
        asyncio.run(main())


@pytest.mark.parametrize("address", ["http://pds.example", "https://u@pds.example", "file:///x"])
def test_a_did_document_cannot_send_the_session_anywhere(
    platform: FakeBluesky, address: str
) -> None:
    service = {"id": "#atproto_pds", "serviceEndpoint": address}
    platform.did_doc = {"id": platform.me, "service": [service]}
    with pytest.raises(BadAnswer):
        Pulled(platform).pull()
    assert not list(platform.folder.glob("*.json"))


# --- reading -----------------------------------------------------------------------------------


def test_kinds_roots_and_subjects(platform: FakeBluesky) -> None:
    base = platform.i_post("Bread is out")
    reply = platform.they_write("Rye?", under=base)
    answer = platform.i_answer_elsewhere(reply, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    mention = platform.they_mention("ask")
    quote = platform.they_quote("look at this", base)
    found = Pulled(platform).pull().incoming
    assert [found[uri].kind for uri in (reply, again, mention, quote)] == [
        Kind.REPLY,
        Kind.REPLY,
        Kind.MENTION,
        Kind.QUOTE,
    ]
    assert [found[uri].root for uri in (reply, again, mention, quote)] == [
        base,
        base,
        mention,
        quote,
    ]
    assert (found[again].parent, found[again].parent_author) == (answer, platform.me)
    assert [found[uri].on.text for uri in (reply, again, quote)] == [
        "Bread is out",
        "Rye.",
        "Bread is out",
    ]
    assert found[mention].names == (platform.me,)
    assert found[quote].quotes == (base,)
    assert found[reply].language == "en"
    assert found[reply].url == f"https://bsky.app/profile/{did_of('mira')}/post/{reply[-13:]}"


def test_own_records_have_no_server_time(platform: FakeBluesky) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    answer = platform.i_answer_elsewhere(mention, "Rye.")
    pulled = Pulled(platform).pull()
    own = pulled.own[answer]
    assert (own.at, own.claimed_at) == (None, platform.now)
    assert pulled.incoming[mention].at == platform.now - timedelta(seconds=1)


def test_an_older_post_of_mine_is_looked_up_once(platform: FakeBluesky) -> None:
    base = platform.i_post("An old post", ago=timedelta(days=90))
    mentions = [platform.they_write(f"n {n}", under=base) for n in range(3)]
    pulled = Pulled(platform).pull()
    assert {pulled.incoming[uri].on.text for uri in mentions} == {"An old post"}
    assert platform.asked("app.bsky.feed.getPosts") == 1
    pulled.pull()
    assert platform.asked("app.bsky.feed.getPosts") == 1


def test_a_reply_dated_ahead_or_back_by_its_author_is_listed_by_the_servers_time(
    platform: FakeBluesky,
) -> None:
    base = platform.i_post("Bread")
    uri = platform.write("mira", "hi", reply=platform.refs(base), createdAt="9999-99-99")
    post = Pulled(platform).pull().incoming[uri]
    assert (post.at, post.claimed_at) == (platform.now, None)


@pytest.mark.parametrize(
    ("actor", "check"),
    [
        ({"handle": "handle.invalid"}, lambda post: post.author.handle == ""),
        ({"handle": "\x1b[31mevil.test"}, lambda post: post.author.handle == ""),
        ({"displayName": "Mira\n\x1b]0;x\x07 B"}, lambda post: post.author.name == "Mira B"),
        ({"viewer": {"blockedBy": True}}, lambda post: post.closed == "they blocked you"),
        ({"labels": [{"val": "bot", "src": did_of("mira")}]}, lambda post: post.author.bot),
        ({"labels": [{"val": "bot", "src": did_of("eve")}]}, lambda post: not post.author.bot),
        ({"labels": "bot", "viewer": 7}, lambda post: not post.author.bot),
    ],
)
def test_what_is_read_of_an_author(
    platform: FakeBluesky, actor: dict[str, Any], check: Callable[[Post], bool]
) -> None:
    base = platform.i_post("Bread")
    platform.authors[did_of("mira")] = {
        "did": did_of("mira"),
        "handle": "mira.test",
        "displayName": "Mira",
        **actor,
    }
    uri = platform.they_write("hi", under=base)
    assert check(Pulled(platform).pull().incoming[uri])


@pytest.mark.parametrize(
    "broken",
    [
        7,
        None,
        {},
        {"uri": "https://x"},
        {"author": None},
        {"author": {"did": "alice"}},
        {"record": {"$type": "app.bsky.feed.like"}},
        {"record": {"$type": POST, "text": "x", "reply": {"parent": {}}}},
        {"indexedAt": "yesterday"},
        {"indexedAt": 5},
        {"cid": None},
    ],
)
def test_a_broken_notification_is_skipped_with_a_reason(platform: FakeBluesky, broken: Any) -> None:
    fine = platform.they_write("hi", under=platform.i_post("Bread"))
    good = platform.notifications[-1]
    platform.raw_notifications = [
        {**good, "uri": f"{good['uri'][:-1]}2", **broken} if isinstance(broken, dict) and broken
        else broken,
        good,
    ]  # fmt: skip
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {fine}
    assert len(pulled.skipped) == 1


def test_likes_and_follows_are_no_mentions_though_a_server_may_not_filter(
    platform: FakeBluesky,
) -> None:
    fine = platform.they_write("hi", under=platform.i_post("Bread"))
    good = platform.notifications[-1]
    platform.raw_notifications = [good, {**good, "reason": "like"}, {**good, "reason": "new"}]
    pulled = Pulled(platform).pull()
    assert (list(pulled.incoming), pulled.skipped) == ([fine], [])


def link(text: str, words: str, uri: str) -> dict[str, Any]:
    start = text.encode().index(words.encode())
    index = {"byteStart": start, "byteEnd": start + len(words.encode())}
    return {"index": index, "features": [{"$type": f"{FACET}#link", "uri": uri}]}


FACET = "app.bsky.richtext.facet"
SAID = "né 日本 example.com/pa… ok"


@pytest.mark.parametrize(
    ("text", "facets", "expected"),
    [
        (
            SAID,
            [link(SAID, "example.com/pa…", "https://example.com/path/x")],
            "né 日本 https://example.com/path/x ok",
        ),
        ("my bank", [link("my bank", "bank", "https://evil.example")], None),
        ("bank.com", [link("bank.com", "bank.com", "https://bank.community")], None),
        ("bank.com", [link("bank.com", "bank.com", "https://bank.com")], "https://bank.com"),
        ("x y", [link("x y", "y", "javascript:alert(1)")], "x y"),
        ("ä", [{"index": {"byteStart": 1, "byteEnd": 2}, "features": []}], "ä"),
        ("ab", [{"index": {"byteStart": 5, "byteEnd": 900}, "features": []}], "ab"),
        ("ab", [{"index": {"byteStart": "0", "byteEnd": None}}, 7, None], "ab"),
    ],
)
def test_links_show_where_they_go(text: str, facets: list[Any], expected: str | None) -> None:
    shown = mapping.plain({"$type": POST, "text": text, "facets": facets})
    uri = facets[0]["features"][0]["uri"] if expected is None else ""
    assert shown == (expected or f"{text} ({uri})")


def test_overlapping_and_cutting_facets_are_left_alone() -> None:
    text = "aé b"
    inside = {"byteStart": 2, "byteEnd": 4}
    feature = [{"$type": f"{FACET}#link", "uri": "https://x.example"}]
    shown = mapping.plain({"text": text, "facets": [{"index": inside, "features": feature}]})
    assert shown == text
    twice = [link("ab", "ab", "https://x.example"), link("ab", "b", "https://y.example")]
    assert mapping.plain({"text": "ab", "facets": twice}) == "ab (https://x.example)"


def test_look_up_reads_in_batches_of_25(platform: FakeBluesky) -> None:
    base = platform.i_post("Bread")
    written = [platform.they_write(f"n {n}", under=base) for n in range(51)]
    found = look_up(platform, *written, "not an address")
    assert len(found.posts) == 51
    assert platform.asked("app.bsky.feed.getPosts") == 3


def test_look_up_says_what_i_liked_and_what_takes_no_reply(platform: FakeBluesky) -> None:
    base = platform.i_post("Bread")
    one, two = (platform.they_write(text, under=base) for text in ("one", "two"))
    platform.i_like_elsewhere(one)
    platform.closes(two)
    found = look_up(platform, one, two, base)
    assert found.liked == {one}
    assert {post.id: bool(post.closed) for post in found.posts} == {
        one: False,
        two: True,
        base: False,
    }


def test_a_post_of_mine_that_the_index_lacks_is_not_gone(platform: FakeBluesky) -> None:
    base = platform.i_post("Bread")
    platform.they_delete(base)
    assert not look_up(platform, base).gone


# --- writing -----------------------------------------------------------------------------------


def test_the_record_is_what_bluesky_documents(platform: FakeBluesky) -> None:
    base = platform.i_post("Bread")
    target = mention_of(platform, platform.they_write("Rye?", under=base))
    parcel = compose(platform, target, "Rye.")
    assert json.loads(parcel.payload) == {
        "repo": platform.me,
        "collection": POST,
        "rkey": parcel.client_id,
        "swapRecord": None,
        "record": {
            "$type": POST,
            "text": "Rye.",
            "createdAt": stamp(platform.now),
            "langs": ["en"],
            "reply": {
                "root": {"uri": base, "cid": platform.cid(base)},
                "parent": {"uri": target.id, "cid": platform.cid(target.id)},
            },
        },
    }
    assert time_of_tid(parcel.client_id) == platform.now


def test_links_and_known_handles_work_in_a_reply() -> None:
    text = "né @mira.test, see https://example.com/a. not @eve.test; mail a@mira.test"
    facets = composing.facets_of(text, {"mira.test": did_of("mira"), "eve.test": ""})
    data = text.encode()
    shown = [
        (data[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode(), f["features"][0])
        for f in facets
    ]
    assert shown == [
        ("@mira.test", {"$type": f"{FACET}#mention", "did": did_of("mira")}),
        ("https://example.com/a", {"$type": f"{FACET}#link", "uri": "https://example.com/a"}),
    ]


@given(st.text(max_size=200))
def test_facets_lie_inside_any_text(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    for facet in composing.facets_of(text, {}):
        start, end = facet["index"]["byteStart"], facet["index"]["byteEnd"]
        assert 0 <= start < end <= len(data)


FAMILY = "👩‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("e\u0301" * 300, True),
        ("e\u0301" * 301, False),
        (FAMILY * 119 + "x" * 25, True),
        (FAMILY * 119 + "x" * 26, False),
        (FAMILY * 300, False),
        ("", False),
        (" \n ", False),
    ],
)
def test_length_counts_graphemes_and_bytes(text: str, fits: bool) -> None:
    if fits:
        composing.refuse_long(text, "work (Bluesky)")
    else:
        with pytest.raises(Refused):
            composing.refuse_long(text, "work (Bluesky)")


def test_a_taken_record_key_never_loses_the_other_post(platform: FakeBluesky) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")
    platform.records[platform.me, POST][parcel.client_id] = {"$type": POST, "text": "another"}
    with pytest.raises(Refused, match="another post"):
        send(platform, parcel)
    assert find(platform, parcel).presence is Presence.ABSENT
    assert platform.records[platform.me, POST][parcel.client_id]["text"] == "another"


def test_a_server_that_dates_my_record_itself_still_proves_it(platform: FakeBluesky) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")
    platform.records[platform.me, POST][parcel.client_id] = {
        **posted(parcel),
        "createdAt": "2026-01-01T00:00:00Z",
    }
    assert send(platform, parcel).id.endswith(parcel.client_id)
    assert platform.posted_under(target.id) == ["Rye."]


def test_a_parcel_of_another_account_is_refused_unsent(platform: FakeBluesky) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")
    foreign = replace(parcel, payload=parcel.payload.replace(b'"repo": "did', b'"repo": "did:x'))
    with pytest.raises(Refused, match="another account"):
        send(platform, foreign)
    assert platform.asked("com.atproto.repo.putRecord") == 0


def test_what_i_liked_on_the_phone_is_not_liked_twice(platform: FakeBluesky) -> None:
    target = mention_of(platform, platform.they_write("Rye!", under=platform.i_post("Bread")))
    platform.i_like_elsewhere(target.id)
    like(platform, target)
    assert platform.asked("com.atproto.repo.createRecord") == 0
    assert platform.liked_by_me() == [target.id]


# --- record keys -------------------------------------------------------------------------------


@given(st.integers(0, 7_000_000_000_000_000), st.text(max_size=20))
def test_record_keys_are_tids_that_sort_by_time(micros: int, seed: str) -> None:
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=micros)
    key = new_tid(at, seed)
    assert re.fullmatch("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}", key)
    assert time_of_tid(key) == at
    assert new_tid(at + timedelta(microseconds=1), "") > key


@pytest.mark.parametrize("key", ["", "self", "3jzfcijpj2z21", "zzzzzzzzzzzzz", "3jzf-cij-pj2z-2a"])
def test_other_keys_have_no_time(key: str) -> None:
    assert time_of_tid(key) is None

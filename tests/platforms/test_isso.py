from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import Ambiguous, BadAnswer, CannotDo, RateLimited, Refused, SignInNeeded
from ackbot.model import Kind
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.platforms.isso.mapping import Site, Thread, Unreadable, post_of
from ackbot.platforms.isso.owner import Owner
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.reading import look_up
from ackbot.testing.sending import compose, find, send

from .fake_isso import FakeIsso, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeIsso]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Isso keeps every promise of the interface."""


# --- who we are --------------------------------------------------------------------------------


def owner_by(platform: FakeIsso, **settings: object) -> None:
    platform.settings = settings


def test_without_a_name_the_configuration_is_named(platform: FakeIsso) -> None:
    owner_by(platform, email="ana@x.example")
    with pytest.raises(SignInNeeded, match=r"author.*accounts.blog"):
        Pulled(platform).pull()


def test_another_server_is_no_isso(platform: FakeIsso) -> None:
    platform.is_isso = False
    with pytest.raises(BadAnswer, match="no Isso"):
        Pulled(platform).pull()


def test_an_address_added_later_keeps_the_account(platform: FakeIsso) -> None:
    async def who(connector: Connector, me: Identity) -> str:
        return me.person.id

    ids = set()
    for more in ({}, {"email": platform.secret}, {"website": "https://ana.example"}):
        owner_by(platform, author="Ana", **more)
        ids.add(drive(platform, who))
    assert ids == {platform.me}


def test_the_hash_of_my_address_is_me_and_my_name_under_another_is_not(
    platform: FakeIsso,
) -> None:
    page = platform.i_post("Bread")
    asked = platform.they_write("Is it rye?", under=page)
    mine = platform.write("It is.", under=asked, author="A. Baker", email=platform.secret)
    posed = platform.write("No!", under=asked, author="Ana", email="eve@x.example")
    unsigned = platform.write("Hm.", under=asked, author="Ana", email=None)
    pulled = Pulled(platform).pull()
    assert set(pulled.own) == {mine}
    assert set(pulled.incoming) == {asked, posed, unsigned}


def test_without_an_address_name_and_website_are_all_there_is(platform: FakeIsso) -> None:
    owner_by(platform, author="Ana & Co", website="ana.example/")
    page = platform.i_post("Bread")
    site = "https://ana.example"
    mine = platform.write("one", under=page, author="Ana & Co", email=None, website=site)
    platform.write("two", under=page, author="Ana & Co", email=None)
    platform.write("three", under=page, author="ana & co", email=None, website=site)
    pulled = Pulled(platform).pull()
    assert set(pulled.own) == {mine}
    assert pulled.own[mine].author.name == "Ana & Co"


def test_where_the_salt_is_secret_my_name_counts_until_a_reply_teaches_my_hash(
    platform: FakeIsso,
) -> None:
    platform.salt = "pepper"
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    before = platform.i_answer_elsewhere(asked, "It is.")
    posed = platform.write("It is not.", under=asked, author="Ana", email="eve@x.example")
    pulled = Pulled(platform).pull()
    assert set(pulled.own) == {before, posed}, "weak evidence, as `platforms` says"

    posted = send(platform, compose(platform, pulled.incoming[asked], "Half of it."))

    again = Pulled(platform).pull()
    assert set(again.own) == {before, posted.id}
    assert posed in again.incoming
    owner_by(platform, author="Ana", email="new@x.example")
    assert set(Pulled(platform).pull().own) == {before, posed, posted.id}, "another address"


def test_gravatars_prove_who_i_am(platform: FakeIsso) -> None:
    platform.salt, platform.gravatar = "pepper", True
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    mine = platform.i_answer_elsewhere(asked, "It is.")
    posed = platform.write("No!", under=asked, author="Ana", email="eve@x.example")
    pulled = Pulled(platform).pull()
    assert (set(pulled.own), set(pulled.incoming)) == ({mine}, {asked, posed})


def test_my_address_is_kept_nowhere(platform: FakeIsso) -> None:
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    platform.i_answer_elsewhere(asked, "It is.")
    pulled = Pulled(platform).pull()
    kept = "".join(file.read_text() for file in platform.folder.glob("*.json"))
    assert kept
    assert platform.secret not in kept + repr(pulled.own) + repr(pulled.cursors)


def test_people_behind_one_network_are_told_apart_by_name(platform: FakeIsso) -> None:
    page = platform.i_post("Bread")
    for name in ("Mira", "Tomas", None, "mira "):
        platform.write("hello", under=page, author=name, email=None)
    found = Pulled(platform).pull().incoming.values()
    assert len({post.author.id for post in found}) == 3
    assert [post.author.label for post in found] == ["Mira", "Tomas", "somebody", "mira"]


# --- reading -----------------------------------------------------------------------------------


def test_what_a_comment_becomes(platform: FakeIsso) -> None:
    page = platform.i_post("Bread")
    asked = platform.write(
        "Is it *rye*?",
        under=page,
        author="Mira & Jo",
        email="mira@x.example",
        website="https://mira.example",
    )
    post = mention_of(platform, asked)
    assert (post.kind, post.root, post.parent) == (Kind.COMMENT, asked, None)
    assert (post.author.name, post.author.url) == ("Mira & Jo", "https://mira.example")
    assert post.text == "Is it *rye*?"
    number = asked.rpartition("-")[2]
    assert post.url == f"https://ana.example{page}#isso-{number}"
    assert post.on.url == f"https://ana.example{page}"
    assert post.at is not None
    assert post.at.microsecond == 250_000


def test_replies_to_replies_have_a_root_and_no_parent(platform: FakeIsso) -> None:
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    answer = platform.i_answer_elsewhere(asked, "It is.")
    again = platform.they_write("All of it?", under=answer)
    pulled = Pulled(platform).pull()
    assert (pulled.incoming[again].root, pulled.incoming[again].parent) == (asked, None)
    assert pulled.incoming[again].kind is Kind.REPLY


def test_whom_my_words_name_is_whom_they_answer(platform: FakeIsso) -> None:
    page = platform.i_post("Bread")
    asked = platform.they_write("Is it rye?", under=page, by="Mira")
    platform.they_write("And spelt?", under=asked, by="Tomas")
    by_name = platform.i_answer_elsewhere(asked, "It is, @mira!")
    greeting = platform.i_answer_elsewhere(asked, "Tomas, no spelt.")
    nobody = platform.i_answer_elsewhere(asked, "Tomasina knows mira@x.example.")
    pulled = Pulled(platform).pull()
    author = {post.author.name: post.author.id for post in pulled.incoming.values()}
    assert pulled.own[by_name].names == (author["Mira"],)
    assert pulled.own[greeting].names == (author["Tomas"],)
    assert pulled.own[nobody].names == ()


def test_edits_and_deletions_are_seen_by_the_next_pull(platform: FakeIsso) -> None:
    page = platform.i_post("Bread")
    edited, gone, kept = (platform.they_write(word, under=page) for word in ("one", "two", "six"))
    platform.they_write("below", under=kept)
    pulled = Pulled(platform).pull()
    platform.they_edit(edited, "eleven")
    platform.they_delete(gone)
    platform.they_delete(kept)
    pulled.pull()
    assert pulled.incoming[edited].text == "eleven"
    assert pulled.incoming[edited].edited_at is not None
    assert pulled.gone == {gone, kept}, "one removed, one left as an empty shell with its replies"


def test_a_comment_that_is_let_through_later_is_not_missed(platform: FakeIsso) -> None:
    page = platform.i_post("Bread")
    held = platform.write("early", under=page, author="Mira", email=None, mode=2)
    late = platform.they_write("late", under=page, ago=timedelta(0))
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {late}
    platform.now += timedelta(days=9)
    platform.approve(held)
    assert set(pulled.pull().incoming) == {late, held}


def test_many_replies_hide_no_new_comment(platform: FakeIsso) -> None:
    """`/latest` lists replies behind all top-level comments, and keeps the end."""
    old = platform.they_write("old", under=platform.i_post("Old"), ago=timedelta(days=90))
    for n in range(platform.page_size + 50):
        platform.they_write(f"n {n}", under=old, ago=timedelta(days=40))
    fresh = platform.they_write("fresh", under=platform.i_post("New"))
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {fresh}
    assert platform.asked("/latest") == 2
    pulled.pull()
    assert platform.asked("/latest") == 3, "how far it had to reach is remembered"


def test_only_pages_that_changed_are_read(platform: FakeIsso) -> None:
    pages = [platform.i_post("Bread") for _ in range(12)]
    for page in pages:
        platform.they_write("hello", under=page)
    pulled = Pulled(platform).pull()
    assert platform.asked("/") == 12
    new = platform.they_write("news", under=pages[7])
    pulled.pull()
    assert platform.asked("/") == 13
    assert new in pulled.incoming


@pytest.mark.parametrize("cursor", ["", "{", "[]", '{"reach": 1}', '{"reach":9,"pages":{"a":3}}'])
def test_a_cursor_that_nobody_understands_reads_all_again(platform: FakeIsso, cursor: str) -> None:
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    pulled = Pulled(platform)
    pulled.cursors["pages"] = cursor
    assert set(pulled.pull().incoming) == {asked}


def test_looking_up_costs_a_request_a_page(platform: FakeIsso) -> None:
    one, two = platform.i_post("Bread"), platform.i_post("Rolls")
    asked = [platform.they_write(f"n {n}", under=page) for page in (one, two) for n in range(5)]
    Pulled(platform).pull()
    before = platform.asked("/")
    found = look_up(platform, *asked, "elsewhere.example/x/#isso-1")
    assert platform.asked("/") - before == 2
    assert {post.id for post in found.posts} == set(asked)
    assert not found.gone, "what is another server's is nobody's to call gone"


def test_a_comment_that_is_listed_nowhere_is_told(platform: FakeIsso) -> None:
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    lost = platform.comment(platform.they_write("lost", under=platform.i_post("Rolls")))
    lost["uri"] = "/ro\x1b[2Jlls/"
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {asked}
    assert pulled.skipped == ["its page or number is missing."]


@pytest.mark.parametrize("site", ["https://www.ana.example/blog/", "https://www.ana.example"])
def test_the_configured_site_is_where_links_lead(platform: FakeIsso, site: str) -> None:
    owner_by(platform, author="Ana", site=site)
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    assert mention_of(platform, asked).url == "https://www.ana.example/bread-1/#isso-1"


_VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.none())
_KEYS = ("id", "parent", "created", "modified", "mode", "text", "author", "website", "hash")


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(_KEYS, _VALUES)))
def test_whatever_a_server_sends_is_read_or_called_unreadable(comment: dict[str, Any]) -> None:
    thread = Thread("/bread/", (comment,))
    owner = Owner("x~ana", "Ana", "ana.example", "ana@x.example")
    thread.living()
    with contextlib.suppress(Unreadable):
        post = post_of(comment, thread, Site("x.example"), owner)
        assert post.root.startswith("x.example/bread/#isso-")


# --- a site that does not list its latest comments ----------------------------------------------


def test_without_a_list_and_without_pages_it_says_what_to_do(platform: FakeIsso) -> None:
    platform.latest_enabled = False
    with pytest.raises(BadAnswer, match=r"latest-enabled = true.*pages"):
        Pulled(platform).pull()


def test_configured_pages_are_counted_and_read_when_they_change(platform: FakeIsso) -> None:
    platform.latest_enabled = False
    pages = [platform.i_post("Bread") for _ in range(3)]
    owner_by(platform, author="Ana", email=platform.secret, pages=tuple(pages[:2]))
    asked = platform.they_write("Is it rye?", under=pages[0])
    platform.they_write("unread", under=pages[2])
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {asked}
    assert platform.asked("/") == 1

    pulled.pull()
    assert platform.asked("/") == 1, "nothing changed, nothing is read"
    answer = platform.i_answer_elsewhere(asked, "It is.")
    assert answer in pulled.pull().own
    assert platform.asked("/") == 2

    platform.they_edit(asked, "Is it spelt?")
    assert pulled.pull().incoming[asked].text == "Is it rye?"
    platform.now += timedelta(hours=25)
    assert pulled.pull().incoming[asked].text == "Is it spelt?", "within a day"


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.HALF_JSON, Fault.WRONG_SHAPE, Fault.FORBIDDEN])
def test_a_failed_count_is_a_failed_read(platform: FakeIsso, fault: Fault) -> None:
    platform.latest_enabled = False
    owner_by(platform, author="Ana", pages=("/a/", "/b/", "/c/"))
    pulled = Pulled(platform)

    async def work(connector: Connector, me: Identity) -> None:
        platform.fail_next(fault, 9)
        with pytest.raises(BadAnswer):
            await pulled.work(connector, me)

    drive(platform, work)


def test_a_count_is_tried_again(platform: FakeIsso) -> None:
    platform.latest_enabled = False
    page = platform.i_post("Bread")
    owner_by(platform, author="Ana", pages=(page,))
    asked = platform.they_write("Is it rye?", under=page)
    pulled = Pulled(platform)

    async def work(connector: Connector, me: Identity) -> None:
        platform.fail_next(Fault.TROUBLE, 2)
        await pulled.work(connector, me)

    drive(platform, work)
    assert set(pulled.incoming) == {asked}


# --- replying ----------------------------------------------------------------------------------


def test_a_reply_carries_who_i_am_and_its_parent(platform: FakeIsso) -> None:
    owner_by(platform, author="Ana", email=platform.secret, website="https://ana.example")
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    send(platform, compose(platform, mention_of(platform, asked), "It is."))
    sent = next(request for request in platform.loopback.requests if request.path == "/new")
    assert json.loads(sent.body) == {
        "text": "It is.",
        "author": "Ana",
        "email": platform.secret,
        "website": "https://ana.example",
        "parent": 1,
    }
    assert sent.asked("uri") == "/bread-1/"
    assert sent.headers["origin"] == "https://ana.example"


def test_a_held_reply_says_so_and_is_not_sent_again(platform: FakeIsso) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.moderated = True
    parcel = compose(platform, target, "It is.")
    posted = send(platform, parcel)
    assert posted.held
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    platform.approve(posted.id)
    assert find(platform, parcel).posted == replace(posted, held=False)


@pytest.mark.parametrize(
    ("guard", "says"),
    [
        ("edit time frame is still open", "quarter of an hour"),
        ("email address required but not provided", "Set `email` in [accounts.blog]"),
        ("author address required but not provided", "Set `author` in [accounts.blog]"),
        ("3 direct responses to /bread/", "3 direct responses"),
        ("a \x1b[31mred\x1b[0m reason", "reason"),
    ],
)
def test_what_a_guard_refuses_is_told_with_its_reason(
    platform: FakeIsso, guard: str, says: str
) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.guard = guard
    with pytest.raises(Refused) as refused:
        send(platform, compose(platform, target, "It is."))
    assert says in str(refused.value)
    assert "\x1b" not in str(refused.value)


def test_too_many_in_a_minute_wait_a_minute(platform: FakeIsso) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.guard = "127.0.0.0: ratelimit exceeded (1, 2)"
    with pytest.raises(RateLimited) as limited:
        send(platform, compose(platform, target, "It is."))
    assert limited.value.until == platform.now + timedelta(minutes=1)


def test_two_characters_are_too_few(platform: FakeIsso) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    with pytest.raises(CannotDo, match="fewer than 3"):
        compose(platform, target, "ok  \n")


@pytest.mark.parametrize(
    ("ahead", "tells_date"),
    [(0, True), (0, False), (3, True), (-3, True)],
)
def test_my_earlier_same_words_are_not_the_reply_that_broke_off(
    platform: FakeIsso, ahead: int, tells_date: bool
) -> None:
    """There is no key and no guard: place, author, words and the server's time must tell."""
    platform.ahead, platform.tells_date = timedelta(hours=ahead), tells_date
    first = platform.they_write("Rye?", under=platform.i_post("Bread"))
    other = platform.they_write("Spelt?", under=first, by="tomas")
    platform.i_answer_elsewhere(first, "Thank you!")
    platform.now += timedelta(minutes=5)
    parcel = compose(platform, mention_of(platform, other), "Thank you!")
    assert find(platform, parcel).presence is Presence.NOT_SEEN

    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)

    found = find(platform, parcel)
    assert found.posted is not None
    assert found.posted.id.endswith("#isso-4")


def test_a_reply_to_what_vanished_meanwhile_is_found_where_the_server_put_it(
    platform: FakeIsso,
) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.they_write("Spelt?", under=platform.i_post("Bread"))
    parcel = compose(platform, mention_of(platform, asked), "It is.")
    platform.they_delete(asked)
    posted = send(platform, parcel)
    assert find(platform, parcel).posted == posted

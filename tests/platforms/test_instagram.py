from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from ackbot.errors import CannotDo, Refused, SignInNeeded, TooLong
from ackbot.model import Kind, Post
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of, requests_of
from ackbot.testing.reading import look
from ackbot.testing.sending import compose, find, send

from .fake_graph import running
from .fake_instagram import ME, FakeInstagram


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeInstagram]:
    yield from cast("Iterator[FakeInstagram]", running(FakeInstagram(tmp_path / "sessions")))


class TestContract(ConnectorContract):
    """Instagram keeps every promise of the interface."""


def a_target(platform: FakeInstagram, text: str = "Is it rye?") -> Post:
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Bread")))


def a_low_target(platform: FakeInstagram) -> Post:
    top = platform.they_write("Rye?", under=platform.i_post("Bread"))
    return mention_of(platform, platform.they_write("Wheat?", under=top, by="tomas_b"))


# --- reading --------------------------------------------------------------------------------------


def test_one_call_brings_posts_comments_and_replies(platform: FakeInstagram) -> None:
    bread, rolls = platform.i_post("Bread\n#bread"), platform.i_post("")
    question = platform.they_write("Rye?", under=bread)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    other = platform.they_write("Seeds?", under=rolls, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert set(found) == {question, again, other}
    assert set(pulled.own) == {answer}
    assert {found[question].root, found[again].root, pulled.own[answer].root} == {question}
    assert (found[question].kind, found[again].kind) == (Kind.COMMENT, Kind.REPLY)
    assert found[again].parent is None
    assert (found[question].on.text, found[other].on.text) == ("Bread", "your picture")
    assert found[question].url == f"https://www.instagram.com/p/{bread}/"
    assert found[question].author.label == "@mira"
    assert len(platform.asked("/media")) == 1
    assert not platform.asked("/comments")


def test_my_words_name_whom_they_address(platform: FakeInstagram) -> None:
    question = platform.they_write("Rye?", under=platform.i_post("Bread"))
    other = platform.they_write("@anas.bakery or wheat?", under=question, by="tomas")
    named = platform.i_answer_elsewhere(other, "@Tomas neither, and @nobody knows")
    pulled = Pulled(platform).pull()
    assert pulled.own[named].names == (pulled.incoming[other].author.id, "@nobody")
    assert pulled.incoming[other].names == (ME,)
    assert pulled.incoming[question].names == ()


def test_a_reply_under_an_old_comment_is_found_where_the_number_changed(
    platform: FakeInstagram,
) -> None:
    base = platform.i_post("Bread", ago=timedelta(days=80))
    old = platform.they_write("Rye?", under=base, ago=timedelta(days=60))
    for n in range(45):
        platform.they_write(f"{n}", under=base, by=f"p{n}")
    pulled = Pulled(platform).pull()
    assert old not in pulled.incoming
    late = platform.they_write("Me too", under=old, by="tomas")
    pages = len(pulled.pages)
    pulled.pull()
    assert pulled.incoming[late].root == old
    told = [post.id for page in pulled.pages[pages:] for post in page.context]
    assert told == [old]
    assert requests_of(platform, lambda: pulled.pull()) == 2


def test_many_replies_are_read_to_their_end(platform: FakeInstagram) -> None:
    question = platform.they_write("Rye?", under=platform.i_post("Bread"))
    written = {platform.they_write(f"{n}", under=question, by=f"p{n}") for n in range(45)}
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == written | {question}
    target = pulled.incoming[max(written, key=int)]
    assert len(look(platform, target).posts) == 45


def test_of_very_many_replies_a_look_reads_the_target_by_itself(platform: FakeInstagram) -> None:
    question = platform.they_write("Rye?", under=platform.i_post("Bread"))
    for n in range(120):
        platform.they_write(f"{n}", under=question, by=f"p{n}")
    last = platform.they_write("Last", under=question, by="cleo")
    target = mention_of(platform, last)
    assert requests_of(platform, lambda: look(platform, target)) == 1 + 5 + 1
    assert look(platform, target).target == target


def test_what_was_deleted_is_told_by_the_next_pull(platform: FakeInstagram) -> None:
    base = platform.i_post("Bread")
    top = platform.they_write("Rye?", under=base)
    low = platform.they_write("Wheat?", under=top, by="tomas")
    kept = platform.they_write("Oats?", under=base, by="cleo")
    pulled = Pulled(platform).pull()
    platform.they_delete(top)
    assert pulled.pull().gone == {top, low}
    assert kept not in pulled.gone


def test_deletions_are_told_after_an_interrupted_pull_as_well(platform: FakeInstagram) -> None:
    base = platform.i_post("Bread")
    lost = platform.they_write("Rye?", under=base)
    for n in range(50):
        platform.they_write(f"{n}", under=base, by=f"p{n}")
    pulled = Pulled(platform).pull()
    platform.they_delete(lost)
    pulled.pull(pages=1)
    assert not pulled.gone
    assert pulled.pull().gone == {lost}


def test_what_falls_out_of_the_window_is_not_called_gone(platform: FakeInstagram) -> None:
    base = platform.i_post("Bread", ago=timedelta(days=95))
    top = platform.they_write("Rye?", under=base, ago=timedelta(days=89))
    platform.they_write("Wheat?", under=top, by="tomas", ago=timedelta(days=5))
    pulled = Pulled(platform).pull()
    platform.now += timedelta(days=3)
    platform.they_write("Oats?", under=base, by="cleo")
    assert not pulled.pull().gone


def test_comments_that_are_counted_and_not_shown_are_told_and_nobody_is_gone(
    platform: FakeInstagram,
) -> None:
    base = platform.i_post("Bread")
    platform.they_write("Rye?", under=base)
    pulled = Pulled(platform).pull()
    platform.they_write("Wheat?", under=base, by="tomas")
    platform.media[base]["shows"] = False
    pulled.pull()
    assert not pulled.gone
    assert "counts 2 comments on 1 of your posts" in pulled.skipped[0]
    platform.media[base]["shows"] = True
    assert len(pulled.pull().incoming) == 2


def test_an_old_post_is_read_where_something_new_stands(platform: FakeInstagram) -> None:
    old = platform.i_post("Bread", ago=timedelta(days=200))
    stale = platform.i_post("Dough", ago=timedelta(days=210))
    platform.they_write("Long ago", under=stale, ago=timedelta(days=205))
    for n in range(25):
        platform.i_post(f"{n}", ago=timedelta(days=n))
    fresh = platform.they_write("Rye?", under=old)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {fresh}
    assert len(platform.asked("/comments")) == 1
    idle = requests_of(platform, lambda: pulled.pull())
    assert idle == 1 + 2
    again = platform.they_write("Still?", under=stale, by="tomas")
    assert requests_of(platform, lambda: pulled.pull()) == idle + 1
    assert again in pulled.incoming


def test_hidden_comments_and_closed_posts_take_no_reply(platform: FakeInstagram) -> None:
    target = a_target(platform)
    platform.comments[target.id]["hidden"] = True
    hidden = look(platform, target).target
    assert hidden is not None
    assert (hidden.held, hidden.closed) == (True, "you hid it")
    with pytest.raises(CannotDo, match="you hid it"):
        compose(platform, hidden, "Rye.")
    with pytest.raises(Refused, match="cannot be replied to"):
        send(platform, compose(platform, target, "Rye."))


def test_comments_switched_off_are_noticed_without_a_new_one(platform: FakeInstagram) -> None:
    target = a_target(platform)
    pulled = Pulled(platform).pull()
    platform.closes(target.id)
    assert pulled.pull().incoming[target.id].closed == "comments are switched off there"


def test_who_has_no_name_is_somebody(platform: FakeInstagram) -> None:
    base = platform.i_post("Bread")
    platform.names_people = False
    ids = [platform.they_write("x", under=base, by=by) for by in ("mira", "mira")]
    found = Pulled(platform).pull().incoming
    assert {found[each].author.label for each in ids} == {"somebody"}
    assert len({found[each].author.id for each in ids}) == 2
    target = found[ids[0]]
    send(platform, compose(platform, target, "Hello!"))
    assert platform.posted_under(target.id) == ["Hello!"]


def test_a_deleted_top_level_comment_takes_its_replies_along(platform: FakeInstagram) -> None:
    low = a_low_target(platform)
    platform.they_delete(low.root)
    assert look(platform, low).target is None


# --- whose token ----------------------------------------------------------------------------------


def who(platform: FakeInstagram) -> Identity:
    async def ask(connector: Connector, me: Identity) -> Identity:
        return me

    return drive(platform, ask)


@pytest.mark.parametrize("wrapped", [False, True])
def test_the_account_is_who_i_am(platform: FakeInstagram, wrapped: bool) -> None:
    platform.wraps_me = wrapped
    person = who(platform).person
    assert (person.id, person.handle, person.name) == (ME, "Anas.Bakery", "Ana's Bakery")


def test_through_a_page_the_linked_account_is_read_and_answered(platform: FakeInstagram) -> None:
    platform.settings = {"login": "facebook"}
    target = a_target(platform)
    send(platform, compose(platform, target, "Rye."))
    assert platform.posted_under(target.id) == ["Rye."]
    assert who(platform).person.id == ME
    platform.now += timedelta(days=30)
    Pulled(platform).pull()
    assert not platform.asked("/refresh_access_token")
    platform.linked = False
    with pytest.raises(SignInNeeded, match="no professional account is linked"):
        Pulled(platform).pull()


def test_a_token_is_renewed_after_a_day_and_then_weekly(platform: FakeInstagram) -> None:
    first = platform.secret
    who(platform)
    assert not platform.asked("/refresh_access_token")
    platform.now += timedelta(hours=26)
    who(platform)
    assert len(platform.asked("/refresh_access_token")) == 1
    for days in (6, 2):
        platform.now += timedelta(days=days)
        platform.next_token = f"IGAAtoken{days}canary"
        who(platform)
    assert len(platform.asked("/refresh_access_token")) == 2
    assert platform.loopback.requests[-1].headers["authorization"] == "Bearer IGAAtoken2canary"
    platform.secret = "IGAAanotherTOKENpasted"
    platform.accepts(platform.secret)
    who(platform)
    assert platform.loopback.requests[-1].headers["authorization"].endswith(platform.secret)
    assert first != platform.secret


def test_a_renewal_that_fails_leaves_the_old_token_and_waits_a_day(
    platform: FakeInstagram,
) -> None:
    who(platform)
    platform.now += timedelta(hours=26)
    platform.revoke()
    with pytest.raises(SignInNeeded):
        who(platform)
    platform.accepts(platform.secret)
    who(platform)
    assert len(platform.asked("/refresh_access_token")) == 1
    platform.now += timedelta(hours=25)
    who(platform)
    assert len(platform.asked("/refresh_access_token")) == 2


# --- writing --------------------------------------------------------------------------------------


def test_a_reply_to_a_reply_names_whom_it_is_for_once(platform: FakeInstagram) -> None:
    target = a_low_target(platform)
    send(platform, compose(platform, target, "Neither."))
    send(platform, compose(platform, target, "Oh @tomas_b, really."))
    mine = [comment["text"] for comment in platform.comments.values() if not comment["by"]]
    assert mine == ["@tomas_b Neither.", "Oh @tomas_b, really."]
    assert {comment["above"] for comment in platform.comments.values() if not comment["by"]} == {
        target.root
    }


def test_a_named_reply_is_found_again(platform: FakeInstagram) -> None:
    target = a_low_target(platform)
    platform.i_answer_elsewhere(target.id, "Neither.")
    parcel = compose(platform, target, "Neither.")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    platform.fail_next_write(Fault.APPLIED_TROUBLE)
    with pytest.raises(Exception, match="may or may not"):
        send(platform, parcel)
    found = find(platform, parcel)
    assert found.posted is not None
    assert platform.comments[found.posted.id]["text"] == "@tomas_b Neither."


def test_a_reply_among_very_many_is_found(platform: FakeInstagram) -> None:
    target = a_target(platform)
    for n in range(110):
        platform.they_write(f"{n}", under=target.id, by=f"p{n}")
    parcel = compose(platform, target, "Rye.")
    posted = send(platform, parcel)
    found = find(platform, parcel).posted
    assert found is not None
    assert found.id == posted.id
    platform.they_delete(target.id)
    assert find(platform, parcel).presence is Presence.NOT_SEEN


@pytest.mark.parametrize(("size", "goes"), [(2_167, True), (2_168, True), (2_169, False)])
def test_the_limit_leaves_room_for_a_name(platform: FakeInstagram, size: int, goes: bool) -> None:
    target = a_low_target(platform)
    text = "😀" * ((size - 1) // 2) + "x" * (1 + (size - 1) % 2)
    if not goes:
        with pytest.raises(TooLong, match="2,169"):
            compose(platform, target, text)
        return
    send(platform, compose(platform, target, text))
    assert platform.posted_under(target.id) == [text]


def test_likes_are_not_to_be_had(platform: FakeInstagram) -> None:
    target = a_target(platform)

    async def like(connector: Connector, me: Identity) -> None:
        await connector.like(me, target)

    with pytest.raises(CannotDo):
        drive(platform, like)


def test_a_lost_cursor_reads_all_again(platform: FakeInstagram) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    pulled = Pulled(platform).pull()
    for listing in pulled.cursors:
        pulled.cursors[listing] = json.dumps([1]) if "comments" in listing else "{broken"
    pulled.incoming.clear()
    assert set(pulled.pull().incoming) == {mention}

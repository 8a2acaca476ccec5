from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
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
)
from ackbot.model import Kind, Post
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.loopback import Request
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find, like, send

from .fake_lemmy import HOST, FakeLemmy, running


@pytest.fixture(params=[False, True], ids=["v3", "v4"])
def platform(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeLemmy]:
    with running(tmp_path / "sessions", new=request.param) as fake:
        yield fake


@pytest.fixture
def old(tmp_path: Path) -> Iterator[FakeLemmy]:
    with running(tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture
def new(tmp_path: Path) -> Iterator[FakeLemmy]:
    with running(tmp_path / "sessions", new=True) as fake:
        yield fake


class TestContract(ConnectorContract):
    """Both generations keep every promise of the interface."""


def a_mention(platform: FakeLemmy, text: str = "Is it rye?") -> Post:
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Bread")))


def written(platform: FakeLemmy) -> list[Request]:
    return [request for request in platform.loopback.requests if request.method == "POST"]


# --- what is said to me ------------------------------------------------------------------------


def test_comments_replies_and_mentions_are_told_apart(platform: FakeLemmy) -> None:
    theirs = platform.i_post("Their post", by="tomas")
    mine = platform.write("I bake.", under=theirs, by="ana")
    comment = platform.write("Is it rye?", under=platform.i_post("My post"))
    reply = platform.write("Really?", under=mine)
    mention = platform.write(f"Ask @ana@{HOST}!", under=theirs)
    platform.write("Nobody is asked here.", under=theirs)
    incoming = Pulled(platform).pull().incoming
    assert {post: incoming[post].kind for post in incoming} == {
        comment: Kind.COMMENT,
        reply: Kind.REPLY,
        mention: Kind.MENTION,
    }
    assert incoming[mention].names == (platform.me,)
    assert incoming[comment].parent_author == platform.me
    assert incoming[comment].on.text == "My post"
    assert incoming[reply].parent == incoming[reply].root == mine


def test_the_top_level_comment_is_the_root_however_deep(platform: FakeLemmy) -> None:
    top = last = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    for n in range(4):
        answer = platform.i_answer_elsewhere(last, f"yes {n}")
        last = platform.they_write(f"sure {n}?", under=answer)
    other = platform.they_write("And salt?", under=f"{platform.home}/post/700")
    pulled = Pulled(platform).pull()
    roots = {post.root for post in (*pulled.incoming.values(), *pulled.own.values())}
    assert roots == {top, other}
    assert pulled.incoming[last].parent == answer


def test_authors_are_known_by_their_address_in_the_fediverse(platform: FakeLemmy) -> None:
    platform.person("mira").update(bot_account=True, display_name="Mira \x1b[31m")
    post = a_mention(platform)
    author = post.author
    assert (author.id, author.handle) == (f"https://{HOST}/u/mira", f"mira@{HOST}")
    assert author.bot
    assert author.name.startswith("Mira")
    assert "\x1b" not in author.name
    assert post.url == f"{platform.url}/comment/3000"


def test_the_servers_own_time_counts_not_the_one_that_another_server_claims(
    platform: FakeLemmy,
) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"), ago=timedelta(hours=5))
    platform.told[-1]["at"] = platform.now
    post = mention_of(platform, asked)
    if platform.new:
        assert post.at == platform.now
    assert post.claimed_at == platform.comment(asked)["at"]
    assert {found.at for found in reread(platform, post).posts} == {post.at}


def test_a_post_that_names_me_is_answered_by_a_comment(new: FakeLemmy) -> None:
    named = new.i_post("Who bakes?", by="mira", body=f"Does @ana@{HOST}?")
    target = mention_of(new, named)
    assert target.text == f"Who bakes?\n\nDoes @ana@{HOST}?"
    assert target.kind is Kind.MENTION
    assert look(new, target).target == target
    posted = send(new, compose(new, target, "I do."))
    assert json.loads(written(new)[-1].body) == {"content": "I do.", "post_id": 700}
    own = Pulled(new).pull().own[posted.id]
    assert own.parent == named
    assert posted.id in {post.id for post in look(new, target).posts}
    assert find(new, compose(new, target, "I do.")).presence is Presence.THERE
    assert like(new, target).id == named


def test_messages_and_news_of_moderators_are_no_mentions(new: FakeLemmy) -> None:
    asked = new.they_write("Rye?", under=new.i_post("Bread"))
    for kind in ("private_message", "mod_action", "subscribed", "something new"):
        new.told.append({"kind": kind, "at": new.tick()})
    pulled = Pulled(new).pull()
    assert set(pulled.incoming) == {asked}
    assert not pulled.skipped


def test_a_server_brought_to_the_new_api_is_read_as_such(old: FakeLemmy) -> None:
    asked = old.they_write("Rye?", under=old.i_post("Bread"))
    pulled = Pulled(old).pull()
    old.new = True
    later = old.they_write("And salt?", under=f"{old.home}/post/700")
    assert set(pulled.pull().incoming) == {asked, later}
    assert "notifications" in pulled.cursors


def test_which_api_a_server_speaks_is_asked_once(platform: FakeLemmy) -> None:
    for _ in range(3):
        Pulled(platform).pull()
    assert len(platform.asked("/api/v4/site")) == 1


def test_what_is_no_lemmy_is_said_so(platform: FakeLemmy) -> None:
    platform.is_lemmy = False
    with pytest.raises(BadAnswer):
        Pulled(platform).pull()


@pytest.mark.parametrize("path", ["", "0", "0.x", "1.3000", "0.3000.99", 7])
def test_a_comment_whose_place_cannot_be_read_is_skipped(platform: FakeLemmy, path: object) -> None:
    base = platform.i_post("Bread")
    odd, kept = (platform.they_write("Rye?", under=base) for _ in range(2))
    platform.comment(odd)["path"] = path
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {kept}
    assert "path" in pulled.skipped[0]


# --- what takes no reply -----------------------------------------------------------------------


def test_a_ban_a_lock_and_a_lost_post_close_a_mention(platform: FakeLemmy) -> None:
    target = a_mention(platform)
    post = platform.posts[700]
    for holder, key, says in (
        (post, "locked", "locked"),
        (post, "removed", "gone"),
        (platform.community, "deleted", "gone"),
    ):
        holder[key] = True
        assert says in mention_of(platform, target.id).closed
        holder[key] = False
    platform.banned = True
    found = look(platform, target).target
    assert found is not None
    assert "banned" in found.closed
    platform.banned = False
    assert not mention_of(platform, target.id).closed


def test_a_locked_thread_is_closed_but_for_moderators(new: FakeLemmy) -> None:
    target = a_mention(new)
    new.comment(target.id)["locked"] = True
    assert "locked" in mention_of(new, target.id).closed
    new.can_mod = True
    assert not mention_of(new, target.id).closed


@pytest.mark.parametrize(("levels", "open_"), [(49, True), (50, True), (51, False)])
def test_threads_nest_fifty_deep(platform: FakeLemmy, levels: int, open_: bool) -> None:
    last = platform.i_post("Bread")
    for n in range(levels):
        last = platform.write("hm", under=last, by="mira" if (levels - n) % 2 else "ana")
    assert bool(mention_of(platform, last).closed) is not open_


# --- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        ("locked", Refused, "post or thread is locked"),
        ("person_is_blocked", Refused, "they blocked you"),
        ("language_not_allowed", Refused, "your language"),
        ("some_new_reason", Refused, "some new reason"),
        ("\x1b[31mred", Refused, "status 400"),
        ("rate_limit_error", RateLimited, "so many calls"),
        ("not_logged_in", SignInNeeded, "token"),
        ("incorrect_login", SignInNeeded, "token"),
    ],
)
def test_why_the_server_says_no_is_told(
    platform: FakeLemmy, code: str, kind: type[PlatformError], says: str
) -> None:
    target = a_mention(platform)
    parcel = replace(compose(platform, target, "It is."), attempted_at=None)

    async def refused(connector: Connector, me: Identity) -> None:
        platform.refuses = code
        with pytest.raises(kind, match=says) as error:
            await connector.post(me, parcel)
        assert "\x1b" not in str(error.value)
        if isinstance(error.value, RateLimited):
            assert error.value.until == platform.now + timedelta(minutes=1)
        with pytest.raises(BadAnswer if kind is Refused else kind):
            await Pulled(platform).work(connector, me)

    drive(platform, refused)
    assert platform.posted_under(target.id) == []


# --- replying ----------------------------------------------------------------------------------


def test_a_reply_names_post_and_parent(platform: FakeLemmy) -> None:
    target = a_mention(platform)
    posted = send(platform, compose(platform, target, "It is."))
    sent = written(platform)[-1]
    assert json.loads(sent.body) == {"content": "It is.", "post_id": 700, "parent_id": 3000}
    assert sent.path == ("/api/v4/comment" if platform.new else "/api/v3/comment")
    assert posted.url == f"{platform.url}/comment/3001"


def test_a_call_that_reaches_the_server_twice_is_in_doubt_and_found(new: FakeLemmy) -> None:
    """Something on the way may send it again; the server knows each attempt by its key."""
    parcel = replace(compose(new, a_mention(new), "It is."), attempted_at=None)
    first = send(new, parcel)
    with pytest.raises(Ambiguous, match="twice"):
        send(new, parcel)
    assert find(new, parcel).posted == first
    assert new.posted_under(parcel.target.id) == ["It is."]


def test_an_attempt_after_one_that_was_put_off_has_a_key_of_its_own(new: FakeLemmy) -> None:
    """The server remembers keys of calls that it refused, too."""
    parcel = compose(new, a_mention(new), "It is.")
    new.fail_next_write(Fault.SLOW_DOWN)
    with pytest.raises(RateLimited):
        send(new, replace(parcel, attempted_at=None))
    send(new, parcel)
    keys = [request.headers["idempotency-key"] for request in written(new)]
    assert len(set(keys)) == 2
    assert all(len(key) == 32 for key in keys)


def test_only_the_same_words_under_the_same_comment_are_the_reply(platform: FakeLemmy) -> None:
    target = a_mention(platform)
    parcel = compose(platform, target, "It is.\n\nRye.")
    other = platform.they_write("And this?", under=f"{platform.home}/post/700")
    platform.i_answer_elsewhere(other, "It is.\n\nRye.")
    platform.i_answer_elsewhere(target.id, "It is not.")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    mine = platform.i_answer_elsewhere(target.id, "It is.\nRye.")
    found = find(platform, parcel)
    assert found.posted is not None
    assert found.posted.id == mine


def test_my_earlier_same_words_are_not_the_reply_that_broke_off(platform: FakeLemmy) -> None:
    target = a_mention(platform)
    platform.i_answer_elsewhere(target.id, "Thank you!")
    platform.now += timedelta(minutes=5)
    parcel = compose(platform, target, "Thank you!")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    untried = replace(parcel, attempted_at=None)
    assert find(platform, untried).presence is Presence.THERE


def test_words_that_a_filter_changed_are_not_taken_for_mine(platform: FakeLemmy) -> None:
    platform.slurs = "rye"
    parcel = compose(platform, a_mention(platform), "It is rye.")
    send(platform, parcel)
    assert find(platform, parcel).presence is Presence.NOT_SEEN


def test_nothing_at_all_is_no_reply(platform: FakeLemmy) -> None:
    with pytest.raises(CannotDo, match="empty"):
        compose(platform, a_mention(platform), " \n")


# --- reading again -----------------------------------------------------------------------------


def test_likes_edits_and_deletions_show_when_read_again(platform: FakeLemmy) -> None:
    base = platform.i_post("Bread")
    liked, edited, lost = (platform.they_write(text, under=base) for text in ("a?", "b?", "c?"))
    posts = Pulled(platform).pull().incoming.values()
    platform.i_like_elsewhere(liked)
    platform.they_edit(edited, "spelt?")
    platform.they_delete(lost)
    found = reread(platform, *posts)
    assert found.liked == {liked}
    assert found.gone == {lost}
    assert {(post.text, post.edited_at is not None) for post in found.posts} == {
        ("a?", False),
        ("spelt?", True),
    }


def test_what_lies_deeper_than_is_read_again_is_left_as_it_is(platform: FakeLemmy) -> None:
    base = platform.i_post("Bread")
    oldest = platform.they_write("Rye?", under=base)
    target = mention_of(platform, oldest)
    for n in range(200):
        platform.they_write(f"n {n}", under=base)
    before = platform.requests()
    found = reread(platform, target)
    assert platform.requests() - before <= 1 + 3 * (1 if platform.new else 2)
    assert not found.posts
    assert not found.gone


def test_a_look_shows_the_whole_exchange(platform: FakeLemmy) -> None:
    target = a_mention(platform)
    answer = platform.i_answer_elsewhere(target.id, "It is.")
    again = platform.they_write("Sure?", under=answer)
    elsewhere = platform.i_answer_elsewhere(
        platform.they_write("And?", under=f"{platform.home}/post/700"), "Yes."
    )
    seen = {post.id: post.parent for post in look(platform, target).posts}
    assert seen == {answer: target.id, again: answer}
    assert elsewhere not in seen


def test_a_token_with_odd_signs_is_never_sent(platform: FakeLemmy) -> None:
    platform.secret = "canary token"
    with pytest.raises(SignInNeeded, match="no token"):
        Pulled(platform).pull()
    assert platform.requests() == 0

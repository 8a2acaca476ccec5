from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import praw
import pytest
import requests
from praw.models import Comment

from ackbot.errors import Ambiguous, BadAnswer, CannotDo, RateLimited, Refused, SignInNeeded
from ackbot.model import Kind
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of, requests_of
from ackbot.testing.reading import look, look_up, reread
from ackbot.testing.sending import compose, find, like, send
from ackbot.testing.served import answer

from .fake_reddit import CLIENT, ME, NAME, SECRET, FakeReddit


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeReddit]:
    fake = FakeReddit(tmp_path / "sessions")
    with fake.loopback:
        yield fake


class TestContract(ConnectorContract):
    """Reddit keeps every promise of the interface."""


def infos(platform: FakeReddit, pulled: Pulled) -> int:
    """Pull; return how often comments were asked for by name."""
    before = len(platform.asked("/api/info"))
    pulled.pull()
    return len(platform.asked("/api/info")) - before


# --- another client -----------------------------------------------------------------------------


@contextmanager
def peer(platform: FakeReddit) -> Iterator[praw.Reddit]:
    """PRAW, signed in as the account, at the fake."""
    with requests.Session() as session:
        session.trust_env = False
        yield praw.Reddit(
            client_id=CLIENT,
            client_secret=None,
            refresh_token=SECRET,
            user_agent="peer",
            oauth_url=platform.url,
            reddit_url=platform.url,
            check_for_updates=False,
            requestor_kwargs={"session": session},
        )


def test_praw_reads_the_same_and_what_it_answers_is_mine(platform: FakeReddit) -> None:
    base = platform.i_post("Bread")
    question = platform.they_write("Rye?", under=base)
    named = platform.they_write("ask u/Ana_Bakes", under=question, by="tomas")
    pulled = Pulled(platform).pull()
    with peer(platform) as reddit:
        told = {item.fullname: item for item in reddit.inbox.all(limit=None)}
        assert set(told) == set(pulled.incoming) == {question, named}
        for name, item in told.items():
            assert isinstance(item, Comment)
            assert item.body == pulled.incoming[name].raw
            assert str(item.author) == pulled.incoming[name].author.handle
            assert item.parent_id == pulled.incoming[name].parent
        reply = told[question].reply("Rye.")
        assert reply is not None
        me = reddit.user.me()
        assert me is not None
        assert [one.fullname for one in me.comments.new()] == [reply.fullname]
        again = list(reddit.info(fullnames=[question, base]))
        assert [thing.fullname for thing in again] == [question, base]
        told[question].upvote()
    assert Pulled(platform).pull().own[reply.fullname].parent == question
    assert platform.likes == [question]


# --- what is read -------------------------------------------------------------------------------


def test_conversations_are_trees_under_the_top_level_comment(platform: FakeReddit) -> None:
    base = platform.i_post("Bread with seeds")
    question = platform.they_write("Rye?", under=base)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("All of it? /u/tomas says so", under=answer)
    other = platform.they_write("Wheat?", under=base, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert [found[each].root for each in (question, again, other)] == [question, question, other]
    assert (pulled.own[answer].root, pulled.own[answer].parent) == (question, question)
    assert (found[again].parent, found[again].parent_author) == (answer, ME)
    assert [found[each].kind for each in (question, again)] == [Kind.COMMENT, Kind.REPLY]
    assert found[question].on.text == "Bread with seeds"
    assert found[question].on.url == f"https://www.reddit.com/comments/{base[3:]}"
    assert found[question].url.endswith(f"/{question[3:]}/?context=3")
    assert found[question].author.url == "https://www.reddit.com/user/mira"
    assert found[again].names == (platform.people["tomas"],)


def test_threads_of_others_are_climbed_to_their_top(platform: FakeReddit) -> None:
    base = platform.post("Which bakery?", by="cleo")
    steps = [platform.comment("0", under=base, by="cleo")]
    for n in range(1, 6):
        steps.append(platform.comment(f"{n}", under=steps[-1], by=f"p{n}"))
    named = platform.comment("u/ana_bakes of course", under=steps[-1], by="tomas")
    mine = platform.i_answer_elsewhere(steps[3], "Hm?")
    pulled = Pulled(platform)
    # What is between me and the top, level by level; what is above the mention is known by then,
    # but for two levels below mine.
    assert infos(platform, pulled) == 4 + 2
    assert pulled.incoming[named].root == pulled.own[mine].root == steps[0]
    assert pulled.incoming[named].kind is Kind.MENTION
    assert pulled.incoming[named].names == (ME,)
    assert pulled.incoming[named].parent_author is None
    later = platform.comment("u/ana_bakes again", under=named, by="tomas")
    platform.now += timedelta(hours=2)
    assert infos(platform, pulled) > 0
    assert pulled.incoming[later].root == steps[0]


def test_what_cannot_be_climbed_has_the_highest_known_as_its_root(platform: FakeReddit) -> None:
    base = platform.post("Which bakery?", by="cleo")
    low = platform.comment("0", under=base, by="cleo")
    platform.hidden.add(low)
    named = platform.comment("u/ana_bakes?", under=low, by="tomas")
    assert Pulled(platform).pull().incoming[named].root == low


def test_answers_of_a_hundred_threads_are_placed_by_a_handful_of_calls(
    platform: FakeReddit,
) -> None:
    base = platform.post("Which bakery?", by="cleo")
    for n in range(90):
        top = platform.comment(f"{n}", under=base, by=f"p{n}")
        platform.i_answer_elsewhere(platform.comment("x", under=top, by="cleo"), f"mine {n}")
    pulled = Pulled(platform)
    assert infos(platform, pulled) == 2
    assert infos(platform, pulled) <= 2


def test_messages_are_left_alone_and_the_inbox_stays_unread(platform: FakeReddit) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    told = {"name": "t4_abc", "author": "mira", "body": "psst", "created_utc": 1772614805.0}
    platform.messages.append({"kind": "t4", "data": told})
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {mention}
    assert not pulled.skipped
    assert {request.asked("mark") for request in platform.asked("/message/inbox")} == {"false"}


def test_bots_are_known_by_plain_names_and_by_what_the_user_says(platform: FakeReddit) -> None:
    base = platform.i_post("Bread")
    names = ["AutoModerator", "RemindMeBot", "bread-bot", "talbot", "sneakpeek", "mira"]
    written = [platform.they_write("Beep", under=base, by=name) for name in names]
    platform.settings = {"bots": ("u/Sneakpeek",)}
    found = Pulled(platform).pull().incoming
    bots = [found[each].author.handle for each in written if found[each].author.bot]
    assert bots == ["AutoModerator", "RemindMeBot", "bread-bot", "sneakpeek"]


def test_deleted_comments_keep_their_place_and_lose_their_words(platform: FakeReddit) -> None:
    base = platform.i_post("Bread")
    mention = platform.they_write("Rye?", under=base)
    pulled = Pulled(platform).pull()
    platform.they_delete(mention)
    assert pulled.pull().gone == {mention}
    assert look_up(platform, mention).gone == {mention}
    assert not look_up(platform, mention).posts
    removed = platform.they_write("Wheat?", under=base, by="tomas")
    pulled.pull()
    platform.comments[removed]["body"] = "[removed]"
    assert pulled.pull().gone == {mention, removed}
    mine = platform.i_answer_elsewhere(mention, "Too late")
    assert pulled.pull().own[mine].root == mention


@pytest.mark.parametrize(
    "told",
    [
        {"name": "t1_../x"},
        {"name": "t3_abc"},
        {"parent_id": "t5_abc"},
        {"created_utc": "now"},
        {"author": "a b"},
        {"body": None},
        {"context": "//evil.example/", "parent_id": "t1_abc"},
    ],
)
def test_what_has_not_its_documented_shape_is_skipped(
    platform: FakeReddit, told: dict[str, Any]
) -> None:
    base = platform.i_post("Bread")
    kept = platform.they_write("Rye?", under=base)
    platform.comment("x", under=base, by="tomas", told=told)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {kept}
    assert len(pulled.skipped) == 1


def test_what_is_not_promised_may_be_missing(platform: FakeReddit) -> None:
    base = platform.i_post("Bread")
    told = {"author_fullname": None, "type": None, "link_title": None, "context": None}
    mention = platform.comment("Rye?", under=base, by="Mira", told=told)
    post = Pulled(platform).pull().incoming[mention]
    assert (post.author.id, post.author.handle) == ("u/mira", "Mira")
    assert (post.kind, post.parent_author) == (Kind.COMMENT, None)
    assert post.url == f"https://www.reddit.com/comments/{base[3:]}"


# --- reading again ------------------------------------------------------------------------------


def test_locked_archived_and_liked_are_seen_when_read_again(platform: FakeReddit) -> None:
    locked, archived, liked, own_lock = (
        platform.they_write("Rye?", under=platform.i_post(f"Bread {n}"), by=f"p{n}")
        for n in range(4)
    )
    posts = list(Pulled(platform).pull().incoming.values())
    platform.closes(locked)
    platform.links[platform.comments[archived]["link"]]["archived"] = True
    platform.comments[own_lock]["locked"] = True
    platform.i_like_elsewhere(liked)
    found = reread(platform, *posts)
    assert {post.id: post.closed for post in found.posts} == {
        locked: "it is locked",
        archived: "the post is archived",
        own_lock: "it is locked",
        liked: "",
    }
    assert found.liked == {liked}
    platform.hidden.add(liked)
    assert liked not in reread(platform, *posts).gone


def test_what_reddit_no_longer_shows_takes_no_reply(platform: FakeReddit) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.hidden.add(target.id)
    found = look(platform, target).target
    assert found is not None
    with pytest.raises(CannotDo, match="no longer shows it"):
        compose(platform, found, "Rye.")


def test_a_fresh_look_shows_the_thread_and_nothing_else(platform: FakeReddit) -> None:
    base = platform.i_post("Bread")
    target = mention_of(platform, platform.they_write("Rye?", under=base))
    other = platform.they_write("Wheat?", under=base, by="tomas")
    platform.i_answer_elsewhere(other, "Wheat.")
    lost = platform.they_write("oops", under=target.id, by="cleo")
    platform.they_delete(lost)
    below = platform.they_write("Me, too", under=target.id, by="cleo")
    deep = platform.i_answer_elsewhere(below, "Rye, you two.")
    seen = {post.id: post.root for post in look(platform, target).posts}
    assert seen == {below: target.id, deep: target.id}


# --- sending ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (["TOO_OLD", "that's a piece of history now", "parent"], "the post is archived"),
        (["DELETED_COMMENT", "that comment has been deleted", "parent"], "it was deleted"),
        (["BANNED_FROM_SUBREDDIT", "x", None], "banned from the subreddit"),
        (["SOMETHING_NEW", "no \x1b[31mreason", "text"], "no reason"),
        (["SOMETHING_NEW"], "SOMETHING_NEW"),
        ("what", "it says no"),
    ],
)
def test_a_refusal_comes_with_status_200(platform: FakeReddit, error: Any, why: str) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")
    platform.says_no = error
    with pytest.raises(Refused, match=why):
        send(platform, parcel)
    platform.says_no = error
    with pytest.raises(Refused, match=why):
        like(platform, target)
    assert platform.posted_under(target.id) == []
    assert platform.likes == []


@pytest.mark.parametrize(
    ("said", "more", "seconds"),
    [
        ("Looks like you've been doing that a lot. Take a break for 9 minutes.", {}, 540),
        ("try again in 5 seconds.", {}, 5),
        ("Take a break for 712 milliseconds before trying again.", {}, 0.712),
        ("you are doing that too much. try again in 1 hour.", {}, 3600),
        ("a while", {}, 60),
        ("Take a break for 9 minutes.", {"ratelimit": 530.5}, 530.5),
    ],
)
def test_how_long_an_account_must_wait_stands_in_prose(
    platform: FakeReddit, said: str, more: dict[str, Any], seconds: float
) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")
    platform.says_no, platform.more = ["RATELIMIT", said, "ratelimit"], more
    with pytest.raises(RateLimited) as slow:
        send(platform, parcel)
    assert slow.value.until == platform.now + timedelta(seconds=seconds)
    assert platform.posted_under(target.id) == []


def test_what_was_stored_elsewhere_is_in_doubt(platform: FakeReddit) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")

    async def work(connector: Connector, me: Identity) -> None:
        things = [{"kind": "t1", "data": {"name": "t1_abc", "parent_id": "t1_other"}}]
        platform.says = answer({"json": {"errors": [], "data": {"things": things}}})
        await connector.post(me, parcel)

    with pytest.raises(Ambiguous):
        drive(platform, work)


def test_the_form_is_what_the_documentation_says(platform: FakeReddit) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye & wheat = 2 + 2\nok")
    assert dict(parse_qsl(parcel.payload.decode())) == {
        "api_type": "json",
        "thing_id": target.id,
        "text": "Rye & wheat = 2 + 2\nok",
    }
    posted = send(platform, parcel)
    assert posted.url.endswith(f"/_/{posted.id[3:]}")
    with pytest.raises(CannotDo, match="it is locked"):
        compose(platform, replace(target, closed="it is locked"), "Rye.")


def test_only_the_right_words_in_the_right_place_are_the_reply(platform: FakeReddit) -> None:
    base = platform.i_post("Bread")
    target = mention_of(platform, platform.they_write("Rye?", under=base))
    other = platform.they_write("Wheat?", under=base, by="tomas")
    platform.i_answer_elsewhere(target.id, "Rye.")
    platform.now += timedelta(minutes=5)
    platform.i_answer_elsewhere(other, "Rye.")
    platform.i_answer_elsewhere(target.id, "Rye!")
    parcel = compose(platform, target, "Rye.")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    answered = platform.i_answer_elsewhere(target.id, " Rye.\n")
    found = find(platform, parcel).posted
    assert found is not None
    assert found.id == answered


# --- the app ------------------------------------------------------------------------------------


def test_every_call_says_who_calls(platform: FakeReddit) -> None:
    Pulled(platform).pull()
    assert len(platform.agents) == 1
    assert ":ackbot:v" in platform.agents.pop()


def test_an_app_without_approval_is_told_apart_from_a_bad_token(platform: FakeReddit) -> None:
    Pulled(platform).pull()

    async def work(connector: Connector, me: Identity) -> None:
        platform.says = platform.refusal(403, "Forbidden")
        await Pulled(platform).work(connector, me)

    with pytest.raises(SignInNeeded, match="does not let your app") as refused:
        drive(platform, work)
    assert "approved" in refused.value.hint


def test_few_calls_left_are_worth_a_word(platform: FakeReddit) -> None:
    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        return connector.notes()

    assert drive(platform, work) == ()
    platform.left = 12.0
    assert drive(platform, work) == ("11 calls are left for the next 5 min.",)


@pytest.mark.parametrize("data", [{"kind": "Listing"}, {"kind": "t1", "data": {}}, {}])
def test_lists_of_another_shape_are_bad_answers(platform: FakeReddit, data: object) -> None:
    async def work(connector: Connector, me: Identity) -> None:
        platform.says = answer(data)
        await Pulled(platform).work(connector, me)

    with pytest.raises(BadAnswer):
        drive(platform, work)


def test_a_list_that_names_no_thing_to_go_on_from_ends(platform: FakeReddit) -> None:
    async def work(connector: Connector, me: Identity) -> Pulled:
        platform.says = answer(
            {"kind": "Listing", "data": {"children": [], "after": "https://evil.example"}}
        )
        pulled = Pulled(platform)
        await pulled.work(connector, me)
        return pulled

    assert not drive(platform, work).incoming


def test_a_morning_costs_two_lists(platform: FakeReddit) -> None:
    for n in range(40):
        platform.they_write("Rye?", under=platform.i_post(f"Bread {n}"), by=f"p{n}")
    pulled = Pulled(platform).pull()
    assert requests_of(platform, pulled.pull) == 3  # who I am, my comments, my inbox
    assert NAME in platform.asked(f"/user/{NAME}/comments")[0].path

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import Ambiguous, BadAnswer, CannotDo, Refused, SignInNeeded
from ackbot.model import Kind, Post
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find, like, send

from .fake_discourse import FakeDiscourse, running

LONG = "Is it rye? " * 40
QUOTED = '[quote="mira, post:2, topic:11"]Rye?[/quote]\n\nIt is.'


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeDiscourse]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Whether people answer the first post or the topic as a whole."""

    @pytest.fixture(params=[False, True], ids=["first post", "topic"])
    def platform(self, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeDiscourse]:
        with running(tmp_path / "sessions", plain=request.param) as fake:
            yield fake


def paths(platform: FakeDiscourse, work: Callable[[], object]) -> list[str]:
    """Return the paths that some work asked for, without signing in."""
    before = platform.requests()
    work()
    asked = [request.path for request in platform.loopback.requests[before:]]
    return [path for path in asked if path != "/session/current.json"]


def a_mention(platform: FakeDiscourse, text: str = "Is it rye?") -> Post:
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Bread")))


# --- what is said to me ------------------------------------------------------------------------


def test_replies_mentions_and_quotes_are_told_apart(platform: FakeDiscourse) -> None:
    theirs = platform.i_post("Their topic", by="tomas")
    mine = platform.write("I bake.", under=theirs, by="ana")
    reply = platform.write("Rye?", under=mine)
    mention = platform.write("Ask @ana, she bakes.", under=theirs)
    quote = platform.write('[quote="ana, post:2, topic:11"]I bake.[/quote]\n\nNice.', under=theirs)
    platform.write("Nobody is asked here.", under=theirs)
    incoming = Pulled(platform).pull().incoming
    assert {post: incoming[post].kind for post in incoming} == {
        reply: Kind.REPLY,
        mention: Kind.MENTION,
        quote: Kind.QUOTE,
    }
    assert incoming[mention].names == (platform.me,)
    assert incoming[reply].parent_author == platform.me
    assert {post.root for post in incoming.values()} == {theirs}
    assert incoming[reply].on.text == "Their topic"
    assert incoming[reply].url.endswith("/t/their-topic/11/3")


def test_who_answers_my_topic_as_a_whole_is_heard(platform: FakeDiscourse) -> None:
    """No list of activity tells of them: the topic does."""
    topic = platform.i_post("Bread")
    plain = platform.write("Is it rye?", under=topic, plain=True)
    between = platform.write("I think so", under=plain, by="tomas")
    named = platform.write("What says @ana?", under=plain, by="tomas")
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {plain, named}
    assert pulled.incoming[plain].kind is Kind.COMMENT
    assert pulled.incoming[plain].parent_author == platform.me
    assert between in {post.id for page in pulled.pages for post in page.context}


def test_a_topic_whose_news_the_list_tells_is_not_read(platform: FakeDiscourse) -> None:
    topic = platform.i_post("Bread")
    platform.they_write("Rye?", under=topic)
    pulled = Pulled(platform)
    assert "/t/11.json" not in paths(platform, pulled.pull)
    platform.write("And salt?", under=topic, plain=True)
    assert paths(platform, pulled.pull).count("/t/11.json") == 1
    assert "/t/11.json" not in paths(platform, pulled.pull)


def test_an_old_topic_is_read_from_its_end(platform: FakeDiscourse) -> None:
    topic = platform.i_post("Bread", ago=timedelta(days=300))
    for n in range(60):
        platform.write("long ago", under=topic, plain=True, ago=timedelta(days=200 - n))
    asked = platform.write("Rye?", under=topic, plain=True)
    pulled = Pulled(platform)
    assert "/t/11/posts.json" not in paths(platform, pulled.pull)
    assert set(pulled.incoming) == {asked}


def test_a_topic_too_long_for_one_pull_is_read_by_the_next_ones(platform: FakeDiscourse) -> None:
    topic = platform.i_post("Bread", ago=timedelta(days=20))
    written = {
        platform.write("hm", under=topic, plain=True, by=f"p{n}", ago=timedelta(hours=400 - n))
        for n in range(200)
    }
    pulled = Pulled(platform)
    for _ in range(3):
        asked = paths(platform, pulled.pull)
        assert sum(path.startswith("/t/") for path in asked) <= 7
        written.add(platform.write("new", under=topic, plain=True))
    assert set(pulled.pull().pull().incoming) == written


def test_of_a_long_topic_only_what_is_new_is_read_again(platform: FakeDiscourse) -> None:
    topic = platform.i_post("Bread", ago=timedelta(days=20))
    for n in range(70):
        platform.write("hm", under=topic, plain=True, by=f"p{n}", ago=timedelta(hours=400 - n))
    pulled = Pulled(platform).pull()
    assert len(pulled.incoming) == 70
    for _ in range(2):
        platform.write("new", under=topic, plain=True)
        asked = paths(platform, pulled.pull)
        assert [path for path in asked if path.startswith("/t/")] == ["/t/11.json"]
    assert len(pulled.incoming) == 72


def test_more_topics_than_a_list_holds_are_all_looked_at(platform: FakeDiscourse) -> None:
    topics = [platform.i_post(f"Bread {n}", ago=timedelta(hours=40 - n)) for n in range(33)]
    for topic in topics:
        platform.they_write("Rye?", under=topic, ago=timedelta(hours=2))
    pulled = Pulled(platform)
    asked = paths(platform, pulled.pull)
    assert asked.count("/topics/created-by/ana.json") == 2
    assert len(pulled.incoming) == 33


@pytest.mark.parametrize(
    "odd",
    [{"type": 3}, {"type": 4}, {"action_code": "closed.enabled"}],
    ids=["small action", "whisper", "action code"],
)
def test_notes_of_the_forum_and_whispers_are_no_words(
    platform: FakeDiscourse, odd: dict[str, object]
) -> None:
    topic = platform.i_post("Bread")
    asked, note = (platform.they_write(text, under=topic) for text in ("Rye?", "closed"))
    platform.post(note).update(odd)
    assert set(Pulled(platform).pull().incoming) == {asked}


def test_private_messages_are_left_alone(platform: FakeDiscourse) -> None:
    secret = platform.i_post("Between us", by="mira")
    platform.topics[11]["category_id"] = None
    platform.write("Psst, @ana", under=secret)
    mine = platform.write("Yes?", under=secret, by="ana")
    pulled = Pulled(platform).pull()
    assert not pulled.incoming
    assert mine not in pulled.own


def test_the_forums_own_voices_are_bots(platform: FakeDiscourse) -> None:
    platform.users["system"] = -1
    told = mention_of(
        platform, platform.they_write("Welcome!", under=platform.i_post("Bread"), by="system")
    )
    assert told.author.bot
    assert not a_mention(platform).author.bot


# --- my own words ------------------------------------------------------------------------------


def test_what_i_answer_without_a_parent_says_whom_it_quotes_and_names(
    platform: FakeDiscourse,
) -> None:
    topic = platform.i_post("Bread")
    asked = platform.they_write("Rye?", under=topic)
    quoting = platform.write(QUOTED, under=topic, by="ana", plain=True)
    naming = platform.write("Yes, @mira!", under=topic, by="ana", plain=True)
    own = Pulled(platform).pull().own
    assert own[quoting].quotes == (asked,)
    assert own[naming].names == (platform.person_id("mira"),)
    assert own[quoting].parent is own[naming].parent is None


def test_a_forum_that_tells_no_parents_is_asked_for_them(platform: FakeDiscourse) -> None:
    platform.tells_parents = False
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    mine = platform.i_answer_elsewhere(asked, "It is.")
    assert Pulled(platform).pull().own[mine].parent == asked


# --- excerpts ----------------------------------------------------------------------------------


def test_long_words_are_read_whole_a_call_a_topic(platform: FakeDiscourse) -> None:
    topic = platform.i_post("Bread")
    one, two = (platform.they_write(LONG + end, under=topic) for end in ("Yes?", "No?"))
    pulled = Pulled(platform)
    assert paths(platform, pulled.pull).count("/t/11/posts.json") == 1
    assert pulled.incoming[one].text == LONG + "Yes?"
    assert pulled.incoming[two].text == LONG + "No?"


def test_what_one_pull_cannot_read_whole_the_next_reading_does(platform: FakeDiscourse) -> None:
    written = [
        platform.they_write(f"{LONG}{n}", under=platform.i_post(f"Bread {n}")) for n in range(8)
    ]
    pulled = Pulled(platform)
    asked = paths(platform, pulled.pull)
    assert sum(path.endswith("/posts.json") for path in asked) == 6
    cut = [post for post in pulled.incoming.values() if post.text.endswith("…")]
    assert len(cut) == 2
    found = reread(platform, *pulled.incoming.values())
    assert {post.id for post in cut} <= {post.id for post in found.posts}
    assert all(post.text.startswith(LONG) for post in found.posts)
    assert len(written) == 8


def test_paragraphs_that_an_excerpt_joins_are_no_edit(platform: FakeDiscourse) -> None:
    target = a_mention(platform, f"{QUOTED}\n\nIs it <rye>?\nYes & no.")
    assert look(platform, target).target == target
    platform.they_edit(target.id, "Is it spelt?")
    edited = look(platform, target).target
    assert edited is not None
    assert edited.text == "Is it spelt?"
    assert edited.edited_at == platform.post(target.id)["updated"]


# --- the list moves under the reader -----------------------------------------------------------


@pytest.mark.parametrize("lost", [0, 1, 5, 29])
def test_what_is_deleted_or_added_between_two_pages_hides_nobody(
    platform: FakeDiscourse, lost: int
) -> None:
    """The list is paged by how many to leave out."""
    theirs = platform.i_post("Their topic", by="tomas", ago=timedelta(days=9))
    mine = platform.write("I bake.", under=theirs, by="ana", ago=timedelta(days=9))
    written = [
        platform.write("hm", under=mine, by=f"p{n}", ago=timedelta(hours=200 - n))
        for n in range(80)
    ]
    pulled = Pulled(platform).pull(pages=1)
    for post in written[-lost:] if lost else ():
        platform.they_delete(post)
    written.append(platform.write("new", under=mine))
    assert set(pulled.pull().incoming) == set(written)


# --- closed topics -----------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["closed", "archived"])
def test_a_closed_topic_takes_no_reply(platform: FakeDiscourse, how: str) -> None:
    target = a_mention(platform)
    platform.topics[11][how] = True
    for known in (mention_of(platform, target.id), look(platform, target).target):
        assert known is not None
        assert known.closed == f"the topic is {how}"
    platform.topics[11][how] = False
    reopened = look(platform, mention_of(platform, target.id)).target
    assert reopened is not None
    assert not reopened.closed


@pytest.mark.parametrize(
    ("standing", "may"),
    [
        ({"trust_level": 3}, False),
        ({"trust_level": 4}, True),
        ({"admin": True}, True),
        ({"moderator": True}, True),
    ],
)
def test_staff_and_leaders_may_answer_in_closed_topics(
    platform: FakeDiscourse, standing: dict[str, object], may: bool
) -> None:
    platform.standing.update(standing)
    target = a_mention(platform)
    platform.closes(target.id)
    assert bool(mention_of(platform, target.id).closed) is not may


# --- replying ----------------------------------------------------------------------------------


def test_a_reply_names_topic_and_post(platform: FakeDiscourse) -> None:
    target = a_mention(platform)
    send(platform, compose(platform, target, "It is."))
    (sent,) = [request for request in platform.loopback.requests if request.method == "POST"]
    assert json.loads(sent.body) == {"raw": "It is.", "topic_id": 11, "reply_to_post_number": 2}


def test_a_reply_that_moderators_hold_says_so(platform: FakeDiscourse) -> None:
    target = a_mention(platform)
    platform.moderated = True
    parcel = compose(platform, target, "It is.")
    posted = send(platform, parcel)
    assert posted.held
    assert posted.id.endswith("/pending/11/3")
    assert find(platform, parcel).presence is Presence.NOT_SEEN


def test_the_same_words_again_prove_that_the_first_arrived(platform: FakeDiscourse) -> None:
    parcel = compose(platform, a_mention(platform), "It is rye.")
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    again = replace(parcel, attempted_at=platform.now)
    assert send(platform, again).id.endswith("/t/11/3")
    assert platform.posted_under(parcel.target.id) == ["It is rye."]


@pytest.mark.parametrize(
    ("text", "says"), [("Yes", "too short"), ("Thank you so much!", "too similar")]
)
def test_what_the_forum_refuses_is_told_in_its_words(
    platform: FakeDiscourse, text: str, says: str
) -> None:
    platform.shortest = 4
    target = a_mention(platform)
    platform.write("Thank you so much!", under=platform.i_post("Rolls"), by="ana")
    parcel = replace(compose(platform, target, text), attempted_at=None)
    with pytest.raises(Refused, match=says):
        send(platform, parcel)
    assert platform.posted_under(target.id) == []


def test_only_the_same_words_under_the_same_post_are_the_reply(platform: FakeDiscourse) -> None:
    target = a_mention(platform)
    parcel = compose(platform, target, "It is.\n\nRye.")
    other = platform.they_write("And this?", under=platform.i_post("Rolls"))
    platform.i_answer_elsewhere(other, "It is.\n\nRye.")
    platform.i_answer_elsewhere(target.id, "It is not.")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    mine = platform.i_answer_elsewhere(target.id, "It is.\n\nRye. ")
    found = find(platform, parcel)
    assert found.posted is not None
    assert found.posted.id == mine


def test_nothing_at_all_is_no_reply(platform: FakeDiscourse) -> None:
    with pytest.raises(CannotDo, match="empty"):
        compose(platform, a_mention(platform), " \n")


# --- reading again -----------------------------------------------------------------------------


def test_likes_edits_and_deletions_show_when_read_again(platform: FakeDiscourse) -> None:
    topic = platform.i_post("Bread")
    liked, edited, lost = (platform.they_write(text, under=topic) for text in ("a?", "b?", "c?"))
    posts = Pulled(platform).pull().incoming.values()
    like(platform, mention_of(platform, liked))
    platform.they_edit(edited, "spelt?")
    platform.they_delete(lost)
    found = reread(platform, *posts)
    assert found.liked == {liked}
    assert found.gone == {lost}
    assert {post.text for post in found.posts} == {"a?", "spelt?"}


def test_open_mentions_of_many_topics_are_read_again_in_turn(platform: FakeDiscourse) -> None:
    for n in range(10):
        platform.they_write("Rye?", under=platform.i_post(f"Bread {n}"))
    posts = Pulled(platform).pull().incoming.values()
    seen: set[str] = set()
    for _ in range(10):
        platform.now += timedelta(hours=1)
        again = {post.id for post in reread(platform, *posts).posts}
        assert len(again) == 4
        seen |= again
    assert seen == {post.id for post in posts}


# --- the key -----------------------------------------------------------------------------------


def test_a_key_of_the_staff_names_whom_it_acts_for(platform: FakeDiscourse) -> None:
    platform.settings = {"api_user": "ana"}
    a_mention(platform)
    sent = platform.loopback.requests[-1].headers
    assert (sent["api-key"], sent["api-username"]) == (platform.secret, "ana")
    assert "user-api-key" not in sent


def test_a_changed_user_name_is_noticed(platform: FakeDiscourse) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    pulled = Pulled(platform)

    async def renamed(connector: Connector, me: Identity) -> None:
        platform.name = "ana_k"
        await pulled.work(connector, me)

    drive(platform, renamed)
    assert set(pulled.incoming) == {asked}


def test_what_i_may_not_read_is_no_lost_key(platform: FakeDiscourse) -> None:
    async def forbidden(connector: Connector, me: Identity) -> None:
        platform.fail_next(Fault.FORBIDDEN, 20)
        with pytest.raises(BadAnswer) as error:
            await Pulled(platform).work(connector, me)
        platform.fail_next(Fault.FORBIDDEN, 0)
        assert platform.secret not in str(error.value)
        platform.revoke()
        with pytest.raises(SignInNeeded):
            await Pulled(platform).work(connector, me)

    drive(platform, forbidden)


def test_a_key_with_odd_signs_is_never_sent(platform: FakeDiscourse) -> None:
    platform.secret = "canary\nX-Evil: 1"
    with pytest.raises(SignInNeeded, match="no API key"):
        Pulled(platform).pull()
    assert platform.requests() == 0


def test_a_topic_that_is_gone_takes_its_posts_along(platform: FakeDiscourse) -> None:
    target = a_mention(platform)
    del platform.topics[11]
    assert look(platform, target).target is None
    assert reread(platform, target).gone == {target.id}

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import BadAnswer, CannotDo, SignInNeeded
from ackbot.model import Kind
from ackbot.platforms.base import Connector, Identity, Parcel, Presence
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find

from .fake_hacker_news import FakeHackerNews, running

SEARCH = "/api/v1/search_by_date"


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeHackerNews]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Hacker News keeps every promise of the interface."""


EVE = timedelta(days=1)


def searches(platform: FakeHackerNews, work: Callable[[], object]) -> list[str]:
    """Return the tags that some work searched for."""
    before = len(platform.asked(SEARCH))
    work()
    return [request.asked("tags") for request in platform.asked(SEARCH)[before:]]


# --- conversations -----------------------------------------------------------------------------


def test_each_comment_on_my_story_begins_a_conversation_of_its_own(
    platform: FakeHackerNews,
) -> None:
    story = platform.i_post("Show HN: Bread")
    one, two = (platform.they_write(text, under=story) for text in ("Is it rye?", "And salt?"))
    answer = platform.i_answer_elsewhere(two, "A little.")
    pulled = Pulled(platform).pull()
    assert {n: pulled.incoming[n].root for n in (one, two)} == {one: one, two: two}
    assert pulled.own[answer].root == two
    assert pulled.incoming[one].kind is Kind.COMMENT
    assert pulled.incoming[one].on.text == "Show HN: Bread"


def test_a_long_exchange_stays_one_conversation_over_many_pulls(platform: FakeHackerNews) -> None:
    """What the way up goes through is remembered, since a hit names its parent alone."""
    story = platform.i_post("Bread")
    first = last = platform.they_write("Is it rye?", under=story)
    pulled = Pulled(platform).pull()
    for _ in range(5):
        platform.now += EVE
        answer = platform.i_answer_elsewhere(last, "Yes.")
        last = platform.they_write("Sure?", under=answer)
        pulled.pull()
    assert {post.root for post in pulled.incoming.values()} == {first}
    assert {pulled.own[n].root for n in pulled.own if n != story} == {first}
    assert pulled.incoming == Pulled(platform).pull().incoming
    assert pulled.incoming[last].kind is Kind.REPLY
    assert pulled.incoming[last].on.text == "Yes."


def test_under_somebody_elses_story_my_own_comment_is_the_root(platform: FakeHackerNews) -> None:
    story = platform.i_post("Their story", by="tomas")
    mine = platform.i_answer_elsewhere(story, "I bake, too.")
    asked = platform.they_write("Rye?", under=mine)
    pulled = Pulled(platform).pull()
    assert (pulled.incoming[asked].root, pulled.own[mine].root) == (mine, mine)
    assert pulled.incoming[asked].parent_author == platform.me


def test_what_i_replied_to_is_the_root_where_a_stranger_began(platform: FakeHackerNews) -> None:
    story = platform.i_post("Their story", by="tomas")
    theirs = platform.they_write("I like spelt", under=story)
    mine = platform.i_answer_elsewhere(theirs, "So do I.")
    again = platform.they_write("Really?", under=mine)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {again}
    assert pulled.incoming[again].root == pulled.own[mine].root == theirs
    assert pulled.own[mine].parent == theirs


def test_talk_between_others_in_my_thread_is_not_for_me(platform: FakeHackerNews) -> None:
    story = platform.i_post("Bread")
    asked = platform.they_write("Is it rye?", under=story)
    platform.they_write("I think so", under=asked, by="tomas")
    assert set(Pulled(platform).pull().incoming) == {asked}


# --- what it costs -----------------------------------------------------------------------------


def test_a_pull_is_two_requests_and_one_more_for_new_threads(platform: FakeHackerNews) -> None:
    stories = [platform.i_post(f"Story {n}", by="tomas") for n in range(5)]
    for story in stories:
        platform.they_write("Rye?", under=platform.i_answer_elsewhere(story, "I bake."))
    pulled = Pulled(platform)
    assert len(searches(platform, pulled.pull)) == 3
    assert len(searches(platform, pulled.pull)) == 2
    platform.i_answer_elsewhere(platform.i_post("One more", by="tomas"), "And I.")
    assert len(searches(platform, pulled.pull)) == 3
    assert len(pulled.incoming) == 5


@pytest.mark.parametrize(("threads", "requests"), [(99, 1), (100, 1), (101, 2)])
def test_a_hundred_threads_are_one_request(
    platform: FakeHackerNews, threads: int, requests: int
) -> None:
    for n in range(threads):
        platform.i_post(f"Story {n}")
    asked = searches(platform, Pulled(platform).pull)
    assert sum(tags.startswith("comment,(") for tags in asked) == requests


def test_threads_that_are_closed_are_not_read_any_more(platform: FakeHackerNews) -> None:
    platform.i_post("Old", ago=20 * EVE)
    new = platform.i_post("New", ago=13 * EVE)
    pulled = Pulled(platform).pull()
    tags = searches(platform, pulled.pull)
    assert [tag for tag in tags if tag.startswith("comment")] == [f"comment,(story_{new})"]


def test_more_comments_than_a_query_shows_are_all_read(platform: FakeHackerNews) -> None:
    platform.page_size = 600
    story = platform.i_post("Bread")
    written = {platform.they_write("hm", under=story) for _ in range(1_100)}
    assert set(Pulled(platform).pull().incoming) == written


def test_more_comments_of_one_second_than_a_page_holds_end_nothing(
    platform: FakeHackerNews,
) -> None:
    story = platform.i_post("Bread")
    older = platform.they_write("first", under=story)
    for _ in range(platform.page_size + 1):
        number = platform.they_write("hm", under=story)
        platform.items[int(number)]["at"] = platform.now + timedelta(hours=1)
    assert older in Pulled(platform).pull().incoming


def test_a_search_that_goes_round_in_circles_is_given_up(platform: FakeHackerNews) -> None:
    story = platform.i_post("Bread")
    for _ in range(platform.page_size + 1):
        platform.they_write("hm", under=story)
    platform.ignores_filters = True
    with pytest.raises(BadAnswer, match="circles"):
        Pulled(platform).pull()


def test_a_comment_that_the_search_learns_of_late_is_found(platform: FakeHackerNews) -> None:
    story = platform.i_post("Bread", ago=3 * EVE)
    pulled = Pulled(platform).pull()
    platform.now += timedelta(hours=1)
    late = platform.they_write("Rye?", under=story, ago=timedelta(hours=40))
    assert late in pulled.pull().incoming


# --- threads close -----------------------------------------------------------------------------


@pytest.mark.parametrize("mine", [True, False])
def test_a_thread_closes_two_weeks_after_it_began(platform: FakeHackerNews, mine: bool) -> None:
    story = platform.i_post("Bread", by=None if mine else "tomas", ago=3 * EVE)
    under = story if mine else platform.i_answer_elsewhere(story, "I bake.")
    post = mention_of(platform, platform.they_write("Rye?", under=under))
    assert post.reply_until == platform.items[int(story)]["at"] + timedelta(days=14)


def test_the_page_opened_is_the_box_to_answer_in_while_there_is_one(
    platform: FakeHackerNews,
) -> None:
    story = platform.i_post("Bread", ago=13 * EVE)
    target = mention_of(platform, platform.they_write("Rye?", under=story))

    async def page(connector: Connector, me: Identity) -> str:
        return connector.page_url(target)

    assert drive(platform, page) == f"https://news.ycombinator.com/reply?id={target.id}"
    platform.now += 2 * EVE
    assert drive(platform, page) == f"https://news.ycombinator.com/item?id={target.id}"


def test_a_reply_is_pasted_and_the_error_says_where(platform: FakeHackerNews) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    with pytest.raises(CannotDo) as refused:
        compose(platform, target, "It is.")
    assert f"reply?id={target.id}" in refused.value.hint


def test_what_was_pasted_is_found_by_its_words(platform: FakeHackerNews) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = Parcel(target=target, text="It is.", payload=b"", client_id="")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    pasted = platform.i_answer_elsewhere(target.id, "It  is.")
    found = find(platform, parcel)
    assert found.posted is not None
    assert found.posted.id == pasted


# --- reading again -----------------------------------------------------------------------------


def test_open_mentions_are_read_again_forty_a_request(platform: FakeHackerNews) -> None:
    story = platform.i_post("Bread")
    written = [platform.they_write("hm", under=story, by=f"p{n}") for n in range(41)]
    posts = [Pulled(platform).pull().incoming[number] for number in written]
    platform.they_edit(written[0], "Is it <i>spelt</i>?")
    platform.they_delete(written[1])
    tags = searches(platform, lambda: reread(platform, *posts))
    assert len(tags) == 2
    found = reread(platform, *posts)
    assert found.gone == {written[1]}
    edited = next(post for post in found.posts if post.id == written[0])
    assert edited.text == "Is it spelt?"


def test_a_look_shows_the_whole_exchange_below(platform: FakeHackerNews) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    answer = platform.i_answer_elsewhere(asked, "It is.")
    again = platform.they_write("Sure?", under=answer)
    found = look(platform, mention_of(platform, asked))
    assert {post.id: post.parent for post in found.posts} == {answer: asked, again: answer}
    assert {post.root for post in found.posts} == {asked}


# --- who I am ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({}, "name no user"),
        ({"user": 7}, "name no user"),
        ({"user": "a/../b"}, "name no user"),
        ({"user": "nobody"}, "knows no user nobody"),
        ({"user": "ana_k"}, "knows no user ana_k"),
    ],
)
def test_a_user_who_is_not_there_is_said_so(
    platform: FakeHackerNews, settings: dict[str, object], says: str
) -> None:
    platform.settings = settings
    with pytest.raises(SignInNeeded, match=says) as missing:
        Pulled(platform).pull()
    assert "[accounts.work]" in missing.value.hint


# --- what may come -----------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 403, 404, 410, 418])
def test_a_search_that_says_no_is_a_bad_answer(platform: FakeHackerNews, status: int) -> None:
    async def refused(connector: Connector, me: Identity) -> None:
        platform.says = platform.refusal(status, "\x1b[31mno")
        with pytest.raises(BadAnswer) as error:
            await Pulled(platform).work(connector, me)
        assert "\x1b" not in str(error.value)

    drive(platform, refused)


def test_stories_polls_and_comments_of_mine_are_my_words(platform: FakeHackerNews) -> None:
    story = platform.i_post("Ask HN: Rye &amp; spelt?")
    platform.items[int(story)]["text"] = "Which <i>one</i>?<p>Please."
    poll, part = platform.i_post("Poll: rye?"), platform.i_post("Yes")
    platform.items[int(poll)]["type"], platform.items[int(part)]["type"] = "poll", "pollopt"
    asked = platform.they_write("Rye", under=poll)
    pulled = Pulled(platform).pull()
    assert pulled.own[story].text == "Ask HN: Rye & spelt?\n\nWhich one?\n\nPlease."
    assert set(pulled.own) == {story, poll}
    assert set(pulled.incoming) == {asked}


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("text", None, "comment_text"),
        ("by", "no such/name", "usable name"),
        ("by", None, "author"),
    ],
)
def test_a_comment_without_what_matters_is_skipped_with_the_reason(
    platform: FakeHackerNews, field: str, value: object, why: str
) -> None:
    story = platform.i_post("Bread")
    kept, odd = (platform.they_write("Rye?", under=story) for _ in range(2))
    platform.items[int(odd)][field] = value
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {kept}
    assert len(pulled.skipped) == 1
    assert why in pulled.skipped[0]


def test_a_cursor_that_cannot_be_read_means_to_read_all_again(platform: FakeHackerNews) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread", ago=9 * EVE), ago=8 * EVE)
    for cursor in ("", "{}", "[1]", '{"done": "x", "told": {}, "begun": {}}', '{"done": 1e99}'):
        pulled = Pulled(platform, cursors={"comments": cursor})
        assert set(pulled.pull().incoming) == {asked}

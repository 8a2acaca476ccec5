from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    CannotDo,
    PlatformError,
    RateLimited,
    Refused,
    ServerTrouble,
    SignInNeeded,
    Unreachable,
)
from ackbot.model import Kind, Subject
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.platforms.disqus.api import Keys
from ackbot.platforms.disqus.sign_in import shortname
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.loopback import Reply
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find, send

from .fake_disqus import FakeDisqus, envelope, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeDisqus]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Disqus keeps every promise of the interface."""


LIST = "/api/3.0/posts/list.json"
DAY = timedelta(days=1)


def lists(platform: FakeDisqus, work: Callable[[], object]) -> int:
    """Return how many pages of posts some work asked for."""
    before = len(platform.asked(LIST))
    work()
    return len(platform.asked(LIST)) - before


# --- reading -----------------------------------------------------------------------------------


def test_roots_parents_kinds_and_subjects(platform: FakeDisqus) -> None:
    page = platform.i_post("Bread &amp; cake")
    question = platform.they_write("Rye?", under=page)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    aside = platform.they_write("I doubt it.", under=question, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert {found[each].root for each in (question, again, aside)} == {question}
    assert (found[question].kind, found[again].kind) == (Kind.COMMENT, Kind.REPLY)
    assert (found[again].parent, found[again].parent_author) == (answer, platform.me)
    assert found[aside].parent_author == found[question].author.id
    assert pulled.own[answer].parent == question
    assert found[question].on == Subject(
        text="Bread & cake", url=f"https://bob.example/{page[1:]}/"
    )
    assert found[question].url == f"https://bob.example/{page[1:]}/#comment-{question}"


def test_a_pull_is_one_request_a_page_with_the_keys_and_all_that_waits(
    platform: FakeDisqus,
) -> None:
    held = platform.comment("Rye?", under=platform.i_post("Bread"), state="unapproved")
    pulled = Pulled(platform)
    assert lists(platform, pulled.pull) == 1
    asked = platform.asked(LIST)[-1].query
    assert {value for name, value in asked if name == "include"} == {
        "approved",
        "unapproved",
        "flagged",
    }
    assert ("forum", "bobross") in asked
    assert ("order", "asc") in asked
    assert ("api_secret", "canary-app-secret") in asked
    assert pulled.incoming[held].held


def test_what_was_flagged_still_stands_there(platform: FakeDisqus) -> None:
    flagged = platform.comment("Rye?", under=platform.i_post("Bread"), state="flagged")
    assert not mention_of(platform, flagged).held


def test_an_answer_to_something_old_costs_one_request_and_is_remembered(
    platform: FakeDisqus,
) -> None:
    page = platform.i_post("Bread")
    top = platform.they_write("Rye?", under=page, ago=400 * DAY)
    middle = platform.they_write("Or spelt?", under=top, by="tomas", ago=399 * DAY)
    new = [platform.they_write(f"n {n}", under=middle, by=f"p{n}") for n in range(5)]
    pulled = Pulled(platform)
    assert lists(platform, pulled.pull) == 2
    assert {pulled.incoming[each].root for each in new} == {top}
    later = platform.they_write("And oats?", under=new[0])
    assert lists(platform, pulled.pull) == 1
    assert pulled.incoming[later].root == top
    assert Pulled(platform).pull().incoming == pulled.incoming


def test_old_discussions_are_read_twenty_at_a_time(platform: FakeDisqus) -> None:
    for n in range(21):
        top = platform.they_write("Rye?", under=platform.i_post(f"Bread {n}"), ago=400 * DAY)
        platform.they_write("Well?", under=top, by="tomas")
    assert lists(platform, Pulled(platform).pull) == 3


def test_an_answer_to_what_no_list_shows_begins_a_conversation(platform: FakeDisqus) -> None:
    top = platform.they_write("Rye?", under=platform.i_post("Bread"), ago=400 * DAY)
    new = platform.they_write("Well?", under=top, by="tomas")
    newer = platform.they_write("Well??", under=new)
    del platform.posts[int(top)]
    found = Pulled(platform).pull().incoming
    assert {found[each].root for each in (new, newer)} == {top}


def test_a_thread_goes_through_what_was_deleted(platform: FakeDisqus) -> None:
    top = platform.they_write("Rye?", under=platform.i_post("Bread"))
    middle = platform.they_write("Spelt?", under=top, by="tomas")
    platform.they_delete(middle)
    low = platform.they_write("Oats?", under=middle, by="cleo")
    found = Pulled(platform).pull().incoming
    assert set(found) == {top, low}
    assert found[low].root == top


def test_guests_are_known_by_address_else_by_the_name_they_typed(platform: FakeDisqus) -> None:
    page = platform.i_post("Bread")
    known = [
        platform.comment("x", under=page, name=name, email="mira@example.test")
        for name in ("Mira", "Mira H.")
    ]
    named = [platform.comment("x", under=page, name=name) for name in ("Tom", "tom ", "Cleo")]
    found = Pulled(platform).pull().incoming
    one, two = (found[each].author.id for each in known)
    assert one == two
    tom, again, cleo = (found[each].author.id for each in named)
    assert tom == again != cleo
    assert "example.test" not in repr(found)


def test_names_in_my_words_are_people(platform: FakeDisqus) -> None:
    page = platform.i_post("Bread")
    asked = platform.they_write("Rye?", under=page)
    mine = platform.comment("It is.", raw="@mira_d:disqus It is.", under=page, by="ana")
    pulled = Pulled(platform).pull()
    assert pulled.own[mine].names == (pulled.incoming[asked].author.id,)


def test_spam_that_is_let_through_within_two_days_is_found(platform: FakeDisqus) -> None:
    late = platform.comment("Rye?", under=platform.i_post("Bread"), state="spam")
    platform.now += DAY
    platform.they_write("Sunday?", under=platform.i_post("Rolls"), by="tomas")
    pulled = Pulled(platform).pull()
    assert late not in pulled.incoming
    platform.moderates(late, "approved")
    assert lists(platform, pulled.pull) == 1
    assert late in pulled.incoming


@pytest.mark.parametrize("state", ["spam", "deleted"])
def test_what_is_thrown_away_is_gone(platform: FakeDisqus, state: str) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    target = mention_of(platform, mention)
    platform.moderates(mention, state)
    assert reread(platform, target).gone == {mention}
    assert look(platform, target).target is None


def test_reading_again_sees_edits_holds_and_closed_discussions(platform: FakeDisqus) -> None:
    mention = platform.comment("Rye?", under=platform.i_post("Bread"), state="unapproved")
    target = mention_of(platform, mention)
    platform.moderates(mention, "approved")
    platform.they_edit(mention, "Spelt?")
    platform.closes(mention)
    (fresh,) = reread(platform, target).posts
    assert (fresh.text, fresh.held) == ("Spelt?", False)
    assert "closed" in fresh.closed


def test_of_discussions_not_read_to_their_end_nothing_is_called_gone(
    platform: FakeDisqus,
) -> None:
    page = platform.i_post("Bread")
    first = mention_of(platform, platform.they_write("Rye?", under=page))
    for n in range(platform.page_size * 5):
        platform.they_write(f"n {n}", under=page, by="tomas")
    last = mention_of(platform, platform.they_write("Spelt?", under=page))
    found = reread(platform, first, last)
    assert [post.id for post in found.posts] == [first.id]
    assert not found.gone


def test_a_busy_discussion_shows_my_answer_before_a_send(platform: FakeDisqus) -> None:
    page = platform.i_post("Bread")
    target = mention_of(platform, platform.they_write("Rye?", under=page))
    for n in range(platform.page_size * 4):
        platform.they_write(f"n {n}", under=page, by="tomas")
    answer = platform.i_answer_elsewhere(target.id, "Rye.")
    assert answer in {post.id for post in look(platform, target).posts}


def test_fields_that_nobody_promised_may_be_missing(platform: FakeDisqus) -> None:
    platform.leaves_out = {"isApproved", "isSpam", "isDeleted", "raw_message", "forum"}
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    post = mention_of(platform, mention)
    assert (post.text, post.held) == ("Rye?", False)


def test_several_forums_are_one_list(tmp_path: Path) -> None:
    with running(tmp_path / "sessions", forum=["bobross", " "]) as platform:
        Pulled(platform).pull()
        assert [v for k, v in platform.asked(LIST)[-1].query if k == "forum"] == ["bobross"]


@pytest.mark.parametrize("forum", ["", None, 5, []])
def test_without_a_forum_the_settings_are_named(tmp_path: Path, forum: object) -> None:
    with (
        running(tmp_path / "sessions", forum=forum) as platform,
        pytest.raises(SignInNeeded, match="forum"),
    ):
        Pulled(platform).pull()


# --- what it says no to --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        (2, 400, BadAnswer),
        (4, 400, SignInNeeded),
        (5, 400, SignInNeeded),
        (11, 403, SignInNeeded),
        (12, 400, BadAnswer),
        (13, 400, RateLimited),
        (14, 403, RateLimited),
        (15, 400, ServerTrouble),
        (16, 200, ServerTrouble),
        (18, 401, SignInNeeded),
        (20, 400, ServerTrouble),
        (22, 403, BadAnswer),
    ],
)
def test_the_code_says_what_a_failed_read_means(
    platform: FakeDisqus, code: int, status: int, kind: type[PlatformError]
) -> None:
    platform.says = envelope("Nope \x1b[31m canary-app-secret", code, status)
    with pytest.raises(kind) as raised:
        Pulled(platform).pull()
    assert type(raised.value) is kind
    assert "\x1b" not in str(raised.value)
    assert "canary" not in str(raised.value)


def test_a_limit_is_over_when_the_header_says_so(platform: FakeDisqus) -> None:
    over = platform.now + timedelta(minutes=20)
    told = envelope("You have exceeded your hourly limit of requests", 13, 400)
    platform.says = Reply(
        status=400,
        headers={**told.headers, "X-Ratelimit-Reset": str(int(over.timestamp()))},
        body=told.body,
    )
    with pytest.raises(RateLimited) as raised:
        Pulled(platform).pull()
    assert raised.value.until == over


def test_it_says_how_many_requests_are_left(platform: FakeDisqus) -> None:
    async def notes(connector: Connector, me: Identity) -> tuple[str, ...]:
        return connector.notes()

    assert drive(platform, notes) == ("987 of 1,000 requests are left this hour.",)


@pytest.mark.parametrize("secret", ["canary-token-7c31", "{}", '{"api_secret": "a b"}'])
def test_a_secret_that_is_not_both_keys_is_not_sent(platform: FakeDisqus, secret: str) -> None:
    platform.secret = secret
    with pytest.raises(SignInNeeded, match="it takes two"):
        Pulled(platform).pull()
    assert platform.requests() == 0


def test_keys_are_taken_with_a_blank_between_and_a_forum_from_its_address() -> None:
    assert Keys.read("app  token") == Keys.read(Keys("app", "token").line())
    assert shortname(" https://BobRoss.disqus.com/admin/ ") == "bobross"
    with pytest.raises(ValueError, match="shortname"):
        shortname("bob ross")


# --- writing -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        (2, 400, Refused),
        (4, 401, SignInNeeded),
        (12, 400, Refused),
        (14, 400, RateLimited),
        (15, 400, Ambiguous),
        (16, 200, Ambiguous),
        (19, 400, Refused),
        (20, 400, Ambiguous),
        (21, 400, Unreachable),
        (2, 500, Ambiguous),
    ],
)
def test_the_code_says_what_became_of_a_write(
    platform: FakeDisqus, code: int, status: int, kind: type[PlatformError]
) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "It is.")

    async def work(connector: Connector, me: Identity) -> None:
        platform.says = envelope("Nope \x1b[31m canary-app-secret", code, status)
        with pytest.raises(kind) as raised:
            await connector.post(me, parcel)
        assert type(raised.value) is kind
        assert "\x1b" not in str(raised.value)
        assert "canary" not in str(raised.value)

    drive(platform, work)


def test_what_is_stored_until_it_is_sent_holds_no_key_and_no_tag(platform: FakeDisqus) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "a < b & <b>c</b> &amp;")
    assert b"canary" not in parcel.payload
    assert dict(parse_qsl(parcel.payload.decode())) == {
        "message": "a < b & &lt;b>c&lt;/b> &amp;amp;",
        "parent": target.id,
        "thread": str(platform.posts[int(target.id)]["thread"]),
    }


def test_a_held_comment_is_not_answered_before_it_is_approved(platform: FakeDisqus) -> None:
    mention = platform.comment("Rye?", under=platform.i_post("Bread"), state="unapproved")
    with pytest.raises(CannotDo, match="waits for moderation"):
        compose(platform, mention_of(platform, mention), "It is.")


def test_a_held_comment_is_approved_with_the_reply_where_that_is_wished(tmp_path: Path) -> None:
    with running(tmp_path / "sessions", approve_on_reply=True) as platform:
        mention = platform.comment("Rye?", under=platform.i_post("Bread"), state="unapproved")
        parcel = compose(platform, mention_of(platform, mention), "It is.")
        platform.fail_next_write(Fault.HANG_UP)
        with pytest.raises(Unreachable, match="was sent nothing"):
            send(platform, parcel)
        assert platform.posted_under(mention) == []
        send(platform, parcel)
        assert platform.posted_under(mention) == ["It is."]
        assert platform.posts[int(mention)]["state"] == "approved"


def test_a_reply_that_is_held_is_told_as_held(platform: FakeDisqus) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "It is.")
    posted = send(platform, parcel)
    assert not posted.held
    platform.moderates(posted.id, "spam")
    found = find(platform, parcel).posted
    assert found is not None
    assert found.held


def test_the_same_words_of_before_the_attempt_are_not_this_reply(platform: FakeDisqus) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.i_answer_elsewhere(target.id, "It is.")
    platform.now += timedelta(minutes=1)
    parcel = compose(platform, target, "It is.")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    platform.tick()
    platform.i_answer_elsewhere(target.id, "It  is.")
    assert find(platform, parcel).presence is Presence.THERE

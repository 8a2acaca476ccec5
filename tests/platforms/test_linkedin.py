from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ackbot.errors import BadAnswer, CannotDo, RateLimited, Refused, SignInNeeded, TooLong
from ackbot.model import Kind
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.platforms.linkedin import FACTS
from ackbot.platforms.linkedin.connector import LinkedIn
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.loopback import Reply
from ackbot.testing.reading import look
from ackbot.testing.sending import compose, find, like, send
from ackbot.testing.served import answer

from .fake_linkedin import PAGE, FakeLinkedIn


@contextmanager
def running(fake: FakeLinkedIn) -> Iterator[FakeLinkedIn]:
    """Serve, and see at the end that nothing was asked that LinkedIn does not know."""
    with fake.loopback:
        yield fake
        assert fake.mistakes == []


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeLinkedIn]:
    with running(FakeLinkedIn(tmp_path / "sessions")) as fake:
        yield fake


class TestContract(ConnectorContract):
    """LinkedIn keeps every promise of the interface."""


def asked(platform: FakeLinkedIn, pulled: Pulled, *, full: bool = False) -> list[str]:
    """Pull, and return what was asked for beyond who the account is, names shortened."""
    before = len(platform.loopback.requests)
    pulled.pull(full=full)
    paths = [request.path for request in platform.loopback.requests[before:]]
    urns = {urn.replace(":", "%3A"): "POST" for urn in platform.posts}
    for number, urn in enumerate(platform.comments):
        encoded = urn
        for sign in ":(),":
            encoded = encoded.replace(sign, f"%{ord(sign):02X}")
        urns[encoded] = f"C{number}"
    for long, short in urns.items():
        paths = [path.replace(long, short) for path in paths]
    return [path.removeprefix("/rest/") for path in paths if "organization" not in path]


# --- what is read -------------------------------------------------------------------------------


def test_replies_stand_under_the_comment_on_top(platform: FakeLinkedIn) -> None:
    base = platform.i_post("Bread\\(s\\) by @[Ana's Bakery](urn:li:organization:1337)\nwith seeds")
    question = platform.they_write("Rye?", under=base)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    aside = platform.they_write("I doubt it", under=question, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert {found[each].root for each in (question, again, aside)} == {question}
    assert pulled.own[answer].root == question
    assert [found[each].kind for each in (question, again)] == [Kind.COMMENT, Kind.REPLY]
    assert {post.parent for post in found.values()} == {None}
    assert found[question].on.text == "Bread(s) by Ana's Bakery"
    assert found[question].on.url == f"https://www.linkedin.com/feed/update/{base}/"
    assert "?commentUrn=urn%3Ali%3Acomment" in found[question].url
    assert found[question].author.id == "urn:li:person:mira"
    assert found[question].author.label == "somebody"


def test_people_and_companies_have_names_where_linkedin_tells(platform: FakeLinkedIn) -> None:
    platform.names["mira"] = ("Mira", "Holt")
    base = platform.i_post("Bread")
    mira = platform.they_write("Rye?", under=base)
    hidden = platform.they_write("Rye?", under=base, by="tomas")
    mill = platform.comment("Our rye!", under=base, actor="urn:li:organization:99")
    answer = platform.comment("Mira, it is.", under=mira)
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert (found[mira].author.name, found[mira].author.handle) == ("Mira Holt", "m-h")
    assert found[mira].author.url == "https://www.linkedin.com/in/m-h/"
    assert found[hidden].author.name == ""
    assert found[mill].author.name == "Mill"
    assert pulled.own[answer].names == ("urn:li:person:mira",)


def test_without_leave_to_read_names_the_words_are_read(platform: FakeLinkedIn) -> None:
    platform.tells_names = False
    posts = [platform.i_post(f"Bread {n}") for n in range(3)]
    written = {platform.they_write("Rye?", under=post, by=f"p{n}") for n, post in enumerate(posts)}
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == written
    assert len(platform.asked("/rest/people")) == 1


@pytest.mark.parametrize(
    "value",
    [
        {"person": {"person": "urn:li:person:mira"}},
        {"com.linkedin.common.MemberAttributedEntity": {"member": "urn:li:person:mira"}},
    ],
)
def test_a_name_that_the_site_marks_says_who_is_meant(
    platform: FakeLinkedIn, value: dict[str, Any]
) -> None:
    base = platform.i_post("Bread")
    first = platform.they_write("Rye?", under=base, by="tomas")
    marks = [{"start": 0, "length": 9, "value": value}]
    mine = platform.comment("Mira Holt it is", under=first, marks=marks)
    theirs = platform.comment("Mira Holt no", under=first, actor="urn:li:person:tomas", marks=marks)
    later = platform.comment(
        "Ask Mira Holt", under=first, actor="urn:li:person:tomas", marks=[{**marks[0], "start": 4}]
    )
    pulled = Pulled(platform).pull()
    assert pulled.own[mine].names == ("urn:li:person:mira",)
    assert pulled.incoming[theirs].parent_author == "urn:li:person:mira"
    assert pulled.incoming[later].names == ("urn:li:person:mira",)
    assert pulled.incoming[later].parent_author is None


def test_edits_pictures_and_silence_are_shown(platform: FakeLinkedIn) -> None:
    base = platform.i_post("Bread")
    edited = platform.they_write("Rye?", under=base)
    platform.they_edit(edited, "Spelt?")
    picture = platform.comment("", under=base, actor="urn:li:person:cleo", more={"content": [{}]})
    silent = platform.comment("", under=base, actor="urn:li:person:cleo")
    found = Pulled(platform).pull().incoming
    assert found[edited].edited_at is not None
    assert found[picture].edited_at is None
    assert (found[picture].text, found[silent].text) == ("[picture]", "[no words]")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("commentUrn", "urn:li:comment:(urn:li:activity:1,2)/../3"),
        ("commentUrn", "urn:li:share:1"),
        ("actor", "urn:li:person:a b"),
        ("actor", "https://evil.example"),
        ("created", {"time": "yesterday"}),
        ("created", {"time": -1}),
        ("message", None),
    ],
)
def test_what_has_not_its_documented_shape_is_skipped(
    platform: FakeLinkedIn, key: str, value: object
) -> None:
    base = platform.i_post("Bread")
    kept = platform.they_write("Rye?", under=base)
    platform.comment("x", under=base, actor="urn:li:person:tomas", more={key: value})
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {kept}
    assert len(pulled.skipped) == 1


def test_what_is_not_promised_may_be_missing(platform: FakeLinkedIn) -> None:
    base = platform.i_post("Bread")
    bare = {"commentUrn": None, "lastModified": None, "object": platform.posts[base]["activity"]}
    mention = platform.comment("Rye?", under=base, actor="urn:li:person:mira", more=bare)
    assert Pulled(platform).pull().incoming[mention].edited_at is None


# --- how little is asked for --------------------------------------------------------------------


def test_comments_are_read_where_the_numbers_changed(platform: FakeLinkedIn) -> None:
    base = platform.i_post("Bread")
    platform.i_post("Nobody said a word here")
    question = platform.they_write("Rye?", under=base)
    other = platform.they_write("Wheat?", under=base, by="tomas")
    reply = platform.they_write("Rye, surely", under=question, by="cleo")
    pulled = Pulled(platform)
    usual = ["posts", "socialMetadata"]
    thread = ["socialActions/POST/comments", "socialActions/C0/comments"]
    assert asked(platform, pulled) == [*usual, *thread, "people"]
    assert asked(platform, pulled) == usual
    under = platform.they_write("Spelt!", under=other, by="cleo")
    assert asked(platform, pulled) == [*usual, thread[0], "socialActions/C1/comments", "people"]
    assert set(pulled.incoming) == {question, other, reply, under}
    assert not pulled.gone
    assert asked(platform, pulled, full=True) == [
        *usual,
        thread[0],
        *thread[1:],
        "socialActions/C1/comments",
        "people",
    ]


def test_what_went_is_gone_and_what_was_not_read_is_not(platform: FakeLinkedIn) -> None:
    base = platform.i_post("Bread")
    tops = [platform.they_write(f"{n}", under=base, by=f"p{n}") for n in range(3)]
    below = [platform.they_write(f"below {n}", under=top, by="cleo") for n, top in enumerate(tops)]
    pulled = Pulled(platform).pull()
    platform.they_delete(below[0])
    assert pulled.pull().gone == {below[0]}
    platform.they_delete(tops[1])
    assert pulled.pull().gone == {below[0], tops[1], below[1]}
    platform.they_delete(tops[2])
    platform.they_delete(tops[0])
    assert pulled.pull().gone == {*below, *tops}


def test_what_stands_under_what_cannot_be_read_is_read_and_not_gone(
    platform: FakeLinkedIn,
) -> None:
    base = platform.i_post("Bread")
    top = platform.they_write("Rye?", under=base)
    below = platform.they_write("Me, too", under=top, by="cleo")
    pulled = Pulled(platform).pull()
    platform.comments[top]["text"] = 42
    later = platform.they_write("And me", under=top, by="tomas")
    pulled.pull()
    assert set(pulled.incoming) == {top, below, later}
    assert pulled.incoming[later].root == top
    assert not pulled.gone


def test_once_a_day_comments_are_read_whatever_the_numbers_say(platform: FakeLinkedIn) -> None:
    base = platform.i_post("Bread")
    mention = platform.they_write("Rye?", under=base)
    below = platform.they_write("Me, too", under=mention, by="cleo")
    pulled = Pulled(platform).pull()
    platform.they_edit(mention, "Spelt?")
    platform.they_edit(below, "Not me")
    platform.now += timedelta(hours=23)
    assert pulled.pull().incoming[mention].text == "Rye?"
    platform.now += timedelta(hours=1)
    pulled.pull()
    assert pulled.incoming[mention].text == "Spelt?"
    assert pulled.incoming[below].text == "Not me"
    platform.now += timedelta(days=31)
    assert asked(platform, pulled) == ["posts", "socialMetadata"]


def test_numbers_that_are_not_told_are_done_without(platform: FakeLinkedIn) -> None:
    platform.tells_counts = platform.tells_summaries = False
    base = platform.i_post("Bread")
    question = platform.they_write("Rye?", under=base)
    pulled = Pulled(platform).pull()
    reply = platform.they_write("Me, too", under=question, by="cleo")
    assert set(pulled.pull().incoming) == {question, reply}


def test_numbers_ahead_of_the_list_are_believed_the_second_time(platform: FakeLinkedIn) -> None:
    platform.lags = 1
    base = platform.i_post("Bread")
    platform.they_write("Rye?", under=base)
    pulled = Pulled(platform)
    reading = "socialActions/POST/comments"
    assert reading in asked(platform, pulled)
    assert reading in asked(platform, pulled)
    assert reading not in asked(platform, pulled)
    platform.lags = 0
    late = platform.they_write("Wheat?", under=base, by="tomas")
    assert late not in pulled.pull().incoming  # as many as before: the next day's reading finds it
    platform.now += timedelta(days=1)
    assert late in pulled.pull().incoming


def test_old_posts_are_left_alone(platform: FakeLinkedIn) -> None:
    old = platform.i_post("Bread", ago=timedelta(days=40))
    mention = platform.they_write("Rye?", under=old, ago=timedelta(days=1))
    assert set(Pulled(platform).pull().incoming) == {mention}  # its page is read anyway
    for n in range(100):
        platform.i_post(f"Bread {n}", ago=timedelta(days=35))
    assert not Pulled(platform).pull().incoming
    platform.settings = {"posts_back": 60}
    assert set(Pulled(platform).pull().incoming) == {mention}


def test_hundreds_of_posts_are_asked_about_fifty_at_once(platform: FakeLinkedIn) -> None:
    for n in range(120):
        platform.they_write("Rye?", under=platform.i_post(f"Bread {n}"), by=f"p{n}")
    pulled = Pulled(platform).pull()
    assert len(pulled.incoming) == 120
    assert asked(platform, pulled) == ["posts", *["socialMetadata"] * 2, "posts", "socialMetadata"]


# --- closed, several Pages, versions, quotas ----------------------------------------------------


def test_a_post_whose_comments_are_closed_takes_no_reply(platform: FakeLinkedIn) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    pulled = Pulled(platform).pull()
    parcel = compose(platform, target, "Rye.")
    platform.closes(target.id)
    closed = pulled.pull().incoming[target.id]
    assert closed.closed == "comments on the post are closed"
    with pytest.raises(CannotDo, match="comments on the post are closed"):
        compose(platform, closed, "Rye.")
    with pytest.raises(Refused, match="LINKEDIN_COMMENTS_RESTRICTED"):
        send(platform, parcel)


def test_of_several_pages_one_must_be_named(platform: FakeLinkedIn) -> None:
    platform.pages = [PAGE, "urn:li:organization:42"]
    with pytest.raises(SignInNeeded, match=r"several Pages \(1337, 42\)") as several:
        Pulled(platform).pull()
    assert "`page`" in several.value.hint
    for named in (1337, "1337", PAGE):
        platform.settings = {"page": named}
        assert drive(platform, who) == PAGE
    platform.settings, platform.pages = {"page": "../1"}, []
    with pytest.raises(SignInNeeded, match="administer no Page"):
        Pulled(platform).pull()


async def who(connector: Connector, me: Identity) -> str:
    return me.person.id


def test_the_version_can_be_set_and_a_retired_one_is_named(platform: FakeLinkedIn) -> None:
    platform.settings = {"version": "202612"}
    Pulled(platform).pull()
    platform.refusals["/rest/posts"] = answer({"message": "NONEXISTENT_VERSION"}, 426)
    with pytest.raises(SignInNeeded, match="version 202612") as retired:
        Pulled(platform).pull()
    assert "`version`" in retired.value.hint


def test_a_days_quota_lasts_until_midnight(platform: FakeLinkedIn) -> None:
    told = "Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls is reached."
    platform.refusals["/rest/posts"] = platform.refusal(429, told)
    with pytest.raises(RateLimited, match="today's calls") as over:
        Pulled(platform).pull()
    assert over.value.until == datetime(2026, 3, 5, tzinfo=UTC)
    platform.refusals["/rest/posts"] = platform.refusal(429, "Throttled")
    with pytest.raises(RateLimited) as slow:
        Pulled(platform).pull()
    assert slow.value.until is None


def test_missing_rights_ask_to_sign_in(platform: FakeLinkedIn) -> None:
    told = "Not enough permissions to access: posts.FINDER-author"
    platform.refusals["/rest/posts"] = platform.refusal(403, told)
    with pytest.raises(SignInNeeded, match="does not let your app or your role"):
        Pulled(platform).pull()


@pytest.mark.parametrize("data", [{"elements": "x"}, {"results": {}}, {}])
def test_lists_of_another_shape_are_bad_answers(platform: FakeLinkedIn, data: object) -> None:
    platform.refusals["/rest/posts"] = answer(data)
    with pytest.raises(BadAnswer):
        Pulled(platform).pull()
    platform.refusals = {"/comments": answer(data)}
    platform.they_write("Rye?", under=platform.i_post("Bread"))
    with pytest.raises(BadAnswer):
        Pulled(platform).pull()


def test_a_list_without_end_is_no_list(platform: FakeLinkedIn) -> None:
    platform.they_write("Rye?", under=platform.i_post("Bread"))
    more = {"elements": [], "paging": {"links": [{"rel": "next", "href": "x"}]}}
    platform.refusals["/comments"] = answer(more)
    with pytest.raises(BadAnswer, match="no end"):
        Pulled(platform).pull()


def test_it_says_how_many_calls_it_took(platform: FakeLinkedIn) -> None:
    platform.they_write("Rye?", under=platform.i_post("Bread"))

    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        await Pulled(platform).work(connector, me)
        return connector.notes()

    assert drive(platform, work)[0].startswith("6 calls were made;")


# --- sending ------------------------------------------------------------------------------------


def test_a_reply_to_a_reply_goes_under_the_comment_on_top(platform: FakeLinkedIn) -> None:
    base = platform.i_post("Bread")
    top = platform.they_write("Rye?", under=base)
    below = mention_of(platform, platform.they_write("Me, too", under=top, by="cleo"))
    parcel = compose(platform, below, "Then both!")
    assert json.loads(parcel.payload) == {
        "actor": PAGE,
        "object": platform.posts[base]["activity"],
        "message": {"text": "Then both!"},
        "parentComment": top,
    }
    posted = send(platform, parcel)
    assert platform.comments[posted.id]["top"] == top
    assert look(platform, below).posts[-1].text in ("Then both!", "Me, too")


def test_what_was_stored_may_stand_in_a_header_alone(platform: FakeLinkedIn) -> None:
    platform.tells_bodies = False
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    parcel = compose(platform, target, "Rye.")
    posted = send(platform, parcel)
    assert posted.id in platform.comments
    found = find(platform, parcel)
    assert found.presence is Presence.THERE
    assert found.posted is not None
    assert found.posted.id == posted.id


def test_only_what_is_young_enough_and_mine_is_the_reply(platform: FakeLinkedIn) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.i_answer_elsewhere(target.id, "Rye.")
    platform.now += timedelta(minutes=5)
    platform.they_write("Rye.", under=target.id, by="tomas")
    assert find(platform, compose(platform, target, "Rye.")).presence is Presence.NOT_SEEN


def test_lengths_are_counted_in_utf_16(platform: FakeLinkedIn) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    assert compose(platform, target, "🍞" * 625).payload
    with pytest.raises(TooLong, match="1,252"):
        compose(platform, target, "🍞" * 626)


def test_a_like_that_is_there_already_is_one(platform: FakeLinkedIn) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    platform.likes.append(target.id)
    assert like(platform, target).id == target.id
    platform.refusals["/rest/reactions"] = Reply(status=403, body=b'{"message": "no"}')
    with pytest.raises(Refused):
        like(platform, target)


def test_it_says_that_it_is_experimental_and_what_approval_it_needs() -> None:
    assert FACTS.blind_spots[0].startswith("experimental")
    assert "approved for its Community Management API" in FACTS.credential
    assert LinkedIn.facts is FACTS

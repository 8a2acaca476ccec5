from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import (
    BadAnswer,
    CannotDo,
    PlatformError,
    RateLimited,
    ServerTrouble,
    SignInNeeded,
)
from ackbot.model import Kind
from ackbot.platforms.base import Connector, Identity, Parcel, Presence
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.loopback import Request
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find

from .fake_stack_exchange import HOST, FakeStackExchange, running

DAY = timedelta(days=1)


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeStackExchange]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Stack Exchange keeps every promise of the interface."""


def asked(platform: FakeStackExchange, work: Callable[[], object]) -> list[Request]:
    """Return what some work asked for, without who I am."""
    before = platform.requests()
    work()
    return [r for r in platform.loopback.requests[before:] if not platform.is_safe(r)]


def methods(platform: FakeStackExchange, work: Callable[[], object]) -> list[str]:
    return [request.path.rpartition("/")[2] for request in asked(platform, work)]


# --- what is said to me ------------------------------------------------------------------------


def test_comments_replies_mentions_and_answers_are_told_apart(platform: FakeStackExchange) -> None:
    mine = platform.i_post("How long does rye rise?")
    theirs = platform.i_post("What is spelt?", by="tomas")
    comment = platform.write("Which flour?", under=mine)
    reply = platform.write("@Ana and which salt?", under=mine, to="ana")
    mention = platform.write("@Ana may know", under=theirs, to="ana")
    answer = platform.they_answer("Twelve hours.", to=mine)
    platform.write("@Mira I think rye", under=mine, by="tomas", to="mira")
    platform.write("Nobody is asked here", under=theirs)
    incoming = Pulled(platform).pull().incoming
    assert {post: incoming[post].kind for post in incoming} == {
        comment: Kind.COMMENT,
        reply: Kind.REPLY,
        mention: Kind.MENTION,
        answer: Kind.COMMENT,
    }
    assert {incoming[post].root for post in (comment, reply)} == {mine}
    assert incoming[answer].root == answer
    assert incoming[answer].text == "Twelve hours."
    assert incoming[comment].on.text == "How long does rye rise?"
    assert incoming[mention].names == (platform.me,)
    assert incoming[comment].url == f"https://{HOST}/q/500#comment9000_500"


def test_my_comment_names_whom_it_is_for(platform: FakeStackExchange) -> None:
    mine = platform.i_post("How long does rye rise?")
    mention = platform.they_write("Which flour?", under=mine)
    named = platform.i_answer_elsewhere(mention, "rye")
    plain = platform.write("Edited, thanks.", under=mine, by="ana")
    answer = platform.they_answer("Twelve hours.", to=mine)
    thanks = platform.write("That is long!", under=answer, by="ana")
    pulled = Pulled(platform).pull()
    assert pulled.own[named].names == (pulled.incoming[mention].author.id,)
    assert pulled.own[plain].names == ()
    assert pulled.own[thanks].root == pulled.incoming[answer].root
    assert all(pulled.own[post].parent is None for post in (named, plain, thanks))


def test_names_and_titles_are_unescaped_and_lost_accounts_have_a_name(
    platform: FakeStackExchange,
) -> None:
    mine = platform.i_post("Rye & spelt?")
    odd = platform.they_write("a < b & c", under=mine, by="mira o'hara")
    lost = platform.they_write("hm", under=mine, by="gone77")
    platform.users["community"] = -1
    voice = platform.they_write("Possible duplicate", under=mine, by="community")
    incoming = Pulled(platform).pull().incoming
    assert incoming[odd].author.name == "Mira O'Hara"
    assert incoming[odd].text == "a < b & c"
    assert incoming[odd].on.text == "Rye & spelt?"
    assert incoming[lost].author.id == f"{HOST}~gone Gone77"
    assert [incoming[post].author.bot for post in (odd, lost, voice)] == [False, False, True]


def test_an_address_on_another_site_is_not_shown(platform: FakeStackExchange) -> None:
    platform.links = True
    found = mention_of(platform, platform.they_write("?", under=platform.i_post("Rye?")))
    assert "evil" not in found.url


def test_an_accepted_answer_is_a_like_where_likes_count(platform: FakeStackExchange) -> None:
    answer = platform.they_answer("Twelve hours.", to=platform.i_post("How long?"))
    platform.posts[501].update(accepted=True, locked=True)
    assert not Pulled(platform).pull().liked
    pulled = Pulled(platform).pull(likes=True)
    assert pulled.liked == {answer}
    assert pulled.incoming[answer].closed == "the answer is locked"


# --- what it costs -----------------------------------------------------------------------------


def test_a_pull_is_five_requests(platform: FakeStackExchange) -> None:
    for n in range(20):
        platform.they_write("?", under=platform.i_post(f"Rye {n}?"))
    pulled = Pulled(platform)
    expected = ["comments", "posts", "comments", "answers", "mentioned"]
    assert methods(platform, pulled.pull) == expected
    assert methods(platform, pulled.pull) == expected
    assert len(pulled.incoming) == 20


@pytest.mark.parametrize(("posts", "calls"), [(99, 1), (100, 1), (101, 2)])
def test_a_hundred_posts_are_asked_for_comments_at_once(
    platform: FakeStackExchange, posts: int, calls: int
) -> None:
    for n in range(posts):
        platform.i_post(f"Rye {n}?")
    made = asked(platform, Pulled(platform).pull)
    assert sum(request.path.endswith("/answers") for request in made) == calls
    assert sum("/posts/" in request.path for request in made) == calls


def test_as_many_of_my_posts_are_asked_as_the_settings_say(platform: FakeStackExchange) -> None:
    old = platform.i_post("Old", ago=DAY)
    platform.settings = {**platform.settings, "posts": 2}
    new = [platform.i_post(f"Rye {n}?") for n in range(2)]
    written = [platform.they_write("?", under=post) for post in (old, *new)]
    assert set(Pulled(platform).pull().incoming) == set(written[1:])


def test_long_lists_of_two_calls_are_one_list(platform: FakeStackExchange) -> None:
    posts = [platform.i_post(f"Rye {n}?") for n in range(101)]
    written = {
        platform.they_write("?", under=post, ago=timedelta(hours=300 - n))
        for n in range(150)
        for post in (posts[0], posts[-1])
    }
    pulled = Pulled(platform)
    for _ in range(3):
        pulled.pull(pages=3)
    assert set(pulled.pull().incoming) == written


@pytest.mark.parametrize("exclusive", [False, True])
def test_whether_the_end_of_a_page_is_included_loses_nobody(
    platform: FakeStackExchange, exclusive: bool
) -> None:
    """`todate` may leave out its own second, and many comments may be of one."""
    platform.exclusive = exclusive
    mine = platform.i_post("Rye?", ago=DAY)
    written = [platform.they_write("?", under=mine) for _ in range(250)]
    for n, comment in enumerate(written):
        platform.comment(comment)["at"] = platform.now - timedelta(seconds=n // 60)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == set(written)
    assert len(pulled.order) == len(written)


# --- what the API asks of us -------------------------------------------------------------------


def test_a_backoff_is_heeded_also_by_the_next_run(platform: FakeStackExchange) -> None:
    mine = platform.i_post("Rye?", ago=DAY)
    written = {platform.they_write("?", under=mine) for _ in range(150)}
    platform.backoff["comments"] = 30
    pulled = Pulled(platform)
    with pytest.raises(RateLimited) as limited:
        pulled.pull()
    assert limited.value.until == platform.now + timedelta(seconds=30)
    before = platform.requests()
    with pytest.raises(RateLimited):
        pulled.pull()
    assert platform.requests() == before + 1
    platform.backoff.clear()
    platform.now += timedelta(seconds=31)
    assert set(pulled.pull().incoming) == written


@pytest.mark.parametrize(
    ("error", "kind", "says"),
    [
        ((502, "too many requests, more available in 90 seconds"), RateLimited, "to wait until"),
        ((502, "too many requests"), RateLimited, "to wait until"),
        ((400, "No site found for name `x`"), BadAnswer, "No site found"),
        ((400, "`key` doesn't match"), BadAnswer, "match"),
        ((403, "\x1b[31mno"), SignInNeeded, "not let it in"),
        ((405, "a key is required"), SignInNeeded, "not let it in"),
        ((404, "no method found"), BadAnswer, "no method"),
    ],
)
def test_errors_go_by_their_number(
    platform: FakeStackExchange, error: tuple[int, str], kind: type[PlatformError], says: str
) -> None:
    async def fails(connector: Connector, me: Identity) -> None:
        platform.error = error
        with pytest.raises(kind, match=says) as raised:
            await Pulled(platform).work(connector, me)
        assert "\x1b" not in str(raised.value)

    drive(platform, fails)


@pytest.mark.parametrize(
    ("says", "seconds"),
    [
        ("more requests available in 1 seconds", 1),
        ("more requests available in 82216 seconds", 82216),
        ("more requests available in 999999 seconds", 86400),
        ("later", 600),
    ],
)
def test_a_limit_tells_until_when(platform: FakeStackExchange, says: str, seconds: int) -> None:
    platform.error = (502, says)
    with pytest.raises(RateLimited) as limited:
        Pulled(platform).pull()
    assert limited.value.until == platform.now + timedelta(seconds=seconds)


def test_trouble_of_the_server_that_comes_as_400_is_trouble(platform: FakeStackExchange) -> None:
    platform.error = (503, "temporarily unavailable")
    with pytest.raises(ServerTrouble):
        Pulled(platform).pull()
    platform.says = platform.refusal(400, "")
    with pytest.raises(BadAnswer):
        Pulled(platform).pull()


def test_what_is_left_of_the_day_is_told(platform: FakeStackExchange) -> None:
    async def notes(connector: Connector, me: Identity) -> tuple[str, ...]:
        return connector.notes()

    platform.quota = 120
    assert drive(platform, notes) == ("119 of 300 requests are left today.",)


def test_a_key_goes_with_every_request(platform: FakeStackExchange) -> None:
    platform.settings = {**platform.settings, "key": "U4DMV*8nvpm3EOpvf69Rxw(("}
    Pulled(platform).pull()
    keys = {request.asked("key") for request in platform.loopback.requests}
    assert keys == {"U4DMV*8nvpm3EOpvf69Rxw(("}


# --- who I am ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"user": 22}, "name no site"),
        ({"site": 7, "user": 22}, "name no site"),
        ({"site": "a/b", "user": 22}, "name no site"),
        ({"site": "baking"}, "no number"),
        ({"site": "baking", "user": "ana"}, "no number"),
        ({"site": "baking", "user": -1}, "no number"),
        ({"site": "baking", "user": 23}, "has no user 23"),
    ],
)
def test_a_user_who_is_not_there_is_said_so(
    platform: FakeStackExchange, settings: dict[str, object], says: str
) -> None:
    platform.settings = settings
    with pytest.raises(SignInNeeded, match=says) as missing:
        Pulled(platform).pull()
    assert "[accounts.work]" in missing.value.hint


@pytest.mark.parametrize(("site", "user"), [(HOST, "22"), ("Baking", 22), (f" {HOST} ", "22")])
def test_site_and_user_may_be_written_as_one_finds_them(
    platform: FakeStackExchange, site: str, user: object
) -> None:
    platform.settings = {"site": site, "user": user}
    mention = platform.they_write("?", under=platform.i_post("Rye?"))
    assert set(Pulled(platform).pull().incoming) == {mention}


# --- reading again, and handing over -----------------------------------------------------------


def test_open_mentions_are_read_again_a_hundred_a_request(platform: FakeStackExchange) -> None:
    mine = platform.i_post("Rye?")
    written = [platform.they_write("?", under=mine) for _ in range(101)]
    answer = platform.they_answer("Twelve hours.", to=mine)
    incoming = Pulled(platform).pull().incoming
    platform.they_edit(written[0], "Spelt?")
    platform.they_delete(written[1])
    platform.posts[501]["accepted"] = True
    assert len(methods(platform, lambda: reread(platform, *incoming.values()))) == 3
    found = reread(platform, *incoming.values())
    assert found.gone == {written[1]}
    assert found.liked == {answer}
    again = {post.id: post for post in found.posts}
    assert again[written[0]].text == "Spelt?"
    assert again[answer] == incoming[answer]
    assert again[written[2]] == incoming[written[2]]


def test_a_look_at_an_answer_shows_what_is_said_under_it(platform: FakeStackExchange) -> None:
    answer = platform.they_answer("Twelve hours.", to=platform.i_post("How long?"))
    target = mention_of(platform, answer)
    thanks = platform.write("Thanks!", under=answer, by="ana")
    found = look(platform, target)
    assert found.target == target
    assert [post.id for post in found.posts] == [thanks]


def test_a_reply_is_pasted_and_known_again(platform: FakeStackExchange) -> None:
    target = mention_of(platform, platform.they_write("Which?", under=platform.i_post("Rye?")))
    with pytest.raises(CannotDo) as refused:
        compose(platform, target, "@Mira rye")
    assert target.url in refused.value.hint
    parcel = Parcel(target=target, text="@Mira rye", payload=b"", client_id="")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    pasted = platform.i_answer_elsewhere(target.id, "rye")
    found = find(platform, parcel)
    assert found.posted is not None
    assert found.posted.id == pasted


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [("post", 0, "post_id"), ("number", 0, "comment_id"), ("body", None, "body")],
)
def test_a_comment_without_what_matters_is_skipped(
    platform: FakeStackExchange, field: str, value: object, why: str
) -> None:
    mine = platform.i_post("Rye?")
    kept, odd = (platform.they_write("?", under=mine) for _ in range(2))
    if field == "post":
        platform.posts[0] = {**platform.posts[500], "number": 0}
        platform.comment(odd).update(post=0, to="ana")
    else:
        platform.comment(odd)[field] = value
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {kept}
    assert why in pulled.skipped[0]

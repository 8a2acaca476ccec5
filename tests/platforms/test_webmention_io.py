from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ackbot.errors import BadAnswer, CannotDo, SignInNeeded
from ackbot.model import Kind, Post, Visibility
from ackbot.platforms.base import Connector, Identity
from ackbot.platforms.webmention_io import sign_in
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.loopback import Reply
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose

from .fake_webmention_io import DOMAIN, FEED, LIST, FakeWebmentionIo, running

PAGE = f"https://{DOMAIN}/bread/"
DAY = timedelta(days=1)


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeWebmentionIo]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """webmention.io keeps every promise of the interface."""


def said(platform: FakeWebmentionIo, **more: Any) -> Post:
    """Let one webmention arrive, and return it as pulled."""
    platform.mentions(**{"source": "https://mira.example/1", "target": PAGE, **more})
    return next(reversed(Pulled(platform).pull().incoming.values()))


def lists(platform: FakeWebmentionIo, work: Callable[[], object]) -> int:
    """Return how many pages of webmentions some work asked for, but for the check of the key."""
    before = len(platform.asked(LIST))
    work()
    return sum(r.asked("per-page") != "1" for r in platform.asked(LIST)[before:])


# --- conversations -----------------------------------------------------------------------------


def test_an_exchange_over_two_sites_is_one_conversation(platform: FakeWebmentionIo) -> None:
    page = platform.i_post("Bread")
    asked = platform.they_write("Rye?", under=page)
    answer = platform.i_answer_elsewhere(asked, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    other = platform.they_write("Salt?", under=page, by="tomas")
    second = platform.i_answer_elsewhere(again, "All of it.")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert [found[each].root for each in (asked, again, other)] == [asked, asked, other]
    assert [pulled.own[each].root for each in (answer, second)] == [asked, asked]
    assert (found[again].parent, found[again].parent_author) == (answer, platform.me)
    assert (found[asked].kind, found[again].kind) == (Kind.COMMENT, Kind.REPLY)
    assert (found[asked].on.url, found[again].on.text) == (f"https://{page}/", "Rye.")


def test_an_exchange_goes_on_when_my_page_no_longer_lists_its_beginning(
    platform: FakeWebmentionIo,
) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    answer = platform.i_answer_elsewhere(asked, "Rye.")
    pulled = Pulled(platform).pull()
    platform.mine.clear()
    platform.now += 20 * DAY
    again = platform.they_write("All of it?", under=answer)
    assert pulled.pull().incoming[again].root == asked


def test_what_i_say_to_a_stranger_begins_it_there(platform: FakeWebmentionIo) -> None:
    mine = platform.i_publish("I bake, too.", replies_to="https://tomas.example/post")
    told = platform.they_write("Rye?", under=mine, by="tomas")
    pulled = Pulled(platform).pull()
    assert pulled.incoming[told].root == pulled.own[mine].root == "tomas.example/post"


def test_posts_of_mine_that_answer_nothing_are_no_answers(platform: FakeWebmentionIo) -> None:
    platform.i_publish("Bread")
    assert Pulled(platform).pull().own == {}


@pytest.mark.parametrize(
    "named",
    [
        "https://mira.example/1",
        "http://mira.example/1/",
        "HTTPS://MIRA.example/1",
        "//mira.example/1",
    ],
)
def test_an_answer_is_known_by_any_way_to_write_the_address(
    platform: FakeWebmentionIo, named: str
) -> None:
    platform.mentions(source="https://mira.example/1", target=PAGE)
    answer = platform.i_publish("It is.", replies_to=named)
    if named.startswith("//"):  # as the page's own address is: plain http on this machine
        named = f"http:{named}"
    assert Pulled(platform).pull().own[answer].parent == "mira.example/1"


def test_what_bridgy_brings_is_answered_at_its_own_address(platform: FakeWebmentionIo) -> None:
    source = "https://brid.gy/comment/mastodon/@ana@a.example/1/2"
    toot = "https://mastodon.example/@mira/2"
    author = {"name": "Mira", "url": "https://mastodon.example/@mira"}
    platform.mentions(source=source, target=PAGE, url=toot, author=author)
    answer = platform.i_publish("It is.", replies_to=toot)
    pulled = Pulled(platform).pull()
    (post,) = pulled.incoming.values()
    assert pulled.own[answer].parent == post.id
    assert (post.url, post.author.id) == (toot, "mastodon.example/@mira")
    assert answer in {each.id for each in look(platform, post).posts}


def test_one_answer_to_two_people_answers_both(platform: FakeWebmentionIo) -> None:
    page = platform.i_post("Bread")
    mira, tomas = (platform.they_write("Rye?", under=page, by=by) for by in ("mira", "tomas"))
    platform.i_answer_elsewhere(mira, "It is.")
    platform.mine[0] = platform.mine[0].replace(
        "</article>", f'<a class="u-in-reply-to" href="https://{tomas}"></a></article>'
    )
    (answer,) = Pulled(platform).pull().own.values()
    assert (answer.parent, answer.quotes) == (mira, (tomas,))


# --- people ------------------------------------------------------------------------------------


def test_a_page_speaks_for_people_of_its_own_host_alone(platform: FakeWebmentionIo) -> None:
    mira = {"name": "Mira", "url": "https://mira.example/about"}
    true = said(platform, source="https://blog.mira.example/1", author={**mira})
    other = said(platform, source="https://evil.example/1", author=mira)
    assert true.author.id != other.author.id
    true = said(platform, source="https://mira.example/1", author=mira)
    assert true.author.id == "mira.example/about"


def test_nobody_elses_page_can_be_me(platform: FakeWebmentionIo) -> None:
    ana = {"name": "Ana", "url": f"https://{DOMAIN}/"}
    for source in ("https://evil.example/1", "https://brid.gy/comment/x/1"):
        assert said(platform, source=source, author=ana).author.id != platform.me


def test_whoever_is_not_named_is_the_host(platform: FakeWebmentionIo) -> None:
    post = said(platform, author=...)
    assert (post.author.id, post.author.name) == ("mira.example", "mira.example")


# --- what is said ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "more",
    [
        {"wm-property": "like-of"},
        {"wm-property": "repost-of"},
        {"wm-property": "bookmark-of"},
        {"wm-property": "rsvp", "text": ""},
        {"wm-protocol": "pingback"},
        {"source": f"https://{DOMAIN}/another"},
        {"source": f"https://www.{DOMAIN}/another"},
    ],
)
def test_what_says_nothing_is_left_out(platform: FakeWebmentionIo, more: dict[str, Any]) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.mentions(**{"source": "https://tomas.example/1", "target": PAGE, **more})
    assert set(Pulled(platform).pull().incoming) == {asked}


def test_hosts_that_another_account_reads_are_left_out(tmp_path: Path) -> None:
    with running(tmp_path / "sessions", leave_out=["mastodon.example"]) as platform:
        url = "https://mastodon.example/@mira/2"
        platform.mentions(source="https://brid.gy/x/1", target=PAGE, url=url)
        platform.mentions(source="https://notmastodon.example/1", target=PAGE)
        assert set(Pulled(platform).pull().incoming) == {"notmastodon.example/1"}


def test_a_mention_is_told_from_a_comment(platform: FakeWebmentionIo) -> None:
    assert said(platform, **{"wm-property": "mention-of"}).kind is Kind.MENTION
    rsvp = said(platform, source="https://mira.example/2", **{"wm-property": "rsvp"})
    assert rsvp.kind is Kind.COMMENT


def test_an_article_shows_its_title_and_beginning(platform: FakeWebmentionIo) -> None:
    post = said(platform, text="word " * 2_000, name="On bread")
    assert post.text.startswith("On bread\n\nword word")
    assert 2_900 < len(post.text) <= 3_002
    assert post.text.endswith("word …")


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"text": ""}, "https://mira.example/1"),
        ({"text": "", "name": "Bread \x1b[31m"}, "Bread"),
        ({"text": "Bread is good", "name": "Bread is"}, "Bread is good"),
        ({"text": "", "summary": {"content-type": "text/plain", "value": "Rye"}}, "Rye"),
        ({"text": "", "content": {"content-type": "text/plain", "value": "Old"}}, "Old"),
    ],
)
def test_what_is_shown_where_there_are_no_words(
    platform: FakeWebmentionIo, more: dict[str, Any], text: str
) -> None:
    assert said(platform, **more).text == text


def test_a_private_mention_is_direct(platform: FakeWebmentionIo) -> None:
    assert said(platform, **{"wm-private": True}).visibility is Visibility.DIRECT


def test_fields_that_nobody_promised_may_be_missing(platform: FakeWebmentionIo) -> None:
    lacking = ("author", "url", "published", "wm-id", "wm-protocol", "wm-private", "wm-property")
    post = said(platform, **dict.fromkeys(lacking, ...))
    assert (post.id, post.url, post.text) == ("mira.example/1", "https://mira.example/1", "Hello")


@pytest.mark.parametrize(
    "more",
    [
        {"wm-source": "javascript:alert(1)"},
        {"wm-source": "https://"},
        {"wm-target": None},
        {"wm-received": "yesterday"},
    ],
)
def test_what_cannot_be_used_is_skipped_with_a_reason(
    platform: FakeWebmentionIo, more: dict[str, Any]
) -> None:
    platform.mentions(source="https://mira.example/1", target=PAGE, **more)
    pulled = Pulled(platform).pull()
    assert pulled.incoming == {}
    assert pulled.skipped


# --- the list ----------------------------------------------------------------------------------


def test_hundreds_of_one_second_are_all_read_once(platform: FakeWebmentionIo) -> None:
    written = [platform.they_write(f"n {n}", under=DOMAIN, by=f"p{n}") for n in range(330)]
    for sent in platform.sent.values():
        sent.at = platform.now
    pulled = Pulled(platform).pull()
    assert sorted(pulled.order) == sorted(written)


def test_a_deletion_between_two_pages_makes_nobody_be_skipped(platform: FakeWebmentionIo) -> None:
    written = [platform.they_write(f"n {n}", under=DOMAIN, by=f"p{n}") for n in range(250)]
    pulled = Pulled(platform)

    async def work(connector: Connector, me: Identity) -> None:
        await pulled.work(connector, me, pages=1)

    drive(platform, work)
    for mention in written[:50]:
        platform.they_delete(mention)
    assert set(pulled.pull().incoming) == set(written)


def test_what_is_verified_late_is_found(platform: FakeWebmentionIo) -> None:
    platform.they_write("Rye?", under=DOMAIN)
    pulled = Pulled(platform).pull()
    late = platform.they_write("Salt?", under=DOMAIN, by="tomas", ago=DAY)
    assert late in pulled.pull().incoming


def test_a_sync_is_one_request_there_and_one_to_my_site(platform: FakeWebmentionIo) -> None:
    platform.they_write("Rye?", under=DOMAIN)
    pulled = Pulled(platform).pull()
    assert lists(platform, pulled.pull) == 1
    assert len(platform.asked(FEED)) == 2


# --- again -------------------------------------------------------------------------------------


def test_open_ones_are_read_again_by_page(platform: FakeWebmentionIo) -> None:
    pages = [platform.i_post(f"Bread{n}") for n in range(21)]
    written = [platform.they_write("Rye?", under=page) for page in pages]
    known = list(Pulled(platform).pull().incoming.values())
    platform.they_edit(written[0], "Spelt?")
    platform.they_delete(written[1])
    found: list[Any] = []
    assert lists(platform, lambda: found.append(reread(platform, *known))) == 2
    (again,) = found
    assert again.gone == {written[1]}
    assert {post.id: post.text for post in again.posts}[written[0]] == "Spelt?"
    assert all(post.root == post.id for post in again.posts)


def test_of_a_page_not_read_to_its_end_nothing_is_called_gone(platform: FakeWebmentionIo) -> None:
    page = platform.i_post("Bread")
    first = mention_of(platform, platform.they_write("Rye?", under=page, by="first"))
    for n in range(500):
        platform.they_write(f"n {n}", under=page, by=f"p{n}")
    last = mention_of(platform, platform.they_write("Rye?", under=page, by="last"))
    found = reread(platform, first, last)
    assert [post.id for post in found.posts] == [first.id]
    assert not found.gone


def test_a_fresh_look_shows_what_they_said_to_my_answer(platform: FakeWebmentionIo) -> None:
    first = platform.they_write("Rye?", under=platform.i_post("Bread"))
    again = platform.they_write("All?", under=platform.i_answer_elsewhere(first, "Rye."))
    target = mention_of(platform, again)
    answer = platform.i_answer_elsewhere(again, "All of it.")
    third = platform.they_write("Sure?", under=answer)
    found = {post.id: post for post in look(platform, target).posts}
    assert set(found) == {answer, third}
    assert {post.root for post in found.values()} == {first}


# --- my own site -------------------------------------------------------------------------------


def test_an_entry_of_another_host_on_my_page_is_not_mine(platform: FakeWebmentionIo) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.mine.append(
        f'<div class="h-entry"><a class="u-url" href="https://evil.example/1"></a>'
        f'<a class="u-in-reply-to" href="https://{asked}"></a></div>'
    )
    assert Pulled(platform).pull().own == {}


def test_an_answer_without_an_address_of_its_own_counts(platform: FakeWebmentionIo) -> None:
    asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.mine.append(
        f'<div class="h-entry"><a class="u-in-reply-to" href="https://{asked}"></a>'
        '<p class="e-content">It is.</p></div>'
    )
    (answer,) = Pulled(platform).pull().own.values()
    assert (answer.parent, answer.text) == (asked, "It is.")


def notes(platform: FakeWebmentionIo) -> tuple[str, ...]:
    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        await Pulled(platform).work(connector, me)
        return connector.notes()

    return drive(platform, work)


def test_a_page_without_marked_up_posts_is_said(platform: FakeWebmentionIo) -> None:
    assert "No post is marked up" in notes(platform)[0]
    platform.i_publish("Bread")
    assert notes(platform) == ()


@pytest.mark.parametrize("feed", [False, []])
def test_without_a_feed_no_page_of_mine_is_read(tmp_path: Path, feed: object) -> None:
    with running(tmp_path / "sessions", feed=feed) as platform:
        asked = platform.they_write("Rye?", under=platform.i_post("Bread"))
        platform.i_answer_elsewhere(asked, "It is.")
        pulled = Pulled(platform).pull()
        assert (set(pulled.incoming), pulled.own) == ({asked}, {})
        assert platform.asked(FEED) == []
        assert notes(platform) == ()


@pytest.mark.parametrize(
    ("status", "headers"), [(404, {}), (301, {"Location": "https://www.ana.example/"})]
)
def test_a_page_of_mine_that_is_not_there_stops_the_sync_and_says_which_key(
    platform: FakeWebmentionIo, status: int, headers: dict[str, str]
) -> None:
    platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.loopback.front = lambda request: (
        Reply(status=status, headers=headers) if request.path == FEED else None
    )
    with pytest.raises(BadAnswer) as raised:
        Pulled(platform).pull()
    assert "`feed`" in raised.value.hint


@pytest.mark.parametrize("feed", ["http://ana.example/", "ftp://x", "nonsense"])
def test_a_page_of_mine_must_be_https(tmp_path: Path, feed: str) -> None:
    with (
        running(tmp_path / "sessions", feed=feed) as platform,
        pytest.raises(BadAnswer, match="cannot be used"),
    ):
        Pulled(platform).pull()


# --- handing over and signing in ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("write_at", "opened"),
    [
        (None, "https://mira.example/1"),
        ("https://ana.example/new", "https://mira.example/1"),
        (
            "https://q.example/new?reply={url}",
            "https://q.example/new?reply=https%3A%2F%2Fmira.example%2F1",
        ),
    ],
)
def test_the_page_to_write_on_is_opened(tmp_path: Path, write_at: object, opened: str) -> None:
    with running(tmp_path / "sessions", write_at=write_at) as platform:
        target = said(platform)

        async def page(connector: Connector, me: Identity) -> str:
            return connector.page_url(target)

        assert drive(platform, page) == opened
        with pytest.raises(CannotDo) as refused:
            compose(platform, target, "It is.")
        assert opened in refused.value.hint


@pytest.mark.parametrize("domain", [None, "", "https://ana.example", "ana"])
def test_without_a_domain_the_settings_are_named(tmp_path: Path, domain: object) -> None:
    with (
        running(tmp_path / "sessions", domain=domain) as platform,
        pytest.raises(SignInNeeded, match="domain"),
    ):
        Pulled(platform).pull()


def test_what_is_no_key_is_not_sent(platform: FakeWebmentionIo) -> None:
    platform.secret = "canary key"
    with pytest.raises(SignInNeeded):
        Pulled(platform).pull()
    assert platform.requests() == 0


def test_a_domain_and_a_page_are_taken_as_people_type_them() -> None:
    assert sign_in.domain(" https://Ana.example/about ") == "ana.example"
    assert sign_in.page("ana.example/notes") == "https://ana.example/notes"
    for read, typed in ((sign_in.domain, "ana"), (sign_in.page, "http://ana.example")):
        with pytest.raises(ValueError, match=r"domain|https"):
            read(typed)

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import CannotDo, PlatformError, RateLimited, Refused
from ackbot.model import Kind, Post
from ackbot.platforms.base import Connector, Identity, Parcel, Presence
from ackbot.platforms.wordpress import composing
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of, requests_of
from ackbot.testing.reading import look, look_up
from ackbot.testing.sending import compose, find, send

from .fake_wordpress import FakeWordPress, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeWordPress]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """WordPress keeps every promise of the interface."""


class TestContractInAFolderWithPlainPermalinks(ConnectorContract):
    """The same through `?rest_route=`, for a blog that is not at the top of its host."""

    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakeWordPress]:
        with running(tmp_path / "sessions", "/news") as fake:
            fake.plain_permalinks = True
            yield fake


class TestContractOfAnAuthor(ConnectorContract):
    """The same for somebody who writes posts and does not moderate."""

    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakeWordPress]:
        with running(tmp_path / "sessions") as fake:
            fake.capabilities = {"edit_posts": True}
            yield fake


# --- reading -----------------------------------------------------------------------------------


def test_kinds_roots_parents_and_subjects(platform: FakeWordPress) -> None:
    page = platform.i_post("Bread & cake")
    question = platform.they_write("Rye?", under=page)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    aside = platform.they_write("I doubt it.", under=question, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert {found[each].root for each in (question, again, aside)} == {question}
    assert (found[question].kind, found[again].kind) == (Kind.COMMENT, Kind.REPLY)
    assert found[question].parent is None
    assert (found[again].parent, found[again].parent_author) == (answer, platform.me)
    assert found[aside].parent_author == found[question].author.id
    assert pulled.own[answer].parent == question
    assert found[question].on.text == "Bread & cake"
    assert found[question].url.endswith(f"#comment-{platform.number_of(question)}")


def test_a_deep_thread_is_read_up_to_its_top_in_batches(platform: FakeWordPress) -> None:
    page = platform.i_post("Bread", base="pages")
    top = here = platform.they_write("0", under=page, ago=timedelta(days=400))
    for depth in range(1, 9):
        here = platform.they_write(str(depth), under=here, ago=timedelta(days=400 - depth))
    newest = [platform.they_write(f"new {n}", under=here) for n in range(30)]
    found = Pulled(platform).pull().incoming
    assert {found[one].root for one in newest} == {top}
    assert found[newest[0]].on.text == "Bread"
    assert requests_of(platform, lambda: Pulled(platform).pull()) <= 1 + 2 + 9 + 1


def test_a_trashed_comment_in_between_changes_no_root(platform: FakeWordPress) -> None:
    top = platform.they_write("Rye?", under=platform.i_post("Bread"))
    middle = platform.they_write("Spelt?", under=top, by="tomas")
    low = platform.they_write("Or oats?", under=middle, by="cleo")
    platform.moderates(middle, "trash")
    found = Pulled(platform).pull().incoming
    assert found[low].root == top
    assert middle not in found


def test_a_visitor_is_known_by_a_hash_and_not_by_the_address(platform: FakeWordPress) -> None:
    base = platform.i_post("Bread")
    first = platform.comment("One", under=base, by="mira")
    second = platform.comment("Two", under=base, by="mira", author_name="Mira H.")
    other = platform.comment("Three", under=base, by="tomas", author_name="Mira H.")
    found = Pulled(platform).pull().incoming
    assert found[first].author.id == found[second].author.id != found[other].author.id
    assert "example.test" not in repr(found)


def test_without_addresses_the_picture_or_the_name_decides(platform: FakeWordPress) -> None:
    platform.capabilities = {"edit_posts": True}
    base = platform.i_post("Bread")
    ids = [platform.comment("x", under=base, by=by) for by in ("mira", "mira", "tomas")]
    found = Pulled(platform).pull().incoming
    people = [found[each].author.id for each in ids]
    assert people[0] == people[1] != people[2]


def test_names_and_titles_lose_their_escapes(platform: FakeWordPress) -> None:
    base = platform.i_post("<Rolls> & co")
    mention = platform.comment("x", under=base, author_name="Tom &amp; \x1b[31mJerry")
    post = mention_of(platform, mention)
    assert (post.author.name, post.on.text) == ("Tom & Jerry", "<Rolls> & co")


def test_held_comments_are_seen_and_marked(platform: FakeWordPress) -> None:
    base = platform.i_post("Bread")
    held = platform.comment("Rye?", under=base, status="hold")
    platform.comment("Buy pills", under=base, by="spammer", status="spam")
    platform.comment("Gone", under=base, by="gone", status="trash")
    found = Pulled(platform).pull().incoming
    assert set(found) == {held}
    assert found[held].held
    assert f"/wp-admin/comment.php?action=editcomment&c={platform.number_of(held)}" in (
        found[held].url
    )


def test_a_comment_approved_after_newer_ones_is_met_without_a_further_request(
    platform: FakeWordPress,
) -> None:
    base = platform.i_post("Bread")
    late = platform.comment("Rye?", under=base, ago=timedelta(days=9), status="spam")
    platform.they_write("Sunday?", under=base, by="tomas")
    pulled = Pulled(platform).pull()
    assert late not in pulled.incoming
    before = requests_of(platform, lambda: pulled.pull())
    platform.moderates(late, "approved")
    assert requests_of(platform, lambda: pulled.pull()) == before
    assert late in pulled.incoming


@pytest.mark.parametrize("status", ["spam", "trash"])
def test_what_is_thrown_away_is_gone(platform: FakeWordPress, status: str) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    target = mention_of(platform, mention)
    platform.moderates(mention, status)
    assert look_up(platform, mention).gone == {mention}
    assert look(platform, target).target is None


def test_a_page_trashed_in_between_makes_nobody_be_skipped(platform: FakeWordPress) -> None:
    base = platform.i_post("Bread")
    written = [
        platform.they_write(f"n {n}", under=base, by=f"p{n}", ago=timedelta(hours=300 - n))
        for n in range(250)
    ]
    pulled = Pulled(platform).pull(pages=2)  # the posts, and a hundred comments
    for mention in written[-50:]:
        platform.moderates(mention, "trash")
    assert set(pulled.pull().incoming) == set(written)


def test_hundreds_of_comments_of_one_second_are_all_read(platform: FakeWordPress) -> None:
    base = platform.i_post("Imported")
    at = platform.now
    written = {platform.comment(f"n {n}", under=base, by=f"p{n}", at=at) for n in range(330)}
    assert set(Pulled(platform).pull().incoming) == written


def test_whoever_may_moderate_sees_the_whole_site(platform: FakeWordPress) -> None:
    others = platform.i_post("By somebody else", by=platform.registers("carla"))
    mention = platform.they_write("Rye?", under=others)
    assert set(Pulled(platform).pull().incoming) == {mention}


@pytest.mark.parametrize("wish", [{"only_my_posts": True}, {}])
def test_an_author_sees_comments_on_own_posts_and_replies_to_own_comments(
    platform: FakeWordPress, wish: dict[str, bool]
) -> None:
    platform.settings = wish
    if not wish:
        platform.capabilities = {"edit_posts": True}
    mine = platform.i_post("Mine")
    others = platform.i_post("By somebody else", by=platform.registers("carla"))
    on_mine = platform.they_write("Rye?", under=mine)
    theirs = platform.they_write("Wheat?", under=others, by="tomas")
    to_me = platform.they_write("Are you sure?", under=platform.i_answer_elsewhere(theirs, "Yes."))
    found = Pulled(platform).pull().incoming
    assert set(found) == {on_mine, to_me}
    platform.settings = {"only_my_posts": False}
    assert set(Pulled(platform).pull().incoming) == {on_mine, theirs, to_me}


def test_a_role_that_was_taken_away_is_noticed(platform: FakeWordPress) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))

    async def work(connector: Connector, me: Identity) -> list[str]:
        platform.capabilities = {}
        assert me.others["role"] == "moderator"
        found = await connector.look_up(me, [mention])
        return [post.id for post in found.posts]

    assert drive(platform, work) == [mention]


def test_closed_comments_are_known_when_they_are_read(platform: FakeWordPress) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.closes(mention)
    assert "closed" in mention_of(platform, mention).closed
    assert "closed" in look_up(platform, mention).posts[0].closed


def test_posts_that_the_api_does_not_show_are_no_trouble(platform: FakeWordPress) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("A product", base="products"))
    post = mention_of(platform, mention)
    assert (post.text, post.on.text) == ("Rye?", "")


# --- flat blogs --------------------------------------------------------------------------------


def test_on_a_flat_blog_the_page_is_the_root_and_words_name_people(platform: FakeWordPress) -> None:
    platform.settings = {"flat_comments": True}
    page = platform.i_post("Bread")
    mira = platform.comment("Rye?", under=page, by="mira", ago=timedelta(hours=3))
    tomas = platform.comment("Wheat?", under=page, by="tomas holm", ago=timedelta(hours=2))
    first = platform.comment("Tomas, it is wheat.", under=page, by="ana")
    second = platform.comment("@mira: rye!", under=page, by="ana")
    third = platform.comment("Thank you all.", under=page, by="ana")
    pulled = Pulled(platform).pull()
    assert {pulled.incoming[mira].root, pulled.own[first].root} == {page}
    people = {each: pulled.incoming[each].author.id for each in (mira, tomas)}
    assert pulled.own[first].names == (people[tomas],)
    assert pulled.own[second].names == (people[mira],)
    assert pulled.own[third].names == ()
    assert all(pulled.own[each].parent is None for each in (first, second, third))


def test_on_a_flat_blog_people_of_long_ago_are_still_known_by_name(platform: FakeWordPress) -> None:
    platform.settings = {"flat_comments": True}
    page = platform.i_post("Bread")
    platform.comment("Rye?", under=page, by="mira", ago=timedelta(days=300))
    for n in range(150):
        platform.comment(f"n {n}", under=page, by=f"p{n}", ago=timedelta(days=200))
    pulled = Pulled(platform).pull()
    answer = platform.comment("Mira, it is rye.", under=page, by="ana")
    assert len(pulled.pull().own[answer].names) == 1
    kept = pulled.own[answer]
    platform.they_write("And now?", under=page)
    assert pulled.pull().own[answer] == kept


def test_a_link_to_a_comment_quotes_it(platform: FakeWordPress) -> None:
    platform.settings = {"flat_comments": True}
    page = platform.i_post("Bread")
    mira = platform.comment("Rye?", under=page)
    answer = platform.comment("x", under=page, by="ana")
    link = f'<a href="#comment-{platform.number_of(mira)}">this</a>: rye'
    platform.comments[platform.number_of(answer)]["content"] = link
    assert Pulled(platform).pull().own[answer].quotes == (mira,)


# --- writing -----------------------------------------------------------------------------------


def a_target(platform: FakeWordPress, status: str = "approved") -> Post:
    page = platform.i_post("Bread")
    return mention_of(platform, platform.comment("Rye?", under=page, status=status))


def test_a_reply_carries_page_and_parent_and_its_words_as_html(platform: FakeWordPress) -> None:
    target = a_target(platform)
    sent = json.loads(compose(platform, target, " if a < b && c: use <Helmet>\n").payload)
    assert sent == {
        "post": platform.comments[platform.number_of(target.id)]["post"],
        "parent": platform.number_of(target.id),
        "content": "if a &lt; b &amp;&amp; c: use &lt;Helmet&gt;",
    }


def test_a_duplicate_after_an_attempt_means_sent(platform: FakeWordPress) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "It's \\o/ <rye>...")
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(PlatformError):
        send(platform, parcel)
    again = send(platform, parcel)
    assert find(platform, parcel).posted == again
    assert again.id in Pulled(platform).pull().own
    assert platform.posted_under(target.id) == ["It's \\o/ <rye>..."]


def test_a_duplicate_without_an_attempt_is_refused(platform: FakeWordPress) -> None:
    target = a_target(platform)
    platform.i_answer_elsewhere(target.id, "Rye.")
    parcel = replace(compose(platform, target, "Rye."), attempted_at=None)
    with pytest.raises(Refused, match="stand there already"):
        send(platform, parcel)
    assert platform.posted_under(target.id) == ["Rye."]


def test_a_trashed_reply_is_not_there(platform: FakeWordPress) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.")
    posted = send(platform, parcel)
    platform.moderates(posted.id, "trash")
    assert find(platform, parcel).presence is Presence.NOT_SEEN


def test_words_are_found_though_the_site_sets_better_quotation_marks(
    platform: FakeWordPress,
) -> None:
    platform.capabilities = {"edit_posts": True}
    parcel = compose(platform, a_target(platform), "It's rye :-)\n\nAnd <b> & more...")
    posted = send(platform, parcel)
    assert find(platform, parcel).posted == posted


def test_the_flood_guard_asks_to_wait(platform: FakeWordPress) -> None:
    platform.capabilities = {"edit_posts": True}
    platform.floods_end_after = timedelta(seconds=15)
    first, second = a_target(platform), a_target(platform)
    send(platform, compose(platform, first, "Rye."))
    with pytest.raises(RateLimited) as raised:
        send(platform, compose(platform, second, "Wheat."))
    assert raised.value.until == platform.now + timedelta(seconds=15)
    assert platform.posted_under(second.id) == []


def test_an_author_s_reply_on_a_post_of_others_may_be_held(platform: FakeWordPress) -> None:
    platform.capabilities = {"edit_posts": True}
    platform.settings = {"only_my_posts": False}
    others = platform.i_post("By somebody else", by=platform.registers("carla"))
    target = mention_of(platform, platform.they_write("Rye?", under=others))
    parcel = compose(platform, target, "Rye.")
    posted = send(platform, parcel)
    assert posted.held
    assert find(platform, parcel).posted == posted


def test_comments_that_closed_meanwhile_refuse_it(platform: FakeWordPress) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.")
    platform.closes(target.id)
    with pytest.raises(Refused, match="comments are closed there"):
        send(platform, parcel)


def test_a_held_comment_is_not_answered_in_public(platform: FakeWordPress) -> None:
    target = a_target(platform, status="hold")
    with pytest.raises(CannotDo, match="waits for moderation"):
        compose(platform, target, "Rye.")
    parcel = compose(platform, replace(target, held=False), "Rye.")
    with pytest.raises(CannotDo, match="waits for moderation"):
        send(platform, replace(parcel, target=target))
    assert platform.posted_under(target.id) == []


def test_a_held_comment_is_approved_with_the_reply_if_so_wished(platform: FakeWordPress) -> None:
    platform.settings = {"approve_on_reply": True}
    target = a_target(platform, status="hold")
    parcel = compose(platform, target, "Rye.")
    platform.fail_next_write(Fault.APPLIED_HANG_UP)  # of the approval: nothing was sent
    with pytest.raises(PlatformError) as raised:
        send(platform, parcel)
    assert "was sent nothing" in str(raised.value)
    assert platform.posted_under(target.id) == []
    send(platform, parcel)
    assert not mention_of(platform, target.id).held
    assert platform.posted_under(target.id) == ["Rye."]


def test_a_reply_stored_elsewhere_than_asked_is_no_proof(platform: FakeWordPress) -> None:
    assert composing.is_there({"content": {"raw": "a &amp; b"}}, b'{"content": "a &amp; b"}')
    assert not composing.is_there({"content": {"raw": "c"}}, b'{"content": "a"}')
    assert not composing.is_there({}, b'{"content": "a"}')


def test_two_accounts_side_by_side_send_to_their_own_site(tmp_path: Path) -> None:
    with running(tmp_path / "a") as one, running(tmp_path / "b") as two:
        targets = [a_target(one), a_target(two)]

        async def main() -> None:
            async with one.connect() as first, two.connect() as second:
                for platform, connector, target in zip(
                    (one, two), (first, second), targets, strict=True
                ):
                    me = await connector.who_am_i()
                    payload, key = connector.compose(
                        me, target, platform.name, now=platform.now, people={}
                    )
                    await connector.post(
                        me,
                        Parcel(target=target, text="x", payload=payload, client_id=key),
                    )

        asyncio.run(main())
        assert one.posted_under(targets[0].id) == [one.name]
        assert two.posted_under(targets[1].id) == [two.name]

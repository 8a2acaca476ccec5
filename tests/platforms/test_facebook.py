from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from ackbot.errors import CannotDo, Refused, SignInNeeded, TooLong
from ackbot.model import Kind, Post, Visibility
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of, requests_of
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find, send

from .fake_facebook import PAGE, FakeFacebook
from .fake_graph import No, gone, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeFacebook]:
    yield from cast("Iterator[FakeFacebook]", running(FakeFacebook(tmp_path / "sessions")))


class TestContract(ConnectorContract):
    """Facebook keeps every promise of the interface."""


def a_target(platform: FakeFacebook, text: str = "Is it rye?") -> Post:
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Bread")))


# --- reading ------------------------------------------------------------------------------------


def test_one_call_brings_posts_comments_and_replies_of_all_levels(platform: FakeFacebook) -> None:
    bread, rolls = platform.i_post("Bread\nand more"), platform.i_post("Rolls")
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
    assert found[question].on.text == "Bread"
    assert found[question].on.url.endswith(bread)
    assert found[question].author.name == "Mira Holt"
    assert len(platform.asked("/feed")) == 1
    assert not platform.asked("/comments")


def test_a_reply_s_true_parent_is_not_claimed_where_only_the_thread_is_told(
    platform: FakeFacebook,
) -> None:
    question = platform.they_write("Rye?", under=platform.i_post("Bread"))
    low = platform.they_write("Or wheat?", under=question, by="tomas")
    lowest = platform.they_write("Oats!", under=low, by="cleo")
    found = Pulled(platform).pull().incoming
    assert (found[low].parent, found[lowest].parent) == (None, None)
    platform.deep_parents = True
    found = Pulled(platform).pull().incoming
    assert {found[low].root, found[lowest].root} == {question}
    assert (found[low].parent, found[lowest].parent) == (None, low)


def test_my_words_name_by_tags_and_by_name(platform: FakeFacebook) -> None:
    question = platform.they_write("Rye?", under=platform.i_post("Bread"), by="mira")
    other = platform.they_write("Wheat?", under=question, by="tomas")
    tag = {"id": "77", "name": "Tomas Holt", "type": "user", "offset": 0, "length": 10}
    tagged = platform.comment("Tomas Holt no", under=other, by="", message_tags=[tag])
    by_name = platform.i_answer_elsewhere(question, "Mira, yes!")
    unnamed = platform.i_answer_elsewhere(question, "Yes, mira and tomas.")
    pulled = Pulled(platform).pull()
    mira, tomas = (pulled.incoming[each].author.id for each in (question, other))
    assert pulled.own[tagged].names == ("77", tomas)
    assert pulled.own[by_name].names == (mira,)
    assert pulled.own[unnamed].names == ()


def test_visitors_posts_are_mentions_and_what_follows_stands_under_them(
    platform: FakeFacebook,
) -> None:
    visit = platform.post("Are you open on Sunday?", by="mira")
    answer = platform.i_answer_elsewhere(visit, "Yes!")
    thanks = platform.they_write("Lovely", under=answer)
    aside = platform.they_write("Me too", under=visit, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert set(found) == {visit, thanks, aside}
    assert {post.root for post in (*found.values(), *pulled.own.values())} == {visit}
    assert (found[visit].kind, found[visit].text) == (Kind.MENTION, "Are you open on Sunday?")
    assert pulled.own[answer].parent == visit
    assert found[aside].parent_author == found[visit].author.id


def test_posts_that_tag_the_page_are_mentions_and_strangers_there_are_not(
    platform: FakeFacebook,
) -> None:
    tagging = platform.post("At @Ana's Bakery", by="mira", tags_me=True)
    nameless = platform.post("With @Ana's Bakery", by="cleo", tags_me=True, named=False)
    platform.they_write("Nice!", under=tagging, by="tomas")
    mine = platform.i_answer_elsewhere(tagging, "Thank you!")
    more = platform.they_write("Come again", under=mine, by="mira")
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {tagging, nameless, more}
    assert set(pulled.own) == {mine}
    assert pulled.incoming[nameless].author.label == "somebody"
    parcel = compose(platform, pulled.incoming[nameless], "Thanks!")
    send(platform, parcel)
    assert platform.posted_under(nameless) == ["Thanks!"]
    seen = look(platform, pulled.incoming[tagging])
    assert {post.id for post in seen.posts} >= {mine, more}


def test_without_leave_to_read_tags_the_rest_is_read_and_it_is_said(platform: FakeFacebook) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.refusals["/tagged"] = No(10, "Requires pages_read_user_content", status=403)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {mention}
    assert "pages_read_user_content" in pulled.skipped[0]
    platform.refusals["/feed"] = No(10, "Requires pages_read_engagement", status=403)
    with pytest.raises(SignInNeeded, match="may not read") as refused:
        Pulled(platform).pull()
    assert "pages_manage_engagement" in refused.value.hint


def test_people_who_keep_apps_out_are_each_somebody_else(platform: FakeFacebook) -> None:
    base = platform.i_post("Bread")
    ids = [platform.they_write("x", under=base, by=by) for by in ("mira", "tomas")]
    for each in ids:
        platform.comments[each]["from"] = None
    found = Pulled(platform).pull().incoming
    people = {found[each].author.id for each in ids}
    assert len(people) == 2
    assert platform.me not in people


def test_a_comment_on_an_old_post_is_found_for_one_call_more(platform: FakeFacebook) -> None:
    old = platform.i_post("Bread", ago=timedelta(days=200))
    for n in range(45):
        platform.i_post(f"{n}", ago=timedelta(days=100 + n))
    ancient = platform.i_post("Dough", ago=timedelta(days=500))
    pulled = Pulled(platform).pull()
    idle = requests_of(platform, lambda: pulled.pull())
    assert idle == 1 + 3 + 1  # me, 47 posts in pages of 20, tagged
    written = {platform.they_write(f"n {n}", under=old, by=f"p{n}") for n in range(30)}
    found = requests_of(platform, lambda: pulled.pull())
    assert set(pulled.incoming) == written
    assert found == idle + 2  # of an old post only the newest comment comes with the list
    assert requests_of(platform, lambda: pulled.pull()) == idle
    platform.settings = {"posts_back": 90}
    platform.they_write("late", under=ancient)
    before = platform.requests()
    pulled.pull()
    assert platform.requests() - before == 1 + 1 + 1


def test_a_comment_let_through_late_among_older_ones_is_found(platform: FakeFacebook) -> None:
    base = platform.i_post("Bread")
    for n in range(3):
        platform.they_write(f"{n}", under=base, by=f"p{n}")
    pulled = Pulled(platform).pull()
    late = platform.they_write("held until now", under=base, by="late", ago=timedelta(days=3))
    assert late in pulled.pull().incoming


def test_hidden_comments_are_known_as_hidden_until_they_are_shown(platform: FakeFacebook) -> None:
    target = a_target(platform)
    platform.comments[target.id]["is_hidden"] = True
    hidden = reread(platform, target).posts[0]
    assert (hidden.held, hidden.closed) == (True, "it is hidden on the Page")
    with pytest.raises(CannotDo, match="hidden"):
        compose(platform, hidden, "Rye.")
    platform.comments[target.id]["is_hidden"] = False
    assert reread(platform, hidden).posts == (target,)


def test_stickers_pictures_and_private_comments(platform: FakeFacebook) -> None:
    base = platform.i_post("Bread")
    sticker = platform.comment("", under=base, attachment={"type": "sticker"})
    photo = platform.comment("See", under=base, attachment={"type": "photo", "title": "Loaf"})
    empty = platform.comment("", under=base, is_private=True)
    found = Pulled(platform).pull().incoming
    assert found[sticker].text == "[sticker]"
    assert found[photo].text == "See\n\n[Loaf]"
    assert (found[empty].text, found[empty].visibility) == ("[no words]", Visibility.DIRECT)


def test_open_mentions_are_read_again_fifty_a_request(platform: FakeFacebook) -> None:
    base = platform.i_post("Bread")
    written = [platform.they_write(f"{n}", under=base, by=f"p{n}") for n in range(120)]
    known = Pulled(platform).pull().incoming
    platform.they_delete(written[0])
    platform.they_edit(written[1], "edited")
    platform.i_like_elsewhere(written[2])
    before = platform.requests()
    found = reread(platform, *known.values())
    assert platform.requests() - before == 1 + 3
    assert found.gone == {written[0]}
    assert found.liked == {written[2]}
    texts = {post.id: post.text for post in found.posts}
    assert len(texts) == 119
    assert texts[written[1]] == "edited"


def test_what_a_batch_cannot_tell_is_left_undecided(platform: FakeFacebook) -> None:
    target = a_target(platform)
    platform.refusals[target.id] = No(100, "Invalid parameter")
    found = reread(platform, target)
    assert (found.posts, found.gone) == ((), frozenset())


def test_visitors_posts_are_read_again_as_posts(platform: FakeFacebook) -> None:
    visit = mention_of(platform, platform.post("Open on Sunday?", by="mira"))
    assert reread(platform, visit).posts == (visit,)
    assert look(platform, visit).target == visit


def test_a_deleted_thread_is_gone_with_its_replies(platform: FakeFacebook) -> None:
    top = platform.they_write("Rye?", under=platform.i_post("Bread"))
    low = mention_of(platform, platform.they_write("Wheat?", under=top, by="tomas"))
    platform.they_delete(top)
    assert look(platform, low).target is None


# --- whose token --------------------------------------------------------------------------------


def test_a_person_s_token_is_told_from_a_page_s(platform: FakeFacebook) -> None:
    platform.whose = "person"
    with pytest.raises(SignInNeeded, match="a person's, not a Page's") as refused:
        Pulled(platform).pull()
    assert "/me/accounts" in refused.value.hint


def test_the_page_is_who_i_am(platform: FakeFacebook) -> None:
    async def who(connector: Connector, me: Identity) -> Identity:
        return me

    person = drive(platform, who).person
    assert (person.id, person.name, person.handle) == (PAGE, "Ana's Bakery", "anasbakery")


# --- writing ------------------------------------------------------------------------------------


def test_a_reply_to_a_reply_that_takes_none_goes_into_its_thread(platform: FakeFacebook) -> None:
    top = platform.they_write("Rye?", under=platform.i_post("Bread"))
    low = platform.comment("Wheat?", under=top, by="tomas", can_comment=False)
    target = mention_of(platform, low)
    assert not target.closed
    send(platform, compose(platform, target, "Neither."))
    assert platform.posted_under(top) == ["Neither."]


@pytest.mark.parametrize(("size", "goes"), [(7_999, True), (8_000, True), (8_001, False)])
def test_the_limit_counts_as_much_as_a_character_can_be(
    platform: FakeFacebook, size: int, goes: bool
) -> None:
    target = a_target(platform)
    text = "😀" * ((size - 1) // 2) + "x" * (1 + (size - 1) % 2)
    if goes:
        send(platform, compose(platform, target, text))
        assert platform.posted_under(target.id) == [text]
    else:
        with pytest.raises(TooLong, match="8,001"):
            compose(platform, target, text)


def test_nothing_is_composed_of_nothing(platform: FakeFacebook) -> None:
    with pytest.raises(CannotDo, match="empty"):
        compose(platform, a_target(platform), "  \n")


def test_a_reply_to_what_was_deleted_meanwhile_is_refused(platform: FakeFacebook) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.")
    platform.they_delete(target.id)
    with pytest.raises(Refused, match="was deleted"):
        send(platform, parcel)


def test_a_block_against_spam_stops_the_account(platform: FakeFacebook) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.refusals["/comments"] = No(368, "It looks like you were misusing this feature")
    with pytest.raises(Refused, match="blocks the account") as refused:
        send(platform, parcel)
    assert refused.value.status == 403


def test_the_same_words_from_before_the_attempt_are_not_the_reply(platform: FakeFacebook) -> None:
    target = a_target(platform)
    platform.i_answer_elsewhere(target.id, "Rye.")
    platform.now += timedelta(minutes=1)
    parcel = compose(platform, target, "Rye.")
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Exception, match="may or may not"):
        send(platform, parcel)
    assert find(platform, parcel).presence is Presence.THERE


def test_a_reply_is_found_though_the_server_s_clock_is_another(platform: FakeFacebook) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.\n\nReally.")
    posted = send(platform, parcel)
    behind = replace(parcel, attempted_at=platform.now - timedelta(seconds=2))
    platform.comments[posted.id]["message"] = "Rye. Really."
    assert find(platform, behind).posted == posted


def test_a_reply_under_a_thread_that_is_gone_is_not_seen(platform: FakeFacebook) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.")
    platform.refusals["/comments"] = gone(target.id)
    assert find(platform, parcel).presence is Presence.NOT_SEEN

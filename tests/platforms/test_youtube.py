"""The YouTube connector against a fake that is judged by Google's own description of the API."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.ledger.store import Ledger
from ackbot.model import How, Key, Kind, Post, State, Verdict
from ackbot.platforms.base import LookedUp
from ackbot.sync import SyncSettings, sync_account
from ackbot.testing import ConnectorContract, Pulled
from ackbot.testing.driving import LOOKBACK, mention_of, requests_of
from ackbot.testing.reading import look, look_up, reread
from tests.platforms.fake_youtube import SHOWN, FakeYouTube, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeYouTube]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """YouTube keeps every promise of the interface."""


def threads(platform: FakeYouTube, count: int, video: str) -> list[str]:
    """Let so many people begin threads, an hour apart and oldest first, up to now."""
    return [
        platform.they_write(f"n {n}", under=video, by=f"p{n}", ago=timedelta(hours=count - n))
        for n in range(count)
    ]


def names_of(posts: LookedUp) -> dict[str, Post]:
    return {post.id: post for post in posts.posts}


# --- what is read --------------------------------------------------------------------------------


def test_a_thread_is_one_root_and_its_replies_name_no_parent(platform: FakeYouTube) -> None:
    video = platform.i_post("Sourdough basics")
    question = platform.they_write("Is it rye?", under=video)
    aside = platform.they_write("I think so", under=question, by="tomas")
    answer = platform.i_answer_elsewhere(question, "@mira It is.")
    pulled = Pulled(platform).pull()
    found = {**pulled.incoming, **pulled.own}
    assert {post.root for post in found.values()} == {question}
    assert {post.parent for post in found.values()} == {None}
    assert (found[question].kind, found[aside].kind) == (Kind.COMMENT, Kind.REPLY)
    assert found[answer].names == (found[question].author.id,)
    assert found[question].author.handle == "mira"
    assert found[question].on.text == "Sourdough basics"
    assert found[aside].url == f"https://www.youtube.com/watch?v={video}&lc={aside}"


def test_a_reply_that_begins_with_a_handle_is_said_to_that_person(platform: FakeYouTube) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    answer = platform.i_answer_elsewhere(question, "It is.")
    to_mira = platform.they_write("@mira it isn't.", under=answer, by="tomas")
    to_me = platform.they_write("@ana is it?", under=answer, by="cleo")
    to_nobody = platform.they_write("Mail me@mira or so", under=answer, by="cleo")
    found = Pulled(platform).pull().incoming
    assert found[to_mira].parent_author == found[question].author.id
    assert found[to_me].parent_author == platform.me
    assert platform.me in found[to_me].names
    assert (found[to_nobody].parent_author, found[to_nobody].names) == (None, ())


def test_fields_that_are_not_promised_may_be_missing(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    deleted = platform.comment("Bye", under=video, without=["authorChannelId"])
    nameless = platform.comment(
        "Bye", under=video, without=["authorChannelId", "authorDisplayName", "updatedAt"]
    )
    timeless = platform.comment("Bye", under=video, without=["publishedAt"])
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {deleted, nameless}
    assert pulled.incoming[deleted].author.id == "name:@mira"
    assert nameless in pulled.incoming[nameless].author.id
    assert pulled.skipped == ["its time cannot be read."]
    assert timeless not in pulled.incoming


def test_an_id_that_could_forge_an_address_is_not_read(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    platform.comments["Ug1&moderationStatus=rejected"] = {
        **platform.comments[platform.they_write("x", under=video)],
        "id": "Ug1&moderationStatus=rejected",
        "thread": "Ug1&moderationStatus=rejected",
    }
    pulled = Pulled(platform).pull()
    assert len(pulled.incoming) == 1
    assert pulled.skipped == ["its id cannot be read."]


def test_an_edit_is_told_with_its_time(platform: FakeYouTube) -> None:
    mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    assert mention_of(platform, mention).edited_at is None
    platform.they_edit(mention, "Is it spelt?")
    assert mention_of(platform, mention).edited_at == platform.now


def test_a_video_without_a_title_is_asked_for_once(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    platform.they_write("Is it rye?", under=video)
    del platform.videos[video]
    pulled = Pulled(platform).pull()
    platform.they_write("Hello?", under=video)
    pulled.pull()
    assert platform.asked("videos") == 1
    assert {post.on.text for post in pulled.incoming.values()} == {""}


def test_a_thread_out_of_order_ends_no_walk(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    pulled = Pulled(platform).pull()
    platform.pinned = platform.they_write("old", under=video, ago=timedelta(days=25))
    written = set(threads(platform, 150, video))
    assert set(pulled.pull().incoming) == written | {platform.pinned}


# --- replies that the list does not show ---------------------------------------------------------


def test_an_answer_among_replies_that_the_list_leaves_out_is_found(platform: FakeYouTube) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    answer = platform.i_answer_elsewhere(question, "It is.")
    replies = {platform.they_write(f"n {n}", under=question, by=f"p{n}") for n in range(SHOWN + 1)}
    pulled = Pulled(platform).pull()
    assert set(pulled.own) == {answer}
    assert set(pulled.incoming) == {question, *replies}


@pytest.mark.parametrize(("replies", "calls"), [(SHOWN - 1, 0), (SHOWN, 0), (SHOWN + 1, 1)])
def test_a_thread_shown_in_part_costs_one_call_until_it_changes(
    platform: FakeYouTube, replies: int, calls: int
) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    for n in range(replies):
        platform.they_write(f"n {n}", under=question, by=f"p{n}")
    pulled = Pulled(platform).pull()
    pulled.pull()
    assert platform.asked("comments") == calls
    newest = platform.they_write("and?", under=question)
    pulled.pull().pull()
    assert newest in pulled.incoming
    assert platform.asked("comments") == calls + (replies + 1 > SHOWN)


def test_what_an_incomplete_thread_names_does_not_change_with_what_is_shown(
    platform: FakeYouTube,
) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    platform.they_write("I doubt it", under=question, by="tomas")
    again = platform.they_write("@tomas why?", under=question)
    for n in range(SHOWN):
        platform.they_write(f"n {n}", under=question, by=f"p{n}")
    known = Pulled(platform).pull().incoming
    found = names_of(reread(platform, known[question], known[again]))
    assert found[again] == known[again]
    assert known[again].names == ("UCtomas",)


# --- what the list of threads hides --------------------------------------------------------------


def test_a_word_in_an_old_thread_is_found_after_hours(platform: FakeYouTube) -> None:
    old = threads(platform, 250, platform.i_post("Bread"))[0]
    platform.i_answer_elsewhere(old, "Hello!")
    pulled = Pulled(platform).pull()
    again = platform.they_write("And you?", under=old, by="p0")
    assert again not in pulled.pull().incoming
    platform.now += timedelta(hours=3)
    assert again in pulled.pull().incoming
    assert requests_of(platform, pulled.pull) == 1 + 2


def test_a_word_in_a_thread_older_than_the_lookback_is_found_within_a_week(
    platform: FakeYouTube,
) -> None:
    video = platform.i_post("Bread")
    old = platform.they_write("Is it rye?", under=video, ago=timedelta(days=200))
    answer = platform.i_answer_elsewhere(old, "It is.")
    for n in range(120):
        platform.they_write("Nice", under=video, by=f"p{n}", ago=timedelta(days=150))
    pulled = Pulled(platform).pull()
    again = platform.they_write("All of it?", under=old)
    platform.now += timedelta(days=6)
    assert again not in pulled.pull().incoming
    platform.now += timedelta(days=1)
    pulled.pull()
    assert again in pulled.incoming
    assert answer in pulled.own
    assert old not in pulled.incoming
    assert old in {post.id for page in pulled.pages for post in page.context}


def test_a_word_in_an_old_thread_on_the_first_page_is_found_at_once(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    old = platform.they_write("Is it rye?", under=video, ago=timedelta(days=200))
    quiet = platform.they_write("Nice", under=video, ago=timedelta(days=201))
    pulled = Pulled(platform).pull()
    again = platform.they_write("Well?", under=old)
    pulled.pull()
    assert set(pulled.incoming) == {again}
    assert quiet not in {post.id for page in pulled.pages for post in page.context}


def test_with_few_units_left_only_what_is_new_is_read(platform: FakeYouTube) -> None:
    threads(platform, 250, platform.i_post("Bread"))
    platform.settings = {"daily_units": 7}
    pulled = Pulled(platform).pull()
    for passed, pages in ((3, 1), (21, 3)):
        before = platform.asked("commentThreads")
        platform.now += timedelta(hours=passed)
        pulled.pull()
        assert platform.asked("commentThreads") - before == pages + len(["held"])


def test_open_mentions_are_reread_in_batches_and_show_my_answers(platform: FakeYouTube) -> None:
    written = threads(platform, 120, platform.i_post("Bread"))
    replies = [platform.they_write("also", under=one, by="tomas") for one in written[:20]]
    known = Pulled(platform).pull().incoming
    answer = platform.i_answer_elsewhere(written[0], "Hello!")
    platform.they_edit(written[1], "edited")
    platform.they_delete(written[2])
    platform.closes(written[3])
    before = platform.requests()
    found = reread(platform, *known.values())
    assert platform.requests() - before <= 1 + 3 + 1
    posts = names_of(found)
    assert posts[answer].author.id == platform.me
    assert posts[written[1]].text == "edited"
    assert posts[written[3]].closed
    assert found.gone == {written[2], replies[2]}
    assert posts.keys() - {answer} == {*written, *replies} - found.gone


def test_reading_again_what_is_as_it_was_changes_nothing(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    question = platform.they_write("Is it rye?", under=video)
    platform.they_write("@mira I doubt it", under=question, by="tomas")
    platform.comment("Buy bread", under=video, status="heldForReview", by="cleo")
    platform.comment("Buy more", under=question, status="heldForReview", by="cleo")
    known = Pulled(platform).pull().incoming
    assert len(known) == 4
    assert names_of(reread(platform, *known.values())) == known


def test_a_reply_left_out_of_its_thread_is_reread_by_its_own_id(platform: FakeYouTube) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    lost, kept = (platform.they_write(text, under=question, by="tomas") for text in "ab")
    for n in range(SHOWN):
        platform.they_write(f"n {n}", under=question, by=f"p{n}")
    known = Pulled(platform).pull().incoming
    platform.they_delete(lost)
    platform.they_write("one more", under=question)  # the count is as it was
    found = reread(platform, known[lost], known[kept])
    assert set(names_of(found)) == {kept}
    assert found.gone == {lost}


def test_my_answer_in_an_open_thread_shown_in_part_is_reread(platform: FakeYouTube) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    known = mention_of(platform, question)
    answer = platform.i_answer_elsewhere(question, "It is.")
    for n in range(SHOWN):
        platform.they_write(f"n {n}", under=question, by=f"p{n}")
    assert answer in names_of(reread(platform, known))


def test_looking_up_takes_replies_and_threads_and_nothing_else(platform: FakeYouTube) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    reply = platform.they_write("Well?", under=question)
    found = look_up(platform, question, reply, "Ugnever")
    assert set(names_of(found)) == {question, reply}
    assert found.gone == {"Ugnever"}


def test_a_target_that_the_thread_leaves_out_is_looked_at_by_its_own_id(
    platform: FakeYouTube,
) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    held = platform.comment("Well?", under=question, status="heldForReview")
    target = mention_of(platform, held)
    platform.settings = {"held": False}
    assert look(platform, target).target is not None


# --- held for review -----------------------------------------------------------------------------


def test_held_comments_and_replies_are_flagged(platform: FakeYouTube) -> None:
    video = platform.i_post("Bread")
    shown = platform.they_write("Is it rye?", under=video)
    held = platform.comment("Buy bread", under=video, status="heldForReview", by="tomas")
    reply = platform.comment("Buy more", under=shown, status="heldForReview", by="tomas")
    spam = platform.comment("Buy all", under=video, status="likelySpam", by="tomas")
    found = Pulled(platform).pull().incoming
    assert {known: post.held for known, post in found.items()} == {
        shown: False,
        held: True,
        reply: True,
    }
    assert not found[held].closed
    platform.settings = {"likely_spam": True}
    assert Pulled(platform).pull().incoming[spam].held
    platform.settings = {"held": False}
    assert requests_of(platform, lambda: Pulled(platform).pull()) == 1 + 2
    assert set(Pulled(platform).pull().incoming) == {shown}


@pytest.mark.parametrize("by_id", [True, False])
def test_what_became_of_a_held_comment_is_seen(platform: FakeYouTube, *, by_id: bool) -> None:
    platform.shows_held_by_id = by_id
    video = platform.i_post("Bread")
    kept, approved, rejected = (
        platform.comment(text, under=video, status="heldForReview", by=text) for text in "abc"
    )
    known = Pulled(platform).pull().incoming
    platform.moderates(approved, "published")
    platform.moderates(rejected, "rejected")
    found = reread(platform, *known.values())
    held = {known: post.held for known, post in names_of(found).items()}
    assert held == ({kept: True, approved: False} if by_id else {approved: False})
    assert found.gone == {rejected}
    assert look(platform, known[rejected]).target is None
    fresh = look(platform, known[kept]).target
    assert fresh is not None
    assert fresh.held


# --- through the ledger --------------------------------------------------------------------------


def synced(platform: FakeYouTube, ledger: Ledger) -> None:
    async def main() -> None:
        settings = SyncSettings(floor=platform.now - LOOKBACK)
        async with platform.connect() as connector:
            ended = await sync_account(
                connector, "videos", ledger, settings, now=lambda: platform.now
            )
        assert ended.error == ""

    asyncio.run(main())


def verdict(ledger: Ledger, root: str, person: str) -> Verdict:
    key = Key(account="youtube:UCana", root=root, person=f"UC{person}")
    found = ledger.conversation(key.id)
    assert found is not None
    return found.verdict


def test_an_answer_from_the_phone_settles_an_old_thread_at_the_next_sync(
    platform: FakeYouTube, tmp_path: Path
) -> None:
    old = threads(platform, 130, platform.i_post("Bread"))[0]
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        synced(platform, ledger)
        assert verdict(ledger, old, "p0").state is State.WAITING
        platform.i_answer_elsewhere(old, "Hello!")
        synced(platform, ledger)
        assert verdict(ledger, old, "p0").how is How.ELSEWHERE
        platform.they_write("And you?", under=old, by="p0")
        platform.now += timedelta(hours=3)
        synced(platform, ledger)
        assert verdict(ledger, old, "p0").state is State.WAITING_AGAIN


def test_an_answer_that_names_one_person_leaves_the_other_waiting(
    platform: FakeYouTube, tmp_path: Path
) -> None:
    question = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    platform.they_write("Is it spelt?", under=question, by="tomas")
    platform.i_answer_elsewhere(question, "@tomas It is.")
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        synced(platform, ledger)
        assert verdict(ledger, question, "mira").state is State.WAITING
        assert verdict(ledger, question, "tomas").state is State.ANSWERED

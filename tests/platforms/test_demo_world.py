"""What the demo tells: its people, its times, and what its user did before it began."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.model import Choice, Post, SendKind
from ackbot.platforms.demo import (
    WORLDS,
    Decided,
    InDoubt,
    Sent,
    seed,
)
from ackbot.text import clean, lookalike

from .demo_desk import MONTH, NOW, Desk, desks, ids, incoming, own


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk("social", tmp_path)


def everything(folder: Path) -> list[Post]:
    return [post for desk in desks(folder) for post in incoming(desk.sync())]


def by_name(posts: list[Post]) -> Mapping[str, Post]:
    return {post.id.partition("/")[2]: post for post in posts}


# The world: about thirty conversations that show everything.


def test_about_twenty_five_conversations_over_four_accounts(tmp_path: Path) -> None:
    mentions = everything(tmp_path)
    conversations = {(post.id.split("/")[0], post.root, post.author.id) for post in mentions}
    assert 25 <= len(conversations) <= 32
    assert {world for world, _, _ in conversations} == set(WORLDS)


def test_texts_are_clean_short_enough_to_read_and_none_is_said_twice(tmp_path: Path) -> None:
    texts = [post.text for post in everything(tmp_path)]
    assert all(text == clean(text) and 2 < len(text) <= 500 for text in texts)
    assert len(set(texts)) == len(texts)


def test_every_address_is_of_a_reserved_domain(tmp_path: Path) -> None:
    for desk in desks(tmp_path):
        for post in [*incoming(desk.sync()), *own(desk.sync(replace(MONTH, full=True)))]:
            addresses = [post.url, post.author.url, post.on.url, post.author.handle, post.text]
            hosts = re.findall(r"(?:https://|(?<!/)@)([\w-]+(?:\.[\w-]+)+)", " ".join(addresses))
            assert hosts
            assert all(host.endswith(".example") for host in hosts)


def test_the_sample_shows_what_platforms_can_tell_of_every_state(tmp_path: Path) -> None:
    posts = by_name(everything(tmp_path))
    assert posts["ebbe-laser"].closed
    assert posts["yusra-translation"].held
    assert posts["noor-qutn"].reply_until == NOW + timedelta(hours=5, minutes=30)
    assert posts["kofi-again"].parent == "social/answer-to-kofi"
    assert posts["wren-nudge"].root == posts["wren-gutter"].root
    assert posts["wren-nudge"].author == posts["wren-beta"].author
    assert lookalike(posts["support-prize"].author.name)


def test_a_deleted_mention_is_told_first_and_then_that_it_went(desk: Desk) -> None:
    pages = desk.sync()
    shown = next(n for n, page in enumerate(pages) if "social/perdita-typo" in ids(page.incoming))
    went = next(n for n, page in enumerate(pages) if "social/perdita-typo" in page.gone)
    assert shown < went


def test_the_seeds_tell_what_the_user_did_before(tmp_path: Path) -> None:
    seeds = seed(NOW)
    choices = {one.choice for one in seeds if isinstance(one, Decided)}
    assert choices == {Choice.MUTE, Choice.DISMISS, Choice.WONT_ANSWER, Choice.SNOOZE}
    assert {one.kind for one in seeds if isinstance(one, Sent)} == {SendKind.REPLY, SendKind.LIKE}
    assert [one.world for one in seeds if isinstance(one, InDoubt)] == ["film"]


def test_each_seed_belongs_to_a_conversation_the_sync_brings(tmp_path: Path) -> None:
    conversations = {
        (f"demo:{desk.me.person.id}", post.root, post.author.id)
        for desk in desks(tmp_path)
        for post in incoming(desk.sync())
    }
    keys = {(one.key.account, one.key.root, one.key.person) for one in seed(NOW)}
    assert keys <= conversations
    assert len(keys) == len(seed(NOW))


def test_a_seeded_reply_is_the_own_post_the_sync_brings(tmp_path: Path) -> None:
    blog = by_name(own(Desk("blog", tmp_path).sync()))
    sent = next(one for one in seed(NOW) if isinstance(one, Sent) and one.text)
    assert sent.remote_id == blog["answer-to-solvei"].id
    assert sent.text == blog["answer-to-solvei"].text
    assert sent.at == blog["answer-to-solvei"].at


def test_a_snooze_ends_after_now_and_everything_seeded_lies_before(tmp_path: Path) -> None:
    snoozes = [one for one in seed(NOW) if isinstance(one, Decided) and one.until]
    assert [one.until for one in snoozes] == [NOW + timedelta(days=3, hours=4)]
    assert all(one.at < NOW for one in seed(NOW) if not isinstance(one, InDoubt))


# Time.


def test_ages_count_back_from_now(tmp_path: Path) -> None:
    wren = by_name(everything(tmp_path))["wren-gutter"]
    assert wren.at == NOW - timedelta(days=6, hours=3)


def test_the_world_stands_still_while_the_clock_goes_on(desk: Desk) -> None:
    before = {post.id: post.at for post in incoming(desk.sync())}
    desk.now += timedelta(hours=5)
    after = {post.id: post.at for post in incoming(desk.sync(replace(MONTH, full=True)))}
    assert after == before


def test_listings_come_oldest_first(desk: Desk) -> None:
    times = [post.at for post in incoming(desk.sync()) if post.at]
    assert times == sorted(times)

"""The demo's connector and the world behind it, through the doors that sync and review use."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import (
    Ambiguous,
    CannotDo,
    ConfigError,
    Refused,
    ServerTrouble,
    TooLong,
)
from ackbot.platforms.base import Once, Parcel, Presence, Window
from ackbot.platforms.demo import (
    PAGE,
    WORLDS,
    DemoConnector,
    InDoubt,
    Server,
    facts_of,
    seed,
)

from .demo_desk import MONTH, NOW, Desk, ids, incoming, own


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk("social", tmp_path)


# Pages.


@pytest.mark.parametrize("world", WORLDS)
def test_paging_brings_everything_once(world: str, tmp_path: Path) -> None:
    desk = Desk(world, tmp_path)
    pages = desk.sync()
    seen = Counter(post.id for post in [*incoming(pages), *own(pages)])
    assert set(seen.values()) == {1}
    assert all(len(page.incoming) + len(page.own) <= PAGE for page in pages)
    assert desk.sync() == []


def test_an_interrupted_pull_goes_on_where_its_last_page_ended(tmp_path: Path) -> None:
    whole = incoming(Desk("social", tmp_path).sync())
    desk = Desk("social", tmp_path)
    assert incoming(desk.sync_interrupted(after=2)) + incoming(desk.sync()) == whole


def test_the_floor_keeps_older_posts_away(desk: Desk) -> None:
    week = Window(floor=NOW - timedelta(days=7))
    assert "social/wren-beta" not in ids(tuple(incoming(desk.sync(week))))


def test_a_full_pull_ignores_the_marks(desk: Desk) -> None:
    first = incoming(desk.sync())
    assert incoming(desk.sync(replace(MONTH, full=True))) == first


def test_likes_are_read_only_if_they_are_wanted(tmp_path: Path) -> None:
    film = Desk("film", tmp_path)
    assert not any(page.liked for page in film.sync(replace(MONTH, likes=False)))
    liked = [post for page in film.sync() for post in page.liked]
    assert liked == ["film/sunniva-dad"]


# What happens between two syncs.


def test_a_new_mention_arrives_with_the_next_sync(desk: Desk) -> None:
    desk.sync()
    post = desk.world.arrive("Is there a night mode for my printer?", at=NOW)
    assert incoming(desk.sync()) == [post]


def test_an_edit_is_told_with_the_new_words(desk: Desk) -> None:
    desk.sync()
    desk.world.edit(desk.mention("ines-abuela"), "Noventa y uno, perdón.", at=NOW)
    (told,) = incoming(desk.sync())
    assert (told.text, told.edited_at) == ("Noventa y uno, perdón.", NOW)


def test_a_deletion_is_told(desk: Desk) -> None:
    desk.sync()
    desk.world.delete(desk.mention("kofi-again"))
    (page,) = desk.sync()
    assert page.gone == ("social/kofi-again",)


def test_an_answer_from_the_phone_is_an_own_post_with_its_parent(desk: Desk) -> None:
    desk.sync()
    target = desk.mention("wren-gutter")
    desk.world.answer_from_phone(target, "Per roll, from 2.4 on.", at=NOW)
    (mine,) = own(desk.sync())
    assert (mine.parent, mine.root, mine.author) == (target.id, target.root, desk.me.person)


def test_where_threads_are_flat_no_parent_is_told(tmp_path: Path) -> None:
    for world in ("film", "shop", "blog"):
        desk = Desk(world, tmp_path)
        target = incoming(desk.sync())[0]
        desk.world.answer_from_phone(target, "Thank you.", at=NOW, names=[target.author.id])
        (mine,) = own(desk.sync())
        assert (mine.parent, mine.root) == (None, target.root)
        assert mine.names == (target.author.id,)


def test_the_parent_that_no_listing_shows_can_be_looked_up(desk: Desk) -> None:
    listed = [post.id for post in incoming(desk.sync())]
    lio = desk.mention("lio-ruler")
    assert lio.parent == "social/zeb-ruler"
    assert lio.parent not in listed
    found = asyncio.run(desk.connector.look_up(desk.me, [lio.parent, "social/perdita-typo", "?"]))
    assert ids(found.posts) == ["social/zeb-ruler"]
    assert found.gone == {"social/perdita-typo"}


# Answers.


@pytest.mark.parametrize("world", ["social", "film", "blog"])
def test_a_reply_is_there_once_is_found_and_comes_with_the_next_sync(
    world: str, tmp_path: Path
) -> None:
    desk = Desk(world, tmp_path)
    target = incoming(desk.sync())[-1]
    parcel = desk.approve(target, "Thank you, that made my morning.")
    posted = desk.send(parcel)
    found = desk.find(parcel)
    assert found.presence is Presence.THERE
    assert found.posted
    assert found.posted.id == posted
    assert [post.id for post in own(desk.sync())] == [posted]


def test_two_connectors_of_one_process_see_the_same_world(tmp_path: Path) -> None:
    server = Server()
    first, second = Desk("social", tmp_path, server), Desk("social", tmp_path, server)
    second.sync()
    posted = first.send(first.approve(first.mention("ines-abuela"), "¡Qué alegría!"))
    assert [post.id for post in own(second.sync())] == [posted]


def test_the_same_client_id_never_posts_twice(desk: Desk) -> None:
    parcel = desk.approve(desk.mention("ines-abuela"), "¡Qué alegría!")
    assert desk.send(parcel) == desk.send(parcel)
    mine = [post for post in own(desk.sync()) if post.text == "¡Qué alegría!"]
    assert len(mine) == 1


def test_the_blog_refuses_the_same_words_again(tmp_path: Path) -> None:
    blog = Desk("blog", tmp_path)
    parcel = blog.approve(blog.mention("aurelie-relieur"), "Merci, vraiment.")
    blog.send(parcel)
    with pytest.raises(Refused, match="stand there already"):
        blog.send(parcel)


def test_a_lost_answer_leaves_the_reply_to_be_found(desk: Desk) -> None:
    parcel = desk.approve(desk.mention("ines-abuela"), "¡Qué alegría!")
    desk.world.fail_next(Ambiguous("The server hung up."), applied=True)
    with pytest.raises(Ambiguous):
        desk.send(parcel)
    assert desk.find(parcel).presence is Presence.THERE


@pytest.mark.parametrize(
    ("world", "presence"), [("social", Presence.ABSENT), ("film", Presence.NOT_SEEN)]
)
def test_a_reply_that_never_arrived_is_not_found(
    world: str, presence: Presence, tmp_path: Path
) -> None:
    desk = Desk(world, tmp_path)
    parcel = desk.approve(incoming(desk.sync())[-1], "Thank you.")
    desk.world.fail_next(Ambiguous("The server hung up."))
    with pytest.raises(Ambiguous):
        desk.send(parcel)
    assert desk.find(parcel).presence is presence


def test_the_seeded_reply_in_doubt_is_not_seen_which_proves_nothing(tmp_path: Path) -> None:
    film = Desk("film", tmp_path)
    (doubt,) = (one for one in seed(NOW) if isinstance(one, InDoubt))
    parcel = Parcel(
        target=doubt.target,
        text=doubt.text,
        payload=doubt.payload,
        client_id=doubt.client_id,
        attempted_at=doubt.attempted_at,
    )
    assert film.find(parcel).presence is Presence.NOT_SEEN
    film.world.answer_from_phone(doubt.target, doubt.text, at=doubt.attempted_at)
    assert film.find(parcel).presence is Presence.THERE


def test_an_older_reply_in_the_same_words_is_not_taken_for_this_one(tmp_path: Path) -> None:
    film = Desk("film", tmp_path)
    target = film.mention("kotori-ura")
    film.world.answer_from_phone(target, "ありがとうございます。", at=NOW - timedelta(hours=2))
    parcel = replace(film.approve(target, "ありがとうございます。"), attempted_at=NOW)
    assert film.find(parcel).presence is Presence.NOT_SEEN


def test_a_fresh_look_shows_what_came_after(desk: Desk) -> None:
    target = desk.mention("ines-abuela")
    desk.world.answer_from_phone(target, "¡Gracias!", at=NOW)
    seen = asyncio.run(desk.connector.look(desk.me, target))
    assert seen.target == target
    assert "¡Gracias!" in [post.text for post in seen.posts]
    assert "social/wren-gutter" not in ids(seen.posts)


def test_a_fresh_look_at_what_was_deleted_shows_nothing_there(desk: Desk) -> None:
    seen = asyncio.run(desk.connector.look(desk.me, desk.mention("perdita-typo")))
    assert seen.target is None


def test_no_reply_reaches_a_deleted_or_closed_comment(desk: Desk) -> None:
    target = desk.mention("ines-abuela")
    parcel = desk.approve(target, "¡Gracias!")
    desk.world.close(target, "the thread was locked")
    with pytest.raises(Refused, match="locked"):
        desk.send(parcel)
    desk.world.delete(target)
    with pytest.raises(Refused, match="deleted"):
        desk.send(parcel)


def test_a_closing_window_closes(tmp_path: Path) -> None:
    film = Desk("film", tmp_path)
    noor = film.mention("noor-qutn")
    parcel = film.approve(noor, "شكرا لك")
    film.now += timedelta(hours=6)
    with pytest.raises(CannotDo, match="over"):
        film.approve(noor, "شكرا لك")
    with pytest.raises(Refused, match="over"):
        film.send(parcel)


def test_the_market_takes_no_replies_from_programs(tmp_path: Path) -> None:
    shop = Desk("shop", tmp_path)
    gus = shop.mention("gus-refund")
    assert shop.connector.facts.handover
    with pytest.raises(CannotDo, match="no replies from programs"):
        shop.approve(gus, "I am so sorry, Gus.")
    with pytest.raises(CannotDo, match="no likes"):
        asyncio.run(shop.connector.like(shop.me, gus))
    shop.sync()
    shop.world.answer_from_phone(gus, "I am so sorry, Gus.", at=NOW)
    assert [post.text for post in own(shop.sync())] == ["I am so sorry, Gus."]


def test_a_like_is_told_and_harmless_when_repeated(desk: Desk) -> None:
    odhran = desk.mention("odhran-union")
    asyncio.run(desk.connector.like(desk.me, odhran))
    asyncio.run(desk.connector.like(desk.me, odhran))
    assert [post for page in desk.sync() for post in page.liked] == [odhran.id]
    found = asyncio.run(desk.connector.look_up(desk.me, [odhran.id]))
    assert found.liked == {odhran.id}


# Abilities and troubles.


@pytest.mark.parametrize(("world", "most"), [("social", 500), ("film", 300)])
def test_limits_count_graphemes(world: str, most: int, tmp_path: Path) -> None:
    desk = Desk(world, tmp_path)
    target = incoming(desk.sync())[-1]
    desk.approve(target, "👩‍👩‍👧" * most)
    with pytest.raises(TooLong, match=f"takes {most}"):
        desk.approve(target, "👩‍👩‍👧" * (most + 1))


def test_the_four_accounts_differ_in_what_they_can_do() -> None:
    facts = [DemoConnector.facts_for({"world": world}) for world in WORLDS]
    assert facts == [facts_of(world) for world in WORLDS]
    assert {one.name for one in facts} == {"demo"}
    assert {one.once for one in facts} == {Once.CLIENT_ID, Once.NOTHING, Once.DUPLICATE_GUARD}
    assert [one.handover for one in facts].count(True) == 1
    assert not any(one.credential for one in facts)


def test_a_call_fails_once_as_arranged(desk: Desk) -> None:
    desk.world.fail_next(ServerTrouble("The server erred."))
    with pytest.raises(ServerTrouble):
        desk.sync()
    assert incoming(desk.sync())


def test_an_unknown_world_is_a_mistake_in_the_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no sample account"):
        Desk("moon", tmp_path)

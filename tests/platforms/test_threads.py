from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from ackbot.errors import (
    Ambiguous,
    CannotDo,
    Refused,
    SignInNeeded,
    TooLong,
    Unreachable,
)
from ackbot.model import Kind, Post
from ackbot.platforms import replies
from ackbot.platforms.base import Connector, Identity, Parcel, Posted, Presence
from ackbot.platforms.graph import THREADS_VERSION
from ackbot.platforms.graph.calls import Graph
from ackbot.platforms.graph.tokens import Token
from ackbot.platforms.threads.containers import Containers
from ackbot.platforms.threads.counting import count
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import mention_of, over_weeks, requests_of
from ackbot.testing.reading import look
from ackbot.testing.sending import compose, find, send

from .fake_graph import No, gone, running
from .fake_threads import ME, FakeThreads


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeThreads]:
    yield from cast("Iterator[FakeThreads]", running(FakeThreads(tmp_path / "sessions")))


class TestContract(ConnectorContract):
    """Threads keeps every promise of the interface."""


def a_target(platform: FakeThreads, text: str = "Is it rye?") -> Post:
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Bread")))


# --- reading -----------------------------------------------------------------------------------


def test_conversations_are_trees_with_true_parents(platform: FakeThreads) -> None:
    base = platform.i_post("Bread\nwith seeds")
    question = platform.they_write("Rye?", under=base)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("@ana.bakes all of it? @Tomas?", under=answer)
    aside = platform.they_write("I doubt it", under=question, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert {found[each].root for each in (question, again, aside)} == {base}
    assert found[question].parent == base
    assert (found[again].parent, found[aside].parent) == (answer, question)
    assert pulled.own[answer].parent == question
    assert found[again].names == (ME, "tomas")
    assert {post.kind for post in found.values()} == {Kind.REPLY}
    assert found[question].on.text == "Bread"
    assert found[question].author.label == "@mira"
    assert found[question].url.startswith("https://www.threads.com/@mira/post/")
    assert base in pulled.own


def test_mentions_elsewhere_are_read_with_the_thread_they_stand_in(platform: FakeThreads) -> None:
    theirs = platform.they_post("Ask @Ana.Bakes", by="mira")
    root = platform.they_post("Which bakery?", by="tomas")
    low = platform.they_write("@ana.bakes of course", under=root, by="cleo")
    answer = platform.i_answer_elsewhere(low, "Thank you!")
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {theirs, low}
    assert pulled.incoming[theirs].kind is Kind.MENTION
    assert (pulled.incoming[low].root, pulled.incoming[low].parent) == (root, root)
    assert (pulled.own[answer].root, pulled.own[answer].parent) == (root, low)


def test_a_reply_that_names_me_under_my_post_is_one_and_the_same(platform: FakeThreads) -> None:
    base = platform.i_post("Bread")
    reply = platform.they_write("@ana.bakes rye?", under=base)
    pulled = Pulled(platform).pull()
    assert pulled.order == [reply, reply]
    told = [post for page in pulled.pages for post in page.incoming]
    assert told[0] == told[1]


def test_answers_to_my_replies_under_posts_of_others_are_read(platform: FakeThreads) -> None:
    root = platform.they_post("Which bakery?", by="tomas")
    mine = platform.i_answer_elsewhere(root, "Mine!")
    back = platform.they_write("Where is it?", under=mine, by="tomas")
    platform.they_write("No idea", under=root, by="cleo")
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {back}
    assert (pulled.incoming[back].root, pulled.incoming[back].parent) == (root, mine)
    target = pulled.incoming[back]
    seen = look(platform, target)
    assert seen.target == target
    platform.i_answer_elsewhere(back, "In the Hill Road.")
    assert [post.text for post in look(platform, target).posts] == ["In the Hill Road.", "Mine!"]
    platform.they_delete(back)
    assert look(platform, target).target is None


def test_mentions_without_the_fields_of_replies_are_read_all_the_same(
    platform: FakeThreads,
) -> None:
    platform.mentions_are_posts = True
    theirs = platform.they_post("Ask @Ana.Bakes", by="mira")
    assert set(Pulled(platform).pull().incoming) == {theirs}


def test_mentions_are_paged_by_cursors_alone(platform: FakeThreads) -> None:
    written = {platform.they_post(f"@Ana.Bakes {n}", by=f"p{n}") for n in range(50)}
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == written
    assert len(platform.asked("/mentions")) == 3 + 1  # the last page's cursor leads to an empty one


def test_lists_that_name_no_next_page_are_read_to_their_end(platform: FakeThreads) -> None:
    platform.links_next = False
    for n in range(25):
        platform.i_post(f"Bread {n}")
    written = over_weeks(platform, 50)
    pulled = Pulled(platform).pull(pages=3)
    assert set(pulled.pull().incoming) == written
    idle = requests_of(platform, lambda: pulled.pull())
    assert idle == 1 + 1 + 2 + 1 + 1  # me, my replies, my posts, a conversation, mentions


@pytest.mark.parametrize("code", [10, 200])
def test_without_leave_to_read_mentions_the_rest_is_read(platform: FakeThreads, code: int) -> None:
    reply = platform.they_write("Rye?", under=platform.i_post("Bread"))
    platform.refusals["/mentions"] = No(code, "threads_manage_mentions", status=403)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {reply}
    assert "threads_manage_mentions" in pulled.skipped[0]
    platform.refusals = {"/me/replies": No(code, "threads_read_replies", status=403)}
    with pytest.raises(SignInNeeded, match="may not read"):
        Pulled(platform).pull()


def test_private_people_are_each_somebody(platform: FakeThreads) -> None:
    base = platform.i_post("Bread")
    ids = [platform.they_write("x", under=base, by=by) for by in ("mira", "mira")]
    for each in ids:
        platform.posts[each]["username"] = None
    found = Pulled(platform).pull().incoming
    assert {found[each].author.label for each in ids} == {"somebody"}
    assert len({found[each].author.id for each in ids}) == 2


def test_pictures_without_words_and_quotes(platform: FakeThreads) -> None:
    base = platform.i_post("Bread")
    quoted = {"id": base}
    picture = platform.write_post("", by="mira", under=base, media_type="IMAGE")
    quote = platform.write_post("@Ana.Bakes see", by="cleo", is_quote_post=True, quoted_post=quoted)
    bare = platform.write_post("", by="tomas", under=base)
    found = Pulled(platform).pull().incoming
    assert (found[picture].text, found[bare].text) == ("[picture]", "[no words]")
    assert found[quote].quotes == (base,)


@pytest.mark.parametrize(
    ("status", "closed"),
    [
        ("HIDDEN", "you hid it"),
        ("BLOCKED", "you blocked them"),
        ("RESTRICTED", "you restricted them"),
        ("COVERED", ""),
        ("UNHUSHED", ""),
    ],
)
def test_what_i_hid_takes_no_reply_and_the_next_pull_knows(
    platform: FakeThreads, status: str, closed: str
) -> None:
    target = a_target(platform)
    pulled = Pulled(platform).pull()
    platform.posts[target.id]["hide_status"] = status
    assert pulled.pull().incoming[target.id].closed == closed


def test_old_posts_are_asked_twice_a_day(platform: FakeThreads) -> None:
    old = platform.i_post("Bread", ago=timedelta(days=20))
    ancient = platform.i_post("Dough", ago=timedelta(days=120))
    first = platform.they_write("Rye?", under=old, ago=timedelta(days=10))
    platform.they_write("Anybody?", under=ancient, ago=timedelta(days=1))
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {first}
    late = platform.they_write("Wheat?", under=old, by="tomas")
    platform.now += timedelta(hours=11)
    assert late not in pulled.pull().incoming
    platform.now += timedelta(hours=1)
    assert late in pulled.pull().incoming
    platform.settings = {"posts_back": 200}
    assert len(pulled.pull().incoming) == 3
    newest = platform.they_write("Oats?", under=old, by="cleo")
    assert newest in pulled.pull(full=True).incoming


def test_a_deleted_reply_is_missed_among_the_newest(platform: FakeThreads) -> None:
    base = platform.i_post("Bread")
    written = [platform.they_write(f"{n}", under=base, by=f"p{n}") for n in range(30)]
    pulled = Pulled(platform).pull()
    platform.they_delete(written[0])  # beyond the newest page: nothing shows that it is missing
    platform.they_delete(written[20])
    assert pulled.pull().gone == {written[20]}


def test_the_only_reply_is_gone_where_the_post_says_so_too(platform: FakeThreads) -> None:
    base = platform.i_post("Bread")
    only = platform.they_write("Rye?", under=base)
    pulled = Pulled(platform).pull()
    platform.refusals["/conversation"] = gone(base)
    assert not pulled.pull().gone
    platform.refusals.clear()
    platform.they_delete(only)
    assert pulled.pull().gone == {only}


def test_conversations_are_read_side_by_side_and_an_idle_morning_is_cheap(
    platform: FakeThreads,
) -> None:
    for n in range(6):
        platform.they_write("Rye?", under=platform.i_post(f"Bread {n}"), by=f"p{n}")
    pulled = Pulled(platform).pull()
    idle = requests_of(platform, lambda: pulled.pull())
    assert idle == 1 + 1 + 1 + 6 + 1  # me, my replies, my posts, their conversations, mentions


def test_what_cannot_be_seen_again_is_not_called_gone(platform: FakeThreads) -> None:
    platform.they_post("older @Ana.Bakes", by="cleo")
    target = mention_of(platform, platform.they_post("Ask @Ana.Bakes", by="mira"))
    platform.refusals["/mentions"] = No(10, "no leave any more", status=403)
    assert look(platform, target).target == target
    platform.refusals.clear()
    platform.they_delete(target.id)
    assert look(platform, target).target is None


def test_far_down_a_conversation_the_target_is_still_found(platform: FakeThreads) -> None:
    target = a_target(platform)
    for n in range(50):
        platform.they_write(f"{n}", under=target.id, by=f"p{n}")
    assert look(platform, target).target == target
    for n in range(30):
        platform.they_write(f"m {n}", under=target.id, by=f"q{n}")
    platform.they_delete(target.id)
    assert look(platform, target).target == target  # three pages do not reach back to it


# --- preparing and publishing ------------------------------------------------------------------


def posts_to(platform: FakeThreads) -> list[str]:
    """Return what was posted to, in order, since the last time."""
    found = [r.path.rpartition("/")[2] for r in platform.loopback.requests if r.method == "POST"]
    platform.loopback.requests.clear()
    return found


def test_a_reply_is_prepared_then_looked_at_then_published(platform: FakeThreads) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.")
    platform.loopback.requests.clear()
    send(platform, parcel)
    kinds = [(r.method, r.path.rpartition("/")[2]) for r in platform.loopback.requests]
    (container,) = platform.containers
    assert kinds == [
        ("GET", "me"),
        ("POST", "threads"),
        ("GET", container),
        ("POST", "threads_publish"),
    ]


@pytest.mark.parametrize("fault", ["trouble", "no id"])
def test_what_cannot_be_prepared_was_not_sent_and_may_be_tried_again(
    platform: FakeThreads, fault: str
) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.prepare_fault = fault
    with pytest.raises(Unreachable, match="was sent nothing"):
        send(platform, parcel)
    assert find(platform, parcel).presence is Presence.ABSENT
    platform.prepare_fault = ""
    send(platform, parcel)
    assert platform.posted_under(parcel.target.id) == ["Rye."]


def test_after_a_time_out_the_same_container_is_published_not_another(
    platform: FakeThreads,
) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.fail_next_write(Fault.HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    platform.now += timedelta(minutes=11)
    assert find(platform, parcel).presence is Presence.ABSENT
    posts_to(platform)
    send(platform, parcel)
    assert posts_to(platform) == ["threads_publish"]
    assert len(platform.containers) == 1
    assert platform.posted_under(parcel.target.id) == ["Rye."]


def test_a_reply_that_arrived_before_the_time_out_is_not_published_again(
    platform: FakeThreads,
) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    posts_to(platform)
    posted = send(platform, parcel)
    assert posts_to(platform) == []
    assert find(platform, parcel).posted == posted
    assert platform.posted_under(parcel.target.id) == ["Rye."]


def test_what_is_published_and_not_listed_yet_stays_in_doubt(platform: FakeThreads) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.list_lags = True
    platform.fail_next_write(Fault.APPLIED_TROUBLE)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    platform.now += timedelta(minutes=30)
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    with pytest.raises(Ambiguous, match="is not listed yet"):
        send(platform, parcel)
    platform.lists_it_now()
    assert find(platform, parcel).presence is Presence.THERE
    assert platform.posted_under(parcel.target.id) == ["Rye."]


@pytest.mark.parametrize("status", ["EXPIRED", "ERROR"])
def test_a_dead_container_proves_absence_and_another_is_made(
    platform: FakeThreads, status: str
) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.fail_next_write(Fault.HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    (container,) = platform.containers
    platform.containers[container]["status"] = status
    assert find(platform, parcel).presence is Presence.ABSENT
    send(platform, parcel)
    assert len(platform.containers) == 2
    assert platform.posted_under(parcel.target.id) == ["Rye."]


def test_a_container_that_the_server_forgot_proves_nothing(platform: FakeThreads) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.fail_next_write(Fault.HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    platform.containers.clear()
    platform.now += timedelta(days=2)
    assert find(platform, parcel).presence is Presence.NOT_SEEN
    with pytest.raises(Ambiguous, match="may be out"):
        send(platform, parcel)
    assert not platform.containers


def test_what_is_refused_the_second_time_is_in_doubt_and_not_called_refused(
    platform: FakeThreads,
) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    (container,) = platform.containers
    platform.status_lags = True
    platform.list_lags = True
    platform.hides(parcel.target.id)
    with pytest.raises(Ambiguous, match="may be out"):
        send(platform, parcel)
    platform.lists_it_now()
    assert send(platform, parcel).id
    assert platform.containers[container]["status"] == "PUBLISHED"
    assert platform.posted_under(parcel.target.id) == ["Rye."]


def test_what_cannot_be_published_is_refused_in_the_server_s_words(platform: FakeThreads) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.container_status = "ERROR"
    with pytest.raises(Refused, match="cannot be published"):
        send(platform, parcel)
    platform.container_status = "FINISHED"
    platform.refusals["/me/threads"] = No(100, "The parent takes no replies from you")
    with pytest.raises(Refused, match="takes no replies from you"):
        send(platform, replace(parcel, client_id="another"))


def test_preparing_that_takes_its_time_is_waited_for_and_then_left_for_later(
    platform: FakeThreads,
) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.")
    platform.container_status = "IN_PROGRESS"
    paused: list[float] = []

    async def prepare(until: int) -> str:
        async def pause(seconds: float) -> None:
            paused.append(seconds)
            if len(paused) == until:
                for container in platform.containers.values():
                    container["status"] = "FINISHED"

        async with platform.connect() as connector:
            setup = connector.setup
            graph = Graph(setup, Token(setup), version=THREADS_VERSION, permissions="x")
            containers = Containers(setup, graph, pause)
            return await containers.prepared(parcel.client_id, parcel.payload)

    async def too_long(connector: Connector, me: Identity) -> None:
        with pytest.raises(Unreachable, match="could not be prepared"):
            await prepare(99)

    async def in_time(connector: Connector, me: Identity) -> str:
        paused.clear()
        return await prepare(2)

    drive(platform, too_long)
    assert paused == [1.0, 2.0, 4.0, 8.0]
    assert drive(platform, in_time) in platform.containers
    assert len(platform.containers) == 1


def test_kept_containers_are_forgotten_after_three_days(platform: FakeThreads) -> None:
    first, second = (compose(platform, a_target(platform), text) for text in ("Rye.", "Wheat."))
    platform.fail_next_write(Fault.HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, first)
    platform.now += timedelta(days=4)
    send(platform, second)
    assert find(platform, first).presence is Presence.NOT_SEEN


def test_the_token_and_what_was_prepared_are_kept_side_by_side(platform: FakeThreads) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Ambiguous):
        send(platform, parcel)
    platform.now += timedelta(hours=26)
    posted = send(platform, parcel)
    assert len(platform.asked("/refresh_access_token")) == 1
    assert platform.posted_under(parcel.target.id) == ["Rye."]
    platform.now += timedelta(hours=1)
    assert send(platform, parcel) == posted
    assert platform.loopback.requests[-1].headers["authorization"].endswith(platform.next_token)


def test_two_sends_at_once_keep_both_containers(platform: FakeThreads) -> None:
    parcels = [compose(platform, a_target(platform), text) for text in ("Rye.", "Wheat.")]

    async def both(connector: Connector, me: Identity) -> list[Posted]:
        return [await connector.post(me, parcel) for parcel in parcels]

    drive(platform, both)
    assert [platform.posted_under(p.target.id) for p in parcels] == [["Rye."], ["Wheat."]]
    assert all(find(platform, parcel).presence is Presence.THERE for parcel in parcels)


# --- what may be sent --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Grüß Gott", 9),
        ("日本語", 3),
        ("नमस्ते", 6),
        ("😀", 4),
        ("❤️", 6),
        ("👩‍👩‍👧‍👦", 25),
        ("🇩🇪", 8),
        ("1️⃣", 7),
        ("©", 2),
        ("𠮷", 1),
    ],
)
def test_emoji_count_as_their_bytes(text: str, length: int) -> None:
    assert count(text) == length


@pytest.mark.parametrize(("size", "goes"), [(499, True), (500, True), (501, False)])
def test_the_limit_counts_emoji_in_bytes(platform: FakeThreads, size: int, goes: bool) -> None:
    target = a_target(platform)
    text = "😀" * 100 + "x" * (size - 400)
    if goes:
        send(platform, compose(platform, target, text))
        assert platform.posted_under(target.id) == [text]
    else:
        with pytest.raises(TooLong, match="501"):
            compose(platform, target, text)


def test_five_links_go_and_a_sixth_does_not(platform: FakeThreads) -> None:
    target = a_target(platform)
    five = " ".join(f"https://a.example/{n}" for n in range(5))
    send(platform, compose(platform, target, f"{five} https://a.example/0"))
    with pytest.raises(CannotDo, match="5 links and the reply has 6"):
        compose(platform, target, f"{five} https://a.example/5")


def test_a_reply_to_what_was_deleted_meanwhile_is_refused(platform: FakeThreads) -> None:
    parcel = compose(platform, a_target(platform), "Rye.")
    platform.they_delete(parcel.target.id)
    with pytest.raises(Refused, match="was deleted"):
        send(platform, parcel)


def test_the_same_words_to_somebody_else_are_not_the_reply(platform: FakeThreads) -> None:
    target = a_target(platform)
    other = platform.they_write("And wheat?", under=target.root, by="tomas")
    parcel = compose(platform, target, "Yes.")
    platform.i_answer_elsewhere(other, "Yes.")
    assert find(platform, parcel).presence is Presence.NOT_SEEN


def test_a_reply_is_looked_for_back_to_the_attempt(platform: FakeThreads) -> None:
    target = a_target(platform)
    parcel = compose(platform, target, "Rye.")
    posted = send(platform, parcel)
    for n in range(45):
        platform.i_answer_elsewhere(target.id, f"more {n}")
    found = find(platform, parcel).posted
    assert found is not None
    assert found.id == posted.id
    long_after = Parcel(
        target=target,
        text="Rye.",
        payload=parcel.payload,
        client_id="unknown",
        attempted_at=platform.now + timedelta(hours=1),
    )
    before = platform.requests()
    assert find(platform, long_after).presence is Presence.NOT_SEEN
    assert platform.requests() - before == 2


def test_likes_are_not_to_be_had(platform: FakeThreads) -> None:
    target = a_target(platform)

    async def like(connector: Connector, me: Identity) -> None:
        await connector.like(me, target)

    with pytest.raises(CannotDo):
        drive(platform, like)


def test_a_broken_cursor_of_my_posts_reads_them_again(platform: FakeThreads) -> None:
    written = over_weeks(platform, 10)
    pulled = Pulled(platform).pull()
    pulled.cursors["posts"] = "[1"
    pulled.incoming.clear()
    assert set(pulled.pull(full=True).incoming) == written


def test_keys_differ_by_target_text_and_moment(platform: FakeThreads) -> None:
    target = a_target(platform)
    keys = {
        replies.key(ME, each, text, at)
        for each in (target, replace(target, id="2"))
        for text in (b"a", b"b")
        for at in (platform.now, platform.now + timedelta(seconds=1))
    }
    assert len(keys) == 8

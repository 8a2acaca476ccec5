"""Facts: adding is idempotent and free of order, and says which roots have news."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.ledger.rows import EPOCH, MICROSECOND, moment
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Choice,
    Decision,
    Fact,
    Key,
    Kind,
    Person,
    Post,
    Promise,
    Reading,
    ReadingKind,
    SendKind,
    SendState,
    Subject,
    Visibility,
)

from ..examples import examples
from .desk import ANA, ASKS, MIRA, NOW, TOM, Desk, PowerCutError, account, post, waits

FULL = Post(
    id="p1",
    root="p0",
    author=MIRA,
    at=NOW - timedelta(hours=5, microseconds=1),
    text="What about it? 🙂",
    raw="<p>What about it? 🙂</p>",
    kind=Kind.QUOTE,
    parent="p0",
    parent_author="ana",
    claimed_at=NOW - timedelta(hours=6),
    edited_at=NOW - timedelta(hours=4),
    url="https://photos.example/p1",
    language="en",
    names=("ana", "tom"),
    quotes=("q2", "q1"),
    visibility=Visibility.FOLLOWERS,
    held=True,
    automatic=True,
    closed="The page takes no more comments.",
    reply_until=NOW + timedelta(days=1),
    on=Subject(text="My garden", url="https://photos.example/garden"),
    details='{"uri": "p1"}',
)
READ = Reading(
    language="en",
    kind=ReadingKind.CORRECTION,
    topic="the date",
    asks="which year?",
    wants_reply=False,
    closing=True,
    why="reports a mistake",
    only_you="it is personal",
    negative=True,
    sure=0.75,
    promise=Promise(words="I will look", due=NOW),
)


def stored(desk: Desk, name: str) -> Fact:
    found = desk.ledger.post(desk.me.id, name)
    assert found is not None
    return found


def test_a_post_comes_back_as_it_went_in(desk: Desk) -> None:
    assert desk.hears(FULL, reading=READ) == {"p0"}
    fact = stored(desk, "p1")
    assert fact == Fact(
        post=FULL, account=desk.me.id, seq=1, seen_at=NOW, incoming=True, reading=READ
    )
    assert desk.ledger.known(desk.me.id, ["p1", "p2"]) == {"p1": fact}


def test_adding_twice_changes_nothing(desk: Desk) -> None:
    desk.hears(FULL, reading=READ)
    before = desk.ledger.path.read_bytes()
    assert desk.hears(FULL, FULL, reading=READ) == set()
    assert desk.ledger.db.rows("SELECT count(*) FROM posts") == [(1,)]
    assert desk.ledger.path.read_bytes()[100:] == before[100:]


def test_an_edit_brings_new_words_and_keeps_place_and_times(desk: Desk) -> None:
    desk.hears(post("p1"), post("p2"))
    first = stored(desk, "p1")
    edited = replace(first.post, text="No, that", raw="No, that", edited_at=NOW, at=NOW)
    later = NOW + timedelta(hours=1)
    touched = desk.ledger.add(desk.me, [(edited, "incoming", READ)], seen_at=later)
    assert touched == {"p1"}
    fact = stored(desk, "p1")
    assert (fact.post.text, fact.post.edited_at, fact.reading) == ("No, that", NOW, READ)
    assert (fact.seq, fact.seen_at, fact.post.at) == (first.seq, NOW, first.post.at)


def test_an_older_copy_does_not_bring_old_words_back(desk: Desk) -> None:
    desk.hears(replace(post("p1", text="new"), edited_at=NOW))
    assert desk.hears(post("p1", text="old")) == set()
    assert stored(desk, "p1").post.text == "new"


def test_what_one_listing_leaves_out_does_not_erase_what_another_said(desk: Desk) -> None:
    desk.hears(FULL, reading=READ)
    bare = replace(FULL, parent=None, parent_author=None, on=Subject(), url="", language=None)
    assert desk.hears(bare, reading=READ) == set()
    assert stored(desk, "p1").post == FULL


def test_a_glimpse_as_context_never_makes_a_mention_less(desk: Desk) -> None:
    desk.hears(FULL, reading=READ)
    assert desk.overhears(replace(FULL, details="{}", on=Subject())) == set()
    assert stored(desk, "p1") == Fact(
        post=FULL, account=desk.me.id, seq=1, seen_at=NOW, incoming=True, reading=READ
    )
    desk.overhears(post("c1"))
    assert not stored(desk, "c1").incoming
    assert desk.hears(post("c1")) == {"c1"}
    assert stored(desk, "c1").incoming


def test_gone_is_news_once_and_over_when_the_post_is_seen_again(desk: Desk) -> None:
    desk.hears(post("p1"))
    assert desk.ledger.mark_gone(desk.me.id, ["p1", "p9"]) == {"p1"}
    assert desk.ledger.mark_gone(desk.me.id, ["p1"]) == set()
    assert stored(desk, "p1").gone
    assert desk.hears(post("p1")) == {"p1"}
    assert not stored(desk, "p1").gone


def test_a_like_keeps_the_time_it_was_first_known(desk: Desk) -> None:
    desk.hears(post("p1"))
    assert desk.ledger.mark_liked(desk.me.id, ["p1"], NOW) == {"p1"}
    assert desk.ledger.mark_liked(desk.me.id, ["p1"], NOW + timedelta(hours=1)) == set()
    assert stored(desk, "p1").liked_at == NOW


def test_our_post_remembers_what_it_was_sent_for(desk: Desk) -> None:
    desk.says(post("o1", ANA, root="p1"))
    assert desk.ledger.mark_sent_for(desk.me.id, "o1", "abc", 7) == {"p1"}
    assert desk.ledger.mark_sent_for(desk.me.id, "o1", "abc", 7) == set()
    assert (stored(desk, "o1").sent_for, stored(desk, "o1").sent_known) == ("abc", 7)
    desk.says(post("o1", ANA, root="p1", text="edited"))
    assert stored(desk, "o1").sent_for == "abc"


def test_a_page_and_its_cursor_are_stored_together_or_not_at_all(desk: Desk) -> None:
    desk.ledger.put_cursor(desk.me.id, "mentions", "mark 1")
    with suppress(PowerCutError), desk.ledger.transaction():
        desk.hears(post("p1"))
        desk.ledger.put_cursor(desk.me.id, "mentions", "mark 2")
        raise PowerCutError
    assert desk.ledger.post(desk.me.id, "p1") is None
    assert desk.ledger.cursors(desk.me.id) == {"mentions": "mark 1"}
    with desk.ledger.transaction():
        desk.hears(post("p1"))
        desk.ledger.put_cursor(desk.me.id, "mentions", "mark 2")
    assert desk.ledger.cursors(desk.me.id) == {"mentions": "mark 2"}


def test_a_part_that_fails_leaves_the_rest_of_its_transaction(desk: Desk) -> None:
    with desk.ledger.transaction():
        desk.hears(post("p1"))
        with suppress(PowerCutError), desk.ledger.transaction():
            desk.hears(post("p2"))
            raise PowerCutError
    assert set(desk.ledger.known(desk.me.id, ["p1", "p2"])) == {"p1"}


@pytest.mark.parametrize("bad", ["a\0b", "a\ud800b", "\udfff", "x" * 1_000_000])
def test_hostile_text_is_kept_or_repaired_and_blocks_nothing(desk: Desk, bad: str) -> None:
    said = replace(post("p1", Person(id="m", name=bad, handle=bad)), text=bad, raw=bad, closed=bad)
    odd = replace(post("p2"), id=bad[:9] + "id", root=bad[:9], quotes=(bad[:9],), names=(bad[:9],))
    desk.hears(said, odd, post("p3"), reading=replace(ASKS, topic=bad))
    assert desk.hears(said, odd, post("p3"), reading=replace(ASKS, topic=bad)) == set()
    safe = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in bad)
    fact = stored(desk, "p1")
    assert (fact.post.text, fact.post.raw, fact.post.author.name) == (safe, safe, safe)
    assert fact.reading.topic == bad
    assert len(desk.ledger.known(desk.me.id, [bad[:9] + "id", "p3"])) == 2
    desk.ledger.skip(desk.me.id, "p4", bad, NOW)
    assert desk.ledger.skipped() == ((desk.me.id, "p4", safe),)


def test_what_could_be_read_after_all_is_no_longer_skipped(desk: Desk) -> None:
    desk.ledger.skip(desk.me.id, "p1", "half a JSON", NOW)
    desk.hears(post("p1"))
    assert desk.ledger.skipped() == ()


def test_unknown_parents_are_asked_for_once(desk: Desk) -> None:
    desk.hears(
        replace(post("p1"), parent="x1"),
        replace(post("p2"), parent="x2"),
        replace(post("p3"), parent="p1"),
    )
    assert desk.ledger.unknown_parents(desk.me.id) == ("x1", "x2")
    desk.ledger.asked_parents(desk.me.id, ["x2"], NOW)
    assert desk.ledger.unknown_parents(desk.me.id) == ("x1",)
    desk.hears(replace(post("p4"), parent="x2"))
    assert desk.ledger.unknown_parents(desk.me.id) == ("x1",)
    assert desk.overhears(post("x1", TOM)) == {"x1", "p1"}
    assert desk.ledger.unknown_parents(desk.me.id) == ()


def test_an_own_post_that_quotes_touches_the_root_it_quotes(desk: Desk) -> None:
    desk.hears(post("p1"))
    assert desk.says(replace(post("o1", ANA), quotes=("p1",))) == {"o1", "p1"}


def test_people_are_known_as_they_present_themselves_now(desk: Desk) -> None:
    desk.hears(post("p1", replace(MIRA, handle="Old.Mira")))
    desk.hears(post("p2", MIRA))
    desk.overhears(post("p3", Person(id="mira")))
    assert stored(desk, "p1").post.author == MIRA
    assert desk.ledger.handles("demo") == {"ana.photos": "ana", "mira": "mira"}


def test_somebody_who_turns_out_to_be_a_bot_is_news_wherever_they_spoke(desk: Desk) -> None:
    desk.hears(post("p1"), post("p2"), post("p3", TOM))
    assert desk.hears(post("p4", replace(MIRA, bot=True))) == {"p1", "p2", "p4"}


def test_a_thread_holds_all_that_bears_on_it(desk: Desk) -> None:
    second = account("shop", Person(id="shop", handle="shop"))
    desk.ledger.put_account(second, identity="{}", credential="")
    desk.hears(post("p1"), replace(post("p2", TOM, root="p1"), parent="elsewhere"))
    desk.hears(post("p1"), by=second)
    desk.says(replace(post("q1", ANA), quotes=("p1",)), post("o9", ANA))
    desk.overhears(post("elsewhere", TOM))
    desk.hears(replace(post("q2", TOM), quotes=("p1",)))
    first = Key(account=desk.me.id, root="p1", person="mira").id
    decision = Decision(conversation=first, choice=Choice.DISMISS, at=NOW, known=1, who="ana")
    desk.ledger.decide(decision)
    like = desk.approves(first, kind=SendKind.LIKE)
    desk.ledger.claim(like.row, NOW + timedelta(minutes=1))
    desk.ledger.settle(
        like.row, leaves=[SendState.SENDING], state=SendState.SENT, at=NOW, remote_id="l1"
    )
    thread = desk.ledger.thread("demo", "p1")
    assert sorted((fact.account, fact.post.id) for fact in thread.facts) == [
        ("demo:ana", "elsewhere"),
        ("demo:ana", "p1"),
        ("demo:ana", "p2"),
        ("demo:ana", "q1"),
        ("demo:shop", "p1"),
    ]
    assert thread.own == {"ana", "shop"}
    assert thread.decisions == {first: (decision,)}
    assert [(one.conversation, one.at, one.known) for one in thread.likes] == [(first, NOW, 1)]
    desk.ledger.undecide(first)
    assert desk.ledger.thread("demo", "p1").decisions == {}


def test_verdicts_replace_those_of_their_root_and_name_what_changed(desk: Desk) -> None:
    one, two = post("p1"), post("p2", TOM, root="p1")
    desk.hears(one, two)
    first, second = waits(desk.me, one), waits(desk.me, two)
    put = desk.ledger.put_verdicts
    assert put("demo", "p1", [first, second]) == [first.id, second.id]
    assert put("demo", "p1", [first, replace(second, reason="other words")]) == []
    found = desk.ledger.conversation(second.id)
    assert found is not None
    assert found.verdict == replace(second, reason="other words")
    assert put("demo", "p1", [first]) == []
    assert desk.ledger.conversation(second.id) is None


def test_time_alone_makes_a_root_due(desk: Desk) -> None:
    desk.waits(post("p1"), next_moment=NOW)
    desk.waits(post("p2"))
    assert desk.ledger.due_roots(NOW - timedelta(microseconds=1)) == ()
    assert desk.ledger.due_roots(NOW) == (("demo", "p1"),)


_WORDS = st.sampled_from(["one", "two", "three"])
_COPIES = st.builds(
    lambda name, words, edited, role: (
        replace(post(name, text=words), edited_at=NOW + timedelta(minutes=edited)),
        role,
        Reading(topic=words),
    ),
    st.sampled_from(["p1", "p2"]),
    _WORDS,
    st.integers(1, 1000),
    st.sampled_from(["incoming", "context"]),
)


def _told(items: Sequence[tuple[Post, str, Reading]], sizes: Sequence[int]) -> list[object]:
    """What the ledger knows after these copies arrived in pages of these sizes."""
    with TemporaryDirectory() as folder:
        desk = Desk.at(Path(folder) / "ledger.db")
        left = list(items)
        for size in (*sizes, len(left)):
            page, left = left[:size], left[size:]
            desk.ledger.add(desk.me, page, seen_at=NOW)
        found = desk.ledger.known(desk.me.id, ["p1", "p2"])
        desk.ledger.close()
        return [(one.post, one.incoming, one.reading) for _, one in sorted(found.items())]


@given(
    items=st.lists(_COPIES, max_size=6, unique_by=lambda item: (item[0].id, item[0].edited_at)),
    sizes=st.lists(st.integers(0, 3), max_size=3),
    data=st.data(),
)
@examples(40)
def test_neither_the_order_nor_the_pages_nor_repeats_matter(
    items: list[tuple[Post, str, Reading]], sizes: list[int], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(items + items[:2]))
    assert _told(shuffled, sizes) == _told(items, ())


_MICROSECONDS = st.integers(0, (datetime(9999, 12, 31, tzinfo=UTC) - EPOCH) // MICROSECOND)
_MOMENTS = st.none() | _MICROSECONDS.map(moment)


@given(at=_MOMENTS, edited=_MOMENTS, text=st.text(), names=st.lists(st.text(min_size=1)))
@examples(60)
def test_any_time_and_text_survives(
    ledger_of_texts: Ledger,
    at: datetime | None,
    edited: datetime | None,
    text: str,
    names: list[str],
) -> None:
    ledger = ledger_of_texts
    me = account()
    said = replace(post("p1"), at=at, edited_at=edited, text=text, details=text, names=tuple(names))

    with suppress(PowerCutError), ledger.transaction():
        ledger.put_account(me, identity="{}", credential="")
        ledger.add(me, [(said, "incoming", Reading(topic=text))], seen_at=NOW)
        found = ledger.known(me.id, ["p1"])["p1"]
        assert (found.post, found.reading.topic) == (said, text)
        raise PowerCutError


@pytest.fixture(scope="module")
def ledger_of_texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger.open(tmp_path_factory.mktemp("texts") / "ledger.db") as ledger:
        yield ledger

"""Lists: their order, what they leave out, what they cost; short ids; accounts; what was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import UsageError
from ackbot.ledger.inbox import Counts
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Action,
    Draft,
    Fact,
    History,
    How,
    Key,
    Person,
    SendState,
    Shown,
    State,
    Warn,
)

from ..examples import examples
from .desk import ANA, ASKS, MIRA, NOW, TOM, Desk, account, post, waits

SHOP = account("shop", Person(id="shop", name="Shop", handle="shop"))
DRAFT = Draft(
    action=Action.REPLY,
    text="Thank you!",
    intent="thanks",
    language="en",
    warnings=(Warn(about="link", says="has a link", words="x.example", blocks=True),),
)


def hours(many: float) -> datetime:
    return NOW - timedelta(hours=many)


def answered(desk: Desk, name: str, who: Person = MIRA, hours_ago: float = 90) -> str:
    said = post(name, who, hours_ago=hours_ago)
    return desk.waits(
        said,
        shown=Shown.NOT,
        state=State.ANSWERED,
        how=How.HERE,
        since=None,
        rank_at=None,
        open=(),
    )


def test_the_longest_wait_comes_first_and_maybe_comes_last(desk: Desk) -> None:
    desk.waits(post("maybe", hours_ago=99), shown=Shown.MAYBE)
    desk.waits(post("short", hours_ago=1))
    desk.waits(post("long", hours_ago=9))
    desk.waits(post("closing", hours_ago=2), rank_at=hours(20))
    answered(desk, "done")
    assert desk.shown() == ["closing", "long", "short", "maybe"]
    assert desk.shown(limit=2) == ["closing", "long"]
    assert desk.shown(groups=[Shown.MAYBE]) == ["maybe"]
    assert desk.shown(sort="newest") == ["short", "long", "closing", "maybe"]
    with pytest.raises(UsageError, match="newest"):
        desk.shown(sort="beauty")


def test_a_list_holds_all_that_a_screen_shows(desk: Desk) -> None:
    earlier = post("e1", hours_ago=70, text="Hello")
    answered(desk, "e0")
    desk.hears(earlier)
    first, newest = post("p1", hours_ago=9), post("p2", root="p1", hours_ago=3)
    desk.hears(newest)
    conversation = desk.waits(first, target="p2", open=("p1", "p2"), mentions=2)
    desk.ledger.put_draft(conversation, DRAFT, "basis", by_user=False, at=NOW)
    held = desk.approves(conversation)
    desk.ledger.hold(held.row, "They edited it.")
    found = next(desk.ledger.waiting())
    assert found == desk.ledger.conversation(conversation)
    assert found.id == conversation
    assert found.verdict == waits(desk.me, first, target="p2", open=("p1", "p2"), mentions=2)
    assert (found.account, found.person, found.newest.post) == (desk.me, MIRA, newest)
    assert found.newest.reading == ASKS
    assert found.history == History(
        earlier=2, answered=1, same=2, last_text="Hello", last_at=hours(70)
    )
    assert found.draft == DRAFT
    assert found.outgoing == desk.ledger.outgoing(held.row)
    assert desk.ledger.draft(conversation) == (DRAFT, "basis", False)
    desk.ledger.drop_draft(conversation)
    assert desk.ledger.draft(conversation) is None


def test_a_persons_history_leaves_out_what_is_gone_and_counts_a_post_once(desk: Desk) -> None:
    desk.ledger.put_account(SHOP, identity="{}", credential="")
    both = post("e1", hours_ago=50, text="both see it")
    desk.hears(both)
    desk.hears(both, by=SHOP)
    desk.hears(post("e2", hours_ago=40, text="deleted"), post("e3", TOM, hours_ago=30))
    desk.ledger.mark_gone(desk.me.id, ["e2"])
    conversation = desk.waits(post("p1"))
    assert desk.ledger.history(conversation) == History(
        earlier=1, same=1, last_text="both see it", last_at=hours(50)
    )


def test_a_target_seen_only_by_another_account_of_ours_is_found(desk: Desk) -> None:
    desk.ledger.put_account(SHOP, identity="{}", credential="")
    said = post("p1")
    desk.hears(said, by=SHOP)
    desk.ledger.put_verdicts("demo", "p1", [waits(desk.me, said)])
    assert desk.shown() == ["p1"]


def test_what_is_on_its_way_is_left_out_unless_it_is_held(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    desk.waits(post("p2", hours_ago=1))
    row = desk.approves(conversation).row
    assert desk.shown() == ["p2"]
    assert desk.shown(with_outgoing=True) == ["p1", "p2"]
    desk.ledger.hold(row, "They edited it.")
    assert desk.shown() == ["p1", "p2"]


def test_stale_is_asked_by_the_clock_not_by_the_place(desk: Desk) -> None:
    desk.waits(post("old", hours_ago=50))
    desk.waits(post("young but closing", hours_ago=5), rank_at=hours(60))
    desk.waits(post("exact", hours_ago=48))
    assert desk.shown(groups=[Shown.WAITING], before=hours(48)) == ["old", "exact"]


def test_lists_and_counts_can_be_asked_for_some_accounts(desk: Desk) -> None:
    desk.ledger.put_account(SHOP, identity="{}", credential="")
    for number, (one, who) in enumerate(
        [(desk.me, MIRA), (SHOP, MIRA), (desk.me, TOM), (SHOP, TOM), (SHOP, ANA)]
    ):
        said = post(f"p{number}", who, hours_ago=10 - number)
        desk.hears(said, by=one)
        shown = Shown.MAYBE if who is ANA else Shown.WAITING
        desk.ledger.put_verdicts("demo", said.root, [waits(one, said, shown=shown)])
    assert desk.shown(accounts=[SHOP.id]) == ["p1", "p3", "p4"]
    assert desk.shown(accounts=[SHOP.id, desk.me.id, SHOP.id]) == ["p0", "p1", "p2", "p3", "p4"]
    assert desk.shown(accounts=[]) == []
    assert desk.ledger.counts() == Counts(conversations=4, people=2, maybe=1, oldest=hours(10))
    assert desk.ledger.counts_by_account() == {
        desk.me.id: Counts(conversations=2, people=2, oldest=hours(10)),
        SHOP.id: Counts(conversations=2, people=2, maybe=1, oldest=hours(9)),
    }
    assert desk.ledger.counts([]) == Counts()


def test_a_list_of_any_length_streams_while_the_caller_writes(desk: Desk) -> None:
    said = [post(f"p{number:04}", hours_ago=2000 - number) for number in range(700)]
    desk.hears(*said)
    with desk.ledger.transaction():
        for one in said:
            desk.ledger.put_verdicts("demo", one.root, [waits(desk.me, one)])
    seen = []
    for number, found in enumerate(desk.ledger.waiting()):
        seen.append(found.newest.post.id)
        if number % 100 == 0:
            desk.ledger.set("at", str(number))
    assert seen == [one.id for one in said]


@given(
    places=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3), st.sampled_from(Shown))),
    newest=st.booleans(),
)
@examples(40)
def test_the_order_is_total_and_by_wait(
    tmp_path_factory: pytest.TempPathFactory,
    places: list[tuple[int, int, Shown]],
    newest: bool,
) -> None:
    desk = Desk.at(tmp_path_factory.mktemp("order") / "ledger.db")
    with desk.ledger.transaction():
        for number, (hour, boost, shown) in enumerate(places):
            said = post(f"p{number}", hours_ago=hour)
            desk.waits(said, shown=shown, since=said.at, rank_at=hours(hour + boost))
    everything = [
        found
        for number, _ in enumerate(places)
        if (found := desk.ledger.conversation(key(desk, f"p{number}"))) is not None
    ]
    expected = [
        one.id
        for group in (Shown.WAITING, Shown.MAYBE)
        for one in sorted(everything, key=attrgetter("verdict.rank_at", "id"), reverse=newest)
        if one.verdict.shown is group
    ]
    found_ids = [one.id for one in desk.ledger.waiting(sort="newest" if newest else "wait")]
    desk.ledger.close()
    assert found_ids == expected


def key(desk: Desk, root: str, who: Person = MIRA) -> str:
    return Key(account=desk.me.id, root=root, person=who.id).id


def test_every_id_has_a_short_form_that_leads_back_to_it(desk: Desk) -> None:
    with desk.ledger.transaction():
        ids = [desk.waits(post(f"p{number}")) for number in range(300)]
    shorts = [desk.ledger.short(one) for one in ids]
    assert len(set(shorts)) == 300
    assert {len(short) for short in shorts} >= {3, 4}
    for one, short in zip(ids, shorts, strict=True):
        assert desk.ledger.resolve(short) == desk.ledger.resolve(f" {one.upper()} ") == one
    assert {one.short for one in desk.ledger.waiting()} == set(shorts)


def test_a_beginning_of_none_or_several_is_refused_by_name(desk: Desk) -> None:
    ids = [desk.waits(post(f"p{number}")) for number in range(40)]
    first = min({one[0] for one in ids}, key=lambda char: -sum(one[0] == char for one in ids))
    sharing = sorted(one for one in ids if one[0] == first)
    with pytest.raises(UsageError, match="Several") as caught:
        desk.ledger.resolve(first)
    assert all(desk.ledger.short(one) in caught.value.message for one in sharing[:5])
    for nothing in ("zzzzzzzzzzzzzzzz9", "", "%", "é", "'--"):
        with pytest.raises(UsageError):
            desk.ledger.resolve(nothing)


def test_a_reply_can_be_named_though_its_conversation_is_no_more(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    desk.approves(conversation)
    desk.ledger.put_verdicts("demo", "p1", [])
    assert desk.ledger.resolve(conversation[:5]) == conversation


def test_an_exchange_is_theirs_ours_and_what_explains_them_in_time(desk: Desk) -> None:
    desk.hears(
        post("p1", hours_ago=9),
        replace(post("t1", TOM, root="p1", hours_ago=8), parent="p1"),
        post("t2", TOM, root="p1", hours_ago=7),
        replace(post("p2", root="p1", hours_ago=5), parent="t1"),
    )
    desk.says(replace(post("o1", ANA, root="p1", hours_ago=6), parent="p1"))
    desk.ledger.put_verdicts("demo", "p1", [waits(desk.me, post("p1"))])
    found = desk.ledger.exchange(key(desk, "p1"))
    assert [fact.post.id for fact in found] == ["p1", "t1", "o1", "p2"]
    assert desk.ledger.exchange("nowhere") == ()
    assert desk.ledger.version(key(desk, "p1")) == max(map(attrgetter("seq"), found))


def test_open_mentions_are_the_longest_waiting_first_then_maybe_then_snoozed(desk: Desk) -> None:
    desk.waits(post("b", hours_ago=2))
    desk.waits(post("a", hours_ago=9), open=("a", "a2"))
    desk.waits(post("m", hours_ago=99), shown=Shown.MAYBE)
    desk.waits(post("s"), shown=Shown.NOT, state=State.SNOOZED, due=NOW, since=None)
    answered(desk, "done")
    assert desk.ledger.open_mentions(desk.me.id) == ("a", "a2", "b", "m", "s")
    assert desk.ledger.open_mentions(desk.me.id, limit=2) == ("a", "a2")


def test_what_was_told_is_kept_per_channel_and_episode(desk: Desk) -> None:
    told, mark = desk.ledger.told, desk.ledger.mark_told
    mark("cron", [("a", NOW), ("b", NOW)], NOW)
    mark("cron", [("a", NOW)], NOW + timedelta(hours=1))
    assert told("cron", [("a", NOW), ("b", NOW + timedelta(hours=1)), ("c", NOW)]) == {"a"}
    assert told("mail", [("a", NOW)]) == set()


def test_renaming_an_account_orphans_nothing_and_frees_the_name(desk: Desk) -> None:
    desk.waits(post("p1"))
    desk.ledger.put_account(replace(desk.me, name="new"), identity='{"a": 1}', credential="c")
    assert desk.ledger.account("photos") is None
    found = desk.ledger.account("new")
    assert found is not None
    assert found.id == desk.me.id
    assert desk.ledger.identity(desk.me.id) == ('{"a": 1}', "c")
    desk.ledger.put_account(replace(SHOP, name="new"), identity="{}", credential="")
    assert desk.ledger.account("new") == replace(SHOP, name="new")
    first = desk.ledger.account_by_id(desk.me.id)
    assert first is not None
    assert first.name == ""
    assert desk.shown() == ["p1"]


def test_a_failure_is_remembered_until_the_next_success_even_before_the_first(desk: Desk) -> None:
    desk.ledger.mark_failed("photos", "The token was revoked.", 4, NOW)
    desk.ledger.mark_failed("not yet", "No such host.", 75, NOW)
    found = desk.ledger.account("photos")
    assert found is not None
    assert found.error == "The token was revoked."
    assert desk.ledger.failures()["not yet"] == ("No such host.", 75, NOW)
    desk.ledger.mark_synced(desk.me.id, NOW)
    assert desk.ledger.account("photos") == replace(desk.me, synced_at=NOW)
    assert set(desk.ledger.failures()) == {"not yet"}


def test_a_credential_leaves_only_a_mark_of_this_ledger(desk: Desk, tmp_path: object) -> None:
    mark = desk.ledger.credential_mark("correct horse")
    assert mark == desk.ledger.credential_mark("correct horse")
    assert mark != desk.ledger.credential_mark("correct house")
    with Ledger.open(desk.ledger.path.with_name("other.db")) as other:
        assert other.credential_mark("correct horse") != mark
    desk.ledger.set("mark", mark)
    assert desk.ledger.get("mark") == mark
    assert desk.ledger.get("key") is None
    assert b"correct horse" not in desk.ledger.path.read_bytes()


class Listener:
    """Hears every statement and says how SQLite would run it."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.said: list[str] = []
        ledger.db.connection.set_trace_callback(self.said.append)

    def plans(self) -> str:
        self.ledger.db.connection.set_trace_callback(None)
        asked = [sql for sql in self.said if sql.lstrip().startswith("SELECT")]
        rows = [row for sql in asked for row in self.ledger.db.rows(f"EXPLAIN QUERY PLAN {sql}")]
        return "\n".join(str(row[3]) for row in rows)


def test_lists_are_read_from_indexes_that_hold_only_what_is_open(desk: Desk) -> None:
    desk.waits(post("p1"))
    for number in range(200):
        answered(desk, f"d{number}")

    def plan(*_: object) -> str:
        return listener.plans()

    listener = Listener(desk.ledger)
    everything = plan(list(desk.ledger.waiting(limit=50)))
    assert "COVERING INDEX conversations_inbox" in everything
    assert "outbox_open" in everything
    assert "posts_author" in everything
    assert "conversations_person" in everything
    listener = Listener(desk.ledger)
    assert "TEMP B-TREE FOR ORDER BY" not in plan(list(islice(desk.ledger.waiting(), 50)))
    listener = Listener(desk.ledger)
    stale = plan(list(desk.ledger.waiting(before=NOW, accounts=[desk.me.id])))
    assert "COVERING INDEX conversations_by_account" in stale
    listener = Listener(desk.ledger)
    assert "conversations_next" in plan(desk.ledger.due_roots(NOW))
    listener = Listener(desk.ledger)
    counted = plan(desk.ledger.counts())
    assert "conversations_stale" in counted
    assert "COVERING INDEX conversations_crowd" in counted
    listener = Listener(desk.ledger)
    assert "outbox_state" in plan(desk.ledger.outbox(states=[SendState.APPROVED]))
    listener = Listener(desk.ledger)
    assert "conversations_snoozed" in plan(desk.ledger.open_mentions(desk.me.id))
    assert "SCAN conversations\n" not in everything + stale


def test_a_conversation_without_its_facts_is_not_made_up(desk: Desk) -> None:
    assert desk.ledger.conversation("aaaaaaaaaaaaaaaa") is None
    assert desk.ledger.history("aaaaaaaaaaaaaaaa") == History()
    assert desk.ledger.post(desk.me.id, "p1") is None
    assert [type(fact) for fact in desk.ledger.exchange("a")] == [Fact][:0]

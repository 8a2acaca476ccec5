"""The outbox: one open reply a conversation, one claim a row, no way back from sent."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import timedelta
from itertools import product

import pytest

from ackbot.errors import LedgerError, UsageError
from ackbot.model import Outgoing, SendKind, SendState

from .desk import ANA, NOW, Desk, PowerCutError, post

LATER = NOW + timedelta(seconds=10)
APPROVED, SENDING, SENT = SendState.APPROVED, SendState.SENDING, SendState.SENT
REFUSED, UNKNOWN, CANCELLED = SendState.REFUSED, SendState.UNKNOWN, SendState.CANCELLED


def settle(desk: Desk, row: int, leaves: SendState, state: SendState, reason: str = "") -> bool:
    return desk.ledger.settle(
        row, leaves=[leaves], state=state, at=LATER, remote_id="r1", url="u1", reason=reason
    )


def brought_to(desk: Desk, state: SendState, conversation: str = "c1") -> Outgoing:
    """An outbox row in this state, by the way that leads there."""
    row = desk.approves(conversation).row
    if state is CANCELLED:
        assert desk.ledger.cancel(row, at=NOW)
    elif state is not APPROVED:
        assert desk.ledger.claim(row, LATER)
        assert state is SENDING or settle(desk, row, SENDING, state)
    return desk.ledger.outgoing(row)


def test_what_is_approved_comes_back_as_it_was_approved(desk: Desk) -> None:
    out = desk.reply("c1", payload=b"\0\xff bytes", client_id="k1", text="Grüße 🙂\n")
    stored = desk.ledger.approve(out, who="ana")
    assert stored.row > 0
    assert desk.ledger.outbox() == (stored,)
    assert {**fields(stored), "row": 0} == fields(out)


def fields(out: Outgoing) -> dict[str, object]:
    return {name: getattr(out, name) for name in Outgoing.__dataclass_fields__}


def test_one_conversation_has_at_most_one_open_reply(desk: Desk) -> None:
    first = desk.approves("c1")
    with pytest.raises(UsageError, match="on its way already"):
        desk.approves("c1", "Another")
    desk.ledger.hold(first.row, "They edited it.")
    second = desk.approves("c1", "Another")
    assert desk.ledger.outgoing(first.row).state is CANCELLED
    assert desk.ledger.outbox() == (second,)


@pytest.mark.parametrize("state", [SENDING, UNKNOWN])
def test_what_may_be_out_there_keeps_its_conversation_to_itself(
    desk: Desk, state: SendState
) -> None:
    brought_to(desk, state)
    with pytest.raises(UsageError, match=state.value):
        desk.approves("c1", "Another")


@pytest.mark.parametrize("state", [SENT, REFUSED, CANCELLED])
def test_what_is_over_makes_room(desk: Desk, state: SendState) -> None:
    brought_to(desk, state)
    assert desk.approves("c1", "Another").state is APPROVED


def test_the_file_itself_refuses_a_second_open_reply(desk: Desk) -> None:
    desk.approves("c1")
    with closing(sqlite3.connect(desk.ledger.path)) as connection:
        columns = "conversation, account, kind, target, addressee, text, payload, payload_hash,"
        columns += " client_id, state, who, approved_at, not_before, target_text, known"
        with pytest.raises(sqlite3.IntegrityError, match=r"outbox\.conversation"):
            connection.execute(f"INSERT INTO outbox ({columns}) SELECT {columns} FROM outbox")


def test_nothing_goes_out_in_its_undo_window(desk: Desk) -> None:
    row = desk.approves("c1").row
    assert desk.ledger.claim(row, LATER - timedelta(microseconds=1)) is None
    claimed = desk.ledger.claim(row, LATER)
    assert claimed is not None
    assert (claimed.state, claimed.attempts, claimed.attempted_at) == (SENDING, 1, LATER)


def test_nothing_held_goes_out(desk: Desk) -> None:
    row = desk.approves("c1").row
    assert desk.ledger.hold(row, "They edited it.")
    assert desk.ledger.claim(row, LATER) is None
    out = desk.ledger.outgoing(row)
    assert (out.state, out.held, out.reason) == (APPROVED, True, "They edited it.")


def test_of_many_senders_one_claims(desk: Desk) -> None:
    rows = [desk.approves(f"c{number}").row for number in range(12)]

    def claims(_: int) -> list[int]:
        with closing(desk.ledger.twin()) as twin:
            return [row for row in rows if twin.claim(row, LATER)]

    with ThreadPoolExecutor(4) as pool:
        claimed = [row for found in pool.map(claims, range(4)) for row in found]
    assert sorted(claimed) == rows


@pytest.mark.parametrize("state", [SENDING, SENT, REFUSED, UNKNOWN, CANCELLED])
def test_only_what_is_approved_can_be_claimed_or_held(desk: Desk, state: SendState) -> None:
    row = brought_to(desk, state).row
    assert desk.ledger.claim(row, LATER) is None
    assert not desk.ledger.hold(row, "Wait.")
    assert desk.ledger.outgoing(row).state is state


@pytest.mark.parametrize(("state", "goes"), [(s, s in (APPROVED, REFUSED)) for s in SendState])
def test_only_what_never_went_out_can_be_taken_back(
    desk: Desk, state: SendState, goes: bool
) -> None:
    row = brought_to(desk, state).row
    assert desk.ledger.cancel(row, at=LATER) is goes
    assert desk.ledger.outgoing(row).state is (CANCELLED if goes else state)


@pytest.mark.parametrize(
    ("state", "named"), [pair for pair in product(SendState, repeat=2) if pair[0] != pair[1]]
)
def test_a_row_moves_only_from_the_state_that_is_named(
    desk: Desk, state: SendState, named: SendState
) -> None:
    row = brought_to(desk, state).row
    assert not settle(desk, row, named, REFUSED)
    assert desk.ledger.outgoing(row).state is state


@pytest.mark.parametrize("state", [SENT, CANCELLED])
def test_what_is_sent_or_taken_back_stays_so_even_by_name(desk: Desk, state: SendState) -> None:
    row = brought_to(desk, state).row
    with pytest.raises(sqlite3.IntegrityError, match="final"):
        settle(desk, row, state, APPROVED)
    assert desk.ledger.outgoing(row).state is state


def test_what_proved_not_sent_waits_for_the_next_attempt(desk: Desk) -> None:
    row = brought_to(desk, SENDING).row
    assert settle(desk, row, SENDING, APPROVED, "The host could not be reached.")
    again = desk.ledger.claim(row, LATER + timedelta(hours=1))
    assert again is not None
    assert (again.attempts, again.attempted_at, again.reason) == (2, LATER, "")


def test_sent_needs_proof_except_where_the_user_pastes_it(desk: Desk) -> None:
    row = brought_to(desk, SENDING).row
    with pytest.raises(sqlite3.IntegrityError):
        desk.ledger.settle(row, leaves=[SENDING], state=SENT, at=LATER)
    assert desk.ledger.outgoing(row).state is SENDING
    pasted = desk.approves("c2", kind=SendKind.HANDOVER).row
    assert desk.ledger.settle(pasted, leaves=[APPROVED], state=SENT, at=LATER)


def test_a_send_and_our_post_are_stored_together(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    row = desk.approves(conversation).row
    desk.ledger.claim(row, LATER)
    ours = post("r1", ANA, root="p1")
    with suppress(PowerCutError), desk.ledger.transaction():
        assert settle(desk, row, SENDING, SENT)
        desk.says(ours)
        raise PowerCutError
    assert desk.ledger.outgoing(row).state is SENDING
    assert desk.ledger.post(desk.me.id, "r1") is None
    with desk.ledger.transaction():
        assert settle(desk, row, SENDING, SENT)
        desk.says(ours)
        desk.ledger.mark_sent_for(desk.me.id, "r1", conversation, 1)
    sent = desk.ledger.outgoing(row)
    assert (sent.state, sent.remote_id, sent.url) == (SENT, "r1", "u1")
    assert desk.ledger.post(desk.me.id, "r1") is not None


def test_approved_bytes_cannot_change_in_the_file(desk: Desk) -> None:
    desk.approves("c1")
    with (
        closing(sqlite3.connect(desk.ledger.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never changes"),
    ):
        connection.execute("UPDATE outbox SET payload = x'00'")


def test_bytes_that_changed_all_the_same_are_held(desk: Desk) -> None:
    row = desk.approves("c1").row
    with closing(sqlite3.connect(desk.ledger.path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER outbox_bytes")
        connection.execute("UPDATE outbox SET payload = x'00'")
    assert desk.ledger.claim(row, LATER) is None
    out = desk.ledger.outgoing(row)
    assert (out.state, out.held, out.attempts) == (APPROVED, True, 0)
    assert "not what you approved" in out.reason


def test_looking_in_vain_is_remembered(desk: Desk) -> None:
    row = brought_to(desk, UNKNOWN).row
    desk.ledger.looked(row, NOW)
    desk.ledger.looked(row, LATER)
    assert desk.ledger.outgoing(row).looked_at == (NOW, LATER)


def test_the_outbox_lists_what_still_matters(desk: Desk) -> None:
    rows = {state: brought_to(desk, state, f"c-{state}").row for state in SendState}
    assert [out.row for out in desk.ledger.outbox()] == sorted(
        rows[state] for state in (APPROVED, SENDING, UNKNOWN, REFUSED)
    )
    assert [out.row for out in desk.ledger.outbox(states=[SENT])] == [rows[SENT]]
    assert [out.state for out in desk.ledger.outbox(conversation="c-unknown")] == [UNKNOWN]
    assert desk.ledger.outbox(account="demo:nobody") == ()
    with pytest.raises(LedgerError, match="no entry 99"):
        desk.ledger.outgoing(99)


def test_recent_texts_are_those_that_may_have_been_read(desk: Desk) -> None:
    for state in SendState:
        desk.ledger.drop_draft(f"c-{state}")
        row = desk.approves(f"c-{state}", f"It is {state}").row
        if state is CANCELLED:
            desk.ledger.cancel(row, at=NOW)
    like = desk.approves("c-like", "", kind=SendKind.LIKE)
    assert like.kind is SendKind.LIKE
    recent = desk.ledger.recent_texts
    assert set(recent(NOW)) == {f"It is {s}" for s in SendState if s is not CANCELLED}
    assert recent(NOW + timedelta(seconds=1)) == ()
    assert recent(NOW, "demo:nobody") == ()
    assert len(recent(NOW, desk.me.id)) == 5


def test_a_key_is_approved_once_per_account(desk: Desk) -> None:
    desk.approves("c1", client_id="k1")
    with pytest.raises(UsageError, match="approved before"):
        desk.approves("c2", client_id="k1")
    assert len(desk.ledger.outbox()) == 1

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property
from pathlib import Path

import pytest

from ackbot.app.desk import AppDesk
from ackbot.app.overview import overview
from ackbot.app.staleness import mark_told, newly_stale, stale
from ackbot.errors import SignInNeeded, UsageError
from ackbot.ledger.store import Ledger
from ackbot.model import Choice, SendKind, SendState, Shown, State
from ackbot.review import Act, Press, Settle, review
from tests.app.sample import NOW, Clock, SampleApp, Sitting
from tests.review.reviewer import Script

S = SendState


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Sitting]:
    with Sitting(SampleApp(tmp_path)) as sitting:
        yield sitting


def sends(at: Sitting, *rows: int) -> list[SendState]:
    """Send what was approved, once its time to take it back is over; return how that ended."""
    at.app.clock.passes(seconds=11)
    ended = at.app.send(tuple(at.desk.status(row) for row in rows))
    return [row.state for row in ended]


# -- approving


def test_what_is_approved_is_stored_as_shown_and_goes_out_after_the_hold(at: Sitting) -> None:
    mira = at.waiting()
    row = at.approves(mira, "It does, since 0.8.")
    assert (row.state, row.text, row.not_before) == (
        S.APPROVED,
        "It does, since 0.8.",
        NOW + timedelta(seconds=10),
    )
    assert sends(at, row.row) == [S.SENT]
    assert at.now(mira).verdict.state is State.ANSWERED


def test_one_open_reply_per_conversation(at: Sitting) -> None:
    mira = at.waiting()
    first = at.approves(mira)
    with pytest.raises(UsageError, match="on its way"):
        at.approves(mira, "And another.")
    assert [row.row for row in at.app.ledger.outbox(conversation=mira.id)] == [first.row]


def test_blocked_text_is_not_approved(at: Sitting) -> None:
    mira = at.waiting()
    with pytest.raises(UsageError):
        at.approves(mira, "Look \x1b[31mhere")
    assert at.app.ledger.outbox(conversation=mira.id) == ()


def test_the_same_words_warn_at_the_second_and_are_refused_at_the_fourth(at: Sitting) -> None:
    people = list(at.app.ledger.waiting(accounts=[at.account("social")], limit=4))
    assert len(people) == 4
    words = "From the pit behind the shed, and it is the last of it."
    for number, one in enumerate(people[:3], 1):
        found = {warn.about: warn.blocks for warn in at.desk.check(one, words, typed=True)}
        assert found.get("same") is (None if number == 1 else False)
        at.approves(one, words)
    with pytest.raises(UsageError):
        at.approves(people[3], words)
    at.app.clock.passes(hours=25)
    at.approves(people[3], words)


def test_an_approval_can_be_taken_back_until_it_goes_out(at: Sitting) -> None:
    mira = at.waiting()
    row = at.approves(mira)
    assert at.desk.take_back(row.row)
    assert sends(at, row.row) == [S.CANCELLED]
    assert at.now(mira).verdict.state is State.WAITING
    again = at.approves(mira)
    assert sends(at, again.row) == [S.SENT]
    assert not at.desk.take_back(again.row)


def test_a_like_goes_through_the_outbox(at: Sitting) -> None:
    mira = at.waiting()
    row = at.approves(mira, "", SendKind.LIKE)
    assert sends(at, row.row) == [S.SENT]
    assert at.now(mira).verdict.state is State.ANSWERED


def test_what_the_user_pastes_is_never_sent(at: Sitting) -> None:
    buyer = at.waiting("shop")
    row = at.approves(buyer, "It fits, yes.", SendKind.HANDOVER)
    assert sends(at, row.row) == [S.APPROVED]
    world = at.app.world("shop")
    target = world.last_seen(buyer.newest.post.id)
    world.answer_from_phone(target, "It fits, yes.", at=at.app.now())
    at.app.sync(at.app.chosen())
    assert at.desk.status(row.row).state is S.SENT
    assert at.now(buyer).verdict.state is State.ANSWERED


# -- what an earlier sitting left behind


def test_a_leftover_is_shown_again_and_goes_out_when_approved_again(at: Sitting) -> None:
    mira = at.waiting()
    left = at.approves(mira, "Thank you, I am glad to hear it.")
    at.app.clock.passes(hours=8)
    shown = at.now(mira)
    assert shown.outgoing is not None
    assert shown.outgoing.row == left.row
    again = at.approves(shown, "Thank you, I am glad to hear it.")
    assert at.desk.status(left.row).state in (S.APPROVED, S.CANCELLED)
    assert again.not_before == at.app.now() + timedelta(seconds=10)
    assert sends(at, left.row, again.row).count(S.SENT) == 1
    assert len(at.app.world("social").answers_to(mira.newest.post.id)) == 1


def test_a_leftover_that_was_rewritten_goes_out_in_its_new_words_only(at: Sitting) -> None:
    mira = at.waiting()
    left = at.approves(mira, "Thank you.")
    again = at.approves(at.now(mira), "Thank you so much.")
    assert sends(at, left.row, again.row) == [S.CANCELLED, S.SENT]
    (answer,) = at.app.world("social").answers_to(mira.newest.post.id)
    assert answer.raw == "Thank you so much."


def test_a_leftover_that_another_terminal_just_sends_is_not_approved_again(at: Sitting) -> None:
    mira = at.waiting()
    left = at.approves(mira)
    shown = at.now(mira)
    at.app.clock.passes(seconds=11)
    assert at.app.ledger.claim(left.row, at.app.now())
    with pytest.raises(UsageError, match="on its way"):
        at.approves(shown)
    assert at.desk.status(left.row).state is S.SENDING


@pytest.mark.parametrize("choice", [Choice.DISMISS, Choice.WONT_ANSWER, Choice.MUTE])
def test_putting_a_leftover_aside_withdraws_it_and_keeps_its_words(
    at: Sitting, choice: Choice
) -> None:
    mira = at.waiting()
    left = at.approves(mira, "Thank you, I will think about it.")
    at.desk.decide(mira.id, choice, None)
    assert at.desk.status(left.row).state is S.CANCELLED
    at.desk.undecide(mira.id)
    assert at.desk.draft(at.now(mira), 0, "").text == "Thank you, I will think about it."


def test_a_snoozed_leftover_stays_approved(at: Sitting) -> None:
    mira = at.waiting()
    left = at.approves(mira)
    at.desk.decide(mira.id, Choice.SNOOZE, NOW + timedelta(days=1))
    assert at.desk.status(left.row).state is S.APPROVED


def test_a_row_whose_sender_died_is_in_doubt_when_the_next_command_begins(tmp_path: Path) -> None:
    with Sitting(SampleApp(tmp_path)) as at:
        mira = at.waiting()
        row = at.approves(mira)
        assert at.app.ledger.claim(row.row, NOW + timedelta(seconds=11))
    with Sitting(SampleApp(tmp_path)) as at:
        assert at.desk.status(row.row).state is S.UNKNOWN


# -- why something was not sent


def test_why_nothing_was_sent_is_kept_with_the_reply(at: Sitting) -> None:
    mira = at.waiting()
    row = at.approves(mira)
    at.app.world("social").fail_next(SignInNeeded("social could not be signed in.", "Sign in."))
    assert sends(at, row.row) == [S.APPROVED]
    assert at.desk.status(row.row).reason == "social could not be signed in. Sign in."
    assert sends(at, row.row) == [S.SENT]
    assert at.desk.status(row.row).reason == ""


# -- doubt


@pytest.mark.parametrize(
    ("how", "state"),
    [(Settle.THERE, S.SENT), (Settle.NOT_THERE, S.CANCELLED), (Settle.LATER, S.UNKNOWN)],
)
def test_a_reply_in_doubt_is_settled_by_the_users_word(
    at: Sitting, how: Settle, state: SendState
) -> None:
    (doubt,) = at.app.ledger.outbox(states=(S.UNKNOWN,))
    assert at.desk.settle(doubt.row, how).state is state
    if how is Settle.NOT_THERE:
        found = at.desk.fresh(doubt.conversation)
        assert found is not None
        assert at.desk.draft(found, 0, "").text == doubt.text


# -- deciding


def test_a_decision_holds_until_it_is_withdrawn(at: Sitting) -> None:
    mira = at.waiting()
    at.desk.decide(mira.id, Choice.DISMISS, None)
    assert at.now(mira).verdict.state is State.NO_REPLY_NEEDED
    assert at.now(mira).verdict.shown is Shown.NOT
    at.desk.undecide(mira.id)
    assert at.now(mira).verdict == mira.verdict


def test_a_snooze_ends_by_itself(at: Sitting) -> None:
    mira = at.waiting()
    at.desk.decide(mira.id, Choice.SNOOZE, NOW + timedelta(days=1))
    assert at.now(mira).verdict.state is State.SNOOZED
    at.app.clock.passes(days=1)
    at.app.prepare()
    assert at.now(mira).verdict.state is State.WAITING


# -- drafts


def test_what_the_user_wrote_is_kept_and_proposed_again(at: Sitting) -> None:
    mira = at.waiting()
    at.desk.keep(mira, "My own words.")
    assert at.desk.draft(mira, 0, "").text == "My own words."


def test_words_that_went_out_are_never_proposed_again(at: Sitting) -> None:
    mira = at.waiting()
    at.desk.keep(mira, "My own words.")
    row = at.approves(mira, "My own words.")
    assert sends(at, row.row) == [S.SENT]
    world = at.app.world("social")
    answer = world.last_seen(at.desk.status(row.row).remote_id)
    world.arrive("And does it run on Plan 9?", at=at.app.now(), by=mira.person, to=answer)
    at.app.sync(at.app.chosen())
    again = at.now(mira)
    assert again.verdict.state is State.WAITING_AGAIN
    assert at.desk.draft(again, 0, "").text != "My own words."


def test_a_proposal_is_kept_until_they_say_something_new(at: Sitting) -> None:
    mira = at.waiting()
    first = at.desk.draft(mira, 0, "")
    assert at.app.drafts.stored(at.now(mira)) == first
    target = at.app.world("social").last_seen(mira.newest.post.id)
    at.app.world("social").edit(target, "Does it run on Plan 9?", at=at.app.now())
    at.app.sync(at.app.chosen())
    assert at.app.drafts.stored(at.now(mira)) is None


# -- arrivals


def test_who_speaks_while_one_reads_arrives_once(at: Sitting) -> None:
    assert at.desk.arrived() == ()
    at.app.world("social").arrive("Does it run on Plan 9?", at=NOW - timedelta(minutes=1))
    at.app.sync(at.app.chosen())
    (new,) = at.desk.arrived()
    assert new.newest.post.text == "Does it run on Plan 9?"
    assert at.desk.arrived() == ()


def test_who_speaks_again_after_an_answer_arrives_again(at: Sitting) -> None:
    mira = at.waiting()
    row = at.approves(mira)
    assert sends(at, row.row) == [S.SENT]
    at.desk.arrived()
    world = at.app.world("social")
    answer = world.last_seen(at.desk.status(row.row).remote_id)
    world.arrive("And does it run on Plan 9?", at=at.app.now(), by=mira.person, to=answer)
    at.app.sync(at.app.chosen())
    assert [one.id for one in at.desk.arrived()] == [mira.id]


def test_arrivals_of_other_accounts_do_not_belong_to_a_sitting_over_one(tmp_path: Path) -> None:
    with Sitting(SampleApp(tmp_path, Clock())) as at:
        desk = AppDesk(at.app, at.sending, (at.account("blog"),))
        at.app.world("social").arrive("Does it run on Plan 9?", at=NOW - timedelta(minutes=1))
        at.app.sync(at.app.chosen())
        assert desk.arrived() == ()


# -- a whole sitting


def test_a_held_reply_is_asked_about_once_though_it_is_listed_twice(at: Sitting) -> None:
    mira = at.waiting()
    left = at.approves(mira)
    assert at.app.ledger.hold(left.row, "they edited the comment after you approved")
    held = at.now(mira)
    reviewer = Script([Act.NEXT, Act.NEXT])
    review(at.desk, reviewer, [held, at.waiting("blog"), held])
    assert reviewer.names[0] == mira.person.label
    assert reviewer.names.count(mira.person.label) == 1
    assert "was held: they edited" in reviewer.screens[0].warnings[0].says


def test_the_foot_and_the_summary_say_why_a_reply_has_not_gone_out(at: Sitting) -> None:
    mira = at.waiting()

    def stopped() -> None:
        at.app.world("social").fail_next(SignInNeeded("social could not be signed in."))
        (row,) = at.app.ledger.outbox(states=(S.APPROVED,))
        sends(at, row.row)

    approve = Press(act=Act.APPROVE, text="Thank you, I am glad to hear it.")
    at.desk.keep(mira, approve.text)
    reviewer = Script([approve, stopped, Act.HELP])
    summary = review(at.desk, reviewer, [at.now(mira), at.waiting("blog")])
    told = reviewer.feet[-1]
    assert told.said == "! not gone out yet:"
    assert told.name == mira.person.label
    assert told.more == " (social): social could not be signed in."
    assert summary.ended[0].reason == "social could not be signed in."
    assert summary.left == 1
    assert reviewer.still == [], "nobody waits for what cannot go out"


def test_the_end_waits_for_what_is_just_going_out(at: Sitting) -> None:
    mira = at.waiting()

    def sending() -> None:
        (row,) = at.app.ledger.outbox(states=(S.APPROVED,))
        at.app.clock.passes(seconds=11)
        assert at.app.ledger.claim(row.row, at.app.now())

    approve = Press(act=Act.APPROVE, text="Thank you, I am glad to hear it.")
    at.desk.keep(mira, approve.text)
    reviewer = Script([approve, sending, Act.QUIT])
    review(at.desk, reviewer, [at.now(mira), at.waiting("blog")])
    assert reviewer.still == [1]


def test_a_conversation_asked_for_by_name_is_shown_though_nobody_waits_there(at: Sitting) -> None:
    mira = at.waiting()
    at.desk.decide(mira.id, Choice.DISMISS, None)
    reviewer = Script([Act.APPROVE])
    at.desk.keep(mira, "Thank you all the same, it was good to read.")
    review(at.desk, reviewer, [at.now(mira)])
    assert reviewer.names == [mira.person.label]
    (row,) = at.app.ledger.outbox(conversation=mira.id)
    assert row.text == "Thank you all the same, it was good to read."


# -- who we are, and a ledger that can only be read


def test_an_account_added_later_speaks_as_us_in_older_threads_too(tmp_path: Path) -> None:
    app = SampleApp(tmp_path)
    with app:
        app.sync(app.chosen(["social"]))
        me_elsewhere = app.world("film").me
        asked = app.world("social").arrive("Does it run on Plan 9?", at=NOW, by=me_elsewhere)
        app.sync(app.chosen(["social"]))
        assert asked.id in [one.newest.post.id for one in app.ledger.waiting()]
        app.sync(app.chosen(["film"]))
        assert asked.id not in [one.newest.post.id for one in app.ledger.waiting()]


class ReadingApp(SampleApp):
    """The demo's app on a ledger that can only be read."""

    @cached_property
    def ledger(self) -> Ledger:
        return Ledger.open(self.ledger_path, read_only=True)


def test_lists_drafts_and_the_stale_work_on_a_ledger_that_can_only_be_read(tmp_path: Path) -> None:
    with Sitting(SampleApp(tmp_path)) as at:
        mira = at.waiting()
        row = at.approves(at.waiting("blog"))
        at.app.ledger.claim(row.row, NOW + timedelta(minutes=1))
    clock = Clock(NOW + timedelta(days=40))
    with ReadingApp(tmp_path, clock) as app:
        app.prepare()
        (ended, *_) = app.sync(app.chosen())
        assert "can only be read" in ended.error
        assert mira.id in [one.id for one in stale(app)]
        late = newly_stale(app)
        mark_told(app, late.new)
        assert newly_stale(app) == late
        assert overview(app).conversations > 0
        assert app.with_draft(mira).draft is not None
        assert app.place(mira).late


@pytest.mark.parametrize(("account", "kind"), [("social", SendKind.REPLY), ("shop", "handover")])
def test_a_reply_that_was_approved_and_never_went_out_hides_nobody_from_stale(
    at: Sitting, account: str, kind: str
) -> None:
    mira = at.waiting(account)
    at.approves(mira, "Thank you, I am glad to hear it.", SendKind(kind))
    assert mira.id not in [one.id for one in stale(at.app)]
    at.app.clock.passes(days=3)
    assert mira.id in [one.id for one in stale(at.app)]
    assert mira.id in [one.id for one in newly_stale(at.app).new]

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    CannotDo,
    LedgerBusy,
    PlatformError,
    RateLimited,
    Refused,
    ServerTrouble,
    SignInNeeded,
    TooLong,
    Unreachable,
    UsageError,
)
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Action,
    Choice,
    Decision,
    Draft,
    How,
    Outgoing,
    Post,
    SendKind,
    SendState,
    State,
    Visibility,
)
from ackbot.outbox import (
    EDGES,
    Event,
    EventKind,
    Sender,
    adopt_orphans,
    class_of,
    deliver,
    reconcile,
    resolve,
    sender_lock,
)
from ackbot.platforms.base import Identity, Parcel, Posted
from tests.fake_platform import START, FakeConnector, Platform
from tests.sending_desk import ACCOUNT, POLICY, Desk, S

from .examples import examples
from .processes import PROCESSES


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        yield Desk(ledger)


@pytest.fixture
def asked(desk: Desk) -> Post:
    post = desk.world.says("mira", "Does it run on FreeBSD?")
    desk.syncs()
    return post


# -- what an outcome proves

OUTCOMES: list[tuple[Exception, SendState]] = [
    (SignInNeeded("x"), S.APPROVED),
    (Unreachable("x"), S.APPROVED),
    (RateLimited("x"), S.APPROVED),
    (Refused("x", status=422), S.REFUSED),
    (Refused("x", status=403), S.REFUSED),
    (CannotDo("x"), S.REFUSED),
    (TooLong("x"), S.REFUSED),
    (Ambiguous("x"), S.UNKNOWN),
    (ServerTrouble("x", status=500), S.UNKNOWN),
    (BadAnswer("x"), S.UNKNOWN),
    (PlatformError("x"), S.UNKNOWN),
    (ZeroDivisionError(), S.UNKNOWN),
    (OSError(), S.UNKNOWN),
    (TimeoutError(), S.UNKNOWN),
]


def _every_platform_error(kind: type[PlatformError] = PlatformError) -> Iterator[type]:
    """Yield our kinds of errors; a connector's own are narrower ones of these."""
    yield kind
    for narrower in kind.__subclasses__():
        if narrower.__module__ == PlatformError.__module__:
            yield from _every_platform_error(narrower)


def test_the_table_covers_every_error_of_a_platform() -> None:
    assert set(_every_platform_error()) <= {type(error) for error, _ in OUTCOMES}


@pytest.mark.parametrize(("error", "state"), OUTCOMES, ids=lambda it: type(it).__name__)
@pytest.mark.parametrize("applied", [True, False], ids=["applied", "not-applied"])
def test_what_a_write_proves_decides_where_its_row_goes(
    desk: Desk, asked: Post, error: Exception, state: SendState, applied: bool
) -> None:
    desk.world.fails("post", error, applied=applied)
    row = desk.delivers(desk.approves(asked))
    assert row.state is state
    assert row.reason
    assert row.attempts == 1
    assert desk.state(asked) is State.WAITING
    assert class_of(error) is state
    # Whatever happened, no second attempt is made of what may be out.
    if state is S.UNKNOWN:
        assert desk.delivers(row).state is S.UNKNOWN
        assert desk.world.calls["post"] == 1


def test_a_like_that_may_have_gone_through_may_be_repeated(desk: Desk, asked: Post) -> None:
    desk.world.fails("like", Ambiguous("x"), applied=True)
    row = desk.delivers(desk.approves(asked, "", SendKind.LIKE))
    assert row.state is S.APPROVED
    assert desk.delivers(row).state is S.SENT
    assert desk.state(asked) is State.ANSWERED


def test_an_edge_that_is_not_drawn_is_never_taken() -> None:
    final = {S.SENT, S.CANCELLED}
    assert not {edge for edge in EDGES if edge[0] in final}
    assert (S.UNKNOWN, S.SENDING) not in EDGES
    assert {to for _, to in EDGES} | {S.APPROVED} == set(SendState)


# -- a send that goes well


def test_what_was_approved_goes_out_as_it_was_and_answers(desk: Desk, asked: Post) -> None:
    row = desk.delivers(desk.approves(asked, "It does, since 0.8."))
    assert row.state is S.SENT
    assert desk.world.posted == [("It does, since 0.8.", row.client_id)]
    found = desk.ledger.conversation(desk.conversation(asked))
    assert found is not None
    assert (found.verdict.state, found.verdict.how) == (State.ANSWERED, How.HERE)
    post = desk.ledger.post(ACCOUNT, row.remote_id)
    assert post is not None
    assert post.sent_for == row.conversation
    desk.syncs()
    again = desk.ledger.conversation(desk.conversation(asked))
    assert again is not None
    assert again.verdict.how is How.HERE


def test_a_like_goes_through_the_outbox_too(desk: Desk, asked: Post) -> None:
    row = desk.delivers(desk.approves(asked, "", SendKind.LIKE))
    assert (row.state, desk.world.liked) == (S.SENT, [asked.id])
    found = desk.ledger.conversation(desk.conversation(asked))
    assert found is not None
    assert found.verdict.how is How.LIKED


def test_a_row_in_its_undo_window_or_taken_back_is_not_sent(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked, undo=10)
    assert desk.delivers(row).state is S.APPROVED
    desk.world.clock.passes(seconds=11)
    desk.ledger.cancel(row.row, at=desk.world.clock())
    assert desk.delivers(row).state is S.CANCELLED
    assert desk.world.posted == []


def test_a_handover_is_never_sent_and_settled_by_the_users_own_post(
    desk: Desk, asked: Post
) -> None:
    row = desk.approves(asked, "It does.", SendKind.HANDOVER)
    assert desk.delivers(row).state is S.APPROVED
    desk.syncs()
    assert desk.ledger.outgoing(row.row).state is S.APPROVED
    pasted = desk.world.i_answer(asked, "It does.")
    desk.syncs()
    settled = desk.ledger.outgoing(row.row)
    assert (settled.state, settled.remote_id) == (S.SENT, pasted.id)
    found = desk.ledger.conversation(desk.conversation(asked))
    assert found is not None
    assert found.verdict.how is How.HERE
    assert desk.world.posted == []


# -- the fresh look


def _edit(desk: Desk, post: Post) -> None:
    desk.world.changes(post, text="Does it run on NetBSD?", raw="x", edited_at=START)


def _answer(desk: Desk, post: Post) -> None:
    desk.world.i_answer(post, "Answered from my phone.")


def _nudge(desk: Desk, post: Post) -> None:
    desk.world.says(post.author.id, "Never mind, I found it.", to=post)


def _narrow(desk: Desk, post: Post) -> None:
    desk.world.changes(post, visibility=Visibility.DIRECT)


def _mute(desk: Desk, post: Post) -> None:
    desk.world.clock.passes(seconds=1)
    desk.ledger.decide(
        Decision(
            conversation=desk.conversation(post),
            choice=Choice.MUTE,
            at=desk.world.clock(),
            known=10**6,
        )
    )


HELD: list[tuple[Callable[[Desk, Post], None], str]] = [
    (_edit, "they edited the comment after you approved"),
    (_answer, "you answered them elsewhere in the meantime"),
    (_nudge, "they wrote again after you approved"),
    (_narrow, "fewer people may see the comment now than would see your reply"),
    (_mute, "you put the conversation aside after you approved"),
]


@pytest.mark.parametrize("synced", [False, True], ids=["unsynced", "synced"])
@pytest.mark.parametrize(("change", "says"), HELD, ids=lambda it: getattr(it, "__name__", ""))
def test_what_changed_since_approval_holds_the_send(
    desk: Desk, asked: Post, change: Callable[[Desk, Post], None], says: str, synced: bool
) -> None:
    row = desk.approves(asked)
    change(desk, asked)
    if synced and change is not _narrow:
        desk.syncs()
    held = desk.delivers(row)
    assert (held.state, held.held, held.reason) == (S.APPROVED, True, says)
    assert desk.world.posted == []
    # Held until it was looked at again, however often it is tried.
    assert desk.delivers(held).held
    assert desk.world.calls["post"] == 0


def test_what_held_a_send_is_in_the_ledger_and_a_new_approval_goes_out(
    desk: Desk, asked: Post
) -> None:
    row = desk.approves(asked)
    _nudge(desk, asked)
    assert desk.delivers(row).held
    newest = desk.ledger.conversation(desk.conversation(asked))
    assert newest is not None
    assert newest.newest.post.text == "Never mind, I found it."
    again = desk.delivers(desk.approves(newest.newest.post, "Glad you did."))
    assert again.state is S.SENT
    assert desk.ledger.outgoing(row.row).state is S.CANCELLED


def test_a_look_never_makes_somebody_elses_mention_known_before_it_is_shown(
    desk: Desk, asked: Post
) -> None:
    row = desk.approves(asked)
    other = desk.world.says("jonas", "@ana And on NetBSD?", to=asked, names=("ana",))
    assert desk.delivers(row).state is S.SENT
    assert desk.ledger.post(ACCOUNT, other.id) is None
    desk.syncs()
    assert desk.state(other) is State.WAITING


def test_a_reply_to_somebody_else_holds_nothing(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    other = desk.world.says("jonas", "Me too.", to=asked)
    desk.syncs()
    desk.world.i_answer(other, "Noted, Jonas.")
    assert desk.delivers(row).state is S.SENT


@pytest.mark.parametrize(
    ("what", "says"),
    [("deleted", "the comment was deleted"), ("closed", "the thread was locked")],
)
def test_what_can_be_answered_no_more_is_refused_unsent(
    desk: Desk, asked: Post, what: str, says: str
) -> None:
    row = desk.approves(asked)
    if what == "deleted":
        desk.world.deletes(asked, told=False)
    else:
        desk.world.changes(asked, closed=says)
    refused = desk.delivers(row)
    assert (refused.state, refused.reason) == (S.REFUSED, says)
    assert desk.world.posted == []


def test_a_look_that_fails_sends_nothing_and_keeps_the_approval(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    desk.world.fails("look", ServerTrouble("The server erred."))
    assert desk.delivers(row).state is S.APPROVED
    assert desk.world.posted == []
    assert desk.delivers(row).state is S.SENT


def test_the_wrong_account_sends_nothing(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    desk.world.me = replace(desk.world.me, id="shop", name="Shop")
    (left,) = desk.sends_all(row)
    assert left.state is S.APPROVED
    assert desk.world.posted == []
    assert desk.heard == [EventKind.NOT_SENT]
    assert "now signs in as Shop, not as Ana" in desk.told[0].says
    assert desk.told[0].stopped


def test_a_payload_that_is_not_what_was_approved_is_held(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    with closing(sqlite3.connect(desk.ledger.path)) as tampered, tampered:
        tampered.execute("DROP TRIGGER outbox_bytes")
        tampered.execute("UPDATE outbox SET payload = ? WHERE id = ?", (b"other", row.row))
    held = desk.delivers(row)
    assert held.held
    assert desk.world.posted == []


# -- the unknown


def test_a_reply_in_doubt_is_found_and_settled(desk: Desk, asked: Post) -> None:
    desk.world.fails("post", Ambiguous("It hung up."), applied=True)
    assert desk.delivers(desk.approves(asked)).state is S.UNKNOWN
    (found,) = desk.looks_for_lost()
    assert found.state is S.SENT
    assert desk.state(asked) is State.ANSWERED
    assert len(desk.world.posted) == 1


def test_an_earlier_reply_of_the_same_words_proves_nothing(desk: Desk, asked: Post) -> None:
    desk.world.exact = False
    desk.delivers(desk.approves(asked, "It does."))
    desk.world.clock.passes(minutes=1)
    desk.world.fails("post", Ambiguous("x"))
    (second,) = desk.sends_all(desk.approves(asked, "It does."))
    assert second.state is S.UNKNOWN
    desk.syncs()
    assert desk.ledger.outgoing(second.row).state is S.UNKNOWN


def test_exact_absence_puts_it_back_to_approved_and_says_so(desk: Desk, asked: Post) -> None:
    desk.world.fails("post", Ambiguous("It hung up."), applied=False)
    desk.delivers(desk.approves(asked))
    (found,) = desk.looks_for_lost()
    assert found.state is S.APPROVED
    assert "not there" in found.reason
    assert desk.world.posted == []


@pytest.mark.parametrize("trouble", [None, Unreachable("x")], ids=["not-seen", "error"])
def test_not_seen_proves_nothing_and_every_look_is_noted(
    desk: Desk, asked: Post, trouble: Exception | None
) -> None:
    desk.world.exact, desk.world.lists_lag = False, True
    desk.world.fails("post", Ambiguous("It hung up."), applied=True)
    desk.delivers(desk.approves(asked))
    for looks in (1, 2):
        if trouble:
            desk.world.fails("find", trouble)
        (row,) = desk.looks_for_lost()
        assert (row.state, len(row.looked_at)) == (S.UNKNOWN, looks)
    desk.world.lists_lag = False
    (row,) = desk.looks_for_lost()
    assert row.state is S.SENT
    assert len(desk.world.posted) == 1


def test_a_sync_looks_for_what_is_in_doubt(desk: Desk, asked: Post) -> None:
    desk.world.fails("post", Ambiguous("It hung up."), applied=True)
    row = desk.delivers(desk.approves(asked))
    desk.syncs()
    assert desk.ledger.outgoing(row.row).state is S.SENT
    found = desk.ledger.conversation(desk.conversation(asked))
    assert found is not None
    assert found.verdict.how is How.HERE


def test_the_user_may_say_that_it_is_there(desk: Desk, asked: Post) -> None:
    desk.world.fails("post", Ambiguous("It hung up."), applied=True)
    row = desk.delivers(desk.approves(asked))
    settled = resolve(desk.ledger, row, there=True, policy=POLICY, now=desk.world.clock())
    assert settled.state is S.SENT
    assert settled.remote_id.startswith("user says")
    assert desk.state(asked) is State.ANSWERED


def test_the_post_itself_takes_the_place_of_the_users_word(desk: Desk, asked: Post) -> None:
    desk.world.fails("post", Ambiguous("It hung up."), applied=True)
    row = desk.delivers(desk.approves(asked))
    resolve(desk.ledger, row, there=True, policy=POLICY, now=desk.world.clock())
    desk.syncs()
    exchange = desk.ledger.exchange(row.conversation)
    ours = [fact for fact in exchange if fact.post.author.id == "ana" and not fact.gone]
    assert len(ours) == 1
    assert ours[0].sent_for == row.conversation
    assert desk.state(asked) is State.ANSWERED


def test_the_users_word_is_checked_against_what_a_sync_has_brought(desk: Desk, asked: Post) -> None:
    desk.world.fails("post", Ambiguous("It hung up."), applied=True)
    row = desk.delivers(desk.approves(asked))
    desk.world.fails("find", Unreachable("No connection."))
    desk.syncs()
    settled = resolve(desk.ledger, row, there=True, policy=POLICY, now=desk.world.clock())
    assert desk.world.posts[settled.remote_id].text == row.text


def test_or_that_it_is_not_which_sends_nothing_and_keeps_the_text(desk: Desk, asked: Post) -> None:
    desk.world.fails("post", Ambiguous("It hung up."), applied=False)
    row = desk.delivers(desk.approves(asked, "It does."))
    settled = resolve(desk.ledger, row, there=False, policy=POLICY, now=desk.world.clock())
    assert settled.state is S.CANCELLED
    assert desk.world.posted == []
    kept = desk.ledger.draft(row.conversation)
    assert kept is not None
    assert kept[0].text == "It does."
    assert kept[2]
    with pytest.raises(UsageError, match="not in doubt"):
        resolve(desk.ledger, row, there=True, policy=POLICY, now=desk.world.clock())


# -- a sender that died


def test_a_row_whose_sender_died_is_put_in_doubt_and_found(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    claimed = desk.ledger.claim(row.row, desk.world.clock())
    assert claimed is not None
    (orphan,) = adopt_orphans(desk.ledger, desk.world.clock())
    assert orphan.state is S.UNKNOWN
    (back,) = asyncio.run(
        reconcile(desk.ledger, {ACCOUNT: desk.connector}, POLICY, desk.world.clock)
    )
    assert back.state is S.APPROVED


def test_a_row_of_a_living_sender_is_left_alone(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    desk.ledger.claim(row.row, desk.world.clock())
    with sender_lock(desk.ledger.path) as free:
        assert free
        assert adopt_orphans(desk.ledger, desk.world.clock()) == ()
        with sender_lock(desk.ledger.path) as second:
            assert not second
    assert desk.ledger.outgoing(row.row).state is S.SENDING


def test_interrupting_a_post_under_way_waits_for_its_end(desk: Desk, asked: Post) -> None:
    class Slow(FakeConnector):
        async def post(self, me: Identity, parcel: Parcel) -> Posted:
            stop()
            await asyncio.sleep(0)
            return await super().post(me, parcel)

    row = desk.approves(asked)
    task: asyncio.Task[Outgoing]

    def stop() -> None:
        task.cancel()

    async def interrupted() -> None:
        nonlocal task
        task = asyncio.ensure_future(
            deliver(row, Slow(desk.world), desk.me, desk.ledger, POLICY, desk.world.clock)
        )
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(interrupted())
    assert desk.ledger.outgoing(row.row).state is S.SENT


# -- the sender


def _questions(desk: Desk, count: int) -> list[Post]:
    posts = [desk.world.says(f"mira{n}", f"Question {n}?") for n in range(count)]
    desk.syncs()
    return posts


def test_a_batch_keeps_a_second_between_writes_and_asks_who_once(desk: Desk) -> None:
    rows = [desk.approves(post) for post in _questions(desk, 3)]
    desk.world.calls.clear()
    start = desk.world.clock()
    sent = desk.sends_all(*rows)
    assert [row.state for row in sent] == [S.SENT] * 3
    assert desk.heard == [EventKind.SENT] * 3
    assert desk.world.calls["who_am_i"] == 1
    times = [row.attempted_at for row in sent]
    assert all(time is not None for time in times)
    gaps = [b - a for a, b in itertools.pairwise(times) if a and b]
    assert all(gap >= timedelta(seconds=1) for gap in gaps)
    assert desk.world.clock() - start < timedelta(seconds=5)


def test_the_network_dies_in_the_middle_of_a_batch(desk: Desk) -> None:
    desk.world.exact, desk.world.lists_lag = False, True
    rows = [desk.approves(post) for post in _questions(desk, 5)]
    desk.connector = Dies(desk.world, at=3)
    desk.sends_all(*rows)
    states = [desk.ledger.outgoing(row.row).state for row in rows]
    assert states == [S.SENT, S.SENT, S.UNKNOWN, S.APPROVED, S.APPROVED]
    assert len(desk.world.posted) == 3
    # The account rests after the fourth: the last one was not even tried.
    assert desk.world.calls["look"] == 4


class Dies(FakeConnector):
    """A connection that breaks while the n-th reply is on its way, which arrives all the same."""

    def __init__(self, platform: Platform, at: int) -> None:
        super().__init__(platform)
        self.at = at

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        if len(self.platform.posted) == self.at - 1:
            self.platform.fails("post", Ambiguous("It hung up."), applied=True)
            self.platform.fails("find", Unreachable("No connection."))
            self.platform.fails("look", Unreachable("No connection."))
        return await super().post(me, parcel)


@pytest.mark.parametrize(
    ("error", "stopped"),
    [
        (SignInNeeded("The token was revoked."), True),
        (Refused("You are limited.", status=403), True),
        (Refused("Too odd.", status=422), False),
        (RateLimited("Wait."), False),
    ],
    ids=["sign-in", "barred", "refused", "limited"],
)
def test_an_account_that_may_not_write_is_stopped(
    desk: Desk, error: Exception, stopped: bool
) -> None:
    first, second = (desk.approves(post) for post in _questions(desk, 2))
    desk.world.fails("post", error, applied=False)
    _, left = desk.sends_all(first, second)
    assert desk.told[0].stopped is stopped
    assert desk.told[0].says == str(error)
    rests = stopped or isinstance(error, RateLimited)
    assert left.state is (S.APPROVED if rests else S.SENT)


def test_a_mistake_of_ours_stops_its_account_and_sends_nothing(desk: Desk) -> None:
    first, second = (desk.approves(post) for post in _questions(desk, 2))
    desk.world.fails("look", ZeroDivisionError())
    left = desk.sends_all(first, second)
    assert [row.state for row in left] == [S.APPROVED] * 2
    assert desk.told[0].stopped
    assert "ackbot made a mistake" in desk.told[0].says
    assert desk.world.posted == []


def test_a_batch_goes_on_after_a_reply_in_doubt_but_never_repeats_it(desk: Desk) -> None:
    first, second = (desk.approves(post) for post in _questions(desk, 2))
    desk.world.exact, desk.world.lists_lag = False, True
    desk.world.fails("post", Ambiguous("It hung up."), applied=True)
    desk.sends_all(first, second, first)
    assert desk.heard == [EventKind.UNKNOWN, EventKind.SENT]
    assert len(desk.world.posted) == 2


def test_the_running_sender_waits_for_the_window_and_sends_only_what_it_was_given(
    desk: Desk,
) -> None:
    mine, leftover, undone = _questions(desk, 3)
    rows = [desk.approves(mine), desk.approves(leftover), desk.approves(undone)]
    desk.ledger.cancel(rows[2].row, at=desk.world.clock())

    async def sit() -> None:
        sender = desk.sender()

        def tell(event: Event) -> None:
            desk.told.append(event)
            sender.close()

        sender = Sender(
            desk.ledger,
            {ACCOUNT: desk.connector},
            POLICY,
            desk.world.clock,
            tell=tell,
            sleep=desk.world.clock.sleep,
        )
        running = asyncio.ensure_future(sender.run())
        sender.submit(rows[2], rows[0])
        await running
        assert sender.pending == 0

    asyncio.run(sit())
    states = [desk.ledger.outgoing(row.row).state for row in rows]
    assert states == [S.SENT, S.APPROVED, S.CANCELLED]


def test_two_terminals_take_turns(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    with sender_lock(desk.ledger.path) as free:
        assert free
        (left,) = desk.sends_all(row)
    assert left.state is S.APPROVED
    assert isinstance(desk.told[0].error, LedgerBusy)
    (sent,) = desk.sends_all(row)
    assert sent.state is S.SENT


# -- real processes


def _claim(path: Path, row: int, start: Barrier, won: Connection) -> None:
    with Ledger.open(path) as ledger:
        start.wait()
        won.send(ledger.claim(row, START + timedelta(days=1)) is not None)


def test_of_two_processes_one_claims_the_row(desk: Desk) -> None:
    for post in _questions(desk, 3):
        row = desk.approves(post)
        start = PROCESSES.Barrier(2)
        pipes = [PROCESSES.Pipe(duplex=False) for _ in range(2)]
        both = [
            PROCESSES.Process(target=_claim, args=(desk.ledger.path, row.row, start, won))
            for _, won in pipes
        ]
        for process in both:
            process.start()
        for process in both:
            process.join()
        assert [process.exitcode for process in both] == [0, 0]
        assert sorted(told.recv() for told, _ in pipes) == [False, True]
        assert desk.ledger.outgoing(row.row).attempts == 1


class Counted(FakeConnector):
    """Notes every reply that the server takes in a file; may kill its own process on the way."""

    def __init__(self, platform: Platform, tally: Path, dies: str = "") -> None:
        super().__init__(platform)
        self.tally = tally
        self.dies = dies

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        self._die("before")
        with self.tally.open("a") as tally:
            tally.write(f"{parcel.client_id}\n")
        self._die("after")
        return await super().post(me, parcel)

    def _die(self, when: str) -> None:
        if self.dies == when:
            os.kill(os.getpid(), signal.SIGKILL)


def _the_same_questions() -> Platform:
    world = Platform()
    for n in range(3):
        world.says(f"mira{n}", f"Question {n}?")
    return world


def _send_them_all(path: Path, tally: Path, dies: str, start: Barrier) -> None:
    world = _the_same_questions()
    with Ledger.open(path) as ledger:
        start.wait()

        async def send() -> None:
            connectors = {ACCOUNT: Counted(world, tally, dies)}
            sender = Sender(ledger, connectors, POLICY, world.clock)
            await sender.send_all(ledger.outbox(states=(S.APPROVED,)))

        asyncio.run(send())


def _processes(desk: Desk, tally: Path, dies: Sequence[str]) -> list[int | None]:
    """Let several processes send what is approved at once; returns how each ended."""
    start = PROCESSES.Barrier(len(dies))
    every = [
        PROCESSES.Process(target=_send_them_all, args=(desk.ledger.path, tally, when, start))
        for when in dies
    ]
    for process in every:
        process.start()
    for process in every:
        process.join()
    return [process.exitcode for process in every]


def test_three_processes_send_each_reply_once(desk: Desk, tmp_path: Path) -> None:
    rows = [desk.approves(post) for post in _questions(desk, 3)]
    assert _processes(desk, tmp_path / "tally", ["", "", ""]) == [0, 0, 0]
    taken = (tmp_path / "tally").read_text().split()
    assert sorted(taken) == sorted(row.client_id for row in rows)
    assert {desk.ledger.outgoing(row.row).state for row in rows} == {S.SENT}


@pytest.mark.parametrize(("dies", "taken"), [("before", 0), ("after", 1)])
def test_what_a_killed_sender_had_claimed_is_in_doubt_and_never_sent_again(
    desk: Desk, tmp_path: Path, dies: str, taken: int
) -> None:
    desk.world.exact, desk.world.lists_lag = False, True
    first, *others = (desk.approves(post) for post in _questions(desk, 3))
    tally = tmp_path / "tally"
    tally.touch()
    assert _processes(desk, tally, [dies]) == [-signal.SIGKILL]
    assert desk.ledger.outgoing(first.row).state is S.SENDING
    assert _processes(desk, tally, [""]) == [0]
    assert desk.ledger.outgoing(first.row).state is S.UNKNOWN
    assert {desk.ledger.outgoing(row.row).state for row in others} == {S.SENT}
    keys = tally.read_text().split()
    assert keys.count(first.client_id) == taken
    assert len(keys) == len(others) + taken
    assert desk.ledger.check() == ()


# -- any history


@dataclass
class History:
    """A user, one question, and every reply they approved to it."""

    desk: Desk
    post: Post
    rows: list[Outgoing] = field(default_factory=list)

    def approve(self) -> None:
        try:
            self.rows.append(self.desk.approves(self.post, f"Reply {len(self.rows)}"))
        except UsageError:
            states = {self.desk.ledger.outgoing(row.row).state for row in self.rows}
            assert states & {S.APPROVED, S.SENDING, S.UNKNOWN}

    def send(self, fault: Exception | None, applied: bool) -> None:
        if fault is not None:
            # What is proved unsent was not applied: so platforms promise.
            applied = applied and class_of(fault) is S.UNKNOWN
            self.desk.world.fails("post", fault, applied=applied)
        if self.rows:
            self.desk.delivers(self.rows[-1])
        self.desk.world.troubles.clear()

    def edit(self) -> None:
        now = self.desk.world.clock()
        self.desk.world.changes(self.post, text=f"Edited {now}", edited_at=now)

    def cancel(self) -> None:
        if self.rows:
            self.desk.ledger.cancel(self.rows[-1].row, at=self.desk.world.clock())

    def die(self) -> None:
        if self.rows:
            self.desk.ledger.claim(self.rows[-1].row, self.desk.world.clock())
            adopt_orphans(self.desk.ledger, self.desk.world.clock())


STEPS: dict[str, Callable[[History], object]] = {
    "approve": History.approve,
    "send": lambda it: it.send(None, True),
    "sync": lambda it: it.desk.syncs(),
    "edit": History.edit,
    "nudge": lambda it: it.desk.world.says("mira", "And?", to=it.post),
    "phone": lambda it: it.desk.world.i_answer(it.post, "From my phone."),
    "delete": lambda it: it.desk.world.deletes(it.post),
    "cancel": History.cancel,
    "die": History.die,
    "look": lambda it: it.desk.looks_for_lost(),
}
FAULTS = [None, None, None, *(error for error, _ in OUTCOMES)]


@examples(60, suppressed=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(sorted(STEPS)), st.sampled_from(FAULTS), st.booleans()),
        min_size=3,
        max_size=25,
    ),
    exact=st.booleans(),
)
def test_whatever_happens_nothing_goes_out_twice_and_no_approval_is_lost(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[str, Exception | None, bool]],
    exact: bool,
) -> None:
    path = tmp_path_factory.mktemp("history") / "ledger.db"
    with Ledger.open(path) as ledger:
        desk = Desk(ledger)
        desk.world.exact = exact
        desk.world.lists_lag = not exact
        post = desk.world.says("mira", "Does it run on FreeBSD?")
        desk.syncs()
        history = History(desk, post)
        rows = history.rows
        seen: dict[int, SendState] = {}
        for what, fault, applied in steps:
            desk.world.clock.passes(minutes=1)
            if what == "send":
                history.send(fault, applied)
            else:
                STEPS[what](history)
            for row in (ledger.outgoing(row.row) for row in rows):
                before = seen.get(row.row, S.APPROVED)
                assert _reachable(before, row.state)
                seen[row.row] = row.state
        keys = [key for _, key in desk.world.posted]
        assert len(keys) == len(set(keys))
        approved = {(row.text, row.client_id) for row in rows}
        assert set(desk.world.posted) <= approved
        for row in (ledger.outgoing(row.row) for row in rows):
            if row.state in (S.REFUSED, S.UNKNOWN):
                assert row.reason
        assert ledger.check() == ()


def _reachable(start: SendState, end: SendState) -> bool:
    """Whether edges lead from `start` to `end` (a step may take several)."""
    here = {start}
    while True:
        wider = here | {to for frm, to in EDGES if frm in here}
        if wider == here:
            return end in here
        here = wider


# -- what the user learns of what was not sent


def test_why_a_reply_stays_approved_is_kept_until_it_goes_out(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    desk.world.fails("look", Unreachable("work was not reached.", "Check the network."))
    assert desk.sends_all(row)[0].reason == "work was not reached. Check the network."
    desk.world.fails("who_am_i", SignInNeeded("work could not be signed in.", "Sign in."))
    assert desk.sends_all(row)[0].reason == "work could not be signed in. Sign in."
    assert desk.told[-1].says == "work could not be signed in. Sign in."
    (sent,) = desk.sends_all(row)
    assert (sent.state, sent.reason) == (S.SENT, "")


def test_a_reply_left_out_because_its_account_is_stopped_says_so_too(desk: Desk) -> None:
    first, second = (desk.world.says(who, "Does it run on FreeBSD?") for who in ("mira", "jonas"))
    desk.syncs()
    rows = [desk.approves(first), desk.approves(second)]
    desk.world.fails("who_am_i", SignInNeeded("work could not be signed in."))
    ended = desk.sends_all(*rows)
    assert [row.reason for row in ended] == ["work could not be signed in."] * 2


def test_an_account_that_left_the_configuration_keeps_its_replies_and_says_why(
    desk: Desk, asked: Post
) -> None:
    row = desk.approves(asked)
    sender = Sender(desk.ledger, {}, POLICY, desk.world.clock, sleep=desk.world.clock.sleep)
    (left,) = asyncio.run(sender.send_all([row]))
    assert left.state is S.APPROVED
    assert "not in the configuration any more" in left.reason


def test_a_clock_that_went_back_makes_nobody_wait_longer_than_the_undo_window(
    desk: Desk, asked: Post
) -> None:
    row = desk.approves(asked, undo=10)
    desk.world.clock.passes(hours=-8)
    before = desk.world.clock()
    (left,) = desk.sends_all(row)
    assert left.state is S.APPROVED
    assert desk.world.clock() - before <= timedelta(seconds=10)


def test_words_that_went_out_are_no_draft_any_more(desk: Desk, asked: Post) -> None:
    draft = Draft(action=Action.REPLY, text="It does.", drafter="you")
    key = desk.conversation(asked)
    desk.ledger.put_draft(key, draft, "", by_user=True, at=desk.world.clock())
    desk.world.fails("post", Refused("No.", status=422))
    desk.world.fails("post", Unreachable("x"))
    desk.delivers(desk.approves(asked))
    assert desk.ledger.draft(key) is not None
    desk.world.clock.passes(minutes=1)
    row = desk.approves(asked)
    desk.delivers(row)
    assert desk.ledger.draft(key) is not None
    assert desk.delivers(row).state is S.SENT
    assert desk.ledger.draft(key) is None

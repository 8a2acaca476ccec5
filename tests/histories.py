"""Any history of a user, a platform and their misfortunes, held against what must always be true.

The invariants carry the numbers they have in docs/reliability.md.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    RateLimited,
    Refused,
    ServerTrouble,
    SignInNeeded,
    Unreachable,
    UsageError,
)
from ackbot.ledger.store import Ledger
from ackbot.model import Outgoing, Post, SendState, Shown
from ackbot.outbox import EDGES, adopt_orphans, class_of, resolve
from ackbot.platforms.base import Identity, Parcel, Posted
from tests.fake_platform import FakeConnector, Platform
from tests.sending_desk import POLICY, Desk, S

FAULTS: tuple[Exception, ...] = (
    *(SignInNeeded("x"), Unreachable("x"), RateLimited("x")),
    *(Refused("x", status=422), Refused("x", status=403)),
    *(Ambiguous("x"), ServerTrouble("x", status=502), BadAnswer("x"), OSError()),
)
PEOPLE = ("mira", "tom", "jo")
WHO = st.sampled_from(PEOPLE)
#: How a post ends: (error or None, whether it was applied all the same).
TROUBLE = st.tuples(
    st.one_of(st.none(), st.just(Ambiguous("x")), st.sampled_from(FAULTS)), st.booleans()
)


class Watched(FakeConnector):
    """Holds every post against I3 and I4: approved bytes, noted as `sending` before they leave."""

    def __init__(self, platform: Platform, ledger: Ledger, approved: dict[str, bytes]) -> None:
        super().__init__(platform)
        self.ledger = ledger
        self.approved = approved

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        with self.ledger.twin() as other:
            noted = {row.client_id: row.payload for row in other.outbox(states=(S.SENDING,))}
        assert parcel.client_id in noted, "I4"
        assert parcel.payload == noted[parcel.client_id] == self.approved[parcel.client_id], "I3"
        return await super().post(me, parcel)


def reachable(start: SendState, end: SendState) -> bool:
    """Whether drawn edges lead from `start` to `end`: a step may take several."""
    here = {start}
    while end not in here:
        wider = here | {to for frm, to in EDGES if frm in here}
        if wider == here:
            return False
        here = wider
    return True


class History(RuleBasedStateMachine):
    """Approve, edit, sync, send, crash, clock jump, remote edit, delete, own reply, restore."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="history-")
        self.approved: dict[str, bytes] = {}
        """The bytes that were approved, by the key they go out under."""
        self.texts: set[tuple[str, str]] = set()
        self.desk = self._opened(Platform())
        self.posts: dict[str, Post] = {}
        self.rows: dict[int, SendState] = {}
        self.by_word: set[int] = set()
        """The rows that the user's word has settled, who may be wrong."""
        self.backup: tuple[Path, dict[int, SendState]] | None = None

    def _opened(self, world: Platform) -> Desk:
        desk = Desk(Ledger.open(Path(self.folder.name) / "ledger.db"), world)
        desk.connector = Watched(world, desk.ledger, self.approved)
        return desk

    def teardown(self) -> None:
        self.desk.ledger.close()
        self.folder.cleanup()

    def _last(self, who: str) -> Outgoing | None:
        """The newest approval of a reply to somebody."""
        conversation = self.desk.conversation(self.posts[who])
        rows = self.desk.ledger.outbox(states=tuple(SendState), conversation=conversation)
        return rows[-1] if rows else None

    def _open(self, who: str) -> Outgoing | None:
        """The reply to somebody that may still go out; approved now, where that can be."""
        self.approve(who, "It does.")
        return self._last(who)

    # -- what happens

    @initialize(exact=st.booleans(), lag=st.booleans(), batch=st.booleans())
    def begins(self, exact: bool, lag: bool, batch: bool) -> None:
        world = self.desk.world
        world.exact, world.lists_lag, world.has_batch = exact, lag, batch
        for who in PEOPLE:
            self.posts[who] = world.says(who, f"Does it run on a {who}?")
        self.desk.syncs()

    @rule()
    def sync(self) -> None:
        self.desk.world.clock.passes(minutes=1)
        self.desk.syncs()

    @rule(pages=st.integers(0, 3))
    def sync_that_breaks_off(self, pages: int) -> None:
        """The network dies after some pages; what was read is kept, and the next sync goes on."""
        world = self.desk.world
        world.fails("pull", Unreachable("x"), after=pages)
        self.desk.tries_to_sync()
        world.troubles.clear()

    @rule()
    def lists_catch_up(self) -> None:
        self.desk.world.catches_up()

    @rule()
    def restart(self) -> None:
        """The program ends, or is killed while nothing is under way, and is started again."""
        world = self.desk.world
        self.desk.ledger.close()
        self.desk = self._opened(world)

    @rule()
    def sync_again_changes_nothing(self) -> None:
        self.desk.syncs()
        before = self._verdicts()
        self.desk.syncs()
        assert self._verdicts() == before, "I6"

    @rule(who=WHO, words=st.sampled_from(["It does.", "Not yet.", "It runs there as well."]))
    def approve(self, who: str, words: str) -> None:
        self.desk.world.clock.passes(seconds=1)
        with suppress(UsageError):
            row = self.desk.approves(self.posts[who], words)
            self.rows[row.row] = row.state
            self.approved[row.client_id] = row.payload
            self.texts.add((row.text, row.client_id))

    @rule(who=WHO)
    def cancel(self, who: str) -> None:
        if row := self._last(who):
            self.desk.ledger.cancel(row.row, at=self.desk.world.clock())

    @rule(who=WHO, faults=st.lists(TROUBLE, min_size=1, max_size=3))
    def send(self, who: str, faults: list[tuple[Exception | None, bool]]) -> None:
        """Send, and again: what came of the first try decides what the next ones may do."""
        for fault, applied in faults:
            row = self._open(who)
            if row is None:
                return
            if fault is not None:
                # What proves that nothing was posted was not applied: so platforms promise.
                applied = applied and class_of(fault) is S.UNKNOWN
                self.desk.world.fails("post", fault, applied=applied)
            self.desk.sends_all(row)
            self.desk.world.troubles.clear()

    @rule(who=WHO, posted=st.booleans(), goes_on=st.booleans())
    def crash_while_sending(self, who: str, posted: bool, goes_on: bool) -> None:
        # As every sender does before it claims.
        self.desk.ledger.hold_if_older_copy()
        row = self._open(who)
        if row is None or row.account in self.desk.ledger.unread():
            return
        claimed = self.desk.ledger.claim(row.row, self.desk.world.clock())
        target = self.desk.ledger.post(row.account, row.target)
        if claimed is not None and target is not None and posted:
            self.desk.world.takes(
                Parcel(
                    target=target.post,
                    text=claimed.text,
                    payload=claimed.payload,
                    client_id=claimed.client_id,
                )
            )
        if goes_on:
            self.next_run()
            self.send(who, [(None, False)])

    @rule()
    def next_run(self) -> None:
        self.desk.ledger.hold_if_older_copy()
        adopt_orphans(self.desk.ledger, self.desk.world.clock())

    @rule()
    def look_for_lost(self) -> None:
        self.desk.looks_for_lost()

    @rule(who=WHO, there=st.booleans())
    def user_settles(self, who: str, there: bool) -> None:
        row = self._last(who)
        if row is not None and row.state is S.UNKNOWN:
            now = self.desk.world.clock()
            resolve(self.desk.ledger, row, there=there, policy=POLICY, now=now)
            self.by_word.add(row.row)

    @rule(hours=st.sampled_from([-30, -2, 1, 100]))
    def clock_jumps(self, hours: int) -> None:
        self.desk.world.clock.passes(hours=hours)

    @rule(who=WHO)
    def they_edit(self, who: str) -> None:
        now = self.desk.world.clock()
        self.desk.world.changes(self.posts[who], text=f"Edited {now}", edited_at=now)

    @rule(who=WHO)
    def they_write_again(self, who: str) -> None:
        self.desk.world.says(who, "And?", to=self.posts[who])

    @rule(who=WHO)
    def they_delete(self, who: str) -> None:
        self.desk.world.deletes(self.posts[who])

    @rule(who=WHO)
    def i_answer_elsewhere(self, who: str) -> None:
        self.desk.world.i_answer(self.posts[who], "From my phone.")

    @rule()
    def back_up(self) -> None:
        self.backup = (self.desk.ledger.back_up(), dict(self.rows))

    @precondition(lambda self: self.backup is not None)
    @rule()
    def put_the_backup_back(self) -> None:
        assert self.backup is not None
        copy, self.rows = self.backup[0], dict(self.backup[1])
        world, path = self.desk.world, self.desk.ledger.path
        self.desk.ledger.close()
        path.write_bytes(copy.read_bytes())
        self.desk = self._opened(world)

    @rule(who=WHO)
    def a_backup_of_before_comes_back(self, who: str) -> None:
        """The worst moment for a backup: right before a reply went out."""
        if self._open(who) is not None:
            self.back_up()
            self.send(who, [(None, False)])
            self.put_the_backup_back()
            self.next_run()
            self.send(who, [(None, False)])

    def _verdicts(self) -> object:
        shown = self.desk.ledger.waiting(groups=(Shown.WAITING, Shown.MAYBE))
        return [(one.id, one.verdict.state, one.verdict.since) for one in shown]

    # -- what is always true

    @invariant()
    def nothing_goes_out_twice_or_unapproved(self) -> None:
        posted = self.desk.world.posted
        keys = [key for _, key in posted]
        assert len(keys) == len(set(keys)), "I1"
        assert set(posted) <= self.texts, "I3"

    @invariant()
    def every_approval_has_an_end_or_is_kept(self) -> None:
        for number, before in self.rows.items():
            row = self.desk.ledger.outgoing(number)
            assert reachable(before, row.state), "I5"
            self.rows[number] = row.state
            if row.state in (S.REFUSED, S.UNKNOWN) or row.held:
                assert row.reason, "I2"
            if row.state not in (S.SENT, S.CANCELLED):
                assert number in {one.row for one in self.desk.ledger.outbox()}, "I2: not shown"
        self._what_counts_as_sent_is_there()

    def _what_counts_as_sent_is_there(self) -> None:
        """Where nothing tells two replies of the same words apart, there are as many as count."""
        world = self.desk.world
        every = [self.desk.ledger.outgoing(number) for number in self.rows]
        proved = [
            (row.text, row.client_id)
            for row in every
            if row.state is S.SENT and row.row not in self.by_word
        ]
        if world.exact:
            assert set(proved) <= set(world.posted), "I2"
        there = Counter(text for text, _ in world.posted)
        assert Counter(text for text, _ in proved) <= there, "I2"

    @invariant()
    def who_waits_longer_comes_first(self) -> None:
        waiting = self.desk.ledger.waiting(groups=(Shown.WAITING,))
        places = [(one.verdict.rank_at, one.id) for one in waiting]
        assert places == sorted(places, key=lambda place: (str(place[0]), place[1])), "I7"

    @invariant()
    def the_file_is_whole(self) -> None:
        assert self.desk.ledger.check() == (), "I8"

"""The sender: takes approved rows it was given, one at a time, at the platforms' pace.

It sends what it was handed in this sitting and nothing else: what an earlier one left behind goes
out only after the user was asked. It holds the sender's lock for each row, so two terminals take
turns and a row whose sender died is noticed.
"""

from __future__ import annotations

import asyncio
import queue
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager, suppress
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from ackbot.errors import (
    ConfigError,
    LedgerBusy,
    LedgerError,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
)
from ackbot.frozen import dataclass
from ackbot.identity import prove
from ackbot.ledger.store import Ledger
from ackbot.model import Account, Outgoing, SendState
from ackbot.outbox.deliver import Attempt, attempt, why
from ackbot.outbox.lock import sender_lock
from ackbot.outbox.lost import adopt_while_locked, look_for
from ackbot.outbox.settle import Clock
from ackbot.platforms.base import Connector, Identity
from ackbot.triage import Policy

#: Least time between two writes to one host; the twentieth covers the commit in between.
GAP = timedelta(seconds=1.05)
#: How long to wait for another ackbot that is sending, in seconds, and how often to look.
LOCK_WAIT, LOCK_POLL = 30.0, 0.2
#: How often a row is tried in one sitting while nothing can be reached.
TRIES = 4
#: Waiting time after the first try in vain; it doubles, up to `MOST`.
BACKOFF, MOST = timedelta(seconds=5), timedelta(hours=1)
#: How long an account rests where the server asks to wait but does not say how long.
REST = timedelta(minutes=1)


class EventKind(StrEnum):
    """What became of a row."""

    SENT = "sent"
    NOT_SENT = "not-sent"
    """Certainly nothing was posted; it stays approved."""
    REFUSED = "refused"
    HELD = "held"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something the user must hear of. `says` is the reason: a phrase or sentence, or empty."""

    kind: EventKind
    row: Outgoing
    says: str = ""
    stopped: bool = False
    """Whether nothing more goes out for this account in this sitting."""
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Pause:
    """An account that rests; for the whole sitting where `until` is None."""

    until: datetime | None
    error: Exception


class Sender:
    """Sends approved rows when their undo window has ended.

    `ledger` must belong to the thread of the event loop that runs the sender; `submit`, `close`
    and `pending` may be called from any thread. `connectors` go by account id.
    """

    def __init__(
        self,
        ledger: Ledger,
        connectors: Mapping[str, Connector],
        policy: Policy,
        now: Clock,
        tell: Callable[[Event], None] = lambda _: None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._ledger = ledger
        self._connectors = connectors
        self._policy = policy
        self._now = now
        self._tell = tell
        self._sleep = sleep
        self._submitted: queue.SimpleQueue[Outgoing] = queue.SimpleQueue()
        self._due: dict[int, datetime] = {}
        self._tries: dict[int, int] = {}
        self._pauses: dict[str, _Pause] = {}
        self._me: dict[str, Identity] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()
        self._closed = False

    # -- from any thread

    def submit(self, *rows: Outgoing) -> None:
        """Hand over approved rows; each goes out once its undo window has ended."""
        for row in rows:
            self._submitted.put(row)
        self._wake()

    def close(self) -> None:
        """Let `run` end after the row under way; what is left stays approved."""
        self._closed = True
        self._wake()

    @property
    def pending(self) -> int:
        """How many rows were handed over and may still go out in this sitting."""
        return 0 if self._closed else self._submitted.qsize() + len(self._due)

    def _wake(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._woken.set)

    # -- in the event loop

    async def run(self) -> None:
        """Send what is submitted, as it falls due, until `close`.

        Raises LedgerError where the ledger cannot be used any more; nothing is pending then.
        """
        self._loop = asyncio.get_running_loop()
        try:
            while not self._closed:
                self._woken.clear()
                self._take_submitted()
                await self._send_due()
                await self._rest()
        finally:
            self._closed = True

    async def send_all(self, rows: Sequence[Outgoing]) -> tuple[Outgoing, ...]:
        """Try each row once, in this order, and return all as they then stand.

        Waits for undo windows that are still open. An account that cannot send is left out from
        then on; its rows stay approved.
        """
        for row in rows:
            window = min(row.not_before - self._now(), row.not_before - row.approved_at)
            if window > timedelta(0):
                await self._sleep(window.total_seconds())
            await self._try(row.row)
        return tuple(self._ledger.outgoing(row.row) for row in rows)

    def _take_submitted(self) -> None:
        while not self._submitted.empty():
            row = self._submitted.get_nowait()
            self._due[row.row] = row.not_before

    async def _send_due(self) -> None:
        for row in [row for row, due in self._due.items() if due <= self._now()]:
            if self._closed:
                return
            again = await self._try(row)
            if again is None:
                self._due.pop(row, None)
            else:
                self._due[row] = again

    async def _rest(self) -> None:
        """Wait until something falls due, is submitted, or the sender is closed."""
        if self._closed or not self._submitted.empty():
            return
        timeout = None
        if self._due:
            timeout = max((min(self._due.values()) - self._now()).total_seconds(), 0.0)
        try:
            await asyncio.wait_for(self._woken.wait(), timeout)
        except TimeoutError:
            return

    async def _try(self, number: int) -> datetime | None:
        """Try a row once; returns when to try again in this sitting, None for not any more."""
        try:
            row = self._ledger.outgoing(number)
        except LedgerBusy:
            return self._now() + REST
        if row.state is not SendState.APPROVED or row.held:
            return None
        if row.not_before > self._now():
            return row.not_before
        if pause := self._pause(row.account):
            self._left(row, pause.error, stopped=pause.until is None)
            return pause.until
        try:
            async with self._turn():
                done = await self._attempt(row)
        except LedgerError:
            raise
        except Exception as error:
            # Nothing was claimed, or the row says so. A mistake of ours stops one account only.
            done = Attempt(row=self._ledger.outgoing(number), error=error)
        return self._conclude(done)

    def _pause(self, account: str) -> _Pause | None:
        pause = self._pauses.get(account)
        if pause and pause.until is not None and pause.until <= self._now():
            del self._pauses[account]
            return None
        return pause

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """Hold the sender's lock; put in doubt what a sender that died has left."""
        waited = 0.0
        with ExitStack() as held:
            while not held.enter_context(sender_lock(self._ledger.path)):
                if waited >= LOCK_WAIT:
                    raise LedgerBusy(
                        "Another ackbot has been sending for a while.",
                        "Nothing was sent here; what you approved is kept: ackbot outbox",
                    )
                waited += LOCK_POLL
                await self._sleep(LOCK_POLL)
            self._ledger.hold_if_older_copy()
            for orphan in adopt_while_locked(self._ledger, self._now()):
                if orphan.state is SendState.UNKNOWN:
                    self._say(EventKind.UNKNOWN, orphan)
            yield

    async def _attempt(self, row: Outgoing) -> Attempt:
        account, connector = self._bound(row)
        me = self._me.get(row.account)
        if me is None:
            me = self._me[row.account] = await prove(connector, account)
        server = connector.setup.server
        host = urlsplit(server).hostname or server
        done = await attempt(
            row,
            connector,
            me,
            self._ledger,
            self._policy,
            self._now,
            lambda: self._keep_pace(host),
        )
        if done.row.state is SendState.UNKNOWN:
            # The platform may already be able to tell.
            row = await look_for(
                done.row, self._ledger, connector, me, account, self._policy, self._now
            )
            # Proved absent, it is approved again, but this sitting does not try it twice.
            done = Attempt(row=row, error=None if row.state is SendState.APPROVED else done.error)
        return done

    def _bound(self, row: Outgoing) -> tuple[Account, Connector]:
        """Return the account that a row was approved as, and its connector."""
        account, connector = (
            self._ledger.account_by_id(row.account),
            self._connectors.get(row.account),
        )
        if account is None or connector is None:
            name = (account and account.name) or row.account
            raise ConfigError(
                f"The account {name} is not in the configuration any more.",
                "Nothing was sent. Put it back, or drop the reply: ackbot outbox",
            )
        return account, connector

    async def _keep_pace(self, host: str) -> None:
        """Wait until the last write to this host, by whichever ackbot, is a second ago."""
        key = f"written:{host}"
        last = self._ledger.get(key)
        if last is not None:
            wait = datetime.fromisoformat(last) + GAP - self._now()
            if wait > timedelta(0):
                await self._sleep(min(wait, GAP).total_seconds())
        self._ledger.set(key, self._now().isoformat())

    # -- what follows from an outcome

    def _conclude(self, done: Attempt) -> datetime | None:
        row, error = done.row, done.error
        if row.state is SendState.SENT:
            self._say(EventKind.SENT, row)
        elif row.state is SendState.REFUSED:
            self._say(EventKind.REFUSED, row, error, stopped=self._stop_if_barred(row, error))
        elif row.state in (SendState.UNKNOWN, SendState.SENDING):
            # Still `sending`: it may be out, and the ledger would not take the outcome.
            self._say(EventKind.UNKNOWN, row, error)
        elif row.held:
            self._say(EventKind.HELD, row)
        elif row.state is SendState.APPROVED:
            return self._not_sent(row, error)
        return None

    def _stop_if_barred(self, row: Outgoing, error: Exception | None) -> bool:
        """Stop an account that the platform bars from writing (403): more would only harm it."""
        barred = isinstance(error, Refused) and error.status == 403
        if barred and error is not None:
            self._pauses[row.account] = _Pause(None, error)
        return barred

    def _not_sent(self, row: Outgoing, error: Exception | None) -> datetime | None:
        """Say when to try a row again that certainly was not posted."""
        if error is None:
            self._say(EventKind.NOT_SENT, row)
            return None
        stop = not isinstance(error, (PlatformError, LedgerBusy)) or isinstance(error, SignInNeeded)
        until = None if stop else self._now() + self._wait_after(row, error)
        if not isinstance(error, LedgerBusy):
            self._pauses[row.account] = _Pause(until, error)
        self._left(row, error, stopped=stop)
        self._tries[row.row] = self._tries.get(row.row, 0) + 1
        return until if self._tries[row.row] < TRIES else None

    def _left(self, row: Outgoing, error: Exception, *, stopped: bool) -> None:
        """Say why a row stays approved, and keep it: a list or the next sitting tells of it too."""
        with suppress(LedgerBusy):
            self._ledger.explain(row.row, why(error))
        self._say(EventKind.NOT_SENT, row, error, stopped=stopped)

    def _wait_after(self, row: Outgoing, error: Exception) -> timedelta:
        if isinstance(error, RateLimited):
            asked = error.until - self._now() if error.until else REST
            return min(max(asked, timedelta(seconds=1)), MOST)
        backoff: timedelta = min(BACKOFF * 2 ** self._tries.get(row.row, 0), MOST)
        # Full jitter, so that many clients do not come back at once.
        return max(backoff * random.SystemRandom().random(), timedelta(seconds=1))

    def _say(
        self,
        kind: EventKind,
        row: Outgoing,
        error: Exception | None = None,
        *,
        stopped: bool = False,
    ) -> None:
        says = why(error) if error else row.reason
        self._tell(Event(kind=kind, row=row, says=says, stopped=stopped, error=error))

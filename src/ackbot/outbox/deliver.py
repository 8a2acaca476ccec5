"""One approved row, one attempt: look again, claim, post, settle.

Nothing is claimed before a fresh look found no objection, and `sending` is committed before the
socket opens. Only what the outcome proves decides where the row goes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

from ackbot.changes import record, us
from ackbot.errors import AckbotError, LedgerBusy, LedgerError, PlatformError, SignInNeeded
from ackbot.frozen import dataclass
from ackbot.ledger.store import Ledger
from ackbot.model import Account, Fact, Outgoing, Person, Post, SendKind, SendState
from ackbot.outbox.objections import Objection, objection
from ackbot.outbox.rules import class_of
from ackbot.outbox.settle import Clock, move, sent
from ackbot.platforms.base import Connector, Identity, Look, Page, Parcel, Posted
from ackbot.text import one_line
from ackbot.triage import Policy

#: How long a post already under way may go on after the user pressed Ctrl-C, in seconds.
GRACE = 2.0
#: How often a settlement is tried while another ackbot keeps the ledger busy (10 s each).
SETTLE_TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """How an attempt ended: the row as it now stands, and the platform's error, if any."""

    row: Outgoing
    error: Exception | None = None


async def _at_once() -> None:
    """Wait for nothing."""


async def deliver(
    row: Outgoing, connector: Connector, me: Identity, ledger: Ledger, policy: Policy, now: Clock
) -> Outgoing:
    """Send one approved row, at most once, and return it as it then stands."""
    return (await attempt(row, connector, me, ledger, policy, now)).row


async def attempt(
    row: Outgoing,
    connector: Connector,
    me: Identity,
    ledger: Ledger,
    policy: Policy,
    now: Clock,
    pace: Callable[[], Awaitable[None]] = _at_once,
) -> Attempt:
    """As `deliver`, and tell the platform's error too. `pace` is awaited right before the claim.

    Call it with the sender's lock held. Raises LedgerError or LedgerBusy where the outcome could
    not be stored: the row then stays `sending`, which the next run looks into. Where it is
    cancelled, a post under way gets `GRACE` seconds to end.
    """
    row = ledger.outgoing(row.row)
    if row.state is not SendState.APPROVED or row.held or row.kind is SendKind.HANDOVER:
        return Attempt(row=row)
    if row.not_before > now():
        return Attempt(row=row)
    account = ledger.account_by_id(row.account)
    if account is None or account.person.id != me.person.id:
        return Attempt(row=row, error=_not_us(row, me))
    if row.account in ledger.unread():
        return Attempt(row=row, error=_older_copy(account))
    target = ledger.post(row.account, row.target)
    if target is None:
        return Attempt(row=_refuse(ledger, row, "the comment is no longer in the ledger", now))
    try:
        look = await connector.look(me, target.post)
    except PlatformError as error:
        return Attempt(row=replace(row, reason=str(error)), error=error)
    against = _look_into(ledger, row, account, target, look, policy, now)
    if against is not None:
        return Attempt(row=_object(ledger, row, against, now))
    await pace()
    claimed = ledger.claim(row.row, now())
    if claimed is None:
        return Attempt(row=ledger.outgoing(row.row))
    parcel = Parcel(
        target=look.target or target.post,
        text=claimed.text,
        payload=claimed.payload,
        client_id=claimed.client_id,
        attempted_at=row.attempted_at,
    )
    return await _write(claimed, parcel, connector, me, account, ledger, policy, now)


def _not_us(row: Outgoing, me: Identity) -> SignInNeeded:
    return SignInNeeded(
        f"The sign-in is {one_line(me.person.label)}'s, and the reply to {one_line(row.to)} was "
        "approved for another account.",
        "Nothing was sent. See whose it is: ackbot accounts test",
    )


def _older_copy(account: Account) -> LedgerError:
    return LedgerError(
        f"This ledger is an older copy of itself, and {account.name} was not read since it came "
        "back.",
        "Nothing was sent. Read the account, then send again: ackbot sync",
    )


# -- the fresh look


def _look_into(
    ledger: Ledger,
    row: Outgoing,
    account: Account,
    target: Fact,
    look: Look,
    policy: Policy,
    now: Clock,
) -> Objection | None:
    """Store what the look has shown and return what it holds against sending."""
    with ledger.transaction():
        page = _page_of(look, target, us(ledger, account.platform))
        record(ledger, account, page, policy, now())
        thread = ledger.thread(account.platform, target.post.root)
    return objection(row, target.post, look.target, thread, policy, now())


def _page_of(look: Look, target: Fact, own: frozenset[str]) -> Page:
    """Turn a look into a page: what we said there, and what they said to us or after themselves.

    What others said is left to sync: a mention of theirs must not become known before it is shown.
    """
    posts = {post.id: post for post in look.posts}
    if look.target is not None:
        posts[look.target.id] = look.target
    authors = {post.id: post.author for post in posts.values()}
    return Page(
        listing="",
        cursor="",
        incoming=tuple(
            post
            for post in posts.values()
            if post.id == target.post.id or _is_to_us(post, target.post, authors, own)
        ),
        own=tuple(post for post in posts.values() if post.author.id in own),
        gone=(target.post.id,) if look.target is None else (),
    )


def _is_to_us(post: Post, target: Post, authors: dict[str, Person], own: frozenset[str]) -> bool:
    """Whether a post under the same root is the same person speaking to us, or on."""
    if post.author.id != target.author.id or post.root != target.root:
        return False
    known = authors.get(post.parent or "")
    spoken_to = known.id if known else post.parent_author
    return spoken_to in (None, target.author.id, *own) or bool(own.intersection(post.names))


def _object(ledger: Ledger, row: Outgoing, against: Objection, now: Clock) -> Outgoing:
    if against.final:
        return _refuse(ledger, row, against.says, now)
    ledger.hold(row.row, against.says)
    return ledger.outgoing(row.row)


def _refuse(ledger: Ledger, row: Outgoing, reason: str, now: Clock) -> Outgoing:
    move(ledger, row, SendState.REFUSED, now(), reason=reason)
    return ledger.outgoing(row.row)


# -- the write


async def _write(
    row: Outgoing,
    parcel: Parcel,
    connector: Connector,
    me: Identity,
    account: Account,
    ledger: Ledger,
    policy: Policy,
    now: Clock,
) -> Attempt:
    """Post a claimed row and settle it by what the outcome proves."""
    if row.kind is SendKind.LIKE:
        under_way = asyncio.ensure_future(connector.like(me, parcel.target))
    else:
        under_way = asyncio.ensure_future(connector.post(me, parcel))
    interrupted = await _await_end(under_way)
    posted, error = _outcome(under_way)
    if posted is not None:
        proof = posted
        settled = _insist(lambda: sent(ledger, row, account, proof, policy, now()))
    else:
        settled = _insist(lambda: _settle_failure(ledger, row, error, now))
    if interrupted:
        raise asyncio.CancelledError
    return Attempt(row=settled, error=error if isinstance(error, Exception) else None)


async def _await_end(under_way: asyncio.Future[Posted]) -> bool:
    """Wait for a post to end; returns whether we were told to stop meanwhile."""
    try:
        await asyncio.wait({under_way})
    except asyncio.CancelledError:
        # A second interruption ends the grace at once.
        with suppress(asyncio.CancelledError):
            await asyncio.wait({under_way}, timeout=GRACE)
        under_way.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.wait({under_way}, timeout=0)
        return True
    return False


def _outcome(under_way: asyncio.Future[Posted]) -> tuple[Posted | None, BaseException | None]:
    if not under_way.done() or under_way.cancelled():
        return None, None
    error = under_way.exception()
    return (None, error) if error else (under_way.result(), None)


def _settle_failure(
    ledger: Ledger, row: Outgoing, error: BaseException | None, now: Clock
) -> Outgoing:
    stopped = asyncio.CancelledError()
    move(ledger, row, class_of(error or stopped, row.kind), now(), reason=why(error))
    return ledger.outgoing(row.row)


def why(error: BaseException | None) -> str:
    """Say in a sentence why a write did not end well; None stands for an interruption."""
    if error is None:
        return "ackbot was stopped after it had left"
    if isinstance(error, AckbotError):
        return str(error)
    return f"ackbot made a mistake while it was sending ({type(error).__name__})"


def _insist(settle: Callable[[], Outgoing]) -> Outgoing:
    """Settle, and try again where another ackbot keeps the ledger busy: the post is out there."""
    for _ in range(SETTLE_TRIES - 1):
        with suppress(LedgerBusy):
            return settle()
    return settle()

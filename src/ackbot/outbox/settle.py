"""Settling outbox rows: along the drawn edges only, and what is proved sent becomes a fact."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ackbot import reading
from ackbot.ledger.store import Ledger
from ackbot.model import Account, Kind, Outgoing, Post, SendKind, SendState
from ackbot.outbox.rules import EDGES
from ackbot.platforms.base import Posted
from ackbot.triage import Policy
from ackbot.verdicts import retriage

#: Where the user says that a reply is there, nobody knows its id.
USER_SAYS = "user says"


def move(
    ledger: Ledger,
    row: Outgoing,
    state: SendState,
    at: datetime,
    *,
    reason: str = "",
    remote_id: str = "",
    url: str = "",
) -> bool:
    """Move a row to `state`; returns False where somebody else has moved it meanwhile."""
    if (row.state, state) not in EDGES:
        raise ValueError(f"an outbox row never goes from {row.state} to {state}")
    return ledger.settle(
        row.row,
        leaves=(row.state,),
        state=state,
        at=at,
        reason=reason,
        remote_id=remote_id,
        url=url,
    )


def sent(
    ledger: Ledger, row: Outgoing, account: Account, posted: Posted, policy: Policy, now: datetime
) -> Outgoing:
    """Settle a row as sent and record what was said (or liked) as a fact, in one transaction."""
    reason = "held back by moderation" if posted.held else ""
    with ledger.transaction():
        moved = move(
            ledger,
            row,
            SendState.SENT,
            now,
            reason=reason,
            remote_id=posted.id or row.target,
            url=posted.url,
        )
        if moved:
            note = _note_like if row.kind is SendKind.LIKE else _note_reply
            roots = note(ledger, row, account, posted, now)
            if row.kind is not SendKind.LIKE:
                ledger.drop_draft(row.conversation)
            retriage(ledger, account.platform, roots, policy, now)
    return ledger.outgoing(row.row)


def _note_like(
    ledger: Ledger, row: Outgoing, account: Account, posted: Posted, now: datetime
) -> set[str]:
    roots = set(ledger.mark_liked(account.id, (row.target,), posted.at or now))
    target = ledger.post(account.id, row.target)
    return roots | ({target.post.root} if target else set())


def _note_reply(
    ledger: Ledger, row: Outgoing, account: Account, posted: Posted, now: datetime
) -> set[str]:
    target = ledger.post(account.id, row.target)
    if target is None:
        return set()
    roots = {target.post.root}
    if not ledger.known(account.id, (posted.id,)):
        post = _own_post(row, account, target.post, posted, now)
        told = reading.read_own(post.text, posted.at or now)
        roots |= ledger.add(account, ((post, "own", told),), seen_at=now)
    return roots | ledger.mark_sent_for(account.id, posted.id, row.conversation, row.known)


def _own_post(row: Outgoing, account: Account, target: Post, posted: Posted, now: datetime) -> Post:
    return Post(
        id=posted.id,
        root=target.root,
        author=account.person,
        at=posted.at,
        claimed_at=row.attempted_at or now,
        text=row.text,
        raw=row.text,
        kind=Kind.REPLY,
        parent=target.id,
        parent_author=target.author.id,
        url=posted.url,
        visibility=target.visibility,
        held=posted.held,
        on=target.on,
    )


Clock = Callable[[], datetime]
"""The moment, aware and UTC: handed in, so that tests own it."""

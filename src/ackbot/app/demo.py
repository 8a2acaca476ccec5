"""Fills the demo's throw-away ledger: a first sync, then what its user had done before.

Decisions, replies sent with ackbot and the one in doubt are no platform's to tell; they take the
ledger's ordinary ways in, at the times the demo's script gives them.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.app.decisions import who_decides
from ackbot.ledger.store import Ledger
from ackbot.model import Decision, Key, Outgoing, Post, SendKind, SendState
from ackbot.verdicts import retriage

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.platforms.demo import InDoubt, Seed, Sent


def fill(app: App) -> None:
    """Sync the sample accounts and apply what their user did before the demo began."""
    from ackbot.platforms.demo import seed

    now = app.now()
    app.sync(app.accounts)
    for past in seed(now):
        with app.ledger.transaction():
            _apply(app.ledger, past)
            retriage(app.ledger, "demo", (past.key.root,), app.policy(), app.now())


def _apply(ledger: Ledger, past: Seed) -> None:
    from ackbot.platforms.demo import InDoubt, Sent

    known = ledger.version(past.key.id)
    if isinstance(past, Sent):
        _send(ledger, past, known)
    elif isinstance(past, InDoubt):
        _doubt(ledger, past, known)
    else:
        ledger.decide(
            Decision(
                conversation=past.key.id,
                choice=past.choice,
                at=past.at,
                known=known,
                until=past.until,
                who=who_decides(),
            )
        )


def _send(ledger: Ledger, past: Sent, known: int) -> None:
    row = _approved(ledger, past.key, past.kind, past.target, past, past.at, known)
    ledger.claim(row.row, past.at)
    ledger.settle(
        row.row,
        leaves=(SendState.SENDING,),
        state=SendState.SENT,
        at=past.at,
        remote_id=past.remote_id,
        url=past.url,
    )
    if past.kind is SendKind.REPLY:
        ledger.mark_sent_for(past.key.account, past.remote_id, past.key.id, known)


def _doubt(ledger: Ledger, past: InDoubt, known: int) -> None:
    at = past.approved_at
    row = _approved(ledger, past.key, SendKind.REPLY, past.target, past, at, known)
    ledger.claim(row.row, past.attempted_at)
    ledger.settle(
        row.row,
        leaves=(SendState.SENDING,),
        state=SendState.UNKNOWN,
        at=past.attempted_at,
        reason=past.reason,
    )
    for looked_at in past.looked_at:
        ledger.looked(row.row, looked_at)


def _approved(
    ledger: Ledger,
    key: Key,
    kind: SendKind,
    target: Post,
    past: Sent | InDoubt,
    at: datetime,
    known: int,
) -> Outgoing:
    return ledger.approve(
        Outgoing(
            row=0,
            conversation=key.id,
            account=key.account,
            kind=kind,
            target=target.id,
            to=f"@{target.author.handle}",
            text=past.text,
            payload=past.payload,
            client_id=past.client_id,
            state=SendState.APPROVED,
            approved_at=at,
            not_before=at,
            target_text=target.text,
            known=known,
        ),
        who=who_decides(),
    )

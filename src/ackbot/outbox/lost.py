"""Replies whose outcome nobody noted: found again, proved absent, or left in doubt and shown.

Nothing here ever sends. A look-up that does not show a reply proves nothing unless the platform's
look-up is exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ackbot.errors import AckbotError
from ackbot.identity import identity_of
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Account,
    Outgoing,
    SendKind,
    SendState,
)
from ackbot.outbox.lock import sender_lock
from ackbot.outbox.settle import Clock, move, sent
from ackbot.platforms.base import Connector, Found, Identity, Parcel, Presence
from ackbot.triage import Policy

_STOPPED = "ackbot stopped while it was sending"
_NEVER_LEFT = "it is not there: it had never arrived, and goes out with the next send"


def adopt_orphans(ledger: Ledger, now: datetime) -> tuple[Outgoing, ...]:
    """Put rows whose sender died in doubt, so that they are shown and looked for.

    A row is an orphan if it is `sending` while nobody holds the sender's lock. Returns the rows
    that were moved; none where somebody is sending. Needs no network.
    """
    if ledger.read_only or not ledger.outbox(states=(SendState.SENDING,)):
        return ()
    with sender_lock(ledger.path) as free:
        return adopt_while_locked(ledger, now) if free else ()


def adopt_while_locked(ledger: Ledger, now: datetime) -> tuple[Outgoing, ...]:
    """As `adopt_orphans`, for one who holds the lock and has claimed nothing."""
    adopted = []
    for row in ledger.outbox(states=(SendState.SENDING,)):
        # Liking twice is liking once.
        state = SendState.APPROVED if row.kind is SendKind.LIKE else SendState.UNKNOWN
        if move(ledger, row, state, now, reason=_STOPPED):
            adopted.append(ledger.outgoing(row.row))
    return tuple(adopted)


async def reconcile(
    ledger: Ledger, connectors: Mapping[str, Connector], policy: Policy, now: Clock
) -> tuple[Outgoing, ...]:
    """Adopt orphans and look for every reply in doubt; `connectors` go by account id.

    Returns the rows as they then stand.
    """
    adopt_orphans(ledger, now())
    found: list[Outgoing] = []
    for account_id in dict.fromkeys(row.account for row in _in_doubt(ledger)):
        account, connector = ledger.account_by_id(account_id), connectors.get(account_id)
        if account is not None and connector is not None:
            me = identity_of(ledger.identity(account_id)[0])
            found += await look_for_lost(ledger, connector, me, account, policy, now)
    return tuple(found)


def _in_doubt(ledger: Ledger, account: str | None = None) -> tuple[Outgoing, ...]:
    return ledger.outbox(states=(SendState.UNKNOWN,), account=account)


async def look_for_lost(
    ledger: Ledger,
    connector: Connector,
    me: Identity,
    account: Account,
    policy: Policy,
    now: Clock,
) -> tuple[Outgoing, ...]:
    """Look for one account's replies of unknown outcome and return them as they then stand.

    There: sent. Exactly absent: approved again, with that reason. Anything else leaves the doubt.
    """
    adopt_orphans(ledger, now())
    return tuple(
        [
            await look_for(row, ledger, connector, me, account, policy, now)
            for row in _in_doubt(ledger, account.id)
        ]
    )


async def look_for(
    row: Outgoing,
    ledger: Ledger,
    connector: Connector,
    me: Identity,
    account: Account,
    policy: Policy,
    now: Clock,
) -> Outgoing:
    """Look for one reply in doubt and return its row as it then stands."""
    found = await _find(row, ledger, connector, me)
    if found.presence is Presence.THERE and found.posted is not None:
        return sent(ledger, row, account, found.posted, policy, now())
    if found.presence is Presence.ABSENT:
        move(ledger, row, SendState.APPROVED, now(), reason=_NEVER_LEFT)
    else:
        ledger.looked(row.row, now())
    return ledger.outgoing(row.row)


async def _find(row: Outgoing, ledger: Ledger, connector: Connector, me: Identity) -> Found:
    """Ask the connector; whatever goes wrong on the way proves nothing."""
    target = ledger.post(row.account, row.target)
    if target is None:
        return Found(presence=Presence.NOT_SEEN)
    parcel = Parcel(
        target=target.post,
        text=row.text,
        payload=row.payload,
        client_id=row.client_id,
        attempted_at=row.attempted_at,
    )
    try:
        found = await connector.find(me, parcel)
    except AckbotError:
        return Found(presence=Presence.NOT_SEEN)
    return Found(presence=Presence.NOT_SEEN) if _is_another(found, row, ledger) else found


def _is_another(found: Found, row: Outgoing, ledger: Ledger) -> bool:
    """Whether what was found is known as another approval: the same words, said twice."""
    return found.posted is not None and any(
        other.remote_id == found.posted.id and other.row != row.row
        for other in ledger.outbox(states=(SendState.SENT,), conversation=row.conversation)
    )

"""Settled by the user: replies in doubt by their word, handovers by their own post."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from ackbot.errors import UsageError
from ackbot.ledger.store import Ledger
from ackbot.model import Account, Action, Draft, Fact, Outgoing, SendKind, SendState, State
from ackbot.outbox.settle import USER_SAYS, move, sent
from ackbot.platforms.base import Posted
from ackbot.text import one_line
from ackbot.triage import Policy
from ackbot.verdicts import retriage

#: The ledger's note of replies that only the user's word puts there, a list of outbox rows.
_ON_THEIR_WORD = "on-their-word"


def resolve(
    ledger: Ledger, row: Outgoing, *, there: bool, policy: Policy, now: datetime
) -> Outgoing:
    """Settle a reply in doubt by the user's word.

    There: sent, under an id that says whose word it is. Not there: cancelled, and its text becomes
    the conversation's draft, to be approved anew; nothing is sent. Raises UsageError where the row
    is not in doubt (any more).
    """
    row = ledger.outgoing(row.row)
    account = ledger.account_by_id(row.account)
    if row.state is not SendState.UNKNOWN or account is None:
        raise UsageError(
            f"The reply to {one_line(row.to)} is not in doubt: it is {row.state}.",
            "See the others: ackbot outbox",
        )
    if there:
        return _say_it_is_there(ledger, row, account, policy, now)
    with ledger.transaction():
        reason = "the user says that it is not there"
        if move(ledger, row, SendState.CANCELLED, now, reason=reason):
            draft = Draft(action=Action.REPLY, text=row.text, drafter="you")
            ledger.put_draft(row.conversation, draft, "", by_user=True, at=now)
    return ledger.outgoing(row.row)


def _say_it_is_there(
    ledger: Ledger, row: Outgoing, account: Account, policy: Policy, now: datetime
) -> Outgoing:
    """Settle as sent: by the post itself where a sync has brought it, else by a stand-in for it."""
    seen = _newest(list(_direct(ledger, row, account)))
    if seen is not None:
        posted = Posted(id=seen.post.id, url=seen.post.url, at=seen.post.at)
        return sent(ledger, row, account, posted, policy, now)
    with ledger.transaction():
        stand_in = Posted(id=_stand_in(row), at=row.attempted_at)
        row = sent(ledger, row, account, stand_in, policy, now)
        _note(ledger, [*_noted(ledger), row.row])
    return row


def _stand_in(row: Outgoing) -> str:
    return f"{USER_SAYS}:{row.row}"


def _noted(ledger: Ledger) -> list[int]:
    return [int(row) for row in json.loads(ledger.get(_ON_THEIR_WORD) or "[]")]


def _note(ledger: Ledger, rows: Sequence[int]) -> None:
    ledger.set(_ON_THEIR_WORD, json.dumps(sorted(set(rows))))


def replace_stand_ins(ledger: Ledger, account: Account, policy: Policy, now: datetime) -> int:
    """Put the posts that a sync has brought in the place of their stand-ins; returns how many."""
    noted = set(_noted(ledger))
    if not noted:
        return 0
    every = ledger.outbox(states=(SendState.SENT,), account=account.id)
    rows = [row for row in every if row.row in noted]
    found = [(row, _newest(list(_direct(ledger, row, account)))) for row in rows]
    done = [(row, fact) for row, fact in found if fact is not None]
    for row, fact in done:
        with ledger.transaction():
            roots = ledger.mark_gone(account.id, (_stand_in(row),))
            roots |= ledger.mark_sent_for(fact.account, fact.post.id, row.conversation, row.known)
            _note(ledger, [other for other in _noted(ledger) if other != row.row])
            retriage(ledger, account.platform, roots, policy, now)
    return len(done)


# -- handovers: pasted by the user, noticed by sync


def settle_handovers(
    ledger: Ledger, account: Account, policy: Policy, now: datetime
) -> tuple[Outgoing, ...]:
    """Settle what the user was to paste, once their own post that answers was seen."""
    rows = ledger.outbox(states=(SendState.APPROVED,), account=account.id)
    return tuple(
        ledger.outgoing(row.row)
        for row in rows
        if row.kind is SendKind.HANDOVER and _settle_handover(ledger, row, account, policy, now)
    )


def _settle_handover(
    ledger: Ledger, row: Outgoing, account: Account, policy: Policy, now: datetime
) -> bool:
    pasted = _pasted(ledger, row, account)
    if pasted is None:
        return False
    post = pasted.post
    with ledger.transaction():
        moved = move(ledger, row, SendState.SENT, now, remote_id=post.id, url=post.url)
        if moved:
            ledger.drop_draft(row.conversation)
        if moved and _answers_directly(pasted, row):
            roots = ledger.mark_sent_for(pasted.account, post.id, row.conversation, row.known)
            retriage(ledger, account.platform, roots, policy, now)
    return moved


def _pasted(ledger: Ledger, row: Outgoing, account: Account) -> Fact | None:
    """Return the user's own post that answers a handover, if the ledger knows one."""
    conversation = ledger.conversation(row.conversation)
    direct = _newest(list(_direct(ledger, row, account)))
    if direct is not None or conversation is None:
        return direct
    answered = conversation.verdict.state in (State.ANSWERED, State.PROMISED)
    return _newest(list(_ours_since(ledger, row, account))) if answered else None


def _direct(ledger: Ledger, row: Outgoing, account: Account) -> Iterator[Fact]:
    """Yield our own posts since the approval that are what was approved, as far as one can tell."""
    for fact in _ours_since(ledger, row, account):
        if _answers_directly(fact, row):
            yield fact


def _ours_since(ledger: Ledger, row: Outgoing, account: Account) -> Iterator[Fact]:
    """Yield our own posts of that thread since the approval, but for those sent with ackbot."""
    target = ledger.post(row.account, row.target)
    if target is None:
        return
    thread = ledger.thread(account.platform, target.post.root)
    for fact in thread.facts:
        ours = fact.post.author.id in thread.own and fact.seq > row.known
        if ours and not (fact.gone or fact.post.automatic or fact.sent_for):
            yield fact


def _answers_directly(fact: Fact, row: Outgoing) -> bool:
    return fact.post.parent == row.target or fact.post.text.split() == row.text.split()


def _newest(facts: Sequence[Fact]) -> Fact | None:
    return max(facts, key=lambda fact: fact.seq, default=None)

"""Verdicts made again: facts out of the ledger, through triage, and back into the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import islice

from ackbot.ledger.store import Ledger
from ackbot.model import Verdict
from ackbot.triage import Policy, judge

#: Roots judged in one transaction: short enough that no other ackbot waits for long.
BATCH = 200


def retriage(
    ledger: Ledger, platform: str, roots: Iterable[str], policy: Policy, now: datetime
) -> tuple[Verdict, ...]:
    """Judge every conversation under `roots` again and return those whose state changed.

    Joins the transaction that is open, so that a fact and what follows from it are one commit.
    """
    changed: list[Verdict] = []
    with ledger.transaction():
        for root in sorted(set(roots)):
            made = judge(ledger.thread(platform, root), policy, now)
            moved = set(ledger.put_verdicts(platform, root, made))
            changed += (verdict for verdict in made if verdict.id in moved)
    return tuple(changed)


def retriage_due(ledger: Ledger, policy: Policy, now: datetime) -> tuple[Verdict, ...]:
    """Judge again what time alone has changed: snoozes ended, promises due, windows closed.

    Returns the verdicts whose state changed. Costs one indexed query where nothing is due.
    """
    due = iter(ledger.due_roots(now))
    changed: list[Verdict] = []
    while batch := tuple(islice(due, BATCH)):
        with ledger.transaction():
            for platform, root in batch:
                changed += retriage(ledger, platform, (root,), policy, now)
    return tuple(changed)


def retriage_all(ledger: Ledger, policy: Policy, now: datetime) -> None:
    """Judge every conversation again: for when a setting changed that verdicts depend on."""
    for platform, root in ledger.roots():
        retriage(ledger, platform, (root,), policy, now)

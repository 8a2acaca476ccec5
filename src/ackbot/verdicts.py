"""Verdicts made again: facts out of the ledger, through triage, and back into the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    return tuple(_in_batches(ledger, ledger.due_roots(now), policy, now))


def retriage_all(ledger: Ledger, policy: Policy, now: datetime) -> None:
    """Judge every conversation again: for when a setting changed that verdicts depend on."""
    for _ in _in_batches(ledger, ledger.roots(), policy, now):
        pass


def _in_batches(
    ledger: Ledger, roots: Iterable[tuple[str, str]], policy: Policy, now: datetime
) -> Iterator[Verdict]:
    rest = iter(roots)
    while batch := tuple(islice(rest, BATCH)):
        changed: list[Verdict] = []
        with ledger.transaction():
            for platform, root in batch:
                changed += retriage(ledger, platform, (root,), policy, now)
        yield from changed

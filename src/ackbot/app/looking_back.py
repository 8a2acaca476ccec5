"""Results out of the ledger: every conversation that saw anything lately, judged in hindsight."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.results import Past, Results, look_back, results

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.ledger.people import PersonKey


def look_back_on(
    app: App, since: datetime | None, accounts: Collection[str] | None = None
) -> Results:
    """Return the results of what began since then; `accounts` are ids, None for all."""
    handles: dict[PersonKey, PersonKey] = {}

    def who(past: Past) -> PersonKey:
        """Return the first of the handles that are linked to theirs."""
        key = (past.key.account.partition(":")[0], past.key.person)
        if key not in handles:
            handles[key] = min(app.ledger.handles_of(key))
        return handles[key]

    return results(_pasts(app, since, accounts), since=since, now=app.now(), who=who)


def _pasts(app: App, since: datetime | None, accounts: Collection[str] | None) -> Iterator[Past]:
    policy, now = app.policy(), app.now()
    for platform, root in app.ledger.roots(since):
        for past in look_back(app.ledger.thread(platform, root), policy, now):
            if accounts is None or past.key.account in accounts:
                yield past

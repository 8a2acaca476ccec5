"""Who has waited too long, and which of them `stale` has not told of yet."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ackbot.frozen import dataclass
from ackbot.model import Conversation

if TYPE_CHECKING:
    from ackbot.app.app import App

#: The channel of what plain `stale` prints.
PRINTED = "printed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """Those who have waited too long: newly, and all."""

    new: tuple[Conversation, ...]
    told: int
    """How many more were told of earlier and still wait; counted only where somebody is new."""


def stale(
    app: App, older_than: timedelta | None = None, untold: str | None = None
) -> Iterator[Conversation]:
    """Yield those who have waited too long, longest first; `older_than` overrides the limits.

    `untold` leaves out those that this channel has told of.
    """
    now = app.now()
    lists: list[Iterable[Conversation]] = []
    for account, limit in app.limits().items():
        before = now - (limit if older_than is None else older_than)
        lists.append(
            app.ledger.waiting_since(account, before, promised=older_than is None, untold=untold)
        )
    yield from heapq.merge(*lists, key=_place)


def count_stale(app: App) -> Counter[str]:
    """Count who has waited too long, by account id."""
    now, ledger = app.now(), app.ledger
    return Counter(
        {
            account: ledger.count_since(account, now - limit, promised=True)
            for account, limit in app.limits().items()
        }
    )


def _place(conversation: Conversation) -> tuple[datetime, str]:
    since = conversation.verdict.since
    assert since is not None, "whoever waits has a clock"
    return since, conversation.id


def newly_stale(app: App, channel: str = PRINTED) -> Late:
    """Return those who crossed their limit since this channel last told of them."""
    new = tuple(stale(app, untold=channel))
    # Counting costs a look at each of them: only where there is somebody to tell of.
    told = count_stale(app).total() - len(new) if new else 0
    return Late(new=new, told=told)


def mark_told(app: App, late: Iterable[Conversation], channel: str = PRINTED) -> None:
    """Remember that this channel has told of them, once its output succeeded."""
    if not app.ledger.read_only:
        app.ledger.mark_told(channel, map(_episode, late), app.now())


def _episode(conversation: Conversation) -> tuple[str, datetime]:
    since, key = _place(conversation)
    return key, since

"""Who has waited too long, and which of them `stale` has not told of yet."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

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
    """How many more were told of earlier and still wait."""


def stale(app: App, older_than: timedelta | None = None) -> Iterator[Conversation]:
    """Yield those who have waited too long, longest first; `older_than` overrides the limits."""
    now = app.now()
    lists: list[Iterable[Conversation]] = []
    for account, limit in app.limits().items():
        before = now - (limit if older_than is None else older_than)
        lists.append(app.ledger.waiting_since(account, before, promised=older_than is None))
    yield from heapq.merge(*lists, key=_place)


def _place(conversation: Conversation) -> tuple[datetime, str]:
    since = conversation.verdict.since
    assert since is not None, "whoever waits has a clock"
    return since, conversation.id


def newly_stale(app: App, channel: str = PRINTED) -> Late:
    """Return those who crossed their limit since this channel last told of them."""
    late = tuple(stale(app))
    told = app.ledger.told(channel, map(_episode, late))
    new = tuple(one for one in late if one.id not in told)
    return Late(new=new, told=len(late) - len(new))


def mark_told(app: App, late: Iterable[Conversation], channel: str = PRINTED) -> None:
    """Remember that this channel has told of them, once its output succeeded."""
    if not app.ledger.read_only:
        app.ledger.mark_told(channel, map(_episode, late), app.now())


def _episode(conversation: Conversation) -> tuple[str, datetime]:
    since, key = _place(conversation)
    return key, since

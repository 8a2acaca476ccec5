"""The order of a sitting: what comes next, where one stands in it, what came in meanwhile."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import islice

from ackbot.model import Conversation, Shown
from ackbot.review.item import Item, Where, group_of
from ackbot.review.roles import Desk
from ackbot.review.values import (
    Group,
)


class Queue:
    """Conversations still to be shown: doubts, leftovers, the waiting, the maybe group."""

    def __init__(self, desk: Desk, items: Iterable[Conversation], more: int) -> None:
        self.desk = desk
        self.more = more
        # Whoever is listed twice, as one left over and as one who waits, is asked about once.
        each = {one.id: one for one in items}
        self._ahead = deque(sorted(each.values(), key=group_of))
        self._skipped: list[Conversation] = []
        self._passed = dict.fromkeys(Group, 0)
        self._arrivals: set[str] = set()

    @property
    def arrivals(self) -> int:
        """How many came in while the user was reading and are still further down."""
        return len(self._arrivals)

    def take(self, is_ours: Callable[[int], bool]) -> Conversation | None:
        """Return the next conversation as it is now; None at the end.

        A sync meanwhile may have found it answered, and then it is passed over; so is one whose
        approval (`is_ours`, by outbox row) is of this sitting and on its way.
        """
        self.admit()
        while self._ahead:
            listed = self._ahead.popleft()
            self._arrivals.discard(listed.id)
            fresh = self.desk.fresh(listed.id)
            if fresh is not None and _still(fresh, listed, is_ours):
                return fresh
        return None

    def next_few(self, most: int) -> list[Conversation]:
        """Return whom `take` would return next, as they were when they were listed."""
        return list(islice(self._ahead, most))

    def admit(self) -> None:
        """Put new arrivals behind those who wait, before those who may need no reply."""
        known = {one.id for one in self._ahead}
        new = [one for one in self.desk.arrived() if one.id not in known]
        if new:
            self._arrivals.update(one.id for one in new)
            self._ahead = deque(sorted((*self._ahead, *new), key=group_of))

    def where(self, item: Item) -> Where:
        """Return where an item that is on screen stands."""
        position = self._passed[item.group] + 1
        return Where(
            position=position,
            total=position + self._count(item.group),
            waiting=self._count(Group.WAITING) + self.more,
            beyond=self.more,
        )

    def _count(self, group: Group) -> int:
        return sum(group_of(one) is group for one in self._ahead)

    def passed(self, item: Item) -> None:
        """Count an item as dealt with, or left for another time."""
        self._passed[item.group] += 1

    def skip(self, conversation: Conversation) -> None:
        """Leave a conversation waiting; it does not come again in this sitting."""
        self._skipped.append(conversation)

    def put_back(self, conversation: Conversation) -> None:
        """Let a conversation be the next."""
        self._ahead.appendleft(conversation)

    def bring_back(self, conversation: Conversation, group: Group) -> None:
        """Let one that was dealt with, or skipped, be the next again."""
        self._passed[group] -= 1
        if conversation in self._skipped:
            self._skipped.remove(conversation)
            self.put_back(conversation)
        else:
            self.put_back(replace(conversation, outgoing=None))

    def still_waiting(self) -> list[Conversation]:
        """Return who waits after all: the skipped and those never come to."""
        left = (*self._skipped, *self._ahead)
        return [one for one in left if group_of(one) in (Group.LEFT, Group.WAITING)]


def _still(
    conversation: Conversation, listed: Conversation, is_ours: Callable[[int], bool]
) -> bool:
    """Whether there is still something to ask; `listed` is how it was when the list was made."""
    out = conversation.outgoing
    if out is not None and group_of(conversation) <= Group.LEFT:
        return out.held or not is_ours(out.row)
    if conversation.verdict.shown is not Shown.NOT:
        return True
    # Nobody waited there when it was listed: the user asked for it by name.
    unasked = listed.outgoing is not None or listed.verdict.shown is not Shown.NOT
    return not unasked and listed.verdict.state is conversation.verdict.state

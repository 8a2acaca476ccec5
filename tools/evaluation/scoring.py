"""The total of a set of drafts: (0.60 A + 0.25 B + 0.15 C) x D.

A is the quality of the replies over all comments that want one, B how well reply, skip and human
were told apart (0 for one fixed answer), C the care for what only the user can answer, D variety.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from tools.evaluation.checks import Checked, judge
from tools.evaluation.items import Drafted, Item
from tools.evaluation.variety import Variety, variety

ACTIONS = ("reply", "skip", "human")
#: What a holding draft is worth where a reply was wanted and left to the user.
_HELD_BACK = 0.15
#: How much of a holding draft's worth hangs on stock phrases.
_STOCK_IN_HOLDING = 0.2


@dataclass(frozen=True, slots=True)
class Scored:
    """One comment, what was made of it, and its score from 0 to 1."""

    item: Item
    made: Drafted
    checked: Checked | None
    score: float

    @property
    def right(self) -> bool:
        """Whether the action is the right one."""
        return self.made.action == self.item.action


@dataclass(frozen=True)
class Outcome:
    """A set of comments, all scored."""

    rows: tuple[Scored, ...]

    def wanting(self, action: str) -> list[Scored]:
        """Return those whose right action is this one."""
        return [row for row in self.rows if row.item.action == action]

    @property
    def judged(self) -> list[Checked]:
        """The checks of every reply given where one was wanted."""
        return [row.checked for row in self.wanting("reply") if row.checked and row.right]

    @property
    def quality(self) -> float:
        """A, from 0 to 1."""
        return mean(row.score for row in self.wanting("reply"))

    @property
    def hits(self) -> dict[str, float]:
        """For each action that occurs: how often it was taken where it is right."""
        wanted = {action: self.wanting(action) for action in ACTIONS}
        return {action: mean(row.right for row in rows) for action, rows in wanted.items() if rows}

    @property
    def triage(self) -> float:
        """B, from 0 to 1."""
        return max(0.0, (mean(self.hits.values()) - 1 / 3) * 3 / 2)

    @property
    def care(self) -> float:
        """C, from 0 to 1."""
        return mean(row.score for row in self.wanting("human"))

    @cached_property
    def variety(self) -> Variety:
        """D and what it is made of."""
        drafts = [(row.item, row.made.draft) for row in self.rows if row.made.draft]
        return variety(drafts)

    @property
    def total(self) -> float:
        """The total, from 0 to 100."""
        parts = 0.60 * self.quality + 0.25 * self.triage + 0.15 * self.care
        return 100 * parts * self.variety.factor

    @property
    def confusion(self) -> Counter[tuple[str, str]]:
        """How often each action was wanted and given."""
        return Counter((row.item.action, row.made.action) for row in self.rows)


def score(items: Iterable[Item], made: Iterable[Drafted]) -> Outcome:
    """Return the outcome of drafts for comments, in the same order."""
    return Outcome(tuple(_scored(item, one) for item, one in zip(items, made, strict=True)))


def _scored(item: Item, made: Drafted) -> Scored:
    if made.action == "reply" and not made.draft:
        made = Drafted(action="missing")
    if made.action == "skip":
        made = Drafted(action="skip")
    checked = judge(item, made.draft) if made.draft else None
    return Scored(item, made, checked, _worth(item.action, made.action, checked))


def _worth(wanted: str, given: str, checked: Checked | None) -> float:
    if wanted == "reply" and checked and given in ("reply", "human"):
        return checked.quality * (1.0 if given == "reply" else _HELD_BACK)
    if wanted != given or wanted == "reply":
        return 0.0
    if wanted == "skip" or checked is None:
        return 1.0
    return checked.clean * (1 - _STOCK_IN_HOLDING * (1 - checked.outcome["stock"]))


def mean(values: Iterable[float]) -> float:
    """Return the mean; 0 of nothing."""
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0

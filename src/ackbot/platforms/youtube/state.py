"""What is remembered between pulls, as the cursor of the list of threads.

The list is sorted by when threads were begun, and a new word in an old thread moves nothing. So
besides the walk from the top, which ends where it meets what is known, the list is *swept*: read
down to the lookback again every few hours, and once a week a year deep. Of threads that the list
shows incompletely, what was seen last is kept, so that only a change costs another call.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import islice

from ackbot.platforms.base import Window

SWEEP_AFTER = timedelta(hours=3)
DEEP_AFTER = timedelta(days=7)
DEEP = timedelta(days=365)
#: So many incomplete threads and video titles are remembered, the newest first.
_KEPT = 5_000


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a pull goes back: down to `floor`, from the top again if it is a sweep."""

    floor: datetime
    sweep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The cursor, understood."""

    walk: str = ""
    swept: datetime | None = None
    deep: datetime | None = None
    signs: Mapping[str, str] = field(default_factory=dict)
    """Incomplete threads, and how each looked when all its replies were read."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Videos and what they are called; empty where YouTube does not say."""

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read it all again."""
        try:
            found = json.loads(text)
            return cls(
                walk=str(found["walk"]),
                swept=_moment(found["swept"]),
                deep=_moment(found["deep"]),
                signs=_texts(found["signs"]),
                titles=_texts(found["titles"]),
            )
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()

    def text(self) -> str:
        """Write it as the ledger keeps it."""
        return json.dumps(
            {
                "v": 1,
                "walk": self.walk,
                "swept": self.swept and self.swept.isoformat(),
                "deep": self.deep and self.deep.isoformat(),
                "signs": _newest(self.signs),
                "titles": _newest(self.titles),
            },
            separators=(",", ":"),
            ensure_ascii=False,
        )

    def reach(self, window: Window, now: datetime, *, spare: bool) -> Reach:
        """Return how far to read now. `spare` is whether the day's units suffice for a sweep."""
        if window.full or (spare and _is_over(self.deep, DEEP_AFTER, now)):
            return Reach(min(window.floor, now - DEEP), sweep=True)
        return Reach(window.floor, sweep=spare and _is_over(self.swept, SWEEP_AFTER, now))

    def reaching(self, reach: Reach, window: Window, now: datetime) -> State:
        """Return the state of a pull that begins; the first one is a sweep, and stays shallow."""
        first = self.swept is None
        deep = now if first or reach.floor < window.floor else self.deep
        return replace(
            self,
            swept=now if first or reach.sweep else self.swept,
            deep=deep,
            signs={} if window.full else self.signs,
            titles={} if reach.sweep else self.titles,
        )

    def having(self, signs: Mapping[str, str], titles: Mapping[str, str]) -> State:
        """Return the state after a page with these incomplete threads."""
        before = {key: sign for key, sign in self.signs.items() if key not in signs}
        return replace(self, signs={**before, **signs}, titles=dict(titles))


def _is_over(last: datetime | None, span: timedelta, now: datetime) -> bool:
    return last is not None and now - last >= span


def _moment(text: object) -> datetime | None:
    return datetime.fromisoformat(str(text)).astimezone(UTC) if text else None


def _texts(found: Mapping[str, object]) -> dict[str, str]:
    return {str(key): str(value) for key, value in found.items()}


def _newest(kept: Mapping[str, str]) -> dict[str, str]:
    """Return what was added last."""
    return dict(islice(kept.items(), max(0, len(kept) - _KEPT), None))

"""What is remembered between pulls, as the cursor of the list of threads.

The list is sorted by when threads were begun, and a new word in an old thread moves nothing: see
`ackbot.platforms.sweeps`. Of threads that it shows incompletely, what was seen last is kept, so
that only a change costs another call.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import Window
from ackbot.platforms.sweeps import Reach, Sweeps

#: So many incomplete threads and video titles are remembered, the newest first.
_KEPT = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The cursor, understood."""

    walk: str = ""
    sweeps: Sweeps = field(default_factory=Sweeps)
    signs: Mapping[str, str] = field(default_factory=dict)
    """Incomplete threads, and how each looked when all its replies were read."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Videos and what they are called; empty where YouTube does not say."""

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read it all again."""
        try:
            found = parsed(text)
            return cls(
                walk=str(found["walk"]),
                sweeps=Sweeps.read(found["sweeps"]),
                signs=_texts(found["signs"]),
                titles=_texts(found["titles"]),
            )
        except MISSHAPEN:
            return cls()

    def text(self) -> str:
        """Write it as the ledger keeps it."""
        return json.dumps(
            {
                "v": 1,
                "walk": self.walk,
                "sweeps": self.sweeps.kept(),
                "signs": _newest(self.signs),
                "titles": _newest(self.titles),
            },
            separators=(",", ":"),
            ensure_ascii=False,
        )

    def reaching(self, reach: Reach, window: Window, now: datetime) -> State:
        """Return the state of a pull that begins."""
        return replace(
            self,
            sweeps=self.sweeps.reaching(reach, window, now),
            signs={} if window.full else self.signs,
            titles={} if reach.sweep else self.titles,
        )

    def having(self, signs: Mapping[str, str], titles: Mapping[str, str]) -> State:
        """Return the state after a page with these incomplete threads."""
        before = {key: sign for key, sign in self.signs.items() if key not in signs}
        return replace(self, signs={**before, **signs}, titles=dict(titles))


def _texts(found: Mapping[str, object]) -> dict[str, str]:
    return {str(key): str(value) for key, value in found.items()}


def _newest(kept: Mapping[str, str]) -> dict[str, str]:
    """Return what was added last."""
    return dict(islice(kept.items(), max(0, len(kept) - _KEPT), None))

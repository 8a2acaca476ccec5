"""What is remembered between pulls: the locations, and of each how far its reviews were read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import datetime, timedelta

from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import Window
from ackbot.platforms.google_business.mapping import Location, is_place
from ackbot.platforms.shapes import moment
from ackbot.platforms.sweeps import Reach, Sweeps

#: How long a list of locations serves.
_SERVES = timedelta(days=1)
#: So many answered reviews of a location are remembered.
_KEPT = 5_000


@dataclass(frozen=True, slots=True)
class Places:
    """The locations, and when they were asked for."""

    at: datetime | None = None
    locations: tuple[Location, ...] = ()

    @classmethod
    def read(cls, text: str) -> Places:
        """Understand a stored text; one that cannot be understood means: ask again."""
        try:
            found = parsed(text)
            at = moment(found["at"])
            locations = tuple(Location(*map(str, one)) for one in found["locations"])
            return cls(at, locations) if all(map(is_place, locations)) else cls()
        except MISSHAPEN:
            return cls()

    def text(self) -> str:
        """Write it as the ledger keeps it."""
        at = self.at.isoformat() if self.at else ""
        return json.dumps({"v": 1, "at": at, "locations": [astuple(one) for one in self.locations]})

    def serves(self, window: Window, now: datetime) -> bool:
        """Whether nobody need be asked again."""
        return self.at is not None and not window.full and now - self.at < _SERVES

    def chosen(self, wanted: Sequence[str]) -> tuple[Location, ...]:
        """Return the locations that were chosen by number; all where nothing was."""
        if not wanted:
            return self.locations
        return tuple(one for one in self.locations if one.name.partition("/")[2] in wanted)


@dataclass(frozen=True, slots=True)
class State:
    """The cursor of a location's reviews, understood."""

    walk: str = ""
    sweeps: Sweeps = field(default_factory=Sweeps)
    answered: tuple[str, ...] = ()
    """Reviews that were seen with a reply, the last seen ones last."""

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read it all again."""
        try:
            found = parsed(text)
            answered = tuple(map(str, found["answered"]))
            return cls(str(found["walk"]), Sweeps.read(found["sweeps"]), answered)
        except MISSHAPEN:
            return cls()

    def text(self) -> str:
        """Write it as the ledger keeps it."""
        return json.dumps(
            {
                "v": 1,
                "walk": self.walk,
                "sweeps": self.sweeps.kept(),
                "answered": self.answered[-_KEPT:],
            },
            separators=(",", ":"),
        )

    def reaching(self, reach: Reach, window: Window, now: datetime) -> State:
        """Return the state of a pull that begins."""
        return replace(self, sweeps=self.sweeps.reaching(reach, window, now))

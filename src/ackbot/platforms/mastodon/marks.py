"""What a listing's cursor holds besides the walk: from where on to ask, and what was read there.

`since` is the id that the next walk asks from (`since_id`), old enough that what turns up late lies
above it. What lies above it and was read already is known by id and edit, and is not worked on
again: its thread would have to be asked for each time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ackbot.net.jsons import MISSHAPEN, parsed

#: Above this, what was read comes again: more work, nothing lost.
_SEEN_MAX = 400


@dataclass(frozen=True, slots=True)
class Noted:
    """One thing that a walk passed: its id, its time, and what tells that it was edited."""

    id: str
    at: datetime
    print: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The cursor of one listing."""

    walk: str = ""
    since: str = ""
    seen: tuple[str, ...] = ()

    @classmethod
    def read(cls, text: str) -> Marks:
        """Understand a stored text; one that cannot be understood means: read it all again."""
        try:
            found = parsed(text)
            return cls(str(found["walk"]), str(found["since"]), tuple(map(str, found["seen"])))
        except MISSHAPEN:
            return cls()

    def text(self) -> str:
        """Return it as it is stored."""
        return json.dumps({"walk": self.walk, "since": self.since, "seen": self.seen})

    def moved(self, noted: Iterable[Noted], *, overlap: timedelta, now: datetime) -> Marks:
        """Return the marks after a whole walk that passed these things."""
        passed = sorted(noted, key=lambda one: one.at)
        if not passed:
            return self
        edge = min(passed[-1].at, now) - overlap
        below = [one.id for one in passed if one.at < edge]
        above = tuple(sorted({one.print for one in passed if one.at >= edge}))
        return replace(self, since=below[-1] if below else self.since, seen=above[-_SEEN_MAX:])

"""What the connector remembers between two pulls, as the text of its cursor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import Window
from ackbot.platforms.hacker_news import OPEN_FOR
from ackbot.platforms.hacker_news.mapping import Said
from ackbot.platforms.shapes import of_seconds

#: How late the search may learn of a comment. Below that nothing is read again.
LATE = timedelta(days=2)
#: Longer than any thread is open, so that no way up to a root is lost.
_REMEMBERED = OPEN_FOR + timedelta(days=26)


@dataclass(frozen=True, slots=True)
class State:
    """Up to when everything was read, what was said to me lately, and when stories were posted."""

    done: datetime | None = None
    told: Mapping[str, Said] = field(default_factory=dict)
    begun: Mapping[str, datetime | None] = field(default_factory=dict)

    def start(self, window: Window) -> datetime:
        """Return how far back this pull reads."""
        return window.floor if window.full or self.done is None else self.done - LATE

    def text(self) -> str:
        """Write it, without what is too old to matter."""
        assert self.done is not None
        since = self.done - _REMEMBERED
        told = {n: [s.root, _seconds(s.at)] for n, s in self.told.items() if s.at >= since}
        begun = {n: at and _seconds(at) for n, at in self.begun.items() if at is None or at > since}
        kept = {"v": 1, "done": _seconds(self.done), "told": told, "begun": begun}
        return json.dumps(kept, separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read all again."""
        try:
            found = parsed(text)
            return cls(
                _moment(found["done"]),
                {str(n): Said(str(root), _moment(at)) for n, (root, at) in found["told"].items()},
                {str(n): _moment(at) if at else None for n, at in found["begun"].items()},
            )
        except MISSHAPEN:
            return cls()


def _seconds(at: datetime) -> int:
    return int(at.timestamp())


def _moment(seconds: object) -> datetime:
    found = of_seconds(seconds)
    if found is None:
        raise TypeError
    return found

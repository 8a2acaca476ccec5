"""What the connector remembers between two pulls, as the text of its cursor."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TypeVar

from ackbot.model import Person
from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.shapes import moment
from ackbot.platforms.webmention_io.mapping import REMEMBERED, Known

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class State:
    """Up to when all was read, and how what was read hangs together; see `Known`."""

    mark: datetime | None = None
    alias: Mapping[str, str] = field(default_factory=dict)
    above: Mapping[str, str] = field(default_factory=dict)
    own: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, mark: datetime | None, known: Known) -> State:
        """Return what is kept of a run."""
        return cls(mark, known.alias, known.above, known.own)

    def known(self, me: Person) -> Known:
        """Return it for the next run."""
        own = {number: tuple(told) for number, told in self.own.items()}
        return Known(me, dict(self.alias), dict(self.above), own)

    def text(self) -> str:
        """Write it, the newest of each alone."""
        kept = {
            "v": 1,
            "mark": self.mark.isoformat() if self.mark else "",
            "alias": _newest(self.alias),
            "above": _newest(self.above),
            "own": _newest(self.own),
        }
        return json.dumps(kept, separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read all again."""
        try:
            found = parsed(text)
            mark = moment(found["mark"]) if found["mark"] else None
            alias, above = ({str(k): str(v) for k, v in found[n].items()} for n in _PAIRS)
            own = {str(k): tuple(map(str, told)) for k, told in found["own"].items()}
        except MISSHAPEN:
            return cls()
        return cls(mark, alias, above, own)


_PAIRS = ("alias", "above")


def _newest(found: Mapping[str, T]) -> dict[str, T]:
    return dict(islice(found.items(), max(0, len(found) - REMEMBERED), None))

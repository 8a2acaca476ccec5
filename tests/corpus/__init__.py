"""Hostile and benign texts of the project's own, one JSON object a line in texts.jsonl.

`class` groups them; `shows` and `hides` are what a reader must and must not see of one; `html`
says that a platform would send it as HTML, `times` that it is repeated, `poses` that it is a name
made to be taken for another's. What is benign must come out as it went in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ackbot.text import clean, html_to_text

FILE = Path(__file__).with_name("texts.jsonl")


@dataclass(frozen=True)
class Sample:
    """One text of the corpus."""

    name: str
    group: str
    text: str
    html: bool = False
    poses: bool = False
    shows: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()

    @property
    def benign(self) -> bool:
        """Whether it must come out as it went in."""
        return self.group == "benign"

    @property
    def stored(self) -> str:
        """What a connector hands over: HTML as text, everything else as it came."""
        return html_to_text(self.text) if self.html else self.text

    @property
    def cleaned(self) -> str:
        """What a reader may see of it."""
        return clean(self.stored)


@cache
def samples() -> tuple[Sample, ...]:
    """Read the corpus."""
    rows = (json.loads(line) for line in FILE.read_text("utf-8").splitlines())
    return tuple(
        Sample(
            name=row["id"],
            group=row["class"],
            text=row["text"] * row.get("times", 1),
            html=row.get("html", False),
            poses=row.get("poses", False),
            shows=tuple(row.get("shows", ())),
            hides=tuple(row.get("hides", ())),
        )
        for row in rows
    )

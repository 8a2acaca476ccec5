"""The figures of a run of `make test-faults`: printed at its end."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path


def stride() -> int:
    """How the sweeps go: 1 for every place (FULL=1), n for every n-th, 0 for a few (no FULL)."""
    return int(os.environ.get("FULL") or 0)


@dataclass
class Report:
    """Lines under headings, in the order in which they came."""

    log: Path | None = None
    """Where each run is written down as it ends, a line of JSON."""
    parts: dict[str, list[str]] = field(default_factory=dict)

    def add(self, heading: str, lines: Sequence[str]) -> None:
        """Put lines under a heading."""
        self.parts.setdefault(heading, []).extend(lines)

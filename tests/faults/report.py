"""The figures of a run of `make test-faults`: printed at its end, wherever they were made."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

#: Under this name a test's figures travel with its result, from other processes too.
FIGURES = "figures"


def stride() -> int:
    """How the sweeps go: 1 for every place (FULL=1), n for every n-th, 0 for a few (no FULL)."""
    return int(os.environ.get("FULL") or 0)


@dataclass
class Report:
    """Takes the figures of one test: lines under headings, in the order in which they came."""

    test: pytest.Item
    _until: float | None = field(init=False)

    def __post_init__(self) -> None:
        minutes = float(os.environ.get("MINUTES") or 0)
        self._until = time.monotonic() + 60 * minutes if minutes else None

    @property
    def in_time(self) -> bool:
        """Whether there is time left for more, where MINUTES says how long a sweep may take."""
        return self._until is None or time.monotonic() < self._until

    def add(self, heading: str, lines: Sequence[str]) -> None:
        """Put lines under a heading."""
        self.test.user_properties.append((FIGURES, [heading, *lines]))

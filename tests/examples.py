"""On how many made-up examples a property is tried.

`make test` takes a quarter of what each is worth, and the same ones every time: it stays short, and
what fails is what was changed. `make fuzz` takes all, others every time; EXAMPLES=10 ten times all.
"""

from __future__ import annotations

import os
from collections.abc import Collection

from hypothesis import HealthCheck, settings

TIMES = float(os.environ.get("EXAMPLES") or "0.25")


def load() -> None:
    """Let this hold for every property; one that does not say is worth a hundred examples."""
    settings.register_profile(
        "ackbot", max_examples=_times(100), deadline=None, derandomize=TIMES < 1
    )
    settings.load_profile("ackbot")


def examples(worth: int, *, suppressed: Collection[HealthCheck] = ()) -> settings:
    """Return the settings of a property that is worth so many examples."""
    return settings(max_examples=_times(worth), suppress_health_check=suppressed)


def histories(worth: int, *, steps: int) -> settings:
    """Return the settings of a state machine that is worth so many histories of so many steps."""
    return settings(max_examples=_times(worth), stateful_step_count=steps)


def _times(worth: int) -> int:
    return max(1, round(worth * TIMES))

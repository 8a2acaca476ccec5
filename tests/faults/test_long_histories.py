"""Random histories of the whole, 50 steps each: 2,000 with FULL=1, an n-th of them with FULL=n."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.histories import History

from .report import Report, stride

#: Each part is a test of its own, so that they can be spread.
PARTS = 8 if stride() else 1
RUNS = 2_000 // stride() // PARTS if stride() else 40
STEPS = 50


@pytest.mark.faults
@pytest.mark.timeout(6 * 3600)
@pytest.mark.parametrize("part", range(PARTS))
def test_in_a_long_history_the_invariants_hold(part: int, report: Report) -> None:
    wanted = settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None, database=None)
    run_state_machine_as_test(History, settings=wanted)
    report.add("random histories", [f"part {part}: {RUNS} of {STEPS} steps, I1 to I8 held"])

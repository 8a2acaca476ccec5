"""Random histories of the whole, 50 steps each: 2,000 with FULL=1, an n-th of them with FULL=n."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.histories import History

from .report import Report, stride

RUNS = 2_000 // stride() if stride() else 40
STEPS = 50


@pytest.mark.faults
@pytest.mark.timeout(6 * 3600)
def test_in_a_long_history_the_invariants_hold(report: Report) -> None:
    wanted = settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None, database=None)
    run_state_machine_as_test(History, settings=wanted)
    report.add("random histories", [f"{RUNS} runs of {STEPS} steps, I1 to I8 held"])

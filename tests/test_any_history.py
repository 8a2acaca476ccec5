"""A sample of what `make test-faults` does for long: see `tests/histories.py`."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.histories import History

SAMPLE = settings(max_examples=12, stateful_step_count=25, deadline=None)


def test_whatever_happens_the_invariants_hold() -> None:
    run_state_machine_as_test(History, settings=SAMPLE)

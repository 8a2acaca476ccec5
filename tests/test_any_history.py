"""A sample of what `make test-faults` does for long: see `tests/histories.py`."""

from __future__ import annotations

import pytest
from hypothesis.stateful import invariant, run_state_machine_as_test

from tests.fake_platform import Platform
from tests.histories import History
from tests.sending_desk import Desk

from .examples import histories

CHANGES = ("INSERT", "UPDATE", "DELETE", "REPLACE")


@pytest.mark.hypothesis
def test_whatever_happens_the_invariants_hold() -> None:
    run_state_machine_as_test(History, settings=histories(12, steps=25))


class Traced(History):
    """A history in which SQLite tells of each statement."""

    def _opened(self, world: Platform) -> Desk:
        desk = super()._opened(world)
        self.said: list[str] = []
        desk.ledger.db.connection.set_trace_callback(self.said.append)
        return desk

    @invariant()
    def what_writes_has_the_lock_from_its_beginning(self) -> None:
        begun = ""
        for words in (statement.split() for statement in self.said):
            if words[0] == "BEGIN":
                begun = " ".join(words)
            if words[0] in CHANGES:
                assert begun == "BEGIN IMMEDIATE", " ".join(words)
            if words[0] in ("COMMIT", "ROLLBACK") and "TO" not in words:
                begun = ""
        self.said.clear()


@pytest.mark.hypothesis
def test_whatever_happens_nothing_that_writes_begins_by_reading() -> None:
    run_state_machine_as_test(Traced, settings=histories(12, steps=25))

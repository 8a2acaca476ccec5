"""Killed anywhere in a migration: the old ledger or the new one, with all that was in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ackbot.ledger.migrations import VERSION
from ackbot.ledger.store import Ledger

from .old import RELEASED, content, made_old
from .report import Report, stride
from .runs import Bench, bench
from .sweep import every, few
from .tracing import CALLS, Count, Cut

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3 * 3600)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as found:
        yield found


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as ledger:
        return int(ledger.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("released", RELEASED)
def test_killed_in_a_migration_it_is_old_or_new_and_whole(
    desk: Bench, report: Report, released: int
) -> None:
    made_old(desk, released)
    path, before = desk.program.ledger, content(desk.program.ledger)
    counting = Count(desk.folder / "calls.log")
    assert desk.run_cut(counting, ("outbox",))[0] == 0
    assert version(path) == VERSION
    pick = every(stride()) if stride() else few(6)
    ended = []
    for call in CALLS:
        for when in pick(call, counting.calls()[call]):
            desk.begin("old")
            code, _ = desk.run_cut(Cut(call, when), ("outbox",))
            ended.append(code)
            assert version(path) in range(released, VERSION + 1), (call, when)
            assert content(path) == before, (call, when)
            for backup in (path.parent / "backups").glob("*.db"):
                assert content(backup) == before, (call, when)
            with Ledger.open(path) as ledger:
                assert ledger.check() == ()
            assert (version(path), content(path)) == (VERSION, before), (call, when)
    report.add(
        "migrations", [f"from {released}: {len(ended)} runs, {ended.count(-9)} killed, all whole"]
    )
    assert -9 in ended

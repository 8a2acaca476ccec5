"""A disk that is full or broken from some moment on: no send without a durable intent, no damage.

What the program does at each call that fails is the same as what a user sees: one sentence, the
exit code of a ledger that cannot be used, and everything as it was once the disk works again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from ackbot.errors import EXIT_LEDGER, EXIT_SIGN_IN, EXIT_SOME_FAILED, EXIT_UNKNOWN

from .old import content, made_old
from .report import Report, stride
from .runs import Bench, bench
from .sweep import every, few
from .tracing import Count, Cut

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3 * 3600)]

#: What fails, and how. SQLite writes with pwrite64 and syncs with fdatasync; removing the journal
#: is what commits; the mark beside the ledger, and backups, are synced with fsync.
FAULTS = (
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EIO"),
    ("fdatasync", "EIO"),
    ("fsync", "EIO"),
    ("unlink", "EIO"),
    ("ftruncate", "EIO"),
)
COMMANDS = {
    "sync": ("empty", ("sync",)),
    "send": ("approved", ("outbox", "send")),
    "migrate": ("old", ("outbox",)),
}


@dataclass(frozen=True, slots=True)
class Broken:
    """One run on a disk that broke, and what was true after it."""

    cut: Cut
    code: int
    said: str
    without_intent: int
    damage: tuple[str, ...]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as found:
        made_old(found)
        yield found


def attempted(found: Bench) -> int:
    """How many approvals the file holds that were ever on their way."""
    with closing(sqlite3.connect(found.program.ledger)) as ledger:
        return int(ledger.execute("SELECT count(*) FROM outbox WHERE attempts > 0").fetchone()[0])


def broken(found: Bench, start: str, command: tuple[str, ...], cut: Cut) -> Broken:
    found.begin(start)
    code, said = found.run_cut(cut, command)
    posted = sum(len(stand.replies) for stand in found.world.stands)
    exists = found.program.ledger.is_file() and found.program.ledger.stat().st_size > 0
    return Broken(
        cut=cut,
        code=code,
        said=said,
        without_intent=max(0, posted - attempted(found)) if posted else 0,
        damage=found.damage() if exists else (),
    )


def swept(found: Bench, name: str) -> list[Broken]:
    start, command = COMMANDS[name]
    found.begin(start)
    counting = Count(found.folder / "calls.log")
    assert found.run_cut(counting, command)[0] == 0
    pick = every(stride()) if stride() else few(4)
    counted = counting.calls()
    return [
        broken(found, start, command, Cut(call, when, error, onward=True))
        for call, error in FAULTS
        for when in pick(call, counted[call])
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_disk_that_breaks_sends_nothing_unnoted_and_harms_nothing(
    desk: Bench, report: Report, name: str
) -> None:
    seen = swept(desk, name)
    wrong = [one for one in seen if one.without_intent or one.damage]
    codes = sorted({one.code for one in seen})
    report.add(
        "full and broken disks",
        [f"{name:<8} {len(seen):>4} runs, {len(wrong)} wrong, exit codes {codes}"],
    )
    assert wrong == []
    for one in seen:
        assert "Traceback" not in one.said
        assert "bug in ackbot" not in one.said, one
        # Some accounts may have been read before it broke; a reply may be out and unnoted; a
        # session that the disk did not take ends in the sign-in's own sentence.
        assert one.code in (0, EXIT_LEDGER, EXIT_SOME_FAILED, EXIT_UNKNOWN, EXIT_SIGN_IN), one
        if one.code == EXIT_LEDGER:
            assert one.said.count("\n") == 1, one


@pytest.mark.parametrize(("call", "error"), [("pwrite64", "ENOSPC"), ("fdatasync", "EIO")])
def test_what_broke_goes_on_once_the_disk_works(desk: Bench, call: str, error: str) -> None:
    for when in (1, 9, 20):
        desk.begin("approved")
        code, _ = desk.run_cut(Cut(call, when, error, onward=True))
        after = desk.recover(code)
        assert (after.doubled, after.lost, after.damage) == (0, 0, ())
        assert set(after.states) <= {"sent", "unknown"}


@pytest.mark.parametrize(("call", "error"), [("pwrite64", "ENOSPC"), ("fdatasync", "EIO")])
def test_an_approval_that_the_disk_refused_is_none(desk: Bench, call: str, error: str) -> None:
    for when in (1, 4):
        desk.begin("asked")
        _, confirmed = desk.approve(Cut(call, when, error, onward=True))
        assert confirmed <= len(desk.states())
        assert sum(len(stand.replies) for stand in desk.world.stands) <= attempted(desk)
        assert desk.damage() == ()


def test_a_ledger_is_old_or_new_after_a_migration_that_broke(desk: Bench) -> None:
    desk.begin("old")
    before = content(desk.program.ledger)
    for call, error in FAULTS[:4]:
        for when in (1, 3):
            desk.begin("old")
            desk.run_cut(Cut(call, when, error, onward=True), ("outbox",))
            assert content(desk.program.ledger) == before

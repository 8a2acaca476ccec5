"""Two terminals and cron on one ledger: no reply twice, and nobody hears of locks."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from .report import Report, stride
from .runs import SEND, SYNC, Bench, bench

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3 * 3600)]

ROUNDS = 1000 // stride() if stride() else 6
#: What nobody may be shown: that the ledger was busy, or locked, or that ackbot broke.
TROUBLE = ("locked", "another ackbot", "bug in ackbot", "traceback")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as found:
        yield found


class Others:
    """What runs beside the review: two more senders, and the sync that cron starts."""

    def __init__(self, desk: Bench) -> None:
        self._desk = desk
        self._processes: list[subprocess.Popen[str]] = []

    def start(self) -> None:
        """Start all of them at once."""
        self._processes = [
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                env=self._desk.program.environment(),
                cwd=self._desk.program.home,
            )
            for command in (SEND, SEND, SYNC)
        ]

    def end(self) -> list[tuple[int, str]]:
        """Wait for their ends; return each one's exit code and what it said."""
        said = [process.communicate()[0] for process in self._processes]
        return [
            (process.returncode, words)
            for process, words in zip(self._processes, said, strict=True)
        ]


def test_two_senders_a_sync_and_a_review_at_once(desk: Bench, report: Report) -> None:
    helped = 0
    for _ in range(ROUNDS):
        desk.begin("asked")
        others = Others(desk)
        code, confirmed = desk.approve(beside=others.start)
        ended = others.end()
        assert (code, confirmed) == (0, 3), desk.tail
        assert [code for code, _ in ended] == [0, 0, 0], ended
        for words in TROUBLE:
            assert words not in " ".join((desk.tail, *(said for _, said in ended))).lower()
        after = desk.recover(code)
        assert after.states == ("sent",) * 3
        assert (after.replies, after.damage) == ((1, 1, 1), ())
        helped += any("Nothing is waiting" not in said for _, said in ended[:2])
    report.add(
        "at once",
        [f"2 senders, a sync, a review: {ROUNDS} rounds, none twice; others sent in {helped}"],
    )

"""Two terminals and cron on one ledger: no reply twice, and nobody hears of locks."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.warm import Fork

from .report import Report, stride
from .runs import SEND, SYNC, Bench, bench
from .world import PATIENCE

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3 * 3600)]

ROUNDS = 1000 // stride() if stride() else 6
#: What nobody may be shown: that the ledger was busy, or locked, or that ackbot broke.
TROUBLE = ("locked", "another ackbot", "bug in ackbot", "traceback")


class Others:
    """What runs beside the review: two more senders, and the sync that cron starts."""

    def __init__(self, desk: Bench, confirmed: int) -> None:
        """They start when so many approvals were confirmed at the terminal."""
        self._desk = desk
        self._confirmed = confirmed
        self._started: list[tuple[Fork, Path]] = []

    def start(self, confirmed: int) -> None:
        """Start all of them at once, where it is time."""
        if confirmed != self._confirmed:
            return
        for number, words in enumerate((SEND, SEND, SYNC)):
            said = self._desk.folder / f"said {number}"
            with Path(os.devnull).open("rb") as nothing, said.open("wb") as out:
                streams = (nothing.fileno(), out.fileno(), out.fileno())
                self._started.append((self._desk.start(words, streams), said))

    def end(self) -> list[tuple[int, str]]:
        """Wait for their ends; return each one's exit code and what it said."""
        return [(fork.wait(PATIENCE), said.read_text("utf-8")) for fork, said in self._started]


def rounds(folder: Path, numbers: range) -> int:
    """Play these rounds on a desk of their own; return in how many somebody beside sent a reply."""
    helped = 0
    with bench(folder) as desk:
        for number in numbers:
            desk.begin("asked")
            others = Others(desk, number % 3)
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
    return helped


def test_two_senders_a_sync_and_a_review_at_once(tmp_path: Path, report: Report) -> None:
    # Most of a round is the second between two writes: desks are no trouble to each other.
    desks = range(4 * (os.cpu_count() or 1) if stride() else 1)
    with ThreadPoolExecutor(len(desks)) as pool:
        shares = [range(desk, ROUNDS, len(desks)) for desk in desks]
        helped = sum(pool.map(rounds, [tmp_path / str(desk) for desk in desks], shares))
    report.add(
        "at once",
        [f"2 senders, a sync, a review: {ROUNDS} rounds, none twice; others sent in {helped}"],
    )

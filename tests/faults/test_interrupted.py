"""Ctrl-C at any moment: one line, exit 130, the terminal as it was, every approval kept."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from .report import Report, stride
from .runs import CALLS, Bench, Count, Cut, bench

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3 * 3600)]

#: How many moments: of all calls of a send, and of a sitting at a terminal.
MOMENTS = 200 if stride() else 16
IN_SCREEN, OFF_SCREEN = b"\x1b[?1049h", b"\x1b[?1049l"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as found:
        yield found


def moments(counted: dict[str, int], many: int) -> list[Cut]:
    """Choose moments, each the n-th of some call."""
    every = [Cut(call, n + 1, signal="INT") for call in CALLS for n in range(counted[call])]
    return random.Random(13).sample(every, min(many, len(every)))


def test_ctrl_c_while_sending(desk: Bench, report: Report) -> None:
    desk.begin("approved")
    counting = Count(desk.folder / "calls.log")
    desk.run_cut(counting)
    codes = []
    for cut in moments(counting.calls(), MOMENTS):
        desk.begin("approved")
        code, said = desk.run_cut(cut)
        codes.append(code)
        if code == 130:
            assert said.strip() == "Stopped. Nothing you decided is lost.", (cut, said)
        else:
            # It came too late to stop anything.
            assert (code, set(desk.states())) == (0, {"sent"}), (cut, said)
        after = desk.recover(code)
        assert (after.doubled, after.lost, after.damage) == (0, 0, ()), cut
    report.add("Ctrl-C", [f"outbox send: {len(codes)} moments, {codes.count(130)} ended with 130"])


def test_ctrl_c_at_a_terminal(desk: Bench, report: Report) -> None:
    desk.begin("asked")
    counting = Count(desk.folder / "calls.log")
    desk.approve(counting)
    codes = []
    for cut in moments(counting.calls(), MOMENTS // 2):
        desk.begin("asked")
        code, confirmed = desk.approve(cut)
        codes.append(code)
        assert code in (0, 130), cut
        assert desk.raw.rfind(IN_SCREEN) < max(desk.raw.rfind(OFF_SCREEN), 1), cut
        assert b"Traceback" not in desk.raw
        after = desk.recover(code, expected=confirmed)
        assert (after.doubled, after.lost, after.damage) == (0, 0, ()), cut
    report.add("Ctrl-C", [f"inbox: {len(codes)} moments, {codes.count(130)} ended with 130"])

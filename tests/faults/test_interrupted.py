"""Ctrl-C, a request to end, a hang-up at any moment: the right exit code, every approval kept.

At a terminal the screen is given back as well.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from .report import Report, stride
from .runs import Bench, bench
from .tracing import CALLS, Count, Cut

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3 * 3600)]

#: What ends a run, its exit code, what is said then, and at how many moments it comes (with FULL).
ENDINGS = (
    ("INT", 130, "Stopped. Nothing you decided is lost.", 12, 200),
    ("TERM", 143, "", 4, 60),
    ("HUP", 129, "", 4, 60),
)
IN_SCREEN, OFF_SCREEN = b"\x1b[?1049h", b"\x1b[?1049l"
HIDDEN, SHOWN = b"\x1b[?25l", b"\x1b[?25h"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as found:
        yield found


def moments(counted: dict[str, int], signal: str, many: int) -> list[Cut]:
    """Choose moments, each the n-th of some call."""
    every = [Cut(call, n + 1, signal=signal) for call in CALLS for n in range(counted[call])]
    return random.Random(13).sample(every, min(many, len(every)))


@pytest.mark.parametrize(("signal", "exit_code", "says", "few", "many"), ENDINGS)
def test_stopped_while_sending(
    desk: Bench, report: Report, signal: str, exit_code: int, says: str, few: int, many: int
) -> None:
    desk.begin("approved")
    counting = Count(desk.folder / "calls.log")
    desk.run_cut(counting)
    codes = []
    for cut in moments(counting.calls(), signal, many if stride() else few):
        desk.begin("approved")
        code, said = desk.run_cut(cut)
        codes.append(code)
        if code == exit_code:
            assert said.strip() == says, (cut, said)
        else:
            # It came too late to stop anything.
            assert (code, set(desk.states())) == (0, {"sent"}), (cut, said)
        after = desk.recover(code)
        assert (after.doubled, after.lost, after.damage) == (0, 0, ()), cut
    ended = codes.count(exit_code)
    assert ended, "stopped nothing, so proves nothing"
    report.add(
        "stopped",
        [f"{signal:<4} outbox send: {len(codes)} moments, {ended} ended with {exit_code}"],
    )


@pytest.mark.parametrize(("signal", "exit_code", "says", "few", "many"), ENDINGS)
def test_stopped_at_a_terminal(
    desk: Bench, report: Report, signal: str, exit_code: int, says: str, few: int, many: int
) -> None:
    desk.begin("asked")
    counting = Count(desk.folder / "calls.log")
    desk.approve(counting)
    codes = []
    for cut in moments(counting.calls(), signal, (many if stride() else few) // 2):
        desk.begin("asked")
        code, confirmed = desk.approve(cut)
        codes.append(code)
        assert code in (0, exit_code), cut
        assert desk.raw.rfind(IN_SCREEN) < max(desk.raw.rfind(OFF_SCREEN), 1), cut
        assert desk.raw.rfind(HIDDEN) < max(desk.raw.rfind(SHOWN), 1), cut
        assert b"Traceback" not in desk.raw
        after = desk.recover(code, expected=confirmed)
        assert (after.doubled, after.lost, after.damage) == (0, 0, ()), cut
    ended = codes.count(exit_code)
    assert ended, "stopped nothing, so proves nothing"
    report.add(
        "stopped", [f"{signal:<4} inbox: {len(codes)} moments, {ended} ended with {exit_code}"]
    )

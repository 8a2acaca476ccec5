"""Killed anywhere, on platforms that misbehave: nothing goes out twice and no approval is lost."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from pathlib import Path
from signal import SIGINT, SIGKILL

import pytest

from ackbot.errors import EXIT_OK, EXIT_SOME_FAILED, EXIT_UNKNOWN

from .report import Report, stride
from .seen import Place, Scene, Seen, kept
from .sweep import Sweep, every, few, table
from .tracing import CALLS
from .world import How

pytestmark = [pytest.mark.faults, pytest.mark.timeout(6 * 3600)]

#: What follows an approval at a terminal is the sender's own work, which the first ones see.
SCENES = (
    *((Scene.SEND, how) for how in How),
    *((Scene.APPROVE, how) for how in (How.WELL, How.RESET)),
    (Scene.SYNC, How.WELL),
)
#: How a run may end that was not killed in time; where platforms are silent, by Ctrl-C, or by the
#: second one, where it is ending when that comes.
GOOD = (EXIT_OK, EXIT_SOME_FAILED, EXIT_UNKNOWN, 128 + SIGINT, -SIGINT)


def picked(scene: Scene) -> Callable[[str, int], Iterable[int]]:
    """Pick every n-th place under FULL=n, else a few: at a terminal a run takes twice as long."""
    return every(stride()) if stride() else few(3 if scene is Scene.APPROVE else 4)


def wanted(sweep: Sweep) -> list[Place]:
    """All places to cut, in a mixed order, so that what was done of them is a fair sample."""
    everywhere = sweep.places(SCENES, picked)
    random.Random(6).shuffle(everywhere)
    return everywhere


def bad(seen: Iterable[Seen]) -> list[Seen]:
    """The runs after which something is wrong."""
    return [one for one in seen if one.after.doubled or one.after.lost or one.after.damage]


def test_killed_anywhere_nothing_is_doubled_lost_or_damaged(tmp_path: Path, report: Report) -> None:
    log = kept()
    seen = log.seen() if log else []
    done = {one.place for one in seen}
    with Sweep(tmp_path, report, log) as sweep:
        everywhere = wanted(sweep)
        seen += sweep.run(place for place in everywhere if place not in done)
    report.add("kill -9", [f"{len(seen)} runs of {len(everywhere)}", *table(seen)])
    killed = {one.place.cut.call for one in seen if one.after.cut}
    assert killed == set(CALLS) - {"ftruncate"}, "a call where nothing was cut proves nothing"
    assert bad(seen) == []
    # Killed, or too late to be: no other end, and above all no bug.
    assert [one for one in seen if one.after.code not in (-SIGKILL, *GOOD)] == []


@pytest.mark.parametrize(
    ("scene", "how"),
    [(Scene.NAIVE, How.WELL), (Scene.NAIVE, How.RESET), (Scene.LOOKING, How.LAGS)],
)
def test_a_careless_sender_is_caught(
    tmp_path: Path, report: Report, scene: Scene, how: How
) -> None:
    with Sweep(tmp_path, report) as sweep:
        seen = sweep.run(sweep.places([(scene, how)], lambda _: few(6)))
    report.add("careless senders", table(seen)[2:])
    assert sum(one.after.doubled for one in seen) > 0

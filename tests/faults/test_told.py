"""Killed anywhere while it notifies: everybody is told of, and of nobody more than once again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from signal import SIGKILL

import pytest

from ackbot.testing.loopback import Loopback, Reply, Request

from .report import Report, stride
from .runs import Bench, bench
from .sweep import every, few
from .tracing import CALLS, Count, Cut

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3600)]

NOTIFY = ("stale", "--notify", "--no-sync")


class Hook:
    """A web hook that takes messages."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    def __call__(self, request: Request) -> Reply:
        message = json.loads(request.body)["message"]
        # How long somebody has waited moves on while the test runs.
        self.taken.append(re.sub(r"has waited [^.]*\.", "has waited.", message))
        return Reply()


@pytest.fixture
def hook() -> Hook:
    return Hook()


@pytest.fixture
def desk(tmp_path: Path, hook: Hook) -> Iterator[Bench]:
    with Loopback(hook) as server, bench(tmp_path) as found:
        found.begin("asked")
        address = server.url.replace("http", "json")
        found.program.env = {**found.program.env, "HOOK": address}
        text = found.program.config.read_text("utf-8")
        late = text.replace("[inbox]\n", '[inbox]\nstale_after = "1h"\n')
        found.program.config.write_text(f'{late}[notify.hook]\naddress_env = "HOOK"\n', "utf-8")
        assert found.program.run("outbox").code == 0
        found.keep("late")
        yield found


def test_killed_while_it_notifies_nobody_is_left_out_or_told_of_a_third_time(
    desk: Bench, hook: Hook, report: Report
) -> None:
    desk.begin("late")
    counting = Count(desk.folder / "calls.log")
    assert desk.run_cut(counting, NOTIFY) == (0, "")
    assert len(hook.taken) == 1
    whole = hook.taken[0]
    killed = twice = 0
    pick = every(stride()) if stride() else few(4)
    for call in CALLS:
        for when in pick(call, counting.calls()[call]):
            desk.begin("late")
            hook.taken.clear()
            killed += desk.run_cut(Cut(call, when), NOTIFY)[0] == -SIGKILL
            for _ in range(2):
                assert desk.program.run(*NOTIFY).code == 0
            # Killed after the message and before its note, it cannot know that it was taken.
            assert hook.taken in ([whole], [whole, whole]), (call, when)
            twice += len(hook.taken) == 2
            assert desk.damage() == ()
    assert killed
    report.add("told", [f"stale --notify: {killed} killed, none left out, {twice} told twice"])

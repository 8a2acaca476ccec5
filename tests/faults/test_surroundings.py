"""Commands in surroundings that lack something: a documented exit code and no traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest

from ackbot.errors import EXIT_BUG, PRECEDENCE

from .report import Report, stride
from .runs import Bench, bench

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3600)]

#: Letters of many scripts, marks that show nothing, and what would clear a screen.
WORDS = "Wie spät, 佐藤さん? مرحبا 👩‍👩‍👧 \x1b[2J\x1b]0;owned\x07 \u202egnp.exe\u2066 \x9b31m x"
OLD = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@dataclass(frozen=True, slots=True)
class Around:
    """What is around a run: variables that are set, those that are not, streams that are closed."""

    set: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    redirect: str = ""


AROUND = {
    "as it should be": Around(),
    "LC_ALL=C": Around(set=OLD),
    "ASCII": Around(set={"PYTHONIOENCODING": "ascii"}),
    "Latin-1": Around(set={"PYTHONIOENCODING": "latin-1"}),
    "no width": Around(set={"COLUMNS": "0"}),
    "a column": Around(set={"COLUMNS": "1"}),
    "500 columns": Around(set={"COLUMNS": "500"}),
    "no HOME": Around(without=("HOME",)),
    "a HOME that is no folder": Around(set={"HOME": "/dev/null"}),
    "a HOME that takes nothing": Around(set={"HOME": "/proc"}),
    "as cron": Around(without=("HOME", "LANG", "TERM", "PATH")),
    "XDG that leads nowhere": Around(set={"XDG_DATA_HOME": "here", "XDG_CONFIG_HOME": "there"}),
    "TERM=dumb": Around(set={"TERM": "dumb"}),
    "a zone that is none": Around(set={"TZ": "Nowhere/At_all"}),
    "no stdin": Around(redirect="<&-"),
    "no stdout": Around(redirect=">&-"),
    "no stderr": Around(redirect="2>&-"),
    "no stream": Around(redirect="<&- >&- 2>&-"),
    "a full disk behind it": Around(redirect="> /dev/full 2> /dev/full"),
    "a reader who leaves": Around(redirect="| head -c 1"),
}
COMMANDS = (
    (),
    ("inbox", "--list", "--no-sync"),
    ("inbox", "--json", "--no-sync"),
    ("inbox",),
    ("stale", "--no-sync", "--all"),
    ("outbox",),
    ("people",),
    ("draft",),
    ("doctor",),
    ("config", "check"),
    ("platforms",),
    ("sync",),
    ("export",),
    ("accounts", "list"),
    ("reply", "zzz"),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with bench(tmp_path_factory.mktemp("surroundings")) as found:
        found.begin("asked with undo")
        found.world.they_say(WORDS)
        assert found.program.run("sync").code == 0
        yield found


def ran(desk: Bench, around: Around, command: tuple[str, ...]) -> tuple[int, bytes]:
    """Run a command in these surroundings; return its exit code and all that it wrote."""
    env = {**desk.program.environment(), **around.set}
    line = f'"$0" -m ackbot "$@" {around.redirect}'
    done = subprocess.run(
        ["/bin/sh", "-c", line, sys.executable, *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={name: value for name, value in env.items() if name not in around.without},
        cwd=desk.program.home,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("name", AROUND)
def test_whatever_is_missing_it_ends_as_documented(desk: Bench, report: Report, name: str) -> None:
    turn = list(AROUND).index(name)
    chosen = COMMANDS if stride() else COMMANDS[turn % 4 :: 4]
    for command in chosen:
        code, wrote = ran(desk, AROUND[name], command)
        assert code in PRECEDENCE, (command, wrote)
        assert b"Traceback" not in wrote, (command, wrote)
        assert b"bug in ackbot" not in wrote, (command, wrote)
        assert b"\x1b" not in wrote, (command, wrote)
        assert code != EXIT_BUG or AROUND[name].redirect, (command, wrote)
    assert desk.damage() == ()
    report.add("surroundings", [f"{name:<25} {len(chosen)} commands"])

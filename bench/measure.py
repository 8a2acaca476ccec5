"""Measures processes: seconds of wall and processor, and the most memory each held."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PYTHON = sys.executable
ACKBOT = str(Path(sys.executable).with_name("ackbot"))


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one run of a process cost."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds, user and system."""
    memory: float
    """The most it held at once, in MB (resident)."""
    code: int


#: Starts the command from a small process: Linux counts what the starter held as the command's own.
_LAUNCH = """
import json, os, sys, time
start = time.perf_counter()
pid = os.fork()
if not pid:
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    os.execvp(sys.argv[1], sys.argv[1:])
_, status, used = os.wait4(pid, 0)
wall = time.perf_counter() - start
code = os.waitstatus_to_exitcode(status)
print(json.dumps([wall, used.ru_utime + used.ru_stime, used.ru_maxrss, code]))
"""
_MEGABYTE = 1024 if sys.platform != "darwin" else 1024 * 1024


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> Cost:
    """Run a command to its end, its output thrown away, and return what it cost."""
    launch = [PYTHON, "-S", "-c", _LAUNCH, *command]
    done = subprocess.run(launch, stdout=subprocess.PIPE, env=env, check=True)
    wall, cpu, memory, code = json.loads(done.stdout)
    return Cost(wall=wall, cpu=cpu, memory=memory / _MEGABYTE, code=code)


def median(command: Sequence[str], env: Mapping[str, str] | None = None, *, times: int = 9) -> Cost:
    """Run a command several times; return the run in the middle, after one that warms up."""
    run(command, env)
    costs = sorted((run(command, env) for _ in range(times)), key=lambda cost: cost.wall)
    return costs[len(costs) // 2]


def interpreter(times: int = 15) -> float:
    """Return P: the seconds of `python -c pass`."""
    return statistics.median(run([PYTHON, "-c", "pass"]).wall for _ in range(times))

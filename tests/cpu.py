"""A pytest plugin that counts CPU: `.venv/bin/python -m pytest -p tests.cpu tests/cli`.

How long a test takes says little on a machine that others use too; how much it computes stays the
same. Counted are this process, the processes it has ended, and the commands of `tests.warm`. It
prints seconds for each file, the dearest first; give it one process, not `-n auto`.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Generator

import pytest

from .warm import warm

_BY_FILE: defaultdict[str, float] = defaultdict(float)


def _used() -> float:
    times = os.times()
    ours = times.user + times.system + times.children_user + times.children_system
    return ours + warm().seconds


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    before = _used()
    result = yield
    _BY_FILE["(collecting)"] += _used() - before
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    before = _used()
    result = yield
    _BY_FILE[item.nodeid.partition("::")[0]] += _used() - before
    return result


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section(f"{sum(_BY_FILE.values()):.1f} s of CPU")
    for file, seconds in sorted(_BY_FILE.items(), key=lambda one: -one[1])[:40]:
        terminalreporter.write_line(f"{seconds:7.2f} {file}")

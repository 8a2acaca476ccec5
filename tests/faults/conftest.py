from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .report import Report, stride

_REPORT = Report()


@pytest.fixture(scope="session")
def report(request: pytest.FixtureRequest) -> Report:
    """Where figures go; without strace nothing here can run, and that is a failure."""
    if shutil.which("strace") is None:
        pytest.fail("strace is missing: tests/faults/install.sh installs it")
    if stride():
        folder = Path(request.config.rootpath) / ".cache" / "faults"
        folder.mkdir(parents=True, exist_ok=True)
        _REPORT.log = folder / "runs.jsonl"
        _REPORT.log.write_text("")
    return _REPORT


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for heading, lines in _REPORT.parts.items():
        terminalreporter.section(heading)
        for line in lines:
            terminalreporter.write_line(line)

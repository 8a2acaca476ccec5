from __future__ import annotations

import shutil

import pytest

from .report import FIGURES, Report

_PARTS: dict[str, list[str]] = {}


@pytest.fixture(autouse=True)
def strace() -> None:
    """Without strace nothing here proves anything, and that is a failure."""
    if shutil.which("strace") is None:
        pytest.fail("strace is missing: tests/faults/install.sh installs it")


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Report:
    """Where figures go."""
    return Report(request.node)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call":
        for name, figures in report.user_properties:
            if name == FIGURES and isinstance(figures, list):
                _PARTS.setdefault(figures[0], []).extend(figures[1:])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for heading, lines in sorted(_PARTS.items()):
        terminalreporter.section(heading)
        for line in lines:
            terminalreporter.write_line(line)

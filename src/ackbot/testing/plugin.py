"""The pytest plugin for connectors: `pytest_plugins = ["ackbot.testing.plugin"]` in conftest.py.

It is named there and not found by itself: an entry point would load it into every run of pytest on
a machine where ackbot is installed, and rewrite the assertions of all of ackbot.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ackbot.testing.program import Program
from ackbot.testing.served import Served


@pytest.fixture
def ackbot(platform: Served, tmp_path: Path) -> Program:
    """Return the real program, whose one account, `work`, is on the test's `platform`.

    It runs by the true time, so the platform's clock is set to that.
    """
    platform.now = datetime.now(UTC).replace(microsecond=0)
    program = Program(tmp_path / "home")
    program.configure(platform)
    return program

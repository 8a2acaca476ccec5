"""The contract on GitLab, in a project that is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.testing import ConnectorContract

from .fake_gitlab import FakeGitLab, running


class TestIssuesOfANamedProject(ConnectorContract):
    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakeGitLab]:
        with running(tmp_path / "sessions") as fake:
            yield fake

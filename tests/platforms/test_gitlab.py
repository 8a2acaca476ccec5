"""The contract on GitLab: a project that is named, and my own merge requests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.testing import ConnectorContract
from ackbot.testing.sending import SendingContract

from .fake_gitlab import FakeGitLab, running


class TestIssuesOfANamedProject(ConnectorContract):
    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakeGitLab]:
        with running(tmp_path / "sessions") as fake:
            yield fake


class TestMyMergeRequests(SendingContract):
    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakeGitLab]:
        with running(tmp_path / "sessions", kind="merge_requests", named=False) as fake:
            yield fake

"""The contract on GitHub: a named repository's lists, and searches that bring whole threads.

Both kinds of access and all kinds of threads pass all of it in tests/servers/test_github.py, where
each answer and request is judged by GitHub's own description.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.testing import ConnectorContract
from ackbot.testing.reading import ReadingContract

from .fake_github import FakeGitHub, running


class TestIssuesOfANamedRepository(ReadingContract):
    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakeGitHub]:
        with running(tmp_path / "sessions") as fake:
            yield fake


class TestDiscussionsElsewhere(ConnectorContract):
    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakeGitHub]:
        with running(tmp_path / "sessions", kind="Discussion", named=False) as fake:
            yield fake

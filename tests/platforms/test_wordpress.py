from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.testing import ConnectorContract

from .fake_wordpress import FakeWordPress, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeWordPress]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """WordPress keeps every promise of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.testing import ConnectorContract

from .fake_bluesky import FakeBluesky, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeBluesky]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Bluesky keeps every promise of the interface."""

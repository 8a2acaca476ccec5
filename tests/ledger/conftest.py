from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = Desk.at(tmp_path / "ledger.db")
    yield found
    found.ledger.close()

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.testing import ConnectorContract

from .fake_mastodon import GOTOSOCIAL, MASTODON, PLEROMA, SNAC, FakeMastodon, Kind, running

KINDS = [MASTODON, GOTOSOCIAL, PLEROMA, SNAC]


class TestContract(ConnectorContract):
    """Each kind of server keeps every promise of the interface."""

    @pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
    def platform(self, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeMastodon]:
        kind: Kind = request.param
        with running(tmp_path / "sessions", kind) as fake:
            yield fake

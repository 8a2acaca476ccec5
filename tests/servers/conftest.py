from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from . import bluesky_server
from .bluesky import BlueskyNetwork


@pytest.fixture(scope="session")
def bluesky() -> Iterator[BlueskyNetwork]:
    """One real network for the whole run; a test that needs it fails where it cannot start."""
    with (
        bluesky_server.running() as addresses,
        contextlib.closing(BlueskyNetwork(addresses)) as network,
    ):
        yield network

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from . import bluesky_server, wordpress_server
from .bluesky import BlueskyNetwork
from .wordpress import WordPress


@pytest.fixture(scope="session")
def bluesky() -> Iterator[BlueskyNetwork]:
    """One real network for the whole run; a test that needs it fails where it cannot start."""
    with (
        bluesky_server.running() as addresses,
        contextlib.closing(BlueskyNetwork(addresses)) as network,
    ):
        yield network


@pytest.fixture(scope="session")
def blog() -> Iterator[WordPress]:
    """One real WordPress for the whole run; a test that needs it fails where it cannot start."""
    with wordpress_server.running() as told, contextlib.closing(WordPress(told)) as found:
        yield found


@pytest.fixture
def wordpress(blog: WordPress) -> WordPress:
    """The blog, with no comments on it."""
    blog.empty()
    return blog

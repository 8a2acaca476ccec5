from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from . import bluesky_server, isso_server, wordpress_server
from .bluesky import BlueskyNetwork
from .isso import IssoSite
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


@pytest.fixture(scope="session")
def isso_sites() -> Iterator[dict[str, IssoSite]]:
    """Real Isso servers for the whole run; a test that needs one fails where they cannot start."""
    with isso_server.running() as told, contextlib.ExitStack() as stack:
        yield {
            kind: stack.enter_context(contextlib.closing(IssoSite(**where)))
            for kind, where in told.items()
        }


@pytest.fixture
def isso_open(isso_sites: dict[str, IssoSite]) -> IssoSite:
    """A site without comments yet, where anybody may write."""
    isso_sites["open"].wipe()
    return isso_sites["open"]

"""What connectors are tested with, shipped so that third parties can use it on theirs.

`pip install 'ackbot[testing]'` brings what it needs; nothing of ackbot that runs imports it.
docs/adding-a-platform.md has a whole example.

A connector's test file supplies one fixture, `platform`, that yields a `FakePlatform`: a stateful
fake of the service on a real loopback socket that can be told what happens there. `Served` is all
of it but the service itself. Inheriting `ConnectorContract` then runs every check through the
interface alone::

    class TestForum(ConnectorContract):
        @pytest.fixture
        def platform(self, tmp_path):
            with FakeForum(tmp_path) as fake:
                yield fake

The pytest plugin adds the fixture `ackbot`, the real program with that fake as its one account::

    # conftest.py
    pytest_plugins = ["ackbot.testing.plugin"]
"""

from __future__ import annotations

import ackbot.testing.asserts  # noqa: F401 (first of all)
from ackbot.testing.contract import ConnectorContract
from ackbot.testing.driving import Pulled, drive
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.platform import FakePlatform, Fault
from ackbot.testing.program import Done, Program
from ackbot.testing.served import Served, answer

__all__ = [
    "HANG_UP",
    "ConnectorContract",
    "Done",
    "FakePlatform",
    "Fault",
    "Loopback",
    "Program",
    "Pulled",
    "Reply",
    "Request",
    "Served",
    "answer",
    "drive",
]

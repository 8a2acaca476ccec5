"""What connectors are tested with, shipped so that third parties can use it on theirs.

A connector's test file supplies one fixture, `platform`, that yields a `FakePlatform`: a stateful
fake of the service on a real loopback socket (see `ackbot.testing.loopback`) that can be told what
happens there. Inheriting `ConnectorContract` then runs every check through the interface alone::

    class TestForum(ConnectorContract):
        @pytest.fixture
        def platform(self, tmp_path): ...

Needs pytest; nothing of ackbot that runs imports this package.
"""

from __future__ import annotations

from ackbot.testing.contract import ConnectorContract
from ackbot.testing.driving import Pulled, drive
from ackbot.testing.platform import FakePlatform, Fault

__all__ = ["ConnectorContract", "FakePlatform", "Fault", "Pulled", "drive"]

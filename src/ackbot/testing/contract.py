"""Everything that a connector promises, as one class to inherit."""

from __future__ import annotations

import pytest

from ackbot.testing.failing import FailingContract
from ackbot.testing.fields import FieldContract
from ackbot.testing.hazards import HazardContract
from ackbot.testing.platform import FakePlatform
from ackbot.testing.reading import ReadingContract
from ackbot.testing.sending import SendingContract


class ConnectorContract(
    ReadingContract, SendingContract, FailingContract, HazardContract, FieldContract
):
    """The checks that every connector passes; see `ackbot.testing` for how to run them."""

    @pytest.fixture(autouse=True)
    def as_in_a_new_process(self, platform: FakePlatform) -> None:
        """Tell later connectors who the account is: they must work without having asked it."""
        platform.asks_once = True

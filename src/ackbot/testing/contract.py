"""Everything that a connector promises, as one class to inherit."""

from __future__ import annotations

from ackbot.testing.failing import FailingContract
from ackbot.testing.reading import ReadingContract
from ackbot.testing.sending import SendingContract


class ConnectorContract(ReadingContract, SendingContract, FailingContract):
    """The checks that every connector passes; see `ackbot.testing` for how to run them."""

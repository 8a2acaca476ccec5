"""Screens for tests, built as the loop builds them."""

from __future__ import annotations

from ackbot.model import Conversation
from ackbot.review import Foot, Screen
from ackbot.review.item import Where, opened, screen_of

from ..review.desk import FakeDesk


def screen(
    conversation: Conversation, desk: FakeDesk | None = None, foot: Foot | None = None
) -> Screen:
    """The seventh of 23, as it is shown first."""
    desk = desk or FakeDesk()
    desk.put(conversation)
    where = Where(position=7, total=23, waiting=23)
    return screen_of(desk, opened(desk, conversation), where, foot or Foot())

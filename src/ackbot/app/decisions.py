"""What the user decides without answering, and the verdict that follows, in one commit."""

from __future__ import annotations

import getpass
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.model import Choice, Conversation, Decision
from ackbot.verdicts import retriage

if TYPE_CHECKING:
    from ackbot.app.app import App


def who_decides() -> str:
    """Return the system's name of the person at the terminal; empty where it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def decide(
    app: App, conversation_id: str, choice: Choice, until: datetime | None = None
) -> Conversation:
    """Store a decision and return the conversation as it then is."""
    with app.ledger.transaction():
        found = _existing(app, conversation_id)
        app.ledger.decide(
            Decision(
                conversation=conversation_id,
                choice=choice,
                at=app.now(),
                known=app.ledger.version(conversation_id),
                until=until,
                who=who_decides(),
            )
        )
        return _judged(app, found)


def undecide(app: App, conversation_id: str) -> Conversation:
    """Withdraw the newest decision and return the conversation as it then is."""
    with app.ledger.transaction():
        found = _existing(app, conversation_id)
        app.ledger.undecide(conversation_id)
        return _judged(app, found)


def _existing(app: App, conversation_id: str) -> Conversation:
    found = app.ledger.conversation(conversation_id)
    assert found is not None, "commands resolve an id before they decide"
    return found


def _judged(app: App, found: Conversation) -> Conversation:
    key = found.verdict.key
    retriage(app.ledger, found.account.platform, (key.root,), app.policy(), app.now())
    return _existing(app, found.id)

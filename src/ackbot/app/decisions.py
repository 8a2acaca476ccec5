"""What the user decides without answering, and the verdict that follows, in one commit."""

from __future__ import annotations

import getpass
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.model import Action, Choice, Conversation, Decision, Draft, SendState
from ackbot.verdicts import retriage

if TYPE_CHECKING:
    from ackbot.app.app import App


#: Choices after which an approved reply must not go out any more.
_ASIDE = (Choice.DISMISS, Choice.WONT_ANSWER, Choice.MUTE)


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
        if choice in _ASIDE:
            _withdraw(app, conversation_id)
        return _judged(app, found)


def _withdraw(app: App, conversation_id: str) -> None:
    """Take back a reply that was approved and has not gone out; its words stay as the draft."""
    for row in app.ledger.outbox(states=(SendState.APPROVED,), conversation=conversation_id):
        if app.ledger.cancel(row.row, at=app.now()) and row.text:
            words = Draft(action=Action.REPLY, text=row.text, drafter="you")
            app.ledger.put_draft(conversation_id, words, "", by_user=True, at=app.now())


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

"""The words of the house as frozen values: what platforms said, what users decided, what follows.

Imports nothing of ours. All datetimes are aware and UTC. Text fields named `text` are plain and
already clean; `raw` is what the platform sent.
"""

from __future__ import annotations

from ackbot.model.conversations import Account, Conversation, History, Key, Verdict
from ackbot.model.facts import Decision, Fact, Person, Post, Promise, Reading, Subject
from ackbot.model.kinds import (
    Action,
    Choice,
    How,
    Kind,
    ReadingKind,
    SendKind,
    SendState,
    Shown,
    State,
    Threading,
    Visibility,
)
from ackbot.model.outgoing import Answered, Draft, Lesson, Outgoing, Warn

__all__ = [
    "Account",
    "Action",
    "Answered",
    "Choice",
    "Conversation",
    "Decision",
    "Draft",
    "Fact",
    "History",
    "How",
    "Key",
    "Kind",
    "Lesson",
    "Outgoing",
    "Person",
    "Post",
    "Promise",
    "Reading",
    "ReadingKind",
    "SendKind",
    "SendState",
    "Shown",
    "State",
    "Subject",
    "Threading",
    "Verdict",
    "Visibility",
    "Warn",
]

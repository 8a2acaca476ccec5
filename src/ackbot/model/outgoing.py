"""What is proposed, and what is on its way out."""

from __future__ import annotations

from datetime import datetime

from ackbot.frozen import dataclass
from ackbot.model.facts import Person
from ackbot.model.kinds import Action, SendKind, SendState


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """One thing to look at twice before a draft goes out; `blocks` means it may not, as it is."""

    about: str
    """"promise", "link", "length", "same", "language" ...: stable, for tests and sorting."""
    says: str
    """A phrase for the screen: 'promises a date: “this week”'."""
    words: str = ""
    """The part of the draft in question, verbatim."""
    blocks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A proposal. `text` is empty unless the action is reply (or a holding line for `human`)."""

    action: Action
    text: str = ""
    intent: str = ""
    language: str = "und"
    reason: str = ""
    """Why no reply is needed, or why only the user can answer."""
    drafter: str = "offline"
    note: str = ""
    """How it came to be, where that is worth a word: "drafted by llama3.1"."""
    pending: bool = False
    """Stands in for one that is still being made."""
    warnings: tuple[Warn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """An approved reply, like or handover: a row of the outbox."""

    row: int
    conversation: str
    account: str
    kind: SendKind
    target: str
    to: str
    """Whom it goes to, as shown at approval ("@mira@photos.example")."""
    text: str
    payload: bytes
    """The exact bytes that the connector composed at approval; sent as they are."""
    client_id: str
    """Record key or idempotency key, chosen by us at approval."""
    state: SendState
    approved_at: datetime
    not_before: datetime
    """End of the undo window."""
    target_text: str
    """The target's plain text when it was approved: an edit since then holds the send."""
    known: int
    """Highest `Fact.seq` of the conversation when it was approved."""
    attempts: int = 0
    attempted_at: datetime | None = None
    remote_id: str = ""
    url: str = ""
    reason: str = ""
    """Why it was refused, is held, or is in doubt: one sentence."""
    held: bool = False
    """An approved reply that must be looked at again before it may go out."""
    looked_at: tuple[datetime, ...] = ()
    """When an unknown one was looked for in vain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A reply the user really sent, beside what had been proposed: what ackbot learns from."""

    account: str
    to: Person
    language: str
    """Of the comment it answered: a BCP 47 primary subtag, or "und"."""
    theirs: str
    """The comment it answered, plain."""
    sent: str
    proposed: str = ""
    """The draft that was on screen first; empty where there was none."""
    here: bool = True
    """Whether it was approved in ackbot, not typed elsewhere."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An earlier comment of somebody's, and the user's reply to it."""

    account: str
    """Id of the own account that it reached."""
    person: Person
    text: str
    said_at: datetime
    reply: str
    replied_at: datetime

"""Documents about conversations, drafts and what was sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import final

from typing_extensions import TypedDict

from ackbot.app.documents.parts import Handle, Id, Moment, Subject, Version
from ackbot.model import Action, Choice, How, Kind, SendKind, SendState, State, Visibility


class Author(TypedDict):
    """Who waits."""

    name: str
    handle: str
    """Without a leading @; empty where there is none."""
    url: str
    earlier: int
    """How many mentions of theirs came before this conversation's."""


class ItemDraft(TypedDict):
    """What is proposed."""

    action: Action
    """reply; skip: no reply is needed; human: answer this one yourself."""
    text: str | None
    intent: str


class Item(TypedDict):
    """One conversation: one of my accounts, what it hangs from, one person."""

    id: Id
    account: str
    platform: str
    kind: Kind
    """Of their newest mention."""
    state: State
    waiting_since: Moment | None
    """When the waiting clock started; null where nobody waits."""
    waited_seconds: int
    stale: bool
    """Whether they have waited too long."""
    reason: str
    evidence: list[str]
    """Which facts and rules led to the state, a sentence each."""
    unanswered: int
    """How many mentions of theirs nothing has settled."""
    author: Author
    text: str
    """Their newest mention."""
    language: str
    """ISO 639; und where it is not known."""
    url: str
    remote_id: str
    """The platform's id of their newest mention."""
    on: Subject
    can_reply: bool
    """Whether ackbot can post a reply; where not, you paste it."""
    draft: ItemDraft | None


class ReadAccount(TypedDict):
    """An account, and how its last sync went."""

    name: str
    platform: str
    synced_at: Moment | None
    error: str | None


class Inbox(TypedDict):
    """Who waits: `inbox --json` and `stale --json`, in the order of the list."""

    version: Version
    generated_at: Moment
    accounts: list[ReadAccount]
    items: Iterable[Item]


class Peeked(TypedDict):
    """`peek --json`: who waits for a word from a public identity."""

    version: Version
    generated_at: Moment
    platform: str
    handle: str
    server: str
    """The API that was asked."""
    waiting: int
    """How many conversations wait; `items` may be fewer."""
    items: list[Item]
    """In inbox order; those that may need no reply come last."""
    cannot_see: list[str]
    """What is not shown to whoever has not signed in, and what was not looked at."""


class Said(TypedDict):
    """One thing that was said."""

    id: str
    """The platform's id."""
    by: str
    """them, you, or others whose post explains the conversation."""
    author: SaidAuthor
    kind: Kind
    at: Moment | None
    edited_at: Moment | None
    parent: str | None
    """The platform's id of what it answers."""
    text: str
    language: str | None
    """As the platform says; null where it does not."""
    url: str
    visibility: Visibility
    deleted: bool
    liked_at: Moment | None
    """When you liked it."""


class SaidAuthor(TypedDict):
    """Who said it."""

    id: str
    name: str
    handle: str


class Show(TypedDict):
    """`show --json`: a conversation, and all that was said in it, oldest first."""

    version: Version
    item: Item
    said: list[Said]


class Decided(TypedDict):
    """`dismiss`, `snooze`, `reopen` and `mute` with `--json`: how it stands now."""

    version: Version
    id: Id
    state: State


class Opened(TypedDict):
    """`open --json`: the address; no browser is started."""

    version: Version
    id: Id
    url: str


class Drafted(TypedDict):
    """What is proposed for a conversation."""

    id: Id
    action: Action
    draft: str | None
    intent: str
    language: str
    reason: str
    """Why no reply is needed, or why only you can answer; else empty."""
    drafter: str
    """offline, a model's name, or you."""
    note: str
    """How it came to be, where that is worth a word."""


class Drafts(TypedDict):
    """`draft --json`."""

    version: Version
    drafts: list[Drafted]


class DraftLine(TypedDict):
    """One line of `draft --from FILE`, whose output is JSON Lines."""

    id: object
    """As the file has it."""
    action: Action
    draft: str | None
    intent: str
    language: str


@final
class Request(TypedDict):
    """What would leave for the language model."""

    id: Id
    method: str
    url: str
    headers: list[list[str]]
    """Name and value of each; keys are hidden."""
    body: str


@final
class Stays(TypedDict):
    """A conversation of which nothing would leave, and why."""

    id: Id
    stays: str


class Prompts(TypedDict):
    """`draft --show-prompt --json`."""

    version: Version
    requests: Sequence[Request | Stays]


class OutboxItem(TypedDict):
    """A reply you approved, and what became of it."""

    id: Id
    """Of its conversation."""
    account: str
    state: SendState
    """unknown: it may or may not be posted."""
    text: str
    to: str
    approved_at: Moment
    attempts: int
    remote_id: str | None
    """The platform's id of the posted reply."""
    reason: str | None


class Outbox(TypedDict):
    """`outbox --json`, and what `outbox send`, `resolve` and `cancel` did."""

    version: Version
    items: list[OutboxItem]


class Talker(TypedDict):
    """The person of a conversation."""

    id: str
    name: str
    handle: str
    url: str
    bot: bool


class DecisionMade(TypedDict):
    """What you said of a conversation."""

    choice: Choice
    at: Moment
    until: Moment | None
    who: str


class Sent(TypedDict):
    """What you approved in a conversation."""

    kind: SendKind
    state: SendState
    text: str
    approved_at: Moment
    remote_id: str | None


class Exported(TypedDict):
    """A conversation with all that the ledger knows of it."""

    id: Id
    account: str
    platform: str
    root: str
    """The platform's id of what the conversation hangs from."""
    on: Subject
    person: Talker
    state: State
    how: How | None
    reason: str
    waiting_since: Moment | None
    due: Moment | None
    """When a promise falls due, or a snooze ends."""
    said: list[Said]
    decisions: list[DecisionMade]
    outbox: list[Sent]


class ExportedAccount(TypedDict):
    """One of your accounts."""

    name: str
    platform: str
    id: str
    handle: str
    synced_at: Moment | None


class Export(TypedDict):
    """`export`: everything the ledger knows of your conversations."""

    version: Version
    generated_at: Moment
    accounts: list[ExportedAccount]
    do_not_reply: list[Handle]
    """Who asked for no replies."""
    conversations: Iterable[Exported]

"""Documents about accounts, platforms and how things stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from ackbot.app.documents.parts import Id, Moment, Version
from ackbot.model import Threading
from ackbot.platforms.base import Once


class Standing(TypedDict):
    """How one account stands."""

    name: str
    platform: str
    """As people write it."""
    waiting: int
    too_long: int
    waiting_since: Moment | None
    """Of whoever waits longest."""
    synced_at: Moment | None
    error: str | None


class Overview(TypedDict):
    """`ackbot --json`: how things stand, from what is stored."""

    version: Version
    generated_at: Moment
    config: str
    """Where the configuration is, or would be."""
    people: int
    """Who wait."""
    conversations: int
    too_long: int
    may_need_no_reply: int
    in_doubt: list[Id]
    """Conversations with a reply that may or may not be posted."""
    accounts: list[Standing]


class SyncedAccount(TypedDict):
    """What was read of one account."""

    account: str
    pages: int
    new: int
    """New mentions."""
    answered: int
    skipped: int
    """Mentions that could not be read."""
    error: str | None
    notes: list[str]


class Sync(TypedDict):
    """`sync --json`."""

    version: Version
    accounts: list[SyncedAccount]
    in_doubt: list[Id]
    """Conversations with a reply that may or may not be posted."""


class ListedAccount(TypedDict):
    """A configured account."""

    name: str
    platform: str
    server: str
    handle: str | None
    id: str | None
    """Stable: the platform and the id it gives; null before the first sync."""
    synced_at: Moment | None
    sign_in: Literal["ok", "needed", "untried"]
    error: str | None
    waiting: int


class AccountsList(TypedDict):
    """`accounts list --json`."""

    version: Version
    accounts: list[ListedAccount]


class TriedAccount(TypedDict):
    """How signing in went."""

    name: str
    handle: str | None
    error: str | None
    code: int
    """The exit code that goes with it."""
    notes: list[str]
    """What is left of a quota, and the like."""


class AccountsTest(TypedDict):
    """`accounts test --json`."""

    version: Version
    accounts: list[TriedAccount]


class AddedAccount(TypedDict):
    """The account that was signed in to."""

    name: str
    platform: str
    id: str
    handle: str | None


class AccountsAdd(TypedDict):
    """`accounts add --json`; the last three only where it was read at once."""

    version: Version
    account: AddedAccount
    config: str
    mentions: NotRequired[int]
    waiting: NotRequired[int]
    error: NotRequired[str | None]


class AccountsRename(TypedDict):
    """`accounts rename --json`."""

    version: Version
    name: str
    before: str


class AccountsRemove(TypedDict):
    """`accounts remove --json`."""

    version: Version
    name: str
    removed: bool
    """False where you did not agree."""
    secret_left: bool
    """Whether its secret could not be removed."""
    revoked: bool
    """Whether the platform took the access back."""


class Init(TypedDict):
    """`init --json`."""

    version: Version
    config: str
    added: list[str]
    """Names of the accounts that were signed in to."""


class Limit(TypedDict):
    """How long a reply may be, as the platform counts."""

    most: int
    unit: str
    bytes: int | None


class Automation(TypedDict):
    """The platform's rule on replies by programs."""

    says: str
    read_on: str
    source: str


class Platform(TypedDict):
    """What a connector can do, and what its API hides."""

    name: str
    title: str
    can_reply: bool
    can_like: bool
    handover: bool
    """You paste the reply; the next sync sees it."""
    threading: Threading
    posting_twice: Once
    """What the platform offers against it."""
    limit: Limit | None
    reads: list[str]
    writes: list[str]
    credential: str
    scopes: list[str]
    """What a sign-in lets ackbot do, in the platform's own words."""
    settings: Mapping[str, str]
    """Keys of the account's table that only this platform has, and what each one is."""
    blind_spots: list[str]
    cost: str | None
    automation: Automation | None


class Platforms(TypedDict):
    """`platforms --json`."""

    version: Version
    platforms: list[Platform]

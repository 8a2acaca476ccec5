"""How things stand: who waits on each account, what is in doubt, what could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.app.staleness import count_stale
from ackbot.errors import EXIT_SIGN_IN
from ackbot.frozen import dataclass
from ackbot.model import Conversation, Outgoing, SendState, Shown

if TYPE_CHECKING:
    from ackbot.app.accounts import Configured
    from ackbot.app.app import App


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One account."""

    name: str
    title: str
    """The platform as people write it."""
    waiting: int = 0
    too_long: int = 0
    oldest: datetime | None = None
    """Where the clock of the longest wait stands."""
    read_at: datetime | None = None
    error: str = ""
    sign_in: bool = False
    """Whether the error is that the sign-in has run out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A reply that may or may not be posted."""

    row: Outgoing
    who: str
    """The person it is to, as they call themselves."""
    account: str
    """The name of the account it is from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All of it."""

    people: int
    conversations: int
    too_long: int
    maybe: int
    longest: Conversation | None
    accounts: tuple[Standing, ...]
    doubts: tuple[Doubt, ...]
    left: tuple[Outgoing, ...]
    """Approved and not sent."""


def overview(app: App, accounts: Sequence[str] | None = None) -> Overview:
    """Return how things stand, from stored data; `accounts` are the ids counted, None for all."""
    late = count_stale(app)
    if accounts is not None:
        late = Counter({account: late[account] for account in accounts})
    counts = app.ledger.counts(accounts)
    return Overview(
        people=counts.people,
        conversations=counts.conversations,
        too_long=late.total(),
        maybe=counts.maybe,
        longest=next(_waiting(app, accounts), None),
        accounts=tuple(_standing(app, account, late) for account in app.accounts),
        doubts=doubts(app),
        left=app.ledger.outbox(states=(SendState.APPROVED,)),
    )


def doubts(app: App) -> tuple[Doubt, ...]:
    """Return the replies that may or may not be posted, the oldest approval first."""
    return tuple(_doubt(app, row) for row in app.ledger.outbox(states=(SendState.UNKNOWN,)))


def _doubt(app: App, row: Outgoing) -> Doubt:
    found = app.ledger.conversation(row.conversation)
    if found is None:
        return Doubt(row=row, who=row.to, account=row.account)
    return Doubt(row=row, who=found.person.label, account=found.account.name)


def _waiting(app: App, accounts: Sequence[str] | None) -> Iterator[Conversation]:
    return app.ledger.waiting(groups=(Shown.WAITING,), accounts=accounts, limit=1)


def _standing(app: App, account: Configured, late: Counter[str]) -> Standing:
    known = app.ledger.account(account.name)
    error, code, _ = app.ledger.failures().get(account.name, ("", 0, None))
    stand = Standing(
        name=account.name,
        title=account.facts.title,
        error=error,
        sign_in=code == EXIT_SIGN_IN,
    )
    if known is None:
        return stand
    counts = app.ledger.counts([known.id])
    return Standing(
        name=account.name,
        title=account.facts.title,
        waiting=counts.conversations,
        too_long=late[known.id],
        oldest=counts.oldest,
        read_at=known.synced_at,
        error=error,
        sign_in=code == EXIT_SIGN_IN,
    )

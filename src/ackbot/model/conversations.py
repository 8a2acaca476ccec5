"""The unit of everything: what makes a conversation, its verdict, and all a screen shows of it."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from functools import lru_cache

from ackbot.frozen import dataclass
from ackbot.model.facts import Fact, Person
from ackbot.model.kinds import How, Shown, State
from ackbot.model.outgoing import Draft, Outgoing


@lru_cache(maxsize=4096)
def _public_id(account: str, root: str, person: str) -> str:
    """Return the id of a conversation, which is asked for several times while it is at hand."""
    # OpenSSL takes a tenth of a start to load, and a `stale` that has nothing to say needs none.
    import base64
    import hashlib

    blob = "\0".join((account, root, person)).encode("utf-8", "surrogatepass")
    return base64.b32encode(hashlib.sha256(blob).digest()[:10]).decode("ascii").lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What makes a conversation: (own account, root, person)."""

    account: str
    root: str
    person: str

    @property
    def id(self) -> str:
        """Public id: 16 characters of lower-case base32; a unique beginning is enough."""
        return _public_id(self.account, self.root, self.person)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What triage says of a conversation; derived from facts and decisions, never typed in."""

    key: Key
    state: State
    how: How | None = None
    since: datetime | None = None
    """Where the waiting clock stands; None where nobody waits."""
    due: datetime | None = None
    """When a promise falls due, or a snooze ends."""
    shown: Shown
    """Whether, and in which group, the inbox shows it."""
    rank_at: datetime | None = None
    """`since`, moved back by the boost of a closing reply window: what the inbox is ordered by."""
    next_moment: datetime | None = None
    """When this verdict must be made again though nothing was said."""
    target: str
    """Id of their newest mention: what a reply aims at."""
    open: tuple[str, ...] = ()
    """Ids of their mentions that nothing has settled, oldest first."""
    mentions: int = 0
    """How many live mentions of theirs the conversation holds."""
    reason: str = ""
    """Short phrases, strongest last: "third comment, never answered; asks a question"."""
    evidence: tuple[str, ...] = ()
    """Which facts and rules led here, one sentence each."""

    @property
    def id(self) -> str:
        """The conversation's public id."""
        return self.key.id

    @property
    def unanswered(self) -> int:
        """How many of their mentions nothing has settled."""
        return len(self.open)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One of the user's identities on a platform, as the ledger knows it.

    `id` is platform + stable id ("bluesky:did:plc:..."), so renaming the table in the
    configuration orphans nothing.
    """

    id: str
    platform: str
    name: str
    """The table's name in the configuration."""
    person: Person
    synced_at: datetime | None = None
    error: str = ""
    """Why the last sync failed: one sentence; empty when it did not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What the ledger knows of a person outside this conversation's open mentions."""

    earlier: int = 0
    """How many mentions of theirs came before the open ones of this conversation."""
    answered: int = 0
    """How many of their conversations were ever answered by a word of ours."""
    same: int = 0
    """How many of the earlier ones were what the newest is (its `Reading.kind`)."""
    last_text: str = ""
    """What they said last before the open mentions, plain."""
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """The read model: all that a list, a review screen or `--json` shows of one conversation."""

    verdict: Verdict
    account: Account
    person: Person
    newest: Fact
    """Their newest mention: its words, subject and address."""
    history: History = field(default_factory=History)
    draft: Draft | None = None
    outgoing: Outgoing | None = None
    """Its open outbox row (approved, sending or unknown), if any."""
    short: str = ""
    """The shortest unique beginning of the id, three characters or more."""

    @property
    def id(self) -> str:
        """The conversation's public id."""
        return self.verdict.id

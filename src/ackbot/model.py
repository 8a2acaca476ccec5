"""The words of the house as frozen values: what platforms said, what users decided, what follows.

Imports nothing of ours. All datetimes are aware and UTC. Text fields named `text` are plain and
already clean; `raw` is what the platform sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache


class Kind(StrEnum):
    """What a mention is, as its platform sees it."""

    MENTION = "mention"
    COMMENT = "comment"
    REPLY = "reply"
    QUOTE = "quote"
    REVIEW = "review"


class State(StrEnum):
    """Where a conversation stands (DESIGN, "States")."""

    WAITING = "waiting"
    WAITING_AGAIN = "waiting-again"
    PROMISED = "promised"
    SNOOZED = "snoozed"
    ANSWERED = "answered"
    NO_REPLY_NEEDED = "no-reply-needed"
    WONT_ANSWER = "wont-answer"
    MUTED = "muted"
    EXPIRED = "expired"
    GONE = "gone"


class How(StrEnum):
    """How a conversation came to be answered, or to need no reply."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    LIKED = "liked"
    GUESSED = "guessed"
    DECIDED = "decided"


class Threading(StrEnum):
    """What a platform's replies say of their parents."""

    TREE = "tree"
    """Every reply names its true parent."""
    TOP_LEVEL = "top-level"
    """Replies name only the top-level comment they stand under."""
    FLAT = "flat"
    """Replies name no parent: one list per issue or page."""


class Visibility(StrEnum):
    """Who can read a post, widest first."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    FOLLOWERS = "followers"
    DIRECT = "direct"


class Choice(StrEnum):
    """What the user may say of a conversation without answering it."""

    DISMISS = "dismiss"
    WONT_ANSWER = "wont-answer"
    SNOOZE = "snooze"
    MUTE = "mute"
    REOPEN = "reopen"


class ReadingKind(StrEnum):
    """What a comment is, as a reader would say."""

    PRAISE = "praise"
    THANKS = "thanks"
    QUESTION = "question"
    CORRECTION = "correction"
    BUG = "bug"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    STORY = "story"
    JOKE = "joke"
    CONGRATULATION = "congratulation"
    SHARE = "share"
    OFFER = "offer"
    INVITATION = "invitation"
    SPAM = "spam"
    ABUSE = "abuse"
    INSTRUCTION = "instruction"
    CLOSING = "closing"
    ASIDE = "aside"
    SENSITIVE = "sensitive"
    REMARK = "remark"


class Action(StrEnum):
    """What a draft proposes."""

    REPLY = "reply"
    SKIP = "skip"
    HUMAN = "human"


class SendState(StrEnum):
    """Where an approved reply (or like) stands. Only the edges in `outbox.EDGES` exist."""

    APPROVED = "approved"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class SendKind(StrEnum):
    """What an outbox row does when it goes out."""

    REPLY = "reply"
    LIKE = "like"
    HANDOVER = "handover"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An author. `id` is the stable id the platform gives; the rest may change at any time."""

    id: str
    name: str = ""
    handle: str = ""
    """Without a leading @."""
    url: str = ""
    bot: bool = False

    @property
    def label(self) -> str:
        """The name to show, or the handle where there is none."""
        return self.name or (f"@{self.handle}" if self.handle else "somebody")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a mention was about: my post, page, video or issue."""

    text: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One thing somebody said, theirs or ours: a fact, as the platform told it.

    `id` and `root` are canonical: every account of the user that sees the post sees the same.
    `at` is the server's time; None where the server keeps none (own records on Bluesky), and then
    `claimed_at`, the author's own clock, is all there is and parents decide what it answers.
    """

    id: str
    root: str
    author: Person
    at: datetime | None
    text: str
    raw: str = ""
    kind: Kind = Kind.COMMENT
    parent: str | None = None
    parent_author: str | None = None
    """Stable id of the parent's author, where the platform says it and the parent is not listed."""
    claimed_at: datetime | None = None
    edited_at: datetime | None = None
    url: str = ""
    language: str | None = None
    """As the platform declares it: a BCP 47 primary subtag."""
    names: tuple[str, ...] = ()
    """Stable ids of the people named in the words; not an @-list that the platform prepends."""
    quotes: tuple[str, ...] = ()
    """Ids of the posts quoted."""
    visibility: Visibility = Visibility.PUBLIC
    held: bool = False
    """Held back by moderation: only the user sees it."""
    automatic: bool = False
    """Posted by a machine of the user's: answers nothing."""
    closed: str = ""
    """Why the platform takes no reply to this; empty where it takes one."""
    reply_until: datetime | None = None
    """When the platform stops taking replies to this."""
    on: Subject = field(default_factory=Subject)
    details: str = "{}"
    """JSON, opaque to all but the connector: what it needs to answer or look at this post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Our own "I'll look into it": what was said, and the day it named, if any."""

    words: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a comment is. Pure, made at sync, stored, an input of triage and drafting.

    `closing` marks a bare closing word ("thanks!"): it wants no reply after a word of ours, and an
    acknowledgement where we never said one. `promise` is read from our own words only.
    """

    language: str = "und"
    kind: ReadingKind = ReadingKind.REMARK
    topic: str = ""
    """Their words for the thing they spoke of, fit to stand in a sentence; empty when unsure."""
    asks: str = ""
    """What they ask, in their words; empty when they ask nothing."""
    wants_reply: bool = True
    closing: bool = False
    why: str = ""
    """A short phrase for the reason line: "asks a question", "reports a mistake"."""
    only_you: str = ""
    """Why only the user can answer; empty where a draft may be proposed."""
    negative: bool = False
    sure: float = 0.5
    """0 to 1."""
    promise: Promise | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A post as the ledger keeps it."""

    post: Post
    account: str
    """Id of the own account through which it reached us."""
    seq: int
    """The order in which the ledger learned of it; decisions say up to where they knew."""
    seen_at: datetime
    incoming: bool = False
    """Whether the platform showed it to us as addressed to us; else it is ours, or context."""
    reading: Reading = field(default_factory=Reading)
    gone: bool = False
    liked_at: datetime | None = None
    """When we learned that the user liked it."""
    sent_for: str = ""
    """Id of the conversation that this own post was approved for, where ackbot sent it."""
    sent_known: int = 0
    """Highest seq of that conversation when it was approved: what the user had before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the user said of a conversation, when, and how much of it they knew."""

    conversation: str
    choice: Choice
    at: datetime
    known: int
    """Highest `Fact.seq` of the conversation when it was decided."""
    until: datetime | None = None
    """End of a snooze."""
    who: str = ""


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


class Shown(StrEnum):
    """The inbox's groups: those who wait, those who may need no reply, and the rest."""

    WAITING = "waiting"
    MAYBE = "maybe"
    NOT = "not"


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

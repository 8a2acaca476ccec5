"""What platforms said and what users decided."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from ackbot.frozen import dataclass
from ackbot.model.kinds import Choice, Kind, ReadingKind, Visibility


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
    also: tuple[str, ...] = ()
    """Further words for things they spoke of, surest first."""
    quote: str = ""
    """A few of their words that may stand in quotation marks; empty where none say enough."""
    keep: tuple[str, ...] = ()
    """Names, figures and code that a reply must get right, in the order in which they stand."""
    tone: str = ""
    """"warm", "light", "cross" or "sad"; empty for an even one."""
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

"""What review shows and what it hears: frozen values between the loop, the screen and the app."""

from __future__ import annotations

import re
from dataclasses import field
from datetime import datetime
from enum import IntEnum, StrEnum

from ackbot.frozen import dataclass
from ackbot.model import (
    Conversation,
    Draft,
    Fact,
    Outgoing,
    SendKind,
    SendState,
    Warn,
)
from ackbot.text import clean

#: What `t` cycles through; the empty tone is the user's usual one.
TONES = ("", "warmer", "shorter", "plainer")

_BLANKS = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """Return a reply as it can be shown exactly: clean, no trailing spaces, no double blank line.

    Every text that may be approved passes here first, so that what is sent is what was shown.
    """
    lines = "\n".join(line.rstrip() for line in clean(text).split("\n"))
    return _BLANKS.sub("\n\n", lines).strip()


class Act(StrEnum):
    """What the user may do with what is on screen."""

    APPROVE = "approve"
    EDIT = "edit"
    ANOTHER = "another"
    TONE = "tone"
    SNIPPET = "snippet"
    EARLIER = "earlier"
    """An earlier reply of the user's, as the draft."""
    NEXT = "next"
    SNOOZE = "snooze"
    DISMISS = "dismiss"
    WONT = "wont"
    LIKE = "like"
    OPEN = "open"
    THREAD = "thread"
    PERSON = "person"
    UNDO = "undo"
    HELP = "help"
    QUIT = "quit"
    THERE = "there"
    NOT_THERE = "not-there"
    AIM = "aim"
    """In the whole view: answer another mention of theirs than the newest."""


class Group(IntEnum):
    """The order of a sitting."""

    DOUBT = 0
    """A reply of unknown outcome."""
    LEFT = 1
    """Approved earlier and not sent: held, or left for this time."""
    WAITING = 2
    MAYBE = 3
    """May need no reply."""


class Settle(StrEnum):
    """What the user says of a reply of unknown outcome."""

    THERE = "there"
    NOT_THERE = "not-there"
    LATER = "later"


class Tone(StrEnum):
    """How the last event is to be seen."""

    NEWS = "news"
    PAST = "past"
    LOOK = "look"
    """Look twice: held, in doubt, could not be done."""
    NOT_SENT = "not-sent"
    """Certain that nothing was posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """What a reviewer returns: an act and, for those that need one, what it is about."""

    act: Act
    text: str = ""
    """APPROVE: the text that was on screen, exactly; AIM: the id of the mention to answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What review must know of where a reply would go; the app reads it from the connector."""

    title: str
    """The platform as people write it: "Mastodon"."""
    noun: str = "your post"
    """What their words stand under: "your video", "issue"."""
    can_reply: bool = True
    cannot: str = ""
    """Why this mention takes no reply; a phrase."""
    can_like: bool = False
    handover: bool = False
    """The user pastes the reply."""
    limit: int | None = None
    """In the unit that `Desk.count` counts."""
    page: str = ""
    """Where a browser shows the mention."""
    late: bool = False
    """They have waited longer than the account's `stale_after`."""
    languages: tuple[str, ...] = ()
    """Those the user writes in (BCP 47 primary subtags); another one is named on screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The last line: what just happened, once it is committed, and whether `u` can undo it.

    `said` and `more` are ours, `name` is theirs (already one clean line).
    """

    said: str = ""
    name: str = ""
    more: str = ""
    tone: Tone = Tone.PAST
    undo: str = ""
    """What `u` would do ("take it back", "undo"); empty where it can do nothing."""
    new: int = 0
    """Arrivals further down."""
    drafted: str = ""
    """What became of the draft that the one on screen stands in for; empty where nothing has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """Everything the terminal needs to show one conversation."""

    conversation: Conversation
    place: Place
    group: Group
    now: datetime
    position: int
    total: int
    """Of its group, as is `position`."""
    waiting: int
    """How many wait in all; shown behind a reply in doubt."""
    beyond: int = 0
    """How many more wait than this sitting comes to: those past `--limit`."""
    draft: Draft
    text: str
    """What `a` would send, exactly."""
    target: Fact
    """The mention that the reply answers."""
    warnings: tuple[Warn, ...] = ()
    count: int = 0
    """Length of `text` as the platform counts."""
    tone: str = ""
    acts: frozenset[Act] = frozenset()
    """What can be done now; all else is no key."""
    foot: Foot = field(default_factory=Foot)
    exchange: tuple[Fact, ...] = ()
    """Earlier messages, oldest first, without the newest."""
    hold: float = 10.0
    """Seconds that an approved reply waits before it goes out."""
    question: str = ""
    """Set where `confirm` asks: what the second key would do."""

    @property
    def blocked(self) -> bool:
        """Whether the text may not go out as it is."""
        return self.over or any(warn.blocks for warn in self.warnings)

    @property
    def over(self) -> bool:
        """Whether the text is longer than the platform takes."""
        return self.place.limit is not None and self.count > self.place.limit

    @property
    def doubt(self) -> Outgoing | None:
        """The reply of unknown outcome, where this screen is about one."""
        return self.conversation.outgoing if self.group is Group.DOUBT else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """One thing done in a sitting, for the closing summary."""

    name: str
    account: str
    platform: str
    act: Act
    state: SendState | None = None
    kind: SendKind | None = None
    reason: str = ""
    held: bool = False
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a sitting came to; rendered by the command as the one thing left in the scrollback."""

    ended: tuple[Ended, ...]
    still: int
    """Conversations that still wait, those beyond the limit included."""
    longest: str
    """Who of those has waited longest; empty where nobody waits, or the name is not known."""
    longest_wait: float
    """Seconds."""
    seconds: float
    at: datetime
    left: int
    """Approved replies that have not gone out; the next `inbox` asks."""

    @property
    def done(self) -> int:
        """How many conversations were dealt with."""
        return len(self.ended)

    @property
    def total(self) -> int:
        """How many there were to deal with."""
        return self.done + self.still

    @property
    def doubtful(self) -> tuple[Ended, ...]:
        """Replies that may or may not be posted."""
        return tuple(one for one in self.ended if one.state is SendState.UNKNOWN)

"""What review shows and what it hears: frozen values between the loop, the screen and the app."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Protocol

from ackbot.model import (
    Choice,
    Conversation,
    Draft,
    Fact,
    Outgoing,
    SendKind,
    SendState,
    Warn,
)
from ackbot.review.earlier import Earlier
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
    language: str = ""
    """The user's usual language (BCP 47 primary subtag); another one is named on screen."""


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


class Reviewer(Protocol):
    """Stands in for the person: the terminal is one, a test's list of answers another."""

    def ask(self, screen: Screen, foot: Callable[[], Foot]) -> Press:
        """Show a conversation, wait for a key. `foot` tells of changes meanwhile; call it often.

        What was typed before the screen was shown must not count.
        """
        ...

    def confirm(self, screen: Screen) -> Act | None:
        """Ask `screen.question`: APPROVE (`y`), EDIT (`e`), or None for any other key."""
        ...

    def edit(self, screen: Screen) -> str | None:
        """Let the user rewrite `screen.text`; None where nothing changed or nothing was left.

        Raises UsageError where no editor can be started.
        """
        ...

    def ask_snooze(self, screen: Screen) -> datetime | None:
        """Ask until when (aware UTC); None goes back."""
        ...

    def choose_snippet(self, screen: Screen, snippets: Mapping[str, str]) -> str | None:
        """Ask for one of the user's snippets by name; None goes back."""
        ...

    def choose_earlier(self, screen: Screen, found: Earlier) -> int | None:
        """Ask for one of the earlier replies by its place in `found.echoes`; None goes back."""
        ...

    def show_thread(self, screen: Screen, exchange: tuple[Fact, ...]) -> Press | None:
        """Show the whole conversation: OPEN, PERSON, AIM with a mention's id, or None for back."""
        ...

    def show_person(self, screen: Screen) -> None:
        """Show who they are until a key is pressed."""
        ...

    def help(self, screen: Screen) -> None:
        """Show all keys and marks until a key is pressed."""
        ...

    def ask_leaving(self, waiting: Callable[[], int]) -> Act | None:
        """Ask before the end while `waiting()` approved replies can still be taken back.

        UNDO takes the newest back, QUIT leaves them for next time, None once none is left.
        """
        ...


class Desk(Protocol):
    """What the loop needs of the app. All that changes something is committed on return.

    The changing methods may raise AckbotError; the loop shows it and stays where it is.
    """

    @property
    def hold(self) -> float:
        """Seconds that an approved reply waits (`undo_seconds`)."""
        ...

    def now(self) -> datetime:
        """Return the time, aware UTC."""
        ...

    def fresh(self, conversation_id: str) -> Conversation | None:
        """Return the conversation as it is now; None where it is gone."""
        ...

    def arrived(self) -> tuple[Conversation, ...]:
        """Return what began to wait since the last call; called often, so it must be quick."""
        ...

    def place(self, conversation: Conversation) -> Place:
        """Return what the connector declares of this conversation."""
        ...

    def exchange(self, conversation_id: str) -> tuple[Fact, ...]:
        """Return everything said, oldest first."""
        ...

    def draft(self, conversation: Conversation, variant: int, tone: str) -> Draft:
        """Return the stored proposal (variant 0, no tone) or another one, and store it."""
        ...

    def snippets(self, conversation: Conversation) -> Mapping[str, str]:
        """Return the user's snippets by name, filled in for this person."""
        ...

    def earlier(self, conversation: Conversation) -> Earlier:
        """Return replies the user gave to comments like theirs."""
        ...

    def check(self, conversation: Conversation, text: str, *, typed: bool) -> tuple[Warn, ...]:
        """Return what to look at twice; `typed` text of the user's own is blocked less."""
        ...

    def count(self, conversation: Conversation, text: str) -> int:
        """Return the length as the platform counts it."""
        ...

    def keep(self, conversation: Conversation, text: str) -> None:
        """Store what the user wrote as the conversation's draft."""
        ...

    def approve(
        self, conversation: Conversation, text: str, kind: SendKind, target: str
    ) -> Outgoing:
        """Store an approval of exactly `text` for the mention `target`, replacing a held one."""
        ...

    def take_back(self, row: int) -> bool:
        """Cancel an approval not yet sending; False where it is too late."""
        ...

    def status(self, row: int) -> Outgoing:
        """Return an outbox row as it is now; called often."""
        ...

    def settle(self, row: int, how: Settle) -> Outgoing:
        """Settle a reply of unknown outcome by the user's word; it sends nothing."""
        ...

    def decide(self, conversation_id: str, choice: Choice, until: datetime | None) -> None:
        """Store a decision; `until` is the end of a snooze."""
        ...

    def undecide(self, conversation_id: str) -> None:
        """Withdraw the newest decision."""
        ...

    def open_page(self, url: str) -> bool:
        """Open a page in the browser; False where none could be started."""
        ...

    def copy(self, text: str) -> bool:
        """Put a text on the clipboard; False where there is none."""
        ...

"""The interface between ackbot and a platform: this file alone teaches you to write a connector.

A connector is our code for one platform and one account. It is async, keeps no state of its own
but a session, and talks only through the `Web` it is given. What the platform can do is declared
in `facts`, so that review and outbox know it before they promise anything; whether *this* mention
can be answered is a property of the mention (`Post.closed`).

Words: a *listing* is one of the platform's paged lists (notifications, own posts). A *page* is one
answer of it, mapped to our words. A *cursor* is an opaque text per listing: a high-water mark plus
unfinished walks; it is stored in the same transaction as its page, so an interrupted sync loses
and skips nothing (see `ackbot.platforms.walk`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from ackbot.errors import CannotDo
from ackbot.model import Person, Post, Threading
from ackbot.text import graphemes

if TYPE_CHECKING:
    from ackbot.platforms.http import Web
    from ackbot.platforms.signing import SignIn
    from ackbot.secrets import Secret, Vault


class Once(StrEnum):
    """What a platform offers against posting twice."""

    NOTHING = "nothing"
    """Creating the same reply again makes a second one: an ambiguous send is looked up, asked."""
    KEY = "key"
    """A repeat with the same key within `once_for` is answered with the first one's result."""
    CLIENT_ID = "client-id"
    """We choose the record's id; creating it again is impossible, looking it up is exact."""
    DUPLICATE_GUARD = "duplicate-guard"
    """The server refuses an identical text under the same parent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How long a reply may be, as the platform counts."""

    most: int
    unit: str
    """"graphemes", "characters" or "bytes", for messages."""
    most_bytes: int | None = None
    """A second limit on UTF-8 bytes, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomationRule:
    """The platform's rule on automated replies, in our words, with when and where we read it."""

    says: str
    read_on: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a connector can do and cannot see, declared; printed by `platforms`."""

    name: str
    """As in the configuration: "bluesky"."""
    title: str
    """As people write it: "Bluesky"."""
    threading: Threading
    can_reply: bool
    can_like: bool
    once: Once
    limit: Limit | None
    once_for: timedelta | None = None
    """How long a key is honoured."""
    handover: bool = False
    """The user pastes the reply; the next sync notices."""
    default_server: str = ""
    subject: str = "your post"
    """What people speak under there, as the screen says it: "your video", "the issue"."""
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    credential: str = ""
    """What to put in the account's token, in a phrase ("an app password"); empty for none."""
    scopes: tuple[str, ...] = ()
    """What a sign-in lets ackbot do, in the platform's own words: the least that is enough."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """The account's further keys in the configuration and what each one is."""
    blind_spots: tuple[str, ...] = ()
    cost: str = ""
    """What reading and writing use up, in a phrase: a quota, money; empty where nothing."""
    automation: AutomationRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the credential belongs to."""

    person: Person
    """`person.id` is the stable id; with the platform's name it makes the account's id."""
    others: Mapping[str, str] = field(default_factory=dict)
    """Further facts the connector wants back on each call (the host that keeps the records)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """All that a connector is given."""

    account: str
    """The account's name in the configuration, for messages."""
    server: str
    """API address without a trailing slash."""
    credential: Callable[[], Secret]
    """Reads the secret when it is needed; raises SignInNeeded where there is none."""
    web: Web
    vault: Vault
    """Where a session that the platform hands out is kept between runs (0600, locked)."""
    now: Callable[[], datetime]
    settings: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """How far a pull goes back."""

    floor: datetime
    """The first sync stops here (now - lookback); later ones at their high-water mark."""
    full: bool = False
    """Ignore the marks and read everything down to the floor again."""
    likes: bool = False
    """Whether own likes are wanted (`count_likes_as_answers`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A mention that could not be read: shown, never fatal."""

    id: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of one listing and the cursor that must be stored with it."""

    listing: str
    cursor: str
    incoming: tuple[Post, ...] = ()
    own: tuple[Post, ...] = ()
    context: tuple[Post, ...] = ()
    """Posts of others that explain a parent link; nobody waits in them."""
    gone: tuple[str, ...] = ()
    liked: tuple[str, ...] = ()
    """Ids of posts the user liked."""
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedUp:
    """What a batch look-up found. Ids asked for and in neither field are undecided."""

    posts: tuple[Post, ...] = ()
    gone: frozenset[str] = frozenset()
    liked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A fresh look at one conversation, taken right before a send."""

    target: Post | None
    """The post to be answered as it is now; None where it is gone."""
    posts: tuple[Post, ...] = ()
    """What now stands under it or after it: theirs, ours and others'."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """Proof that a reply or like is there."""

    id: str
    url: str = ""
    at: datetime | None = None
    held: bool = False
    """Accepted, and held back by moderation."""


class Presence(StrEnum):
    """What looking for a reply that may have been posted has shown."""

    THERE = "there"
    ABSENT = "absent"
    """Exact: it is not there and cannot appear later."""
    NOT_SEEN = "not-seen"
    """Not in the list, which proves nothing yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The outcome of looking for a reply."""

    presence: Presence
    posted: Posted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """An approved reply as the connector composed it: what `post` sends and `find` looks for."""

    target: Post
    text: str
    payload: bytes
    client_id: str
    attempted_at: datetime | None = None
    """When it was first tried; None before the first attempt."""


class Connector(ABC):
    """One platform, one account. Every method maps its failures to `ackbot.errors`.

    Reads raise SignInNeeded, Unreachable, RateLimited, ServerTrouble or BadAnswer. Writes raise
    SignInNeeded, Unreachable and RateLimited (nothing was posted), Refused (the platform said no)
    or Ambiguous (it may have been posted) and nothing else.
    """

    facts: ClassVar[Facts]

    def __init__(self, setup: Setup) -> None:
        self.setup = setup

    @classmethod
    def facts_for(cls, settings: Mapping[str, object]) -> Facts:
        """Return what an account with these platform settings can do; most need not look."""
        del settings
        return cls.facts

    @classmethod
    def sign_in(cls) -> SignIn:
        """Say how `accounts add` signs people in; as it is, with a secret that they paste."""
        from ackbot.platforms.signing.usual import usual

        return usual(cls.facts)

    @abstractmethod
    async def who_am_i(self) -> Identity:
        """Ask the platform whom the credential belongs to."""

    @abstractmethod
    def pull(self, me: Identity, cursors: Mapping[str, str], window: Window) -> AsyncIterator[Page]:
        """Yield pages of what is new since `cursors` (listing -> cursor), newest or oldest first.

        The caller commits each page with its cursor, in this order; it may ask for the next one
        while it does, and never stores a page whose predecessor it could not store.
        """

    @abstractmethod
    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read posts by id, in as few calls as the platform allows: unknown parents, open mentions.

        A platform without a batch call returns an empty `LookedUp`.
        """

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read known posts again: were they edited, closed, liked or deleted?

        As `look_up`; a platform whose calls take ids of its own finds them in `Post.details`. My
        own words that it shows beside them may come along: no listing need bring them then.
        """
        return await self.look_up(me, [post.id for post in posts])

    @abstractmethod
    async def look(self, me: Identity, target: Post) -> Look:
        """Take a fresh look at the conversation around `target`."""

    @abstractmethod
    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Turn an approved text into the exact bytes to send, and a client id. Pure, no network.

        `people` maps lower-case handles known to the ledger to stable ids, for real mentions.
        Raises TooLong, or CannotDo where the platform or this mention takes no reply.
        """

    @abstractmethod
    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send one approved reply, once. Never retries by itself."""

    @abstractmethod
    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for a reply that may have been posted."""

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like a post. Harmless when repeated. Raises CannotDo where there is no such thing."""
        raise CannotDo(
            f"{self.facts.title} offers {me.person.label} no likes through programs.",
            f"Open {self.page_url(target)} and like it there.",
        )

    def notes(self) -> tuple[str, ...]:
        """Say what is worth telling after a sync or sign-in: what is left of a quota, say.

        Sentences in our own words; most have none. Asks no network and raises nothing.
        """
        return ()

    def count(self, text: str) -> int:
        """Length of a reply in the unit of `facts.limit`, as the platform counts it."""
        return graphemes(text)

    def page_url(self, post: Post) -> str:
        """Where a browser shows the post."""
        return post.url

"""The demo's connector: an ordinary one, except that its server is a piece of this process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import ClassVar

from ackbot.errors import CannotDo, ConfigError, TooLong
from ackbot.model import Post
from ackbot.platforms.base import (
    Connector,
    Facts,
    Found,
    Identity,
    Look,
    LookedUp,
    Once,
    Page,
    Parcel,
    Posted,
    Presence,
    Setup,
    Skipped,
    Window,
)
from ackbot.platforms.demo import parcels
from ackbot.platforms.demo.abilities import FACTS, WORLDS, facts_of
from ackbot.platforms.demo.server import Server
from ackbot.platforms.demo.world import Change, Listing, World
from ackbot.text import one_line

#: Small, so that even the demo walks its listings page by page.
PAGE = 5

#: Clocks differ a little; a reply this much older than the attempt may still be the one.
_SLACK = timedelta(minutes=2)

_SERVER = Server()


class DemoConnector(Connector):
    """One sample account, chosen by its setting `world`: social, film, shop or blog.

    `server` is shared by all demo connectors of the process unless given, so that what one sync
    posted is there for the next. Raises ConfigError for a world there is not.
    """

    facts: ClassVar[Facts] = FACTS

    def __init__(self, setup: Setup, server: Server = _SERVER) -> None:
        super().__init__(setup)
        # The four accounts differ in what they can do, so each instance carries its own facts.
        vars(self)["facts"] = self.facts_for(setup.settings)
        self.world: World = server.world(_world_name(setup.settings), setup.now())

    @classmethod
    def facts_for(cls, settings: Mapping[str, object]) -> Facts:
        """Return what the sample account named by `world` can do. Raises ConfigError."""
        return facts_of(_world_name(settings))

    async def who_am_i(self) -> Identity:
        """Return the sample account's owner."""
        self.world.check()
        return Identity(person=self.world.me)

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncIterator[Page]:
        """Yield what changed since the cursors, oldest first, one listing after the other."""
        for listing in Listing:
            if listing is Listing.LIKES and not window.likes:
                continue
            position = 0 if window.full else _position(cursors.get(listing, ""))
            while changes := self._changes(listing, position):
                position += len(changes)
                yield self._page(listing, position, changes, window.floor)

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return those of the posts that are or were there; the server has a batch call."""
        self.world.check()
        there = [post for post_id in posts if (post := self.world.post(post_id))]
        return LookedUp(
            posts=tuple(there),
            gone=frozenset(post_id for post_id in posts if self.world.is_gone(post_id)),
            liked=frozenset(post.id for post in there if self.world.is_liked(post.id)),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Return the target as it is now, and what was said under its root from then on."""
        self.world.check()
        said = [post for post in self.world.thread(target.root) if post.id != target.id]
        return Look(
            target=self.world.post(target.id),
            posts=tuple(post for post in said if _not_before(post, target.at)),
        )

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the reply as JSON, and its client id. Raises TooLong or CannotDo."""
        self._check_can_reply(target)
        self._check_length(text)
        if target.closed or (target.reply_until and now >= target.reply_until):
            why = target.closed or "the time for replies is over"
            raise CannotDo(
                f"{self.setup.account} ({self.facts.title}) takes no reply to "
                f"{target.author.label}: {why}.",
                f"Look at it there: {self.page_url(target)}",
            )
        return parcels.payload(target.id, text), parcels.client_id(target.id, text, now)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Put the reply into the server's memory."""
        self._check_can_reply(parcel.target)
        target, text = parcels.read(parcel.payload)
        post = self.world.reply(target, text, client_id=parcel.client_id, at=self.setup.now())
        return _posted(post)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the reply: by its id where the account has such ids, else by its words."""
        self.world.check()
        exact = self.facts.once is Once.CLIENT_ID
        post = self.world.created(parcel.client_id) if exact else self._same_words(parcel)
        if post:
            return Found(presence=Presence.THERE, posted=_posted(post))
        return Found(presence=Presence.ABSENT if exact else Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like a post, where the account can."""
        if not self.facts.can_like:
            return await super().like(me, target)
        self.world.like(target)
        return Posted(id=f"{target.id}/like", url=target.url, at=self.setup.now())

    def _changes(self, listing: Listing, position: int) -> Sequence[Change]:
        self.world.check()
        return self.world.changes(listing, position, PAGE)

    def _page(
        self, listing: Listing, position: int, changes: Sequence[Change], floor: datetime
    ) -> Page:
        seen = [self.world.last_seen(change.post) for change in changes if _told(change)]
        recent = tuple(post for post in seen if _not_before(post, floor))
        return Page(
            listing=listing,
            cursor=str(position),
            incoming=recent if listing is Listing.MENTIONS else (),
            own=recent if listing is Listing.OWN else (),
            liked=tuple(post.id for post in recent) if listing is Listing.LIKES else (),
            gone=tuple(change.post for change in changes if change.gone),
            skipped=tuple(
                Skipped(id=change.post, why="its data are broken")
                for change in changes
                if change.unreadable
            ),
        )

    def _same_words(self, parcel: Parcel) -> Post | None:
        since = parcel.attempted_at - _SLACK if parcel.attempted_at else None
        _, text = parcels.read(parcel.payload)
        for post in self.world.thread(parcel.target.root):
            mine = post.author.id == self.world.me.id and post.raw == text
            if mine and _not_before(post, since):
                return post
        return None

    def _check_can_reply(self, target: Post) -> None:
        if not self.facts.can_reply:
            raise CannotDo(
                f"{self.setup.account} ({self.facts.title}) takes no replies from programs.",
                f"Paste it yourself: {self.page_url(target)}",
            )

    def _check_length(self, text: str) -> None:
        limit = self.facts.limit
        if limit and (length := self.count(text)) > limit.most:
            raise TooLong(
                f"The reply has {length} {limit.unit}; {self.facts.title} takes {limit.most}.",
                f"Shorten it by {length - limit.most}.",
            )


def _world_name(settings: Mapping[str, object]) -> str:
    name = str(settings.get("world", WORLDS[0]))
    if name not in WORLDS:
        raise ConfigError(
            f"The demo has no sample account “{one_line(name, 40)}”.",
            f"Set `world` to one of {', '.join(WORLDS)}.",
        )
    return name


def _told(change: Change) -> bool:
    return not (change.gone or change.unreadable)


def _position(cursor: str) -> int:
    return int(cursor) if cursor.isdecimal() else 0


def _not_before(post: Post, moment: datetime | None) -> bool:
    return moment is None or post.at is None or post.at >= moment


def _posted(post: Post) -> Posted:
    return Posted(id=post.id, url=post.url, at=post.at, held=post.held)

"""A platform made up for tests: what happens there is told in its own words, and it can fail."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, cast

from ackbot.model import Kind, Person, Post, Subject, Threading
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
    Window,
)
from ackbot.secrets import Secret

START = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that moves only when it is told to."""

    at: datetime = START

    def __call__(self) -> datetime:
        return self.at

    def passes(self, **span: float) -> None:
        self.at += timedelta(**span)

    async def sleep(self, seconds: float) -> None:
        self.passes(seconds=seconds)


@dataclass
class Platform:
    """The server: posts, what happened to them, and what goes wrong next."""

    clock: Clock = field(default_factory=Clock)
    me: Person = field(default_factory=lambda: Person(id="ana", name="Ana", handle="ana"))
    posts: dict[str, Post] = field(default_factory=dict)
    events: list[tuple[str, str]] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    posted: list[tuple[str, str]] = field(default_factory=list)
    """(text, client id) of every reply that the server really took."""
    liked: list[str] = field(default_factory=list)
    troubles: dict[str, deque[tuple[Exception | None, bool]]] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    page_size: int = 3
    has_batch: bool = True
    exact: bool = True
    """Whether looking for a reply proves that it is absent."""
    lists_lag: bool = False
    """Whether a reply that was taken is not in the lists and threads yet."""
    keys: dict[str, str] = field(default_factory=dict)
    """Under which client id a reply of mine was taken."""
    late: set[str] = field(default_factory=set)
    """The replies that were taken while lists lagged."""

    # -- what happens

    def says(self, who: str, text: str, *, to: Post | None = None, **more: Any) -> Post:
        """Somebody speaks to me, in answer to `to` or on their own."""
        self.clock.passes(minutes=1)
        return self._arrives("incoming", self._post(who, text, to, more))

    def i_answer(self, to: Post, text: str, **more: Any) -> Post:
        """I answer in the platform's own app."""
        self.clock.passes(minutes=1)
        return self._arrives("own", self._post(self.me.id, text, to, more))

    def edits(self, post: Post, text: str) -> Post:
        """Its author edits a post."""
        self.clock.passes(minutes=1)
        edited = replace(self.posts[post.id], text=text, raw=text, edited_at=self.clock.at)
        return self._arrives("incoming", edited)

    def changes(self, post: Post, **what: Any) -> Post:
        """Something else of a post changes, told by no listing."""
        self.posts[post.id] = replace(self.posts[post.id], **what)
        return self.posts[post.id]

    def deletes(self, post: Post, *, told: bool = True) -> None:
        """A post is deleted; `told` says whether a listing tells."""
        self.gone.add(post.id)
        if told:
            self.events.append(("gone", post.id))

    def catches_up(self) -> None:
        """What lagged is in the lists now; what is taken from here on lags again."""
        self.events += [("own", name) for name in sorted(self.late)]
        self.late.clear()

    def hidden(self, name: str) -> bool:
        """Whether a post of mine is in no list and thread yet."""
        return self.lists_lag and name in self.late

    def i_like(self, post: Post) -> None:
        """I like a post in the platform's own app."""
        self.events.append(("liked", post.id))

    def fails(self, call: str, error: Exception, *, applied: bool = False, after: int = 0) -> None:
        """A `call` ends in `error`, the next or `after` so many that work.

        `applied` says whether it took effect all the same.
        """
        waiting = self.troubles.setdefault(call, deque())
        waiting.extend([(None, True)] * after)
        waiting.append((error, applied))

    def _post(self, who: str, text: str, to: Post | None, more: dict[str, Any]) -> Post:
        name = f"p{len(self.posts) + 1}"
        author = self.me if who == self.me.id else Person(id=who, name=who.title(), handle=who)
        made = Post(
            id=name,
            root=to.root if to else name,
            author=author,
            at=self.clock.at,
            text=text,
            raw=text,
            kind=Kind.REPLY if to else Kind.MENTION,
            parent=to.id if to else None,
            url=f"https://example.test/{name}",
            on=Subject(text="my post"),
        )
        return replace(made, **more)

    def _arrives(self, how: str, post: Post) -> Post:
        self.posts[post.id] = post
        self.events.append((how, post.id))
        return post

    # -- what the server answers

    def trouble(self, call: str) -> tuple[Exception | None, bool]:
        self.calls[call] += 1
        waiting = self.troubles.get(call)
        return waiting.popleft() if waiting else (None, True)

    def takes(self, parcel: Parcel) -> Posted:
        self.posted.append((parcel.text, parcel.client_id))
        made = self._post(self.me.id, parcel.text, parcel.target, {})
        self._arrives("own", made)
        self.keys[made.id] = parcel.client_id
        if self.lists_lag:
            self.late.add(made.id)
        return Posted(id=made.id, url=made.url, at=self.clock.at)

    def page(self, start: int) -> Page:
        part = self.events[start : start + self.page_size]

        def among(how: str) -> tuple[Post, ...]:
            names = dict.fromkeys(name for kind, name in part if kind == how)
            shown = (name for name in names if name not in self.gone and not self.hidden(name))
            return tuple(self.posts[name] for name in shown)

        return Page(
            listing="events",
            cursor=str(start + len(part)),
            incoming=among("incoming"),
            own=among("own"),
            gone=tuple(name for kind, name in part if kind == "gone"),
            liked=tuple(name for kind, name in part if kind == "liked"),
        )

    def connector(self, **settings: object) -> FakeConnector:
        return FakeConnector(self, settings=settings)


class FakeConnector(Connector):
    """The made-up platform's connector."""

    facts: ClassVar[Facts] = Facts(
        name="fake",
        title="Fake",
        threading=Threading.TREE,
        can_reply=True,
        can_like=True,
        once=Once.CLIENT_ID,
        limit=None,
        credential="a token",
    )

    def __init__(self, platform: Platform, settings: Mapping[str, object] | None = None) -> None:
        self.platform = platform
        self.token = "token"
        super().__init__(
            Setup(
                account="fake",
                server="https://fake.test",
                credential=lambda: Secret(self.token),
                web=cast("Any", None),
                vault=cast("Any", None),
                now=platform.clock,
                settings=settings or {},
            )
        )

    def _call(self, call: str) -> None:
        error, _ = self.platform.trouble(call)
        if error is not None:
            raise error

    async def who_am_i(self) -> Identity:
        self._call("who_am_i")
        return Identity(person=self.platform.me, others={"host": "fake.test"})

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncIterator[Page]:
        # Windows overlap: the last event comes again, and its id tells that it is known.
        start = 0 if window.full else max(int(cursors.get("events", "0")) - 1, 0)
        while True:
            self._call("pull")
            page = self.platform.page(start)
            yield page
            start = int(page.cursor)
            if start >= len(self.platform.events):
                return

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        if not self.platform.has_batch:
            return LookedUp()
        self._call("look_up")
        world = self.platform
        return LookedUp(
            posts=tuple(world.posts[p] for p in posts if p in world.posts and p not in world.gone),
            gone=frozenset(p for p in posts if p in world.gone),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        self._call("look")
        world = self.platform
        if target.id in world.gone:
            return Look(target=None)
        around = (post for post in world.posts.values() if post.root == target.root)
        return Look(
            target=world.posts[target.id],
            posts=tuple(
                post
                for post in around
                if post.id not in world.gone and post.id != target.id and not world.hidden(post.id)
            ),
        )

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        return f"{target.id}\n{text}".encode(), f"key-{target.id}-{now.timestamp()}"

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        error, applied = self.platform.trouble("post")
        posted = self.platform.takes(parcel) if applied else None
        if error is not None:
            raise error
        assert posted is not None
        return posted

    async def like(self, me: Identity, target: Post) -> Posted:
        error, applied = self.platform.trouble("like")
        if applied:
            self.platform.liked.append(target.id)
        if error is not None:
            raise error
        return Posted(id=f"like-{target.id}", at=self.platform.clock.at)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        self._call("find")
        world = self.platform
        for post in world.posts.values():
            ours = post.author.id == world.me.id and post.parent == parcel.target.id
            if ours and self._is_it(post, parcel):
                return Found(
                    presence=Presence.THERE, posted=Posted(id=post.id, url=post.url, at=post.at)
                )
        return Found(presence=Presence.ABSENT if world.exact else Presence.NOT_SEEN)

    def _is_it(self, post: Post, parcel: Parcel) -> bool:
        """Whether this is the reply: by its key where looking is exact, else by its words."""
        world = self.platform
        if world.exact:
            return world.keys.get(post.id) == parcel.client_id
        return post.text == parcel.text and not world.hidden(post.id)

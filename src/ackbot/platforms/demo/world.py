"""The memory of the demo's server: what everybody said, with the verbs to make things happen.

A `World` is one sample account's corner of it. Connectors read its listings page by page; tests
and the script make things happen there: a mention arrives, is edited, deleted, closed, answered
from the user's phone; the next call fails.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from threading import RLock

from ackbot.errors import PlatformError, Refused
from ackbot.model import Kind, Person, Post, Subject, Threading
from ackbot.platforms.base import Once
from ackbot.platforms.demo.abilities import facts_of
from ackbot.platforms.demo.script import make_person
from ackbot.text import clean


class Listing(StrEnum):
    """The paged lists a connector reads."""

    MENTIONS = "mentions"
    OWN = "own"
    LIKES = "likes"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a listing: a post came, was edited, closed or liked, or (`gone`) went.

    What is `unreadable` never was a post.
    """

    post: str
    gone: bool = False
    unreadable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What somebody says, where and when; `World.say` makes a post of it."""

    text: str
    at: datetime
    by: Person
    to: Post | None = None
    page: Subject = field(default_factory=lambda: Subject(text="A page"))
    """Where it stands, on platforms whose threads hang from a page."""
    id: str = ""
    """Chosen by the world if empty."""
    kind: Kind | None = None
    language: str | None = None
    names: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    held: bool = False
    closed: str = ""
    reply_until: datetime | None = None
    aside: bool = False
    """Said by a stranger to another stranger: no listing shows it."""


@dataclass(frozen=True, slots=True)
class _Trouble:
    error: PlatformError
    applied: bool


class World:
    """One sample account and what is said around it; empty until somebody says something."""

    def __init__(self, name: str, me: Person) -> None:
        self.name = name
        self.me = me
        self.facts = facts_of(name)
        self._posts: dict[str, Post] = {}
        self._created: dict[str, str] = {}
        self._targets: dict[str, str] = {}
        self._gone: set[str] = set()
        self._liked: set[str] = set()
        self._subjects: dict[str, Subject] = {}
        self._changes: dict[Listing, list[Change]] = {listing: [] for listing in Listing}
        self._troubles: deque[_Trouble] = deque()
        # Review delivers from another thread than the one that syncs.
        self._lock = RLock()

    # What happens there.

    def person(self, name: str, *, bot: bool = False) -> Person:
        """Return somebody of this name, the same one each time."""
        handle = "-".join(name.lower().split())
        return make_person(self.name, name, handle, key=f"person/{name}", bot=bot)

    def arrive(
        self, text: str, *, at: datetime, by: Person | None = None, to: Post | None = None
    ) -> Post:
        """Somebody speaks to the owner, in reply to `to` if given."""
        return self.say(Saying(text=text, at=at, by=by or self.person("Someone New"), to=to))

    def answer_from_phone(
        self, target: Post, text: str, *, at: datetime, names: Sequence[str] = ()
    ) -> Post:
        """The owner answers in the platform's own app; `names` are stable ids named in it."""
        return self.say(Saying(text=text, at=at, by=self.me, to=target, names=tuple(names)))

    def say(self, saying: Saying) -> Post:
        """Somebody says something; returns it as a post."""
        with self._lock:
            post = self._placed(saying)
            self._posts[post.id] = post
            if saying.to and saying.by.id == self.me.id:
                self._targets[post.id] = saying.to.id
            if not saying.aside:
                self._note(post)
            return post

    def like_from_phone(self, post: Post) -> None:
        """The owner likes a post in the platform's own app."""
        with self._lock:
            if post.id not in self._liked:
                self._liked.add(post.id)
                self._changes[Listing.LIKES].append(Change(post.id))

    def edit(self, post: Post, text: str, *, at: datetime) -> Post:
        """The author rewrites a post."""
        with self._lock:
            now = self._posts[post.id]
            return self._changed(replace(now, text=clean(text), raw=text, edited_at=at))

    def close(self, post: Post, why: str) -> Post:
        """The platform takes no more replies to a post."""
        with self._lock:
            return self._changed(replace(self._posts[post.id], closed=why))

    def delete(self, post: Post) -> None:
        """The author takes a post back."""
        with self._lock:
            self._gone.add(post.id)
            self._note(post, gone=True)

    def arrive_unreadable(self) -> None:
        """A mention arrives whose data are broken."""
        listed = self._changes[Listing.MENTIONS]
        listed.append(Change(f"{self.name}/broken-{len(listed)}", unreadable=True))

    def fail_next(self, error: PlatformError, *, applied: bool = False) -> None:
        """Let the next call fail; `applied` = a write is carried out though its answer is lost."""
        self._troubles.append(_Trouble(error, applied))

    # What connectors ask.

    def check(self) -> None:
        """Let a reading call pass, or fail it as `fail_next` arranged."""
        if self._troubles:
            raise self._troubles.popleft().error

    def changes(self, listing: Listing, after: int, size: int) -> Sequence[Change]:
        """Return up to `size` changes of a listing, oldest first, after the first `after` ones.

        No page holds two changes of one post: what it was when it came must be told before
        that it went.
        """
        page: list[Change] = []
        for change in self._changes[listing][after : after + size]:
            if any(change.post == earlier.post for earlier in page):
                break
            page.append(change)
        return page

    def last_seen(self, post_id: str) -> Post:
        """Return a post as it was last, even if it is gone. Raises KeyError where it never was."""
        return self._posts[post_id]

    def post(self, post_id: str) -> Post | None:
        """Return a post as it is now; None where it is gone or never was."""
        return None if post_id in self._gone else self._posts.get(post_id)

    def is_gone(self, post_id: str) -> bool:
        """Whether a post of this id was there and is no more."""
        return post_id in self._gone

    def is_liked(self, post_id: str) -> bool:
        """Whether the owner liked a post."""
        return post_id in self._liked

    @property
    def liked(self) -> tuple[str, ...]:
        """Ids of all the owner likes, once per like."""
        return tuple(change.post for change in self._changes[Listing.LIKES])

    def answers_to(self, post_id: str) -> tuple[Post, ...]:
        """Return the owner's answers to a post, whether or not they tell their parent."""
        said = (post for post, target in self._targets.items() if target == post_id)
        return tuple(post for reply in said if (post := self.post(reply)))

    def thread(self, root: str) -> tuple[Post, ...]:
        """Return what stands under a root now, the root included, in the order it was said."""
        with self._lock:
            under = [post for post in self._posts.values() if post.root == root]
        return tuple(post for post in under if post.id not in self._gone)

    def created(self, client_id: str) -> Post | None:
        """Return the reply created under this client id, if it is there."""
        return self.post(self._created.get(client_id, ""))

    def reply(self, target: str, text: str, *, client_id: str, at: datetime) -> Post:
        """Create a reply of the owner's. Raises Refused, or what `fail_next` arranged."""
        with self._lock:
            trouble = self._trouble_before()
            post = self._create(target, text, client_id, at)
        if trouble:
            raise trouble.error
        return post

    def like(self, target: Post) -> None:
        """Like a post for the owner. Raises Refused, or what `fail_next` arranged."""
        trouble = self._trouble_before()
        if self.post(target.id) is None:
            raise Refused("There is nothing to like: the post was deleted.")
        self.like_from_phone(target)
        if trouble:
            raise trouble.error

    def _trouble_before(self) -> _Trouble | None:
        trouble = self._troubles.popleft() if self._troubles else None
        if trouble and not trouble.applied:
            raise trouble.error
        return trouble

    def _create(self, target_id: str, text: str, client_id: str, at: datetime) -> Post:
        once = self.facts.once
        if once is Once.CLIENT_ID and (before := self.created(client_id)):
            return before
        target = self._open(target_id, at)
        if once is Once.DUPLICATE_GUARD and self._said_before(target, text):
            raise Refused("Those very words of yours stand there already: nothing was posted.")
        post = self.say(Saying(text=text, at=at, by=self.me, to=target))
        self._created[client_id] = post.id
        return post

    def _open(self, post_id: str, at: datetime) -> Post:
        post = self.post(post_id)
        if post is None:
            raise Refused("The comment was deleted.")
        if post.closed or (post.reply_until and at >= post.reply_until):
            raise Refused(f"No reply was taken: {post.closed or 'the time for replies is over'}.")
        return post

    def _said_before(self, target: Post, text: str) -> bool:
        mine = (post for post in self.thread(target.root) if post.author.id == self.me.id)
        return any(post.raw == text for post in mine)

    def _changed(self, post: Post) -> Post:
        self._posts[post.id] = post
        self._note(post)
        return post

    def _note(self, post: Post, *, gone: bool = False) -> None:
        listing = Listing.OWN if post.author.id == self.me.id else Listing.MENTIONS
        self._changes[listing].append(Change(post.id, gone))

    def _placed(self, saying: Saying) -> Post:
        local = saying.id or str(len(self._posts) + 1)
        post_id = f"{self.name}/{local}"
        url = f"https://{self.name}.halfsheet.example/{local}"
        tree = self.facts.threading is Threading.TREE
        parent = saying.to if tree else None
        root = saying.to.root if saying.to else self._new_root(post_id, saying.page)
        on = self._subjects.get(root) or self._new_subject(root, saying, url)
        return Post(
            id=post_id,
            root=root,
            parent=parent.id if parent else None,
            parent_author=parent.author.id if parent else None,
            author=saying.by,
            at=saying.at,
            text=clean(saying.text),
            raw=saying.text,
            kind=saying.kind or self._kind(saying),
            url=url,
            language=saying.language,
            names=saying.names,
            quotes=saying.quotes,
            held=saying.held,
            closed=saying.closed,
            reply_until=saying.reply_until,
            on=on,
        )

    def _new_root(self, post_id: str, page: Subject) -> str:
        return (page.url or page.text) if self.facts.threading is Threading.FLAT else post_id

    def _new_subject(self, root: str, saying: Saying, url: str) -> Subject:
        """Say what those under a new root speak about: its page, or the owner's own post."""
        subject = saying.page
        if self.facts.threading is Threading.TREE:
            mine = saying.by.id == self.me.id
            subject = Subject(text=clean(saying.text), url=url) if mine else Subject()
        self._subjects[root] = subject
        return subject

    def _kind(self, saying: Saying) -> Kind:
        if saying.to:
            return Kind.REPLY
        if self.facts.threading is not Threading.TREE or saying.by.id == self.me.id:
            return Kind.COMMENT
        return Kind.QUOTE if saying.quotes else Kind.MENTION

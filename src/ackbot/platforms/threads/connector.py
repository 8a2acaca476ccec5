"""The Threads connector: what the interface asks for, in calls of the Threads API.

A reply takes two steps: it is prepared, which nobody sees, and then published. After a time-out the
status of what was prepared tells whether it is out, and a further attempt publishes that same one.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import CannotDo, PlatformError, Refused, SignInNeeded
from ackbot.model import Person, Post
from ackbot.platforms import replies
from ackbot.platforms.base import (
    Connector,
    Found,
    Identity,
    Look,
    LookedUp,
    Page,
    Parcel,
    Posted,
    Presence,
    Setup,
    Window,
)
from ackbot.platforms.graph import THREADS_VERSION
from ackbot.platforms.graph.calls import Graph
from ackbot.platforms.graph.tokens import Refresh, Token
from ackbot.platforms.shapes import Json, Unreadable, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.threads import FACTS, LINKS, PERMISSIONS
from ackbot.platforms.threads.containers import Containers, InDoubt, Status, publishing
from ackbot.platforms.threads.counting import count, distinct_links
from ackbot.platforms.threads.listings import MENTIONS, Pull, page, written
from ackbot.platforms.threads.mapping import REPLY_FIELDS, Around, Reader, reference
from ackbot.platforms.together import together
from ackbot.platforms.walk import Sheet
from ackbot.text import one_line

_REFRESH = Refresh(path="/refresh_access_token", grant="th_refresh_token")
#: After so long, a publishing call that was lost on the way does not arrive any more.
_SETTLED = timedelta(minutes=10)
#: Pages of a list in which a post is looked for.
_PAGES = 3
_EMPTY: Sheet[Any] = Sheet((), None)


@dataclass(frozen=True, slots=True)
class _Search:
    """What looking for a post in a list brought."""

    rows: tuple[Any, ...]
    row: Json | None
    reached: bool
    """Whether the list was read back to when the post was written."""


class Threads(Connector):
    """One profile."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._graph = Graph(
            setup, Token(setup, _REFRESH), version=THREADS_VERSION, permissions=PERMISSIONS
        )
        self._containers = Containers(setup, self._graph)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.threads.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is."""
        me = await self._graph.get("/me", [("fields", "id,username,name")])
        number, name = text_or(me, "id"), one_line(text_or(me, "username"), 60)
        if not number or not name:
            raise self._web.bad_answer("its server does not say who is signed in")
        url = f"https://www.threads.com/@{name}"
        return Identity(
            person=Person(id=number, name=one_line(text_or(me, "name"), 200), handle=name, url=url)
        )

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield my replies and posts, then what others said below them, then mentions."""
        pull = Pull(self.setup, self._graph, Reader(me.person), cursors, window)
        for part in (pull.replies(), pull.posts(), pull.conversations(), pull.mentions()):
            async with contextlib.aclosing(part) as pages:
                async for found in pages:
                    yield found

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: the API reads no batches; what was deleted, a pull tells."""
        return LookedUp()

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the list that the target came with, what stands below it, and my newest replies."""
        reader, around = Reader(me.person), _around(target)
        conversation = around.listed.endswith("/conversation")
        search, below, mine = await together(
            self._search(around.listed, target),
            _nothing() if conversation else self._list(f"/{target.id}/replies"),
            self._list("/me/replies"),
        )
        row = search.row or await self._alone(target)
        if row is None:
            # Not every post of others can be read by itself: only a list that reaches back proves.
            return Look(target=None if search.reached else target)
        found = _again(reader, row, target, around)
        if found is None:
            raise self._web.bad_answer("its server sent the reply in another shape")
        inside = search.rows if conversation else ()
        rows = [*search.rows, *(below or _EMPTY).items, *(mine or _EMPTY).items]
        return Look(target=found, posts=tuple(_others(reader, inside, rows, target)))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that prepares the reply, and the id it is remembered by."""
        limit = FACTS.limit
        assert limit is not None
        replies.refuse(target, text, who=self._web.who, length=self.count(text), limit=limit)
        if (links := distinct_links(text)) > LINKS:
            raise CannotDo(
                f"{self._web.who} takes {LINKS} links and the reply has {links}.",
                "Leave some out.",
            )
        payload = replies.form(media_type="TEXT", text=text, reply_to_id=target.id)
        return payload, replies.key(me.person.id, target, payload, now)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Prepare the reply, then publish it, once."""
        before = self._containers.kept(parcel.client_id)
        try:
            container = await self._containers.prepared(parcel.client_id, parcel.payload)
        except InDoubt:
            return await self._already_there(parcel)
        try:
            found = await self._graph.write("/me/threads_publish", publishing(container))
        except Refused:
            # What was tried before is refused a second time, and then it is out.
            if container != before:
                raise
            return await self._already_there(parcel)
        if not text_or(found, "id"):
            raise self._web.ambiguous("its server did not say what it stored", status=200)
        return Posted(id=text_or(found, "id"))

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the reply among mine, and ask what became of what was prepared."""
        posted = await self._among_mine(parcel)
        if posted is not None:
            return Found(presence=Presence.THERE, posted=posted)
        container = self._containers.kept(parcel.client_id)
        if container is None:
            return Found(presence=Presence.NOT_SEEN)
        if not container:
            return Found(presence=Presence.ABSENT)  # never prepared, so never published
        status, _ = await self._containers.status(container)
        return Found(presence=self._proved(status, parcel))

    def notes(self) -> tuple[str, ...]:
        """Say how much of the app's calls is used up, where that is much."""
        return self._graph.notes()

    def count(self, text: str) -> int:
        """Return the length in characters, emoji in bytes."""
        return count(text)

    def _proved(self, status: Status, parcel: Parcel) -> Presence:
        """Say what a container's status proves of a reply that is not among mine."""
        if status in (Status.DEAD, Status.EXPIRED):
            return Presence.ABSENT
        tried = parcel.attempted_at
        if status is Status.READY and tried and self.setup.now() - tried >= _SETTLED:
            return Presence.ABSENT  # and the next attempt publishes this very one
        return Presence.NOT_SEEN

    async def _already_there(self, parcel: Parcel) -> Posted:
        with contextlib.suppress(PlatformError):
            if posted := await self._among_mine(parcel):
                return posted
        raise self._web.ambiguous("an earlier attempt may be out, and is not listed yet")

    async def _among_mine(self, parcel: Parcel) -> Posted | None:
        since: datetime | None = None
        cursor: str | None = None
        for _ in range(_PAGES):
            sheet = await self._list("/me/replies", cursor) or _EMPTY
            since = since or replies.earliest(parcel, self._graph.ahead)
            for row in sheet.items:
                if posted := _is_reply(row, parcel, since):
                    return posted
            times = [at for row in sheet.items if (at := written(row)) is not None]
            if sheet.next is None or (times and max(times) < since):
                return None
            cursor = sheet.next
        return None

    async def _search(self, path: str, target: Post) -> _Search:
        """Look for a post in its list, newest first, as far back as it is old."""
        rows: list[Any] = []
        cursor: str | None = None
        for _ in range(_PAGES):
            sheet = await self._list(path, cursor)
            if sheet is None:
                break
            rows += sheet.items
            row = next((row for row in sheet.items if text_or(row, "id") == target.id), None)
            # What an empty list of mentions proves is that none are shown.
            whole = sheet.next is None and (bool(rows) or path != MENTIONS)
            if row is not None or whole or sheet.next is None or _older(sheet.items, target):
                return _Search(tuple(rows), row, whole or _older(sheet.items, target))
            cursor = sheet.next
        return _Search(tuple(rows), None, reached=False)

    async def _list(self, path: str, cursor: str | None = None) -> Sheet[Any] | None:
        """Read a page of a list; None where it is not to be had."""
        try:
            return await page(self._graph, self._web, path, REPLY_FIELDS, cursor, listing=False)
        except SignInNeeded as error:
            if error.status == 401:
                raise
            return None

    async def _alone(self, target: Post) -> Json | None:
        return await self._graph.find(f"/{target.id}", [("fields", REPLY_FIELDS)])


async def _nothing() -> Sheet[Any]:
    return _EMPTY


def _around(target: Post) -> Around:
    listed = text_or(json.loads(target.details), "listed") or MENTIONS
    return Around(listed=listed, root=target.root, on=target.on)


def _older(rows: Sequence[object], target: Post) -> bool:
    """Whether a newest-first page goes back to before the target was written."""
    times = [at for row in rows if (at := written(row)) is not None]
    return bool(times) and target.at is not None and min(times) < target.at


def _again(reader: Reader, row: Json, target: Post, around: Around) -> Post | None:
    """Map the target anew; what stands above it does not change."""
    with contextlib.suppress(Unreadable):
        found = reader.post(row, around)
        kind, parent = target.kind, target.parent
        return replace(found, root=target.root, parent=parent, kind=kind, details=target.details)
    return None


def _others(
    reader: Reader, inside: Sequence[Any], rows: Sequence[Any], target: Post
) -> Iterator[Post]:
    """Map what stands in the target's thread: all that is `inside` it, and what says so itself."""
    around, seen = _around(target), {target.id}
    elsewhere = replace(around, root="")
    for row, place in [*((row, around) for row in inside), *((row, elsewhere) for row in rows)]:
        with contextlib.suppress(Unreadable):
            post = reader.post(row, place)
            here = post.root == target.root or post.parent == target.id
            if here and post.id not in seen:
                seen.add(post.id)
                yield replace(post, root=target.root)


def _is_reply(row: Any, parcel: Parcel, since: datetime) -> Posted | None:
    """Return the proof, where one of my replies is the parcel's."""
    at = written(row)
    if not isinstance(row, dict) or at is None or at < since:
        return None
    if reference(row, "replied_to") != parcel.target.id:
        return None
    if not replies.same(text_or(row, "text"), parcel.text) or not text_or(row, "id"):
        return None
    return Posted(id=text_or(row, "id"), url=text_or(row, "permalink"), at=at)

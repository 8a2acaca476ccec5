"""The Facebook connector: what the interface asks for, in calls of the Graph API as one Page.

Nothing keeps a second reply out, so a doubtful one is looked for among the Page's own comments of
that thread, by words and time, and never sent again.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from ackbot.errors import BadAnswer, SignInNeeded
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
from ackbot.platforms.facebook import FACTS, PERMISSIONS
from ackbot.platforms.facebook.feed import EDGES, Feed, created, liked
from ackbot.platforms.facebook.mapping import COMMENT_FIELDS, POST_FIELDS, Reader, Under
from ackbot.platforms.graph import VERSION, lists
from ackbot.platforms.graph.calls import BATCH, Graph
from ackbot.platforms.graph.errors import Said
from ackbot.platforms.graph.tokens import Token
from ackbot.platforms.shapes import Json, Unreadable, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.text import one_line

_THREAD = [("filter", "stream"), ("order", "reverse_chronological"), ("limit", "100")]
_ANSWER_FIELDS = "id,created_time,permalink_url"
#: A person's account has no such field, so that asking for it tells the two apart.
_ME = "id,name,username,link,category"


class Facebook(Connector):
    """One Page."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._graph = Graph(setup, Token(setup), version=VERSION, permissions=PERMISSIONS)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.facebook.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is; only a Page's will do."""
        try:
            page = await self._graph.get("/me", [("fields", _ME)])
        except BadAnswer as error:
            if "nonexisting field" in error.message:
                raise self._no_page() from None
            raise
        if not text_or(page, "id"):
            raise self._web.bad_answer("its server does not say who is signed in")
        person = Person(
            id=text_or(page, "id"),
            name=one_line(text_or(page, "name"), 200),
            handle=one_line(text_or(page, "username"), 200),
            url=text_or(page, "link") if text_or(page, "link").startswith("https://") else "",
        )
        return Identity(person=person)

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield posts, newest first, each with what is new under it; last what tags the Page."""
        feed = Feed(self.setup, self._graph, Reader(me.person), cursors, window)
        for edge in EDGES:
            async with contextlib.aclosing(feed.pages(edge)) as pages:
                async for page in pages:
                    yield page

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: parents are either known or not told at all."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read comments and posts again, fifty a request."""
        reader = Reader(me.person)
        batches = [posts[at : at + BATCH] for at in range(0, len(posts), BATCH)]
        answers = await together(*(self._again(batch) for batch in batches))
        pairs = [
            pair
            for batch, found in zip(batches, answers, strict=True)
            for pair in zip(batch, found, strict=True)
        ]
        rows = [row for _, row in pairs if isinstance(row, dict)]
        return LookedUp(
            posts=tuple(_readable(reader, pairs)),
            gone=frozenset(p.id for p, found in pairs if isinstance(found, Said) and found.gone),
            liked=frozenset(liked(rows)),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the thread of the target and the target itself."""
        reader = Reader(me.person)
        thread, alone = await together(self._thread(target), self._alone(target))
        if target.id == target.root:
            alone = thread
        if alone is None:
            return Look(target=None)
        rows = lists.nested(thread, "comments").items
        under = replace(reader.known(target), people=reader.people(rows))
        found = _read(reader, target, alone, under)
        if found is None:
            raise self._web.bad_answer("its server sent the comment in another shape")
        posts = {post.id: post for post in _comments(reader, rows, under)}
        if thread and not _is_post(target, target.root):
            posts.update((post.id, post) for post in _comments(reader, [thread], under))
        posts.pop(target.id, None)
        there = tuple(post for post in posts.values() if post.root == target.root)
        return Look(target=found, posts=there)

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call, and a client id that the server never sees."""
        limit = FACTS.limit
        assert limit is not None
        replies.refuse(target, text, who=self._web.who, length=self.count(text), limit=limit)
        payload = replies.form(message=text, fields=_ANSWER_FIELDS)
        return payload, replies.key(me.person.id, target, payload, now)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Comment under the target, as the Page."""
        to = json.loads(parcel.target.details)["to"]
        found = await self._graph.write(f"/{to}/comments", parcel.payload)
        if not text_or(found, "id"):
            raise self._web.ambiguous("its server did not say what it stored", status=200)
        return _proof(found)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look among the Page's own comments of that thread, no older than the attempt."""
        thread = await self._graph.find(
            f"/{parcel.target.root}/comments", [*_THREAD, ("fields", COMMENT_FIELDS)]
        )
        since = replies.earliest(parcel, self._graph.ahead)
        reader = Reader(me.person)
        for row in reversed(lists.sheet(thread, self._web).items if thread else ()):
            at = created(row)
            if not reader.is_mine(row) or at is None or at < since:
                continue
            if replies.same(text_or(row, "message"), parcel.text) and text_or(row, "id"):
                return Found(presence=Presence.THERE, posted=_proof(row))
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like it, as the Page."""
        found = await self._graph.write(f"/{target.id}/likes", b"")
        if found.get("success") is not True:
            raise self._web.ambiguous("its server did not say what it did", status=200)
        return Posted(id=target.id, at=self.setup.now())

    def notes(self) -> tuple[str, ...]:
        """Say how much of the app's calls is used up, where that is much."""
        return self._graph.notes()

    def count(self, text: str) -> int:
        """Return the length in UTF-16 units, the most it can be."""
        return replies.utf16(text)

    async def _thread(self, target: Post) -> Json | None:
        """Read the post or top-level comment that a conversation hangs on, with its newest."""
        order = "".join(f".{name}({value})" for name, value in _THREAD)
        own = POST_FIELDS if _is_post(target, target.root) else COMMENT_FIELDS
        fields = f"{own},comments{order}{{{COMMENT_FIELDS}}}"
        return await self._graph.find(f"/{target.root}", [("fields", fields)])

    async def _alone(self, target: Post) -> Json | None:
        if target.id == target.root:
            return None
        return await self._graph.find(f"/{target.id}", [("fields", _fields(target))])

    async def _again(self, posts: Sequence[Post]) -> list[Json | Said | None]:
        return await self._graph.batch(
            [(f"/{post.id}", [("fields", _fields(post))]) for post in posts]
        )

    def _no_page(self) -> SignInNeeded:
        error = self._web.sign_in_needed("its token is a person's, not a Page's", status=401)
        hint = (
            "Ask /me/accounts for the Page's own access_token: docs/platforms/facebook.md. "
            f"{error.hint}"
        )
        return SignInNeeded(error.message, hint, status=401)


def _is_post(target: Post, number: str) -> bool:
    """Whether an id is that of the post which a mention is or stands under."""
    return bool(json.loads(target.details)["post"] == number)


def _fields(post: Post) -> str:
    return POST_FIELDS if _is_post(post, post.id) else COMMENT_FIELDS


def _read(reader: Reader, before: Post, row: Json, under: Under) -> Post | None:
    """Map something that was read before; None where it cannot be read."""
    with contextlib.suppress(Unreadable):
        return reader.mention(row) if _is_post(before, before.id) else reader.comment(row, under)
    return None


def _readable(reader: Reader, pairs: Sequence[tuple[Post, Json | Said | None]]) -> Iterator[Post]:
    for before, row in pairs:
        if isinstance(row, dict):
            found = _read(reader, before, row, reader.known(before))
            if found is not None:
                yield found


def _comments(reader: Reader, rows: Sequence[Any], under: Under) -> Iterator[Post]:
    for row in rows:
        with contextlib.suppress(Unreadable):
            yield reader.comment(row, under)


def _proof(row: Json) -> Posted:
    return Posted(
        id=text_or(row, "id"),
        url=text_or(row, "permalink_url"),
        at=moment_or_none(text_or(row, "created_time")),
    )

"""The Instagram connector: what the interface asks for, in calls of either of the API's products.

"Instagram API with Instagram Login" has its own host and user token; the one "with Facebook Login"
goes through the Page that the account is linked to. Both answer the same calls. Nothing keeps a
second reply out: a doubtful one is looked for under its comment, by words and time.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from ackbot.errors import SignInNeeded
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
from ackbot.platforms.graph import VERSION, lists
from ackbot.platforms.graph.calls import Graph
from ackbot.platforms.graph.tokens import Refresh, Token
from ackbot.platforms.instagram import FACTS, PERMISSIONS
from ackbot.platforms.instagram.mapping import COMMENT_FIELDS, Reader, Under
from ackbot.platforms.instagram.media import Media, Thread, written
from ackbot.platforms.scanning import mentioned
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.walk import Sheet
from ackbot.text import one_line

_REFRESH = Refresh(path="/refresh_access_token", grant="ig_refresh_token")
_THROUGH_A_PAGE = (
    "instagram_basic, instagram_manage_comments, pages_show_list and pages_read_engagement"
)
_LINKED = "instagram_business_account"
#: Pages of replies that a fresh look reads at most.
_PAGES = 4
_FIELDS = [("fields", COMMENT_FIELDS)]
_MEDIA = "media{id,caption,permalink,media_type,is_comment_enabled}"


class Instagram(Connector):
    """One professional account."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._through_page = _is_through_page(setup)
        self._graph = Graph(
            setup,
            Token(setup, None if self._through_page else _REFRESH),
            version=VERSION,
            permissions=_THROUGH_A_PAGE if self._through_page else PERMISSIONS,
        )

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.instagram.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is; through a Page, which account is linked to it."""
        found = await (self._linked() if self._through_page else self._signed_in())
        number = text_or(found, "user_id") or text_or(found, "id")
        name = one_line(text_or(found, "username"), 60)
        if not number or not name:
            raise self._web.bad_answer("its server does not say who is signed in")
        person = Person(
            id=number,
            name=one_line(text_or(found, "name"), 200),
            handle=name,
            url=f"https://www.instagram.com/{name}/",
        )
        return Identity(person=person, others={"also": text_or(found, "id")})

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield the comments of each post where something changed, newest post first."""
        media = Media(self.setup, self._graph, _reader(me), cursors, window)
        async with contextlib.aclosing(media.pages(me.person.id)) as pages:
            async for page in pages:
                yield page

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: the API reads no batches; what was deleted, a pull tells."""
        return LookedUp()

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target's thread: its top-level comment with all replies."""
        reader, root = _reader(me), target.root
        fields = f"{COMMENT_FIELDS},{_MEDIA},replies.limit(50){{{COMMENT_FIELDS}}}"
        top = await self._graph.find(f"/{root}", [("fields", fields)])
        if top is None:
            return Look(target=None)
        rows, whole = await self._replies(root, lists.nested(top, "replies"))
        thread = Thread(reader, top, rows, _under(target, top))
        posts = {post.id: post for post in thread.posts}
        found = posts.pop(target.id, None)
        if found is None and not whole:
            found = await self._alone(reader, target, _under(target, top))
        if found is None and any(skipped.id == target.id for skipped in thread.skipped):
            raise self._web.bad_answer("its server sent the comment in another shape")
        return Look(target=found, posts=tuple(posts.values()))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call; a reply to a reply names whom it is for, as the app does."""
        limit = FACTS.limit
        assert limit is not None
        replies.refuse(target, text, who=self._web.who, length=self.count(text), limit=limit)
        user = json.loads(target.details)["user"]
        front = f"@{user} " if target.id != target.root and user else ""
        payload = replies.form(message=text if user in mentioned(text) else f"{front}{text}")
        return payload, replies.key(me.person.id, target, payload, now)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Reply under the top-level comment: the API takes replies to no other."""
        found = await self._graph.write(f"/{parcel.target.root}/replies", parcel.payload)
        if not text_or(found, "id"):
            raise self._web.ambiguous("its server did not say what it stored", status=200)
        return Posted(id=text_or(found, "id"), url=parcel.target.on.url)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the words among my replies to that comment, no older than the attempt."""
        reader, root = _reader(me), parcel.target.root
        listed = await self._graph.find(f"/{root}/replies", [*_FIELDS, ("limit", "50")])
        if listed is None:
            return Found(presence=Presence.NOT_SEEN)
        rows, _ = await self._replies(root, lists.sheet(listed, self._web), pages=20)
        since = replies.earliest(parcel, self._graph.ahead)
        words = parse_qs(parcel.payload.decode())["message"][0]
        for row in rows:
            at = written(row)
            mine = reader.is_mine(row) and at is not None and at >= since
            if mine and replies.same(text_or(row, "text"), words) and text_or(row, "id"):
                posted = Posted(id=text_or(row, "id"), url=parcel.target.on.url, at=at)
                return Found(presence=Presence.THERE, posted=posted)
        return Found(presence=Presence.NOT_SEEN)

    def notes(self) -> tuple[str, ...]:
        """Say how much of the app's calls is used up, where that is much."""
        return self._graph.notes()

    def count(self, text: str) -> int:
        """Return the length in UTF-16 units, the most it can be."""
        return replies.utf16(text)

    async def _signed_in(self) -> Json:
        me = await self._graph.get("/me", [("fields", "id,user_id,username,name")])
        listed = items(me, "data")  # the guide shows it wrapped in a list
        return listed[0] if listed and isinstance(listed[0], dict) else me

    async def _linked(self) -> Json:
        fields = f"id,{_LINKED}{{id,username,name}}"
        linked = mapping_or(await self._graph.get("/me", [("fields", fields)]), _LINKED)
        if linked:
            return linked
        error = self._web.sign_in_needed("no professional account is linked to its Page")
        hint = f"Link it in the Page's settings. {error.hint}"
        raise SignInNeeded(error.message, hint)

    async def _replies(
        self, top: str, sheet: Sheet[Any], *, pages: int = _PAGES
    ) -> tuple[list[Any], bool]:
        """Read on in a comment's replies; say also whether that was all of them."""
        rows = list(sheet.items)
        for _ in range(pages):
            if sheet.next is None:
                return rows, True
            params = [*_FIELDS, ("limit", "50"), *lists.onward(sheet.next)]
            sheet = lists.sheet(await self._graph.get(f"/{top}/replies", params), self._web)
            rows += sheet.items
        return rows, sheet.next is None

    async def _alone(self, reader: Reader, target: Post, under: Under) -> Post | None:
        row = await self._graph.find(f"/{target.id}", _FIELDS)
        try:
            return reader.post(row, replace(under, top=target.root)) if row else None
        except Unreadable:
            raise self._web.bad_answer("its server sent the comment in another shape") from None


def _is_through_page(setup: Setup) -> bool:
    """Whether the account is reached through its Page: as set, else by the server's address."""
    login = setup.settings.get("login")
    if isinstance(login, str) and login:
        return login == "facebook"
    return (urlsplit(setup.server).hostname or "").endswith("graph.facebook.com")


def _reader(me: Identity) -> Reader:
    ids = {me.person.id, me.others.get("also", "")} - {""}
    return Reader(me.person, frozenset(ids))


def _under(target: Post, top: Json) -> Under:
    """Describe the post of a thread that was read by itself; what it leaves out was known."""
    media = mapping_or(top, "media")
    about = Under.of(media)
    on = about.on if "permalink" in media else target.on
    return replace(about, media=json.loads(target.details)["media"], on=on)

"""The LinkedIn connector: what the interface asks for, in calls of the Community Management API.

It speaks as a Page. Replies have one level: what answers a reply stands under the comment on top.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime

from ackbot.errors import PlatformError, SignInNeeded
from ackbot.model import Post
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
from ackbot.platforms.http import Answer
from ackbot.platforms.linkedin import FACTS
from ackbot.platforms.linkedin.api import OAUTH, Api, encoded
from ackbot.platforms.linkedin.mapping import (
    Reader,
    Under,
    comment_urn,
    number_in,
    person_of,
    post_url,
)
from ackbot.platforms.linkedin.reading import Reading
from ackbot.platforms.shapes import Unreadable, text_or
from ackbot.platforms.signing import SignIn
from ackbot.text import one_line

__all__ = ["OAUTH", "LinkedIn"]

_PAGE = "urn:li:organization:"


class LinkedIn(Connector):
    """One Page of an organization."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._api = Api(setup)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.linkedin.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask which Page it is: the one in the settings, or the only one there is."""
        urn = self._chosen() or await self._only_one()
        found = await self._api.page(urn)
        person = person_of(urn, found)
        if not person.name:
            raise self._web.bad_answer("its server does not say what the Page is called")
        return Identity(person=person)

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield comments and replies, mine and others', post by post."""
        async with aclosing(self._reading(me).pages(cursors, window)) as pages:
            async for page in pages:
                yield page

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: what changed is known by the numbers of a post, without a call each."""
        return LookedUp()

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, whether its post takes comments, and what stands in its thread."""
        about = json.loads(target.details)
        nested = about["top"] != target.id
        row = await self._api.comment(
            about["top"] if nested else about["object"], number_in(target.id)
        )
        if row is None:
            return Look(target=None)
        told = (await self._api.metadata([about["post"]])).get(about["post"], {})
        closed = text_or(told, "commentsState") == "CLOSED"
        under = Under(post=about["post"], on=target.on, open=not closed)
        rows = await self._reading(me).replies(about["top"])
        return Look(
            target=self._again(me, target, row, under),
            posts=tuple(self._others(me, rows, under, target)),
        )

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that posts the reply, and the id it is remembered by."""
        limit = FACTS.limit
        assert limit is not None
        replies.refuse(target, text, who=self._web.who, length=self.count(text), limit=limit)
        about = json.loads(target.details)
        call = {
            "actor": me.person.id,
            "object": about["object"],
            "message": {"text": text},
            "parentComment": about["top"],
        }
        payload = json.dumps(call, ensure_ascii=False).encode()
        return payload, replies.key(me.person.id, target, payload, now)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send the reply."""
        top = json.loads(parcel.payload)["parentComment"]
        path = f"/rest/socialActions/{encoded(top)}/comments"
        answer = await self._api.create(path, parcel.payload, passes=(201,))
        urn = self._stored(answer, parcel)
        if not urn:
            raise self._web.ambiguous("it did not say what it stored", status=answer.status)
        return Posted(id=urn, url=_address(parcel.target, urn))

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look in the thread for the Page's own words, no older than the attempt."""
        top = json.loads(parcel.payload)["parentComment"]
        rows = await self._reading(me).replies(top)
        since = replies.earliest(parcel, self._api.ahead)
        under = Under(post=json.loads(parcel.target.details)["post"])
        for post in self._others(me, rows, under, parcel.target):
            mine = post.author.id == me.person.id and post.at is not None and post.at >= since
            if mine and replies.same(post.raw, parcel.text):
                posted = Posted(id=post.id, url=_address(parcel.target, post.id), at=post.at)
                return Found(presence=Presence.THERE, posted=posted)
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like a comment as the Page; a second time changes nothing."""
        path = f"/rest/reactions?actor={encoded(me.person.id)}"
        body = {"root": target.id, "reactionType": "LIKE"}
        await self._api.create(path, body, passes=(201, 409))
        return Posted(id=target.id, url=target.url)

    def notes(self) -> tuple[str, ...]:
        """Say how many calls it took: LinkedIn tells what is left on a web page alone."""
        calls = self._api.calls
        if not calls:
            return ()
        took = "One call was made" if calls == 1 else f"{calls} calls were made"
        return (f"{took}; LinkedIn's developer portal shows what is left today.",)

    def count(self, text: str) -> int:
        """Return the length in UTF-16 units, the most that LinkedIn can mean by characters."""
        return replies.utf16(text)

    def _reading(self, me: Identity) -> Reading:
        return Reading(self.setup, self._api, me.person)

    def _chosen(self) -> str:
        told = str(self.setup.settings.get("page", "")).strip()
        number = told.removeprefix(_PAGE)
        return f"{_PAGE}{number}" if number.isascii() and number.isdecimal() else ""

    async def _only_one(self) -> str:
        pages = await self._api.pages()
        if len(pages) == 1:
            return pages[0]
        numbers = ", ".join(one_line(page.removeprefix(_PAGE), 20) for page in pages[:10])
        why = f"you administer several Pages ({numbers})" if pages else "you administer no Page"
        name = one_line(self.setup.account)
        raise SignInNeeded(
            f"{self._web.who} could not be signed in: {why}.",
            f"Set `page` in [accounts.{name}]." if pages else "Ask for the role of administrator.",
        )

    def _again(self, me: Identity, target: Post, row: object, under: Under) -> Post:
        """Map the target anew; who wrote it is known better from the pull."""
        try:
            found = Reader(me.person).post(row, under, json.loads(target.details)["top"])
        except Unreadable:
            raise self._web.bad_answer("its server sent the comment in another shape") from None
        names = target.names if found.raw == target.raw else found.names
        return replace(found, author=target.author, names=names)

    def _others(
        self, me: Identity, rows: Sequence[object], under: Under, target: Post
    ) -> Iterator[Post]:
        for row in rows:
            with contextlib.suppress(Unreadable):
                post = Reader(me.person).post(row, under, target.root)
                if post.id != target.id:
                    yield post

    def _stored(self, answer: Answer, parcel: Parcel) -> str:
        """Return the name of what was stored: in the body, or as a number in a header."""
        with contextlib.suppress(PlatformError, Unreadable):
            return comment_urn(self._web.data(answer))
        told = answer.headers.get("x-restli-id", "")
        about = json.loads(parcel.payload)
        with contextlib.suppress(Unreadable):
            urn = told if told.startswith("urn:") else f"urn:li:comment:({about['object']},{told})"
            return comment_urn({"commentUrn": urn})
        return ""


def _address(target: Post, urn: str) -> str:
    post = json.loads(target.details)["post"]
    return f"{post_url(post)}?commentUrn={encoded(urn)}"

"""The X connector: what the interface asks for, in calls of the X API v2.

X takes money for all that is read, so little is: two lists from where the last pull ended, open
mentions now and then. Unless the user has set what lets ackbot send, replies are handed over.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime, timedelta
from typing import ClassVar

from ackbot.errors import PlatformError
from ackbot.model import Post
from ackbot.platforms.base import (
    Connector,
    Facts,
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
from ackbot.platforms.clocks import APART
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    mapping_or,
    moment_or_none,
    text_or,
)
from ackbot.platforms.signing import SignIn
from ackbot.platforms.x import CHARACTERS, FACTS, REREAD_DAYS, composing, facts_of
from ackbot.platforms.x.api import OAUTH, Api
from ackbot.platforms.x.api import Found as Rows
from ackbot.platforms.x.counting import count
from ackbot.platforms.x.listings import OVERLAP, Lists
from ackbot.platforms.x.mapping import Reader, address, history, id_at

__all__ = ["OAUTH", "X"]

_HIDDEN = "you may no longer see it"


class X(Connector):
    """One account on X."""

    facts: ClassVar[Facts] = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        # Accounts differ in what they may do, so each instance carries its own facts.
        vars(self)["facts"] = self.facts_for(setup.settings)
        self._web = setup.web
        self._api = Api(setup)

    @classmethod
    def facts_for(cls, settings: Mapping[str, object]) -> Facts:
        """Return what an account can do, by whether it sends and how long its posts may be."""
        return facts_of(settings)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.x.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is."""
        found = await self._api.me()
        try:
            return Identity(person=Reader.person(found))
        except Unreadable:
            raise self._web.bad_answer("its server does not say who is signed in") from None

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield my own posts first, so that no answered mention ever looks unanswered."""
        lists = self._lists(me)
        for pages in (
            lists.own(cursors.get("posts", ""), window),
            lists.mentions(cursors.get("mentions", ""), window),
        ):
            async with aclosing(pages):
                async for page in pages:
                    yield page
        if now := self._api.server_time():
            await self._api.remember("pulled", now.isoformat())

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: who wrote an unknown parent is known from the reply, and X is dear."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read open mentions again, by default once a week, a hundred a call."""
        now = self.setup.now()
        if not posts or not self._is_due(now):
            return LookedUp()
        found = await self._api.newest_of([_number(post) for post in posts])
        await self._api.remember("reread", now.isoformat())
        again = {post.id: self._again(me, post, found) for post in posts}
        return LookedUp(
            posts=tuple(post for post in again.values() if post),
            gone=frozenset(post.id for post in posts if _number(post) in found.gone),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, and what I posted and who mentioned me since the last pull."""
        found = await self._api.newest_of([_number(target)])
        if _number(target) in found.gone:
            return Look(target=None)
        now = self._again(me, target, found)
        if now is None:
            raise self._web.bad_answer("its server did not send the post")
        lists, since = self._lists(me), self._since(target)
        # One after the other, so that what is in vain is not paid for.
        own = await lists.since("posts", since)
        mentions = await lists.since("mentions", since)
        near = (post for post in (*own, *mentions) if _is_near(post, target))
        return Look(target=now, posts=tuple(post for post in near if post.id != target.id))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that posts the reply, where ackbot may send it."""
        if self.facts.handover:
            raise composing.not_set(target, who=self._web.who)
        limit = self.facts.limit
        most = limit.most if limit else CHARACTERS
        return composing.reply(target, text, most=most, now=now, who=self._web.who)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send the reply, unless the setting is gone since it was approved."""
        if self.facts.handover:
            raise composing.not_set(parcel.target, who=self._web.who)
        composing.refuse_unasked(parcel.target, who=self._web.who)
        answer = await self._api.reply(parcel.payload)
        data: Json = {}
        with contextlib.suppress(PlatformError):
            data = mapping_or(self._web.data(answer), "data")
        number = text_or(data, "id")
        if not number.isdecimal():
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        return Posted(id=number, url=address(me.person.handle, number))

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look among my newest posts for the same words under the same post."""
        about = json.loads(parcel.target.details)
        versions = {parcel.target.id, *about["versions"]}
        for post in await self._lists(me).since("posts", self._earliest(parcel)):
            if post.parent in versions and composing.is_there(post.text, parcel.text):
                posted = Posted(id=post.id, url=post.url, at=post.at)
                return Found(presence=Presence.THERE, posted=posted)
        return Found(presence=Presence.NOT_SEEN)

    def notes(self) -> tuple[str, ...]:
        """Say what this cost."""
        return self._api.bill.notes()

    def count(self, text: str) -> int:
        """Return the length as X counts it."""
        return count(text)

    def _lists(self, me: Identity) -> Lists:
        return Lists(self.setup, self._api, Reader(me.person))

    def _is_due(self, now: datetime) -> bool:
        """Whether open mentions are read again now."""
        told = self.setup.settings.get("reread_days", REREAD_DAYS)
        days = told if type(told) is int else REREAD_DAYS
        last = moment_or_none(self._api.remembered("reread"))
        return days > 0 and (last is None or now - last >= timedelta(days=days))

    def _again(self, me: Identity, before: Post, found: Rows) -> Post | None:
        """Return a known post as it was found; None where nothing is known of it now."""
        if _number(before) in found.hidden:
            return replace(before, closed=_HIDDEN)
        for row in found.rows:
            if _number(before) in history(row):
                with contextlib.suppress(Unreadable):
                    return Reader(me.person).again(before, row, found.around)
        return None

    def _since(self, target: Post) -> str:
        """Return the id after which something may have come that no pull has brought."""
        pulled = moment_or_none(self._api.remembered("pulled"))
        known = int(id_at(pulled - OVERLAP)) if pulled else 0
        return str(max(known, int(_number(target))))

    def _earliest(self, parcel: Parcel) -> str:
        """Return an id that the reply, if it was posted, is younger than."""
        after = int(_number(parcel.target))
        if parcel.attempted_at is not None:
            ahead = self._api.ahead
            tried = parcel.attempted_at - OVERLAP
            if ahead is not None:
                tried = parcel.attempted_at + ahead - APART
            after = max(after, int(id_at(tried)))
        return str(after)


def _number(post: Post) -> str:
    """Return the id by which X knows the version of a post that was read."""
    return str(json.loads(post.details)["id"])


def _is_near(post: Post, target: Post) -> bool:
    return post.root == target.root or post.parent == target.id

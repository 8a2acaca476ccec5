"""The Bluesky connector: what the interface asks for, in calls of the AT Protocol.

Reading costs pages of notifications, of own posts (and likes if they count), and batches of 25
where my own older post must be looked up. Writing is create-once: the record key is chosen when the
reply is composed, and looking it up is exact.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from ackbot.errors import PlatformError, Refused, Unreachable
from ackbot.model import Person, Post
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
from ackbot.platforms.bluesky import FACTS, composing, mapping
from ackbot.platforms.bluesky.listings import Likes, Listing, Notifications, Posts
from ackbot.platforms.bluesky.records import LIKE, POST, author_of, handle_of
from ackbot.platforms.bluesky.session import Session, error_name
from ackbot.platforms.http import Answer, Ending, outcome
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together

_BATCH = 25  # app.bsky.feed.getPosts
_SIDE_BY_SIDE = 4
_THREAD_DEPTH = 50
_RECENT = 50
_REPO = "com.atproto.repo"


class Bluesky(Connector):
    """One Bluesky account."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._session = Session(setup)
        self._web = setup.web

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.bluesky.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whom the session belongs to (getSession)."""
        data = await self._session.get("com.atproto.server.getSession")
        did = text_or(data, "did")
        if did != await self._session.did():
            raise self._web.bad_answer("its server does not say who is signed in")
        person = mapping.person({"did": did, "handle": handle_of(data)})
        return Identity(person=person, others={"pds": await self._session.pds()})

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield own posts first, so that no answered mention ever looks unanswered."""
        own = Posts(self._session, self._web, me.person)
        told = Notifications(self._session, self._web, me.person, own.texts, self._texts)
        listings: list[Listing] = [own, told]
        if window.likes:
            listings.append(Likes(self._session, self._web, me.person))
        now = self.setup.now()
        try:
            for listing in listings:
                listing.start()
            for listing in listings:
                pages = listing.pages(cursors.get(listing.name, ""), window, now)
                async with contextlib.aclosing(pages):
                    async for page in pages:
                        yield page
        finally:
            for listing in listings:
                await listing.stop()

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read posts in batches of 25; what is missing is gone, but for my own, which may lag."""
        asked = [uri for uri in dict.fromkeys(posts) if author_of(uri) is not None]
        views = await self._views(asked)
        there = {text_or(view, "uri"): view for view in views}
        mine = me.person.id
        return LookedUp(
            posts=tuple(_readable(there.values(), mine)),
            gone=frozenset(uri for uri in asked if uri not in there and author_of(uri) != mine),
            liked=frozenset(uri for uri, view in there.items() if _like_of(view)),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, the thread below it, and my newest records, which never lag."""
        views, thread, recent = await together(
            self._views([target.id]), self._thread(target.id), self._recent(me.person)
        )
        found = next(iter(_readable(views, me.person.id)), None)
        around = [post for post in recent if post.root == target.root]
        below = [view for view in mapping.thread_views(thread) if view.get("uri") != target.id]
        # My own records come last: they are read from where they are kept.
        posts = {post.id: post for post in (*_readable(below, me.person.id), *around)}
        return Look(target=found, posts=tuple(posts.values()))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the putRecord body and its record key."""
        return composing.reply(
            me.person.id, target, text, now=now, people=people, who=self._web.who
        )

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Create the record unless its key is taken; taken by these very words means sent."""
        answer = await self._session.write(
            f"{_REPO}.putRecord", parcel.payload, repo=_repo_of(parcel, me)
        )
        if answer.status == 200:
            return self._posted(answer, me, parcel.client_id)
        if error_name(answer) != "InvalidSwap":
            raise self._web.write_error(answer)
        return await self._taken(me, parcel)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look the record key up: exact, where the record is kept."""
        found = await self._record(me, parcel.client_id)
        if found is None or not _same(found, parcel):
            return Found(presence=Presence.ABSENT)
        uri = f"at://{me.person.id}/{POST}/{parcel.client_id}"
        at = moment_or_none(text_or(mapping_or(found, "value"), "createdAt"))
        return Found(
            presence=Presence.THERE, posted=Posted(id=uri, url=mapping.web_url(uri), at=at)
        )

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like a post, unless it is liked already."""
        try:
            views = await self._views([target.id])
        except PlatformError as error:
            raise self._unsent(error) from None
        if liked := next(filter(None, map(_like_of, views)), ""):
            return Posted(id=liked, url=target.url)
        body = composing.like(me.person.id, target, now=self.setup.now())
        answer = await self._session.write(f"{_REPO}.createRecord", body, repo=me.person.id)
        if answer.status != 200:
            raise self._web.write_error(answer)
        uri = text_or(_object(answer), "uri")
        if not uri.startswith(f"at://{me.person.id}/{LIKE}/"):
            raise self._web.ambiguous("its server did not say what it stored", status=200)
        return Posted(id=uri, url=target.url)

    async def _views(self, uris: Sequence[str]) -> list[Json]:
        """Read post views, 25 a call and four calls at a time."""
        batches = [uris[at : at + _BATCH] for at in range(0, len(uris), _BATCH)]
        free = asyncio.Semaphore(_SIDE_BY_SIDE)

        async def read(batch: Sequence[str]) -> list[Any]:
            async with free:
                params = [("uris", uri) for uri in batch]
                data = await self._session.get("app.bsky.feed.getPosts", params)
            if not isinstance(data.get("posts"), list):
                raise self._web.bad_answer("its server sent a page without posts")
            return items(data, "posts")

        found = await together(*(read(batch) for batch in batches))
        return [view for views in found for view in views if isinstance(view, dict)]

    async def _texts(self, uris: Collection[str]) -> dict[str, str]:
        views = await self._views(list(uris))
        return {text_or(view, "uri"): mapping.plain(mapping_or(view, "record")) for view in views}

    async def _thread(self, uri: str) -> object:
        found = await self._session.read(
            "app.bsky.feed.getPostThread",
            [("uri", uri), ("depth", str(_THREAD_DEPTH)), ("parentHeight", "0")],
            passes=("NotFound",),
        )
        return found.get("thread") if isinstance(found, dict) else None

    async def _recent(self, me: Person) -> list[Post]:
        params = [("repo", me.id), ("collection", POST), ("limit", str(_RECENT))]
        data = await self._session.get(f"{_REPO}.listRecords", params)
        posts = []
        for found in items(data, "records"):
            with contextlib.suppress(Unreadable):
                posts.append(mapping.own(found if isinstance(found, dict) else {}, me))
        return posts

    async def _record(self, me: Identity, rkey: str) -> Json | None:
        found = await self._session.read(
            f"{_REPO}.getRecord",
            [("repo", me.person.id), ("collection", POST), ("rkey", rkey)],
            passes=("RecordNotFound",),
        )
        return found if isinstance(found, dict) else None

    async def _taken(self, me: Identity, parcel: Parcel) -> Posted:
        try:
            found = await self.find(me, parcel)
        except PlatformError as error:
            why = "its record key is taken, and by what could not be read"
            raise self._web.ambiguous(why, status=error.status) from None
        if found.posted is not None:
            return found.posted
        raise Refused(
            f"{self._web.who} refused it: another post has taken its place.",
            "Approve the reply again.",
            status=400,
        )

    def _posted(self, answer: Answer, me: Identity, rkey: str) -> Posted:
        uri = text_or(_object(answer), "uri")
        if uri != f"at://{me.person.id}/{POST}/{rkey}":
            raise self._web.ambiguous("its server did not say what it stored", status=200)
        return Posted(id=uri, url=mapping.web_url(uri))

    @staticmethod
    def _unsent(error: PlatformError) -> PlatformError:
        """Return a failed read before a write as what a write raises: nothing was written."""
        if outcome(error) is Ending.NOT_SENT:
            return error
        return Unreachable(error.message, error.hint, status=error.status)


def _readable(views: Iterable[Json], me: str) -> Iterator[Post]:
    """Read post views; those that cannot be read are left out."""
    listed = list(views)
    texts = {text_or(view, "uri"): mapping.plain(mapping_or(view, "record")) for view in listed}
    for view in listed:
        with contextlib.suppress(Unreadable):
            yield mapping.seen(view, me, texts)


def _like_of(view: Json) -> str:
    return text_or(mapping_or(view, "viewer"), "like")


def _repo_of(parcel: Parcel, me: Identity) -> str:
    """Return the DID that a parcel was composed for, which is the one that must be signed in."""
    repo = text_or(json.loads(parcel.payload), "repo")
    if repo != me.person.id:
        raise Refused("This reply was approved for another account.", "Approve it again.")
    return repo


def _same(found: Json, parcel: Parcel) -> bool:
    """Whether a record holds the parcel's words under the parcel's parent."""
    there = mapping_or(found, "value")
    ours = mapping_or(json.loads(parcel.payload), "record")
    return text_or(there, "text") == text_or(ours, "text") and _parent(there) == _parent(ours)


def _parent(record: Json) -> str:
    return text_or(mapping_or(mapping_or(record, "reply"), "parent"), "uri")


def _object(answer: Answer) -> object:
    found: object = answer.json()
    return found

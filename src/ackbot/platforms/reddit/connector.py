"""The Reddit connector: what the interface asks for, in calls of Reddit's API.

A conversation's root is the top-level comment. Nothing on the server keeps the same reply out a
second time, so a doubtful one is looked for among my newest comments, by parent and words.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime, timedelta

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
    Skipped,
    Window,
)
from ackbot.platforms.reddit import FACTS
from ackbot.platforms.reddit.api import OAUTH, Api, Thing
from ackbot.platforms.reddit.mapping import (
    SITE,
    Reader,
    is_gone,
    listed_at,
    names_of,
    people_of,
    person_of,
)
from ackbot.platforms.reddit.threads import Threads
from ackbot.platforms.shapes import Json, Unreadable, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.walk import Sheet, Step, walk
from ackbot.text import one_line

__all__ = ["OAUTH", "Reddit"]

INBOX = "/message/inbox"
_OVERLAP = timedelta(hours=1)
#: Reading leaves the inbox as it is: what is new there stays new.
_LEAVES_IT = (("mark", "false"),)
#: Fewer calls than these are worth a word.
FEW = 50
_UNSEEN = "Reddit no longer shows it"


class Reddit(Connector):
    """One account."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._api = Api(setup)
        self._bots = names_of(setup.settings.get("bots"))
        self._people: dict[str, str] = {}

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.reddit.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is."""
        try:
            return Identity(person=person_of(await self._api.me()))
        except Unreadable:
            raise self._web.bad_answer("its server does not say who is signed in") from None

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield my comments first, so that no answered mention ever looks unanswered."""
        threads = Threads(self._api)
        # The newest of the inbox complete the threads of my newest comments.
        top = await self._inbox(None)
        threads.learn_things(top.items)
        self._people |= people_of(each.data for each in top.items)

        async def inbox(after: str | None) -> Sheet[Thing]:
            return top if after is None else await self._inbox(after)

        async def mine(after: str | None) -> Sheet[Thing]:
            return await self._api.listing(_comments(me), after, [("sort", "new")])

        for name, fetch in (("comments", mine), ("inbox", inbox)):
            steps = walk(
                fetch,
                lambda each: listed_at(each.data),
                cursors.get(name, ""),
                floor=window.floor,
                overlap=_OVERLAP,
                now=self.setup.now(),
                full=window.full,
                trouble=self._web.bad_answer,
            )
            async with aclosing(steps):
                async for step in steps:
                    yield await self._page(name, step, me, threads, window)

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read comments by name, a hundred a call."""
        found = await self._api.info(posts)
        rows = [each.data for each in found.values() if each.kind == "t1"]
        threads = Threads(self._api)
        await threads.complete(rows)
        read, _ = self._read(rows, me, threads)
        gone = {text_or(row, "name") for row in rows if is_gone(row)}
        return LookedUp(posts=tuple(read), gone=frozenset(gone.intersection(posts)))

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read open mentions again, with the posts they stand under: locked, archived, deleted?"""
        links = {post.id: str(json.loads(post.details)["link"]) for post in posts}
        found = await self._api.info([*links, *links.values()])
        again: list[Post] = []
        for post in posts:
            if (fresh := self._again(me, post, found)) is not None:
                again.append(fresh)
        there = {post.id: found[post.id].data for post in posts if post.id in found}
        gone = frozenset(name for name, row in there.items() if is_gone(row))
        liked = {name for name, row in there.items() if row.get("likes") is True}
        return LookedUp(posts=tuple(again), gone=gone, liked=frozenset(liked - gone))

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target and its post, its whole thread, and my newest comments."""
        link = str(json.loads(target.details)["link"])
        found = await self._api.info([target.id, link])
        if target.id in found and is_gone(found[target.id].data):
            return Look(target=None)
        now = self._again(me, target, found) or replace(target, closed=_UNSEEN)
        rows = await self._api.thread(link, target.root)
        own = await self._api.listing(_comments(me), None, [("sort", "new")])
        rows += [each.data for each in own.items if each.kind == "t1"]
        threads = Threads(self._api)
        threads.learn(rows)
        posts, _ = self._read((row for row in rows if not is_gone(row)), me, threads)
        around = {post.id: post for post in posts if _is_near(post, target)}
        around.pop(target.id, None)
        return Look(
            target=now, posts=tuple(replace(post, root=target.root) for post in around.values())
        )

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the form that posts the reply, and the id it is remembered by."""
        limit = FACTS.limit
        assert limit is not None
        replies.refuse(target, text, who=self._web.who, length=self.count(text), limit=limit)
        payload = replies.form(api_type="json", thing_id=target.id, text=text)
        return payload, replies.key(me.person.id, target, payload, now)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Post the reply."""
        stored = await self._api.comment(parcel.payload)
        if text_or(stored, "parent_id") not in ("", parcel.target.id):
            raise self._web.ambiguous("it says that it stored it elsewhere", status=200)
        return _proof(stored, parcel)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look among my newest comments for the same words under the same comment."""
        own = await self._api.listing(_comments(me), None, [("sort", "new")])
        since = replies.earliest(parcel, self._api.ahead)
        for each in own.items:
            at = listed_at(each.data)
            here = text_or(each.data, "parent_id") == parcel.target.id
            if (
                here
                and at
                and at >= since
                and replies.same(text_or(each.data, "body"), parcel.text)
            ):
                return Found(presence=Presence.THERE, posted=_proof(each.data, parcel))
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Vote a comment up; a second time changes nothing."""
        await self._api.upvote(target.id)
        return Posted(id=target.id, url=target.url)

    def notes(self) -> tuple[str, ...]:
        """Say how many calls are left, where that is few."""
        if self._api.left is None or self._api.left[0] > FEW:
            return ()
        calls, seconds = self._api.left
        return (f"{calls} calls are left for the next {max(1, round(seconds / 60))} min.",)

    def count(self, text: str) -> int:
        """Return the length in characters."""
        return len(text)

    async def _inbox(self, after: str | None) -> Sheet[Thing]:
        return await self._api.listing(INBOX, after, _LEAVES_IT)

    def _reader(self, me: Identity) -> Reader:
        return Reader(me.person, self._bots, self._people)

    async def _page(
        self, name: str, step: Step[Thing], me: Identity, threads: Threads, window: Window
    ) -> Page:
        """Map what a page brought. Messages (t4) are private, and left alone."""
        rows = [each.data for each in step.items if each.kind == "t1"]
        there = [row for row in rows if not is_gone(row)]
        await threads.complete(there)
        posts, skipped = self._read(there, me, threads)
        if name == "comments":
            return Page(listing=name, cursor=step.cursor, own=tuple(posts), skipped=tuple(skipped))
        gone = tuple(filter(None, (text_or(row, "name") for row in rows if is_gone(row))))
        liked = [row for row in there if window.likes and row.get("likes") is True]
        return Page(
            listing=name,
            cursor=step.cursor,
            incoming=tuple(post for post in posts if post.author.id != me.person.id),
            gone=gone,
            liked=tuple(text_or(row, "name") for row in liked),
            skipped=tuple(skipped),
        )

    def _read(
        self, rows: Iterable[Json], me: Identity, threads: Threads
    ) -> tuple[list[Post], list[Skipped]]:
        posts: list[Post] = []
        skipped: list[Skipped] = []
        rows = list(rows)
        self._people |= people_of(rows)
        for row in rows:
            try:
                posts.append(self._reader(me).post(row, threads.top(row)))
            except Unreadable as why:
                named = one_line(text_or(row, "name"), 40) or "a comment"
                skipped.append(Skipped(id=named, why=f"{why}."))
        return posts, skipped

    def _again(self, me: Identity, before: Post, found: Mapping[str, Thing]) -> Post | None:
        """Return a known comment as it is now; None where it is gone or cannot be seen."""
        row = found[before.id].data if before.id in found else None
        if row is None or is_gone(row):
            return None
        link = found.get(str(json.loads(before.details)["link"]))
        with contextlib.suppress(Unreadable):
            return self._reader(me).again(before, row, link.data if link else {})
        return None


def _comments(me: Identity) -> str:
    return f"/user/{me.person.handle}/comments"


def _is_near(post: Post, target: Post) -> bool:
    return post.root == target.root or post.parent == target.id


def _proof(row: Json, parcel: Parcel) -> Posted:
    name = text_or(row, "name")
    link = str(json.loads(parcel.target.details)["link"])
    return Posted(id=name, url=f"{SITE}/comments/{link[3:]}/_/{name[3:]}", at=listed_at(row))

"""The Disqus connector: what the interface asks for, in calls of its API.

One list of the user's sites holds both directions and is read from old to new. Nothing keeps a
second reply out, so an ambiguous send is looked for by its place, author, words and time.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from ackbot.errors import Ambiguous, SignInNeeded, Unreachable
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
    Skipped,
    Window,
)
from ackbot.platforms.clocks import APART
from ackbot.platforms.disqus import FACTS, composing, mapping
from ackbot.platforms.disqus.api import SHOWN, Api
from ackbot.platforms.disqus.mapping import Said, is_gone, is_mine, number_of
from ackbot.platforms.disqus.reading import Reading, State, batches, seconds
from ackbot.platforms.shapes import Json, Unreadable, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.platforms.upward import Rise
from ackbot.text import one_line

_LISTING = "comments"
#: Pages of a discussion that a fresh look, a search for a reply, or a look at open ones reads.
_PAGES = 3
_OPEN_PAGES = 5
_SECOND = timedelta(seconds=1)


class Disqus(Connector):
    """One user of Disqus, and the sites they moderate."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._api = Api(setup)
        self._approves = setup.settings.get("approve_on_reply") is True

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.disqus.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whom the access token belongs to."""
        found = (await self._api.get("users/details")).get("response")
        number = number_of(found, "id")
        if not number or not isinstance(found, dict):
            raise self._web.bad_answer("its server does not say who is signed in")
        nobody = Person(id="")
        return Identity(person=mapping.person({"author": found}, nobody))

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield the sites' comments, oldest first."""
        state = State.read(cursors.get(_LISTING, ""))
        reading = self._reading(me, state.said)
        steps = reading.pull(self._forums(), state.mark, window, self.setup.now())
        async with contextlib.aclosing(steps):
            async for step in steps:
                yield self._page(reading, step)

    def _page(self, reading: Reading, step: Rise[object]) -> Page:
        me = reading.known.me
        posts, skipped = _mapped([row for row in step.items if not is_gone(row)], reading)
        return Page(
            listing=_LISTING,
            cursor=State(step.mark, reading.known.said).text(),
            incoming=tuple(post for post in posts if post.author.id != me.id),
            own=tuple(post for post in posts if post.author.id == me.id),
            gone=tuple(filter(None, (number_of(row, "id") for row in step.items if is_gone(row)))),
            skipped=skipped,
        )

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: posts are listed by discussion, not by number."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read known posts again by their discussions, twenty a call, a hundred posts a page."""
        asked = {post.id: (post, _thread(post)) for post in posts}
        parts = batches((number, thread) for number, (_, thread) in asked.items())
        found = await together(
            *(
                self._again(me, [post for post, thread in asked.values() if thread in part], part)
                for part in parts
            )
        )
        return LookedUp(
            posts=tuple(post for part in found for post in part.posts),
            gone=frozenset(number for part in found for number in part.gone),
        )

    async def _again(self, me: Identity, posts: list[Post], threads: list[str]) -> LookedUp:
        since = min(post.at for post in posts if post.at is not None) - _SECOND
        reading = self._reading(me)
        rows: dict[str, object] = {}
        whole = False
        pages = reading.discussions(threads, ("since", seconds(since)), most=_OPEN_PAGES)
        async with contextlib.aclosing(pages):
            async for sheet in pages:
                rows.update(_numbered(sheet.items))
                whole = sheet.next is None
        there = [post for post in posts if post.id in rows and not is_gone(rows[post.id])]
        # Where the discussions were not read to their end, what is missing may stand further on.
        lost = {post.id for post in posts} - {post.id for post in there} if whole else ()
        return LookedUp(posts=tuple(_readable(there, rows, reading)), gone=frozenset(lost))

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, what was said in its discussion since, and the newest hundred there."""
        data = await self._api.get("posts/details", [("post", target.id), ("related", "thread")])
        row = data.get("response")
        if row is None or is_gone(row):
            return Look(target=None)
        reading = self._reading(me, {target.id: Said(target.root, target.author.id)})
        rows = await self._since(reading, target)
        seen = [each for each in rows if self._is_under(each, target, reading)]
        posts, _ = _mapped(seen, reading)
        try:
            fresh = mapping.again(target, row, reading.known)
        except Unreadable as why:
            raise self._web.bad_answer(f"the comment cannot be read, {why}") from None
        return Look(target=fresh, posts=tuple(post for post in posts if post.id != target.id))

    async def _since(
        self, reading: Reading, target: Post, statuses: Sequence[str] = SHOWN
    ) -> list[Json]:
        """Read what was said in a discussion after a post, oldest first."""
        since = seconds((target.at or self.setup.now()) - _SECOND)
        rows: dict[str, Json] = {}
        more = False
        thread = _thread(target)
        pages = reading.discussions([thread], ("since", since), statuses=statuses, most=_PAGES)
        async with contextlib.aclosing(pages):
            async for sheet in pages:
                rows.update(_numbered(sheet.items))
                more = sheet.next is not None
        if more:
            newest = await self._api.posts([("thread", thread), ("order", "desc")], statuses)
            rows.update(_numbered(newest.items))
        return [rows[number] for number in sorted(rows, key=int)]

    def _is_under(self, row: Json, target: Post, reading: Reading) -> bool:
        """Whether a post stands in the target's thread; it is remembered, for what answers it."""
        if is_gone(row) or reading.known.root(row) != target.root:
            return False
        reading.known.learn([row])
        return True

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the form of the call, without keys."""
        return composing.reply(target, text, now=now, who=self._web.who, approves=self._approves)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send the reply, once; the comment it answers is approved first where that is wished."""
        composing.refuse_held(parcel.target, who=self._web.who, approves=self._approves)
        if parcel.target.held:
            await self._approve(parcel.target)
        row = await self._api.write("posts/create", parcel.payload)
        number = number_of(row, "id")
        if not number or number_of(row, "parent") != parcel.target.id:
            raise self._web.ambiguous("its server did not say what it stored", status=200)
        return _proof(row, parcel.target)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for these words of mine under that comment, no older than the attempt."""
        target = parcel.target
        rows = await self._since(self._reading(me), target, (*SHOWN, "spam"))
        since = target.at or datetime.min.replace(tzinfo=UTC)
        if parcel.attempted_at is not None:
            since = max(since, parcel.attempted_at + self._api.ahead - APART)
        for row in rows:
            if _answers(row, me.person, target, since) and composing.is_there(row, parcel.payload):
                return Found(presence=Presence.THERE, posted=_proof(row, target))
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Vote it up; a second time changes nothing."""
        await self._api.write("posts/vote", urlencode({"vote": 1, "post": target.id}).encode())
        return Posted(id=target.id, url=target.url)

    def notes(self) -> tuple[str, ...]:
        """Say how many requests are left this hour."""
        if self._api.left is None:
            return ()
        left, most = self._api.left
        return (f"{left:,} of {most:,} requests are left this hour.",)

    async def _approve(self, target: Post) -> None:
        """Approve a held comment, which is harmless when repeated; nothing is sent before."""
        try:
            await self._api.write("posts/approve", urlencode({"post": target.id}).encode())
        except Ambiguous as error:
            raise Unreachable(
                f"{self._web.who} was sent nothing: it is not known whether the comment above it "
                "was approved.",
                "The next send tries again.",
                status=error.status,
            ) from None

    def _reading(self, me: Identity, said: Mapping[str, Said] | None = None) -> Reading:
        return Reading(self._api, self._web, me.person, said or {})

    def _forums(self) -> list[str]:
        named = self.setup.settings.get("forum")
        listed = named if isinstance(named, list | tuple) else [named]
        forums = [forum.strip() for forum in listed if isinstance(forum, str) and forum.strip()]
        if not forums:
            raise SignInNeeded(
                f"{self._web.who} was not read: its settings name no forum.",
                f"Set `forum` in [accounts.{one_line(self.setup.account)}] to your site's "
                "shortname.",
            )
        return forums


def _mapped(rows: Iterable[object], reading: Reading) -> tuple[list[Post], tuple[Skipped, ...]]:
    posts: list[Post] = []
    skipped: list[Skipped] = []
    for row in rows:
        try:
            posts.append(mapping.post(row, reading.known))
        except Unreadable as why:
            skipped.append(Skipped(id=number_of(row, "id") or "a comment", why=f"{why}."))
    return posts, tuple(skipped)


def _readable(
    posts: Iterable[Post], rows: Mapping[str, object], reading: Reading
) -> Iterable[Post]:
    for post in posts:
        with contextlib.suppress(Unreadable):
            yield mapping.again(post, rows[post.id], reading.known)


def _numbered(rows: Iterable[object]) -> dict[str, Json]:
    found = (row for row in rows if isinstance(row, dict))
    return {number: row for row in found if (number := number_of(row, "id"))}


def _thread(post: Post) -> str:
    return str(json.loads(post.details).get("thread", ""))


def _answers(row: object, me: Person, target: Post, since: datetime) -> bool:
    """Whether a post is mine, stands under the target, and is no older than a moment."""
    if not is_mine(row, me) or number_of(row, "parent") != target.id:
        return False
    at = moment_or_none(text_or(row, "createdAt"))
    return at is not None and at >= since.replace(microsecond=0)


def _proof(row: object, target: Post) -> Posted:
    held = isinstance(row, dict) and row.get("isApproved") is False
    number = number_of(row, "id")
    page = target.on.url
    return Posted(
        id=number,
        url=f"{page}#comment-{number}" if page else "",
        at=moment_or_none(text_or(row, "createdAt")),
        held=held,
    )

"""The YouTube connector: what the interface asks for, in calls of the YouTube Data API v3.

One list holds all threads of the channel, and the replies in them are both directions: what others
say and what the user answered. See `.state` for what that list hides and how it is found.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from ackbot.errors import Ambiguous, PlatformError, Unreachable
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
from ackbot.platforms.clocks import APART, ahead
from ackbot.platforms.http import Answer
from ackbot.platforms.shapes import Json, mapping_or, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.youtube import FACTS, composing
from ackbot.platforms.youtube.api import OAUTH, Api
from ackbot.platforms.youtube.mapping import address, flagged, person_of, posts_of, root_of
from ackbot.platforms.youtube.reading import Reading
from ackbot.platforms.youtube.rereading import again
from ackbot.text import one_line

__all__ = ["OAUTH", "YouTube"]

LIBRARY = "https://console.cloud.google.com/apis/library/youtube.googleapis.com"
PROJECT = (
    "In the Google Cloud console, make a project, and enable the YouTube Data API v3 in it.",
)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class YouTube(Connector):
    """One YouTube channel."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._api = Api(setup)
        self._approves = setup.settings.get("approve_on_reply") is True

    @classmethod
    def sign_in(cls) -> SignIn:
        """Sign in with Google, for the least that reads threads and posts replies."""
        from ackbot.platforms.google_sign_in import sign_in

        return sign_in(OAUTH, project=PROJECT, page=LIBRARY)

    async def who_am_i(self) -> Identity:
        """Ask for the channel that was chosen when signing in."""
        channel = await self._api.my_channel()
        channel_id = text_or(channel, "id")
        if not channel_id:
            raise self._web.sign_in_needed("this Google account has no YouTube channel")
        snippet = mapping_or(channel, "snippet")
        return Identity(
            person=Person(
                id=channel_id,
                name=one_line(text_or(snippet, "title")),
                handle=one_line(text_or(snippet, "customUrl")).removeprefix("@"),
                url=f"https://www.youtube.com/channel/{channel_id}",
            )
        )

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield what everybody sees, newest threads first, then what is held."""
        reading = self._reading(me)
        lists = [reading.published(cursors.get("threads", ""), window)]
        lists += [reading.held(status, window) for status in reading.statuses]
        try:
            for pages in lists:
                async with contextlib.aclosing(pages):
                    async for page in pages:
                        yield page
        finally:
            self._api.meter.keep()

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read comments fifty a call, and their threads as well."""
        asked = dict.fromkeys(post for post in posts if root_of(post))
        return await again(self._reading(me), self._api, me.person.id, asked)

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read the threads of open comments again, and with them what I answered there."""
        asked = {post.id: post for post in posts}
        return await again(self._reading(me), self._api, me.person.id, asked)

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target's whole thread."""
        reading = self._reading(me)
        held = await reading.held_now() if target.held else {}
        threads = await reading.by_id([target.root])
        still = target if target.id in held else None
        if target.root not in threads:
            # Nothing says whether YouTube shows a held thread to one who asks for it by name.
            return Look(target=still)
        thread = await reading.whole(threads[target.root])
        if target.id not in {text_or(one, "id") for one in thread.comments()}:
            thread = thread.having(await self._api.comments_by_id([target.id]))
        read, _ = posts_of(replace(thread, title=target.on.text))
        posts = {post.id: post for post in flagged(read, held)}
        found = posts.pop(target.id, still)
        return Look(target=found, posts=tuple(posts.values()))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call: the thread, and the words."""
        return composing.reply(target, text, now=now, who=self._web.who, approves=self._approves)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send the reply, after the comment it is for was approved where that is asked for."""
        composing.refuse_held(parcel.target, who=self._web.who, approves=self._approves)
        if parcel.target.held:
            await self._approve(parcel.target)
        return self._posted(await self._api.reply(parcel.payload), parcel)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look in the thread for my words, no older than the attempt by the server's clock.

        What YouTube hides for its spam check is not in the list, so not to see it proves nothing.
        """
        since = await self._earliest(parcel)
        for comment in await self._api.replies(composing.thread_in(parcel.payload)):
            at = moment_or_none(text_or(mapping_or(comment, "snippet"), "publishedAt"))
            if at is None or at < since or person_of(comment).id != me.person.id:
                continue
            if composing.is_there(comment, parcel.payload):
                posted = self._proof(comment, parcel.target)
                return Found(presence=Presence.THERE, posted=posted)
        return Found(presence=Presence.NOT_SEEN)

    def notes(self) -> tuple[str, ...]:
        """Say what is left of today's quota."""
        return self._api.meter.notes()

    def count(self, text: str) -> int:
        """Return the length as it is held against the limit."""
        return composing.count(text)

    def _reading(self, me: Identity) -> Reading:
        return Reading(self.setup, self._api, me.person.id)

    async def _approve(self, target: Post) -> None:
        """Approve a held comment, which is harmless when repeated; nothing is sent before."""
        try:
            await self._api.approve(target.id)
        except Ambiguous as error:
            raise Unreachable(
                f"{self._web.who} was sent nothing: it is not known whether the comment above it "
                "was approved.",
                "The next send tries again.",
                status=error.status,
            ) from None

    def _posted(self, answer: Answer, parcel: Parcel) -> Posted:
        try:
            comment = self._web.data(answer)
        except PlatformError:
            comment = {}
        parent = text_or(mapping_or(comment, "snippet"), "parentId")
        thread = composing.thread_in(parcel.payload)
        if not text_or(comment, "id") or parent not in ("", thread):
            raise self._web.ambiguous("it did not say what it stored", status=answer.status)
        return self._proof(comment, parcel.target)

    def _proof(self, comment: Json, target: Post) -> Posted:
        snippet = mapping_or(comment, "snippet")
        return Posted(
            id=text_or(comment, "id"),
            url=address(target.on.url, text_or(comment, "id")),
            at=moment_or_none(text_or(snippet, "publishedAt")),
            held=text_or(snippet, "moderationStatus") not in ("", "published"),
        )

    async def _earliest(self, parcel: Parcel) -> datetime:
        """Return when, by the server's clock, the reply can have been posted at the earliest."""
        target = parcel.target.at or _LONG_AGO
        if parcel.attempted_at is None:
            return target
        asked = self.setup.now()
        answer = await self._api.since_when()
        return max(target, parcel.attempted_at + ahead(answer.headers, asked) - APART)

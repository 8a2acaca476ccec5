"""The WordPress connector: what the interface asks for, in calls of one site's REST API.

One list holds both directions. A comment that is approved long after it was written appears in the
middle of it, so what stands on the pages read anyway is looked at again for two weeks back; whoever
may moderate sees it before, held. Writing rests on WordPress's own guard: the same words under the
same comment are refused, which after an attempt proves that the first one arrived.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import Ambiguous, PlatformError, Refused, Unreachable
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
from ackbot.platforms.http import Answer
from ackbot.platforms.shapes import Json, Unreadable, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.platforms.walk import Step, walk
from ackbot.platforms.wordpress import FACTS, composing
from ackbot.platforms.wordpress.mapping import CLOSED, SHOWN, name_of
from ackbot.platforms.wordpress.reading import Reading, listed_at, objects
from ackbot.platforms.wordpress.rest import Rest, error_code, refused
from ackbot.platforms.wordpress.self_hosted import SelfHosted
from ackbot.platforms.wordpress.site import Role, Site, Wishes, web_address

#: Clocks of a site and its database may differ, and its time of day changes twice a year.
_OVERLAP = timedelta(hours=2)
#: How long after it was written a comment may be approved and still be met by every sync.
_LATE = timedelta(days=14)
#: WordPress takes a comment every so many seconds from whoever does not moderate.
_FLOOD_SECONDS = 15.0
_COMMENTS = "/wp/v2/comments"


class WordPress(Connector):
    """One user of one self-hosted WordPress site."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._wishes = Wishes.of(setup.settings)
        self._web = setup.web
        self._rest = self.rest()

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.wordpress.sign_in import SIGN_IN

        return SIGN_IN

    def rest(self) -> Rest:
        """Return the calls of the site's API, signed in as the account says."""
        return SelfHosted(self.setup, self._wishes.user)

    async def who_am_i(self) -> Identity:
        """Find the site's API and ask it who is signed in."""
        place = await self._rest.find_out()
        user = place.user
        person = Person(
            id=Site(place.site).user(user["id"]),
            name=name_of(text_or(user, "name")),
            handle=name_of(text_or(user, "username") or text_or(user, "slug")),
            url=web_address(text_or(user, "link")),
        )
        others = {"api": place.api, "site": place.site, "home": place.home}
        others |= {"number": str(user["id"]), "role": Role.of(place.capabilities).name}
        return Identity(person=person, others=others)

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield the list of the site's posts, which explains, and the comments, newest first."""
        reading = self._reading(me)
        top = asyncio.create_task(reading.sheet(None))
        posts = asyncio.create_task(reading.learn_pages())

        async def fetch(cursor: str | None) -> Any:
            return await (top if cursor is None else reading.sheet(cursor))

        try:
            await posts
            yield Page(listing="posts", cursor="newest")
            steps = walk(
                fetch,
                listed_at,
                cursors.get("comments", ""),
                floor=window.floor,
                overlap=_OVERLAP,
                late=_LATE,
                now=self.setup.now(),
                full=window.full,
                trouble=self._web.bad_answer,
            )
            async with contextlib.aclosing(steps):
                async for step in steps:
                    yield await self._page(reading, step, full=window.full)
        finally:
            for task in (top, posts):
                task.cancel()
            await asyncio.gather(top, posts, return_exceptions=True)

    async def _page(self, reading: Reading, step: Step[Any], *, full: bool) -> Page:
        rows = [row for row in step.items if full or not self._was_read(reading, row, step)]
        await reading.learn(rows)
        incoming: list[Post] = []
        own: list[Post] = []
        skipped: list[Skipped] = []
        for row in rows:
            try:
                if reading.is_mine(row):
                    own.append(reading.post(row))
                elif reading.is_for_me(row):
                    incoming.append(reading.post(row))
            except Unreadable as why:
                skipped.append(Skipped(id=reading.name(row, len(skipped)), why=f"{why}."))
        return Page(
            listing="comments",
            cursor=step.cursor,
            incoming=tuple(incoming),
            own=tuple(own),
            skipped=tuple(skipped),
        )

    def _was_read(self, reading: Reading, row: object, step: Step[Any]) -> bool:
        """Whether it is an old word of mine: seen at once, unlike what waits for moderation."""
        at = listed_at(row)
        mark = step.known_to
        return reading.is_mine(row) and bool(mark and at and at < mark - _OVERLAP)

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read comments a hundred a call; what is missing, spam or in the trash is gone."""
        site = Site(me.others["site"])
        asked = {number: post for post in posts if (number := site.number(post))}
        if not asked:
            return LookedUp()
        reading = self._reading(me)
        rows = await reading.by_number(sorted(asked))
        shown = [row for row in rows if text_or(row, "status") in SHOWN]
        await reading.learn(shown)
        there = {number for row in shown if isinstance(number := row.get("id"), int)}
        return LookedUp(
            posts=tuple(reading.readable(shown)),
            gone=frozenset(post for number, post in asked.items() if number not in there),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, the newest hundred under its page, and all my answers to it."""
        about = json.loads(target.details)
        reading = self._reading(me)
        found, around, mine = await together(
            reading.by_number([about["number"]]),
            reading.under(about["post"]),
            reading.under(about["post"], ("parent", str(about["number"]))),
        )
        rows = {row.get("id"): row for row in (*around, *mine, *found)}
        await reading.learn(rows.values())
        shown = [row for row in found if text_or(row, "status") in SHOWN]
        fresh = next(reading.readable(shown), None)
        rows.pop(about["number"], None)
        posts = [post for post in reading.readable(rows.values()) if post.root == target.root]
        return Look(target=fresh, posts=tuple(posts))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call: page, parent and the words as HTML."""
        return composing.reply(target, text, who=self._web.who, approves=self._wishes.approve)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send the reply. Refused as a duplicate after an attempt, it has arrived before."""
        composing.refuse_held(parcel.target, who=self._web.who, approves=self._wishes.approve)
        if parcel.target.held:
            await self._approve(me, parcel.target)
        answer = await self._rest.write(me.others["api"], _COMMENTS, parcel.payload)
        code = error_code(answer)
        if answer.status == 409 and code == "comment_duplicate":
            return await self._already_there(me, parcel)
        if code == "comment_flood":
            raise self._rest.too_quick(_FLOOD_SECONDS)
        if code == "rest_comment_closed":
            raise refused(self._web.who, CLOSED, "Open it in the browser.", status=answer.status)
        if answer.status not in (200, 201):
            raise self._web.write_error(answer)
        return self._posted(me, answer, parcel)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look among my answers to that comment for these words."""
        about = json.loads(parcel.payload)
        reading = self._reading(me)
        params = [("post", str(about["post"])), ("parent", str(about["parent"]))]
        rows = await reading.comments("any", [*params, ("per_page", "100"), ("order", "desc")])
        for row in objects(rows.items):
            trashed = text_or(row, "status") == "trash"
            number = row.get("id")
            if not isinstance(number, int) or trashed or not reading.is_mine(row):
                continue
            if composing.is_there(row, parcel.payload):
                return Found(presence=Presence.THERE, posted=_proof(me, number, row))
        return Found(presence=Presence.NOT_SEEN)

    def count(self, text: str) -> int:
        """Length of a reply in bytes, as it is sent."""
        return composing.length(text)

    def _reading(self, me: Identity) -> Reading:
        return Reading(self._rest, self._web, me, self._wishes)

    async def _approve(self, me: Identity, target: Post) -> None:
        """Approve a held comment, which is harmless when repeated; nothing is sent before."""
        number = json.loads(target.details)["number"]
        route, body = f"{_COMMENTS}/{number}", b'{"status": "approved"}'
        try:
            answer = await self._rest.write(me.others["api"], route, body)
        except Ambiguous as error:
            why = "it is not known whether the comment above it was approved"
            raise Unreachable(
                f"{self._web.who} was sent nothing: {why}.",
                "The next send tries again.",
                status=error.status,
            ) from None
        if answer.status != 200:
            raise self._web.write_error(answer)

    async def _already_there(self, me: Identity, parcel: Parcel) -> Posted:
        if parcel.attempted_at is None:
            raise Refused(
                f"{self._web.who} refused it: these very words of yours stand there already.",
                "Change the words, or look: ackbot sync",
                status=409,
            )
        try:
            found = await self.find(me, parcel)
        except PlatformError as error:
            why = "it is there from an earlier attempt, and could not be read"
            raise self._web.ambiguous(why, status=error.status) from None
        if found.posted is None:
            raise self._web.ambiguous("it says that it has these words, and does not show them")
        return found.posted

    def _posted(self, me: Identity, answer: Answer, parcel: Parcel) -> Posted:
        found = answer.json()
        row: Json = found if isinstance(found, dict) else {}
        number = row.get("id")
        parent = json.loads(parcel.payload)["parent"]
        if not isinstance(number, int) or number < 1 or row.get("parent") != parent:
            raise self._web.ambiguous("its site did not say what it stored", status=answer.status)
        return _proof(me, number, row)


def _proof(me: Identity, number: int, row: Json) -> Posted:
    return Posted(
        id=Site(me.others["site"]).comment(number),
        url=web_address(text_or(row, "link")),
        at=moment_or_none(text_or(row, "date_gmt")),
        held=text_or(row, "status") != "approved",
    )

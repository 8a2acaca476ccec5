"""Reading reviews: of each location from the top, and again those that are known."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Collection, MutableMapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from ackbot.errors import BadAnswer
from ackbot.model import Person, Post
from ackbot.platforms.base import Page, Setup, Skipped, Window
from ackbot.platforms.google_business.api import Api
from ackbot.platforms.google_business.mapping import (
    Location,
    Review,
    listed_at,
    own_of,
    post_of,
    review_of,
)
from ackbot.platforms.google_business.state import State
from ackbot.platforms.shapes import Unreadable, items, text_or
from ackbot.platforms.sweeps import Fetched, leaves
from ackbot.platforms.together import together
from ackbot.text import one_line

#: Google lists some reviews after it has looked at them.
_OVERLAP = timedelta(hours=24)
_SIDE_BY_SIDE = 4
#: Where a location's reviews cannot be read, its others still can: not verified, no rights, gone.
_HERE_ONLY = (400, 403, 404)
#: So few reviews are asked for one by one rather than looked for page by page.
_ONE_BY_ONE = 3


class Reading:
    """The reviews of some locations, as who manages them sees them."""

    def __init__(
        self, setup: Setup, api: Api, me: Person, rejected: MutableMapping[str, str]
    ) -> None:
        """`rejected` takes a sentence for each review whose reply Google rejected."""
        self._setup = setup
        self._api = api
        self._me = me
        self._side_by_side = asyncio.Semaphore(_SIDE_BY_SIDE)
        self._wordless = setup.settings.get("without_words") is not False
        self._rejected = rejected

    async def pages(
        self, locations: Sequence[Location], cursors: dict[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield the reviews of all locations, one after the other; the first pages together."""
        tops = {one.name: asyncio.create_task(self._listed(one, None)) for one in locations}
        failed: list[BadAnswer] = []
        try:
            for location in locations:
                pages = self._location(location, tops, cursors.get(location.name, ""), window)
                try:
                    async with contextlib.aclosing(pages):
                        async for page in pages:
                            yield page
                except BadAnswer as error:
                    if error.status not in _HERE_ONLY:
                        raise
                    failed.append(error)
                    yield self._left_out(location, cursors.get(location.name, ""), error)
            if failed and len(failed) == len(locations):
                raise failed[0]
        finally:
            for task in tops.values():
                task.cancel()
            await asyncio.gather(*tops.values(), return_exceptions=True)

    async def known(self, location: Location, asked: Collection[Post]) -> dict[str, Review] | None:
        """Return those of these reviews that are there; None where the location cannot be read."""
        try:
            return await self._known(location, asked)
        except BadAnswer as error:
            if error.status not in _HERE_ONLY:
                raise
            return None

    async def _known(self, location: Location, asked: Collection[Post]) -> dict[str, Review]:
        """Look page by page down to the oldest of them, and for the last few one by one."""
        missing = {post.id: post for post in asked}
        found: dict[str, Review] = {}
        token: str | None = None
        while len(missing) > _ONE_BY_ONE and token != "":
            rows, token = await self._listed(location, token)
            read = {review.id: review for review in _readable(rows)[0]}
            found |= {known: read[known] for known in missing.keys() & read.keys()}
            missing = {known: post for known, post in missing.items() if known not in read}
            if self._is_past(rows, missing.values()):
                return found
        again = await together(*(self.one(post) for post in missing.values()))
        return {**found, **{review.id: review for review in again if review}}

    async def one(self, post: Post) -> Review | None:
        """Return a review as it is now; None where it is gone. Raises as a read does.

        Where the whole location is gone or closed to us, every review is "not found": then that is
        raised instead.
        """
        async with self._side_by_side:
            row = await self._api.review(path_of(post))
        if row is None:
            await self._listed(location_of(post), None)
            return None
        try:
            review = review_of(row)
        except Unreadable as why:
            raise self._setup.web.bad_answer(f"a review cannot be read: {why}") from None
        if review.id != post.id:
            raise self._setup.web.bad_answer("its server sent something else than the review")
        return review

    def posts(self, review: Review, location: Location) -> tuple[Post, Post | None]:
        """Return what the customer said, and what the business answered for all to see."""
        said = post_of(review, location)
        self._rejected.pop(review.id, None)
        if review.reply and review.reply.rejected:
            why = f" ({review.reply.violation})" if review.reply.violation else ""
            who = one_line(said.author.label, 40)
            told = f"Google rejected your reply to the review by {who}{why}; nobody sees it."
            self._rejected[review.id] = told
        return said, own_of(review, location, self._me)

    async def _listed(self, location: Location, token: str | None) -> Fetched:
        async with self._side_by_side:
            found = await self._api.reviews(location, token)
        return items(found, "reviews"), text_or(found, "nextPageToken")

    async def _location(
        self,
        location: Location,
        tops: dict[str, asyncio.Task[Fetched]],
        stored: str,
        window: Window,
    ) -> AsyncGenerator[Page, None]:
        state, now = State.read(stored), self._setup.now()
        reach = state.sweeps.reach(window, now)
        state = state.reaching(reach, window, now)

        async def fetch(token: str | None) -> Fetched:
            if token is None and location.name in tops:
                return await tops.pop(location.name)
            return await self._listed(location, token)

        pages = leaves(
            fetch,
            listed_at,
            state.walk,
            reach,
            overlap=_OVERLAP,
            now=now,
            trouble=self._setup.web.bad_answer,
        )
        async with contextlib.aclosing(pages):
            async for leaf in pages:
                page, answered = self._page(location, leaf.rows, window.floor, state.answered)
                state = replace(state, walk=leaf.cursor, answered=answered)
                yield replace(page, cursor=state.text())

    def _page(
        self,
        location: Location,
        rows: Sequence[object],
        floor: datetime,
        before: Collection[str],
    ) -> tuple[Page, tuple[str, ...]]:
        """Read a page; `before` are the reviews seen with a reply, as is what comes back."""
        incoming: list[Post] = []
        own: list[Post] = []
        context: list[Post] = []
        gone: list[str] = []
        reviews, skipped = _readable(rows)
        for review in filter(self._is_wanted, reviews):
            at = review.reply.at if review.reply else None
            if review.changed < floor and not (at and at >= floor):
                continue
            said, answered = self.posts(review, location)
            (incoming if review.changed >= floor else context).append(said)
            if answered:
                own.append(answered)
            elif review.reply or review.id in before:
                # Rejected or deleted. One that was never seen here may just not be listed yet.
                gone.append(review.own_id)
        page = Page(
            listing=location.name,
            cursor="",
            incoming=tuple(incoming),
            own=tuple(own),
            context=tuple(context),
            gone=tuple(gone),
            skipped=tuple(skipped),
        )
        seen = {review.id for review in reviews}
        replied = (post.root for post in own)
        return page, (*(one for one in before if one not in seen), *replied)

    def _is_wanted(self, review: Review) -> bool:
        return self._wordless or bool(review.words)

    def _is_past(self, rows: Sequence[object], missing: Collection[Post]) -> bool:
        """Whether what is missing would have come by now: the list is sorted by last change."""
        times = [time for row in rows if (time := listed_at(row))]
        oldest = min((changed for post in missing if (changed := changed_of(post))), default=None)
        return bool(times) and oldest is not None and max(times) < oldest

    def _left_out(self, location: Location, cursor: str, error: BadAnswer) -> Page:
        """Say that one location could not be read; the next pull goes on where this one did."""
        why = Skipped(id=location.name, why=f"{location.title or 'A location'}: {error.message}")
        return Page(listing=location.name, cursor=cursor or State().text(), skipped=(why,))


def location_of(post: Post) -> Location:
    """Return where a known review stands."""
    account, place = path_of(post).split("/locations/")[0], post.id.split("/reviews/")[0]
    return Location(account, place, title=post.on.text.lstrip("★☆ "), url=post.on.url)


def path_of(post: Post) -> str:
    """Return the name by which a review is asked for."""
    return str(json.loads(post.details)["path"])


def changed_of(post: Post) -> datetime | None:
    """Return when a review was last known to change."""
    return listed_at({"updateTime": json.loads(post.details).get("changed", "")})


def _readable(rows: Sequence[object]) -> tuple[list[Review], list[Skipped]]:
    reviews: list[Review] = []
    skipped: list[Skipped] = []
    for number, row in enumerate(rows):
        try:
            reviews.append(review_of(row))
        except Unreadable as why:
            known = text_or(row, "reviewId") or text_or(row, "name") or f"reviews {number}"
            skipped.append(Skipped(id=known, why=f"{why}."))
    return reviews, skipped

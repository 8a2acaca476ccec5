"""The list of what I did and what was said to me: `/user_actions.json`, newest first.

It is paged by how many to leave out, which moves when something is added or deleted. So each page
begins with the last row of the one before; where that is no longer there and all is older, some
were deleted, and the page before is read again. Rows of one post come once.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Iterable, Iterator, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ackbot.errors import BadAnswer
from ackbot.model import Post
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Page, Skipped, Window
from ackbot.platforms.discourse import mapping
from ackbot.platforms.discourse.mapping import Reader, number_or, objects
from ackbot.platforms.discourse.session import Session
from ackbot.platforms.discourse.threads import Threads
from ackbot.platforms.http import Web
from ackbot.platforms.shapes import Json, Unreadable, moment_or_none, text_or
from ackbot.platforms.walk import Sheet, walk

_OVERLAP = timedelta(hours=1)
_STEP = 30
_MINE = (mapping.NEW_TOPIC, mapping.REPLY)
_THEIRS = (mapping.RESPONSE, mapping.MENTION, mapping.QUOTE)
ALL = (*_MINE, *_THEIRS)


class Actions:
    """One user's rows of some types."""

    def __init__(
        self, session: Session, web: Web, reader: Reader, types: Sequence[int] = ALL
    ) -> None:
        self._session = session
        self._web = web
        self._reader = reader
        self._filter = ",".join(map(str, types))
        self.covered: dict[int, set[int]] = {}
        """Numbers of the posts that rows have told of, by topic."""

    async def rows(self, leave_out: int = 0) -> list[Json]:
        """Read one page. Raises as `Web.get` does.

        Lists go by user name; where that one is gone, it was most likely changed.
        """
        found = await self._told(leave_out)
        if found is None:
            self._reader.username = text_or(await self._session.user(), "username")
            found = await self._told(leave_out)
        rows = (found or {}).get("user_actions")
        if not isinstance(rows, list):
            raise self._web.bad_answer("its forum sent no list of activity")
        return list(objects(rows))

    async def _told(self, leave_out: int) -> Json | None:
        params = [
            ("offset", str(leave_out)),
            ("username", self._reader.username),
            ("filter", self._filter),
        ]
        return await self._session.may_see("/user_actions.json", params)

    async def pages(
        self, listing: str, stored: str, window: Window, now: datetime, threads: Threads
    ) -> AsyncGenerator[Page, None]:
        """Walk the list; what its excerpts leave out is read in the topics."""
        steps = walk(
            self._sheet,
            listed_at,
            stored,
            floor=window.floor,
            overlap=_OVERLAP,
            now=now,
            full=window.full,
            trouble=self._web.bad_answer,
        )
        async with aclosing(steps):
            async for step in steps:
                if listing == "likes":
                    liked = tuple(self._places(step.items))
                    yield Page(listing=listing, cursor=step.cursor, liked=liked)
                else:
                    yield await self._page(listing, step.items, step.cursor, threads)

    async def _page(
        self, listing: str, rows: Sequence[Json], cursor: str, threads: Threads
    ) -> Page:
        for row in rows:
            topic = self.covered.setdefault(number_or(row, "topic_id"), set())
            topic.add(number_or(row, "post_number"))
        told = [row for row in rows if mapping.is_words(row)]
        self._reader.meet(told)
        living = [row for row in told if not mapping.is_gone(row)]
        posts, skipped = self._read(living)
        posts = await self._completed(living, posts, threads)
        mine = self._reader.me
        return Page(
            listing=listing,
            cursor=cursor,
            own=tuple(post for post in posts.values() if post.author.id == mine),
            incoming=tuple(post for post in posts.values() if post.author.id != mine),
            gone=tuple(self._places(row for row in told if mapping.is_gone(row))),
            skipped=tuple(skipped),
        )

    def _read(self, rows: Sequence[Json]) -> tuple[dict[str, Post], list[Skipped]]:
        posts: dict[str, Post] = {}
        skipped: list[Skipped] = []
        for row in rows:
            try:
                post = self._reader.row(row)
                posts.setdefault(post.id, post)
            except Unreadable as why:
                skipped.append(Skipped(id=next(self._places([row]), "a post"), why=f"{why}."))
        return posts, skipped

    async def _completed(
        self, rows: Sequence[Json], posts: dict[str, Post], threads: Threads
    ) -> dict[str, Post]:
        """Read whole what an excerpt cuts off, and those words of mine that name no parent."""
        wanted = {
            number_or(row, "post_id"): number_or(row, "topic_id")
            for row in rows
            if number_or(row, "post_id") and self._is_wanted(row)
        }
        found = await threads.complete((topic, post) for post, topic in wanted.items())
        for topic, whole in found.items():
            for each in whole:
                known = posts.get(self._reader.id_of(topic, number_or(each, "post_number")))
                if known is not None:
                    posts[known.id] = self._again(known, each, topic)
        return posts

    def _again(self, known: Post, post: Json, topic: int) -> Post:
        try:
            whole = self._reader.post(post, {"id": topic})
            found = self._reader.again(known, post, {"id": topic})
        except Unreadable:
            return known
        if known.author.id != self._reader.me:
            return found
        return replace(
            found,
            parent=whole.parent,
            parent_author=whole.parent_author,
            names=whole.names,
            quotes=whole.quotes,
        )

    def _is_wanted(self, row: Json) -> bool:
        if not self._reader.is_mine(row):
            return mapping.is_cut(row)
        is_reply = number_or(row, "action_type") == mapping.REPLY
        return is_reply and not number_or(row, "reply_to_post_number")

    def _places(self, rows: Iterable[Json]) -> Iterator[str]:
        """Yield the ids of what rows are about, as far as they say."""
        for row in rows:
            topic, number = number_or(row, "topic_id"), number_or(row, "post_number")
            if topic and number:
                yield self._reader.id_of(topic, number)

    async def _sheet(self, cursor: str | None) -> Sheet[Json]:
        place = _Place.read(cursor)
        rows = await self.rows(place.start)
        while place.start and not place.is_reached(rows):
            place = place.back()
            rows = await self.rows(place.start)
        keys = [_key(row) for row in rows]
        fresh = rows[keys.index(place.last) + 1 :] if place.last in keys else rows
        return Sheet(tuple(fresh), place.after(rows).text() if fresh else None)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the next page begins: how many rows to leave out, and the last one that was read."""

    start: int = 0
    last: str = ""
    at: str = ""

    @classmethod
    def read(cls, text: str | None) -> _Place:
        if text is None:
            return cls()
        with suppress(ValueError, TypeError):
            start, last, at = parsed(text)
            if isinstance(start, int) and start >= 0:
                return cls(start, str(last), str(at))
        raise BadAnswer("The place in a list of the forum was lost.", status=400)

    def text(self) -> str:
        return json.dumps([self.start, self.last, self.at])

    def is_reached(self, rows: Sequence[Json]) -> bool:
        """Whether a page begins no later than where the one before ended."""
        end = moment_or_none(self.at)
        times = [at for row in rows if (at := listed_at(row)) is not None]
        newer = end is None or any(at >= end for at in times)
        return newer or any(_key(row) == self.last for row in rows)

    def back(self) -> _Place:
        return replace(self, start=max(self.start - _STEP, 0))

    def after(self, rows: Sequence[Json]) -> _Place:
        """Return where what follows these rows begins: with the last of them."""
        last = rows[-1]
        return _Place(self.start + len(rows) - 1, _key(last), text_or(last, "created_at"))


def listed_at(row: Json) -> datetime | None:
    """Return the time a row is listed by, None where it has none."""
    return moment_or_none(text_or(row, "created_at"))


def _key(row: Json) -> str:
    named = ("action_type", "topic_id", "post_number", "acting_user_id")
    return "/".join(str(row.get(name)) for name in named)

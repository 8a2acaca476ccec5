"""The lists that a pull reads, newest first: what was said to me, my comments, what I like."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from datetime import datetime, timedelta

from ackbot.errors import BadAnswer
from ackbot.model import Kind, Post
from ackbot.platforms.base import Page, Skipped, Window
from ackbot.platforms.http import Web
from ackbot.platforms.lemmy import mapping
from ackbot.platforms.lemmy.dialects import PAGE, Listing
from ackbot.platforms.lemmy.mapping import Place
from ackbot.platforms.lemmy.session import Session
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, text_or
from ackbot.platforms.walk import Sheet, Step, walk

_OVERLAP = timedelta(hours=1)
#: v3 lists what I like by when it was written, not by when I liked it.
_LIKES_OVERLAP = timedelta(days=14)

Mapped = Callable[[Sequence[Json], str], Page]


class Lists:
    """The lists of one account."""

    def __init__(self, session: Session, web: Web, place: Place, window: Window) -> None:
        self._session = session
        self._web = web
        self._place = place
        self._window = window

    async def told(
        self, listing: Listing, stored: str, now: datetime
    ) -> AsyncGenerator[Page, None]:
        """Walk a list of what was said to me."""
        async with aclosing(self._walk(listing, stored, now)) as steps:
            async for step in steps:
                yield self._told(step.items, listing.name, step.cursor)

    async def own(self, listing: Listing, stored: str, now: datetime) -> AsyncGenerator[Page, None]:
        """Walk the list of my comments."""
        async with aclosing(self._walk(listing, stored, now)) as steps:
            async for step in steps:
                views = [view for view in step.items if mapping.is_mine(view, self._place)]
                posts, skipped = self._read((view, view, None, None) for view in views)
                yield Page(
                    listing=listing.name,
                    cursor=step.cursor,
                    own=tuple(posts),
                    gone=self._gone(views),
                    skipped=tuple(skipped),
                )

    async def liked(
        self, listing: Listing, stored: str, now: datetime
    ) -> AsyncGenerator[Page, None]:
        """Walk the list of what I like; my own comments are in it from the start."""
        overlap = _OVERLAP if listing.cursors else _LIKES_OVERLAP
        steps = self._walk(listing, stored, now, key=mapping.liked_at, overlap=overlap)
        async with aclosing(steps):
            async for step in steps:
                others = (v for v in step.items if not mapping.is_mine(v, self._place))
                liked = tuple(filter(None, (mapping.id_in(v, self._place) for v in others)))
                yield Page(listing=listing.name, cursor=step.cursor, liked=liked)

    async def sheet(self, listing: Listing, cursor: str | None) -> Sheet[Json]:
        """Read one page; a cursor is the server's, or the number of the page."""
        place = [("page_cursor" if listing.cursors else "page", cursor)] if cursor else []
        answer = await self._session.ask(listing.path, [*listing.params, *place], passes=(404,))
        if answer.status == 404:
            told = self._web.bad_answer(f"its server has no list of {listing.name}", status=404)
            raise Elsewhere(told.message, told.hint, status=404)
        data = self._web.data(answer)
        found = data.get(listing.key)
        if not isinstance(found, list):
            raise self._web.bad_answer(f"its server sent no {listing.name}")
        items = tuple(item for item in found if isinstance(item, dict))
        if listing.cursors:
            return Sheet(items, text_or(data, "next_page") or None)
        number = int(cursor) if cursor and cursor.isdecimal() else 1
        return Sheet(items, str(number + 1) if len(found) >= PAGE else None)

    def _walk(
        self,
        listing: Listing,
        stored: str,
        now: datetime,
        *,
        key: Callable[[object], datetime | None] = mapping.listed_at,
        overlap: timedelta = _OVERLAP,
    ) -> AsyncGenerator[Step[Json], None]:
        async def fetch(cursor: str | None) -> Sheet[Json]:
            return await self.sheet(listing, cursor)

        return walk(
            fetch,
            key,
            stored,
            floor=self._window.floor,
            overlap=overlap,
            now=now,
            full=self._window.full,
            trouble=self._web.bad_answer,
        )

    def _told(self, items: Sequence[Json], listing: str, cursor: str) -> Page:
        found: list[tuple[Json, Json, Kind | None, datetime | None]] = []
        skipped: list[Skipped] = []
        for item in items:
            try:
                if told := mapping.told(item):
                    found.append((item, *told))
            except Unreadable as why:
                skipped.append(Skipped(id=_name(item), why=f"{why}."))
        living = [each for each in found if not mapping.is_gone(each[1])]
        living = [each for each in living if not mapping.is_mine(each[1], self._place)]
        posts, unread = self._read(living)
        return Page(
            listing=listing,
            cursor=cursor,
            incoming=tuple(posts),
            gone=self._gone(view for _, view, _, _ in found),
            liked=self._liked(view for _, view, _, _ in living),
            skipped=(*skipped, *unread),
        )

    def _read(
        self, listed: Iterable[tuple[Json, Json, Kind | None, datetime | None]]
    ) -> tuple[list[Post], list[Skipped]]:
        posts: dict[str, Post] = {}
        skipped: list[Skipped] = []
        for item, view, kind, at in listed:
            if mapping.is_gone(view):
                continue
            try:
                post = self._post(view, kind, at)
                posts.setdefault(post.id, post)
            except Unreadable as why:
                named = mapping.id_in(view, self._place) or _name(item)
                skipped.append(Skipped(id=named, why=f"{why}."))
        return list(posts.values()), skipped

    def _post(self, view: Json, kind: Kind | None, at: datetime | None) -> Post:
        if mapping.is_post(view):
            return mapping.post(view, self._place, at=at)
        return mapping.comment(view, self._place, kind=kind, at=at)

    def _gone(self, views: Iterable[Json]) -> tuple[str, ...]:
        gone = (mapping.id_in(view, self._place) for view in views if mapping.is_gone(view))
        return tuple(filter(None, gone))

    def _liked(self, views: Iterable[Json]) -> tuple[str, ...]:
        if not self._window.likes:
            return ()
        return tuple(mapping.id_in(view, self._place) for view in views if mapping.is_liked(view))


class Elsewhere(BadAnswer):
    """A list is not where this generation of the API has it: the server may speak another one."""


def _name(item: Json) -> str:
    for holder in ("notification", "comment_reply", "person_mention"):
        if number := mapping.number_or(mapping_or(item, holder), "id"):
            return f"{holder} {number}"
    return "a notification"

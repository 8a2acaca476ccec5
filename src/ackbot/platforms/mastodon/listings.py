"""The two lists that a pull reads, newest first: own posts, and notifications of what was said.

Sources: https://docs.joinmastodon.org/methods/notifications/#get, /accounts/#statuses, and
https://docs.joinmastodon.org/api/guidelines/#pagination (the `Link` header; a server without one is
paged by the last id, and one that pages not at all by noticing that nothing new comes).
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, NamedTuple
from urllib.parse import parse_qsl, urlencode

from ackbot.errors import PlatformError
from ackbot.model import Kind, Post
from ackbot.net.origins import taken_apart
from ackbot.platforms.base import Page, Skipped, Window
from ackbot.platforms.http import Web
from ackbot.platforms.mastodon import mapping
from ackbot.platforms.mastodon.mapping import Place
from ackbot.platforms.mastodon.marks import Marks, Noted
from ackbot.platforms.mastodon.session import Session
from ackbot.platforms.mastodon.threads import Threads, id_of, quoted
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment_or_none, text_or
from ackbot.platforms.walk import Sheet, Step, walk
from ackbot.text import one_line

#: What is posted elsewhere, or told late, may turn up this far below the newest thing.
_OVERLAP = timedelta(hours=1)
_NEXT = re.compile(r"""<([^<>]{1,4000})>\s*;[^,<>]*\brel="?next"?""")
_ID_CELLS = 200


class Read(NamedTuple):
    """What was understood of a page."""

    posts: list[Post]
    skipped: list[Skipped]


class Listing(ABC):
    """One list: how it is asked for, and what becomes of its items."""

    name: ClassVar[str]
    path: str
    params: tuple[tuple[str, str], ...]

    def __init__(self, session: Session, web: Web, place: Place, threads: Threads) -> None:
        self._session = session
        self._web = web
        self._place = place
        self._threads = threads
        self._since = ""
        self._passed: set[str] = set()
        self._top: asyncio.Task[Sheet[Any]] | None = None
        self._likes = False

    @abstractmethod
    async def page(self, step: Step[Any], fresh: Sequence[Any], cursor: str) -> Page:
        """Map what a page brought; `fresh` are the items that were not read before."""

    @abstractmethod
    def status(self, item: object) -> Json:
        """Return the status that an item is about, an empty object where there is none."""

    def start(self, stored: str, window: Window) -> None:
        """Ask for the first page now, while the other list is on its way, too."""
        self._likes = window.likes
        self._since = "" if window.full else Marks.read(stored).since
        self._top = asyncio.create_task(self._fetch(None))

    async def peek(self) -> None:
        """Learn what the first page holds: it may complete the other list's threads."""
        if self._top is not None:
            sheet = await self._top
            self._threads.learn(self.status(item) for item in sheet.items)

    async def stop(self) -> None:
        """Drop a first page that nobody waited for."""
        if self._top is not None:
            self._top.cancel()
            with contextlib.suppress(asyncio.CancelledError, PlatformError):
                await self._top

    async def pages(self, stored: str, window: Window, now: datetime) -> AsyncGenerator[Page, None]:
        """Walk the list from the top to what is known, and note at the end what that is."""
        marks = Marks.read(stored)
        seen = frozenset() if window.full else frozenset(marks.seen)
        noted: list[Noted] = []
        steps = walk(
            self._first_or_next,
            self.key,
            marks.walk,
            floor=window.floor,
            overlap=_OVERLAP,
            now=now,
            full=window.full,
            trouble=self._web.bad_answer,
        )
        async with contextlib.aclosing(steps):
            async for step in steps:
                fresh = [item for item in step.items if self._print(item) not in seen]
                self._threads.learn(self.status(item) for item in step.items)
                marks = Marks(step.cursor, marks.since, marks.seen)
                page = await self.page(step, fresh, marks.text())
                noted += self._noted(step, {skipped.id for skipped in page.skipped})
                yield page
        moved = marks.moved(noted, overlap=_OVERLAP, now=now)
        if moved != marks:
            yield Page(listing=self.name, cursor=moved.text())

    def key(self, item: Any) -> datetime | None:
        """Return the time an item is listed by."""
        return moment_or_none(text_or(item, "created_at"))

    def liked(self, step: Step[Any]) -> tuple[str, ...]:
        """Return the ids of what the user liked, if that is wanted."""
        statuses = (self.status(item) for item in step.items) if self._likes else ()
        return tuple(text_or(each, "uri") for each in statuses if each.get("favourited") is True)

    def _print(self, item: object) -> str:
        return f"{id_of(item)} {text_or(self.status(item), 'edited_at')}".strip()

    def _noted(self, step: Step[Any], unread: set[str]) -> list[Noted]:
        """Note what was passed; what could not be read will be tried again."""
        return [
            Noted(id_of(item), at, self._print(item))
            for item in step.items
            if (at := self.key(item)) and id_of(item) and _name(item, "") not in unread
        ]

    async def _first_or_next(self, cursor: str | None) -> Sheet[Any]:
        if cursor is None and self._top is not None:
            top, self._top = self._top, None
            return await top
        return await self._fetch(cursor)

    async def _fetch(self, cursor: str | None) -> Sheet[Any]:
        """Ask for one page; a cursor is the query of the next page, as the server gave it."""
        onward = parse_qsl(cursor or "", keep_blank_values=True)
        named = {name for name, _ in onward}
        params = [(name, value) for name, value in self.params if name not in named] + onward
        if self._since and "since_id" not in named:
            params.append(("since_id", self._since))
        answer = await self._session.ask(self.path, params)
        items = self._session.listed(answer)
        if (header := answer.headers.get("link")) is not None:
            found = _NEXT.search(header[:10_000])
            return Sheet(tuple(items), taken_apart(found[1]).query or None if found else None)
        return self._unlinked(items, top=cursor is None)

    def _unlinked(self, items: list[Any], *, top: bool) -> Sheet[Any]:
        """Page by the last id, until nothing comes that this walk has not seen."""
        if top:
            self._passed.clear()
        news = [item for item in items if id_of(item) not in self._passed]
        self._passed.update(map(id_of, news))
        last = id_of(news[-1]) if news else ""
        return Sheet(tuple(news), urlencode({"max_id": last}) if last else None)

    def _read(self, items: Sequence[tuple[object, Json, Kind | None]]) -> Read:
        read, skipped = Read([], []), []
        for item, status, kind in items:
            try:
                post = mapping.post(status, self._place, self._threads, kind=kind)
                read.posts.append(post)
            except Unreadable as why:
                skipped.append(Skipped(id=_name(item, self.name), why=f"{why}."))
        return Read(read.posts, skipped)

    def _explaining(self, learned: Sequence[Json]) -> tuple[list[Post], list[Post]]:
        """Map what was learned of threads: my own posts, and those of others."""
        mine: list[Post] = []
        others: list[Post] = []
        for status in learned:
            with contextlib.suppress(Unreadable):
                post = mapping.post(status, self._place, self._threads)
                (mine if mapping.is_mine(status, self._place) else others).append(post)
        return mine, others


class Own(Listing):
    """What I posted: answers with their parents, quotes, and the posts that others speak about."""

    name = "posts"
    params = (("limit", "40"), ("exclude_reblogs", "true"))

    def __init__(self, session: Session, web: Web, place: Place, threads: Threads) -> None:
        super().__init__(session, web, place, threads)
        self.path = f"/api/v1/accounts/{quoted(place.local)}/statuses"

    def status(self, item: object) -> Json:
        """Return the item: it is a status."""
        return item if isinstance(item, dict) else {}

    async def page(self, step: Step[Any], fresh: Sequence[Any], cursor: str) -> Page:
        """Map what a page brought."""
        mine = [item for item in fresh if self._is_own_word(item)]
        # On the first sync what I said to strangers is not worth a call each where calls are dear.
        learned = await self._threads.complete(mine, in_depth=step.known_to is not None)
        read = self._read([(item, item, None) for item in mine])
        own, others = self._explaining(learned)
        return Page(
            listing=self.name,
            cursor=cursor,
            own=(*own, *read.posts),
            context=tuple(others),
            liked=self.liked(step),
            skipped=tuple(read.skipped),
        )

    def _is_own_word(self, item: object) -> bool:
        """Whether it is mine and no boost: not every server leaves those out."""
        status = self.status(item)
        return mapping.is_mine(status, self._place) and not status.get("reblog")


class Notifications(Listing):
    """Mentions, replies and quotes by others."""

    name = "notifications"
    path = "/api/v1/notifications"
    params = (("limit", "80"), *(("types[]", each) for each in mapping.TYPES))

    def all_of_them(self) -> None:
        """Ask for what the user's notification settings filter, too (Mastodon 4.3)."""
        self.params = (*type(self).params, ("include_filtered", "true"))

    def status(self, item: object) -> Json:
        """Return the status a notification is about."""
        return mapping_or(item, "status")

    async def page(self, step: Step[Any], fresh: Sequence[Any], cursor: str) -> Page:
        """Map what a page brought."""
        told: list[tuple[object, Json, Kind | None]] = []
        skipped: list[Skipped] = []
        for item in fresh:
            try:
                if found := mapping.told(_object(item), self._place):
                    told.append((item, *found))
            except Unreadable as why:
                skipped.append(Skipped(id=_name(item, self.name), why=f"{why}."))
        learned = await self._threads.complete([status for _, status, _ in told])
        read = self._read(told)
        own, others = self._explaining(learned)
        return Page(
            listing=self.name,
            cursor=cursor,
            incoming=tuple(read.posts),
            own=tuple(own),
            context=tuple(others),
            liked=self.liked(step),
            skipped=(*skipped, *read.skipped),
        )


def _object(item: object) -> Json:
    if not isinstance(item, dict):
        raise Unreadable("it is no object")
    return item


def _name(item: object, instead: str) -> str:
    """Return what to call an item that may be unreadable: its post's id, else its own."""
    uri = text_or(mapping_or(item, "status"), "uri") or text_or(item, "uri")
    return one_line(uri or id_of(item), _ID_CELLS) or instead

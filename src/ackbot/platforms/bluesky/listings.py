"""The three lists that a pull reads, newest first: own posts, notifications, own likes.

Own records are read where they are kept (`listRecords`, always current) and ordered by record key,
whose time is the writing device's; notifications by the server's time.
"""

from __future__ import annotations

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection
from datetime import datetime, timedelta
from typing import Any, ClassVar

from ackbot.errors import PlatformError
from ackbot.model import Person, Post
from ackbot.platforms.base import Page, Skipped, Window
from ackbot.platforms.bluesky import mapping
from ackbot.platforms.bluesky.records import LIKE, POST, time_of_tid
from ackbot.platforms.bluesky.session import Session
from ackbot.platforms.http import Web
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment_or_none, text_or
from ackbot.platforms.walk import Sheet, Step, walk
from ackbot.text import one_line

PAGE = 100
#: Keys are drawn by devices with clocks of their own, and by us when a reply is approved.
_OWN_OVERLAP = timedelta(days=1)
#: Notifications may be listed a little late.
_TOLD_OVERLAP = timedelta(hours=1)
_ID_CELLS = 200

Texts = Callable[[Collection[str]], Awaitable[dict[str, str]]]


class Listing(ABC):
    """One list: how its pages are asked for, what they are ordered by, what becomes of them."""

    name: ClassVar[str]
    overlap: ClassVar[timedelta]

    def __init__(self, session: Session, web: Web, me: Person) -> None:
        self._session = session
        self._web = web
        self._me = me
        self._top: asyncio.Task[Sheet[Any]] | None = None

    @abstractmethod
    async def fetch(self, cursor: str | None) -> Sheet[Any]:
        """Ask for one page."""

    @abstractmethod
    def key(self, item: Any) -> datetime | None:
        """Return the time an item is listed by."""

    @abstractmethod
    async def page(self, step: Step[Any]) -> Page:
        """Map what a page brought."""

    def start(self) -> None:
        """Ask for the first page now, while the other lists are on their way, too."""
        self._top = asyncio.create_task(self.fetch(None))

    async def stop(self) -> None:
        """Drop a first page that nobody waited for."""
        if self._top is not None:
            self._top.cancel()
            with contextlib.suppress(asyncio.CancelledError, PlatformError):
                await self._top

    async def pages(self, stored: str, window: Window, now: datetime) -> AsyncGenerator[Page, None]:
        """Walk the list from the top to what is known."""
        steps = walk(
            self._fetch,
            self.key,
            stored,
            floor=window.floor,
            overlap=self.overlap,
            now=now,
            full=window.full,
            trouble=self._web.bad_answer,
        )
        async with contextlib.aclosing(steps):
            async for step in steps:
                yield await self.page(step)

    async def _fetch(self, cursor: str | None) -> Sheet[Any]:
        if cursor is None and self._top is not None:
            top, self._top = self._top, None
            return await top
        return await self.fetch(cursor)

    async def _listed(self, method: str, params: list[tuple[str, str]], field: str) -> Sheet[Any]:
        data = await self._session.get(method, [*params, ("limit", str(PAGE))])
        if not isinstance(data.get(field), list):
            raise self._web.bad_answer(f"its server sent a page without {field}")
        return Sheet(tuple(data[field]), text_or(data, "cursor") or None)


class _Records(Listing):
    """Own records of one collection."""

    collection: ClassVar[str]
    overlap = _OWN_OVERLAP

    async def fetch(self, cursor: str | None) -> Sheet[Any]:
        """Ask for one page."""
        params = [("repo", self._me.id), ("collection", self.collection)]
        params += [("cursor", cursor)] if cursor else []
        return await self._listed("com.atproto.repo.listRecords", params, "records")

    def key(self, item: Any) -> datetime | None:
        """Return the time an item is listed by."""
        return time_of_tid(text_or(item, "uri").rpartition("/")[2])


class Posts(_Records):
    """What I posted: answers with their parents, quotes, and the posts that others speak about."""

    name = "posts"
    collection = POST

    def __init__(self, session: Session, web: Web, me: Person) -> None:
        super().__init__(session, web, me)
        self.texts: dict[str, str] = {}

    async def page(self, step: Step[Any]) -> Page:
        """Map what a page brought."""
        read: list[Post] = []
        skipped: list[Skipped] = []
        for number, item in enumerate(step.items):
            try:
                read.append(mapping.own(_object(item), self._me))
            except Unreadable as why:
                skipped.append(_skipped(item, why, f"{self.name} {number}"))
        self.texts.update((post.id, post.text) for post in read)
        return Page(listing=self.name, cursor=step.cursor, own=tuple(read), skipped=tuple(skipped))


class Likes(_Records):
    """What I liked."""

    name = "likes"
    collection = LIKE

    async def page(self, step: Step[Any]) -> Page:
        """Map what a page brought."""
        subjects = (mapping_or(mapping_or(item, "value"), "subject") for item in step.items)
        liked = tuple(filter(None, (text_or(subject, "uri") for subject in subjects)))
        return Page(listing=self.name, cursor=step.cursor, liked=liked)


class Notifications(Listing):
    """Replies, mentions and quotes by others."""

    name = "notifications"
    overlap = _TOLD_OVERLAP

    def __init__(
        self, session: Session, web: Web, me: Person, texts: dict[str, str], look_up: Texts
    ) -> None:
        super().__init__(session, web, me)
        self._texts = texts
        self._look_up = look_up

    async def fetch(self, cursor: str | None) -> Sheet[Any]:
        """Ask for one page."""
        # Without priority=false the account's setting may hide people it does not follow.
        params = [("reasons", reason) for reason in mapping.REASONS] + [("priority", "false")]
        params += [("cursor", cursor)] if cursor else []
        method = "app.bsky.notification.listNotifications"
        return await self._listed(method, params, "notifications")

    def key(self, item: Any) -> datetime | None:
        """Return the time an item is listed by."""
        return moment_or_none(text_or(item, "indexedAt"))

    async def page(self, step: Step[Any]) -> Page:
        """Map what a page brought."""
        await self._learn(step)
        read: list[Post] = []
        skipped: list[Skipped] = []
        for number, item in enumerate(step.items):
            if self._is_other(item):
                continue
            try:
                read.append(mapping.incoming(_object(item), self._me.id, self._texts))
            except Unreadable as why:
                skipped.append(_skipped(item, why, f"{self.name} {number}"))
        return Page(
            listing=self.name, cursor=step.cursor, incoming=tuple(read), skipped=tuple(skipped)
        )

    def _is_other(self, item: object) -> bool:
        """Whether it is a like, a follow or the like (a server may not filter), or my own."""
        reason = text_or(item, "reason")
        mine = text_or(mapping_or(item, "author"), "did") == self._me.id
        return mine or (reason != "" and reason not in mapping.REASONS)

    async def _learn(self, step: Step[Any]) -> None:
        """Look up my posts that new mentions are about and that my own list did not bring."""
        fresh = (item for item in step.items if isinstance(item, dict) and self._is_new(item, step))
        about = {mapping.subject_of(item, self._me.id) for item in fresh} - {""}
        if unknown := sorted(about - self._texts.keys()):
            self._texts.update(await self._look_up(unknown))

    def _is_new(self, item: Json, step: Step[Any]) -> bool:
        at = self.key(item)
        return at is None or step.known_to is None or at > step.known_to


def _object(item: object) -> Json:
    if not isinstance(item, dict):
        raise Unreadable("it is no object")
    return item


def _skipped(item: object, why: Unreadable, instead: str) -> Skipped:
    return Skipped(id=one_line(text_or(item, "uri"), _ID_CELLS) or instead, why=f"{why}.")

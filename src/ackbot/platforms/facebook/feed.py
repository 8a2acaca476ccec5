"""Reading a Page: its posts, newest first, each with its newest comments, in one call.

Of the newest posts the newest comments of all levels come with the list itself. Of older posts only
the newest one does: it tells whether there is more to read. A post is read on where something is
new, a walk of its own with a cursor of its own, so that an interruption loses nothing.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import SignInNeeded
from ackbot.model import Post
from ackbot.platforms.base import Page, Setup, Skipped, Window
from ackbot.platforms.facebook import POSTS_BACK
from ackbot.platforms.facebook.mapping import COMMENT_FIELDS, POST_FIELDS, Reader, Under
from ackbot.platforms.graph import lists
from ackbot.platforms.graph.calls import Graph
from ackbot.platforms.graph.lists import smaller
from ackbot.platforms.scanning import days, scan, state
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment_or_none, text_or
from ackbot.platforms.walk import Sheet, Step, walk
from ackbot.text import one_line

#: The edges whose posts are read: the Page's own with its visitors', and those that tag it.
EDGES = ("feed", "tagged")

_NEWEST = (25, 25)
"""Posts in the first call, and comments of each."""
_OLDER = (100, 1)
_COMMENTS = 100
_OVERLAP = timedelta(hours=1)
#: A comment that was held back and let through later stands among older ones.
_LATE = timedelta(days=14)
_ORDER = [("filter", "stream"), ("order", "reverse_chronological")]


class Feed:
    """One pull of a Page."""

    def __init__(
        self, setup: Setup, graph: Graph, reader: Reader, cursors: Mapping[str, str], window: Window
    ) -> None:
        self._web = setup.web
        self._graph = graph
        self._reader = reader
        self._cursors = cursors
        self._window = window
        self._now = setup.now()
        back = timedelta(days=days(setup, "posts_back", POSTS_BACK))
        self._oldest = min(window.floor, self._now - back)
        self._read: set[str] = set()

    async def pages(self, edge: str) -> AsyncGenerator[Page, None]:
        """Yield the posts of an edge and what is new under each."""
        try:
            async with contextlib.aclosing(self._pages(edge)) as pages:
                async for page in pages:
                    yield page
        except SignInNeeded as error:
            # To read what tags the Page is a favour; the Page itself must be readable.
            if edge == "feed" or error.status == 401:
                raise
            yield Page(listing=edge, cursor="none", skipped=(Skipped(id=edge, why=error.message),))

    async def _pages(self, edge: str) -> AsyncGenerator[Page, None]:
        steps = scan(
            lambda cursor: self._posts(edge, cursor), created, self._oldest, self._web.bad_answer
        )
        async with contextlib.aclosing(steps):
            async for sheet, _ in steps:
                rows = self._fresh(sheet.items)
                yield self._page(edge, rows)
                for row in rows:
                    async with contextlib.aclosing(self._comments(row)) as pages:
                        async for page in pages:
                            yield page

    async def _posts(self, edge: str, cursor: str | None) -> Sheet[Any]:
        async def ask(posts: int, comments: int) -> Sheet[Any]:
            fields = f"{POST_FIELDS},comments{_nested(comments)}"
            params = [("fields", fields), ("limit", str(posts))]
            return await self._graph.page(f"/{self._reader.page.id}/{edge}", params, cursor)

        return await smaller(ask, *(_OLDER if cursor else _NEWEST))

    def _fresh(self, rows: Sequence[object]) -> list[Json]:
        """Return the posts that no edge has brought yet: one that tags its own Page is on both."""
        fresh = []
        for row in rows:
            if isinstance(row, dict) and (number := text_or(row, "id")) not in self._read:
                self._read.add(number)
                fresh.append(row)
        return fresh

    def _page(self, edge: str, rows: Sequence[Json]) -> Page:
        incoming: list[Post] = []
        skipped: list[Skipped] = []
        for row in rows:
            if self._reader.is_mine(row):
                continue
            try:
                post = self._reader.mention(row)
            except Unreadable as why:
                skipped.append(Skipped(id=_name(row), why=f"{why}."))
                continue
            if post.at is not None and post.at >= self._window.floor:
                incoming.append(post)
        return Page(listing=edge, cursor="newest", incoming=tuple(incoming), skipped=tuple(skipped))

    async def _comments(self, row: Json) -> AsyncGenerator[Page, None]:
        """Yield what is new under one post; nothing where that is nothing."""
        listing = f"comments {text_or(row, 'id')}"
        first = lists.nested(row, "comments")
        known = state(self._cursors.get(listing, ""))
        seen = _seen(row, first)
        if not first.items and first.next is None and not known:
            return
        if known.get("seen") == seen and not self._window.full:
            return
        under = self._reader.under(row, first.items)
        steps = self._walk(text_or(row, "id"), first, str(known.get("walk", "")))
        waiting: Page | None = None
        async with contextlib.aclosing(steps):
            async for step in steps:
                if waiting is not None:
                    yield waiting
                waiting = self._found(step, under, listing, "")
                last = step
        if waiting is not None:
            yield self._found(last, under, listing, seen)

    def _walk(self, post: str, first: Sheet[Any], stored: str) -> AsyncGenerator[Step[Any], None]:
        async def fetch(cursor: str | None) -> Sheet[Any]:
            if cursor is None:
                return first
            params = [*_ORDER, ("fields", COMMENT_FIELDS), ("limit", str(_COMMENTS))]
            return await self._graph.page(f"/{post}/comments", params, cursor)

        return walk(
            fetch,
            created,
            stored,
            floor=self._window.floor,
            overlap=_OVERLAP,
            late=_LATE,
            now=self._now,
            full=self._window.full,
            trouble=self._web.bad_answer,
        )

    def _found(self, step: Step[Any], under: Under, listing: str, seen: str) -> Page:
        incoming: list[Post] = []
        own: list[Post] = []
        skipped: list[Skipped] = []
        for row in step.items:
            try:
                post = self._reader.comment(row, under)
            except Unreadable as why:
                skipped.append(Skipped(id=_name(row), why=f"{why}."))
                continue
            if self._reader.is_mine(row):
                own.append(post)
            elif self._is_for_us(post, under):
                incoming.append(post)
        return Page(
            listing=listing,
            cursor=json.dumps({"walk": step.cursor, "seen": seen}),
            incoming=tuple(incoming),
            own=tuple(own),
            liked=tuple(liked(step.items)) if self._window.likes else (),
            skipped=tuple(skipped),
        )

    def _is_for_us(self, post: Post, under: Under) -> bool:
        """Whether a comment was said to the Page: under a stranger's post, only by name or author.

        Everything on the Page itself is.
        """
        at_home = under.ours or under.post.startswith(f"{self._reader.page.id}_")
        return at_home or bool(post.names) or post.author.id == under.author


def created(row: object) -> datetime | None:
    """Return when something was written, None where it does not say."""
    return moment_or_none(text_or(row, "created_time"))


def liked(rows: Sequence[object]) -> list[str]:
    """Return the ids of what the Page likes."""
    return [
        text_or(row, "id")
        for row in rows
        if isinstance(row, dict) and row.get("user_likes") is True and text_or(row, "id")
    ]


def _nested(limit: int) -> str:
    order = "".join(f".{name}({value})" for name, value in _ORDER)
    return f"{order}.limit({limit}).summary(true){{{COMMENT_FIELDS}}}"


def _seen(row: Json, first: Sheet[Any]) -> str:
    """Return what changes when a comment comes or goes."""
    total = mapping_or(mapping_or(row, "comments"), "summary").get("total_count")
    newest = text_or(first.items[0], "id") if first.items else ""
    return f"{newest} {total}"


def _name(row: object) -> str:
    return one_line(text_or(row, "id"), 100) or "a comment"

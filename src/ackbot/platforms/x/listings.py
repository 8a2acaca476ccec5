"""The two lists that a pull reads, newest first, each from the newest post on that is known.

An id of X holds its time, so `since_id` is the id of the moment of the last whole pull, by the
server's clock, less an hour for what is shown late: an idle pull then reads, and costs, nothing.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import NamedTuple

from ackbot.errors import BadAnswer
from ackbot.model import Post
from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import Page, Setup, Skipped, Window
from ackbot.platforms.shapes import Unreadable, items, mapping_or, text_or
from ackbot.platforms.walk import Sheet, walk
from ackbot.platforms.x.api import Api
from ackbot.platforms.x.mapping import Around, Reader, id_at, reference, written
from ackbot.text import one_line

OVERLAP = timedelta(hours=1)


class Row(NamedTuple):
    """A post as it was sent, and what came along with its page."""

    sent: object
    around: Around


@dataclass(frozen=True, slots=True)
class _Cursor:
    """What is remembered of a list: its walk, and the id that the next walk asks from."""

    walk: str = ""
    since: str = ""

    @classmethod
    def read(cls, text: str) -> _Cursor:
        """Understand a stored text; one that cannot be understood means: read it all again."""
        try:
            found = parsed(text)
            return cls(str(found["walk"]), str(int(found["since"] or 0) or ""))
        except MISSHAPEN:
            return cls()

    def text(self) -> str:
        return json.dumps({"v": 1, "walk": self.walk, "since": self.since})


class Lists:
    """The lists of one account."""

    def __init__(self, setup: Setup, api: Api, reader: Reader) -> None:
        self._setup = setup
        self._api = api
        self._reader = reader

    async def own(self, stored: str, window: Window) -> AsyncGenerator[Page, None]:
        """Yield what I posted, but for reposts."""
        pages = self._pages("posts", stored, window)
        async with contextlib.aclosing(pages):
            async for page in pages:
                yield page

    async def mentions(self, stored: str, window: Window) -> AsyncGenerator[Page, None]:
        """Yield what mentions me, and the posts that it answers or quotes."""
        pages = self._pages("mentions", stored, window)
        async with contextlib.aclosing(pages):
            async for page in pages:
                yield page

    async def since(self, listing: str, number: str) -> list[Post]:
        """Return the newest of what came after a post: my own posts, or what mentions me."""
        sheet = await self._fetch(listing, ["since_id", number, ""])
        return self._read(sheet.items, mine=listing == "posts")[0]

    async def _pages(self, listing: str, stored: str, window: Window) -> AsyncGenerator[Page, None]:
        cursor = _Cursor() if window.full else _Cursor.read(stored)
        top = ["since_id", cursor.since, ""]
        if not cursor.since:
            top = ["start_time", f"{window.floor:%Y-%m-%dT%H:%M:%SZ}", ""]
        began = ""

        async def fetch(at: str | None) -> Sheet[Row]:
            nonlocal began
            sheet = await self._fetch(listing, top if at is None else _place(at))
            began = began or self._began()
            return sheet

        steps = walk(
            fetch,
            lambda row: written(row.sent),
            cursor.walk,
            floor=window.floor,
            overlap=OVERLAP,
            now=self._setup.now(),
            full=window.full,
            trouble=self._setup.web.bad_answer,
        )
        async with contextlib.aclosing(steps):
            async for step in steps:
                cursor = replace(cursor, walk=step.cursor)
                yield self._page(listing, step.items, cursor.text())
        if began and int(began) > int(cursor.since or 0):
            yield Page(listing=listing, cursor=replace(cursor, since=began).text())

    async def _fetch(self, listing: str, place: Sequence[str]) -> Sheet[Row]:
        """Read one page: from when on, and the server's token for it."""
        name, value, token = place
        mine = listing == "posts"
        params = [(name, value), *([("pagination_token", token)] if token else [])]
        if mine:
            params.append(("exclude", "retweets"))
        path = f"/2/users/{self._reader.me.id}/{'tweets' if mine else 'mentions'}"
        data = await self._api.listed(path, params, mine=mine)
        around = Around.of(data)
        onward = text_or(mapping_or(data, "meta"), "next_token")
        rows = tuple(Row(sent, around) for sent in items(data, "data"))
        return Sheet(rows, json.dumps([name, value, onward]) if onward else None)

    def _began(self) -> str:
        """Return the id from which the next walk asks, if this one, which begins, is whole."""
        now = self._api.server_time()
        return id_at(now - OVERLAP) if now else ""

    def _page(self, listing: str, rows: Sequence[Row], cursor: str) -> Page:
        mine = listing == "posts"
        posts, skipped = self._read(rows, mine=mine)
        if mine:
            return Page(listing=listing, cursor=cursor, own=tuple(posts), skipped=tuple(skipped))
        return Page(
            listing=listing,
            cursor=cursor,
            incoming=tuple(posts),
            context=tuple(self._along(rows)),
            skipped=tuple(skipped),
        )

    def _read(self, rows: Sequence[Row], *, mine: bool) -> tuple[list[Post], list[Skipped]]:
        posts: list[Post] = []
        skipped: list[Skipped] = []
        for row in rows:
            if self._is_left_out(row.sent, mine):
                continue
            try:
                posts.append(self._reader.post(row.sent, row.around, mine=mine))
            except Unreadable as why:
                name = one_line(text_or(row.sent, "id"), 40) or "a post"
                skipped.append(Skipped(id=name, why=f"{why}."))
        return posts, skipped

    def _is_left_out(self, sent: object, mine: bool) -> bool:
        return bool(reference(sent, "retweeted")) or (not mine and self._reader.is_mine(sent))

    def _along(self, rows: Sequence[Row]) -> list[Post]:
        """Map the posts of others that mentions answer or quote; nobody waits in them."""
        found: dict[str, Post] = {}
        for around in {id(row.around): row.around for row in rows}.values():
            for sent in around.posts.values():
                with contextlib.suppress(Unreadable):
                    if not self._reader.is_mine(sent):
                        post = self._reader.post(sent, around)
                        found[post.id] = post
        return list(found.values())


def _place(at: str) -> list[str]:
    """Read where a list goes on. Raises BadAnswer, on which a walk begins at the top again."""
    with contextlib.suppress(ValueError, TypeError):
        name, value, token = parsed(at)
        if name in ("since_id", "start_time"):
            return [name, str(value), str(token)]
    raise BadAnswer("The place in a list of X was lost.", status=400)

"""What a pull reads: my replies, my posts and the conversations under them, and mentions.

Mine come first, so that no answered mention ever looks unanswered. The API counts no replies: of my
posts it tells only whether they have any, so the conversations of a week's posts are read each time
and those of older ones twice a day. My replies elsewhere are asked for answers in the same way.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import BadAnswer, SignInNeeded
from ackbot.model import Post
from ackbot.platforms.base import Page, Setup, Skipped, Window
from ackbot.platforms.graph import lists
from ackbot.platforms.graph.calls import Graph
from ackbot.platforms.http import Web
from ackbot.platforms.scanning import Stamps, days, in_order, scan, state
from ackbot.platforms.shapes import Unreadable, moment_or_none, text_or
from ackbot.platforms.threads import POSTS_BACK
from ackbot.platforms.threads.mapping import (
    POST_FIELDS,
    REPLY_FIELDS,
    Around,
    Reader,
    reference,
    subject,
)
from ackbot.platforms.walk import Sheet, Step, walk
from ackbot.text import one_line

PAGE = 100
MENTIONS = "/me/mentions"
_OVERLAP = timedelta(hours=1)
#: What stands on pages that are read anyway is looked at again: hiding is noticed so.
_LATE = timedelta(days=30)
_ALWAYS = timedelta(days=7)
_THEN_EVERY = timedelta(hours=12)
_SECOND = timedelta(seconds=1)
_NO = (400, 404)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """Something of mine that was replied to, and where its replies are read."""

    id: str
    at: datetime
    around: Around
    """Its list is the "conversation" (all levels) of a post of mine, or the "replies" to a reply
    of mine."""
    is_post: bool
    has_replies: bool = True

    @property
    def listing(self) -> str:
        """The name of its cursor."""
        return f"{'conversation' if self.is_post else 'replies'} {self.id}"


class Pull:
    """One pull of a profile."""

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
        self._threads: dict[str, Thread] = {}
        self._mine: dict[str, Around] = {}

    # -- my own words

    async def replies(self) -> AsyncGenerator[Page, None]:
        """Yield my replies, wherever they are: they answer."""
        async with contextlib.aclosing(self._walk("replies", "/me/replies", self._late())) as steps:
            async for step in steps:
                for row in step.items:
                    self._follow(row)
                own, skipped = self._read(step.items, Around())
                yield Page(
                    listing="replies", cursor=step.cursor, own=tuple(own), skipped=tuple(skipped)
                )

    def _late(self) -> timedelta:
        return self._now - self._oldest

    def _follow(self, row: object) -> None:
        """Note a reply of mine that was answered: where the post above is not mine, ask it."""
        at = written(row)
        if not isinstance(row, dict) or row.get("has_replies") is not True or at is None:
            return
        number = text_or(row, "id")
        around = Around(
            listed=f"/{number}/replies",
            root=reference(row, "root_post") or number,
            parent=number,
            on=subject(row),
        )
        self._threads[number] = Thread(id=number, at=at, around=around, is_post=False)

    async def posts(self) -> AsyncGenerator[Page, None]:
        """Yield my posts; the conversations under them are read after that."""
        end = str(state(self._cursors.get("posts", "")).get("end", ""))
        last = ""

        async def fetch(cursor: str | None) -> Sheet[Any]:
            sheet = await self._page("/me/threads", POST_FIELDS, cursor)
            # The end of the list is known from the last time: no empty page is asked for again.
            over = bool(end) and any(text_or(row, "id") == end for row in sheet.items)
            return Sheet(sheet.items, None) if over else sheet

        steps = scan(fetch, written, self._oldest, self._web.bad_answer)
        async with contextlib.aclosing(steps):
            async for sheet, _ in steps:
                for row in sheet.items:
                    self._note(row)
                last = text_or(sheet.items[-1], "id") if sheet.items else last
                own, skipped = self._read(sheet.items, Around())
                kept = json.dumps({"end": last if sheet.next is None else end})
                yield Page(listing="posts", cursor=kept, own=tuple(own), skipped=tuple(skipped))

    def _note(self, row: object) -> None:
        at = written(row)
        number = text_or(row, "id")
        if not isinstance(row, dict) or at is None or at < self._oldest:
            return
        around = Around(listed=f"/{number}/conversation", root=number, on=subject(row))
        self._mine[number] = around
        has_replies = row.get("has_replies") is True
        thread = Thread(id=number, at=at, around=around, is_post=True, has_replies=has_replies)
        if has_replies or state(self._cursors.get(thread.listing, "")).get("ids"):
            self._threads[number] = thread

    # -- what others say below

    async def conversations(self) -> AsyncGenerator[Page, None]:
        """Yield what is new under my posts and under my replies elsewhere."""
        due = [thread for thread in self._threads.values() if self._is_due(thread)]
        async with contextlib.aclosing(in_order(due, self._first)) as found:
            async for thread, sheet in found:
                async with contextlib.aclosing(self._under(thread, sheet)) as pages:
                    async for page in pages:
                        yield page

    def _is_due(self, thread: Thread) -> bool:
        """Whether to read it now. Replies of mine under posts of mine stand in their conversations.

        Both lists were read before this is asked.
        """
        if not thread.is_post and thread.around.root in self._mine:
            return False
        read_at = moment_or_none(str(state(self._cursors.get(thread.listing, "")).get("at", "")))
        young = self._now - thread.at < _ALWAYS
        return young or self._window.full or not read_at or self._now - read_at >= _THEN_EVERY

    async def _first(self, thread: Thread) -> Sheet[Any]:
        return await self._page(thread.around.listed, REPLY_FIELDS, None)

    async def _under(self, thread: Thread, first: Sheet[Any]) -> AsyncGenerator[Page, None]:
        known = state(self._cursors.get(thread.listing, ""))
        before = Stamps.read(known.get("ids"))
        now, gone = _compared(before, first, thread, self._window.floor)
        kept = {"at": self._now.isoformat(), "ids": now.stored()}
        steps = self._walk(
            thread.listing,
            thread.around.listed,
            _LATE,
            first=first,
            stored=str(known.get("walk", "")),
        )
        async with contextlib.aclosing(steps):
            async for step in steps:
                cursor = json.dumps({"walk": step.cursor, **kept}, separators=(",", ":"))
                yield replace(self._found(step, thread, cursor), gone=gone)
                gone = ()

    def _found(self, step: Step[Any], thread: Thread, cursor: str) -> Page:
        posts, skipped = self._read(step.items, thread.around)
        mine = self._reader.me.id
        return Page(
            listing=thread.listing,
            cursor=cursor,
            incoming=tuple(post for post in posts if post.author.id != mine),
            own=tuple(post for post in posts if post.author.id == mine),
            skipped=tuple(skipped),
        )

    async def mentions(self) -> AsyncGenerator[Page, None]:
        """Yield where others name me; what my app may see of that, Meta decides."""
        try:
            async with contextlib.aclosing(self._walk("mentions", MENTIONS, _LATE)) as steps:
                async for step in steps:
                    yield self._naming_me(step)
        except (SignInNeeded, BadAnswer) as error:
            # Without leave to read them, which Meta also calls a list that is not there, the rest
            # is worth reading all the same.
            if error.status == 401 or (isinstance(error, BadAnswer) and error.status not in _NO):
                raise
            skip = Skipped(id="mentions", why=error.message)
            yield Page(listing="mentions", cursor="none", skipped=(skip,))

    def _naming_me(self, step: Step[Any]) -> Page:
        posts: list[Post] = []
        skipped: list[Skipped] = []
        for row in step.items:
            if not self._reader.is_mine(row):
                read, unread = self._read([row], self._around(row))
                posts += read
                skipped += unread
        return Page(
            listing="mentions", cursor=step.cursor, incoming=tuple(posts), skipped=tuple(skipped)
        )

    def _around(self, row: object) -> Around:
        """Return what the conversation would say of a mention that stands in one of mine, too."""
        if not isinstance(row, dict):
            return Around()
        parent = self._threads.get(reference(row, "replied_to"))
        if about := self._mine.get(reference(row, "root_post")):
            return about
        return parent.around if parent else Around(listed=MENTIONS)

    # -- lists

    def _walk(
        self,
        listing: str,
        path: str,
        late: timedelta,
        *,
        first: Sheet[Any] | None = None,
        stored: str | None = None,
    ) -> AsyncGenerator[Step[Any], None]:
        async def fetch(cursor: str | None) -> Sheet[Any]:
            if cursor is None and first is not None:
                return first
            return await self._page(path, REPLY_FIELDS, cursor)

        return walk(
            fetch,
            written,
            self._cursors.get(listing, "") if stored is None else stored,
            floor=self._window.floor,
            overlap=_OVERLAP,
            late=late,
            now=self._now,
            full=self._window.full,
            trouble=self._web.bad_answer,
        )

    async def _page(self, path: str, fields: str, cursor: str | None) -> Sheet[Any]:
        return await page(self._graph, self._web, path, fields, cursor)

    def _read(self, rows: Any, around: Around) -> tuple[list[Post], list[Skipped]]:
        posts: list[Post] = []
        skipped: list[Skipped] = []
        for row in rows:
            try:
                post = self._reader.post(row, around)
            except Unreadable as why:
                name = one_line(text_or(row, "id"), 100) or "a post"
                skipped.append(Skipped(id=name, why=f"{why}."))
                continue
            if post.at is not None and post.at >= self._window.floor:
                posts.append(post)
        return posts, skipped


async def page(
    graph: Graph, web: Web, path: str, fields: str, cursor: str | None, *, listing: bool = True
) -> Sheet[Any]:
    """Read one page of a list of posts, newest first; an empty one where a post's list is gone.

    Mentions are documented without the fields that say what they answer: where those are refused,
    they are done without. Raises as `Graph.get` does.
    """
    mine = path.startswith("/me/")
    ask = graph.get if mine else graph.find
    order = [] if mine else [("reverse", "true")]
    more = [("limit", str(PAGE)), *order, *lists.onward(cursor)]
    try:
        data = await ask(path, [("fields", fields), *more], listing=listing)
    except BadAnswer as error:
        if "nonexisting field" not in error.message or fields == POST_FIELDS:
            raise
        data = await ask(path, [("fields", POST_FIELDS), *more], listing=listing)
    return Sheet((), None) if data is None else lists.eager(data, web, cursor)


def written(row: object) -> datetime | None:
    """Return when something was written, None where it does not say."""
    return moment_or_none(text_or(row, "timestamp"))


def _compared(
    before: Stamps, first: Sheet[Any], thread: Thread, floor: datetime
) -> tuple[Stamps, tuple[str, ...]]:
    """Return what is known of a thread by now, and what was there and is not any more.

    The newest page is whole down to its oldest item, or to the beginning if it is the only one. An
    empty one proves nothing, unless the post says so, too.
    """
    times = {text_or(row, "id"): at for row in first.items if (at := written(row)) is not None}
    now = Stamps({number: int(at.timestamp()) for number, at in times.items() if number})
    if not times and thread.has_replies:
        return before.since(floor), ()
    start = floor if first.next is None else min(times.values()) + _SECOND
    gone = before.missing(now, max(start, floor))
    left = Stamps({post: at for post, at in before.times.items() if post not in gone})
    return left.joined(now).since(floor), gone

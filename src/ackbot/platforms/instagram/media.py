"""Reading an account's posts and their comments, as far as something changed.

The list of posts tells how many comments each has. A post whose number or newest comment differs
from the last time is read anew, since nothing tells where in it a reply was added: comments come
newest first, replies inside. What was read and is not there any more was deleted. Of the newest
posts the newest comments come with the list itself.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from ackbot.model import Post
from ackbot.platforms.base import Page, Setup, Skipped, Window
from ackbot.platforms.graph import lists
from ackbot.platforms.graph.calls import Graph
from ackbot.platforms.graph.lists import smaller
from ackbot.platforms.instagram import POSTS_BACK
from ackbot.platforms.instagram.mapping import COMMENT_FIELDS, MEDIA_FIELDS, Reader, Under
from ackbot.platforms.scanning import Stamps, days, scan, state
from ackbot.platforms.shapes import Json, Unreadable, moment_or_none, text_or
from ackbot.platforms.walk import Sheet
from ackbot.text import one_line

_NEWEST = (25, 25)
"""Posts in the first call, and comments of each."""
_OLDER = (100, 1)
_REPLIES = 10
_COMMENTS = 50
#: How far down the comments of a changed post are read, for replies that were added there.
_REVISITED = timedelta(days=90)
NESTED = f"{COMMENT_FIELDS},replies.limit({_REPLIES}){{{COMMENT_FIELDS}}}"


class Thread:
    """A top-level comment with its replies, as read."""

    def __init__(
        self, reader: Reader, top: object, replies: Sequence[object], under: Under
    ) -> None:
        self.posts: list[Post] = []
        self.skipped: list[Skipped] = []
        self.at = written(top)
        number = text_or(top, "id")
        people = reader.people([top, *replies])
        for row in (top, *replies):
            place = replace(under, top="" if row is top else number, people=people)
            try:
                self.posts.append(reader.post(row, place))
            except Unreadable as why:
                name = one_line(text_or(row, "id"), 100) or "a comment"
                self.skipped.append(Skipped(id=name, why=f"{why}."))


class Media:
    """One pull of an account."""

    def __init__(
        self, setup: Setup, graph: Graph, reader: Reader, cursors: Mapping[str, str], window: Window
    ) -> None:
        self._web = setup.web
        self._graph = graph
        self._reader = reader
        self._cursors = cursors
        self._window = window
        now = setup.now()
        back = timedelta(days=days(setup, "posts_back", POSTS_BACK))
        self._oldest = min(window.floor, now - back)
        self._since = min(window.floor, now - _REVISITED)
        self._silent: list[int] = []

    async def pages(self, account: str) -> AsyncGenerator[Page, None]:
        """Yield what is new under each post, and last what the API keeps to itself."""
        steps = scan(
            lambda cursor: self._posts(account, cursor),
            written,
            self._oldest,
            self._web.bad_answer,
        )
        async with contextlib.aclosing(steps):
            async for sheet, is_first in steps:
                for row in sheet.items:
                    async with contextlib.aclosing(self._comments(row, is_first)) as pages:
                        async for page in pages:
                            yield page
        yield Page(listing="media", cursor="newest", skipped=self._kept_back())

    async def _posts(self, account: str, cursor: str | None) -> Sheet[Any]:
        async def ask(posts: int, comments: int) -> Sheet[Any]:
            inside = "id,timestamp" if cursor else NESTED
            fields = f"{MEDIA_FIELDS},comments.limit({comments}){{{inside}}}"
            params = [("fields", fields), ("limit", str(posts))]
            return await self._graph.page(f"/{account}/media", params, cursor)

        return await smaller(ask, *(_OLDER if cursor else _NEWEST))

    async def _comments(self, media: object, whole: bool) -> AsyncGenerator[Page, None]:
        """Yield the comments of a post that changed; `whole` says whether some came with it."""
        number = text_or(media, "id")
        if not isinstance(media, dict) or not number:
            return
        listing = f"comments {number}"
        known = state(self._cursors.get(listing, ""))
        first = lists.nested(media, "comments")
        seen = _seen(media, first)
        if _is_empty(media, first) and not known:
            return
        if known.get("seen") == seen and not self._window.full:
            return
        if not known and not whole and self._is_old(first):
            yield Page(listing=listing, cursor=_cursor(seen, Stamps()))
            return
        sheet = first if whole else await self._page(number, None)
        before = Stamps.read(known.get("ids"))
        async with contextlib.aclosing(self._read(media, sheet, before, listing, seen)) as pages:
            async for page in pages:
                yield page

    async def _read(
        self, media: Json, sheet: Sheet[Any], before: Stamps, listing: str, seen: str
    ) -> AsyncGenerator[Page, None]:
        """Yield a post's comments, page by page; until the last one they count as not read."""
        under, found = Under.of(media), Stamps()
        if not sheet.items and sheet.next is None and _count(media):
            self._silent.append(_count(media))
            yield Page(listing=listing, cursor=_cursor(seen, before))
            return
        while True:
            threads = [await self._thread(row, under) for row in sheet.items]
            for thread in threads:
                found = found.joined(Stamps.of(thread.posts, thread.at))
            if sheet.next is None or self._is_over(sheet.items):
                break
            yield self._found(threads, listing, _cursor("", before))
            sheet = await self._page(text_or(media, "id"), sheet.next)
        last = self._found(threads, listing, _cursor(seen, found.since(self._since)))
        yield replace(last, gone=before.missing(found, self._since))

    async def _page(self, media: str, cursor: str | None) -> Sheet[Any]:
        params = [("fields", NESTED), ("limit", str(_COMMENTS))]
        return await self._graph.page(f"/{media}/comments", params, cursor)

    async def _thread(self, row: object, under: Under) -> Thread:
        """Complete the replies that came with a comment, where those are not all."""
        replies = lists.nested(row, "replies")
        rows = list(replies.items)
        while replies.next is not None:
            params = [("fields", COMMENT_FIELDS), ("limit", str(_COMMENTS))]
            path = f"/{text_or(row, 'id')}/replies"
            replies = await self._graph.page(path, params, replies.next)
            rows += replies.items
        return Thread(self._reader, row, rows, under)

    def _found(self, threads: Sequence[Thread], listing: str, cursor: str) -> Page:
        own: list[Post] = []
        incoming: list[Post] = []
        context: list[Post] = []
        for thread in threads:
            recent = [post for post in thread.posts if post.at and post.at >= self._window.floor]
            own += (post for post in recent if post.author.id == self._reader.me.id)
            incoming += (post for post in recent if post.author.id != self._reader.me.id)
            if recent and thread.posts[0] not in recent:
                context.append(thread.posts[0])
        return Page(
            listing=listing,
            cursor=cursor,
            own=tuple(own),
            incoming=tuple(incoming),
            context=tuple(context),
            skipped=tuple(each for thread in threads for each in thread.skipped),
        )

    def _is_old(self, first: Sheet[Any]) -> bool:
        """Whether the newest comment of a post is older than what is read."""
        at = written(first.items[0]) if first.items else None
        return at is None or at < self._window.floor

    def _is_over(self, rows: Sequence[object]) -> bool:
        times = [at for row in rows if (at := written(row)) is not None]
        return bool(times) and max(times) < self._since

    def _kept_back(self) -> tuple[Skipped, ...]:
        if not self._silent:
            return ()
        why = (
            f"Instagram counts {sum(self._silent)} comments on {len(self._silent)} of your posts "
            "and shows none of them: switch your app to Live, or the posts have an age limit."
        )
        return (Skipped(id="comments", why=why),)


def written(row: object) -> datetime | None:
    """Return when something was written, None where it does not say."""
    return moment_or_none(text_or(row, "timestamp"))


def _count(media: Json) -> int:
    count = media.get("comments_count")
    return count if isinstance(count, int) and not isinstance(count, bool) else 0


def _is_empty(media: Json, first: Sheet[Any]) -> bool:
    return not _count(media) and not first.items and first.next is None


def _seen(media: Json, first: Sheet[Any]) -> str:
    """Return what changes when a comment comes or goes, or comments are switched on or off."""
    newest = text_or(first.items[0], "id") if first.items else ""
    is_open = media.get("is_comment_enabled") is not False
    return f"{media.get('comments_count')} {newest} {is_open}"


def _cursor(seen: str, ids: Stamps) -> str:
    return json.dumps({"seen": seen, "ids": ids.stored()}, separators=(",", ":"))

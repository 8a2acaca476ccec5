"""The calls of the YouTube Data API that ackbot makes, each counted by the meter.

Source: https://developers.google.com/youtube/v3/docs and Google's description of the API.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable, Sequence
from itertools import islice

from ackbot.errors import PlatformError, Unreachable
from ackbot.platforms.base import Setup
from ackbot.platforms.google import Calls, DayUsedUp, desktop_app
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json, items, text_or
from ackbot.platforms.together import together
from ackbot.platforms.youtube import FACTS, PAGE_UNITS, WRITE_UNITS
from ackbot.platforms.youtube.quota import Meter

#: The least that reads threads and posts replies: Google's description lists no smaller one.
OAUTH = desktop_app(*FACTS.scopes)

#: Ids that one call takes, by custom: the documentation names no number.
BATCH = 50
PAGE = 100
_PAGES_MAX = 200
_SIDE_BY_SIDE = 4
_THREADS, _COMMENTS = "/youtube/v3/commentThreads", "/youtube/v3/comments"
_PLAIN = ("textFormat", "plainText")
_HINTS = {
    "commentTextTooLong": "Shorten it.",
    "operationNotSupported": "Open it in the browser: YouTube takes no reply there from programs.",
    "parentCommentIsPrivate": "It waits for your review: approve it in YouTube Studio first.",
    "ineligibleAccount": "Sign in with an account that has a channel.",
}


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._web = setup.web
        self._calls = Calls(setup, OAUTH, "YouTube Data API v3")
        self._side_by_side = asyncio.Semaphore(_SIDE_BY_SIDE)
        self.meter = Meter(setup)

    async def can_spare(self) -> bool:
        """Whether enough of today's units is left to read more than is new: replies come first."""
        self.meter.belongs_to(await self._calls.project())
        return self.meter.left() > self.meter.most // 5

    async def my_channel(self) -> Json | None:
        """Return the channel that was chosen when signing in; None where there is none."""
        params = [("part", "id,snippet"), ("mine", "true")]
        found = await self._list("/youtube/v3/channels", params, "channel")
        return next(iter(_objects(found)), None)

    async def threads(self, channel: str, status: str, token: str | None) -> Json:
        """Return a page of all threads on a channel's videos, newest top-level comment first."""
        params = [
            ("part", "snippet,replies"),
            ("allThreadsRelatedToChannelId", channel),
            ("moderationStatus", status),
            ("order", "time"),
            ("maxResults", str(PAGE)),
            _PLAIN,
        ]
        more = [("pageToken", token)] if token else []
        return await self._list(_THREADS, [*params, *more], "commentThread")

    async def threads_by_id(self, ids: Iterable[str]) -> list[Json]:
        """Return those of these threads that are there."""
        part = ("part", "snippet,replies")
        return await self._by_id(_THREADS, ids, [part, _PLAIN], "commentThread")

    async def comments_by_id(self, ids: Iterable[str]) -> list[Json]:
        """Return those of these comments that are there."""
        return await self._by_id(_COMMENTS, ids, [("part", "snippet"), _PLAIN], "comment")

    async def replies(self, thread: str) -> list[Json]:
        """Return all replies of a thread."""
        params = [
            ("part", "snippet"),
            ("parentId", thread),
            ("maxResults", str(PAGE)),
            _PLAIN,
        ]
        async with self._side_by_side:
            return [one async for one in self._walked(_COMMENTS, params, "comment")]

    async def titles(self, videos: Iterable[str]) -> dict[str, str]:
        """Return what videos are called."""
        found = await self._by_id("/youtube/v3/videos", videos, [("part", "snippet")], "video")
        return {text_or(one, "id"): text_or(one.get("snippet"), "title") for one in found}

    async def reply(self, body: bytes) -> Answer:
        """Post a reply. Raises as a write does."""
        return await self._write(f"{_COMMENTS}?part=snippet", body)

    async def approve(self, comment: str) -> None:
        """Let everybody see a held comment. Raises as a write does."""
        query = f"id={comment}&moderationStatus=published"
        await self._write(f"{_COMMENTS}/setModerationStatus?{query}", None)

    async def since_when(self) -> Answer:
        """Ask for as little as there is, for the server's clock."""
        return await self._get("/youtube/v3/channels", [("part", "id"), ("mine", "true")])

    async def _walked(
        self, route: str, params: Sequence[tuple[str, str]], kind: str
    ) -> AsyncGenerator[Json, None]:
        token = ""
        seen: set[str] = set()
        while True:
            more = [("pageToken", token)] if token else []
            found = await self._list(route, [*params, *more], kind)
            for one in _objects(found):
                yield one
            token = text_or(found, "nextPageToken")
            if not token:
                return
            if token in seen or len(seen) >= _PAGES_MAX:
                raise self._web.bad_answer("a list of its server goes round in circles")
            seen.add(token)

    async def _by_id(
        self, route: str, ids: Iterable[str], params: Sequence[tuple[str, str]], kind: str
    ) -> list[Json]:
        # `maxResults` is not for lists by id.
        batches = _batches(dict.fromkeys(ids))
        found = await together(
            *(self._list(route, [*params, ("id", ",".join(batch))], kind) for batch in batches)
        )
        return [one for page in found for one in _objects(page)]

    async def _list(self, route: str, params: Params, kind: str) -> Json:
        answer = await self._get(route, params)
        found = self._web.data(answer)
        if text_or(found, "kind") != f"youtube#{kind}ListResponse":
            raise self._web.bad_answer("its server sent a list of another shape")
        return found

    async def _get(self, route: str, params: Params) -> Answer:
        self.meter.belongs_to(await self._calls.project())
        try:
            answer = await self._calls.get(route, params)
        except PlatformError as error:
            self._count(error, PAGE_UNITS)
            raise
        self.meter.spend(PAGE_UNITS)
        return answer

    async def _write(self, route: str, body: bytes | None) -> Answer:
        self.meter.belongs_to(await self._calls.project())
        try:
            answer = await self._calls.write("POST", route, body, _HINTS)
        except PlatformError as error:
            self._count(error, WRITE_UNITS)
            raise
        self.meter.spend(WRITE_UNITS)
        return answer

    def _count(self, error: PlatformError, units: int) -> None:
        """Count a call that failed: nothing for what never left, and all where nothing is left."""
        if isinstance(error, DayUsedUp):
            self.meter.used_up()
        elif not isinstance(error, Unreachable):
            self.meter.spend(units)


def _objects(found: Json) -> list[Json]:
    return [one for one in items(found, "items") if isinstance(one, dict)]


def _batches(ids: Iterable[str]) -> list[list[str]]:
    rest = iter(ids)
    return list(iter(lambda: list(islice(rest, BATCH)), []))

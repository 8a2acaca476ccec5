"""All that was said in a thread since some moment, however much of it a listing brought.

A page of threads brings the newest words of each. Where those do not reach back far enough, calls
for that thread alone go on. Branches (review threads, comments of a discussion) do not say when
something was last said under them, so all of them are looked through, up to a bound.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime

from ackbot.platforms.base import Skipped
from ackbot.platforms.github import queries
from ackbot.platforms.github.reader import Reader
from ackbot.platforms.github.said import Said, Sort, Thread
from ackbot.platforms.github.session import Session
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping_or,
    moment_or_none,
    text_or,
)

#: So many calls go back among the branches of one thread.
_BRANCH_CALLS = 10
_BRANCH = "PullRequestReviewThread"


@dataclass(slots=True)
class Heard:
    """What was said, and what could not be read of it."""

    said: list[Said] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


class Talk:
    """Reads threads for one `Reader`, which learns all of it."""

    def __init__(self, session: Session, reader: Reader) -> None:
        self._session = session
        self._reader = reader

    async def of(self, node: Json, thread: Thread, since: datetime) -> Heard:
        """Return what was said in a thread since then, the newest of which `node` holds."""
        heard = Heard()
        async with aclosing(self._words(node, thread, since)) as words:
            async for word in words:
                hear(word, thread.id, self._reader, heard)
        return heard

    async def _words(
        self, node: Json, thread: Thread, since: datetime
    ) -> AsyncGenerator[Json, None]:
        kind = thread.sort.value
        branched = thread.sort is Sort.DISCUSSION
        for name in ("comments", "reviews"):
            async with aclosing(self._list(kind, node, name, since, branched=branched)) as found:
                async for word in found:
                    yield word
                    async with aclosing(self._under(word, "replies", since)) as replies:
                        async for reply in replies:
                            yield reply
        branches = self._list(kind, node, "reviewThreads", since, branched=True)
        async with aclosing(branches):
            async for branch in branches:
                async with aclosing(self._under(branch, "comments", since)) as lines:
                    async for line in lines:
                        yield line

    def _under(self, node: Json, name: str, since: datetime) -> AsyncGenerator[Json, None]:
        return self._list(text_or(node, "__typename") or _BRANCH, node, name, since)

    async def _list(
        self, kind: str, node: Json, name: str, since: datetime, *, branched: bool = False
    ) -> AsyncGenerator[Json, None]:
        """Yield what a list of a node holds, back to what is older than `since`."""
        page, calls = mapping_or(node, name), 0
        while page:
            found = list(_nodes(page))
            for each in found:
                yield each
            about = mapping_or(page, "pageInfo")
            calls += 1
            if about.get("hasPreviousPage") is not True or not text_or(about, "startCursor"):
                return
            if calls > _BRANCH_CALLS or (not branched and _reaches(found, since)):
                return
            before = {"id": text_or(node, "id"), "before": text_or(about, "startCursor")}
            told = await self._session.ask(queries.back(kind, name), before)
            page = mapping_or(mapping_or(told.data, "node"), name)


def hear(node: Json, thread: str, reader: Reader, heard: Heard) -> None:
    """Read one word of a thread and remember it; what cannot be read is noted."""
    try:
        if said := reader.said(node, thread):
            reader.learn([said])
            heard.said.append(said)
    except Unreadable as why:
        name = text_or(node, "id") or f"{thread} {len(heard.skipped)}"
        heard.skipped.append(Skipped(id=name, why=f"{why}."))


def _nodes(page: Json) -> Iterator[Json]:
    return (node for node in items(page, "nodes") if isinstance(node, dict))


def _reaches(found: list[Json], since: datetime) -> bool:
    """Whether a page goes back further than need be."""
    times = (moment_or_none(text_or(node, "createdAt")) for node in found)
    return any(time < since for time in times if time)

"""What is said in topics that I began, which the list of activity tells only in part.

Who answers a topic as a whole answers no post, and nobody's list of activity has it. One call lists
my topics with the number of their newest post; those with posts that no row told of are read from
their end, twenty posts a call, as far as the pull's calls last.
Sources: `/topics/created-by/NAME.json` (discourse_api), `/t/{id}.json` and `/t/{id}/posts.json`
(openapi.json of discourse_api_docs).
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import quote

from ackbot.model import Post
from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import Page, Skipped, Window
from ackbot.platforms.discourse import mapping
from ackbot.platforms.discourse.mapping import Reader, number_or, objects
from ackbot.platforms.discourse.session import Session
from ackbot.platforms.discourse.threads import CHUNK, Threads, posts_in
from ackbot.platforms.http import Web
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, moment_or_none, text_or
from ackbot.platforms.walk import Sheet, walk

LISTING = "topics"
_LISTS_MAX = 20


@dataclass(frozen=True, slots=True)
class _Read:
    """How far a topic was read: up to which post number (0: nothing is known), and its walk.

    The number moves when a walk has ended, or when rows of activity told of all up to it.
    """

    upto: int
    walk: str = ""


class Topics:
    """The topics that one user began."""

    def __init__(
        self,
        session: Session,
        web: Web,
        reader: Reader,
        threads: Threads,
        covered: Mapping[int, set[int]],
    ) -> None:
        """`covered` are the numbers of posts, by topic, that rows of activity told of."""
        self._session = session
        self._web = web
        self._reader = reader
        self._threads = threads
        self._covered = covered

    async def pages(self, stored: str, window: Window, now: datetime) -> AsyncGenerator[Page, None]:
        """Yield what is new in my topics, each page with how far all of them were read."""
        before = {} if window.full else _read(stored)
        topics = await self._listed(window.floor)
        known = {n: before.get(n) or _unread(topic, window) for n, topic in topics.items()}
        for number, topic in topics.items():
            if self._is_told(topic, known[number]):
                known[number] = replace(known[number], upto=_highest(topic))
        yield Page(listing=LISTING, cursor=_text(known))
        for number, topic in topics.items():
            if known[number].upto < _highest(topic):
                async with aclosing(self._read_topic(topic, known, window, now)) as pages:
                    async for page in pages:
                        yield page

    async def _read_topic(
        self, topic: Json, known: dict[int, _Read], window: Window, now: datetime
    ) -> AsyncGenerator[Page, None]:
        """Read one topic from its end, as long as calls are left; note in `known` how far."""
        number = number_or(topic, "id")
        if self._threads.left <= 0:
            return
        tail = _Tail(self._threads, number, _highest(topic))
        steps = walk(
            tail.sheet,
            _posted,
            known[number].walk,
            floor=window.floor,
            overlap=timedelta(0),
            now=now,
            full=window.full,
            trouble=self._web.bad_answer,
        )
        async with aclosing(steps):
            async for step in steps:
                known[number] = replace(known[number], walk=step.cursor)
                yield self._page(step.items, tail, _text(known))
                if self._threads.left <= 0:
                    return
        known[number] = replace(known[number], upto=_highest(topic))
        yield Page(listing=LISTING, cursor=_text(known))

    def _page(self, posts: Sequence[Json], tail: _Tail, cursor: str) -> Page:
        own: list[Post] = []
        incoming: list[Post] = []
        context: list[Post] = []
        skipped: list[Skipped] = []
        gone: list[str] = []
        self._reader.meet(posts)
        for post in filter(mapping.is_words, posts):
            try:
                found = self._reader.post(post, tail.topic)
            except Unreadable as why:
                skipped.append(Skipped(id=_name(post, tail.number), why=f"{why}."))
                continue
            if mapping.is_gone(post):
                gone.append(found.id)
            elif self._reader.is_mine(post):
                own.append(found)
            else:
                to_me = self._reader.is_to_me(post, tail.whose)
                (incoming if to_me else context).append(found)
        return Page(
            listing=LISTING,
            cursor=cursor,
            own=tuple(own),
            incoming=tuple(incoming),
            context=tuple(context),
            gone=tuple(gone),
            skipped=tuple(skipped),
        )

    async def _listed(self, floor: datetime) -> dict[int, Json]:
        """Read which topics are mine and had something new since `floor`, newest first."""
        path = f"/topics/created-by/{quote(self._reader.username, safe='')}.json"
        topics: dict[int, Json] = {}
        for page in range(_LISTS_MAX):
            found = await self._session.may_see(path, [("page", str(page))] if page else ())
            listed = mapping_or(found, "topic_list")
            rows = list(objects(items(listed, "topics")))
            topics |= {n: topic for topic in rows if (n := number_or(topic, "id"))}
            if not rows or not listed.get("more_topics_url") or _last(rows[-1], floor) < floor:
                break
        return {n: topic for n, topic in topics.items() if _last(topic, floor) >= floor}

    def _is_told(self, topic: Json, read: _Read) -> bool:
        """Whether rows of activity told of all that is new in a topic."""
        told = self._covered.get(number_or(topic, "id"), set())
        if not read.upto or _highest(topic) - read.upto > len(told):
            return False
        return told.issuperset(range(read.upto + 1, _highest(topic) + 1))


class _Tail:
    """A topic's posts from the end."""

    def __init__(self, threads: Threads, number: int, highest: int) -> None:
        self.number = number
        self.topic: Json = {"id": number}
        self.whose: dict[int, bool] = {}
        """Whether the posts that were read are mine, by number."""
        self._threads = threads
        self._highest = highest
        self._stream: list[int] = []

    async def sheet(self, cursor: str | None) -> Sheet[Json]:
        """Read the last posts, or those before one; newest first."""
        if cursor is None or not self._stream:
            newest = await self._newest()
            if cursor is None:
                return newest
        end = self._place(cursor)
        wanted = self._stream[max(end - CHUNK, 0) : end]
        posts = await self._threads.posts(self.number, wanted) if wanted else []
        return self._sheet(posts or [], wanted[0] if wanted else 0)

    async def _newest(self) -> Sheet[Json]:
        found = await self._threads.around(self.number, self._highest)
        if found is None:
            return Sheet((), None)
        self.topic = {**found, "id": self.number}
        stream = items(mapping_or(found, "post_stream"), "stream")
        self._stream = [each for each in stream if isinstance(each, int)]
        posts = posts_in(found)
        return self._sheet(posts, min((number_or(post, "id") for post in posts), default=0))

    def _sheet(self, posts: list[Json], first: int) -> Sheet[Json]:
        posts = sorted(posts, key=lambda post: number_or(post, "post_number"), reverse=True)
        self.whose.update((number_or(p, "post_number"), p.get("yours") is True) for p in posts)
        return Sheet(tuple(posts), str(first) if self._place(str(first)) > 0 else None)

    def _place(self, post: str) -> int:
        """Return how many posts of the topic come before one; none where it is not known."""
        return (
            self._stream.index(int(post)) if post.isdecimal() and int(post) in self._stream else 0
        )


def _highest(topic: Json) -> int:
    return number_or(topic, "highest_post_number")


def _posted(post: Json) -> datetime | None:
    return moment_or_none(text_or(post, "created_at"))


def _last(topic: Json, floor: datetime) -> datetime:
    """Return when something was last said in a topic; `floor` where it does not tell."""
    return moment_or_none(text_or(topic, "last_posted_at")) or floor


def _unread(topic: Json, window: Window) -> _Read:
    """Return what is known of a topic at first: of a new one, that nothing came before."""
    begun = moment_or_none(text_or(topic, "created_at"))
    return _Read(1 if begun and begun >= window.floor else 0)


def _name(post: Json, topic: int) -> str:
    return f"t/{topic}/{number_or(post, 'post_number') or number_or(post, 'id')}"


def _text(known: Mapping[int, _Read]) -> str:
    topics = {str(number): [read.upto, read.walk] for number, read in known.items()}
    return json.dumps({"v": 1, "topics": topics}, separators=(",", ":"))


def _read(text: str) -> dict[int, _Read]:
    """Understand a stored text; one that cannot be understood means: read all again."""
    try:
        topics = parsed(text)["topics"]
        return {int(n): _Read(int(upto), str(walked)) for n, (upto, walked) in topics.items()}
    except MISSHAPEN:
        return {}

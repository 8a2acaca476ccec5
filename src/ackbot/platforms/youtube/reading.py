"""Reading threads: a page of them, all of their replies, and what YouTube holds for review."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from ackbot.errors import BadAnswer
from ackbot.model import Post
from ackbot.platforms.base import Page, Setup, Skipped, Window
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, moment_or_none, text_or
from ackbot.platforms.sweeps import Fetched, leaves
from ackbot.platforms.together import together
from ackbot.platforms.youtube.api import Api
from ackbot.platforms.youtube.mapping import Thread, is_held, posts_of, thread_of
from ackbot.platforms.youtube.state import State
from ackbot.text import one_line

PUBLISHED, HELD, SPAM = "published", "heldForReview", "likelySpam"
#: Threads may show up late: YouTube looks at some before it lists them.
_OVERLAP = timedelta(hours=1)
_PAGES_MAX = 200


class Reading:
    """One channel's threads, as its owner sees them."""

    def __init__(self, setup: Setup, api: Api, channel: str) -> None:
        self._setup = setup
        self._api = api
        self._channel = channel
        self._titles: dict[str, str] = {}

    @property
    def statuses(self) -> tuple[str, ...]:
        """The lists beside that of what everybody sees."""
        wishes = self._setup.settings
        held = () if wishes.get("held") is False else (HELD,)
        return (*held, SPAM) if wishes.get("likely_spam") is True else held

    async def published(self, stored: str, window: Window) -> AsyncGenerator[Page, None]:
        """Yield the list of what everybody sees, newest threads first."""
        state, now = State.read(stored), self._setup.now()
        reach = state.sweeps.reach(window, now, spare=await self._api.can_spare())
        state = state.reaching(reach, window, now)
        self._titles = dict(state.titles)
        pages = leaves(
            self._listed,
            _begun,
            state.walk,
            reach,
            overlap=_OVERLAP,
            now=now,
            trouble=self._setup.web.bad_answer,
        )
        async with contextlib.aclosing(pages):
            async for leaf in pages:
                state, page = await self._page(leaf.rows, window, state)
                state = replace(state, walk=leaf.cursor)
                yield replace(page, cursor=state.text())

    async def _listed(self, token: str | None) -> Fetched:
        found = await self._api.threads(self._channel, PUBLISHED, token)
        return items(found, "items"), text_or(found, "nextPageToken")

    async def held(self, status: str, window: Window) -> AsyncGenerator[Page, None]:
        """Yield a list of what only the owner sees, all of it: it is short, and shrinks."""
        async for rows in self._pages(status):
            _, page = await self._page(rows, window, State(), status)
            yield replace(page, cursor="all")

    async def held_now(self) -> dict[str, Json]:
        """Return the comments that are held at this moment, by id."""
        found: dict[str, Json] = {}
        for status in (HELD, *(one for one in self.statuses if one != HELD)):
            async for rows in self._pages(status):
                for thread in _readable(rows)[0]:
                    found |= {text_or(one, "id"): one for one in _held(thread, status)}
        return found

    async def whole(self, thread: Thread) -> Thread:
        """Return a thread with all its replies."""
        if thread.complete:
            return thread
        return replace(thread.having(await self._api.replies(thread.id)), all_read=True)

    async def by_id(self, ids: Iterable[str]) -> dict[str, Thread]:
        """Return those of these threads that are there, with the replies that the list shows."""
        threads, _ = _readable(await self._api.threads_by_id(ids))
        return {thread.id: thread for thread in threads}

    async def _pages(self, status: str) -> AsyncGenerator[list[object], None]:
        token, seen = "", set[str]()
        while True:
            found = await self._api.threads(self._channel, status, token or None)
            yield items(found, "items")
            token = text_or(found, "nextPageToken")
            if not token:
                return
            if token in seen or len(seen) >= _PAGES_MAX:
                raise self._setup.web.bad_answer("a list of its server goes round in circles")
            seen.add(token)

    async def _page(
        self, rows: Sequence[object], window: Window, state: State, status: str = PUBLISHED
    ) -> tuple[State, Page]:
        """Read what a page of threads holds; the state is as it must be stored with it."""
        found, skipped = _readable(rows)
        changed = [thread for thread in found if state.signs.get(thread.id) != thread.sign]
        _, threads = await together(
            self._learn_titles(changed), together(*map(self.whole, changed))
        )
        listing = Sorted(self._channel, window.floor)
        for thread in threads:
            titled = replace(thread, title=self._titles.get(thread.video, ""))
            held = {text_or(one, "id") for one in _held(thread, status)}
            listing.add(titled, held if status != PUBLISHED else None)
        state = state.having({one.id: one.sign for one in found if not one.complete}, self._titles)
        return state, listing.page("threads" if status == PUBLISHED else status, skipped)

    async def _learn_titles(self, threads: Sequence[Thread]) -> None:
        """Ask what the videos of these threads are called, once each; it may fail."""
        videos = (thread.video for thread in threads)
        unknown = {video for video in videos if video and video not in self._titles}
        told: dict[str, str] = {}
        if unknown:
            with contextlib.suppress(BadAnswer):
                told = await self._api.titles(sorted(unknown))
        self._titles |= {video: one_line(told.get(video, "")) for video in unknown}


class Sorted:
    """What threads hold, by whose it is. A thread in which nothing is recent is left out."""

    def __init__(self, me: str, floor: datetime) -> None:
        self._me = me
        self._floor = floor
        self._incoming: list[Post] = []
        self._own: list[Post] = []
        self._context: list[Post] = []
        self._skipped: list[Skipped] = []

    def add(self, thread: Thread, held: set[str] | None) -> None:
        """Take a thread; of one in a list of `held` comments, these alone: the rest stands in the
        list that everybody sees.
        """
        posts, skipped = posts_of(thread, held)
        posts = [post for post in posts if held is None or post.id in held]
        self._skipped.extend(skipped)
        if not any(self._is_recent(post) for post in posts):
            return
        for post in posts:
            if post.author.id == self._me:
                self._own.append(post)
            elif self._is_recent(post):
                self._incoming.append(post)
            else:
                self._context.append(post)

    def page(self, listing: str, skipped: Sequence[Skipped]) -> Page:
        """Return it as a page without its cursor."""
        return Page(
            listing=listing,
            cursor="",
            incoming=tuple(self._incoming),
            own=tuple(self._own),
            context=tuple(self._context),
            skipped=(*skipped, *self._skipped),
        )

    def _is_recent(self, post: Post) -> bool:
        return post.at is None or post.at >= self._floor


def _begun(row: object) -> datetime | None:
    """Return when a thread was begun, by which the list is sorted."""
    top = mapping_or(mapping_or(row, "snippet"), "topLevelComment")
    return moment_or_none(text_or(mapping_or(top, "snippet"), "publishedAt"))


def _readable(rows: Iterable[object]) -> tuple[list[Thread], list[Skipped]]:
    threads: list[Thread] = []
    skipped: list[Skipped] = []
    for number, row in enumerate(rows):
        try:
            threads.append(thread_of(row))
        except Unreadable as why:
            skipped.append(Skipped(id=text_or(row, "id") or f"threads {number}", why=f"{why}."))
    return threads, skipped


def _held(thread: Thread, status: str) -> list[Json]:
    """Return the held comments of a thread; where none says so, what the list must mean."""
    if status == PUBLISHED:
        return []
    held = [comment for comment in thread.comments() if is_held(comment, thread)]
    return held or [thread.top]

"""Finding the pages whose comments changed, and reading those, each whole and in one request.

`GET /latest` tells of the whole site at once, where its owner switched that on. Isso 0.14 lists
there all top-level comments first and all replies behind them, each oldest first, and cuts off the
beginning, so that new top-level comments are missing while there are as many replies as were asked
for: the list is asked for again, longer, until it reaches back far enough. Elsewhere `POST /count`
says how many comments each configured page has.

What was read of a page (numbers and times of its comments) is kept in the cursor: a comment that a
moderator let through later than others that are newer is noticed as well as one that went away.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import Skipped, Window
from ackbot.platforms.http import Web
from ackbot.platforms.isso.mapping import (
    PUBLIC,
    Thread,
    Unreadable,
    flat,
    moment_of,
    number_of,
)
from ackbot.platforms.isso.owner import Json
from ackbot.text import one_line

#: How many of the latest comments are asked for at first, and by how much more if those are few.
REACH = 200
REACH_MORE = 4
_COUNTED_AT_ONCE = 200
_SIDE_BY_SIDE = 4
_READ_AGAIN = timedelta(hours=24)
_JSON = {"Content-Type": "application/json"}

Stamps = dict[int, tuple[float, float]]
"""Number of a comment: when it was written and when it was changed (0 for never), as told."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was read of one page: when, how many comments it was said to have, and which."""

    read_at: float
    count: int
    stamps: Stamps


@dataclass(frozen=True, slots=True)
class State:
    """What the cursor keeps: how far the last list had to reach, and the pages."""

    reach: int = REACH
    pages: Mapping[str, Known] = field(default_factory=dict)

    def text(self) -> str:
        """Write it as the ledger keeps it."""
        pages = {
            uri: [page.read_at, page.count, [[n, *times] for n, times in page.stamps.items()]]
            for uri, page in self.pages.items()
        }
        return json.dumps({"v": 1, "reach": self.reach, "pages": pages}, separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read all again."""
        try:
            found = parsed(text)
            pages = {
                str(uri): Known(float(at), int(count), _stored(stamps))
                for uri, (at, count, stamps) in found["pages"].items()
            }
            return cls(max(REACH, int(found["reach"])), pages)
        except MISSHAPEN:
            return cls()

    def having(self, uri: str, known: Known) -> State:
        """Return the state after a page was read."""
        return State(self.reach, {**self.pages, uri: known})

    def since(self, floor: datetime) -> State:
        """Return the state without what lies before the window."""
        start = floor.timestamp()
        pages = {}
        for uri, page in self.pages.items():
            stamps = {n: stamp for n, stamp in page.stamps.items() if _in(stamp, start)}
            if stamps or page.count:
                pages[uri] = Known(page.read_at, page.count, stamps)
        return State(self.reach, pages)


@dataclass(frozen=True, slots=True)
class Changed:
    """The pages to read, each with the number of comments it was said to have."""

    pages: Mapping[str, int]
    reach: int
    skipped: tuple[Skipped, ...] = ()
    """Comments of which the list does not say where they are."""


class Threads:
    """The pages of one site."""

    def __init__(self, web: Web, now: datetime, pages: Sequence[str]) -> None:
        """`pages` are those to count where the site lists no latest comments."""
        self._web = web
        self._now = now
        self._pages = tuple(dict.fromkeys(pages))

    async def changed(self, state: State, window: Window) -> Changed:
        """Return which pages have something new, changed or deleted since `state`."""
        reach = state.reach
        while (latest := await self._latest(reach)) is not None:
            if len(latest) < reach or any(_is_old_root(item, window.floor) for item in latest):
                return Changed(_differing(latest, state, window), reach, _nowhere(latest))
            reach *= REACH_MORE
        return Changed(await self._counted(state, window), state.reach)

    async def read_all(self, uris: Iterable[str]) -> AsyncGenerator[Thread, None]:
        """Yield pages in this order, four on their way at a time."""
        waiting = list(uris)
        on_their_way: list[asyncio.Task[Thread]] = []
        try:
            while waiting or on_their_way:
                while waiting and len(on_their_way) < _SIDE_BY_SIDE:
                    on_their_way.append(asyncio.create_task(self.read(waiting.pop(0))))
                thread = await on_their_way[0]
                on_their_way.pop(0)
                yield thread
        finally:
            for task in on_their_way:
                task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(*on_their_way, return_exceptions=True)

    async def read(self, uri: str) -> Thread:
        """Read all comments of a page, as their authors typed them. A page without any is empty."""
        answer = await self._web.get("/", params=[("uri", uri), ("plain", "1")])
        replies = self._web.data(answer).get("replies")
        if not isinstance(replies, list):
            raise self._web.bad_answer("its server sent a page without comments")
        try:
            return Thread(uri, tuple(flat(replies)))
        except (Unreadable, RecursionError):
            raise self._web.bad_answer("its server sent a page of another shape") from None

    async def _latest(self, reach: int) -> list[Json] | None:
        """Return the latest comments of the site; None where it does not list them."""
        answer = await self._web.get("/latest", params=[("limit", str(reach))], passes=(404,))
        if answer.status == 404:
            return None
        try:
            found = answer.json()
        except ValueError:
            found = None
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise self._web.bad_answer("its server sent no list of comments")
        return found

    async def _counted(self, state: State, window: Window) -> dict[str, int]:
        if not self._pages:
            raise self._nothing_to_read()
        changed = {}
        for at in range(0, len(self._pages), _COUNTED_AT_ONCE):
            uris = self._pages[at : at + _COUNTED_AT_ONCE]
            for uri, count in zip(uris, await self._counts(uris), strict=True):
                known = state.pages.get(uri)
                if window.full or self._is_due(known, count):
                    changed[uri] = count
        return changed

    async def _counts(self, uris: Sequence[str]) -> list[int]:
        body = json.dumps(list(uris)).encode()
        answer = await self._web.query("/count", body=body, headers=_JSON)
        try:
            found = answer.json()
        except ValueError:
            found = None
        if not isinstance(found, list) or [type(count) for count in found] != [int] * len(uris):
            raise self._web.bad_answer("its server did not count the comments of the pages")
        return found

    def _is_due(self, known: Known | None, count: int) -> bool:
        """Whether a page must be read: its count differs, or an edit may have gone unnoticed."""
        if known is None:
            return count > 0
        age = self._now.timestamp() - known.read_at
        return known.count != count or (count > 0 and not 0 <= age < _READ_AGAIN.total_seconds())

    def _nothing_to_read(self) -> Exception:
        error = self._web.bad_answer("its server does not list its latest comments", status=404)
        hint = (
            "In the server's isso.cfg, under [general], set latest-enabled = true; or name the "
            "`pages` to read in the account's settings."
        )
        return type(error)(error.message, hint, status=404)


def stamps_of(thread: Thread) -> Stamps:
    """Return what the cursor keeps of a page's comments."""
    return {number: _stamp(comment) for number, comment in thread.living().items()}


def page_of(item: Mapping[str, object]) -> str:
    """Return the page of a listed comment; empty where its name is missing or cannot be used."""
    uri = item.get("uri")
    return uri if isinstance(uri, str) and one_line(uri) == uri else ""


def _nowhere(latest: Iterable[Json]) -> tuple[Skipped, ...]:
    lost = (item for item in latest if number_of(item) is None or not page_of(item))
    return tuple(
        Skipped(id=f"/latest {number_of(item) or number}", why="its page or number is missing.")
        for number, item in enumerate(lost)
    )


def _differing(latest: Iterable[Json], state: State, window: Window) -> dict[str, int]:
    """Return the pages whose listed comments are not those that were read of them."""
    start = window.floor.timestamp()
    told: dict[str, Stamps] = {uri: {} for uri in state.pages}
    for item in latest:
        number, uri = number_of(item), page_of(item)
        if number is not None and uri and item.get("mode", PUBLIC) == PUBLIC:
            told.setdefault(uri, {})[number] = _stamp(item)
    changed = {}
    for uri, stamps in told.items():
        recent = {number: stamp for number, stamp in stamps.items() if _in(stamp, start)}
        known = state.pages.get(uri)
        before = {n: s for n, s in known.stamps.items() if _in(s, start)} if known else {}
        if recent != before or (window.full and recent):
            changed[uri] = 0
    return changed


def _is_old_root(item: Json, floor: datetime) -> bool:
    created = moment_of(item, "created")
    return item.get("parent") is None and created is not None and created <= floor


def _stamp(comment: Mapping[str, object]) -> tuple[float, float]:
    created, modified = moment_of(comment, "created"), moment_of(comment, "modified")
    return (created.timestamp() if created else 0.0, modified.timestamp() if modified else 0.0)


def _in(stamp: tuple[float, float], start: float) -> bool:
    """Whether a comment lies within the window; one without a readable time does."""
    return not stamp[0] or stamp[0] >= start


def _stored(stamps: Iterable[tuple[str, str, str]]) -> Stamps:
    return {int(number): (float(created), float(modified)) for number, created, modified in stamps}

"""Reading what changed: my to-do list, my own issues and merge requests, the projects I named.

Every list tells which items changed; what was said in one comes whole, both sides together, with
one call for it (a further one for every hundred threads). An item's time stands still for a minute
after it changed (app/models/concerns/throttled_touch.rb): its number of comments counts as well.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from ackbot.model import Post
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Page, Skipped, Window
from ackbot.platforms.forge import Memory
from ackbot.platforms.gitlab import mapping
from ackbot.platforms.gitlab.mapping import ISSUES, KINDS, MERGES, Item, Mapper, Note
from ackbot.platforms.gitlab.place import Place, Project, Wishes
from ackbot.platforms.gitlab.session import PER_PAGE, Session
from ackbot.platforms.http import Web
from ackbot.platforms.rising import Ask, Got, Rise, rise, rows_of, stamp
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment_or_none, text_or

#: Items a page: so many threads are read before a page and its cursor can be stored.
_ITEMS = 20
#: Threads on their way at a time.
_AT_ONCE = 4
#: An item's time stands still for a minute; clocks of a server's parts differ a little.
_OVERLAP = timedelta(minutes=3)
_TODO_PAGES = 5
_ACTIONS = ("mentioned", "directly_addressed")
_STATES = ("pending", "done")
_BY_CHANGE = [("state", "all"), ("order_by", "updated_at"), ("sort", "asc")]


@dataclass(slots=True, kw_only=True)
class Reading:
    """What the listings of one pull share."""

    web: Web
    session: Session
    place: Place
    wishes: Wishes
    memory: Memory[Note]
    mapper: Mapper
    window: Window
    now: datetime
    projects: dict[int, Project | None] = field(default_factory=dict)
    """What was asked for of projects; None for one that does not tell."""
    read: dict[str, str] = field(default_factory=dict)
    """Items that were handed out, with their versions."""

    async def project(self, known: int) -> Project | None:
        """Return what a project allows."""
        if known not in self.projects:
            found = await self.session.object(f"/projects/{known}")
            self.projects[known] = Project.read(found) if found else None
        return self.projects[known]

    def item(self, row: object, kind: str) -> Item:
        """Read an item. Raises Unreadable."""
        found: Json = row if isinstance(row, dict) else {}
        return mapping.item_of(found, kind, self.place, self.wishes.bots)

    async def thread(self, item: Item) -> tuple[list[Note], list[Skipped]]:
        """Read all that was said in an item, and remember it."""
        notes, skipped = [mapping.opening(item)], []
        place = "1" if item.notes else ""
        while place:
            path = f"{item.path}/discussions"
            rows, place = await self.session.page(path, (), place=place)
            for number, row in enumerate(rows):
                found = mapping.notes_of(
                    row if isinstance(row, dict) else {}, item, self.place, self.wishes.bots
                )
                for one in found:
                    if isinstance(one, Note):
                        notes.append(one)
                    else:
                        name = f"{item.id} {text_or(row, 'id') or number}"
                        skipped.append(Skipped(id=name, why=f"{one}."))
        self.memory.learn(notes)
        return notes, skipped


@dataclass(frozen=True, slots=True)
class _Threads:
    """What several items brought."""

    incoming: tuple[Post, ...]
    own: tuple[Post, ...]
    skipped: tuple[Skipped, ...]


class Items:
    """Turns items that changed into what was said in them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    async def said(self, items: Iterable[Item], end: datetime, *, everything: bool) -> _Threads:
        """Read items, some at a time; what was said since `end` is handed out."""
        turn = asyncio.Semaphore(_AT_ONCE)

        async def one(item: Item) -> _Threads:
            async with turn:
                return await self._said(item, end, everything=everything)

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(item)) for item in items]
        except ExceptionGroup as errors:
            raise errors.exceptions[0] from None
        found = [task.result() for task in tasks]
        return _Threads(
            tuple(post for each in found for post in each.incoming),
            tuple(post for each in found for post in each.own),
            tuple(skipped for each in found for skipped in each.skipped),
        )

    async def _said(self, item: Item, end: datetime, *, everything: bool) -> _Threads:
        reading = self._reading
        notes, skipped = await reading.thread(item)
        memory, mapper = reading.memory, reading.mapper
        news = [note for note in notes if note.at >= end]
        mine = [note for note in news if memory.is_mine(note)]
        theirs = [note for note in news if not memory.is_mine(note)]
        if not everything:
            theirs = [note for note in theirs if memory.is_for_me(note)]
        known = item.project in reading.projects or item.locked
        project = await reading.project(item.project) if known else None
        return _Threads(
            tuple(mapper.posts(theirs, item, project)),
            tuple(mapper.posts(mine, item, project)),
            tuple(skipped),
        )


class ByChange:
    """A list of items, the longest unchanged first."""

    def __init__(
        self,
        listing: str,
        path: str,
        reading: Reading,
        *,
        mine: bool = False,
        leaves: frozenset[int] = frozenset(),
    ) -> None:
        """`mine`: those that I opened; `leaves` are projects whose own lists bring theirs."""
        self._listing = listing
        self._path = path
        self._kind = MERGES if path.endswith(MERGES) else ISSUES
        self._reading = reading
        self._mine = mine
        self._leaves = leaves

    async def pages(self, cursors: Mapping[str, str]) -> AsyncGenerator[Page, None]:
        """Yield what is new there."""
        window = self._reading.window
        steps = rise(
            self._fetch,
            cursors.get(self._listing, ""),
            floor=window.floor,
            overlap=_OVERLAP,
            now=self._reading.now,
            full=window.full,
            trouble=self._reading.web.bad_answer,
        )
        async with aclosing(steps):
            async for step in steps:
                yield await self._page(step)

    async def _fetch(self, ask: Ask) -> Got[Any]:
        scope = [("scope", "created_by_me" if self._mine else "all")]
        params = [*scope, *_BY_CHANGE, ("updated_after", stamp(ask.since))]
        session = self._reading.session
        rows, onward = await session.page(self._path, params, place=ask.place, size=_ITEMS)
        found = rows_of(rows, ask.since, "updated_at", "user_notes_count")
        return Got(found, onward or None)

    async def _page(self, step: Rise[Any]) -> Page:
        items, skipped = _items(step.items, self._kind, self._reading)
        fresh = [item for item in items if item.project not in self._leaves]
        fresh = [item for item in fresh if self._reading.read.get(item.id) != item.version]
        found = await Items(self._reading).said(fresh, step.end, everything=True)
        self._reading.read |= {item.id: item.version for item in fresh}
        return Page(
            listing=self._listing,
            cursor=step.cursor,
            incoming=found.incoming,
            own=found.own,
            skipped=(*skipped, *found.skipped),
        )


class Todos:
    """My to-do list: which items mention me. What changed in them is read as long as it is listed.

    Done ones count as well: GitLab ticks a mention off as soon as I say anything there, and that
    may be just what I said to somebody else.
    """

    def __init__(self, action: str, state: str, reading: Reading, leaves: frozenset[int]) -> None:
        self._params = [("action", action), ("state", state)]
        self._listing = f"{action} {state}"
        self._reading = reading
        self._leaves = leaves

    async def pages(self, cursors: Mapping[str, str]) -> AsyncGenerator[Page, None]:
        """Yield what changed in the items that it lists, newest mention first."""
        floor = self._reading.window.floor
        before = _versions("" if self._reading.window.full else cursors.get(self._listing, ""))
        now: dict[str, str] = {}
        place = "1"
        for _ in range(_TODO_PAGES):
            rows, place = await self._reading.session.page(
                "/todos", self._params, place=place, size=PER_PAGE
            )
            items = [item for item in self._targets(rows) if item.id not in now]
            changed = [item for item in items if before.get(item.id) != item.version]
            fresh = [item for item in changed if self._reading.read.get(item.id) != item.version]
            found = await Items(self._reading).said(fresh, floor, everything=False)
            self._reading.read |= {item.id: item.version for item in fresh}
            now |= {item.id: item.version for item in items}
            over = not place or _is_older(rows, floor)
            yield Page(
                listing=self._listing,
                # What is not listed any more is forgotten once the list was seen to its end.
                cursor=json.dumps(now if over else {**before, **now}, sort_keys=True),
                incoming=found.incoming,
                own=found.own,
                skipped=found.skipped,
            )
            if over:
                return

    def _targets(self, rows: Sequence[object]) -> list[Item]:
        """Return the issues and merge requests that are named, each once."""
        found: dict[str, Item] = {}
        for row in rows:
            kind = KINDS.get(text_or(row, "target_type"))
            with contextlib.suppress(Unreadable):
                item = self._reading.item(mapping_or(row, "target"), kind) if kind else None
                if item and item.project not in self._leaves:
                    found.setdefault(item.id, item)
        return list(found.values())


def personal(
    reading: Reading, named: Iterable[Project]
) -> Callable[[Mapping[str, str]], AsyncGenerator[Page, None]]:
    """Return what reads my own lists, one after the other: an item may stand in several."""
    leaves = frozenset(project.id for project in named)
    lists: list[Todos | ByChange] = [
        *(Todos(action, state, reading, leaves) for action in _ACTIONS for state in _STATES),
        ByChange("my issues", f"/{ISSUES}", reading, mine=True, leaves=leaves),
        ByChange("my merge requests", f"/{MERGES}", reading, mine=True, leaves=leaves),
    ]
    return lambda cursors: _one_by_one(lists, cursors)


def of_project(
    reading: Reading, project: Project
) -> Callable[[Mapping[str, str]], AsyncGenerator[Page, None]]:
    """Return what reads a project that I named."""
    lists = [
        ByChange(f"{project.id} {kind}", f"/projects/{project.id}/{kind}", reading)
        for kind in (ISSUES, MERGES)
    ]
    return lambda cursors: _one_by_one(lists, cursors)


async def _one_by_one(
    lists: Sequence[Todos | ByChange], cursors: Mapping[str, str]
) -> AsyncGenerator[Page, None]:
    for each in lists:
        async with aclosing(each.pages(cursors)) as pages:
            async for page in pages:
                yield page


def project_path(name: str) -> str:
    """Return where a project is, by its name or number."""
    return f"/projects/{quote(name, safe='')}"


def _items(rows: Sequence[object], kind: str, reading: Reading) -> tuple[list[Item], list[Skipped]]:
    found: dict[str, Item] = {}
    skipped: list[Skipped] = []
    for number, row in enumerate(rows):
        try:
            item = reading.item(row, kind)
            found[item.id] = item
        except Unreadable as why:
            name = text_or(row, "web_url") or f"{kind} {number}"
            skipped.append(Skipped(id=name, why=f"{why}."))
    return list(found.values()), skipped


def _versions(stored: str) -> dict[str, str]:
    with contextlib.suppress(ValueError):
        found = parsed(stored)
        if isinstance(found, dict):
            return {str(item): str(version) for item, version in found.items()}
    return {}


def _is_older(rows: Sequence[object], floor: datetime) -> bool:
    times = (moment_or_none(text_or(row, "created_at")) for row in rows)
    return any(time < floor for time in times if time)

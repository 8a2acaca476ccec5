"""The repositories that the user named: every word there is said to them.

REST lists what changed since a moment, both sides together: issues and pull requests, comments, and
review comments, each with an ETag, so that a repository where nothing happened costs nothing.
Reviews come with the pull requests that changed; discussions are known to GraphQL alone.
Sources: https://docs.github.com/en/rest/issues/comments, /rest/issues/issues, /rest/pulls/comments.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import BadAnswer
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Page, Skipped, Window
from ackbot.platforms.github import graph, queries, rest
from ackbot.platforms.github.pages import Maker
from ackbot.platforms.github.place import Place, Repository, Wishes
from ackbot.platforms.github.reader import Reader
from ackbot.platforms.github.said import Said, Sort
from ackbot.platforms.github.session import Session
from ackbot.platforms.github.talk import Heard, Talk, hear
from ackbot.platforms.http import Web
from ackbot.platforms.rising import Ask, Got, Rise, rise, rows_of, stamp
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping_or,
    moment_or_none,
    text_or,
)
from ackbot.platforms.walk import Sheet, walk

PER_PAGE = 100
#: The answer of a repository that has its issues switched off.
_SWITCHED_OFF = 410
#: How late a change may turn up in a list, behind newer ones.
OVERLAP = timedelta(minutes=1)
_REVIEWED = 25
#: So many of the threads read last are known again: two pages.
_MET_AGAIN = 2 * queries.THREADS

ReadRow = Callable[[Json], Said]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What reads the listings of one pull."""

    web: Web
    session: Session
    reader: Reader
    maker: Maker
    talk: Talk
    place: Place
    wishes: Wishes
    window: Window
    now: datetime


class Named:
    """One repository's listings."""

    def __init__(self, repository: Repository, tools: Tools) -> None:
        self._repository = repository
        self._tools = tools

    async def pages(self, cursors: Mapping[str, str]) -> AsyncGenerator[Page, None]:
        """Yield the issues first: they explain the comments."""
        where, tools, bots = self._repository.id, self._tools, self._tools.wishes.bots
        lists: list[tuple[str, str, ReadRow]] = [
            ("issues", "issues", lambda row: tools.reader.opened(row, self._repository)),
            (
                "comments",
                "issues/comments",
                lambda row: rest.comment_row(row, where, tools.place, bots),
            ),
            (
                "review comments",
                "pulls/comments",
                lambda row: rest.line_row(row, where, tools.place, bots),
            ),
        ]
        for name, path, read in lists:
            listing = f"{where} {name}"
            async with aclosing(self._rows(listing, path, read, cursors)) as pages:
                async for page in pages:
                    yield page
        if self._repository.discussions:
            async with aclosing(self._discussions(cursors)) as pages:
                async for page in pages:
                    yield page

    async def _rows(
        self, listing: str, path: str, read: ReadRow, cursors: Mapping[str, str]
    ) -> AsyncGenerator[Page, None]:
        tools = self._tools
        steps = rise(
            self._fetcher(path),
            cursors.get(listing, ""),
            floor=tools.window.floor,
            overlap=OVERLAP,
            now=tools.now,
            full=tools.window.full,
            trouble=tools.web.bad_answer,
        )
        async with aclosing(steps):
            try:
                async for step in steps:
                    yield await self._page(listing, step, read)
            except BadAnswer as error:
                if error.status != _SWITCHED_OFF:
                    raise

    def _fetcher(self, path: str) -> Callable[[Ask], Any]:
        async def fetch(ask: Ask) -> Got[Any]:
            return await self._fetch(path, ask)

        return fetch

    async def _fetch(self, path: str, ask: Ask) -> Got[Any]:
        number = int(ask.place) if ask.place.isdecimal() else 1
        params = [
            *([("state", "all")] if path == "issues" else []),
            ("since", stamp(ask.since)),
            ("sort", "updated"),
            ("direction", "asc"),
            ("per_page", str(PER_PAGE)),
            *([("page", str(number))] if number > 1 else []),
        ]
        session = self._tools.session
        answer = await session.read(f"/repos/{self._repository.name}/{path}", params, etag=ask.etag)
        if answer.status == 304:
            return Got(unchanged=True)
        listed = session.listed(answer)
        more = 'rel="next"' in answer.headers.get("link", "") or len(listed) >= PER_PAGE
        rows = rows_of(listed, ask.since, "updated_at")
        etag = answer.headers.get("etag", "")
        return Got(rows, str(number + 1) if more and listed else None, etag)

    async def _page(self, listing: str, step: Rise[Any], read: ReadRow) -> Page:
        heard = self._heard(listing, step.items, read)
        tools = self._tools
        tools.reader.learn(heard.said)
        numbers = filter(None, map(rest.thread_number, step.items))
        await tools.reader.learn_threads(self._repository, numbers)
        await self._learn_reviews(heard)
        return await tools.maker.page(
            listing, step.cursor, heard.said, end=step.end, skipped=heard.skipped
        )

    def _heard(self, listing: str, rows: Iterable[object], read: ReadRow) -> Heard:
        heard = Heard()
        for number, row in enumerate(rows):
            try:
                heard.said.append(read(row if isinstance(row, dict) else {}))
            except Unreadable as why:
                name = text_or(row, "node_id") or f"{listing} {number}"
                heard.skipped.append(Skipped(id=name, why=f"{why}."))
        return heard

    async def _learn_reviews(self, heard: Heard) -> None:
        """Read the reviews of the pull requests among what was heard, in batches."""
        pulls = {one.node: one.thread for one in heard.said if one.sort is Sort.PULL}
        nodes = sorted(pulls)
        for start in range(0, len(nodes), _REVIEWED):
            batch = nodes[start : start + _REVIEWED]
            told = await self._tools.session.ask(queries.REVIEWS_OF, {"ids": batch})
            for pull in items(told.data, "nodes"):
                thread = pulls.get(text_or(pull, "id"), "")
                for review in items(mapping_or(pull, "reviews"), "nodes"):
                    if thread and isinstance(review, dict):
                        hear(review, thread, self._tools.reader, heard)

    # -- discussions

    async def _discussions(self, cursors: Mapping[str, str]) -> AsyncGenerator[Page, None]:
        """Yield what is new in discussions; those that did not change since are not read again."""
        tools, listing = self._tools, f"{self._repository.id} discussions"
        floor, full = tools.window.floor, tools.window.full
        stored, seen = _parted(cursors.get(listing, ""))
        steps = walk(
            self._discussed,
            changed_at,
            stored,
            floor=floor,
            overlap=OVERLAP,
            now=tools.now,
            full=full,
            trouble=tools.web.bad_answer,
        )
        async with aclosing(steps):
            async for step in steps:
                since = step.known_to - OVERLAP if step.known_to and not full else floor
                fresh = [node for node in step.items if full or _version(node) not in seen]
                heard = await threads_heard(fresh, tools, since)
                seen = {*seen, *map(_version, step.items)}
                yield await tools.maker.page(
                    listing,
                    _joined(step.cursor, seen),
                    heard.said,
                    end=min(floor, since),
                    skipped=heard.skipped,
                )

    async def _discussed(self, cursor: str | None) -> Sheet[Any]:
        owner, _, name = self._repository.name.partition("/")
        asked = {"owner": owner, "name": name, "after": cursor}
        told = await self._tools.session.ask(queries.DISCUSSIONS, asked)
        found = mapping_or(mapping_or(told.data, "repository"), "discussions")
        if not isinstance(found.get("nodes"), list):
            raise self._tools.web.bad_answer("its server sent no list of discussions")
        about = mapping_or(found, "pageInfo")
        onward = text_or(about, "endCursor") if about.get("hasNextPage") is True else ""
        return Sheet(tuple(found["nodes"]), onward or None)


async def threads_heard(nodes: Iterable[object], tools: Tools, since: datetime) -> Heard:
    """Read threads whole, back to `since`, each with what it began with."""
    heard = Heard()
    for number, node in enumerate(nodes):
        found: Json = node if isinstance(node, dict) else {}
        try:
            thread = tools.reader.thread(found)
            opening = graph.opening(found, thread, tools.place, tools.wishes.bots)
        except Unreadable as why:
            name = text_or(node, "id") or f"threads {number}"
            heard.skipped.append(Skipped(id=name, why=f"{why}."))
            continue
        more = await tools.talk.of(found, thread, since)
        heard.said += [opening, *more.said]
        heard.skipped += more.skipped
    return heard


def changed_at(node: object) -> datetime | None:
    """Return when a thread changed, None where it does not say."""
    return moment_or_none(text_or(node, "updatedAt"))


def _version(node: object) -> str:
    """Return what tells a thread as it is from what it was."""
    return f"{text_or(node, 'updatedAt')} {text_or(node, 'id')}"


def _joined(cursor: str, seen: Iterable[str]) -> str:
    """Return the text to store: the walk's, and the threads that the next one meets again."""
    return json.dumps([cursor, sorted(seen)[-_MET_AGAIN:]])


def _parted(stored: str) -> tuple[str, set[str]]:
    with contextlib.suppress(ValueError, TypeError):
        cursor, seen = parsed(stored)
        return str(cursor), set(map(str, seen))
    return "", set()

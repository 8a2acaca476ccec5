"""Asking the search behind hn.algolia.com, as its API page documents it.

`search_by_date` gives the newest first. Tags are ANDed, and ORed in parentheses, so that one
request reads many threads. No query shows more than a thousand hits, whatever the page, so what is
older is asked for by time. Source: https://hn.algolia.com/api; fields of a hit that its example
leaves out (story_id, parent_id, created_at_i) are in app/models/item.rb of algolia/hn-search.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ackbot.platforms.http import Answer, Params, Web
from ackbot.platforms.shapes import Json, Unreadable, items, of_seconds, text_or
from ackbot.platforms.together import together

#: How many hits a request asks for: a thousand is the most, and a long thread must fit in 10 MB.
HITS = 500
#: Names in one request, so that its address stays under four thousand characters.
NAMES = 100
_SIDE_BY_SIDE = 4
#: More pages than anybody's threads have: a list without end.
_PAGES_MAX = 2_000
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Hits:
    """One answer: what matched, newest first, and whether there is more."""

    items: tuple[Json, ...]
    more: bool


class Search:
    """One account's questions."""

    def __init__(self, web: Web) -> None:
        self._web = web

    async def user(self, name: str) -> Json | None:
        """Read a user; None where there is no such user."""
        answer = await self._web.get(f"/api/v1/users/{name}", passes=(404,))
        return None if answer.status == 404 else self._web.data(answer)

    async def tree(self, number: str) -> Json | None:
        """Read an item with all that stands under it; None where it is gone."""
        answer = await self._web.get(f"/api/v1/items/{number}", passes=(404,))
        return None if answer.status == 404 else self._web.data(answer)

    async def since(
        self, tags: Sequence[str], start: datetime, end: datetime | None = None
    ) -> AsyncGenerator[Json, None]:
        """Yield what matches and was written from `start` to `end`, newest first, each once.

        Each of `tags` is one tag, or several ORed; what has no readable time is given, too.
        """
        before, passed = end, set[str]()
        for _ in range(_PAGES_MAX):
            found = await self._hits(tags, start, before)
            news = [hit for hit in found.items if text_or(hit, "objectID") not in passed]
            passed = {text_or(hit, "objectID") for hit in found.items}
            for hit in news:
                yield hit
            times = [at for hit in found.items if (at := time_of(hit)) is not None]
            if not (found.more and times):
                return
            if before is not None and min(times) > before:
                break
            # Several may be of one second: it is asked for again, and left when nothing new comes.
            before = min(times) if news else min(times) - _SECOND
        raise self._web.bad_answer("a list of its server goes round in circles")

    async def threads(self, stories: Sequence[str], start: datetime) -> AsyncGenerator[Json, None]:
        """Yield the comments of these threads since `start`, a hundred threads a request."""
        free = asyncio.Semaphore(_SIDE_BY_SIDE)

        async def read(tag: str) -> list[Json]:
            async with free:
                return [hit async for hit in self.since(("comment", tag), start)]

        for found in await together(*map(read, ored("story", stories))):
            for hit in found:
                yield hit

    async def _hits(self, tags: Sequence[str], start: datetime, end: datetime | None) -> Hits:
        times = [f"created_at_i>={int(start.timestamp())}"]
        times += [f"created_at_i<={int(end.timestamp())}"] if end else []
        params: Params = [
            ("tags", ",".join(tags)),
            ("numericFilters", ",".join(times)),
            ("hitsPerPage", str(HITS)),
            ("attributesToHighlight", "[]"),
        ]
        return self._read(await self._web.get("/api/v1/search_by_date", params=params))

    def _read(self, answer: Answer) -> Hits:
        data = self._web.data(answer)
        if not isinstance(data.get("hits"), list):
            raise self._web.bad_answer("its server sent no hits", status=answer.status)
        hits = tuple(hit for hit in items(data, "hits") if isinstance(hit, dict))
        return Hits(hits, more=_whole(data, "nbPages") > 1 or _whole(data, "nbHits") > len(hits))


def ored(kind: str, names: Sequence[str]) -> list[str]:
    """Return tags that match any of these names, a hundred names each."""
    known = sorted(set(names))
    parts = [known[at : at + NAMES] for at in range(0, len(known), NAMES)]
    return [f"({','.join(f'{kind}_{name}' for name in part)})" for part in parts]


def time_of(hit: Json) -> datetime | None:
    """Return when an item was written, None where nothing readable says."""
    return of_seconds(hit.get("created_at_i"))


def number_of(of: Json, key: str) -> str:
    """Return the number of an item as text. Raises Unreadable where there is none."""
    value: Any = of.get(key)
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not (text.isascii() and text.isdigit() and len(text) < 20):
        raise Unreadable(f"it has no {key}")
    return text


def _whole(of: Json, key: str) -> int:
    value = of.get(key)
    return value if isinstance(value, int) else 0

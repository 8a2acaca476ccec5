"""Lists of one site, newest first, also those that need several calls because of their many ids.

Pages have numbers, which move when something is added or deleted; so what is older is asked for by
time. It is not said whether `todate` includes its second: one second more is asked for, and what
was there already is left out.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from ackbot.errors import BadAnswer
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Window
from ackbot.platforms.http import Web
from ackbot.platforms.shapes import Json
from ackbot.platforms.stack_exchange.api import MOST, Api, Items
from ackbot.platforms.stack_exchange.mapping import created, number_or
from ackbot.platforms.together import together
from ackbot.platforms.walk import Sheet, Step, walk

#: What is written may be told a little later: answers are kept for a minute, and more.
_OVERLAP = timedelta(hours=1)
_SIDE_BY_SIDE = 4


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: its method, and the ids that it is asked for, a hundred a call."""

    method: str
    ids: Sequence[int]
    key: str
    """The field with an item's number."""


class Lists:
    """The lists of one account."""

    def __init__(self, api: Api, web: Web) -> None:
        self._api = api
        self._web = web
        self._free = asyncio.Semaphore(_SIDE_BY_SIDE)

    def walk(
        self, listing: Listing, stored: str, window: Window, now: datetime
    ) -> AsyncGenerator[Step[Json], None]:
        """Walk a list from the top to what is known."""

        async def fetch(cursor: str | None) -> Sheet[Json]:
            return await self._sheet(listing, cursor, window.floor)

        return walk(
            fetch,
            created,
            stored,
            floor=window.floor,
            overlap=_OVERLAP,
            now=now,
            full=window.full,
            trouble=self._web.bad_answer,
        )

    async def newest(self, listing: Listing) -> Items:
        """Read the first page of a list."""
        return await self._part(listing.method, listing.ids, [])

    async def _sheet(self, listing: Listing, cursor: str | None, floor: datetime) -> Sheet[Json]:
        place = _Place.read(cursor)
        since = [("fromdate", str(int(floor.timestamp())))]
        until = [("todate", str(place.second + 1)), ("page", str(place.page))]
        parts = [listing.ids[at : at + MOST] for at in range(0, len(listing.ids), MOST)]
        found = await together(
            *(
                self._part(listing.method, part, [*since, *(until if place.second else [])])
                for part in parts
            )
        )
        # Below the end of the shortest page, others may have more than what we see.
        ends = [
            min(filter(None, map(created, part.items)), default=None) for part in found if part.more
        ]
        end = max(filter(None, ends), default=None)
        seen = [item for part in found for item in part.items if not place.has(item, listing.key)]
        kept = [item for item in seen if end is None or (created(item) or end) >= end]
        kept.sort(key=lambda item: created(item) or datetime.max.replace(tzinfo=UTC), reverse=True)
        onward = place.after(kept, end, listing.key).text() if end else None
        return Sheet(tuple(kept), onward)

    async def _part(self, method: str, ids: Sequence[int], params: list[tuple[str, str]]) -> Items:
        usual = [("pagesize", str(MOST)), ("order", "desc"), ("sort", "creation")]
        async with self._free:
            return await self._api.get(method, ids, [*usual, ("filter", "withbody"), *params])


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the next page begins: a second, what of it was read already, and a page from there.

    The page is the first one, unless that held nothing but what was read already.
    """

    second: int = 0
    seen: tuple[int, ...] = ()
    page: int = 1

    @classmethod
    def read(cls, text: str | None) -> _Place:
        if text is None:
            return cls()
        with suppress(ValueError, TypeError):
            second, seen, page = parsed(text)
            if isinstance(second, int) and second > 0 and isinstance(page, int) and page > 0:
                return cls(second, tuple(map(int, seen)), page)
        raise BadAnswer("The place in a list of the API was lost.", status=400)

    def text(self) -> str:
        return json.dumps([self.second, list(self.seen), self.page])

    def has(self, item: Json, key: str) -> bool:
        """Whether an item was on the page before, or lies after it."""
        at = created(item)
        later = bool(self.second) and at is not None and at.timestamp() > self.second
        return later or number_or(item, key) in self.seen

    def after(self, items: Sequence[Json], end: datetime, key: str) -> _Place:
        """Return where what follows begins, after a page that goes down to `end`."""
        second = int(end.timestamp())
        same = tuple(number_or(item, key) for item in items if created(item) == end)
        if not items:
            return replace(self, page=self.page + 1)
        return _Place(second, self.seen + same if second == self.second else same)

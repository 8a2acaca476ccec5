"""Calls of webmention.io: one list, asked for by account or by page.

The list by account needs the API key; by page it is public, and no key is sent. Errors are
`{"error", "error_description"}`: 401 for a key that is not good, and an empty list for a domain
that is not the account's. Source: controllers/api.rb.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ackbot.platforms.base import Setup
from ackbot.platforms.http import Params
from ackbot.platforms.sessions import usable_token
from ackbot.platforms.shapes import moment_or_none, text_or
from ackbot.platforms.walk import Sheet
from ackbot.platforms.webmention_io.mapping import SAID

#: Entries of a page; the service knows no maximum.
PAGE = 100
#: Pages of one's own in one request.
TARGETS = 20
_LIST = "/api/mentions.jf2"
_PAGES_MAX = 5
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the next page begins: after a moment, at a page's number, less what was read of it."""

    since: datetime
    page: int = 0
    read_before: frozenset[int] = frozenset()

    def after(self, rows: Sequence[object]) -> _Place:
        """Return the place behind a full page."""
        last = moment_or_none(text_or(rows[-1], "wm-received"))
        following = last.replace(microsecond=0) - _SECOND if last else self.since
        if following <= self.since:
            return _Place(self.since, self.page + 1)
        again = (row for row in rows if moment_or_none(text_or(row, "wm-received")) == last)
        return _Place(following, read_before=frozenset(map(_number, again)) - {0})

    def text(self) -> str:
        """Write it as a cursor."""
        return json.dumps([self.since.isoformat(), self.page, sorted(self.read_before)])

    @classmethod
    def read(cls, cursor: str) -> _Place:
        """Read a cursor of one's own."""
        since, page, before = json.loads(cursor)
        return cls(datetime.fromisoformat(since), page, frozenset(before))


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._key = ""

    async def check(self, domain: str) -> None:
        """Ask whether the key is good. Raises as `Web.get` does."""
        await self._list([*await self._of(domain), ("per-page", "1")])

    async def sheet(self, domain: str, since: datetime, cursor: str | None) -> Sheet[object]:
        """Read one page of all that was said to a domain from a moment on, oldest first.

        Numbers of pages would skip somebody when an entry before them is deleted, so the next
        page begins with the last second of this one, less what of it was read.
        """
        place = _Place.read(cursor) if cursor else _Place(since)
        asked = [*await self._of(domain), ("since", _stamp(place.since)), ("page", str(place.page))]
        rows = await self._list([*asked, *_oldest_first()])
        new = tuple(row for row in rows if _number(row) not in place.read_before)
        onward = place.after(rows).text() if len(rows) >= PAGE else None
        return Sheet(new, onward)

    async def about(
        self, targets: Sequence[str], since: datetime
    ) -> AsyncGenerator[tuple[Sequence[object], bool], None]:
        """Yield what was said about pages from a moment on, and whether that is all of it."""
        where = [("target[]", target) for target in targets]
        where += [("since", _stamp(since - _SECOND)), *_oldest_first()]
        for page in range(_PAGES_MAX):
            rows = await self._list([*where, ("page", str(page))])
            last = len(rows) < PAGE
            yield rows, last
            if last:
                return

    async def _list(self, params: Params) -> tuple[object, ...]:
        answer = await self._web.get(_LIST, params=params)
        found = self._web.data(answer).get("children")
        if not isinstance(found, list):
            raise self._web.bad_answer("its server sent no list of webmentions")
        return tuple(found)

    async def _of(self, domain: str) -> list[tuple[str, str]]:
        if not self._key:
            line = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
            self._web.hide(line)
            if not usable_token(line):
                raise self._web.sign_in_needed("its secret is no API key", status=401)
            self._key = line
        return [("token", self._key), ("domain", domain)]


def _oldest_first() -> list[tuple[str, str]]:
    said = [("wm-property[]", name) for name in SAID]
    return [("sort-by", "created"), ("sort-dir", "up"), ("per-page", str(PAGE)), *said]


def _number(row: object) -> int:
    number = row.get("wm-id") if isinstance(row, dict) else None
    return number if isinstance(number, int) else 0


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}+0000"

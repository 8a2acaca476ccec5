"""Calls of webmention.io: one list, asked for by account or by page.

The list by account needs the API key; by page it is public, and no key is sent. Errors are
`{"error", "error_description"}`: 401 for a key that is not good, and an empty list for a domain
that is not the account's. Source: controllers/api.rb.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from datetime import UTC, datetime, timedelta

from ackbot.platforms.base import Setup
from ackbot.platforms.http import Params
from ackbot.platforms.sessions import usable_token
from ackbot.platforms.upward import Place
from ackbot.platforms.walk import Sheet
from ackbot.platforms.webmention_io.mapping import SAID, received

#: Entries of a page; the service knows no maximum.
PAGE = 100
#: Pages of one's own in one request.
TARGETS = 20
_LIST = "/api/mentions.jf2"
_PAGES_MAX = 5
_SECOND = timedelta(seconds=1)


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
        """Read one page of all that was said to a domain after a moment, oldest first."""
        place = Place.read(cursor) if cursor else Place(since)
        asked = [*await self._of(domain), ("since", _stamp(place.since)), ("page", str(place.page))]
        rows = await self._list([*asked, *_oldest_first()])
        onward = None
        if len(rows) >= PAGE:
            onward = place.after(rows, received, _number, less=_SECOND).text()
        return Sheet(place.new(rows, _number), onward)

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


def _number(row: object) -> str:
    number = row.get("wm-id") if isinstance(row, dict) else None
    return str(number) if isinstance(number, int) else ""


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}+0000"

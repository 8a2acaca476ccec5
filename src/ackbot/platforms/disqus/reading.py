"""Reading posts: the sites' list from old to new, discussions, and what a post answers.

What earlier pulls read is remembered in the cursor, so that a reply finds the top of its thread
without a request. Where it answers something older still, its discussion is read, together with up
to nineteen others.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice

from ackbot.model import Person
from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import Window
from ackbot.platforms.disqus.api import EVERY, SHOWN, Api
from ackbot.platforms.disqus.mapping import (
    REMEMBERED,
    Known,
    Said,
    number_of,
    thread_of,
)
from ackbot.platforms.http import Params, Web
from ackbot.platforms.shapes import moment, moment_or_none, text_or
from ackbot.platforms.upward import Rise, rise, start_of
from ackbot.platforms.walk import Sheet

#: How late a comment may turn up in the list: spam that is let through, clocks that differ.
_OVERLAP = timedelta(days=2)
#: Discussions of one request.
_THREADS = 20
#: Pages of discussions that are read where something old was answered.
_OLD_PAGES = 10


@dataclass(frozen=True, slots=True)
class State:
    """What the cursor keeps: up to when all was read, and what was said lately."""

    mark: datetime | None = None
    said: Mapping[str, Said] = field(default_factory=dict)

    def text(self) -> str:
        """Write it as the ledger keeps it."""
        newest = islice(self.said.items(), max(0, len(self.said) - REMEMBERED), None)
        said = {number: [one.root, one.author, one.name] for number, one in newest}
        mark = self.mark.isoformat() if self.mark else ""
        return json.dumps({"v": 1, "mark": mark, "said": said}, separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read all again."""
        try:
            found = parsed(text)
            said = {str(n): Said(*map(str, told)) for n, told in found["said"].items()}
            mark = moment(found["mark"]) if found["mark"] else None
        except MISSHAPEN:
            return cls()
        return cls(mark, said)


class Reading:
    """What one run knows, and how it learns more."""

    def __init__(self, api: Api, web: Web, me: Person, said: Mapping[str, Said]) -> None:
        self._api = api
        self._web = web
        self.known = Known(me, dict(said))

    async def pull(
        self, forums: Sequence[str], mark: datetime | None, window: Window, now: datetime
    ) -> AsyncGenerator[Rise[object], None]:
        """Yield the pages of the sites' list, oldest first, with all known that they answer."""
        where = [("forum", forum) for forum in forums]
        where += [("since", seconds(start_of(mark, window, _OVERLAP))), ("order", "asc")]

        async def fetch(cursor: str | None) -> Sheet[object]:
            return await self._api.posts([*where, *_at(cursor)])

        steps = rise(
            fetch,
            listed_at,
            mark=None if window.full else mark,
            now=now,
            trouble=self._web.bad_answer,
        )
        async with contextlib.aclosing(steps):
            async for step in steps:
                await self.learn(step.items)
                yield step

    async def learn(self, rows: Sequence[object]) -> None:
        """Learn what posts answer, and the posts themselves."""
        while unknown := self.known.unknown(rows):
            asked = [row for row in rows if number_of(row, "parent") in unknown]
            threads = list(dict.fromkeys(thread_of(row) for row in asked if isinstance(row, dict)))
            await self._learn_threads([thread for thread in threads if thread], unknown)
            # What no discussion shows is the top of what answers it, from now on.
            for number in unknown - self.known.said.keys():
                self.known.said[number] = Said(number, "")
        self.known.learn(rows)

    async def _learn_threads(self, threads: Sequence[str], wanted: set[str]) -> None:
        for part in _parts(threads, _THREADS):
            pages = self.discussions(part, statuses=EVERY, most=_OLD_PAGES)
            async with contextlib.aclosing(pages):
                async for sheet in pages:
                    self.known.learn(sheet.items)
                    if not wanted - self.known.said.keys():
                        break

    async def discussions(
        self,
        threads: Sequence[str],
        *more: tuple[str, str],
        statuses: Sequence[str] = SHOWN,
        most: int,
    ) -> AsyncGenerator[Sheet[object], None]:
        """Yield pages of some discussions, oldest first; at most so many."""
        where = [*(("thread", thread) for thread in threads), ("order", "asc"), *more]
        cursor: str | None = None
        for _ in range(most):
            sheet = await self._api.posts([*where, *_at(cursor)], statuses)
            yield sheet
            if sheet.next is None:
                return
            cursor = sheet.next


def listed_at(row: object) -> datetime | None:
    """Return the time a post is listed by, None where it has none."""
    return moment_or_none(text_or(row, "createdAt"))


def seconds(at: datetime) -> str:
    """Write a moment as the API takes it."""
    return str(int(at.timestamp()))


def batches(posts: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Part the discussions of (post, thread) pairs into those of one request."""
    return _parts(list(dict.fromkeys(thread for _, thread in posts if thread)), _THREADS)


def _parts(found: Sequence[str], most: int) -> list[list[str]]:
    return [list(found[at : at + most]) for at in range(0, len(found), most)]


def _at(cursor: str | None) -> Params:
    return [("cursor", cursor)] if cursor else []

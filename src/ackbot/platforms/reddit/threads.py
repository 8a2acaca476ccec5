"""Which top-level comment a comment stands under: Reddit names the parent, and nobody further up.

What was read anyway tells most of it; the rest is asked for by name, a level at a time, a hundred
a call.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from ackbot.platforms.reddit.api import Api, Thing
from ackbot.platforms.reddit.mapping import above, comment_name
from ackbot.platforms.shapes import Json, Unreadable

#: Deeper than this nobody is asked after: the highest comment that is known stands for the top.
_LEVELS = 20


class Threads:
    """Parents of comments, as far as they are known."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._above: dict[str, str] = {}
        self._lost: set[str] = set()

    def learn(self, rows: Iterable[Json]) -> None:
        """Take note of what comments answer."""
        for row in rows:
            with contextlib.suppress(Unreadable):
                self._above[comment_name(row)] = above(row)

    def learn_things(self, things: Iterable[Thing]) -> None:
        """Take note of what the comments among things answer."""
        self.learn(each.data for each in things if each.kind == "t1")

    async def complete(self, rows: Iterable[Json]) -> None:
        """Learn what is missing between these comments and the tops of their threads."""
        wanted = list(rows)
        self.learn(wanted)
        for _ in range(_LEVELS):
            unknown = {top for row in wanted if (top := self._unknown(row))}
            if not unknown:
                return
            found = await self._api.info(sorted(unknown))
            self.learn_things(found.values())
            self._lost |= unknown - self._above.keys()

    def top(self, row: Json) -> str:
        """Return the top-level comment of a comment. Raises Unreadable."""
        return self._climbed(comment_name(row))

    def _unknown(self, row: Json) -> str:
        """Return the highest known comment above one, if what it answers is not known."""
        with contextlib.suppress(Unreadable):
            top = self._climbed(comment_name(row))
            return "" if top in self._above or top in self._lost else top
        return ""

    def _climbed(self, name: str) -> str:
        seen = {name}
        while (up := self._above.get(name, "")).startswith("t1_") and up not in seen:
            name = up
            seen.add(name)
        return name

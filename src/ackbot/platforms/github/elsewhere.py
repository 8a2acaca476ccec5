"""Threads anywhere on GitHub that involve me: opened, mentioned, commented.

GraphQL's search finds them, the longest unchanged first, and brings their newest words with them,
so that both sides are there at once. It returns no more than a thousand threads of a query whatever
the page; asked for by time, each page is the first one of its own query, and none is out of reach.
Sources: https://docs.github.com/en/search-github/searching-on-github (issues and pull requests,
discussions, sorting), https://docs.github.com/en/graphql/reference/queries#search.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import timedelta
from typing import Any

from ackbot.platforms.base import Page
from ackbot.platforms.github import queries
from ackbot.platforms.github.place import Repository
from ackbot.platforms.github.repositories import Tools, threads_heard
from ackbot.platforms.rising import Ask, Got, Rise, rise, rows_of, stamp
from ackbot.platforms.shapes import mapping_or, text_or

#: How long GitHub's search may take to see a change that is older than one it has seen.
LAG = timedelta(minutes=10)

#: GraphQL's name of a kind of thread -> the listing, and what narrows the search to it.
KINDS = {
    "Issue": ("issues elsewhere", "is:issue "),
    "PullRequest": ("pull requests elsewhere", "is:pr "),
    "Discussion": ("discussions elsewhere", ""),
}


class Elsewhere:
    """One search: the threads of one kind."""

    def __init__(self, kind: str, login: str, named: list[Repository], tools: Tools) -> None:
        self._kind = kind
        self._login = login
        self._named = {repository.id for repository in named}
        self._tools = tools

    async def pages(self, cursors: Mapping[str, str]) -> AsyncGenerator[Page, None]:
        """Yield what is new there."""
        listing, tools = KINDS[self._kind][0], self._tools
        steps = rise(
            self._fetch,
            cursors.get(listing, ""),
            floor=tools.window.floor,
            overlap=LAG,
            now=tools.now,
            full=tools.window.full,
            trouble=tools.web.bad_answer,
        )
        async with aclosing(steps):
            async for step in steps:
                yield await self._page(listing, step)

    async def _fetch(self, ask: Ask) -> Got[Any]:
        narrow = KINDS[self._kind][1]
        query = f"{narrow}involves:{self._login} updated:>={stamp(ask.since)} sort:updated-asc"
        asked = {"query": query, "after": ask.place or None}
        told = await self._tools.session.ask(queries.search(self._kind), asked)
        found = mapping_or(told.data, "search")
        if not isinstance(found.get("nodes"), list):
            raise self._tools.web.bad_answer("its server sent no list of threads")
        about = mapping_or(found, "pageInfo")
        onward = text_or(about, "endCursor") if about.get("hasNextPage") is True else ""
        return Got(rows_of(found["nodes"], ask.since, "updatedAt"), onward or None)

    async def _page(self, listing: str, step: Rise[Any]) -> Page:
        nodes = [node for node in step.items if not self._is_named(node)]
        heard = await threads_heard(nodes, self._tools, step.base)
        return await self._tools.maker.page(
            listing,
            step.cursor,
            heard.said,
            end=step.end,
            skipped=heard.skipped,
            everything=False,
        )

    def _is_named(self, node: object) -> bool:
        """Whether it stands in a repository whose own lists bring it."""
        number = mapping_or(node, "repository").get("databaseId")
        return isinstance(number, int) and number in self._named

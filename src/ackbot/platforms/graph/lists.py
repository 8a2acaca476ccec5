"""Pages of the Graph API's lists, and where they go on, without the token that its links carry.

Source: https://developers.facebook.com/docs/graph-api/results. A `next` link holds the access
token: no link is ever followed, stored or shown; of it only the names below are kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

from ackbot.errors import BadAnswer
from ackbot.platforms.graph.errors import TooMuch
from ackbot.platforms.http import Params, Web
from ackbot.platforms.shapes import mapping_or, text_or
from ackbot.platforms.walk import Sheet

F = TypeVar("F")

_ONWARD = ("after", "until", "offset", "__paging_token")
_CURSOR_MAX = 2000


def sheet(listed: object, web: Web) -> Sheet[Any]:
    """Read one page of a list. A cursor goes on for as long as the server names a next page.

    Raises BadAnswer where it is no list.
    """
    rows = listed.get("data") if isinstance(listed, dict) else None
    if not isinstance(rows, list):
        raise web.bad_answer("its server sent no list")
    return Sheet(tuple(rows), _onward(listed))


def nested(row: object, edge: str) -> Sheet[Any]:
    """Read the list that stands inside something; the server leaves out an empty one."""
    listed = mapping_or(row, edge)
    rows = listed.get("data")
    return Sheet(tuple(rows), _onward(listed)) if isinstance(rows, list) else Sheet((), None)


def eager(listed: object, web: Web, asked: str | None) -> Sheet[Any]:
    """Read one page of a list whose server may name no next page though there is one (Threads).

    Its pages may be empty and go on; they end where there is no cursor any more, or an empty page
    gives back the one that was asked for.
    """
    found = sheet(listed, web)
    after = text_or(mapping_or(mapping_or(listed, "paging"), "cursors"), "after")
    cursor = found.next or _kept([("after", after)])
    return Sheet(found.items, None if cursor == asked and not found.items else cursor)


def onward(cursor: str | None) -> Params:
    """Return the parameters that ask for the page of a cursor. Raises BadAnswer (status 400)."""
    pairs = parse_qsl(cursor or "", keep_blank_values=True)
    if any(name not in _ONWARD for name, _ in pairs):
        raise BadAnswer("The place in a list was lost.", status=400)
    return pairs


def _onward(listed: object) -> str | None:
    paging = mapping_or(listed, "paging")
    link = text_or(paging, "next")
    if not link:
        return None
    after = text_or(mapping_or(paging, "cursors"), "after")
    return _kept([("after", after)]) if after else _kept(_query(link))


def _query(link: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(urlsplit(link[:8000]).query)
    except ValueError:
        return []


def _kept(pairs: Params) -> str | None:
    cursor = urlencode([(name, value) for name, value in pairs if name in _ONWARD and value])
    return cursor if 0 < len(cursor) <= _CURSOR_MAX else None


async def smaller(ask: Callable[[int, int], Awaitable[F]], most: int, each: int) -> F:
    """Ask for `most` things with `each` further ones in them; for half where that is too much.

    Raises TooMuch where one is too much, and what `ask` raises.
    """
    while True:
        try:
            return await ask(most, each)
        except TooMuch:
            if most == each == 1:
                raise
            most, each = max(1, most // 2), max(1, each // 2)

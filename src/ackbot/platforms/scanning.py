"""What platforms share that are read post by post: my posts in order, ids that were read, names."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from ackbot.errors import BadAnswer
from ackbot.model import Person, Post
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Setup
from ackbot.platforms.walk import Fetch, Sheet
from ackbot.text import handles, one_line

T = TypeVar("T")
F = TypeVar("F")

SIDE_BY_SIDE = 4
#: So many pages of one's own posts are taken for a list without end.
SCAN_MAX = 200


async def in_order(
    items: Iterable[T], read: Callable[[T], Awaitable[F]]
) -> AsyncGenerator[tuple[T, F], None]:
    """Yield each item with what was read for it, in order, four on their way at a time."""
    waiting = list(items)
    under_way: list[tuple[T, asyncio.Future[F]]] = []
    try:
        while waiting or under_way:
            while waiting and len(under_way) < SIDE_BY_SIDE:
                item = waiting.pop(0)
                under_way.append((item, asyncio.ensure_future(read(item))))
            item, ahead = under_way[0]
            found = await ahead
            under_way.pop(0)
            yield item, found
    finally:
        for _, ahead in under_way:
            ahead.cancel()
        await asyncio.gather(*(ahead for _, ahead in under_way), return_exceptions=True)


async def scan(
    fetch: Fetch[Any],
    written: Callable[[Any], datetime | None],
    oldest: datetime,
    trouble: Callable[[str], BadAnswer],
) -> AsyncGenerator[tuple[Sheet[Any], bool], None]:
    """Yield the pages of a newest-first list down to `oldest`, and whether each is the first.

    For a list that is read from its top each time: my posts, under any of which somebody may speak.
    """
    cursor: str | None = None
    passed: set[str | None] = {None}
    while True:
        sheet = await fetch(cursor)
        yield sheet, cursor is None
        times = [at for item in sheet.items if (at := written(item)) is not None]
        if sheet.next is None or (times and max(times) < oldest):
            return
        if sheet.next in passed or len(passed) > SCAN_MAX:
            raise trouble("a list of its server goes round in circles")
        passed.add(sheet.next)
        cursor = sheet.next


@dataclass(frozen=True, slots=True)
class Stamps:
    """The ids that were read of one thread, each with the time (seconds since 1970) it goes by."""

    times: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, posts: Iterable[Post], at: datetime | None = None) -> Stamps:
        """Note posts by their own times or all by one; those without a time are not."""
        times = ((post.id, at or post.at) for post in posts)
        return cls({post: int(time.timestamp()) for post, time in times if time})

    @classmethod
    def read(cls, found: object) -> Stamps:
        """Understand what `stored` gave; an empty one where that is not possible."""
        pairs = found.items() if isinstance(found, dict) else ()
        return cls({str(post): at for post, at in pairs if isinstance(at, int)})

    def stored(self) -> dict[str, int]:
        """Return it as JSON can hold it."""
        return dict(self.times)

    def joined(self, other: Stamps) -> Stamps:
        """Return what either holds."""
        return Stamps({**self.times, **other.times})

    def since(self, start: datetime) -> Stamps:
        """Return what is not older than `start`."""
        floor = start.timestamp()
        return Stamps({post: at for post, at in self.times.items() if at >= floor})

    def missing(self, now: Stamps, start: datetime) -> tuple[str, ...]:
        """Return what was there and is not any more, where all since `start` was read again."""
        return tuple(post for post in self.since(start).times if post not in now.times)


def state(cursor: str) -> dict[str, object]:
    """Read a cursor that is a JSON object; an empty one where it is none."""
    try:
        found = parsed(cursor)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def somebody(post: str) -> Person:
    """Return the author of a post that names none: not one with any other."""
    return Person(id=f"unknown:{post}")


def mentioned(text: str) -> tuple[str, ...]:
    """Return the @handles in a text, without the @, in lower case, each once."""
    return tuple(dict.fromkeys(each.removeprefix("@").lower() for each in handles(text)))


def addressed(text: str, people: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids of those whose name (lower case) a text speaks to: "Mira, ...", "@Mira"."""
    said = text.casefold().lstrip()
    found = (person for name, person in people.items() if name and _speaks_to(said, name))
    return tuple(dict.fromkeys(found))


def title_of(text: str, cells: int = 200) -> str:
    """Return the first line of a post's words, as its name."""
    return one_line(text.strip().partition("\n")[0], cells)


def days(setup: Setup, name: str, otherwise: int) -> int:
    """Return a setting that counts days."""
    value = setup.settings.get(name)
    usable = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 3650
    return value if usable and isinstance(value, int) else otherwise


def _speaks_to(said: str, name: str) -> bool:
    for called in dict.fromkeys((name, name.partition(" ")[0])):
        written = re.escape(called)
        if len(called) > 1 and (
            re.search(rf"(?<!\w)@{written}(?!\w)", said) or re.match(rf"{written}\s*[,:]", said)
        ):
            return True
    return False

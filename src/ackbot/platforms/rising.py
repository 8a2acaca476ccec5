"""Reading a listing that goes from what changed long ago to what changed last, asked for by time.

Servers that take "changed since" and sort by that time need no page numbers: each request starts at
the newest change of the one before, so that things which change meanwhile move to pages still to
come and are skipped by none. Only where a whole page changed in one second, or the server does not
keep the order, is the same request read on by the server's own place in it.
What is remembered is where the next request starts, the ids read that it may bring again, and, for
servers with conditional requests, the ETag under which that very request brought nothing new.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any, Generic, TypeVar

from ackbot.errors import BadAnswer
from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.shapes import moment, moment_or_none, text_or

T = TypeVar("T")

#: A listing longer than this (pages of one run) is taken for one without end.
PAGES_MAX = 20_000
#: So many ids that the next request brings again are remembered; more are read twice.
_TAIL_MAX = 500


@dataclass(frozen=True, slots=True)
class Ask:
    """One request: what changed at or after `since`, read on from `place` ("": its beginning)."""

    since: datetime
    place: str = ""
    etag: str = ""
    """What the same request was answered with before; empty where it never was."""


@dataclass(frozen=True, slots=True)
class Row(Generic[T]):
    """One thing of a listing: its id, when it changed, and the thing itself."""

    id: str
    at: datetime
    item: T


@dataclass(frozen=True, slots=True)
class Got(Generic[T]):
    """What a request brought; `unchanged` where the server said that its ETag still holds."""

    rows: tuple[Row[T], ...] = ()
    next: str | None = None
    """Where the same request goes on; None at its end."""
    etag: str = ""
    unchanged: bool = False


@dataclass(frozen=True, slots=True)
class Rise(Generic[T]):
    """What is new on one page, and the text to store with it."""

    items: tuple[T, ...]
    base: datetime
    """Where this walk began, however often it was cut off: what changed before was read before."""
    end: datetime
    """What was said before this is no news, however late it changed."""
    cursor: str


@dataclass(frozen=True, slots=True)
class _State:
    since: datetime
    place: str = ""
    base: datetime | None = None
    """Where a walk that is not over began; None where none is under way."""
    etag: str = ""
    tail: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    """Ids and times of what stands at or after `since` and was handed out."""

    def text(self) -> str:
        base = self.base and self.base.isoformat()
        told = [self.since.isoformat(), self.place, base, self.etag, sorted(self.tail)]
        return json.dumps({"v": 1, "at": told}, separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> _State | None:
        """Understand a stored text; None where there is none, or none that can be understood."""
        try:
            since, place, base, etag, tail = parsed(text)["at"]
            known = frozenset((str(one), str(at)) for one, at in tail)
            return cls(moment(since), str(place), moment(base) if base else None, str(etag), known)
        except MISSHAPEN:
            return None


async def rise(
    fetch: Callable[[Ask], Awaitable[Got[T]]],
    stored: str,
    *,
    floor: datetime,
    overlap: timedelta,
    now: datetime,
    full: bool = False,
    trouble: Callable[[str], BadAnswer] = BadAnswer,
) -> AsyncGenerator[Rise[T], None]:
    """Yield what is new in a listing, page by page; each page's cursor goes on right behind it.

    `overlap` is how far below the newest change others may still turn up, on whichever page the
    last walk ended; a change that lies after `now` hides none that comes before it. The first run,
    and a `full` one, starts at `floor`.
    Raises what `fetch` raises, and what `trouble` makes where the listing goes round in circles.
    """
    state = None if full else _State.read(stored)
    state = state or _State(floor.replace(microsecond=0))
    base = state.base or state.since
    end = min(floor, base)
    for _ in range(PAGES_MAX):
        got = await fetch(Ask(state.since, state.place, state.etag))
        if got.unchanged:
            yield Rise((), base, end, state.text())
            return
        fresh = tuple(row.item for row in got.rows if _key(row) not in state.tail)
        before, state = state, _after(state, got, base, now, overlap)
        yield Rise(fresh, base, end, state.text())
        if got.next is None:
            return
        if (state.since, state.place) == (before.since, before.place):
            break
    raise trouble("a list of its server goes round in circles")


def _after(state: _State, got: Got[T], base: datetime, now: datetime, overlap: timedelta) -> _State:
    """Return where to go on behind a page."""
    times = [row.at for row in got.rows]
    newest = max(times, default=state.since)
    seen = state.tail | {_key(row) for row in got.rows}
    if got.next is None:
        since = min(max(base, newest - overlap), now - overlap).replace(microsecond=0)
        etag = got.etag if since == state.since and not state.place else ""
        return _State(since, etag=etag, tail=_tail(seen, since))
    in_order = all(earlier <= later for earlier, later in pairwise(times))
    onward = newest.replace(microsecond=0)
    # The next walk may begin as far as the overlap below this page, if it is the last but one.
    if in_order and onward > state.since:
        return _State(onward, base=base, tail=_tail(seen, onward - overlap))
    return _State(state.since, got.next, base, tail=_tail(seen, state.since - overlap))


def rows_of(
    listed: Sequence[object], since: datetime, key: str, mark: str = ""
) -> tuple[Row[Any], ...]:
    """Return a list as rows, by `id` and the time in `key`.

    `mark` is a field that tells versions of one time apart. What has no id or time takes its
    neighbour's place, so that it is met and can be told of.
    """
    rows: list[Row[Any]] = []
    at = since
    for number, item in enumerate(listed):
        found = item if isinstance(item, dict) else {}
        at = moment_or_none(text_or(found, key)) or at
        name = str(found.get("id") or f"?{number}")
        rows.append(Row(f"{name} {found.get(mark)}" if mark else name, at, item))
    return tuple(rows)


def stamp(moment: datetime) -> str:
    """Write a time as servers take it in an address: UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _key(row: Row[T]) -> tuple[str, str]:
    return row.id, row.at.isoformat()


def _tail(seen: Iterable[tuple[str, str]], since: datetime) -> frozenset[tuple[str, str]]:
    moments = ((moment_or_none(at), one, at) for one, at in seen)
    kept = sorted((at, one) for moment, one, at in moments if moment and moment >= since)
    return frozenset((one, at) for at, one in kept[-_TAIL_MAX:])

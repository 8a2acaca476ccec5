"""Which post answers which: this API names only a parent's local id, and no root.

Everything that listings bring is remembered for one pull. What they do not bring is read in batches
where the server has them, else one thread at a time, never one post at a time: the context of a
post has all that stands above it (https://docs.joinmastodon.org/methods/statuses/#context).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from ackbot.errors import BadAnswer, ServerTrouble
from ackbot.platforms.mastodon.session import Session
from ackbot.platforms.shapes import Json, items, moment_or_none, text_or
from ackbot.platforms.together import together

#: Posts in one call (Mastodon's default page; Pleroma takes more).
BATCH = 20
#: So many levels are read in batches; what is deeper comes with its whole thread.
_ROUNDS = 3
#: Threads read one by one in one pull. Servers allow 300 calls in five minutes.
_CONTEXTS_MAX = 60
_SIDE_BY_SIDE = 4
_DEPTH_MAX = 5000
#: Pleroma and Akkoma name the parameter otherwise.
_IDS = {"pleroma": "ids[]", "akkoma": "ids[]"}
_NO_BATCH = (400, 401, 403, 404, 405, 406, 410, 422, 501)


def id_of(status: object) -> str:
    """Return a post's id on its server; empty where it has none."""
    return text_or(status, "id")


def parent_id(status: object) -> str:
    """Return the local id of what a post answers; empty where it answers nothing."""
    return text_or(status, "in_reply_to_id")


class Threads:
    """The posts known in one pull, and how they hang together."""

    def __init__(self, session: Session, floor: datetime | None = None) -> None:
        """`floor` is how far back listings are read: what is older, no listing tells."""
        self._session = session
        self._floor = floor
        self._told: set[str] = set()
        self._known: dict[str, Json] = {}
        self._lost: set[str] = set()
        self._contexts = _CONTEXTS_MAX

    def learn(self, statuses: Iterable[object]) -> None:
        """Remember posts."""
        for status in statuses:
            if isinstance(status, dict) and id_of(status):
                self._known[id_of(status)] = status

    def parent(self, status: Json) -> Json | None:
        """Return what a post answers, if it is known."""
        return self._known.get(parent_id(status))

    def above(self, status: Json) -> Iterator[Json]:
        """Yield what is known of a post's ancestors, nearest first."""
        passed = {id_of(status)}
        while (above := self.parent(status)) is not None and id_of(above) not in passed:
            if len(passed) > _DEPTH_MAX:
                return
            passed.add(id_of(above))
            yield above
            status = above

    def top(self, status: Json) -> Json:
        """Return the highest known ancestor of a post, or the post itself."""
        return [status, *self.above(status)][-1]

    async def complete(self, statuses: Sequence[Json], *, in_depth: bool = True) -> list[Json]:
        """Read what is missing above these posts; return what is above them and in no listing.

        Without `in_depth` no thread is read by itself. What cannot be seen ends a thread.
        """
        before = set(self._known)
        for _ in range(_ROUNDS):
            missing = self._missing(statuses)
            if not missing or not await self._read(tuple(missing)):
                break
        if in_depth and (missing := self._missing(statuses)):
            await self._read_threads(missing)
        return self._untold(before, statuses)

    def _untold(self, before: set[str], statuses: Iterable[Json]) -> list[Json]:
        found = {known: self._known[known] for known in self._known if known not in before}
        above = (each for status in statuses for each in self.above(status))
        found |= {id_of(each): each for each in above if self._is_old(each)}
        untold = [status for known, status in found.items() if known not in self._told]
        self._told.update(found)
        return untold

    def _is_old(self, status: Json) -> bool:
        at = moment_or_none(text_or(status, "created_at"))
        return self._floor is not None and at is not None and at < self._floor

    def _missing(self, statuses: Iterable[Json]) -> dict[str, Json]:
        """Return the unknown ids at the top of these posts' threads, each with one post below."""
        missing = {}
        for status in statuses:
            above = parent_id(self.top(status))
            if above and above not in self._known and above not in self._lost:
                missing[above] = status
        return missing

    async def _read(self, ids: Sequence[str]) -> bool:
        found = await read_batch(self._session, ids)
        if found is None:
            return False
        self.learn(found)
        self._lost.update(set(ids) - self._known.keys())
        return True

    async def _read_threads(self, missing: dict[str, Json]) -> None:
        allowed = list(missing.items())[: self._contexts]
        self._contexts -= len(allowed)
        free = asyncio.Semaphore(_SIDE_BY_SIDE)

        async def read(lowest: Json) -> None:
            async with free:
                self.learn(await self._ancestors(id_of(lowest)))

        await together(*(read(lowest) for _, lowest in allowed))
        self._lost.update(above for above, _ in allowed if above not in self._known)

    async def _ancestors(self, status: str) -> list[object]:
        try:
            answer = await self._session.ask(f"/api/v1/statuses/{quoted(status)}/context")
            return items(answer.json(), "ancestors")
        except (BadAnswer, ServerTrouble, ValueError):
            return []  # too long for the server, or deleted meanwhile: the thread ends here


async def read_batch(session: Session, ids: Sequence[str]) -> list[Json] | None:
    """Read posts by local id, many at a time; None where the server cannot."""
    if session.server.batch is False:
        return None
    name = _IDS.get(session.server.kind, "id[]")
    batches = [ids[at : at + BATCH] for at in range(0, len(ids), BATCH)]
    free = asyncio.Semaphore(_SIDE_BY_SIDE)

    async def read(batch: Sequence[str]) -> list[Json] | None:
        async with free:
            answer = await session.ask(
                "/api/v1/statuses", [(name, each) for each in batch], passes=_NO_BATCH
            )
        if answer.status != 200:
            session.learn_batch(can=False)
            return None
        found = [status for status in session.listed(answer) if isinstance(status, dict)]
        if found:
            session.learn_batch(can=True)
        return found

    # The first call tells whether there is such a thing at all.
    first = await read(batches[0]) if batches else []
    if first is None:
        return None
    rest = await together(*(read(batch) for batch in batches[1:]))
    return [*first, *(status for found in rest for status in found or ())]


def quoted(local: str) -> str:
    """Write a local id as one part of a path, whatever a server made of it."""
    from urllib.parse import quote

    return quote(local, safe="")

"""Preparing a reply before it is published: Threads' two steps, and what they prove.

What is prepared (a "container") is seen by nobody until it is published, once, within a day. Its id
is kept beside the ledger before that, so that after a time-out its status tells what became of it,
and a further attempt publishes the same one instead of making another.

Source: https://developers.facebook.com/documentation/threads/troubleshooting (publishing status).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from enum import StrEnum

from ackbot.errors import Ambiguous, BadAnswer, Refused, ServerTrouble, Unreachable
from ackbot.platforms import replies
from ackbot.platforms.base import Setup
from ackbot.platforms.graph.calls import NOTHING_SENT, Graph
from ackbot.platforms.kept import change, kept
from ackbot.platforms.sessions import locked
from ackbot.platforms.shapes import Json, mapping_or, moment_or_none, text_or

_KEY = "containers"
_FORGOTTEN_AFTER = timedelta(days=3)
#: Seconds between two questions whether a container is ready; one of words alone is at once.
_WAITS = (1.0, 2.0, 4.0, 8.0)


class Status(StrEnum):
    """What a container's status means for the reply."""

    READY = "FINISHED"
    UNDER_WAY = "IN_PROGRESS"
    PUBLISHED = "PUBLISHED"
    DEAD = "ERROR"
    EXPIRED = "EXPIRED"
    LOST = "lost"
    """The server does not know it (any more)."""


class Containers:
    """One account's prepared replies, by client id."""

    def __init__(
        self,
        setup: Setup,
        graph: Graph,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._setup = setup
        self._web = setup.web
        self._graph = graph
        self._pause = pause

    def kept(self, client_id: str) -> str | None:
        """Return the container of a reply; empty if it was to be made, None if nothing is known."""
        found = mapping_or(kept(self._setup, _KEY), client_id)
        return text_or(found, "id") if found else None

    async def prepared(self, client_id: str, form: bytes) -> str:
        """Return a container that is ready to be published; the one that was made before, if any.

        Raises InDoubt where that one is out, or may be, and otherwise SignInNeeded, Unreachable,
        RateLimited or Refused: nothing was sent.
        """
        try:
            return await self._prepared(client_id, form)
        except (Ambiguous, ServerTrouble, BadAnswer) as error:
            raise Unreachable(
                f"{self._web.who} {NOTHING_SENT}: the reply could not be prepared.",
                "The next send tries again.",
                status=error.status,
            ) from None

    async def status(self, container: str) -> tuple[Status, str]:
        """Ask what became of a container; with the server's words. Raises as `Graph.find`."""
        found = await self._graph.find(f"/{container}", [("fields", "status,error_message")])
        if found is None:
            return Status.LOST, ""
        told = text_or(found, "status")
        # What is not documented is taken for ready: publishing then says what is wrong.
        known = Status(told) if told in set(Status) else Status.READY
        return known, self._web.quote(text_or(found, "error_message"))

    async def _prepared(self, client_id: str, form: bytes) -> str:
        if container := self.kept(client_id):
            status, _ = await self.status(container)
            if status in (Status.PUBLISHED, Status.LOST):
                raise InDoubt(container)
            if status in (Status.READY, Status.UNDER_WAY):
                return await self._ready(container)
        await self._keep(client_id, "")
        found = await self._graph.write("/me/threads", form)
        container = text_or(found, "id")
        if not container:
            raise self._web.ambiguous("its server named no container")
        await self._keep(client_id, container)
        return await self._ready(container)

    async def _ready(self, container: str) -> str:
        for wait in (*_WAITS, None):
            status, words = await self.status(container)
            if status is Status.PUBLISHED:
                raise InDoubt(container)
            if status is Status.READY:
                return container
            if status in (Status.DEAD, Status.EXPIRED):
                raise Refused(f"{self._web.who} refused it: {words or 'it cannot be published'}.")
            if wait is not None:
                await self._pause(wait)
        raise self._web.ambiguous("its server is still preparing it")

    async def _keep(self, client_id: str, container: str) -> None:
        async with locked(self._setup):
            change(self._setup, _KEY, {**self._recent(), client_id: self._entry(container)})

    def _entry(self, container: str) -> Json:
        return {"id": container, "at": self._setup.now().isoformat()}

    def _recent(self) -> Json:
        start = self._setup.now() - _FORGOTTEN_AFTER
        return {
            client_id: entry
            for client_id, entry in kept(self._setup, _KEY).items()
            if (_at(entry) or start) > start
        }


class InDoubt(Exception):
    """An earlier attempt published the container, or its server no longer tells whether."""

    def __init__(self, container: str) -> None:
        super().__init__(container)
        self.container = container


def publishing(container: str) -> bytes:
    """Return the body of the call that publishes a container."""
    return replies.form(creation_id=container)


def _at(entry: object) -> datetime | None:
    return moment_or_none(text_or(entry, "at"))

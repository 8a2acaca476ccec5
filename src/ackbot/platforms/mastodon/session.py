"""Calls with the access token, and what the server said of itself, kept between runs.

Tokens of this API do not expire; there is nothing to renew. What the server can do is kept in the
vault and asked again after a day, so that a list of what is stored knows it without a network.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection
from typing import Any

from ackbot.errors import BadAnswer, ServerTrouble, SignInNeeded
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.mastodon.server import Server, described, nodeinfo_path
from ackbot.platforms.shapes import Json, mapping_or

_NOT_HERE = (400, 401, 403, 404, 405, 406, 410, 422, 501)


class Session:
    """One account's signed-in calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._token: str | None = None
        self._turn = asyncio.Lock()
        self._asking = asyncio.Lock()
        self.server = self._kept() or Server(address=setup.server)

    async def ready(self) -> Server:
        """Return what the server is and can do; asks it where that is not known or a day old."""
        async with self._asking:
            if not self.server.is_fresh(self._setup.server, self._setup.now()):
                await self._ask_again()
        return self.server

    async def _ask_again(self) -> None:
        try:
            self._keep(await self._described())
        except (BadAnswer, ServerTrouble):
            if not self.server.asked_at:
                raise  # what it said the last time is still most likely true

    def learn_batch(self, can: bool) -> None:
        """Note whether the server can read many posts at once."""
        if self.server.batch is not can:
            self._keep(Server(**{**self.server.stored(), "batch": can}))

    async def ask(self, path: str, params: Params = (), *, passes: Collection[int] = ()) -> Answer:
        """Read. Raises as `Web.get` does."""
        return await self._web.get(
            path, params=params, headers=await self._headers(), passes=passes
        )

    async def get(self, path: str, params: Params = ()) -> Json:
        """Read an object. Raises as `Web.get` does."""
        return self._web.data(await self.ask(path, params))

    def listed(self, answer: Answer) -> list[Any]:
        """Return the list that an answer holds. Raises BadAnswer where it holds none."""
        try:
            found = answer.json()
        except ValueError:
            self._web.data(answer)  # says what it is instead
            raise AssertionError("no JSON has no data") from None
        if not isinstance(found, list):
            raise self._web.bad_answer("its server sent no list", status=answer.status)
        return found

    async def write(self, path: str, body: bytes, *, key: str = "") -> Answer:
        """Write, once. Raises as `Web.write` does."""
        headers = await self._headers()
        if body:
            headers["Content-Type"] = "application/json"
        if key:
            headers["Idempotency-Key"] = key
        return await self._web.write("POST", path, body=body, headers=headers)

    async def _headers(self) -> dict[str, str]:
        async with self._turn:
            if self._token is None:
                self._token = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
                self._web.hide(self._token)
        return {"Authorization": f"Bearer {self._token}", "Accept": "application/json"}

    async def _described(self) -> Server:
        instance = await self._optional("/api/v2/instance") or await self.get("/api/v1/instance")
        named = await self._software()
        return described(self._setup.server, instance, named, self._setup.now())

    async def _software(self) -> Json:
        """Return NodeInfo's `software`, an empty one where the server has no NodeInfo."""
        path = nodeinfo_path(await self._optional("/.well-known/nodeinfo"))
        return mapping_or(await self._optional(path), "software") if path.startswith("/") else {}

    async def _optional(self, path: str) -> Json:
        """Read an object that not every server has; an empty one where it does not."""
        with contextlib.suppress(BadAnswer):
            answer = await self.ask(path, passes=_NOT_HERE)
            if answer.status == 200:
                return self._web.data(answer)
        return {}

    def _kept(self) -> Server | None:
        with contextlib.suppress(SignInNeeded):
            found = Server.read(self._setup.vault.load(self._setup.account))
            return found if found and found.address == self._setup.server else None
        return None

    def _keep(self, server: Server) -> None:
        self.server = server
        # Where it cannot be kept, it is asked again next time.
        with contextlib.suppress(SignInNeeded):
            self._setup.vault.store(self._setup.account, server.stored())

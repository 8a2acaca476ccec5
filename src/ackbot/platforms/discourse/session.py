"""Signed-in calls to a forum, and what its refusals mean.

A key that is wrong, revoked or without the needed scope is refused with 403, as is what its owner
may not do: `/session/current.json` tells the two apart. Errors are {"errors": [...]}, in the
language of the user (https://docs.discourse.org; lib/auth/default_current_user_provider.rb).
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from ackbot.errors import PlatformError, Refused
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params, Web
from ackbot.platforms.shapes import Json, items, mapping_or

_CURRENT = "/session/current.json"
_NOBODY = (401, 403, 404)
_SAYS_NO = (400, 403, 404, 410, 413, 422)


class Session:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._headers: dict[str, str] = {}
        self._turn = asyncio.Lock()

    async def user(self) -> Json:
        """Read who is signed in. Raises SignInNeeded where nobody is."""
        found = mapping_or(await self._current(), "current_user")
        if not found:
            raise self._web.sign_in_needed("its forum does not accept the key", status=403)
        return found

    async def ask(self, path: str, params: Params = (), *, passes: Collection[int] = ()) -> Answer:
        """Read. Raises as `Web.get` does."""
        answer = await self._web.get(
            path, params=params, headers=await self._signed(), passes={403, *passes}
        )
        if answer.status == 403 and 403 not in passes:
            await self.user()
            raise self._web.bad_answer(f"its forum said no{said(answer, self._web)}")
        return answer

    async def get(self, path: str, params: Params = ()) -> Json:
        """Read an object. Raises as `Web.get` does."""
        return self._web.data(await self.ask(path, params))

    async def may_see(self, path: str, params: Params = ()) -> Json | None:
        """Read an object; None where it is gone, or not ours to see any more."""
        answer = await self.ask(path, params, passes=(403, 404, 410))
        if answer.status == 403:
            await self.user()
        return self._web.data(answer) if answer.status == 200 else None

    async def write(self, path: str, body: bytes) -> Answer:
        """Write, once; a refusal is handed back. Raises as `Web.write` does."""
        headers = {**await self._signed(), "Content-Type": "application/json"}
        answer = await self._web.write("POST", path, body=body, headers=headers, passes=_SAYS_NO)
        if answer.status == 403:
            await self._refuse_nobody()
        return answer

    def refusal(self, answer: Answer) -> Refused:
        """Make the error for a refusal that was handed back, in the forum's words."""
        return Refused(
            f"{self._web.who} refused it: status {answer.status}{said(answer, self._web)}.",
            status=answer.status,
        )

    async def _refuse_nobody(self) -> None:
        """Raise SignInNeeded where a 403 was for the key. Nothing was written in any case."""
        try:
            found = await self._current()
        except PlatformError:
            return  # the refusal itself is told, then
        if not found:
            raise self._web.sign_in_needed("its forum does not accept the key", status=403)

    async def _current(self) -> Json:
        answer = await self._web.get(_CURRENT, headers=await self._signed(), passes=_NOBODY)
        return self._web.data(answer) if answer.status == 200 else {}

    async def _signed(self) -> dict[str, str]:
        async with self._turn:
            if not self._headers:
                key = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
                self._web.hide(key)
                self._headers = {"Accept": "application/json", **self._proof(key)}
        return self._headers

    def _proof(self, key: str) -> dict[str, str]:
        user = self._setup.settings.get("api_user")
        if not key.isascii() or not key.isprintable():
            raise self._web.sign_in_needed("its secret is no API key")
        if isinstance(user, str) and user and user.isascii() and user.isprintable():
            return {"Api-Key": key, "Api-Username": user}
        return {"User-Api-Key": key}


def said(answer: Answer, web: Web) -> str:
    """Return the forum's own words as an addition to ours."""
    try:
        data = answer.json()
    except ValueError:
        return ""
    words = next(filter(None, map(web.quote, items(data, "errors"))), "")
    return f": “{words}”" if words else ""

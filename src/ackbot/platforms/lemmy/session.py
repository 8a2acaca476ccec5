"""Calls with the token, and which generation of the API the server speaks.

Tokens cannot be renewed; logging out or a new password ends them, on 1.0 a week as well unless they
were asked to last (`.sign_in`). A server does not refuse a token that it does not know, but answers
as to a stranger: then 401 and 400 with `incorrect_login` or `not_logged_in`, and no `my_user`, say
so. 0.19 has no status of its own for limits, but 400 with `rate_limit_error`.
Source: crates/utils/src/error.rs, src/session_middleware.rs.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection
from datetime import timedelta

from ackbot.errors import Ambiguous, PlatformError, RateLimited, Refused, SignInNeeded
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.lemmy.dialects import V3, V4, Dialect
from ackbot.platforms.shapes import Json, mapping_or, text_or

_NOT_SIGNED_IN = {"not_logged_in", "incorrect_login"}
_LIMITED = "rate_limit_error"
_PAUSE = timedelta(minutes=1)
_NO_V4 = (400, 401, 403, 404, 405, 410)
_SAYS_NO = (400, 403, 404, 413)
_SAYS = {
    "locked": "the post or thread is locked",
    "deleted": "it was deleted",
    "removed": "it was removed",
    "site_ban": "you are banned from the server",
    "banned_from_community": "you are banned from the community",
    "person_is_banned_from_community": "you are banned from the community",
    "person_is_blocked": "they blocked you",
    "max_comment_depth_reached": "the thread is too deep for another reply",
    "language_not_allowed": "the community does not take your language",
    "invalid_body_field": "the server does not take the text",
    "slurs": "the server's filter does not take the words",
}


class Session:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._headers: dict[str, str] = {}
        self._turn = asyncio.Lock()
        self._asking = asyncio.Lock()
        self._dialect = self._kept()

    async def dialect(self) -> Dialect:
        """Return which generation the server speaks; asks it where that is not known."""
        async with self._asking:
            if self._dialect is None:
                self._dialect = await self._asked()
        return self._dialect

    async def forget(self, dialect: Dialect) -> bool:
        """Ask the server again what it speaks; return whether that is something else by now."""
        async with self._asking:
            if self._dialect is dialect:
                self._dialect = await self._asked()
            return self._dialect is not dialect

    async def person(self) -> Json:
        """Read who is signed in. Raises SignInNeeded where nobody is."""
        dialect = await self.dialect()
        data = await self.get(dialect.account)
        mine = data if dialect.is_new else mapping_or(data, "my_user")
        person = mapping_or(mapping_or(mine, "local_user_view"), "person")
        if not person:
            raise self._web.sign_in_needed("its server does not accept the token", status=401)
        return person

    async def ask(self, path: str, params: Params = (), *, passes: Collection[int] = ()) -> Answer:
        """Read. Raises as `Web.get` does."""
        answer = await self._web.get(
            path, params=params, headers=await self._signed(), passes={400, *passes}
        )
        if answer.status == 400 and (error := self._no_entry(answer)):
            raise error
        if answer.status == 400 and 400 not in passes:
            raise self._web.read_error(answer)
        return answer

    async def get(self, path: str, params: Params = ()) -> Json:
        """Read an object. Raises as `Web.get` does."""
        return self._web.data(await self.ask(path, params))

    async def write(self, path: str, body: bytes, *, key: str = "") -> Answer:
        """Write, once. Raises as `Web.write` does, with the server's reason in our words."""
        headers = {**await self._signed(), "Content-Type": "application/json"}
        if key:
            headers["Idempotency-Key"] = key
        answer = await self._web.write(
            "POST", path, body=body, headers=headers, passes=(*_SAYS_NO, 422)
        )
        if answer.status == 422 and key and not answer.body:
            raise self._twice(answer)
        if answer.status >= 400:
            raise self._no_entry(answer) or self._refusal(answer)
        return answer

    def _no_entry(self, answer: Answer) -> SignInNeeded | RateLimited | None:
        code = error_code(answer)
        if code in _NOT_SIGNED_IN:
            return self._web.sign_in_needed("its server does not accept the token", status=401)
        if code == _LIMITED:
            return RateLimited(
                f"{self._web.who} was stopped: its server takes only so many calls a minute.",
                "It is tried again later.",
                until=self._setup.now() + _PAUSE,
            )
        return None

    def _refusal(self, answer: Answer) -> PlatformError:
        code = error_code(answer)
        why = _SAYS.get(code) or self._web.quote(code.replace("_", " "))
        told = f": {why}" if why else ""
        return Refused(
            f"{self._web.who} refused it: status {answer.status}{told}.", status=answer.status
        )

    def _twice(self, answer: Answer) -> Ambiguous:
        """The server had this very call before: something on the way sent it a second time."""
        return self._web.ambiguous("its server got it twice", status=answer.status)

    async def _asked(self) -> Dialect:
        answer = await self._web.get(V4.path("/site"), headers=await self._signed(), passes=_NO_V4)
        found = V4 if answer.status == 200 and "site_view" in self._web.data(answer) else V3
        if found is V3 and "site_view" not in await self.get(V3.account):
            raise self._web.bad_answer("there is no Lemmy at its address")
        # Where it cannot be kept, it is asked again next time.
        with contextlib.suppress(SignInNeeded):
            kept = {"server": self._setup.server, "api": found.name}
            self._setup.vault.store(self._setup.account, kept)
        return found

    def _kept(self) -> Dialect | None:
        with contextlib.suppress(SignInNeeded):
            found = self._setup.vault.load(self._setup.account) or {}
            if found.get("server") == self._setup.server:
                return {"v3": V3, "v4": V4}.get(text_or(found, "api"))
        return None

    async def _signed(self) -> dict[str, str]:
        async with self._turn:
            if not self._headers:
                token = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
                if not token.isascii() or not token.isprintable() or " " in token:
                    raise self._web.sign_in_needed("its secret is no token")
                self._web.hide(token)
                self._headers = {
                    "Authorization": f"Bearer {token}",
                    "Accept": "application/json",
                }
        return self._headers


def error_code(answer: Answer) -> str:
    """Return the server's name for an error: {"error": "locked"}."""
    try:
        found = answer.json()
    except ValueError:
        return ""
    return text_or(found, "error")

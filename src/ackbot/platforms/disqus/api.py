"""Calls of the Disqus API: the keys they carry, the envelope of every answer, and its errors.

Every answer is `{"code": 0, "response": ...}`; any other code is an error, whose response is a
sentence (https://disqus.com/api/docs/errors/). The documentation does not say with which HTTP
status an error comes, so the code decides, except that a 5xx proves nothing.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode

from ackbot.errors import PlatformError, RateLimited, Refused, SignInNeeded, Unreachable
from ackbot.net.jsons import parsed
from ackbot.net.waits import wait_until
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.sessions import usable_token
from ackbot.platforms.shapes import Json, mapping_or, text_or
from ackbot.platforms.walk import Sheet

#: The most posts of a page.
MOST = 100
#: What is no spam and not deleted.
SHOWN = ("approved", "unapproved", "flagged")
EVERY = (*SHOWN, "spam", "deleted")
_SPOKEN = (400, 401, 403, 404, 429)
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_NOT_FOUND = 8
_NOT_SIGNED_IN = (4, 5, 9, 11, 18)
_TOO_MANY = (13, 14)
_NO_LEAVE = (12, 17, 22, 23)
#: After these it may have been done: server trouble, time-out, "saved, but not visible yet".
_UNCLEAR = (15, 16, 20)
_NOT_SAVED = 21
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """An application's secret key, and the access token of the user who registered it."""

    secret: str
    token: str

    @classmethod
    def read(cls, line: str) -> Keys:
        """Read an account's secret: JSON, or both with a blank between. Raises ValueError."""
        try:
            found = parsed(line)
        except ValueError:
            found = dict(zip(("api_secret", "access_token"), line.split(), strict=False))
        keys = cls(text_or(found, "api_secret"), text_or(found, "access_token"))
        if not (usable_token(keys.secret) and usable_token(keys.token)):
            raise ValueError("it takes two: the secret key, a blank, and the access token")
        return keys

    def line(self) -> str:
        """Return them as the account's secret."""
        return json.dumps({"api_secret": self.secret, "access_token": self.token})

    def params(self) -> list[tuple[str, str]]:
        """Return them as every call carries them."""
        return [("api_secret", self.secret), ("access_token", self.token)]


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._keys: Keys | None = None
        self.left: tuple[int, int] | None = None
        """How many requests are left this hour, and of how many; None before the first answer."""
        self.ahead = timedelta(0)
        """By how much the server's clock is ahead of ours."""

    async def get(self, method: str, params: Params = ()) -> Json:
        """Call a method that reads, and return the whole envelope; {} for what is not found.

        Raises SignInNeeded, Unreachable, RateLimited, ServerTrouble or BadAnswer.
        """
        keys = await self._signed()
        answer = await self._web.get(
            _path(method), params=[*params, *keys.params()], passes=_SPOKEN
        )
        self._note(answer)
        data = _object(answer)
        if data.get("code") == 0 and answer.status == 200:
            return data
        if data.get("code") == _NOT_FOUND:
            return {}
        raise self._read_error(answer, data)

    async def posts(self, params: Params, statuses: Sequence[str] = SHOWN) -> Sheet[object]:
        """Read one page of posts. Raises as `get` does."""
        shown = [("include", status) for status in statuses]
        usual = [("limit", str(MOST)), ("related", "thread"), *shown]
        data = await self.get("posts/list", [*usual, *params])
        listed = data.get("response")
        if not isinstance(listed, list):
            raise self._web.bad_answer("its server sent no list of comments")
        cursor = mapping_or(data, "cursor")
        more = cursor.get("hasNext") is True or cursor.get("more") is True
        return Sheet(tuple(listed), text_or(cursor, "next") or None if more else None)

    async def write(self, method: str, form: bytes) -> Json:
        """Write, once; `form` holds no key. Returns the response of the envelope.

        Raises SignInNeeded, Unreachable, RateLimited, Refused or Ambiguous.
        """
        keys = await self._signed()
        body = form + b"&" + urlencode(keys.params()).encode()
        answer = await self._web.write(
            "POST", _path(method), body=body, headers=_FORM, passes=_SPOKEN
        )
        self._note(answer)
        data = _object(answer)
        if data.get("code") == 0 and answer.status == 200:
            return mapping_or(data, "response")
        raise self._write_error(answer, data)

    async def _signed(self) -> Keys:
        if self._keys is None:
            line = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
            self._web.hide(line)
            try:
                self._keys = Keys.read(line)
            except ValueError as why:
                raise self._web.sign_in_needed(f"its secret cannot be used, {why}") from None
            self._web.hide(self._keys.secret, self._keys.token)
        return self._keys

    def _note(self, answer: Answer) -> None:
        self.ahead = ahead(answer.headers, self._setup.now())
        told = [answer.headers.get(f"x-ratelimit-{name}", "") for name in ("remaining", "limit")]
        if all(one.isascii() and one.isdecimal() and len(one) < 10 for one in told):
            self.left = (int(told[0]), int(told[1]))

    def _read_error(self, answer: Answer, data: Json) -> PlatformError:
        code = data.get("code")
        if stopped := self._stopped(answer, code, "was not read"):
            return stopped
        if code in (*_UNCLEAR, _NOT_SAVED):
            return self._web.read_error(Answer(503))
        if said := self._said(data):
            hint = (
                "Use the keys of an application that was registered by a moderator of the forum."
                if code in _NO_LEAVE
                else "Check `forum` in the account's settings."
            )
            error = self._web.bad_answer(f"Disqus said no: “{said}”", status=answer.status)
            return type(error)(error.message, hint, status=answer.status)
        if answer.status == 200:
            self._web.data(answer)  # which says what it is instead
            return self._web.bad_answer("its server sent data of another shape")
        return self._web.read_error(answer)

    def _write_error(self, answer: Answer, data: Json) -> PlatformError:
        code, who = data.get("code"), self._web.who
        if stopped := self._stopped(answer, code, "was sent nothing"):
            return stopped
        if answer.status == 200 and not isinstance(code, int):
            return self._web.ambiguous("its server did not say what it stored", status=200)
        if code in _UNCLEAR:
            return self._web.ambiguous(
                f"Disqus has trouble: “{self._said(data)}”", status=answer.status
            )
        if code == _NOT_SAVED:
            return Unreachable(
                f"{who} was sent nothing: Disqus is under maintenance.",
                "The next send tries again.",
                status=answer.status,
            )
        if said := self._said(data):
            return Refused(f"{who} refused it: “{said}”.", status=answer.status)
        return self._web.write_error(answer)

    def _stopped(self, answer: Answer, code: object, verb: str) -> PlatformError | None:
        """Make the error for what stops the whole account, not this call alone."""
        if answer.status == 429 or code in _TOO_MANY:
            until = wait_until(answer.headers, self._setup.now()) or self._setup.now() + _HOUR
            return self._too_many(until, verb)
        if code in _NOT_SIGNED_IN or answer.status == 401:
            return SignInNeeded(
                f"{self._web.who} {verb}: Disqus does not accept the keys, or no longer.",
                f"Sign in again: ackbot accounts add {self._web.quote(self._setup.account)}",
                status=answer.status,
            )
        return None

    def _too_many(self, until: datetime, verb: str) -> RateLimited:
        return RateLimited(
            f"{self._web.who} {verb}: your application has used up its requests until "
            f"{until.astimezone():%H:%M}.",
            "The next sync after that goes on.",
            until=until,
        )

    def _said(self, data: Json) -> str:
        return self._web.quote(data.get("response"))


def _path(method: str) -> str:
    return f"/api/3.0/{method}.json"


def _object(answer: Answer) -> Json:
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}

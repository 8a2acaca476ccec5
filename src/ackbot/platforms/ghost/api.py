"""Calls of one site's Admin API: a token for every call, made of the key, and its errors.

The key is `id:secret`; a call carries a JWT signed with the secret (HS256) that is good for five
minutes (https://docs.ghost.org/admin-api/#token-authentication). A clock that is wrong by more
makes every token bad, so it is set by the server's before one is made again. Errors are
`{"errors": [{"message", "context", "type", "code"}]}`.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from ackbot.errors import BadAnswer, PlatformError, Refused, SignInNeeded
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json, items, mapping_or, text_or
from ackbot.platforms.together import together

#: The most comments of a page, and ids of a call.
MOST = 100
_KEY = re.compile(r"([0-9a-f]{24}):((?:[0-9a-f]{2}){16,64})")
_LIFE = timedelta(minutes=5)
_OFF = timedelta(minutes=1)
_SPOKEN = (400, 401, 403, 404, 405, 409, 422, 501)
#: What a Ghost answers that does not show comments to this key.
_NOT_SHOWN = (404, 501)
_JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """A key of the Admin API: of an integration, or of a member of the staff."""

    id: str
    secret: bytes

    @classmethod
    def read(cls, line: str) -> Key:
        """Read an account's secret. Raises ValueError."""
        found = _KEY.fullmatch(line.strip())
        if found is None:
            raise ValueError("it is two parts with a colon between: 24 characters, and 64")
        return cls(found[1], bytes.fromhex(found[2]))

    def token(self, now: datetime) -> str:
        """Return a token that is good from `now` on."""
        start = int(now.timestamp())
        claims = {"iat": start, "exp": start + int(_LIFE.total_seconds()), "aud": "/admin/"}
        parts = [{"alg": "HS256", "typ": "JWT", "kid": self.id}, claims]
        said = ".".join(_packed(json.dumps(part).encode()) for part in parts)
        signed = hmac.new(self.secret, said.encode(), hashlib.sha256).digest()
        return f"{said}.{_packed(signed)}"


@dataclass(frozen=True, slots=True)
class Rows:
    """One page of a list, and whether there is more."""

    items: tuple[object, ...]
    more: bool


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._key: Key | None = None
        self._corrected = timedelta(0)
        self.ahead = timedelta(0)
        """By how much the server's clock is ahead of ours, as the last answer told."""

    async def member(self, email: str) -> Json | None:
        """Return the member with an e-mail address, None where there is none.

        Raises SignInNeeded, Unreachable, RateLimited, ServerTrouble or BadAnswer.
        """
        data = await self._get("members", [("filter", f"email:'{email}'"), ("limit", "1")])
        found = items(data, "members")
        return found[0] if found and isinstance(found[0], dict) else None

    async def comments(self, filter_: str, *, order: str = "asc", page: int = 1) -> Rows:
        """Read comments by Ghost's filter language (NQL). Raises as `member` does."""
        asked = [("filter", filter_), ("order", f"created_at {order}")]
        data = await self._get("comments", [*asked, ("limit", str(MOST)), ("page", str(page))])
        listed = data.get("comments")
        if not isinstance(listed, list):
            raise self._web.bad_answer("its site sent no list of comments")
        pagination = mapping_or(mapping_or(data, "meta"), "pagination")
        return Rows(tuple(listed), pagination.get("next") is not None)

    async def by_id(self, ids: Sequence[str]) -> list[object]:
        """Read comments by id, a hundred a call. Raises as `member` does."""
        parts = [ids[at : at + MOST] for at in range(0, len(ids), MOST)]
        found = await together(*(self.comments(f"id:[{','.join(part)}]") for part in parts))
        return [row for rows in found for row in rows.items]

    async def create(self, body: bytes) -> Json:
        """Write a comment, once, and return it as it was stored.

        Raises SignInNeeded, Unreachable, RateLimited, Refused or Ambiguous.
        """

        async def send(headers: Mapping[str, str]) -> Answer:
            return await self._web.write(
                "POST", _path("comments"), body=body, headers={**headers, **_JSON}, passes=_SPOKEN
            )

        answer = await self._asked(send)
        if answer.status in _SPOKEN:
            raise self._write_error(answer)
        found = items(_object(answer), "comments")
        return found[0] if found and isinstance(found[0], dict) else {}

    async def _get(self, what: str, params: Params) -> Json:
        async def send(headers: Mapping[str, str]) -> Answer:
            return await self._web.get(_path(what), params=params, headers=headers, passes=_SPOKEN)

        answer = await self._asked(send)
        if answer.status in _SPOKEN:
            raise self._read_error(answer, what)
        return self._web.data(answer)

    async def _asked(self, send: Callable[[Mapping[str, str]], Awaitable[Answer]]) -> Answer:
        """Call with a token; once more where only the clock can have made it bad."""
        answer = await self._told(send)
        if answer.status != 401 or abs(self.ahead - self._corrected) < _OFF:
            return answer
        self._corrected = self.ahead
        return await self._told(send)

    async def _told(self, send: Callable[[Mapping[str, str]], Awaitable[Answer]]) -> Answer:
        now = self._setup.now()
        token = (await self._signed()).token(now + self._corrected)
        self._web.hide(token)
        answer = await send({"Authorization": f"Ghost {token}"})
        self.ahead = ahead(answer.headers, now)
        return answer

    async def _signed(self) -> Key:
        if self._key is None:
            line = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
            self._web.hide(line.partition(":")[2] or line)
            try:
                self._key = Key.read(line)
            except ValueError as why:
                raise self._web.sign_in_needed(f"its key cannot be used, {why}") from None
        return self._key

    def _read_error(self, answer: Answer, what: str) -> PlatformError:
        if answer.status == 401:
            return self._not_accepted("was not read")
        if answer.status in _NOT_SHOWN or _is_blocked(answer):
            return BadAnswer(
                f"{self._web.who} was not read: its Ghost does not show {what} to this key.",
                "Use a staff access token (your profile in Ghost Admin), or update Ghost: see "
                "docs/platforms/ghost.md.",
                status=answer.status,
            )
        why = f"its site said no (status {answer.status}){self._said(answer)}"
        return self._web.bad_answer(why, status=answer.status)

    def _write_error(self, answer: Answer) -> PlatformError:
        if answer.status == 401:
            return self._not_accepted("was sent nothing")
        return Refused(
            f"{self._web.who} refused it: status {answer.status}{self._said(answer)}.",
            status=answer.status,
        )

    def _not_accepted(self, verb: str) -> SignInNeeded:
        return SignInNeeded(
            f"{self._web.who} {verb}: its site does not accept the key, or no longer.",
            f"Sign in again: ackbot accounts add {self._web.quote(self._setup.account)}",
            status=401,
        )

    def _said(self, answer: Answer) -> str:
        told = _error(answer)
        said = self._web.quote(text_or(told, "context") or text_or(told, "message"))
        return f": “{said}”" if said else ""


def _is_blocked(answer: Answer) -> bool:
    """Whether a 403 is about the kind of key, and not about what its owner may do."""
    said = text_or(_error(answer), "message").lower()
    return answer.status == 403 and ("api token" in said or "staff token" in said)


def _error(answer: Answer) -> Json:
    told = items(_object(answer), "errors")
    return told[0] if told and isinstance(told[0], dict) else {}


def _object(answer: Answer) -> Json:
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _path(what: str) -> str:
    return f"/ghost/api/admin/{what}/"


def _packed(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()

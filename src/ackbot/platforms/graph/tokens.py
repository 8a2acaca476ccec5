"""The access token of an account, and its renewal where tokens run out after sixty days.

Page tokens do not expire. Long-lived tokens of Instagram and Threads can be exchanged for new ones
by themselves, without an app secret, once they are a day old (`ig_refresh_token`,
`th_refresh_token`): https://developers.facebook.com/docs/instagram-platform/reference/refresh_access_token.
The account's secret is one line: the token, or JSON with `access_token` and `app_secret`, for apps
that demand a proof of the secret with each call
(https://developers.facebook.com/docs/graph-api/guides/secure-requests/#appsecret_proof).
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import secrets as randomness
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from ackbot.errors import PlatformError, SignInNeeded
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Params
from ackbot.platforms.kept import change, kept
from ackbot.platforms.sessions import bearer, fingerprint, locked, usable_token
from ackbot.platforms.shapes import Json, moment_or_none, text_or

#: A token must be a day old to be renewed; how old this one is, nobody says.
_FIRST = timedelta(hours=25)
_AGAIN = timedelta(days=7)
_AFTER_FAILURE = timedelta(days=1)
_KEY = "token"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refresh:
    """How a platform renews its tokens: the path under its host, and the grant's name."""

    path: str
    grant: str


@dataclass(frozen=True, slots=True, repr=False)
class _Held:
    """A token as the vault keeps it; `mark` tells whether it descends from the secret we have."""

    access: str
    due: str
    salt: str
    mark: str

    @classmethod
    def read(cls, found: Json) -> _Held | None:
        fields = [text_or(found, name) for name in cls.__slots__]
        return cls(*fields) if all(fields) and usable_token(fields[0]) else None


class Token:
    """One account's token: how it goes with a call, and its renewal."""

    def __init__(self, setup: Setup, refresh: Refresh | None = None) -> None:
        self._setup = setup
        self._web = setup.web
        self._refresh = refresh
        self._access = ""
        self._app_secret = ""
        self._turn = asyncio.Lock()

    async def headers(self) -> dict[str, str]:
        """Return the header that carries the token. Raises SignInNeeded where there is none."""
        async with self._turn:
            if not self._access:
                self._access, self._app_secret = await self._read()
                if self._refresh is not None:
                    self._access = await self._current(self._refresh)
        return {**bearer(self._access), "Accept": "application/json"}

    def proof(self) -> Params:
        """Return the proof of the app's secret, where there is one; after `headers`."""
        if not self._app_secret:
            return ()
        digest = hmac.new(self._app_secret.encode(), self._access.encode(), hashlib.sha256)
        self._web.hide(digest.hexdigest())
        return [("appsecret_proof", digest.hexdigest())]

    async def _read(self) -> tuple[str, str]:
        line = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
        self._web.hide(line)
        access, app_secret = parts(line)
        self._web.hide(access, app_secret)
        if not usable_token(access) or not app_secret.isascii():
            raise self._web.sign_in_needed("its secret is no access token")
        return access, app_secret

    async def _current(self, refresh: Refresh) -> str:
        """Return the newest token that descends from the secret, renewed where that is due."""
        held = await self._held()
        if held is None:
            return await self._first_seen()
        self._web.hide(held.access)
        if not _is_over(held.due, self._setup.now()):
            return held.access
        async with locked(self._setup):
            newer = await self._held() or held  # another ackbot may have been quicker
            if not _is_over(newer.due, self._setup.now()):
                return newer.access
            return await self._renewed(newer, refresh)

    async def _held(self) -> _Held | None:
        held = _Held.read(kept(self._setup, _KEY))
        if held is None or held.mark != await fingerprint(held.salt, self._access):
            return None
        return held

    async def _first_seen(self) -> str:
        salt = randomness.token_hex(16)
        mark = await fingerprint(salt, self._access)
        due = (self._setup.now() + _FIRST).isoformat()
        async with locked(self._setup):
            self._keep(_Held(self._access, due, salt, mark))
        return self._access

    async def _renewed(self, held: _Held, refresh: Refresh) -> str:
        """Ask for a new token and keep it before it is used; without one, the old goes on."""
        now = self._setup.now()
        access = ""
        with contextlib.suppress(PlatformError):
            access = await self._asked(held, refresh)
        fresh = replace(held, access=access or held.access)
        wait = _AGAIN if access else _AFTER_FAILURE
        self._keep(replace(fresh, due=(now + wait).isoformat()))
        return fresh.access

    async def _asked(self, held: _Held, refresh: Refresh) -> str:
        host = urlsplit(self._setup.server)
        answer = await self._web.get(
            f"{host.scheme}://{host.netloc}{refresh.path}",
            params=[("grant_type", refresh.grant)],
            headers=bearer(held.access),
        )
        access = text_or(self._web.data(answer), "access_token")
        self._web.hide(access)
        return access if usable_token(access) else ""

    def _keep(self, held: _Held) -> None:
        # Where nothing can be kept, the token we have still works.
        with contextlib.suppress(SignInNeeded):
            change(self._setup, _KEY, asdict(held))


def parts(line: str) -> tuple[str, str]:
    """Return token and app secret from an account's secret."""
    if not line.startswith("{"):
        return line, ""
    try:
        found = parsed(line)
    except ValueError:
        return "", ""
    return text_or(found, "access_token"), text_or(found, "app_secret")


def _is_over(due: str, now: datetime) -> bool:
    at = moment_or_none(due)
    return at is None or now >= at

"""OAuth 2 for connectors: where a platform signs people in, and access tokens that are renewed.

A connector module declares `OAUTH = OAuth(...)`, makes `Tokens(setup, OAUTH)` and calls through
`tokens.read(send)` and `tokens.write(send)`, or asks for `await tokens.access()` itself.

The account's secret is one line: a bare access token, which cannot be renewed, or JSON with
`client_id`, `refresh_token` and, where the platform's apps have one, `client_secret`. What the
server hands out for it is kept in the vault, under the key `oauth` of the account's entry.

Sources: RFC 6749 (sections 2.3.1, 4.1, 5 and 6), RFC 6750, RFC 7636 (PKCE), RFC 7009 (revoking),
RFC 8252 (loopback redirects), RFC 8628 (device flow).
"""

from __future__ import annotations

import asyncio
import base64
import json
import secrets as randomness
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import quote_plus, urlencode, urlsplit

from ackbot.errors import BadAnswer, ServerTrouble, SignInNeeded, Unreachable
from ackbot.net.jsons import parsed
from ackbot.net.origins import origin_of
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Web
from ackbot.platforms.sessions import fingerprint, locked, sign_in_call, to_the_end, usable_token
from ackbot.platforms.shapes import Json, mapping_or, moment_or_none, text_or

#: Further keys of an account's table that a platform with OAuth reads: add them to its settings.
SETTINGS = {"auth_server": "where signing in happens, if not at the platform's own addresses"}

#: A token this close to its end counts as spent: the call must arrive while it is good.
MARGIN = timedelta(minutes=1)

_FOREVER = 10 * 365 * 86400
#: Answers of a token endpoint that say what it thinks of the request (RFC 6749, 5.2).
_SPOKEN = (400, 401, 403)
#: Errors that pass by themselves; 4.1.2.1 knows them, and token endpoints use them as well.
_PASSING = {"temporarily_unavailable", "server_error"}

T = TypeVar("T")


class Redirect(StrEnum):
    """Where the platform sends the browser back to."""

    LOOPBACK = "loopback"
    """This machine, any port (RFC 8252, 7.3)."""
    FIXED = "fixed"
    """This machine, the one port that the app was registered with."""
    PASTE = "paste"
    """Nowhere: the platform shows a code, and the user pastes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth:
    """A platform's way to hand out access, declared. Addresses are absolute or paths.

    A path is under the account's server. Absolute ones keep their path and move to the setting
    `auth_server`, or to a server on this machine, whose tokens must never leave it: see `at`.
    """

    authorize: str
    token: str
    scopes: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    """Further parameters of the authorize address, such as access_type=offline."""
    pkce: bool = True
    secret: bool = False
    """Whether the platform's apps have a client secret."""
    basic: bool = False
    """Whether the client proves itself by a Basic header; else in the body."""
    redirect: Redirect = Redirect.LOOPBACK
    port: int = 0
    """The port of a fixed redirect."""
    device: str = ""
    """Where a device code is asked for; empty where there is no device flow."""
    revoke: str = ""
    """Where a token is taken back; empty where that cannot be done by programs."""

    def at(self, server: str, settings: Mapping[str, object]) -> OAuth:
        """Return it with absolute addresses, for an account with this server and these settings."""
        chosen = settings.get("auth_server")
        moved = chosen.rstrip("/") if isinstance(chosen, str) else ""
        if not moved and _is_loopback(server):
            moved = server

        def placed(address: str) -> str:
            if address.startswith("/"):
                return f"{moved or server}{address}"
            return f"{moved}{urlsplit(address).path}" if moved and address else address

        return replace(
            self,
            authorize=placed(self.authorize),
            token=placed(self.token),
            device=placed(self.device),
            revoke=placed(self.revoke),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Client:
    """The user's app on the platform; the secret is empty where its apps have none."""

    id: str
    secret: str = ""


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Grant:
    """What a token endpoint handed out. `seconds` of life is None where it did not say."""

    access: str
    refresh: str = ""
    seconds: int | None = None
    scopes: tuple[str, ...] = ()


class NotGranted(Exception):
    """A token endpoint said no, in the words of RFC 6749: `error` is a name, `said` its own words.

    Both are the server's: quote them before they are shown.
    """

    def __init__(self, error: str, said: str, status: int) -> None:
        super().__init__(error)
        self.error = error
        self.said = said
        self.status = status


async def granted(web: Web, oauth: OAuth, client: Client, fields: Mapping[str, str]) -> Grant:
    """Ask the token endpoint of a placed `oauth` for tokens: `fields` say in return for what.

    Raises NotGranted, Unreachable, RateLimited, ServerTrouble or BadAnswer.
    """
    web.hide(client.secret, *(fields.get(one, "") for one in ("code", "code_verifier")))
    headers, said = proof(oauth, client)
    answer = await sign_in_call(
        web,
        _allowed(web, oauth.token),
        body=urlencode({**fields, **said}).encode(),
        headers=headers,
        passes=_SPOKEN,
    )
    data = _spoken(web, answer)
    return _grant(web, data)


def proof(oauth: OAuth, client: Client) -> tuple[dict[str, str], dict[str, str]]:
    """Return the headers of a token request, and the fields that say which app asks."""
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "application/json",
    }
    if oauth.basic:
        # RFC 6749, 2.3.1: both are form-encoded before they are joined.
        pair = f"{quote_plus(client.id)}:{quote_plus(client.secret)}".encode()
        headers["Authorization"] = f"Basic {base64.b64encode(pair).decode()}"
        return headers, {} if client.secret else {"client_id": client.id}
    fields = {"client_id": client.id}
    return headers, {**fields, "client_secret": client.secret} if client.secret else fields


def _allowed(web: Web, url: str) -> str:
    web.allow(url)
    return url


def _spoken(web: Web, answer: Answer) -> Json:
    """Return the endpoint's data. GitHub refuses with status 200, so the field `error` decides."""
    data = _json(answer)
    if error := text_or(data, "error"):
        if error in _PASSING:
            raise ServerTrouble(
                f"{web.who} could not be signed in: its server has trouble.",
                "The next sync tries again.",
                status=answer.status,
            )
        raise NotGranted(error, text_or(data, "error_description"), answer.status)
    if answer.status in _SPOKEN:
        raise web.bad_answer(
            f"its server would not sign it in (status {answer.status})", status=answer.status
        )
    return web.data(answer)


def _json(answer: Answer) -> object:
    try:
        found: object = answer.json()
    except ValueError:
        return None
    return found


def _grant(web: Web, data: Json) -> Grant:
    access, refresh = text_or(data, "access_token"), text_or(data, "refresh_token")
    if not usable_token(access) or (refresh and not usable_token(refresh)):
        raise web.bad_answer("its server sent no usable token")
    web.hide(access, refresh)
    return Grant(
        access=access,
        refresh=refresh,
        seconds=_seconds(data.get("expires_in")),
        scopes=tuple(text_or(data, "scope").replace(",", " ").split()),
    )


def _seconds(value: object) -> int | None:
    """Read a lifetime; some servers send it as text."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:12])
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _FOREVER:
        return None
    return int(value)


@dataclass(frozen=True, slots=True, repr=False)
class _Held:
    """An access token as the vault keeps it; `mark` tells whose secret it was made with."""

    access: str
    refresh: str = ""
    until: str = ""
    salt: str = ""
    mark: str = ""

    @classmethod
    def read(cls, found: Json) -> _Held | None:
        fields = [text_or(found, name) for name in cls.__slots__]
        return cls(*fields) if all(map(usable_token, fields[:2])) else None

    def is_good(self, now: datetime) -> bool:
        until = moment_or_none(self.until) if self.until else None
        return until is None or now < until


def secret_line(client: Client, refresh: str) -> str:
    """Return an account's secret: what renews its access."""
    parts = {"client_id": client.id, "client_secret": client.secret, "refresh_token": refresh}
    return json.dumps({key: value for key, value in parts.items() if value})


def understood(line: str) -> tuple[Client, str]:
    """Return app and refresh token from an account's secret, empty ones where it holds none."""
    try:
        found = parsed(line)
    except ValueError:
        found = None
    client = Client(text_or(found, "client_id"), text_or(found, "client_secret"))
    return client, text_or(found, "refresh_token")


async def session_of(oauth: OAuth, grant: Grant, line: str, now: datetime) -> dict[str, Any]:
    """Return what the vault keeps of a grant that a placed `oauth` gave for a secret."""
    salt = randomness.token_hex(16)
    until = now + timedelta(seconds=grant.seconds) - MARGIN if grant.seconds else None
    held = _Held(
        access=grant.access,
        refresh=grant.refresh,
        until=until.isoformat() if until else "",
        salt=salt,
        mark=await fingerprint(salt, oauth.token, line),
    )
    return {"oauth": asdict(held)}


class Tokens:
    """One account's access token, renewed when it runs out or is refused."""

    def __init__(self, setup: Setup, oauth: OAuth) -> None:
        self._setup = setup
        self._web = setup.web
        self._oauth = oauth.at(setup.server, setup.settings)
        self._held: _Held | None = None
        self._line = ""
        self._turn = asyncio.Lock()

    async def access(self) -> str:
        """Return the access token to use now. Asks the server only where none is kept.

        Raises SignInNeeded, Unreachable, RateLimited, ServerTrouble or BadAnswer.
        """
        async with self._turn:
            if self._held is None:
                self._held = await self._kept(await self._secret())
            if self._held is None or not self._held.is_good(self._setup.now()):
                self._held = await self._fresh(spent=self._held.access if self._held else "")
            return self._held.access

    async def renew(self, spent: str) -> str:
        """Return another access token than the one that was refused. Raises as `access` does."""
        async with self._turn:
            if self._held is None or self._held.access == spent:
                self._held = await self._fresh(spent=spent)
            return self._held.access

    async def read(self, send: Callable[[str], Awaitable[T]]) -> T:
        """Call `send` with the access token; after a 401 once more with another one.

        `send` lets `Web` raise for a 401. Raises what it and `access` raise.
        """
        access = await self.access()
        try:
            return await send(access)
        except SignInNeeded as error:
            if error.status != 401:
                raise
        return await send(await self.renew(access))

    async def write(self, send: Callable[[str], Awaitable[T]]) -> T:
        """Call `send` as `read` does: a 401 proves that nothing was written.

        Raises SignInNeeded, Unreachable, RateLimited, or what `send` raises.
        """
        try:
            return await self.read(send)
        except (ServerTrouble, BadAnswer) as error:
            # Only renewing raises these: a write raises neither, so it never left.
            raise Unreachable(error.message, error.hint, status=error.status) from None

    async def _secret(self) -> str:
        if not self._line:
            self._line = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
            client, refresh = understood(self._line)
            self._web.hide(self._line, client.secret, refresh)
        return self._line

    async def _kept(self, line: str) -> _Held | None:
        """Return what is kept of this secret: the bare token, or the session made with it."""
        if not line.startswith("{"):
            return _Held(access=self._bare(line))
        found = _Held.read(mapping_or(self._setup.vault.load(self._setup.account), "oauth"))
        if found is None or found.mark != await fingerprint(found.salt, self._oauth.token, line):
            return None
        self._web.hide(found.access, found.refresh)
        return found

    def _bare(self, line: str) -> str:
        if not usable_token(line):
            raise self._sign_in("its secret is no access token")
        return line

    async def _fresh(self, *, spent: str) -> _Held:
        """Spend the refresh token; whoever comes second takes what the first one stored."""
        line = await self._secret()
        client, first = self._understood(line)
        async with locked(self._setup):
            kept = await self._kept(line)
            if kept and kept.access != spent and kept.is_good(self._setup.now()):
                return kept
            refresh = kept.refresh if kept else first
            return await to_the_end(self._spent(client, refresh, line))

    async def _spent(self, client: Client, refresh: str, line: str) -> _Held:
        return await self._stored(await self._granted(client, refresh), line, refresh)

    async def _granted(self, client: Client, refresh: str) -> Grant:
        fields = {"grant_type": "refresh_token", "refresh_token": refresh}
        try:
            return await granted(self._web, self._oauth, client, fields)
        except NotGranted as no:
            said = self._web.quote(no.said or no.error)
            raise self._sign_in(f"its server no longer accepts the sign-in ({said})") from None

    async def _stored(self, grant: Grant, line: str, refresh: str) -> _Held:
        """Keep a grant before it is used: by now the server may have forgotten the old one."""
        kept = replace(grant, refresh=grant.refresh or refresh)
        session = await session_of(self._oauth, kept, line, self._setup.now())
        vault, account = self._setup.vault, self._setup.account
        vault.store(account, {**(vault.load(account) or {}), **session})
        return _Held(**session["oauth"])

    def _understood(self, line: str) -> tuple[Client, str]:
        if not line.startswith("{"):
            raise self._sign_in("its access token has run out or was revoked")
        client, refresh = understood(line)
        if not (client.id and refresh):
            raise self._sign_in("its secret names no client_id and refresh_token")
        return client, refresh

    def _sign_in(self, why: str) -> SignInNeeded:
        return self._web.sign_in_needed(why, status=401)


def _is_loopback(server: str) -> bool:
    try:
        return origin_of(server).loopback
    except ValueError:
        return False

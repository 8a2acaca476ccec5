"""Signing in to Bluesky: an app password once, then a session that is kept and renewed.

Sources: lexicons com.atproto.server.createSession and refreshSession; the reference server answers
400 ExpiredToken, not 401, when an access token has run out (two hours), so both renew.
createSession is limited to 30 in five minutes and 300 a day: the session outlives the process.
"""

from __future__ import annotations

import asyncio
import json
import secrets as randomness
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import asdict, dataclass, replace

from ackbot.errors import BadAnswer, ServerTrouble, SignInNeeded, Unreachable
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer
from ackbot.platforms.sessions import (
    bearer,
    fingerprint,
    locked,
    sign_in_call,
    to_the_end,
    usable_token,
)
from ackbot.platforms.shapes import Json, items, mapping_or, text_or

_EXPIRED = {"ExpiredToken", "InvalidToken"}
_APP_PASSWORD = "Make an app password (Settings > Privacy and security > App passwords)"  # noqa: S105 (advice)


@dataclass(frozen=True, slots=True, repr=False)
class _Tokens:
    """A session as the vault keeps it; `mark` tells whose password and handle it was made with."""

    did: str
    handle: str
    pds: str
    access: str
    refresh: str
    salt: str
    mark: str

    @classmethod
    def read(cls, found: Json | None) -> _Tokens | None:
        fields = [text_or(found, name) for name in cls.__slots__]
        return cls(*fields) if all(fields[:1] + fields[2:]) else None


class Session:
    """One account's signed-in calls: `read` and `write` by the name of the method (NSID)."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._tokens: _Tokens | None = None
        self._turn = asyncio.Lock()

    async def did(self) -> str:
        """Return the DID that is signed in."""
        return (await self._signed_in()).did

    async def pds(self) -> str:
        """Return the address of the server that holds the account's records."""
        return (await self._signed_in()).pds

    async def read(
        self, method: str, params: Sequence[tuple[str, str]] = (), *, passes: Collection[str] = ()
    ) -> Json | str:
        """Call a query; return its data, or the error's name where it is one of `passes`.

        Raises as `Web.get` does.
        """

        async def send(tokens: _Tokens) -> Answer:
            return await self._web.get(
                f"{tokens.pds}/xrpc/{method}",
                params=params,
                headers=bearer(tokens.access),
                passes=(400, 401, 404),
            )

        answer = await self._with_tokens(send)
        if answer.status == 200:
            return self._web.data(answer)
        if (name := error_name(answer)) in passes:
            return name
        raise self._web.read_error(answer)

    async def get(self, method: str, params: Sequence[tuple[str, str]] = ()) -> Json:
        """Call a query and return its data. Raises as `Web.get` does."""
        found = await self.read(method, params)
        assert isinstance(found, dict)
        return found

    async def write(self, method: str, body: bytes, *, repo: str) -> Answer:
        """Call a procedure once, as `repo`; a refusal is handed back, to be understood.

        Raises SignInNeeded, Unreachable, RateLimited, Refused or Ambiguous, as `Web.write`.
        """

        async def send(tokens: _Tokens) -> Answer:
            if tokens.did != repo:
                raise self._web.sign_in_needed("it is signed in as somebody else")
            return await self._web.write(
                "POST",
                f"{tokens.pds}/xrpc/{method}",
                body=body,
                headers={**bearer(tokens.access), "Content-Type": "application/json"},
                passes=(400, 401, 403, 404, 409),
            )

        try:
            return await self._with_tokens(send)
        except (ServerTrouble, BadAnswer) as error:
            # Only signing in raises these: the write itself never left.
            raise Unreachable(error.message, error.hint, status=error.status) from None

    async def _with_tokens(self, send: Callable[[_Tokens], Awaitable[Answer]]) -> Answer:
        tokens = await self._signed_in()
        answer = await send(tokens)
        if not _is_stale(answer):
            return answer
        answer = await send(await self._renewed(tokens))
        if _is_stale(answer):
            raise self._web.sign_in_needed(
                "its server does not accept the session", status=answer.status
            )
        return answer

    async def _signed_in(self) -> _Tokens:
        async with self._turn:
            if self._tokens is None:
                password = (await asyncio.to_thread(self._setup.credential)).reveal()
                self._web.hide(password)
                kept = await self._kept(password)
                self._use(kept or await self._created(password))
            assert self._tokens is not None
            return self._tokens

    async def _created(self, password: str) -> _Tokens:
        async with locked(self._setup):
            # Another ackbot may have signed in while this one waited for the lock.
            tokens = await self._kept(password) or await self._create(password)
            self._store(tokens)
            return tokens

    async def _kept(self, password: str) -> _Tokens | None:
        """Return the stored session, unless handle, server or password are other ones by now."""
        tokens = _Tokens.read(self._setup.vault.load(self._setup.account))
        if tokens is None or tokens.mark != await self._mark(password, tokens.salt):
            return None
        return tokens

    async def _mark(self, password: str, salt: str) -> str:
        return await fingerprint(salt, self._setup.server, self._identifier(), password)

    async def _renewed(self, used: _Tokens) -> _Tokens:
        """Return newer tokens than the ones that were refused; whoever comes second gets them."""
        async with self._turn:
            if self._tokens is not None and self._tokens.access != used.access:
                return self._tokens
            async with locked(self._setup):
                kept = _Tokens.read(self._setup.vault.load(self._setup.account))
                if kept is not None and kept.mark == used.mark and kept.access != used.access:
                    return self._use(kept)
                return self._use(await to_the_end(self._spent(used)))

    async def _spent(self, used: _Tokens) -> _Tokens:
        fresh = await self._refresh(used) or await self._create_again()
        self._store(fresh)
        return fresh

    async def _create_again(self) -> _Tokens:
        return await self._create((await asyncio.to_thread(self._setup.credential)).reveal())

    async def _refresh(self, used: _Tokens) -> _Tokens | None:
        """Spend the refresh token; None where the server no longer takes it."""
        answer = await self._ask("refreshSession", b"", bearer(used.refresh))
        if answer.status != 200:
            return None
        fresh = self._understood(answer, used.pds)
        if fresh.did != used.did:
            raise self._web.bad_answer("its server renewed the session of somebody else")
        return replace(fresh, salt=used.salt, mark=used.mark)

    async def _create(self, password: str) -> _Tokens:
        body = json.dumps({"identifier": self._identifier(), "password": password}).encode()
        answer = await self._ask("createSession", body, {"Content-Type": "application/json"})
        if answer.status != 200:
            raise self._not_taken(answer)
        salt = randomness.token_hex(16)
        mark = await self._mark(password, salt)
        return replace(self._understood(answer, self._setup.server), salt=salt, mark=mark)

    async def _ask(self, method: str, body: bytes, headers: dict[str, str]) -> Answer:
        path = f"/xrpc/com.atproto.server.{method}"
        return await sign_in_call(
            self._web, path, body=body, headers=headers, passes=(400, 401, 403)
        )

    def _not_taken(self, answer: Answer) -> SignInNeeded:
        reasons = {
            "AuthFactorTokenRequired": "its server asks for a code, as it does for the account's "
            "own password",
            "AccountTakedown": "its server has taken the account down",
            "AuthenticationRequired": "its server does not accept handle and app password",
        }
        name = error_name(answer)
        said = self._web.quote(text_or(_json(answer), "message"))
        why = reasons.get(name) or f"its server refused the sign-in ({said or answer.status})"
        error = self._web.sign_in_needed(why, status=answer.status)
        return SignInNeeded(error.message, f"{_APP_PASSWORD}. {error.hint}", status=answer.status)

    def _understood(self, answer: Answer, pds: str) -> _Tokens:
        data = self._web.data(answer)
        did, access, refresh = (text_or(data, key) for key in ("did", "accessJwt", "refreshJwt"))
        if not (did.startswith("did:") and usable_token(access) and usable_token(refresh)):
            raise self._web.bad_answer("its server sent no usable session")
        pds = pds_of(data) or pds
        return _Tokens(did, text_or(data, "handle"), pds.rstrip("/"), access, refresh, "", "")

    def _store(self, tokens: _Tokens) -> None:
        self._web.allow(tokens.pds)
        self._setup.vault.store(self._setup.account, asdict(tokens))

    def _use(self, tokens: _Tokens) -> _Tokens:
        self._web.allow(tokens.pds)
        self._web.hide(tokens.access, tokens.refresh)
        self._tokens = tokens
        return tokens

    def _identifier(self) -> str:
        handle = self._setup.settings.get("handle")
        if not isinstance(handle, str) or not handle.strip():
            name = self._setup.account
            raise SignInNeeded(
                f"{self._web.who} could not be signed in: the configuration names no handle.",
                f"Set `handle` in [accounts.{name}].",
            )
        return handle.strip().removeprefix("@")


def error_name(answer: Answer) -> str:
    """Return the name of the error that a server answered with ("InvalidSwap"), else nothing."""
    return text_or(_json(answer), "error")


def pds_of(data: Json) -> str:
    """Return the address of the record server that a session's DID document names, else nothing."""
    for service in items(mapping_or(data, "didDoc"), "service"):
        if text_or(service, "id").endswith("#atproto_pds"):
            return text_or(service, "serviceEndpoint")
    return ""


def _json(answer: Answer) -> object:
    try:
        found: object = answer.json()
    except ValueError:
        return None
    return found


def _is_stale(answer: Answer) -> bool:
    return answer.status == 401 or (answer.status == 400 and error_name(answer) in _EXPIRED)

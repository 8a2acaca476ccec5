"""A token server on a real socket: it rotates refresh tokens, expires, refuses and fails."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qsl, unquote_plus

from ackbot.platforms.base import Setup
from ackbot.platforms.http import Web, Wire
from ackbot.platforms.oauth import OAuth, Tokens
from ackbot.secrets import Secret, Vault
from ackbot.testing.loopback import Loopback, Reply, Request

MORNING = datetime(2026, 8, 15, 8, 0, tzinfo=UTC)
CLIENT, CLIENT_SECRET = "client-1", "canary-client-secret"
FIRST = "canary-refresh-0"


def spoken(status: int, data: object) -> Reply:
    kind = {"Content-Type": "application/json;charset=UTF-8"}
    return Reply(status=status, headers=kind, body=json.dumps(data).encode())


@dataclass
class TokenServer:
    """Hands out access tokens for refresh tokens and guards one resource, `/me`."""

    rotates: bool = True
    seconds: object = 3600
    refresh: str = FIRST
    """The one refresh token that is good now."""
    answer: Reply | None = None
    """What the token endpoint says instead, while set."""
    issued: int = 0
    forms: list[dict[str, str]] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)
    good: set[str] = field(default_factory=set)
    """Access tokens that `/me` accepts."""

    def __call__(self, request: Request) -> Reply:
        if request.path == "/token":
            return self._hand_out(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        return spoken(200, {"you": token}) if token in self.good else spoken(401, {})

    def expire(self) -> None:
        """Let no access token be good any more."""
        self.good.clear()

    def _hand_out(self, request: Request) -> Reply:
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        self.forms.append(form)
        self.headers.append(request.headers)
        if self.answer is not None:
            return self.answer
        if form.get("refresh_token") != self.refresh:
            said = f"the token {form.get('refresh_token')} was used before"
            return spoken(400, {"error": "invalid_grant", "error_description": said})
        self.issued += 1
        access = f"canary-access-{self.issued}"
        self.good.add(access)
        data: dict[str, object] = {"access_token": access, "token_type": "bearer"}
        if self.seconds is not None:
            data["expires_in"] = self.seconds
        if self.rotates:
            self.refresh = f"canary-refresh-{self.issued}"
            data["refresh_token"] = self.refresh
        return spoken(200, data)

    def basic(self) -> list[str]:
        """Return what the last Basic header held: client id and secret."""
        packed = self.headers[-1]["authorization"].removeprefix("Basic ")
        return [unquote_plus(part) for part in base64.b64decode(packed).decode().split(":")]


@dataclass
class Clock:
    """A clock that goes on only when it is told to."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **span: int) -> None:
        self.now += timedelta(**span)


def line(**more: str) -> str:
    """Return an account's secret as the sign-in stores it."""
    return json.dumps({"client_id": CLIENT, "refresh_token": FIRST, **more})


@dataclass
class User:
    """An account that signs in at a token server."""

    url: str
    folder: Path
    clock: Clock = field(default_factory=Clock)
    secret: str = field(default_factory=line)
    oauth: OAuth = field(default_factory=lambda: OAuth(authorize="/authorize", token="/token"))
    limit: float = 20.0

    @property
    def vault(self) -> Vault:
        return Vault(self.folder)

    @asynccontextmanager
    async def signed_in(self) -> AsyncIterator[tuple[Tokens, Web]]:
        """Connect as a process of its own would."""
        async with Wire(total=self.limit) as wire:

            async def no_pause(_: float) -> None:
                return None

            web = Web(
                account="work",
                title="Forum",
                server=self.url,
                wire=wire,
                now=self.clock,
                sleep=no_pause,
            )
            setup = Setup(
                account="work",
                server=self.url,
                credential=lambda: Secret(self.secret),
                web=web,
                vault=self.vault,
                now=self.clock,
            )
            yield Tokens(setup, self.oauth), web


def running(server: TokenServer) -> Loopback:
    return Loopback(server)

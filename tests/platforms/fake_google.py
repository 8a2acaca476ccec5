"""What the fakes of Google's APIs share: sign-in, errors, faults, and judging by description."""

from __future__ import annotations

import json
from abc import abstractmethod
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl

from ackbot.platforms.base import Connector
from ackbot.testing import FakePlatform, Fault
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.served import connected
from tests.platforms.google_discovery import Api

Json = dict[str, Any]

_APPLIED = {
    Fault.APPLIED_TROUBLE: Fault.TROUBLE,
    Fault.APPLIED_HANG_UP: Fault.HANG_UP,
    Fault.APPLIED_HALF_JSON: Fault.HALF_JSON,
}


def answer(data: object, status: int = 200, **headers: str) -> Reply:
    fields = {"Content-Type": "application/json; charset=UTF-8", **headers}
    return Reply(status=status, headers=fields, body=json.dumps(data).encode())


def stamp(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


class FakeGoogle(FakePlatform):
    """One Google service on a loopback socket, with its token endpoint."""

    connector: ClassVar[type[Connector]]
    api: ClassVar[Api]

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secret = "canary-refresh-token"
        self.now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
        self.ahead = timedelta(0)
        self.settings: Json = {}
        self.account = "shop"
        self.client = "1234567890-ab.apps.googleusercontent.com"
        self.says: Reply | None = None
        """What every call is answered with, while set."""
        self.wrong: list[str] = []
        """What in requests or answers is not as Google describes it."""
        self.undescribed: list[str] = []
        """Requests for which there is no description."""
        self._tokens: set[str] = set()
        self._issued = 0
        self._revoked = False
        self._faults: list[Fault] = []
        self._write_fault: Fault | None = None
        self.loopback = Loopback(self._answer)

    # --- what happens ---------------------------------------------------------------------------

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        line = {"client_id": self.client, "client_secret": "x", "refresh_token": self.secret}
        return self.connect_with(json.dumps(line))

    def connect_with(self, line: str) -> AbstractAsyncContextManager[Connector]:
        return connected(
            self.connector,
            account=self.account,
            server=self.loopback.url,
            credential=lambda: line,
            folder=self.folder,
            now=self.here,
            settings=self.settings,
        )

    def requests(self) -> int:
        return len(self.loopback.requests)

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        self._faults = [fault] * times

    def fail_next_write(self, fault: Fault) -> None:
        self._write_fault = fault

    def revoke(self) -> None:
        self._revoked = True
        self._tokens.clear()

    def expire_session(self) -> None:
        self._tokens.clear()

    def go_away(self) -> None:
        self.loopback.stop()

    def hands_out(self, token: str) -> None:
        """Somebody has an access token already."""
        self._tokens.add(token)

    # --- the server -----------------------------------------------------------------------------

    @abstractmethod
    def serve(self, request: Request) -> Reply:
        """Answer a request that signs in well."""

    @abstractmethod
    def writes(self, request: Request) -> bool:
        """Whether a request writes."""

    def refused(self, status: int, reason: str, message: str = "No.", **more: object) -> Reply:
        """Answer as Google's APIs do when they say no."""
        told = {"message": message, "domain": "global", "reason": reason, **more}
        return answer({"error": {"code": status, "message": message, "errors": [told]}}, status)

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _answer(self, request: Request) -> Reply:
        if request.path == "/token":
            return self._token(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self._tokens:
            return answer({"error": {"code": 401, "message": f"no {token} {self.secret}"}}, 401)
        fault = self._fault_of(request)
        if fault is None or fault in _APPLIED:
            found = self.says or self._served(request)
            if fault is None:
                return found
        return self._faulty(_APPLIED.get(fault, fault), request)

    def _token(self, request: Request) -> Reply:
        form = dict(parse_qsl(request.body.decode()))
        if self._revoked or form.get("refresh_token") != self.secret:
            said = f"Token {form.get('refresh_token')} has been expired or revoked."
            return answer({"error": "invalid_grant", "error_description": said}, 400)
        self._issued += 1
        token = f"canary-access-{self._issued}"
        self._tokens.add(token)
        return answer({"access_token": token, "expires_in": 3599, "token_type": "Bearer"})

    def _served(self, request: Request) -> Reply:
        method = self.api.method(request)
        if method is None:
            self.undescribed.append(f"{request.method} {request.path}")
        else:
            self.wrong.extend(method.wrong_in_request(request))
        found = self.serve(request)
        if found.cut is not None:
            return found
        if method is not None and found.status == 200:
            self.wrong.extend(method.wrong_in_answer(json.loads(found.body)))
        date = f"{self.now + self.ahead:%a, %d %b %Y %H:%M:%S} GMT"
        return Reply(status=found.status, headers={**found.headers, "Date": date}, body=found.body)

    def _fault_of(self, request: Request) -> Fault | None:
        if self.writes(request) and self._write_fault is not None:
            fault, self._write_fault = self._write_fault, None
            return fault
        return self._faults.pop() if self._faults else None

    def _faulty(self, fault: Fault, request: Request) -> Reply:
        if fault is Fault.SLOW_DOWN:
            said = self.refused(429, "rateLimitExceeded", "Rate Limit Exceeded")
            return Reply(status=429, headers={"Retry-After": "60"}, body=said.body)
        if fault is Fault.REDIRECT:
            return Reply(status=302, headers={"Location": "https://evil.example/x?t=1"})
        if fault is Fault.HANG_UP:
            return HANG_UP
        bodies = {Fault.HTML: b"<!DOCTYPE html>", Fault.HALF_JSON: b'{"id": "Ugx'}
        if fault in bodies:
            return Reply(body=bodies[fault])
        if fault is Fault.WRONG_SHAPE:
            return answer([1, 2] if self.writes(request) else {"x": [1]})
        reasons = {403: "forbidden", 404: "notFound", 410: "deleted"}
        reason = reasons.get(fault.status, "backendError")
        token = request.headers.get("authorization")
        return self.refused(fault.status, reason, f"\x1b[31mno {token} {self.secret}")

"""What fakes of platforms on a loopback socket have in common: connecting, faults, counting.

A fake of a service inherits `Served`, names its connector in `made`, answers requests in `handle`,
says no in the service's way in `refusal`, and gives the words of `FakePlatform` their meaning. A
`with` starts its server and ends it.
"""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

from ackbot.platforms.base import Connector, Setup
from ackbot.platforms.http import Web, Wire
from ackbot.secrets import Secret, Vault
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.platform import FakePlatform, Fault

Json = dict[str, Any]

_APPLIED = {
    Fault.APPLIED_TROUBLE: Fault.TROUBLE,
    Fault.APPLIED_HANG_UP: Fault.HANG_UP,
    Fault.APPLIED_HALF_JSON: Fault.HALF_JSON,
}
_BODIES = {Fault.HTML: b"<!DOCTYPE html><title>x</title>", Fault.HALF_JSON: b'{"id": 1, "hit'}


def answer(data: object, status: int = 200, **headers: str) -> Reply:
    """Answer with JSON."""
    fields = {"Content-Type": "application/json; charset=utf-8", **headers}
    return Reply(status=status, headers=fields, body=json.dumps(data).encode())


@asynccontextmanager
async def connected(
    made: type[Connector],
    *,
    server: str,
    credential: Callable[[], str],
    folder: Path,
    now: Callable[[], datetime],
    settings: Mapping[str, object],
    account: str = "work",
) -> AsyncGenerator[Connector, None]:
    """Connect an account as ackbot does, by a fake's clock and without pauses between tries.

    `folder` is for what sessions store.
    """

    async def no_pause(seconds: float) -> None:
        assert seconds >= 0

    async with Wire() as wire:
        web = Web(
            account=account,
            title=made.facts.title,
            server=server,
            wire=wire,
            now=now,
            sleep=no_pause,
        )
        yield made(
            Setup(
                account=account,
                server=server,
                credential=lambda: Secret(credential()),
                web=web,
                vault=Vault(folder),
                now=now,
                settings=settings,
            )
        )


class Served(FakePlatform):
    """A fake with one connector class, one server and faults that strike its next requests."""

    made: ClassVar[type[Connector]]
    """The connector's class."""
    secret = "canary-token-7c31"  # noqa: S105 (a canary: it must turn up nowhere)
    knows_secret: ClassVar[bool] = True
    """Whether the platform was ever told the secret, and so could repeat it."""

    def __init__(self, folder: Path, **settings: object) -> None:
        self.folder = folder
        self.settings: Mapping[str, object] = settings
        self.now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
        self.revoked = False
        self.says: Reply | None = None
        """What it answers to everything from now on."""
        self.links_to = ""
        """Where pages say that the next one is; empty: where it is."""
        self._faults: list[Fault] = []
        self._write_fault: Fault | None = None
        self.loopback = Loopback(self._answer)

    def __enter__(self) -> Self:
        self.loopback.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.loopback.__exit__(kind, error, trace)

    @abstractmethod
    def handle(self, request: Request) -> Reply:
        """Answer a request as the platform does."""

    @abstractmethod
    def refusal(self, status: int, says: str) -> Reply:
        """Answer with an error of the platform's shape."""

    def credential(self) -> str:
        """Return what the user keeps: the secret, or what holds it."""
        return self.secret

    def is_safe(self, request: Request) -> bool:
        """Whether no fault strikes this one: it is about signing in."""
        return False

    def is_write(self, request: Request) -> bool:
        """Whether it posts or likes."""
        return request.method != "GET"

    def slow_down(self) -> Reply:
        """Ask to wait a minute."""
        told = self.refusal(429, "slow down")
        return Reply(status=429, headers={**told.headers, "Retry-After": "60"}, body=told.body)

    @property
    def url(self) -> str:
        """The server's address, without a trailing slash."""
        return self.loopback.url

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        """See `FakePlatform.connect`."""
        return self.connect_with(self.settings)

    def connect_with(
        self, settings: Mapping[str, object]
    ) -> AbstractAsyncContextManager[Connector]:
        """Connect with other settings than the account's."""
        return connected(
            self.made,
            server=self.url,
            credential=self.credential,
            folder=self.folder,
            now=self.here,
            settings=settings,
        )

    def tick(self, ago: timedelta = timedelta(0)) -> datetime:
        """Let a second pass; return the moment `ago`."""
        self.now += timedelta(seconds=1)
        return self.now - ago

    def requests(self) -> int:
        """See `FakePlatform.requests`."""
        return len(self.loopback.requests)

    def asked(self, path: str) -> list[Request]:
        """Return the requests for a path."""
        return [request for request in self.loopback.requests if request.path == path]

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        """See `FakePlatform.fail_next`."""
        self._faults = [fault] * times

    def fail_next_write(self, fault: Fault) -> None:
        """See `FakePlatform.fail_next_write`."""
        self._write_fault = fault

    def revoke(self) -> None:
        """Set `revoked`: `handle` answers accordingly."""
        self.revoked = True

    def expire_session(self) -> None:
        """Nothing runs out here by itself."""

    def go_away(self) -> None:
        """See `FakePlatform.go_away`."""
        self.loopback.stop()

    def _answer(self, request: Request) -> Reply:
        if self.says is not None:
            return self.says
        fault = self._fault_of(request)
        if fault is None or fault in _APPLIED:
            found = self.handle(request)
            if fault is None:
                return found
        return self._faulty(_APPLIED.get(fault, fault), request)

    def _fault_of(self, request: Request) -> Fault | None:
        if self.is_safe(request):
            return None
        if self.is_write(request) and self._write_fault is not None:
            fault, self._write_fault = self._write_fault, None
            return fault
        return self._faults.pop() if self._faults else None

    def _faulty(self, fault: Fault, request: Request) -> Reply:
        if fault is Fault.SLOW_DOWN:
            return self.slow_down()
        if fault is Fault.REDIRECT:
            return Reply(status=302, headers={"Location": "https://evil.example/x?t=1"})
        if fault is Fault.HANG_UP:
            return HANG_UP
        if fault in _BODIES:
            return Reply(body=_BODIES[fault])
        if fault is Fault.WRONG_SHAPE:
            return answer({"what": [1, 2]})
        secret = self.secret if self.knows_secret else "one"
        told = f"\x1b[31mno {request.headers.get('authorization')} {secret}"
        return self.refusal(fault.status, told)

"""The one way a connector talks HTTP: bounded, https only, no redirects, every ending named.

A `Wire` owns the one httpx client of an event loop (a TLS context costs 31 ms) and closes it. A
`Web` is one account's view of it: which origins it may reach, and how its failures are told::

    async with Wire() as wire:
        web = Web(account="work", title="Bluesky", server="https://bsky.social", wire=wire, now=now)
        answer = await web.get("/xrpc/com.atproto.server.getSession", headers={...})
        data = web.data(answer)

Reads are tried up to four times with full jitter; writes once. No cookie is kept, `.netrc` is
never read, proxies from the environment are used except for this machine itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import ssl
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    ConfigError,
    PlatformError,
    RateLimited,
    Refused,
    ServerTrouble,
    SignInNeeded,
    Unreachable,
)
from ackbot.net.origins import Origin, origin_of, reachable_from, taken_apart
from ackbot.net.pacing import Pacing
from ackbot.net.waits import wait_until
from ackbot.net.wire import (
    Answer,
    Ending,
    Params,
    Unusable,
    Wire,
    load_httpx,
    outcome,
    transport_errors,
)
from ackbot.platforms.rests import Rests
from ackbot.text import one_line

__all__ = ["Answer", "Ending", "Params", "Web", "Wire", "outcome"]

TRIES = 4
_REASON_CELLS = 160
_NOT_READ = "was not read"
_NOTHING_SENT = "was sent nothing"


class Web:
    """One account's way to its server. Every failure is one of `ackbot.errors`."""

    def __init__(
        self,
        *,
        account: str,
        title: str,
        server: str,
        wire: Wire,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        base_delay: float = 0.3,
        pacing: Pacing | None = None,
    ) -> None:
        """`account` and `title` name the account in messages, `server` is its API address.

        `now` gives aware UTC; `sleep`, `chance` (0 to 1) and `base_delay` (seconds) shape the
        pauses between tries of a read; `pacing` knows which servers are left
        alone. Raises ConfigError where `server` cannot be used.
        """
        self._name = one_line(account)
        self._who = f"{self._name} ({title})"
        self._wire = wire
        self._now = now
        self._sleep = sleep
        self._chance = chance
        self._base_delay = base_delay
        self._hidden: set[str] = set()
        try:
            self._home = origin_of(server)
        except ValueError as why:
            raise ConfigError(
                f"The server of {self._who} cannot be used: {why}.", "Correct its `server`."
            ) from None
        self._server = server.rstrip("/")
        self._allowed: set[Origin] = {self._home}
        self._rests = Rests(pacing, account=self._name, who=self._who, now=now)

    @property
    def clock(self) -> timedelta | None:
        """By how much the server's clock was ahead of ours at its last answer; None before it."""
        return self._rests.clock

    @property
    def who(self) -> str:
        """The account as messages name it: "work (Bluesky)"."""
        return self._who

    def allow(self, url: str) -> str:
        """Let this account reach one more origin that its server named; return it without slash.

        https only, and never from the internet to this machine or a private network. Raises
        BadAnswer.
        """
        try:
            origin = origin_of(url)
        except ValueError as why:
            raise self.bad_answer(
                f"its server named an address that cannot be used: {why}"
            ) from None
        if not reachable_from(self._home, origin):
            raise self.bad_answer("its server named an address that only this machine can mean")
        self._allowed.add(origin)
        return url.rstrip("/")

    def hide(self, *secrets: str) -> None:
        """Keep these out of every message, should a server repeat them."""
        self._hidden.update(secret for secret in secrets if secret)

    async def get(
        self,
        url: str,
        *,
        params: Params = (),
        headers: Mapping[str, str] | None = None,
        passes: Collection[int] = (),
    ) -> Answer:
        """Read. `url` is absolute or a path under the server; `passes` are statuses to hand back.

        Raises SignInNeeded, Unreachable, RateLimited, ServerTrouble or BadAnswer.
        """
        return await self._read("GET", url, params, headers or {}, None, passes)

    async def query(
        self,
        url: str,
        *,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        passes: Collection[int] = (),
    ) -> Answer:
        """Read with a question too long for an address: a POST that changes nothing.

        Tried again as `get` is. Raises as `get` does.
        """
        return await self._read("POST", url, (), headers or {}, body, passes)

    async def _read(
        self,
        method: str,
        url: str,
        params: Params,
        headers: Mapping[str, str],
        body: bytes | None,
        passes: Collection[int],
    ) -> Answer:
        address = self._address(url)
        for tried in range(TRIES):
            self._rests.leave_alone(address, _NOT_READ)
            try:
                return await self._read_once(method, address, params, headers, body, passes)
            except ServerTrouble:
                if tried == TRIES - 1:
                    raise
            # Full jitter, so that those whom one outage stopped do not come back at once.
            await self._sleep(self._chance() * self._base_delay * 2**tried)
        raise AssertionError("the last try returns or raises")

    async def write(
        self,
        method: str,
        url: str,
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        passes: Collection[int] = (),
        verb: str = _NOTHING_SENT,
    ) -> Answer:
        """Write, once. Returns an answer that proves it, or one whose status is in `passes`.

        `verb` is what messages say became of the account where nothing was written.

        Raises SignInNeeded, Unreachable or RateLimited (nothing was written), Refused, or
        Ambiguous, and nothing else.
        """
        try:
            address = self._address(url)
        except BadAnswer as error:
            raise Refused(error.message, error.hint) from None
        self._rests.leave_alone(address, verb)
        try:
            answer = await self._wire.ask(
                method, address, params=(), headers=headers or {}, body=body
            )
        except Exception as trouble:
            self._rests.troubled(address, trouble)
            raise self._failed_write(trouble, verb) from None
        self._rests.answered(address, answer)
        if answer.status in passes:
            return answer
        if outcome(answer) is not Ending.SENT:
            raise self.write_error(answer, verb)
        return answer

    def data(self, answer: Answer) -> dict[str, Any]:
        """Return the JSON object that an answer holds. Raises BadAnswer where it holds none."""
        try:
            found = answer.json()
        except ValueError:
            raise self.bad_answer(_no_json(answer), status=answer.status) from None
        if not isinstance(found, dict):
            raise self.bad_answer("its server sent data of another shape", status=answer.status)
        return found

    def bad_answer(self, why: str, *, status: int | None = None) -> BadAnswer:
        """Make the error for an answer that is not what the platform documents."""
        return BadAnswer(
            f"{self._who} was not read: {why}.",
            "The next sync tries again; if it stays so, check `server` in the configuration.",
            status=status,
        )

    def ambiguous(self, why: str, *, status: int | None = None) -> Ambiguous:
        """Make the error for a write that may or may not have been applied."""
        return Ambiguous(
            f"{self._who} may or may not have taken it: {why}.",
            "Look whether it is there: ackbot outbox.",
            status=status,
        )

    def read_error(self, answer: Answer) -> PlatformError:
        """Make the error for the answer to a read that is no success."""
        status = answer.status
        if status in (401, 429):
            return self._told_to_stop(answer, _NOT_READ)
        if status == 408 or status >= 500:
            return ServerTrouble(
                f"{self._who} was not read: its server has trouble (status {status}).",
                "The next sync tries again.",
                status=status,
            )
        if 300 <= status < 400:
            return self.bad_answer(_redirected(answer), status=status)
        return self.bad_answer(
            f"its server said no (status {status}){self._reason(answer)}", status=status
        )

    def write_error(self, answer: Answer, verb: str = _NOTHING_SENT) -> PlatformError:
        """Make the error for the answer to a write that is no success."""
        status = answer.status
        if status in (401, 429):
            return self._told_to_stop(answer, verb)
        if 300 <= status < 400:
            return Refused(
                f"{self._who} {verb}: {_redirected(answer)}.",
                "Check `server` in the configuration.",
                status=status,
            )
        ending = outcome(answer)
        if ending is Ending.REFUSED:
            why = f"status {status}{self._reason(answer)}"
            return Refused(f"{self._who} refused it: {why}.", status=status)
        complete = 200 <= status < 300
        why = _no_json(answer) if complete else f"its server has trouble (status {status})"
        return self.ambiguous(why, status=status)

    def sign_in_needed(self, why: str, *, status: int | None = None) -> SignInNeeded:
        """Make the error for a credential or session that the platform does not take."""
        return SignInNeeded(
            f"{self._who} could not be signed in: {why}.",
            f"Sign in again: ackbot accounts add {self._name}",
            status=status,
        )

    def quote(self, text: object) -> str:
        """Make a server's words fit for a message: cleaned, short, without hidden secrets."""
        said = text if isinstance(text, str) else ""
        for secret in self._hidden:
            said = said.replace(secret, "***")
        return one_line(said[:4096], _REASON_CELLS)

    def _address(self, url: str) -> str:
        is_path = url.startswith("/") and not url.startswith("//")
        address = f"{self._server}{url}" if is_path else url
        try:
            origin = origin_of(address)
        except ValueError as why:
            raise self.bad_answer(
                f"its server named an address that cannot be used: {why}"
            ) from None
        if origin not in self._allowed:
            host = one_line(origin.host, 60)
            raise self.bad_answer(f"its server named an address elsewhere ({host})")
        return address

    async def _read_once(
        self,
        method: str,
        address: str,
        params: Params,
        headers: Mapping[str, str],
        body: bytes | None,
        passes: Collection[int],
    ) -> Answer:
        try:
            answer = await self._wire.ask(
                method, address, params=params, headers=headers, body=body
            )
        except transport_errors() as trouble:
            self._rests.troubled(address, trouble)
            raise self._failed_read(trouble) from None
        self._rests.answered(address, answer)
        if 200 <= answer.status < 300 or answer.status in passes:
            return answer
        raise self.read_error(answer)

    def _failed_read(self, trouble: Exception) -> PlatformError:
        if isinstance(trouble, Unusable):
            return self.bad_answer(str(trouble), status=trouble.status)
        if outcome(trouble) is Ending.NOT_SENT:
            return self._unreachable(trouble, _NOT_READ)
        return ServerTrouble(
            f"{self._who} was not read: {_transport_words(trouble)}.", "The next sync tries again."
        )

    def _failed_write(self, trouble: Exception, verb: str) -> PlatformError:
        if outcome(trouble) is Ending.NOT_SENT:
            return self._unreachable(trouble, verb)
        status = trouble.status if isinstance(trouble, Unusable) else None
        why = str(trouble) if isinstance(trouble, Unusable) else _transport_words(trouble)
        return self.ambiguous(why, status=status)

    def _unreachable(self, trouble: Exception, verb: str) -> Unreachable:
        cause: BaseException | None = trouble
        while cause is not None and not isinstance(cause, ssl.SSLError):
            cause = cause.__cause__ or cause.__context__
        why = "its server's certificate is not valid" if cause else "its server was not reached"
        return Unreachable(
            f"{self._who} {verb}: {why} ({self._home.host}).", "Check the network and `server`."
        )

    def _told_to_stop(self, answer: Answer, verb: str) -> PlatformError:
        if answer.status == 401:
            return SignInNeeded(
                f"{self._who} {verb}: the sign-in has run out or was revoked.",
                f"Sign in again: ackbot accounts add {self._name}",
                status=401,
            )
        until = wait_until(answer.headers, self._now())
        when = f" until {until.astimezone():%H:%M}" if until else ""
        return RateLimited(
            f"{self._who} {verb}: its server asks to wait{when}.",
            "The next sync tries again.",
            until=until,
        )

    def _reason(self, answer: Answer) -> str:
        """Return the server's own words as an addition to ours, from the usual places."""
        with contextlib.suppress(ValueError):
            found = answer.json()
            if isinstance(found, dict):
                for key in ("message", "error_description", "error", "detail"):
                    if said := self.quote(found.get(key)):
                        return f": “{said}”"
        return ""


def _transport_words(trouble: Exception) -> str:
    if isinstance(trouble, TimeoutError | load_httpx().TimeoutException):
        return "its server did not answer in time"
    return "its server hung up"


def _no_json(answer: Answer) -> str:
    start = answer.body[:512].lstrip().lower()
    if start.startswith((b"<!doctype", b"<html", b"<")):
        return "its server sent a web page instead of data"
    return "its server broke off in the answer" if start[:1] in b"{[" else "its server sent no data"


def _redirected(answer: Answer) -> str:
    """Name the host that a redirect points to, and nothing else of it: the rest may be hostile."""
    host = taken_apart(answer.headers.get("location", "")).hostname or ""
    to = f" to {one_line(host, 60)}" if host else ""
    return f"its server redirects{to}, which is not followed"

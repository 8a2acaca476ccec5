"""One HTTP request and its answer, within limits; and what the end of a write proves.

httpx is imported on first use: commands that only show what is stored never load it.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
import zlib
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import field
from enum import StrEnum
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Self

from ackbot import __version__
from ackbot.errors import PlatformError, RateLimited, Refused, SignInNeeded, Unreachable
from ackbot.frozen import dataclass
from ackbot.net.jsons import parsed

if TYPE_CHECKING:
    import ssl

    import httpx

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
TOTAL_SECONDS = 60.0
BODY_MAX = 10 * 1024 * 1024
_HERE = ("localhost", "127.0.0.1", "[::1]")

Params = Sequence[tuple[str, str]]


class Ending(StrEnum):
    """What the end of a write proves."""

    NOT_SENT = "not sent"
    REFUSED = "refused"
    AMBIGUOUS = "ambiguous"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, read to its end: header names in lower case, the body decoded of gzip."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)

    def json(self) -> Any:
        """Return the body as JSON, each string in it text. Raises ValueError where it is none."""
        return parsed(self.body)


class Unusable(Exception):
    """An answer that was not read to its end: too large, or packed in a way nobody asked for."""

    def __init__(self, why: str, status: int | None) -> None:
        super().__init__(why)
        self.status = status


class Unaskable(Unusable):
    """A request that cannot be written down, for what it names is no text; nothing was sent."""

    def __init__(self) -> None:
        super().__init__("it names something that cannot be asked for", None)


def outcome(seen: Answer | BaseException) -> Ending:
    """Class the ending of a write. Only what proves that nothing was applied is `NOT_SENT`.

    Errors raised before a connection stood prove it; so do 401, 429 and redirects. A refusal (4xx)
    proves that nothing was posted for a reason that stays. All else is ambiguous.
    """
    if isinstance(seen, Answer):
        return _outcome_of_answer(seen)
    if isinstance(seen, PlatformError):
        return _outcome_of_ours(seen)
    nothing = (*_before_connection(), Unaskable)
    return Ending.NOT_SENT if isinstance(seen, nothing) else Ending.AMBIGUOUS


def _outcome_of_answer(answer: Answer) -> Ending:
    status = answer.status
    if 200 <= status < 300:
        return Ending.SENT if _is_complete(answer) else Ending.AMBIGUOUS
    if 300 <= status < 400 or status in (401, 429):
        return Ending.NOT_SENT
    if 400 <= status < 500 and status != 408:
        return Ending.REFUSED
    return Ending.AMBIGUOUS


def _is_complete(answer: Answer) -> bool:
    if not answer.body:
        return answer.status in (204, 205)
    try:
        answer.json()
    except ValueError:
        return False
    return True


def _outcome_of_ours(error: PlatformError) -> Ending:
    if isinstance(error, SignInNeeded | Unreachable | RateLimited):
        return Ending.NOT_SENT
    return Ending.REFUSED if isinstance(error, Refused) else Ending.AMBIGUOUS


def _before_connection() -> tuple[type[BaseException], ...]:
    library = load_httpx()
    return (
        library.ConnectError,
        library.ConnectTimeout,
        library.PoolTimeout,
        library.ProxyError,
        library.UnsupportedProtocol,
        library.InvalidURL,
        library.CookieConflict,
    )


def transport_errors() -> tuple[type[Exception], ...]:
    """Return all that `Wire.ask` raises when the network or the server is at fault."""
    library = load_httpx()
    return (
        library.HTTPError,
        library.InvalidURL,
        library.CookieConflict,
        library.StreamError,
        OSError,
        TimeoutError,
        Unusable,
    )


def load_httpx() -> Any:
    """Import httpx without its command line, which alone would load click, rich and pygments."""
    if "httpx" in sys.modules:
        return sys.modules["httpx"]
    sys.modules["httpx._main"] = None  # type: ignore[assignment]
    try:
        return importlib.import_module("httpx")
    finally:
        del sys.modules["httpx._main"]
        _remember_that_there_is_no("sniffio")


def _remember_that_there_is_no(module: str) -> None:
    """Let the next import of an absent module fail at once.

    httpcore tries sniffio several times in each request, and Python searches the whole path again.
    """
    if module not in sys.modules and find_spec(module) is None:
        sys.modules[module] = None  # type: ignore[assignment]


class Wire:
    """Owner of the HTTP clients of an event loop; made on first use, closed at the end.

    Reads share kept connections. A write opens its own: into one that the server has just dropped,
    it would be lost without proof that it was.
    """

    def __init__(
        self,
        *,
        connect: float = CONNECT_SECONDS,
        read: float = READ_SECONDS,
        total: float = TOTAL_SECONDS,
        most: int = BODY_MAX,
    ) -> None:
        """Limits in seconds: to connect, between two pieces of an answer, for a whole request.

        `most` is how many bytes an answer may have, after unpacking.
        """
        self._client: httpx.AsyncClient | None = None
        self._writer: httpx.AsyncClient | None = None
        self._connect = connect
        self._read = read
        self._total = total
        self._most = most

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for client in (self._client, self._writer):
            if client is not None:
                await client.aclose()

    def client(self) -> httpx.AsyncClient:
        """Return the client that reads; all accounts of this event loop share it."""
        if self._client is None:
            self._client = self._make(keeps=True)
        return self._client

    def writer(self) -> httpx.AsyncClient:
        """Return the client that writes, each time over a connection of its own."""
        if self._writer is None:
            self._writer = self._make(keeps=False)
        return self._writer

    async def ask(
        self,
        method: str,
        url: str,
        *,
        params: Params,
        headers: Mapping[str, str],
        body: bytes | None,
    ) -> Answer:
        """Send one request and read its answer, within the limits.

        Raises what httpx raises, TimeoutError, or Unusable.
        """
        client = self.client() if method == "GET" else self.writer()
        try:  # JSON may hold half a character, and so may an id or a cursor that came in it
            request = client.build_request(
                method, url, params=list(params) or None, headers=dict(headers), content=body
            )
        except UnicodeEncodeError:
            raise Unaskable from None
        async with asyncio.timeout(self._total):
            response = await client.send(request, stream=True)
            async with aclosing(response):
                kept = {name.lower(): value for name, value in response.headers.items()}
                content = await _body_of(response, self._most)
        return Answer(response.status_code, kept, content)

    def preview(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> list[tuple[str, str]]:
        """Return the headers that a write would send, in order; nothing is sent."""
        request = self.writer().build_request(method, url, headers=dict(headers), content=body)
        named = request.headers.raw
        return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in named]

    def _make(self, *, keeps: bool) -> httpx.AsyncClient:
        library = load_httpx()
        proxies = _may_name_a_proxy()
        client: httpx.AsyncClient = library.AsyncClient(
            follow_redirects=False,
            verify=_trusted(),
            limits=library.Limits(
                max_connections=100, max_keepalive_connections=20 if keeps else 0
            ),
            timeout=library.Timeout(self._read, connect=self._connect),
            headers={"User-Agent": f"ackbot/{__version__}", "Accept-Encoding": "gzip"},
            # Accounts share the client, so a cookie set for one would be sent for the other.
            cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
            trust_env=proxies,
            # A proxy from the environment must never see what stays on this machine.
            mounts={f"all://{host}": None for host in _HERE} if proxies else None,
        )
        return client


def _may_name_a_proxy() -> bool:
    """Whether httpx has to look for proxies, which takes longer than all else that it makes."""
    return sys.platform in ("darwin", "win32") or any(
        name.lower().endswith("_proxy") for name in os.environ
    )


@lru_cache(maxsize=1)
def _trusted() -> ssl.SSLContext:
    """Return whom we trust. Reading certificates takes longest of all: once in a process."""
    found: ssl.SSLContext = load_httpx().create_ssl_context()
    return found


async def _body_of(response: httpx.Response, most: int) -> bytes:
    """Read at most so many bytes, counted after unpacking, so that no gzip bomb goes off."""
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("identity", "", "gzip"):
        raise Unusable("its server packed the answer in an unknown way", response.status_code)
    unpack = zlib.decompressobj(wbits=31) if coding == "gzip" else None
    body = bytearray()
    async for chunk in response.aiter_raw():
        try:
            body += unpack.decompress(chunk, most + 1 - len(body)) if unpack else chunk
        except zlib.error:
            raise Unusable("its server sent a damaged answer", response.status_code) from None
        if len(body) > most:
            limit = f"{most / 1024 / 1024:g} MB"
            raise Unusable(f"its server sent more than {limit}", response.status_code)
    if unpack and body and not unpack.eof:
        raise Unusable("its server broke off in the answer", response.status_code)
    return bytes(body)

"""A real HTTP server on loopback for fakes: it answers, or hangs up, exactly as it is told.

Mocks cannot show an ambiguous send, because they never apply and fail; a socket can.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a client sent: `query` in order, header names in lower case."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def asked(self, name: str, default: str = "") -> str:
        """Return the last value of a query parameter."""
        return dict(self.query).get(name, default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the server sends back. `cut` ends the connection with a reset after so many bytes.

    `last` ends it after the whole answer, as a server does that keeps none and does not say so.
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    cut: int | None = None
    last: bool = False

    def wire(self) -> bytes:
        """Return the whole answer as bytes."""
        fields = {"Content-Length": str(len(self.body)), **self.headers}
        lines = [f"HTTP/1.1 {self.status} Said", *(f"{k}: {v}" for k, v in fields.items())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body


#: Hang up without a word.
HANG_UP = Reply(cut=0)

Answerer = Callable[[Request], Reply]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def handle_one_request(self) -> None:
        # A client that went away is not this server's trouble.
        with suppress(ConnectionError, TimeoutError):
            super().handle_one_request()
            return
        self.close_connection = True

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        parts = urlsplit(self.path)
        reply = self.server.answer(
            Request(
                method=self.command,
                path=parts.path,
                query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
                headers={name.lower(): value for name, value in self.headers.items()},
                body=self.rfile.read(length),
            )
        )
        content = reply.wire()
        if reply.cut is None:
            self.wfile.write(content)
            self.close_connection = self.close_connection or reply.last
            return
        self.wfile.write(content[: reply.cut])
        self.close_connection = True
        self._reset()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815 (names of http.server)

    def _reset(self) -> None:
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (name of http.server)
        """Say nothing: tests read `Loopback.requests`."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, answer: Answerer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.live: list[socket.socket] = []

    def process_request(self, request: Any, client_address: Any) -> None:
        self.live.append(request)
        super().process_request(request, client_address)


class Loopback:
    """A server for the length of a `with`.

    One request at a time reaches `answerer`, or all `at_once`: then it must stand being called from
    several threads.
    """

    def __init__(self, answerer: Answerer, *, at_once: bool = False) -> None:
        self.requests: list[Request] = []
        self.front: Callable[[Request], Reply | None] | None = None
        """Asked before `answerer`, which answers what this leaves: a sign-in before an API."""
        self._answerer = answerer
        self._at_once = at_once
        self._turn = threading.Lock()
        self._server = _Server(self._answer)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def url(self) -> str:
        """Address of the server, without a trailing slash."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop listening and end every connection; a second time is no error."""
        if not self._thread.is_alive():
            return
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        for connection in self._server.live:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _answer(self, request: Request) -> Reply:
        with self._turn:
            self.requests.append(request)
            if not self._at_once:
                return self._answered(request)
        return self._answered(request)

    def _answered(self, request: Request) -> Reply:
        found = self.front(request) if self.front is not None else None
        return found or self._answerer(request)

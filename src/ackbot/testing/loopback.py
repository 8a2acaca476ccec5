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
from types import TracebackType
from typing import BinaryIO, Self
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


class Loopback:
    """A server for the length of a `with`.

    One request at a time reaches `answerer`, or all `at_once`: then it must stand being called from
    several threads. What it raises ends the connection, and is raised again when the `with` ends.
    """

    def __init__(self, answerer: Answerer, *, at_once: bool = False) -> None:
        self.requests: list[Request] = []
        self.front: Callable[[Request], Reply | None] | None = None
        """Asked before `answerer`, which answers what this leaves: a sign-in before an API."""
        self.answerer = answerer
        self._at_once = at_once
        self._turn = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._address: tuple[str, int] = self._listening.getsockname()
        self._live: list[socket.socket] = []
        self._over = False
        self._trouble: list[Exception] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        """Address of the server, without a trailing slash."""
        return f"http://127.0.0.1:{self._address[1]}"

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
        if error is None and self._trouble:
            raise self._trouble[0]

    def stop(self) -> None:
        """Stop listening and end every connection; a second time is no error."""
        if not self._thread.is_alive():
            return
        self._over = True
        # Nothing but a connection wakes up who waits for one, on every system.
        socket.create_connection(self._address).close()
        self._thread.join()
        self._listening.close()
        for connection in self._live:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            connection, _ = self._listening.accept()
            if self._over:
                connection.close()
                return
            self._live.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        # A client that went away is not this server's trouble.
        with suppress(ConnectionError), connection, connection.makefile("rb") as stream:
            while (request := _read(stream)) is not None:
                try:
                    reply = self._answer(request)
                except Exception as trouble:
                    self._trouble.append(trouble)
                    reply = HANG_UP
                if not _send(connection, reply) or request.headers.get("connection") == "close":
                    return

    def _answer(self, request: Request) -> Reply:
        with self._turn:
            self.requests.append(request)
            if not self._at_once:
                return self._answered(request)
        return self._answered(request)

    def _answered(self, request: Request) -> Reply:
        found = self.front(request) if self.front is not None else None
        return found or self.answerer(request)


def _read(stream: BinaryIO) -> Request | None:
    """Read one request; None where the client sends no more. Bodies have a Content-Length.

    A client may have died before it had said all: no server takes half a request.
    """
    line = stream.readline().decode("latin-1")
    if not line.endswith("\n"):
        return None
    method, _, rest = line.partition(" ")
    target, _, version = rest.partition(" ")
    if not version.startswith("HTTP/"):
        return None  # it speaks TLS, or something else that no server of HTTP understands
    headers: dict[str, str] = {}
    while line := stream.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    length = int(headers.get("content-length", "0"))
    body = stream.read(length)
    if len(body) < length:
        return None
    parts = urlsplit(target)
    return Request(
        method=method,
        path=parts.path,
        query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
        headers=headers,
        body=body,
    )


def _send(connection: socket.socket, reply: Reply) -> bool:
    """Send an answer or a part of it; return whether the connection goes on."""
    connection.sendall(reply.wire()[: reply.cut])
    if reply.cut is not None:
        # Closing it now resets it: the client sees a connection that broke, and no end.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return reply.cut is None and not reply.last

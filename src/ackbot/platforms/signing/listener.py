"""A server on this machine that waits for one redirect: the code, or that it was refused.

Source: RFC 8252, sections 7.3, 8.3 and 8.9, and RFC 6749, 4.1.2. It listens on 127.0.0.1 alone,
takes a single answer with the right state, and knows no other page.
"""

from __future__ import annotations

import hmac
import os
import secrets as randomness
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

HOST = "127.0.0.1"
#: How long a browser may take with one request, in seconds.
_PATIENCE = 10.0
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>ackbot</title>
<p>{says}</p></html>
"""
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came: a code, or the name of the error that the platform gave instead."""

    code: str = ""
    error: str = ""


class Listener:
    """Waits for the redirect while a `with` lasts. `state` belongs in the authorize address.

    `listening` is False where the port was taken, or none was asked for: then only pasting helps.
    """

    def __init__(self, port: int | None = 0) -> None:
        """`port` 0 takes any, None listens nowhere."""
        self.state = randomness.token_urlsafe(24)
        self.arrived: Arrived | None = None
        self._taking = threading.Lock()
        self._wake_read, self._wake_write = os.pipe()
        self._server = _bound(port, self) if port is not None else None
        self.port = self._server.server_address[1] if self._server else port or 0

    @property
    def listening(self) -> bool:
        """Whether a redirect to this machine would arrive."""
        return self._server is not None

    @property
    def redirect(self) -> str:
        """Where the platform sends the browser."""
        return f"http://{HOST}:{self.port}/"

    def __enter__(self) -> Self:
        if self._server is not None:
            serve = {"poll_interval": 0.05}
            threading.Thread(target=self._server.serve_forever, kwargs=serve, daemon=True).start()
        return self

    def __exit__(self, *ending: object) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
        for descriptor in (self._wake_read, self._wake_write):
            os.close(descriptor)

    def fileno(self) -> int:
        """Return what becomes readable once something arrived, for `select`."""
        return self._wake_read

    def pasted(self, text: str) -> Arrived:
        """Read what somebody pasted: the address that the browser ended on, or the bare code.

        Raises ValueError, whose words say what is wrong with it.
        """
        text = text.strip()
        if "://" not in text and "code=" not in text:
            if not text or not text.isascii() or not text.isprintable() or " " in text:
                raise ValueError("this is neither an address nor a code")
            return Arrived(code=text)
        query = urlsplit(text if "://" in text else f"http://{HOST}/?{text.lstrip('?/')}").query
        found = self._read(dict(parse_qsl(query)))
        if found is None:
            raise ValueError("this address is not the answer to this sign-in")
        return found

    def take(self, query: Mapping[str, str]) -> bool:
        """Take what a browser brought, once; False where it is not the answer that is waited for.

        Called from the server's threads.
        """
        found = self._read(query)
        with self._taking:
            if found is None or self.arrived is not None:
                return False
            # First the pipe: once `arrived` is seen, it may be closed and its number another's.
            os.write(self._wake_write, b"!")
            self.arrived = found
        return True

    def _read(self, query: Mapping[str, str]) -> Arrived | None:
        state = query.get("state", "").encode("utf-8", "replace")
        if not hmac.compare_digest(state, self.state.encode()):
            return None
        code, error = query.get("code", ""), query.get("error", "")
        if error:
            return Arrived(error=error)
        usable = code.isascii() and code.isprintable() and bool(code)
        return Arrived(code=code) if usable else None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int, listener: Listener) -> None:
        super().__init__((HOST, port), _Handler)
        self.listener = listener

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away is no news."""


def _bound(port: int, listener: Listener) -> _Server | None:
    with suppress(OSError):
        return _Server(port, listener)
    return None


class _Handler(BaseHTTPRequestHandler):
    timeout = _PATIENCE
    server: _Server

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        listener = self.server.listener
        # Another host name would be a page elsewhere that had its name point to this machine.
        if self.headers.get("Host") != f"{HOST}:{listener.port}" or parts.path != "/":
            return self._say(404, "There is nothing here.")
        if not listener.take(dict(parse_qsl(parts.query))):
            return self._say(400, "This is not the answer ackbot waits for. Go back to it.")
        return self._say(200, "You can close this page and go back to ackbot.")

    def _say(self, status: int, says: str) -> None:
        body = _PAGE.format(says=says).encode()
        self.send_response(status)
        for name, value in {**_HEADERS, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (name of http.server)
        """Say nothing: what is asked for holds the code."""

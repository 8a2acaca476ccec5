"""Reading what people type when they are asked for a server or paste an address."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from ackbot.net.origins import origin_of
from ackbot.platforms.sessions import usable_token
from ackbot.platforms.shapes import text_or
from ackbot.platforms.signing import Question

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def server_question(asks: str, *, path: bool = False) -> Question:
    """Ask for the address of a server; `path` where it may be in a folder ("blog.example/news")."""
    return Question(key="server", asks=asks, read=site_address if path else server_address)


def server_address(typed: str) -> str:
    """Return the server that somebody means: by address, by host, or by a handle on it.

    Raises ValueError.
    """
    host = typed.strip()
    if "@" in host and not _SCHEME.match(host):
        host = host.rpartition("@")[2]
    parts = urlsplit(_with_scheme(host))
    return _usable(f"{parts.scheme}://{_ascii(parts.netloc)}")


def site_address(typed: str) -> str:
    """Return the address of a site, with its folder if it has one. Raises ValueError."""
    parts = urlsplit(_with_scheme(typed.strip()))
    return _usable(f"{parts.scheme}://{_ascii(parts.netloc)}{parts.path.rstrip('/')}")


def _with_scheme(typed: str) -> str:
    if _SCHEME.match(typed):
        return typed
    try:
        here = origin_of(f"http://{typed}").loopback
    except ValueError:
        here = False
    return f"http://{typed}" if here else f"https://{typed}"


def _ascii(netloc: str) -> str:
    """Write a host as the network knows it."""
    try:
        return netloc if netloc.isascii() else netloc.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError("it is no address") from None


def _usable(address: str) -> str:
    origin_of(address)
    return address


def renewing(*names: str, perhaps: str = "") -> Callable[[str], str]:
    """Return what reads a secret that renews access: JSON with these fields, on one line.

    `perhaps` is a field that it may have.
    """

    def read(pasted: str) -> str:
        try:
            found = json.loads(pasted)
        except (ValueError, RecursionError):
            found = None
        known = (*names, perhaps) if text_or(found, perhaps) else names
        values = {name: text_or(found, name) for name in known}
        if not all(map(usable_token, values.values())):
            raise ValueError(f"it is no JSON with {', '.join(names)}, on one line")
        return json.dumps(values)

    return read

"""The machine: versions, proxies, optional packages."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from urllib.parse import urlsplit
from urllib.request import getproxies

from ackbot import __version__
from ackbot.app.doctor.values import Finding, Grade
from ackbot.text import one_line

#: Optional package -> (extra, what it is for).
EXTRAS = {"keyring": ("keyring", "keeps secrets in the system keyring")}


def versions() -> Iterator[Finding]:
    """Say which versions are at work."""
    python = platform.python_version()
    yield Finding(
        area="versions",
        says=f"ackbot {__version__}, Python {python}, SQLite {sqlite3.sqlite_version}",
    )


def network() -> Iterator[Finding]:
    """Say through which proxies requests go, by the environment."""
    found = proxies(getproxies())
    if not found:
        yield Finding(area="network", says="no proxy; .netrc is never read")
    for scheme, host in found:
        yield Finding(
            area="network",
            grade=Grade.NOTE,
            says=f"{scheme} requests go through the proxy {host}",
            do="Unset it where ackbot runs, if that is not meant.",
        )
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if named := os.environ.get(variable):
            yield Finding(
                area="network",
                grade=Grade.NOTE,
                says=f"certificates are checked against {variable} ({one_line(named, 200)})",
            )


def proxies(found: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return (scheme, host and port) of each proxy, without what may be a password in it."""
    shown = []
    for scheme in ("all", "http", "https"):
        if address := found.get(scheme):
            try:
                parts = urlsplit(address if "://" in address else f"http://{address}")
                host, port = parts.hostname or "somewhere", parts.port
            except ValueError:
                host, port = "an address that cannot be read", None
            shown.append((scheme, one_line(f"{host}:{port}" if port else host, 100)))
    return shown


def extras() -> Iterator[Finding]:
    """Say which optional packages are there."""
    for module, (extra, says) in EXTRAS.items():
        if find_spec(module) is not None:
            yield Finding(area="extras", says=f"{module}: {says}")
        else:
            yield Finding(
                area="extras",
                grade=Grade.NOTE,
                says=f"{module} is not installed: it {says}",
                do=f'If you want that: pip install "ackbot[{extra}]"',
            )

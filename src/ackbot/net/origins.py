"""Where a connector may connect: origins (RFC 6454), https only, plain http only on loopback."""

from __future__ import annotations

import ipaddress
from typing import NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

_PORTS = {"https": 443, "http": 80}


class Origin(NamedTuple):
    """Scheme, host (lower case, no brackets, no trailing dot) and port of an address."""

    scheme: str
    host: str
    port: int

    @property
    def loopback(self) -> bool:
        """Whether it is this machine."""
        if self.host == "localhost":
            return True
        address = _address(self.host)
        return address is not None and address.is_loopback


def origin_of(url: str) -> Origin:
    """Return the origin of an absolute address that a connector may use.

    Raises ValueError, whose words are fit to be shown, for anything but https (or http on
    loopback) with a plain host: user information, backslashes, control characters, no host.
    """
    if "\\" in url or not url.isascii() or any(char <= " " or char == "\x7f" for char in url):
        raise ValueError("it holds characters that an address has not")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError("it is no address") from None
    scheme = parts.scheme.lower()
    host = (parts.hostname or "").rstrip(".")
    if scheme not in _PORTS or not host:
        raise ValueError("it is no https address")
    if "@" in parts.netloc:
        raise ValueError("it holds a user name")
    origin = Origin(scheme, host, port or _PORTS[scheme])
    if scheme == "http" and not origin.loopback:
        raise ValueError("it is not https")
    return origin


def taken_apart(url: str) -> SplitResult:
    """Return the parts of an address from outside; all empty where nobody could go there."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", "", "", "")


def joined(base: str, link: str) -> str:
    """Return where a link on the page `base` leads; nothing where it leads nowhere."""
    try:
        return urljoin(base, link)
    except ValueError:
        return ""


def reachable_from(server: Origin, other: Origin) -> bool:
    """Whether `other`, an address that `server` named, is one that we connect to.

    A server on the internet must not send us to this machine or into a private network; one on
    loopback (a test server, a self-hosted one) may name this machine.
    """
    if server.loopback:
        return other.loopback or other.scheme == "https"
    address = _address(other.host)
    if address is not None and not address.is_global:
        return False
    return other.scheme == "https" and not other.loopback


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address

"""Shapes and names of the AT Protocol: records read with care, AT-URIs, TIDs, times.

What a server sends is untrusted; see `ackbot.platforms.shapes`.
"""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from ackbot.platforms.shapes import Json, Unreadable, items, text_or

POST = "app.bsky.feed.post"
LIKE = "app.bsky.feed.like"

_AT_URI = re.compile(
    r"at://(did:[a-z]+:[A-Za-z0-9._:%-]{1,200})/([A-Za-z0-9.-]{1,317})/([A-Za-z0-9._:~-]{1,512})"
)
_TID = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")
_TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz"
_CLOCK_BITS = 10
_TIME_BITS = 53
_HANDLE = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?"
)
_NO_HANDLE = "handle.invalid"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=-|$)", re.IGNORECASE)


class AtUri(NamedTuple):
    """The parts of a record's address: at://DID/COLLECTION/KEY."""

    did: str
    collection: str
    rkey: str


def at_uri(text: object) -> AtUri:
    """Split a record's address. Raises Unreadable."""
    found = _AT_URI.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise Unreadable("its address is no record's address")
    return AtUri(*found.groups())


def author_of(uri: str) -> str | None:
    """Return the DID in a record's address, None where it is no such address."""
    found = _AT_URI.fullmatch(uri)
    return found[1] if found else None


def stamp(time: datetime) -> str:
    """Write a time as the protocol prefers it: UTC, milliseconds, Z."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def handle_of(actor: Json) -> str:
    """Return a person's handle, empty where it is missing, invalid or unverified."""
    handle = text_or(actor, "handle").lower()
    return handle if handle != _NO_HANDLE and _HANDLE.fullmatch(handle) else ""


def language_of(record: Json) -> str | None:
    """Return the primary subtag of the first language that a post declares."""
    for tag in items(record, "langs"):
        if isinstance(tag, str) and (found := _LANGUAGE.match(tag)):
            return found[0].lower()
    return None


def new_tid(now: datetime, seed: str) -> str:
    """Return a record key (TID): `now` in microseconds and ten bits drawn from `seed`.

    Pure, so that the same approval composes the same key.
    """
    clock = int.from_bytes(hashlib.sha256(seed.encode("utf-8", "surrogatepass")).digest()[:2])
    micros = (now - _EPOCH) // timedelta(microseconds=1)
    number = (micros % (1 << _TIME_BITS)) << _CLOCK_BITS | clock % (1 << _CLOCK_BITS)
    return "".join(_TID_DIGITS[number >> shift & 31] for shift in range(60, -5, -5))


def time_of_tid(rkey: str) -> datetime | None:
    """Return the time in a record key; None where it is no TID (old or hand-made keys)."""
    if not _TID.fullmatch(rkey):
        return None
    number = 0
    for char in rkey:
        number = number << 5 | _TID_DIGITS.index(char)
    return _EPOCH + timedelta(microseconds=number >> _CLOCK_BITS)

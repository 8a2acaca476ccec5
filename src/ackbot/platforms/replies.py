"""Composing a reply, and knowing it again where nothing keeps the same words out twice."""

from __future__ import annotations

import hashlib
import unicodedata
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.base import Limit, Parcel
from ackbot.platforms.clocks import APART


def utf16(text: str) -> int:
    """Return the length in UTF-16 units, the most that "characters" can mean to these platforms."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def refuse(target: Post, text: str, *, who: str, length: int, limit: Limit) -> None:
    """Raise CannotDo or TooLong where the platform would not take a text; `who` is the account."""
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    if length > limit.most:
        over = length - limit.most
        raise TooLong(
            f"The reply has {length:,} {limit.unit} and {who} takes {limit.most:,}.",
            f"Shorten it by {over:,}.",
        )


def form(**fields: str) -> bytes:
    """Write fields as the body of a call."""
    return urlencode(fields).encode()


def key(me: str, target: Post, payload: bytes, now: datetime) -> str:
    """Return a client id, which the server never sees."""
    seed = b"\0".join((me.encode(), target.id.encode(), now.isoformat().encode(), payload))
    return hashlib.sha256(seed).hexdigest()[:32]


def same(one: str, other: str) -> bool:
    """Whether two texts are the same words: servers trim and normalise."""
    return _folded(one) == _folded(other)


def earliest(parcel: Parcel, ahead: timedelta) -> datetime:
    """Return when, by the server's clock, the reply can have been posted at the earliest."""
    target = parcel.target.at or datetime.min.replace(tzinfo=UTC)
    if parcel.attempted_at is None:
        return target
    return max(target, parcel.attempted_at + ahead - APART)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())

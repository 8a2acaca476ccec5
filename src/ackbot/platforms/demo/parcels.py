"""What a reply looks like on its way to the demo's server: JSON with the target and the text."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import datetime


def payload(target: str, text: str) -> bytes:
    """Return the bytes that post `text` as a reply to the post with this id."""
    return json.dumps({"reply_to": target, "text": text}, ensure_ascii=False).encode()


def read(sent: bytes) -> tuple[str, str]:
    """Return the target's id and the text in a payload."""
    data = json.loads(sent)
    return str(data["reply_to"]), str(data["text"])


def client_id(target: str, text: str, now: datetime) -> str:
    """Return the id under which a reply approved at this moment is created, at most once."""
    blob = "\0".join((target, text, now.isoformat())).encode()
    return base64.b32encode(hashlib.sha256(blob).digest()[:10]).decode().lower()

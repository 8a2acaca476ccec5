"""From an approved text to the exact bytes that are sent, and back: is it there? Pure.

Ghost keeps paragraphs, line breaks, links and quotations, and takes all other HTML out.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
from datetime import datetime

from ackbot.errors import CannotDo
from ackbot.model import Post
from ackbot.platforms.shapes import Json, text_or
from ackbot.text import html_to_text

_GAP = re.compile(r"\n{2,}")


def written(text: str) -> str:
    """Return a text as it is sent: HTML that shows it as it is."""
    parts = (html.escape(part, quote=False) for part in _GAP.split(text.strip()))
    return "".join(f"<p>{part}</p>".replace("\n", "<br>") for part in parts)


def reply(target: Post, text: str, *, member: str, now: datetime, who: str) -> tuple[bytes, str]:
    """Return the body of the call, and a client id that Ghost never sees. Raises CannotDo."""
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    root = str(json.loads(target.details)["root"])
    comment = {"member_id": member, "parent_id": root, "html": written(text)}
    if target.id != root:
        comment["in_reply_to_id"] = target.id
    seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
    body = json.dumps({"comments": [comment]}, ensure_ascii=False).encode()
    return body, hashlib.sha256(seed).hexdigest()[:32]


def is_there(row: Json, payload: bytes) -> bool:
    """Whether a comment stands where a payload puts it, and holds its words."""
    (sent,) = json.loads(payload)["comments"]
    places = (text_or(row, "parent_id"), text_or(row, "in_reply_to_id"))
    if places != (sent["parent_id"], sent.get("in_reply_to_id", "")):
        return False
    return _letters(text_or(row, "html")) == _letters(sent["html"])


def _letters(markup: str) -> str:
    return "".join(html_to_text(markup).split())

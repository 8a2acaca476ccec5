"""From an approved text to the exact bytes that are sent, and back: is it there? Pure.

Disqus takes a few HTML tags and shows newlines as they are. What would be read as a tag or as an
entity is written out, so that the page shows the words that were approved.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
from datetime import datetime
from urllib.parse import parse_qs, urlencode

from ackbot.errors import CannotDo
from ackbot.model import Post
from ackbot.platforms.shapes import Json, text_or
from ackbot.text import html_to_text

_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]{1,31};)")


def written(text: str) -> str:
    """Return a text as it is sent."""
    return _TAG.sub("&lt;", _ENTITY.sub("&amp;", text.strip()))


def reply(target: Post, text: str, *, now: datetime, who: str, approves: bool) -> tuple[bytes, str]:
    """Return the form that posts a reply, without keys, and a client id that Disqus never sees.

    `who` names the account in messages. Raises CannotDo.
    """
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    refuse_held(target, who=who, approves=approves)
    form = {
        "message": written(text),
        "parent": target.id,
        "thread": str(json.loads(target.details)["thread"]),
    }
    seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
    return urlencode(form).encode(), hashlib.sha256(seed).hexdigest()[:32]


def refuse_held(target: Post, *, who: str, approves: bool) -> None:
    """Raise CannotDo where a reply would stand in public under what nobody can read."""
    if target.held and not approves:
        raise CannotDo(
            f"{who} cannot answer this yet: the comment waits for moderation.",
            "Approve it in Disqus first, or set approve_on_reply = true.",
        )


def is_there(row: Json, payload: bytes) -> bool:
    """Whether a post of mine holds a payload's words."""
    sent = html.unescape(parse_qs(payload.decode())["message"][0])
    raw = text_or(row, "raw_message")
    shown = html.unescape(raw) if raw else html_to_text(text_or(row, "message"))
    return "".join(shown.split()) == "".join(sent.split())

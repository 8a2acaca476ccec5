"""From an approved text to the exact bytes that are sent, and back: is it there? Pure."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.shapes import Json, mapping_or, text_or
from ackbot.platforms.youtube import CHARACTERS_MAX
from ackbot.text import clean


def reply(target: Post, text: str, *, now: datetime, who: str, approves: bool) -> tuple[bytes, str]:
    """Return the body of the call that posts a reply, and a client id that YouTube never sees.

    A reply to a reply of somebody else than the thread's author begins with their handle, as the
    site's own do: nothing else says whom it is for. Raises TooLong or CannotDo.
    """
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    refuse_held(target, who=who, approves=approves)
    about = json.loads(target.details)
    full = _addressed(text, about.get("name", ""))
    if (length := count(full)) > CHARACTERS_MAX:
        raise TooLong(
            f"The reply has {length:,} characters with the name, and {who} takes "
            f"{CHARACTERS_MAX:,}.",
            f"Shorten it by {length - CHARACTERS_MAX:,}.",
        )
    call = {"snippet": {"parentId": about["thread"], "textOriginal": full}}
    body = json.dumps(call, ensure_ascii=False).encode()
    seed = f"{now.isoformat()} {target.id} {full}".encode("utf-8", "surrogatepass")
    return body, hashlib.sha256(seed).hexdigest()[:32]


def refuse_held(target: Post, *, who: str, approves: bool) -> None:
    """Raise CannotDo where YouTube takes no reply, because nobody can read what it is to."""
    if target.held and not approves:
        raise CannotDo(
            f"{who} cannot answer this yet: the comment waits for your review.",
            "Approve it in YouTube Studio, or set approve_on_reply = true.",
        )


def count(text: str) -> int:
    """Return the length in UTF-16 units, the most that a platform counts for a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def thread_in(payload: bytes) -> str:
    """Return the thread that a reply goes to."""
    return str(json.loads(payload)["snippet"]["parentId"])


def is_there(comment: Json, payload: bytes) -> bool:
    """Whether a comment has the words that were sent; the site sets spaces and links in its way."""
    sent = str(json.loads(payload)["snippet"]["textOriginal"])
    snippet = mapping_or(comment, "snippet")
    shown = {text_or(snippet, "textOriginal"), text_or(snippet, "textDisplay")}
    return _plain(sent) in {_plain(one) for one in shown if one}


def _plain(text: str) -> str:
    return " ".join(clean(text).split())


def _addressed(text: str, handle: str) -> str:
    if not handle or re.search(rf"@{re.escape(handle)}(?![\w-])", text, re.IGNORECASE):
        return text
    return f"@{handle} {text}"

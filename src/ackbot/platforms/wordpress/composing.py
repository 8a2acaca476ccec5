"""From an approved text to the exact bytes that are sent, and back: is it there? Pure.

WordPress takes HTML and shows newlines as paragraphs. What the user approved is plain text, so what
HTML would swallow is written out (`&lt;`): the page then shows the very words, for administrators,
whose HTML is not filtered, as for everybody else; and what is stored equals what was sent, which
the guard against duplicates compares. That guard takes a backslash out of what it looks for but not
out of what it stores (wp_allow_comment, 6.1), so a backslash is written out, too.
"""

from __future__ import annotations

import hashlib
import html
import json

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.shapes import Json, mapping_or, text_or
from ackbot.platforms.wordpress import BYTES_MAX
from ackbot.text import html_to_text, utf8_bytes

#: What WordPress sets in place of typewriter signs when it shows a text (wptexturize).
_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "′": "'", "”": '"', "“": '"', "″": '"', "–": "-", "—": "-", "×": "x"}
)


def written(text: str) -> str:
    """Return a text as it is sent: HTML that shows it as it is."""
    return html.escape(text.strip(), quote=False).replace("\\", "&#092;")


def length(text: str) -> int:
    """Return how many bytes a text takes as it is sent."""
    return utf8_bytes(written(text))


def reply(target: Post, text: str, *, who: str, approves: bool) -> tuple[bytes, str]:
    """Return the body of the call and a client id; `approves` is what becomes of a held comment.

    `who` names the account in messages. Raises TooLong or CannotDo.
    """
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    if (size := length(text)) > BYTES_MAX:
        raise TooLong(f"The reply has {size} bytes and {who} takes {BYTES_MAX}.", "Shorten it.")
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    refuse_held(target, who=who, approves=approves)
    about = json.loads(target.details)
    call = {"post": about["post"], "parent": about["number"], "content": written(text)}
    body = json.dumps(call, ensure_ascii=False).encode()
    return body, hashlib.sha256(body).hexdigest()[:32]


def refuse_held(target: Post, *, who: str, approves: bool) -> None:
    """Raise CannotDo where a reply would stand in public under what nobody can read."""
    if target.held and not approves:
        raise CannotDo(
            f"{who} cannot answer this yet: the comment waits for moderation.",
            "Approve it in WordPress first, or set approve_on_reply = true.",
        )


def is_there(row: Json, payload: bytes) -> bool:
    """Whether a comment of mine holds a payload's words, as far as a site lets one tell."""
    wanted = html.unescape(text_or(json.loads(payload), "content"))
    content = mapping_or(row, "content")
    if "raw" in content:
        return _folded(html.unescape(text_or(content, "raw"))) == _folded(wanted)
    return _letters(html_to_text(text_or(content, "rendered"))) == _letters(wanted)


def _folded(text: str) -> str:
    return "".join(text.translate(_TYPOGRAPHY).replace("…", "...").split())


def _letters(text: str) -> str:
    """Return what a site shows as it was written: a smiley, for one, becomes a picture."""
    folded = _folded(text)
    return "".join(char for char in folded if char.isalnum()) or folded

"""From an approved text to the exact bytes that are sent, and back: is it there? Pure."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.x import SENDS
from ackbot.platforms.x.counting import addresses, count
from ackbot.text import clean

_CASHTAG = re.compile(r"(?<![\w$])\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?!\w)", re.IGNORECASE)
_NAMES_FIRST = re.compile(r"^(?:@\w{1,15}\s+)+")


def reply(target: Post, text: str, *, most: int, now: datetime, who: str) -> tuple[bytes, str]:
    """Return the body of the call that posts a reply, and a client id that X never sees.

    `most` is the account's limit. Raises TooLong or CannotDo.
    """
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    refuse_unasked(target, who=who)
    if len(_CASHTAG.findall(text)) > 1:
        raise CannotDo(f"{who} takes one cashtag ($NAME) from programs.", "Leave the others out.")
    if (length := count(text)) > most:
        raise TooLong(
            f"The reply has {length:,} characters and {who} takes {most:,}.",
            f"Shorten it by {length - most:,}.",
        )
    number = json.loads(target.details)["id"]
    call = {"text": text, "reply": {"in_reply_to_tweet_id": number}}
    body = json.dumps(call, ensure_ascii=False).encode()
    seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
    return body, hashlib.sha256(seed).hexdigest()[:32]


def refuse_unasked(target: Post, *, who: str) -> None:
    """Raise CannotDo where X takes no reply from a program."""
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    if not json.loads(target.details).get("asked"):
        raise CannotDo(
            f"{who} takes no reply from a program here: its author neither mentioned nor quoted "
            "you.",
            f"Paste it yourself: {target.url}",
        )


def not_set(target: Post, *, who: str) -> CannotDo:
    """Make the refusal for an account that hands its replies over."""
    return CannotDo(
        f"{who} sends no replies by itself: {SENDS} is not set.",
        f"Paste it yourself: {target.url}",
    )


def is_there(words: str, text: str) -> bool:
    """Whether a post of mine has the words that were sent.

    X puts names in front of them, and writes addresses in its own way.
    """
    return _plain(words) == _plain(text)


def _plain(text: str) -> str:
    text = _NAMES_FIRST.sub("", clean(text).strip())
    for address in addresses(text):
        text = text.replace(address, " ", 1)
    return " ".join(text.split())

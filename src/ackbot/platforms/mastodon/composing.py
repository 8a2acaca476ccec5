"""From an approved text to the exact bytes that are sent, counted as the server counts. Pure.

Sources: https://docs.joinmastodon.org/methods/statuses/#create, and /user/posting/ on lengths: an
address counts as a fixed number, of @user@domain only @user counts, a content warning counts, too.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.mastodon import ROOM_FOR_NAME
from ackbot.platforms.mastodon.server import Server
from ackbot.text import graphemes, links

_REMOTE = re.compile(r"(?<![\w/@.])(@[\w.+-]+)@[\w.:-]*\w")
_TYPED = re.compile(r"(?<![\w/@.])@[\w.+-]*\w")
_NARROWED = {"public": "unlisted"}


def reply(
    target: Post,
    text: str,
    *,
    server: Server,
    settings: Mapping[str, object],
    now: datetime,
    me: str,
    who: str,
) -> tuple[bytes, str]:
    """Return the body of the call that posts a reply, and its idempotency key.

    `who` names the account in messages. Raises TooLong or CannotDo.
    """
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    details = json.loads(target.details)
    if details.get("server") != server.address:
        raise CannotDo(
            f"{who} cannot answer this: it was read through another server.",
            "Run ackbot sync --full.",
        )
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    status, named = with_names(text, details, others=settings.get("mention_others") is True)
    warning = _warning(details["warning"])
    _refuse_long(text, status, warning, server, who)
    call: dict[str, Any] = {
        "status": status,
        "in_reply_to_id": details["id"],
        "visibility": _visibility(details["visibility"], settings),
    }
    if warning:
        call["spoiler_text"] = warning
    if details["sensitive"]:
        call["sensitive"] = True
    if target.language:
        call["language"] = target.language
    # The server then refuses to tell anybody else; a name typed into the text is meant to be told.
    if server.kind == "mastodon" and not _TYPED.search(text):
        call["allowed_mentions"] = named
    payload = json.dumps(call, ensure_ascii=False).encode()
    return payload, _key(me, payload, now)


def with_names(
    text: str, details: Mapping[str, Any], *, others: bool = False
) -> tuple[str, list[str]]:
    """Return the text with those it answers named in front, and the local ids of all it names."""
    people = [(details["author"], details["acct"])]
    people += [(local, acct) for local, acct in details["others"] if others]
    typed = text.lower()
    missing = [acct for _, acct in people if not _is_named(acct.lower(), typed)]
    front = "".join(f"@{acct} " for acct in dict.fromkeys(missing))
    return front + text, [local for local, _ in people]


def count(text: str, url_weight: int) -> int:
    """Return the length of a text as Mastodon counts it, in grapheme clusters."""
    for link in links(text):
        if link.text.startswith(("https://", "http://")):
            text = text.replace(link.text, "x" * url_weight, 1)
    return graphemes(_REMOTE.sub(r"\1", text))


def _refuse_long(text: str, status: str, warning: str, server: Server, who: str) -> None:
    most = max(1, server.characters - ROOM_FOR_NAME)
    length = count(text, server.url_weight)
    if length > most:
        raise TooLong(
            f"The reply has {length} characters and {who} takes {most} beside the name.",
            f"Shorten it by {length - most}.",
        )
    over = count(status, server.url_weight) + graphemes(warning) - server.characters
    if over > 0:
        raise TooLong(
            f"With the names and the content warning, the reply is {over} characters longer than "
            f"{who} takes.",
            f"Shorten it by {over}.",
        )


def _is_named(acct: str, text: str) -> bool:
    return bool(re.search(rf"(?<![\w/@.])@{re.escape(acct)}(?![\w@-])", text))


def _warning(said: str) -> str:
    """Carry a content warning over, as apps do: with a "re: " in front, once."""
    said = said.strip()
    return said if not said or said.lower().startswith("re:") else f"re: {said}"


def _visibility(theirs: str, settings: Mapping[str, object]) -> str:
    """Return who may see the reply: as with the comment, or fewer, never more."""
    narrowed = settings.get("visibility") == "unlisted"
    return _NARROWED.get(theirs, theirs) if narrowed else theirs


def _key(me: str, payload: bytes, now: datetime) -> str:
    seed = b"\0".join((me.encode(), now.isoformat().encode(), payload))
    return f"ackbot-{hashlib.sha256(seed).hexdigest()[:32]}"

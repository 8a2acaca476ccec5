"""From an approved text to the exact bytes that are sent: record, facets, record key. Pure.

Sources: lexicons com.atproto.repo.putRecord and app.bsky.feed.post; facets are byte ranges over
UTF-8 (https://docs.bsky.app/docs/advanced-guides/post-richtext). `swapRecord: null` means "must not
exist yet", so that sending the same bytes twice creates one post and never replaces another.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.bluesky import BYTES_MAX, GRAPHEMES_MAX
from ackbot.platforms.bluesky.records import LIKE, POST, new_tid, stamp
from ackbot.platforms.shapes import Json
from ackbot.text import graphemes, links, utf8_bytes

_FACET = "app.bsky.richtext.facet"
_HANDLE = re.compile(r"(?<![\w@/.])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+)")


def reply(
    me: str, target: Post, text: str, *, now: datetime, people: Mapping[str, str], who: str
) -> tuple[bytes, str]:
    """Return the body of the putRecord call and the record key it names.

    `who` names the account in messages. Raises TooLong or CannotDo.
    """
    refuse_long(text, who)
    details = json.loads(target.details)
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    if "cid" not in details:
        raise CannotDo(
            f"{who} cannot answer this: its version is not known.", "Run ackbot sync --full."
        )
    parent = {"uri": target.id, "cid": details["cid"]}
    record: Json = {
        "$type": POST,
        "text": text,
        "createdAt": stamp(now),
        "reply": {"root": details["root"], "parent": parent},
    }
    if target.language:
        record["langs"] = [target.language]
    if facets := facets_of(text, people):
        record["facets"] = facets
    rkey = new_tid(now, f"{me} {target.id} {text}")
    call = {"repo": me, "collection": POST, "rkey": rkey, "record": record, "swapRecord": None}
    return json.dumps(call, ensure_ascii=False).encode(), rkey


def like(me: str, target: Post, *, now: datetime) -> bytes:
    """Return the body of the createRecord call for a like."""
    subject = {"uri": target.id, "cid": json.loads(target.details)["cid"]}
    record = {"$type": LIKE, "subject": subject, "createdAt": stamp(now)}
    return json.dumps({"repo": me, "collection": LIKE, "record": record}).encode()


def refuse_long(text: str, who: str) -> None:
    """Raise TooLong where Bluesky would not take the text, or CannotDo where there is none."""
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    length, size = graphemes(text), utf8_bytes(text)
    if length > GRAPHEMES_MAX:
        raise TooLong(
            f"The reply has {length} characters and {who} takes {GRAPHEMES_MAX}.", "Shorten it."
        )
    if size > BYTES_MAX:
        raise TooLong(f"The reply has {size} bytes and {who} takes {BYTES_MAX}.", "Shorten it.")


def facets_of(text: str, people: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return what makes links and known handles in a text work, in order of appearance."""
    found = sorted((*_links(text), *_mentions(text, people)), key=lambda each: each[0])
    facets = []
    done = 0
    for start, end, feature in found:
        if start >= done:
            index = {"byteStart": utf8_bytes(text[:start]), "byteEnd": utf8_bytes(text[:end])}
            facets.append({"index": index, "features": [feature]})
            done = end
    return facets


def _links(text: str) -> Iterator[tuple[int, int, Json]]:
    behind = 0
    for link in links(text):
        start = text.index(link.text, behind)
        behind = start + len(link.text)
        if link.url.startswith(("https://", "http://")):
            yield start, behind, {"$type": f"{_FACET}#link", "uri": link.url}


def _mentions(text: str, people: Mapping[str, str]) -> Iterator[tuple[int, int, Json]]:
    for found in _HANDLE.finditer(text):
        did = people.get(found[1].lower(), "")
        if did.startswith("did:"):
            yield found.start(), found.end(), {"$type": f"{_FACET}#mention", "did": did}

"""From Ghost's comments to our words. Pure.

Comments are two levels deep: `parent_id` is the top of the thread, `in_reply_to_id` the reply that
a reply answers, if it is one. Whoever comments is a member of the site, which is not the staff.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import html_to_text, one_line

_ID = re.compile(r"[0-9a-f]{24}")


def id_of(row: object, key: str = "id") -> str:
    """Return an id, empty where there is none."""
    value = text_or(row, key)
    return value if _ID.fullmatch(value) else ""


def is_gone(row: object) -> bool:
    """Whether a comment was deleted, or hidden by a moderator."""
    return text_or(row, "status") in ("deleted", "hidden")


def person(row: Json, me: Person) -> Person:
    """Return who wrote a comment: me, or a member; one who left is nobody else's self."""
    member = mapping_or(row, "member")
    number = id_of(member)
    if number == me.id:
        return me
    name = one_line(text_or(member, "name"))
    return Person(id=number or f"left-{id_of(row)}", name=name)


def post(row: object, me: Person, mine: Container[str]) -> Post:
    """Map one comment; `mine` are ids of comments of mine. Raises Unreadable."""
    if not isinstance(row, dict):
        raise Unreadable("it is no object")
    number = id_of(row)
    if not number:
        raise Unreadable("it has no id")
    html, top = string(row, "html"), id_of(row, "parent_id")
    above = id_of(row, "in_reply_to_id") or top
    page = mapping_or(row, "post")
    url = _address(text_or(page, "url"))
    edited = text_or(row, "edited_at")
    return Post(
        id=number,
        root=top or number,
        author=person(row, me),
        at=moment(string(row, "created_at")),
        text=html_to_text(html),
        raw=html,
        kind=Kind.REPLY if above in mine else Kind.COMMENT,
        parent=above or None,
        parent_author=me.id if above in mine else None,
        edited_at=moment_or_none(edited) if edited else None,
        url=f"{url}#ghost-comments-{number}" if url else "",
        on=Subject(text=one_line(text_or(page, "title")), url=url),
        details=json.dumps({"root": top or number}),
    )


def _address(url: str) -> str:
    url = one_line(url, 2000)
    return url if url.startswith(("https://", "http://")) and " " not in url else ""

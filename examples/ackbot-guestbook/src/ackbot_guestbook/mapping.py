"""From the service's entries to ackbot's posts: nothing of a wrong shape gets through."""

from __future__ import annotations

from typing import Any

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import Unreadable, mapping, moment, moment_or_none, string, text_or
from ackbot.text import clean, one_line

Json = dict[str, Any]


def post(entry: object, server: str) -> Post:
    """Read an entry. Raises Unreadable, which says what is wrong with it."""
    if not isinstance(entry, dict):
        raise Unreadable("it is no object")
    under = text_or(entry, "under")
    raw = string(entry, "text")
    return Post(
        id=string(entry, "id"),
        root=string(entry, "root"),
        parent=under or None,
        author=person(mapping(entry, "author")),
        at=moment(string(entry, "written")),
        edited_at=moment_or_none(text_or(entry, "edited")),
        text=clean(raw).strip(),
        raw=raw,
        kind=Kind.REPLY if under else Kind.COMMENT,
        closed="it takes no more replies" if entry.get("closed") is True else "",
        url=one_line(text_or(entry, "url")),
        on=Subject(text="your guestbook", url=server),
    )


def person(author: Json) -> Person:
    """Read who wrote an entry. Raises Unreadable."""
    return Person(id=string(author, "id"), name=one_line(text_or(author, "name")))

"""From Threads' posts to our words. Pure.

Source: the fields of https://developers.facebook.com/documentation/threads/retrieve-and-manage-replies.
People have no id but their user name; private ones have none at all. Parents and roots are true.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.scanning import mentioned, somebody, title_of
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment, string, text_or
from ackbot.text import clean, one_line

POST_FIELDS = (
    "id,text,timestamp,username,permalink,media_type,has_replies,is_quote_post,quoted_post"
)
REPLY_FIELDS = f"{POST_FIELDS},is_reply,is_reply_owned_by_me,root_post,replied_to,hide_status"

_HIDDEN = {
    "HIDDEN": "you hid it",
    "BLOCKED": "you blocked them",
    "RESTRICTED": "you restricted them",
}
_SHOWN = {
    "IMAGE": "[picture]",
    "VIDEO": "[video]",
    "CAROUSEL_ALBUM": "[pictures]",
    "AUDIO": "[sound]",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is known of a post's thread from where it was read, should the post not say so."""

    listed: str = ""
    """The path of the list that it stands in, and is looked for in again."""
    root: str = ""
    parent: str = ""
    on: Subject = field(default_factory=Subject)


@dataclass(frozen=True, slots=True)
class Reader:
    """Maps for one profile."""

    me: Person

    def is_mine(self, row: object) -> bool:
        """Whether I wrote it."""
        if not isinstance(row, dict):
            return False
        return row.get("is_reply_owned_by_me") is True or _name(row) == self.me.handle.lower()

    def post(self, row: object, around: Around) -> Post:
        """Map a post or reply. Raises Unreadable."""
        if not isinstance(row, dict):
            raise Unreadable("it is no object")
        number = string(row, "id")
        parent = reference(row, "replied_to") or around.parent
        root = reference(row, "root_post") or around.root or number
        raw = _raw(row)
        return Post(
            id=number,
            root=root,
            author=self.me if self.is_mine(row) else author(row),
            at=moment(string(row, "timestamp")),
            text=_words(row, raw),
            raw=raw,
            kind=Kind.REPLY if parent else Kind.MENTION,
            parent=parent or None,
            url=web_address(text_or(row, "permalink")),
            names=tuple(self._named(row, raw)),
            quotes=tuple(filter(None, [reference(row, "quoted_post")])),
            held=text_or(row, "hide_status") in _HIDDEN,
            closed=_HIDDEN.get(text_or(row, "hide_status"), ""),
            on=around.on,
            details=json.dumps({"listed": around.listed}),
        )

    def _named(self, row: Json, text: str) -> Iterator[str]:
        """Yield the ids of those whom the words name, but for their author."""
        for name in mentioned(text):
            if name != _name(row):
                yield self.me.id if name == self.me.handle.lower() else name


def author(row: Json) -> Person:
    """Return who wrote it; somebody unknown where the profile is private."""
    name = _name(row)
    if not name:
        return somebody(text_or(row, "id"))
    return Person(id=name, handle=name, url=f"https://www.threads.com/@{name}")


def reference(row: Json, key: str) -> str:
    """Return the id of a post that another one points to."""
    return text_or(mapping_or(row, key), "id") or text_or(row, key)


def subject(row: Json) -> Subject:
    """Describe a post of mine that people speak about."""
    return Subject(
        text=title_of(_words(row, text_or(row, "text"))),
        url=web_address(text_or(row, "permalink")),
    )


def web_address(url: str) -> str:
    """Return an address fit to be shown or opened, else nothing."""
    url = one_line(url, 2000)
    return url if url.startswith("https://") and " " not in url else ""


def _raw(row: Json) -> str:
    text = row.get("text", "")
    if not isinstance(text, str):
        raise Unreadable("its words are no text")
    return text


def _words(row: Json, raw: str) -> str:
    """Return all there is to read: the words, and what kind of media comes with them."""
    shown = _SHOWN.get(text_or(row, "media_type"), "")
    return "\n\n".join(filter(None, [clean(raw).strip(), shown])) or "[no words]"


def _name(row: Json) -> str:
    return one_line(text_or(row, "username"), 60).lower()

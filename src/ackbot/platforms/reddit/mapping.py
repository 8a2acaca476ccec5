"""From Reddit's comments to our words. Pure.

Source: https://github.com/reddit-archive/reddit/wiki/JSON, and recordings of PRAW from 2025. What
is in an inbox lacks its thread (its address tells the post), and says why it is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import Json, Unreadable, of_seconds, string, text_or
from ackbot.text import clean, one_line

SITE = "https://www.reddit.com"
LOCKED, ARCHIVED = "it is locked", "the post is archived"

_COMMENT = re.compile(r"t1_[0-9a-z]{1,13}")
_ABOVE = re.compile(r"t[13]_[0-9a-z]{1,13}")
_PERSON = re.compile(r"t2_[0-9a-z]{1,13}")
_USER = re.compile(r"[\w-]{1,40}", re.ASCII)
_NAMED = re.compile(r"(?<![\w/])/?u/([\w-]{1,40})", re.ASCII | re.IGNORECASE)
_PATH = re.compile(
    r"/(?:r|user)/[\w%-]{1,60}/comments/([0-9a-z]{1,13})/[\w%-]{0,400}/[0-9a-z]{1,13}/?"
)
#: Machines that say so in their names. A plain "...bot" may be a person.
_BOT = re.compile(r"AutoModerator|.*(?:Bot|[_-]bot|[_-]BOT)")
_KINDS = {
    "comment_reply": Kind.REPLY,
    "post_reply": Kind.COMMENT,
    "username_mention": Kind.MENTION,
}
_TO_ME = ("comment_reply", "post_reply")
_GONE = (None, "", "[deleted]")
_REMOVED = ("[removed]", "[ Removed by Reddit ]")


@dataclass(frozen=True, slots=True)
class Reader:
    """Maps for one account."""

    me: Person
    bots: frozenset[str] = field(default_factory=frozenset)
    """Lower-case names of people who are machines, as the user says."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Ids of people who were seen, by lower-case name."""

    def is_mine(self, row: Json) -> bool:
        """Whether I wrote it."""
        fullname = text_or(row, "author_fullname")
        return fullname == self.me.id if fullname else _same(row, self.me.handle)

    def post(self, row: Json, root: str) -> Post:
        """Map a comment whose top-level comment is known. Raises Unreadable."""
        name, parent = comment_name(row), above(row)
        body = row.get("body")
        if not isinstance(body, str):
            raise Unreadable("its words are no text")
        why, path = text_or(row, "type"), _path(row)
        link = link_of(row)
        return Post(
            id=name,
            root=root,
            author=self.author(row),
            at=_moment(row.get("created_utc")),
            edited_at=_moment_or_none(row.get("edited")),
            text=clean(body).strip() or "[no words]",
            raw=body,
            kind=_KINDS.get(why) or (Kind.COMMENT if parent.startswith("t3_") else Kind.REPLY),
            parent=parent,
            parent_author=self.me.id if why in _TO_ME else None,
            url=f"{SITE}{path}?context=3" if path else f"{SITE}/comments/{link[3:]}",
            names=self._named(body, row),
            closed=closed(row),
            on=_subject(row, link),
            details=json.dumps({"link": link}),
        )

    def again(self, before: Post, row: Json, link: Json) -> Post:
        """Map a known comment anew, with the post it stands under. Raises Unreadable."""
        found = self.post(row, before.root)
        return replace(
            found,
            kind=before.kind,
            parent_author=before.parent_author,
            url=before.url,
            on=before.on,
            closed=found.closed or closed(link),
            details=before.details,
        )

    def author(self, row: Json) -> Person:
        """Return who wrote it. Raises Unreadable."""
        if self.is_mine(row):
            return self.me
        name, fullname = string(row, "author"), text_or(row, "author_fullname")
        if not _USER.fullmatch(name):
            raise Unreadable("its author has no usable name")
        return Person(
            id=fullname if _PERSON.fullmatch(fullname) else f"u/{name.lower()}",
            name=name,
            handle=name,
            url=f"{SITE}/user/{name}",
            bot=bool(_BOT.fullmatch(name)) or name.lower() in self.bots,
        )

    def _named(self, body: str, row: Json) -> tuple[str, ...]:
        """Return whom the words name: me, and others by name, but for their author."""
        names = dict.fromkeys(found[1].lower() for found in _NAMED.finditer(body))
        names.pop(text_or(row, "author").lower(), None)
        mine = self.me.handle.lower()
        known = {**self.people, mine: self.me.id}
        return tuple(known.get(name, f"u/{name}") for name in names)


def person_of(me: Json) -> Person:
    """Return who is signed in. Raises Unreadable."""
    name, number = string(me, "name"), f"t2_{string(me, 'id')}"
    if not _USER.fullmatch(name) or not _PERSON.fullmatch(number):
        raise Unreadable("it has no usable name")
    return Person(id=number, name=name, handle=name, url=f"{SITE}/user/{name}")


def people_of(rows: Iterable[Json]) -> dict[str, str]:
    """Return the ids of those who wrote comments, by lower-case name."""
    told = ((text_or(row, "author"), text_or(row, "author_fullname")) for row in rows)
    return {name.lower(): number for name, number in told if name and _PERSON.fullmatch(number)}


def names_of(told: object) -> frozenset[str]:
    """Return the lower-case names in a setting that lists user names."""
    listed = told if isinstance(told, Collection) and not isinstance(told, str) else ()
    return frozenset(str(name).removeprefix("u/").lower() for name in listed)


def comment_name(row: Json) -> str:
    """Return the name of a comment. Raises Unreadable."""
    name = string(row, "name")
    if not _COMMENT.fullmatch(name):
        raise Unreadable("its id cannot be read")
    return name


def above(row: Json) -> str:
    """Return the name of the comment or post that a comment answers. Raises Unreadable."""
    parent = string(row, "parent_id")
    if not _ABOVE.fullmatch(parent):
        raise Unreadable("what it answers cannot be read")
    return parent


def link_of(row: Json) -> str:
    """Return the name of the post that a comment stands under. Raises Unreadable."""
    link = text_or(row, "link_id")
    if link.startswith("t3_") and _ABOVE.fullmatch(link):
        return link
    parent = text_or(row, "parent_id")
    found = _PATH.fullmatch(_path(row))
    if found:
        return f"t3_{found[1]}"
    if parent.startswith("t3_"):
        return above(row)
    raise Unreadable("which post it stands under cannot be read")


def is_gone(row: Json) -> bool:
    """Whether a comment was deleted or removed: its place in the thread is all that is left."""
    return row.get("author") in _GONE or row.get("body") in _REMOVED


def listed_at(row: Json) -> datetime | None:
    """Return when something was written, by which lists are sorted."""
    return _moment_or_none(row.get("created_utc"))


def closed(row: Json) -> str:
    """Say why a comment or post takes no reply; empty where it does or does not say."""
    if row.get("locked") is True:
        return LOCKED
    return ARCHIVED if row.get("archived") is True else ""


def _subject(row: Json, link: str) -> Subject:
    title = one_line(text_or(row, "link_title"), 300)
    return Subject(text=title, url=f"{SITE}/comments/{link[3:]}")


def _path(row: Json) -> str:
    """Return where a comment is on the site, without what follows a question mark."""
    told = (text_or(row, "permalink") or text_or(row, "context")).partition("?")[0]
    return told if _PATH.fullmatch(told) else ""


def _same(row: Json, name: str) -> bool:
    return text_or(row, "author").lower() == name.lower()


def _moment(value: object) -> datetime:
    found = _moment_or_none(value)
    if found is None:
        raise Unreadable("its time cannot be read")
    return found


def _moment_or_none(value: object) -> datetime | None:
    """Read seconds since 1970; `edited` is False where nothing was."""
    found = of_seconds(value)
    return found and found.replace(microsecond=0)

"""From what Isso sends to our words: a page's comments become `Post`s.

Sources: https://isso-comments.de/docs/reference/server-api/; modes are 1 (public), 2 (held for
moderation) and 4 (deleted, still referenced); times are seconds since 1970, as fractions.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.isso.owner import Json, Owner, typed, web_address
from ackbot.platforms.shapes import of_seconds
from ackbot.text import clean, one_line

PUBLIC, HELD = 1, 2
_MARK = "#isso-"
_ID = re.compile(r"[1-9][0-9]{0,18}")


class Unreadable(ValueError):
    """Something a server sent is not of its documented shape; the words name what."""


class Place(NamedTuple):
    """Where a comment stands: its page as the server names it, and its number there."""

    uri: str
    number: int


@dataclass(frozen=True, slots=True)
class Site:
    """How comments of one server are named: ids by its own address, links by the site's."""

    home: str
    """The server's address without scheme: ids of two servers never meet."""
    origin: str = ""
    """Where the pages are, without a trailing slash; empty where nobody says."""

    def id_of(self, uri: str, number: int) -> str:
        """Return the id of a comment."""
        return f"{self.home}{uri}{_MARK}{number}"

    def place_of(self, post_id: str) -> Place | None:
        """Return where a comment stands; None for an id that is none of this server's."""
        uri, mark, number = post_id.removeprefix(self.home).rpartition(_MARK)
        if not post_id.startswith(self.home) or not mark or not _ID.fullmatch(number):
            return None
        return Place(uri, int(number))

    def page_url(self, uri: str) -> str:
        """Return where a browser shows a page; empty where that is not known."""
        return f"{self.origin}{uri}" if self.origin and uri.startswith("/") else ""

    def url_of(self, uri: str, number: int) -> str:
        """Return where a browser shows a comment; empty where that is not known."""
        page = self.page_url(uri)
        return f"{page}{_MARK}{number}" if page else ""


@dataclass(frozen=True, slots=True)
class Thread:
    """All public comments of one page, as the server gave them, in its order."""

    uri: str
    comments: tuple[Json, ...]

    def living(self) -> dict[int, Json]:
        """Return the comments that are there, by number."""
        numbered = ((number_of(comment), comment) for comment in self.comments)
        return {n: c for n, c in numbered if n is not None and c.get("mode", PUBLIC) == PUBLIC}


def origin_of(told: object) -> str:
    """Return scheme and host of a site's address, all that pages named by path need of it."""
    parts = web_address(told).split("/") if isinstance(told, str) else []
    return "/".join(parts[:3]) if len(parts) > 2 and parts[2] else ""


def flat(replies: Iterable[object]) -> Iterator[Json]:
    """Yield comments and, after each, what stands under it. Raises Unreadable."""
    for each in replies:
        if not isinstance(each, dict):
            raise Unreadable("a comment is no object")
        yield each
        below = each.get("replies")
        yield from flat(below if isinstance(below, list) else ())


def number_of(comment: Mapping[str, object]) -> int | None:
    """Return a comment's number; None where it has none."""
    number = comment.get("id")
    return number if type(number) is int and number > 0 else None


def moment_of(comment: Mapping[str, object], key: str) -> datetime | None:
    """Return a time of a comment as aware UTC; None where it has none."""
    return of_seconds(comment.get(key))


def post_of(comment: Json, thread: Thread, site: Site, owner: Owner) -> Post:
    """Read a comment of a page. Raises Unreadable.

    The parent that Isso names is the top-level comment, whatever was answered: it becomes the root
    and no parent.
    """
    number, created = number_of(comment), moment_of(comment, "created")
    text = comment.get("text")
    if number is None or created is None:
        raise Unreadable("it has no number or no time")
    if not isinstance(text, str):
        raise Unreadable("its text is missing")
    root = root_of(comment)
    mine = owner.wrote(comment)
    return Post(
        id=site.id_of(thread.uri, number),
        root=site.id_of(thread.uri, root),
        author=owner.person if mine else person_of(comment, site),
        at=created,
        text=clean(text).strip(),
        raw=text,
        kind=Kind.COMMENT if root == number else Kind.REPLY,
        edited_at=moment_of(comment, "modified"),
        url=site.url_of(thread.uri, number),
        names=named_in(text, thread, root, site) if mine else (),
        on=Subject(text=one_line(thread.uri), url=site.page_url(thread.uri)),
        details=json.dumps({"uri": thread.uri, "id": number, "root": root}, sort_keys=True),
    )


def root_of(comment: Mapping[str, object]) -> int:
    """Return the number of the top-level comment that a comment stands under, or its own."""
    parent, number = comment.get("parent"), number_of(comment)
    if parent is not None and (type(parent) is not int or parent <= 0):
        raise Unreadable("what it answers cannot be read")
    if number is None:
        raise Unreadable("it has no number")
    return parent if isinstance(parent, int) else number


def person_of(comment: Mapping[str, object], site: Site) -> Person:
    """Return who wrote a comment: the server's hash and the typed name together.

    The hash alone may be that of a network, or of a proxy that all share, and then many have it.
    Raises Unreadable where there is no hash.
    """
    known = comment.get("hash")
    if not isinstance(known, str) or not known:
        raise Unreadable("its author has no hash")
    name = typed(comment, "author")
    both = f"{known}\0{name.casefold()}".encode("utf-8", "replace")
    key = hashlib.sha256(both).hexdigest()[:16]
    url = web_address(typed(comment, "website"))
    return Person(id=f"{site.home}~{key}", name=one_line(name), url=url)


def named_in(text: str, thread: Thread, root: int, site: Site) -> tuple[str, ...]:
    """Return the authors under a top-level comment whom a text addresses: "@Mira", "Mira, ..."."""
    said = text.casefold().lstrip()
    found = []
    for comment in thread.living().values():
        name = typed(comment, "author").casefold()
        if name and root in (comment.get("id"), comment.get("parent")) and _addresses(said, name):
            found.append(_person_id(comment, site))
    return tuple(filter(None, dict.fromkeys(found)))


def _addresses(said: str, name: str) -> bool:
    name = re.escape(name)
    return bool(re.search(rf"(?<!\w)@{name}(?!\w)", said) or re.match(rf"{name}\s*[,:]", said))


def _person_id(comment: Mapping[str, object], site: Site) -> str:
    try:
        return person_of(comment, site).id
    except Unreadable:
        return ""

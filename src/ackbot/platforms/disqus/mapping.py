"""From Disqus's posts to our words. Pure: what a post answers was read before.

Ids of posts and users are Disqus's own numbers. Times are UTC and say so nowhere. `message` is
the HTML that pages show, `raw_message` what was typed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment, string, text_or
from ackbot.text import html_to_text, one_line

CLOSED = "the discussion is closed"
_NAMED = re.compile(r"@([A-Za-z0-9_]{1,60})(?::disqus)?\b")
#: So many posts are remembered between pulls, the newest: what somebody answers is among them.
REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Said:
    """What is remembered of a post: the top of its thread, and who wrote it."""

    root: str
    author: str
    name: str = ""
    """The author's user name."""


@dataclass(slots=True)
class Known:
    """What is known of posts, by id, in the order in which they were learnt."""

    me: Person
    said: dict[str, Said] = field(default_factory=dict)

    def learn(self, rows: Iterable[object]) -> None:
        """Remember posts, oldest first, so that what they answer is known before."""
        for row in rows:
            if isinstance(row, dict) and (number := number_of(row, "id")):
                author = person(row, self.me)
                self.said[number] = Said(self.root(row), author.id, author.handle)

    def root(self, row: Json) -> str:
        """Return the top of a post's thread; where that is out of sight, the highest known."""
        above = number_of(row, "parent")
        if not above:
            return number_of(row, "id")
        return self.said[above].root if above in self.said else above

    def unknown(self, rows: Iterable[object]) -> set[str]:
        """Return the parents of posts that are neither known nor among them."""
        listed = [row for row in rows if isinstance(row, dict)]
        parents = {number_of(row, "parent") for row in listed} - {""}
        return parents - self.said.keys() - {number_of(row, "id") for row in listed}

    def named(self, text: str) -> tuple[str, ...]:
        """Return the ids of those whom a text names."""
        wanted = {name.lower() for name in _NAMED.findall(text)}
        if not wanted:
            return ()
        people = {said.name.lower(): said.author for said in self.said.values() if said.name}
        people[self.me.handle.lower()] = self.me.id
        return tuple(people[name] for name in sorted(wanted) if name in people)


def number_of(row: object, key: str) -> str:
    """Return an id, which Disqus writes as number or as text; empty where there is none."""
    value = row.get(key) if isinstance(row, dict) else None
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return str(value)
    usable = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20
    return str(value) if usable else ""


def is_gone(row: object) -> bool:
    """Whether a post was deleted, or taken for spam."""
    return isinstance(row, dict) and (row.get("isDeleted") is True or row.get("isSpam") is True)


def is_mine(row: object, me: Person) -> bool:
    """Whether I wrote a post."""
    return isinstance(row, dict) and number_of(mapping_or(row, "author"), "id") == me.id


def thread_of(row: Json) -> str:
    """Return the id of the page's discussion, which comes as an object or as an id."""
    return number_of(row, "thread") or number_of(mapping_or(row, "thread"), "id")


def person(row: Json, me: Person) -> Person:
    """Return who wrote a post: me, a user, or a guest known by address, else by typed name."""
    author = mapping_or(row, "author")
    number = number_of(author, "id")
    if number == me.id:
        return me
    name, url = text_or(author, "name"), text_or(author, "url")
    guest = text_or(author, "email").strip().lower() or f"{name.strip().lower()}|{url.strip()}"
    return Person(
        id=number or f"guest-{hashlib.sha256(guest.encode('utf-8', 'replace')).hexdigest()[:32]}",
        name=one_line(name),
        handle=one_line(text_or(author, "username")) if number else "",
        url=_address(text_or(author, "profileUrl") if number else url),
    )


def post(row: object, known: Known) -> Post:
    """Map one post. Raises Unreadable."""
    if not isinstance(row, dict):
        raise Unreadable("it is no object")
    number = number_of(row, "id")
    if not number:
        raise Unreadable("it has no id")
    message, at = string(row, "message"), moment(string(row, "createdAt"))
    thread = mapping_or(row, "thread")
    above = number_of(row, "parent")
    parent = known.said.get(above)
    link = _address(text_or(thread, "link"))
    return Post(
        id=number,
        root=known.root(row),
        author=person(row, known.me),
        at=at,
        text=html_to_text(message),
        raw=text_or(row, "raw_message") or message,
        kind=Kind.REPLY if parent and parent.author == known.me.id else Kind.COMMENT,
        parent=above or None,
        parent_author=parent.author if parent else None,
        url=_address(text_or(row, "url")) or (f"{link}#comment-{number}" if link else ""),
        names=known.named(text_or(row, "raw_message")),
        held=row.get("isApproved") is False,
        closed=CLOSED if thread.get("isClosed") is True else "",
        on=Subject(
            text=one_line(html_to_text(text_or(thread, "clean_title") or text_or(thread, "title"))),
            url=link,
        ),
        details=json.dumps({"thread": thread_of(row)}),
    )


def again(before: Post, row: object, known: Known) -> Post:
    """Map a known post once more: where it stands has not changed. Raises Unreadable."""
    fresh = post(row, known)
    return replace(
        before, text=fresh.text, raw=fresh.raw, held=fresh.held, closed=fresh.closed, on=fresh.on
    )


def _address(url: str) -> str:
    url = one_line(url, 2000)
    url = f"https:{url}" if url.startswith("//") else url
    return url if url.startswith(("https://", "http://")) and " " not in url else ""

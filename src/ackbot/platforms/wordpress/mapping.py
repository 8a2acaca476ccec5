"""From WordPress's comments to our words. Pure: all that explains a comment was read before.

Source: https://developer.wordpress.org/rest-api/reference/comments/. Texts are HTML as the site
shows it; names are HTML, too. Nothing says when a comment was edited, or in which language it is.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.base import Identity
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    mapping,
    mapping_or,
    moment,
    string,
    text_or,
)
from ackbot.platforms.wordpress.site import Role, Site, Wishes, web_address
from ackbot.text import html_to_text, one_line

CLOSED = "comments are closed there, but for those who answer in its dashboard"
#: What stands in the list of comments; spam and trash do not.
SHOWN = ("approved", "hold")
_QUOTED = re.compile(r"#comment-([1-9][0-9]{0,17})\b")
_NAME_MIN = 2


@dataclass(frozen=True, slots=True)
class Page:
    """A post or page that people speak under; all empty where the API does not show it."""

    author: int = 0
    title: str = ""
    url: str = ""
    closed: bool = False

    @classmethod
    def read(cls, found: Json) -> Page:
        """Read it leniently: it only explains."""
        author = found.get("author")
        return cls(
            author=author if isinstance(author, int) else 0,
            title=one_line(html_to_text(text_or(mapping_or(found, "title"), "rendered"))),
            url=web_address(text_or(found, "link")),
            closed=text_or(found, "comment_status") == "closed",
        )


@dataclass(slots=True, kw_only=True)
class Reader:
    """Maps comments of one site for one user, by what was read so far."""

    site: Site
    me: Identity
    wishes: Wishes
    role: Role
    seen: dict[int, Json | None] = field(default_factory=dict)
    """Comments by number; None for one that is not there, or not for us to see."""
    pages: dict[int, Page] = field(default_factory=dict)
    people: dict[int, dict[str, str]] = field(default_factory=dict)
    """On flat pages: the ids of those who spoke there, by lower-case name."""

    def is_mine(self, row: object) -> bool:
        """Whether I wrote a comment."""
        author = row.get("author") if isinstance(row, dict) else None
        return isinstance(author, int) and str(author) == self.me.others["number"]

    def is_for_me(self, row: object) -> bool:
        """Whether a comment was said to me, as far as the account's settings and role say."""
        if not isinstance(row, dict) or not self.wishes.only_my_posts(self.role):
            return True
        page = self.pages.get(whole(row, "post"), Page())
        return str(page.author) == self.me.others["number"] or self.is_mine(self._above(row))

    def post(self, row: object) -> Post:
        """Map one comment. Raises Unreadable."""
        if not isinstance(row, dict):
            raise Unreadable("it is no object")
        number, page_number, parent = (whole(row, key) for key in ("id", "post", "parent"))
        if not number:
            raise Unreadable("it has no id")
        rendered = mapping(row, "content").get("rendered")
        if not isinstance(rendered, str):
            raise Unreadable("it has no content")
        page = self.pages.get(page_number, Page())
        above = self._above(row)
        mine = self.is_mine(row)
        held = text_or(row, "status") == "hold"
        link = web_address(text_or(row, "link"))
        return Post(
            id=self.site.comment(number),
            root=self._root(row),
            author=self.person(row),
            at=moment(string(row, "date_gmt")),
            text=html_to_text(rendered),
            raw=text_or(mapping(row, "content"), "raw", rendered),
            kind=Kind.REPLY if self.is_mine(above) else Kind.COMMENT,
            parent=self.site.comment(parent) if parent else None,
            parent_author=self.person(above).id if above else None,
            url=self._dashboard(number) if held and not mine else link,
            names=self._named(row, html_to_text(rendered)),
            quotes=self._quoted(rendered, number) if mine else (),
            held=held,
            closed=CLOSED if page.closed else "",
            on=Subject(text=page.title, url=page.url or link.partition("#")[0]),
            details=json.dumps({"number": number, "post": page_number}),
        )

    def person(self, row: Json) -> Person:
        """Return who wrote a comment: me, somebody registered, or a visitor."""
        if self.is_mine(row):
            return self.me.person
        number = row.get("author")
        registered = isinstance(number, int) and number > 0
        return Person(
            id=self.site.user(number) if registered and number else self.site.guest(row),
            name=name_of(text_or(row, "author_name")),
            url=web_address(text_or(row, "author_url")),
        )

    def remember_people(self, listed: Iterable[Json]) -> None:
        """Note who spoke on flat pages, for `names` of our words there."""
        for row in listed:
            known = self.people.get(whole(row, "post"))
            if known is not None and not self.is_mine(row):
                person = self.person(row)
                known.setdefault(person.name.lower(), person.id)

    def _above(self, row: Json) -> Json:
        parent = whole(row, "parent")
        return (self.seen.get(parent) if parent else None) or {}

    def _root(self, row: Json) -> str:
        """Return the page where comments are flat, else the comment at the top of the thread."""
        if self.wishes.flat:
            return self.site.page(whole(row, "post"))
        number, passed = whole(row, "id"), set[int]()
        while (parent := whole(row, "parent")) and parent not in passed:
            number = parent
            passed.add(parent)
            row = self.seen.get(parent) or {}
        return self.site.comment(number)

    def _named(self, row: Json, text: str) -> tuple[str, ...]:
        """Return whom the words name: me, or on a flat page whomever of those who spoke there."""
        if not self.is_mine(row):
            return (self.me.person.id,) if _names(text, self.me.person.name) else ()
        if not self.wishes.flat or whole(row, "parent"):
            return ()
        people = self.people.get(whole(row, "post"), {})
        return tuple(dict.fromkeys(who for name, who in people.items() if _addresses(text, name)))

    def _quoted(self, rendered: str, number: int) -> tuple[str, ...]:
        """Return the comments that a word of ours links to."""
        linked = dict.fromkeys(int(found) for found in _QUOTED.findall(rendered))
        return tuple(self.site.comment(other) for other in linked if other != number)

    def _dashboard(self, number: int) -> str:
        """Return where a held comment can be seen: its own page does not show it."""
        return f"{self.me.others['home']}/wp-admin/comment.php?action=editcomment&c={number}"


def name_of(written: str) -> str:
    """Return a display name as people read it: WordPress keeps it escaped."""
    return one_line(html.unescape(written))


def whole(row: Json, key: str) -> int:
    """Return a number of something, zero where there is none."""
    value = row.get(key)
    return value if isinstance(value, int) and value > 0 else 0


def _names(text: str, name: str) -> bool:
    """Whether a text has "@Name" in it."""
    low, mark = text.lower(), f"@{name.lower()}"
    at = low.find(mark) if len(name) >= _NAME_MIN else -1
    return at >= 0 and not low[at + len(mark) : at + len(mark) + 1].isalnum()


def _addresses(text: str, name: str) -> bool:
    """Whether a text is said to somebody: "@Mira", "Mira, ..." or "Mira: ...", in full or not."""
    for called in dict.fromkeys((name, name.partition(" ")[0])):
        if _names(text, called):
            return True
        if len(called) < _NAME_MIN:
            continue
        for line in text.lower().splitlines():
            if line.startswith(called) and line[len(called) :].lstrip()[:1] in (",", ":"):
                return True
    return False

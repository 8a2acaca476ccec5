"""From Instagram's comments to our words. Pure.

Sources: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-comment
and /ig-media. A comment has no address of its own: the post's stands for it. `from` may be missing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.scanning import mentioned, somebody, title_of
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment, string, text_or
from ackbot.text import clean, one_line

COMMENT_FIELDS = "id,text,timestamp,username,from,hidden,parent_id"
MEDIA_FIELDS = "id,caption,permalink,timestamp,media_type,comments_count,is_comment_enabled"

HIDDEN = "you hid it"
SWITCHED_OFF = "comments are switched off there"
_NAMES = {"VIDEO": "your video", "CAROUSEL_ALBUM": "your album", "IMAGE": "your picture"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Under:
    """What a comment stands under: the post, the top-level comment, and who speaks there."""

    media: str
    on: Subject = field(default_factory=Subject)
    open: bool = True
    """Whether the post takes comments."""
    top: str = ""
    """The top-level comment; empty for one of that level."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Lower-case user names of those who speak there, and their ids."""

    @classmethod
    def of(cls, media: Json) -> Under:
        """Read it of a post."""
        kind = _NAMES.get(text_or(media, "media_type"), "your post")
        url = _web(text_or(media, "permalink"))
        return cls(
            media=text_or(media, "id"),
            on=Subject(text=title_of(text_or(media, "caption")) or kind, url=url),
            open=media.get("is_comment_enabled") is not False,
        )


@dataclass(frozen=True, slots=True)
class Reader:
    """Maps for one account, by its ids and user name."""

    me: Person
    ids: frozenset[str]

    def is_mine(self, row: object) -> bool:
        """Whether the account wrote it. The two products of the API give it different ids."""
        author = text_or(mapping_or(row, "from"), "id")
        return author in self.ids or self._name(row) == self.me.handle.lower()

    def post(self, row: object, under: Under) -> Post:
        """Map a comment. Raises Unreadable."""
        if not isinstance(row, dict):
            raise Unreadable("it is no object")
        number = string(row, "id")
        text = row.get("text")
        if not isinstance(text, str):
            raise Unreadable("its words are no text")
        root = under.top or number
        return Post(
            id=number,
            root=root,
            author=self.author(row),
            at=moment(string(row, "timestamp")),
            text=clean(text).strip() or "[no words]",
            raw=text,
            kind=Kind.COMMENT if root == number else Kind.REPLY,
            url=under.on.url,
            names=self._names(row, text, under.people),
            held=row.get("hidden") is True,
            closed=HIDDEN if row.get("hidden") is True else "" if under.open else SWITCHED_OFF,
            on=under.on,
            details=json.dumps({"media": under.media, "top": root, "user": self._name(row)}),
        )

    def author(self, row: Json) -> Person:
        """Return who wrote a comment; somebody unknown where the API does not say."""
        if self.is_mine(row):
            return self.me
        name = self._name(row)
        known = text_or(mapping_or(row, "from"), "id") or (f"@{name}" if name else "")
        if not known:
            return somebody(text_or(row, "id"))
        url = f"https://www.instagram.com/{name}/" if name else ""
        return Person(id=known, handle=name, url=url)

    def people(self, rows: Iterable[object]) -> dict[str, str]:
        """Return the ids of those who wrote comments, by lower-case user name."""
        found = {self._name(row): self.author(row).id for row in rows if isinstance(row, dict)}
        found.pop("", None)
        return found

    def _names(self, row: Json, text: str, people: Mapping[str, str]) -> tuple[str, ...]:
        """Return whom the words name, of those who speak there; of others' words only me."""
        named = mentioned(text)
        if not self.is_mine(row):
            return (self.me.id,) if self.me.handle.lower() in named else ()
        return tuple(dict.fromkeys(people.get(name, f"@{name}") for name in named))

    def _name(self, row: object) -> str:
        name = text_or(row, "username") or text_or(mapping_or(row, "from"), "username")
        return one_line(name, 60).lower()


def _web(url: str) -> str:
    url = one_line(url, 2000)
    return url if url.startswith("https://") and " " not in url else ""

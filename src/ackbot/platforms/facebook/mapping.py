"""From Facebook's comments and posts to our words. Pure.

Sources: https://developers.facebook.com/docs/graph-api/reference/comment and /page-post. `from` is
missing where a person keeps apps out; `parent` is missing on top-level comments; ids are opaque.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ackbot.model import Kind, Person, Post, Subject, Visibility
from ackbot.platforms.scanning import addressed, somebody, title_of
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping_or,
    moment,
    string,
    text_or,
)
from ackbot.text import clean, one_line

COMMENT_FIELDS = (
    "id,message,created_time,from{id,name},parent{id,parent{id}},permalink_url,is_hidden,"
    "is_private,can_comment,user_likes,message_tags,attachment{type,title}"
)
POST_FIELDS = "id,message,story,created_time,from{id,name},permalink_url,message_tags"

HIDDEN = "it is hidden on the Page"
LOCKED = "Facebook takes no replies to it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Under:
    """The post that comments stand under, and what they mean there."""

    post: str
    ours: bool
    """Whether the Page wrote it: each top-level comment then begins a conversation."""
    author: str = ""
    """Who wrote it, where it was not the Page."""
    on: Subject = field(default_factory=Subject)
    people: Mapping[str, str] = field(default_factory=dict)
    """Lower-case names of those who speak there, and their ids."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Maps for one Page."""

    page: Person

    def is_mine(self, row: object) -> bool:
        """Whether the Page wrote it."""
        return text_or(mapping_or(row, "from"), "id") == self.page.id

    def is_on_my_page(self, row: object) -> bool:
        """Whether a post stands on the Page itself: its id then begins with the Page's."""
        return text_or(row, "id").startswith(f"{self.page.id}_")

    def under(self, row: Json, comments: Iterable[object] = ()) -> Under:
        """Describe a post for its comments."""
        ours = self.is_mine(row)
        words = text_or(row, "message") or text_or(row, "story")
        return Under(
            post=text_or(row, "id"),
            ours=ours,
            author="" if ours else self._author(row).id,
            on=Subject(text=title_of(words), url=_web(text_or(row, "permalink_url"))),
            people=self.people(comments),
        )

    def known(self, post: Post) -> Under:
        """Describe what a post that was read before stands under."""
        about = json.loads(post.details)
        return Under(
            post=about["post"], ours=about["ours"], author=about.get("author", ""), on=post.on
        )

    def mention(self, row: Json) -> Post:
        """Map a post by somebody else, on the Page or tagging it. Raises Unreadable."""
        number = string(row, "id")
        words = _words(row)
        url = _web(text_or(row, "permalink_url"))
        author = self._author(row)
        return Post(
            id=number,
            root=number,
            author=author,
            at=moment(string(row, "created_time")),
            text=words,
            raw=text_or(row, "message"),
            kind=Kind.MENTION,
            url=url,
            names=(self.page.id,),
            on=Subject(text=title_of(words), url=url),
            details=_details(number, number, ours=False, author=author.id),
        )

    def comment(self, row: object, under: Under) -> Post:
        """Map a comment. Raises Unreadable."""
        if not isinstance(row, dict):
            raise Unreadable("it is no object")
        number = string(row, "id")
        above, top = _place(row, number)
        return Post(
            id=number,
            root=top if under.ours else under.post,
            author=self._author(row),
            at=moment(string(row, "created_time")),
            text=_words(row),
            raw=text_or(row, "message"),
            kind=Kind.REPLY if above else Kind.COMMENT,
            parent=_parent(row, under),
            parent_author=under.author or None if not (above or under.ours) else None,
            url=_web(text_or(row, "permalink_url")),
            names=self._names(row, under),
            visibility=Visibility.DIRECT if row.get("is_private") is True else Visibility.PUBLIC,
            held=row.get("is_hidden") is True,
            closed=_closed(row, above),
            on=under.on,
            details=_details(
                under.post, _target(row, number, top), ours=under.ours, author=under.author
            ),
        )

    def _author(self, row: Json) -> Person:
        author = mapping_or(row, "from")
        known = text_or(author, "id")
        if known == self.page.id:
            return self.page
        if not known:
            return somebody(text_or(row, "id"))
        return Person(id=known, name=one_line(text_or(author, "name"), 200))

    def people(self, comments: Iterable[object]) -> dict[str, str]:
        """Return the ids of those who wrote comments, by name in lower case."""
        people: dict[str, str] = {}
        for row in comments:
            author = self._author(row) if isinstance(row, dict) else Person(id="")
            if author.name and author.id != self.page.id:
                people.setdefault(author.name.casefold(), author.id)
        return people

    def _names(self, row: Json, under: Under) -> tuple[str, ...]:
        """Return whom the words name: by Facebook's tags, and in words of ours by name."""
        tags = [tag for tag in items(row, "message_tags") if isinstance(tag, dict)]
        tagged = [text_or(tag, "id") for tag in tags]
        if not self.is_mine(row):
            return (self.page.id,) if self.page.id in tagged else ()
        # The id in a tag is not promised to be the one that a comment's author has.
        called = (under.people.get(text_or(tag, "name").casefold(), "") for tag in tags)
        spoken_to = addressed(text_or(row, "message"), under.people)
        return tuple(filter(None, dict.fromkeys([*tagged, *called, *spoken_to])))


def _place(row: Json, number: str) -> tuple[str, str]:
    """Return what a comment answers, empty for a top-level one, and the top-level comment."""
    parent = mapping_or(row, "parent")
    above = text_or(parent, "id")
    return above, text_or(mapping_or(parent, "parent"), "id") or above or number


def _parent(row: Json, under: Under) -> str | None:
    """Return the parent where it is sure: of a reply below a reply, or of what is on a post.

    A reply that names a top-level comment may answer it or any other reply there.
    """
    above, top = _place(row, text_or(row, "id"))
    if above and above != top:
        return above
    return None if above or under.ours else under.post


def _target(row: Json, number: str, top: str) -> str:
    """Return what a reply is posted under: the comment, or where that takes none the thread."""
    return top if row.get("can_comment") is False else number


def _closed(row: Json, above: str) -> str:
    if row.get("is_hidden") is True:
        return HIDDEN
    # Of a reply it only says that there is no further level.
    return LOCKED if row.get("can_comment") is False and not above else ""


def _words(row: Json) -> str:
    """Return all there is to read: the words, and what else is shown in their place."""
    message = row.get("message", "")
    if not isinstance(message, str):
        raise Unreadable("its words are no text")
    attached = mapping_or(row, "attachment")
    shown = one_line(text_or(attached, "title") or text_or(attached, "type").split("_")[0], 100)
    parts = [clean(message).strip(), f"[{shown}]" if shown else ""]
    words = "\n\n".join(filter(None, parts)) or one_line(text_or(row, "story"), 1000)
    return words or "[no words]"


def _details(post: str, to: str, *, ours: bool, author: str) -> str:
    about = {"post": post, "to": to, "ours": ours, **({"author": author} if author else {})}
    return json.dumps(about, sort_keys=True)


def _web(url: str) -> str:
    url = one_line(url, 2000)
    return url if url.startswith(("https://", "http://")) and " " not in url else ""

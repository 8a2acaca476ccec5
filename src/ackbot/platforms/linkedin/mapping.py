"""From LinkedIn's comments to our words. Pure.

Source: the fields of https://learn.microsoft.com/en-us/linkedin/marketing/community-management/
shares/comments-api. Who speaks is known by a URN; times are milliseconds since 1970.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.linkedin.api import encoded
from ackbot.platforms.scanning import addressed, title_of
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping,
    mapping_or,
    of_seconds,
    string,
    text_or,
)
from ackbot.text import clean, one_line

CLOSED = "comments on the post are closed"

_COMMENT = re.compile(r"urn:li:comment:\((?:urn:li:)?(\w{1,40}:[0-9]{1,25}),([0-9]{1,25})\)")
_ACTOR = re.compile(r"urn:li:(?:person|organization|organizationBrand):([\w-]{1,60})", re.ASCII)
_POST = re.compile(r"urn:li:(?:share|ugcPost|activity):[0-9]{1,25}")
#: How posts write whom they mention, and signs that have a meaning there.
_MENTION = re.compile(r"@\[([^\]\n]{1,200})\]\(urn:li:[^()\s]{1,100}\)")
_ESCAPED = re.compile(r"\\([|{}@\[\]()<>#*_~\\])")
_SITE = "https://www.linkedin.com"


@dataclass(frozen=True, slots=True, kw_only=True)
class Under:
    """The post that comments stand under."""

    post: str
    on: Subject = field(default_factory=Subject)
    open: bool = True
    """Whether it takes comments."""
    names: Mapping[str, Person] = field(default_factory=dict)
    """Those who speak there, by URN, as far as LinkedIn tells who they are."""

    @classmethod
    def of(cls, row: Json, metadata: Json) -> Under:
        """Read it of a post and what is told of its comments. Raises Unreadable."""
        urn = string(row, "id")
        if not _POST.fullmatch(urn):
            raise Unreadable("its id cannot be read")
        words = _ESCAPED.sub(r"\1", _MENTION.sub(r"\1", text_or(row, "commentary")))
        on = Subject(text=title_of(clean(words)), url=post_url(urn))
        return cls(post=urn, on=on, open=text_or(metadata, "commentsState") != "CLOSED")


@dataclass(frozen=True, slots=True)
class Reader:
    """Maps for one Page."""

    me: Person

    def is_mine(self, row: object) -> bool:
        """Whether the Page wrote it."""
        return text_or(row, "actor") == self.me.id

    def post(self, row: object, under: Under, top: str = "") -> Post:
        """Map a comment; `top` is the one that a reply stands under. Raises Unreadable."""
        if not isinstance(row, dict):
            raise Unreadable("it is no object")
        urn = comment_urn(row)
        top = top or parent_of(row) or urn
        author = self.author(row, under)
        at = _time(mapping(row, "created"))
        changed = _time_or_none(mapping_or(row, "lastModified"))
        message = mapping(row, "message")
        raw = message.get("text")
        if not isinstance(raw, str):
            raise Unreadable("its words are no text")
        named = self._named(message, raw, under)
        return Post(
            id=urn,
            root=top,
            author=author,
            at=at,
            text=_words(raw, row),
            raw=raw,
            kind=Kind.COMMENT if urn == top else Kind.REPLY,
            parent_author=None if urn == top else _spoken_to(message, author),
            edited_at=changed if changed and changed - at > timedelta(seconds=1) else None,
            url=f"{post_url(under.post)}?commentUrn={encoded(urn)}",
            names=tuple(one for one in named if one != author.id),
            closed="" if under.open else CLOSED,
            on=under.on,
            details=json.dumps(
                {"post": under.post, "object": _object(row, urn), "top": top}, sort_keys=True
            ),
        )

    def author(self, row: Json, under: Under) -> Person:
        """Return who wrote a comment. Raises Unreadable."""
        actor = string(row, "actor")
        if actor == self.me.id:
            return self.me
        if not _ACTOR.fullmatch(actor):
            raise Unreadable("who wrote it cannot be read")
        return under.names.get(actor, Person(id=actor))

    def _named(self, message: Json, raw: str, under: Under) -> list[str]:
        """Return whom the words name: marked by the site, or spoken to by name."""
        people = {who.name.casefold(): urn for urn, who in under.names.items() if who.name}
        marked = [urn for _, urn in _marks(message)]
        return list(dict.fromkeys([*marked, *addressed(raw, people)]))


def person_of(urn: str, row: Json) -> Person:
    """Return a member or an organization, as LinkedIn tells of them."""
    parts = (text_or(row, key) for key in ("localizedFirstName", "localizedLastName"))
    name = text_or(row, "localizedName") or " ".join(filter(None, parts))
    vanity = text_or(row, "vanityName")
    folder = "in" if urn.startswith("urn:li:person:") else "company"
    plain = bool(re.fullmatch(r"[\w-]{1,100}", vanity))
    return Person(
        id=urn,
        name=one_line(name, 200),
        handle=vanity if plain else "",
        url=f"{_SITE}/{folder}/{vanity}/" if plain else "",
    )


def actors(rows: Iterator[object] | list[object]) -> list[str]:
    """Return who wrote these comments, each once."""
    told = (text_or(row, "actor") for row in rows)
    return [urn for urn in dict.fromkeys(told) if _ACTOR.fullmatch(urn)]


def comment_urn(row: object) -> str:
    """Return the one name of a comment. Raises Unreadable."""
    urn = text_or(row, "commentUrn") or text_or(row, "$URN")
    if not urn and text_or(row, "object"):
        urn = f"urn:li:comment:({text_or(row, 'object')},{text_or(row, 'id')})"
    found = _COMMENT.fullmatch(urn)
    if found is None:
        raise Unreadable("its id cannot be read")
    return f"urn:li:comment:(urn:li:{found[1]},{found[2]})"


def parent_of(row: object) -> str:
    """Return the comment that a reply stands under; empty for a comment on the post."""
    found = _COMMENT.fullmatch(text_or(row, "parentComment"))
    return f"urn:li:comment:(urn:li:{found[1]},{found[2]})" if found else ""


def number_in(urn: str) -> str:
    """Return the number of a comment: the last part of its name."""
    return urn.rpartition(",")[2].rstrip(")")


def replies_to(row: object) -> int | None:
    """Return how many replies a comment has; None where it is not said."""
    told = mapping_or(row, "commentsSummary")
    counts = (told.get("aggregatedTotalComments"), told.get("totalFirstLevelComments"))
    return next((count for count in counts if type(count) is int), None)


def changed_at(row: object) -> datetime | None:
    """Return when a post last changed, by which the list of posts is sorted."""
    keys = ("lastModifiedAt", "publishedAt", "createdAt")
    found = row if isinstance(row, dict) else {}
    return next((at for key in keys if (at := _moment(found.get(key)))), None)


def post_url(urn: str) -> str:
    """Return where a browser shows a post."""
    return f"{_SITE}/feed/update/{urn}/"


def _words(raw: str, row: Json) -> str:
    """Return all there is to read: the words, and that there are pictures."""
    shown = "[picture]" if items(row, "content") else ""
    return "\n\n".join(filter(None, [clean(raw).strip(), shown])) or "[no words]"


def _object(row: Json, urn: str) -> str:
    """Return the thread, as the server itself calls it."""
    told = text_or(row, "object")
    return told if _POST.fullmatch(told) else urn.partition("(")[2].partition(",")[0]


def _marks(message: Json) -> Iterator[tuple[int, str]]:
    """Yield where the site marks a name in the words, and whose it is."""
    for mark in items(message, "attributes"):
        start = mark.get("start") if isinstance(mark, dict) else None
        for urn in _urns(mark.get("value") if isinstance(mark, dict) else None):
            yield start if isinstance(start, int) else -1, urn


def _urns(value: object, depth: int = 4) -> Iterator[str]:
    """Yield the names of people and organizations in a value, however it wraps them."""
    if isinstance(value, str) and _ACTOR.fullmatch(value):
        yield value
    elif isinstance(value, dict) and depth:
        for inner in value.values():
            yield from _urns(inner, depth - 1)


def _spoken_to(message: Json, author: Person) -> str | None:
    """Return to whom a reply is said: the site begins an answer with that name."""
    first = next((urn for start, urn in _marks(message) if start == 0), None)
    return first if first != author.id else None


def _time(of: Json) -> datetime:
    found = _time_or_none(of)
    if found is None:
        raise Unreadable("its time cannot be read")
    return found


def _time_or_none(of: Json) -> datetime | None:
    return _moment(of.get("time"))


def _moment(value: object) -> datetime | None:
    """Read milliseconds since 1970."""
    return of_seconds(value / 1000) if type(value) is int and value.bit_length() < 64 else None

"""From what a forum sends to our words: rows of activity and posts become `Post`s. Pure.

A row (`/user_actions.json`) tells who, where and an excerpt of 300 characters on one line; a post
(of `/t/...`) has all its words. Ids are the forum's address, topic and number, which rows and links
name alike; a conversation's root is its topic. Source: openapi.json of discourse_api_docs and
app/serializers/user_action_serializer.rb.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from urllib.parse import quote, unquote

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import clean, html_to_text, one_line

#: Types of rows: what I began and wrote, and what was said to me.
NEW_TOPIC, REPLY, RESPONSE, MENTION, QUOTE, LIKE = 4, 5, 6, 7, 9, 1
_KINDS = {RESPONSE: Kind.REPLY, MENTION: Kind.MENTION, QUOTE: Kind.QUOTE}
#: Types of posts that are somebody's words; the others are notes of the forum, and whispers.
_WORDS = {1, 2}
#: The action on a post that is a like.
LIKED = 2

_HANDLE = re.compile(r"(?<![\w/@.])@([\w.-]*\w)")
_LINKED = re.compile(
    r"""<a\b[^<>]{0,200}\bclass="mention"[^<>]{0,200}\bhref="[^"<>]{0,200}/u/([^"/<>]{1,100})\""""
)
_QUOTED = re.compile(r"<aside\b([^<>]{0,600})>")
_DATA = re.compile(r"""\bdata-(post|topic|username)="([^"<>]{1,100})\"""")
_ASIDE = re.compile(r"<aside\b[^<>]{0,600}\bquote\b[^<>]{0,600}>.*?</aside>", re.DOTALL)
_ASIDES_MAX = 200_000


@dataclass(slots=True, kw_only=True)
class Reader:
    """Maps what one forum sends for one user."""

    server: str
    me: str
    """My stable id."""
    number: int
    """My number on the forum."""
    username: str
    trusted: bool
    """Whether I may post in closed topics: staff, and members of the highest trust level."""
    people: dict[str, str] = field(default_factory=dict)
    """Stable ids by lower-case user name, of all who were met."""

    @property
    def home(self) -> str:
        """The forum's address without its scheme: what all ids begin with."""
        return self.server.partition("://")[2]

    def id_of(self, topic: int, number: int) -> str:
        """Return a post's id."""
        return f"{self.home}/t/{topic}/{number}"

    def person_id(self, number: int) -> str:
        """Return a person's stable id."""
        return f"{self.home}~{number}"

    def is_mine(self, of: Json) -> bool:
        """Whether I wrote what a row or post is about."""
        return of.get("user_id") == self.number

    def began(self, topic: Json) -> bool:
        """Whether I began a topic."""
        return number_or(topic, "user_id") == self.number

    # -- rows of activity

    def row(self, row: Json) -> Post:
        """Read a row about words of mine, or words to me. Raises Unreadable."""
        topic, number = whole(row, "topic_id"), whole(row, "post_number")
        excerpt = row.get("excerpt")
        if not isinstance(excerpt, str):
            raise Unreadable("it has no excerpt")
        kind, above = number_or(row, "action_type"), number_or(row, "reply_to_post_number")
        words = html_to_text(excerpt)
        author = self.person(row)
        return Post(
            id=self.id_of(topic, number),
            root=self.id_of(topic, 1),
            author=author,
            at=moment(string(row, "created_at")),
            text=words,
            raw=excerpt,
            kind=_KINDS.get(kind, Kind.COMMENT),
            parent=self.id_of(topic, above) if above and number != 1 else None,
            parent_author=self.me if kind == RESPONSE else None,
            url=self.url(row, topic, number),
            names=self.named(excerpt),
            held=row.get("hidden") is True,
            closed=self._closed(row),
            on=Subject(text=_title(row, "title"), url=self.url(row, topic, 1)),
            details=_details(topic, number, number_or(row, "post_id"), excerpt=True),
        )

    def person(self, of: Json) -> Person:
        """Read the author of what a row or post is about. Raises Unreadable."""
        number, username = of.get("user_id"), string(of, "username")
        if not isinstance(number, int) or isinstance(number, bool):
            raise Unreadable("its author has no number")
        self.people[username.lower()] = self.person_id(number)
        return Person(
            id=self.person_id(number),
            name=one_line(text_or(of, "name")),
            handle=one_line(username),
            url=f"{self.server}/u/{quote(username, safe='')}",
            # The forum's own voices have numbers below zero; nothing else marks a bot.
            bot=number < 0,
        )

    def meet(self, listed: Iterable[Json]) -> None:
        """Learn who the authors of rows or posts are, before any of them names another."""
        for each in listed:
            with suppress(Unreadable):
                self.person(each)

    def named(self, shown: str) -> tuple[str, ...]:
        """Return the ids of those whom words (as HTML) name.

        The forum links whom it knows; of those, who was not met yet is somebody all the same.
        """
        linked = [unquote(name).lower() for name in _LINKED.findall(shown)]
        found = [self.people.get(name, f"{self.home}~@{name}") for name in linked]
        typed = (name[1].lower() for name in _HANDLE.finditer(html_to_text(shown)))
        found += [self.people[name] for name in typed if name in self.people]
        return tuple(dict.fromkeys(found))

    def url(self, of: Json, topic: int, number: int) -> str:
        """Return the address of a post."""
        slug = text_or(of, "slug") or text_or(of, "topic_slug") or "-"
        return f"{self.server}/t/{quote(slug, safe='')}/{topic}/{number}"

    # -- whole posts

    def post(self, post: Json, topic: Json) -> Post:
        """Read a post of a topic. Raises Unreadable."""
        where, number = whole(topic, "id"), whole(post, "post_number")
        cooked = post.get("cooked")
        if not isinstance(cooked, str):
            raise Unreadable("it has no words")
        above = number_or(post, "reply_to_post_number")
        words = html_to_text(cooked)
        author = self.person(post)
        return Post(
            id=self.id_of(where, number),
            root=self.id_of(where, 1),
            author=author,
            at=moment(string(post, "created_at")),
            edited_at=_edited(post),
            text=words,
            raw=cooked,
            kind=Kind.REPLY if above else Kind.COMMENT,
            parent=self.id_of(where, above) if above and number != 1 else None,
            parent_author=self._answered(post, topic) if number != 1 else None,
            url=self.url({**topic, **post}, where, number),
            names=self.named(cooked),
            quotes=self.quoted(cooked),
            held=post.get("hidden") is True,
            closed=self._closed(topic),
            on=Subject(text=_title(topic, "title"), url=self.url(topic, where, 1)),
            details=_details(where, number, number_or(post, "id"), excerpt=False),
        )

    def again(self, before: Post, post: Json, topic: Json) -> Post:
        """Read a known post once more: its words, and whether the topic is closed.

        Words that were known from an excerpt stay as they were, if they are still the same.
        """
        now = self.post(post, {"id": topic_of(before), **topic})
        known = json.loads(before.details)
        excerpt = known.get("excerpt") is True
        same = excerpt and _letters(before.raw) == _letters(_own_words(now.raw))
        fresh = before if same else now
        return replace(
            before,
            text=fresh.text,
            raw=fresh.raw,
            details=before.details if same else now.details,
            names=fresh.names,
            edited_at=now.edited_at,
            quotes=before.quotes if same else now.quotes,
            held=now.held,
            closed=now.closed if "closed" in topic else before.closed,
        )

    def is_to_me(self, post: Json, known: dict[int, bool]) -> bool:
        """Whether a post in a topic that I began is said to me; `known` tells whose others are."""
        if self.is_mine(post):
            return False
        above = number_or(post, "reply_to_post_number")
        if above in (0, 1) or known.get(above):
            return True
        to = text_or(mapping_or(post, "reply_to_user"), "username")
        if to.lower() == self.username.lower():
            return True
        return self.me in self.named(text_or(post, "cooked"))

    def quoted(self, cooked: str) -> tuple[str, ...]:
        """Return the ids of the posts that a post quotes."""
        found = []
        for aside in _QUOTED.finditer(cooked):
            data = dict(_DATA.findall(aside[1]))
            topic, number = data.get("topic", ""), data.get("post", "")
            if topic.isdecimal() and number.isdecimal():
                found.append(self.id_of(int(topic), int(number)))
        return tuple(dict.fromkeys(found))

    def _answered(self, post: Json, topic: Json) -> str | None:
        """Return whom a post answers; one that answers the topic answers whoever began it."""
        to = text_or(mapping_or(post, "reply_to_user"), "username").lower()
        if to:
            return self.me if to == self.username.lower() else self.people.get(to)
        answers_topic = number_or(post, "reply_to_post_number") in (0, 1)
        return self.me if answers_topic and self.began(topic) else None

    def _closed(self, of: Json) -> str:
        if mapping_or(of, "details").get("can_create_post") is True or self.trusted:
            return ""
        if of.get("archived") is True:
            return "the topic is archived"
        return "the topic is closed" if of.get("closed") is True else ""


def is_words(of: Json) -> bool:
    """Whether a row or post is somebody's public words: no note of the forum, no whisper."""
    kind = of.get("post_type")
    known = not isinstance(kind, int) or kind in _WORDS
    return known and not of.get("action_code") and not is_private(of)


def is_private(row: Json) -> bool:
    """Whether a row is of a private message: those stand in no category."""
    return "category_id" in row and row["category_id"] is None


def is_gone(of: Json) -> bool:
    """Whether what a row or post is about was deleted."""
    return of.get("deleted") is True or bool(of.get("deleted_at")) or of.get("user_deleted") is True


def is_cut(row: Json) -> bool:
    """Whether a row's excerpt leaves words out at its end."""
    return text_or(row, "excerpt").rstrip().endswith(("…", "&hellip;"))


def is_liked(post: Json) -> bool:
    """Whether I like a post."""
    return any(
        isinstance(each, dict) and each.get("id") == LIKED and each.get("acted") is True
        for each in items(post, "actions_summary")
    )


def whole(of: Json, key: str) -> int:
    """Return a number of something. Raises Unreadable where there is none."""
    found = number_or(of, key)
    if not found:
        raise Unreadable(f"it has no {key}")
    return found


def number_or(of: Json, key: str) -> int:
    """Return a number of something, zero where there is none. Some come as text."""
    value = of.get(key)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def topic_of(post: Post) -> int:
    """Return the number of a post's topic."""
    return number_or(json.loads(post.details), "topic")


def number_of(post: Post) -> int:
    """Return a post's number in its topic."""
    return number_or(json.loads(post.details), "number")


def post_of(post: Post) -> int:
    """Return a post's number on the forum, zero where it is not known."""
    return number_or(json.loads(post.details), "post")


def objects(listed: Iterable[object]) -> Iterator[Json]:
    """Yield those of a list's entries that are objects."""
    return (each for each in listed if isinstance(each, dict))


def _details(topic: int, number: int, post: int, *, excerpt: bool) -> str:
    known = {"topic": topic, "number": number, "post": post, "excerpt": excerpt}
    return json.dumps(known, sort_keys=True)


def _edited(post: Json) -> datetime | None:
    return moment_or_none(text_or(post, "updated_at")) if number_or(post, "version") > 1 else None


def _title(of: Json, key: str) -> str:
    return one_line(clean(text_or(of, key)))


def _own_words(cooked: str) -> str:
    """Return a post without what it quotes: an excerpt leaves that out."""
    return _ASIDE.sub("", cooked) if len(cooked) <= _ASIDES_MAX else cooked


def _letters(html: str) -> str:
    return "".join(char for char in html_to_text(html) if char.isalnum())

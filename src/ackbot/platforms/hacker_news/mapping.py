"""From hits of the search to our words: items become `Post`s. Pure.

Ids are the site's own numbers, and user names, which are case-sensitive. A conversation's root is
the highest comment of its thread that I had a part in: a comment on my story, or my own comment
under somebody else's. A hit names its parent alone, so the way up goes through my own items and
what was said to me (`Known`), both of which every pull has.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.hacker_news import OPEN_FOR
from ackbot.platforms.hacker_news.search import number_of, time_of
from ackbot.platforms.shapes import Json, Unreadable, items, moment_or_none, string, text_or
from ackbot.text import html_to_text, one_line

SITE = "https://news.ycombinator.com"
#: What others can speak under.
_STORIES = {"story", "poll", "job"}
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_DEPTH_MAX = 100


@dataclass(frozen=True, slots=True)
class Said:
    """What is remembered of something that was said to me: its root, and when."""

    root: str
    at: datetime


@dataclass(slots=True)
class Known:
    """What one pull knows of how things hang together."""

    me: str
    own: dict[str, Json] = field(default_factory=dict)
    """My own items by number."""
    told: dict[str, Said] = field(default_factory=dict)
    """What was said to me, by number: of this pull and, from the cursor, of earlier ones."""
    begun: dict[str, datetime | None] = field(default_factory=dict)
    """When stories that I took part in were posted; None where the search does not say."""

    def is_to_me(self, hit: Json) -> bool:
        """Whether somebody else answers me: under my story, or under my comment."""
        return text_or(hit, "author") != self.me and _parent(hit) in self.own

    def root(self, number: str, hit: Json) -> str:
        """Return the root of one of my items, or of what was said to me."""
        for _ in range(_DEPTH_MAX):
            above = _parent(hit)
            if not above or above == _number_or(hit, "story_id"):
                return number
            if above in self.told:
                return self.told[above].root
            if above not in self.own:
                return above if text_or(hit, "author") == self.me else number
            number, hit = above, self.own[above]
        return number

    def stories(self) -> set[str]:
        """Return the threads that I took part in."""
        return {_number_or(hit, "story_id") or number for number, hit in self.own.items()}

    def closes(self, story: str) -> datetime | None:
        """Return when a thread takes no more comments, as far as is known."""
        begun = self.begun.get(story)
        return begun + OPEN_FOR if begun else None


def is_name(text: str) -> bool:
    """Whether a text can be somebody's name there."""
    return bool(_NAME.fullmatch(text))


def person(name: str) -> Person:
    """Return an author."""
    return Person(id=name, handle=name, url=f"{SITE}/user?id={name}")


def post(hit: Json, known: Known) -> Post:
    """Read one of my items, or something that was said to me. Raises Unreadable."""
    number, author = number_of(hit, "objectID"), string(hit, "author")
    at = time_of(hit)
    if not is_name(author):
        raise Unreadable("its author has no usable name")
    if at is None:
        raise Unreadable("it has no created_at_i")
    story = _number_or(hit, "story_id") or number
    above = _parent(hit) or None
    raw = _words(hit)
    return Post(
        id=number,
        root=known.root(number, hit),
        author=person(author),
        at=at,
        text=_plain(hit, raw),
        raw=raw,
        kind=Kind.COMMENT if above in (None, story) else Kind.REPLY,
        parent=above,
        parent_author=known.me if above in known.own else None,
        url=page(number),
        reply_until=known.closes(story),
        on=_subject(hit, known),
        details=json.dumps({"story": story}),
    )


def is_story(hit: Json) -> bool:
    """Whether an item is one that others comment on: neither a comment nor a part of a poll."""
    return bool(_STORIES.intersection(map(str, items(hit, "_tags"))))


def is_word(hit: Json) -> bool:
    """Whether an item of mine is something I said."""
    return is_story(hit) or "comment" in items(hit, "_tags")


def again(before: Post, hit: Json) -> Post:
    """Read something known once more: only its words can have changed. Raises Unreadable."""
    raw = _words(hit)
    return replace(before, text=_plain(hit, raw), raw=raw)


def below(tree: Json, root: Post) -> list[Post]:
    """Read all that stands under an item, as /items tells it; what is unreadable is left out."""
    found: list[Post] = []
    open_ = [(child, root.id) for child in items(tree, "children")]
    while open_:
        child, parent = open_.pop()
        if not isinstance(child, dict):
            continue
        if (said := _in_tree(child, parent, root)) is not None:
            found.append(said)
            open_ += [(each, said.id) for each in items(child, "children")]
    return found


def in_tree(tree: Json, before: Post) -> Post | None:
    """Read an item's words as they now are; None where it has no author or no words any more."""
    if not text_or(tree, "author") or not text_or(tree, "text"):
        return None
    return again(before, {"comment_text": tree["text"]})


def page(number: str) -> str:
    """Return the address of an item."""
    return f"{SITE}/item?id={number}"


def _in_tree(child: Json, parent: str, root: Post) -> Post | None:
    try:
        number, author = number_of(child, "id"), string(child, "author")
        raw = string(child, "text")
    except Unreadable:
        return None
    at = moment_or_none(text_or(child, "created_at"))
    if not is_name(author) or at is None:
        return None
    return Post(
        id=number,
        root=root.root,
        author=person(author),
        at=at.replace(microsecond=0),
        text=html_to_text(raw),
        raw=raw,
        kind=Kind.REPLY,
        parent=parent,
        url=page(number),
        reply_until=root.reply_until,
        details=root.details,
    )


def _words(hit: Json) -> str:
    """Return the HTML of an item: a comment always has some, a story need not."""
    if is_story(hit):
        return text_or(hit, "story_text")
    return string(hit, "comment_text")


def _plain(hit: Json, raw: str) -> str:
    title = _title(hit, "title") if is_story(hit) else ""
    return "\n\n".join(filter(None, [title, html_to_text(raw)]))


def _title(hit: Json, key: str) -> str:
    return one_line(html_to_text(text_or(hit, key)))


def _subject(hit: Json, known: Known) -> Subject:
    above = _parent(hit)
    mine = known.own.get(above)
    if mine is None or is_story(mine):
        story = _number_or(hit, "story_id")
        title = _title(hit, "story_title") or (_title(mine, "title") if mine else "")
        return Subject(text=title, url=page(story)) if story else Subject()
    return Subject(text=html_to_text(text_or(mine, "comment_text")), url=page(above))


def _parent(hit: Json) -> str:
    return _number_or(hit, "parent_id")


def _number_or(hit: Json, key: str) -> str:
    try:
        return number_of(hit, key)
    except Unreadable:
        return ""

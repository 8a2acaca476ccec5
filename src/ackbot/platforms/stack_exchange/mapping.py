"""From what the API sends to our words: comments, answers and posts become `Post`s. Pure.

A conversation is one person under one question or answer, where comments stand in one list; an
answer to my question is the root of what is said under it. Texts are HTML, and names are escaped
for HTML. Source: the types at https://api.stackexchange.com/docs (comment, answer, post,
shallow-user).
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, of_seconds, text_or
from ackbot.text import html_to_text, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Maps what one site sends for one user."""

    host: str
    """The site's host: what all ids begin with."""
    me: Person
    number: int
    """My number on the site."""
    posts: Mapping[int, Json] = field(default_factory=dict)
    """My questions and answers, by number."""

    def comment_id(self, number: int) -> str:
        """Return a comment's id."""
        return f"{self.host}/comments/{number}"

    def post_id(self, number: int) -> str:
        """Return a question's or answer's id."""
        return f"{self.host}/posts/{number}"

    def person_id(self, number: int) -> str:
        """Return a person's stable id."""
        return f"{self.host}~{number}"

    def is_mine(self, of: Json) -> bool:
        """Whether I wrote something."""
        return mapping_or(of, "owner").get("user_id") == self.number

    def person(self, owner: Json) -> Person:
        """Read an author; one whose account is gone has no number, and a name at most."""
        number = owner.get("user_id")
        name = one_line(html.unescape(text_or(owner, "display_name")))
        if not isinstance(number, int) or isinstance(number, bool):
            if not name:
                raise Unreadable("it has no author")
            return Person(id=f"{self.host}~gone {name}", name=name)
        return Person(
            id=self.person_id(number),
            name=name,
            url=self._here(text_or(owner, "link")),
            bot=number < 0,  # the site's own voice, Community
        )

    def comment(self, comment: Json) -> Post:
        """Read a comment. Raises Unreadable."""
        number, under = whole(comment, "comment_id"), whole(comment, "post_id")
        raw = comment.get("body")
        if not isinstance(raw, str):
            raise Unreadable("it has no body")
        to = mapping_or(comment, "reply_to_user").get("user_id")
        return Post(
            id=self.comment_id(number),
            root=self.post_id(under),
            author=self.person(mapping_or(comment, "owner")),
            at=moment(comment, "creation_date"),
            text=html_to_text(raw),
            raw=raw,
            kind=self._kind(under, to),
            parent_author=self.me.id if to is None and under in self.posts else None,
            names=(self.person_id(to),) if isinstance(to, int) else (),
            url=self._comment_url(comment, number, under),
            on=self._subject(under),
            details=json.dumps({"comment": number, "post": under}),
        )

    def answer(self, answer: Json) -> Post:
        """Read an answer to a question of mine. Raises Unreadable."""
        number, question = whole(answer, "answer_id"), whole(answer, "question_id")
        raw = answer.get("body")
        if not isinstance(raw, str):
            raise Unreadable("it has no body")
        return Post(
            id=self.post_id(number),
            root=self.post_id(number),
            author=self.person(mapping_or(answer, "owner")),
            at=moment(answer, "creation_date"),
            edited_at=moment_or_none(answer, "last_edit_date"),
            text=html_to_text(raw),
            raw=raw,
            kind=Kind.COMMENT,
            parent_author=self.me.id,
            url=self._here(text_or(answer, "link")) or f"https://{self.host}/a/{number}",
            closed="the answer is locked" if answer.get("locked_date") else "",
            on=self._subject(question),
            details=json.dumps({"comment": 0, "post": number}),
        )

    def post(self, post: Json) -> Post:
        """Read a question or answer of mine, of which the list tells no words but the title."""
        number = whole(post, "post_id")
        title = title_of(post)
        return Post(
            id=self.post_id(number),
            root=self.post_id(number),
            author=self.me,
            at=moment(post, "creation_date"),
            edited_at=moment_or_none(post, "last_edit_date"),
            text=title,
            raw=title,
            url=self._here(text_or(post, "link")) or f"https://{self.host}/q/{number}",
            details=json.dumps({"comment": 0, "post": number}),
        )

    def again(self, before: Post, found: Json) -> Post:
        """Read something known once more. Raises Unreadable."""
        is_comment = "comment_id" in found
        now = self.comment(found) if is_comment else self.answer(found)
        return replace(
            now,
            kind=before.kind,
            parent_author=before.parent_author,
            on=before.on,
            url=before.url or now.url,
        )

    def _kind(self, under: int, to: object) -> Kind:
        if under not in self.posts:
            return Kind.MENTION
        return Kind.REPLY if to == self.number else Kind.COMMENT

    def _subject(self, number: int) -> Subject:
        post = self.posts.get(number)
        if post is None:
            return Subject()
        return Subject(text=title_of(post), url=self._here(text_or(post, "link")))

    def _comment_url(self, comment: Json, number: int, under: int) -> str:
        """Return a comment's address; the usual answer leaves it out, but it can be told."""
        where = "a" if text_or(comment, "post_type") == "answer" else "q"
        told = self._here(text_or(comment, "link"))
        return told or f"https://{self.host}/{where}/{under}#comment{number}_{under}"

    def _here(self, link: str) -> str:
        """Return an address of this site, nothing else."""
        return link if link.startswith(f"https://{self.host}/") else ""


def title_of(post: Json) -> str:
    """Return the title of a post; an answer has its question's, where it is told."""
    return one_line(html.unescape(text_or(post, "title")))


def whole(of: Json, key: str) -> int:
    """Return a number of something. Raises Unreadable where there is none."""
    found = number_or(of, key)
    if not found:
        raise Unreadable(f"it has no {key}")
    return found


def number_or(of: Json, key: str) -> int:
    """Return a number of something, zero where there is none."""
    value = of.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def moment(of: Json, key: str) -> datetime:
    """Read a time in seconds since 1970. Raises Unreadable."""
    found = moment_or_none(of, key)
    if found is None:
        raise Unreadable(f"it has no {key}")
    return found


def moment_or_none(of: Json, key: str) -> datetime | None:
    """Read a time in seconds since 1970, None where there is none."""
    return of_seconds(number_or(of, key))


def created(item: Json) -> datetime | None:
    """Return when something was written: what lists are ordered by."""
    return moment_or_none(item, "creation_date")

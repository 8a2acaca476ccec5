"""What people do on a WordPress blog, as a vocabulary for tests over plain HTTP.

It deliberately shares no code with ackbot: what these calls say is what the blog knows.
API: https://developer.wordpress.org/rest-api/reference/; visitors use the form that readers see.
"""

from __future__ import annotations

import contextlib
import html
import itertools
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Self

import httpx

from .wordpress_server import Blog, site_command

SECONDS = 30.0

Json = dict[str, Any]

_TAG = re.compile(r"<[^<>]+>")


class WordPressError(Exception):
    """The blog refused a call; the message holds its status and text."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as the blog has it; `parent` is a number, 0 on a top-level comment."""

    number: int
    page: int
    parent: int
    author: int
    name: str
    text: str
    """As it was written, without what HTML makes of it."""
    shown: str
    """As readers see it."""
    status: str

    @classmethod
    def read(cls, found: Json) -> Self:
        """Read a comment of the API's."""
        return cls(
            number=found["id"],
            page=found["post"],
            parent=found["parent"],
            author=found["author"],
            name=found["author_name"],
            text=html.unescape(found["content"]["raw"]),
            shown=html.unescape(_TAG.sub("", found["content"]["rendered"])).strip(),
            status=found["status"],
        )


@dataclass(frozen=True, slots=True)
class Page:
    """A post that people comment on."""

    number: int
    title: str
    url: str


class WordPress:
    """A real, empty blog on this machine, and the words for what people do on it.

    Get it from the fixture `wordpress` (one blog for all tests of a run; a test cleans up by
    beginning with `wordpress.empty()`)::

        page = wordpress.owner_posts("Bread is out of the oven")
        question = wordpress.visitor_comments(page, "Is it rye?", name="Ben")   # by the form
        again = wordpress.visitor_replies(question, "Or wheat?", name="Cleo")
        answer = wordpress.owner_replies(question, "Half of it.")
        wordpress.hold(question)                  # and approve, trash, spam, delete, edit
        wordpress.replies_to(question)            # by anybody, oldest first
        wordpress.status_of(question)             # "approved", "hold", "spam", "trash"
        with wordpress.plain_permalinks(): ...
        carla = wordpress.creates_author("carla")                               # a second user

    WordPress takes a comment every fifteen seconds from one address, so every visitor comes from
    an address of their own in 127.0.0.0/8.

    To sign ackbot in: `server` is `wordpress.url`, `user` and password are `wordpress.owner`'s.
    """

    def __init__(self, blog: Blog) -> None:
        self.url = blog.url
        self.owner = User(1, blog.user, blog.password)
        self._folder = blog.folder
        self._http = httpx.Client(timeout=SECONDS, trust_env=False, auth=(blog.user, blog.password))
        self._numbers = itertools.count(1)

    def close(self) -> None:
        """Drop the connections; the blog goes on."""
        self._http.close()

    def empty(self) -> None:
        """Take all comments away."""
        for status in ("all", "spam", "trash"):
            while listed := self._call("GET", "comments", {"status": status, "per_page": 100}):
                for one in listed:
                    self._call("DELETE", f"comments/{one['id']}", {"force": "true"})

    # -- posts and people

    def owner_posts(self, title: str, *, by: User | None = None) -> Page:
        """Publish a post."""
        wanted = {"title": title, "status": "publish", "content": "As every morning."}
        made = self._call("POST", "posts", json={**wanted, "author": (by or self.owner).number})
        return Page(made["id"], title, made["link"])

    def closes(self, page: Page) -> None:
        """Take no more comments on a post."""
        self._call("POST", f"posts/{page.number}", json={"comment_status": "closed"})

    def creates_author(self, name: str) -> User:
        """Make a user who writes posts of their own and moderates nothing else."""
        login = f"{name}{next(self._numbers)}"
        about = {"username": login, "email": f"{login}@example.test", "name": name.title()}
        made = self._call("POST", "users", json={**about, "password": "x" * 12, "roles": "author"})
        route = f"users/{made['id']}/application-passwords"
        password = self._call("POST", route, json={"name": "tests"})["password"]
        return User(made["id"], login, password)

    # -- what visitors do

    def visitor_comments(self, page: Page, text: str, *, name: str) -> Comment:
        """Fill in the form under a post."""
        return self._by_form({"comment_post_ID": page.number}, text, name)

    def visitor_replies(self, to: Comment, text: str, *, name: str) -> Comment:
        """Press Reply under a comment and fill in the form."""
        under = {"comment_post_ID": to.page, "comment_parent": to.number}
        return self._by_form(under, text, name)

    def wrote(self, page: Page, text: str, *, name: str, ago: timedelta, **more: Any) -> Comment:
        """Let a visitor have commented in the past, which only an importer can."""
        at = (datetime.now(UTC) - ago).replace(tzinfo=None, microsecond=0).isoformat()
        guest = {"author_name": name, "author_email": f"{name.lower()}@example.test"}
        wanted = {"post": page.number, "content": text, "date_gmt": at, **guest, **more}
        return Comment.read(self._call("POST", "comments", json=wanted))

    # -- what the owner does

    def owner_replies(self, to: Comment, text: str) -> Comment:
        """Answer in the dashboard."""
        return self._owner_writes(to.page, to.number, text)

    def owner_comments(self, page: Page, text: str) -> Comment:
        """Comment under a post without answering anybody's comment, as on a flat blog."""
        return self._owner_writes(page.number, 0, text)

    def hold(self, comment: Comment) -> None:
        """Put a comment back among those that wait for moderation."""
        self._set(comment, status="hold")

    def approve(self, comment: Comment) -> None:
        """Let everybody read a comment."""
        self._set(comment, status="approved")

    def trash(self, comment: Comment) -> None:
        """Throw a comment away."""
        self._call("DELETE", f"comments/{comment.number}")

    def spam(self, comment: Comment) -> None:
        """Say that a comment is spam."""
        self._set(comment, status="spam")

    def edit(self, comment: Comment, text: str) -> None:
        """Change a comment's words."""
        self._set(comment, content=text)

    # -- what the blog knows

    def status_of(self, comment: Comment) -> str:
        """Say where a comment stands."""
        found: str = self._call("GET", f"comments/{comment.number}")["status"]
        return found

    def replies_to(self, comment: Comment) -> list[Comment]:
        """All that stands right under a comment, by anybody, oldest first."""
        wanted = {"parent": comment.number, "status": "any", "order": "asc", "per_page": 100}
        return [Comment.read(found) for found in self._call("GET", "comments", wanted)]

    def comments_on(self, page: Page) -> list[Comment]:
        """All that stands under a post, oldest first."""
        wanted = {"post": page.number, "status": "any", "order": "asc", "per_page": 100}
        return [Comment.read(found) for found in self._call("GET", "comments", wanted)]

    def seen_by_readers(self, page: Page) -> list[str]:
        """The words of all comments that a reader sees who is not signed in, oldest first."""
        wanted = {"post": str(page.number), "order": "asc", "per_page": "100"}
        answer = httpx.get(f"{self.url}/wp-json/wp/v2/comments", params=wanted, trust_env=False)
        return [_TAG.sub("", found["content"]["rendered"]).strip() for found in answer.json()]

    @contextlib.contextmanager
    def plain_permalinks(self) -> Iterator[None]:
        """Let the blog have addresses like /?p=12 for a while: its API is elsewhere then."""
        self._option("permalink_structure", "")
        try:
            yield
        finally:
            self._option("permalink_structure", "/%postname%/")

    @contextlib.contextmanager
    def moderation(self) -> Iterator[None]:
        """Let every visitor's comment wait for the owner for a while."""
        self._option("comment_moderation", "1")
        try:
            yield
        finally:
            self._option("comment_moderation", "0")

    # -- calls

    def _by_form(self, where: Json, text: str, name: str) -> Comment:
        number = next(self._numbers)
        email = f"{name.lower()}-{number}@example.test"
        source = f"127.{1 + number // 60_000}.{number // 250 % 240}.{1 + number % 250}"
        transport = httpx.HTTPTransport(local_address=source)
        with httpx.Client(transport=transport, timeout=SECONDS, trust_env=False) as visitor:
            filled = {**where, "comment": text, "author": name, "email": email}
            answer = visitor.post(f"{self.url}/wp-comments-post.php", data=filled)
        made = re.search(r"#comment-(\d+)", answer.headers.get("location", ""))
        if answer.status_code != 302 or made is None:
            raise WordPressError(f"the form: {answer.status_code} {answer.text[:500]}")
        return Comment.read(self._call("GET", f"comments/{made[1]}"))

    def _owner_writes(self, page: int, parent: int, text: str) -> Comment:
        wanted = {"post": page, "parent": parent, "content": text}
        return Comment.read(self._call("POST", "comments", json=wanted))

    def _set(self, comment: Comment, **what: str) -> None:
        self._call("POST", f"comments/{comment.number}", json=what)

    def _call(self, method: str, route: str, params: Json | None = None, **more: Any) -> Any:
        asked = {"context": "edit", **(params or {})} if method == "GET" else params
        url = f"{self.url}/index.php"
        answer = self._http.request(
            method, url, params={"rest_route": f"/wp/v2/{route}", **(asked or {})}, **more
        )
        if answer.is_error:
            raise WordPressError(f"{method} {route}: {answer.status_code} {answer.text[:500]}")
        return answer.json()

    def _option(self, name: str, value: str) -> None:
        command = site_command(self._folder, "option", name, value)
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who can sign in."""

    number: int
    login: str
    password: str
    """An application password."""

"""The names of things on one site: ids that hold for all of the user's accounts, and addresses.

A comment's number means something on its own site only, so every id begins with the site's name:
host and folder as the configuration writes them, whichever way the API is reached.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ackbot.platforms.shapes import Json, mapping_or, text_or
from ackbot.text import one_line

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")
_HASH = re.compile(r"/avatar/([0-9a-f]{32,64})(?:[?/]|$)")


@dataclass(frozen=True, slots=True)
class Site:
    """One blog: `name` is host, port and folder ("blog.example/news")."""

    name: str

    @classmethod
    def at(cls, server: str) -> Site:
        """Name the site whose address the configuration gives."""
        parts = urlsplit(server)
        return cls(f"{parts.netloc.lower()}{parts.path.rstrip('/')}")

    def comment(self, number: int) -> str:
        """Return a comment's id."""
        return f"{self.name}#comment-{number}"

    def page(self, number: int) -> str:
        """Return the id of a post or page that people speak under."""
        return f"{self.name}#post-{number}"

    def user(self, number: int) -> str:
        """Return the id of somebody who is registered there."""
        return f"{self.name}#user-{number}"

    def number(self, comment_id: str) -> int | None:
        """Return the number in a comment's id, None where it is no comment of this site."""
        number = comment_id.removeprefix(f"{self.name}#comment-")
        return int(number) if number != comment_id and _NUMBER.fullmatch(number) else None

    def guest(self, comment: Json) -> str:
        """Return the id of a visitor: by e-mail address, else picture, else the name they typed.

        The address itself is not kept; one person on two blogs of the user's is one.
        """
        if email := text_or(comment, "author_email").strip().lower():
            return f"mail:{_digest(email)}"
        for url in mapping_or(comment, "author_avatar_urls").values():
            if isinstance(url, str) and (found := _HASH.search(url)):
                return f"picture:{found[1]}"
        typed = (text_or(comment, key).strip().lower() for key in ("author_name", "author_url"))
        return f"{self.name}#guest-{_digest('|'.join(typed))}"


@dataclass(frozen=True, slots=True)
class Role:
    """What a user may see: names of WordPress's capabilities that matter here."""

    name: str

    @classmethod
    def of(cls, capabilities: Json) -> Role:
        """Read it from what the site says of the user."""
        if capabilities.get("moderate_comments") is True:
            return cls("moderator")
        return cls("writer" if capabilities.get("edit_posts") is True else "reader")

    @property
    def moderates(self) -> bool:
        """Whether e-mail addresses and everybody's held comments are shown."""
        return self.name == "moderator"

    @property
    def below(self) -> Role | None:
        """What is left where a role was taken away."""
        lower = {"moderator": "writer", "writer": "reader"}.get(self.name)
        return Role(lower) if lower else None

    def params(self, status: str) -> list[tuple[str, str]]:
        """Return what a list may be asked for; a status needs leave to edit posts."""
        context = [("context", "edit")] if self.moderates else []
        return context if self.name == "reader" else [*context, ("status", status)]


@dataclass(frozen=True, slots=True)
class Wishes:
    """The account's settings."""

    user: str = ""
    flat: bool = False
    only_mine: bool | None = None
    approve: bool = False

    @classmethod
    def of(cls, settings: Mapping[str, object]) -> Wishes:
        """Read them; what is not set is left to the role."""
        user = settings.get("user")
        only = settings.get("only_my_posts")
        return cls(
            user=user.strip() if isinstance(user, str) else "",
            flat=settings.get("flat_comments") is True,
            only_mine=only if isinstance(only, bool) else None,
            approve=settings.get("approve_on_reply") is True,
        )

    def only_my_posts(self, role: Role) -> bool:
        """Whether comments on others' posts are left out: for who moderates, only if they wish."""
        return not role.moderates if self.only_mine is None else self.only_mine


def web_address(url: str) -> str:
    """Return an address fit to be shown or opened, else nothing."""
    url = one_line(url, 2000)
    return url if url.startswith(("https://", "http://")) and " " not in url else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]

"""How things of one GitHub are named: ids by its host, so that two servers' never meet.

Ids are built of the numbers that GitHub never gives twice, not of names, which change: a repository
that is renamed, or a person, stays who it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeGuard
from urllib.parse import urlsplit

from ackbot.errors import ConfigError
from ackbot.model import Person
from ackbot.platforms.forge import several
from ackbot.platforms.shapes import Json, text_or
from ackbot.text import one_line

_REACTIONS = {
    "+1": "THUMBS_UP",
    "heart": "HEART",
    "hooray": "HOORAY",
    "rocket": "ROCKET",
    "laugh": "LAUGH",
    "eyes": "EYES",
}
_GHOST = "ghost"
_WRITERS = {"ADMIN", "MAINTAIN", "WRITE"}


@dataclass(frozen=True, slots=True)
class Place:
    """One GitHub: `name` is its host as people know it ("github.com")."""

    name: str
    graphql: str
    """Address of the GraphQL API."""

    @classmethod
    def at(cls, server: str) -> Place:
        """Tell it by the address of its REST API: api.github.com, or HOST/api/v3 (Enterprise)."""
        parts = urlsplit(server)
        host = parts.netloc.lower()
        root, enterprise, _ = server.rstrip("/").partition("/api/v3")
        if enterprise:
            return cls(host, f"{root}/api/graphql")
        return cls(host.removeprefix("api."), f"{server.rstrip('/')}/graphql")

    def thread(self, repository: int, number: int) -> str:
        """Return the id of an issue, pull request or discussion: they share their numbers."""
        return f"{self.name}/repositories/{repository}#{number}"

    def said(self, anchor: str, number: int) -> str:
        """Return the id of a comment; `anchor` is what its address is marked with."""
        return f"{self.name}#{anchor}{number}"

    def user(self, number: int) -> str:
        """Return the id of a person."""
        return f"{self.name}#user-{number}"

    def stranger(self, login: str) -> str:
        """Return an id for a name of which nothing else is known."""
        return f"{self.name}#login-{login.lower()}"

    def person(self, actor: object, bots: frozenset[str]) -> Person:
        """Read an author as either API gives one; a deleted account is GitHub's ghost."""
        login = one_line(text_or(actor, "login")) or _GHOST
        found: Json = actor if isinstance(actor, dict) else {}
        number = found.get("databaseId", found.get("id"))
        kind = text_or(actor, "__typename") or text_or(actor, "type")
        return Person(
            id=self.user(number) if _whole(number) else self.stranger(login),
            name=one_line(text_or(actor, "name")),
            handle=login,
            url=one_line(text_or(actor, "html_url") or _web(text_or(actor, "url"))),
            bot=kind == "Bot" or login.lower().endswith("[bot]") or login.lower() in bots,
        )

    def is_ghost(self, person: Person) -> bool:
        """Whether the account of an author was deleted."""
        return person.handle == _GHOST


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository that the user named, as the server knows it."""

    id: int
    name: str
    """As it is called now: "owner/name"."""
    discussions: bool = False
    closed: str = ""
    """Why it takes no words of anybody's."""
    writable: bool = False
    """Whether I may write to it, and so answer in locked conversations."""
    private: bool = False

    @classmethod
    def read(cls, found: Json) -> Repository | None:
        """Read it as GraphQL tells it; None where it does not."""
        number, name = found.get("databaseId"), text_or(found, "nameWithOwner")
        if not _whole(number) or "/" not in name:
            return None
        return cls(
            id=number,
            name=name,
            discussions=found.get("hasDiscussionsEnabled") is True,
            closed="the repository is archived" if found.get("isArchived") is True else "",
            writable=text_or(found, "viewerPermission") in _WRITERS,
            private=found.get("isPrivate") is True,
        )


@dataclass(frozen=True, slots=True)
class Wishes:
    """The account's settings."""

    repositories: tuple[str, ...] = ()
    bots: frozenset[str] = frozenset()
    reaction: str = "+1"

    @classmethod
    def of(cls, settings: Mapping[str, object], account: str) -> Wishes:
        """Read them. Raises ConfigError where one of them cannot be meant."""
        named = [_repository(one, account) for one in several(settings.get("repositories"))]
        reaction = settings.get("reaction", "+1")
        if not isinstance(reaction, str) or reaction not in _REACTIONS:
            raise ConfigError(
                f"The reaction of {account} is none that ackbot gives.",
                f"Choose one of {', '.join(_REACTIONS)}.",
            )
        bots = frozenset(one.lower().lstrip("@") for one in several(settings.get("bots")))
        return cls(tuple(dict.fromkeys(named)), bots, reaction)

    @property
    def graphql_reaction(self) -> str:
        """The reaction as GraphQL calls it."""
        return _REACTIONS[self.reaction]


def _repository(written: str, account: str) -> str:
    name = written.strip().rstrip("/").removesuffix(".git")
    owner, slash, rest = name.partition("/")
    if "://" in name:
        owner, slash, rest = name.partition("://")[2].partition("/")[2].partition("/")
    if (
        not owner
        or not slash
        or not rest
        or "/" in rest
        or f"{owner}{rest}" != "".join(f"{owner}{rest}".split())
    ):
        raise ConfigError(
            f"{account} names a repository that cannot be found: “{one_line(written, 60)}”.",
            "Write it as owner/name.",
        )
    return f"{owner}/{rest}"


def _web(url: str) -> str:
    """Return a web address; REST's `url` of a person is one of the API, which shows nothing."""
    return url if "/users/" not in url and url.startswith(("https://", "http://")) else ""


def _whole(number: object) -> TypeGuard[int]:
    return isinstance(number, int) and not isinstance(number, bool) and number > 0

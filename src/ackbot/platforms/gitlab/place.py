"""How things of one GitLab are named: ids by its host, so that two servers' never meet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ackbot.errors import ConfigError
from ackbot.model import Person
from ackbot.platforms.forge import several
from ackbot.platforms.shapes import Json, text_or
from ackbot.text import one_line

API = "/api/v4"
_GHOST = "ghost"
#: Tokens of projects and groups, service accounts and GitLab's own users
#: (https://docs.gitlab.com/administration/internal_users/): the API tells of none that it is one.
_BOT = re.compile(
    r"(?:project|group)_\d+_bot(?:_[0-9a-f]+)?|service_account_.*"
    r"|(?:alert|automation|migration|security|support|visual-review|duo-code-review)-bot\d*",
    re.IGNORECASE,
)
_PROJECT = re.compile(r"[^\s/]+(?:/[^\s/]+)+|[1-9][0-9]*")
_EMOJI = re.compile(r"[a-z0-9_+-]{1,60}")


@dataclass(frozen=True, slots=True)
class Place:
    """One GitLab: `name` is host and folder ("gitlab.com")."""

    name: str
    api: str
    """Where its API is, behind the account's server."""

    @classmethod
    def at(cls, server: str) -> Place:
        """Tell it by its address, with or without that of the API."""
        site, known, _ = server.rstrip("/").partition(API)
        parts = urlsplit(site)
        return cls(f"{parts.netloc.lower()}{parts.path}", "" if known else API)

    def item(self, kind: str, number: int) -> str:
        """Return the id of an issue or merge request; `number` is unique on the server."""
        return f"{self.name}#{kind.removesuffix('s')}-{number}"

    def note(self, number: int) -> str:
        """Return the id of a comment."""
        return f"{self.name}#note_{number}"

    def stranger(self, login: str) -> str:
        """Return an id for a name of which nothing else is known."""
        return f"{self.name}#login-{login.lower()}"

    def person(self, user: object, bots: frozenset[str]) -> Person:
        """Read an author; one whose account was deleted is GitLab's ghost."""
        found: Json = user if isinstance(user, dict) else {}
        login = one_line(text_or(found, "username")) or _GHOST
        number = found.get("id")
        known = isinstance(number, int) and not isinstance(number, bool)
        return Person(
            id=f"{self.name}#user-{number}" if known else self.stranger(login),
            name=one_line(text_or(found, "name")),
            handle=login,
            url=one_line(text_or(found, "web_url")),
            bot=bool(_BOT.fullmatch(login)) or login.lower() in bots or found.get("bot") is True,
        )

    def is_ghost(self, person: Person) -> bool:
        """Whether the account of an author was deleted."""
        return bool(re.fullmatch(r"ghost\d*", person.handle))


@dataclass(frozen=True, slots=True)
class Project:
    """A project, as the server knows it."""

    id: int
    name: str
    """"group/project"."""
    closed: str = ""
    """Why it takes no words of anybody's."""
    member: bool = False
    """Whether I am one, and so answer in locked conversations."""
    private: bool = False

    @classmethod
    def read(cls, found: Json) -> Project | None:
        """Read it; None where it is none."""
        number = found.get("id")
        if not isinstance(number, int) or isinstance(number, bool):
            return None
        access = found.get("permissions")
        rights = access.values() if isinstance(access, dict) else ()
        return cls(
            id=number,
            name=one_line(text_or(found, "path_with_namespace")),
            closed="the project is archived" if found.get("archived") is True else "",
            member=any(isinstance(right, dict) for right in rights),
            private=text_or(found, "visibility", "public") != "public",
        )


@dataclass(frozen=True, slots=True)
class Wishes:
    """The account's settings."""

    projects: tuple[str, ...] = ()
    bots: frozenset[str] = frozenset()
    reaction: str = "thumbsup"

    @classmethod
    def of(cls, settings: Mapping[str, object], account: str) -> Wishes:
        """Read them. Raises ConfigError where one of them cannot be meant."""
        projects = tuple(
            dict.fromkeys(_project(p, account) for p in several(settings.get("projects")))
        )
        reaction = str(settings.get("reaction") or "thumbsup").strip(":")
        if not _EMOJI.fullmatch(reaction):
            raise ConfigError(
                f"The reaction of {account} is no name of an emoji.", "Write it like thumbsup."
            )
        bots = frozenset(one.lower().lstrip("@") for one in several(settings.get("bots")))
        return cls(projects, bots, reaction)


def _project(written: str, account: str) -> str:
    name = written.rstrip("/").removesuffix(".git")
    if "://" in name:
        name = name.partition("://")[2].partition("/")[2]
    if not _PROJECT.fullmatch(name):
        raise ConfigError(
            f"{account} names a project that cannot be found: “{one_line(written, 60)}”.",
            "Write it as group/project.",
        )
    return name

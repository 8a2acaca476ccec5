"""Reads `worlds/*.toml`: who said what, how long ago. Ages become times once `now` is known."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from ackbot.model import Person
from ackbot.text import clean, one_line

_AGE = re.compile(r"(?:(\d+)d)?\s*(?:(\d+)h)?\s*(?:(\d+)m)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One post of a world's script. Ages and spans are texts such as "6d 3h" or "20h 5m"."""

    id: str
    by: str
    age: str
    text: str
    to: str = ""
    kind: str = ""
    language: str | None = None
    names: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    held: bool = False
    liked: bool = False
    aside: bool = False
    """Said by a stranger to another stranger: no listing shows it."""
    closed: str = ""
    closes_in: str = ""
    deleted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedThread:
    """A page, video or product (`id`, `title`) with its comments, or a microblog thread."""

    id: str = ""
    title: str = ""
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """Something the user did before the demo began; `on` is the mention it was done about."""

    on: str
    age: str = ""
    choice: str = ""
    ends_in: str = ""
    sent: str = ""
    like: bool = False
    unknown: str = ""
    text: str = ""
    approved: str = ""
    looked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """One sample account's whole world."""

    name: str
    people: Mapping[str, Person]
    """By the key the script uses; "me" is the owner."""
    threads: tuple[ScriptedThread, ...]
    past: tuple[Past, ...]


@cache
def script(world: str) -> Script:
    """Return the script of a sample account, read from the package."""
    file = Path(__file__).with_name("worlds") / f"{world}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    people = {"me": data["me"], **data["people"]}
    return Script(
        name=world,
        people={key: _person(world, key, fields) for key, fields in people.items()},
        threads=tuple(
            ScriptedThread(
                id=thread.get("id", ""),
                title=clean(thread.get("title", "")),
                lines=tuple(Line(**_frozen(line)) for line in thread["post"]),
            )
            for thread in data["thread"]
        ),
        past=tuple(Past(**_frozen(past)) for past in data.get("seed", ())),
    )


def span(text: str) -> timedelta:
    """Return "6d 3h 20m" (any part may be missing) as a length of time."""
    found = _AGE.fullmatch(text.strip())
    if not found or not found[0]:
        raise ValueError(f"not a length of time: {text!r}")
    days, hours, minutes = (int(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def make_person(world: str, name: str, handle: str, *, key: str, bot: bool = False) -> Person:
    """Return a person of this world; the stable id follows from `key`, whatever the names."""
    return Person(
        id=stable_id(world, key),
        name=one_line(name),
        handle=one_line(handle),
        url=f"https://{world}.halfsheet.example/@{handle}",
        bot=bot,
    )


def stable_id(world: str, key: str) -> str:
    """Return the ten digits by which a world knows somebody."""
    digest = hashlib.sha256(f"{world}/{key}".encode()).digest()
    return f"{int.from_bytes(digest[:8], 'big') % 10**10:010}"


def _person(world: str, key: str, fields: Mapping[str, object]) -> Person:
    return make_person(
        world,
        str(fields["name"]),
        str(fields["handle"]),
        key=key,
        bot=bool(fields.get("bot", False)),
    )


def _frozen(table: Mapping[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in table.items()}

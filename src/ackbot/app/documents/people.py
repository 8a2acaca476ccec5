"""Documents about people."""

from __future__ import annotations

from typing_extensions import TypedDict

from ackbot.app.documents.parts import Handle, Id, Moment, Version
from ackbot.model import State


class SeenHandle(TypedDict):
    """One handle of a person."""

    platform: str
    id: str
    handle: str
    url: str
    bot: bool
    came: int
    """How many mentions of theirs still stand."""


class KnownPerson(TypedDict):
    """A person, by all handles that are linked."""

    name: str
    handles: list[SeenHandle]
    """Whichever spoke last first."""
    came: int
    first_at: Moment
    last_at: Moment
    said: str
    """What they said last."""
    answered: int
    """How many of their conversations were ever answered."""
    waiting: int
    """How many of them wait."""
    do_not_reply: bool


class Talk(TypedDict):
    """One conversation with a person."""

    id: Id
    account: str
    state: State
    reason: str
    text: str
    at: Moment


class PersonWithTalks(KnownPerson):
    """A person, and every conversation with them."""

    talks: list[Talk]


class People(TypedDict):
    """`people --json`, whoever spoke last first."""

    version: Version
    people: list[KnownPerson]


class Person(TypedDict):
    """`people WHO --json`."""

    version: Version
    person: PersonWithTalks


class Linked(TypedDict):
    """`people link --json`: the person that the two handles are now."""

    version: Version
    person: KnownPerson


class Unlinked(TypedDict):
    """`people unlink --json`."""

    version: Version
    unlinked: bool
    """False where the handle was linked to nobody."""


class DoNotReply(TypedDict):
    """`people do-not-reply --json` and `people allow --json`."""

    version: Version
    do_not_reply: bool
    handles: list[Handle]
    """All handles it holds for."""

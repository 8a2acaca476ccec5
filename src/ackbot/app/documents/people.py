"""Documents about people."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
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


class Slowest(TypedDict):
    """The wait that lasted longest until it was answered."""

    id: Id
    wait_seconds: int


class Tally(TypedDict):
    """Waits for a word from the user, counted by how they ended."""

    wanted: int
    """How many there were: answered, waiting and missed."""
    answered: int
    ratio: float | None
    """The part of them that was answered, 0 to 1; null where there were none."""
    waiting: int
    missed: int
    """The platform takes no reply any more."""
    put_aside: int
    """You said that they need no reply, or get none: not among those that wanted one."""
    median_wait_seconds: int | None
    """Of the answered ones."""
    slowest: Slowest | None


class WeekOfResults(Tally):
    """The waits that began in one week."""

    begins: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]
    """A Monday, in local time."""


class WhoCameBack(TypedDict):
    """Somebody who spoke to the user again after an answer."""

    id: str
    name: str
    handle: str


class Promises(TypedDict):
    """What became of the promises."""

    kept: int
    """Another word of yours followed."""
    overdue: int
    not_yet_due: int
    left: int
    """You put it aside, or there is nobody or nowhere left to keep it to."""


class Results(TypedDict):
    """`results --json`: what began since then, oldest week first."""

    version: Version
    generated_at: Moment
    since: Moment | None
    """Null where all of the ledger counts."""
    all: Tally
    answered_people: int
    came_back: list[WhoCameBack]
    """Of the answered people, whoever spoke again last first."""
    promises: Promises
    weeks: list[WeekOfResults]

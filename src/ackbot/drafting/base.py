"""The interface of drafting: from all that a drafter may read to a draft.

A drafter is one method. It never invents: what is not in its brief it does not know. A drafter
that fails leaves the conversation reviewable.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import field
from typing import Protocol

from ackbot.drafting.habits import NONE, Habits
from ackbot.frozen import dataclass
from ackbot.model import Draft, History, Person, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How the user writes, from `[voice]` in the configuration."""

    name: str = ""
    sign_off: str = ""
    emoji: str = "mirror"
    """"yes", "no" or "mirror" (only where they used one)."""
    formality: str = "mirror"
    """"formal", "informal" or "mirror"."""
    avoid: tuple[str, ...] = ()
    """Words and phrases never to use."""
    facts: tuple[str, ...] = ()
    """Sentences that a draft may state as they are."""
    snippets: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One earlier message of the exchange, oldest first in a brief."""

    ours: bool
    who: str
    text: str


def nobody(names: Collection[str]) -> frozenset[str]:
    """Know nobody by name."""
    del names
    return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All that a drafter may read of a conversation."""

    platform: str
    person: Person
    text: str
    """Their newest mention, plain."""
    reading: Reading
    history: History = field(default_factory=History)
    my_post: str = ""
    exchange: tuple[Line, ...] = ()
    waited: float = 0.0
    """Seconds since the waiting clock started."""
    voice: Voice = field(default_factory=Voice)
    habits: Habits = NONE
    """How the user writes in that language, as learned; all zero where too little is known."""
    limit: int | None = None
    """The platform's limit, in the unit that `count` counts; None where there is none."""
    count: Callable[[str], int] = len
    variant: int = 0
    """0 for the first draft, one more for each time the user asked for another."""
    known_names: Callable[[Collection[str]], frozenset[str]] = nobody
    """Which of some words are the first names of people the user has to do with."""
    tone: str = ""
    """A tone the user asked for ("warmer", "shorter", "plainer"); empty for the usual one."""
    recent: tuple[str, ...] = ()
    """Texts of drafts and replies of this sitting and the last day, so that none repeats."""
    sent: tuple[str, ...] = ()
    """Texts approved or sent within the last day, the same one as often as it went out."""
    private: str = ""
    """What may not leave the machine for a draft ("a direct message"); empty where all may."""


class Drafter(Protocol):
    """Proposes a reply, says that none is needed, or leaves it to the user with the reason."""

    name: str

    def draft(self, brief: Brief) -> Draft:
        """Return a proposal, already checked (`ackbot.drafting.checks`)."""
        ...

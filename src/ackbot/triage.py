"""Pure: who waits, since when, why; what answers what; the order. Takes `now`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ackbot.model import Decision, Fact, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeSent:
    """A like the user gave with ackbot: it answers the conversation it was given for."""

    conversation: str
    at: datetime
    known: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """All that bears on the conversations under one root, of all the user's accounts there."""

    platform: str
    root: str
    facts: tuple[Fact, ...]
    """Every post under the root that the ledger knows, and own posts elsewhere quoting one."""
    own: frozenset[str]
    """Stable ids of all the user's accounts on the platform: "us"."""
    decisions: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    """By conversation id, oldest first, for every (account, root, person) among the facts."""
    likes: tuple[LikeSent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The settings that verdicts depend on."""

    stale_after: Mapping[str, timedelta] = field(default_factory=dict)
    """By account id."""
    default_stale_after: timedelta = timedelta(hours=48)
    count_likes: bool = False


def judge(thread: Thread, policy: Policy, now: datetime) -> tuple[Verdict, ...]:
    """Return the verdict on every conversation of the thread, in the order of their ids."""
    raise NotImplementedError

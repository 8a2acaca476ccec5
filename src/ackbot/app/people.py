"""People as the user knows them: handles put together, and their wish for no replies kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.errors import UsageError
from ackbot.frozen import dataclass
from ackbot.ledger.people import PersonKey, Seen
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.app.app import App


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One person, by all their handles: whichever spoke last first."""

    handles: tuple[Seen, ...]

    @property
    def newest(self) -> Seen:
        """The handle that spoke last."""
        return self.handles[0]

    @property
    def times(self) -> int:
        """How many mentions of theirs stand."""
        return sum(one.times for one in self.handles)

    @property
    def first(self) -> datetime:
        """When they spoke first."""
        return min(one.first for one in self.handles)

    @property
    def answered(self) -> int:
        """How many of their conversations were ever answered."""
        return sum(one.answered for one in self.handles)

    @property
    def waiting(self) -> int:
        """How many of their conversations wait."""
        return sum(one.waiting for one in self.handles)

    @property
    def quiet(self) -> bool:
        """Whether they asked for no replies."""
        return any(one.quiet for one in self.handles)


def everybody(app: App, limit: int) -> tuple[Known, ...]:
    """Return who spoke last, linked handles as one; `limit` 0 is all."""
    seen = app.ledger.seen_people(limit or None)
    return tuple(_together(app, seen))


def _together(app: App, seen: Iterable[Seen]) -> Iterable[Known]:
    done: set[PersonKey] = set()
    for one in seen:
        if one.key in done:
            continue
        handles = app.ledger.handles_of(one.key)
        done.update(handles)
        yield Known(handles=(one,) if len(handles) == 1 else app.ledger.seen_person(handles))


def known(app: App, who: str) -> Known:
    """Return one person. Raises UsageError where that is nobody, or more than one."""
    handles = app.ledger.handles_of(app.ledger.find_person(who))
    seen = app.ledger.seen_person(handles)
    if not seen:
        raise UsageError(
            f"“{one_line(who, 40)}” never spoke to you, as far as the ledger knows.",
            "ackbot people lists who did.",
        )
    return Known(handles=seen)


def link(app: App, who: str, other: str) -> Known:
    """Note that two handles are one person."""
    ledger = app.ledger
    one, two = ledger.find_person(who), ledger.find_person(other)
    if two in ledger.handles_of(one):
        raise UsageError("They are one person already.", "ackbot people WHO shows all handles.")
    with ledger.transaction():
        ledger.link_people(one, two)
        _judge(app, ledger.handles_of(one))
    return known(app, f"{one[0]}:{one[1]}")


def unlink(app: App, who: str) -> bool:
    """Take one handle out of its person; False where it stood alone."""
    return app.ledger.unlink_person(app.ledger.find_person(who))


def silence(app: App, who: str, by: str) -> tuple[PersonKey, ...]:
    """Note that somebody wants no replies; return their handles."""
    with app.ledger.transaction():
        key = app.ledger.find_person(who)
        handles = app.ledger.set_do_not_reply(key, at=app.now(), who=by)
        _judge(app, handles)
    return handles


def allow(app: App, who: str) -> tuple[PersonKey, ...]:
    """Take that back; return their handles."""
    with app.ledger.transaction():
        handles = app.ledger.allow_replies(app.ledger.find_person(who))
        _judge(app, handles)
    return handles


def _judge(app: App, handles: tuple[PersonKey, ...]) -> None:
    from ackbot.verdicts import retriage

    for platform, root in app.ledger.roots_of(handles):
        retriage(app.ledger, platform, (root,), app.policy(), app.now())

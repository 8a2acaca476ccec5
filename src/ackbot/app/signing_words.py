"""What a sign-in says of people, platforms and ways in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ackbot.platforms.signing import Way
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.platforms.base import Facts, Identity


def shown_person(me: Identity) -> str:
    """Return who we are, as messages say it."""
    return one_line(f"@{me.person.handle}" if me.person.handle else me.person.label, 60)


def writes(facts: Facts) -> str:
    """Return what ackbot would write there."""
    if not facts.can_reply:
        return "nothing; you paste your replies yourself"
    return f"{'; '.join(facts.writes) or 'replies'}; each one only after you approved it"


def named(ways: Iterable[Way]) -> str:
    """Return ways in with the options that choose them."""
    return ", ".join(f"--way {way.name} ({way.title})" for way in ways)

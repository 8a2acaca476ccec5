"""Names for accounts: proposed, checked, and free."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ackbot.platforms.base import Facts
    from ackbot.platforms.signing import Question


def free_name(facts: Facts, server: str, taken: Collection[str]) -> str:
    """Propose a name: the platform's, or its server's where it is not in one place."""
    base = facts.name if facts.default_server else _host_name(server) or facts.name
    names = [base, *(f"{base}-{number}" for number in range(2, len(taken) + 3))]
    return next(name for name in names if name not in taken)


def _host_name(server: str) -> str:
    """Return the first word of a server's name; nothing for an address in numbers."""
    host = (urlsplit(server).hostname or "").removeprefix("www.")
    word = host.partition(".")[0]
    return word if re.fullmatch(r"[a-z][a-z0-9-]*", word) and word != "localhost" else ""


def checked_name(typed: str, taken: Collection[str]) -> str:
    """Return a name that the configuration takes and has not. Raises ValueError."""
    name = typed.strip()
    if not name or "/" in name or not name.isprintable() or name.startswith("-"):
        raise ValueError("a name is letters, digits and dashes")
    if name in taken:
        raise ValueError("there is an account of this name already")
    return name


def name_question(proposed: str, taken: Collection[str]) -> Question:
    """Ask for an account's name."""
    from ackbot.platforms.signing import Question

    return Question(
        key="name",
        asks="Name of this account",
        default=proposed,
        read=lambda typed: checked_name(typed, taken),
    )

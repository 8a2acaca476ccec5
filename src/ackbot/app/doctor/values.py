"""What a look at something has found."""

from __future__ import annotations

from enum import StrEnum

from ackbot.frozen import dataclass


class Grade(StrEnum):
    """How bad it is."""

    OK = "ok"
    NOTE = "note"
    """Good to know; nothing has to be done."""
    WARN = "warn"
    """It works, and should not stay so."""
    BAD = "bad"
    """It does not work, or is not safe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing looked at. `says` and `do` are clean and in our own words."""

    area: str
    """"configuration", "credentials", "accounts", "clock", "ledger", "sending", "files" ..."""
    says: str
    grade: Grade = Grade.OK
    do: str = ""
    """What to do next; empty where nothing has to be done."""
    code: int = 0
    """The exit code that goes with it."""
    account: str | None = None

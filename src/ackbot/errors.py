"""Every error a user can meet, with what to do next and the exit code it ends in.

An error's message is one sentence on what happened and where; its hint says what to do next.
The exit codes are the documented ones; where several apply, `worst_exit` picks the one that counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

EXIT_OK = 0
EXIT_STALE = 1
EXIT_USAGE = 2
EXIT_SOME_FAILED = 3
EXIT_SIGN_IN = 4
EXIT_UNKNOWN = 5
EXIT_LEDGER = 6
EXIT_BUG = 70
EXIT_UNREACHABLE = 75

#: Where several exit codes apply, the first of these that does is the one the program ends with.
PRECEDENCE = (
    EXIT_BUG,
    EXIT_USAGE,
    EXIT_LEDGER,
    EXIT_UNKNOWN,
    EXIT_SIGN_IN,
    EXIT_UNREACHABLE,
    EXIT_SOME_FAILED,
    EXIT_STALE,
    EXIT_OK,
)


def worst_exit(codes: Iterable[int]) -> int:
    """Return the exit code that counts where several apply (0 where none does)."""
    return min(codes, key=PRECEDENCE.index, default=EXIT_OK)


class AckbotError(Exception):
    """Something ackbot could not do, said so that a person can act on it.

    `message` and `hint` are whole sentences of our own words; text from outside that they quote
    must already be clean.
    """

    exit_code = EXIT_BUG

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageError(AckbotError):
    """The command was called in a way it does not understand."""

    exit_code = EXIT_USAGE


class ConfigError(AckbotError):
    """The configuration cannot be used; the message names file, line and key."""

    exit_code = EXIT_USAGE


class LedgerError(AckbotError):
    """The ledger cannot be used: damaged, newer than the program, or not writable."""

    exit_code = EXIT_LEDGER


class LedgerBusy(AckbotError):
    """Another ackbot held the ledger for longer than we wait."""

    exit_code = EXIT_UNREACHABLE


class PlatformError(AckbotError):
    """A platform call failed. `status` is its HTTP status, where there was one (for --debug)."""

    exit_code = EXIT_SOME_FAILED

    def __init__(self, message: str, hint: str = "", *, status: int | None = None) -> None:
        super().__init__(message, hint)
        self.status = status


class SignInNeeded(PlatformError):
    """The credential is missing, wrong, expired or was revoked."""

    exit_code = EXIT_SIGN_IN


class Unreachable(PlatformError):
    """Nothing left the machine: no address, no connection, no TLS. Safe to try again."""

    exit_code = EXIT_UNREACHABLE


class RateLimited(PlatformError):
    """The server asks to wait; `until` is when (aware UTC), None where it did not say."""

    def __init__(self, message: str, hint: str = "", *, until: datetime | None = None) -> None:
        super().__init__(message, hint, status=429)
        self.until = until


class ServerTrouble(PlatformError):
    """The server erred (408, 5xx) or hung up; after a write that is ambiguous."""


class BadAnswer(PlatformError):
    """The answer was not what the platform documents: HTML, half a JSON, too large, a redirect."""


class Refused(PlatformError):
    """The platform understood and said no (400, 403, 404 ...); trying again is no use."""


class CannotDo(Refused):
    """The platform, or this mention, has no such ability (no reply, no like): refused unsent."""


class TooLong(Refused):
    """The text is over the platform's limit, as the platform counts; refused before the network."""


class Ambiguous(PlatformError):
    """A write may or may not have been applied. Never retried as a create."""

    exit_code = EXIT_UNKNOWN

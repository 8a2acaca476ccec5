"""What the Graph API's error envelope means, in our errors.

Source: https://developers.facebook.com/docs/graph-api/guides/error-handling/. The HTTP status says
little (mostly 400), the code nearly all: whom to blame, whether to wait, whether anything was done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ackbot.errors import PlatformError, RateLimited, Refused, ServerTrouble, SignInNeeded
from ackbot.platforms.graph.limits import until
from ackbot.platforms.http import Answer, Web
from ackbot.platforms.shapes import Json, mapping_or, text_or

#: Statuses whose answers hold an envelope worth reading.
ENVELOPED = (400, 401, 403, 404, 429)

_SIGNED_OUT = {102, 190, 2500}
_SLOW_DOWN = {4, 17, 32, 341, 613, *range(80000, 80015)}
_NOT_ALLOWED = {3, 10, *range(200, 300)}
_PASSING = {1, 2}
_BLOCKED = 368
_GONE = {24, 803}
_WHY = {
    458: "its owner removed the app",
    459: "its owner must log in on the website first",
    460: "the password was changed",
    463: "its token has run out",
    464: "its owner must log in on the website first",
    467: "its token was revoked",
    492: "its owner has no role there any more",
}


class TooMuch(ServerTrouble):
    """The server asks for less data in one answer."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the envelope says; all zero and empty where an answer has none."""

    code: int = 0
    subcode: int = 0
    words: str = ""
    passing: bool = False

    @classmethod
    def of(cls, data: object) -> Said:
        """Read the envelope in an answer's data."""
        error = mapping_or(data, "error")
        words = text_or(error, "error_user_msg") or text_or(error, "message")
        code, subcode = _number(error, "code"), _number(error, "error_subcode")
        return cls(code, subcode, words, error.get("is_transient") is True)

    @property
    def gone(self) -> bool:
        """Whether the object asked for is not there, or not for us to see."""
        return self.code in _GONE or (self.code, self.subcode) == (100, 33)

    @property
    def forbidden(self) -> bool:
        """Whether the token lacks a permission."""
        return self.code in _NOT_ALLOWED

    @property
    def too_much(self) -> bool:
        """Whether less data must be asked for at once."""
        return self.code == 1 and "reduce the amount of data" in self.words.lower()


def said(answer: Answer) -> Said:
    """Read the error envelope of an answer."""
    try:
        return Said.of(answer.json())
    except ValueError:
        return Said()


class Errors:
    """One account's errors. `permissions` names what a token must be allowed to do."""

    def __init__(self, web: Web, now: Callable[[], datetime], permissions: str) -> None:
        self._web = web
        self._now = now
        self._permissions = permissions

    def read(self, answer: Answer, told: Said | None = None) -> PlatformError:
        """Make the error for the answer to a read that is no success."""
        told = told or said(answer)
        if common := self.of_all(answer, told):
            return common
        if told.forbidden:
            return self.not_allowed(told, answer.status)
        if told.code in _PASSING or told.passing:
            kind = TooMuch if told.too_much else ServerTrouble
            return kind(
                f"{self._web.who} was not read: its server has trouble (code {told.code}).",
                "The next sync tries again.",
                status=answer.status,
            )
        if not told.code:
            return self._web.read_error(answer)
        why = f"its server said no ({self._quoted(told)})"
        return self._web.bad_answer(why, status=answer.status)

    def write(self, answer: Answer, verb: str) -> PlatformError:
        """Make the error for the answer to a write that is no success."""
        told = said(answer)
        if common := self.of_all(answer, told, verb):
            return common
        if not told.code:
            return self._web.write_error(answer, verb)
        if told.code in _PASSING or told.passing:
            return self._web.ambiguous(
                f"its server has trouble (code {told.code})", status=answer.status
            )
        return self._refused(told, answer.status)

    def not_allowed(self, told: Said, status: int | None) -> SignInNeeded:
        """Make the error for a token that lacks a permission."""
        error = self._web.sign_in_needed(f"its token may not read this ({self._quoted(told)})")
        hint = f"Make a token with {self._permissions}, then: {error.hint}"
        return SignInNeeded(error.message, hint, status=status)

    def slow_down(self, why: str, until: datetime | None, verb: str) -> RateLimited:
        """Make the error for a limit that is reached."""
        when = f" until {until.astimezone():%H:%M}" if until else ""
        message = f"{self._web.who} {verb}: {why}{when}."
        return RateLimited(message, "The next sync tries again.", until=until)

    def of_all(
        self, answer: Answer, told: Said, verb: str = "was not read"
    ) -> PlatformError | None:
        """Make the error where it concerns the token or a limit, and so every call; else None."""
        if told.code in _SIGNED_OUT or answer.status == 401:
            why = _WHY.get(told.subcode, "its token is not valid, or not any more")
            error = self._web.sign_in_needed(why, status=401)
            hint = f"Make a token with {self._permissions}, then: {error.hint}"
            return SignInNeeded(error.message, hint, status=401)
        if told.code in _SLOW_DOWN or answer.status == 429:
            ends = until(answer.headers, self._now())
            return self.slow_down("its server asks to wait", ends, verb)
        return None

    def _refused(self, told: Said, status: int) -> Refused:
        who = self._web.who
        if told.gone:
            why = "what it answers was deleted, or can no longer be seen"
            return Refused(
                f"{who} refused it: {why}.", "See what is there: ackbot sync", status=404
            )
        if told.code == _BLOCKED:
            # 403 makes the outbox stop the account: more attempts would lengthen the block.
            why = f"it blocks the account from writing for now ({self._quoted(told)})"
            return Refused(f"{who} refused it: {why}.", "Wait a day, and vary words.", status=403)
        if told.forbidden:
            hint = f"Make a token with {self._permissions}."
            return Refused(f"{who} refused it: {self._quoted(told)}.", hint, status=403)
        return Refused(f"{who} refused it: {self._quoted(told)}.", status=status)

    def _quoted(self, told: Said) -> str:
        words = self._web.quote(told.words)
        return f"code {told.code}: “{words}”" if words else f"code {told.code}"


def _number(error: Json, key: str) -> int:
    value = error.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0

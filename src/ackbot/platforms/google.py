"""What Google's APIs share: signing in, calls under an access token, and what their errors mean.

Sources: https://developers.google.com/identity/protocols/oauth2/native-app (desktop apps),
https://developers.google.com/youtube/v3/docs/errors and
https://cloud.google.com/apis/design/errors (the body of an error, ErrorInfo),
https://developers.google.com/youtube/v3/determine_quota_cost (a day ends at midnight Pacific).
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ackbot.errors import PlatformError, RateLimited, Refused, SignInNeeded
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.oauth import OAuth, Tokens
from ackbot.platforms.sessions import bearer
from ackbot.platforms.shapes import items, mapping_or, text_or

#: Statuses whose body says what is the matter; a 401 is answered with another access token.
_SPOKEN = (400, 403, 404, 409, 412, 429)
_A_DAY = {"quotaExceeded", "dailyLimitExceeded", "dailyLimitExceededUnreg"}
_A_MOMENT = {"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"}
_SCOPES = {"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}
_NOT_ENABLED = {"accessNotConfigured", "SERVICE_DISABLED"}
_MINUTE = timedelta(minutes=1)
_JSON = {"Content-Type": "application/json"}


class DayUsedUp(RateLimited):
    """The project's quota of today is used up; `until` is when the next day begins."""


def desktop_app(*scopes: str) -> OAuth:
    """Return Google's sign-in for a desktop app that the user registered.

    Without `prompt=consent` a second sign-in brings no refresh token. Google gives desktop apps a
    client secret and does not treat it as one.
    """
    return OAuth(
        authorize="https://accounts.google.com/o/oauth2/v2/auth",
        token="https://oauth2.googleapis.com/token",  # noqa: S106 (an address)
        revoke="https://oauth2.googleapis.com/revoke",
        scopes=scopes,
        extra={"access_type": "offline", "prompt": "consent"},
        secret=True,
    )


def pacific() -> tzinfo:
    """Return the time zone of Google's quota days; UTC-8 where the system knows no time zones."""
    try:
        return ZoneInfo("America/Los_Angeles")
    except ZoneInfoNotFoundError:
        return timezone(timedelta(hours=-8))


def quota_day(now: datetime, zone: tzinfo) -> str:
    """Return the day that a request at `now` counts for: "2026-11-25"."""
    return now.astimezone(zone).date().isoformat()


def quota_day_ends(now: datetime, zone: tzinfo) -> datetime:
    """Return when the quota day of `now` ends (aware UTC)."""
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What an error's body says."""

    message: str
    reasons: frozenset[str]
    """Reasons of all kinds that Google has, and its status ("PERMISSION_DENIED")."""
    quota: str = ""
    """The limit that was hit, as a number in words; "0" where the project has no access at all."""

    @classmethod
    def of(cls, answer: Answer) -> Trouble:
        """Read an answer that is no success; everything in it may be missing."""
        try:
            body = answer.json()
        except ValueError:
            body = None
        error = mapping_or(body, "error")
        told = [*items(error, "errors"), *items(error, "details")]
        quotas = (
            text_or(mapping_or(one, "metadata"), "quota_limit_value")
            or text_or(one, "quota_limit_value")
            for one in told
        )
        return cls(
            message=text_or(error, "message"),
            reasons=frozenset(
                filter(None, (text_or(error, "status"), *(text_or(one, "reason") for one in told)))
            ),
            quota=next(filter(None, quotas), ""),
        )


class Calls:
    """One account's calls of one of Google's APIs."""

    def __init__(self, setup: Setup, oauth: OAuth, api: str) -> None:
        """`api` is its name in the Google Cloud console."""
        self._setup = setup
        self._web = setup.web
        self._tokens = Tokens(setup, oauth)
        self._api = api
        self._project: str | None = None

    async def get(self, url: str, params: Params = (), passes: Collection[int] = ()) -> Answer:
        """Read; an answer whose status is in `passes` comes back as it is.

        Raises SignInNeeded, Unreachable, RateLimited, ServerTrouble or BadAnswer.
        """
        answer = await self._tokens.read(
            lambda token: self._web.get(url, params=params, headers=bearer(token), passes=_SPOKEN)
        )
        if answer.status >= 300 and answer.status not in passes:
            raise self._read_error(answer)
        return answer

    async def write(
        self,
        method: str,
        url: str,
        body: bytes | None = None,
        hints: Mapping[str, str] | None = None,
    ) -> Answer:
        """Write, once. `hints` say what to do where Google's reason to refuse is the key.

        Raises SignInNeeded, Unreachable, RateLimited, Refused or Ambiguous.
        """
        answer = await self._tokens.write(
            lambda token: self._web.write(
                method,
                url,
                body=body,
                headers={**bearer(token), **(_JSON if body is not None else {})},
                passes=_SPOKEN,
            )
        )
        if answer.status >= 300:
            raise self._write_error(answer, hints or {})
        return answer

    async def project(self) -> str:
        """Return the number of the user's Google Cloud project, with which every client id begins.

        Empty where the secret is a bare access token. Raises SignInNeeded.
        """
        if self._project is None:
            line = (await asyncio.to_thread(self._setup.credential)).reveal()
            self._project = _project_of(line)
        return self._project

    def _read_error(self, answer: Answer) -> PlatformError:
        trouble = Trouble.of(answer)
        if stopped := self._stopped(answer, trouble, "was not read"):
            return stopped
        said = self._web.quote(trouble.message)
        why = f": “{said}”" if said else ""
        return self._web.bad_answer(
            f"its server said no (status {answer.status}){why}", status=answer.status
        )

    def _write_error(self, answer: Answer, hints: Mapping[str, str]) -> PlatformError:
        trouble = Trouble.of(answer)
        if stopped := self._stopped(answer, trouble, "was sent nothing"):
            return stopped
        said = self._web.quote(trouble.message)
        why = f": “{said}”" if said else ""
        return Refused(
            f"{self._web.who} refused it: status {answer.status}{why}.",
            next((hint for reason, hint in hints.items() if reason in trouble.reasons), ""),
            status=answer.status,
        )

    def _stopped(self, answer: Answer, trouble: Trouble, verb: str) -> PlatformError | None:
        """Make the error for what stops the whole account, not this call alone."""
        return next(self._stops(answer, trouble, verb), None)

    def _stops(self, answer: Answer, trouble: Trouble, verb: str) -> Iterator[PlatformError]:
        who, api = self._web.who, self._api
        status, reasons = answer.status, trouble.reasons
        if status == 429 and trouble.quota == "0":
            yield SignInNeeded(
                f"{who} {verb}: Google has not approved your project for the {api}.",
                "Apply for access, and wait for the answer by e-mail: see the platform's page.",
                status=status,
            )
        if reasons & _A_DAY:
            ends = quota_day_ends(self._setup.now(), pacific())
            yield DayUsedUp(
                f"{who} {verb}: today's quota of your Google Cloud project is used up.",
                f"It starts anew at {ends.astimezone():%H:%M}.",
                until=ends,
            )
        if status == 429 or reasons & _A_MOMENT:
            yield self._too_quick(answer, verb)
        if reasons & _SCOPES:
            yield SignInNeeded(
                f"{who} {verb}: what you agreed to when you signed in does not cover it.",
                f"Sign in again and tick every box: ackbot accounts add {self._name}",
                status=status,
            )
        if reasons & _NOT_ENABLED:
            yield SignInNeeded(
                f"{who} {verb}: the {api} is not enabled in your Google Cloud project.",
                "Enable it under APIs & Services > Library, and wait a few minutes.",
                status=status,
            )

    def _too_quick(self, answer: Answer, verb: str) -> RateLimited:
        told = self._web.read_error(answer) if answer.status == 429 else None
        until = told.until if isinstance(told, RateLimited) else None
        until = until or self._setup.now() + _MINUTE
        return RateLimited(
            f"{self._web.who} {verb}: Google asks to wait until {until.astimezone():%H:%M}.",
            "The next sync tries again.",
            until=until,
        )

    @property
    def _name(self) -> str:
        return self._web.quote(self._setup.account)


def _project_of(line: str) -> str:
    try:
        client = text_or(parsed(line), "client_id")
    except ValueError:
        return ""
    number, _, rest = client.partition("-")
    return number if rest and number.isascii() and number.isdigit() else ""

"""Signed-in calls of one GitHub, and what its refusals mean.

Sources: https://docs.github.com/en/rest/using-the-rest-api/ (rate-limits-for-the-rest-api,
troubleshooting-the-rest-api) and
https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ackbot.errors import BadAnswer, PlatformError, RateLimited, Refused, ServerTrouble
from ackbot.net.waits import wait_until
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.github.place import Place
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json, items, mapping_or, text_or

#: What GitHub asks for where it says nothing else.
_A_MINUTE = timedelta(seconds=60)
_SOON = timedelta(days=14)
_NO = (403, 404, 410, 422, 429, 451)
_HEADERS = {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
#: GraphQL's errors that leave the rest of an answer true.
_APART = {"NOT_FOUND", "FORBIDDEN"}
_REFUSALS = {*_APART, "UNPROCESSABLE", "INSUFFICIENT_SCOPES", "ARGUMENT_ERROR"}


@dataclass(frozen=True, slots=True)
class Told:
    """What a GraphQL query brought, and the places in it where there is nothing (any more)."""

    data: Json
    gone: frozenset[tuple[object, ...]] = frozenset()
    withheld: frozenset[tuple[object, ...]] = frozenset()
    """Places that the token may not see."""


class Session:
    """One account's signed-in calls. Nothing of a token of GitHub's needs to be renewed."""

    def __init__(self, setup: Setup, place: Place) -> None:
        self._setup = setup
        self._web = setup.web
        self._place = place
        self._token: str | None = None
        self._turn = asyncio.Lock()
        self._left: dict[str, Mapping[str, str]] = {}
        self._ends: datetime | None = None
        self.ahead = timedelta(0)
        """By how much the server's clock is ahead of ours, as its last answer told."""

    async def read(self, path: str, params: Params = (), *, etag: str = "") -> Answer:
        """Read; 304 where `etag` still holds. Raises as `Web.get` does, BadAnswer for a refusal."""
        conditional = {"If-None-Match": etag} if etag else {}
        answer = await self._web.get(
            path,
            params=params,
            headers={**await self._headers(), **conditional},
            passes=(304, *_NO),
        )
        self._note(answer)
        if answer.status in _NO:
            raise self._limited(answer, "was not read") or self._no(answer)
        return answer

    def listed(self, answer: Answer) -> list[Any]:
        """Return the list that an answer holds. Raises BadAnswer where it holds none."""
        try:
            found = answer.json()
        except ValueError:
            found = self._web.data(answer)  # which says what it is instead
        if not isinstance(found, list):
            raise self._web.bad_answer(
                "its server sent data of another shape", status=answer.status
            )
        return found

    async def ask(self, query: str, variables: Mapping[str, object]) -> Told:
        """Ask GraphQL. Raises as `Web.get` does; what cannot be seen or found is left out."""
        answer = await self._web.query(
            self._place.graphql,
            body=question(query, variables),
            headers={**await self._headers(), "Content-Type": "application/json"},
            passes=_NO,
        )
        self._note(answer)
        if answer.status in _NO:
            raise self._limited(answer, "was not read") or self._no(answer)
        found = self._web.data(answer)
        errors = [error for error in items(found, "errors") if isinstance(error, dict)]
        if any(text_or(error, "type") not in _APART for error in errors):
            raise self._failed(answer, errors)
        if not isinstance(found.get("data"), dict):
            raise self._failed(answer, errors)
        return Told(found["data"], _places(errors, "NOT_FOUND"), _places(errors, "FORBIDDEN"))

    async def post(self, path: str, body: bytes) -> Json:
        """Write by REST, once; return what the server stored. Raises as `Web.write` does."""
        answer = await self._write(path, body)
        found = _object(answer)
        if not found:
            raise self._unsaid(answer)
        return found

    async def mutate(self, body: bytes, field: str) -> Json:
        """Write by GraphQL, once; return the mutation's payload. Raises as `Web.write` does."""
        answer = await self._write(self._place.graphql, body)
        found = _object(answer)
        payload = mapping_or(mapping_or(found, "data"), field)
        errors = [error for error in items(found, "errors") if isinstance(error, dict)]
        if payload and not errors:
            return payload
        if limited := self._out_of_points(answer, errors, "was sent nothing"):
            raise limited
        if not payload and errors and all(text_or(e, "type") in _REFUSALS for e in errors):
            why = self._web.quote(text_or(errors[0], "message"))
            raise Refused(f"{self._web.who} refused it: “{why}”.", status=answer.status)
        raise self._unsaid(answer)

    def notes(self) -> tuple[str, ...]:
        """Say what is left of the hour's quotas if that is little, and of the token's time."""
        told = [*self._quotas()]
        if self._ends and self._ends - self._setup.now() < _SOON:
            day = self._ends.astimezone().date()
            told.append(f"{self._web.who}: its token ends on {day}; make a new one before.")
        return tuple(told)

    # -- what is not well

    def _no(self, answer: Answer) -> PlatformError:
        """Make the error for a read that the server refuses."""
        if answer.headers.get("x-github-sso", "").startswith("required"):
            return BadAnswer(
                f"{self._web.who} was not read: its organization wants the token to be let in.",
                "Authorize the token for single sign-on, in GitHub's settings of tokens.",
                status=answer.status,
            )
        return self._web.read_error(answer)

    def _limited(self, answer: Answer, verb: str) -> RateLimited | None:
        """Return the error for a limit, primary or secondary; None where it is another refusal."""
        headers, said = answer.headers, _message(answer).lower()
        spent = headers.get("x-ratelimit-remaining") == "0"
        too_quick = "rate limit" in said or "submitted too quickly" in said
        waits = "retry-after" in headers
        if answer.status != 429 and not (answer.status == 403 and (spent or waits)):
            return self._wait(None, verb) if too_quick else None
        if not waits and not spent:
            return self._wait(None, verb)
        named = "retry-after" if waits else "x-ratelimit-reset"
        return self._wait(wait_until({named: headers.get(named, "")}, self._setup.now()), verb)

    def _out_of_points(
        self, answer: Answer, errors: Collection[Json], verb: str
    ) -> RateLimited | None:
        """Return the error for a GraphQL answer of status 200 that tells of a limit."""
        told = any(
            text_or(error, "type") == "RATE_LIMITED"
            or "rate limit" in text_or(error, "message").lower()
            for error in errors
        )
        reset = wait_until(
            {"x-ratelimit-reset": answer.headers.get("x-ratelimit-reset", "")}, self._setup.now()
        )
        spent = answer.headers.get("x-ratelimit-remaining") == "0"
        return self._wait(reset if spent else None, verb) if told else None

    def _wait(self, until: datetime | None, verb: str) -> RateLimited:
        moment = until or self._setup.now() + _A_MINUTE
        return RateLimited(
            f"{self._web.who} {verb}: GitHub asks to wait until {moment.astimezone():%H:%M}.",
            "The next sync tries again.",
            until=moment,
        )

    def _failed(self, answer: Answer, errors: list[Json]) -> PlatformError:
        """Make the error for a query that GraphQL did not answer."""
        if limited := self._out_of_points(answer, errors, "was not read"):
            return limited
        if not errors:
            return self._web.bad_answer("its server sent data of another shape")
        said = self._web.quote(text_or(errors[0], "message"))
        if text_or(errors[0], "type") == "INSUFFICIENT_SCOPES":
            return BadAnswer(
                f"{self._web.who} was not read: its token may do too little: “{said}”.",
                "Make one with the scopes that `ackbot platforms` names.",
            )
        if mapping_or(errors[0], "extensions").get("code"):
            return self._web.bad_answer(f"its GitHub does not know what is asked: “{said}”")
        if not text_or(errors[0], "type"):
            return ServerTrouble(
                f"{self._web.who} was not read: its server has trouble: “{said}”.",
                "The next sync tries again.",
            )
        return self._web.bad_answer(f"its server said no: “{said}”")

    def _unsaid(self, answer: Answer) -> PlatformError:
        return self._web.ambiguous("its server did not say what it stored", status=answer.status)

    # -- calls

    async def _write(self, url: str, body: bytes) -> Answer:
        headers = {**await self._headers(), "Content-Type": "application/json"}
        answer = await self._web.write("POST", url, body=body, headers=headers, passes=_NO)
        self._note(answer)
        if answer.status not in _NO:
            return answer
        raise self._limited(answer, "was sent nothing") or Refused(
            f"{self._web.who} refused it: {self._why(answer)}.",
            _HINTS.get(answer.status, ""),
            status=answer.status,
        )

    def _why(self, answer: Answer) -> str:
        """Return the server's reason; the first detail says more than "Validation Failed"."""
        told = [text_or(error, "message") for error in items(_object(answer), "errors")]
        said = self._web.quote(next(filter(None, told), "") or _message(answer))
        return f"status {answer.status}" + (f", “{said}”" if said else "")

    async def _headers(self) -> dict[str, str]:
        async with self._turn:
            if self._token is None:
                secret = await asyncio.to_thread(self._setup.credential)
                self._token = secret.reveal().strip()
                self._web.hide(self._token)
        return {**_HEADERS, "Authorization": f"Bearer {self._token}"}

    def _note(self, answer: Answer) -> None:
        resource = answer.headers.get("x-ratelimit-resource", "")
        if resource in ("core", "graphql"):
            self._left[resource] = answer.headers
        self.ahead = ahead(answer.headers, self._setup.now())
        ends = answer.headers.get("github-authentication-token-expiration", "")
        self._ends = _moment(ends) or self._ends

    def _quotas(self) -> list[str]:
        names = {"core": "requests", "graphql": "points of queries"}
        told = []
        for resource, headers in sorted(self._left.items()):
            left, of = (headers.get(f"x-ratelimit-{key}", "") for key in ("remaining", "limit"))
            scarce = left.isdecimal() and of.isdecimal() and int(left) < int(of) / 4
            if scarce:
                told.append(f"{int(left):,} of {int(of):,} {names[resource]}")
        return [f"{self._web.who} has {' and '.join(told)} left this hour."] if told else []


_HINTS = {
    403: "Look whether the conversation is locked, and what the token may do.",
    404: "It is gone, or the token may not write there.",
    410: "Issues are switched off there.",
    422: "",
}


def question(query: str, variables: Mapping[str, object]) -> bytes:
    """Return a GraphQL request's body; the same question makes the same bytes."""
    return json.dumps({"query": query, "variables": dict(variables)}, ensure_ascii=False).encode()


def _places(errors: Collection[Json], kind: str) -> frozenset[tuple[object, ...]]:
    named = (items(error, "path") for error in errors if text_or(error, "type") == kind)
    return frozenset(tuple(path) for path in named)


def _object(answer: Answer) -> Json:
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _message(answer: Answer) -> str:
    found = _object(answer)
    told = [text_or(error, "message") for error in items(found, "errors")]
    return " ".join([text_or(found, "message"), *told]).strip()


def _moment(text: str) -> datetime | None:
    """Read "2026-10-04 11:29:00 UTC"."""
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S %Z").replace(tzinfo=UTC)
    except ValueError:
        return None

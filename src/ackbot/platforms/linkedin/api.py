"""The calls of LinkedIn's Community Management API that ackbot makes (Rest.li 2.0).

Names of things (URNs) are percent-encoded wherever they stand; the parentheses and commas of lists
are not: https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/protocol-version.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, time, timedelta
from typing import Any
from urllib.parse import quote

from ackbot.errors import PlatformError, RateLimited, SignInNeeded
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.http import Answer
from ackbot.platforms.linkedin import FACTS, VERSION
from ackbot.platforms.oauth import OAuth, Redirect, Tokens
from ackbot.platforms.sessions import bearer
from ackbot.platforms.shapes import Json, items, mapping_or, text_or
from ackbot.platforms.walk import Sheet

#: What reading and answering a Page's comments takes. Its apps have a secret, and no PKCE.
OAUTH = OAuth(
    authorize="https://www.linkedin.com/oauth/v2/authorization",
    token="https://www.linkedin.com/oauth/v2/accessToken",  # noqa: S106 (an address)
    scopes=FACTS.scopes,
    pkce=False,
    secret=True,
    redirect=Redirect.FIXED,
    port=17464,
)

PAGE = 100
#: So many things one batch call is asked for.
BATCH = 50
_VERSION = re.compile(r"20[0-9]{4}")
_SPOKEN = (400, 403, 404, 426, 429)
_NO_LONGER = "https://learn.microsoft.com/en-us/linkedin/marketing/versioning"


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._tokens = Tokens(setup, OAUTH)
        told = str(setup.settings.get("version", VERSION))
        self._version = told if _VERSION.fullmatch(told) else VERSION
        self.calls = 0
        self.ahead = timedelta(0)
        """By how much the server's clock is ahead of ours."""

    async def pages(self) -> list[str]:
        """Return the URNs of the organizations whose Pages the user administers."""
        path = "/rest/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED&count=100"
        rows = (await self._list(path, 0)).items
        told = (text_or(row, "organization") or text_or(row, "organizationTarget") for row in rows)
        return [urn for urn in dict.fromkeys(told) if urn.startswith("urn:li:organization:")]

    async def page(self, urn: str) -> Json:
        """Return what is public of an organization: its name, and how its address is spelled."""
        return await self.get(f"/rest/organizations/{urn.rpartition(':')[2]}")

    async def posts(self, author: str, cursor: str | None) -> Sheet[Any]:
        """Return a page of an organization's posts, the last changed first."""
        path = f"/rest/posts?q=author&author={encoded(author)}&sortBy=LAST_MODIFIED"
        return await self._list(path, _number(cursor))

    async def metadata(self, posts: Iterable[str]) -> dict[str, Json]:
        """Return how many comments posts have, and whether they take more."""
        return await self._batch("/rest/socialMetadata", map(encoded, posts))

    async def comments(self, under: str, cursor: str | None) -> Sheet[Any]:
        """Return a page of the comments on a post, or of the replies to a comment."""
        return await self._list(f"/rest/socialActions/{encoded(under)}/comments?", _number(cursor))

    async def comment(self, under: str, number: str) -> Json | None:
        """Return one comment on a post or under a comment; None where it is not there."""
        answer = await self._ask(f"/rest/socialActions/{encoded(under)}/comments/{number}", (404,))
        return None if answer.status == 404 else self._web.data(answer)

    async def people(self, members: Iterable[str]) -> dict[str, Json]:
        """Return what LinkedIn tells of members, by their ids."""
        found = await self._batch("/rest/people", (f"(id:{encoded(one)})" for one in members))
        return {key.removeprefix("(id:").removesuffix(")"): row for key, row in found.items()}

    async def organizations(self, numbers: Iterable[str]) -> dict[str, Json]:
        """Return what is public of organizations, by their numbers."""
        return await self._batch("/rest/organizationsLookup", numbers)

    async def get(self, path: str) -> Json:
        """Read an object. Raises as `Web.get` does."""
        return self._web.data(await self._ask(path))

    async def create(self, path: str, body: object, passes: Collection[int] = ()) -> Answer:
        """Write, once. Raises as a write does."""
        self.calls += 1
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        answer = await self._tokens.write(
            lambda token: self._web.write(
                "POST",
                path,
                body=content,
                headers={**self._headers(token), "Content-Type": "application/json"},
                passes=(*_SPOKEN, *passes),
            )
        )
        if answer.status >= 300 and answer.status not in passes:
            raise self._stopped(answer, "was sent nothing") or self._web.write_error(answer)
        return answer

    async def _list(self, path: str, start: int) -> Sheet[Any]:
        """Read a page of a list; a cursor is the number of its first item."""
        joint = "" if path.endswith("?") else "&"
        counted = "" if "count=" in path else f"{joint}start={start}&count={PAGE}"
        data = await self.get(path + counted)
        if not isinstance(data.get("elements"), list):
            raise self._web.bad_answer("its server sent a list of another shape")
        rows = items(data, "elements")
        return Sheet(tuple(rows), str(start + PAGE) if _goes_on(data, rows, start) else None)

    async def _batch(self, path: str, ids: Iterable[str]) -> dict[str, Json]:
        found: dict[str, Json] = {}
        asked = list(dict.fromkeys(ids))
        for start in range(0, len(asked), BATCH):
            data = await self.get(f"{path}?ids=List({','.join(asked[start : start + BATCH])})")
            if not isinstance(data.get("results"), dict):
                raise self._web.bad_answer("its server sent a list of another shape")
            found |= {k: v for k, v in mapping_or(data, "results").items() if isinstance(v, dict)}
        return found

    async def _ask(self, path: str, passes: tuple[int, ...] = ()) -> Answer:
        self.calls += 1
        asked = self._setup.now()
        answer = await self._tokens.read(
            lambda token: self._web.get(path, headers=self._headers(token), passes=_SPOKEN)
        )
        self.ahead = ahead(answer.headers, asked)
        if answer.status >= 300 and answer.status not in passes:
            raise self._stopped(answer, "was not read") or self._web.read_error(answer)
        return answer

    def _headers(self, token: str) -> Mapping[str, str]:
        return {
            **bearer(token),
            "Accept": "application/json",
            "LinkedIn-Version": self._version,
            "X-Restli-Protocol-Version": "2.0.0",
        }

    def _stopped(self, answer: Answer, verb: str) -> PlatformError | None:
        """Make the error for what stops the whole account, not this call alone."""
        who, said = self._web.who, _message(answer)
        if answer.status == 426:
            return SignInNeeded(
                f"{who} {verb}: LinkedIn no longer speaks version {self._version} of its API.",
                f"Set `version` to a newer one, or update ackbot: {_NO_LONGER}",
                status=426,
            )
        if answer.status == 403 and verb == "was not read":
            return SignInNeeded(
                f"{who} {verb}: LinkedIn does not let your app or your role do that"
                f"{f' (“{self._web.quote(said)}”)' if said else ''}.",
                "Look at the scopes of the token, and whether you administer the Page.",
                status=403,
            )
        if answer.status == 429 and "retry-after" not in answer.headers and "day" in said.lower():
            return self._used_up(verb)
        return None

    def _used_up(self, verb: str) -> RateLimited:
        now = self._setup.now()
        ends = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
        return RateLimited(
            f"{self._web.who} {verb}: today's calls of your app are used up.",
            f"They start anew at {ends.astimezone():%H:%M}.",
            until=ends,
        )


def encoded(urn: str) -> str:
    """Return a name as it stands in an address."""
    return quote(urn, safe="")


def _goes_on(data: Json, rows: list[Any], start: int) -> bool:
    """Whether a list has more; where the next page is, is never taken from the server."""
    paging = mapping_or(data, "paging")
    if any(text_or(link, "rel") == "next" for link in items(paging, "links")):
        return True
    total = paging.get("total")
    if type(total) is int:
        return total > start + PAGE
    return len(rows) >= PAGE


def _number(cursor: str | None) -> int:
    return int(cursor) if cursor and cursor.isdecimal() else 0


def _message(answer: Answer) -> str:
    with contextlib.suppress(ValueError):
        return text_or(answer.json(), "message")
    return ""

"""Signed calls of the Graph API: reads, batches of reads, writes.

The token goes in the Authorization header and in no address. Meta's own guides put it into the
address or the body; that the header is read as well is how OAuth 2 works (RFC 6750) and how the
API behaves, and keeps it out of everybody's logs.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from ackbot.net.jsons import parsed
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.graph import lists, version_path
from ackbot.platforms.graph.errors import ENVELOPED, Errors, Said, said
from ackbot.platforms.graph.limits import NEARLY_ALL, Usage
from ackbot.platforms.graph.tokens import Token
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json
from ackbot.platforms.walk import Sheet

#: Reads in one batch (https://developers.facebook.com/docs/graph-api/batch-requests).
BATCH = 50
NOTHING_SENT = "was sent nothing"
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
#: Worth telling after a sync, from this percentage on.
_MUCH = 75


class Graph:
    """One account's calls; paths begin after the version ("/me")."""

    def __init__(self, setup: Setup, token: Token, *, version: str, permissions: str) -> None:
        self._web = setup.web
        self._token = token
        self._now = setup.now
        self._usage = Usage()
        self.ahead = timedelta(0)
        """By how much the server's clock is ahead of ours, by its last answer."""
        self._base = version_path(setup.server, version)
        self.errors = Errors(setup.web, setup.now, permissions)

    async def get(self, path: str, params: Params = (), *, listing: bool = False) -> Json:
        """Read an object. Raises as `Web.get` does, and TooMuch.

        `listing` marks what can wait: it is not asked while nearly all calls are used up.
        """
        if listing:
            self._spare()
        answer = await self._asked(path, params)
        if answer.status != 200:
            raise self.errors.read(answer)
        return self._web.data(answer)

    async def find(self, path: str, params: Params = (), *, listing: bool = False) -> Json | None:
        """Read an object; None where it is not there, or not for us to see. Raises as `get`."""
        if listing:
            self._spare()
        answer = await self._asked(path, params)
        if answer.status == 200:
            return self._web.data(answer)
        if said(answer).gone or answer.status == 404:
            return None
        raise self.errors.read(answer)

    async def page(self, path: str, params: Params, cursor: str | None) -> Sheet[Any]:
        """Read one page of a list; `cursor` is where an earlier one ended. Raises as `get`."""
        data = await self.get(path, [*params, *lists.onward(cursor)], listing=True)
        return lists.sheet(data, self._web)

    async def batch(self, asked: Sequence[tuple[str, Params]]) -> list[Json | Said | None]:
        """Read up to fifty objects in one request: each one's data, its error, or None.

        Raises as `get` does.
        """
        answer = await self._web.query(
            f"{self._base}/",
            body=await self._batch(asked),
            headers=await self._form(),
            passes=ENVELOPED,
        )
        self._note(answer)
        if answer.status != 200:
            raise self.errors.read(answer)
        found = _json(answer)
        if not isinstance(found, list) or len(found) != len(asked):
            raise self._web.bad_answer("its server did not answer all it was asked")
        return [self._one(each, answer) for each in found]

    async def write(self, path: str, form: bytes, *, verb: str = NOTHING_SENT) -> Json:
        """Write, once. Raises as `Web.write` does; an answer that is no object is ambiguous."""
        headers = await self._form()
        answer = await self._web.write(
            "POST",
            f"{self._base}{path}{_query(self._token.proof())}",
            body=form,
            headers=headers,
            passes=ENVELOPED,
            verb=verb,
        )
        self._note(answer)
        if answer.status != 200:
            raise self.errors.write(answer, verb)
        found = _json(answer)
        if not isinstance(found, dict):
            raise self._web.ambiguous("its server did not say what it stored", status=200)
        return found

    def notes(self) -> tuple[str, ...]:
        """Say how much of the app's calls is used up, where that is much."""
        if self._usage.percent < _MUCH:
            return ()
        used = f"{self._usage.percent} % of the calls that its app may make are used up"
        return (f"{self._web.who}: {used}.",)

    async def _asked(self, path: str, params: Params) -> Answer:
        headers = await self._token.headers()
        sent = [*params, *self._token.proof()]
        url = f"{self._base}{path}"
        answer = await self._web.get(url, params=sent, headers=headers, passes=(*ENVELOPED, 500))
        if answer.status == 500 and not said(answer).too_much:
            answer = await self._web.get(url, params=sent, headers=headers, passes=ENVELOPED)
        elif answer.status == 500:
            raise self.errors.read(answer)
        self._note(answer)
        return answer

    async def _form(self) -> dict[str, str]:
        return {**await self._token.headers(), **_FORM}

    async def _batch(self, asked: Sequence[tuple[str, Params]]) -> bytes:
        await self._token.headers()  # the proof is made of what it reads
        calls = [
            {"method": "GET", "relative_url": f"{path.lstrip('/')}{_query(params)}"}
            for path, params in asked
        ]
        fields = [("batch", json.dumps(calls)), ("include_headers", "false")]
        return urlencode([*fields, *self._token.proof()]).encode()

    def _one(self, each: object, whole: Answer) -> Json | Said | None:
        """Read one answer of a batch; what concerns the token or a limit concerns all of them."""
        code = each.get("code") if isinstance(each, dict) else None
        body = each.get("body") if isinstance(each, dict) else None
        try:
            data = parsed(body) if isinstance(body, str) else None
        except ValueError:
            data = None
        if code == 200:
            return data if isinstance(data, dict) else None
        told = Said.of(data)
        if error := self.errors.of_all(Answer(0, whole.headers), told):
            raise error
        return told if told.code else None

    def _note(self, answer: Answer) -> None:
        self._usage = Usage.told(answer.headers) or self._usage
        self.ahead = ahead(answer.headers, self._now())

    def _spare(self) -> None:
        """Stop reading before all calls are used up: the rest is for replies."""
        if self._usage.percent >= NEARLY_ALL:
            why = f"{self._usage.percent} % of the calls that its app may make are used up"
            raise self.errors.slow_down(why, None, "was read in part")


def _query(params: Params) -> str:
    return f"?{urlencode(list(params))}" if params else ""


def _json(answer: Answer) -> object:
    try:
        found: object = answer.json()
    except ValueError:
        return None
    return found

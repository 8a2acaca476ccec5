"""Signed-in calls of one GitLab's REST API.

Sources: https://docs.gitlab.com/api/rest/ (pagination, status codes),
https://docs.gitlab.com/api/rest/troubleshooting/ (shapes of errors).
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Any

from ackbot.errors import BadAnswer, Refused
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.gitlab.place import Place
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json, items, text_or

PER_PAGE = 100
_SOON = timedelta(days=14)
_NO = (400, 403, 404, 409, 410, 422)


class Session:
    """One account's signed-in calls."""

    def __init__(self, setup: Setup, place: Place) -> None:
        self._setup = setup
        self._web = setup.web
        self._api = place.api
        self._token: str | None = None
        self._turn = asyncio.Lock()
        self._ends: datetime | None = None
        self._reads_only = False
        self.ahead = timedelta(0)
        """By how much the server's clock is ahead of ours, as its last answer told."""

    async def read(self, path: str, params: Params = (), *, passes: Collection[int] = ()) -> Answer:
        """Read. Raises as `Web.get` does."""
        answer = await self._web.get(
            f"{self._api}{path}", params=params, headers=await self._headers(), passes=passes
        )
        self.ahead = ahead(answer.headers, self._setup.now())
        return answer

    async def object(self, path: str) -> Json | None:
        """Read one thing; None where it is not there. Raises as `Web.get` does."""
        answer = await self.read(path, passes=(404,))
        return None if answer.status == 404 else self._web.data(answer)

    async def page(
        self, path: str, params: Params, *, place: str = "", size: int = PER_PAGE
    ) -> tuple[list[Any], str]:
        """Read a page of a list; return it and the place of the next one ("" at the end)."""
        number = int(place) if place.isdecimal() else 1
        asked = [*params, ("per_page", str(size)), ("page", str(number))]
        answer = await self.read(path, asked)
        try:
            found = answer.json()
        except ValueError:
            found = self._web.data(answer)  # which says what it is instead
        if not isinstance(found, list):
            raise self._web.bad_answer(
                "its server sent data of another shape", status=answer.status
            )
        return found, self._onward(answer, number, full=len(found) >= size)

    def _onward(self, answer: Answer, number: int, *, full: bool) -> str:
        """Return the place of the next page: as the server says, or while pages are full."""
        told = answer.headers.get("x-next-page", str(number + 1) if full else "").strip()
        if told.isdecimal() and int(told) <= number:
            raise self._web.bad_answer("a list of its server goes round in circles")
        return told if told.isdecimal() else ""

    async def post(self, path: str, body: bytes, *, passes: Collection[int] = ()) -> Answer:
        """Write, once. Raises as `Web.write` does; a refusal says what the server says of it."""
        headers = {**await self._headers(), "Content-Type": "application/json"}
        answer = await self._web.write(
            "POST", f"{self._api}{path}", body=body, headers=headers, passes=_NO
        )
        self.ahead = ahead(answer.headers, self._setup.now())
        if answer.status not in _NO or answer.status in passes:
            return answer
        said = self._web.quote(reason(answer))
        raise Refused(
            f"{self._web.who} refused it: status {answer.status}{f', “{said}”' if said else ''}.",
            _HINTS.get(answer.status, ""),
            status=answer.status,
        )

    async def learn_token(self) -> None:
        """Ask what the token may do and when it ends; other kinds of tokens have no such page."""
        with contextlib.suppress(BadAnswer):
            answer = await self.read("/personal_access_tokens/self", passes=_NO)
            found = self._web.data(answer) if answer.status == 200 else {}
            scopes = items(found, "scopes")
            self._reads_only = bool(scopes) and "api" not in scopes
            self._ends = _day(text_or(found, "expires_at"))

    def notes(self) -> tuple[str, ...]:
        """Say when the token is about to end, and that it cannot answer."""
        told = []
        if self._ends and self._ends - self._setup.now() < _SOON:
            told.append(
                f"{self._web.who}: its token ends on {self._ends.date()}; make a new one before."
            )
        if self._reads_only:
            told.append(f"{self._web.who} can read but not answer: its token lacks the scope api.")
        return tuple(told)

    async def _headers(self) -> dict[str, str]:
        async with self._turn:
            if self._token is None:
                secret = await asyncio.to_thread(self._setup.credential)
                self._token = secret.reveal().strip()
                self._web.hide(self._token)
        return {"Authorization": f"Bearer {self._token}", "Accept": "application/json"}


_HINTS = {
    403: "Look whether the conversation is locked, and whether the token has the scope api.",
    404: "It is gone, or the token may not write there.",
}


def reason(answer: Answer) -> str:
    """Return the server's words, in whichever of its shapes they come; empty where it has none."""
    try:
        found = answer.json()
    except ValueError:
        return ""
    message = found.get("message") if isinstance(found, dict) else None
    if isinstance(message, dict):
        return "; ".join(f"{key} {_joined(value)}" for key, value in message.items())
    told = text_or(found, "error_description") or text_or(found, "error")
    return message if isinstance(message, str) else told


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _day(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None

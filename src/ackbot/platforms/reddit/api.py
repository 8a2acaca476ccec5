"""The calls of Reddit's API that ackbot makes.

Lists are wrapped in "things" ({"kind": "t1", "data": {...}}); answers to forms are 200 also where
they say no. Source: https://www.reddit.com/dev/api, https://github.com/reddit-archive/reddit/wiki/API.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from datetime import timedelta
from typing import NamedTuple

from ackbot import __version__
from ackbot.errors import PlatformError, RateLimited, Refused, SignInNeeded
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.http import Answer
from ackbot.platforms.oauth import OAuth, Redirect, Tokens
from ackbot.platforms.reddit import FACTS
from ackbot.platforms.replies import form
from ackbot.platforms.sessions import bearer
from ackbot.platforms.shapes import Json, items, mapping_or, text_or
from ackbot.platforms.walk import Sheet

#: Apps of the type "installed app", which have no secret; others bring theirs along.
OAUTH = OAuth(
    authorize="https://www.reddit.com/api/v1/authorize",
    token="https://www.reddit.com/api/v1/access_token",  # noqa: S106 (an address)
    revoke="https://www.reddit.com/api/v1/revoke_token",
    scopes=FACTS.scopes,
    extra={"duration": "permanent"},
    pkce=False,
    basic=True,
    redirect=Redirect.FIXED,
    port=17465,
)

PAGE = BATCH = 100
_NAME = re.compile(r"t[1-6]_[0-9a-z]{1,13}")
_WAIT = re.compile(r"([0-9]{1,4}) (millisecond|second|minute|hour)")
_UNITS = {"millisecond": 0.001, "second": 1.0, "minute": 60.0, "hour": 3600.0}
_SAYS = {
    "TOO_OLD": "the post is archived",
    "THREAD_LOCKED": "the post or comment is locked",
    "DELETED_COMMENT": "it was deleted",
    "DELETED_LINK": "the post was deleted",
    "USER_BLOCKED": "you and they have blocked each other",
    "USER_BLOCKED_MESSAGE": "you and they have blocked each other",
    "SUBREDDIT_NOTALLOWED": "you may not comment in the subreddit",
    "SUBREDDIT_NOACCESS": "the subreddit is private",
    "BANNED_FROM_SUBREDDIT": "you are banned from the subreddit",
    "IN_TIMEOUT": "your account is suspended",
    "QUARANTINE_REQUIRED": "the subreddit is quarantined; open it in the browser first",
}

Params = list[tuple[str, str]]


class Thing(NamedTuple):
    """One thing of a list, as it was sent."""

    kind: str
    data: Json


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._tokens = Tokens(setup, OAUTH)
        self._agent = f"{sys.platform}:ackbot:v{__version__}"
        self.ahead = timedelta(0)
        """By how much the server's clock is ahead of ours."""
        self.left: tuple[int, int] | None = None
        """Calls that are left, and for how many seconds, where the server has told it."""

    async def me(self) -> Json:
        """Return who is signed in."""
        return self._web.data(await self._get("/api/v1/me", []))

    async def listing(
        self, path: str, after: str | None, more: Iterable[tuple[str, str]] = ()
    ) -> Sheet[Thing]:
        """Return a page of a list, newest first; the cursor is the name of the last thing on it."""
        params = [("limit", str(PAGE)), *more, *([("after", after)] if after else [])]
        return self._sheet(self._web.data(await self._get(path, params)))

    async def info(self, names: Iterable[str]) -> dict[str, Thing]:
        """Return comments and posts by name, a hundred a call, as far as Reddit shows them."""
        found: dict[str, Thing] = {}
        asked = [name for name in dict.fromkeys(names) if _NAME.fullmatch(name)]
        for start in range(0, len(asked), BATCH):
            batch = ",".join(asked[start : start + BATCH])
            data = self._web.data(await self._get("/api/info", [("id", batch)]))
            things = self._sheet(data).items
            found |= {name: each for each in things if (name := text_or(each.data, "name"))}
        return found

    async def thread(self, link: str, top: str) -> list[Json]:
        """Return a comment with all below it, newest first, as far as one call shows it."""
        params = [("comment", _bare(top)), ("context", "0"), ("limit", "500"), ("sort", "new")]
        answer = await self._get(f"/comments/{_bare(link)}", params, passes=(404,))
        if answer.status == 404:
            return []
        try:
            parts = answer.json()
        except ValueError:
            parts = None
        if not isinstance(parts, list) or len(parts) < 2 or not isinstance(parts[1], dict):
            raise self._web.bad_answer("its server sent a thread of another shape")
        return self._flat(parts[1])

    async def comment(self, body: bytes) -> Json:
        """Post a comment; return what was stored. Raises as a write does."""
        answer = await self._post("/api/comment", body)
        told = mapping_or(_object(answer), "json")
        things = items(mapping_or(told, "data"), "things")
        stored = mapping_or(things[0], "data") if things else {}
        if not _NAME.fullmatch(text_or(stored, "name")):
            raise self._web.ambiguous("it did not say what it stored", status=answer.status)
        return stored

    async def upvote(self, name: str) -> None:
        """Vote something up; a second time changes nothing. Raises as a write does."""
        await self._post("/api/vote", form(id=name, dir="1"))

    async def _post(self, path: str, body: bytes) -> Answer:
        answer = await self._tokens.write(
            lambda token: self._web.write(
                "POST",
                f"{path}?raw_json=1",
                body=body,
                headers={
                    **self._headers(token),
                    "Content-Type": "application/x-www-form-urlencoded",
                },
            )
        )
        self._noted(answer)
        for error in items(mapping_or(_object(answer), "json"), "errors"):
            raise self._refusal(error, mapping_or(_object(answer), "json"))
        return answer

    async def _get(self, path: str, params: Params, passes: tuple[int, ...] = ()) -> Answer:
        asked = self._setup.now()
        answer = await self._tokens.read(
            lambda token: self._web.get(
                path,
                params=[*params, ("raw_json", "1")],
                headers=self._headers(token),
                passes=(403, *passes),
            )
        )
        self.ahead = ahead(answer.headers, asked)
        self._noted(answer)
        if answer.status == 403:
            raise SignInNeeded(
                f"{self._web.who} was not read: Reddit does not let your app do that (status 403).",
                "Look whether Reddit has approved the app, and whether the account is suspended.",
                status=403,
            )
        return answer

    def _headers(self, token: str) -> dict[str, str]:
        return {**bearer(token), "Accept": "application/json", "User-Agent": self._agent}

    def _noted(self, answer: Answer) -> None:
        """Take note of how many calls are left."""
        try:
            told = (answer.headers["x-ratelimit-remaining"], answer.headers["x-ratelimit-reset"])
            self.left = (int(float(told[0])), int(float(told[1])))
        except (KeyError, ValueError, OverflowError):
            return

    def _sheet(self, data: Json) -> Sheet[Thing]:
        inner = data.get("data")
        if data.get("kind") != "Listing" or not isinstance(inner, dict):
            raise self._web.bad_answer("its server sent a list of another shape")
        things = [
            Thing(text_or(each, "kind"), mapping_or(each, "data"))
            for each in items(inner, "children")
        ]
        after = text_or(inner, "after")
        return Sheet(tuple(things), after if _NAME.fullmatch(after) else None)

    def _flat(self, listing: Json) -> list[Json]:
        """Return the comments of a tree; what it leaves out (a "more") is left out."""
        found: list[Json] = []
        waiting = [listing]
        while waiting:
            for each in items(mapping_or(waiting.pop(), "data"), "children"):
                if text_or(each, "kind") == "t1":
                    found.append(mapping_or(each, "data"))
                    waiting.append(mapping_or(mapping_or(each, "data"), "replies"))
        return found

    def _refusal(self, error: object, told: Json) -> PlatformError:
        """Make the error for [code, message, field], which comes with status 200."""
        parts = [part for part in error if isinstance(part, str)] if isinstance(error, list) else []
        code, message = [*parts, "", ""][:2]
        who = self._web.who
        if code == "RATELIMIT":
            until = self._setup.now() + _pause(message, told)
            return RateLimited(
                f"{who} was sent nothing: Reddit asks to wait until {until.astimezone():%H:%M}.",
                "It limits how often an account may comment; new accounts wait longest.",
                until=until,
            )
        why = _SAYS.get(code) or self._web.quote(message) or self._web.quote(code) or "it says no"
        return Refused(f"{who} refused it: {why}.", status=200)


def _pause(message: str, told: Json) -> timedelta:
    """Return how long to wait, from a number of seconds or from prose; a minute where neither."""
    seconds = told.get("ratelimit")
    if isinstance(seconds, int | float) and not isinstance(seconds, bool) and 0 < seconds < 1e6:
        return timedelta(seconds=seconds)
    found = _WAIT.search(message)
    return timedelta(seconds=int(found[1]) * _UNITS[found[2]]) if found else timedelta(minutes=1)


def _object(answer: Answer) -> Json:
    found = answer.json()
    return found if isinstance(found, dict) else {}


def _bare(name: str) -> str:
    """Return a name without its kind: of "t1_abc", "abc"."""
    return name.partition("_")[2]

"""Calls of one site's API: the wrapper around every answer, its errors, and what it asks of us.

Errors come with status 400 and a number of their own. An answer may hold `backoff`: so many seconds
must pass before the same method is called again; that is kept between runs. How many requests
are left today stands in every answer. Source: /docs/wrapper, /docs/throttle, /docs/error-handling.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from ackbot.errors import PlatformError, RateLimited, ServerTrouble, SignInNeeded
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json, mapping_or, moment_or_none, text_or

VERSION = "/2.3"
#: The most items of a page, and ids of a call.
MOST = 100
#: Errors are said to come as 400; some gateways repeat their number.
_SAYS_NO = (400, 402, 403, 404, 405, 406, 407, 409)
_NOT_ALLOWED = (401, 402, 403, 405, 406)
_THROTTLED = 502
_UNAVAILABLE = (500, 503)
_SECONDS = re.compile(r"(\d{1,6}) seconds")
_PAUSE = timedelta(minutes=10)
_LONGEST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Items:
    """One page: what it holds, and whether there is more."""

    items: tuple[Json, ...]
    more: bool


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup, site: str) -> None:
        self._setup = setup
        self._web = setup.web
        key = setup.settings.get("key")
        self._common = [("site", site), *([("key", key)] if isinstance(key, str) and key else [])]
        self._waits = self._kept()
        self.left: tuple[int, int] | None = None
        """How many requests are left today, and of how many; None before the first answer."""

    async def get(self, method: str, ids: Sequence[int] = (), params: Params = ()) -> Items:
        """Call a method: "posts/{}/comments" with ids. Raises as `Web.get` does."""
        self._respect(method)
        path = f"{VERSION}/{method.format(';'.join(map(str, ids)))}"
        answer = await self._web.get(path, params=[*self._common, *params], passes=_SAYS_NO)
        data = self._web.data(answer)
        if answer.status in _SAYS_NO:
            raise self._error(data, answer)
        self._note(method, data)
        items = data.get("items")
        if not isinstance(items, list):
            raise self._web.bad_answer("its server sent no items", status=answer.status)
        found = tuple(item for item in items if isinstance(item, dict))
        return Items(found, data.get("has_more") is True)

    def _error(self, data: Json, answer: Answer) -> PlatformError:
        number, says = data.get("error_id"), text_or(data, "error_message")
        shown = self._web.quote(says)
        if number == _THROTTLED:
            return self._throttled(says)
        if number in _NOT_ALLOWED:
            return SignInNeeded(
                f"{self._web.who} was not read: the API does not let it in (“{shown}”).",
                "Correct `key` in the account's settings, or take it out.",
                status=400,
            )
        if number in _UNAVAILABLE:
            return ServerTrouble(
                f"{self._web.who} was not read: its server has trouble (“{shown}”).",
                "The next sync tries again.",
                status=400,
            )
        return self._web.bad_answer(f"the API said no: “{shown}”", status=answer.status)

    def _throttled(self, says: str) -> RateLimited:
        found = _SECONDS.search(says)
        pause = min(timedelta(seconds=int(found[1])), _LONGEST) if found else _PAUSE
        return self._wait(self._setup.now() + pause)

    def _wait(self, until: datetime) -> RateLimited:
        return RateLimited(
            f"{self._web.who} was not read to the end: the API asks to wait until "
            f"{until.astimezone():%H:%M}.",
            "The next sync after that goes on. A `key` in the account's settings allows more.",
            until=until,
        )

    def _respect(self, method: str) -> None:
        """Raise RateLimited where the API asked not to call a method yet."""
        until = self._waits.get(method)
        if until is not None and self._setup.now() < until <= self._setup.now() + _LONGEST:
            raise self._wait(until)

    def _note(self, method: str, data: Json) -> None:
        left, most = data.get("quota_remaining"), data.get("quota_max")
        if isinstance(left, int) and isinstance(most, int):
            self.left = (left, most)
        seconds = data.get("backoff")
        if isinstance(seconds, int) and seconds > 0:
            pause = min(timedelta(seconds=seconds), _LONGEST)
            self._waits[method] = self._setup.now() + pause
            kept = {name: until.isoformat() for name, until in self._waits.items()}
            # Where it cannot be kept, it is heeded in this run alone.
            with contextlib.suppress(SignInNeeded):
                self._setup.vault.store(self._setup.account, {"backoff": kept})

    def _kept(self) -> dict[str, datetime]:
        with contextlib.suppress(SignInNeeded):
            kept = mapping_or(self._setup.vault.load(self._setup.account), "backoff")
            found = {name: moment_or_none(text_or(kept, name)) for name in kept}
            return {name: until for name, until in found.items() if until is not None}
        return {}

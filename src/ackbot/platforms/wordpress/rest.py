"""Calls of a site's REST API, whichever way they are signed in: what all of WordPress shares."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import timedelta

from ackbot.errors import PlatformError, RateLimited, Refused
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json, text_or


@dataclass(frozen=True, slots=True)
class Rows:
    """One page of a list, and whether the server has more of it."""

    items: tuple[object, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a site's API is, and whom it knows us as."""

    api: str
    """What `get` and `write` take: the root of the API."""
    site: str
    """The site's name, with which the ids of its comments begin."""
    home: str
    """Address of the site itself, without a trailing slash."""
    user: Json
    """What the site says of the user who is signed in."""
    capabilities: Json = field(default_factory=dict)
    """What they may do, by WordPress's names."""


class Rest(ABC):
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web

    @abstractmethod
    async def find_out(self) -> Place:
        """Find the site's API, and ask it who is signed in.

        Raises SignInNeeded where the site does not take the credential, BadAnswer where it has no
        REST API, and what `Web.get` raises.
        """

    @abstractmethod
    async def get(
        self, api: str, route: str, params: Params = (), *, passes: Collection[int] = ()
    ) -> Answer:
        """Read. Raises as `Web.get` does; a refusal says what the site has against it."""

    @abstractmethod
    async def write(self, api: str, route: str, body: bytes) -> Answer:
        """Write, once. Hands 400, 403 and 409 back, to be understood; raises as `Web.write`."""

    @abstractmethod
    def refusal(self, answer: Answer) -> PlatformError:
        """Make the error for a 401 or 403: why the site does not let this account in."""

    def rows(self, answer: Answer, page: int = 1) -> Rows:
        """Return the list that an answer holds, asked for as its `page`th. Raises BadAnswer."""
        try:
            found = answer.json()
        except ValueError:
            found = self._web.data(answer)  # which says what it is instead
        if not isinstance(found, list):
            raise self._web.bad_answer("its site sent data of another shape", status=answer.status)
        return Rows(tuple(found), _has_more(answer, page))

    def too_quick(self, until_seconds: float) -> RateLimited:
        """Make the error for WordPress's guard against floods, which takes fifteen seconds."""
        return RateLimited(
            f"{self._web.who} was sent nothing: its site takes one comment every "
            f"{until_seconds:.0f} seconds.",
            "The next send tries again.",
            until=self._setup.now() + timedelta(seconds=until_seconds),
        )


def error_code(answer: Answer) -> str:
    """Return the code of the error that a site answered with ("comment_duplicate"), or nothing."""
    return text_or(object_of(answer), "code")


def refused(who: str, why: str, hint: str = "", *, status: int | None = None) -> Refused:
    """Make the error for a write that the site understood and declined."""
    return Refused(f"{who} refused it: {why}.", hint, status=status)


def _has_more(answer: Answer, asked: int) -> bool:
    """Whether a list goes on; proxies have been seen to drop one header or the other."""
    pages = answer.headers.get("x-wp-totalpages", "")
    if pages.isdecimal() and len(pages) < 10:
        return int(pages) > asked
    return 'rel="next"' in answer.headers.get("link", "")


def object_of(answer: Answer) -> Json:
    """Return the object that an answer holds, an empty one where it holds none."""
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}

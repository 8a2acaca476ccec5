"""The calls that ackbot makes of Google's three Business Profile APIs.

Sources: Google's descriptions of mybusinessaccountmanagement v1 and mybusinessbusinessinformation
v1, and https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews, of
which there is no machine-readable one.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator

from ackbot.platforms.base import Setup
from ackbot.platforms.google import Calls, desktop_app
from ackbot.platforms.google_business import FACTS, SERVER
from ackbot.platforms.google_business.mapping import Location
from ackbot.platforms.http import Answer
from ackbot.platforms.shapes import Json, items, mapping_or, text_or
from ackbot.text import one_line

#: There is one scope, for reading and writing.
OAUTH = desktop_app(*FACTS.scopes)

PAGE = 50
_ACCOUNTS_PAGE, _LOCATIONS_PAGE = 20, 100
_PAGES_MAX = 500
_ACCOUNT = re.compile(r"accounts/[\w.-]+", re.ASCII)
_LOCATION = re.compile(r"locations/[\w.-]+", re.ASCII)
_HINTS = {
    "PERMISSION_DENIED": "See whether you still manage the location, and whether it is verified.",
    "INVALID_ARGUMENT": "See whether the location is verified.",
    "NOT_FOUND": "The review is gone.",
}


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._web = setup.web
        self._calls = Calls(setup, OAUTH, "Business Profile APIs")
        self._accounts, self._places = map(self._web.allow, hosts(setup.server))

    async def accounts(self) -> list[Json]:
        """Return the accounts that the user owns or manages, the personal one first."""
        url = f"{self._accounts}/v1/accounts"
        params = [("pageSize", str(_ACCOUNTS_PAGE))]
        return [one async for one in self._all(url, params, "accounts")]

    async def locations(self) -> list[Location]:
        """Return all locations of all accounts, each once."""
        found: dict[str, Location] = {}
        for name in (text_or(account, "name") for account in await self.accounts()):
            if not _ACCOUNT.fullmatch(name):
                continue
            params = [
                ("readMask", "name,title,storefrontAddress,metadata"),
                ("pageSize", str(_LOCATIONS_PAGE)),
            ]
            url = f"{self._places}/v1/{name}/locations"
            async for place in self._all(url, params, "locations"):
                if _LOCATION.fullmatch(text_or(place, "name")):
                    found.setdefault(place["name"], _location(name, place))
        return list(found.values())

    async def reviews(self, location: Location, token: str | None) -> Json:
        """Return a page of a location's reviews, last changed first."""
        params = [("pageSize", str(PAGE)), ("orderBy", "updateTime desc")]
        more = [("pageToken", token)] if token else []
        url = f"/v4/{location.path}/reviews"
        return self._listed(await self._calls.get(url, [*params, *more]), "reviews")

    async def review(self, path: str) -> Json | None:
        """Return a review as it is now; None where it is gone."""
        answer = await self._calls.get(f"/v4/{path}", passes=(404,))
        if answer.status == 404:
            return None
        return self._web.data(answer)

    async def reply(self, path: str, body: bytes) -> Answer:
        """Put a reply in place. Raises as a write does."""
        return await self._calls.write("PUT", f"/v4/{path}/reply", body, _HINTS)

    async def _all(
        self, url: str, params: list[tuple[str, str]], key: str
    ) -> AsyncGenerator[Json, None]:
        token, seen = "", set[str]()
        while True:
            more = [("pageToken", token)] if token else []
            found = self._listed(await self._calls.get(url, [*params, *more]), key)
            for one in items(found, key):
                if isinstance(one, dict):
                    yield one
            token = text_or(found, "nextPageToken")
            if not token:
                return
            if token in seen or len(seen) >= _PAGES_MAX:
                raise self._web.bad_answer("a list of its server goes round in circles")
            seen.add(token)

    def _listed(self, answer: Answer, key: str) -> Json:
        """Return a list's answer. Google leaves an empty list out, and often all else as well."""
        found = self._web.data(answer)
        expected = {key, "nextPageToken", "averageRating", "totalReviewCount", "totalSize"}
        if not isinstance(found.get(key, []), list) or (found and not expected & found.keys()):
            raise self._web.bad_answer("its server sent a list of another shape")
        return found


def hosts(server: str) -> tuple[str, str]:
    """Return where accounts and where locations are asked for, beside a server of reviews.

    Google has three; a server of one's own (for tests, say) is all three at once.
    """
    if server != SERVER:
        return server, server
    names = ("mybusinessaccountmanagement", "mybusinessbusinessinformation")
    accounts, places = (f"https://{name}.googleapis.com" for name in names)
    return accounts, places


def body_of(text: str) -> bytes:
    """Return the body of the call that puts a reply in place."""
    return json.dumps({"comment": text}, ensure_ascii=False).encode()


def _location(account: str, place: Json) -> Location:
    title = one_line(text_or(place, "title"))
    town = one_line(text_or(mapping_or(place, "storefrontAddress"), "locality"))
    maps = text_or(mapping_or(place, "metadata"), "mapsUri")
    return Location(
        account=account,
        name=text_or(place, "name"),
        title=f"{title}, {town}" if town and town not in title else title,
        url=maps if maps.startswith("https://") and one_line(maps) == maps else "",
    )

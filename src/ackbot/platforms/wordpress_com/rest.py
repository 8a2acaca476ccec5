"""Calls of WordPress.com's API for one site, under an access token.

Its namespace wp/v2 is that of WordPress itself, under `/wp/v2/sites/{number}`; the site itself and
likes are of v1.1, whose errors are `{"error", "message"}`.
"""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import quote

from ackbot.errors import BadAnswer, PlatformError, SignInNeeded
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.oauth import OAuth, Tokens
from ackbot.platforms.sessions import bearer
from ackbot.platforms.shapes import Json, items, mapping_or, text_or
from ackbot.platforms.wordpress.mapping import whole
from ackbot.platforms.wordpress.rest import Place, Rest, error_code, object_of
from ackbot.platforms.wordpress.site import web_address
from ackbot.platforms.wordpress_com import FACTS
from ackbot.text import one_line

OAUTH = OAuth(
    authorize="https://public-api.wordpress.com/oauth2-1/authorize",
    token="https://public-api.wordpress.com/oauth2-1/token",  # noqa: S106 (an address)
    revoke="https://public-api.wordpress.com/oauth2-1/revoke",
    scopes=FACTS.scopes,
)
REGISTER = "/oauth2-1/register"
_OLD = "/rest/v1.1"
_SPOKEN = (400, 401, 403)
#: A token that has run out: v1.1 says so with status 400 or 403.
_SPENT = {"invalid_token", "expired_token", "rest_invalid_token"}
_JSON = {"Content-Type": "application/json"}


class OfSite(Rest):
    """One account's calls; `api` is that of `find_out`."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._tokens = Tokens(setup, OAUTH)

    async def find_out(self) -> Place:
        """Ask for the site, and who is signed in there."""
        blog = await self._blog()
        number, home = blog.get("ID"), web_address(text_or(blog, "URL")).rstrip("/")
        if not isinstance(number, int) or number < 1 or not home:
            raise self._web.bad_answer("its server does not say which site it is")
        api = f"{self._setup.server}/wp/v2/sites/{number}"
        answer = await self.get(api, "/wp/v2/users/me", [("context", "edit")])
        user = object_of(answer)
        if not isinstance(user.get("id"), int) or user["id"] < 1:
            raise self._web.bad_answer("its server does not say who is signed in")
        may = mapping_or(blog, "capabilities") | mapping_or(user, "capabilities")
        return Place(api, f"wordpress.com/{number}", home, user, may)

    async def get(
        self, api: str, route: str, params: Params = (), *, passes: Collection[int] = ()
    ) -> Answer:
        """Read a route of wp/v2."""
        return await self._read(f"{api}{route.removeprefix('/wp/v2')}", params, passes)

    async def write(self, api: str, route: str, body: bytes) -> Answer:
        """Write to a route of wp/v2."""
        return await self._written(f"{api}{route.removeprefix('/wp/v2')}", body)

    async def like(self, api: str, number: int) -> bool:
        """Like a comment; return whether the server says that it is liked now.

        Raises as `Web.write` does.
        """
        url = f"{self._of(api)}/comments/{number}/likes/new"
        answer = await self._written(url, b"{}")
        if answer.status != 200:
            raise self._web.write_error(answer)
        return object_of(answer).get("i_like") is True

    async def liked(self, api: str) -> list[int]:
        """Return which of the newest hundred comments I like. Raises as `Web.get` does."""
        asked = [("number", "100"), ("order", "DESC"), ("type", "comment")]
        answer = await self._read(f"{self._of(api)}/comments/", asked)
        found = (row for row in items(self._web.data(answer), "comments") if isinstance(row, dict))
        return [whole(row, "ID") for row in found if row.get("i_like") is True and whole(row, "ID")]

    def refusal(self, answer: Answer) -> PlatformError:
        """Make the error for a 401 or 403."""
        said = self._web.quote(text_or(object_of(answer), "message"))
        if answer.status == 401 or not said:
            return self._web.read_error(answer)
        error = self._web.bad_answer(f"WordPress.com said no: “{said}”", status=answer.status)
        hint = "Sign in as somebody who may see the site's comments."
        return BadAnswer(error.message, hint, status=answer.status)

    async def _blog(self) -> Json:
        site = self._setup.settings.get("site")
        named = str(site).strip() if isinstance(site, str | int) else ""
        account = one_line(self._setup.account)
        if not named:
            raise SignInNeeded(
                f"{self._web.who} was not read: its settings name no site.",
                f"Set `site` in [accounts.{account}] to its address, or its number.",
            )
        url = f"{self._setup.server}{_OLD}/sites/{quote(named, safe='')}"
        answer = await self._read(url, [("fields", "ID,URL,name,capabilities")], (404,))
        if answer.status == 404:
            raise BadAnswer(
                f"{self._web.who} was not read: WordPress.com knows no site "
                f"{self._web.quote(named)}.",
                f"Correct `site` in [accounts.{account}]; a site of your own hosting must be "
                "connected by Jetpack, or use the platform wordpress.",
                status=404,
            )
        return self._web.data(answer)

    def _of(self, api: str) -> str:
        """Return the address of the same site in v1.1."""
        return f"{self._setup.server}{_OLD}/sites/{api.rpartition('/')[2]}"

    async def _read(self, url: str, params: Params, passes: Collection[int] = ()) -> Answer:
        async def send(token: str) -> Answer:
            answer = await self._web.get(
                url, params=params, headers=bearer(token), passes={*passes, *_SPOKEN}
            )
            return self._unspent(answer)

        answer = await self._tokens.read(send)
        if answer.status in _SPOKEN and answer.status not in passes:
            raise self.refusal(answer)
        return answer

    async def _written(self, url: str, body: bytes) -> Answer:
        async def send(token: str) -> Answer:
            headers = {**bearer(token), **_JSON}
            answer = await self._web.write(
                "POST", url, body=body, headers=headers, passes=(*_SPOKEN, 409)
            )
            return self._unspent(answer)

        return await self._tokens.write(send)

    def _unspent(self, answer: Answer) -> Answer:
        """Return an answer, unless it says that the access token has run out."""
        said = error_code(answer) or text_or(object_of(answer), "error")
        if answer.status == 401 or (answer.status in _SPOKEN and said in _SPENT):
            raise self._web.sign_in_needed("its access token has run out", status=401)
        return answer

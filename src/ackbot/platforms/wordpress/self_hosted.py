"""Signed-in calls of one site's REST API, and finding out where that API is.

A site with pretty permalinks answers under `/wp-json`, any other under `/?rest_route=`; a site in
a folder, or with its own address for the API, says so in a Link header of its front page
(https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/).
"""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Collection
from urllib.parse import urlsplit

from ackbot.errors import BadAnswer, PlatformError, SignInNeeded
from ackbot.net.origins import joined, taken_apart
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.shapes import Json, mapping_or
from ackbot.platforms.wordpress.rest import Place, Rest, error_code, object_of
from ackbot.platforms.wordpress.site import Site

_PLAIN = "?rest_route="
_ANNOUNCED = re.compile(r"""<([^<>]+)>\s*;\s*rel="?https://api\.w\.org/""")
_MOVED = (301, 302, 303, 307, 308)
_REFUSED = (401, 403)
_NO_API_THERE = (*_MOVED, 400, 404, 405, 410, *_REFUSED)
_WRONG = {"incorrect_password", "invalid_username", "invalid_email", "invalid_application_password"}
_OFF = {"application_passwords_disabled", "application_passwords_disabled_for_user"}
_UNSEEN = {"rest_not_logged_in", "rest_comment_login_required", "rest_forbidden_context"}
_MAKE_ONE = "Make an application password (Users > Profile > Application Passwords)"


class SelfHosted(Rest):
    """One account's calls, signed in with an application password."""

    def __init__(self, setup: Setup, user: str) -> None:
        super().__init__(setup)
        self._user = user
        self._signed = ""

    async def find_out(self) -> Place:
        """Try the addresses at which a site's API may be."""
        server = self._setup.server
        for api in (f"{server}/wp-json", f"{server}/{_PLAIN}"):
            if (found := await self._asked_who(api)) is not None:
                return self._place(api, found)
        announced = await self._announced()
        if announced and (found := await self._asked_who(announced)) is not None:
            return self._place(announced, found)
        raise self._no_api()

    async def get(
        self, api: str, route: str, params: Params = (), *, passes: Collection[int] = ()
    ) -> Answer:
        """Read. Raises as `Web.get` does; a refusal says what the site has against it."""
        root, plain, _ = api.partition(_PLAIN)
        answer = await self._web.get(
            root if plain else f"{api}{route}",
            params=[*([("rest_route", route)] if plain else []), *params],
            headers=await self._headers(),
            passes={*passes, *_REFUSED},
        )
        if answer.status in _REFUSED and answer.status not in passes:
            raise self.refusal(answer)
        return answer

    async def write(self, api: str, route: str, body: bytes) -> Answer:
        """Write, once. Hands 400, 403 and 409 back, to be understood; raises as `Web.write`."""
        answer = await self._web.write(
            "POST",
            f"{api}{route}",
            body=body,
            headers={**await self._headers(), "Content-Type": "application/json"},
            passes=(400, 401, 403, 409),
        )
        if answer.status == 401:
            raise self.refusal(answer)
        return answer

    def refusal(self, answer: Answer) -> PlatformError:
        """Make the error for a 401 or 403: why the site does not let this account in."""
        code = error_code(answer)
        if code in _WRONG:
            return self._not_signed_in("its site does not accept user and application password")
        if code in _OFF:
            return self._not_signed_in(
                "its site has application passwords switched off", "Ask its administrator"
            )
        if answer.status == 401 and (code in _UNSEEN or not code):
            return self._not_signed_in(
                "its site does not see the sign-in, or has no such application password",
                "A web server or plugin may keep the Authorization header from WordPress: see "
                "docs/platforms/wordpress.md",
            )
        return self._web.read_error(answer)

    def _place(self, api: str, user: Json) -> Place:
        server = self._setup.server
        capabilities = mapping_or(user, "capabilities")
        return Place(api, Site.at(server).name, server, user, capabilities)

    async def _asked_who(self, api: str) -> Json | None:
        """Ask an address who is signed in; None where no REST API answers there."""
        answer = await self.get(api, "/wp/v2/users/me", [("context", "edit")], passes=_NO_API_THERE)
        found = object_of(answer)
        if answer.status == 200 and isinstance(found.get("id"), int) and found["id"] > 0:
            return found
        if answer.status in _MOVED and self._elsewhere(answer):
            raise self._web.read_error(answer)
        if error_code(answer) == "rest_no_route":
            raise BadAnswer(
                f"{self._web.who} was not read: its site does not say who is signed in.",
                "A security plugin most likely hides the users of the REST API: allow "
                "/wp/v2/users/me to those who are signed in.",
                status=answer.status,
            )
        if error_code(answer) or answer.status == 401:
            raise self.refusal(answer)
        return None

    async def _announced(self) -> str:
        """Return the API that the front page names, empty where it names none."""
        front = f"{self._setup.server}/"
        answer = await self._web.get(front, passes=_NO_API_THERE)
        found = _ANNOUNCED.search(answer.headers.get("link", ""))
        if found is None:
            return ""
        api = joined(front, found[1])
        if taken_apart(api).netloc.lower() != urlsplit(front).netloc.lower():
            host = self._web.quote(taken_apart(api).hostname)
            raise BadAnswer(
                f"{self._web.who} was not read: its WordPress is at {host}.",
                "Set `server` to the blog's own address.",
            )
        root, plain, _ = api.partition(_PLAIN)
        return f"{root}{plain}" if plain else api.rstrip("/")

    def _elsewhere(self, answer: Answer) -> bool:
        here = urlsplit(self._setup.server)
        there = taken_apart(joined(f"{self._setup.server}/", answer.headers.get("location", "")))
        return (here.scheme, here.netloc.lower()) != (there.scheme, there.netloc.lower())

    def _no_api(self) -> BadAnswer:
        host = self._web.quote(urlsplit(self._setup.server).hostname)
        return BadAnswer(
            f"{self._web.who} was not read: no WordPress REST API answers at {host}.",
            "Give `server` with its folder, if the blog has one (https://example.org/blog); if it "
            "is right, a plugin or the web server has switched the REST API off.",
        )

    def _not_signed_in(self, why: str, advice: str = _MAKE_ONE) -> SignInNeeded:
        error = self._web.sign_in_needed(why, status=401)
        return SignInNeeded(error.message, f"{advice}. {error.hint}", status=401)

    async def _headers(self) -> dict[str, str]:
        if not self._signed:
            if not self._user:
                raise SignInNeeded(
                    f"{self._web.who} could not be signed in: the configuration names no user.",
                    f"Set `user` in [accounts.{self._setup.account}].",
                )
            password = (await asyncio.to_thread(self._setup.credential)).reveal().strip()
            told = base64.b64encode(f"{self._user}:{password}".encode()).decode("ascii")
            self._web.hide(password, password.replace(" ", ""), told)
            self._signed = f"Basic {told}"
        return {"Authorization": self._signed}

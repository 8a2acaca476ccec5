"""Signing in to Mastodon and what speaks its API: the server registers the app itself.

Sources: https://docs.joinmastodon.org/methods/apps/ and /methods/oauth/,
https://docs.gotosocial.org/en/latest/api/authentication/. One address a registration, because
servers differ in how they take several.
"""

from __future__ import annotations

import json

from ackbot.errors import BadAnswer
from ackbot.platforms.mastodon import SCOPES
from ackbot.platforms.oauth import Client, OAuth
from ackbot.platforms.sessions import sign_in_call, usable_token
from ackbot.platforms.shapes import Json, text_or
from ackbot.platforms.signing import Begun, SignIn, Talk
from ackbot.platforms.signing.browser import ByBrowser
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import ByToken

OAUTH = OAuth(
    authorize="/oauth/authorize",
    token="/oauth/token",  # noqa: S106 (an address)
    scopes=SCOPES,
)
_NOT_HERE = (400, 401, 403, 404, 405, 406, 410, 422, 501)


class ByRegistering(ByBrowser):
    """The browser, with an app that the server makes up on the spot."""

    shows_code = True

    def client(self, talk: Talk, begun: Begun, oauth: OAuth, redirect: str) -> Client:
        """Register an app for this one redirect."""
        return talk.run(_registered(begun, oauth, redirect))


async def _registered(begun: Begun, oauth: OAuth, redirect: str) -> Client:
    asked = {
        "client_name": "ackbot",
        "redirect_uris": redirect,
        "scopes": " ".join(oauth.scopes),
    }
    answer = await sign_in_call(
        begun.web,
        "/api/v1/apps",
        body=json.dumps(asked).encode(),
        headers={"Content-Type": "application/json", "Accept": "application/json"},
        passes=(),
    )
    data = begun.web.data(answer)
    client = Client(text_or(data, "client_id"), text_or(data, "client_secret"))
    if not (usable_token(client.id) and usable_token(client.secret)):
        raise begun.web.bad_answer("its server registered no app")
    begun.web.hide(client.secret)
    return client


async def check(begun: Begun) -> str:
    """Return the server's address if it speaks this API. Raises BadAnswer."""
    for path in ("/api/v2/instance", "/api/v1/instance"):
        if text_or(await _object(begun, path), "version"):
            return begun.server
    raise BadAnswer(
        f"{begun.server} is no Mastodon server, nor anything that speaks its API.",
        "Give the address that your browser shows when you are signed in there.",
    )


async def _object(begun: Begun, path: str) -> Json | None:
    answer = await begun.web.get(path, headers={"Accept": "application/json"}, passes=_NOT_HERE)
    try:
        return begun.web.data(answer)
    except BadAnswer:
        return None


SIGN_IN = SignIn(
    server=server_question("Your handle, or the address of your server"),
    check=check,
    ways=(
        ByRegistering(OAUTH),
        ByToken(
            title="with an access token you make in the preferences",
            steps=(
                "On {server}/settings/applications/new name the application ackbot.",
                f"Untick all scopes but {', '.join(SCOPES)}, and press Submit.",
                "Open the application again, and copy “Your access token”.",
            ),
            scopes=SCOPES,
            page="{server}/settings/applications/new",
        ),
    ),
    revoke="Preferences > Account > Authorized apps",
)

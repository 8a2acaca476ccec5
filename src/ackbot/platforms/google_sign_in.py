"""Signing in to Google's APIs: with a desktop app that the user registers in their own project.

Source: https://developers.google.com/identity/protocols/oauth2/native-app.
"""

from __future__ import annotations

from ackbot.errors import SignInNeeded
from ackbot.platforms.oauth import Client, OAuth
from ackbot.platforms.signing import Begun, Signed, SignIn, Talk
from ackbot.platforms.signing.browser import ByBrowser
from ackbot.platforms.signing.reading import renewing
from ackbot.platforms.signing.token import ByToken

_APP = (
    "Under Google Auth Platform, name the app and choose the audience External.",
    "Press Publish app: while it is in Testing, Google ends each sign-in after seven days.",
    "Under Clients, create a client of the type Desktop app; its id and secret are asked for now.",
)


class ByGoogle(ByBrowser):
    """The browser; what comes of it must last longer than the hour of an access token."""

    def signed(
        self, talk: Talk, begun: Begun, oauth: OAuth, client: Client, fields: dict[str, str]
    ) -> Signed:
        """Trade the code for a refresh token."""
        found = super().signed(talk, begun, oauth, client, fields)
        if found.secret.startswith("{"):
            return found
        raise SignInNeeded(
            f"{begun.web.who} was signed in for an hour only: Google gave no refresh token.",
            "Nothing was stored. Take the app's access back at "
            "https://myaccount.google.com/connections, and start again.",
        )


def sign_in(oauth: OAuth, *, project: tuple[str, ...], page: str) -> SignIn:
    """Return the ways in. `project` says what must be done on `page` before there is an app."""
    return SignIn(
        ways=(
            ByGoogle(oauth, steps=(*project, *_APP), page=page),
            ByToken(
                title="with a refresh token you have",
                asks="JSON with client_id, client_secret and refresh_token (it is not shown)",
                read=renewing("client_id", "client_secret", "refresh_token"),
            ),
        ),
        revoke="https://myaccount.google.com/connections",
    )

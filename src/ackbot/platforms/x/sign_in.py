"""Signing in to X: through the browser, with an app of one's own that may read, or send as well.

Source: https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from ackbot.platforms.signing import Begun, Signed, SignIn, Talk
from ackbot.platforms.signing.browser import ByBrowser
from ackbot.platforms.signing.reading import renewing
from ackbot.platforms.signing.token import ByToken
from ackbot.platforms.x import SENDS, facts_of
from ackbot.platforms.x.api import CONSOLE, OAUTH

_STEPS = (
    f"On {CONSOLE} make an app, and buy credits: reading costs money.",
    (
        "In its user authentication settings choose the type “Native App”, and give “{redirect}” "
        "as the callback."
    ),
    "Its Client ID stands under Keys and tokens; it is asked for now.",
)


class ToSend(ByBrowser):
    """As well with the leave to post, and the setting that lets ackbot use it."""

    name: ClassVar[str] = "browser-to-send"
    title = "through the browser, to send replies as well, where the author mentioned or quoted you"

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Sign in, and set what lets ackbot send."""
        signed = super().sign_in(talk, begun)
        return replace(signed, settings={**signed.settings, SENDS: True})


SIGN_IN = SignIn(
    ways=(
        ByBrowser(OAUTH, steps=_STEPS, page=CONSOLE),
        ToSend(replace(OAUTH, scopes=facts_of({SENDS: True}).scopes), steps=_STEPS, page=CONSOLE),
        ByToken(
            title="with a refresh token you have",
            asks="JSON with client_id and refresh_token (it is not shown)",
            read=renewing("client_id", "refresh_token"),
        ),
    ),
    revoke="https://x.com/settings/connected_apps",
)

"""Signing in to Reddit: through the browser, with an app of one's own that Reddit has approved.

Source: https://github.com/reddit-archive/reddit/wiki/OAuth2.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from ackbot.platforms.reddit.api import OAUTH
from ackbot.platforms.signing import SignIn
from ackbot.platforms.signing.browser import ByBrowser
from ackbot.platforms.signing.reading import renewing
from ackbot.platforms.signing.token import ByToken

_APPS = "https://www.reddit.com/prefs/apps"
_APPROVED = (
    "Since November 2025 Reddit approves each new app before it may use the API "
    "(https://support.reddithelp.com/hc/en-us/articles/42728983564564); older apps go on working."
)
_STEPS = (
    _APPROVED,
    f"On {_APPS} make an app, or edit the one you have, with “{{redirect}}” as its redirect uri.",
    "Its client id stands under its name; it is asked for now.",
)


class WithSecret(ByBrowser):
    """For apps that have a secret: those of the types "script" and "web app"."""

    name: ClassVar[str] = "browser-with-secret"
    title = "through the browser, with an app that has a secret (“script”, “web app”)"


SIGN_IN = SignIn(
    ways=(
        ByBrowser(OAUTH, steps=_STEPS, page=_APPS),
        WithSecret(replace(OAUTH, secret=True), steps=_STEPS, page=_APPS),
        ByToken(
            title="with a refresh token you have",
            asks="JSON with client_id, refresh_token and perhaps client_secret (it is not shown)",
            read=renewing("client_id", "refresh_token", perhaps="client_secret"),
        ),
    ),
    revoke="https://www.reddit.com/prefs/apps",
)

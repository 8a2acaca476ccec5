"""Signing in to WordPress.com: the browser, with an app that its server registers by itself.

Source: https://public-api.wordpress.com/.well-known/oauth-authorization-server (PKCE, public
clients, registration, refresh tokens).
"""

from __future__ import annotations

import re

from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.registering import ByRegistration
from ackbot.platforms.signing.token import ByToken
from ackbot.platforms.wordpress_com.rest import OAUTH, REGISTER

_SITE = re.compile(r"[a-z0-9.-]{1,253}")


def site(typed: str) -> str:
    """Return the site that somebody means: its number, or its host. Raises ValueError."""
    host = typed.strip().lower().partition("://")[2] or typed.strip().lower()
    host = host.partition("/")[0]
    if not _SITE.fullmatch(host):
        raise ValueError("it is an address (ana.wordpress.com), or a number")
    return host


SIGN_IN = SignIn(
    asks=(Question(key="site", asks="Address of your site (ana.wordpress.com)", read=site),),
    ways=(
        ByRegistration(OAUTH, register=REGISTER),
        ByToken(
            title="with an access token you have",
            scopes=OAUTH.scopes,
            asks="The access token (it is not shown)",
        ),
    ),
    revoke="https://wordpress.com/me/security/connected-applications",
)

"""Signing in to LinkedIn: with a token that its own page makes, or through the browser.

Source: https://learn.microsoft.com/en-us/linkedin/shared/authentication/developer-portal-tools.
"""

from __future__ import annotations

from ackbot.platforms.linkedin.api import OAUTH
from ackbot.platforms.sessions import usable_token
from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.browser import ByBrowser
from ackbot.platforms.signing.reading import renewing
from ackbot.platforms.signing.token import ByToken

_APPS = "https://www.linkedin.com/developers/apps"
_TOOLS = "https://www.linkedin.com/developers/tools/oauth"
_APPROVED = (
    f"On {_APPS} make an app for your Page, and under Products ask for the Community Management "
    "API. LinkedIn looks at it for some weeks; without its approval nothing can be read."
)


def secret(pasted: str) -> str:
    """Return an access token, or what renews one as JSON. Raises ValueError."""
    found = pasted.strip()
    if found.startswith("{"):
        return renewing("client_id", "client_secret", "refresh_token")(found)
    if not usable_token(found):
        raise ValueError("a token has no blanks")
    return found


def number(typed: str) -> str:
    """Return the number of a Page. Raises ValueError."""
    found = typed.strip().removeprefix("urn:li:organization:")
    if not (found.isascii() and found.isdecimal()):
        raise ValueError("it is a number, as in https://www.linkedin.com/company/1337/admin/")
    return found


SIGN_IN = SignIn(
    asks=(
        Question(
            key="page",
            asks="The number of your Page, if you administer several",
            optional=True,
            read=number,
        ),
    ),
    ways=(
        ByToken(
            title="with a token that LinkedIn's own page makes; it lasts sixty days",
            steps=(
                _APPROVED,
                f"On {_TOOLS} choose the app, tick {', '.join(OAUTH.scopes)}, and press Request.",
            ),
            page=_TOOLS,
            read=secret,
        ),
        ByBrowser(
            OAUTH,
            steps=(
                _APPROVED,
                (
                    "Under Auth, add “{redirect}” to the redirect URLs; the client id and secret "
                    "stand there, too."
                ),
            ),
            page=_APPS,
        ),
    ),
    revoke="https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services",
)

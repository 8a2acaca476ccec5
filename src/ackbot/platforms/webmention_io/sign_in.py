"""Signing in to webmention.io: an API key, and where one's own posts are listed."""

from __future__ import annotations

import re

from ackbot.net.origins import origin_of
from ackbot.platforms.sessions import usable_token
from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.token import ByToken

_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_SETTINGS = "https://webmention.io/settings"


def domain(typed: str) -> str:
    """Return a domain, typed or of an address. Raises ValueError."""
    host = typed.strip().lower().partition("://")[2] or typed.strip().lower()
    host = host.partition("/")[0]
    if not _DOMAIN.fullmatch(host):
        raise ValueError("it is a domain, as in ana.example")
    return host


def page(typed: str) -> str:
    """Return the address of a page. Raises ValueError."""
    address = typed.strip() if "://" in typed else f"https://{typed.strip()}"
    origin_of(address)
    return address


def api_key(pasted: str) -> str:
    """Return an API key. Raises ValueError."""
    if not usable_token(pasted.strip()):
        raise ValueError("a key has no blanks")
    return pasted.strip()


SIGN_IN = SignIn(
    ways=(
        ByToken(
            title="with the API key of your account",
            steps=(
                "Sign in on https://webmention.io with your own domain.",
                f"Copy the API key that {_SETTINGS} shows.",
            ),
            page=_SETTINGS,
            asks="The API key (it is not shown)",
            read=api_key,
        ),
    ),
    asks=(
        Question(key="domain", asks="Your domain (ana.example)", read=domain),
        Question(
            key="feed",
            asks="The page that lists your posts, if it is not your front page",
            optional=True,
            read=page,
        ),
    ),
    revoke=_SETTINGS,
)

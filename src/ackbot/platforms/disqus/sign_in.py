"""Signing in to Disqus: an application of the user's own shows its keys at once."""

from __future__ import annotations

import re

from ackbot.platforms.disqus.api import Keys
from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.token import ByToken

_SHORTNAME = re.compile(r"[a-z0-9-]{1,80}")
_APPLICATIONS = "https://disqus.com/api/applications/"


def shortname(typed: str) -> str:
    """Return a site's shortname: typed, or as its address has it. Raises ValueError."""
    name = typed.strip().lower().partition("://")[2] or typed.strip().lower()
    name = name.partition("/")[0].removesuffix(".disqus.com")
    if not _SHORTNAME.fullmatch(name):
        raise ValueError(
            "a shortname is letters, digits and hyphens: example, of example.disqus.com"
        )
    return name


def keys_line(pasted: str) -> str:
    """Return the account's secret. Raises ValueError."""
    return Keys.read(pasted).line()


SIGN_IN = SignIn(
    ways=(
        ByToken(
            title="with the keys of an application you register",
            steps=(
                f"On {_APPLICATIONS} register an application; any name and website will do.",
                "In its settings, let its default access include writing, and save.",
                "Its details show the API secret and, below, your access token: copy both.",
            ),
            page=_APPLICATIONS,
            asks="The API secret, a blank, and the access token (they are not shown)",
            read=keys_line,
        ),
    ),
    asks=(
        Question(
            key="forum",
            asks="Shortname of your site (the name before .disqus.com)",
            read=shortname,
        ),
    ),
    revoke="https://disqus.com/api/applications/",
)

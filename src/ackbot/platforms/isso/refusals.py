"""What an Isso says when it takes a comment not: a word or a web page, and what it means.

Source: isso/db/spam.py (Guard) and API.verify in isso/views/comments.py.
"""

from __future__ import annotations

from datetime import timedelta

from ackbot.errors import PlatformError, RateLimited, Refused
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Web
from ackbot.text import html_to_text

_MINUTE = timedelta(minutes=1)
_HINTS = {
    "edit time frame": "Try again in a quarter of an hour, when their comment can no longer be "
    "edited, or set reply-to-self = true under [guard] in isso.cfg.",
    "email address required": "Set `email` in [accounts.{account}].",
    "author address required": "Set `author` in [accounts.{account}].",
    "Website": "Correct `website` in [accounts.{account}].",
}


def refusal(answer: Answer, web: Web, setup: Setup) -> PlatformError:
    """Make the error for a 400 or 403: nothing was posted, and why, in the server's words."""
    said = _said(answer)
    if "ratelimit exceeded" in said:
        return RateLimited(
            f"{web.who} was sent nothing: its server takes only so many comments a minute.",
            "It goes out later.",
            until=setup.now() + _MINUTE,
        )
    shown = web.quote(said)
    why = f": “{shown}”" if shown else ""
    hint = next((hint for sign, hint in _HINTS.items() if sign in said), "")
    return Refused(
        f"{web.who} refused it: status {answer.status}{why}.",
        hint.format(account=setup.account),
        status=answer.status,
    )


def _said(answer: Answer) -> str:
    """Return the reason alone: of a web page its last paragraph."""
    text = html_to_text(answer.body[:4096].decode("utf-8", "replace")).strip()
    return text.splitlines()[-1] if text else ""

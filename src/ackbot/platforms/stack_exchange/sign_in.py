"""Setting a Stack Exchange site up: everything is public, so a number is enough."""

from __future__ import annotations

import re

from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.token import Without

_PROFILE = re.compile(r"(?:.*/users/)?([1-9][0-9]{0,9})(?:[/?#].*)?")


def number(typed: str) -> str:
    """Return the number of a user: typed, or out of their profile's address. Raises ValueError."""
    found = _PROFILE.fullmatch(typed.strip())
    if found is None:
        raise ValueError("it is a number, as in https://stackoverflow.com/users/22656/ana")
    return found[1]


SIGN_IN = SignIn(
    ways=(Without(),),
    asks=(
        Question(key="site", asks="The site", default="stackoverflow"),
        Question(key="user", asks="Your number there, or the address of your profile", read=number),
    ),
)

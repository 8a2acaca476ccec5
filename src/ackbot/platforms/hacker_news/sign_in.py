"""Setting Hacker News up: everything is public, so a user name is enough."""

from __future__ import annotations

from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.token import Without

SIGN_IN = SignIn(
    ways=(Without(),),
    asks=(Question(key="user", asks="Your user name (upper and lower case count)"),),
)

"""Setting Isso up: there is nothing to sign in with, only a name to be known by."""

from __future__ import annotations

from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import Without

SIGN_IN = SignIn(
    ways=(Without(),),
    server=server_question("Address of the Isso server (data-isso on your pages)", path=True),
    asks=(
        Question(key="author", asks="The name you comment under"),
        Question(
            key="email",
            asks="The e-mail address you comment with, by which your comments are known",
            optional=True,
        ),
    ),
)

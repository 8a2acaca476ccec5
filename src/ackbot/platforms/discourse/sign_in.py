"""Signing in to a forum: a user API key, which the forum hands over locked.

Source: https://meta.discourse.org/t/user-api-keys-specification/48536 and the server's own
user_api_keys_controller.rb. Without `auth_redirect` the forum shows the locked answer, to be
copied; a redirect would have to stand in a list of the forum's own.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import secrets as randomness
from typing import ClassVar
from urllib.parse import urlencode

from ackbot.errors import BadAnswer
from ackbot.platforms.discourse import FACTS
from ackbot.platforms.discourse.lock import BITS, Lock
from ackbot.platforms.sessions import usable_token
from ackbot.platforms.shapes import text_or
from ackbot.platforms.signing import Begun, Question, Signed, SignIn, Talk
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import ByToken

_LETTERS = BITS // 8 * 4 // 3
_NOT_HERE = (400, 401, 403, 404, 405, 410, 422)


class ByForum:
    """The forum asks whether ackbot may have a key, and shows it, locked with a key of ours."""

    name: ClassVar[str] = "browser"
    typed: ClassVar[bool] = False
    title = "through the forum's own page"
    scopes = FACTS.scopes

    def usable(self, talk: Talk) -> bool:
        """The browser may be on another machine; somebody must be there to paste."""
        return talk.attended

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Send the user to the forum's page, and unlock what it shows."""
        lock, nonce = Lock.new(), randomness.token_hex(16)
        asked = {
            "application_name": "ackbot",
            "client_id": randomness.token_hex(16),
            "scopes": ",".join(FACTS.scopes),
            "nonce": nonce,
            "public_key": lock.public_key,
        }
        page = f"{begun.server}/user-api-key/new?{urlencode(asked)}"
        if not talk.browse(page):
            talk.tell("Open this address in a browser, on whichever machine, and authorize it:")
            talk.tell(page)
        key = talk.ask(
            Question(
                key="payload",
                asks="Paste the text that the forum shows then",
                read=lambda pasted: unlocked(pasted, lock, nonce),
                goes_on=lambda typed: len("".join(typed.split())) < _LETTERS,
                instead="--way token",
            )
        )
        begun.web.hide(key)
        return Signed(secret=key)


def unlocked(pasted: str, lock: Lock, nonce: str) -> str:
    """Return the key in a forum's answer. Raises ValueError, whose words say what is wrong."""
    try:
        sealed = base64.b64decode("".join(pasted.split()), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("it is not the text that the forum shows, or not all of it") from None
    try:
        found = json.loads(lock.open(sealed))
    except ValueError as why:
        raise ValueError(f"it cannot be unlocked ({why}); copy all of it") from None
    key = text_or(found, "key")
    if not hmac.compare_digest(text_or(found, "nonce").encode(), nonce.encode()):
        raise ValueError("it is the answer to another sign-in")
    if not usable_token(key):
        raise ValueError("the forum sent no usable key")
    return key


async def check(begun: Begun) -> str:
    """Return the forum's address if a Discourse answers there. Raises BadAnswer."""
    answer = await begun.web.get("/site/basic-info.json", passes=_NOT_HERE)
    try:
        if "title" in begun.web.data(answer):
            return begun.server
    except BadAnswer:
        pass
    raise BadAnswer(
        f"{begun.server} is no Discourse forum.",
        "Give the address that your browser shows there, with its folder if it has one.",
    )


SIGN_IN = SignIn(
    server=server_question("Address of the forum", path=True),
    check=check,
    ways=(
        ByForum(),
        ByToken(title="with a key you have", asks="The user API key (it is not shown)"),
    ),
    revoke="your preferences on the forum, under Apps",
)

"""Signing in to Lemmy: it has no page that hands out tokens, so the password is traded for one.

Source: crates/api/src/local_user/login.rs and crates/api/api_utils/src/claims.rs (how long a token
lasts) of https://github.com/LemmyNet/lemmy. The password is sent once, to the user's own server,
and kept nowhere.
"""

from __future__ import annotations

import json
from typing import ClassVar

from ackbot.errors import BadAnswer, SignInNeeded
from ackbot.platforms.http import Answer
from ackbot.platforms.lemmy.dialects import V3, V4, Dialect
from ackbot.platforms.lemmy.session import error_code
from ackbot.platforms.sessions import sign_in_call, usable_token
from ackbot.platforms.shapes import text_or
from ackbot.platforms.signing import Begun, Question, Signed, SignIn, Talk
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import ByToken

_NO_V4 = (301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 410)
_SPOKEN = (400, 401, 403, 404)
_NO_CODE = {"missing_totp_token", "incorrect_totp_token"}
_SAYS = {
    "incorrect_login": "its server does not accept name and password",
    "email_not_verified": "its e-mail address is not verified yet",
    "registration_application_is_pending": "its registration waits for approval",
    "rate_limit_error": "its server takes only so many sign-ins; wait a few minutes",
}


class ByPassword:
    """Name and password, once, and a code where the account wants one."""

    name: ClassVar[str] = "password"
    typed: ClassVar[bool] = True
    title = "with your password, which goes to your server once and is not kept"
    scopes: tuple[str, ...] = ()

    def usable(self, talk: Talk) -> bool:
        """Somebody must be there to type it."""
        return talk.attended

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Trade the password for a token."""
        login = {
            "username_or_email": talk.ask(Question(key="handle", asks="Your name or e-mail there")),
            "password": talk.ask(
                Question(key="secret", asks="Your password (it is not shown)", secret=True)
            ),
        }
        begun.web.hide(login["password"])
        dialect = talk.run(_dialect(begun))
        answer = talk.run(_asked(begun, dialect, login))
        if error_code(answer) in _NO_CODE:
            code = talk.ask(Question(key="code", asks="The code of your second factor"))
            answer = talk.run(_asked(begun, dialect, {**login, "totp_2fa_token": code.strip()}))
        return Signed(secret=_token(begun, answer))


async def _dialect(begun: Begun) -> Dialect:
    """Return which generation of the API the server speaks. Raises BadAnswer where none."""
    for dialect in (V4, V3):
        answer = await begun.web.get(dialect.path("/site"), passes=_NO_V4)
        try:
            if answer.status == 200 and "site_view" in begun.web.data(answer):
                return dialect
        except BadAnswer:
            continue
    raise BadAnswer(
        f"{begun.server} is no Lemmy server.",
        "Give the address that your browser shows when you are signed in there.",
    )


async def _asked(begun: Begun, dialect: Dialect, login: dict[str, str]) -> Answer:
    path = "/account/auth/login" if dialect.is_new else "/user/login"
    # On 1.0 a token runs out after a week, unless it is asked to last.
    call: dict[str, object] = {**login, "stay_logged_in": True} if dialect.is_new else {**login}
    return await sign_in_call(
        begun.web,
        dialect.path(path),
        body=json.dumps(call).encode(),
        headers={"Content-Type": "application/json"},
        passes=_SPOKEN,
    )


def _token(begun: Begun, answer: Answer) -> str:
    code = error_code(answer)
    if answer.status != 200:
        why = _SAYS.get(code) or f"its server refused it ({begun.web.quote(code) or answer.status})"
        raise SignInNeeded(
            f"{begun.web.who} could not be signed in: {why}.",
            "Nothing was stored. Start again.",
            status=answer.status,
        )
    token = text_or(begun.web.data(answer), "jwt")
    if not usable_token(token):
        raise begun.web.bad_answer("its server sent no usable token")
    begun.web.hide(token)
    return token


async def check(begun: Begun) -> str:
    """Return the server's address if it is a Lemmy. Raises BadAnswer."""
    await _dialect(begun)
    return begun.server


SIGN_IN = SignIn(
    server=server_question("Address of your server, or your handle"),
    check=check,
    ways=(
        ByPassword(),
        ByToken(
            title="with the token of a browser that is signed in",
            steps=("Copy the value of the cookie “jwt” of {server}.",),
        ),
    ),
    revoke="log out everywhere, or change your password there",
)

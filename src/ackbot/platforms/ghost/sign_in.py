"""Signing in to Ghost: a key that Ghost Admin shows."""

from __future__ import annotations

from ackbot.errors import BadAnswer
from ackbot.platforms.ghost.api import Key
from ackbot.platforms.shapes import mapping_or, text_or
from ackbot.platforms.signing import Begun, Question, SignIn
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import ByToken

_NOT_HERE = (301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 410)


def key_line(pasted: str) -> str:
    """Return the account's secret. Raises ValueError."""
    Key.read(pasted)
    return pasted.strip()


def address(typed: str) -> str:
    """Return an e-mail address. Raises ValueError."""
    email = typed.strip()
    if email.count("@") != 1 or any(char in email for char in " '\"\\"):
        raise ValueError("it is no e-mail address")
    return email


async def check(begun: Begun) -> str:
    """Return the site's address if its admin side answers there. Raises BadAnswer."""
    answer = await begun.web.get("/ghost/api/admin/site/", passes=_NOT_HERE)
    if 300 <= answer.status < 400:
        raise begun.web.read_error(answer)
    try:
        site = mapping_or(begun.web.data(answer), "site")
    except BadAnswer:
        site = {}
    if text_or(site, "version"):
        return begun.server
    raise BadAnswer(
        f"No Ghost answers at {begun.server}.",
        "Give the address of Ghost Admin, without /ghost; it may differ from the site's.",
    )


SIGN_IN = SignIn(
    server=server_question("Address of your Ghost Admin, without /ghost", path=True),
    check=check,
    asks=(
        Question(
            key="member",
            asks="The e-mail address that you comment with on your site",
            read=address,
        ),
    ),
    ways=(
        ByToken(
            title="with your staff access token, or an integration's Admin API key",
            steps=(
                "In Ghost Admin open your profile, and copy the Staff access token at its end.",
                "Or: Settings > Integrations > Add custom integration, and copy its Admin API key.",
            ),
            page="{server}/ghost/#/settings/staff",
            asks="The token or key (it is not shown)",
            read=key_line,
        ),
    ),
    revoke="Ghost Admin: regenerate the token on your profile, or delete the integration",
)

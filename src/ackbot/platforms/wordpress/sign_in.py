"""Signing in to WordPress: the site's own page makes an application password.

Source: https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/. The
page would also send the browser on, but never to plain http, so the password is copied.
"""

from __future__ import annotations

import re
from typing import ClassVar
from urllib.parse import urlencode

from ackbot.errors import BadAnswer, SignInNeeded
from ackbot.net.origins import taken_apart
from ackbot.platforms.shapes import Json, mapping_or, text_or
from ackbot.platforms.signing import Begun, Question, Signed, SignIn, Talk
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import ByToken

_PASSWORD = re.compile(r"[A-Za-z0-9]{24}")
_NOT_HERE = (301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 410)
#: Tells the site which passwords are ackbot's; the same everywhere.
_APP_ID = "5b0f6a0c-3a5e-4c43-9d60-2f1f0a7b8f10"


def application_password(pasted: str) -> str:
    """Return an application password; one's own password is turned away. Raises ValueError."""
    found = "".join(pasted.split())
    if not _PASSWORD.fullmatch(found):
        raise ValueError("an application password is six groups of four letters and digits")
    return found


class ByApproval(ByToken):
    """The site asks whether ackbot may have an application password, and shows it."""

    name: ClassVar[str] = "browser"

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Send the user to the site's page for it, and ask for what it shows."""
        if begun.retry:
            return super().sign_in(talk, begun)
        page = talk.run(_approval_page(begun))
        if not (talk.attended and talk.browse(page)):
            talk.tell("Open this address in a browser, on whichever machine:")
            talk.tell(page)
        return super().sign_in(talk, begun)


async def _index(begun: Begun) -> Json:
    """Return the site's description of its API, an empty one where it has none."""
    for path, params in (("/wp-json/", ()), ("/", (("rest_route", "/"),))):
        answer = await begun.web.get(path, params=params, passes=_NOT_HERE)
        try:
            found = begun.web.data(answer)
        except BadAnswer:
            continue
        if "namespaces" in found:
            return found
    return {}


async def check(begun: Begun) -> str:
    """Return the site's address if a WordPress answers there. Raises BadAnswer."""
    if await _index(begun):
        return begun.server
    raise BadAnswer(
        f"No WordPress answers at {begun.server}.",
        "Give the blog's address with its folder, if it has one (https://example.org/blog); if it "
        "is right, a plugin or the web server has switched the REST API off.",
    )


async def _approval_page(begun: Begun) -> str:
    offered = mapping_or(mapping_or(await _index(begun), "authentication"), "application-passwords")
    if not offered:
        raise SignInNeeded(
            f"{begun.server} offers no application passwords.",
            "It needs https, and no plugin that switches them off; ask its administrator.",
        )
    named = text_or(mapping_or(offered, "endpoints"), "authorization")
    here = f"{begun.server}/wp-admin/authorize-application.php"
    page = named if _same_site(named, begun.server) else here
    return f"{page}?{urlencode({'app_name': 'ackbot', 'app_id': _APP_ID})}"


def _same_site(page: str, server: str) -> bool:
    one, other = taken_apart(page), taken_apart(server)
    plain = page.isascii() and page.isprintable() and not set(page) & set(" ?#\\")
    return plain and (one.scheme, one.netloc) == (other.scheme, other.netloc)


SIGN_IN = SignIn(
    server=server_question("Address of your blog", path=True),
    check=check,
    asks=(Question(key="user", asks="Your user name there, as you log in"),),
    ways=(
        ByApproval(
            title="with an application password that the site makes for ackbot",
            steps=(
                "Log in, and press “Yes, I approve of this connection”.",
                "Copy the password that the page shows.",
            ),
            asks="The password (it is not shown)",
            read=application_password,
        ),
        ByToken(
            title="with an application password you have",
            asks="The application password (it is not shown)",
            read=application_password,
        ),
    ),
    revoke="Users > Profile > Application Passwords",
)

"""The browser, with an app that the server makes up on the spot: RFC 7591."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from ackbot.platforms.http import Answer
from ackbot.platforms.oauth import Client, OAuth
from ackbot.platforms.sessions import sign_in_call, usable_token
from ackbot.platforms.shapes import text_or
from ackbot.platforms.signing import Begun, Talk
from ackbot.platforms.signing.browser import ByBrowser, refused

_SPOKEN = (400, 401, 403, 404, 405, 501)
_JSON = {"Content-Type": "application/json", "Accept": "application/json"}


class ByRegistration(ByBrowser):
    """The user need not make an app: a public client is registered for this one redirect."""

    def __init__(self, oauth: OAuth, *, register: str) -> None:
        """`register` is the path of the registration endpoint, beside the token endpoint."""
        super().__init__(oauth)
        self.register = register

    def client(self, talk: Talk, begun: Begun, oauth: OAuth, redirect: str) -> Client:
        """Register an app."""
        beside = urlsplit(oauth.token)
        url = f"{beside.scheme}://{beside.netloc}{self.register}"
        return talk.run(_registered(begun, oauth, url, redirect))


async def _registered(begun: Begun, oauth: OAuth, url: str, redirect: str) -> Client:
    asked = {
        "client_name": "ackbot",
        "redirect_uris": [redirect],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "token_endpoint_auth_method": "none",
        "scope": " ".join(oauth.scopes),
    }
    begun.web.allow(url)
    answer = await sign_in_call(
        begun.web, url, body=json.dumps(asked).encode(), headers=_JSON, passes=_SPOKEN
    )
    if answer.status in _SPOKEN:
        raise refused(begun, _said(answer) or str(answer.status))
    data = begun.web.data(answer)
    client = Client(text_or(data, "client_id"), text_or(data, "client_secret"))
    if not usable_token(client.id) or (client.secret and not usable_token(client.secret)):
        raise begun.web.bad_answer("its server registered no app")
    begun.web.hide(client.secret)
    return client


def _said(answer: Answer) -> str:
    try:
        found: object = answer.json()
    except ValueError:
        return ""
    return text_or(found, "error_description") or text_or(found, "error")

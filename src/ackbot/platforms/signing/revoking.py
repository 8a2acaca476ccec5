"""Taking access back where it was given: RFC 7009, for what OAuth handed out."""

from __future__ import annotations

from urllib.parse import urlencode

from ackbot.errors import PlatformError
from ackbot.platforms.http import Web
from ackbot.platforms.oauth import OAuth, proof, understood
from ackbot.platforms.sessions import sign_in_call
from ackbot.platforms.signing import SignIn


def revocable(sign_in: SignIn) -> OAuth | None:
    """Return where access is taken back by a call, None where only the user can do it."""
    for way in sign_in.ways:
        oauth = getattr(way, "oauth", None)
        if isinstance(oauth, OAuth) and oauth.revoke:
            return oauth
    return None


async def revoked(web: Web, oauth: OAuth, line: str) -> bool:
    """End what an account's secret gives; `oauth` is placed. False where that did not work.

    A bare access token is left alone: the app it belongs to is not known.
    """
    client, refresh = understood(line)
    if not (client.id and refresh):
        return False
    web.hide(client.secret, refresh)
    headers, said = proof(oauth, client)
    asked = {"token": refresh, "token_type_hint": "refresh_token", **said}
    try:
        web.allow(oauth.revoke)
        answer = await sign_in_call(
            web, oauth.revoke, body=urlencode(asked).encode(), headers=headers, passes=(200, 204)
        )
    except PlatformError:
        return False
    return answer.status in (200, 204)

"""The way in with a short code that is typed on any machine: OAuth 2 device flow (RFC 8628)."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar
from urllib.parse import urlencode

from ackbot.errors import SignInNeeded
from ackbot.net.origins import origin_of
from ackbot.platforms.oauth import Client, NotGranted, OAuth, granted
from ackbot.platforms.sessions import sign_in_call
from ackbot.platforms.shapes import Json, text_or
from ackbot.platforms.signing import Begun, Signed, Talk
from ackbot.platforms.signing.browser import asked_client, refused, signed_with
from ackbot.text import one_line

_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
#: RFC 8628, 3.2 and 3.5, in seconds.
_PAUSE = 5.0
_SLOWER = 5.0
_LIFE = 900.0


class ByDevice:
    """The user types a short code on the platform's page; works from a machine without browser."""

    name: ClassVar[str] = "device"
    typed: ClassVar[bool] = False
    title = "with a code you type on the platform's page"

    def __init__(self, oauth: OAuth, *, steps: tuple[str, ...] = (), page: str = "") -> None:
        """`steps` say how to make an app of one's own on `page`."""
        self.oauth = oauth
        self.steps = steps
        self.page = page

    @property
    def scopes(self) -> tuple[str, ...]:
        """What is asked for on the platform's page."""
        return self.oauth.scopes

    def usable(self, talk: Talk) -> bool:
        """Somebody must be there to type the code."""
        return talk.attended

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Show the code, and ask until it was typed."""
        oauth = self.oauth.at(begun.server, begun.settings)
        client = self.client(talk, oauth)
        shown = talk.run(_begun(begun, oauth, client))
        _show(talk, shown)
        return talk.run(_awaited(begun, oauth, client, shown))

    def client(self, talk: Talk, oauth: OAuth) -> Client:
        """Return the user's app on the platform."""
        return asked_client(talk, oauth, self.steps, self.page, "")


async def _begun(begun: Begun, oauth: OAuth, client: Client) -> Json:
    web = begun.web
    web.allow(oauth.device)
    answer = await sign_in_call(
        web,
        oauth.device,
        body=urlencode({"client_id": client.id, "scope": " ".join(oauth.scopes)}).encode(),
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        },
        passes=(400, 401, 403, 404),
    )
    data = web.data(answer)
    if answer.status != 200 or "error" in data:
        said = text_or(data, "error_description") or text_or(data, "error")
        raise refused(begun, said or str(answer.status))
    if not all(text_or(data, key) for key in ("device_code", "user_code", "verification_uri")):
        raise web.bad_answer("its server sent no usable code")
    web.hide(text_or(data, "device_code"))
    return {**data, "verification_uri": _page(begun, text_or(data, "verification_uri"))}


def _page(begun: Begun, url: str) -> str:
    """Return the page to open, which the server names: a web page, and nothing else."""
    try:
        origin_of(url)
    except ValueError:
        raise begun.web.bad_answer("its server named no page to type the code on") from None
    return url


def _show(talk: Talk, shown: Json) -> None:
    page = text_or(shown, "verification_uri")
    talk.tell(f"Open {one_line(page, 200)}")
    talk.tell(f"and type  {one_line(text_or(shown, 'user_code'), 40)}")
    talk.tell("Waiting until you have...")
    talk.browse(page)


async def _awaited(begun: Begun, oauth: OAuth, client: Client, shown: Json) -> Signed:
    """Ask, no quicker than the server wants, until the code was typed or ran out."""
    pause = _seconds(shown, "interval", _PAUSE)
    end = begun.now() + timedelta(seconds=_seconds(shown, "expires_in", _LIFE))
    fields = {"grant_type": _GRANT, "device_code": text_or(shown, "device_code")}
    while begun.now() < end:
        await begun.pause(pause)
        try:
            grant = await granted(begun.web, oauth, client, fields)
            return await signed_with(begun, oauth, client, grant)
        except NotGranted as no:
            if no.error not in ("authorization_pending", "slow_down"):
                raise _over(begun, no) from None
            pause += _SLOWER if no.error == "slow_down" else 0.0
    raise _over(begun, NotGranted("expired_token", "", 400))


def _over(begun: Begun, no: NotGranted) -> SignInNeeded:
    words = {
        "expired_token": "the code ran out before it was typed",
        "access_denied": "it was not allowed",
    }
    if no.error in words:
        return SignInNeeded(
            f"{begun.web.who} could not be signed in: {words[no.error]}.",
            "Nothing was stored. Start again.",
        )
    return refused(begun, no.said or no.error)


def _seconds(of: Json, key: str, usual: float) -> float:
    value = of.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 3600:
        return usual
    return float(value)

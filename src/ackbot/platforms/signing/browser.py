"""The way in through the browser: OAuth 2 with an authorization code and PKCE.

Sources: RFC 6749, 4.1; RFC 7636; RFC 8252. Where no browser can be opened here, the address is
printed, and what the browser elsewhere ends on is pasted: a code, or the address of a page that
does not load.
"""

from __future__ import annotations

import base64
import hashlib
import secrets as randomness
from collections.abc import Collection
from datetime import timedelta
from typing import ClassVar
from urllib.parse import urlencode

from ackbot.errors import SignInNeeded
from ackbot.platforms.oauth import (
    Client,
    Grant,
    NotGranted,
    OAuth,
    Redirect,
    granted,
    secret_line,
    session_of,
)
from ackbot.platforms.signing import Begun, Question, Signed, Talk
from ackbot.platforms.signing.listener import Listener
from ackbot.platforms.signing.token import show_steps
from ackbot.text import one_line

#: The platform shows the code itself (used by Mastodon, and once by Google).
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


class ByBrowser:
    """The user allows it on the platform's own page; ackbot never sees a password."""

    name: ClassVar[str] = "browser"
    typed: ClassVar[bool] = False
    title = "through the browser"
    #: Whether the platform can show a code instead of sending the browser somewhere.
    shows_code = False

    def __init__(self, oauth: OAuth, *, steps: tuple[str, ...] = (), page: str = "") -> None:
        """`steps` say how to make an app of one's own on `page`; `{redirect}` is what it needs."""
        self.oauth = oauth
        self.steps = steps
        self.page = page

    @property
    def scopes(self) -> tuple[str, ...]:
        """What is asked for on the platform's page."""
        return self.oauth.scopes

    def usable(self, talk: Talk) -> bool:
        """The browser may be on another machine; somebody must be there to use it."""
        return talk.attended or talk.browses

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Send the user to the platform's page, wait for the code, and trade it for tokens."""
        oauth = self.oauth.at(begun.server, begun.settings)
        pastes = oauth.redirect is Redirect.PASTE or (self.shows_code and not talk.browses)
        port = oauth.port if oauth.redirect is Redirect.FIXED else 0
        with Listener(None if pastes else port) as listener:
            redirect = OUT_OF_BAND if pastes else listener.redirect
            client = self.client(talk, begun, oauth, redirect)
            verifier = randomness.token_urlsafe(48)
            address = _address(oauth, client, redirect, listener.state, verifier)
            code = _code(talk, address, listener)
        fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect}
        if oauth.pkce:
            fields["code_verifier"] = verifier
        return self.signed(talk, begun, oauth, client, fields)

    def client(self, talk: Talk, begun: Begun, oauth: OAuth, redirect: str) -> Client:
        """Return the user's app on the platform: most platforms want one made by hand."""
        return asked_client(talk, oauth, self.steps, self.page, redirect)

    def signed(
        self, talk: Talk, begun: Begun, oauth: OAuth, client: Client, fields: dict[str, str]
    ) -> Signed:
        """Trade the code for what the account's secret will be."""
        return talk.run(traded(begun, oauth, client, fields))


def asked_client(
    talk: Talk, oauth: OAuth, steps: tuple[str, ...], page: str, redirect: str
) -> Client:
    """Ask which app of the user's on the platform signs in, and say how to make one."""
    if talk.attended:
        show_steps(talk, [step.format(redirect=redirect) for step in steps])
        if page:
            talk.browse(page)
    number = talk.ask(Question(key="client_id", asks="The app's client id", read=_named))
    if not oauth.secret:
        return Client(number)
    asks = "The app's client secret (it is not shown)"
    asked = Question(key="client_secret", asks=asks, secret=True, instead="--client-file")
    return Client(number, talk.ask(asked))


def _named(typed: str) -> str:
    if not typed.isascii() or " " in typed:
        raise ValueError("it holds characters that a client id has not")
    return typed


async def traded(begun: Begun, oauth: OAuth, client: Client, fields: dict[str, str]) -> Signed:
    """Ask for tokens and make the account's secret of them.

    Raises SignInNeeded where the platform refuses, or grants less than was asked for.
    """
    try:
        grant = await granted(begun.web, oauth, client, fields)
    except NotGranted as no:
        raise refused(begun, no.said or no.error) from None
    return await signed_with(begun, oauth, client, grant)


async def signed_with(begun: Begun, oauth: OAuth, client: Client, grant: Grant) -> Signed:
    """Return the account's secret: an access token that stays, or what renews one.

    Raises SignInNeeded where less was granted than was asked for.
    """
    if lacking := missing(oauth.scopes, grant.scopes):
        raise SignInNeeded(
            f"{begun.web.who} was signed in with less than was asked for: "
            f"{one_line(', '.join(lacking))} is missing.",
            "Nothing was stored. Sign in again and allow all of it.",
        )
    if not grant.refresh:
        _must_last(begun, grant)
        return Signed(secret=grant.access)
    line = secret_line(client, grant.refresh)
    return Signed(secret=line, session=await session_of(oauth, grant, line, begun.now()))


def _must_last(begun: Begun, grant: Grant) -> None:
    """Raise SignInNeeded where access ends today and there is nothing to renew it with."""
    if grant.seconds is None or timedelta(seconds=grant.seconds) > timedelta(days=1):
        return
    raise SignInNeeded(
        f"{begun.web.who} was signed in for {grant.seconds // 60} minutes only: its server gave "
        "nothing to renew it with.",
        "Nothing was stored. Take ackbot's access back on the platform's pages and start again.",
    )


def missing(asked: Collection[str], given: Collection[str]) -> list[str]:
    """Return which scopes were asked for and not given; none where the server did not say.

    "read" gives "read:statuses", and "*" everything.
    """
    if not given or "*" in given:
        return []
    return [one for one in asked if one not in given and one.partition(":")[0] not in given]


def refused(begun: Begun, said: str) -> SignInNeeded:
    """Make the error for a platform that did not take the sign-in, in its own words."""
    return SignInNeeded(
        f"{begun.web.who} could not be signed in: its server refused it "
        f"({begun.web.quote(said) or 'it did not say why'}).",
        "Nothing was stored. Start again.",
    )


def _address(oauth: OAuth, client: Client, redirect: str, state: str, verifier: str) -> str:
    """Return the page on which the user allows it."""
    asked = {
        "response_type": "code",
        "client_id": client.id,
        "redirect_uri": redirect,
        "scope": " ".join(oauth.scopes),
        "state": state,
        **oauth.extra,
    }
    if oauth.pkce:
        digest = hashlib.sha256(verifier.encode()).digest()
        asked["code_challenge"] = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        asked["code_challenge_method"] = "S256"
    return f"{oauth.authorize}?{urlencode({key: value for key, value in asked.items() if value})}"


def _code(talk: Talk, address: str, listener: Listener) -> str:
    opened = talk.browse(address)
    if not opened:
        talk.tell("Open this address in a browser, on whichever machine, and allow it:")
        talk.tell(one_line(address))
    if not listener.listening:
        asks = "Paste the code it shows"
    elif opened:
        asks = "If it ends on a page that does not load, paste the address of that page"
    else:
        asks = "It ends on a page that may not load: paste the address of that page"
    return talk.receive(listener, asks)

"""Signing in to Meta's platforms: tokens that the app's own dashboard makes, or a Page's.

Sources: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived/
(a Page token that comes of a long-lived user token does not expire),
https://developers.facebook.com/docs/graph-api/reference/user/accounts/.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import urlencode

from ackbot.errors import BadAnswer, SignInNeeded
from ackbot.platforms.graph import VERSION, version_path
from ackbot.platforms.graph.tokens import parts
from ackbot.platforms.http import Answer
from ackbot.platforms.sessions import bearer, sign_in_call, usable_token
from ackbot.platforms.shapes import Json, items, mapping_or, text_or
from ackbot.platforms.signing import Begun, Question, Signed, Talk
from ackbot.platforms.signing.token import show_steps
from ackbot.text import one_line

_EXPLORER = "https://developers.facebook.com/tools/explorer"
_SPOKEN = (400, 401, 403)


def meta_token(pasted: str) -> str:
    """Return a token of Meta's, or JSON with one and an app secret. Raises ValueError."""
    found = pasted.strip()
    if not usable_token(parts(found)[0]):
        raise ValueError("a token has no blanks")
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ByPage:
    """A token of the user's own, from the Graph API Explorer, becomes one of the Page's."""

    name: ClassVar[str] = "page"
    typed: ClassVar[bool] = False
    title: str = "with a token of yours, of which the Page's is made"
    permissions: str
    """As a person adds them, in a phrase."""
    scopes: tuple[str, ...] = ()

    def usable(self, talk: Talk) -> bool:
        """Somebody must be there to make the token."""
        return talk.attended

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Ask for app and token, make it long-lived, and take the token of the chosen Page."""
        show_steps(
            talk,
            [
                (
                    "On https://developers.facebook.com/apps make an app with the use case “Manage "
                    "everything on your Page”. Its id and secret are under App settings > Basic."
                ),
                (
                    f"On {_EXPLORER} choose the app, add {self.permissions}, press "
                    "Generate Access Token, and allow the Page."
                ),
            ],
        )
        talk.browse(_EXPLORER)
        asked = {
            "client_id": talk.ask(Question(key="client_id", asks="The app's id", read=_number)),
            "client_secret": talk.ask(_secret("client_secret", "The app's secret")),
            "fb_exchange_token": talk.ask(_secret("secret", "The token from the Explorer")),
        }
        begun.web.hide(*asked.values())
        pages = talk.run(_pages(begun, asked))
        return Signed(secret=text_or(_chosen(talk, begun, pages), "access_token"))


def _secret(key: str, asks: str) -> Question:
    instead = "--client-file" if key == "client_secret" else ""
    asks = f"{asks} (it is not shown)"
    return Question(key=key, asks=asks, secret=True, instead=instead, read=meta_token)


def _number(typed: str) -> str:
    if not (typed.isascii() and typed.isdigit()):
        raise ValueError("it is a number")
    return typed


async def _pages(begun: Begun, asked: dict[str, str]) -> list[Json]:
    """Return the Pages that the user's token reaches, each with a token that stays."""
    api = f"{begun.server}{version_path(begun.server, VERSION)}"
    # Meta's guide has token and app secret in the address of a GET; in a body no log keeps them.
    answer = await sign_in_call(
        begun.web,
        f"{api}/oauth/access_token",
        body=urlencode({"grant_type": "fb_exchange_token", **asked}).encode(),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        passes=_SPOKEN,
    )
    token = text_or(_data(begun, answer), "access_token")
    if not usable_token(token):
        raise begun.web.bad_answer("its server sent no usable token")
    begun.web.hide(token)
    listed = await begun.web.get(
        f"{api}/me/accounts",
        params=[("fields", "id,name,access_token"), ("limit", "100")],
        headers=bearer(token),
        passes=_SPOKEN,
    )
    return [page for page in items(_data(begun, listed), "data") if _is_page(page)]


def _is_page(found: Any) -> bool:
    return bool(text_or(found, "id")) and usable_token(text_or(found, "access_token"))


def _data(begun: Begun, answer: Answer) -> Json:
    try:
        data = begun.web.data(answer)
    except BadAnswer:
        data = {}
    if answer.status == 200 and data and "error" not in data:
        return data
    said = begun.web.quote(text_or(mapping_or(data, "error"), "message"))
    raise SignInNeeded(
        f"{begun.web.who} could not be signed in: Meta refused it ({said or answer.status}).",
        "Nothing was stored. Check the app's id and secret, and make the token once more.",
    )


def _chosen(talk: Talk, begun: Begun, pages: Sequence[Json]) -> Json:
    if not pages:
        raise SignInNeeded(
            f"{begun.web.who} could not be signed in: the token reaches no Page.",
            "Nothing was stored. Allow the Page when you generate the token.",
        )
    for page in pages:
        begun.web.hide(text_or(page, "access_token"))
    if len(pages) == 1:
        return pages[0]
    for number, page in enumerate(pages, 1):
        talk.tell(f"  {number}  {one_line(text_or(page, 'name'), 60)}")
    asked = Question(
        key="page", asks="Which Page", default="1", read=lambda typed: _of(typed, pages)
    )
    return pages[int(talk.ask(asked)) - 1]


def _of(typed: str, pages: Sequence[Json]) -> str:
    if not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(pages)):
        raise ValueError(f"type a number from 1 to {len(pages)}")
    return typed

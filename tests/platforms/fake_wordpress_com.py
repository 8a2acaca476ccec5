"""WordPress.com on a loopback socket: a WordPress behind `/wp/v2/sites/{number}`, with likes.

Its routes are those of the index at https://public-api.wordpress.com/wp/v2/; sites, likes and their
errors are v1.1's; access tokens are renewed at `/oauth2-1/token` and run out with status 401 in one
namespace and 400 in the other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from pathlib import Path
from urllib.parse import parse_qsl

from ackbot.platforms.base import Connector
from ackbot.platforms.wordpress_com.connector import WordPressCom
from ackbot.testing.loopback import Reply, Request

from .fake_wordpress import FakeWordPress, Json, answer, error

NUMBER = 777
SITE = "ana.wordpress.com"
_LIKES = re.compile(rf"/rest/v1\.1/sites/{NUMBER}/comments/([0-9]+)/likes/new")


def old_error(name: str, status: int) -> Reply:
    """Return an error as v1.1 has them."""
    return answer({"error": name, "message": f"Sorry: {name}."}, status)


class FakeWordPressCom(FakeWordPress):
    made = WordPressCom

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.name = f"wordpress.com/{NUMBER}"
        self.me = f"{self.name}#user-1"
        self.secret = "canary-refresh"
        self.likes: list[int] = []
        self._good: set[str] = set()
        self._issued = 0
        self._revoked = False

    def usual(self) -> Json:
        return {"site": SITE}

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        return self.connect_as(json.dumps({"client_id": "app", "refresh_token": self.secret}))

    def hands_out(self) -> str:
        """Somebody has an access token."""
        self._issued += 1
        self._good.add(token := f"canary-access-{self._issued}")
        return token

    def i_like_elsewhere(self, mention: str) -> bool:
        self.likes.append(self.number_of(mention))
        return True

    def liked_by_me(self) -> list[str]:
        return [self.id_of(number) for number in self.likes]

    def revoke(self) -> None:
        self._revoked = True
        self._good.clear()

    def expire_session(self) -> None:
        self._good.clear()

    # --- the server -----------------------------------------------------------------------------

    def _row(self, comment: Json, context: str) -> Json:
        row = super()._row(comment, context)
        page = self.posts[comment["post"]]
        href = f"https://public-api.wordpress.com/wp/v2/sites/{NUMBER}/{page['base']}/{page['id']}"
        return {**row, "_links": {"up": [{"embeddable": True, "href": href}]}}

    def _route(self, request: Request) -> str:
        return request.path.replace(f"/wp/v2/sites/{NUMBER}", "/wp/v2", 1)

    def _is_safe(self, request: Request) -> bool:
        return super()._is_safe(request) and "/comments/" not in request.path

    def _serve(self, request: Request) -> Reply:
        if request.path == "/oauth2-1/token":
            return self._renewed(dict(parse_qsl(request.body.decode())))
        if request.path.startswith("/rest/v1.1/"):
            return self._old(request)
        if not request.path.startswith(f"/wp/v2/sites/{NUMBER}/"):
            return error("rest_no_route", 404)
        return self._rest(request, self._route(request))

    def _renewed(self, form: dict[str, str]) -> Reply:
        if self._revoked or form.get("refresh_token") != self.secret:
            return answer({"error": "invalid_grant"}, 400)
        return answer({"access_token": self.hands_out(), "expires_in": 1_209_600})

    def _is_signed_in(self, request: Request) -> bool:
        return request.headers.get("authorization", "").removeprefix("Bearer ") in self._good

    def _not_signed_in(self, request: Request) -> Reply | None:
        return None if self._is_signed_in(request) else error("rest_unauthorized", 401)

    def _old(self, request: Request) -> Reply:
        if not self._is_signed_in(request):
            return old_error("invalid_token", 400)
        if request.path in (f"/rest/v1.1/sites/{SITE}", f"/rest/v1.1/sites/{NUMBER}"):
            blog = {"ID": NUMBER, "URL": f"https://{SITE}", "name": "Ana's blog"}
            return answer({**blog, "capabilities": self.capabilities})
        if found := _LIKES.fullmatch(request.path):
            number = int(found[1])
            if number not in self.likes:
                self.likes.append(number)
            return answer({"success": True, "i_like": True, "like_count": 1})
        if request.path == f"/rest/v1.1/sites/{NUMBER}/comments/":
            rows = [{"ID": number, "i_like": number in self.likes} for number in self.comments]
            return answer({"found": len(rows), "comments": rows})
        return old_error("unknown_blog", 404)


@contextmanager
def running(folder: Path) -> Iterator[FakeWordPressCom]:
    fake = FakeWordPressCom(folder)
    with fake.loopback:
        yield fake

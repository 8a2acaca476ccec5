"""A WordPress of one process on a loopback socket, keeping state.

It does what WordPress 6.1 does where that matters (class-wp-rest-comments-controller.php and
wp_allow_comment): `before` compares the site's own time, lists leave out what a user may not read
after the page was cut, `exclude` and `status` need leave, the same words by the same author under
the same parent are 409, who does not moderate is held up by the flood guard, a wrong application
password is 401 before anything else, and a web server in front answers 429 in HTML.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from ackbot.platforms.base import Connector
from ackbot.platforms.wordpress.connector import WordPress
from ackbot.testing import FakePlatform, Fault
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.served import connected

Json = dict[str, Any]

_APPLIED = {
    Fault.APPLIED_TROUBLE: Fault.TROUBLE,
    Fault.APPLIED_HANG_UP: Fault.HANG_UP,
    Fault.APPLIED_HALF_JSON: Fault.HALF_JSON,
}
_MODERATOR = {"edit_posts": True, "moderate_comments": True}
_ZONE = timedelta(hours=5, minutes=30)
PAGE_HTML = b"<!DOCTYPE html><title>Ana's blog</title><p>Bread"


def stamp(at: datetime) -> str:
    return at.replace(tzinfo=None, microsecond=0).isoformat()


def answer(data: object, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    fields = {"Content-Type": "application/json; charset=UTF-8", **(headers or {})}
    return Reply(status=status, headers=fields, body=json.dumps(data).encode())


def error(code: str, status: int, message: str = "Sorry.") -> Reply:
    return answer({"code": code, "message": message, "data": {"status": status}}, status)


def rendered(content: str) -> str:
    """As the site shows it: paragraphs, quotation marks of the better sort, smiling faces."""
    nicer = content.replace("'", "&#8217;").replace("...", "&#8230;").replace(":-)", "🙂")
    parts = (part.replace("\n", "<br />\n") for part in nicer.split("\n\n"))
    return "".join(f"<p>{part}</p>\n" for part in parts)


class FakeWordPress(FakePlatform):
    made: ClassVar[type[Connector]] = WordPress
    page_size = 100

    def __init__(self, folder: Path, path: str = "") -> None:
        self.folder = folder
        self.path = path
        self.secret = "canary abcd efgh ijkl mnop"
        self.user = "ana"
        self.now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
        self.settings: Json = {}
        self.capabilities: Json = dict(_MODERATOR)
        self.plain_permalinks = False
        self.rest_off = False
        self.users_hidden = False
        self.strips_authorization = False
        self.passwords_off = False
        self.announces = ""
        self.links_to = ""
        self.redirects_to = ""
        self.floods_end_after = timedelta(0)
        self.posts: dict[int, Json] = {}
        self.comments: dict[int, Json] = {}
        self.broken: list[Json] = []
        self._people = {"ana": 1}
        self._last_number = 10
        self._password = self.secret
        self._faults: list[Fault] = []
        self._write_fault: Fault | None = None
        self.loopback = Loopback(self._answer)
        self.server = self.loopback.url + path
        self.name = self.server.removeprefix("http://")
        self.me = f"{self.name}#user-1"

    # --- names ----------------------------------------------------------------------------------

    def id_of(self, number: int) -> str:
        return f"{self.name}#comment-{number}"

    @staticmethod
    def number_of(comment: str) -> int:
        return int(comment.rpartition("-")[2])

    # --- what happens ---------------------------------------------------------------------------

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        return self.connect_as(self.secret)

    def connect_as(self, secret: str) -> AbstractAsyncContextManager[Connector]:
        return connected(
            self.made,
            account="blog",
            server=self.server,
            credential=lambda: secret,
            folder=self.folder,
            now=self.here,
            settings={**self.usual(), **self.settings},
        )

    def usual(self) -> Json:
        """Return the settings that every account has."""
        return {"user": self.user}

    def i_post(self, text: str, *, by: int = 1, base: str = "posts") -> str:
        number = self._next()
        self.posts[number] = {
            "id": number,
            "base": base,
            "author": by,
            "title": {"rendered": html.escape(text)},
            "link": f"{self.server}/{number}/",
            "comment_status": "open",
            "modified": stamp(self._tick()),
        }
        return f"{self.name}#post-{number}"

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.comment(text, under=under, by=by, ago=ago)

    def comment(
        self,
        text: str,
        *,
        under: str,
        by: str = "mira",
        ago: timedelta = timedelta(0),
        status: str = "approved",
        **more: Any,
    ) -> str:
        """Somebody comments: a name that `registers` has not seen is a visitor's."""
        number, above = self._next(), self.number_of(under)
        parent = self.comments.get(above)
        at = self._tick() - ago
        self.comments[number] = {
            "id": number,
            "post": parent["post"] if parent else above,
            "parent": above if parent else 0,
            "author": self._people.get(by, 0),
            "author_name": by.title(),
            "author_email": f"{by}@example.test",
            "author_url": "",
            "content": html.escape(text, quote=False),
            "at": at,
            "status": status,
            **more,
        }
        return self.id_of(number)

    def registers(self, name: str) -> int:
        """Somebody has an account there; return their number."""
        return self._people.setdefault(name, len(self._people) + 1)

    def moderates(self, comment: str, status: str) -> None:
        """Somebody approves, holds, or throws away a comment."""
        self.comments[self.number_of(comment)]["status"] = status

    def they_edit(self, mention: str, text: str) -> bool:
        self.comments[self.number_of(mention)]["content"] = html.escape(text, quote=False)
        return True

    def they_delete(self, mention: str) -> None:
        del self.comments[self.number_of(mention)]

    def they_write_unreadably(self, *, under: str) -> None:
        number = self.number_of(self.they_write("broken", under=under))
        row = self._row(self.comments.pop(number), self._view())
        self.broken.append({**row, "content": 42})

    def holds(self, mention: str) -> bool:
        self.moderates(mention, "hold")
        return True

    def closes(self, mention: str) -> bool:
        self.posts[self.comments[self.number_of(mention)]["post"]]["comment_status"] = "closed"
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention, by="ana")

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        """What readers see of it: what was sent must hold no HTML of its own."""
        number = self.number_of(mention)
        mine = [c for c in self.comments.values() if c["parent"] == number and c["author"] == 1]
        assert not any("<" in one["content"] for one in mine)
        return [html.unescape(one["content"]) for one in mine if one["status"] != "trash"]

    def liked_by_me(self) -> list[str]:
        return []

    def requests(self) -> int:
        return len(self.loopback.requests)

    def asked(self, route: str) -> int:
        return sum(self._route(request) == route for request in self.loopback.requests)

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        self._faults = [fault] * times

    def fail_next_write(self, fault: Fault) -> None:
        self._write_fault = fault

    def revoke(self) -> None:
        self._password = ""

    def takes(self, secret: str) -> None:
        """Let this be the password from now on."""
        self.secret = self._password = secret

    def expire_session(self) -> None:
        """There is no session: the password goes with every call."""

    def leads_to(self, url: str) -> bool:
        self.links_to = url
        return True

    def go_away(self) -> None:
        self.loopback.stop()

    def empty_page_first(self) -> bool:
        """A hundred newer comments, all on a post that this user may not read."""
        self.capabilities = {"edit_posts": True}
        private = self.i_post("Private")
        self.posts[self.number_of(private)]["private"] = True
        for n in range(100):
            self.comment(f"secret {n}", under=private, by=f"s{n}")
        return True

    # --- state ----------------------------------------------------------------------------------

    def _tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _next(self) -> int:
        self._last_number += 1
        return self._last_number

    def _view(self) -> str:
        return "edit" if self.capabilities.get("moderate_comments") else "view"

    def _row(self, comment: Json, context: str) -> Json:
        number, page = comment["id"], self.posts[comment["post"]]
        face = hashlib.md5(comment["author_email"].encode()).hexdigest()
        row: Json = {key: comment[key] for key in ("id", "post", "parent", "author", "author_name")}
        row |= {"author_url": comment["author_url"], "status": comment["status"]}
        row["date_gmt"], row["date"] = stamp(comment["at"]), stamp(comment["at"] + _ZONE)
        row["content"] = {"rendered": rendered(comment["content"])}
        row["link"] = f"{page['link']}#comment-{number}"
        row["author_avatar_urls"] = {"24": f"https://secure.gravatar.com/avatar/{face}?s=24"}
        href = f"{self.server}/wp-json/wp/v2/{page['base']}/{page['id']}"
        row["_links"] = {"up": [{"embeddable": True, "post_type": "post", "href": href}]}
        if context == "edit":
            row["author_email"] = comment["author_email"]
            row["content"]["raw"] = comment["content"]
        return row

    def _may_read(self, comment: Json) -> bool:
        page = self.posts[comment["post"]]
        if self.capabilities.get("moderate_comments") or comment["author"] == 1:
            return True
        if self.capabilities.get("edit_posts") and page["author"] == 1:
            return True
        return comment["status"] == "approved" and not page.get("private")

    # --- the server -----------------------------------------------------------------------------

    def _route(self, request: Request) -> str:
        if request.asked("rest_route"):
            return request.asked("rest_route")
        return request.path.removeprefix(f"{self.path}/wp-json")

    def _answer(self, request: Request) -> Reply:
        fault = None if self._is_safe(request) else self._fault_of(request)
        if fault is None or fault in _APPLIED:
            found = self._serve(request)
            if fault is None:
                return found
        return self._faulty(_APPLIED.get(fault, fault), request)

    def _is_safe(self, request: Request) -> bool:
        """Whether no fault strikes it: it is about signing in."""
        return not self._route(request).startswith(("/wp/v2/comments", "/wp/v2/p"))

    def _fault_of(self, request: Request) -> Fault | None:
        if request.method == "POST" and self._write_fault is not None:
            fault, self._write_fault = self._write_fault, None
            return fault
        return self._faults.pop() if self._faults else None

    def _faulty(self, fault: Fault, request: Request) -> Reply:
        if fault is Fault.SLOW_DOWN:
            return Reply(status=429, headers={"Retry-After": "60"}, body=PAGE_HTML)
        if fault is Fault.REDIRECT:
            return Reply(status=302, headers={"Location": "https://evil.example/x?t=1"})
        if fault is Fault.HANG_UP:
            return HANG_UP
        bodies = {Fault.HTML: PAGE_HTML, Fault.HALF_JSON: b'{"id": 12, "po'}
        if fault in bodies:
            return Reply(body=bodies[fault])
        if fault is Fault.WRONG_SHAPE:
            return answer({"x": [1]} if request.method == "GET" else [1, 2])
        told = f"\x1b[31mno {request.headers.get('authorization')} {self.secret}"
        codes = {403: "rest_forbidden", 404: "rest_no_route", 410: "rest_gone"}
        return error(codes.get(fault.status, "internal_server_error"), fault.status, told)

    def _serve(self, request: Request) -> Reply:
        if self.redirects_to:
            return Reply(status=301, headers={"Location": self.redirects_to + request.path})
        pretty = request.path.startswith(f"{self.path}/wp-json/")
        if not request.path.startswith(f"{self.path}/"):
            return self._front_page(request)
        if self.rest_off or (pretty and self.plain_permalinks):
            return Reply(status=404, headers={"Content-Type": "text/html"}, body=PAGE_HTML)
        if not pretty and not request.asked("rest_route"):
            return self._front_page(request)
        return self._rest(request, self._route(request))

    def _front_page(self, request: Request) -> Reply:
        link = {"Link": f'<{self.announces}>; rel="https://api.w.org/"'} if self.announces else {}
        return Reply(headers={"Content-Type": "text/html", **link}, body=PAGE_HTML)

    def _rest(self, request: Request, route: str) -> Reply:
        signed_in = not self.strips_authorization
        if signed_in and (refused := self._not_signed_in(request)):
            return refused
        if route == "/wp/v2/users/me":
            if self.users_hidden:
                return error("rest_no_route", 404)
            return answer(self._who()) if signed_in else error("rest_not_logged_in", 401)
        if route == "/wp/v2/comments" and request.method == "POST":
            return self._create(request, signed_in)
        if route == "/wp/v2/comments":
            return self._list(request)
        if route.startswith("/wp/v2/comments/") and request.method == "POST":
            changed = self.comments[int(route.rpartition("/")[2])]
            changed["status"] = json.loads(request.body)["status"]
            return answer(self._row(changed, "edit"))
        base = route.removeprefix("/wp/v2/")
        return (
            self._pages(request, base)
            if base in ("posts", "pages")
            else error("rest_no_route", 404)
        )

    def _not_signed_in(self, request: Request) -> Reply | None:
        told = request.headers.get("authorization", "").removeprefix("Basic ")
        user, _, password = base64.b64decode(told).decode().partition(":")
        if self.passwords_off:
            return error("application_passwords_disabled", 401)
        if user != self.user:
            return error("invalid_username", 401, f"Unknown username {user}.")
        if password.replace(" ", "") != self._password.replace(" ", "") or not self._password:
            return error("incorrect_password", 401, f"{password} is not a password.")
        return None

    def _who(self) -> Json:
        names = {"name": "Ana &amp; Co", "username": self.user, "slug": self.user}
        link = f"{self.server}/author/ana/"
        return {"id": 1, **names, "link": link, "capabilities": self.capabilities}

    def _list(self, request: Request) -> Reply:
        if refused := self._no_leave(request):
            return refused
        asked = request.asked
        found = [c for c in self.comments.values() if self._is_asked_for(c, request)]
        found.sort(key=lambda c: (c["at"], c["id"]), reverse=asked("order", "desc") == "desc")
        size, page = int(asked("per_page", "10")), int(asked("page", "1"))
        if not 1 <= size <= 100 or page < 1:
            return error("rest_invalid_param", 400)
        context = asked("context", "view")
        cut = found[(page - 1) * size : page * size]
        rows = [self._row(comment, context) for comment in cut if self._may_read(comment)]
        if not asked("include") and page == 1:
            rows = [*self.broken, *rows]
        pages = -(-len(found) // size)
        more = (
            {"Link": f'<{self.links_to or self.server}/?page={page + 1}>; rel="next"'}
            if pages > page
            else {}
        )
        totals = {"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(pages)}
        return answer(rows, headers={**totals, **more})

    def _no_leave(self, request: Request) -> Reply | None:
        if request.asked("context") == "edit" and not self.capabilities.get("moderate_comments"):
            return error("rest_forbidden_context", 403)
        if not self.capabilities.get("edit_posts"):
            forbidden = [name for name in ("author", "status") if request.asked(name)]
            return error("rest_forbidden_param", 403) if forbidden else None
        return None

    def _is_asked_for(self, comment: Json, request: Request) -> bool:
        asked = request.asked
        status = asked("status", "approve")
        shown = {"approve": {"approved"}, "all": {"approved", "hold"}}.get(status)
        checks = [shown is None or comment["status"] in shown]
        for name, key in (("include", "id"), ("post", "post"), ("parent", "parent")):
            numbers = {int(number) for number in asked(name).split(",") if number}
            checks.append(not numbers or comment[key] in numbers)
        without = {int(number) for number in asked("exclude").split(",") if number}
        checks.append(comment["id"] not in without)
        checks.append(not asked("before") or stamp(comment["at"] + _ZONE) < asked("before"))
        return all(checks)

    def _pages(self, request: Request, base: str) -> Reply:
        wanted = {int(number) for number in request.asked("include").split(",") if number}
        found = [p for p in self.posts.values() if p["base"] == base and not p.get("private")]
        found = [page for page in found if not wanted or page["id"] in wanted]
        found.sort(key=lambda page: page["modified"], reverse=True)
        return answer(found[: int(request.asked("per_page", "10"))])

    def _create(self, request: Request, signed_in: bool) -> Reply:
        if not signed_in:
            return error("rest_comment_login_required", 401)
        asked = json.loads(request.body)
        page = self.posts.get(asked.get("post", 0))
        if page is None:
            return error("rest_comment_invalid_post_id", 403)
        if page["comment_status"] == "closed":
            return error("rest_comment_closed", 403)
        content = asked["content"].strip()
        if not content:
            return error("rest_comment_content_invalid", 400)
        if len(content.encode()) > 65_525:
            return error("comment_content_column_length", 400)
        mine = [c for c in self.comments.values() if c["author"] == 1]
        same = [c for c in mine if (c["post"], c["parent"]) == (page["id"], asked["parent"])]
        # It looks for the words without their backslashes, and stores them with them.
        looked_for = content.replace("\\", "")
        if any(c["content"] == looked_for and c["status"] != "trash" for c in same):
            return error("comment_duplicate", 409, "Duplicate comment detected.")
        moderates = self.capabilities.get("moderate_comments")
        last = max((c["at"] for c in mine), default=self.now - timedelta(hours=1))
        if not moderates and self.now - last < self.floods_end_after:
            return error("comment_flood", 400, "You are posting comments too quickly.")
        trusted = moderates or page["author"] == 1
        status = "approved" if trusted else "hold"
        under = f"-{asked['parent'] or page['id']}"
        made = self.comment("", under=under, by="ana", status=status)
        stored = self.comments[self.number_of(made)]
        stored["content"] = content
        return answer(self._row(stored, self._view()), 201)


@contextmanager
def running(folder: Path, path: str = "") -> Iterator[FakeWordPress]:
    fake = FakeWordPress(folder, path)
    with fake.loopback:
        yield fake

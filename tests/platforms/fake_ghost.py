"""A Ghost of one process on a loopback socket, keeping state.

It does what Ghost 6.65 does where that matters: checks the token of a call as jsonwebtoken does
(signature, audience, five minutes), lists all comments but deleted ones with member, post and
parent, takes the filters that NQL has for them, sorts and pages, creates replies two levels deep
and takes HTML out that it does not keep.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.ghost.connector import Ghost
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, Served, answer

EMAIL = "ana@example.com"
ADMIN = "/ghost/api/admin"
COMMENTS = f"{ADMIN}/comments/"
_KEPT = re.compile(r"</?(?:p|br|a|blockquote)\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")
_STEP = re.compile(r"(\w+):(>=)?(?:'([^']*)'|\[([^\]]*)\])")


def error(status: int, message: str, kind: str, code: str = "") -> Reply:
    told = {"message": message, "context": None, "type": kind, "code": code or None, "id": "x"}
    return answer({"errors": [{**told, "details": None, "property": None, "help": None}]}, status)


class FakeGhost(Served):
    made = Ghost
    page_size = 100

    def __init__(self, folder: Path, **settings: object) -> None:
        super().__init__(folder, **{"member": EMAIL, **settings})
        self.key = bytes(range(32))
        self.secret = f"{'a' * 24}:{self.key.hex()}"
        self.ahead = timedelta(0)
        """By how much its clock is ahead of ours."""
        self.blocks: Reply | None = None
        """What it answers instead where it does not show comments to keys."""
        self.pages: dict[str, str] = {}
        self.comments: dict[str, Json] = {}
        self.members: dict[str, Json] = {}
        self._number = 1
        self.me = self.joins("ana", email=EMAIL)["id"]

    # --- what happens ---------------------------------------------------------------------------

    def joins(self, name: str, *, email: str = "") -> Json:
        """Somebody is, or becomes, a member of the site."""
        email = email or f"{name}@example.test"
        if email not in self.members:
            self.members[email] = {"id": self._next(), "name": name.title(), "email": email}
        return self.members[email]

    def i_post(self, text: str) -> str:
        page = self._next()
        self.pages[page] = text
        return page

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
        **more: Any,
    ) -> str:
        above = self.comments.get(under)
        number = self._next()
        self.comments[number] = {
            "post": above["post"] if above else under,
            "parent_id": (above["parent_id"] or under) if above else None,
            "in_reply_to_id": under if above and above["parent_id"] else None,
            "member": self.joins(by, email=EMAIL if by == "ana" else ""),
            "html": f"<p>{html.escape(text, quote=False)}</p>",
            "status": "published",
            "at": (self.tick(ago) + self.ahead).replace(microsecond=0),
            "edited_at": None,
            **more,
        }
        return number

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention, by="ana")

    def they_edit(self, mention: str, text: str) -> bool:
        changed = {"html": f"<p>{html.escape(text, quote=False)}</p>", "edited_at": self.tick()}
        self.comments[mention] |= changed
        return True

    def they_delete(self, mention: str) -> None:
        self.comments[mention]["status"] = "deleted"

    def moderates(self, mention: str, status: str) -> None:
        self.comments[mention]["status"] = status

    def they_write_unreadably(self, *, under: str) -> None:
        self.comment("broken", under=under, html=None)

    def closes(self, mention: str) -> bool:
        return False

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        """What readers see: paragraphs apart, lines as lines, no HTML of the writer's."""
        mine = [c for c in self.comments.values() if c["member"]["email"] == EMAIL]
        under = [c for c in mine if (c["in_reply_to_id"] or c["parent_id"]) == mention]
        shown = (c["html"].replace("</p><p>", "\n\n").replace("<br>", "\n") for c in under)
        return [html.unescape(_TAG.sub("", text)) for text in shown]

    def liked_by_me(self) -> list[str]:
        return []

    # --- state ----------------------------------------------------------------------------------

    def _next(self) -> str:
        self._number += 1
        return f"{self._number:024x}"

    # --- the server -----------------------------------------------------------------------------

    def refusal(self, status: int, says: str) -> Reply:
        return error(status, says, "NoPermissionError")

    def is_safe(self, request: Request) -> bool:
        return not request.path.startswith(COMMENTS)

    def handle(self, request: Request) -> Reply:
        found = self._handled(request)
        date = f"{self.now + self.ahead:%a, %d %b %Y %H:%M:%S GMT}"
        return Reply(status=found.status, headers={**found.headers, "Date": date}, body=found.body)

    def _handled(self, request: Request) -> Reply:
        if request.path == "/ghost/":
            return Reply(headers={"Content-Type": "text/html"}, body=b"<title>Ghost Admin</title>")
        if request.path == f"{ADMIN}/site/":
            return answer({"site": {"title": "Ana", "url": self.url, "version": "6.65"}})
        if why := self._not_signed(request.headers.get("authorization", "")):
            return error(401, f"Invalid token: {why}", "UnauthorizedError", "INVALID_JWT")
        if request.path == f"{ADMIN}/members/":
            wanted = request.asked("filter").removeprefix("email:'").removesuffix("'")
            found = [self.members[wanted]] if wanted in self.members else []
            return answer({"members": found, "meta": {}})
        assert request.path == COMMENTS
        if self.blocks is not None:
            return self.blocks
        return self._list(request) if request.method == "GET" else self._create(request)

    def _not_signed(self, header: str) -> str:
        """Check a token as jsonwebtoken does; return what is wrong with it."""
        scheme, _, token = header.partition(" ")
        head, claims, signature = token.split(".")

        def unpacked(part: str) -> bytes:
            assert "=" not in part
            return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))

        signed = hmac.new(self.key, f"{head}.{claims}".encode(), hashlib.sha256).digest()
        told, said = json.loads(unpacked(head)), json.loads(unpacked(claims))
        assert (scheme, told["alg"], said["aud"]) == ("Ghost", "HS256", "/admin/")
        assert 0 < said["exp"] - said["iat"] <= 300
        now = (self.now + self.ahead).timestamp()
        if self.revoked or told["kid"] != "a" * 24 or signed != unpacked(signature):
            return f"invalid signature {token}"
        return "jwt expired" if now >= said["exp"] else ""

    def _list(self, request: Request) -> Reply:
        asked = request.asked
        listed = [
            (number, comment)
            for number, comment in self.comments.items()
            if comment["status"] != "deleted" and self._passes(number, comment, asked("filter"))
        ]
        assert asked("order") in ("created_at asc", "created_at desc")
        listed.sort(key=lambda one: (one[1]["at"], one[0]), reverse=asked("order").endswith("desc"))
        size, page = min(int(asked("limit", "15")), 100), int(asked("page", "1"))
        cut = listed[(page - 1) * size : page * size]
        pages = -(-len(listed) // size)
        pagination: Json = {"page": page, "limit": size, "pages": pages, "total": len(listed)}
        pagination |= {"next": page + 1 if page < pages else None, "prev": page - 1 or None}
        rows = [self._row(number, comment) for number, comment in cut]
        return answer({"comments": rows, "meta": {"pagination": pagination}})

    def _passes(self, number: str, comment: Json, filter_: str) -> bool:
        steps = filter_.split("+")
        for step in steps:
            found = _STEP.fullmatch(step)
            assert found, f"{step} is none of the filters that are asked for"
            key, least, value, listed = found.groups()
            if key == "created_at":
                assert least
                start = datetime.strptime(value, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
                passes = comment["at"] >= start
            else:
                mine = {"id": number, "member_id": comment["member"]["id"]}.get(key)
                mine = comment["parent_id"] if key == "parent_id" else mine
                passes = mine in (listed.split(",") if listed is not None else [value])
            if not passes:
                return False
        return True

    def _row(self, number: str, comment: Json) -> Json:
        page = comment["post"]
        top = comment["parent_id"]
        member = comment["member"] and {**comment["member"], "uuid": "u", "can_comment": True}
        return {
            "id": number,
            "parent_id": top,
            "in_reply_to_id": comment["in_reply_to_id"],
            "in_reply_to_snippet": None,
            "status": comment["status"],
            "html": comment["html"],
            "created_at": f"{comment['at']:%Y-%m-%dT%H:%M:%S}.000Z",
            "edited_at": f"{e:%Y-%m-%dT%H:%M:%S}.000Z" if (e := comment["edited_at"]) else None,
            "pinned": False,
            "member": member,
            "post": {"id": page, "title": self.pages[page], "url": f"https://ana.example/{page}/"},
            "count": {"replies": 0, "likes": 0, "reports": 0},
            **({"parent": {"id": top, "member": None}} if top else {}),
        }

    def _create(self, request: Request) -> Reply:
        (asked,) = json.loads(request.body)["comments"]
        top, low = self.comments.get(asked["parent_id"]), asked.get("in_reply_to_id")
        if top is None or top["parent_id"]:
            return error(404, "Comment could not be found", "NotFoundError")
        if low and self.comments[low]["status"] == "deleted":
            low = None  # the reply stands in the thread, and answers nobody there
        assert asked["member_id"] == self.me
        kept = "".join(part for part in re.split(r"(<[^<>]*>)", asked["html"]) if _keeps(part))
        made = self.comment(
            "",
            under=low or asked["parent_id"],
            by="ana",
            html=kept,
        )
        return answer({"comments": [self._row(made, self.comments[made])]}, 201)


def _keeps(part: str) -> bool:
    return not part.startswith("<") or bool(_KEPT.fullmatch(part))


@contextmanager
def running(folder: Path, **settings: object) -> Iterator[FakeGhost]:
    fake = FakeGhost(folder, **settings)
    with fake.loopback:
        yield fake

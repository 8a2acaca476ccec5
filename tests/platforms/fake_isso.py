"""An Isso of one process on a loopback socket, keeping state as release 0.14 does.

Faithful where that matters: replies to replies are stored under the top-level comment, a reply to
nobody becomes a top-level comment, `/latest` lists top-level comments before all replies and keeps
the end, names are escaped for HTML, `limit` is mandatory, errors are web pages, a deleted comment
that has replies stays as mode 4, held ones (mode 2) are shown to nobody, nothing is refused twice.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import AbstractAsyncContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any

from ackbot.platforms.base import Connector
from ackbot.platforms.isso.connector import Isso
from ackbot.platforms.isso.owner import default_hash
from ackbot.testing import FakePlatform, Fault
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.served import connected

Json = dict[str, Any]

_APPLIED = {
    Fault.APPLIED_TROUBLE: Fault.TROUBLE,
    Fault.APPLIED_HANG_UP: Fault.HANG_UP,
    Fault.APPLIED_HALF_JSON: Fault.HALF_JSON,
}
_FIELDS = ("id", "parent", "created", "modified", "mode", "text", "author", "website")


def answer(data: object, status: int = 200, **headers: str) -> Reply:
    fields = {"Content-Type": "application/json", **headers}
    return Reply(status=status, headers=fields, body=json.dumps(data).encode())


def web_page(status: int, says: str, **headers: str) -> Reply:
    body = f"<!doctype html>\n<html lang=en>\n<title>{status}</title>\n<h1>No</h1>\n<p>{says}</p>\n"
    return Reply(
        status=status, headers={"Content-Type": "text/html", **headers}, body=body.encode()
    )


def _no_credential() -> str:
    raise AssertionError("Isso has no credential to ask for")


class FakeIsso(FakePlatform):
    page_size = 200

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secret = "canary-ana@bakery.example"
        self.settings: dict[str, object] = {"author": "Ana", "email": self.secret}
        self.now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
        self.ahead = timedelta(0)
        self.comments: dict[int, Json] = {}
        self.latest_enabled = True
        self.moderated = False
        self.gravatar = False
        self.salt = ""
        self.guard = ""
        self.is_isso = True
        self.tells_date = True
        self._password = False
        self._posts = 0
        self._faults: list[Fault] = []
        self._write_fault: Fault | None = None
        self.loopback = Loopback(self._answer)
        self.me = f"{self.home}~ana"

    @property
    def home(self) -> str:
        return self.loopback.url.partition("://")[2]

    # --- what happens ---------------------------------------------------------------------------

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        return self.connect_with(self.settings)

    def connect_with(
        self, settings: Mapping[str, object]
    ) -> AbstractAsyncContextManager[Connector]:
        return connected(
            Isso,
            account="blog",
            server=self.loopback.url,
            credential=_no_credential,
            folder=self.folder,
            now=self.here,
            settings=settings,
        )

    def i_post(self, text: str) -> str:
        self._posts += 1
        return f"/{text.lower()}-{self._posts}/"

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.write(text, under=under, author=by, email=f"{by}@x.example", ago=ago)

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.write(text, under=mention, author="Ana", email=self.secret)

    def write(
        self,
        text: str,
        *,
        under: str,
        author: str | None,
        email: str | None,
        website: str | None = None,
        mode: int = 1,
        ago: timedelta = timedelta(0),
    ) -> str:
        uri, parent = self._place(under)
        said = {"text": text, "author": author, "email": email, "website": website}
        return self.id_of(self._store(uri, {**said, "parent": parent}, mode=mode, ago=ago))

    def they_edit(self, mention: str, text: str) -> bool:
        self._tick()
        self.comment(mention).update(text=text, modified=self._clock())
        return True

    def they_delete(self, mention: str) -> None:
        gone = self.comment(mention)
        if any(comment["parent"] == gone["id"] for comment in self.comments.values()):
            gone.update(mode=4, text="", author=None, website=None)
        else:
            del self.comments[gone["id"]]

    def they_write_unreadably(self, *, under: str) -> None:
        broken = self.they_write("broken", under=under)
        self.comment(broken)["text"] = 42

    def approve(self, comment_id: str) -> None:
        self.comment(comment_id)["mode"] = 1

    def holds_my_replies(self) -> bool:
        self.moderated = True
        return True

    def closes(self, mention: str) -> bool:
        return False

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        number = self._place(mention)[1]
        mine = (c for c in self.comments.values() if c["email"] == self.secret)
        return [comment["text"] for comment in mine if comment["meant"] == number]

    def liked_by_me(self) -> list[str]:
        return []

    def requests(self) -> int:
        return len(self.loopback.requests)

    def asked(self, path: str) -> int:
        return sum(request.path == path for request in self.loopback.requests)

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        self._faults = [fault] * times

    def fail_next_write(self, fault: Fault) -> None:
        self._write_fault = fault

    def revoke(self) -> None:
        """There is no credential; but a site may go behind a password at any time."""
        self._password = True

    def expire_session(self) -> None:
        """There is no session."""

    def go_away(self) -> None:
        self.loopback.stop()

    # --- state ----------------------------------------------------------------------------------

    def comment(self, comment_id: str) -> Json:
        number = self._place(comment_id)[1]
        assert number is not None
        return self.comments[number]

    def id_of(self, comment: Json) -> str:
        return f"{self.home}{comment['uri']}#isso-{comment['id']}"

    def hash_of(self, comment: Json) -> str:
        key = comment["email"] or "127.0.0.0"
        if not self.salt:
            return default_hash(key)
        return hashlib.sha256(f"{self.salt}{key}".encode()).hexdigest()[:12]

    def _place(self, under: str) -> tuple[str, int | None]:
        uri, mark, number = under.removeprefix(self.home).partition("#isso-")
        return uri, int(number) if mark else None

    def _tick(self) -> None:
        self.now += timedelta(seconds=1)

    def _clock(self) -> float:
        return (self.now + self.ahead).timestamp() + 0.25

    def _store(self, uri: str, said: Json, *, mode: int = 1, ago: timedelta = timedelta(0)) -> Json:
        self._tick()
        number = max(self.comments, default=0) + 1
        kept = {
            key: escape(said[key], quote=False) if said.get(key) else None
            for key in ("author", "email")
        }
        self.comments[number] = {
            "id": number,
            "uri": uri,
            "text": said["text"],
            "website": said.get("website"),
            "created": self._clock() - ago.total_seconds(),
            "modified": None,
            "mode": mode,
            "meant": said.get("parent"),
            "parent": self._top(uri, said.get("parent")),
            **kept,
        }
        return self.comments[number]

    def _top(self, uri: str, parent: int | None) -> int | None:
        above = self.comments.get(parent or 0)
        if above is None or above["uri"] != uri:
            return None
        return self._top(uri, above["parent"]) or parent

    # --- the server -----------------------------------------------------------------------------

    def _answer(self, request: Request) -> Reply:
        if self._password:
            return web_page(401, f"no {self.secret}")
        fault = self._fault_of(request)
        if fault is None or fault in _APPLIED:
            found = self._handle(request)
            if fault is None:
                return found
        return self._faulty(_APPLIED.get(fault, fault))

    def _fault_of(self, request: Request) -> Fault | None:
        if request.path == "/new" and self._write_fault is not None:
            fault, self._write_fault = self._write_fault, None
            return fault
        return self._faults.pop() if self._faults else None

    def _faulty(self, fault: Fault) -> Reply:
        if fault is Fault.SLOW_DOWN:
            return web_page(429, "slow", **{"Retry-After": "60"})
        if fault is Fault.REDIRECT:
            return Reply(status=302, headers={"Location": "https://evil.example/x?t=1"})
        if fault is Fault.HANG_UP:
            return HANG_UP
        bodies = {Fault.HTML: b"<!DOCTYPE html>", Fault.HALF_JSON: b'{"replies": [{"id'}
        if fault in bodies:
            return Reply(body=bodies[fault])
        if fault is Fault.WRONG_SHAPE:
            return answer([1, 2])
        return web_page(fault.status, f"\x1b[31mno {self.secret}")

    def _handle(self, request: Request) -> Reply:
        handlers = {
            ("GET", "/info"): self._info,
            ("GET", "/latest"): self._latest,
            ("GET", "/"): self._thread,
            ("POST", "/count"): self._count,
            ("POST", "/new"): self._new,
        }
        handler = handlers.get((request.method, request.path))
        if handler is None or not self.is_isso:
            return web_page(404, "The requested URL was not found on the server.")
        if request.method == "POST" and request.headers.get("content-type") != "application/json":
            return web_page(403, "CSRF")
        return handler(request)

    def _info(self, request: Request) -> Reply:
        told = {"version": "0.14.0", "host": self.loopback.url, "origin": "https://ana.example"}
        date = f"{self.now + self.ahead:%a, %d %b %Y %H:%M:%S} GMT" if self.tells_date else ""
        return answer({**told, "moderation": self.moderated}, Date=date)

    def _latest(self, request: Request) -> Reply:
        if not self.latest_enabled:
            return web_page(404, "Unavailable because 'latest-enabled' not set by site admin")
        if not request.asked("limit").isdigit() or request.asked("limit") == "0":
            return web_page(400, "Query parameter 'limit' is mandatory (integer, &gt;0)")
        public = [comment for comment in self.comments.values() if comment["mode"] == 1]
        public.sort(key=lambda c: (c["parent"] is not None, c["created"]))
        told = public[-int(request.asked("limit")) :]
        return answer([{**self._shown(c), "uri": c["uri"], "text": "<p>html</p>"} for c in told])

    def _thread(self, request: Request) -> Reply:
        there = [c for c in self.comments.values() if c["uri"] == request.asked("uri")]
        there = [comment for comment in there if comment["mode"] in (1, 4)]
        assert request.asked("plain") == "1"
        replies = []
        for top in (comment for comment in there if comment["parent"] is None):
            below = [self._seen(c) for c in there if c["parent"] == top["id"]]
            replies.append({**self._seen(top), "replies": below, "total_replies": len(below)})
        return answer({"id": None, "total_replies": len(there), "replies": replies, "config": {}})

    def _count(self, request: Request) -> Reply:
        public = [comment["uri"] for comment in self.comments.values() if comment["mode"] == 1]
        return answer([public.count(uri) for uri in json.loads(request.body)])

    def _new(self, request: Request) -> Reply:
        said = json.loads(request.body)
        if len(said["text"].rstrip()) < 3:
            return web_page(400, "text is too short (minimum length: 3)")
        if len(said["text"]) > 65535:
            return web_page(400, "text is too long (maximum length: 65535)")
        if self.guard:
            return web_page(403, self.guard)
        mode = 2 if self.moderated else 1
        comment = self._store(request.asked("uri"), said, mode=mode)
        return answer(self._seen(comment), 202 if self.moderated else 201)

    def _shown(self, comment: Json) -> Json:
        return {**{key: comment[key] for key in _FIELDS}, "likes": 0, "dislikes": 0}

    def _seen(self, comment: Json) -> Json:
        more = {"hash": self.hash_of(comment), "notification": None}
        if self.gravatar:
            owner = comment["email"] or comment["author"] or ""
            digest = hashlib.md5(owner.encode()).hexdigest()
            more["gravatar_image"] = f"https://www.gravatar.com/avatar/{digest}?d=identicon&s=55"
        return {**self._shown(comment), **more}


@contextmanager
def running(folder: Path) -> Iterator[FakeIsso]:
    fake = FakeIsso(folder)
    with fake.loopback:
        yield fake

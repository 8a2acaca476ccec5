"""The Stack Exchange API of one process on a loopback socket, keeping state.

It answers as https://api.stackexchange.com/docs describes version 2.3: every answer gzipped and in
the wrapper, errors with status 400 and a number of their own, ids joined by `;`, a hundred items a
page at most, comments newest first, deleted ones not there at all, names escaped for HTML.
"""

from __future__ import annotations

import gzip
import html
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from ackbot.platforms.stack_exchange.connector import StackExchange
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, Served, answer

HOST = "baking.example"


class FakeStackExchange(Served):
    made = StackExchange
    page_size = 100
    knows_secret = False
    me = f"{HOST}~22"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, site="baking", user=22)
        self.users: dict[str, int] = {"ana": 22}
        self.posts: dict[int, Json] = {}
        self.comments: dict[int, Json] = {}
        self.backoff: dict[str, int] = {}
        """Seconds that answers ask to wait, by the last part of the method."""
        self.quota = 300
        self.error: tuple[int, str] | None = None
        self.exclusive = False
        """Whether `todate` leaves its own second out: the documentation does not say."""
        self.links = False

    # --- what happens ---------------------------------------------------------------------------

    def i_post(
        self, text: str, *, by: str = "ana", ago: timedelta = timedelta(0), to: int = 0
    ) -> str:
        """Ask a question; with `to`, answer that one."""
        number = 500 + len(self.posts)
        self.posts[number] = {
            "number": number,
            "kind": "answer" if to else "question",
            "question": to,
            "title": self.posts[to]["title"] if to else text,
            "body": text,
            "by": by,
            "at": self.tick(ago),
            "accepted": False,
            "locked": False,
        }
        return f"{HOST}/posts/{number}"

    def they_answer(self, text: str, *, to: str, by: str = "mira") -> str:
        return self.i_post(text, by=by, to=int(to.rpartition("/")[2]))

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.write(text, under=under, by=by, ago=ago)

    def write(
        self,
        text: str,
        *,
        under: str,
        by: str = "mira",
        ago: timedelta = timedelta(0),
        to: str | None = None,
    ) -> str:
        """Comment on a post; under a comment, `to` its author."""
        _, what, number = under.split("/")
        above = self.comments[int(number)] if what == "comments" else None
        made = 9000 + len(self.comments)
        self.comments[made] = {
            "number": made,
            "post": above["post"] if above else int(number),
            "by": by,
            "to": to or (above["by"] if above else None),
            "body": text,
            "at": self.tick(ago),
            "edited": False,
        }
        return f"{HOST}/comments/{made}"

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        to = self._author(mention)
        return self.write(f"@{to.title()} {text}", under=mention, by="ana", to=to)

    def they_edit(self, mention: str, text: str) -> bool:
        self.comment(mention).update(body=text, edited=True)
        return True

    def they_delete(self, mention: str) -> None:
        del self.comments[self.comment(mention)["number"]]

    def they_write_unreadably(self, *, under: str) -> None:
        self.comment(self.they_write("broken", under=under))["body"] = None

    def closes(self, mention: str) -> bool:
        return False

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        above = self.comment(mention)
        return [
            comment["body"]
            for comment in self.comments.values()
            if (comment["by"], comment["post"], comment["to"])
            == ("ana", above["post"], above["by"])
        ]

    def liked_by_me(self) -> list[str]:
        return []

    # --- state ----------------------------------------------------------------------------------

    def comment(self, comment_id: str) -> Json:
        return self.comments[int(comment_id.rpartition("/")[2])]

    def _author(self, of: str) -> str:
        number = int(of.rpartition("/")[2])
        found = self.comments[number] if "/comments/" in of else self.posts[number]
        name: str = found["by"]
        return name

    def _number(self, name: str) -> int:
        return self.users.setdefault(name, 30 + len(self.users))

    # --- the server -----------------------------------------------------------------------------

    def refusal(self, status: int, says: str) -> Reply:
        told = {"error_id": status, "error_name": "no", "error_message": says}
        return answer(told, 400 if 400 <= status < 500 else status)

    def slow_down(self) -> Reply:
        says = "too many requests from this IP, more requests available in 60 seconds"
        told = {"error_id": 502, "error_name": "throttle_violation", "error_message": says}
        return answer(told, 400)

    def is_safe(self, request: Request) -> bool:
        return bool(re.fullmatch(r"/2\.3/users/\d+", request.path))

    def handle(self, request: Request) -> Reply:
        if self.revoked:
            return self.refusal(403, "access denied")
        if request.asked("site") not in ("baking", HOST):
            return self.refusal(400, f"No site found for name `{request.asked('site')}`")
        if self.error:
            number, says = self.error
            told = {"error_id": number, "error_name": "some_error", "error_message": says}
            return answer(told, 400)
        routes: list[tuple[str, Callable[[Request, list[int]], Reply]]] = [
            (r"users/([\d;]+)", self._users),
            (r"users/([\d;]+)/posts", self._mine),
            (r"users/([\d;]+)/comments", self._by),
            (r"users/([\d;]+)/mentioned", self._mentioned),
            (r"posts/([\d;]+)/comments", self._under),
            (r"questions/([\d;]+)/answers", self._answers),
            (r"comments/([\d;]+)", self._comments),
            (r"answers/([\d;]+)", self._some_answers),
        ]
        for path, handler in routes:
            if found := re.fullmatch(f"/2\\.3/{path}", request.path):
                ids = [int(each) for each in found[1].split(";")]
                assert len(ids) <= 100
                return handler(request, ids)
        return self.refusal(404, "no method found with this name")

    def _wrapped(self, request: Request, items: list[Json]) -> Reply:
        size = int(request.asked("pagesize", "30"))
        assert size <= 100
        page = int(request.asked("page", "1"))
        self.quota -= 1
        found: Json = {
            "items": items[(page - 1) * size : page * size],
            "has_more": len(items) > page * size,
            "quota_max": 300,
            "quota_remaining": self.quota,
        }
        if seconds := self.backoff.get(request.path.rpartition("/")[2]):
            found["backoff"] = seconds
        body = gzip.compress(json.dumps(found).encode(), 1)
        headers = {"Content-Type": "application/json; charset=utf-8", "Content-Encoding": "gzip"}
        return Reply(headers=headers, body=body)

    def _listed(self, request: Request, listed: list[Json], shown: Callable[..., Json]) -> Reply:
        start, end = int(request.asked("fromdate", "0")), int(request.asked("todate", "0"))
        kept = [
            each
            for each in listed
            if int(each["at"].timestamp()) >= start
            and (not end or int(each["at"].timestamp()) <= end - (1 if self.exclusive else 0))
        ]
        kept.sort(key=lambda each: (each["at"], each["number"]), reverse=True)
        body = request.asked("filter") == "withbody"
        return self._wrapped(request, [shown(each, body=body) for each in kept])

    def _owner(self, name: str) -> Json:
        number = self._number(name)
        link = f"https://{HOST}/users/{number}/{name}"
        shown = html.escape(name.title())
        if name.startswith("gone"):
            return {"user_type": "does_not_exist", "display_name": shown}
        return {"user_id": number, "user_type": "registered", "display_name": shown, "link": link}

    def _users(self, request: Request, ids: list[int]) -> Reply:
        known = {number: name for name, number in self.users.items()}
        return self._wrapped(request, [self._owner(known[n]) for n in ids if n in known])

    def _mine(self, request: Request, ids: list[int]) -> Reply:
        assert request.asked("sort") == "activity"
        mine = [p for p in self.posts.values() if self._number(p["by"]) in ids]
        return self._listed(request, mine, self._shown_post)

    def _shown_post(self, post: Json, *, body: bool) -> Json:
        return {
            "post_id": post["number"],
            "post_type": post["kind"],
            "title": html.escape(post["title"]),
            "link": f"https://{HOST}/q/{post['number']}",
            "owner": self._owner(post["by"]),
            "creation_date": int(post["at"].timestamp()),
            "last_activity_date": int(post["at"].timestamp()),
            "score": 0,
        }

    def _by(self, request: Request, ids: list[int]) -> Reply:
        found = [c for c in self.comments.values() if self._number(c["by"]) in ids]
        return self._listed(request, found, self._shown)

    def _mentioned(self, request: Request, ids: list[int]) -> Reply:
        found = [c for c in self.comments.values() if c["to"] and self._number(c["to"]) in ids]
        return self._listed(request, found, self._shown)

    def _under(self, request: Request, ids: list[int]) -> Reply:
        found = [c for c in self.comments.values() if c["post"] in ids]
        return self._listed(request, found, self._shown)

    def _comments(self, request: Request, ids: list[int]) -> Reply:
        found = [self.comments[n] for n in ids if n in self.comments]
        return self._listed(request, found, self._shown)

    def _shown(self, comment: Json, *, body: bool) -> Json:
        shown: Json = {
            "comment_id": comment["number"],
            "post_id": comment["post"],
            "post_type": self.posts[comment["post"]]["kind"],
            "owner": self._owner(comment["by"]),
            "creation_date": int(comment["at"].timestamp()),
            "edited": comment["edited"],
            "score": 0,
            "content_license": "CC BY-SA 4.0",
        }
        if comment["to"]:
            shown["reply_to_user"] = self._owner(comment["to"])
        if body:
            said = comment["body"]
            shown["body"] = html.escape(said, quote=False) if isinstance(said, str) else said
        if self.links:
            shown["link"] = f"https://evil.example/{comment['number']}"
        return shown

    def _answers(self, request: Request, ids: list[int]) -> Reply:
        found = [p for p in self.posts.values() if p["question"] in ids]
        return self._listed(request, found, self._shown_answer)

    def _some_answers(self, request: Request, ids: list[int]) -> Reply:
        found = [self.posts[n] for n in ids if n in self.posts and self.posts[n]["question"]]
        return self._listed(request, found, self._shown_answer)

    def _shown_answer(self, post: Json, *, body: bool) -> Json:
        shown: Json = {
            "answer_id": post["number"],
            "question_id": post["question"],
            "owner": self._owner(post["by"]),
            "creation_date": int(post["at"].timestamp()),
            "last_activity_date": int(post["at"].timestamp()),
            "is_accepted": post["accepted"],
            "score": 0,
        }
        if post["locked"]:
            shown["locked_date"] = int(post["at"].timestamp())
        return {**shown, "body": f"<p>{html.escape(post['body'])}</p>"} if body else shown


@contextmanager
def running(folder: Path) -> Iterator[FakeStackExchange]:
    fake = FakeStackExchange(folder)
    with fake.loopback:
        yield fake

"""A Disqus of one process on a loopback socket, keeping state.

It answers as https://disqus.com/api/docs/ documents it: an envelope with a code around everything,
cursors `{next, hasNext, more}`, posts with the fields of the examples there, `include` for what is
held, spam or deleted, `since` and `order`, several threads or forums at once, keys as parameters.
HTML beyond a few tags is taken out of what is posted, as pages show it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from ackbot.platforms.disqus.api import Keys
from ackbot.platforms.disqus.connector import Disqus
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, Served, answer

_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_READS = {"users/details", "posts/list", "posts/details"}
_STATES = {"approved", "unapproved", "spam", "deleted", "flagged"}


def envelope(response: object, code: int = 0, status: int = 200, **more: object) -> Reply:
    limits = {"X-Ratelimit-Remaining": "987", "X-Ratelimit-Limit": "1000"}
    return answer({"code": code, "response": response, **more}, status, **limits)


class FakeDisqus(Served):
    made = Disqus
    page_size = 40
    me = "1"

    def __init__(self, folder: Path, **settings: object) -> None:
        super().__init__(folder, **{"forum": "bobross", **settings})
        self.secret = Keys("canary-app-secret", "canary-access-token").line()
        self.threads: dict[int, Json] = {}
        self.posts: dict[int, Json] = {}
        self.people = {"ana": 1}
        self.votes: dict[int, int] = {}
        self.leaves_out: set[str] = set()
        """Fields that its posts have not, as far as anybody promised them."""
        self._number = 100
        self._empty_first = False

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str) -> str:
        """A page of the site, which is a thread there and no post; return its id, marked."""
        self._number += 1
        self.threads[self._number] = {"title": text, "isClosed": False, "forum": "bobross"}
        return f"t{self._number}"

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
        state: str = "approved",
        raw: str = "",
        **author: Any,
    ) -> str:
        """Somebody comments. `author` given makes it a guest's."""
        self._number += 1
        parent = None if under.startswith("t") else int(under)
        self.posts[self._number] = {
            "parent": parent,
            "thread": int(under[1:]) if parent is None else self.posts[parent]["thread"],
            "by": by,
            "author": author,
            "raw": raw or html.escape(text, quote=False),
            "at": self.tick(ago).replace(microsecond=0),
            "state": state,
            "edited": False,
        }
        return str(self._number)

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention, by="ana")

    def they_edit(self, mention: str, text: str) -> bool:
        self.posts[int(mention)] |= {"raw": html.escape(text, quote=False), "edited": True}
        return True

    def they_delete(self, mention: str) -> None:
        self.posts[int(mention)]["state"] = "deleted"

    def moderates(self, mention: str, state: str) -> None:
        assert state in _STATES
        self.posts[int(mention)]["state"] = state

    def they_write_unreadably(self, *, under: str) -> None:
        self.posts[int(self.they_write("broken", under=under))]["raw"] = None

    def holds(self, mention: str) -> bool:
        self.moderates(mention, "unapproved")
        return True

    def closes(self, mention: str) -> bool:
        self.threads[self.posts[int(mention)]["thread"]]["isClosed"] = True
        return True

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        """What readers see of it: nothing that was sent may be a tag."""
        mine = [p for p in self.posts.values() if p["parent"] == int(mention) and p["by"] == "ana"]
        assert not any(_TAG.search(post["raw"]) for post in mine)
        return [html.unescape(post["raw"]) for post in mine]

    def liked_by_me(self) -> list[str]:
        return [str(number) for number, vote in self.votes.items() if vote == 1]

    def empty_page_first(self) -> bool:
        self._empty_first = True
        return True

    # --- the server -----------------------------------------------------------------------------

    def refusal(self, status: int, says: str) -> Reply:
        return envelope(says, 22, status)

    def is_safe(self, request: Request) -> bool:
        return request.path == "/api/3.0/users/details.json"

    def handle(self, request: Request) -> Reply:
        method = request.path.removeprefix("/api/3.0/").removesuffix(".json")
        form = request.query if request.method == "GET" else tuple(parse_qsl(request.body.decode()))
        asked = dict(form)
        if (request.method == "GET") != (method in _READS):
            return envelope("You cannot access this resource using GET", 7, 400)
        keys = Keys.read(self.secret)
        if self.revoked or asked.get("access_token") != keys.token:
            return envelope(f"Invalid access token {asked.get('access_token')}", 4, 401)
        if asked.get("api_secret") != keys.secret:
            return envelope("Invalid API key", 5, 400)
        if method == "users/details":
            return envelope(self._author("ana"))
        if method == "posts/list":
            return self._list(form)
        if method == "posts/details":
            return self._details(asked)
        return self._write(method, asked)

    def _author(self, by: str) -> Json:
        number = self.people.setdefault(by, len(self.people) + 1)
        return {
            "id": str(number),
            "username": f"{by}_d",
            "name": by.title(),
            "about": "",
            "url": "",
            "profileUrl": f"https://disqus.com/by/{by}_d/",
            "isAnonymous": False,
            "isFollowing": False,
            "isFollowedBy": False,
            "avatar": {"permalink": "https://disqus.com/api/users/avatars/x.jpg"},
        }

    def _row(self, number: int, related: bool) -> Json:
        post = self.posts[number]
        thread, link = post["thread"], f"https://bob.example/{post['thread']}/"
        raw = post["raw"]
        about = {
            "id": str(thread),
            "forum": "bobross",
            "title": self.threads[thread]["title"],
            "clean_title": self.threads[thread]["title"],
            "link": link,
            "isClosed": self.threads[thread]["isClosed"],
            "isDeleted": False,
        }
        author = {"isAnonymous": True, **post["author"]} if post["author"] else None
        row = {
            "id": str(number),
            "forum": "bobross",
            "parent": post["parent"],
            "thread": about if related else str(thread),
            "author": author or self._author(post["by"]),
            "raw_message": raw,
            "message": f"<p>{_TAG.sub('', raw)}</p>" if isinstance(raw, str) else None,
            "createdAt": f"{post['at']:%Y-%m-%dT%H:%M:%S}",
            "isApproved": post["state"] in ("approved", "flagged"),
            "isSpam": post["state"] == "spam",
            "isDeleted": post["state"] == "deleted",
            "isFlagged": post["state"] == "flagged",
            "isEdited": post["edited"],
            "isHighlighted": False,
            "likes": 0,
            "dislikes": 0,
            "points": 0,
            "media": [],
        }
        return {key: value for key, value in row.items() if key not in self.leaves_out}

    def _list(self, form: tuple[tuple[str, str], ...]) -> Reply:
        asked = dict(form)
        several = {
            name: {value for key, value in form if key == name}
            for name in ("include", "thread", "forum")
        }
        if not several["forum"] <= {"bobross"}:
            return envelope("Invalid argument, 'forum': Unable to find forum", 2, 400)
        states = several["include"] or {"approved"}
        assert states <= _STATES
        since = datetime.fromtimestamp(int(asked.get("since", "0")), UTC)
        found = [
            number
            for number, post in self.posts.items()
            if post["state"] in states
            and post["at"] >= since
            and (not several["thread"] or str(post["thread"]) in several["thread"])
        ]
        down = asked.get("order", "desc") == "desc"
        found.sort(key=lambda n: (self.posts[n]["at"], n), reverse=down)
        size = min(int(asked.get("limit", "25")), self.page_size)
        assert int(asked.get("limit", "25")) <= 100
        related = "thread" in asked.get("related", "")
        if self._empty_first:
            self._empty_first = False
            return envelope([], cursor={"next": "0:0:0", "hasNext": True, "more": True})
        last = int(asked.get("cursor", "0:0:0").split(":")[0])
        rest = found[found.index(last) + 1 :] if last in found else found
        page = [self._row(number, related) for number in rest[:size]]
        more = len(rest) > size
        following = f"{rest[:size][-1]}:0:0" if page else "0:0:0"
        cursor = {"prev": None, "next": following, "hasNext": more, "more": more, "total": None}
        return envelope(page, cursor=cursor)

    def _details(self, asked: dict[str, str]) -> Reply:
        number = int(asked["post"])
        if number not in self.posts:
            return envelope("Invalid argument, 'post': Unable to find post", 8, 400)
        return envelope(self._row(number, "related" in asked))

    def _write(self, method: str, asked: dict[str, str]) -> Reply:
        if method == "posts/vote":
            self.votes[int(asked["post"])] = int(asked["vote"])
            return envelope({"vote": 1, "post": self._row(int(asked["post"]), related=False)})
        if method == "posts/approve":
            self.posts[int(asked["post"])]["state"] = "approved"
            return envelope([{"id": asked["post"]}])
        assert method == "posts/create"
        parent = self.posts[int(asked["parent"])]
        assert asked["thread"] == str(parent["thread"])
        if self.threads[parent["thread"]]["isClosed"]:
            return envelope("This thread is closed", 12, 400)
        made = self.comment("", under=asked["parent"], by="ana", raw=asked["message"])
        return envelope(self._row(int(made), related=False))


@contextmanager
def running(folder: Path, **settings: object) -> Iterator[FakeDisqus]:
    fake = FakeDisqus(folder, **settings)
    with fake.loopback:
        yield fake

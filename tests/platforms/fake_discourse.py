"""A Discourse of one process on a loopback socket, keeping state as the server does.

Faithful where that matters: activity comes thirty rows a page with excerpts of 300 characters on
one line, without quotes; a reply to the topic as a whole makes no row for its author; excerpts and
posts are HTML; a wrong key is 403; the same words again within five minutes, and a second like,
are refused; a topic shows twenty posts and the numbers of all. Fields are those of openapi.json.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.discourse.connector import Discourse
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, Served, answer

NEW_TOPIC, REPLY, RESPONSE, MENTION, QUOTE, LIKE = 4, 5, 6, 7, 9, 1
_MENTION = re.compile(r"(?<![\w/.])@(\w+)")
_QUOTE = re.compile(r'\[quote="(\w+), post:(\d+), topic:(\d+)"\](.*?)\[/quote\]', re.DOTALL)
_EXCERPT = 300


def stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"


class FakeDiscourse(Served):
    made = Discourse
    page_size = 20
    rows_a_page = 30
    chunk = 20

    def __init__(self, folder: Path, *, plain: bool = False) -> None:
        super().__init__(folder)
        self.plain = plain
        """Whether people answer topics as a whole; else the first post."""
        self.users: dict[str, int] = {"ana": 7}
        self.name = "ana"
        """My user name, as lists take it."""
        self.standing: Json = {"admin": False, "moderator": False, "trust_level": 2}
        self.topics: dict[int, Json] = {}
        self.posts: dict[int, Json] = {}
        self.rows: list[Json] = []
        self.liked: list[int] = []
        self.moderated = False
        self.tells_parents = True
        self.shortest = 1
        self.me = f"{self.home}~7"

    @property
    def home(self) -> str:
        return self.url.partition("://")[2]

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str, *, by: str = "ana", ago: timedelta = timedelta(0)) -> str:
        number = len(self.topics) + 11
        at = self.tick(ago)
        self.topics[number] = {
            "id": number,
            "title": text,
            "slug": re.sub(r"\W+", "-", text.lower()),
            "user": by,
            "at": at,
            "closed": False,
            "archived": False,
            "category_id": 4,
        }
        self._store(number, by, text, at, None)
        return self.id_of(self.last)

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
        plain: bool | None = None,
    ) -> str:
        """Write a post; `plain` answers the topic as a whole."""
        above = self.post(under)
        to_first = self.plain if above["number"] == 1 else False
        number = None if (to_first if plain is None else plain) else above["number"]
        self._store(above["topic"], by, text, self.tick(ago), number)
        return self.id_of(self.last)

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.write(text, under=mention, by="ana", plain=False)

    def they_edit(self, mention: str, text: str) -> bool:
        self.post(mention).update(raw=text, version=2, updated=self.tick())
        return True

    def they_delete(self, mention: str) -> None:
        self.post(mention)["deleted"] = True

    def they_write_unreadably(self, *, under: str) -> None:
        self.post(self.they_write("broken", under=under))["broken"] = True

    def holds(self, mention: str) -> bool:
        self.post(mention)["hidden"] = True
        return True

    def holds_my_replies(self) -> bool:
        self.moderated = True
        return True

    def closes(self, mention: str) -> bool:
        self.topics[self.post(mention)["topic"]]["closed"] = True
        return True

    def i_like_elsewhere(self, mention: str) -> bool:
        self._like(self.post(mention))
        return True

    def posted_under(self, mention: str) -> list[str]:
        above = self.post(mention)
        return [
            post["raw"]
            for post in self.posts.values()
            if (post["topic"], post["reply_to"], post["user"])
            == (above["topic"], above["number"], "ana")
        ]

    def liked_by_me(self) -> list[str]:
        return [self.id_of(self.posts[number]) for number in self.liked]

    # --- state ----------------------------------------------------------------------------------

    @property
    def last(self) -> Json:
        return list(self.posts.values())[-1]

    def id_of(self, post: Json) -> str:
        return f"{self.home}/t/{post['topic']}/{post['number']}"

    def post(self, post_id: str) -> Json:
        topic, number = map(int, post_id.removeprefix(f"{self.home}/t/").split("/"))
        return next(p for p in self.posts.values() if (p["topic"], p["number"]) == (topic, number))

    def person_id(self, name: str) -> str:
        return f"{self.home}~{self.number_of(name)}"

    def number_of(self, name: str) -> int:
        return self.users.setdefault(name, 100 + len(self.users))

    def in_topic(self, topic: int) -> list[Json]:
        return [p for p in self.posts.values() if p["topic"] == topic and not p["deleted"]]

    def _store(
        self, topic: int, by: str, raw: str, at: datetime, reply_to: int | None, **more: Any
    ) -> None:
        number = 1 + max(
            (p["number"] for p in self.posts.values() if p["topic"] == topic), default=0
        )
        self.number_of(by)
        post = {
            "id": 9000 + len(self.posts),
            "topic": topic,
            "number": number,
            "user": by,
            "raw": raw,
            "at": at,
            "reply_to": reply_to,
            "version": 1,
            "updated": at,
            "deleted": False,
            "hidden": False,
            "broken": False,
            "type": 1,
            **more,
        }
        self.posts[post["id"]] = post
        self._tell(post)

    def _tell(self, post: Json) -> None:
        """Make the rows of activity: one for the author, one for each who is notified."""
        self._row(NEW_TOPIC if post["number"] == 1 else REPLY, post, post["user"])
        told = {post["user"]}
        for name in _MENTION.findall(post["raw"]):
            if name in self.users and name not in told:
                told.add(name)
                self._row(MENTION, post, name)
        for name in [found[0] for found in _QUOTE.findall(post["raw"])]:
            if name not in told:
                told.add(name)
                self._row(QUOTE, post, name)
        above = [
            p
            for p in self.posts.values()
            if (p["topic"], p["number"]) == (post["topic"], post["reply_to"])
        ]
        for parent in above:
            if parent["user"] not in told:
                self._row(RESPONSE, post, parent["user"])

    def _row(self, kind: int, post: Json, of: str, at: datetime | None = None) -> None:
        self.rows.append({"type": kind, "post": post, "of": of, "at": at or post["at"]})

    def _like(self, post: Json) -> None:
        self.liked.append(post["id"])
        self._row(LIKE, post, "ana", self.tick())

    # --- the server -----------------------------------------------------------------------------

    def refusal(self, status: int, says: str) -> Reply:
        kinds = {403: "invalid_access", 404: "not_found", 429: "rate_limit"}
        return answer({"errors": [says], "error_type": kinds.get(status, "other")}, status)

    def is_safe(self, request: Request) -> bool:
        return request.path == "/session/current.json"

    def handle(self, request: Request) -> Reply:
        keys = (request.headers.get("user-api-key"), request.headers.get("api-key"))
        if self.revoked or self.secret not in keys:
            return self.refusal(403, f"You are not permitted: {self.secret}")
        routes: list[tuple[str, str, Callable[..., Reply]]] = [
            ("GET", r"/session/current\.json", self._current),
            ("GET", r"/user_actions\.json", self._actions),
            ("GET", r"/topics/created-by/\w+\.json", self._created),
            ("GET", r"/t/(\d+)\.json", self._topic),
            ("GET", r"/t/(\d+)/posts\.json", self._some),
            ("GET", r"/posts/(\d+)\.json", self._one),
            ("POST", r"/posts\.json", self._create),
            ("POST", r"/post_actions\.json", self._act),
        ]
        for method, path, handler in routes:
            found = re.fullmatch(path, request.path)
            if found and request.method == method:
                return handler(request, *map(int, found.groups()))
        return self.refusal(404, "The requested URL could not be found.")

    def _current(self, request: Request) -> Reply:
        return answer(
            {"current_user": {"id": 7, "username": self.name, "name": "Ana", **self.standing}}
        )

    def _actions(self, request: Request) -> Reply:
        if request.asked("username") != self.name:
            return self.refusal(404, "The requested URL or resource could not be found.")
        types = list(map(int, request.asked("filter").split(",")))
        told = [r for r in self.rows if r["of"] == "ana" and r["type"] in types]
        told = [r for r in told if not r["post"]["deleted"] and r["post"]["topic"] in self.topics]
        told.sort(key=lambda row: row["at"], reverse=True)
        start = int(request.asked("offset"))
        page = told[start : start + self.rows_a_page]
        return answer({"user_actions": [self._shown_row(row) for row in page]})

    def _shown_row(self, row: Json) -> Json:
        post = row["post"]
        topic = self.topics[post["topic"]]
        author, acting = post["user"], "ana" if row["type"] == LIKE else post["user"]
        shown: Json = {
            "excerpt": None if post["broken"] else self.excerpt(post),
            "action_type": row["type"],
            "created_at": stamp(row["at"]),
            "avatar_template": "/a/{size}.png",
            "acting_avatar_template": "/a/{size}.png",
            "slug": topic["slug"],
            "topic_id": topic["id"],
            "target_user_id": self.number_of(row["of"]),
            "target_name": None,
            "target_username": row["of"],
            "post_number": post["number"],
            "post_id": post["id"],
            "username": author,
            "name": author.title(),
            "user_id": self.number_of(author),
            "acting_username": acting,
            "acting_name": acting.title(),
            "acting_user_id": self.number_of(acting),
            "title": topic["title"],
            "deleted": post["deleted"],
            "hidden": post["hidden"],
            "post_type": post["type"],
            "action_code": post.get("action_code"),
            "category_id": topic["category_id"],
            "closed": topic["closed"],
            "archived": topic["archived"],
        }
        if row["type"] == NEW_TOPIC:
            shown.update(post_id=None, post_type=None, hidden=None)
        if row["type"] == REPLY and self.tells_parents:
            shown["reply_to_post_number"] = post["reply_to"]
        return shown

    def _created(self, request: Request) -> Reply:
        mine = [t for t in self.topics.values() if t["user"] == "ana" and t["category_id"]]
        mine.sort(key=lambda t: max(p["at"] for p in self.in_topic(t["id"])), reverse=True)
        start = 30 * int(request.asked("page", "0"))
        listed: Json = {"per_page": 30, "topics": [self._listed(t) for t in mine[start:][:30]]}
        if len(mine) > start + 30:
            listed["more_topics_url"] = "https://evil.example/topics?page=1"
        return answer({"users": [], "topic_list": listed})

    def _listed(self, topic: Json) -> Json:
        posts = self.in_topic(topic["id"])
        return {
            "id": topic["id"],
            "title": topic["title"],
            "slug": topic["slug"],
            "posts_count": len(posts),
            "highest_post_number": posts[-1]["number"],
            "created_at": stamp(topic["at"]),
            "last_posted_at": stamp(max(post["at"] for post in posts)),
            "bumped_at": stamp(max(post["at"] for post in posts)),
            "closed": topic["closed"],
            "archived": topic["archived"],
            "category_id": topic["category_id"],
        }

    def _topic(self, request: Request, number: int) -> Reply:
        if number not in self.topics:
            return self.refusal(404, "The requested URL or resource could not be found.")
        topic, posts = self.topics[number], self.in_topic(number)
        near = int(request.asked("post_number", "1"))
        place = next((n for n, p in enumerate(posts) if p["number"] >= near), len(posts) - 1)
        start = max(min(place - self.chunk // 4, len(posts) - self.chunk), 0)
        shown = posts[start : start + self.chunk]
        details: Json = {"notification_level": 1, "participants": []}
        trusted = self.standing["admin"] or self.standing["trust_level"] == 4
        if trusted or not (topic["closed"] or topic["archived"]):
            details["can_create_post"] = True
        return answer(
            {
                "post_stream": {
                    "posts": [self._shown(post) for post in shown],
                    "stream": [post["id"] for post in posts],
                },
                "id": number,
                "title": topic["title"],
                "slug": topic["slug"],
                "user_id": self.number_of(topic["user"]),
                "closed": topic["closed"],
                "archived": topic["archived"],
                "chunk_size": self.chunk,
                "highest_post_number": posts[-1]["number"] if posts else 0,
                "details": details,
            }
        )

    def _some(self, request: Request, number: int) -> Reply:
        if number not in self.topics:
            return self.refusal(404, "The requested URL or resource could not be found.")
        asked = [int(value) for name, value in request.query if name == "post_ids[]"]
        assert 0 < len(asked) <= self.chunk
        posts = [self._shown(post) for post in self.in_topic(number) if post["id"] in asked]
        return answer({"post_stream": {"posts": posts}, "id": number})

    def _one(self, request: Request, number: int) -> Reply:
        post = self.posts.get(number)
        if post is None or post["deleted"]:
            return self.refusal(404, "The requested URL or resource could not be found.")
        return answer({**self._shown(post), "raw": post["raw"]})

    def _shown(self, post: Json) -> Json:
        above = [p for p in self.in_topic(post["topic"]) if p["number"] == post["reply_to"]]
        liked = {"id": 2, "count": 1, "acted": True, "can_undo": True}
        shown: Json = {
            "id": post["id"],
            "name": post["user"].title(),
            "username": post["user"],
            "avatar_template": "/a/{size}.png",
            "created_at": stamp(post["at"]),
            "cooked": 42 if post["broken"] else self.cooked(post["raw"]),
            "post_number": post["number"],
            "post_type": post["type"],
            "updated_at": stamp(post["updated"]),
            "reply_to_post_number": post["reply_to"],
            "version": post["version"],
            "yours": post["user"] == "ana",
            "topic_id": post["topic"],
            "topic_slug": self.topics[post["topic"]]["slug"],
            "user_id": self.number_of(post["user"]),
            "hidden": post["hidden"],
            "deleted_at": None,
            "user_deleted": False,
            "actions_summary": [liked]
            if post["id"] in self.liked
            else [{"id": 2, "can_act": True}],
        }
        if "action_code" in post:
            shown["action_code"] = post["action_code"]
        if above and post["reply_to"] != post["number"] - 1:
            shown["reply_to_user"] = {"username": above[0]["user"], "avatar_template": "/a"}
        return shown

    def cooked(self, raw: str) -> str:
        quoted = _QUOTE.sub(
            r'<aside class="quote no-group" data-username="\1" data-post="\2" data-topic="\3">'
            r"<div class=\"title\">\1:</div><blockquote><p>\4</p></blockquote></aside>",
            raw,
        )
        named = _MENTION.sub(r'<a class="mention" href="/u/\1">@\1</a>', html.escape(quoted))
        named = re.sub(r"&lt;(/?(?:aside|div|blockquote|p)\b.*?)&gt;", _unescaped, named)
        return "".join(f"<p>{part}</p>" for part in named.split("\n\n"))

    def excerpt(self, post: Json) -> str:
        text = " ".join(_QUOTE.sub("", post["raw"]).split())
        cut = text if len(text) <= _EXCERPT else text[:_EXCERPT]
        named = _MENTION.sub(r'<a class="mention" href="/u/\1">@\1</a>', html.escape(cut))
        return named + ("&hellip;" if len(text) > _EXCERPT else "")

    def _create(self, request: Request) -> Reply:
        assert request.headers["content-type"] == "application/json"
        asked = json.loads(request.body)
        topic = self.topics.get(asked["topic_id"])
        if topic is None:
            return self.refusal(404, "The requested URL or resource could not be found.")
        if topic["closed"] or topic["archived"]:
            return self.refusal(403, "You are not permitted to view the requested resource.")
        if refused := self._invalid(asked["raw"]):
            return refused
        if self.moderated:
            return answer({"success": True, "action": "enqueued", "pending_post": {"id": 3}})
        self._store(topic["id"], "ana", asked["raw"], self.tick(), asked["reply_to_post_number"])
        return answer({**self._shown(self.last), "raw": asked["raw"]})

    def _invalid(self, raw: str) -> Reply | None:
        said = ""
        if len(raw) < self.shortest:
            said = f"Body is too short (minimum is {self.shortest} characters)"
        elif len(raw) > 32_000:
            said = "Body is limited to 32000 characters"
        elif any(
            p["raw"] == raw and p["user"] == "ana" and self.now - p["at"] < timedelta(minutes=5)
            for p in self.posts.values()
        ):
            said = "Body is too similar to what you recently posted"
        return answer({"action": "create_post", "errors": [said]}, 422) if said else None

    def _act(self, request: Request) -> Reply:
        asked = json.loads(request.body)
        assert asked["post_action_type_id"] == 2
        if asked["id"] in self.liked:
            return self.refusal(403, "You are not permitted to view the requested resource.")
        self._like(self.posts[asked["id"]])
        return answer(self._shown(self.posts[asked["id"]]))


def _unescaped(found: re.Match[str]) -> str:
    return f"<{html.unescape(found[1])}>"


@contextmanager
def running(folder: Path, *, plain: bool = False) -> Iterator[FakeDiscourse]:
    fake = FakeDiscourse(folder, plain=plain)
    with fake.loopback:
        yield fake

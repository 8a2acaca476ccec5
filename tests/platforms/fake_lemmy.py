"""A Lemmy of one process on a loopback socket, of the 0.19 line (API v3) or of 1.0 (API v4).

Faithful where that matters: 0.19 pages by number, shows what was deleted with a mark and answers a
stranger with 200 and no `my_user`; 1.0 pages by cursor, leaves out what was deleted, keeps a v3
without replies and mentions, and refuses a second call with the same Idempotency-Key within two
minutes. Fields are those of the types in npm lemmy-js-client.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.lemmy.connector import Lemmy
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, Served, answer

HOST = "lemmy.example"
_NAMED = re.compile(rf"@(\w+)@{re.escape(HOST)}")
_LIMIT = 50


def stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond:06}Z"


class FakeLemmy(Served):
    made = Lemmy
    page_size = 50
    me = f"https://{HOST}/u/ana"

    def __init__(self, folder: Path, *, new: bool = False) -> None:
        super().__init__(folder)
        self.new = new
        self.people: dict[str, Json] = {}
        self.posts: dict[int, Json] = {}
        self.comments: dict[int, Json] = {}
        self.told: list[Json] = []
        """Notifications, as {kind, comment or post, at}."""
        self.votes: dict[int, datetime] = {}
        self.community: Json = {"id": 5, "name": "bread", "deleted": False, "removed": False}
        self.banned = False
        self.can_mod = False
        self.is_lemmy = True
        self.refuses = ""
        self.slurs = ""
        self.keys: list[tuple[str, datetime]] = []
        self.person("ana")

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str, *, by: str = "ana", body: str = "") -> str:
        number = len(self.posts) + 700
        self.posts[number] = {
            "id": number,
            "name": text,
            "body": body,
            "by": by,
            "at": self.tick(),
            "locked": False,
            "deleted": False,
            "removed": False,
        }
        self.person(by)
        if self.new and by != "ana" and "ana" in _NAMED.findall(body):
            self.told.append({"kind": "mention", "post": number, "at": self.posts[number]["at"]})
        return f"{self.home}/post/{number}"

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.write(text, under=under, by=by, ago=ago)

    def write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        what, _, number = under.removeprefix(f"{self.home}/").partition("/")
        above = self.comments[int(number)] if what == "comment" else None
        post = above["post_id"] if above else int(number)
        return self.id_of(self._store(text, post, above, by, self.tick(ago)))

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.write(text, under=mention, by="ana")

    def they_edit(self, mention: str, text: str) -> bool:
        self.comment(mention).update(content=text, updated=self.tick())
        return True

    def they_delete(self, mention: str) -> None:
        self.comment(mention)["deleted"] = True

    def they_write_unreadably(self, *, under: str) -> None:
        self.comment(self.they_write("broken", under=under))["content"] = 42

    def closes(self, mention: str) -> bool:
        self.posts[self.comment(mention)["post_id"]]["locked"] = True
        return True

    def i_like_elsewhere(self, mention: str) -> bool:
        self.votes[self.comment(mention)["id"]] = self.tick()
        return True

    def posted_under(self, mention: str) -> list[str]:
        above = self.comment(mention)
        return [
            comment["content"]
            for comment in self.comments.values()
            if comment["by"] == "ana" and comment["path"] == f"{above['path']}.{comment['id']}"
        ]

    def liked_by_me(self) -> list[str]:
        mine = {number for number, comment in self.comments.items() if comment["by"] == "ana"}
        return [f"{self.home}/comment/{number}" for number in self.votes if number not in mine]

    def empty_page_first(self) -> bool:
        if self.new:
            at = self.tick()
            self.told += [{"kind": "private_message", "at": at} for _ in range(_LIMIT)]
        return self.new

    # --- state ----------------------------------------------------------------------------------

    @property
    def home(self) -> str:
        return self.url.partition("://")[2]

    def id_of(self, comment: Json) -> str:
        return f"{self.home}/comment/{comment['id']}"

    def comment(self, comment_id: str) -> Json:
        return self.comments[int(comment_id.rpartition("/")[2])]

    def person(self, name: str) -> Json:
        if name not in self.people:
            address = f"https://{HOST}/u/{name}"
            self.people[name] = {
                "id": 40 + len(self.people),
                "name": name,
                "display_name": name.title(),
                "ap_id" if self.new else "actor_id": address,
                "bot_account": False,
                "deleted": False,
            }
        return self.people[name]

    def _store(self, text: str, post: int, above: Json | None, by: str, at: datetime) -> Json:
        number = len(self.comments) + 3000
        self.person(by)
        self.comments[number] = {
            "id": number,
            "content": text,
            "post_id": post,
            "by": by,
            "at": at,
            "updated": None,
            "path": f"{above['path'] if above else '0'}.{number}",
            "deleted": False,
            "removed": False,
            "locked": False,
        }
        if by == "ana":
            self.votes[number] = at
        self._tell(self.comments[number], above["by"] if above else self.posts[post]["by"])
        return self.comments[number]

    def _tell(self, comment: Json, to: str) -> None:
        """Notify whom it answers, else me if it names me."""
        if comment["by"] == "ana":
            return
        if to == "ana":
            self.told.append({"kind": "reply", "comment": comment["id"], "at": comment["at"]})
        elif "ana" in _NAMED.findall(comment["content"]):
            self.told.append({"kind": "mention", "comment": comment["id"], "at": comment["at"]})

    # --- the server -----------------------------------------------------------------------------

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"error": says}, status)

    def is_safe(self, request: Request) -> bool:
        return request.path.endswith(("/site", "/account"))

    def handle(self, request: Request) -> Reply:
        if not self.is_lemmy:
            return Reply(status=404)
        version, _, rest = request.path.removeprefix("/api/").partition("/")
        if version == "v4" and not self.new:
            return Reply(status=404)
        if rest == "site":
            return self._site(version, request)
        if not self._is_me(request):
            return self.refusal(401, "incorrect_login")
        if self.refuses:
            return self.refusal(400, self.refuses)
        routes = self._routes(version)
        handler = routes.get((request.method, rest))
        return handler(request) if handler else Reply(status=404)

    def _routes(self, version: str) -> dict[tuple[str, str], Callable[[Request], Reply]]:
        both: dict[tuple[str, str], Callable[[Request], Reply]] = {
            ("GET", "comment"): self._one,
            ("GET", "comment/list"): self._list,
            ("GET", "post"): self._one_post,
            ("POST", "comment"): self._create,
            ("POST", "comment/like"): self._like,
            ("POST", "post/like"): self._like_post,
        }
        if version == "v4":
            more = {
                ("GET", "account"): self._account,
                ("GET", "account/notification/list"): self._notifications,
                ("GET", "account/liked"): self._liked,
                ("GET", "person/content"): self._own,
            }
        elif self.new:
            more = {}
        else:
            more = {
                ("GET", "user"): self._own,
                ("GET", "user/replies"): self._replies,
                ("GET", "user/mention"): self._mentions,
            }
        return {**both, **more}

    def _is_me(self, request: Request) -> bool:
        given = request.headers.get("authorization")
        return not self.revoked and given == f"Bearer {self.secret}"

    def _site(self, version: str, request: Request) -> Reply:
        found: Json = {"site_view": {"site": {"name": "Home"}}, "version": "x", "admins": []}
        if version == "v3" and self._is_me(request):
            found["my_user"] = {"local_user_view": {"person": self.person("ana")}}
        return answer(found)

    def _account(self, request: Request) -> Reply:
        return answer({"local_user_view": {"local_user": {}, "person": self.person("ana")}})

    def _published(self, at: datetime, updated: datetime | None = None) -> Json:
        names = ("published_at", "updated_at") if self.new else ("published", "updated")
        told = {names[0]: stamp(at)}
        return {**told, names[1]: stamp(updated)} if updated else told

    def view(self, number: int) -> Json:
        """Show a comment with all that surrounds it."""
        comment = self.comments[number]
        kept = ("id", "content", "post_id", "path", "deleted", "removed")
        said: Json = {key: comment[key] for key in kept}
        said |= {"creator_id": self.person(comment["by"])["id"], "local": True, "language_id": 0}
        said |= self._published(comment["at"], comment["updated"])
        found: Json = {"comment": said, "creator": self.person(comment["by"])}
        found |= self._around(comment["post_id"])
        if self.new:
            said["locked"] = comment["locked"]
            if number in self.votes:
                voted = stamp(self.votes[number])
                found["comment_actions"] = {"voted_at": voted, "vote_is_upvote": True}
        elif number in self.votes:
            found["my_vote"] = 1
        return found

    def _around(self, number: int) -> Json:
        post = self.posts[number]
        kept = ("id", "name", "body", "locked", "deleted", "removed")
        shown: Json = {key: post[key] for key in kept}
        shown |= {"creator_id": self.person(post["by"])["id"], **self._published(post["at"])}
        found: Json = {"post": shown, "community": self.community}
        if self.new:
            found["can_mod"] = self.can_mod
            if self.banned:
                found["community_actions"] = {"received_ban_at": stamp(self.now)}
        else:
            found["banned_from_community"] = self.banned
        return found

    def _post_view(self, number: int) -> Json:
        return {**self._around(number), "creator": self.person(self.posts[number]["by"])}

    def _notifications(self, request: Request) -> Reply:
        assert request.asked("type_") == "all"
        told = sorted(self.told, key=lambda one: one["at"], reverse=True)
        shown = [
            one for one in told if not self.comments.get(one.get("comment", 0), {}).get("deleted")
        ]
        return self._paged(request, [self._notification(n, one) for n, one in enumerate(shown)])

    def _notification(self, number: int, one: Json) -> Json:
        data: Json = {"type_": "private_message", "private_message": {"content": "psst"}}
        if "comment" in one:
            data = {"type_": "comment", **self.view(one["comment"])}
        elif "post" in one:
            data = {"type_": "post", **self._post_view(one["post"])}
        kind, at = one["kind"], self._published(one["at"])
        told = {"id": 9000 + number, "kind": kind, "read": False, "recipient_id": 40, **at}
        return {"notification": told, "data": data}

    def _replies(self, request: Request) -> Reply:
        return self._old(request, "reply", "comment_reply", "replies")

    def _mentions(self, request: Request) -> Reply:
        return self._old(request, "mention", "person_mention", "mentions")

    def _old(self, request: Request, kind: str, holder: str, key: str) -> Reply:
        assert request.asked("sort") == "New"
        told = [one for one in self.told if one["kind"] == kind]
        told.sort(key=lambda one: one["at"], reverse=True)
        shown = [
            {
                holder: {"id": n, "read": False, **self._published(one["at"])},
                **self.view(one["comment"]),
            }
            for n, one in enumerate(told, start=1)
        ]
        return self._numbered(request, shown, key)

    def _own(self, request: Request) -> Reply:
        assert request.asked("person_id") == "40"
        mine = [n for n, comment in self.comments.items() if comment["by"] == "ana"]
        mine.sort(key=lambda n: self.comments[n]["at"], reverse=True)
        views = [self.view(number) for number in mine]
        if self.new:
            return self._paged(request, [{"type_": "comment", **view} for view in views])
        return self._numbered(request, views, "comments", posts=[], person_view={})

    def _liked(self, request: Request) -> Reply:
        assert request.asked("like_type") == "liked_only"
        liked = sorted(self.votes, key=lambda n: self.votes[n], reverse=True)
        return self._paged(request, [{"type_": "comment", **self.view(n)} for n in liked])

    def _list(self, request: Request) -> Reply:
        if request.asked("liked_only") == "true":
            found = list(self.votes)
        else:
            top = self.comments.get(int(request.asked("parent_id")))
            if top is None:
                return self.refusal(404, "not_found")
            found = [
                n
                for n, comment in self.comments.items()
                if f"{comment['path']}.".startswith(f"{top['path']}.")
            ]
        found.sort(key=lambda n: self.comments[n]["at"], reverse=True)
        views = [self.view(number) for number in found]
        if self.new:
            return self._paged(request, views)
        return self._numbered(request, views, "comments")

    def _limit(self, request: Request) -> int:
        limit = int(request.asked("limit", "10"))
        assert limit <= _LIMIT, "invalid_fetch_limit"
        return limit

    def _numbered(self, request: Request, items: list[Json], key: str, **more: Any) -> Reply:
        limit = self._limit(request)
        start = (int(request.asked("page", "1")) - 1) * limit
        return answer({key: items[start : start + limit], **more})

    def _paged(self, request: Request, items: list[Json]) -> Reply:
        limit = self._limit(request)
        start = int(request.asked("page_cursor", "c0").removeprefix("c"))
        found: Json = {"items": items[start : start + limit]}
        if len(items) > start + limit:
            found["next_page"] = f"c{start + limit}"
        return answer(found)

    def _one(self, request: Request) -> Reply:
        number = int(request.asked("id"))
        if number not in self.comments:
            return self.refusal(404, "not_found")
        view = self.view(number)
        if self.comments[number]["deleted"]:
            view["comment"]["content"] = ""
        return answer({"comment_view": view})

    def _one_post(self, request: Request) -> Reply:
        return answer({"post_view": self._post_view(int(request.asked("id")))})

    def _create(self, request: Request) -> Reply:
        if self.new and (key := request.headers.get("idempotency-key")):
            assert len(key) <= 32
            if any(key == k and self.now - at < timedelta(minutes=2) for k, at in self.keys):
                return Reply(status=422)
            self.keys.append((key, self.now))
        asked = json.loads(request.body)
        post, above = self.posts[asked["post_id"]], self.comments.get(asked.get("parent_id", 0))
        if len(asked["content"]) > 10_000:
            return self.refusal(400, "invalid_body_field")
        if (post["locked"] or (above and above["locked"])) and not self.can_mod:
            return self.refusal(400, "locked")
        words = (
            asked["content"].replace(self.slurs, "*removed*") if self.slurs else asked["content"]
        )
        made = self._store(words, post["id"], above, "ana", self.tick())
        return answer({"comment_view": self.view(made["id"])})

    def _like(self, request: Request) -> Reply:
        asked = json.loads(request.body)
        assert asked == {
            "comment_id": asked["comment_id"],
            **({"is_upvote": True} if request.path.startswith("/api/v4") else {"score": 1}),
        }
        self.votes.setdefault(asked["comment_id"], self.tick())
        return answer({"comment_view": self.view(asked["comment_id"])})

    def _like_post(self, request: Request) -> Reply:
        return answer({"post_view": self._post_view(json.loads(request.body)["post_id"])})


@contextmanager
def running(folder: Path, *, new: bool = False) -> Iterator[FakeLemmy]:
    fake = FakeLemmy(folder, new=new)
    with fake.loopback:
        yield fake

"""A Threads of one profile, after the guides and Meta's own Postman collection.

A reply is prepared (a container) and then published; published twice it is refused. Lists are
newest first; `/conversation` has all levels of a post of mine, `/replies` one; mentions are shown
without `next` links, with cursors only where there are more pages. People have no ids.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from ackbot.platforms.graph import THREADS_VERSION
from ackbot.platforms.threads.connector import Threads
from ackbot.platforms.threads.counting import count
from ackbot.testing.loopback import Reply, Request

from .fake_graph import FakeGraph, Json, No, Params, answer, expansion, gone, stamp

ME = "24000000000000001"
NAME = "Ana.Bakes"
_POST = {
    *("id", "media_product_type", "media_type", "media_url", "gif_url", "permalink", "owner"),
    *("username", "text", "timestamp", "shortcode", "thumbnail_url", "children", "is_quote_post"),
    *("quoted_post", "reposted_post", "has_replies", "alt_text", "link_attachment_url"),
    *("location_id", "topic_tag", "is_verified", "profile_picture_url"),
}
#: The fields of the collection's variables `fields_threads` and `fields_replies`.
POST_FIELDS = frozenset(_POST)
REPLY_FIELDS = frozenset(
    {*_POST, "is_reply", "is_reply_owned_by_me", "root_post", "replied_to", "hide_status"}
    | {"reply_audience"}
)


class FakeThreads(FakeGraph):
    version = THREADS_VERSION
    connector: ClassVar[type[Threads]] = Threads

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.me = ME
        self.next_token = "THAAsecondTOKENcanary99"
        self.posts: dict[str, Json] = {}
        self.containers: dict[str, Json] = {}
        self.links_next = True
        self.mentions_are_posts = False
        """Whether mentions have no more fields than their guide names."""
        self.reads_others = False
        """Whether posts of others can be read one by one."""
        self.container_status = "FINISHED"
        self.prepare_fault = ""
        self.list_lags = False
        self.status_lags = False
        """Whether what was published is still told as ready."""
        self._secret_lag: set[str] = set()

    # --- what happens -----------------------------------------------------------------------------

    def i_post(self, text: str, *, ago: timedelta = timedelta(0)) -> str:
        return self.write_post(text, by="", ago=ago)

    def they_post(self, text: str, *, by: str = "mira", ago: timedelta = timedelta(0)) -> str:
        return self.write_post(text, by=by, ago=ago)

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.write_post(text, by=by, under=under, ago=ago)

    def write_post(
        self,
        text: str,
        *,
        by: str,
        under: str = "",
        ago: timedelta = timedelta(0),
        **more: Any,
    ) -> str:
        """Somebody posts or replies; `by` is empty for me."""
        above = self.posts.get(under)
        if under and above is None:
            raise gone(under)
        number = self.number()
        name = by or NAME
        self.posts[number] = {
            "id": number,
            "text": text,
            "username": name,
            "permalink": f"https://www.threads.com/@{name}/post/{number}",
            "at": self.tick() - ago,
            "media_type": "TEXT_POST",
            "by": by,
            "parent": under,
            "root": (above["root"] or above["id"]) if above else "",
            "hide_status": "NOT_HUSHED",
            "is_quote_post": False,
            **more,
        }
        return number

    def they_edit(self, mention: str, text: str) -> bool:
        self.posts[mention]["text"] = text
        return True

    def they_delete(self, mention: str) -> None:
        del self.posts[mention]

    def they_write_unreadably(self, *, under: str) -> None:
        self.posts[self.they_write("broken", under=under)]["text"] = 42

    def holds(self, mention: str) -> bool:
        return self.closes(mention)

    def closes(self, mention: str) -> bool:
        self.posts[mention]["hide_status"] = "HIDDEN"
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.write_post(text, by="", under=mention)

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        mine = (post for post in self.posts.values() if not post["by"])
        return [post["text"] for post in mine if post["parent"] == mention]

    # --- state ------------------------------------------------------------------------------------

    def _row(self, post: Json) -> Json:
        is_reply = bool(post["parent"])
        below = any(other["parent"] == post["id"] for other in self.posts.values())
        return {
            **post,
            "timestamp": stamp(post["at"]),
            "has_replies": below,
            "is_reply": is_reply,
            "is_reply_owned_by_me": is_reply and not post["by"],
            "root_post": {"id": post["root"]} if post["root"] else None,
            "replied_to": {"id": post["parent"]} if is_reply else None,
        }

    def _sorted(self, rows: Iterable[Json]) -> list[Json]:
        order = list(self.posts)
        return sorted(rows, key=lambda p: (p["at"], order.index(p["id"])), reverse=True)

    # --- the server -------------------------------------------------------------------------------

    @property
    def next_links(self) -> bool:
        return self.links_next

    def is_sign_in(self, path: str) -> bool:
        return path in ("/me", "/refresh_access_token")

    def is_posting(self, path: str) -> bool:
        return path == "/me/threads_publish"

    def allowed(self, path: str) -> frozenset[str]:
        return frozenset() if path.startswith("/me/") else frozenset({"reverse"})

    def _serve(self, request: Request, path: str, sent: Params) -> Reply:
        if request.path != "/refresh_access_token":
            return super()._serve(request, path, sent)
        if request.headers.get("authorization") != f"Bearer {self._valid}" or not self._valid:
            return answer(No(190, "Cannot parse access token").data(), 400)
        assert request.query == (("grant_type", "th_refresh_token"),)
        self._valid = self.next_token
        return answer({"access_token": self._valid, "token_type": "bearer", "expires_in": 5184000})

    def read(self, path: str, params: Params) -> object:
        if path == "/me":
            me = {"id": ME, "username": NAME, "name": "Ana"}
            return self.expand(me, expansion(params["fields"]), frozenset(me), {})
        if path in ("/me/threads", "/me/replies", "/me/mentions"):
            return self._my(path.removeprefix("/me/"), params, path)
        _, number, *edge = path.split("/")
        if number in self.containers and not edge:
            return self._container(number)
        post = self.posts.get(number)
        if post is None:
            raise gone(number)
        if edge == ["conversation"] and not post["by"] and not post["parent"]:
            rows = [each for each in self.posts.values() if each["root"] == number]
            return self._list(rows, params, path, REPLY_FIELDS)
        if edge == ["replies"]:
            rows = [each for each in self.posts.values() if each["parent"] == number]
            return self._list(rows, params, path, REPLY_FIELDS)
        if edge or (post["by"] and not self.reads_others):
            raise gone(number)
        return self.expand(self._row(post), expansion(params["fields"]), REPLY_FIELDS, {})

    def _my(self, edge: str, params: Params, path: str) -> Json:
        posts = self.posts.values()
        if edge == "mentions":
            called = f"@{NAME}".lower()
            rows = [p for p in posts if p["by"] and called in str(p["text"]).lower()]
            names = POST_FIELDS if self.mentions_are_posts else REPLY_FIELDS
            return self._list(rows, params, path, names)
        rows = [p for p in posts if not p["by"] and bool(p["parent"]) == (edge == "replies")]
        rows = [post for post in rows if post["id"] not in self._secret_lag]
        names = REPLY_FIELDS if edge == "replies" else POST_FIELDS
        return self._list(rows, params, path, names)

    def _list(self, rows: Iterable[Json], params: Params, path: str, names: frozenset[str]) -> Json:
        if params.get("reverse", "true") != "true":
            self.mistakes.append(f"{path} was asked for oldest first")
        page = self.paged(self._sorted(rows), params, path)
        asked = expansion(params["fields"])
        page["data"] = [self.expand(self._row(post), asked, names, {}) for post in page["data"]]
        paging = page.get("paging", {})
        if path.endswith("/mentions"):
            # Their guide: cursors only where there are several pages, and never a link.
            if "next" not in paging and "after" not in params:
                page.pop("paging", None)
            paging.pop("next", None)
        elif not self.links_next:
            paging.pop("next", None)
        return page

    def _container(self, number: str) -> Json:
        found = self.containers[number]
        status = "FINISHED" if self.status_lags else found["status"]
        words = {"error_message": found["error"]} if found.get("error") else {}
        return {"id": number, "status": status, **words}

    def write(self, path: str, form: Params) -> object:
        if path == "/me/threads":
            return self._prepare(form)
        assert path == "/me/threads_publish"
        return self._publish(form["creation_id"])

    def _prepare(self, form: Params) -> Json:
        if set(form) != {"media_type", "text", "reply_to_id"} or form["media_type"] != "TEXT":
            self.mistakes.append(f"a container was made of {sorted(form)}")
        if count(form["text"]) > 500:
            raise No(100, "Param text must be at most 500 characters long")
        if form["reply_to_id"] not in self.posts:
            raise gone(form["reply_to_id"])
        number = self.number()
        self.containers[number] = {**form, "status": self.container_status, "made": self.now}
        if self.prepare_fault == "no id":
            return {}
        if self.prepare_fault:
            raise No(2, "Service temporarily unavailable", status=500, transient=True)
        return {"id": number}

    def _publish(self, number: str) -> Json:
        container = self.containers.get(number)
        if container is None or container["status"] != "FINISHED":
            raise No(24, "The requested resource does not exist", 4279009)
        made = self.write_post(container["text"].strip(), by="", under=container["reply_to_id"])
        container["status"] = "PUBLISHED"
        if self.list_lags:
            self._secret_lag.add(made)
        return {"id": made}

    def hides(self, mention: str) -> None:
        """What I said to it is in no list yet."""
        mine = (post for post in self.posts.values() if not post["by"])
        self._secret_lag |= {post["id"] for post in mine if post["parent"] == mention}

    def lists_it_now(self) -> None:
        """What was published appears in the lists."""
        self._secret_lag.clear()

    def at(self, post: str) -> datetime:
        found = self.posts[post]["at"]
        assert isinstance(found, datetime)
        return found

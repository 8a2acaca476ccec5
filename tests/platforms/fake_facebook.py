"""A Facebook of one Page. Comments as the guides and Meta's SDK describe them.

Replies of every level hang under the top-level comment and say so in `parent`; `from` is missing
where a person keeps apps out; ids are {post}_{comment}; `filter=stream` lists all levels by time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from ackbot.platforms.facebook.connector import Facebook
from ackbot.platforms.graph import VERSION

from .fake_graph import Asked, FakeGraph, Json, No, Params, expansion, gone, official, stamp

PAGE = "104001"


class FakeFacebook(FakeGraph):
    version = VERSION
    connector: ClassVar[type[Facebook]] = Facebook

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.me = PAGE
        self.whose = "page"
        self.deep_parents = False
        """Whether replies to replies name their true parent, and it its own."""
        self.posts: dict[str, Json] = {}
        self.comments: dict[str, Json] = {}
        self.likes: list[str] = []
        self.people: dict[str, str] = {}

    # --- what happens ----------------------------------------------------------------------------

    def i_post(self, text: str, *, ago: timedelta = timedelta(0)) -> str:
        return self.post(text, by="", ago=ago)

    def post(
        self,
        text: str,
        *,
        by: str,
        ago: timedelta = timedelta(0),
        tags_me: bool = False,
        named: bool = True,
    ) -> str:
        """The Page posts, a visitor does, or (`tags_me`) somebody elsewhere tags the Page."""
        owner = self._person(by) if tags_me else PAGE
        number = f"{owner}_{self.number()}"
        self.posts[number] = {
            "id": number,
            "message": text,
            "at": self.tick() - ago,
            "from": self._from(by) if named else None,
            "permalink_url": f"https://www.facebook.com/{number}",
            "tagged": tags_me,
        }
        return number

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
        """Somebody comments; `by` is empty for the Page."""
        above = self.comments.get(under)
        post = above["post"] if above else under
        if post not in self.posts:
            raise gone(under)
        number = f"{post.partition('_')[2]}_{self.number()}"
        self.comments[number] = {
            "id": number,
            "post": post,
            "meant": under,
            "above": above["id"] if above else "",
            "message": text,
            "at": self.tick() - ago,
            "from": self._from(by),
            "permalink_url": f"https://www.facebook.com/{post}?comment_id={number}",
            "can_comment": True,
            "is_hidden": False,
            "is_private": False,
            "user_likes": False,
            **more,
        }
        return number

    def holds(self, mention: str) -> bool:
        self.comments[mention]["is_hidden"] = True
        return True

    def they_edit(self, mention: str, text: str) -> bool:
        self.comments[mention]["message"] = text
        return True

    def they_delete(self, mention: str) -> None:
        del self.comments[mention]
        for below in [c["id"] for c in self.comments.values() if c["above"] == mention]:
            self.they_delete(below)

    def they_write_unreadably(self, *, under: str) -> None:
        self.comments[self.they_write("broken", under=under)]["message"] = 42

    def closes(self, mention: str) -> bool:
        self.comments[mention]["can_comment"] = False
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention, by="")

    def i_like_elsewhere(self, mention: str) -> bool:
        self.comments[mention]["user_likes"] = True
        return True

    def posted_under(self, mention: str) -> list[str]:
        mine = (c for c in self.comments.values() if (c["from"] or {}).get("id") == PAGE)
        return [comment["message"] for comment in mine if comment["meant"] == mention]

    def liked_by_me(self) -> list[str]:
        return self.likes

    # --- state -----------------------------------------------------------------------------------

    def _person(self, by: str) -> str:
        return self.people.setdefault(by, str(900_000 + len(self.people)))

    def _from(self, by: str) -> Json:
        if not by:
            return {"id": PAGE, "name": "Ana's Bakery"}
        return {"id": self._person(by), "name": f"{by.title()} Holt"}

    def _parent(self, comment: Json, asked: Asked) -> Json | None:
        above = self.comments.get(comment["above"])
        if above is None:
            return None
        if not self.deep_parents:
            while above["above"]:
                above = self.comments[above["above"]]
        found: Json = {"id": above["id"]}
        if any(one.name == "parent" for one in asked.inside) and above["above"]:
            found["parent"] = {"id": above["above"]}
        return found

    def _stream(self, under: str) -> list[Json]:
        listed = [c for c in self.comments.values() if self._stands_under(c, under)]
        order = list(self.comments)
        return sorted(listed, key=lambda c: (c["at"], order.index(c["id"])), reverse=True)

    def _stands_under(self, comment: Json, under: str) -> bool:
        if comment["post"] == under:
            return True
        while comment["above"]:
            if comment["above"] == under:
                return True
            comment = self.comments[comment["above"]]
        return False

    # --- the server ------------------------------------------------------------------------------

    def is_sign_in(self, path: str) -> bool:
        return path == "/me"

    def allowed(self, path: str) -> frozenset[str]:
        return frozenset({"filter", "order", "summary"} if path.endswith("/comments") else ())

    def read(self, path: str, params: Params) -> object:
        _, number, *edge = path.split("/")
        asked = expansion(params.get("fields", "id"))
        if number == "me":
            return self._me(asked)
        if edge in (["feed"], ["tagged"]) and number == PAGE:
            return self._posts(edge[0], asked, params, path)
        if edge == ["comments"] and (number in self.posts or number in self.comments):
            return self._comments(number, asked, params)
        if not edge and number in self.posts:
            return self._post(self.posts[number], asked)
        if not edge and number in self.comments:
            return self._comment(self.comments[number], asked)
        raise gone(number)

    def _me(self, asked: tuple[Asked, ...]) -> Json:
        page = {
            "id": PAGE,
            "name": "Ana's Bakery",
            "username": "anasbakery",
            "link": "https://www.facebook.com/anasbakery",
            "category": "Bakery",
        }
        if self.whose == "person":
            return self.expand({"id": "5", "name": "Ana"}, asked, frozenset({"id", "name"}), {})
        return self.expand(page, asked, official("page"), {})

    def _posts(self, edge: str, asked: tuple[Asked, ...], params: Params, path: str) -> Json:
        rows = [p for p in self.posts.values() if p["tagged"] == (edge == "tagged")]
        rows.sort(key=lambda post: post["at"], reverse=True)
        self.heavy(min(len(rows), int(params["limit"])))
        if int(params["limit"]) > 100:
            raise No(100, "Limit must be at most 100")
        page = self.paged(rows, params, path)
        return {**page, "data": [self._post(post, asked) for post in page["data"]]}

    def _post(self, post: Json, asked: tuple[Asked, ...]) -> Json:
        return self.expand(
            post,
            asked,
            official("pagepost"),
            {"created_time": _created, "comments": self._nested},
        )

    def _nested(self, node: Json, asked: Asked) -> Json | None:
        found = self._comments(node["id"], asked.inside, asked.modifiers)
        return found if found["data"] or "paging" in found or "summary" in found else None

    def _comments(self, under: str, asked: tuple[Asked, ...], params: Params) -> Json:
        if params.get("filter") != "stream" or params.get("order") != "reverse_chronological":
            self.mistakes.append("comments were asked for in another order, or not all levels")
        rows = self._stream(under)
        page = self.paged(rows, params, f"/{under}/comments")
        page["data"] = [self._comment(comment, asked) for comment in page["data"]]
        if params.get("summary") == "true":
            page["summary"] = {"order": "reverse_chronological", "total_count": len(rows)}
        return page

    def _comment(self, comment: Json, asked: tuple[Asked, ...]) -> Json:
        edges = {"created_time": _created, "parent": self._parent, "comments": self._nested}
        return self.expand(comment, asked, official("comment"), edges)

    def write(self, path: str, form: Params) -> object:
        _, number, edge = path.split("/")
        there = number in self.posts or number in self.comments
        if not there:
            raise gone(number)
        if edge == "likes":
            if number not in self.likes:
                self.likes.append(number)
            return {"success": True}
        assert edge == "comments"
        if set(form) - {"message", "fields"}:
            self.mistakes.append(f"a comment takes no {sorted(form)}")
        if not form["message"].strip():
            raise No(100, "Param message must not be empty")
        if len(form["message"].encode("utf-16-le")) > 16_000:
            raise No(100, "Comment is too long")
        made = self.comment(form["message"], under=number, by="")
        return self._comment(self.comments[made], expansion(form["fields"]))


def _created(node: Json, asked: Asked) -> str:
    at = node["at"]
    assert isinstance(at, datetime)
    return stamp(at)

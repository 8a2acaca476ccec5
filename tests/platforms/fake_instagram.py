"""An Instagram of one professional account, reached by Instagram Login or through its Page.

As the guides describe it: a post lists top-level comments alone, newest first, with the replies
inside; a reply to a reply lands under the top-level comment; hidden comments take no reply; there
are no edits, no likes and no batches; long-lived tokens are exchanged for new ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from ackbot.platforms.graph import VERSION
from ackbot.platforms.instagram.connector import Instagram
from ackbot.testing.loopback import Reply, Request

from .fake_graph import Asked, FakeGraph, Json, No, Params, answer, expansion, gone, official, stamp

ME = "17841400000000001"
SCOPED = "9900000000000001"


class FakeInstagram(FakeGraph):
    version = VERSION
    connector: ClassVar[type[Instagram]] = Instagram

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.me = ME
        self.linked = True
        self.wraps_me = False
        self.names_people = True
        self.next_token = "IGAAsecondTOKENcanary99"
        self.media: dict[str, Json] = {}
        self.comments: dict[str, Json] = {}
        self.people: dict[str, str] = {}

    # --- what happens -----------------------------------------------------------------------------

    def i_post(self, text: str, *, ago: timedelta = timedelta(0)) -> str:
        number = self.number()
        self.media[number] = {
            "id": number,
            "caption": text,
            "permalink": f"https://www.instagram.com/p/{number}/",
            "at": self.tick() - ago,
            "media_type": "IMAGE",
            "is_comment_enabled": True,
            "shows": True,
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
        """Somebody comments; `by` is empty for me."""
        above = self.comments.get(under)
        number = self.number()
        self.comments[number] = {
            "id": number,
            "media": above["media"] if above else under,
            "above": (above["above"] or above["id"]) if above else "",
            "meant": under,
            "text": text,
            "at": self.tick() - ago,
            "by": by,
            "hidden": False,
            **more,
        }
        return number

    def holds(self, mention: str) -> bool:
        self.comments[mention]["hidden"] = True
        return True

    def they_edit(self, mention: str, text: str) -> bool:
        return False

    def they_delete(self, mention: str) -> None:
        del self.comments[mention]
        for below in [c["id"] for c in self.comments.values() if c["above"] == mention]:
            del self.comments[below]

    def they_write_unreadably(self, *, under: str) -> None:
        self.comments[self.they_write("broken", under=under)]["text"] = 42

    def closes(self, mention: str) -> bool:
        self.media[self.comments[mention]["media"]]["is_comment_enabled"] = False
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention, by="")

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        """My replies to it: below a reply they name whom they are for."""
        target = self.comments[mention]
        if not target["above"]:
            mine = [c for c in self.comments.values() if c["above"] == mention and not c["by"]]
            return [comment["text"] for comment in mine if comment["meant"] == mention]
        front = f"@{target['by']} "
        there = (c["text"] for c in self.comments.values() if c["above"] == target["above"])
        return [text.removeprefix(front) for text in there if text.startswith(front)]

    # --- state ------------------------------------------------------------------------------------

    def _from(self, comment: Json) -> Json:
        by = comment["by"]
        if not by:
            return {"id": SCOPED, "username": "Anas.Bakery"}
        number = self.people.setdefault(by, str(500_000 + len(self.people)))
        return {"id": number, "username": by}

    def _row(self, comment: Json) -> Json:
        known = {**self._from(comment)} if self.names_people or not comment["by"] else {}
        return {
            "id": comment["id"],
            "text": comment["text"],
            "timestamp": stamp(comment["at"]),
            "hidden": comment["hidden"],
            "from": known or None,
            "username": known.get("username"),
            "parent_id": comment["above"] or None,
        }

    def _top_level(self, media: str) -> list[Json]:
        rows = [c for c in self.comments.values() if c["media"] == media and not c["above"]]
        order = list(self.comments)
        return sorted(rows, key=lambda c: (c["at"], order.index(c["id"])), reverse=True)

    def _below(self, top: str) -> list[Json]:
        return [comment for comment in self.comments.values() if comment["above"] == top]

    # --- the server -------------------------------------------------------------------------------

    def is_sign_in(self, path: str) -> bool:
        return path in ("/me", "/refresh_access_token")

    def _serve(self, request: Request, path: str, sent: Params) -> Reply:
        if request.path == "/refresh_access_token":
            return self._refreshed(request)
        return super()._serve(request, path, sent)

    def _refreshed(self, request: Request) -> Reply:
        if request.headers.get("authorization") != f"Bearer {self._valid}" or not self._valid:
            return answer(No(190, "Cannot parse access token").data(), 400)
        assert request.query == (("grant_type", "ig_refresh_token"),)
        self._valid = self.next_token
        return answer({"access_token": self._valid, "token_type": "bearer", "expires_in": 5184000})

    def read(self, path: str, params: Params) -> object:
        _, number, *edge = path.split("/")
        asked = expansion(params.get("fields", "id"))
        if number == "me":
            return self._me(asked)
        if number == ME and edge == ["media"]:
            return self._media_list(asked, params, path)
        if number in self.media and edge == ["comments"]:
            return self._list(self._top_level(number), asked, params, path)
        if number in self.comments and edge == ["replies"]:
            return self._list(self._below(number), asked, params, path)
        if number in self.comments and not edge:
            return self._comment(self.comments[number], asked)
        raise gone(number)

    def _me(self, asked: tuple[Asked, ...]) -> Json:
        names = {one.name for one in asked}
        if "instagram_business_account" in names:
            linked = {"id": ME, "username": "Anas.Bakery", "name": "Ana's Bakery"}
            return {
                "id": "104001",
                **({"instagram_business_account": linked} if self.linked else {}),
            }
        me = {"id": SCOPED, "user_id": ME, "username": "Anas.Bakery", "name": "Ana's Bakery"}
        assert names <= me.keys()
        return {"data": [me]} if self.wraps_me else me

    def _media_list(self, asked: tuple[Asked, ...], params: Params, path: str) -> Json:
        rows = sorted(self.media.values(), key=lambda media: media["at"], reverse=True)
        self.heavy(min(len(rows), int(params["limit"])))
        page = self.paged(rows, params, path)
        return {**page, "data": [self._media(media, asked) for media in page["data"]]}

    def _media(self, media: Json, asked: tuple[Asked, ...]) -> Json:
        count = sum(comment["media"] == media["id"] for comment in self.comments.values())
        node = {**media, "timestamp": stamp(media["at"]), "comments_count": count}
        return self.expand(node, asked, official("igmedia"), {"comments": self._nested_comments})

    def _nested_comments(self, node: Json, asked: Asked) -> Json | None:
        rows = self._top_level(node["id"]) if node["shows"] else []
        if not rows:
            return None
        return self._list(rows, asked.inside, asked.modifiers, f"/{node['id']}/comments")

    def _nested_replies(self, node: Json, asked: Asked) -> Json | None:
        rows = self._below(node["id"])
        if not rows:
            return None
        return self._list(rows, asked.inside, asked.modifiers, f"/{node['id']}/replies")

    def _list(
        self, rows: list[Json], asked: tuple[Asked, ...], params: Mapping[str, str], path: str
    ) -> Json:
        page = self.paged(rows, dict(params), path)
        return {**page, "data": [self._comment(comment, asked) for comment in page["data"]]}

    def _comment(self, comment: Json, asked: tuple[Asked, ...]) -> Json:
        def media(node: Json, one: Asked) -> Json:
            return self._media(self.media[comment["media"]], one.inside)

        edges = {"replies": self._nested_replies, "media": media}
        return self.expand(self._row(comment), asked, official("igcomment"), edges)

    def write(self, path: str, form: Params) -> object:
        _, number, edge = path.split("/")
        assert edge == "replies"
        target = self.comments.get(number)
        if target is None:
            raise gone(number)
        if target["above"]:
            self.mistakes.append("a reply was sent to a reply")
        if set(form) != {"message"}:
            self.mistakes.append(f"a reply takes no {sorted(form)}")
        if target["hidden"] or not self.media[target["media"]]["is_comment_enabled"]:
            raise No(100, "Comment cannot be replied to")
        if len(form["message"].encode("utf-16-le")) > 4_400:
            raise No(100, "Comment is too long")
        made = self.comment(form["message"], under=number, by="")
        if form["message"].startswith("@"):
            self.comments[made]["meant"] = ""
        return {"id": made}

    def at(self, comment: str) -> datetime:
        found = self.comments[comment]["at"]
        assert isinstance(found, datetime)
        return found

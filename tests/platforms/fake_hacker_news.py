"""A Hacker News search of one process on a loopback socket, keeping state.

It answers as https://hn.algolia.com/api documents: tags ANDed, and ORed in parentheses, numeric
filters, newest first, no more than a thousand hits of a query whatever the page, deleted things not
there at all. Fields of a hit are those that algolia/hn-search puts into its index.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.hacker_news.connector import HackerNews
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, Served, answer

_OPERATORS = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">": operator.gt,
    ">=": operator.ge,
}
_FILTER = re.compile(r"(created_at_i|points|num_comments)(<=|>=|<|>|=)(\d+)")
_REACHABLE = 1000


class FakeHackerNews(Served):
    made = HackerNews
    page_size = 40
    knows_secret = False
    me = "Ana_K"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, user=self.me)
        self.items: dict[int, Json] = {}
        self.ignores_filters = False
        self._number = 40_000_000

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str, *, by: str | None = None, ago: timedelta = timedelta(0)) -> str:
        return self._add("story", by or self.me, ago, title=text, url=None, text=None)

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self._comment(text, under, by, ago)

    def i_answer_elsewhere(self, mention: str, text: str, *, ago: timedelta = timedelta(0)) -> str:
        return self._comment(text, mention, self.me, ago)

    def they_edit(self, mention: str, text: str) -> bool:
        self.items[int(mention)]["text"] = text
        return True

    def they_delete(self, mention: str) -> None:
        self.items[int(mention)]["deleted"] = True

    def they_write_unreadably(self, *, under: str) -> None:
        self.items[int(self.they_write("broken", under=under))]["text"] = 42

    def closes(self, mention: str) -> bool:
        story = self.items[self.items[int(mention)]["story"]]
        story["at"] -= timedelta(days=15)
        return True

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        return [
            item["text"]
            for item in self.items.values()
            if item["parent"] == int(mention) and item["by"] == self.me
        ]

    def liked_by_me(self) -> list[str]:
        return []

    # --- state ----------------------------------------------------------------------------------

    def _comment(self, text: str, under: str, by: str, ago: timedelta) -> str:
        above = self.items[int(under)]
        return self._add("comment", by, ago, text=text, parent=int(under), story=above["story"])

    def _add(self, kind: str, by: str, ago: timedelta, **more: Any) -> str:
        self._number += 1
        at: datetime = self.tick(ago).replace(microsecond=0)
        item = {"type": kind, "by": by, "at": at, "parent": None, "deleted": False}
        self.items[self._number] = {**item, "story": self._number, **more}
        return str(self._number)

    # --- the server -----------------------------------------------------------------------------

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"message": says, "status": status}, status)

    def handle(self, request: Request) -> Reply:
        if self.revoked:
            return self.refusal(401, f"no {self.secret}")
        if request.path == "/api/v1/search_by_date":
            return self._search(request)
        if found := re.fullmatch(r"/api/v1/items/(\d+)", request.path):
            return self._item(int(found[1]))
        if found := re.fullmatch(r"/api/v1/users/([\w-]+)", request.path):
            if found[1] in {self.me, *(item["by"] for item in self.items.values())}:
                return answer({"username": found[1], "about": "", "karma": 99})
            return self.refusal(404, "ObjectID does not exist")
        return self.refusal(404, "Not found")

    def _search(self, request: Request) -> Reply:
        matching = [n for n, item in self.items.items() if self._matches(n, item, request)]
        matching.sort(key=lambda n: self.items[n]["at"], reverse=True)
        size = min(int(request.asked("hitsPerPage", "20")), self.page_size)
        page = int(request.asked("page", "0"))
        reachable = matching[:_REACHABLE]
        return answer(
            {
                "hits": [self._hit(n) for n in reachable[page * size : (page + 1) * size]],
                "page": page,
                "nbHits": len(matching),
                "nbPages": -(-len(reachable) // size),
                "hitsPerPage": size,
                "processingTimeMS": 1,
                "query": "",
                "params": "advancedSyntax=true",
            }
        )

    def _matches(self, number: int, item: Json, request: Request) -> bool:
        if item["deleted"]:
            return False
        tags = self._tags(number, item)
        for part in re.findall(r"\([^()]*\)|[^,()]+", request.asked("tags")):
            if tags.isdisjoint(part.strip("()").split(",")):
                return False
        if self.ignores_filters:
            return True
        for condition in filter(None, request.asked("numericFilters").split(",")):
            found = _FILTER.fullmatch(condition)
            assert found, f"{condition} is no documented filter"
            assert found[1] == "created_at_i"
            if not _OPERATORS[found[2]](int(item["at"].timestamp()), int(found[3])):
                return False
        return True

    def _tags(self, number: int, item: Json) -> set[str]:
        return {item["type"], f"author_{item['by']}", f"story_{item['story'] or number}"}

    def _hit(self, number: int) -> Json:
        item = self.items[number]
        comment = item["type"] == "comment"
        story = self.items.get(item["story"], {}) if comment else {}
        return {
            "objectID": str(number),
            "created_at": f"{item['at']:%Y-%m-%dT%H:%M:%SZ}",
            "created_at_i": int(item["at"].timestamp()),
            "author": item["by"],
            "title": item.get("title"),
            "url": item.get("url"),
            "points": None if comment else 1,
            "story_text": None if comment else item["text"],
            "comment_text": item["text"] if comment else None,
            "num_comments": None if comment else 3,
            "story_id": item["story"] if comment else None,
            "story_title": story.get("title"),
            "story_url": story.get("url"),
            "parent_id": item["parent"],
            "_tags": sorted(self._tags(number, item)),
            "_highlightResult": {},
        }

    def _item(self, number: int) -> Reply:
        if number not in self.items or self.items[number]["deleted"]:
            return self.refusal(404, "ObjectID does not exist")
        return answer(self._tree(number))

    def _tree(self, number: int) -> Json:
        item = self.items[number]
        below = [n for n, i in self.items.items() if i["parent"] == number and not i["deleted"]]
        return {
            "id": number,
            "created_at": f"{item['at']:%Y-%m-%dT%H:%M:%S}.000Z",
            "author": item["by"],
            "title": item.get("title"),
            "url": item.get("url"),
            "text": item["text"],
            "points": None,
            "parent_id": item["parent"],
            "children": [self._tree(n) for n in below],
        }


@contextmanager
def running(folder: Path) -> Iterator[FakeHackerNews]:
    fake = FakeHackerNews(folder)
    with fake.loopback:
        yield fake

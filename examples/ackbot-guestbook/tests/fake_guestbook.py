"""A guestbook of one process on a loopback socket: it keeps state and answers as README.md says."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.testing import Reply, Request, Served, answer
from ackbot_guestbook import Guestbook

Json = dict[str, Any]

ME = "u1"


class FakeGuestbook(Served):
    made = Guestbook
    page_size = 50
    me = ME

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.entries: dict[str, Json] = {}

    # --- what happens there: the words of FakePlatform ------------------------------------------

    def i_post(self, text: str) -> str:
        return "book"  # whatever is posted: people write into the book

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self._write(text, under=under, by=by, at=self.tick(ago))

    def they_edit(self, mention: str, text: str) -> bool:
        self.entries[mention] |= {"text": text, "edited": self.tick().isoformat()}
        return True

    def they_delete(self, mention: str) -> None:
        del self.entries[mention]

    def they_write_unreadably(self, *, under: str) -> None:
        self.entries[self.they_write("broken", under=under)]["text"] = 42

    def closes(self, mention: str) -> bool:
        self.entries[mention]["closed"] = True
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self._write(text, under=mention, by=ME, at=self.tick())

    def i_like_elsewhere(self, mention: str) -> bool:
        return False  # there are no likes

    def posted_under(self, mention: str) -> list[str]:
        mine = (entry for entry in self.entries.values() if entry["author"]["id"] == ME)
        return [entry["text"] for entry in mine if entry["under"] == mention]

    def liked_by_me(self) -> list[str]:
        return []

    # --- what it answers ------------------------------------------------------------------------

    def handle(self, request: Request) -> Reply:
        if self.revoked or request.headers.get("authorization") != f"Bearer {self.secret}":
            return self.refusal(401, "who are you?")
        if request.path == "/api/me":
            return answer({"id": ME, "name": "Ana"})
        assert request.path == "/api/entries"
        return self._read(request) if request.method == "GET" else self._create(request)

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"error": says}, status)

    def _read(self, request: Request) -> Reply:
        newest_first = list(reversed(self._by_time()))
        if ids := request.asked("ids"):
            wanted = ids.split(",")
            assert len(wanted) <= self.page_size
            return answer({"entries": [row for row in newest_first if row["id"] in wanted]})
        if root := request.asked("root"):
            return answer({"entries": [row for row in self._by_time() if row["root"] == root]})
        rows = [row for row in newest_first if row["id"] < request.asked("before", "~")]
        size = int(request.asked("limit"))
        onward = rows[size - 1]["id"] if len(rows) > size else None
        return answer({"entries": rows[:size], "next": onward})

    def _create(self, request: Request) -> Reply:
        said = json.loads(request.body)
        above = self.entries.get(said["under"])
        if above is None or above["closed"] or len(said["text"]) > 2000:
            return self.refusal(403, "not here")
        number = self._write(said["text"], under=said["under"], by=ME, at=self.tick())
        return answer(self.entries[number], 201)

    def _write(self, text: str, *, under: str, by: str, at: datetime) -> str:
        above = self.entries.get(under)
        # The name holds the time, and so the order.
        number = f"e{at:%Y%m%d%H%M%S}-{len(self.entries):05}"
        self.entries[number] = {
            "id": number,
            "author": {"id": by, "name": by.title()},
            "text": text,
            "written": at.isoformat(),
            "edited": None,
            "under": under if above else None,
            "root": above["root"] if above else number,
            "closed": False,
            "url": f"{self.url}/#{number}",
        }
        return number

    def _by_time(self) -> list[Json]:
        return [self.entries[number] for number in sorted(self.entries)]

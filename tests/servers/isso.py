"""What people do on a site with Isso comments, as a vocabulary for tests over plain HTTP.

It deliberately shares no code with ackbot: what these calls say is what the server knows.
API: https://isso-comments.de/docs/reference/server-api/.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import httpx

from .isso_server import PASSWORD

Json = dict[str, Any]


class IssoError(Exception):
    """A server refused a call; the message holds its status and text."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as its author got it; `cookie` lets them change it for a quarter of an hour."""

    page: str
    id: int
    text: str
    cookie: str = field(repr=False, compare=False)


class IssoSite:
    """One site with pages, its visitors, its author and its moderator."""

    def __init__(self, url: str, database: str) -> None:
        self.url = url
        self._database = database
        self._http = httpx.Client(base_url=url, timeout=30)

    def close(self) -> None:
        self._http.close()

    def wipe(self) -> None:
        """Forget all comments."""
        with closing(sqlite3.connect(self._database, timeout=30)) as database, database:
            database.execute("DELETE FROM comments")
            database.execute("DELETE FROM threads")

    def comment(
        self,
        page: str,
        text: str,
        *,
        by: str | None = "Mira",
        email: str | None = None,
        under: Comment | None = None,
    ) -> Comment:
        """Somebody comments on a page, or answers a comment there."""
        body: Json = {"text": text, "author": by, "email": email, "title": "A page"}
        body |= {"parent": under.id} if under else {}
        answer = self._call("POST", "/new", params={"uri": page}, body=body)
        made = answer.json()
        return Comment(page, made["id"], text, answer.headers["set-cookie"].partition(";")[0])

    def edit(self, comment: Comment, text: str) -> None:
        """Its author changes a comment."""
        body = {"text": text, "author": "Mira"}
        self._call("PUT", f"/id/{comment.id}", body=body, cookie=comment.cookie)

    def delete(self, comment: Comment) -> None:
        """Its author deletes a comment."""
        self._call("DELETE", f"/id/{comment.id}", cookie=comment.cookie)

    def approve_all(self) -> None:
        """The moderator lets through whatever waits."""
        login = self._http.post("/login/", data={"password": PASSWORD})
        cookie = login.headers["set-cookie"].partition(";")[0]
        page = self._http.get("/admin/", params={"mode": "2"}, headers={"Cookie": cookie}).text
        self._http.cookies.clear()
        waiting = re.findall(r"validate_com\((\d+), '([^']+)'", unescape(page))
        assert waiting, "nothing waits for the moderator"
        for number, key in waiting:
            self._call("POST", f"/id/{number}/activate/{key}")

    def under(self, page: str, comment: Comment | None = None) -> list[Json]:
        """What the public sees under a comment, or the top-level comments of a page."""
        found = self._call("GET", "/", params={"uri": page, "plain": "1"}).json()["replies"]
        if comment is None:
            return list(found)
        return next(top["replies"] for top in found if top["id"] == comment.id)

    def stored(self) -> list[tuple[str, str, int | None, int]]:
        """Every comment as author, text, parent and mode, held ones included."""
        with closing(sqlite3.connect(self._database, timeout=30)) as database:
            rows = database.execute("SELECT author, text, parent, mode FROM comments ORDER BY id")
            return list(rows.fetchall())

    def latest(self, limit: int) -> list[str]:
        """The texts that the list of latest comments holds."""
        found = self._call("GET", "/latest", params={"limit": str(limit)}).json()
        return [re.sub(r"<[^>]+>", "", each["text"]).strip() for each in found]

    def _call(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, str] | None = None,
        body: Json | None = None,
        cookie: str = "",
    ) -> httpx.Response:
        headers = {"Content-Type": "application/json", **({"Cookie": cookie} if cookie else {})}
        content = json.dumps(body) if body is not None else None
        answer = self._http.request(method, path, params=params, content=content, headers=headers)
        self._http.cookies.clear()
        if answer.is_error:
            raise IssoError(f"{method} {path}: {answer.status_code} {answer.text}")
        return answer

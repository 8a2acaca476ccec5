"""What is said on a fediverse of the tests: people, posts and the notifications they make."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta
from typing import Any

Json = dict[str, Any]

DOMAIN = "home.example"
MENTION = re.compile(r"(?<![\w/])@(\w+)(?:@([\w.-]*\w))?")
URL = re.compile(r"https?://[^\s<]*[\w/]")


def stamp(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class World:
    """ana's server and those beyond it; ana is "me"."""

    now: datetime

    def __init__(self) -> None:
        self.statuses: dict[str, Json] = {}
        self.sources: dict[str, str] = {}
        self.notifications: list[Json] = []
        self.accounts: dict[str, Json] = {}
        self.favourites: list[str] = []
        self._number = 1000
        self.mine = self.account("ana")

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _next_id(self) -> str:
        self._number += 1
        return str(self._number)

    def account(self, name: str) -> Json:
        """Return a person; all but ana and her neighbour nina are at home elsewhere."""
        if name not in self.accounts:
            local = name in ("ana", "nina")
            acct = name if local else f"{name}@away.example"
            host = DOMAIN if local else "away.example"
            self.accounts[name] = {
                "id": self._next_id(),
                "username": name,
                "acct": acct,
                "display_name": name.capitalize(),
                "url": f"https://{host}/@{name}",
                "uri": f"https://{host}/users/{name}",
                "bot": False,
                "group": False,
                "locked": False,
                "created_at": "2020-01-01T00:00:00.000Z",
                "note": "",
                "avatar": "",
                "avatar_static": "",
                "header": "",
                "header_static": "",
                "followers_count": 0,
                "following_count": 0,
                "statuses_count": 0,
                "last_status_at": None,
                "emojis": [],
                "fields": [],
            }
        return self.accounts[name]

    def by_uri(self, uri: str) -> Json:
        return next(s for s in self.statuses.values() if s["uri"] == uri)

    def write(
        self, name: str, text: str, *, ago: timedelta = timedelta(0), quotes: str = "", **more: Any
    ) -> str:
        """Post as somebody; return the canonical id. `more` are fields of the status."""
        at, author, local = self.tick() - ago, self.account(name), self._next_id()
        status: Json = {
            "id": local,
            "uri": f"{author['uri']}/statuses/{local}",
            "url": f"{author['url']}/{local}",
            "created_at": stamp(at),
            "edited_at": None,
            "account": author,
            "spoiler_text": "",
            "sensitive": False,
            "visibility": "public",
            "language": "en",
            "in_reply_to_id": None,
            "media_attachments": [],
            "emojis": [],
            "tags": [],
            "card": None,
            "poll": None,
            "reblog": None,
            "replies_count": 0,
            "reblogs_count": 0,
            "favourites_count": 0,
            "muted": False,
            "reblogged": False,
            "bookmarked": False,
            "filtered": [],
            **more,
        }
        if quotes:
            status["quote"] = {"state": "accepted", "quoted_status": self.by_uri(quotes)}
        parent = self.statuses.get(status["in_reply_to_id"] or "")
        status["in_reply_to_account_id"] = parent["account"]["id"] if parent else None
        self.statuses[local] = status
        self.say(status, text)
        if quotes and self.by_uri(quotes)["account"] is self.mine:
            self.notify("quote", status, at)
        elif author is not self.mine and self.mine["id"] in (m["id"] for m in status["mentions"]):
            self.notify("mention", status, at)
        return str(status["uri"])

    def say(self, status: Json, text: str) -> None:
        """Set the words: as HTML, with those whom they name."""
        named = [self.named(found) for found in MENTION.finditer(text)]
        people = {each["id"]: each for each in named if each}
        self.sources[status["id"]] = text
        status["content"] = self._html(text)
        status["mentions"] = [
            {key: each[key] for key in ("id", "username", "acct", "url")}
            for each in people.values()
        ]

    def named(self, found: re.Match[str]) -> Json | None:
        name, host = found[1], found[2] or DOMAIN
        if host == "away.example" and name not in ("ana", "nina"):
            return self.account(name)
        return self.account(name) if name in ("ana", "nina") and host == DOMAIN else None

    def _html(self, text: str) -> str:
        def name(found: re.Match[str]) -> str:
            person = self.named(found)
            if person is None:
                return found[0]
            link = f'<a href="{person["url"]}" class="u-url mention">@<span>{found[1]}</span></a>'
            return f'<span class="h-card" translate="no">{link}</span>'

        def link(found: re.Match[str]) -> str:
            bare = found[0].partition("://")[2]
            return (
                f'<a href="{found[0]}" rel="nofollow"><span class="invisible">https://</span>'
                f'<span class="ellipsis">{bare[:30]}</span>'
                f'<span class="invisible">{bare[30:]}</span></a>'
            )

        parts = []
        for paragraph in html.escape(text).split("\n\n"):
            linked = URL.sub(link, paragraph)
            shown = linked if linked != paragraph else MENTION.sub(name, paragraph)
            parts.append("<p>" + shown.replace("\n", "<br>") + "</p>")
        return "".join(parts)

    def notify(self, kind: str, status: Json, at: datetime, *, by: str = "") -> None:
        account = self.account(by) if by else status["account"]
        note = {"id": self._next_id(), "type": kind, "created_at": stamp(at)}
        self.notifications.append({**note, "account": account, "status": status["id"]})

    def shown(self, status: Json) -> Json:
        """Return a status as it is seen by me."""
        return {**status, "favourited": status["id"] in self.favourites}

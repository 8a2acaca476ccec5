"""A webmention.io of one process on a loopback socket, and a site of Ana's beside it.

The service answers as controllers/api.rb and helpers/formats.rb of aaronpk/webmention.io do: a list
by account or by exact page, `since` exclusive and in whole seconds, pages from 0, a type for each
name. The site shows Ana's posts as h-entry, newest first.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.webmention_io.connector import WebmentionIo
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, Served, answer

DOMAIN = "ana.example"
LIST = "/api/mentions.jf2"
FEED = "/posts"


@dataclass
class Sent:
    """A webmention that the service keeps."""

    source: str
    target: str
    at: datetime
    text: str = ""
    more: Json = field(default_factory=dict)
    """Fields that are otherwise than usual."""


class FakeWebmentionIo(Served):
    made = WebmentionIo
    page_size = 100
    me = DOMAIN

    def __init__(self, folder: Path, **settings: object) -> None:
        super().__init__(folder)
        self.settings = {"domain": DOMAIN, "feed": f"{self.url}{FEED}", **settings}
        self.sent: dict[int, Sent] = {}
        self.mine: list[str] = []
        """What the page that lists Ana's posts shows, newest first: each an h-entry."""
        self._number = 1_000_000

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str) -> str:
        return f"{DOMAIN}/{self._next()}/{text.lower()}"

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        """Somebody posts about `under` on a site of their own, which tells whoever that is."""
        at = self.tick(ago).replace(microsecond=0)
        number = self._next()
        source = f"https://{by}.example/{number}"
        if under.startswith(DOMAIN):
            said = {"author": self.card(by), "url": source}
            self.sent[number] = Sent(source, f"https://{under}/", at, text, said)
        return source.removeprefix("https://")

    def mentions(self, *, source: str, target: str, text: str = "Hello", **more: Any) -> None:
        """A webmention of any kind arrives."""
        at = self.tick().replace(microsecond=0)
        self.sent[self._next()] = Sent(source, target, at, text, more)

    @staticmethod
    def card(by: str) -> Json:
        return {"type": "card", "name": by.title(), "photo": "", "url": f"https://{by}.example/"}

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.i_publish(text, replies_to=f"https://{mention}")

    def i_publish(self, text: str, *, replies_to: str = "") -> str:
        """I post on my own site."""
        at = self.tick()
        url = f"/replies/{self._next()}/"
        reply = f'<a class="u-in-reply-to" href="{replies_to}">re</a>' if replies_to else ""
        self.mine.insert(
            0,
            f'<article class="h-entry"><a class="u-url" href="https://{DOMAIN}{url}">'
            f'<time class="dt-published" datetime="{at.isoformat()}">today</time></a>{reply}'
            f'<div class="e-content"><p>{html.escape(text)}</p></div></article>',
        )
        return f"{DOMAIN}{url}".rstrip("/")

    def they_edit(self, mention: str, text: str) -> bool:
        self._of(mention).text = text
        return True

    def they_delete(self, mention: str) -> None:
        self.sent = {n: one for n, one in self.sent.items() if one is not self._of(mention)}

    def they_write_unreadably(self, *, under: str) -> None:
        self._of(self.they_write("broken", under=under)).more["wm-source"] = None

    def closes(self, mention: str) -> bool:
        return False

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        return [post for post in self.mine if f'href="https://{mention}"' in post]

    def liked_by_me(self) -> list[str]:
        return []

    # --- state ----------------------------------------------------------------------------------

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _of(self, mention: str) -> Sent:
        return next(s for s in self.sent.values() if s.source == f"https://{mention}")

    # --- the server -----------------------------------------------------------------------------

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"error": "forbidden", "error_description": says}, status)

    def is_safe(self, request: Request) -> bool:
        return request.asked("per-page") == "1"

    def handle(self, request: Request) -> Reply:
        if request.path == FEED:
            assert "token" not in dict(request.query)
            page = f'<!doctype html><base href="/"><div class="h-feed">{"".join(self.mine)}</div>'
            return Reply(headers={"Content-Type": "text/html"}, body=page.encode())
        assert request.path == LIST
        asked = request.asked
        targets = {value for name, value in request.query if name in ("target", "target[]")}
        if targets:
            assert not asked("token")
        elif self.revoked or asked("token") != self.secret:
            return self.refusal(401, f"Access token was not valid {asked('token')}")
        found = [n for n in self.sent if self._is_asked_for(self.sent[n], targets, request)]
        found.sort(key=lambda n: self.sent[n].at, reverse=asked("sort-dir", "down") == "down")
        size, number = int(asked("per-page", "20")), int(asked("page", "0"))
        rows = [self._row(n) for n in found[number * size : (number + 1) * size]]
        return answer({"type": "feed", "name": "Webmentions", "children": rows})

    def _is_asked_for(self, sent: Sent, targets: set[str], request: Request) -> bool:
        kinds = {value for name, value in request.query if name == "wm-property[]"}
        since = request.asked("since")
        mine = sent.target in targets if targets else request.asked("domain") == DOMAIN
        kind = sent.more.get("wm-property", "in-reply-to")
        kind = "mention-of" if kind is ... else kind
        late = not since or sent.at > datetime.strptime(since, "%Y-%m-%dT%H:%M:%S%z")
        return mine and late and (not kinds or kind in kinds)

    def _row(self, number: int) -> Json:
        sent = self.sent[number]
        content = {"html": html.escape(sent.text, quote=False), "text": sent.text}
        row = {
            "type": "entry",
            "author": {"type": "card", "name": "", "photo": "", "url": ""},
            "url": sent.source,
            "published": None,
            "wm-received": f"{sent.at:%Y-%m-%dT%H:%M:%SZ}",
            "wm-id": number,
            "wm-source": sent.source,
            "wm-target": sent.target,
            "wm-protocol": "webmention",
            "wm-property": "in-reply-to",
            "wm-private": False,
            **({"content": content} if sent.text else {}),
        }
        return {key: value for key, value in {**row, **sent.more}.items() if value is not ...}


@contextmanager
def running(folder: Path, **settings: object) -> Iterator[FakeWebmentionIo]:
    fake = FakeWebmentionIo(folder, **settings)
    with fake.loopback:
        yield fake

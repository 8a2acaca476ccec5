"""What a pull reads: my posts, how many comments each has, and the comments where that changed.

LinkedIn sorts comments in no promised order and takes no "since", so a post's comments are read as
a whole, or not at all; of the replies under a comment the same is true. Once a day they are read
again whatever the numbers say, which finds edits, and what came as something else went.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import BadAnswer, SignInNeeded
from ackbot.model import Person, Post
from ackbot.platforms.base import Page, Setup, Skipped, Window
from ackbot.platforms.linkedin import POSTS_BACK
from ackbot.platforms.linkedin.api import Api
from ackbot.platforms.linkedin.mapping import (
    Reader,
    Under,
    actors,
    changed_at,
    comment_urn,
    person_of,
    replies_to,
)
from ackbot.platforms.scanning import Stamps, days, scan, state
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment_or_none, text_or
from ackbot.platforms.walk import Sheet
from ackbot.text import one_line

#: So many pages of one list of comments are taken for a list without end.
_PAGES_MAX = 100
_AGAIN = timedelta(days=1)
#: After so long without a word a post is read again only where its numbers change.
_QUIET = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What is remembered of a post's comments, as the cursor of its listing."""

    sign: str = ""
    """Its numbers when all was read; empty where that is not so."""
    tried: str = ""
    """Its numbers when less was read than they say: after a second time that counts as all."""
    at: datetime | None = None
    tops: Mapping[str, int] = field(default_factory=dict)
    """Comments on it, and how many replies each had."""
    ids: Mapping[str, int] = field(default_factory=dict)
    """All of them, and when each was written (seconds since 1970)."""
    under: Mapping[str, str] = field(default_factory=dict)
    """Replies, and the comment each stands under."""

    @classmethod
    def read(cls, text: str) -> _Known:
        found = state(text)
        tops, under = mapping_or(found, "tops"), mapping_or(found, "under")
        return cls(
            sign=text_or(found, "sign"),
            tried=text_or(found, "tried"),
            at=moment_or_none(text_or(found, "at")),
            tops={str(key): count for key, count in tops.items() if type(count) is int},
            ids=Stamps.read(found.get("ids")).times,
            under={str(key): str(top) for key, top in under.items()},
        )

    def text(self) -> str:
        return json.dumps(
            {
                "sign": self.sign,
                "tried": self.tried,
                "at": self.at.isoformat() if self.at else "",
                "tops": dict(self.tops),
                "ids": dict(self.ids),
                "under": dict(self.under),
            },
            separators=(",", ":"),
        )

    def replies_of(self, top: str) -> tuple[str, ...]:
        return tuple(reply for reply, above in self.under.items() if above == top)


class Names:
    """Who people are, asked once each, as long as LinkedIn tells."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._told: dict[str, Person] = {}
        self._asked: set[str] = set()
        self._refused = False

    async def of(self, rows: Iterable[object]) -> Mapping[str, Person]:
        """Return those who wrote these comments, by URN, as far as they are known."""
        urns = actors(list(rows))
        new = [urn for urn in urns if urn not in self._asked]
        self._asked.update(new)
        if new and not self._refused:
            await self._learn(new)
        return {urn: self._told[urn] for urn in urns if urn in self._told}

    async def _learn(self, urns: Sequence[str]) -> None:
        members = {urn.rpartition(":")[2]: urn for urn in urns if ":person:" in urn}
        others = {urn.rpartition(":")[2]: urn for urn in urns if ":organization:" in urn}
        try:
            told = await self._api.people(members) if members else {}
            found = {members[number]: row for number, row in told.items() if number in members}
            told = await self._api.organizations(others) if others else {}
            found |= {others[number]: row for number, row in told.items() if number in others}
        except (BadAnswer, SignInNeeded) as error:
            # Names are not for every app; without them the words are worth reading all the same.
            if error.status in (None, 401):
                raise
            self._refused = True
            return
        self._told |= {urn: person_of(urn, row) for urn, row in found.items()}


class Reading:
    """One account's lists."""

    def __init__(self, setup: Setup, api: Api, me: Person) -> None:
        self._web = setup.web
        self._api = api
        self._now = setup.now()
        self._names = Names(api)
        self._back = timedelta(days=days(setup, "posts_back", POSTS_BACK))
        self.reader = Reader(me)

    async def pages(self, cursors: Mapping[str, str], window: Window) -> AsyncGenerator[Page, None]:
        """Yield what is new under each post, the last changed first."""
        oldest = min(window.floor, self._now - self._back)

        async def fetch(cursor: str | None) -> Sheet[Any]:
            return await self._api.posts(self.reader.me.id, cursor)

        steps = scan(fetch, changed_at, oldest, self._web.bad_answer)
        async with contextlib.aclosing(steps):
            async for sheet, _ in steps:
                async with contextlib.aclosing(self._posts(sheet, cursors, window)) as pages:
                    async for page in pages:
                        yield page
        yield Page(listing="posts", cursor="newest")

    async def replies(self, top: str) -> list[object]:
        """Return all replies under a comment."""
        return [row async for row in self._all(top)]

    async def _posts(
        self, sheet: Sheet[Any], cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        rows = [row for row in sheet.items if isinstance(row, dict) and text_or(row, "id")]
        told = await self._api.metadata(text_or(row, "id") for row in rows) if rows else {}
        for row in rows:
            metadata = told.get(text_or(row, "id"), {})
            try:
                under = Under.of(row, metadata)
            except Unreadable as why:
                skip = Skipped(id=one_line(text_or(row, "id"), 80), why=f"{why}.")
                yield Page(listing="posts", cursor="newest", skipped=(skip,))
                continue
            listing = f"comments {under.post}"
            known = _Known.read(cursors.get(listing, ""))
            sign = _sign(metadata)
            if sign == "0" and not known.ids:
                continue
            if self._is_due(known, sign, window):
                yield await self._read(under, known, sign, window, listing)

    def _is_due(self, known: _Known, sign: str, window: Window) -> bool:
        if window.full or not sign or sign != known.sign or known.at is None:
            return True
        newest = max(known.ids.values(), default=0)
        lively = self._now.timestamp() - newest < _QUIET.total_seconds()
        return lively and self._now - known.at >= _AGAIN

    async def _read(
        self, under: Under, known: _Known, sign: str, window: Window, listing: str
    ) -> Page:
        """Read all comments on a post, and the replies under those where their number changed."""
        again = window.full or (known.at is not None and self._now - known.at >= _AGAIN)
        tops = [row async for row in self._all(under.post)]
        threads: list[tuple[object, list[object], bool]] = []
        for top in tops:
            whole = again or replies_to(top) is None or self._grew(top, known)
            replies = await self._under(top) if whole else []
            threads.append((top, replies, whole))
        names = await self._names.of(row for top, rest, _ in threads for row in (top, *rest))
        return self._page(threads, replace(under, names=names), known, sign, window, listing)

    def _grew(self, top: object, known: _Known) -> bool:
        with contextlib.suppress(Unreadable):
            return known.tops.get(comment_urn(top), 0) != replies_to(top)
        return False

    async def _under(self, top: object) -> list[object]:
        if replies_to(top) == 0:
            return []
        with contextlib.suppress(Unreadable):
            return [row async for row in self._all(comment_urn(top))]
        return []

    def _page(
        self,
        threads: Sequence[tuple[object, list[object], bool]],
        under: Under,
        known: _Known,
        sign: str,
        window: Window,
        listing: str,
    ) -> Page:
        found = _Found(self.reader, under, window.floor)
        for top, replies, whole in threads:
            found.add(top, replies, known, whole=whole)
        tried = "" if len(threads) >= _tops(sign) else f"{sign}: {len(threads)}"
        now = _Known(
            # Numbers and lists do not change at the same moment: what lags is read once more.
            sign=sign if tried in ("", known.tried) else "",
            tried=tried,
            at=self._now,
            tops=found.tops,
            ids=found.ids,
            under=found.under,
        )
        lost = known.ids.keys() - found.ids.keys()
        return Page(
            listing=listing,
            cursor=now.text(),
            incoming=tuple(found.incoming),
            own=tuple(found.own),
            gone=tuple(sorted(lost)),
            skipped=tuple(found.skipped),
        )

    async def _all(self, urn: str) -> AsyncGenerator[object, None]:
        """Yield all comments on a post, or all replies to a comment."""
        cursor: str | None = None
        for _ in range(_PAGES_MAX):
            sheet = await self._api.comments(urn, cursor)
            for row in sheet.items:
                yield row
            if sheet.next is None:
                return
            cursor = sheet.next
        raise self._web.bad_answer("a list of its server has no end")


class _Found:
    """What reading a post brought, by whose it is, and what is to be remembered of it."""

    def __init__(self, reader: Reader, under: Under, floor: datetime) -> None:
        self._reader = reader
        self._place = under
        self._floor = floor
        self.incoming: list[Post] = []
        self.own: list[Post] = []
        self.skipped: list[Skipped] = []
        self.tops: dict[str, int] = {}
        self.ids: dict[str, int] = {}
        self.under: dict[str, str] = {}

    def add(self, top: object, replies: Sequence[object], known: _Known, *, whole: bool) -> None:
        """Take a comment on the post, and its replies if they were all read."""
        self._take(top, "")
        try:
            urn = comment_urn(top)
        except Unreadable:
            return
        self.tops[urn] = replies_to(top) or len(replies)
        for row in replies:
            if reply := self._take(row, urn):
                self.under[reply] = urn
        for old in () if whole else known.replies_of(urn):
            self.under[old] = urn
            self.ids[old] = known.ids.get(old, 0)

    def _take(self, row: object, top: str) -> str:
        """Take one comment and return its name, empty where it has none."""
        try:
            post = self._reader.post(row, self._place, top)
        except Unreadable as why:
            name = one_line(text_or(row, "commentUrn") or text_or(row, "id"), 100)
            self.skipped.append(Skipped(id=name or "a comment", why=f"{why}."))
            return self._unread(row)
        self.ids[post.id] = int(post.at.timestamp()) if post.at else 0
        if self._reader.is_mine(row):
            self.own.append(post)
        elif post.at is not None and post.at >= self._floor:
            self.incoming.append(post)
        return post.id

    def _unread(self, row: object) -> str:
        """Take note that a comment is there, whatever it says."""
        with contextlib.suppress(Unreadable):
            urn = comment_urn(row)
            self.ids[urn] = 0
            return urn
        return ""


def _sign(metadata: Json) -> str:
    """Return a post's numbers, and whether it takes more; empty where they are not told."""
    told = mapping_or(metadata, "commentSummary")
    counts = [told.get(key) for key in ("count", "topLevelCount")]
    if type(counts[0]) is not int:
        return ""
    if counts[0] == 0:
        return "0"
    return f"{counts[0]} {counts[1]} {text_or(metadata, 'commentsState')}"


def _tops(sign: str) -> int:
    """Return how many comments stand on the post itself, as its numbers say; zero where unknown."""
    told = sign.split(" ")[1:2]
    return int(told[0]) if told and told[0].isdecimal() else 0

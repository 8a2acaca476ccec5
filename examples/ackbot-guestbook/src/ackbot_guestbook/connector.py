"""The connector: the methods of ackbot's interface, in calls of the guestbook's API."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from ackbot.errors import PlatformError
from ackbot.model import Post, Threading
from ackbot.platforms import replies
from ackbot.platforms.base import (
    Connector,
    Facts,
    Found,
    Identity,
    Limit,
    Look,
    LookedUp,
    Once,
    Page,
    Parcel,
    Posted,
    Presence,
    Skipped,
    Window,
)
from ackbot.platforms.shapes import Json, Unreadable, items, moment_or_none, text_or
from ackbot.platforms.walk import Sheet, walk
from ackbot.text import one_line
from ackbot_guestbook import mapping

LIMIT = Limit(most=2000, unit="characters")
#: Entries a page of the list, and the most ids that one look-up takes.
PAGE = 50
#: Entries may turn up in the list this much later than they were written.
OVERLAP = timedelta(minutes=10)
_ENTRIES = "/api/entries"


class Guestbook(Connector):
    """One guestbook, read and answered by its owner."""

    facts = Facts(
        name="guestbook",
        title="Guestbook",
        threading=Threading.TREE,
        can_reply=True,
        can_like=False,
        once=Once.NOTHING,
        limit=LIMIT,
        subject="your guestbook",
        reads=("entries in your guestbook and replies to them", "your own entries"),
        writes=("replies",),
        credential="an access token",
        blind_spots=("entries that the guestbook's spam filter keeps back",),
    )

    async def who_am_i(self) -> Identity:
        """Ask whom the token belongs to."""
        me = await self._get("/api/me")
        try:
            return Identity(person=mapping.person(me))
        except Unreadable as why:
            raise self._wrong(f"who you are cannot be read: {why}") from None

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncIterator[Page]:
        """Yield the one list there is, newest first; `walk` takes care of the cursor."""
        steps = walk(
            self._sheet,
            _written,
            cursors.get("entries", ""),
            floor=window.floor,
            overlap=OVERLAP,
            now=self.setup.now(),
            full=window.full,
            trouble=self.setup.web.bad_answer,
        )
        async with contextlib.aclosing(steps):
            async for step in steps:
                posts, skipped = self._posts(step.items)
                yield Page(
                    listing="entries",
                    cursor=step.cursor,
                    incoming=tuple(post for post in posts if post.author.id != me.person.id),
                    own=tuple(post for post in posts if post.author.id == me.person.id),
                    skipped=skipped,
                )

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read entries by id, fifty a call; what is asked for and not sent is gone."""
        found: list[Post] = []
        gone: set[str] = set()
        for start in range(0, len(posts), PAGE):
            ids = posts[start : start + PAGE]
            rows = await self._entries(ids=",".join(ids))
            found.extend(self._posts(rows)[0])
            gone.update(set(ids) - {text_or(row, "id") for row in rows})
        return LookedUp(posts=tuple(found), gone=frozenset(gone))

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the whole thread that the target stands in."""
        posts, _ = self._posts(await self._entries(root=target.root))
        others = {post.id: post for post in posts}
        return Look(target=others.pop(target.id, None), posts=tuple(others.values()))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call; the client id is for ackbot alone."""
        who = self.setup.web.who
        replies.refuse(target, text, who=who, length=self.count(text), limit=LIMIT)
        body = json.dumps({"under": target.id, "text": text}).encode()
        return body, replies.key(me.person.id, target, body, now)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send a reply, once. An answer that does not tell what was stored proves nothing."""
        web = self.setup.web
        answer = await web.write(
            "POST",
            _ENTRIES,
            body=parcel.payload,
            headers={**self._headers(), "Content-Type": "application/json"},
        )
        try:
            return _proof(mapping.post(web.data(answer), self.setup.server))
        except (PlatformError, Unreadable):
            raise web.ambiguous(
                "its server did not say what it stored", status=answer.status
            ) from None

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for these words of mine under the target, no older than the attempt."""
        posts, _ = self._posts(await self._entries(root=parcel.target.root))
        # The request just made has told how far the server's clock is from ours.
        since = replies.earliest(parcel, self.setup.web.clock or timedelta(0))
        for post in posts:
            mine = post.author.id == me.person.id and post.parent == parcel.target.id
            late = post.at is not None and post.at >= since.replace(microsecond=0)
            if mine and late and replies.same(post.raw, parcel.text):
                return Found(presence=Presence.THERE, posted=_proof(post))
        return Found(presence=Presence.NOT_SEEN)

    def count(self, text: str) -> int:
        """Return the length as the service counts it."""
        return len(text)

    async def _sheet(self, before: str | None) -> Sheet[object]:
        """Read one page of the list: the newest entries, or those before one."""
        place = {"before": before} if before else {}
        data = await self._get(_ENTRIES, limit=str(PAGE), **place)
        return Sheet(tuple(self._listed(data)), text_or(data, "next") or None)

    async def _entries(self, **asked: str) -> list[object]:
        return self._listed(await self._get(_ENTRIES, **asked))

    def _listed(self, data: Json) -> list[object]:
        if not isinstance(data.get("entries"), list):
            raise self._wrong("its server sent no list of entries")
        return items(data, "entries")

    async def _get(self, path: str, **asked: str) -> Json:
        web = self.setup.web
        return web.data(await web.get(path, params=list(asked.items()), headers=self._headers()))

    def _headers(self) -> dict[str, str]:
        token = self.setup.credential().reveal()
        self.setup.web.hide(token)
        return {"Authorization": f"Bearer {token}"}

    def _posts(self, rows: Iterable[object]) -> tuple[list[Post], tuple[Skipped, ...]]:
        """Read entries; one that cannot be read is told of, and hides no other."""
        posts: list[Post] = []
        skipped: list[Skipped] = []
        for row in rows:
            try:
                posts.append(mapping.post(row, self.setup.server))
            except Unreadable as why:
                name = one_line(text_or(row, "id")) or "an entry"
                skipped.append(Skipped(id=name, why=f"{why}."))
        return posts, tuple(skipped)

    def _wrong(self, why: str) -> PlatformError:
        return self.setup.web.bad_answer(why)


def _written(row: object) -> datetime | None:
    return moment_or_none(text_or(row, "written"))


def _proof(post: Post) -> Posted:
    return Posted(id=post.id, url=post.url, at=post.at)

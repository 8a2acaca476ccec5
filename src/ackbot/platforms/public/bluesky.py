"""The public side of a Bluesky account: its posts, and what was said under them.

Sources: lexicons app.bsky.actor.getProfile, app.bsky.feed.getAuthorFeed and getPostThread, which
the public AppView answers without a session; com.atproto.label.defs (`!no-unauthenticated`).
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import datetime

from ackbot.model import Post
from ackbot.platforms.base import Identity, Page, Window
from ackbot.platforms.bluesky import FACTS, mapping
from ackbot.platforms.bluesky.session import error_name
from ackbot.platforms.http import Params
from ackbot.platforms.public.base import (
    PAGES,
    THREADS,
    PublicConnector,
    hidden,
    nobody,
    public_facts,
)
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, moment_or_none, text_or
from ackbot.platforms.together import together

_PAGE = 100
_DEPTH = "20"
_SIDE_BY_SIDE = 4
#: Set on their own profile by those who want to be shown to nobody who is signed out.
_SIGNED_IN_ONLY = "!no-unauthenticated"
_NOBODY = ("NotFound", "InvalidRequest", "ActorNotFound", "AccountTakedown", "AccountDeactivated")
_SIGN_IN_FIRST = ("AuthMissing", "AuthenticationRequired", "InvalidToken")


class PublicBluesky(PublicConnector):
    """One account, seen from outside."""

    facts = public_facts(
        FACTS,
        "mentions and quotes in posts of others",
        f"what was said under posts that are older, or not among the newest {THREADS} with replies",
        "likes of yours, and whom you blocked or muted",
    )

    async def who_am_i(self) -> Identity:
        """Read the profile. Raises NotPublic where there is none to be shown."""
        actor = str(self.setup.settings["user"])
        answer = await self._ask("app.bsky.actor.getProfile", [("actor", actor)])
        if answer is None:
            raise nobody(self.setup.web)
        for label in items(answer, "labels"):
            if text_or(label, "val") == _SIGNED_IN_ONLY:
                raise hidden(self.setup.web, "they ask to be shown only to people who signed in")
        try:
            return Identity(person=mapping.person(answer))
        except Unreadable:
            raise self.setup.web.bad_answer("its server does not say who that is") from None

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield own posts first, then what stands under those that were answered."""
        views = await self._own(me, window)
        texts = _texts(views)
        yield Page(listing="posts", cursor="{}", own=tuple(_readable(views, me.person.id, texts)))
        answered = _answered(views)[:THREADS]
        for start in range(0, len(answered), _SIDE_BY_SIDE):
            batch = answered[start : start + _SIDE_BY_SIDE]
            threads = await together(*map(self._thread, batch))
            below = [view for found in threads for view in found]
            posts = _readable(below, me.person.id, {**texts, **_texts(below)})
            yield Page(
                listing=f"threads {start}",
                cursor="{}",
                incoming=tuple(post for post in posts if post.author.id != me.person.id),
                own=tuple(post for post in posts if post.author.id == me.person.id),
            )

    async def _own(self, me: Identity, window: Window) -> list[Json]:
        """Read own posts back to the window's floor, without those that were only passed on."""
        found: list[Json] = []
        cursor = ""
        for _ in range(PAGES):
            asked = [("actor", me.person.id), ("filter", "posts_with_replies")]
            asked += [("limit", str(_PAGE)), *([("cursor", cursor)] if cursor else [])]
            page = await self._ask("app.bsky.feed.getAuthorFeed", asked)
            entries = [entry for entry in items(page, "feed") if isinstance(entry, dict)]
            views = [mapping_or(entry, "post") for entry in entries if not entry.get("reason")]
            found += [view for view in views if _author(view) == me.person.id]
            times = [at for view in views if (at := _indexed(view))]
            cursor = text_or(page, "cursor")
            if not cursor or not entries or (times and min(times) < window.floor):
                break
        return [view for view in found if (at := _indexed(view)) is None or at >= window.floor]

    async def _thread(self, uri: str) -> list[Json]:
        asked = [("uri", uri), ("depth", _DEPTH), ("parentHeight", "0")]
        found = await self._ask("app.bsky.feed.getPostThread", asked)
        views = mapping.thread_views(mapping_or(found, "thread"))
        return [view for view in views if view.get("uri") != uri]

    async def _ask(self, method: str, params: Params) -> Json | None:
        """Call a query; None where there is no such actor or post."""
        web = self.setup.web
        answer = await web.get(f"/xrpc/{method}", params=params, passes=(400, 401, 403, 404))
        if answer.status == 200:
            return web.data(answer)
        name = error_name(answer)
        if answer.status in (401, 403) or name in _SIGN_IN_FIRST:
            raise hidden(web, "its server shows nothing to whoever has not signed in")
        if name in _NOBODY:
            return None
        raise web.bad_answer("its server does not answer as Bluesky does", status=answer.status)


def _texts(views: Sequence[Json]) -> dict[str, str]:
    return {text_or(view, "uri"): mapping.plain(mapping_or(view, "record")) for view in views}


def _readable(views: Sequence[Json], me: str, texts: Mapping[str, str]) -> list[Post]:
    """Read post views, each once; those that cannot be read are left out.

    `texts` are words by address, for what a reply is about.
    """
    found: dict[str, Post] = {}
    for view in views:
        with contextlib.suppress(Unreadable):
            post = mapping.seen(view, me, texts)
            found[post.id] = post
    return list(found.values())


def _answered(views: Sequence[Json]) -> list[str]:
    """Return the own posts whose threads hold all replies, newest first.

    What I said under a post of my own comes with the thread of that one.
    """
    listed = {text_or(view, "uri") for view in views}
    return [
        text_or(view, "uri")
        for view in views
        if view.get("replyCount") and _root(view) not in listed - {text_or(view, "uri")}
    ]


def _root(view: Json) -> str:
    reply = mapping_or(mapping_or(view, "record"), "reply")
    return text_or(mapping_or(reply, "root"), "uri")


def _author(view: Json) -> str:
    return text_or(mapping_or(view, "author"), "did")


def _indexed(view: Json) -> datetime | None:
    return moment_or_none(text_or(view, "indexedAt"))

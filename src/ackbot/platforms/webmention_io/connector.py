"""The webmention.io connector: what was said to my pages, and my answers off my own site.

The service takes no replies: an answer is a post on one's own site that names what it answers, and
the site tells the other one of it. So a reply is handed over, and known again when the page that
lists my posts shows it.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from json import loads
from urllib.parse import quote

from ackbot.errors import BadAnswer, SignInNeeded
from ackbot.model import Person, Post
from ackbot.platforms.base import Identity, Look, LookedUp, Page, Setup, Skipped, Window
from ackbot.platforms.handover import HandoverConnector
from ackbot.platforms.shapes import Unreadable, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.platforms.upward import Rise, rise, start_of
from ackbot.platforms.walk import Sheet
from ackbot.platforms.webmention_io import FACTS, mapping
from ackbot.platforms.webmention_io.api import TARGETS, Api
from ackbot.platforms.webmention_io.mapping import Known, host_of, is_on, is_said
from ackbot.platforms.webmention_io.microformats import Entry, entries
from ackbot.platforms.webmention_io.state import State
from ackbot.text import one_line

_LISTING = "mentions"
#: Clocks and time zones differ, and a webmention may be verified long after it was received.
_OVERLAP = timedelta(days=2)
_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


class WebmentionIo(HandoverConnector):
    """One domain of one account."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._api = Api(setup)
        self._unmarked: list[str] = []
        """Pages of mine on which no post is marked up."""

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.webmention_io.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whether the key is good; who we are is the domain of the settings."""
        domain = str(self.setup.settings.get("domain") or "").strip().lower()
        if not _DOMAIN.fullmatch(domain):
            raise SignInNeeded(
                f"{self._web.who} was not read: its settings name no domain.",
                f"Set `domain` in [accounts.{one_line(self.setup.account)}], without https://.",
            )
        await self._api.check(domain)
        return Identity(person=Person(id=domain, name=domain, url=f"https://{domain}/"))

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield what was said, oldest first, and then my answers.

        My own posts are read before: what somebody says to an answer of mine belongs to the
        exchange that it is part of.
        """
        state = State.read(cursors.get(_LISTING, ""))
        known = state.known(me.person)
        mine = await self._my_replies(me.person)
        known.learn_own(mine)
        steps = self._said(me.person, state, window)
        async with contextlib.aclosing(steps):
            async for step in steps:
                known.learn(step.items)
                incoming, skipped = self._mapped(step.items, known)
                yield Page(
                    listing=_LISTING,
                    cursor=State.of(step.mark, known).text(),
                    incoming=tuple(incoming),
                    skipped=skipped,
                )
        own = tuple(mapping.own(entry, known) for entry in mine)
        yield Page(listing="posts", cursor=f'{{"read":{len(mine)}}}', own=own)

    def _said(self, me: Person, state: State, window: Window) -> AsyncGenerator[Rise[object], None]:
        start = start_of(state.mark, window, _OVERLAP)

        async def fetch(cursor: str | None) -> Sheet[object]:
            return await self._api.sheet(me.id, start, cursor)

        return rise(
            fetch,
            mapping.received,
            mark=None if window.full else state.mark,
            now=self.setup.now(),
            trouble=self._web.bad_answer,
        )

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: the service lists by page, not by source."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read known mentions again, by the pages they are about, twenty pages a call."""
        by_page: dict[str, list[Post]] = {}
        for post in posts:
            if target := text_or(loads(post.details), "target"):
                by_page.setdefault(target, []).append(post)
        pages = list(by_page)
        parts = [pages[at : at + TARGETS] for at in range(0, len(pages), TARGETS)]
        found = await together(
            *(self._again(me, part, [p for page in part for p in by_page[page]]) for part in parts)
        )
        return LookedUp(
            posts=tuple(post for part in found for post in part.posts),
            gone=frozenset(number for part in found for number in part.gone),
        )

    async def _again(self, me: Identity, pages: list[str], posts: list[Post]) -> LookedUp:
        rows, whole = await self._about(pages, posts)
        known = Known(me.person)
        there = {post.id: post for post in self._mapped(rows, known, everything=True)[0]}
        # Where a mention stands was known when it was first read; only its words may change.
        fresh = (
            replace(post, text=there[post.id].text, raw=there[post.id].raw)
            for post in posts
            if post.id in there
        )
        lost = {post.id for post in posts} - there.keys() if whole else ()
        return LookedUp(posts=tuple(fresh), gone=frozenset(lost))

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the mention as it now is, my answers to it, and what was said to those."""
        mine = await self._my_replies(me.person)
        known = Known(me.person, alias={mapping.key_or_none(target.url): target.id})
        known.learn_own(mine)
        answers = {
            mapping.own_id(entry): entry
            for entry in mine
            if target.id in known.answered(mapping.own_id(entry))
        }
        pages = [loads(target.details)["target"], *(e.url for e in answers.values() if e.url)]
        rows, _ = await self._about(pages[:TARGETS], [target])
        known.learn(rows)
        found = {post.id: post for post in self._mapped(rows, known, everything=True)[0]}
        now = found.pop(target.id, None)
        if now is None:
            return Look(target=None)
        own = [mapping.own(entry, known) for entry in answers.values()]
        theirs = [post for post in found.values() if post.parent in answers]
        return Look(
            target=replace(target, text=now.text, raw=now.raw),
            posts=tuple(replace(post, root=target.root) for post in (*own, *theirs)),
        )

    def notes(self) -> tuple[str, ...]:
        """Say where no answer of mine can be seen."""
        return tuple(
            f"No post is marked up (h-entry) on {one_line(page, 200)}: answers there are not seen."
            for page in self._unmarked
        )

    def page_url(self, post: Post) -> str:
        """Return the page to write an answer on, or the post itself."""
        page = self.setup.settings.get("write_at")
        if not isinstance(page, str) or "{url}" not in page:
            return post.url
        return page.replace("{url}", quote(post.url, safe=""))

    async def _about(
        self, pages: Sequence[str], posts: Sequence[Post]
    ) -> tuple[list[object], bool]:
        """Return what was said about pages since the oldest of some posts, and if that is all."""
        since = min((post.at for post in posts if post.at is not None), default=self.setup.now())
        rows: list[object] = []
        whole = False
        found = self._api.about(pages, since)
        async with contextlib.aclosing(found):
            async for part, last in found:
                rows.extend(part)
                whole = last
        return rows, whole

    async def _my_replies(self, me: Person) -> list[Entry]:
        """Read my own posts that answer something, off the pages that list them."""
        pages = self._feeds(me)
        found = await together(*map(self._entries, pages))
        self._unmarked = [page for page, on in zip(pages, found, strict=True) if not on]
        hosts = {me.id, *map(host_of, pages)}
        return [
            entry
            for on in found
            for entry in on
            if any(map(mapping.key_or_none, entry.replies_to))
            and (not entry.url or any(is_on(host_of(entry.url), host) for host in hosts))
        ]

    async def _entries(self, page: str) -> list[Entry]:
        try:
            self._web.allow(page)
            answer = await self._web.get(page, headers={"Accept": "text/html"})
        except BadAnswer as error:
            hint = (
                "Set `feed` to the page that lists your posts, as it is after all redirects; or "
                "feed = false, and no answer of yours is seen."
            )
            raise BadAnswer(error.message, hint, status=error.status) from None
        return entries(answer.body.decode("utf-8", "replace"), page)

    def _feeds(self, me: Person) -> list[str]:
        named = self.setup.settings.get("feed")
        if named in (None, ""):
            return [f"https://{me.id}/"]
        listed = named if isinstance(named, list | tuple) else [named]
        return [page.strip() for page in listed if isinstance(page, str) and page.strip()]

    def _is_for_me(self, row: object, me: Person) -> bool:
        """Whether it was said by somebody else, and not where another account reads it."""
        source, url = host_of(text_or(row, "wm-source")), host_of(text_or(row, "url"))
        if any(is_on(host, one) for one in self._left_out() for host in (source, url)):
            return False
        return is_said(row) and not is_on(source, me.id)

    def _left_out(self) -> list[str]:
        named = self.setup.settings.get("leave_out")
        listed = named if isinstance(named, list | tuple) else [named]
        return [host.strip().lower() for host in listed if isinstance(host, str) and host.strip()]

    def _mapped(
        self, rows: Iterable[object], known: Known, *, everything: bool = False
    ) -> tuple[list[Post], tuple[Skipped, ...]]:
        posts: dict[str, Post] = {}
        skipped: list[Skipped] = []
        for row in rows:
            if not everything and not self._is_for_me(row, known.me):
                continue
            try:
                post = mapping.mention(row, known)
            except Unreadable as why:
                skipped.append(Skipped(id=mapping.name_of(row), why=f"{why}."))
                continue
            posts[post.id] = post
        return list(posts.values()), tuple(skipped)

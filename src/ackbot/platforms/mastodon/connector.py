"""The Mastodon connector: what the interface asks for, in calls of the Mastodon API.

Reading costs pages of notifications and of own posts, and batches of 20 for what stands above new
ones (where a server has no batches: one call a thread). Writing carries an Idempotency-Key; what it
is worth depends on the server. A doubtful reply is looked for among my own posts, never sent again.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ackbot.errors import BadAnswer, PlatformError, ServerTrouble, Unreachable
from ackbot.model import Post
from ackbot.platforms.base import (
    Connector,
    Found,
    Identity,
    Look,
    LookedUp,
    Page,
    Parcel,
    Posted,
    Presence,
    Setup,
    Window,
)
from ackbot.platforms.mastodon import FACTS, KEY_LASTS, composing, mapping
from ackbot.platforms.mastodon.listings import Listing, Notifications, Own
from ackbot.platforms.mastodon.mapping import Place
from ackbot.platforms.mastodon.session import Session
from ackbot.platforms.mastodon.threads import Threads, id_of, parent_id, quoted, read_batch
from ackbot.platforms.shapes import Json, Unreadable, items, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.text import clean, html_to_text

_RECENT = "40"
#: Clocks differ a little; a reply this much older than the attempt may still be the one.
_SLACK = timedelta(minutes=2)
_PEOPLE_BATCH = 40
_SOURCES_MAX = 5
_GONE = (404, 410)
#: Tokens made before this was asked for, and servers without it, do not tell.
_DOMAIN = re.compile(r"(?<=\w)@[\w.:-]*\w|(?<=\w) \[[^\]\n]{1,300}\]")
_NOT_TOLD = (400, 401, 403, 404, 405, 406, 410, 422, 501)
_BETWEEN_US = (
    ("blocked_by", "they blocked you"),
    ("blocking", "you blocked them"),
    ("domain_blocking", "you blocked their server"),
    ("muting", "you muted them"),
)


class Mastodon(Connector):
    """One account on a server that speaks Mastodon's API."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._session = Session(setup)
        self._declare()

    def _declare(self) -> None:
        # Servers count differently and promise different things, so each account has its facts.
        vars(self)["facts"] = self._session.server.facts

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.mastodon.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is, and what kind of server it is where that is not known."""
        account = await self._session.get("/api/v1/accounts/verify_credentials")
        server = await self._session.ready()
        self._declare()
        try:
            person = mapping.person(account, server.domain)
        except Unreadable:
            raise self._web.bad_answer("its server does not say who is signed in") from None
        if not id_of(account):
            raise self._web.bad_answer("its server does not say who is signed in")
        return Identity(person=person, others={"id": id_of(account)})

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield own posts first, so that no answered mention ever looks unanswered.

        Where posts cannot be read in batches, notifications come first: they tell most parents.
        """
        place = await self._place(me)
        threads = Threads(self._session, window.floor)
        told = Notifications(self._session, self._web, place, threads)
        if self.setup.settings.get("include_filtered") is True:
            told.all_of_them()
        own = Own(self._session, self._web, place, threads)
        first_told = self._session.server.batch is False
        listings: list[Listing] = [told, own] if first_told else [own, told]
        try:
            for listing in listings:
                listing.start(cursors.get(listing.name, ""), window)
            for listing in listings:
                await listing.peek()
            for listing in listings:
                stored = cursors.get(listing.name, "")
                pages = listing.pages(stored, window, self.setup.now())
                async with contextlib.aclosing(pages):
                    async for page in pages:
                        yield page
        finally:
            for listing in listings:
                await listing.stop()

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: the API takes no canonical ids; `pull` and `reread` look up by local."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read posts again in batches, and whether their authors are blocked or muted by now."""
        place = await self._place(me)
        here = {local: post for post in posts if (local := self._local(post))}
        if not here:
            return LookedUp()
        found, between = await together(
            read_batch(self._session, tuple(here)), self._between(here.values())
        )
        if not found:
            return LookedUp()  # no such call, or an answer too odd to call everybody gone
        there = {id_of(status): status for status in found}
        return LookedUp(
            posts=tuple(
                post
                for local, before in here.items()
                if local in there
                and (post := self._again(before, there[local], place, between)) is not None
            ),
            gone=frozenset(post.id for local, post in here.items() if local not in there),
            liked=frozenset(here[i].id for i in here if there.get(i, {}).get("favourited") is True),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, its whole thread, my newest posts, and what stands between us."""
        place = await self._place(me)
        status, thread, recent, between = await together(
            self._status(self._local(target)),
            self._thread(target),
            self._recent(place),
            self._between([target]),
        )
        if status is None:
            return Look(target=None)
        found = self._again(target, status, place, between)
        if found is None:
            raise self._web.bad_answer("its server sent the comment in another shape")
        return Look(target=found, posts=self._around(found, status, [*thread, *recent], place))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that posts the reply, and its idempotency key."""
        return composing.reply(
            target,
            text,
            server=self._session.server,
            settings=self.setup.settings,
            now=now,
            me=me.person.id,
            who=self._web.who,
        )

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Post the reply under its key; a repeat under a key that may be forgotten looks first."""
        if self._may_repeat(parcel) and (there := await self._sent_before(me, parcel)):
            return there
        answer = await self._session.write("/api/v1/statuses", parcel.payload, key=parcel.client_id)
        found = answer.json() if answer.body else None
        if not (isinstance(found, dict) and text_or(found, "uri") and id_of(found)):
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        return _posted(found)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the same words of mine under the same post, in my list and in the thread."""
        place = await self._place(me)
        recent, thread = await together(
            self._recent(place), self._thread_below(self._local(parcel.target))
        )
        wanted = json.loads(parcel.payload)
        mine = {
            id_of(status): status
            for status in (*recent, *thread)
            if mapping.is_mine(status, place)
            and parent_id(status) == wanted["in_reply_to_id"]
            and _not_before(status, parcel.attempted_at)
        }
        for status in mine.values():
            if _bare(text_or(status, "content"), html=True) == _bare(wanted["status"]):
                return Found(presence=Presence.THERE, posted=_posted(status))
        for status in list(mine.values())[:_SOURCES_MAX]:
            if await self._source(id_of(status)) == wanted["status"]:
                return Found(presence=Presence.THERE, posted=_posted(status))
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like a post; the server takes a second time for the first."""
        local = self._local(target)
        answer = await self._session.write(f"/api/v1/statuses/{quoted(local)}/favourite", b"")
        found = answer.json() if answer.body else None
        if id_of(found) != local:
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        return Posted(id=target.id, url=target.url)

    def count(self, text: str) -> int:
        """Length as the server counts it: addresses and remote handles count less."""
        return composing.count(text, self._session.server.url_weight)

    async def _place(self, me: Identity) -> Place:
        server = await self._session.ready()
        self._declare()
        return Place(
            address=server.address,
            domain=server.domain,
            me=me.person.id,
            local=me.others.get("id", ""),
        )

    def _may_repeat(self, parcel: Parcel) -> bool:
        """Whether an earlier attempt, had it got through, would not be recognised by its key."""
        if parcel.attempted_at is None:
            return False
        passed = self.setup.now() - parcel.attempted_at
        return not (self._session.server.keeps_keys and timedelta(0) <= passed < KEY_LASTS)

    async def _sent_before(self, me: Identity, parcel: Parcel) -> Posted | None:
        try:
            return (await self.find(me, parcel)).posted
        except (BadAnswer, ServerTrouble) as error:
            # Only the look failed: the write itself never left.
            raise Unreachable(error.message, error.hint, status=error.status) from None

    def _local(self, post: Post) -> str:
        """Return a post's id on this server; empty where it was read through another one."""
        details = json.loads(post.details)
        return str(details.get("id", "")) if details.get("server") == self.setup.server else ""

    def _again(
        self, before: Post, status: Json, place: Place, between: Mapping[str, str]
    ) -> Post | None:
        author = str(json.loads(before.details).get("author", ""))
        threads = Threads(self._session)
        with contextlib.suppress(Unreadable):
            return mapping.again(before, status, place, threads, closed=between.get(author, ""))
        return None

    def _around(
        self, target: Post, status: Json, said: Iterable[Json], place: Place
    ) -> tuple[Post, ...]:
        """Map what stands in the target's thread, as far as it hangs together with it."""
        threads = Threads(self._session)
        known = {id_of(each): each for each in (*said, status)}
        threads.learn(known.values())
        root = str(json.loads(target.details)["root"])
        posts = []
        for local, each in known.items():
            ids = {local, *map(id_of, threads.above(each))}
            ids |= {parent_id(threads.top(each))}
            if local != id_of(status) and ids & {root, id_of(status)}:
                with contextlib.suppress(Unreadable):
                    posts.append(mapping.rooted(each, target.root, root, place, threads))
        return tuple(posts)

    async def _status(self, local: str) -> Json | None:
        if not local:
            raise self._web.bad_answer("the comment was read through another server")
        answer = await self._session.ask(f"/api/v1/statuses/{quoted(local)}", passes=_GONE)
        return None if answer.status in _GONE else self._web.data(answer)

    async def _thread(self, target: Post) -> list[Json]:
        """Return all that stands under the target's root, or only below it if that is too much."""
        root, local = str(json.loads(target.details).get("root", "")), self._local(target)
        found = await self._thread_below(root) if local else []
        return found if found or root == local else await self._thread_below(local)

    async def _thread_below(self, local: str) -> list[Json]:
        if not local:
            return []
        path = f"/api/v1/statuses/{quoted(local)}/context"
        try:
            answer = await self._session.ask(path, passes=_GONE)
        except (BadAnswer, ServerTrouble):
            return []  # longer than we read; my own newest posts are read besides
        if answer.status in _GONE:
            return []
        data = self._web.data(answer)
        both = [*items(data, "ancestors"), *items(data, "descendants")]
        return [status for status in both if isinstance(status, dict)]

    async def _recent(self, place: Place) -> list[Json]:
        params = [("limit", _RECENT), ("exclude_reblogs", "true")]
        path = f"/api/v1/accounts/{quoted(place.local)}/statuses"
        found = self._session.listed(await self._session.ask(path, params))
        return [status for status in found if isinstance(status, dict)]

    async def _between(self, posts: Iterable[Post]) -> dict[str, str]:
        """Return why people (local ids) cannot or should not be answered, as far as is told."""
        authors = {str(json.loads(post.details).get("author", "")) for post in posts} - {""}
        asked = sorted(authors)
        batches = [asked[at : at + _PEOPLE_BATCH] for at in range(0, len(asked), _PEOPLE_BATCH)]
        found = await together(*map(self._relationships, batches))
        return {
            id_of(each): why
            for each in (one for batch in found for one in batch)
            for key, why in reversed(_BETWEEN_US)
            if isinstance(each, dict) and each.get(key) is True
        }

    async def _relationships(self, people: Sequence[str]) -> list[Any]:
        params = [("id[]", each) for each in people]
        path = "/api/v1/accounts/relationships"
        answer = await self._session.ask(path, params, passes=_NOT_TOLD)
        return self._session.listed(answer) if answer.status == 200 else []

    async def _source(self, local: str) -> str:
        """Return the text of a post of mine as it was typed; empty where the server keeps none."""
        try:
            return text_or(
                await self._session.get(f"/api/v1/statuses/{quoted(local)}/source"), "text"
            )
        except PlatformError:
            return ""


def _posted(status: Json) -> Posted:
    uri = text_or(status, "uri")
    at = moment_or_none(text_or(status, "created_at"))
    return Posted(id=uri, url=text_or(status, "url") or uri, at=at)


def _not_before(status: Json, attempted: datetime | None) -> bool:
    at = moment_or_none(text_or(status, "created_at"))
    return attempted is None or at is None or at >= attempted - _SLACK


def _bare(text: str, *, html: bool = False) -> str:
    """Return a text without what servers change: spaces, and the domains of names."""
    plain = html_to_text(text) if html else clean(text)
    return "".join(_DOMAIN.sub("", plain).split())

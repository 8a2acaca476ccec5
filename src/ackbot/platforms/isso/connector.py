"""The Isso connector: what the interface asks for, in calls of a server without accounts.

Reading costs one request for the site and one for each page that changed. Writing is a comment
under the user's name; nothing keeps a second one out, so an ambiguous send is looked for by its
place, author, words and time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from urllib.parse import quote

from ackbot.errors import CannotDo, PlatformError, TooLong
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
    Skipped,
    Window,
)
from ackbot.platforms.clocks import APART, ahead
from ackbot.platforms.http import Answer
from ackbot.platforms.isso import CHARACTERS_MAX, CHARACTERS_MIN, FACTS
from ackbot.platforms.isso.mapping import (
    HELD,
    Site,
    Thread,
    Unreadable,
    moment_of,
    number_of,
    origin_of,
    post_of,
)
from ackbot.platforms.isso.owner import Json, Owner, keep, owner_of, text_setting
from ackbot.platforms.isso.refusals import refusal
from ackbot.platforms.isso.threads import Known, State, Threads, stamps_of
from ackbot.platforms.signing import SignIn

_LISTING = "pages"


class Isso(Connector):
    """One author on one Isso server."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._web.hide(text_setting(setup, "email"))
        self._home = setup.server.partition("://")[2]
        self._known_owner: Owner | None = None

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.isso.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whether the server is an Isso, and for which site; who we are, the settings say."""
        owner = self._owner()
        answer = await self._web.get("/info", passes=(404,))
        data = {} if answer.status == 404 else self._web.data(answer)
        if not isinstance(data.get("version"), str):
            raise self._web.bad_answer("there is no Isso at its address", status=answer.status)
        return Identity(person=owner.person, others={"origin": origin_of(data.get("origin"))})

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield one page for each page of the site that changed, own and others' words together."""
        state = State.read(cursors.get(_LISTING, ""))
        threads = self._threads()
        changed = await threads.changed(state, window)
        state = State(changed.reach, state.since(window.floor).pages)
        if changed.skipped or not changed.pages:
            yield Page(listing=_LISTING, cursor=state.text(), skipped=changed.skipped)
        async with contextlib.aclosing(threads.read_all(changed.pages)) as found:
            async for thread in found:
                before = state.pages.get(thread.uri)
                stamps = stamps_of(thread)
                read_at = self.setup.now().timestamp()
                count = changed.pages[thread.uri]
                state = state.having(thread.uri, Known(read_at, count, stamps)).since(window.floor)
                yield self._page(thread, me, window, before, state.text())

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read the pages that these stand on; what is not on its page is gone."""
        site = self._site(me)
        asked: dict[str, dict[int, str]] = {}
        for post_id in posts:
            if (place := site.place_of(post_id)) is not None:
                asked.setdefault(place.uri, {})[place.number] = post_id
        found: list[Post] = []
        gone: set[str] = set()
        async with contextlib.aclosing(self._threads().read_all(asked)) as threads:
            async for thread in threads:
                living = thread.living()
                wanted = asked[thread.uri]
                gone.update(post_id for number, post_id in wanted.items() if number not in living)
                there = [living[number] for number in wanted if number in living]
                found.extend(self._posts(there, thread, me)[0])
        return LookedUp(posts=tuple(found), gone=frozenset(gone))

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target's page, and of it what stands under the same top-level comment."""
        thread = await self._threads().read(_details(target)["uri"])
        posts, _ = self._posts(thread.living().values(), thread, me)
        seen = {post.id: post for post in posts if post.root == target.root}
        found = seen.pop(target.id, None)
        return Look(target=found, posts=tuple(seen.values()))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of `POST /new`, and a client id that the server never sees."""
        self._refuse(target, text)
        owner = self._owner()
        body = {
            "text": text,
            "author": owner.name,
            "email": owner.email or None,
            "website": owner.website or None,
            "parent": _details(target)["id"],
        }
        seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
        return json.dumps(body, ensure_ascii=False).encode(), hashlib.sha256(seed).hexdigest()[:16]

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Write the comment; 202 means that it waits for a moderator."""
        uri = _details(parcel.target)["uri"]
        origin = self._site(me).origin
        answer = await self._web.write(
            "POST",
            f"/new?uri={quote(uri, safe='')}",
            body=parcel.payload,
            headers={"Content-Type": "application/json", **({"Origin": origin} if origin else {})},
            passes=(400, 403),
        )
        if answer.status in (400, 403):
            raise refusal(answer, self._web, self.setup)
        return self._posted(answer, uri, me)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for our words under the same top-level comment, no older than the attempt.

        A comment that a moderator holds is shown to nobody, so not to see it proves nothing.
        """
        details = _details(parcel.target)
        since = await self._earliest(parcel)
        thread = await self._threads().read(details["uri"])
        for number, comment in sorted(thread.living().items()):
            created = moment_of(comment, "created")
            if created is None or created < since or number <= details["id"]:
                continue
            if self._is_reply(comment, parcel, details["root"]):
                return Found(presence=Presence.THERE, posted=self._at(comment, thread.uri, me))
        return Found(presence=Presence.NOT_SEEN)

    def count(self, text: str) -> int:
        """Return the length in characters as Python counts them, which is how Isso does."""
        return len(text)

    def _owner(self) -> Owner:
        if self._known_owner is None:
            self._known_owner = owner_of(self.setup, self._home)
        return self._known_owner

    def _site(self, me: Identity) -> Site:
        return Site(self._home, origin_of(text_setting(self.setup, "site")) or _told_origin(me))

    def _threads(self) -> Threads:
        pages = self.setup.settings.get("pages")
        listed = pages if isinstance(pages, list | tuple) else [pages] if pages else []
        return Threads(self._web, self.setup.now(), [str(uri) for uri in listed])

    def _page(
        self, thread: Thread, me: Identity, window: Window, before: Known | None, cursor: str
    ) -> Page:
        self._learn(thread)
        living = thread.living()
        posts, skipped = self._posts(living.values(), thread, me)
        mine = me.person.id
        site = self._site(me)
        return Page(
            listing=_LISTING,
            cursor=cursor,
            incoming=tuple(p for p in posts if p.author.id != mine and _since(p, window)),
            own=tuple(post for post in posts if post.author.id == mine),
            gone=tuple(
                site.id_of(thread.uri, number)
                for number in (before.stamps if before else ())
                if number not in living
            ),
            skipped=skipped,
        )

    def _learn(self, thread: Thread) -> None:
        """Keep our own hash once a comment has proven it, so that names count no more."""
        owner = self._owner()
        proven = next(filter(None, map(owner.proof, thread.comments)), "")
        self._known_owner = keep(self.setup, owner, proven)

    def _posts(
        self, comments: Iterable[Json], thread: Thread, me: Identity
    ) -> tuple[list[Post], tuple[Skipped, ...]]:
        read: list[Post] = []
        skipped: list[Skipped] = []
        site, owner = self._site(me), self._owner()
        for comment in comments:
            try:
                read.append(post_of(comment, thread, site, owner))
            except Unreadable as why:
                number = number_of(comment) or 0
                skipped.append(Skipped(id=site.id_of(thread.uri, number), why=f"{why}."))
        return read, tuple(skipped)

    def _refuse(self, target: Post, text: str) -> None:
        """Raise TooLong or CannotDo where the server would not take the text."""
        who = self._web.who
        if target.closed:
            raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
        if len(text.rstrip()) < CHARACTERS_MIN:
            raise CannotDo(
                f"{who} takes no reply of fewer than {CHARACTERS_MIN} characters.",
                "Write a little more.",
            )
        if len(text) > CHARACTERS_MAX:
            raise TooLong(
                f"The reply has {len(text):,} characters and {who} takes {CHARACTERS_MAX:,}.",
                "Shorten it.",
            )

    def _posted(self, answer: Answer, uri: str, me: Identity) -> Posted:
        try:
            comment = self._web.data(answer)
        except PlatformError:
            comment = {}
        if number_of(comment) is None:
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        self._remember(comment)
        return self._at(comment, uri, me)

    def _remember(self, comment: Json) -> None:
        """The answer to a reply with our address carries our hash, whatever the server's salt."""
        proven = comment.get("hash")
        # The reply is there; not being able to keep what it taught must not put that in doubt.
        with contextlib.suppress(PlatformError, OSError):
            if isinstance(proven, str):
                self._known_owner = keep(self.setup, self._owner(), proven)

    def _at(self, comment: Json, uri: str, me: Identity) -> Posted:
        number = number_of(comment)
        assert number is not None
        site = self._site(me)
        return Posted(
            id=site.id_of(uri, number),
            url=site.url_of(uri, number),
            at=moment_of(comment, "created"),
            held=comment.get("mode") == HELD,
        )

    async def _earliest(self, parcel: Parcel) -> datetime:
        """Return when, by the server's clock, the reply can have been posted at the earliest."""
        target = parcel.target.at or datetime.min.replace(tzinfo=UTC)
        if parcel.attempted_at is None:
            return target
        asked = self.setup.now()
        answer = await self._web.get("/info", passes=(404,))
        return max(target, parcel.attempted_at + ahead(answer.headers, asked) - APART)

    def _is_reply(self, comment: Json, parcel: Parcel, root: int) -> bool:
        text = comment.get("text")
        if not isinstance(text, str) or text.strip() != parcel.text.strip():
            return False
        # Where the target went away meanwhile, the server makes a top-level comment of the reply.
        under = comment.get("parent") in (root, None)
        return under and self._owner().wrote(comment)


def _details(post: Post) -> Json:
    found: Json = json.loads(post.details)
    return found


def _since(post: Post, window: Window) -> bool:
    return post.at is None or post.at >= window.floor


def _told_origin(me: Identity) -> str:
    return origin_of(me.others.get("origin"))

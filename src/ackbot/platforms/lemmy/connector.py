"""The Lemmy connector: what the interface asks for, in calls of either generation of the API.

Nothing on the server keeps a second reply out (1.0 refuses a call that reaches it twice within two
minutes, no more), so a doubtful one is looked for among my newest comments, by its words.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime, timedelta

from ackbot.errors import CannotDo, TooLong
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
from ackbot.platforms.http import Answer
from ackbot.platforms.lemmy import CHARACTERS_MAX, FACTS, mapping
from ackbot.platforms.lemmy.dialects import Dialect, Listing
from ackbot.platforms.lemmy.listings import Elsewhere, Lists
from ackbot.platforms.lemmy.mapping import Place, number_or
from ackbot.platforms.lemmy.session import Session
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.text import clean

#: Clocks differ a little; a reply this much older than the attempt may still be the one.
_SLACK = timedelta(minutes=2)
#: Pages of a list that are read again to see what became of open mentions.
_PAGES_AGAIN = 3
_KEY_MAX = 32
_ALWAYS = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


class Lemmy(Connector):
    """One account on one server."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._session = Session(setup)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.lemmy.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is."""
        found = await self._session.person()
        try:
            person = mapping.person(found)
        except Unreadable:
            raise self._web.bad_answer("its server does not say who is signed in") from None
        if not number_or(found, "id"):
            raise self._web.bad_answer("its server does not say who is signed in")
        return Identity(person=person, others={"number": str(number_or(found, "id"))})

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield my own comments first, so that no answered mention ever looks unanswered.

        A server that was brought to 1.0 since the last time is noticed, and read as such.
        """
        dialect = await self._session.dialect()
        try:
            async with aclosing(self._lists(dialect, me, cursors, window)) as pages:
                async for page in pages:
                    yield page
            return
        except Elsewhere:
            if not await self._session.forget(dialect):
                raise
        dialect = await self._session.dialect()
        async with aclosing(self._lists(dialect, me, cursors, window)) as pages:
            async for page in pages:
                yield page

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: the server reads one comment a call."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read the newest pages of what was said to me again, down to the oldest of these."""
        if not posts:
            return LookedUp()
        dialect, place = await self._session.dialect(), self._place(me)
        end = min(post.at or _ALWAYS for post in posts)
        lists = Lists(self._session, self._web, place, Window(floor=end))
        read = await together(*(self._newest(lists, listing, end) for listing in dialect.told()))
        views = {
            mapping.id_in(view, place): view
            for found, _ in read
            for item in found
            if (view := _view(item))
        }
        reached = max(down for _, down in read)
        there = {post.id: views[post.id] for post in posts if post.id in views}
        gone = {post for post, view in there.items() if mapping.is_gone(view)}
        if dialect.is_new:
            # What was deleted is left out of the list; v3 goes on showing it, with a mark.
            passed = (post for post in posts if (post.at or _ALWAYS) > reached)
            gone |= {post.id for post in passed if post.id not in views}
        return LookedUp(
            posts=tuple(self._again(posts, there, gone, place)),
            gone=frozenset(gone),
            liked=frozenset(p for p, v in there.items() if mapping.is_liked(v) and p not in gone),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, the newest comments under its root, and my newest ones."""
        dialect, place = await self._session.dialect(), self._place(me)
        lists = Lists(self._session, self._web, place, Window(floor=_ALWAYS))
        view, thread, own = await together(
            self._one(dialect, target),
            self._thread(dialect, target),
            lists.sheet(dialect.own(me.others["number"]), None),
        )
        if view is None or mapping.is_gone(view):
            return Look(target=None)
        try:
            found = mapping.again(target, view, place)
        except Unreadable:
            raise self._web.bad_answer("its server sent the comment in another shape") from None
        around = _readable([*thread, *own.items], place)
        around.pop(target.id, None)
        return Look(target=found, posts=tuple(p for p in around.values() if _is_near(p, target)))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that posts the reply, and a key for a call sent twice."""
        who = self._web.who
        if target.closed:
            raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
        if not text.strip():
            raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
        if (length := self.count(text)) > CHARACTERS_MAX:
            raise TooLong(
                f"The reply has {length:,} characters and {who} takes {CHARACTERS_MAX:,}.",
                "Shorten it.",
            )
        about = json.loads(target.details)
        call = {"content": text, "post_id": about["post"]}
        if about["comment"]:
            call["parent_id"] = about["comment"]
        seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
        body = json.dumps(call, ensure_ascii=False).encode()
        return body, hashlib.sha256(seed).hexdigest()[:_KEY_MAX]

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Post the reply."""
        dialect, place = await self._session.dialect(), self._place(me)
        answer = await self._session.write(
            dialect.path("/comment"), parcel.payload, key=_key(parcel)
        )
        said = mapping_or(mapping_or(_object(answer), "comment_view"), "comment")
        wanted = json.loads(parcel.payload)
        if not number_or(said, "id") or number_or(said, "post_id") != wanted["post_id"]:
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        return _proof(said, place)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look among my newest comments for the same words under the same comment."""
        dialect, place = await self._session.dialect(), self._place(me)
        lists = Lists(self._session, self._web, place, Window(floor=_ALWAYS))
        wanted = json.loads(parcel.payload)
        for view in (await lists.sheet(dialect.own(me.others["number"]), None)).items:
            said = mapping_or(view, "comment")
            if mapping.is_mine(view, place) and _is_reply(said, wanted, parcel.attempted_at):
                return Found(presence=Presence.THERE, posted=_proof(said, place))
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Vote a comment or post up; a second time changes nothing."""
        about = json.loads(target.details)
        what = "comment" if about["comment"] else "post"
        dialect = await self._session.dialect()
        path, body = dialect.like(what, about[what])
        answer = await self._session.write(path, body)
        said = mapping_or(mapping_or(_object(answer), f"{what}_view"), what)
        if number_or(said, "id") != about[what]:
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        return Posted(id=target.id, url=target.url)

    def count(self, text: str) -> int:
        """Return the length in characters, as the server counts."""
        return len(text)

    def _place(self, me: Identity) -> Place:
        return Place(
            server=self.setup.server,
            me=me.person.id,
            number=int(me.others["number"]),
            handle=me.person.handle,
        )

    async def _lists(
        self, dialect: Dialect, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        lists = Lists(self._session, self._web, self._place(me), window)
        now = self.setup.now()
        own, likes = dialect.own(me.others["number"]), dialect.liked()
        walks = [lists.own(own, cursors.get(own.name, ""), now)]
        walks += [lists.told(each, cursors.get(each.name, ""), now) for each in dialect.told()]
        if window.likes:
            walks.append(lists.liked(likes, cursors.get(likes.name, ""), now))
        for pages in walks:
            async with aclosing(pages):
                async for page in pages:
                    yield page

    async def _newest(
        self, lists: Lists, listing: Listing, end: datetime
    ) -> tuple[list[Json], datetime]:
        """Read the first pages of a list, down to `end`; return how far down that was."""
        found: list[Json] = []
        cursor: str | None = None
        for _ in range(_PAGES_AGAIN):
            sheet = await lists.sheet(listing, cursor)
            found += sheet.items
            times = [at for item in sheet.items if (at := mapping.listed_at(item))]
            cursor = sheet.next
            if cursor is None:
                return found, _ALWAYS
            if times and min(times) < end:
                break
        return found, min((at for item in found if (at := mapping.listed_at(item))), default=end)

    async def _one(self, dialect: Dialect, target: Post) -> Json | None:
        about = json.loads(target.details)
        what = "comment" if about["comment"] else "post"
        answer = await self._session.ask(
            dialect.path(f"/{what}"), [("id", str(about[what]))], passes=(404,)
        )
        if answer.status == 404:
            return None
        view = mapping_or(self._web.data(answer), f"{what}_view")
        if not view:
            raise self._web.bad_answer("its server sent no comment")
        return view

    async def _thread(self, dialect: Dialect, target: Post) -> list[Json]:
        root = target.root.rpartition("/comment/")[2]
        if not root.isdecimal():
            return []
        path, params = dialect.thread(int(root))
        answer = await self._session.ask(path, params, passes=(404,))
        if answer.status == 404:
            return []
        data = self._web.data(answer)
        return [v for v in items(data, "items") or items(data, "comments") if isinstance(v, dict)]

    def _again(
        self, posts: Iterable[Post], views: Mapping[str, Json], gone: set[str], place: Place
    ) -> Iterable[Post]:
        for before in posts:
            if before.id in views and before.id not in gone:
                with contextlib.suppress(Unreadable):
                    yield mapping.again(before, views[before.id], place)


def _view(item: Json) -> Json:
    """Return the view of a notification of either generation; an empty one where it has none."""
    with contextlib.suppress(Unreadable):
        told = mapping.told(item)
        return told[0] if told else {}
    return {}


def _readable(views: Iterable[Json], place: Place) -> dict[str, Post]:
    found: dict[str, Post] = {}
    for view in views:
        with contextlib.suppress(Unreadable):
            if not mapping.is_gone(view):
                post = mapping.comment(view, place)
                found[post.id] = post
    return found


def _is_near(post: Post, target: Post) -> bool:
    """Whether a comment stands in the target's thread, or directly under a post that named me."""
    return post.root == target.root or post.parent == target.id


def _is_reply(said: Json, wanted: Json, attempted: datetime | None) -> bool:
    at = moment_or_none(text_or(said, "published_at") or text_or(said, "published"))
    return (
        number_or(said, "post_id") == wanted["post_id"]
        and mapping.parent_number(said) == wanted.get("parent_id", 0)
        and (attempted is None or at is None or at >= attempted - _SLACK)
        and _folded(text_or(said, "content")) == _folded(wanted["content"])
    )


def _proof(said: Json, place: Place) -> Posted:
    number = number_or(said, "id")
    return Posted(
        id=place.id_of("comment", number),
        url=f"{place.server}/comment/{number}",
        at=moment_or_none(text_or(said, "published_at") or text_or(said, "published")),
    )


def _key(parcel: Parcel) -> str:
    """Return a key of this very attempt: the server refuses it, even if the first one failed."""
    attempt = parcel.attempted_at.isoformat() if parcel.attempted_at else ""
    return hashlib.sha256(f"{parcel.client_id} {attempt}".encode()).hexdigest()[:_KEY_MAX]


def _object(answer: Answer) -> Json:
    """Return the object that a 2xx holds; an empty one where it holds something else."""
    found = answer.json() if answer.body else None
    return found if isinstance(found, dict) else {}


def _folded(text: str) -> str:
    return "".join(clean(text).split())

"""The Discourse connector: what the interface asks for, in as few calls as a forum allows.

One list tells what I wrote and who answered, mentioned or quoted me; one call more tells which of
my topics have something new. Nothing keeps a second reply out for longer than five minutes, so a
doubtful one is looked for among my newest posts, by its words.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime, timedelta
from urllib.parse import quote

from ackbot.errors import CannotDo, PlatformError, TooLong
from ackbot.model import Person, Post
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
from ackbot.platforms.discourse import CHARACTERS_MAX, FACTS, mapping
from ackbot.platforms.discourse.actions import Actions
from ackbot.platforms.discourse.mapping import Reader, number_of, number_or, post_of, topic_of
from ackbot.platforms.discourse.session import Session
from ackbot.platforms.discourse.threads import CALLS_AGAIN, CHUNK, Threads, posts_in
from ackbot.platforms.discourse.topics import LISTING, Topics
from ackbot.platforms.http import Answer
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.text import one_line

#: Clocks differ a little; a reply this much older than the attempt may still be the one.
_SLACK = timedelta(minutes=2)
_COMPARED_MAX = 4
_LEADER = 4


class Discourse(Connector):
    """One member of one forum."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._session = Session(setup)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.discourse.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the key is, and whether closed topics are open to them."""
        user = await self._session.user()
        number, username = number_or(user, "id"), text_or(user, "username")
        if not number or not username:
            raise self._web.bad_answer("its forum does not say who is signed in")
        trusted = user.get("admin") is True or user.get("moderator") is True
        trusted = trusted or number_or(user, "trust_level") >= _LEADER
        return Identity(
            person=Person(
                id=f"{self._home}~{number}",
                name=one_line(text_or(user, "name")),
                handle=one_line(username),
                url=f"{self.setup.server}/u/{quote(username, safe='')}",
            ),
            others={"number": str(number), "user": username, "trusted": "1" if trusted else ""},
        )

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield what I did and what was said to me; then what my topics hold besides."""
        reader, now = self._reader(me), self.setup.now()
        actions = Actions(self._session, self._web, reader)
        walks = [("actions", actions)]
        if window.likes:
            likes = Actions(self._session, self._web, reader, [mapping.LIKE])
            walks.append(("likes", likes))
        for name, listed in walks:
            stored = cursors.get(name, "")
            async with aclosing(
                listed.pages(name, stored, window, now, Threads(self._session))
            ) as pages:
                async for page in pages:
                    yield page
        topics = Topics(self._session, self._web, reader, Threads(self._session), actions.covered)
        async with aclosing(topics.pages(cursors.get(LISTING, ""), window, now)) as pages:
            async for page in pages:
                yield page

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: no call reads posts of several topics."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read some known posts again, twenty of a topic a call: cut ones first, then in turn."""
        threads, reader = Threads(self._session, CALLS_AGAIN), self._reader(me)
        known = {post_of(post): post for post in posts if post_of(post)}
        asked = self._in_turn(known.values())[:CALLS_AGAIN]
        found = await together(
            *(threads.posts(topic, [post_of(post) for post in part]) for topic, part in asked)
        )
        parts = [
            _sorted_out(part, rows or (), reader)
            for (_, part), rows in zip(asked, found, strict=True)
        ]
        return LookedUp(
            posts=tuple(post for part in parts for post in part.posts),
            gone=frozenset().union(*(part.gone for part in parts)),
            liked=frozenset().union(*(part.liked for part in parts)),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the topic around the target, and what I and others did last."""
        reader = self._reader(me)
        topic, rows = await together(
            Threads(self._session).around(topic_of(target), number_of(target)),
            Actions(self._session, self._web, reader).rows(),
        )
        if topic is None:
            return Look(target=None)
        posts = [post for post in posts_in(topic) if not mapping.is_gone(post)]
        now = next((p for p in posts if number_or(p, "post_number") == number_of(target)), None)
        if now is None:
            return Look(target=None)
        topic = {**topic, "id": topic_of(target)}
        told = [row for row in rows if number_or(row, "topic_id") == topic_of(target)]
        around = _readable(reader.row, filter(mapping.is_words, told))
        around |= _readable(lambda post: reader.post(post, topic), filter(mapping.is_words, posts))
        around.pop(target.id, None)
        return Look(target=self._again(target, now, topic, reader), posts=tuple(around.values()))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that posts the reply, and a client id it never sees."""
        if target.closed:
            raise CannotDo(
                f"{self._web.who} cannot answer this: {target.closed}.", "Open it in the browser."
            )
        if not text.strip():
            raise CannotDo(f"{self._web.who} cannot send an empty reply.", "Write something.")
        if (length := self.count(text)) > CHARACTERS_MAX:
            raise TooLong(
                f"The reply has {length:,} characters and {self._web.who} takes "
                f"{CHARACTERS_MAX:,}.",
                "Shorten it.",
            )
        call = {
            "raw": text,
            "topic_id": topic_of(target),
            "reply_to_post_number": number_of(target),
        }
        seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
        return json.dumps(call, ensure_ascii=False).encode(), hashlib.sha256(seed).hexdigest()[:32]

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Post the reply; words that the forum has already are looked for after an attempt."""
        answer = await self._session.write("/posts.json", parcel.payload)
        if answer.status == 422 and parcel.attempted_at is not None:
            with contextlib.suppress(PlatformError):
                if there := (await self.find(me, parcel)).posted:
                    return there
        if answer.status >= 400:
            raise self._session.refusal(answer)
        return self._posted(answer, parcel)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look among my newest thirty posts for the same words under the same post.

        One that waits for the moderators is shown to nobody, so not to see it proves nothing.
        """
        mine = [mapping.REPLY]
        rows = await Actions(self._session, self._web, self._reader(me), mine).rows()
        wanted = json.loads(parcel.payload)
        candidates = [row for row in rows if _may_be(row, wanted, parcel.attempted_at)]
        for row in candidates[:_COMPARED_MAX]:
            post = await self._session.may_see(f"/posts/{number_or(row, 'post_id')}.json")
            if post is not None and _folded(text_or(post, "raw")) == _folded(wanted["raw"]):
                return Found(presence=Presence.THERE, posted=self._proof(post))
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like a post. The forum refuses a second time: then the post itself tells."""
        call = {"id": post_of(target), "post_action_type_id": mapping.LIKED}
        answer = await self._session.write("/post_actions.json", json.dumps(call).encode())
        if answer.status in (403, 422) and await self._is_liked(target):
            return Posted(id=target.id, url=target.url)
        if answer.status >= 400:
            raise self._session.refusal(answer)
        if number_or(_object(answer), "id") != post_of(target):
            raise self._unsaid(answer)
        return Posted(id=target.id, url=target.url)

    def count(self, text: str) -> int:
        """Return the length in characters, as the forum counts."""
        return len(text)

    def _reader(self, me: Identity) -> Reader:
        return Reader(
            server=self.setup.server,
            me=me.person.id,
            number=int(me.others["number"]),
            username=me.others["user"],
            trusted=bool(me.others["trusted"]),
            people={me.others["user"].lower(): me.person.id},
        )

    def _in_turn(self, posts: Iterable[Post]) -> list[tuple[int, list[Post]]]:
        """Part posts by topic, twenty each: those with words cut off first, then another each hour.

        Nothing is kept of what was read when, so the hour decides who is next.
        """
        topics: dict[int, list[Post]] = {}
        for post in posts:
            topics.setdefault(topic_of(post), []).append(post)
        parts = [
            (topic, listed[at : at + CHUNK])
            for topic, listed in sorted(topics.items())
            for at in range(0, len(listed), CHUNK)
        ]
        turn = int(self.setup.now().timestamp() // 3600) * CALLS_AGAIN % max(len(parts), 1)
        turned = parts[turn:] + parts[:turn]
        return sorted(turned, key=lambda part: not any(map(_is_cut, part[1])))

    def _again(self, target: Post, post: Json, topic: Json, reader: Reader) -> Post:
        try:
            return reader.again(target, post, topic)
        except Unreadable:
            raise self._web.bad_answer("its forum sent the post in another shape") from None

    async def _is_liked(self, target: Post) -> bool:
        try:
            post = await self._session.may_see(f"/posts/{post_of(target)}.json")
        except PlatformError:
            return False
        return post is not None and mapping.is_liked(post)

    def _posted(self, answer: Answer, parcel: Parcel) -> Posted:
        found = _object(answer)
        if text_or(found, "action") == "enqueued":
            waiting = number_or(mapping_or(found, "pending_post"), "id")
            held = f"{topic_of(parcel.target)}/{waiting or parcel.client_id}"
            return Posted(id=f"{self._home}/pending/{held}", held=True)
        wanted = json.loads(parcel.payload)["topic_id"]
        if not number_or(found, "post_number") or number_or(found, "topic_id") != wanted:
            raise self._unsaid(answer)
        return self._proof(found)

    def _proof(self, post: Json) -> Posted:
        topic, number = number_or(post, "topic_id"), number_or(post, "post_number")
        slug = text_or(post, "topic_slug") or "-"
        return Posted(
            id=f"{self._home}/t/{topic}/{number}",
            url=f"{self.setup.server}/t/{quote(slug, safe='')}/{topic}/{number}",
            at=moment_or_none(text_or(post, "created_at")),
            held=post.get("hidden") is True,
        )

    def _unsaid(self, answer: Answer) -> PlatformError:
        return self._web.ambiguous("its forum did not say what it stored", status=answer.status)

    @property
    def _home(self) -> str:
        return self.setup.server.partition("://")[2]


def _readable(read: Callable[[Json], Post], listed: Iterable[Json]) -> dict[str, Post]:
    """Map what can be read, by id."""
    found: dict[str, Post] = {}
    for each in listed:
        with contextlib.suppress(Unreadable):
            post = read(each)
            found[post.id] = post
    return found


def _sorted_out(known: Sequence[Post], rows: Iterable[Json], reader: Reader) -> LookedUp:
    """Say what became of posts of one topic: what is not among `rows` is gone."""
    here = {number_or(row, "id"): row for row in rows if not mapping.is_gone(row)}
    there = [(before, here[post_of(before)]) for before in known if post_of(before) in here]
    again: list[Post] = []
    for before, row in there:
        with contextlib.suppress(Unreadable):
            again.append(reader.again(before, row, {"id": topic_of(before)}))
    return LookedUp(
        posts=tuple(again),
        gone=frozenset(post.id for post in known if post_of(post) not in here),
        liked=frozenset(before.id for before, row in there if mapping.is_liked(row)),
    )


def _may_be(row: Json, wanted: Json, attempted: datetime | None) -> bool:
    """Whether a row can be of the reply that is looked for. Not every forum tells the parent."""
    at = moment_or_none(text_or(row, "created_at"))
    above = number_or(row, "reply_to_post_number")
    return (
        number_or(row, "topic_id") == wanted["topic_id"]
        and above in (0, wanted["reply_to_post_number"])
        and number_or(row, "post_id") > 0
        and (attempted is None or at is None or at >= attempted - _SLACK)
    )


def _is_cut(post: Post) -> bool:
    return mapping.is_cut({"excerpt": post.raw}) and json.loads(post.details).get("excerpt") is True


def _object(answer: Answer) -> Json:
    """Return the object that a 2xx holds; an empty one where it holds something else."""
    found = answer.json() if answer.body else None
    return found if isinstance(found, dict) else {}


def _folded(text: str) -> str:
    return "".join(text.split())

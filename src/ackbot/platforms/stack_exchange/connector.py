"""The Stack Exchange connector: five requests a pull, and nothing that could post.

It reads what anybody can read. Programs may comment there only for an app that is registered, and
a few times a day; so a reply is handed over, and known again at the next sync as my comment under
the same post.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime

from ackbot.errors import SignInNeeded
from ackbot.model import Person, Post
from ackbot.net.origins import taken_apart
from ackbot.platforms.base import Identity, Look, LookedUp, Page, Setup, Skipped, Window
from ackbot.platforms.handover import HandoverConnector
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.stack_exchange import FACTS, POSTS
from ackbot.platforms.stack_exchange.api import MOST, Api
from ackbot.platforms.stack_exchange.listings import Listing, Lists
from ackbot.platforms.stack_exchange.mapping import Reader, number_or
from ackbot.platforms.together import together
from ackbot.text import one_line

_SITE = re.compile(r"[a-z0-9.-]{1,80}")
_POSTS_MAX = 10_000


class StackExchange(HandoverConnector):
    """One user on one site of the network."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._api = Api(setup, str(setup.settings.get("site", "")).strip().lower())
        self._lists = Lists(self._api, setup.web)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.stack_exchange.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whether there is such a user: there is nothing to sign in with."""
        site = self.setup.settings.get("site")
        number = _number(self.setup.settings.get("user"))
        if not isinstance(site, str) or not _SITE.fullmatch(site.strip().lower()):
            raise self._nobody("its settings name no site", "site")
        if not number:
            raise self._nobody("its settings give no number of a user", "user")
        found = (await self._api.get("users/{}", [number])).items
        if not found or found[0].get("user_id") != number:
            raise self._nobody(f"{one_line(site)} has no user {number}", "user")
        host = taken_apart(text_or(found[0], "link")).netloc
        if not host:
            raise self._web.bad_answer("its server does not say where the user is")
        nobody = Person(id=f"{host}~{number}")
        me = Reader(host=host, me=nobody, number=number).person(found[0])
        return Identity(person=me, others={"number": str(number), "host": host})

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield my comments and posts first, so that no answered mention looks unanswered."""
        now, number = self.setup.now(), int(me.others["number"])
        own = Listing("users/{}/comments", [number], "comment_id")
        async with aclosing(self._own(own, self._reader(me), cursors, window, now)) as pages:
            async for page in pages:
                yield page
        posts = await self._my_posts(number)
        reader = self._reader(me, posts)
        mine, unread = _readable(reader.post, posts.values())
        done = json.dumps({"v": 1, "posts": len(posts)})
        yield Page(listing="posts", cursor=done, own=tuple(mine), skipped=unread)
        for name, listing, read, wanted in self._told(reader, number):
            stored = cursors.get(name, "")
            async with aclosing(self._lists.walk(listing, stored, window, now)) as steps:
                async for step in steps:
                    others = [each for each in step.items if wanted(each)]
                    incoming, unread = _readable(read, others)
                    accepted = _accepted(others, reader) if window.likes else ()
                    yield Page(
                        listing=name,
                        cursor=step.cursor,
                        incoming=tuple(incoming),
                        liked=accepted,
                        skipped=unread,
                    )

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read comments by id, a hundred a call."""
        reader = self._reader(me)
        asked = {
            int(number): post
            for post in posts
            if (number := post.removeprefix(f"{reader.host}/comments/")).isdecimal()
        }
        found = await self._by_number("comments/{}", list(asked))
        read, _ = _readable(reader.comment, found)
        there = {number_or(each, "comment_id") for each in found}
        return LookedUp(
            posts=tuple(read),
            gone=frozenset(post for number, post in asked.items() if number not in there),
        )

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read known comments and answers again, a hundred a call."""
        reader = self._reader(me)
        comments, answers = _split(posts)
        found = await together(
            self._by_number("comments/{}", list(comments)),
            self._by_number("answers/{}", list(answers)),
        )
        there = {reader.comment_id(number_or(each, "comment_id")): each for each in found[0]}
        there |= {reader.post_id(number_or(each, "answer_id")): each for each in found[1]}
        known = {post.id: post for post in (*comments.values(), *answers.values())}
        again: list[Post] = []
        for post_id, before in known.items():
            if post_id in there:
                with contextlib.suppress(Unreadable):
                    again.append(reader.again(before, there[post_id]))
        return LookedUp(
            posts=tuple(again),
            gone=frozenset(known.keys() - there.keys()),
            liked=frozenset(_accepted(found[1], reader)),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target and the newest comments under its post."""
        reader, about = self._reader(me), json.loads(target.details)
        under = Listing("posts/{}/comments", [about["post"]], "comment_id")
        around, found = await together(self._lists.newest(under), self.reread(me, [target]))
        if not found.posts:
            return Look(target=None)
        posts, _ = _readable(reader.comment, around.items)
        return Look(
            target=found.posts[0], posts=tuple(post for post in posts if post.id != target.id)
        )

    def notes(self) -> tuple[str, ...]:
        """Say how many requests are left today."""
        if self._api.left is None:
            return ()
        left, most = self._api.left
        return (f"{left:,} of {most:,} requests are left today.",)

    def _reader(self, me: Identity, posts: Mapping[int, Json] | None = None) -> Reader:
        return Reader(
            host=me.others["host"],
            me=me.person,
            number=int(me.others["number"]),
            posts=posts or {},
        )

    async def _own(
        self,
        listing: Listing,
        reader: Reader,
        cursors: Mapping[str, str],
        window: Window,
        now: datetime,
    ) -> AsyncGenerator[Page, None]:
        steps = self._lists.walk(listing, cursors.get("own", ""), window, now)
        async with aclosing(steps):
            async for step in steps:
                own, unread = _readable(reader.comment, filter(reader.is_mine, step.items))
                yield Page(listing="own", cursor=step.cursor, own=tuple(own), skipped=unread)

    async def _my_posts(self, number: int) -> dict[int, Json]:
        """Read which questions and answers are mine, the most recently active first."""
        wanted = _number(self.setup.settings.get("posts")) or POSTS
        posts: dict[int, Json] = {}
        usual = [("pagesize", str(MOST)), ("order", "desc"), ("sort", "activity")]
        for page in range(1, min(wanted, _POSTS_MAX) // MOST + 2):
            found = await self._api.get("users/{}/posts", [number], [*usual, ("page", str(page))])
            posts |= {n: post for post in found.items if (n := number_or(post, "post_id"))}
            if not found.more or len(posts) >= wanted:
                break
        return dict(list(posts.items())[:wanted])

    def _told(
        self, reader: Reader, number: int
    ) -> list[tuple[str, Listing, Callable[[Json], Post], Callable[[Json], bool]]]:
        """Return the lists of what was said to me: how each is read, and what of it counts."""
        mine = sorted(reader.posts)
        asked = [n for n in mine if text_or(reader.posts[n], "post_type") == "question"]
        comments = Listing("posts/{}/comments", mine, "comment_id")
        answers = Listing("questions/{}/answers", asked, "answer_id")
        mentions = Listing("users/{}/mentioned", [number], "comment_id")

        def by_others(item: Json) -> bool:
            return not reader.is_mine(item)

        def to_me(comment: Json) -> bool:
            to = mapping_or(comment, "reply_to_user").get("user_id")
            return by_others(comment) and to in (None, number)

        def elsewhere(comment: Json) -> bool:
            return by_others(comment) and number_or(comment, "post_id") not in reader.posts

        return [
            ("comments", comments, reader.comment, to_me),
            ("answers", answers, reader.answer, by_others),
            ("mentions", mentions, reader.comment, elsewhere),
        ]

    async def _by_number(self, method: str, numbers: Sequence[int]) -> list[Json]:
        parts = [numbers[at : at + MOST] for at in range(0, len(numbers), MOST)]
        usual = [("pagesize", str(MOST)), ("filter", "withbody")]
        found = await together(*(self._api.get(method, part, usual) for part in parts))
        return [item for part in found for item in part.items]

    def _nobody(self, why: str, key: str) -> SignInNeeded:
        return SignInNeeded(
            f"{self._web.who} was not read: {why}.",
            f"Set `{key}` in [accounts.{one_line(self.setup.account)}].",
        )


def _readable(
    read: Callable[[Json], Post], listed: Iterable[Json]
) -> tuple[list[Post], tuple[Skipped, ...]]:
    """Map what can be read; the rest is told."""
    posts: list[Post] = []
    skipped: list[Skipped] = []
    for each in listed:
        try:
            posts.append(read(each))
        except Unreadable as why:
            keys = ("comment_id", "answer_id", "post_id")
            named = next((f"{k} {each[k]}" for k in keys if number_or(each, k)), "a comment")
            skipped.append(Skipped(id=named, why=f"{why}."))
    return posts, tuple(skipped)


def _accepted(answers: Iterable[Json], reader: Reader) -> tuple[str, ...]:
    """Return the ids of answers that I accepted, as far as these are some."""
    return tuple(
        reader.post_id(number_or(each, "answer_id"))
        for each in answers
        if each.get("is_accepted") is True and number_or(each, "answer_id")
    )


def _split(posts: Iterable[Post]) -> tuple[dict[int, Post], dict[int, Post]]:
    """Part what is known into comments and answers, by number."""
    comments: dict[int, Post] = {}
    answers: dict[int, Post] = {}
    for post in posts:
        about = json.loads(post.details)
        if about.get("comment"):
            comments[about["comment"]] = post
        elif about.get("post"):
            answers[about["post"]] = post
    return comments, answers


def _number(value: object) -> int:
    """Read a number from the settings, as number or text; zero where there is none."""
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        value = int(value[:18])
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0

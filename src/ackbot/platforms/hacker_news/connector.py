"""The Hacker News connector: two requests a pull, and nothing that could post.

One request reads my own items of the last weeks, one all comments in up to a hundred threads that I
took part in; what answers me is picked out here. Each thread that is new to us costs a share of
one more, which tells when it closes.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from ackbot.errors import SignInNeeded
from ackbot.model import Post
from ackbot.platforms.base import (
    Identity,
    Look,
    LookedUp,
    Page,
    Setup,
    Skipped,
    Window,
)
from ackbot.platforms.hacker_news import FACTS, OPEN_FOR, mapping
from ackbot.platforms.hacker_news.mapping import SITE, Known, Said
from ackbot.platforms.hacker_news.search import Search, number_of, ored, time_of
from ackbot.platforms.hacker_news.state import LATE, State
from ackbot.platforms.handover import HandoverConnector
from ackbot.platforms.shapes import Json, Unreadable, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.text import one_line

#: Posts in one transaction of the ledger.
_CHUNK = 200
#: Open mentions that one request reads again.
_BATCH = 40
_EVER = datetime(2006, 10, 9, tzinfo=UTC)  # its first item
_NEVER = datetime.max.replace(tzinfo=UTC)


class HackerNews(HandoverConnector):
    """One user of Hacker News."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._search = Search(setup.web)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.hacker_news.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whether there is a user of the configured name: there is nothing to sign in with."""
        name = self.setup.settings.get("user")
        if not isinstance(name, str) or not mapping.is_name(name):
            raise self._nobody("its settings name no user")
        user = await self._search.user(name)
        if user is None:
            raise self._nobody(f"the search knows no user {name}")
        found = text_or(user, "username")
        if not mapping.is_name(found):
            raise self._web.bad_answer("its server does not say who the user is")
        return Identity(person=mapping.person(found))

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Read both lists, then yield my own items and what was said to me, oldest first.

        Nothing is yielded before all was read: the newest come first, and what a reply belongs to
        stands above it. Until the last page the cursors stay as they were.
        """
        before = State.read(cursors.get("comments", ""))
        now, start = self.setup.now(), before.start(window)
        known = Known(me.person.id, told=dict(before.told), begun=dict(before.begun))
        await self._read_own(known, start)
        await self._read_stories(known)
        told = await self._read_told(known, start)
        after = State(now, known.told, known.begun).text()
        own, unread = _mapped(known.own.values(), known)
        for page in _pages("posts", "own", own, unread, cursors.get("posts", ""), _done(now)):
            yield page
        incoming, unread = _mapped(told, known)
        last = cursors.get("comments", "")
        for page in _pages("comments", "incoming", incoming, unread, last, after):
            yield page

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: the search finds items by author and thread, not by number."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read known comments again, forty a request: by their authors, in their threads."""
        asked = [post for post in posts if post.at is not None and mapping.is_name(post.author.id)]
        batches = [asked[at : at + _BATCH] for at in range(0, len(asked), _BATCH)]
        looked = await together(*map(self._again, batches))
        return LookedUp(
            posts=tuple(post for found in looked for post in found.posts),
            gone=frozenset(lost for found in looked for lost in found.gone),
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the comment as it now is, with all that stands under it."""
        tree = await self._search.tree(target.id)
        found = mapping.in_tree(tree, target) if tree is not None else None
        if tree is None or found is None:
            return Look(target=None)
        return Look(target=found, posts=tuple(mapping.below(tree, found)))

    def page_url(self, post: Post) -> str:
        """Return the page with the box to answer in; the item's own where it takes no more."""
        closed = post.reply_until is not None and post.reply_until <= self.setup.now()
        mine = post.author.id == self.setup.settings.get("user")
        return post.url if closed or mine else f"{SITE}/reply?id={post.id}"

    async def _read_own(self, known: Known, start: datetime) -> None:
        """Read my items that can still be answered since `start`."""
        since = start - OPEN_FOR - LATE
        async for hit in self._search.since((f"author_{known.me}",), since):
            if mapping.is_word(hit) and text_or(hit, "author") == known.me:
                known.own[text_or(hit, "objectID")] = hit
                if mapping.is_story(hit):
                    known.begun[text_or(hit, "objectID")] = time_of(hit)

    async def _read_stories(self, known: Known) -> None:
        """Learn when the threads began that are new to us."""
        unknown = sorted(known.stories() - known.begun.keys())
        known.begun.update(dict.fromkeys(unknown))
        for tag in ored("story", unknown):
            async for hit in self._search.since(("(story,poll,job)", tag), _EVER):
                if (number := text_or(hit, "objectID")) in known.begun:
                    known.begun[number] = time_of(hit)

    async def _read_told(self, known: Known, start: datetime) -> list[Json]:
        """Read what was said to me since `start`, oldest first, and remember its roots."""
        open_ = [
            story
            for story in known.stories()
            if (end := known.closes(story)) is None or end + LATE >= start
        ]
        threads = self._search.threads(open_, start)
        told = [hit async for hit in threads if known.is_to_me(hit)]
        told = sorted(told, key=lambda hit: time_of(hit) or _NEVER)
        for hit in told:
            number, at = text_or(hit, "objectID"), time_of(hit)
            if at is not None:
                known.told[number] = Said(known.root(number, hit), at)
        return told

    async def _again(self, posts: Sequence[Post]) -> LookedUp:
        times = [post.at for post in posts if post.at is not None]
        (authors,) = ored("author", [post.author.id for post in posts])
        (stories,) = ored("story", [_story(post) for post in posts])
        listed = self._search.since(("comment", authors, stories), min(times), max(times))
        found = {text_or(hit, "objectID"): hit async for hit in listed}
        return LookedUp(
            posts=tuple(_readable((post, found[post.id]) for post in posts if post.id in found)),
            gone=frozenset(post.id for post in posts if post.id not in found),
        )

    def _nobody(self, why: str) -> SignInNeeded:
        name = one_line(self.setup.account)
        return SignInNeeded(
            f"{self._web.who} was not read: {why}.",
            f"Set `user` in [accounts.{name}] to your user name, exactly as the site writes it.",
        )


def _mapped(hits: Iterable[Json], known: Known) -> tuple[list[Post], list[Skipped]]:
    posts: list[Post] = []
    skipped: list[Skipped] = []
    for hit in hits:
        try:
            posts.append(mapping.post(hit, known))
        except Unreadable as why:
            number = one_line(text_or(hit, "objectID"), 40) or "a comment"
            skipped.append(Skipped(id=number, why=f"{why}."))
    return posts, skipped


def _pages(
    listing: str, role: str, posts: Sequence[Post], skipped: Sequence[Skipped], old: str, new: str
) -> Iterable[Page]:
    """Part posts into pages; the new cursor comes with the last one."""
    parts = [posts[at : at + _CHUNK] for at in range(0, len(posts), _CHUNK)] or [()]
    for number, part in enumerate(parts, start=1):
        last = number == len(parts)
        yield Page(
            listing=listing,
            cursor=new if last else old or "{}",
            own=tuple(part) if role == "own" else (),
            incoming=tuple(part) if role == "incoming" else (),
            skipped=tuple(skipped) if last else (),
        )


def _readable(found: Iterable[tuple[Post, Json]]) -> Iterable[Post]:
    for before, hit in found:
        try:
            yield mapping.again(before, hit)
        except Unreadable:
            continue


def _story(post: Post) -> str:
    try:
        return number_of(json.loads(post.details), "story")
    except Unreadable:
        return post.root


def _done(now: datetime) -> str:
    return json.dumps({"v": 1, "done": now.astimezone(UTC).isoformat()})

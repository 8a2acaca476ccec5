"""The Ghost connector: all comments of one site, read from old to new.

Ghost tells commenters of replies that are typed on the page, and of none that come through its
Admin API. So replies are handed over, unless the user has set that ackbot sends them.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from ackbot.errors import SignInNeeded
from ackbot.model import Person, Post
from ackbot.net.jsons import MISSHAPEN, parsed
from ackbot.platforms.base import (
    Facts,
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
from ackbot.platforms.clocks import APART
from ackbot.platforms.ghost import FACTS, composing, facts_of, mapping
from ackbot.platforms.ghost.api import Api
from ackbot.platforms.ghost.mapping import id_of, is_gone
from ackbot.platforms.handover import HandoverConnector
from ackbot.platforms.shapes import Json, Unreadable, moment, moment_or_none, text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.upward import Place, Rise, rise, start_of
from ackbot.platforms.walk import Sheet
from ackbot.text import one_line

_LISTING = "comments"
#: How late a comment may turn up: one that a moderator hid and showed again.
_OVERLAP = timedelta(days=1)
#: So many comments of mine are remembered: answers to them are replies.
_REMEMBERED = 1_000
#: Pages of a thread that a fresh look reads.
_PAGES = 3
_EMAIL = re.compile(r"[^\s'\"\\@]+@[^\s'\"\\@]+")


@dataclass(frozen=True, slots=True)
class State:
    """What the cursor keeps: up to when all was read, and which comments are mine."""

    mark: datetime | None = None
    mine: tuple[str, ...] = ()

    def text(self) -> str:
        """Write it as the ledger keeps it."""
        mark = self.mark.isoformat() if self.mark else ""
        return json.dumps({"v": 1, "mark": mark, "mine": self.mine[-_REMEMBERED:]})

    @classmethod
    def read(cls, text: str) -> State:
        """Understand a stored text; one that cannot be understood means: read all again."""
        try:
            found = parsed(text)
            mark = moment(found["mark"]) if found["mark"] else None
            return cls(mark, tuple(map(str, found["mine"])))
        except MISSHAPEN:
            return cls()


class Ghost(HandoverConnector):
    """One member of one site."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        # Accounts differ in what they may do, so each instance carries its own facts.
        vars(self)["facts"] = self.facts_for(setup.settings)
        self._web = setup.web
        self._api = Api(setup)

    @classmethod
    def facts_for(cls, settings: Mapping[str, object]) -> Facts:
        """Return what an account can do, by whether it sends."""
        return facts_of(settings)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.ghost.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask who the member is that the settings name: comments are written by members."""
        email = str(self.setup.settings.get("member") or "").strip()
        account = one_line(self.setup.account)
        if not _EMAIL.fullmatch(email):
            raise SignInNeeded(
                f"{self._web.who} was not read: its settings name no member.",
                f"Set `member` in [accounts.{account}] to the address you comment with.",
            )
        found = await self._api.member(email)
        number = id_of(found)
        if found is None or not number:
            raise SignInNeeded(
                f"{self._web.who} was not read: its site has no member {one_line(email)}.",
                "Sign up on your site as a reader does, or correct `member` in "
                f"[accounts.{account}].",
            )
        return Identity(person=Person(id=number, name=one_line(text_or(found, "name"))))

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield the site's comments, oldest first."""
        state = State.read(cursors.get(_LISTING, ""))
        mine = dict.fromkeys(state.mine)
        steps = self._steps(state, window)
        async with contextlib.aclosing(steps):
            async for step in steps:
                mine.update(dict.fromkeys(_written_by(me.person, step.items)))
                posts, skipped = _mapped(step.items, me.person, mine)
                yield Page(
                    listing=_LISTING,
                    cursor=State(step.mark, tuple(mine)).text(),
                    incoming=tuple(post for post in posts if post.author.id != me.person.id),
                    own=tuple(post for post in posts if post.author.id == me.person.id),
                    gone=tuple(filter(None, (id_of(row) for row in step.items if is_gone(row)))),
                    skipped=skipped,
                )

    def _steps(self, state: State, window: Window) -> AsyncGenerator[Rise[object], None]:
        start = start_of(state.mark, window, _OVERLAP)

        async def fetch(cursor: str | None) -> Sheet[object]:
            place = Place.read(cursor) if cursor else Place(start)
            rows = await self._api.comments(_since(place.since), page=place.page + 1)
            # Pages have numbers here: an empty one is the end, whatever stands there of a next.
            more = rows.more and rows.items
            onward = place.after(rows.items, _created, id_of).text() if more else None
            return Sheet(place.new(rows.items, id_of), onward)

        return rise(
            fetch,
            _created,
            mark=None if window.full else state.mark,
            now=self.setup.now(),
            trouble=self._web.bad_answer,
        )

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Read comments by id, a hundred a call; what is hidden or missing is gone."""
        asked = [post for post in posts if id_of({"id": post})]
        rows = await self._api.by_id(asked)
        shown = [row for row in rows if not is_gone(row)]
        found, _ = _mapped(shown, me.person, ())
        there = {id_of(row) for row in shown}
        return LookedUp(
            posts=tuple(found), gone=frozenset(post for post in asked if post not in there)
        )

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read known comments again; which of them answer me is known already."""
        found = await self.look_up(me, [post.id for post in posts])
        known = {post.id: post for post in posts}
        return LookedUp(
            posts=tuple(_as_known(post, known[post.id]) for post in found.posts), gone=found.gone
        )

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, and what was said in its thread since."""
        looked = await self.reread(me, [target])
        if not looked.posts:
            return Look(target=None)
        rows = await self._thread(target, f"parent_id:'{target.root}'")
        posts, _ = _mapped(rows, me.person, _written_by(me.person, rows))
        return Look(
            target=looked.posts[0], posts=tuple(post for post in posts if post.id != target.id)
        )

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call, where ackbot may send it."""
        if self.facts.handover:
            return super().compose(me, target, text, now=now, people=people)
        return composing.reply(target, text, member=me.person.id, now=now, who=self._web.who)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Send the reply, unless the setting is gone since it was approved."""
        if self.facts.handover:
            return await super().post(me, parcel)
        row = await self._api.create(parcel.payload)
        if not id_of(row) or id_of(row, "parent_id") != parcel.target.root:
            raise self._web.ambiguous("its site did not say what it stored", status=201)
        return self._proof(row, parcel.target)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for these words of mine under that comment, no older than the attempt."""
        if self.facts.handover:
            return await super().find(me, parcel)
        target = parcel.target
        rows = await self._thread(target, f"member_id:'{me.person.id}'+parent_id:'{target.root}'")
        since = target.at or datetime.min.replace(tzinfo=UTC)
        if parcel.attempted_at is not None:
            since = max(since, parcel.attempted_at + self._api.ahead - APART)
        for row in rows:
            young = (_created(row) or since) >= since.replace(microsecond=0)
            if young and not is_gone(row) and composing.is_there(row, parcel.payload):
                return Found(presence=Presence.THERE, posted=self._proof(row, target))
        return Found(presence=Presence.NOT_SEEN)

    async def _thread(self, target: Post, which: str) -> list[Json]:
        """Read comments of a thread that are no older than the target."""
        since = _since(target.at or self.setup.now())
        found: list[Json] = []
        for page in range(1, _PAGES + 1):
            rows = await self._api.comments(f"{which}+{since}", page=page)
            found.extend(row for row in rows.items if isinstance(row, dict))
            if not rows.more:
                return found
        newest = await self._api.comments(f"{which}+{since}", order="desc")
        known = {id_of(row) for row in found}
        late = [row for row in newest.items if isinstance(row, dict) and id_of(row) not in known]
        return [*found, *reversed(late)]

    def _proof(self, row: Json, target: Post) -> Posted:
        number, page = id_of(row), target.on.url
        return Posted(
            id=number,
            url=f"{page}#ghost-comments-{number}" if page else "",
            at=_created(row),
        )


def _mapped(
    rows: Iterable[object], me: Person, mine: Iterable[str]
) -> tuple[list[Post], tuple[Skipped, ...]]:
    posts: list[Post] = []
    skipped: list[Skipped] = []
    known = frozenset(mine)
    for row in rows:
        if is_gone(row):
            continue
        try:
            posts.append(mapping.post(row, me, known))
        except Unreadable as why:
            skipped.append(Skipped(id=id_of(row) or "a comment", why=f"{why}."))
    return posts, tuple(skipped)


def _as_known(post: Post, before: Post) -> Post:
    """Return what was read again, with what only the first reading could tell."""
    return replace(post, kind=before.kind, parent_author=before.parent_author)


def _written_by(me: Person, rows: Iterable[object]) -> list[str]:
    """Return the ids of comments of mine."""
    listed = (row for row in rows if isinstance(row, dict) and id_of(row))
    return [id_of(row) for row in listed if mapping.person(row, me).id == me.id]


def _created(row: object) -> datetime | None:
    return moment_or_none(text_or(row, "created_at"))


def _since(at: datetime) -> str:
    """Write a filter as Ghost takes it: UTC, whole seconds."""
    return f"created_at:>='{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}'"

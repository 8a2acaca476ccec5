"""The GitLab connector: what the interface asks for, in calls of one server's REST API.

Lists say which issues and merge requests changed; what was said in one is read whole. A reply goes
into the thread of its target. Nothing keeps a second one out, so a doubtful one is looked for among
what was said there since the attempt.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ackbot.errors import BadAnswer, Refused
from ackbot.model import Post
from ackbot.platforms.abreast import abreast
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
from ackbot.platforms.forge import Memory, but_for_unseen
from ackbot.platforms.gitlab import FACTS, composing, mapping
from ackbot.platforms.gitlab.items import Reading, of_project, personal, project_path
from ackbot.platforms.gitlab.mapping import Item, Mapper, Note, about
from ackbot.platforms.gitlab.place import Place, Project, Wishes
from ackbot.platforms.gitlab.session import Session, reason
from ackbot.platforms.shapes import Json, Unreadable, items, text_or

if TYPE_CHECKING:
    from ackbot.platforms.signing import SignIn

_AT_ONCE = 3
_UNSEEN = (403, 404)
_NEWEST = [("order_by", "created_at"), ("sort", "desc")]
#: A reply this much older than the attempt, by the server's clock, may still be the one.
_SLACK = timedelta(seconds=2)
_PAGES_MAX = 20


class GitLab(Connector):
    """One account on gitlab.com, or on a server of one's own."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._place = Place.at(setup.server)
        self._session = Session(setup, self._place)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.gitlab.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is, and what it may do."""
        user = await self._session.object("/user")
        if user is None or not isinstance(user.get("id"), int) or not text_or(user, "username"):
            raise BadAnswer(
                f"{self._web.who} was not read: there is no GitLab at its address.",
                "Set `server` to the address that your browser shows, without a path.",
            )
        await self._session.learn_token()
        return Identity(person=self._place.person(user, frozenset()))

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield my own lists and those of the named projects, some at a time.

        What cannot be seen of a project is told at the end, when all else was read.
        """
        reading = self._reading(me, window)
        problems: list[BadAnswer] = []
        named = await self._named(reading, problems)
        if named:
            yield Page(listing="projects", cursor="as they are called now")
        sources = [personal(reading, named)(cursors)]
        for project in named:
            pages = of_project(reading, project)(cursors)
            sources.append(but_for_unseen(pages, problems, self._unseen_of(project.name)))
        async with aclosing(abreast(sources, _AT_ONCE)) as found:
            async for page in found:
                yield page
        if problems:
            raise problems[0]

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: GitLab has no call for several comments."""
        return LookedUp()

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target with its thread, and what was said in the item last."""
        reading = self._reading(me, Window(floor=target.at or datetime.fromtimestamp(0, UTC)))
        item = await self._item(target, reading)
        if item is None:
            return Look(target=None)
        known = about(target)
        thread = await self._thread(item, known["discussion"], reading)
        newest, _ = await self._session.page(f"{item.path}/notes", _NEWEST)
        others = self._told(newest, item, reading)
        reading.memory.learn([mapping.opening(item), *others, *thread])
        project = await reading.project(item.project)
        notes = {note.id: note for note in (*others, *thread)}
        notes.setdefault(item.id, mapping.opening(item))
        now = notes.pop(target.id, None)
        if now is None:
            return Look(target=None)
        fresh = mapping.again(target, reading.mapper.post(now, item, project))
        notes.pop(item.id, None)
        return Look(target=fresh, posts=tuple(reading.mapper.posts(notes.values(), item, project)))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that posts the reply, and an id the server never sees."""
        return composing.composed(target, text, now=now, who=self._web.who)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Post the reply, once."""
        answer = await self._session.post(_replies(about(parcel.target)), parcel.payload)
        found = answer.json() if answer.body else None
        if answer.status == 202:
            raise Refused(
                f"{self._web.who} took it for commands and stored no comment.",
                "Look there what became of it.",
                status=202,
            )
        posted = self._posted(found, parcel.target)
        if posted is None:
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        return posted

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the same words of mine, said there since the attempt."""
        wanted = text_or(json.loads(parcel.payload), "body")
        async with aclosing(self._since(parcel)) as rows:
            async for row in rows:
                author = self._place.person(row.get("author"), frozenset())
                mine = author.id == me.person.id
                posted = self._posted(row, parcel.target) if mine else None
                early = posted and posted.at and posted.at < self._earliest(parcel)
                if posted and not early and composing.same(text_or(row, "body"), wanted):
                    return Found(presence=Presence.THERE, posted=posted)
        return Found(presence=Presence.NOT_SEEN)

    async def like(self, me: Identity, target: Post) -> Posted:
        """React to a post; that it is there already is told as a thing not found."""
        known = about(target)
        note = f"/notes/{known['note']}" if known["note"] else ""
        name = Wishes.of(self.setup.settings, self._web.who).reaction
        answer = await self._session.post(
            f"{_item_path(known)}{note}/award_emoji",
            json.dumps({"name": name}).encode(),
            passes=(404,),
        )
        there = answer.status == 404 and "already been taken" in reason(answer)
        if answer.status == 404 and not there:
            raise self._web.write_error(answer)
        if not there and text_or(answer.json(), "name") != name:
            raise self._web.ambiguous("its server did not say what it stored", status=answer.status)
        return Posted(id=target.id, url=target.url)

    def count(self, text: str) -> int:
        """Length of a reply in characters, as it is sent."""
        return composing.length(text)

    def notes(self) -> tuple[str, ...]:
        """Say when the token is about to end, and that it cannot answer."""
        return self._session.notes()

    # -- what these are made of

    def _reading(self, me: Identity, window: Window) -> Reading:
        memory = Memory[Note](me.person, self._place.stranger)
        return Reading(
            web=self._web,
            session=self._session,
            place=self._place,
            wishes=Wishes.of(self.setup.settings, self._web.who),
            memory=memory,
            mapper=Mapper(place=self._place, memory=memory, me=me.person.id),
            window=window,
            now=self.setup.now(),
        )

    async def _named(self, reading: Reading, problems: list[BadAnswer]) -> list[Project]:
        found: dict[int, Project] = {}
        for name in reading.wishes.projects:
            try:
                told = await self._session.object(project_path(name))
            except BadAnswer as error:
                if (problem := self._unseen_of(name)(error)) is None:
                    raise
                problems.append(problem)
                continue
            project = Project.read(told) if told is not None else None
            if project is None:
                problems.append(self._unseen(name, 404))
                continue
            found[project.id] = project
        reading.projects.update(found)
        return list(found.values())

    def _unseen_of(self, name: str) -> Callable[[BadAnswer], BadAnswer | None]:
        def unseen(error: BadAnswer) -> BadAnswer | None:
            status = error.status or 0
            return self._unseen(name, status) if status in _UNSEEN else None

        return unseen

    def _unseen(self, name: str, status: int) -> BadAnswer:
        return BadAnswer(
            f"{self._web.who} was read but for {self._web.quote(name)}: it is not there, or not "
            "for its token.",
            "Correct `projects`, or let the token read it.",
            status=status,
        )

    async def _item(self, target: Post, reading: Reading) -> Item | None:
        known = about(target)
        found = await self._session.object(_item_path(known))
        if found is None:
            return None
        try:
            return reading.item(found, known["kind"])
        except Unreadable:
            raise self._web.bad_answer("its server sent the thread in another shape") from None

    async def _thread(self, item: Item, discussion: str, reading: Reading) -> list[Note]:
        if not discussion:
            return []
        found = await self._session.object(f"{item.path}/discussions/{discussion}")
        told = mapping.notes_of(found or {}, item, self._place, reading.wishes.bots)
        return [note for note in told if isinstance(note, Note)]

    def _told(self, rows: Sequence[object], item: Item, reading: Reading) -> list[Note]:
        """Return comments of a list that does not say in which thread they are.

        What I said in another thread answers those who spoke there, whoever that is: left out.
        """
        found = []
        for row in rows:
            if not isinstance(row, dict) or row.get("system") is True:
                continue
            with contextlib.suppress(Unreadable):
                note = mapping.note_of(row, item, self._place, reading.wishes.bots)
                if not (row.get("type") and reading.memory.is_mine(note)):
                    found.append(note)
        return found

    async def _since(self, parcel: Parcel) -> AsyncGenerator[Json, None]:
        """Yield the comments among which a reply must be, as far back as it can have been said."""
        known = about(parcel.target)
        if known["discussion"]:
            path = f"{_item_path(known)}/discussions/{known['discussion']}"
            for row in items(await self._session.object(path) or {}, "notes"):
                if isinstance(row, dict):
                    yield row
            return
        place = "1"
        for _ in range(_PAGES_MAX):
            rows, place = await self._session.page(
                f"{_item_path(known)}/notes", _NEWEST, place=place
            )
            for row in rows:
                if isinstance(row, dict):
                    yield row
            times = (self._posted(row, parcel.target) for row in rows)
            if not place or any(p.at < self._earliest(parcel) for p in times if p and p.at):
                return

    def _earliest(self, parcel: Parcel) -> datetime:
        """Return when, by the server's clock, the reply can have been posted at the earliest."""
        start = parcel.target.at or datetime.fromtimestamp(0, UTC)
        if parcel.attempted_at is None:
            return start
        return max(start, parcel.attempted_at + self._session.ahead - _SLACK)

    def _posted(self, row: object, target: Post) -> Posted | None:
        """Read what was stored; None where that is no comment."""
        found: Json = row if isinstance(row, dict) else {}
        with contextlib.suppress(Unreadable):
            number, at = mapping.number(found, "id"), mapping.said_at(found)
            url = f"{target.on.url}#note_{number}" if target.on.url else ""
            if isinstance(found.get("body"), str):
                return Posted(id=self._place.note(number), url=url, at=at)
        return None


def _item_path(known: Json) -> str:
    return f"/projects/{known['project']}/{known['kind']}/{known['iid']}"


def _replies(known: Json) -> str:
    """Return where a reply is posted: into the thread, or under the item itself."""
    thread = f"/discussions/{known['discussion']}" if known["discussion"] else ""
    return f"{_item_path(known)}{thread}/notes"

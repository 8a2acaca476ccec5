"""The GitHub connector: what the interface asks for, in calls of its REST and GraphQL APIs.

Named repositories are read by REST lists with ETags, everything else by searches that bring whole
threads. A reply is a comment, in the branch where its target stands; nothing keeps a second one
out, so a doubtful one is looked for among what was said there since the attempt.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.errors import BadAnswer
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
    Setup,
    Window,
)
from ackbot.platforms.forge import but_for_unseen
from ackbot.platforms.github import FACTS, queries
from ackbot.platforms.github.elsewhere import KINDS, Elsewhere
from ackbot.platforms.github.looking import Looking
from ackbot.platforms.github.pages import Maker
from ackbot.platforms.github.place import Place, Repository, Wishes
from ackbot.platforms.github.reader import Reader
from ackbot.platforms.github.repositories import Named, Tools
from ackbot.platforms.github.session import Session
from ackbot.platforms.github.talk import Talk
from ackbot.platforms.github.writing import Writing, composed
from ackbot.platforms.shapes import mapping_or, text_or

if TYPE_CHECKING:
    from ackbot.platforms.signing import SignIn

#: Listings on their way at a time: GitHub asks for few requests at once.
_AT_ONCE = 3
#: What a repository is answered with that is not there, or not for this token.
_UNSEEN = (403, 404, 451)


class GitHub(Connector):
    """One account on github.com, or on an Enterprise server."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._place = Place.at(setup.server)
        self._session = Session(setup, self._place)
        self._writing = Writing(setup, self._session, self._place)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.github.sign_in import SIGN_IN

        return SIGN_IN

    async def who_am_i(self) -> Identity:
        """Ask whose the token is."""
        try:
            user = self._web.data(await self._session.read("/user"))
        except BadAnswer as error:
            raise self._no_api(error) from None
        if not text_or(user, "login") or not isinstance(user.get("id"), int):
            raise self._web.bad_answer("its server does not say who is signed in")
        return Identity(person=self._place.person(user, frozenset()))

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield the named repositories' lists and what is elsewhere, some at a time.

        What cannot be seen of a repository is told at the end, when all else was read.
        """
        tools = self._tools(me, window)
        problems: list[BadAnswer] = []
        named = await self._named(tools.wishes, problems)
        if tools.wishes.repositories:
            yield Page(listing="repositories", cursor="as they are called now")
        login = me.person.handle
        sources = [self._seen(one, Named(one, tools).pages(cursors), problems) for one in named]
        sources += [Elsewhere(kind, login, named, tools).pages(cursors) for kind in KINDS]
        async with aclosing(abreast(sources, _AT_ONCE)) as pages:
            async for page in pages:
                yield page
        if problems:
            raise problems[0]

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: what is above something comes with it, as context."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read known posts and their threads again, in batches."""
        return await self._looking(me).again(posts)

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the target, its thread, and what was said there last."""
        return await self._looking(me).at(target)

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call that posts the reply, and an id the server never sees."""
        return composed(target, text, now=now, who=self._web.who)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Post the reply, once."""
        return await self._writing.post(parcel)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the same words of mine, said there since the attempt."""
        return await self._writing.find(me, parcel)

    async def like(self, me: Identity, target: Post) -> Posted:
        """React to a post; the server takes a second time for the first."""
        return await self._writing.react(target, self._wishes())

    def count(self, text: str) -> int:
        """Length of a reply in characters."""
        return len(text)

    def notes(self) -> tuple[str, ...]:
        """Say what is left of the hour's quotas if that is little."""
        return self._session.notes()

    # -- what these are made of

    def _wishes(self) -> Wishes:
        return Wishes.of(self.setup.settings, self._web.who)

    def _reader(self, me: Identity) -> Reader:
        return Reader(self._session, self._place, me, self._wishes())

    def _looking(self, me: Identity) -> Looking:
        return Looking(self._session, self._reader(me), self._web)

    def _tools(self, me: Identity, window: Window) -> Tools:
        reader = self._reader(me)
        return Tools(
            web=self._web,
            session=self._session,
            reader=reader,
            maker=Maker(session=self._session, reader=reader, likes=window.likes),
            talk=Talk(self._session, reader),
            place=self._place,
            wishes=self._wishes(),
            window=window,
            now=self.setup.now(),
        )

    async def _named(self, wishes: Wishes, problems: list[BadAnswer]) -> list[Repository]:
        """Ask, in one call, what the named repositories are called now and what they have."""
        if not wishes.repositories:
            return []
        asked: dict[str, object] = {}
        for number, written in enumerate(wishes.repositories):
            asked[f"o{number}"], _, asked[f"n{number}"] = written.partition("/")
        told = await self._session.ask(queries.repositories(len(wishes.repositories)), asked)
        found: dict[int, Repository] = {}
        for number, written in enumerate(wishes.repositories):
            repository = Repository.read(mapping_or(told.data, f"r{number}"))
            if repository is not None:
                found.setdefault(repository.id, repository)
            else:
                problems.append(self._unseen(written, 404))
        if found or told.gone or told.withheld:
            return list(found.values())
        raise self._web.bad_answer("its server sent data of another shape")

    def _seen(
        self, repository: Repository, pages: AsyncGenerator[Page, None], problems: list[BadAnswer]
    ) -> AsyncGenerator[Page, None]:
        """Yield a repository's pages; what cannot be seen of it is told in the end."""

        def unseen(error: BadAnswer) -> BadAnswer | None:
            seen = error.status not in _UNSEEN
            return None if seen else self._unseen(repository.name, error.status or 0, error.hint)

        return but_for_unseen(pages, problems, unseen)

    def _unseen(self, repository: str, status: int, hint: str = "") -> BadAnswer:
        shown = self._web.quote(repository)
        return BadAnswer(
            f"{self._web.who} was read but for {shown}: it is not there, or not for its token.",
            hint if "sign-on" in hint else "Correct `repositories`, or let the token read it.",
            status=status,
        )

    def _no_api(self, error: BadAnswer) -> BadAnswer:
        if error.status == 403:
            return error
        return BadAnswer(
            f"{self._web.who} was not read: there is no GitHub API at its address.",
            "On GitHub Enterprise, `server` is https://HOST/api/v3; for github.com leave it out.",
            status=error.status,
        )

"""The public side of an account on a server that speaks Mastodon's API.

Sources: https://docs.joinmastodon.org/methods/accounts/#lookup and #statuses, and
/methods/statuses/#context, which tells sixty answers at most to whoever has not signed in. Servers
may keep all of it for those who have.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence

from ackbot.errors import BadAnswer
from ackbot.model import Post
from ackbot.platforms.base import Identity, Page, Setup, Window
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.mastodon import FACTS, mapping
from ackbot.platforms.mastodon.mapping import Place
from ackbot.platforms.mastodon.session import Session
from ackbot.platforms.mastodon.threads import Threads, id_of, quoted
from ackbot.platforms.public.base import (
    PAGES,
    THREADS,
    NotPublic,
    PublicConnector,
    hidden,
    nobody,
    public_facts,
)
from ackbot.platforms.shapes import Json, Unreadable, items, moment_or_none, text_or
from ackbot.platforms.together import together

_PAGE = 40
_SIDE_BY_SIDE = 4
_CLOSED = (401, 403, 422)
_GONE = (404, 410)


class _Public(Session):
    """Calls without a token."""

    async def _headers(self) -> dict[str, str]:
        return {"Accept": "application/json"}


class PublicMastodon(PublicConnector):
    """One account, seen from outside."""

    facts = public_facts(
        FACTS,
        "mentions and quotes in posts of others",
        "what is not public: followers-only posts and direct messages",
        f"what was said under posts that are older, or not among the newest {THREADS} with replies",
        "answers that your server never got, and those it shows only to people who signed in",
    )

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._session = _Public(setup)

    async def who_am_i(self) -> Identity:
        """Look the handle up. Raises NotPublic where there is nobody, or nothing is shown."""
        web, (user, _, host) = self.setup.web, str(self.setup.settings["user"]).partition("@")
        domain = await self._domain()
        acct = user if host in (domain, _host(self.setup.server)) else f"{user}@{host}"
        answer = await self._ask("/api/v1/accounts/lookup", [("acct", acct)])
        if answer is None:
            raise nobody(web)
        account = web.data(answer)
        try:
            person = mapping.person(account, domain)
        except Unreadable:
            raise web.bad_answer("its server does not say who that is") from None
        if not id_of(account):
            raise web.bad_answer("its server does not say who that is")
        return Identity(person=person, others={"id": id_of(account)})

    async def _domain(self) -> str:
        """Return what stands behind the @ of the server's people, if it is such a server."""
        try:
            return (await self._session.ready()).domain
        except BadAnswer as error:
            raise NotPublic(
                f"{self.setup.web.who} was not read: {_host(self.setup.server)} does not speak "
                "Mastodon's API.",
                "If its server has another address, name it: --server https://social.example",
                status=error.status,
            ) from None

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield own posts first, then what stands under those that were answered."""
        place = Place(
            address=self.setup.server,
            domain=(await self._session.ready()).domain,
            me=me.person.id,
            local=me.others["id"],
        )
        threads = Threads(self._session)
        mine = await self._own(place, window)
        threads.learn(mine)
        answered = _answered(mine, threads)[:THREADS]
        told: list[Json] = []
        for start in range(0, len(answered), _SIDE_BY_SIDE):
            batch = answered[start : start + _SIDE_BY_SIDE]
            for above, below in await together(*(self._around(id_of(one)) for one in batch)):
                threads.learn([*above, *below])
                told += below
        # Only now is it known what stands above each: roots are read from there.
        posts = _readable([*mine, *told], place, threads)
        yield Page(
            listing="posts", cursor="{}", own=tuple(p for p in posts if p.author.id == place.me)
        )
        yield Page(
            listing="threads",
            cursor="{}",
            incoming=tuple(p for p in posts if p.author.id != place.me),
        )

    async def _own(self, place: Place, window: Window) -> list[Json]:
        """Read own posts back to the window's floor, without those that were only passed on."""
        found: list[Json] = []
        oldest = ""
        for _ in range(PAGES):
            params = [("limit", str(_PAGE)), ("exclude_reblogs", "true")]
            params += [("max_id", oldest)] if oldest else []
            path = f"/api/v1/accounts/{quoted(place.local)}/statuses"
            answer = await self._ask(path, params)
            if answer is None:
                raise nobody(self.setup.web)
            listed = [one for one in self._session.listed(answer) if isinstance(one, dict)]
            fresh = [one for one in listed if id_of(one) not in {id_of(old) for old in found}]
            found += fresh
            if not fresh or _is_before(fresh[-1], window):
                break
            oldest = id_of(fresh[-1])
        own = (one for one in found if mapping.is_mine(one, place) and not one.get("reblog"))
        return [one for one in own if not _is_before(one, window)]

    async def _around(self, local: str) -> tuple[list[Json], list[Json]]:
        """Read what stands above and below a post; nothing where it is gone meanwhile."""
        answer = await self._ask(f"/api/v1/statuses/{quoted(local)}/context")
        found = self.setup.web.data(answer) if answer is not None else {}
        above, below = items(found, "ancestors"), items(found, "descendants")
        return [one for one in above if isinstance(one, dict)], [
            one for one in below if isinstance(one, dict)
        ]

    async def _ask(self, path: str, params: Params = ()) -> Answer | None:
        """Read; None where there is no such thing. Raises NotPublic where it is not shown."""
        answer = await self._session.ask(path, params, passes=(*_CLOSED, *_GONE))
        if answer.status in _GONE:
            return None
        if answer.status in _CLOSED:
            raise hidden(self.setup.web, "its server shows nothing to whoever has not signed in")
        return answer


def _answered(mine: Iterable[Json], threads: Threads) -> list[Json]:
    """Return own posts that were answered and stand under no other of these, newest first.

    Not every server counts answers: where it does not say, they are looked for.
    """
    return [one for one in mine if one.get("replies_count", 1) and threads.parent(one) is None]


def _readable(statuses: Sequence[Json], place: Place, threads: Threads) -> list[Post]:
    """Read statuses, each once; those that cannot be read are left out."""
    found: dict[str, Post] = {}
    for status in statuses:
        with contextlib.suppress(Unreadable):
            post = mapping.post(status, place, threads)
            found[post.id] = post
    return list(found.values())


def _is_before(status: Json, window: Window) -> bool:
    at = moment_or_none(text_or(status, "created_at"))
    return at is not None and at < window.floor


def _host(server: str) -> str:
    return server.partition("://")[2].partition("/")[0].lower()

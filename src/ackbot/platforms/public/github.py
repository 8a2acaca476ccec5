"""The public side of somebody on GitHub: what is said in their repositories.

Sources: https://docs.github.com/en/rest/users/users, /rest/repos/repos, /rest/issues/issues,
/rest/issues/comments, /rest/pulls/comments. Whoever has not signed in gets sixty requests an hour
(https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api), of which a look
takes up to seventeen; so it is the five repositories pushed to last, and a page of each list.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from dataclasses import replace

from ackbot.errors import BadAnswer
from ackbot.platforms.base import Identity, Page, Setup, Skipped, Window
from ackbot.platforms.github import FACTS, rest
from ackbot.platforms.github.place import Place, Repository, Wishes
from ackbot.platforms.github.reader import Reader, worth_reading
from ackbot.platforms.github.said import Said
from ackbot.platforms.github.session import Session
from ackbot.platforms.http import Answer, Params
from ackbot.platforms.public.base import NotPublic, PublicConnector, nobody, public_facts
from ackbot.platforms.rising import stamp
from ackbot.platforms.shapes import Json, Unreadable, mapping_or, text_or
from ackbot.platforms.together import together

REPOSITORIES = 5
_PER_PAGE = "100"
#: Deleted, blocked or switched off.
_GONE = (404, 410, 451)
_NO_BOTS: frozenset[str] = frozenset()


class _Public(Session):
    """Calls without a token."""

    async def _headers(self) -> dict[str, str]:
        return {
            "Accept": "application/vnd.github+json",
            "X-GitHub-Api-Version": "2022-11-28",
        }


class PublicGitHub(PublicConnector):
    """One person, seen from outside."""

    facts = replace(
        public_facts(
            FACTS,
            f"what is said elsewhere than in the {REPOSITORIES} repositories of yours that were "
            "pushed to last: mentions, threads you opened",
            "discussions, and what a review says as a whole",
            f"more than the {_PER_PAGE} newest entries of a list",
        ),
        cost="sixty requests an hour without signing in; a look takes up to seventeen",
    )

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._place = Place.at(setup.server)
        self._session = _Public(setup, self._place)

    async def who_am_i(self) -> Identity:
        """Read the user. Raises NotPublic where there is none, or it is an organization."""
        answer = await self._ask(f"/users/{self.setup.settings['user']}")
        if answer is None:
            raise nobody(self.setup.web)
        found = self.setup.web.data(answer)
        if text_or(found, "type") == "Organization":
            raise NotPublic(
                f"{self.setup.web.who} was not read: it is an organization, and nobody says who "
                "speaks for it.",
                "Name a person: ackbot peek github:ana",
            )
        person = self._place.person(found, _NO_BOTS)
        if not text_or(found, "login") or person.id == self._place.stranger(person.handle):
            raise self.setup.web.bad_answer("its server does not answer as GitHub does")
        return Identity(person=person)

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield repository by repository, in each the issues first: they explain the comments."""
        for repository in await self._repositories(me):
            reader = Reader(self._session, self._place, me, Wishes())
            issues, comments, lines = await together(
                self._rows(repository, "issues", [("state", "all")], window),
                self._rows(repository, "issues/comments", [], window),
                self._rows(repository, "pulls/comments", [], window),
            )
            yield self._page(repository, reader, window, issues, comments, lines)

    async def _repositories(self, me: Identity) -> list[Repository]:
        asked = [("sort", "pushed"), ("type", "owner"), ("per_page", "30")]
        answer = await self._ask(f"/users/{me.person.handle}/repos", asked)
        rows = self._session.listed(answer) if answer is not None else []
        own = (row for row in rows if isinstance(row, dict) and row.get("fork") is not True)
        found = (_repository(row) for row in own if row.get("archived") is not True)
        return [one for one in found if one is not None][:REPOSITORIES]

    async def _rows(
        self, repository: Repository, path: str, more: Params, window: Window
    ) -> list[Json]:
        """Read what changed last in one of a repository's lists."""
        asked = [*more, ("since", stamp(window.floor)), ("sort", "updated"), ("direction", "desc")]
        asked += [("per_page", _PER_PAGE)]
        answer = await self._ask(f"/repos/{repository.name}/{path}", asked)
        rows = self._session.listed(answer) if answer is not None else []
        return [row for row in rows if isinstance(row, dict)]

    def _page(
        self,
        repository: Repository,
        reader: Reader,
        window: Window,
        issues: list[Json],
        comments: list[Json],
        lines: list[Json],
    ) -> Page:
        where, place = repository.id, self._place
        skipped: list[Skipped] = []
        said = [
            *_read(issues, lambda row: reader.opened(row, repository), skipped),
            *_read(comments, lambda row: rest.comment_row(row, where, place, _NO_BOTS), skipped),
            *_read(lines, lambda row: rest.line_row(row, where, place, _NO_BOTS), skipped),
        ]
        reader.learn(said)
        news = [
            one
            for one in said
            if one.at >= window.floor and worth_reading(one, mine=reader.is_mine(one))
        ]
        posts = [(one, post) for one in news if (post := reader.post(one)) is not None]
        return Page(
            listing=f"{where}",
            cursor="{}",
            own=tuple(post for one, post in posts if reader.is_mine(one)),
            incoming=tuple(post for one, post in posts if not reader.is_mine(one)),
            skipped=tuple(skipped),
        )

    async def _ask(self, path: str, params: Params = ()) -> Answer | None:
        """Read; None where there is nothing (any more)."""
        try:
            return await self._session.read(path, params)
        except BadAnswer as error:
            if error.status in _GONE:
                return None
            raise

    def notes(self) -> tuple[str, ...]:
        """Say what is left of the hour's requests, if that is little."""
        return self._session.notes()


def _read(
    rows: Iterable[Json], read: Callable[[Json], Said], skipped: list[Skipped]
) -> Iterable[Said]:
    for row in rows:
        try:
            yield read(row)
        except Unreadable as why:
            skipped.append(Skipped(id=text_or(row, "node_id") or "a row", why=f"{why}."))


def _repository(row: Json) -> Repository | None:
    number, name = row.get("id"), text_or(row, "full_name")
    if not isinstance(number, int) or isinstance(number, bool) or "/" not in name:
        return None
    own = mapping_or(row, "permissions")
    return Repository(id=number, name=name, writable=own.get("push") is True)

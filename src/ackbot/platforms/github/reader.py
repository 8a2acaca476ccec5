"""What was read so far, and what that makes of the next word: whom it names, quotes and is for.

Threads, words and names are kept for the length of one pull or look. What is missing to understand
a word of mine (who bears a name, which comment a quotation was taken from) is asked for in batches;
for words of others only what is known counts.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ackbot.model import Person, Post
from ackbot.platforms.base import Identity
from ackbot.platforms.github import graph, mapping, queries, rest
from ackbot.platforms.github.place import Place, Repository, Wishes
from ackbot.platforms.github.said import Said, Sort, Thread
from ackbot.platforms.github.session import Session
from ackbot.platforms.markdown import Named, names, quotations, source_of
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or

_PEOPLE = 50
#: In how many threads, for one page, the comment that I quote is looked for further back.
_SEARCHED = 10
#: So many quotations of one text are looked for, and in so much of another one.
_QUOTED_MAX = 10
_TEXT_MAX = 20_000


@dataclass(frozen=True, slots=True)
class Understood:
    """Whom a word names and what it quotes, by id."""

    names: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    lost: bool = False
    """Whether it quotes something that was not read."""


class Reader:
    """Reads for one account; `learn` what was read before asking what it means."""

    def __init__(self, session: Session, place: Place, me: Identity, wishes: Wishes) -> None:
        self._session = session
        self._place = place
        self._me = me.person
        self._bots = wishes.bots
        self._threads: dict[str, Thread] = {}
        self._said: dict[str, dict[str, Said]] = {}
        self._logins: dict[str, str] = {me.person.handle.lower(): me.person.id}
        self._searched: set[str] = set()

    # -- learning

    def thread(self, node: Json) -> Thread:
        """Read and remember a thread and what it began with. Raises Unreadable."""
        found = graph.thread_of(node, self._place, self._bots)
        self._threads[found.id] = found
        self.learn([graph.opening(node, found, self._place, self._bots)])
        return found

    def opened(self, row: Json, repository: Repository) -> Said:
        """Read and remember an issue or pull request of a list. Raises Unreadable."""
        found = rest.thread_row(row, repository, self._place, self._bots)
        self._threads[found.id] = found
        said = rest.issue_row(row, repository.id, self._place, self._bots)
        self.learn([said])
        return said

    def said(self, node: Json, thread: str) -> Said | None:
        """Read something said in a thread; None where there is nothing. Raises Unreadable."""
        return graph.said_of(node, thread, self._place, self._bots)

    def line(self, row: Json, thread: Thread) -> Said:
        """Read a review comment of a list. Raises Unreadable."""
        return rest.line_row(row, thread.repository, self._place, self._bots)

    def known(self, thread: str) -> Thread | None:
        """Return a thread that was read."""
        return self._threads.get(thread)

    def opening(self, thread: str) -> Said | None:
        """Return what a thread that was read began with."""
        return self._said.get(thread, {}).get(thread)

    def learn(self, said: Iterable[Said]) -> None:
        """Remember what was said, and who is called what."""
        for one in said:
            self._said.setdefault(one.thread, {})[one.id] = one
            self._meet(one.author)

    async def learn_threads(self, repository: Repository, numbers: Iterable[int]) -> None:
        """Read those issues and pull requests of a repository that are not known, in batches."""
        wanted = {number: self._place.thread(repository.id, number) for number in numbers}
        unknown = sorted(number for number, thread in wanted.items() if thread not in self._threads)
        owner, _, name = repository.name.partition("/")
        for start in range(0, len(unknown), _PEOPLE):
            batch = unknown[start : start + _PEOPLE]
            asked = {"owner": owner, "name": name}
            told = await self._session.ask(queries.numbered(batch), asked)
            for node in mapping_or(told.data, "repository").values():
                with contextlib.suppress(Unreadable):
                    self.thread(node if isinstance(node, dict) else {})

    def _meet(self, person: Person) -> None:
        self._logins[person.handle.lower().removesuffix("[bot]")] = person.id

    # -- understanding

    def is_mine(self, said: Said) -> bool:
        """Whether I wrote it."""
        return said.author.id == self._me.id

    def is_for_me(self, said: Said) -> bool:
        """Whether it is said to me, in a thread whose every word is not."""
        if self.is_mine(said):
            return False
        thread = self._threads.get(said.thread)
        if thread is not None and thread.author.id == self._me.id:
            return True
        return self._addresses_me(said) or self._goes_on_from_me(said)

    def _addresses_me(self, said: Said) -> bool:
        understood = self._understood(said)
        return self._me.id in understood.names or self._quotes_me(said, understood)

    def _quotes_me(self, said: Said, understood: Understood) -> bool:
        known = self._said.get(said.thread, {})
        return any(
            one in known and self.is_mine(known[one]) and not self.is_mine(said)
            for one in understood.quotes
        )

    def _goes_on_from_me(self, said: Said) -> bool:
        """Whether it follows a word of mine: in a branch any, in a flat list the one before it.

        In a flat list only whom that word spoke to can be answering it: whom it names or quotes,
        or, where it singles out nobody, the one who opened the thread.
        """
        before = [one for one in self._in_order(said.thread) if one.at < said.at]
        if said.is_under:
            mine = any(one.root == said.root and self.is_mine(one) for one in before)
            return mine or said.top_author == self._me.id
        flat = [one for one in before if not one.top and not one.author.bot]
        if said.top or not flat or flat[-1].is_thread or not self.is_mine(flat[-1]):
            return False
        return said.author.id in self._spoken_to(flat[-1])

    def _spoken_to(self, mine: Said) -> set[str]:
        understood = self._understood(mine)
        known = self._said.get(mine.thread, {})
        quoted = {known[one].author.id for one in understood.quotes if one in known}
        thread = self._threads.get(mine.thread)
        opener = {thread.author.id} if thread else set()
        return {*understood.names, *quoted} - {self._me.id} or opener

    def _in_order(self, thread: str) -> list[Said]:
        return sorted(self._said.get(thread, {}).values(), key=lambda one: (one.at, one.id))

    def _understood(self, said: Said) -> Understood:
        named = [found for name in names(said.body) if (found := self._person(name))]
        sources = [self._source(quoted, said) for quoted in quotations(said.body)[:_QUOTED_MAX]]
        return Understood(
            names=tuple(dict.fromkeys(named)),
            quotes=tuple(dict.fromkeys(filter(None, sources))),
            lost=not all(sources),
        )

    def _source(self, quoted: str, said: Said) -> str:
        """Return the newest thing before `said` that a quotation was taken from."""
        before = (
            (one.id, one.body[:_TEXT_MAX])
            for one in reversed(self._in_order(said.thread))
            if one.id != said.id and one.at <= said.at and one.body
        )
        return source_of(quoted[:_TEXT_MAX], before)

    def _person(self, named: Named) -> str:
        """Return whom a name means; who cannot be known, but is spoken to, has an id all the same.

        A word that begins with "@renovate" is for the robot and answers nobody else.
        """
        if found := self._logins.get(named.name):
            return found
        return self._place.stranger(named.name) if named.path or named.opens else ""

    # -- in our words

    async def posts(self, said: Sequence[Said]) -> list[Post]:
        """Return what was learnt as posts; what I say is understood as far as it can be."""
        mine = [one for one in said if self.is_mine(one)]
        await self._learn_names(mine)
        await self._learn_quoted(mine)
        return [post for one in said if (post := self.post(one)) is not None]

    def post(self, said: Said) -> Post | None:
        """Return what was learnt as a post, as far as it is understood; None without its thread."""
        thread = self._threads.get(said.thread)
        if thread is None:
            return None
        found = self._understood(said)
        told = (thread.author.id,) if said.is_verdict and self.is_mine(said) else found.names
        return mapping.post_of(
            said,
            thread,
            self._place,
            me=self._me.id,
            names=told,
            quotes=found.quotes,
            quotes_me=self._quotes_me(said, found),
        )

    async def _learn_names(self, mine: Iterable[Said]) -> None:
        named = {name.name for one in mine for name in names(one.body) if not name.path}
        unknown = sorted(named - self._logins.keys())
        for start in range(0, len(unknown), _PEOPLE):
            batch = unknown[start : start + _PEOPLE]
            asked = {f"u{n}": login for n, login in enumerate(batch)}
            told = await self._session.ask(queries.people(len(batch)), asked)
            for actor in told.data.values():
                if isinstance(actor, dict):
                    self._meet(self._place.person(actor, self._bots))

    async def _learn_quoted(self, mine: Iterable[Said]) -> None:
        """Read further back in the threads where I quote what was not read yet."""
        lost = {one.thread for one in mine if self._understood(one).lost}
        known = [thread for one in sorted(lost) if (thread := self._threads.get(one))]
        wanted = [one for one in known if one.id not in self._searched][:_SEARCHED]
        for thread in wanted:
            self._searched.add(thread.id)
            query = queries.back(thread.sort.value, "comments")
            told = await self._session.ask(query, {"id": thread.node, "before": None})
            within = mapping_or(mapping_or(told.data, "node"), "comments")
            for node in items(within, "nodes"):
                with contextlib.suppress(Unreadable):
                    found = self.said(node if isinstance(node, dict) else {}, thread.id)
                    self.learn([found] if found else [])


def worth_reading(said: Said, *, mine: bool) -> bool:
    """Whether something says anything: a review may be but the cover of its comments."""
    if said.sort is not Sort.REVIEW or said.body.strip():
        return True
    return mine and said.is_verdict

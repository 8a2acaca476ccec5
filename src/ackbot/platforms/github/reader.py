"""What was read of GitHub so far, and the posts that it makes.

Threads and words are kept for the length of one pull or look. What is missing to understand a word
of mine (who bears a name, which comment a quotation was taken from) is asked for in batches; for
words of others only what is known counts.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence

from ackbot.model import Post
from ackbot.platforms.base import Identity
from ackbot.platforms.forge import Memory
from ackbot.platforms.github import graph, mapping, queries, rest
from ackbot.platforms.github.place import Place, Repository, Wishes
from ackbot.platforms.github.said import Said, Sort, Thread
from ackbot.platforms.github.session import Session
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or

_PEOPLE = 50
#: In how many threads, for one page, the comment that I quote is looked for further back.
_SEARCHED = 10


class Reader:
    """Reads for one account; `learn` what was read before asking what it means."""

    def __init__(self, session: Session, place: Place, me: Identity, wishes: Wishes) -> None:
        self._session = session
        self._place = place
        self._me = me.person
        self._bots = wishes.bots
        self._threads: dict[str, Thread] = {}
        self._memory = Memory[Said](me.person, place.stranger)
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
        return self._memory.opening(thread)

    def learn(self, said: Iterable[Said]) -> None:
        """Remember what was said, and who is called what."""
        self._memory.learn(said)

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

    def is_mine(self, said: Said) -> bool:
        """Whether I wrote it."""
        return self._memory.is_mine(said)

    def is_for_me(self, said: Said) -> bool:
        """Whether it is said to me, in a thread whose every word is not."""
        return self._memory.is_for_me(said)

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
        found = self._memory.understood(said)
        told = (thread.author.id,) if said.is_verdict and self.is_mine(said) else found.names
        return mapping.post_of(
            said,
            thread,
            self._place,
            me=self._me.id,
            names=told,
            quotes=found.quotes,
            quotes_me=self._memory.quotes_me(said),
        )

    async def _learn_names(self, mine: Iterable[Said]) -> None:
        unknown = self._memory.unknown(mine)
        for start in range(0, len(unknown), _PEOPLE):
            batch = unknown[start : start + _PEOPLE]
            asked = {f"u{n}": login for n, login in enumerate(batch)}
            told = await self._session.ask(queries.people(len(batch)), asked)
            for actor in told.data.values():
                if isinstance(actor, dict):
                    self._memory.meet(self._place.person(actor, self._bots))

    async def _learn_quoted(self, mine: Iterable[Said]) -> None:
        """Read further back in the threads where I quote what was not read yet."""
        lost = {one.thread for one in mine if self._memory.understood(one).lost}
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

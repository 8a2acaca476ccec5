"""What forges have in common: threads of words without parents, and whom a word is said to.

An issue is a list. Under some of its entries stand branches (a review thread, a discussion), lists
again: servers name the word on top alone, whomever a word there answers. So it is names, quotations
and order by which people, and we, understand who speaks to whom.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from ackbot.errors import BadAnswer
from ackbot.model import Person
from ackbot.platforms.base import Page
from ackbot.platforms.markdown import Named, names, quotations, source_of

#: So many quotations of one text are looked for, and in so much of another one.
_QUOTED_MAX = 10
_TEXT_MAX = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One thing said in a thread, or what the thread began with (then of the thread's id)."""

    id: str
    thread: str
    author: Person
    at: datetime
    body: str
    top: str = ""
    """Id of the word on top of its branch; empty where it stands in no branch."""
    top_author: str = ""
    """Stable id of whoever wrote that, where it is told."""

    @property
    def is_opening(self) -> bool:
        """Whether it is what the thread began with."""
        return self.id == self.thread

    @property
    def is_under(self) -> bool:
        """Whether it stands under another word."""
        return bool(self.top) and self.top != self.id

    @property
    def is_flat(self) -> bool:
        """Whether it stands in the thread's own list, where what follows may answer it."""
        return not self.top


@dataclass(frozen=True, slots=True)
class Understood:
    """Whom a word names and what it quotes, by id."""

    names: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    lost: bool = False
    """Whether it quotes something that was not read."""


W = TypeVar("W", bound=Word)


class Memory(Generic[W]):
    """What was said so far, for the length of one pull or look."""

    def __init__(self, me: Person, stranger: Callable[[str], str]) -> None:
        """`stranger` makes an id for a name of which nothing else is known."""
        self._me = me.id
        self._stranger = stranger
        self._said: dict[str, dict[str, W]] = {}
        self._ordered: dict[str, list[W]] = {}
        self._logins: dict[str, str] = {me.handle.lower(): me.id}

    # -- learning

    def learn(self, words: Iterable[W]) -> None:
        """Remember what was said, and who is called what."""
        for word in words:
            self._said.setdefault(word.thread, {})[word.id] = word
            self._ordered.pop(word.thread, None)
            self.meet(word.author)

    def meet(self, person: Person) -> None:
        """Remember who bears a name."""
        self._logins[person.handle.lower().removesuffix("[bot]")] = person.id

    def unknown(self, words: Iterable[W]) -> list[str]:
        """Return the names in these words that nobody known bears; groups are left out."""
        named = {name.name for word in words for name in names(word.body) if not name.path}
        return sorted(named - self._logins.keys())

    def opening(self, thread: str) -> W | None:
        """Return what a thread that was read began with."""
        return self._said.get(thread, {}).get(thread)

    def in_order(self, thread: str) -> list[W]:
        """Return what was said in a thread, oldest first."""
        if thread not in self._ordered:
            said = self._said.get(thread, {}).values()
            self._ordered[thread] = sorted(said, key=lambda word: (word.at, word.id))
        return self._ordered[thread]

    # -- understanding

    def is_mine(self, word: W) -> bool:
        """Whether I wrote it."""
        return word.author.id == self._me

    def understood(self, word: W) -> Understood:
        """Return whom a word names and what it quotes, as far as that is known."""
        named = [found for name in names(word.body) if (found := self._person(name))]
        sources = [self._source(quoted, word) for quoted in quotations(word.body)[:_QUOTED_MAX]]
        return Understood(
            names=tuple(dict.fromkeys(named)),
            quotes=tuple(dict.fromkeys(filter(None, sources))),
            lost=not all(sources),
        )

    def quotes_me(self, word: W) -> bool:
        """Whether somebody else quotes a word of mine."""
        known = self._said.get(word.thread, {})
        return not self.is_mine(word) and any(
            one in known and self.is_mine(known[one]) for one in self.understood(word).quotes
        )

    def is_for_me(self, word: W) -> bool:
        """Whether it is said to me, in a thread whose every word is not."""
        if self.is_mine(word):
            return False
        opening = self.opening(word.thread)
        if opening is not None and self.is_mine(opening):
            return True
        names_me = self._me in self.understood(word).names
        return names_me or self.quotes_me(word) or self._goes_on_from_me(word)

    def _goes_on_from_me(self, word: W) -> bool:
        """Whether it follows a word of mine: in a branch any, in a flat list the one before it.

        In a flat list only whom that word spoke to can be answering it.
        """
        before = [one for one in self.in_order(word.thread) if one.at < word.at]
        if word.is_under:
            mine = any(one.top == word.top and self.is_mine(one) for one in before)
            return mine or word.top_author == self._me
        flat = [one for one in before if one.is_flat and not one.author.bot]
        if not word.is_flat or not flat or flat[-1].is_opening or not self.is_mine(flat[-1]):
            return False
        return word.author.id in self._spoken_to(flat[-1])

    def _spoken_to(self, mine: W) -> set[str]:
        """Return whom a word of mine singles out; if nobody, the one who opened the thread."""
        understood = self.understood(mine)
        known = self._said.get(mine.thread, {})
        quoted = {known[one].author.id for one in understood.quotes if one in known}
        opening = self.opening(mine.thread)
        opener = {opening.author.id} if opening else set()
        return {*understood.names, *quoted} - {self._me} or opener

    def _source(self, quoted: str, word: W) -> str:
        """Return the newest thing before `word` that a quotation was taken from."""
        before = (
            (one.id, one.body[:_TEXT_MAX])
            for one in reversed(self.in_order(word.thread))
            if one.id != word.id and one.at <= word.at and one.body
        )
        return source_of(quoted[:_TEXT_MAX], before)

    def _person(self, named: Named) -> str:
        """Return whom a name means; who cannot be known, but is spoken to, has an id all the same.

        A word that begins with "@renovate" is for the robot and answers nobody else.
        """
        if found := self._logins.get(named.name):
            return found
        return self._stranger(named.name) if named.path or named.opens else ""


async def but_for_unseen(
    pages: AsyncGenerator[Page, None],
    problems: list[BadAnswer],
    unseen: Callable[[BadAnswer], BadAnswer | None],
) -> AsyncGenerator[Page, None]:
    """Yield a repository's pages; one that cannot be seen must not keep the others back.

    `unseen` makes the problem to tell later of an error that means so, None of any other.
    """
    async with aclosing(pages):
        try:
            async for page in pages:
                yield page
        except BadAnswer as error:
            problem = unseen(error)
            if problem is None:
                raise
            problems.append(problem)


def several(value: object) -> list[str]:
    """Return a setting that is a list of names, or one text with commas."""
    found = value if isinstance(value, list | tuple) else str(value or "").split(",")
    return [str(one).strip() for one in found if str(one).strip()]

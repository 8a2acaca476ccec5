"""Drafts asked for ahead: while the user reads one conversation, those of the next are made.

Each is asked for in the engine's loop, at most two at a time; how far ahead is for the caller to
say. A draft that is not there yet does not keep anybody waiting: the offline draft stands in for
it, marked so, and is not kept. Nothing on the screen moves when the other one comes: the foot says
so, and `r` shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from ackbot.drafting.base import Brief, Drafter
from ackbot.frozen import dataclass
from ackbot.model import Draft

# A list of stored drafts needs none of what waits for a network.
if TYPE_CHECKING:
    from concurrent.futures import Future

    from ackbot.drafting.llm.drafter import LlmDrafter, Proposal

    Start = Callable[[Coroutine[Any, Any, Proposal]], Future[Proposal]]

#: How many conversations are drafted for ahead where all are drafted for, one after the other.
LOOK_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Made:
    """A draft, and whether it is worth keeping for the next run."""

    draft: Draft
    keep: bool = True


class Maker(Protocol):
    """Makes the drafts of a run. `key` is the conversation's id."""

    @property
    def name(self) -> str:
        """What the drafts depend on besides the conversation: another name makes others."""
        ...

    @property
    def title(self) -> str:
        """The drafter's name as screens say it; empty for the offline one."""
        ...

    def make(self, key: str, brief: Brief) -> Made:
        """Return a draft, at once or when it is there, as the maker does."""
        ...

    def begin(self, key: str, brief: Brief) -> None:
        """Begin to make a draft that `make` will be asked for."""
        ...

    def ready(self, key: str, brief: Brief) -> bool:
        """Whether `make` returns what it would return in the end; begins to make it if not."""
        ...

    def better(self, key: str, brief: Brief) -> bool:
        """Whether the draft that another stood in for has come, and is not that other one."""
        ...


class Plain:
    """Makes drafts on the spot. `keep` is False where it only stands in for another drafter."""

    title = ""

    def __init__(self, drafter: Drafter, name: str = "", *, keep: bool = True) -> None:
        self.name = name or drafter.name
        self._drafter = drafter
        self._keep = keep

    def make(self, key: str, brief: Brief) -> Made:
        """Return a draft."""
        del key
        return Made(self._drafter.draft(brief), self._keep)

    def begin(self, key: str, brief: Brief) -> None:
        """There is nothing to begin."""

    def ready(self, key: str, brief: Brief) -> bool:
        """It always is."""
        del key, brief
        return True

    def better(self, key: str, brief: Brief) -> bool:
        """Nothing stands in for another."""
        del key, brief
        return False


class Ahead:
    """Makes drafts in the background; `patient` waits for each, for where nobody reads along."""

    def __init__(self, drafter: LlmDrafter, name: str, start: Start, *, patient: bool) -> None:
        self.name = name
        self.title = drafter.title
        self._drafter = drafter
        self._start = start
        self._patient = patient
        self._jobs: dict[tuple[str, int, str, str], Future[Proposal]] = {}

    def make(self, key: str, brief: Brief) -> Made:
        """Return the draft, or what stands in for it while it is made."""
        if stands := self._stands(key, brief):
            return Made(stands.draft, stands.keep)
        job = self._job(key, brief)
        if self._patient or job.done():
            found = job.result()
            return Made(found.draft, found.keep)
        draft = self._drafter.without(brief)
        meanwhile = "offline draft meanwhile" if draft.text else "no draft yet"
        note = f"{self.title} is still writing: {meanwhile}"
        return Made(replace(draft, note=note, pending=True), keep=False)

    def begin(self, key: str, brief: Brief) -> None:
        """Ask for a draft, unless it was asked for or no model is to be."""
        if self._stands(key, brief) is None:
            self._job(key, brief)

    def ready(self, key: str, brief: Brief) -> bool:
        """Whether the model has answered, or is not asked."""
        return self._stands(key, brief) is not None or self._job(key, brief).done()

    def better(self, key: str, brief: Brief) -> bool:
        """Whether the model's own draft is there."""
        job = self._jobs.get(_mark(key, brief))
        return job is not None and job.done() and job.result().draft.drafter == self._drafter.name

    def _stands(self, key: str, brief: Brief) -> Proposal | None:
        """Return what needs no model; what was asked for already counts more."""
        return None if _mark(key, brief) in self._jobs else self._drafter.decided(brief)

    def _job(self, key: str, brief: Brief) -> Future[Proposal]:
        mark = _mark(key, brief)
        if mark not in self._jobs:
            # The ledger that knows people's names belongs to this thread; the screen asks it again.
            alone = replace(brief, known_names=lambda _names: frozenset())
            self._jobs[mark] = self._start(self._drafter.propose(alone))
        return self._jobs[mark]


def _mark(key: str, brief: Brief) -> tuple[str, int, str, str]:
    return key, brief.variant, brief.tone, brief.text

"""Pure: what bears on each conversation of a thread: what was said, and what settled it.

`triage` makes verdicts of it, `results` looks back on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import datetime, timedelta
from heapq import merge

from ackbot.answers import (
    Hearer,
    LikeSent,
    Said,
    Settlement,
    Weave,
    by_decisions,
    by_likes,
    by_words,
    in_order,
    is_aside,
    said_by_person,
    words_of_ours,
)
from ackbot.frozen import dataclass
from ackbot.model import Choice, Decision, Fact, How, Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """All that bears on the conversations under one root, of all the user's accounts there."""

    platform: str
    root: str
    facts: tuple[Fact, ...]
    """Every post under the root that the ledger knows, and own posts elsewhere quoting one."""
    own: frozenset[str]
    """Stable ids of all the user's accounts on the platform: "us"."""
    decisions: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    """By conversation id, oldest first, for every (account, root, person) among the facts."""
    likes: tuple[LikeSent, ...] = ()
    quiet: frozenset[str] = frozenset()
    """Stable ids of people who asked for no replies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The settings that verdicts depend on."""

    stale_after: Mapping[str, timedelta] = field(default_factory=dict)
    """By account id."""
    default_stale_after: timedelta = timedelta(hours=48)
    count_likes: bool = False

    def stale(self, account: str) -> timedelta:
        """How long a conversation of this account may wait."""
        return self.stale_after.get(account, self.default_stale_after)


def cases(thread: Thread, policy: Policy, now: datetime) -> Iterator[Case]:
    """Yield every conversation of the thread with what was said and what settled it."""
    weave = Weave.of(thread.root, thread.facts, thread.own)
    words = [(word, weave.may_hear(word)) for word in words_of_ours(weave)]
    for person, said in said_by_person(weave, thread.facts).items():
        heard = [word for word, hearers in words if hearers is None or person in hearers]
        for group in _conversations(said):
            yield Case.of(thread, weave, heard, policy, now, in_order(group, weave))


def _conversations(said: Sequence[Said]) -> Iterator[list[Said]]:
    """Split what one person said under a root into conversations, one an account.

    Accounts that saw the same post share one conversation.
    """
    groups: list[tuple[frozenset[str], list[Said]]] = []
    for one in said:
        touching = [group for group in groups if group[0] & one.accounts]
        accounts = one.accounts.union(*(group[0] for group in touching))
        merged = [one, *(other for group in touching for other in group[1])]
        groups = [group for group in groups if group not in touching]
        groups.append((accounts, merged))
    return (group for _, group in groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One conversation before the judge."""

    key: Key
    said: tuple[Said, ...]
    settlements: tuple[Settlement, ...]
    decisions: tuple[Decision, ...]
    weave: Weave
    policy: Policy
    now: datetime
    quiet: bool = False

    @classmethod
    def of(
        cls,
        thread: Thread,
        weave: Weave,
        words: Iterable[Fact],
        policy: Policy,
        now: datetime,
        said: tuple[Said, ...],
    ) -> Case:
        """Gather what settled the mentions of one conversation, `words` being what they heard."""
        accounts = sorted(frozenset[str]().union(*(one.accounts for one in said)))
        person = said[0].fact.post.author.id
        keys = [Key(account=account, root=thread.root, person=person) for account in accounts]
        aliases = [key.id for key in keys]
        made = [thread.decisions.get(alias, ()) for alias in aliases]
        decisions = tuple(merge(*made, key=lambda one: one.at))
        hearer = Hearer(person=person, said=said, weave=weave, aliases=frozenset(aliases))
        settled = [
            *by_words(words, hearer),
            *by_likes(hearer, thread.likes, count_likes=policy.count_likes),
            *by_decisions(said, decisions),
        ]
        return cls(
            key=keys[0],
            said=said,
            settlements=tuple(sorted(settled, key=lambda one: one.order)),
            decisions=decisions,
            weave=weave,
            policy=policy,
            now=now,
            quiet=person in thread.quiet,
        )

    @property
    def live(self) -> tuple[Said, ...]:
        """Their mentions that still stand."""
        return tuple(one for one in self.said if not one.fact.gone)

    @property
    def last(self) -> Settlement | None:
        """What settled them last."""
        return self.settlements[-1] if self.settlements else None

    @property
    def promised(self) -> Settlement | None:
        """The word of ours whose promise is still owed: nothing but likes came after it."""
        kept = (one for one in reversed(self.settlements) if one.how is not How.LIKED)
        last = next(kept, None)
        return last if last is not None and last.promise else None

    @property
    def unsettled(self) -> tuple[Said, ...]:
        """Their live mentions that nothing has settled, oldest first."""
        covered = frozenset[str]().union(*(one.covers for one in self.settlements))
        return tuple(one for one in self.live if one.id not in covered)

    @property
    def answerable(self) -> tuple[Said, ...]:
        """What a reply could be aimed at: what is unsettled, else their newest."""
        return self.unsettled or self.live[-1:]

    @property
    def had_word(self) -> bool:
        """Whether any word of ours ever settled something here."""
        return any(one.is_word for one in self.settlements)

    def last_choice(self, *choices: Choice) -> Decision | None:
        """Return the newest decision among `choices`, unless a reopen came after it."""
        for made in reversed(self.decisions):
            if made.choice is Choice.REOPEN:
                return None
            if made.choice in choices:
                return made
        return None

    @property
    def overruled(self) -> Decision | None:
        """The newest reopening that overrules our guess, or an answer of ours."""
        for place, made in reversed(list(enumerate(self.decisions))):
            if made.choice is Choice.REOPEN and not self._withdraws(place):
                return made
        return None

    def _withdraws(self, place: int) -> bool:
        """Whether a reopening only took back the decision that held when it was made."""
        reopened, before = self.decisions[place], self.decisions[place - 1] if place else None
        if before is None or before.choice is Choice.REOPEN:
            return False
        if before.choice is Choice.MUTE:
            return True
        if before.until is not None and before.until <= reopened.at:
            return False
        newer = any(before.known < one.seq <= reopened.known for one in self.said)
        return not newer and not any(before.at < one.at <= reopened.at for one in self.settlements)

    @property
    def wanting(self) -> tuple[Said, ...]:
        """What of theirs is unsettled and wants a reply, oldest first.

        Where we had guessed that nothing does and the user reopened it, all that they saw does.
        """
        unsettled, seen = self.unsettled, self.overruled.known if self.overruled else -1
        asking = [one for one in unsettled if wants_reply(one, self, had_word=self.had_word)]
        forced = not any(one.seq <= seen for one in asking)
        return tuple(one for one in unsettled if one in asking or (forced and one.seq <= seen))


def wants_reply(one: Said, case: Case, *, had_word: bool) -> bool:
    """Whether it asks for a word of ours, as it now reads.

    `had_word` is whether one had settled something here: after it a bare "thanks!" wants none.
    """
    reading, author = one.fact.reading, one.fact.post.author
    if author.bot or not reading.wants_reply:
        return False
    return not (reading.closing and had_word) and not is_aside(one.fact, case.weave)

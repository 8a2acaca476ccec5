"""Pure: looking back. Who was answered and how soon, who came back, which promises were kept.

What is counted is the wait: from their first mention that wanted a reply since the last thing that
settled them, to what settled it. One conversation can hold several. Bots, closing words and what
was deleted are no waits, as in triage; what the user put aside is counted apart from both sides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from statistics import median

from ackbot.answers import Said, Settlement
from ackbot.cases import Case, Policy, Thread, cases, wants_reply
from ackbot.frozen import dataclass
from ackbot.model import How, Key, Person, State
from ackbot.triage import verdict_on

WEEK = timedelta(days=7)


class Ending(StrEnum):
    """How a wait ended."""

    ANSWERED = "answered"
    WAITING = "waiting"
    MISSED = "missed"
    """The platform takes no reply any more."""
    ASIDE = "aside"
    """The user said that it needs none or gets none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """One wait of somebody for a word from the user."""

    key: Key
    person: Person
    since: datetime
    ending: Ending
    until: datetime | None = None
    """When it was answered or put aside; None for the other endings."""

    @property
    def length(self) -> timedelta:
        """How long it lasted; zero for one that has not ended."""
        return max(timedelta(), self.until - self.since) if self.until else timedelta()


class Owed(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    """Another word of ours followed."""
    OVERDUE = "overdue"
    NOT_YET_DUE = "not-yet-due"
    LEFT = "left"
    """The user put it aside, or there is nobody and nowhere left to keep it to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """One promise of ours: "I'll look into it"."""

    at: datetime
    owed: Owed


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What happened in one conversation."""

    key: Key
    person: Person
    waits: tuple[Wait, ...]
    pledges: tuple[Pledge, ...]
    spoke: tuple[datetime, ...]
    """When they said something that is no bare closing word ("thanks!")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Waits counted: those of a week, or of all the time looked at."""

    answered: tuple[Wait, ...] = ()
    """Shortest first."""
    waiting: int = 0
    missed: int = 0
    aside: int = 0

    @classmethod
    def of(cls, waits: Iterable[Wait]) -> Tally:
        """Count waits."""
        by: dict[Ending, list[Wait]] = defaultdict(list)
        for one in waits:
            by[one.ending].append(one)
        return cls(
            answered=tuple(sorted(by[Ending.ANSWERED], key=lambda one: (one.length, one.key.id))),
            waiting=len(by[Ending.WAITING]),
            missed=len(by[Ending.MISSED]),
            aside=len(by[Ending.ASIDE]),
        )

    @property
    def wanted(self) -> int:
        """How many waits there were for a word: the whole of which `answered` is a part."""
        return len(self.answered) + self.waiting + self.missed

    @property
    def middle(self) -> timedelta | None:
        """The median of the answered waits."""
        seconds = [one.length.total_seconds() for one in self.answered]
        return timedelta(seconds=median(seconds)) if seconds else None

    @property
    def slowest(self) -> Wait | None:
        """The answered wait that lasted longest."""
        return self.answered[-1] if self.answered else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The waits that began in one week."""

    begins: date
    """A Monday, in local time."""
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All of it."""

    since: datetime | None
    """What began before is left out; None where nothing is."""
    now: datetime
    tally: Tally
    people: int
    """How many people were answered."""
    came_back: tuple[Person, ...]
    """Who of them spoke to the user again afterwards, whoever did so last first."""
    promises: Mapping[Owed, int]
    weeks: tuple[Week, ...]
    """Without a gap, the newest last."""


# -- from a thread to what happened in it


def look_back(thread: Thread, policy: Policy, now: datetime) -> Iterator[Past]:
    """Yield what happened in each conversation of a thread."""
    for case in cases(thread, policy, now):
        spoke = (one for one in case.live if not one.fact.reading.closing)
        yield Past(
            key=case.key,
            person=case.said[-1].fact.post.author,
            waits=tuple(_waits(case)),
            pledges=tuple(_pledges(case)),
            spoke=tuple(one.at for one in spoke),
        )


def _waits(case: Case) -> Iterator[Wait]:
    done: set[str] = set()
    for settled in _standing(case):
        new = settled.covers - done
        done |= settled.covers
        begun = [one.at for one in case.live if one.id in new and _wanted(one, case)]
        if begun:
            ending = Ending.ASIDE if settled.choice else Ending.ANSWERED
            yield _wait(case, min(begun), ending, max(settled.at, min(begun)))
    still = _open(case)
    if still is not None:
        yield still


def _wanted(one: Said, case: Case) -> bool:
    """Whether it wanted a reply when it was said: a first "thanks!" does, one after a word not."""
    had_word = any(word.is_word and word.at <= one.at for word in case.settlements)
    return wants_reply(one, case, had_word=had_word)


def _standing(case: Case) -> tuple[Settlement, ...]:
    """What settled them, without an answer that the user's reopening overrules."""
    reopened = case.overruled
    if reopened is None or any(one.seq <= reopened.known for one in case.unsettled):
        return case.settlements  # it overruled our guess
    before = [one for one in case.settlements if one.at <= reopened.at]
    return tuple(one for one in case.settlements if one not in before[-1:])


def _open(case: Case) -> Wait | None:
    """Return the wait that no word of ours has ended, if there is one. A promise is none."""
    verdict = verdict_on(case)
    since = verdict.since or (case.wanting[0].at if case.wanting else None)
    if since is None or not case.live or verdict.state is State.PROMISED:
        return None
    if verdict.state in (State.WAITING, State.WAITING_AGAIN):
        return _wait(case, since, Ending.WAITING)
    if not case.wanting:
        return None  # a promise put off
    endings = {State.SNOOZED: Ending.WAITING, State.EXPIRED: Ending.MISSED}
    return _wait(case, since, endings.get(verdict.state, Ending.ASIDE))


def _wait(case: Case, since: datetime, ending: Ending, until: datetime | None = None) -> Wait:
    person = case.said[-1].fact.post.author
    return Wait(key=case.key, person=person, since=since, ending=ending, until=until)


def _pledges(case: Case) -> Iterator[Pledge]:
    """Yield the promises; one that only renews the promise before it is the same one."""
    kept = [one for one in case.settlements if one.how is not How.LIKED]
    begun: datetime | None = None
    for place, word in enumerate(kept):
        if word.promise is None:
            continue
        begun = begun or word.at
        after = kept[place + 1] if place + 1 < len(kept) else None
        if after is None or after.promise is None:
            yield Pledge(at=begun, owed=_owed(case, word, after))
            begun = None


def _owed(case: Case, word: Settlement, after: Settlement | None) -> Owed:
    if after is not None:
        return Owed.LEFT if after.choice else Owed.KEPT
    verdict = verdict_on(case)
    if verdict.state in (State.GONE, State.EXPIRED, State.MUTED, State.WONT_ANSWER):
        return Owed.LEFT
    named = word.promise.due if word.promise else None
    due = named or word.at + case.policy.stale(case.key.account)
    return Owed.OVERDUE if due <= case.now else Owed.NOT_YET_DUE


# -- from all that happened to the results


def results(
    pasts: Iterable[Past],
    *,
    since: datetime | None,
    now: datetime,
    who: Callable[[Past], object],
    zone: tzinfo | None = None,
) -> Results:
    """Count what began at `since` or later.

    `who` says which pasts are of one person, by all their handles. `zone` is the local time zone,
    by which weeks begin; None means the system's.
    """
    listed = list(pasts)
    waits = [one for past in listed for one in past.waits if since is None or one.since >= since]
    pledges = [one for past in listed for one in past.pledges if since is None or one.at >= since]
    people, back = _came_back(listed, since, who)
    return Results(
        since=since,
        now=now,
        tally=Tally.of(waits),
        people=people,
        came_back=back,
        promises={owed: sum(one.owed is owed for one in pledges) for owed in Owed},
        weeks=tuple(_weeks(waits, now, zone)),
    )


def _came_back(
    pasts: Iterable[Past], since: datetime | None, who: Callable[[Past], object]
) -> tuple[int, tuple[Person, ...]]:
    """Return how many people were answered, and who of them spoke again after that."""
    answered: dict[object, datetime] = {}
    spoke: dict[object, list[tuple[datetime, Person]]] = defaultdict(list)
    for past in pasts:
        person = who(past)
        spoke[person] += [(at, past.person) for at in past.spoke]
        for one in past.waits:
            counts = since is None or one.since >= since
            if counts and one.ending is Ending.ANSWERED and one.until is not None:
                answered[person] = min(one.until, answered.get(person, one.until))
    again = (
        max(spoke[person], key=lambda said: said[0])
        for person, at in answered.items()
        if any(said > at for said, _ in spoke[person])
    )
    newest = sorted(again, key=lambda said: said[0], reverse=True)
    return len(answered), tuple(person for _, person in newest)


def _weeks(waits: Iterable[Wait], now: datetime, zone: tzinfo | None) -> Iterator[Week]:
    by: dict[date, list[Wait]] = defaultdict(list)
    for one in waits:
        by[_monday(one.since, zone)].append(one)
    begins = min(by, default=None)
    while begins is not None and begins <= max(_monday(now, zone), *by):
        yield Week(begins=begins, tally=Tally.of(by.get(begins, ())))
        begins += WEEK


def _monday(at: datetime, zone: tzinfo | None) -> date:
    day = at.astimezone(zone).date()
    return day - timedelta(days=day.weekday())

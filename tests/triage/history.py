"""Reads `histories.txt`: who said what when, and what must follow from it.

The form is explained at the top of that file. The reader of texts here knows four things and no
more, so that the table does not depend on how well ackbot reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ackbot.model import Choice, Decision, Fact, Key, Kind, Person, Post, Promise, Reading
from ackbot.triage import LikeSent, Policy, Thread

OURS = ("me", "shop")
ROOT = "top"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
START = datetime(2026, 3, 2, tzinfo=UTC)  # a Monday

_MOMENT = r"(?:next )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d:\d\d"
_POST = re.compile(rf"({_MOMENT})  +(\w+)(?:>(\w+|\?))?  +(\w+)  +([^\[\]]+?)(  +\[.+\])?")
_CHOICE = re.compile(
    rf"({_MOMENT})  +you  +(dismiss|won't answer|snooze|mute|reopen|like) (\w+)"
    rf"(?: at (\w+))?(?: until ({_MOMENT}))?"
)
_NOW = re.compile(rf"({_MOMENT})  +now")
_EXPECT = re.compile(r'=  +(\w+)(?: at (\w+))?  +([^"]+?)(?:  +"([^"]+)")?')
_ORDER = re.compile(r"=  +inbox: (.+)")
_CHOICES = {
    "dismiss": Choice.DISMISS,
    "won't answer": Choice.WONT_ANSWER,
    "snooze": Choice.SNOOZE,
    "mute": Choice.MUTE,
    "reopen": Choice.REOPEN,
}
_SETTINGS = ("flat thread", "likes count")


class Malformed(Exception):
    """A line of the table that says nothing the reader knows."""


@dataclass(frozen=True, kw_only=True)
class Expected:
    """One `=` line: what must be said of one conversation."""

    id: str
    says: str
    reason: str = ""


@dataclass(kw_only=True)
class History:
    """One numbered history of the table."""

    title: str
    settings: set[str] = field(default_factory=set)
    facts: list[Fact] = field(default_factory=list)
    decisions: dict[str, tuple[Decision, ...]] = field(default_factory=dict)
    likes: list[LikeSent] = field(default_factory=list)
    now: datetime | None = None
    expected: list[Expected] = field(default_factory=list)
    inbox: list[str] | None = None

    @property
    def seq(self) -> int:
        """How many facts the ledger has learned of so far."""
        return len(self.facts)

    @property
    def thread(self) -> Thread:
        """What `judge` is given."""
        return Thread(
            platform="table",
            root=ROOT,
            facts=tuple(self.facts),
            own=frozenset(OURS),
            decisions=self.decisions,
            likes=tuple(self.likes),
        )

    @property
    def policy(self) -> Policy:
        """Two days until stale, and likes as the history says."""
        return Policy(count_likes="likes count" in self.settings)


def moment(words: str) -> datetime:
    """Return the moment that `Tue 09:00` or `next Tue 09:00` names."""
    week = 7 if words.startswith("next ") else 0
    day, clock = words.removeprefix("next ").split()
    hour, minute = clock.split(":")
    return START + timedelta(days=week + DAYS.index(day), hours=int(hour), minutes=int(minute))


def conversation(person: str, account: str = "me") -> str:
    """Return the id of somebody's conversation with one of our accounts."""
    return Key(account=account, root=ROOT, person=person).id


def read(text: str, *, ours: bool) -> Reading:
    """Read a text as the head of the table explains."""
    promised = re.search(rf"I'll look into it(?: by ({_MOMENT}))?", text) if ours else None
    if promised:
        due = moment(promised[1]) if promised[1] else None
        return Reading(promise=Promise(words=promised[0], due=due))
    if text.lower() == "thanks!":
        return Reading(closing=True)
    if not any(letter.isalnum() for letter in text):
        return Reading(wants_reply=False, why="only an emoji")
    if text.endswith("?"):
        return Reading(asks=text, why="asks a question")
    return Reading(why="says something")


def histories(path: Path) -> Iterator[History]:
    """Yield the histories of the table."""
    _, *parts = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for part in parts:
        title, *lines = part.splitlines()
        history = History(title=title)
        for line in lines:
            if line.strip() and not line.startswith("#"):
                _take(line.rstrip(), history)
        yield history


def _take(line: str, history: History) -> None:
    if line in _SETTINGS:
        history.settings.add(line)
    elif found := _NOW.fullmatch(line):
        history.now = moment(found[1])
    elif found := _CHOICE.fullmatch(line):
        _decide(found, history)
    elif found := _POST.fullmatch(line):
        _say(found, history)
    elif found := _ORDER.fullmatch(line):
        history.inbox = [] if found[1] == "empty" else found[1].split(", ")
    elif found := _EXPECT.fullmatch(line):
        person, account, says, reason = found.groups()
        expected = Expected(
            id=conversation(person, account or "me"), says=says, reason=reason or ""
        )
        history.expected.append(expected)
    else:
        raise Malformed(f"{history.title}: {line}")


def _decide(found: re.Match[str], history: History) -> None:
    when, word, person, account, until = found.groups()
    if (word == "snooze") != bool(until):
        raise Malformed(f"{history.title}: {found[0]}")
    of = conversation(person, account or "me")
    if word == "like":
        history.likes.append(LikeSent(conversation=of, at=moment(when), known=history.seq))
        return
    made = Decision(
        conversation=of,
        choice=_CHOICES[word],
        at=moment(when),
        known=history.seq,
        until=moment(until) if until else None,
    )
    history.decisions[of] = (*history.decisions.get(of, ()), made)


def _say(found: re.Match[str], history: History) -> None:
    when, name, parent, who, text, notes = found.groups()
    ours = who in OURS
    flat = "flat thread" in history.settings
    fact = Fact(
        post=Post(
            id=name,
            root=ROOT,
            author=Person(id=who, name=who, bot=who.endswith("bot")),
            at=moment(when),
            text=text,
            kind=Kind.REPLY if parent else Kind.COMMENT,
            parent=("unknown" if parent == "?" else parent) or (None if flat else ROOT),
            parent_author=None if parent or flat else "me",
        ),
        account=who if ours else "me",
        seq=history.seq + 1,
        seen_at=moment(when),
        incoming=not ours,
        reading=read(text, ours=ours),
    )
    accounts = [fact.account]
    for note in re.findall(r"\[([^\[\]]+)\]", notes or ""):
        fact, accounts = _noted(note, fact, accounts, history)
    for account in accounts:
        history.facts.append(replace(fact, account=account, seq=history.seq + 1))


def _of_post(change: Callable[[Post, str], Post]) -> Callable[[Fact, str], Fact]:
    return lambda fact, rest: replace(fact, post=change(fact.post, rest))


#: What a note says of a post: its first words, and what the rest of it does.
_NOTES: dict[str, Callable[[Fact, str], Fact]] = {
    "automatic": _of_post(lambda post, _: replace(post, automatic=True)),
    "no clock": _of_post(lambda post, _: replace(post, at=None, claimed_at=post.at)),
    "elsewhere": _of_post(
        lambda post, _: replace(post, root=post.id, parent=None, parent_author=None)
    ),
    "mentions us": _of_post(lambda post, _: replace(post, kind=Kind.MENTION)),
    "held": _of_post(lambda post, _: replace(post, held=True)),
    "locked": _of_post(lambda post, _: replace(post, closed="the thread is locked")),
    "overheard": lambda fact, _: replace(fact, incoming=False),
    "deleted": lambda fact, _: replace(fact, gone=True),
    "names ": _of_post(lambda post, who: replace(post, names=(*post.names, who))),
    "quotes ": _of_post(lambda post, other: replace(post, quotes=(*post.quotes, other))),
    "under ": _of_post(lambda post, who: replace(post, parent_author=who)),
    "edited ": _of_post(lambda post, when: replace(post, edited_at=moment(when))),
    "answer until ": _of_post(lambda post, when: replace(post, reply_until=moment(when))),
    "seen ": lambda fact, when: replace(fact, seen_at=moment(when)),
    "liked ": lambda fact, when: replace(fact, liked_at=moment(when)),
}


def _noted(note: str, fact: Fact, accounts: list[str], history: History) -> tuple[Fact, list[str]]:
    if note in _NOTES and not note.endswith(" "):
        return _NOTES[note](fact, ""), accounts
    for start, change in _NOTES.items():
        if start.endswith(" ") and note.startswith(start):
            return change(fact, note.removeprefix(start)), accounts
    if note.startswith("reached "):
        return fact, note.removeprefix("reached ").split(" and ")
    if note.startswith("sent "):
        conversation_id, known = _sent(note.removeprefix("sent "), history)
        return replace(fact, sent_for=conversation_id, sent_known=known), accounts
    raise Malformed(f"{history.title}: [{note}]")


def _sent(target: str, history: History) -> tuple[str, int]:
    """Read `for Mia`, `for Mia at shop` and `for Mia knowing a`."""
    found = re.fullmatch(r"for (\w+)(?: at (\w+))?(?: knowing (\w+))?", target)
    if found is None:
        raise Malformed(f"{history.title}: [sent {target}]")
    person, account, last = found.groups()
    known = next((fact.seq for fact in history.facts if fact.post.id == last), history.seq)
    return conversation(person, account or "me"), known

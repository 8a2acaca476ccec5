"""From a conversation to its draft: gathers all that a drafter may read, keeps what it proposes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta

from ackbot.drafting.base import Brief, Drafter, Line, Voice
from ackbot.drafting.habits import ENOUGH, Habits
from ackbot.ledger.store import Ledger
from ackbot.model import Action, Conversation, Draft, Fact, Lesson, State, Warn

#: Why there is no draft for somebody who was promised an answer.
PROMISED = "you promised to come back to it, and only you know what came of it"

#: How many earlier messages of the exchange a drafter sees.
EXCHANGE = 12

#: How far back texts count as recent: no two drafts of a day may resemble each other.
RECENT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Counting:
    """How long a reply may be on an account."""

    limit: int | None
    count: Callable[[str], int]


@dataclass(slots=True)
class Drafts:
    """Makes, keeps and checks drafts. One per run, so that it knows what it proposed already."""

    ledger: Ledger
    drafter: Drafter
    voice: Callable[[Conversation], Voice]
    counting: Callable[[Conversation], Counting]
    now: Callable[[], datetime]
    _proposed: dict[str, str] = field(default_factory=dict)
    """Conversation id -> text proposed in this run."""
    _names: dict[str, bool] = field(default_factory=dict)
    """Word -> whether somebody known has it as the first name."""
    _lessons: tuple[Lesson, ...] | None = None
    _learned: dict[tuple[str, str], Habits] = field(default_factory=dict)

    def stored(self, conversation: Conversation) -> Draft | None:
        """Return the kept draft, if the facts it was made for still stand."""
        kept = self.ledger.draft(conversation.id)
        if kept is None:
            return None
        draft, basis, by_user = kept
        return draft if by_user or basis == self._basis(conversation) else None

    def draft(self, conversation: Conversation, variant: int = 0, tone: str = "") -> Draft:
        """Return the kept draft, or a new one, which is then kept."""
        if variant == 0 and not tone and (kept := self.stored(conversation)):
            self._proposed[conversation.id] = kept.text
            return kept
        draft = self._proposal(conversation, variant, tone)
        self._proposed[conversation.id] = draft.text
        if not self.ledger.read_only:
            self.ledger.put_draft(
                conversation.id,
                draft,
                self._basis(conversation),
                by_user=False,
                at=self.now(),
            )
        return draft

    def _proposal(self, conversation: Conversation, variant: int, tone: str) -> Draft:
        """Ask the drafter; but what a promise came to no drafter can know."""
        if conversation.verdict.state is State.PROMISED and variant == 0 and not tone:
            return Draft(action=Action.HUMAN, intent="promise", reason=PROMISED)
        brief = self._brief(conversation, variant, tone)
        habits = self.habits(brief.reading.language, conversation.account.id)
        return self.drafter.draft(replace(brief, habits=habits))

    def habits(self, language: str, account: str = "") -> Habits:
        """Return how the user writes in a language on an account, as they sent up to this run.

        Where the account (by id) has taught too little, all of them speak.
        """
        if (account, language) not in self._learned:
            from ackbot.drafting.learning import habits_of

            if self._lessons is None:
                self._lessons = self.ledger.lessons()
            own = [lesson for lesson in self._lessons if lesson.account == account]
            taught = own if len(own) >= ENOUGH else self._lessons
            self._learned[account, language] = habits_of(taught, language)
        return self._learned[account, language]

    def check(self, conversation: Conversation, text: str, *, typed: bool) -> tuple[Warn, ...]:
        """Return what to look at twice in `text`."""
        from ackbot.drafting.checks import check

        return check(self._brief(conversation, 0, ""), text, typed=typed)

    def _brief(self, conversation: Conversation, variant: int, tone: str) -> Brief:
        counting, since = self.counting(conversation), conversation.verdict.since
        said = self.ledger.exchange(conversation.id)
        about = _answered_first(conversation, said)
        sent = self._sent(conversation)
        return Brief(
            platform=conversation.account.platform,
            person=conversation.person,
            text=about.post.text,
            reading=about.reading,
            history=conversation.history,
            my_post=about.post.on.text,
            exchange=_lines(conversation, about, said),
            waited=max(0.0, (self.now() - since).total_seconds()) if since else 0.0,
            voice=self.voice(conversation),
            limit=counting.limit,
            count=counting.count,
            known_names=self._known_names,
            variant=variant,
            tone=tone,
            recent=self._recent(conversation, sent),
            sent=sent,
        )

    def _sent(self, conversation: Conversation) -> tuple[str, ...]:
        """Return what was approved within a day, the same text as often as it was."""
        sent = list(self.ledger.recent_texts(self.now() - RECENT))
        own = conversation.outgoing
        if own is not None and own.text in sent:
            sent.remove(own.text)  # an approval left from before does not resemble itself
        return tuple(sent)

    def _known_names(self, names: Collection[str]) -> frozenset[str]:
        """Ask the ledger once a run for each name: texts are checked each time they are shown."""
        unasked = [name for name in names if name not in self._names]
        if unasked:
            known = self.ledger.known_names(unasked)
            self._names.update({name: name in known for name in unasked})
        return frozenset(name for name in names if self._names[name])

    def _recent(self, conversation: Conversation, sent: tuple[str, ...]) -> tuple[str, ...]:
        drafted = (text for key, text in self._proposed.items() if key != conversation.id)
        return tuple(dict.fromkeys([*sent, *filter(None, drafted)]))

    def _basis(self, conversation: Conversation) -> str:
        """What a draft was made for: their words, the voice, the drafter."""
        verdict, newest = conversation.verdict, conversation.newest
        voice = json.dumps(asdict(self.voice(conversation)), sort_keys=True)
        parts = (self.drafter.name, verdict.target, newest.post.text, str(verdict.state), voice)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _answered_first(conversation: Conversation, said: Sequence[Fact]) -> Fact:
    """Return the mention a draft speaks to: what only the user can answer, else their question.

    Somebody who asked and then nudged wants the question answered, not the nudge.
    """
    unsettled = set(conversation.verdict.open)
    theirs = [fact for fact in said if fact.post.id in unsettled and not fact.gone]
    for weighs in (lambda fact: fact.reading.only_you, lambda fact: fact.reading.asks):
        if found := next(filter(weighs, theirs), None):
            return found
    return conversation.newest


def _lines(conversation: Conversation, about: Fact, said: Sequence[Fact]) -> tuple[Line, ...]:
    """Return the rest of the exchange as a drafter sees it."""
    person = conversation.person.id
    rest = [fact for fact in said if fact.post.id != about.post.id and not fact.gone]
    return tuple(_line(fact, person) for fact in rest[-EXCHANGE:])


def _line(fact: Fact, person: str) -> Line:
    ours = not fact.incoming and fact.post.author.id != person
    return Line(ours=ours, who=fact.post.author.label, text=fact.post.text)

"""From a conversation to its draft: gathers all that a drafter may read, keeps what it proposes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict, field, replace
from datetime import datetime, timedelta

from ackbot.app.ahead import Made, Maker
from ackbot.app.manner import Manner
from ackbot.drafting.base import Brief, Line, Voice
from ackbot.frozen import dataclass
from ackbot.ledger.store import Ledger
from ackbot.model import Action, Conversation, Draft, Fact, Shown, State, Warn

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
    manner: Manner
    maker: Maker
    voice: Callable[[Conversation], Voice]
    counting: Callable[[Conversation], Counting]
    now: Callable[[], datetime]
    private: Callable[[str, Sequence[Fact]], str] = lambda _account, _facts: ""
    """By the account's name and what was said: what of it may not leave the machine."""
    _proposed: dict[str, str] = field(default_factory=dict)
    """Conversation id -> text proposed in this run."""
    _names: dict[str, bool] = field(default_factory=dict)
    """Word -> whether somebody known has it as the first name."""
    _asked: dict[tuple[str, int, str], Brief] = field(default_factory=dict)
    """What was gathered for a draft, by conversation, variant and tone."""
    _begun: dict[str, Conversation] = field(default_factory=dict)
    """Conversations drafted for ahead, by id."""

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
        made = self._made(conversation, variant, tone)
        self._proposed[conversation.id] = made.draft.text
        if made.keep and not self.ledger.read_only:
            self.ledger.put_draft(
                conversation.id,
                made.draft,
                self._basis(conversation),
                by_user=False,
                at=self.now(),
            )
        return made.draft

    def _made(self, conversation: Conversation, variant: int, tone: str) -> Made:
        """Have a draft made; but what a promise came to no drafter can know."""
        if _only_they_know(conversation) and variant == 0 and not tone:
            return Made(Draft(action=Action.HUMAN, intent="promise", reason=PROMISED))
        return self.maker.make(conversation.id, self._gathered(conversation, variant, tone))

    def _gathered(self, conversation: Conversation, variant: int, tone: str) -> Brief:
        brief = self.brief(conversation, variant, tone)
        self._asked[conversation.id, variant, tone] = brief
        return brief

    def expect(self, conversations: Iterable[Conversation]) -> None:
        """Begin to draft for those who come next, where that takes a while."""
        if not self.maker.title:
            return
        for one in conversations:
            if not _only_they_know(one) and self.stored(one) is None:
                self._begun[one.id] = one
                self.maker.begin(one.id, self._gathered(one, 0, ""))

    def ready(self, conversation: Conversation, variant: int, tone: str) -> bool:
        """Whether `draft` answers at once with what is to stay; if not, it is being made.

        Asked often while somebody waits: what was gathered for it once is good for that long.
        """
        mark = (conversation.id, variant, tone)
        if not self.maker.title:
            return True
        brief = self._asked.get(mark) or self._gathered(conversation, variant, tone)
        return self.maker.ready(conversation.id, brief)

    def better(self, conversation: Conversation, variant: int, tone: str) -> bool:
        """Whether the draft that another stood in for has come."""
        brief = self._asked.get((conversation.id, variant, tone))
        return brief is not None and self.maker.better(conversation.id, brief)

    def keep_come(self) -> None:
        """Keep what was asked for ahead, has come, and was never shown: it is paid for."""
        for key, conversation in self._begun.items():
            now = self.ledger.conversation(key)
            if now is None or now.verdict.shown is Shown.NOT or now.outgoing or now.draft:
                continue
            if self.better(conversation, 0, "") and not self.ledger.read_only:
                self.draft(conversation)

    def check(self, conversation: Conversation, text: str, *, typed: bool) -> tuple[Warn, ...]:
        """Return what to look at twice in `text`."""
        from ackbot.drafting.checks import check

        return check(self._brief(conversation, 0, ""), text, typed=typed)

    def brief(self, conversation: Conversation, variant: int = 0, tone: str = "") -> Brief:
        """Gather all that a drafter may read of a conversation, the user's habits included."""
        brief = self._brief(conversation, variant, tone)
        habits = self.manner.habits(brief.reading.language, conversation.account.id)
        return replace(brief, habits=habits)

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
            exchange=self._lines(conversation, about, said),
            waited=max(0.0, (self.now() - since).total_seconds()) if since else 0.0,
            voice=self.voice(conversation),
            limit=counting.limit,
            count=counting.count,
            known_names=self._known_names,
            variant=variant,
            tone=tone,
            recent=self._recent(conversation, sent),
            sent=sent,
            private=self.private(conversation.account.name, (about, *said)),
        )

    def _lines(
        self, conversation: Conversation, about: Fact, said: Sequence[Fact]
    ) -> tuple[Line, ...]:
        """Return the rest of the exchange as a drafter sees it; others may have a part in it."""
        platform = conversation.account.platform
        us = {one.person.id for one in self.ledger.accounts() if one.platform == platform}
        rest = [fact for fact in said if fact.post.id != about.post.id and not fact.gone]
        return tuple(
            Line(
                ours=fact.post.author.id in us,
                who=fact.post.author.label,
                text=fact.post.text,
            )
            for fact in rest[-EXCHANGE:]
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
        parts = (self.maker.name, verdict.target, newest.post.text, str(verdict.state), voice)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _only_they_know(conversation: Conversation) -> bool:
    """Whether our last word was a promise, and it is theirs to say what came of it."""
    return conversation.verdict.state is State.PROMISED


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

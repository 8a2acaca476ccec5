"""Pure: who waits, since when and why; the order of the inbox; who has waited too long.

Everything takes `now`. The rules are DESIGN's, section 2; what answers what is in `answers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from heapq import merge

from ackbot import reasons
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
from ackbot.model import Choice, Decision, Fact, How, Key, Promise, Shown, State, Verdict
from ackbot.reasons import ordinal

__all__ = ["LikeSent", "Policy", "Thread", "is_stale", "judge", "order_key", "ordinal"]

#: How far ahead of its place a conversation is shown whose reply window is about to close,
#: and how long before the end of the window that begins.
BOOST = timedelta(hours=24)

#: States in which somebody waits, or may be waiting, for us.
OPEN_STATES = (State.WAITING, State.WAITING_AGAIN, State.PROMISED)


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


def judge(thread: Thread, policy: Policy, now: datetime) -> tuple[Verdict, ...]:
    """Return the verdict on every conversation of the thread, in the order of their ids."""
    weave = Weave.of(thread.root, thread.facts, thread.own)
    words = [(word, weave.may_hear(word)) for word in words_of_ours(weave)]
    verdicts: list[Verdict] = []
    for person, said in said_by_person(weave, thread.facts).items():
        heard = [word for word, hearers in words if hearers is None or person in hearers]
        for group in _conversations(said):
            case = _Case.of(thread, weave, heard, policy, now, in_order(group, weave))
            verdicts.append(_verdict(case))
    return tuple(sorted(verdicts, key=lambda verdict: verdict.id))


def order_key(verdict: Verdict) -> tuple[int, datetime, str]:
    """Sort key of the inbox: who waits, longest first; then who may need no reply."""
    group = 0 if verdict.shown is Shown.WAITING else 1
    assert verdict.rank_at is not None
    return (group, verdict.rank_at, verdict.id)


def is_stale(verdict: Verdict, policy: Policy, now: datetime) -> bool:
    """Whether somebody has waited too long here. A promise is late once it is due."""
    if verdict.shown is not Shown.WAITING or verdict.since is None:
        return False
    late = verdict.since + policy.stale(verdict.key.account) <= now
    return late or verdict.state is State.PROMISED


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
class _Case:
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
    ) -> _Case:
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
        forced = not any(_wants_reply(one, self) for one in unsettled if one.seq <= seen)
        return tuple(
            one for one in unsettled if _wants_reply(one, self) or (forced and one.seq <= seen)
        )


def _wants_reply(one: Said, case: _Case) -> bool:
    reading, author = one.fact.reading, one.fact.post.author
    if author.bot or not reading.wants_reply:
        return False
    return not (reading.closing and case.had_word) and not is_aside(one.fact, case.weave)


def _verdict(case: _Case) -> Verdict:
    verdict = _overruled(_settled_or_open(case), case)
    return _placed(verdict, case)


def _settled_or_open(case: _Case) -> Verdict:
    """What the facts and settlements say, before snoozes and mutes."""
    unsettled, wanting = case.unsettled, case.wanting
    blank = Verdict(
        key=case.key,
        state=State.GONE,
        shown=Shown.NOT,
        target=(case.live or case.said)[-1].id,
        open=tuple(one.id for one in unsettled),
        mentions=len(case.live),
        evidence=tuple(
            reasons.evidence(
                case.settlements, case.said, unsettled, {one.id for one in wanting}, case.weave
            )
        ),
    )
    if not case.live and not (case.had_word and case.promised is None):
        return replace(blank, reason="they deleted it")
    reopened = _reopened_since(case)
    if wanting:
        since = min(filter(None, (wanting[0].at, reopened)))
        return _waiting(blank, case, since, _reason(case, wanting))
    if reopened:
        return _waiting(blank, case, reopened, "you reopened it")
    if case.promised is not None and case.promised.promise is not None:
        return _promised(blank, case, case.promised, case.promised.promise)
    if unsettled:
        why = reasons.unwanted(unsettled[-1], case.weave)
        return replace(blank, state=State.NO_REPLY_NEEDED, how=How.GUESSED, reason=why)
    return _settled(blank, case)


def _reason(case: _Case, wanting: Sequence[Said]) -> str:
    return reasons.waiting(
        case.live,
        wanting,
        had_word=case.had_word,
        promised=case.promised is not None,
        forced=not any(_wants_reply(one, case) for one in wanting),
    )


def _again(case: _Case) -> State:
    return State.WAITING_AGAIN if case.had_word else State.WAITING


def _reopened_since(case: _Case) -> datetime | None:
    """Since when somebody waits whose conversation the user reopened, if nothing settled it since.

    That is the newest mention which the user then saw: a later one moves nobody down.
    """
    reopened, last = case.overruled, case.last
    if reopened is None or not case.live or (last is not None and last.at > reopened.at):
        return None
    seen = [one.at for one in case.live if one.seq <= reopened.known]
    return min([*seen[-1:], reopened.at])


def _waiting(blank: Verdict, case: _Case, since: datetime, reason: str) -> Verdict:
    if case.promised is not None:
        since = case.promised.at
    return _if_open(replace(blank, state=_again(case), since=since, reason=reason), case)


def _if_open(verdict: Verdict, case: _Case) -> Verdict:
    """Return the verdict, or `expired` where the platform takes no reply to what is open."""
    if not all(_closed(one.fact, case.now) for one in case.answerable):
        return verdict
    reason = case.answerable[-1].fact.post.closed or "the time for replies is over"
    return replace(verdict, state=State.EXPIRED, since=None, due=None, reason=reason)


def _closed(fact: Fact, now: datetime) -> bool:
    until = fact.post.reply_until
    return bool(fact.post.closed) or (until is not None and until <= now)


def _promised(blank: Verdict, case: _Case, word: Settlement, promise: Promise) -> Verdict:
    due = promise.due or word.at + case.policy.stale(case.key.account)
    reason = f"you said “{promise.words}”"
    verdict = replace(blank, state=State.PROMISED, since=word.at, due=due, reason=reason)
    return _if_open(verdict, case)


def _settled(blank: Verdict, case: _Case) -> Verdict:
    last = case.last
    assert last is not None
    if last.choice is Choice.WONT_ANSWER:
        return replace(blank, state=State.WONT_ANSWER, how=How.DECIDED, reason=last.rule)
    if last.choice is Choice.DISMISS:
        return replace(blank, state=State.NO_REPLY_NEEDED, how=How.DECIDED, reason=last.rule)
    return replace(blank, state=State.ANSWERED, how=last.how, reason=last.rule)


def _overruled(verdict: Verdict, case: _Case) -> Verdict:
    """Apply a mute, a wish for no replies, or a snooze that still holds."""
    if case.last_choice(Choice.MUTE):
        reason = "you muted it"
        return replace(verdict, state=State.MUTED, how=None, since=None, due=None, reason=reason)
    snooze = case.last_choice(Choice.SNOOZE, Choice.DISMISS, Choice.WONT_ANSWER)
    waits = verdict.state in OPEN_STATES or verdict.how is How.GUESSED
    if case.quiet and waits:
        reason, how = "they asked for no replies", How.DECIDED
        state = State.WONT_ANSWER
        return replace(verdict, state=state, how=how, since=None, due=None, reason=reason)
    if snooze is None or snooze.until is None or not waits:
        return verdict
    newer = any(one.seq > snooze.known for one in case.live)
    if newer or snooze.until <= case.now:
        return verdict
    return replace(verdict, state=State.SNOOZED, how=None, due=snooze.until)


def _placed(verdict: Verdict, case: _Case) -> Verdict:
    """Say whether and where the inbox shows it, and when to look again."""
    shown = _shown(verdict, case.now)
    closes = _closes(case) if verdict.state in (*OPEN_STATES, State.SNOOZED) else None
    rank_at = verdict.since if shown is Shown.WAITING else None
    reason = verdict.reason
    if shown is Shown.MAYBE:
        rank_at = case.unsettled[0].at
    if rank_at is not None and closes is not None and closes - BOOST <= case.now < closes:
        rank_at -= BOOST
        reason = f"shown early, replies close within a day; {reason}"
    moments = [verdict.due, closes, closes - BOOST if closes else None]
    return replace(
        verdict,
        shown=shown,
        rank_at=rank_at,
        reason=reason,
        next_moment=min((at for at in moments if at and at > case.now), default=None),
    )


def _shown(verdict: Verdict, now: datetime) -> Shown:
    if verdict.state in (State.WAITING, State.WAITING_AGAIN):
        return Shown.WAITING
    if verdict.state is State.PROMISED and verdict.due is not None and verdict.due <= now:
        return Shown.WAITING
    return Shown.MAYBE if verdict.how is How.GUESSED else Shown.NOT


def _closes(case: _Case) -> datetime | None:
    """When the last of their open mentions stops taking replies."""
    ends = [one.fact.post.reply_until for one in case.answerable if not one.fact.post.closed]
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) else None

"""Pure: who waits, since when and why; the order of the inbox; who has waited too long.

Everything takes `now`. The rules are DESIGN's, section 2; what answers what is in `answers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from ackbot.answers import (
    LikeSent,
    Said,
    Settlement,
    Weave,
    by_decisions,
    by_likes,
    by_words,
    said_by_person,
    words_of_ours,
)
from ackbot.model import Choice, Decision, Fact, How, Key, Kind, Promise, Shown, State, Verdict

#: How far ahead of its place a conversation is shown whose reply window is about to close,
#: and how long before the end of the window that begins.
BOOST = timedelta(hours=24)

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")

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
    weave = Weave.of(thread.facts, thread.own)
    words = list(words_of_ours(weave))
    verdicts = [
        _verdict(_Case.of(thread, weave, words, policy, now, group))
        for said in said_by_person(thread.facts, thread.own).values()
        for group in _conversations(said)
    ]
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


def _conversations(said: Sequence[Said]) -> Iterator[tuple[Said, ...]]:
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
    for _, group in groups:
        yield tuple(sorted(group, key=lambda one: (one.at, one.id)))


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
        aliases = frozenset(key.id for key in keys)
        decisions = sorted(
            (made for alias in aliases for made in thread.decisions.get(alias, ())),
            key=lambda made: (made.at, made.known, made.choice),
        )
        settled = [
            *by_words(words, person, said, weave, aliases),
            *by_likes(said, thread.likes, aliases, count_likes=policy.count_likes),
            *by_decisions(said, decisions),
        ]
        return cls(
            key=keys[0],
            said=said,
            settlements=tuple(sorted(settled, key=lambda one: (one.at, one.how, one.rule))),
            decisions=tuple(decisions),
            weave=weave,
            policy=policy,
            now=now,
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
    def promise(self) -> Promise | None:
        """The promise still owed: our last word was one, and nothing settled it since."""
        return self.last.promise if self.last else None

    @property
    def unsettled(self) -> tuple[Said, ...]:
        """Their live mentions that nothing has settled, oldest first."""
        covered = frozenset[str]().union(*(one.covers for one in self.settlements))
        return tuple(one for one in self.live if one.id not in covered)

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
    def reopened(self) -> Decision | None:
        """The user's newest reopening."""
        found = (made for made in reversed(self.decisions) if made.choice is Choice.REOPEN)
        return next(found, None)


def _wants_reply(one: Said, case: _Case) -> bool:
    reopened = case.reopened
    if reopened is not None and one.seq <= reopened.known:
        return True
    reading, author = one.fact.reading, one.fact.post.author
    if author.bot or not reading.wants_reply:
        return False
    return not (reading.closing and case.had_word) and not _is_aside(one.fact, case.weave)


def _is_aside(mention: Fact, weave: Weave) -> bool:
    """Whether it is talk between others: said to somebody who is neither us nor its author."""
    post = mention.post
    if post.kind in (Kind.MENTION, Kind.QUOTE) or weave.own.intersection(post.names):
        return False
    spoken_to = weave.parent_author(mention)
    return spoken_to is not None and spoken_to not in weave.own and spoken_to != post.author.id


def _verdict(case: _Case) -> Verdict:
    verdict = _overruled(_settled_or_open(case), case)
    return _placed(verdict, case)


def _settled_or_open(case: _Case) -> Verdict:
    """What the facts and settlements say, before snoozes and mutes."""
    unsettled = case.unsettled
    wanting = [one for one in unsettled if _wants_reply(one, case)]
    blank = Verdict(
        key=case.key,
        state=State.GONE,
        shown=Shown.NOT,
        target=(case.live or case.said)[-1].id,
        open=tuple(one.id for one in unsettled),
        mentions=len(case.live),
        evidence=tuple(_evidence(case, unsettled)),
    )
    if not case.live and not (case.had_word and case.promise is None):
        return replace(blank, reason="they deleted it")
    if wanting:
        return _waiting(blank, case, wanting)
    if reopened := _reopened_answer(case):
        since = min(case.live[-1].at, reopened.at)
        return replace(blank, state=_again(case), since=since, reason="you reopened it")
    if case.promise is not None:
        return _promised(blank, case, case.promise)
    if unsettled:
        why = unsettled[-1].fact.reading.why or _unwanted(unsettled[-1], case)
        return replace(blank, state=State.NO_REPLY_NEEDED, how=How.GUESSED, reason=why)
    return _settled(blank, case)


def _again(case: _Case) -> State:
    return State.WAITING_AGAIN if case.had_word else State.WAITING


def _reopened_answer(case: _Case) -> Decision | None:
    """The user's reopening of something answered, while nothing has answered it since."""
    reopened, last = case.reopened, case.last
    if reopened is None or not case.live or (last is not None and last.at > reopened.at):
        return None
    return reopened


def _waiting(blank: Verdict, case: _Case, wanting: Sequence[Said]) -> Verdict:
    since = wanting[0].at
    if case.promise is not None and case.last is not None:
        since = case.last.at
    verdict = replace(blank, state=_again(case), since=since, reason=_reason(case, wanting))
    if all(_closed(one.fact, case.now) for one in case.unsettled):
        closed = case.unsettled[-1].fact.post.closed or "the time for replies is over"
        return replace(verdict, state=State.EXPIRED, since=None, reason=closed)
    return verdict


def _closed(fact: Fact, now: datetime) -> bool:
    until = fact.post.reply_until
    return bool(fact.post.closed) or (until is not None and until <= now)


def _promised(blank: Verdict, case: _Case, promise: Promise) -> Verdict:
    assert case.last is not None
    since = case.last.at
    due = promise.due or since + case.policy.stale(case.key.account)
    reason = f"you said “{promise.words}”"
    return replace(blank, state=State.PROMISED, since=since, due=due, reason=reason)


def _settled(blank: Verdict, case: _Case) -> Verdict:
    last = case.last
    assert last is not None
    if last.choice is Choice.WONT_ANSWER:
        return replace(blank, state=State.WONT_ANSWER, how=How.DECIDED, reason=last.rule)
    if last.choice is Choice.DISMISS:
        return replace(blank, state=State.NO_REPLY_NEEDED, how=How.DECIDED, reason=last.rule)
    return replace(blank, state=State.ANSWERED, how=last.how, reason=last.rule)


def _overruled(verdict: Verdict, case: _Case) -> Verdict:
    """Apply a mute, or a snooze that still holds."""
    if case.last_choice(Choice.MUTE):
        return replace(verdict, state=State.MUTED, how=None, reason="you muted it")
    snooze = case.last_choice(Choice.SNOOZE, Choice.DISMISS, Choice.WONT_ANSWER)
    waits = verdict.state in OPEN_STATES or verdict.how is How.GUESSED
    if snooze is None or snooze.until is None or not waits:
        return verdict
    newer = any(one.seq > snooze.known for one in case.live)
    if newer or snooze.until <= case.now:
        return verdict
    return replace(verdict, state=State.SNOOZED, how=None, due=snooze.until)


def _placed(verdict: Verdict, case: _Case) -> Verdict:
    """Say whether and where the inbox shows it, and when to look again."""
    shown = _shown(verdict, case.now)
    closes = _closes(case) if verdict.state in OPEN_STATES else None
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
    ends = [one.fact.post.reply_until for one in case.unsettled if not one.fact.post.closed]
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) else None


def _reason(case: _Case, wanting: Sequence[Said]) -> str:
    """Short phrases, strongest last."""
    return "; ".join(
        phrase
        for phrase in (
            _held(wanting),
            _standing(case),
            "you had promised to come back to it" if case.promise else "",
            next((one.fact.reading.why for one in wanting if one.fact.reading.asks), "")
            or wanting[-1].fact.reading.why,
        )
        if phrase
    )


def _held(wanting: Sequence[Said]) -> str:
    return "held for moderation" if any(one.fact.post.held for one in wanting) else ""


def _standing(case: _Case) -> str:
    """How often they spoke and whether they were ever answered."""
    if case.had_word:
        return "came back after your answer"
    if len(case.live) == 1:
        return ""
    noun = case.live[-1].fact.post.kind.value
    return f"{ordinal(len(case.live))} {noun}, never answered"


def ordinal(count: int) -> str:
    """Return "first" to "ninth", then "10th" and so on."""
    if count <= len(ORDINALS):
        return ORDINALS[count - 1]
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(count % 10 if count % 100 not in (11, 12, 13) else 0)
    return f"{count}{suffix or 'th'}"


def _unwanted(one: Said, case: _Case) -> str:
    """Why a mention was taken to want no reply, where its reading does not say."""
    if one.fact.post.author.bot:
        return "written by a bot"
    if _is_aside(one.fact, case.weave):
        return "said to somebody else"
    return "a closing word"


def _evidence(case: _Case, unsettled: Sequence[Said]) -> Iterator[str]:
    """One sentence for each settlement, then one for each mention still open."""
    for settled in case.settlements:
        yield f"{settled.rule} ({_stamp(settled.at)})"
    for one in unsettled:
        wants = "wants a reply" if _wants_reply(one, case) else "wants none"
        why = one.fact.reading.why or _unwanted(one, case) if wants == "wants none" else ""
        why = why or one.fact.reading.why
        says = f"{wants}: {why}" if why else wants
        yield f"their {one.fact.post.kind} {one.id} ({_stamp(one.at)}) {says}"


def _stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC")

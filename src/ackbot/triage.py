"""Pure: who waits, since when and why; the order of the inbox; who has waited too long.

Everything takes `now`. The rules are DESIGN's, section 2; what answers what is in `answers`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from ackbot import reasons
from ackbot.answers import LikeSent, Said, Settlement
from ackbot.cases import Case, Policy, Thread, cases, wants_reply
from ackbot.model import Choice, Fact, How, Promise, Shown, State, Verdict
from ackbot.reasons import ordinal

__all__ = ["LikeSent", "Policy", "Thread", "is_stale", "judge", "order_key", "ordinal"]

#: How far ahead of its place a conversation is shown whose reply window is about to close,
#: and how long before the end of the window that begins.
BOOST = timedelta(hours=24)

#: States in which somebody waits, or may be waiting, for us.
OPEN_STATES = (State.WAITING, State.WAITING_AGAIN, State.PROMISED)


def judge(thread: Thread, policy: Policy, now: datetime) -> tuple[Verdict, ...]:
    """Return the verdict on every conversation of the thread, in the order of their ids."""
    verdicts = (verdict_on(case) for case in cases(thread, policy, now))
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


def verdict_on(case: Case) -> Verdict:
    """Return what follows from a case."""
    verdict = _overruled(_settled_or_open(case), case)
    return _placed(verdict, case)


def _settled_or_open(case: Case) -> Verdict:
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


def _reason(case: Case, wanting: Sequence[Said]) -> str:
    return reasons.waiting(
        case.live,
        wanting,
        had_word=case.had_word,
        promised=case.promised is not None,
        forced=not any(wants_reply(one, case, had_word=case.had_word) for one in wanting),
    )


def _again(case: Case) -> State:
    return State.WAITING_AGAIN if case.had_word else State.WAITING


def _reopened_since(case: Case) -> datetime | None:
    """Since when somebody waits whose conversation the user reopened, if nothing settled it since.

    That is the newest mention which the user then saw: a later one moves nobody down.
    """
    reopened, last = case.overruled, case.last
    if reopened is None or not case.live or (last is not None and last.at > reopened.at):
        return None
    seen = [one.at for one in case.live if one.seq <= reopened.known]
    return min([*seen[-1:], reopened.at])


def _waiting(blank: Verdict, case: Case, since: datetime, reason: str) -> Verdict:
    if case.promised is not None:
        since = case.promised.at
    return _if_open(replace(blank, state=_again(case), since=since, reason=reason), case)


def _if_open(verdict: Verdict, case: Case) -> Verdict:
    """Return the verdict, or `expired` where the platform takes no reply to what is open."""
    if not all(_closed(one.fact, case.now) for one in case.answerable):
        return verdict
    reason = case.answerable[-1].fact.post.closed or "the time for replies is over"
    return replace(verdict, state=State.EXPIRED, since=None, due=None, reason=reason)


def _closed(fact: Fact, now: datetime) -> bool:
    until = fact.post.reply_until
    return bool(fact.post.closed) or (until is not None and until <= now)


def _promised(blank: Verdict, case: Case, word: Settlement, promise: Promise) -> Verdict:
    due = promise.due or word.at + case.policy.stale(case.key.account)
    reason = f"you said “{promise.words}”"
    verdict = replace(blank, state=State.PROMISED, since=word.at, due=due, reason=reason)
    return _if_open(verdict, case)


def _settled(blank: Verdict, case: Case) -> Verdict:
    last = case.last
    assert last is not None
    if last.choice is Choice.WONT_ANSWER:
        return replace(blank, state=State.WONT_ANSWER, how=How.DECIDED, reason=last.rule)
    if last.choice is Choice.DISMISS:
        return replace(blank, state=State.NO_REPLY_NEEDED, how=How.DECIDED, reason=last.rule)
    return replace(blank, state=State.ANSWERED, how=last.how, reason=last.rule)


def _overruled(verdict: Verdict, case: Case) -> Verdict:
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


def _placed(verdict: Verdict, case: Case) -> Verdict:
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


def _closes(case: Case) -> datetime | None:
    """When the last of their open mentions stops taking replies."""
    ends = [one.fact.post.reply_until for one in case.answerable if not one.fact.post.closed]
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) else None

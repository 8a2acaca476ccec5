"""Pure: what a fresh look holds against sending an approved reply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from ackbot.frozen import dataclass
from ackbot.model import Choice, Fact, Outgoing, Post, SendKind, Visibility
from ackbot.triage import Policy, Thread, judge

#: Widest first.
_WIDTH = list(Visibility)
_PUT_ASIDE = (Choice.DISMISS, Choice.WONT_ANSWER, Choice.MUTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """Why an approved reply may not go out as it is."""

    says: str
    """A phrase after "held:" or "not sent:", "they edited the comment after you approved"."""
    final: bool = False
    """Whether no reply to this can ever go out; else the user may look again and approve."""


def objection(
    row: Outgoing,
    before: Post,
    target: Post | None,
    thread: Thread,
    policy: Policy,
    now: datetime,
) -> Objection | None:
    """Return the first thing that speaks against sending `row`, or None.

    `before` is the target as the ledger knew it, `target` as the platform shows it now (None where
    it is gone), `thread` the facts after the look was recorded.
    """
    if target is None:
        return Objection(says="the comment was deleted", final=True)
    checks = _of_target(row, before, target, now)
    found = next(checks, None)
    if found or row.kind is SendKind.LIKE:
        return found
    return next(_of_thread(row, target, thread, policy, now), None)


def _of_target(row: Outgoing, before: Post, target: Post, now: datetime) -> Iterator[Objection]:
    if row.kind is SendKind.REPLY and target.closed:
        yield Objection(says=target.closed, final=True)
    if row.kind is SendKind.REPLY and target.reply_until and target.reply_until <= now:
        yield Objection(says="the time for replies is over", final=True)
    if target.text != row.target_text:
        yield Objection(says="they edited the comment after you approved")
    if _WIDTH.index(target.visibility) > _WIDTH.index(before.visibility):
        yield Objection(says="fewer people may see the comment now than would see your reply")


def _of_thread(
    row: Outgoing, target: Post, thread: Thread, policy: Policy, now: datetime
) -> Iterator[Objection]:
    if target.author.id in thread.quiet:
        yield Objection(says="they asked for no replies")
    first_seen = _first_seen(thread.facts)
    new = [fact for fact in thread.facts if first_seen[fact.post.id] > row.known and not fact.gone]
    words = [fact for fact in new if _is_word_of_ours(fact, row, thread.own)]
    if words and _answered(target, words, thread, policy, now):
        yield Objection(says="you answered them elsewhere in the meantime")
    if any(fact.incoming and fact.post.author.id == target.author.id for fact in new):
        yield Objection(says="they wrote again after you approved")
    made = thread.decisions.get(row.conversation, ())
    if made and made[-1].at > row.approved_at and made[-1].choice in _PUT_ASIDE:
        yield Objection(says="you put the conversation aside after you approved")


def _is_word_of_ours(fact: Fact, row: Outgoing, own: frozenset[str]) -> bool:
    """Whether it is our own and may answer this conversation; what ackbot sent answers its own."""
    ours = fact.post.author.id in own and not fact.post.automatic
    return ours and fact.sent_for in ("", row.conversation)


def _answered(
    target: Post, words: Sequence[Fact], thread: Thread, policy: Policy, now: datetime
) -> bool:
    """Whether these words answer the target: directly, or because it is open without them."""
    if any(target.id in (fact.post.parent, *fact.post.quotes) for fact in words):
        return True
    new = {fact.post.id for fact in words}
    before = replace(thread, facts=tuple(f for f in thread.facts if f.post.id not in new))
    return target.id in _open(before, policy, now) - _open(thread, policy, now)


def _open(thread: Thread, policy: Policy, now: datetime) -> set[str]:
    return {post for verdict in judge(thread, policy, now) for post in verdict.open}


def _first_seen(facts: Iterable[Fact]) -> dict[str, int]:
    """Return when the ledger first learned of each post, through whichever account."""
    seen: dict[str, int] = {}
    for fact in facts:
        seen[fact.post.id] = min(fact.seq, seen.get(fact.post.id, fact.seq))
    return seen

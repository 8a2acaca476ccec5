"""Pure: what a fresh look holds against sending an approved reply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from ackbot.answers import Hearer, Weave, said_by_person, words_of_ours
from ackbot.model import Choice, Fact, Outgoing, Post, SendKind, Visibility
from ackbot.triage import Thread

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
    row: Outgoing, before: Post, target: Post | None, thread: Thread, now: datetime
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
    return next(_of_thread(row, target, thread), None)


def _of_target(row: Outgoing, before: Post, target: Post, now: datetime) -> Iterator[Objection]:
    if row.kind is SendKind.REPLY and target.closed:
        yield Objection(says=target.closed, final=True)
    if row.kind is SendKind.REPLY and target.reply_until and target.reply_until <= now:
        yield Objection(says="the time for replies is over", final=True)
    if target.text != row.target_text:
        yield Objection(says="they edited the comment after you approved")
    if _WIDTH.index(target.visibility) > _WIDTH.index(before.visibility):
        yield Objection(says="fewer people may see the comment now than would see your reply")


def _of_thread(row: Outgoing, target: Post, thread: Thread) -> Iterator[Objection]:
    first_seen = _first_seen(thread.facts)
    weave = Weave.of(thread.root, thread.facts, thread.own)
    said = said_by_person(weave, thread.facts).get(target.author.id, ())
    aliases = frozenset({row.conversation})
    hearer = Hearer(person=target.author.id, said=said, weave=weave, aliases=aliases)
    for word in words_of_ours(weave):
        settled = hearer.settled_by(word)
        if (
            first_seen[word.post.id] > row.known
            and word.sent_for in ("", row.conversation)
            and settled
            and target.id in settled.covers
        ):
            yield Objection(says="you answered them elsewhere in the meantime")
    if any(one.seq > row.known and not one.fact.gone for one in said):
        yield Objection(says="they wrote again after you approved")
    made = thread.decisions.get(row.conversation, ())
    if made and made[-1].at > row.approved_at and made[-1].choice in _PUT_ASIDE:
        yield Objection(says="you put the conversation aside after you approved")


def _first_seen(facts: Iterable[Fact]) -> dict[str, int]:
    """Return when the ledger first learned of each post, through whichever account."""
    seen: dict[str, int] = {}
    for fact in facts:
        seen[fact.post.id] = min(fact.seq, seen.get(fact.post.id, fact.seq))
    return seen

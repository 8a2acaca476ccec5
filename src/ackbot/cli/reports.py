"""What `stale`, `show` and `outbox` print: from values to lines. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from ackbot.cli.lines import LOOK, OURS, THEIRS, Line, Span, body, field, hanging, line, name
from ackbot.cli.lists import WIDEST, Placed, paragraph, waits
from ackbot.cli.parts import is_ours, said_at, waited
from ackbot.model import Conversation, Fact, Outgoing, SendKind, SendState, Shown
from ackbot.review import Place
from ackbot.text import one_line, width
from ackbot.wording import moment, plural


def stale(
    placed: Sequence[Placed],
    limits: Mapping[str, timedelta],
    now: datetime,
    columns: int,
    *,
    told: int,
    newly: bool,
) -> Iterator[Line]:
    """Return what cron mails: who has waited too long, their words, and the command to answer."""
    first = placed[0][0]
    count = len({(one.account.platform, one.person.id) for one, _ in placed})
    verb = "has" if count == 1 else "have"
    people = "1 person" if count == 1 else f"{count:,} people"
    words = f"{people} {verb}{' newly' if newly else ''} waited too long."
    longest = f"The longest: {field(first.person.label, 40)}, {waits(first, now)}."
    yield from (line(part) for part in body(f"{words} {longest}", columns))
    for one, where in placed:
        yield from _late(one, where, limits[one.id], now, columns)
    if told:
        still = "still waits" if told == 1 else "still wait"
        yield line(f"{told:,} told of earlier {still}: ackbot stale --all")


def _late(
    one: Conversation, where: Place, limit: timedelta, now: datetime, columns: int
) -> Iterator[Line]:
    account = field(one.account.name, 20)
    hours = f"{limit.total_seconds() / 3600:g} h"
    tail = f", on {where.title} ({account}, limit {hours})"
    waiting = waits(one, now)
    who = name(one.person.label, columns - width(tail) - len(waiting) - 2)
    yield line(f"{waiting}  ", Span(who, "bold"), tail)
    yield from _fenced(one.newest.post.text, columns)
    page = one_line(where.page)
    yield line(f"  ackbot reply {one.short}    {page}")


def _fenced(text: str, columns: int) -> Iterator[Line]:
    """Their words behind `>`, two lines at most; what is left out is counted."""
    parts = body(text, columns - 4)
    left = len(parts) - 2
    for number, part in enumerate(parts[:2]):
        more = f" ({plural(left, 'more line', 'more lines')})" if number and left > 0 else ""
        yield line("  > ", field(part, columns - 4 - len(more)), more)


# -- show


def shown(
    one: Conversation, where: Place, exchange: Sequence[Fact], now: datetime, columns: int
) -> Iterator[Line]:
    """Return a whole conversation: who, why, everything said, and the draft."""
    edge = min(columns, WIDEST)
    state, span = waited(one, now)
    yield line(
        " ", Span(name(one.person.label, edge - 30), "bold"), f"  {state} ", Span(span, "bold")
    )
    yield from paragraph(_standing_of(one, where), edge)
    for sentence in one.verdict.evidence:
        yield from (line(Span(f"   {part}", "dim")) for part in body(sentence, edge - 3))
    yield line("")
    for fact in exchange:
        yield from _message(fact, one, now, edge)
    yield from _draft(one, edge)
    yield line(Span(" next  ", "dim"), Span(f"ackbot reply {one.short}", "bold"))


def _standing_of(one: Conversation, where: Place) -> str:
    how = f" ({one.verdict.how})" if one.verdict.how else ""
    reason = f": {one.verdict.reason}" if one.verdict.reason else ""
    account = one_line(one.account.name, 30)
    return f"{one.verdict.state}{how}{reason}. {where.title}, as {account}. Id {one.id}."


def _message(fact: Fact, one: Conversation, now: datetime, edge: int) -> Iterator[Line]:
    ours = is_ours(fact, one)
    who = "you" if ours else name(fact.post.author.label, edge - 40)
    how = "  sent with ackbot" if fact.sent_for else "  deleted" if fact.gone else ""
    yield line(" ", Span(who, "bold"), Span(f"  {said_at(fact, now)}{how}", "dim"))
    mark, style = (OURS, "ours") if ours else (THEIRS, "theirs")
    for part in hanging(fact.post.text, mark, style, edge - 3):
        yield line(" ", *part)
    yield line("")


def _draft(one: Conversation, edge: int) -> Iterator[Line]:
    draft = one.draft
    if draft is None or one.verdict.shown is Shown.NOT:
        return
    if not draft.text:
        yield from paragraph(f"No draft: {draft.reason}", edge)
        return
    yield line(Span(" draft", "dim"))
    for part in hanging(draft.text, OURS, "ours", edge - 3):
        yield line(" ", *part)
    yield line("")


# -- outbox


def outbox(
    rows: Sequence[Outgoing], shorts: Mapping[str, str], now: datetime, columns: int
) -> Iterator[Line]:
    """Return what was approved and what became of it."""
    edge = min(columns, WIDEST)
    if not rows:
        yield line(" Nothing is on its way, refused or in doubt.")
        return
    for row in rows:
        mark, words = _outcome(row)
        yield line(
            " ",
            Span(f"{shorts.get(row.conversation, ''):<6}", "dim"),
            Span(f"{mark} ", "not-sent" if row.state is SendState.REFUSED else "look"),
            f"{words}, to ",
            Span(field(row.to, max(8, edge - len(words) - 40)), "bold"),
            Span(f"  approved {moment(row.approved_at, now)}", "dim"),
        )
        for part in hanging(row.text, OURS, "ours", edge - 10):
            yield line("        ", *part)
        if row.reason:
            yield from (line(f"        {part}") for part in body(row.reason, edge - 8))
    yield from _outbox_next(rows)


def _outcome(row: Outgoing) -> tuple[str, str]:
    if row.state is SendState.APPROVED and row.kind is SendKind.HANDOVER:
        return " ", "to paste"
    if row.held:
        return LOOK, "held"
    words = {
        SendState.APPROVED: "approved, not sent yet",
        SendState.SENDING: "being sent",
        SendState.SENT: "sent",
        SendState.REFUSED: "not sent",
        SendState.UNKNOWN: "may or may not be posted",
        SendState.CANCELLED: "withdrawn",
    }
    looks = row.state in (SendState.REFUSED, SendState.UNKNOWN)
    return (LOOK if looks else " "), words[row.state]


def _outbox_next(rows: Sequence[Outgoing]) -> Iterator[Line]:
    states = {row.state for row in rows if not row.held and row.kind is not SendKind.HANDOVER}
    if SendState.UNKNOWN in states:
        yield line(Span(" next  ", "dim"), Span("ackbot outbox resolve ID", "bold"))
    elif SendState.APPROVED in states:
        yield line(Span(" next  ", "dim"), Span("ackbot outbox send", "bold"))

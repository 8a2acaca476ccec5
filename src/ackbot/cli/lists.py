"""What commands print of many conversations: tables, the cron mail, one conversation in full.

Pure, from values to lines. Outside text stands in the last column or behind its mark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ackbot.cli import notes, parts, views
from ackbot.cli.closing import summary
from ackbot.cli.layout import inner
from ackbot.cli.lines import LOOK, OURS, THEIRS, Line, Span, body, field, line, name, padded
from ackbot.cli.lines import cells as cells_of
from ackbot.cli.lines import paragraph as prose
from ackbot.cli.standing import headline, overview, paragraph, troubles
from ackbot.model import (
    Action,
    Conversation,
    Draft,
    Fact,
    Outgoing,
    SendKind,
    SendState,
    Shown,
    State,
)
from ackbot.review import Group, Place, Screen
from ackbot.text import address, cut, one_line, wrap
from ackbot.wording import ago, plural, wait

if TYPE_CHECKING:
    from ackbot.app.overview import Overview

__all__ = ["inbox", "outbox", "overview", "shown", "stale", "summary"]

Placed = tuple[Conversation, Place]

_WAIT_CELLS = 9
_WHO_CELLS = 16
_MOST_ACCOUNT_CELLS = 12
_STATE_CELLS = 15


# -- inbox --list


def inbox(
    placed: Sequence[Placed],
    seen: Overview,
    now: datetime,
    columns: int,
    order: str = "Longest first.",
) -> list[Line]:
    """Return the table of those who wait, in their order, then of those who may need no reply."""
    waiting = [one for one in placed if one[0].verdict.shown is not Shown.MAYBE]
    lines = paragraph(headline(seen, now, order), columns)
    if placed:
        lines += [(), *table(placed, now, columns)]
    beyond = seen.conversations - len(waiting)
    if beyond > 0:
        how = ": ackbot inbox --list --limit 0" if columns >= 60 else ""
        lines.append(line(Span(f" and {beyond:,} more{how}", "dim")))
    lines += troubles(seen, now, columns)
    if placed or seen.doubts:
        lines += [(), line(" next  ", Span("ackbot inbox", "bold"))]
    return lines


def table(placed: Sequence[Placed], now: datetime, columns: int) -> list[Line]:
    """Return the rows alone."""
    waiting = [one for one in placed if one[0].verdict.shown is not Shown.MAYBE]
    maybe = [one for one in placed if one[0].verdict.shown is Shown.MAYBE]
    both = [*waiting, *maybe]
    narrow = columns < 60
    ids = max(4, *(len(one.short) for one, _ in both))
    names = [cells_of(line(one_line(one.account.name))) for one, _ in both]
    accounts = min(_MOST_ACCOUNT_CELLS, max(7, *names))
    state = columns >= 100
    waits = max(_WAIT_CELLS, *(len(_waited(one, place, now, 0).text) for one, place in both))
    lines = [] if narrow else [_titles(ids, waits, accounts, state=state)]
    for at, (one, place) in enumerate(both):
        if maybe and at == len(waiting):
            lines += _heading(len(maybe), anybody=bool(waiting))
        if narrow:
            lines += _two_rows(one, place, now, columns)
        else:
            lines.append(_row(one, place, now, columns, (ids, waits, accounts), state=state))
    return lines


def _heading(count: int, *, anybody: bool) -> list[Line]:
    words = f" {count} {'more ' if anybody else ''}may need no reply:"
    return [*([()] if anybody else []), line(Span(words, "dim"))]


def _titles(ids: int, waits: int, accounts: int, *, state: bool) -> Line:
    titles = f" {'id':<{ids}}  {'waiting':>{waits}}  "
    titles += f"{'state':<{_STATE_CELLS}}  " if state else ""
    return line(Span(f"{titles}{'who':<{_WHO_CELLS}}  {'account':<{accounts}}  said", "dim"))


def _waited(one: Conversation, place: Place, now: datetime, least: int) -> Span:
    since = one.verdict.since or one.newest.post.at or one.newest.seen_at
    span = wait((now - since).total_seconds())
    shown = f"{LOOK} {span}" if place.late else span
    return Span(f"{shown:>{least}}", "look" if place.late else "")


def _row(
    one: Conversation,
    place: Place,
    now: datetime,
    columns: int,
    widths: tuple[int, int, int],
    *,
    state: bool,
) -> Line:
    ids, waits, accounts = widths
    lead = line(
        " ",
        Span(f"{one.short or one.id[:3]:<{ids}}  ", "dim"),
        _waited(one, place, now, waits),
        "  ",
        Span(f"{one.verdict.state:<{_STATE_CELLS}}  " if state else "", "dim"),
        Span(padded(name(one.person.label, _WHO_CELLS), _WHO_CELLS), "bold"),
        "  ",
        Span(padded(one.account.name, accounts), "dim"),
        "  ",
    )
    room = min(columns, 120) - 1 - cells_of(lead) - 2
    return line(*lead, *_said(one, room))


def _two_rows(one: Conversation, place: Place, now: datetime, columns: int) -> list[Line]:
    waited = _waited(one, place, now, 0)
    short = one.short or one.id[:3]
    room = columns - 1 - 1 - cells_of(line(waited)) - 4 - len(short)
    head = line(
        " ",
        waited,
        "  ",
        Span(name(one.person.label, max(4, room)), "bold"),
        "  ",
        Span(short, "dim"),
    )
    return [
        head,
        line(" ", *_said(one, columns - 4)),
    ]


def _said(one: Conversation, room: int) -> Line:
    """Return their words; for a promise our own, since that is what is owed."""
    promised = re.search("“(.+)”", one.verdict.reason)
    if one.verdict.state is State.PROMISED and promised:
        return line(Span(OURS, "ours"), " ", field(promised[1], room))
    return line(Span(THEIRS, "theirs"), " ", field(one.newest.post.text, room))


# -- stale, as cron mails it


def stale(
    placed: Sequence[Placed],
    limits: Mapping[str, timedelta],
    now: datetime,
    columns: int,
    *,
    told: int,
    newly: bool,
) -> list[Line]:
    """Return the mail about those who have waited too long; `told` counts earlier mails'.

    `limits` are the accounts' `stale_after` by conversation id.
    """
    people = len({(one.account.platform, one.person.id) for one, _ in placed})
    verb = "newly waited" if newly else "waited"
    words = f"{plural(people, 'person has', 'people have')} {verb} too long."
    longest = min((one for one, _ in placed), key=_since, default=None)
    if longest is not None and longest.verdict.since is not None:
        span = wait((now - longest.verdict.since).total_seconds())
        words += f" The longest: {name(longest.person.label, 30)}, {span}."
    lines = [line(part) for part in wrap(words, columns)]
    for one, place in placed:
        lines += [(), *_mailed(one, place, limits.get(one.id), now, columns)]
    if told:
        still = (
            f"{told} told of earlier still {'waits' if told == 1 else 'wait'}: ackbot stale --all"
        )
        lines += [(), line(still)]
    return lines


def _since(one: Conversation) -> float:
    return one.verdict.since.timestamp() if one.verdict.since else float("inf")


def _mailed(
    one: Conversation, place: Place, limit: timedelta | None, now: datetime, columns: int
) -> list[Line]:
    since = one.verdict.since or one.newest.seen_at
    span = wait((now - since).total_seconds())
    within = f", limit {_hours(limit)}" if limit is not None else ""
    tail = f", on {one_line(place.title, 20)} ({one_line(one.account.name, 20)}{within})"
    who = name(one.person.label, max(8, columns - len(span) - len(tail) - 2))
    words = body(one.newest.post.text, columns - 6)
    lines = [line(f"{span}  {who}{tail}"), *(line(f"  > {part}") for part in words[:2])]
    more = len(words) - 2
    if more > 0:
        told = f" ({plural(more, 'more line', 'more lines')})"
        second = cut(words[1], columns - 5 - len(told))
        lines[-1] = line(f"  > {second}{told}")
    link = place.page or address(one.newest.post.url)
    command = f"  ackbot reply {one.short or one.id}"
    if len(command) + len(link) + 4 <= columns:
        return [*lines, line(f"{command}    {link}".rstrip())]
    return [*lines, line(command), line(f"  {link}")]


def _hours(span: timedelta) -> str:
    hours = span.total_seconds() / 3600
    return f"{hours:g} h"


# -- show


def shown(
    found: Conversation, place: Place, exchange: Sequence[Fact], now: datetime, columns: int
) -> list[Line]:
    """Return one conversation in full: why it is here, all that was said, the draft."""
    columns = max(20, columns)
    room = inner(columns)
    screen = _screen(found, place, now)
    lines = parts.head(screen, room, columns)
    why = found.verdict
    if not (why.reason and any(each.startswith(why.reason) for each in why.evidence)):
        lines += parts.reason(screen, room)
    for each in found.verdict.evidence:
        lines += prose(each, room, style="dim")
    lines += [(), *parts.place(screen, room)]
    for fact in exchange or (found.newest,):
        lines += [*views.message(fact, found, now, room), ()]
    if found.draft is not None or found.outgoing is not None:
        lines += notes.notes(screen, room)
    else:
        lines += notes.dangers(screen, room)
    lines += parts.destination(screen, room, columns)
    lines += [*parts.draft(screen, room), *([()] if screen.text else [])]
    lines.append(line("next  ", Span(f"ackbot reply {found.short or found.id}", "bold")))
    return [(Span(" "), *one) if one else () for one in lines]


def _screen(found: Conversation, place: Place, now: datetime) -> Screen:
    out = found.outgoing
    doubt = out is not None and out.state in (SendState.UNKNOWN, SendState.SENDING)
    draft = found.draft or Draft(action=Action.HUMAN)
    text = out.text if out is not None else draft.text
    group = Group.DOUBT if doubt else Group.LEFT if out is not None else Group.WAITING
    return Screen(
        conversation=found,
        place=replace(place, limit=None),  # nothing is being written: no count is shown
        group=group,
        now=now,
        position=1,
        total=1,
        waiting=0,
        draft=draft,
        text=text,
        target=found.newest,
        warnings=draft.warnings if out is None else (),
    )


# -- outbox


_OUTBOX_WORDS = {
    SendState.APPROVED: ("approved", ""),
    SendState.SENDING: ("on its way", ""),
    SendState.SENT: ("sent", ""),
    SendState.REFUSED: ("! not sent", "not-sent"),
    SendState.UNKNOWN: ("! in doubt", "look"),
    SendState.CANCELLED: ("taken back", "dim"),
}


def outbox(
    rows: Sequence[Outgoing], shorts: Mapping[str, str], now: datetime, columns: int
) -> list[Line]:
    """Return what was approved and what became of it; reasons below each."""
    if not rows:
        return [line(" Nothing is approved, in doubt or refused.")]
    lines = []
    if columns >= 60:
        titles = f" {'id':<5}  {'state':<10}  {'approved':<11}  {'to':<16}  text"
        lines.append(line(Span(titles, "dim")))
    for row in rows:
        lines += _outbox_row(row, shorts.get(row.conversation, row.conversation[:3]), now, columns)
    return lines


def _outbox_row(row: Outgoing, short: str, now: datetime, columns: int) -> list[Line]:
    state, style = ("! held", "look") if row.held else _OUTBOX_WORDS[row.state]
    words = "(a like)" if row.kind is SendKind.LIKE else row.text
    head = [Span(f" {short:<5}  ", "dim"), Span(f"{state:<10}", style), Span("  ")]
    if columns < 60:
        room = max(4, columns - 1 - cells_of(tuple(head)))
        lines = [(*head, Span(name(row.to, room)))]
        lines.append(line("   ", Span(OURS, "ours"), " ", field(words, max(4, columns - 6))))
    else:
        head += [
            Span(f"{ago(row.approved_at, now):<11}  ", "dim"),
            Span(padded(row.to, 16)),
            Span("  "),
        ]
        room = min(columns, 120) - 1 - cells_of(tuple(head)) - 2
        lines = [(*head, Span(OURS, "ours"), Span(" "), Span(field(words, room)))]
    if row.reason:
        for part in wrap(one_line(row.reason), max(10, min(columns, 92) - 10)):
            lines.append(line("        ", Span(part, "dim")))
    return lines

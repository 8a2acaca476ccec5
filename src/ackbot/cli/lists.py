"""The table of `inbox --list` and the screen of bare `ackbot`: from values to lines. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from ackbot.app.overview import Overview, Standing
from ackbot.cli.lines import (
    LOOK,
    OURS,
    THEIRS,
    Line,
    Span,
    body,
    field,
    line,
    name,
    padded,
)
from ackbot.model import Conversation, Shown, State
from ackbot.review import Place
from ackbot.text import one_line, width
from ackbot.wording import ago, count_people, plural, wait

Placed = tuple[Conversation, Place]

#: Text stays within so many columns however wide the terminal.
WIDEST = 92
#: Below this many columns a table takes two lines a person.
NARROW = 60
#: From this many columns on a table says the state.
WIDE = 110


# -- inbox --list


def inbox(placed: Sequence[Placed], seen: Overview, now: datetime, columns: int) -> Iterator[Line]:
    """Return the table of those who wait, then of those who may need no reply."""
    edge = min(columns, 120)
    yield from paragraph(_headline(seen, now), edge)
    waiting = [one for one in placed if one[0].verdict.shown is Shown.WAITING]
    maybe = [one for one in placed if one[0].verdict.shown is Shown.MAYBE]
    if waiting and columns >= NARROW:
        yield _table_head(edge)
    for one in waiting:
        yield from _row(*one, now, edge)
    if seen.conversations > len(waiting):
        yield line(Span(f" and {seen.conversations - len(waiting):,} more", "dim"))
    if maybe:
        yield line(Span(" May need no reply:", "dim"))
    for one in maybe:
        yield from _row(*one, now, edge)
    yield from _troubles(seen, now, edge)


def _headline(seen: Overview, now: datetime) -> str:
    unread = [one for one in seen.accounts if one.error]
    if not seen.people:
        return _nobody(seen, unread, now)
    late = f", {seen.too_long:,} too long" if seen.too_long else ""
    maybe = f"; {seen.maybe:,} more may need no reply" if seen.maybe else ""
    return f"{count_people(seen.people, seen.conversations)}{late}{maybe}. Longest first."


def _nobody(seen: Overview, unread: Sequence[Standing], now: datetime) -> str:
    maybe = f" {seen.maybe:,} may need no reply." if seen.maybe else ""
    if unread:
        read = len(seen.accounts) - len(unread)
        names = " and ".join(one_line(one.name, 30) for one in unread)
        where = f"in {read} of {len(seen.accounts)} accounts"
        return f"Nobody is waiting {where}; {names} could not be read.{maybe}"
    read_at = min((one.read_at for one in seen.accounts if one.read_at), default=None)
    last = f" Last read {ago(read_at, now)}." if read_at else ""
    return f"Nobody is waiting.{last}{maybe}"


def _table_head(edge: int) -> Line:
    state = f"{'state':<15}" if edge >= WIDE else ""
    return line(Span(f" {'id':<6}{'waiting':>10}  {'who':<18}{'account':<11}{state}said", "dim"))


def _row(conversation: Conversation, where: Place, now: datetime, edge: int) -> Iterator[Line]:
    late = Span(LOOK if where.late else " ", "look")
    waited = waits(conversation, now)
    who = conversation.person.label
    if edge < NARROW:
        yield _narrow_head(conversation, late, waited, edge)
        yield line(" ", *_said(conversation, edge - 3))
        return
    state = f"{conversation.verdict.state:<15}" if edge >= WIDE else ""
    lead = line(
        f" {conversation.short:<6}",
        late,
        Span(f"{waited:>9}", "look" if where.late else ""),
        "  ",
        Span(_column(name(who, 16), 18), "bold"),
        padded(conversation.account.name, 10),
        f" {state}",
    )
    yield (*lead, *_said(conversation, edge - 48 - len(state) - 2))


def _narrow_head(conversation: Conversation, late: Span, waited: str, edge: int) -> Line:
    short = conversation.short
    room = max(4, edge - len(waited) - len(short) - 7)
    who = name(conversation.person.label, room)
    return line(" ", late, f" {waited}  ", Span(who, "bold"), "  ", Span(short, "dim"))


def _column(text: str, cells: int) -> str:
    return text + " " * max(1, cells - width(text))


def waits(conversation: Conversation, now: datetime) -> str:
    """Return how long they have waited; "-" where nobody waits."""
    since = conversation.verdict.since
    return wait((now - since).total_seconds()) if since else "-"


def _said(conversation: Conversation, room: int) -> Line:
    """Their words; for a promise our own, since that is what is owed."""
    if conversation.verdict.state is State.PROMISED:
        owed = conversation.verdict.reason.removeprefix("you said ").strip("“”")
        return line(Span(OURS, "ours"), f" {field(owed, room)}")
    return line(Span(THEIRS, "theirs"), f" {field(conversation.newest.post.text, room)}")


def _troubles(seen: Overview, now: datetime, edge: int) -> Iterator[Line]:
    for one in seen.accounts:
        if one.error:
            when = f"last read {ago(one.read_at, now)}" if one.read_at else "never read yet"
            words = f"{one_line(one.name, 30)}, {when}: {one_line(one.error)}"
            yield from paragraph(words, edge, LOOK)


def paragraph(words: str, edge: int, mark: str = "") -> Iterator[Line]:
    """Break a sentence of ours into lines, behind a mark if given."""
    lead = 3 if mark else 1
    for number, part in enumerate(body(words, min(edge, WIDEST) - lead)):
        if not mark:
            yield line(f" {part}")
        else:
            yield line(" ", Span(mark if number == 0 else " ", "look"), f" {part}")


# -- bare ackbot


def overview(seen: Overview, now: datetime, columns: int) -> Iterator[Line]:
    """Return how things stand on one screen, and what to type next."""
    edge = min(columns, WIDEST)
    yield from paragraph(_standing_words(seen, now), edge)
    if columns >= NARROW:
        head = (
            f" {'account':<12}{'platform':<13}{'waiting':>8}{'too long':>10}{'longest':>10}   read"
        )
        yield line(Span(head, "dim"))
        for one in seen.accounts:
            yield _standing_row(one, now)
    for row in seen.doubts:
        words = f"A reply to {one_line(row.to, 40)} may or may not be posted."
        yield from paragraph(words, edge, LOOK)
    if seen.left:
        count = plural(len(seen.left), "approved reply has", "approved replies have")
        yield from paragraph(f"{count} not gone out yet.", edge, LOOK)
    for one in seen.accounts:
        if one.error:
            yield from paragraph(one_line(one.error), edge, LOOK)
    yield from _next_steps(seen)


def _standing_words(seen: Overview, now: datetime) -> str:
    if not seen.people or seen.longest is None:
        return _nobody(seen, [one for one in seen.accounts if one.error], now)
    late = f", {seen.too_long:,} too long" if seen.too_long else ""
    who = field(seen.longest.person.label, 40)
    longest = f"The longest: {who}, {waits(seen.longest, now)}."
    return f"{count_people(seen.people, seen.conversations)}{late}. {longest}"


def _standing_row(one: Standing, now: datetime) -> Line:
    read = ago(one.read_at, now) if one.read_at else "never"
    unknown = bool(one.error) or one.read_at is None
    waiting, late, longest = (
        ("?", "?", "?")
        if unknown
        else (
            f"{one.waiting or '-'}",
            f"{one.too_long or '-'}",
            wait((now - one.oldest).total_seconds()) if one.oldest else "-",
        )
    )
    numbers = f"{waiting:>8}{late:>10}{longest:>10}   {read}"
    mark = Span(f" {LOOK}", "look") if one.error else Span("")
    return line(" ", Span(padded(one.name, 11), "bold"), f" {padded(one.title, 13)}{numbers}", mark)


def _next_steps(seen: Overview) -> Iterator[Line]:
    what = []
    if seen.doubts:
        what.append("the reply in doubt" if len(seen.doubts) == 1 else "the replies in doubt")
    if seen.conversations:
        what.append(f"the {seen.conversations:,}")
    steps = [("ackbot inbox", ", then ".join(what) or "read what is new")]
    steps += [
        (f"ackbot accounts test {one_line(one.name, 30)}", "sign in again")
        for one in seen.accounts
        if one.sign_in
    ]
    column = max(len(command) for command, _ in steps)
    for number, (command, why) in enumerate(steps):
        lead = " next  " if number == 0 else "       "
        yield line(Span(lead, "dim"), Span(f"{command:<{column}}", "bold"), f"   {why}")

"""Bare `ackbot`: how things stand on each account, and the next command to type. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.cli.lines import LOOK, Line, Span, line, name, padded
from ackbot.cli.lines import cells as cells_of
from ackbot.text import one_line, wrap
from ackbot.wording import ago, count_people, plural, wait

if TYPE_CHECKING:
    from ackbot.app.overview import Doubt, Overview, Standing


def overview(seen: Overview, now: datetime, columns: int) -> list[Line]:
    """Return how things stand on one screen, and the next command to type."""
    lines = paragraph(_summary_line(seen, now), columns)
    if seen.accounts and columns >= 60:
        lines += [(), *_accounts(seen.accounts, now)]
    lines += troubles(seen, now, columns)
    if seen.left:
        waits = plural(len(seen.left), "approved reply has", "approved replies have")
        lines += [*([] if lines[-1] == () else [()]), *_look(f"{waits} not gone out yet.", columns)]
    return [*lines, (), *_next(seen)]


def _summary_line(seen: Overview, now: datetime) -> Line:
    if not seen.people:
        return headline(seen, now)
    late = (Span(", "), Span(f"{seen.too_long} too long", "look")) if seen.too_long else ()
    people = count_people(seen.people, seen.conversations)
    longest = seen.longest
    if longest is None or longest.verdict.since is None:
        return line(Span(people, "bold"), *late, ".")
    span = wait((now - longest.verdict.since).total_seconds())
    who = name(longest.person.label, 30)
    return line(Span(people, "bold"), *late, f". The longest: {who}, {span}.")


def _accounts(accounts: Sequence[Standing], now: datetime) -> list[Line]:
    titles = f" {'account':<12}  {'platform':<12}  waiting  too long  {'longest':>8}  read"
    return [line(Span(titles, "dim")), *(_account(one, now) for one in accounts)]


def _account(one: Standing, now: datetime) -> Line:
    unknown = one.read_at is None or one.sign_in
    longest = wait((now - one.oldest).total_seconds()) if one.oldest else "-"
    late = "?" if unknown else str(one.too_long or "-")
    return line(
        " ",
        Span(padded(one.name, 12), "bold"),
        f"  {padded(one.title, 12)}  ",
        f"{'?' if unknown else one.waiting or '-':>7}  ",
        Span(f"{late:>8}", "look" if one.too_long and not unknown else ""),
        f"  {'?' if unknown else longest:>8}  ",
        Span(ago(one.read_at, now) if one.read_at else "never", "dim"),
        Span(f" {LOOK}" if one.error else "", "look"),
    )


def _next(seen: Overview) -> list[Line]:
    told = []
    if seen.doubts:
        told.append("the reply in doubt" if len(seen.doubts) == 1 else "the replies in doubt")
    if seen.conversations:
        told.append(_waiting(seen.conversations, first=not told))
    commands = (
        [("ackbot inbox", ", ".join(told))] if told else [("ackbot sync", "read what is new")]
    )
    commands += [
        (f"ackbot accounts add {one_line(one.name, 30)}", "sign in again")
        for one in seen.accounts
        if one.sign_in
    ]
    wide = max(len(command) for command, _ in commands)
    return [
        line(" next  " if at == 0 else "       ", Span(f"{command:<{wide}}", "bold"), f"  {why}")
        for at, (command, why) in enumerate(commands)
    ]


def _waiting(many: int, *, first: bool) -> str:
    if many == 1:
        return "the one who waits" if first else "then the one who waits"
    return f"the {many:,} who wait" if first else f"then the {many:,}"


def headline(seen: Overview, now: datetime, order: str = "Longest first.") -> Line:
    """Return who waits, in a sentence, and how they are sorted."""
    more = f"; {seen.maybe} more may need no reply" if seen.maybe else ""
    if not seen.people:
        return line(
            Span(f"{_nobody(seen, now)}", "bold"), f"{more.replace('; ', ' ')}{'.' * bool(more)}"
        )
    people = count_people(seen.people, seen.conversations)
    late = (Span(", "), Span(f"{seen.too_long} too long", "look")) if seen.too_long else ()
    return line(Span(people, "bold"), *late, f"{more}. {order}")


def _nobody(seen: Overview, now: datetime) -> str:
    failed = [one.name for one in seen.accounts if one.error]
    if failed:
        fine = len(seen.accounts) - len(failed)
        verb = f"{', '.join(one_line(each, 30) for each in failed)} could not be read"
        if not fine:
            return f"Who is waiting is not known: {verb}."
        return f"Nobody is waiting in {fine} of {len(seen.accounts)} accounts; {verb}."
    read = [one.read_at for one in seen.accounts if one.read_at is not None]
    return f"Nobody is waiting. Last read {ago(min(read), now)}." if read else "Nobody is waiting."


def troubles(seen: Overview, now: datetime, columns: int) -> list[Line]:
    """Return what could not be read and what is in doubt, a blank line before."""
    lines: list[Line] = []
    for one in seen.accounts:
        if one.error:
            lines += _look(_trouble(one, now), columns)
    for doubt in seen.doubts:
        lines += _look(in_doubt(doubt), columns)
    return [(), *lines] if lines else []


def in_doubt(doubt: Doubt) -> str:
    """Say which reply may or may not be posted."""
    whom = f"{one_line(doubt.who, 40)} ({one_line(doubt.account, 30)})"
    return f"A reply to {whom} may or may not be posted."


def _trouble(one: Standing, now: datetime) -> str:
    read = f" Last read {ago(one.read_at, now)}." if one.read_at else ""
    return f"{about(one.name, one.error).rstrip('.')}.{read}"


def about(account: str, error: str) -> str:
    """Return an account's error under its name, which most errors begin with already."""
    told = one_line(error)
    return told if told.startswith(f"{account} (") else f"{one_line(account, 30)}: {told}"


def _look(words: str, columns: int) -> list[Line]:
    first, *rest = wrap(words, max(10, min(columns, 92) - 4)) or [""]
    return [
        line(" ", Span(LOOK, "look"), f" {first}"),
        *(line(f"   {part}") for part in rest),
    ]


def paragraph(words: Line, columns: int) -> list[Line]:
    """Return our words with their styles, broken without them where they are too long."""
    if cells_of(words) + 2 <= columns:
        return [line(" ", *words)]
    whole = "".join(span.text for span in words)
    return [line(f" {part}") for part in wrap(whole, max(10, columns - 2))]

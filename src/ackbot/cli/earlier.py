"""The page of earlier replies, from which one is taken as the draft. Pure; lines as in `parts`."""

from __future__ import annotations

from datetime import datetime

from ackbot.cli.lines import OURS, THEIRS, Line, Span, field, hanging, line, name, paragraph
from ackbot.cli.views import SCROLL, choices
from ackbot.review import Earlier, Echo
from ackbot.wording import moment

#: How much of a comment is shown; the reply is shown whole.
_COMMENT_LINES = 3


def page(found: Earlier, now: datetime, room: int) -> list[Line]:
    """Return what these are, then each comment and the reply to it, numbered."""
    shown = paragraph(found.says, room)
    for at, echo in enumerate(found.echoes, 1):
        shown += [(), *_echo(at, echo, now, room)]
    return shown


def _echo(at: int, echo: Echo, now: datetime, room: int) -> list[Line]:
    said = echo.answered
    tail = f"{moment(said.said_at, now)}  {field(echo.account, 24)}".rstrip()
    fits = room - len(f"{at}  {tail}") - 1
    head = [Span(f"{at} ", "bold"), Span(name(said.person.label, fits), "bold")]
    lines = [line(*head, "  ", Span(tail, "dim"))] if fits >= 8 else _on_two(at, echo, tail, room)
    theirs = hanging(said.text, THEIRS, "theirs", room - 2)
    lines += theirs[:_COMMENT_LINES]
    if len(theirs) > _COMMENT_LINES:
        left = len(theirs) - _COMMENT_LINES
        lines.append(line(Span(f"  {left} more {'line' if left == 1 else 'lines'}"[:room], "dim")))
    return [*lines, *hanging(said.reply, OURS, "ours", room - 2)]


def _on_two(at: int, echo: Echo, tail: str, room: int) -> list[Line]:
    who = name(echo.answered.person.label, max(4, room - 2))
    return [
        line(Span(f"{at} ", "bold"), Span(who, "bold")),
        line("  ", Span(field(tail, room - 2), "dim")),
    ]


def keys(found: Earlier, room: int, *, scrolls: bool) -> Line:
    """Return the keys of the page."""
    last = len(found.echoes)
    numbers = "1" if last == 1 else f"1-{last}"
    pairs = [(numbers, "take that reply"), *(SCROLL if scrolls else ())]
    return choices(pairs, room, "any other key back to the draft")


def chosen(key: str, found: Earlier) -> int | None:
    """Return the place of the reply that a key (or a number typed) picks."""
    at = int(key) - 1 if key.isascii() and key.isdigit() else -1
    return at if 0 <= at < len(found.echoes) else None

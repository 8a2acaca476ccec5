"""`ackbot doctor`: is all well, and what to do where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.doctor import Finding, Grade, examine
from ackbot.cli.lines import LOOK, Line, Span, line
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, terminal_width
from ackbot.errors import worst_exit
from ackbot.text import one_line, wrap
from ackbot.wording import plural

if TYPE_CHECKING:
    from ackbot.app import documents

_AREA = 15
#: Mark, and the style of the mark; good news has none.
_MARKS = {Grade.OK: (" ", ""), Grade.NOTE: (" ", ""), Grade.WARN: (LOOK, "look")}
_BAD = (LOOK, "not-sent")


@click.command(name="doctor")
@click.option("--offline", is_flag=True, help="Ask no account's server.")
@common_options
@click.pass_context
def doctor_command(ctx: click.Context, offline: bool) -> None:
    """Look whether all is well, and say what to do where it is not.

    Looks at the configuration, where secrets are kept (never at what they are), each account's
    sign-in and clock, the ledger from its first page to its last, file modes, what is in doubt,
    backups, proxies. Sends and decides nothing. The exit code is that of the worst it found.

    \b
    Example: ackbot doctor
             ackbot doctor --offline --json
    """
    options = ctx.ensure_object(Options)
    found: list[Finding] = []
    with App(options) as app:
        if options.json:
            found.extend(examine(app, offline=offline))
            emit_json(_json(found))
        else:
            columns = max(20, min(terminal_width(), 92))
            for one in examine(app, offline=offline):
                found.append(one)
                if one.grade is not Grade.OK or not options.quiet:
                    emit(_lines(one, columns), options)
            emit(_summary(found), options)
    ctx.exit(worst_exit(one.code for one in found))


def _lines(one: Finding, columns: int) -> Iterator[Line]:
    mark, style = _MARKS.get(one.grade, _BAD)
    says = f"{one_line(one.account, 40)}: {one.says}" if one.account else one.says
    room = max(8, columns - _AREA - 4)
    for at, part in enumerate(wrap(says, room)):
        area = one.area if at == 0 else ""
        shown = mark if at == 0 else " "
        yield line(Span(shown, style), " ", Span(f"{area:<{_AREA}}", "dim"), part)
    for at, part in enumerate(wrap(one.do, room - 4)) if one.do else ():
        yield line(" " * (_AREA + 2), Span("do  " if at == 0 else "    ", "bold"), part)


def _summary(found: list[Finding]) -> Iterator[Line]:
    bad = sum(one.grade is Grade.BAD for one in found)
    warned = sum(one.grade is Grade.WARN for one in found)
    yield line("")
    if bad:
        more = f", {warned:,} more to look at" if warned else ""
        yield line(Span(f" {plural(bad, 'thing does', 'things do')} not work{more}.", "bold"))
    elif warned:
        yield line(Span(f" It works; {plural(warned, 'thing', 'things')} to look at.", "bold"))
    else:
        yield line(Span(" All is well.", "bold"), "  next  ackbot inbox")


def _json(found: list[Finding]) -> documents.upkeep.Doctor:
    return {
        "version": 1,
        "code": worst_exit(one.code for one in found),
        "findings": [
            {
                "area": one.area,
                "account": one.account,
                "grade": one.grade,
                "says": one.says,
                "do": one.do or None,
                "code": one.code,
            }
            for one in found
        ],
    }

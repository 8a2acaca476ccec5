"""`ackbot stale`: for cron. Says once who has newly waited too long, and is silent otherwise."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.staleness import mark_told, newly_stale, stale
from ackbot.cli.options import Options, common_options
from ackbot.errors import EXIT_OK, EXIT_STALE, UsageError, worst_exit
from ackbot.model import Conversation

# Cron calls this every hour, and mostly there is nothing to say: what prints loads when it must.
if TYPE_CHECKING:
    from ackbot.app.accounts import Configured
    from ackbot.review import Place

#: As wide as mail likes it.
COLUMNS = 72


@click.command(name="stale")
@click.option("--all", "everyone", is_flag=True, help="All who have waited too long, told or not.")
@click.option("--older-than", metavar="SPAN", help="All who have waited longer than 3d, 48h ...")
@click.option("--notify", "notifying", is_flag=True, help="Tell the channels of [notify] instead.")
@click.option("--no-sync", is_flag=True, help="Judge by what is stored; ask no platform.")
@common_options
@click.pass_context
def stale_command(
    ctx: click.Context, everyone: bool, older_than: str | None, notifying: bool, no_sync: bool
) -> None:
    """Say who has newly waited too long; print nothing otherwise. Never sends anything.

    Each person is told of once per wait, here and on each channel of [notify] by itself. --all,
    --older-than and --json only look: what they show counts as told to nobody. Exits with 1 if
    anything was printed.

    \b
    Example: ackbot stale --all
             ackbot stale --notify
    """
    options = ctx.ensure_object(Options)
    span = _span(older_than) if older_than else None
    if notifying:
        _refuse_looking(options, looks=everyone or span is not None or options.json)
    with App(options) as app:
        accounts = app.chosen()
        app.prepare()
        code = EXIT_OK
        if not no_sync and not options.demo:
            code = _read(app, accounts, options)
            app.prepare()
        if notifying:
            ctx.exit(worst_exit([code, _notify(app, options)]))
        printed = _tell(app, options, span, everyone)
        ctx.exit(worst_exit([code, EXIT_STALE if printed else EXIT_OK]))


def _span(text: str) -> timedelta:
    from ackbot.wording import parse_span

    return parse_span(text)


def _read(app: App, accounts: tuple[Configured, ...], options: Options) -> int:
    """Sync and return its exit code; what could not be read is said on stderr."""
    from ackbot.cli.output import trace
    from ackbot.cli.progress import complain, exit_of

    results = app.sync(accounts)
    complain(results)
    trace((one.failure for one in results), options)
    return exit_of(results)


def _tell(app: App, options: Options, span: timedelta | None, everyone: bool) -> bool:
    """Print what was asked for; return whether anybody was named."""
    if options.json:
        from ackbot.cli import jsons
        from ackbot.cli.output import emit_json

        found = stale(app, span)
        first = tuple(islice(found, 1))
        each = _placed(app, chain(first, found))
        emit_json(jsons.inbox(each, app.troubles(), app.now()))
        return bool(first)
    if everyone or span is not None:
        return _print(app, options, tuple(stale(app, span)), 0, newly=False)
    late = newly_stale(app)
    printed = _print(app, options, late.new, late.told, newly=True)
    if printed:
        sys.stdout.flush()  # they count as told only once the output succeeded
        mark_told(app, late.new)
    return printed


def _refuse_looking(options: Options, *, looks: bool) -> None:
    if options.demo:
        raise UsageError("The sample accounts notify nobody.", "Leave --demo out.")
    if looks:
        raise UsageError(
            "--notify tells the channels of [notify]; --all, --older-than and --json only look.",
            "Use one of the two.",
        )


def _notify(app: App, options: Options) -> int:
    """Tell the channels and return the exit code; only what went wrong is said, with -v all."""
    from ackbot.app.notifying import notify
    from ackbot.cli.output import note
    from ackbot.text import one_line
    from ackbot.wording import plural

    outcomes = notify(app)
    for one in outcomes:
        if options.verbose and one.conversations:
            told = plural(one.conversations, "conversation", "conversations")
            note(f"{one_line(one.channel, 40)} was told of {told}.")
        if one.error:
            note(one_line(one.error, 300))
    return worst_exit([one.code for one in outcomes])


def _placed(app: App, found: Iterable[Conversation]) -> Iterator[tuple[Conversation, Place]]:
    return ((one, app.place(one)) for one in found)


def _print(
    app: App, options: Options, found: tuple[Conversation, ...], told: int, *, newly: bool
) -> bool:
    if not found:
        return False
    from ackbot.cli import lists
    from ackbot.cli.output import emit, terminal_width

    placed = tuple(_placed(app, found))
    accounts = app.limits()
    limits = {one.id: accounts[one.account.id] for one in found}
    columns = min(COLUMNS, terminal_width()) if sys.stdout.isatty() else COLUMNS
    lines = lists.stale(placed, limits, app.now(), columns, told=told, newly=newly)
    emit(lines, options)
    return True

"""`ackbot inbox`: who is still waiting, and what you could say to them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ackbot.app.accounts import Configured
from ackbot.app.app import App
from ackbot.cli.completing import account_option, platform_option
from ackbot.cli.options import Options, common_options
from ackbot.errors import EXIT_OK, EXIT_UNKNOWN, UsageError, worst_exit
from ackbot.model import SendState

# A list of what is stored must be there at once: each way of showing loads only what it needs.
if TYPE_CHECKING:
    from concurrent.futures import Future

    from ackbot.model import Conversation
    from ackbot.sync import Synced

#: How long a sync may keep the first screen waiting where somebody waits already, in seconds.
HEAD_START = 1.5

#: `--sort`, as the table's headline says it.
ORDERS = {"wait": "Longest first.", "newest": "Newest first."}


@click.command(name="inbox")
@click.option("--no-sync", is_flag=True, help="Show what is stored; ask no platform.")
@account_option
@platform_option
@click.option("--limit", default=50, show_default=True, help="At most so many; 0 for all.")
@click.option(
    "--sort",
    type=click.Choice(list(ORDERS)),
    default="wait",
    show_default=True,
    help="Longest wait first, or newest first.",
)
@click.option("--list", "as_list", is_flag=True, help="Print a table; no review.")
@common_options
@click.pass_context
def inbox_command(
    ctx: click.Context,
    no_sync: bool,
    names: tuple[str, ...],
    platforms: tuple[str, ...],
    limit: int,
    sort: str,
    as_list: bool,
) -> None:
    """See who is waiting, longest first, and answer them one at a time.

    Reads your accounts, drafts a reply to each person, and shows them one by one. Nothing goes
    out before you have seen the exact text and pressed a key.

    \b
    Example: ackbot inbox --account fosstodon
             ackbot inbox --list
    """
    options = ctx.ensure_object(Options)
    listing = as_list or options.json or (options.demo and not _at_a_terminal())
    if limit < 0:
        raise UsageError("--limit must be 0 (all) or more.", "Example: ackbot inbox --limit 20")
    if not listing and not _at_a_terminal():
        raise UsageError(
            "ackbot inbox asks before each reply, and there is no terminal to ask at.",
            "For a table: ackbot inbox --list",
        )
    with App(options) as app:
        accounts = app.chosen(names, platforms)
        app.prepare()
        asked = bool(names or platforms)
        most = limit or None
        if listing:
            code = 0 if no_sync or options.demo else _read(app, accounts, options)
            chosen = _ids(app, accounts) if asked else None
            _list(app, options, chosen, most, sort)
        else:
            code = _review(app, accounts, options, asked, most, sort, no_sync=no_sync)
        ctx.exit(worst_exit([code, _doubt(app, options)]))


def _doubt(app: App, options: Options) -> int:
    """Return the exit code of replies in doubt; those of the samples are no reason to fail."""
    doubtful = not options.demo and app.ledger.outbox(states=(SendState.UNKNOWN,))
    return EXIT_UNKNOWN if doubtful else EXIT_OK


def _at_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _ids(app: App, accounts: tuple[Configured, ...]) -> tuple[str, ...]:
    known = {account.name: account.id for account in app.ledger.accounts()}
    return tuple(known[account.name] for account in accounts if account.name in known)


def _read(app: App, accounts: tuple[Configured, ...], options: Options) -> int:
    """Sync to the end and return its exit code; the table says what could not be read."""
    from ackbot.cli.output import trace
    from ackbot.cli.progress import complain, exit_of, shown_progress

    with shown_progress([account.name for account in accounts], options) as progress:
        results = app.sync(accounts, progress=progress)
    complain(results, errors=options.json)
    trace((one.failure for one in results), options)
    return exit_of(results)


def _review(
    app: App,
    accounts: tuple[Configured, ...],
    options: Options,
    asked: bool,
    limit: int | None,
    sort: str,
    *,
    no_sync: bool,
) -> int:
    from ackbot.cli.output import trace
    from ackbot.cli.progress import complain, exit_of
    from ackbot.cli.sitting import review_inbox

    reading = None if no_sync or options.demo else _begin_reading(app, accounts, options)
    chosen = _ids(app, accounts) if asked else None
    code = review_inbox(app, options, chosen, limit, sort)
    if reading is None:
        return code
    results = _result(reading)
    complain(results)
    trace((one.failure for one in results), options)
    return worst_exit([code, exit_of(results)])


def _begin_reading(
    app: App, accounts: tuple[Configured, ...], options: Options
) -> Future[tuple[Synced, ...]]:
    """Start a sync; wait for it only as long as there is nobody to show meanwhile."""
    from ackbot.cli.progress import shown_progress

    with shown_progress([account.name for account in accounts], options) as progress:
        reading = app.start_sync(accounts, progress=progress)
        somebody = app.ledger.counts().conversations > 0
        try:
            reading.result(HEAD_START if somebody else None)
        except TimeoutError:
            pass
        except BaseException:
            reading.cancel()
            raise
    return reading


def _result(reading: Future[tuple[Synced, ...]]) -> tuple[Synced, ...]:
    """Return how the sync ended; one still going when the sitting ends is broken off."""
    if not reading.done():
        reading.cancel()
        return ()
    return reading.result()


def _list(
    app: App, options: Options, accounts: tuple[str, ...] | None, limit: int | None, sort: str
) -> None:
    found = app.ledger.waiting(accounts=accounts, limit=limit, sort=sort)
    if options.json:
        # Without a limit only stored drafts are listed: a list of all should be quick.
        _print_json(app, options, found if limit is None else _drafted(app, found))
    else:
        _print_table(app, options, found, accounts, ORDERS[sort])


def _drafted(app: App, found: Iterator[Conversation]) -> Iterator[Conversation]:
    from ackbot.app.model import with_drafts
    from ackbot.cli.model import with_model

    with_model(app, patient=True)
    return with_drafts(app, found)


def _print_json(app: App, options: Options, found: Iterator[Conversation]) -> None:
    from ackbot.cli import jsons
    from ackbot.cli.model import report
    from ackbot.cli.output import emit_json

    placed = ((one, app.place(one)) for one in found)
    emit_json(jsons.inbox(placed, app.troubles(), app.now()))
    report(app, options, errors=True)


def _print_table(
    app: App,
    options: Options,
    found: Iterator[Conversation],
    accounts: tuple[str, ...] | None,
    order: str,
) -> None:
    from ackbot.app.overview import overview
    from ackbot.cli import lists
    from ackbot.cli.output import emit, terminal_width

    placed = [(one, app.place(one)) for one in found]
    seen = overview(app, accounts)
    emit(lists.inbox(placed, seen, app.now(), terminal_width(), order), options)

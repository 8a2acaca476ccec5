"""`ackbot sync`: read what is new on the accounts, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.overview import Doubt, doubts
from ackbot.cli.completing import account_option, platform_option
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, say, trace
from ackbot.cli.progress import exit_of, shown_progress, told
from ackbot.cli.standing import in_doubt
from ackbot.errors import EXIT_OK, EXIT_UNKNOWN, worst_exit
from ackbot.sync import Synced
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.app import documents


@click.command(name="sync")
@account_option
@platform_option
@click.option("--full", is_flag=True, help="Read everything back to the lookback again.")
@common_options
@click.pass_context
def sync_command(
    ctx: click.Context, names: tuple[str, ...], platforms: tuple[str, ...], full: bool
) -> None:
    """Read what is new on your accounts, all at the same time.

    Sends nothing and asks nothing. One account's failure never stops the others. With -v it
    names what could not be read. Exits with 5 while any reply is in doubt.

    Example: ackbot sync --account fosstodon
    """
    options = ctx.ensure_object(Options)
    with App(options) as app:
        accounts = app.chosen(names, platforms)
        app.prepare()
        with shown_progress([account.name for account in accounts], options) as progress:
            results = app.sync(accounts, full=full, progress=progress)
        trace((one.failure for one in results), options)
        doubtful = () if options.demo else doubts(app)
        if options.json:
            emit_json(_document(results, doubtful))
        elif not options.quiet:
            for line in told(results):
                say(line)
            for doubt in doubtful:
                say(f" ! {in_doubt(doubt)}")
            if options.verbose:
                _say_unreadable(app)
            say("next  ackbot inbox")
        ctx.exit(worst_exit([exit_of(results), EXIT_UNKNOWN if doubtful else EXIT_OK]))


def _document(results: Sequence[Synced], doubtful: Sequence[Doubt]) -> documents.accounts.Sync:
    return {
        "version": 1,
        "accounts": [_json(one) for one in results],
        "in_doubt": [doubt.row.conversation for doubt in doubtful],
    }


def _say_unreadable(app: App) -> None:
    """Say which mentions could not be read, and why."""
    names = {account.id: account.name for account in app.ledger.accounts()}
    for account, post, why in app.ledger.skipped():
        say(f" unreadable on {names.get(account, account)}: {one_line(post)}: {one_line(why)}")


def _json(one: Synced) -> documents.accounts.SyncedAccount:
    return {
        "account": one.account,
        "pages": one.pages,
        "new": one.new,
        "answered": one.answered,
        "skipped": one.skipped,
        "error": one.error or None,
        "notes": list(one.notes),
    }

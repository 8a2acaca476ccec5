"""`ackbot outbox`: what you approved and what became of it."""

from __future__ import annotations

from datetime import datetime

import click

from ackbot.app.app import App
from ackbot.app.sending import Heard
from ackbot.cli import completing, jsons, lists
from ackbot.cli.groups import Group
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, note, say, terminal_width, trace
from ackbot.errors import EXIT_UNKNOWN, UsageError, worst_exit
from ackbot.model import Outgoing, SendKind, SendState
from ackbot.outbox import resolve
from ackbot.text import one_line

_ID = click.argument("beginning", metavar="ID", shell_complete=completing.approved)


@click.group(name="outbox", cls=Group, invoke_without_command=True)
@common_options
@click.pass_context
def outbox_command(ctx: click.Context) -> None:
    """What you approved: on its way, refused, in doubt.

    Exits with 5 while any reply is in doubt.

    \b
    Example: ackbot outbox
             ackbot outbox send
    """
    if ctx.invoked_subcommand is not None:
        return
    options = ctx.ensure_object(Options)
    with App(options) as app:
        app.prepare()
        rows = app.ledger.outbox()
        if options.json:
            emit_json(jsons.outbox(rows, _names(app)))
        else:
            emit(lists.outbox(rows, app.shorts(rows), app.now(), terminal_width()), options)
        ctx.exit(_exit_of(rows))


def _names(app: App) -> dict[str, str]:
    return {account.id: account.name for account in app.ledger.accounts()}


def _exit_of(rows: tuple[Outgoing, ...]) -> int:
    return EXIT_UNKNOWN if any(row.state is SendState.UNKNOWN for row in rows) else 0


@outbox_command.command(short_help="Send what has not gone out yet.")
@common_options
@click.pass_context
def send(ctx: click.Context) -> None:
    """Send what you approved earlier and what has not gone out yet.

    Each reply was shown to you and approved with a key; nothing else is sent. One that must be
    looked at again, because something changed since then, stays where it is.

    Example: ackbot outbox send
    """
    options = ctx.ensure_object(Options)
    with App(options) as app:
        app.prepare()
        approved = app.ledger.outbox(states=(SendState.APPROVED,))
        rows = tuple(row for row in approved if not row.held and row.kind is not SendKind.HANDOVER)
        _tell_of_holds(rows, app.now(), options)
        heard = Heard()
        ended = app.send(rows, heard)
        trace(heard.errors, options)
        if options.json:
            emit_json(jsons.outbox(ended, _names(app)))
        elif not rows:
            say("Nothing is waiting to be sent.")
        else:
            emit(lists.outbox(ended, app.shorts(ended), app.now(), terminal_width()), options)
        ctx.exit(worst_exit([_exit_of(ended), heard.code]))


def _tell_of_holds(rows: tuple[Outgoing, ...], now: datetime, options: Options) -> None:
    """Say so where the newest can still be taken back and has to wait for that."""
    holds = [(row.not_before - now).total_seconds() for row in rows]
    longest = max(holds, default=0.0)
    if longest > 1 and not options.quiet:
        note(f"The newest was approved just now: it goes out in {longest:.0f} s.")


@outbox_command.command(name="resolve", short_help="Settle a reply in doubt.")
@_ID
@click.option("--there", "there", flag_value="yes", help="It is there: you have seen it.")
@click.option("--not-there", "there", flag_value="no", help="It is not there.")
@common_options
@click.pass_context
def resolve_one(ctx: click.Context, beginning: str, there: str | None) -> None:
    """Settle a reply that may or may not be posted. Sends nothing.

    Without an option, review opens on it. If it is not there, its text becomes a draft again, to
    be approved anew.

    \b
    Example: ackbot outbox resolve k7f
             ackbot outbox resolve k7f --there
    """
    from ackbot.cli.sitting import review_one
    from ackbot.cli.tty import need_terminal

    options = ctx.ensure_object(Options)
    with App(options) as app:
        app.prepare()
        row = _open_row(app, beginning, (SendState.UNKNOWN,), "in doubt")
        if there is None:
            need_terminal(
                "Without a terminal nobody can be asked whether the reply is there.",
                "Look at the page (ackbot open), then say --there or --not-there.",
            )
            ctx.exit(review_one(app, options, row.conversation))
        settled = resolve(app.ledger, row, there=there == "yes", policy=app.policy(), now=app.now())
        if options.json:
            emit_json(jsons.outbox([settled], _names(app)))
        elif there == "yes":
            say(f"The reply to {one_line(row.to)} counts as sent.")
        else:
            say(f"The reply to {one_line(row.to)} is a draft again; nothing was sent.")
            say(f"next  ackbot reply {app.ledger.short(row.conversation)}")


@outbox_command.command(short_help="Withdraw a reply that has not gone out.")
@_ID
@common_options
@click.pass_obj
def cancel(options: Options, beginning: str) -> None:
    """Withdraw a reply that has not gone out, or put away a refused one.

    Example: ackbot outbox cancel k7f
    """
    with App(options) as app:
        app.prepare()
        states = (SendState.APPROVED, SendState.REFUSED)
        row = _open_row(app, beginning, states, "waiting to be sent or refused")
        if not app.ledger.cancel(row.row, at=app.now()):
            raise UsageError(
                f"The reply to {one_line(row.to)} is just being sent.", "See: ackbot outbox"
            )
        if options.json:
            emit_json(jsons.outbox([app.ledger.outgoing(row.row)], _names(app)))
        else:
            say(f"The reply to {one_line(row.to)} will not be sent.")
            say(f"next  ackbot show {app.ledger.short(row.conversation)}")


def _open_row(app: App, beginning: str, states: tuple[SendState, ...], what: str) -> Outgoing:
    conversation = app.ledger.resolve(beginning)
    rows = app.ledger.outbox(states=states, conversation=conversation)
    if not rows:
        raise UsageError(f"No reply to {one_line(beginning, 20)} is {what}.", "See: ackbot outbox")
    return rows[-1]

"""Commands on one conversation: show, reply, dismiss, snooze, reopen, mute, open."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.decisions import decide
from ackbot.cli import completing
from ackbot.cli.lines import name
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, say, terminal_width
from ackbot.errors import UsageError
from ackbot.model import Choice, Conversation, Shown, State
from ackbot.text import one_line
from ackbot.wording import moment, parse_when

if TYPE_CHECKING:
    from ackbot.app import documents

#: States in which nothing is owed: ackbot proposes nothing for them.
SETTLED = (State.ANSWERED, State.GONE, State.EXPIRED)

_ID = click.argument("beginning", metavar="ID", shell_complete=completing.waiting)


def _found(app: App, beginning: str) -> Conversation:
    app.prepare()
    found = app.ledger.conversation(app.ledger.resolve(beginning))
    if found is None:
        raise UsageError(
            f"There is no conversation {one_line(beginning, 20)}.", "See: ackbot inbox --list"
        )
    return found


def _decided(options: Options, beginning: str, choice: Choice, until: datetime | None) -> None:
    with App(options) as app:
        found = _found(app, beginning)
        after = decide(app, found.id, choice, until)
        if options.json:
            stands: documents.talk.Decided = {
                "version": 1,
                "id": found.id,
                "state": after.verdict.state,
            }
            emit_json(stands)
            return
        who = name(found.person.label, 40)
        say(f"{who} ({found.account.name}): {_said(choice, after)}{_until(until, app.now())}.")
        if choice is Choice.REOPEN:
            say(f"next  ackbot reply {found.short}   answer it")
        else:
            say(f"next  ackbot reopen {found.short}   take it back")


_SAID = {
    Choice.DISMISS: "no reply needed",
    Choice.SNOOZE: "put aside",
    Choice.MUTE: "muted, and not shown again",
    Choice.REOPEN: "waiting again, as if you had decided nothing",
}


def _said(choice: Choice, after: Conversation) -> str:
    """Say what was done; whoever is reopened and then needs no reply does not wait again."""
    if choice is Choice.REOPEN and after.verdict.shown is not Shown.WAITING:
        return "as if you had decided nothing, and it may need no reply"
    return _SAID[choice]


def _until(until: datetime | None, now: datetime) -> str:
    return f" until {moment(until, now)}" if until else ""


def _with_draft(app: App, found: Conversation) -> Conversation:
    """Return it with a draft; once nothing is owed, only with one that the user wrote."""
    if found.verdict.state not in SETTLED:
        return app.with_draft(found)
    typed = found.draft is not None and found.draft.drafter == "you"
    return found if typed else replace(found, draft=None)


@click.command(name="show")
@_ID
@common_options
@click.pass_obj
def show_command(options: Options, beginning: str) -> None:
    """Show a conversation: who, why it is here, all that was said, and the draft.

    ID is the beginning of an id from "ackbot inbox --list"; three characters are enough while
    they are unique.

    Example: ackbot show k7f
    """
    from ackbot.app.exporting import said
    from ackbot.cli import jsons, lists

    with App(options) as app:
        found = _with_draft(app, _found(app, beginning))
        if options.json:
            shown: documents.talk.Show = {
                "version": 1,
                "item": jsons.item(found, app.place(found), app.now()),
                "said": said(app, found),
            }
            emit_json(shown)
            return
        exchange = app.ledger.exchange(found.id)
        lines = lists.shown(found, app.place(found), exchange, app.now(), terminal_width())
        emit(lines, options)


@click.command(name="dismiss")
@_ID
@common_options
@click.pass_obj
def dismiss_command(options: Options, beginning: str) -> None:
    """Say that a conversation needs no reply. A new word from them brings it back.

    Example: ackbot dismiss k7f
    """
    _decided(options, beginning, Choice.DISMISS, None)


@click.command(name="snooze")
@_ID
@click.argument("until", metavar="UNTIL", nargs=-1, required=True)
@common_options
@click.pass_obj
def snooze_command(options: Options, beginning: str, until: tuple[str, ...]) -> None:
    """Put a conversation aside until later; the waiting clock runs on.

    UNTIL is a span or a moment: 3d, 2h, tonight, tomorrow, monday, fri 9:00, 2026-12-01. A new
    word from them ends it.

    Example: ackbot snooze k7f fri 9:00
    """
    with App(options) as app:
        now = app.now()
    _decided(options, beginning, Choice.SNOOZE, parse_when(" ".join(until), now))


@click.command(name="reopen")
@_ID
@common_options
@click.pass_obj
def reopen_command(options: Options, beginning: str) -> None:
    """Take back a dismissal, won't-answer, snooze or mute; or reopen what counts as answered.

    Example: ackbot reopen k7f
    """
    _decided(options, beginning, Choice.REOPEN, None)


@click.command(name="mute")
@_ID
@common_options
@click.pass_obj
def mute_command(options: Options, beginning: str) -> None:
    """Never show a conversation again, whatever they say in it. "reopen" ends it.

    Example: ackbot mute k7f
    """
    _decided(options, beginning, Choice.MUTE, None)


@click.command(name="open")
@_ID
@common_options
@click.pass_obj
def open_command(options: Options, beginning: str) -> None:
    """Open a conversation in the browser, or print its address where there is none.

    Example: ackbot open k7f
    """
    with App(options) as app:
        found = _found(app, beginning)
        url = app.page(found)
        if not url:
            raise UsageError(
                f"{one_line(found.account.name, 40)} gives no address for this conversation.",
                f"Read it here: ackbot show {found.short}",
            )
        if options.json:
            page: documents.talk.Opened = {"version": 1, "id": found.id, "url": url}
            emit_json(page)
        elif not (sys.stdout.isatty() and app.browse(url)):
            say(url)


def _keep(app: App, found: Conversation, text: str) -> None:
    """Store the user's text as the draft; raise UsageError where it cannot be shown to them."""
    from ackbot.cli.tty import need_terminal
    from ackbot.review import tidy

    words = tidy(text)
    if not words:
        raise UsageError(
            "--text is empty.", f"To begin with the draft, leave it out: ackbot reply {found.short}"
        )
    app.keep_text(found, words)
    need_terminal(
        "Your text is kept as the draft; nothing was sent, since sending takes a key pressed at a "
        "terminal.",
        f"There: ackbot reply {found.short}",
    )


@click.command(name="reply")
@_ID
@click.option("--text", help="Begin with this text instead of the draft.")
@common_options
@click.pass_context
def reply_command(ctx: click.Context, beginning: str, text: str | None) -> None:
    """Open review on one conversation, with your own text as the draft if you give one.

    Nothing is sent before you have seen the text and pressed a key. Without a terminal the text
    is stored as the draft, nothing is sent, and the exit code is 2.

    Example: ackbot reply k7f --text "Good catch, Mark."
    """
    from ackbot.cli.sitting import review_one

    options = ctx.ensure_object(Options)
    with App(options) as app:
        found = _found(app, beginning)
        if text is not None:
            _keep(app, found, text)
        ctx.exit(review_one(app, options, found.id))

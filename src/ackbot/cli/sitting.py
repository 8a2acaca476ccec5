"""A sitting at the terminal: the sender runs beside it, and a summary stays behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from ackbot.app.app import App
from ackbot.app.desk import AppDesk
from ackbot.app.sending import Sending
from ackbot.cli import lists
from ackbot.cli.model import report, with_model
from ackbot.cli.options import Options
from ackbot.cli.output import emit, terminal_width, trace
from ackbot.cli.terminal import terminal_reviewer
from ackbot.cli.tty import need_terminal
from ackbot.errors import EXIT_OK, EXIT_UNKNOWN, UsageError, worst_exit
from ackbot.model import Conversation, SendState, Shown
from ackbot.review import Summary, review


def review_inbox(
    app: App, options: Options, accounts: Sequence[str] | None, limit: int | None, sort: str
) -> int:
    """Review those who wait, longest first, and return the exit code."""
    with_model(app, patient=False)
    with Sending(app) as sending:
        # First of all: whoever speaks while the list is read is then an arrival.
        desk = AppDesk(app, sending, None if accounts is None else tuple(accounts))
        waiting = list(
            islice(app.ledger.waiting(groups=(Shown.WAITING,), accounts=accounts, sort=sort), limit)
        )
        room = None if limit is None else max(0, limit - len(waiting))
        maybe = app.ledger.waiting(groups=(Shown.MAYBE,), accounts=accounts, sort=sort)
        items = [*_left_over(app, accounts), *waiting, *islice(maybe, room)]
        more = max(0, app.ledger.counts(accounts).conversations - len(waiting))
        summary = _sit(desk, options, items, more)
    return _ended(app, options, summary, sending)


def _left_over(app: App, accounts: Sequence[str] | None) -> Iterator[Conversation]:
    """Replies in doubt, and approved ones that an earlier sitting left behind."""
    for row in app.ledger.outbox(states=(SendState.UNKNOWN, SendState.SENDING, SendState.APPROVED)):
        found = app.ledger.conversation(row.conversation)
        if found and (accounts is None or row.account in accounts):
            yield found


def review_one(app: App, options: Options, conversation_id: str) -> int:
    """Review a single conversation, whatever its state, and return the exit code."""
    need_terminal()
    found = app.ledger.conversation(conversation_id)
    if found is None:
        raise UsageError("The conversation is gone.", "See: ackbot inbox --list")
    with_model(app, patient=False)
    with Sending(app) as sending:
        summary = _sit(AppDesk(app, sending, ()), options, [found], 0)
    return _ended(app, options, summary, sending)


def _sit(desk: AppDesk, options: Options, items: Sequence[Conversation], more: int) -> Summary:
    with terminal_reviewer(plain=options.line_by_line, colour=options.colour) as reviewer:
        return review(desk, reviewer, items, more=more)


def _ended(app: App, options: Options, summary: Summary, sending: Sending) -> int:
    """Print the summary and return the exit code."""
    app.drafts.keep_come()
    emit(lists.summary(summary, terminal_width()), options)
    report(app, options)
    trace(sending.heard.errors, options)
    return worst_exit([EXIT_UNKNOWN if summary.doubtful else EXIT_OK, sending.heard.code])

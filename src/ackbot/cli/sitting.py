"""A sitting at the terminal: the sender runs beside it, and a summary stays behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from ackbot.app.app import App
from ackbot.app.desk import AppDesk
from ackbot.app.sending import Sending
from ackbot.cli import lists
from ackbot.cli.options import Options
from ackbot.cli.output import emit, terminal_width
from ackbot.cli.terminal import terminal_reviewer
from ackbot.cli.tty import need_terminal
from ackbot.errors import EXIT_OK, EXIT_UNKNOWN, UsageError
from ackbot.model import Conversation, SendState, Shown
from ackbot.review import Summary, review


def review_inbox(
    app: App, options: Options, accounts: Sequence[str] | None, limit: int | None, sort: str
) -> int:
    """Review those who wait, longest first, and return the exit code."""
    waiting = list(
        islice(app.ledger.waiting(groups=(Shown.WAITING,), accounts=accounts, sort=sort), limit)
    )
    room = None if limit is None else max(0, limit - len(waiting))
    maybe = app.ledger.waiting(groups=(Shown.MAYBE,), accounts=accounts, sort=sort)
    items = [*_left_over(app, accounts), *waiting, *islice(maybe, room)]
    more = max(0, app.ledger.counts(accounts).conversations - len(waiting))
    return _sit(app, options, items, more, accounts)


def _left_over(app: App, accounts: Sequence[str] | None) -> Iterator[Conversation]:
    """Replies in doubt, and approved ones that an earlier sitting left behind."""
    for row in app.ledger.outbox(states=(SendState.UNKNOWN, SendState.SENDING, SendState.APPROVED)):
        found = app.ledger.conversation(row.conversation)
        listed = row.state is SendState.APPROVED and row.held
        if found and not listed and (accounts is None or row.account in accounts):
            yield found


def review_one(app: App, options: Options, conversation_id: str) -> int:
    """Review a single conversation, whatever its state, and return the exit code."""
    need_terminal()
    found = app.ledger.conversation(conversation_id)
    if found is None:
        raise UsageError("The conversation is gone.", "See: ackbot inbox --list")
    return _sit(app, options, [found], 0, ())


def _sit(
    app: App,
    options: Options,
    items: Sequence[Conversation],
    more: int,
    watched: Sequence[str] | None,
) -> int:
    with _sending(app) as sending:
        desk = AppDesk(app, sending, None if watched is None else tuple(watched))
        with terminal_reviewer(plain=options.line_by_line, colour=options.colour) as reviewer:
            summary = review(desk, reviewer, items, more=more)
    emit(lists.summary(summary, terminal_width()), options)
    return _exit_of(summary)


@contextmanager
def _sending(app: App) -> Iterator[Sending]:
    sending = Sending(app)
    try:
        yield sending
    finally:
        sending.close()


def _exit_of(summary: Summary) -> int:
    return EXIT_UNKNOWN if summary.doubtful else EXIT_OK

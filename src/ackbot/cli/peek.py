"""`ackbot peek`: who waits for a word from a public identity, without signing in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from ackbot.cli.options import Options, common_options
from ackbot.errors import UsageError
from ackbot.platforms.public.handles import FORMS, Handle, handle_of

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.app.peeking import Glance
    from ackbot.cli.lines import Line
    from ackbot.cli.lists import Placed
    from ackbot.model import Conversation


@click.command(name="peek")
@click.argument("handle")
@click.option("--server", metavar="URL", default="", help="The API to ask instead of the usual.")
@click.option("--limit", default=10, show_default=True, help="At most so many; 0 for all.")
@common_options
@click.pass_obj
def peek_command(options: Options, handle: str, server: str, limit: int) -> None:
    """See who still waits for a word from HANDLE, with drafts. Reads only; nothing is kept.

    HANDLE is @ana@fosstodon.org (Mastodon), ana.bsky.social (Bluesky), hn:ana (Hacker News),
    github:ana (GitHub), or the address of the profile. Reads the last 30 days of what is public,
    in some forty requests at most, and says what it could not see. Your accounts, your
    configuration and your ledger stay out of it, and there is no way to send from here.

    \b
    Example: ackbot peek @ana@fosstodon.org
             ackbot peek github:ana --limit 3
    """
    if options.demo:
        raise UsageError("The samples have no public handle.", f"{FORMS} Samples: inbox --demo")
    if limit < 0:
        raise UsageError(
            "--limit must be 0 (all) or more.", "Example: ackbot peek hn:ana --limit 5"
        )
    asked = handle_of(handle, server)
    from ackbot.app.peeking import Glance

    _check_server(asked)
    with Glance(options, asked) as glance:
        told = _read(glance, options)
        glance.prepare()
        found = [glance.with_draft(one) for one in glance.ledger.waiting(limit=limit or None)]
        if options.json:
            _print_json(glance, found)
        else:
            _print(glance, found, options)
        _note(told)


def _check_server(asked: Handle) -> None:
    from ackbot.net.origins import origin_of

    try:
        origin_of(asked.server)
    except ValueError as why:
        raise UsageError(
            f"The server cannot be used: {why}.",
            "Write it as https://social.example; plain http is for this machine only.",
        ) from None


def _read(glance: Glance, options: Options) -> tuple[str, ...]:
    from ackbot.cli.progress import shown_progress

    with shown_progress([glance.handle.shown], options) as progress:
        return glance.read(progress)


def _note(told: Sequence[str]) -> None:
    from ackbot.cli.output import note
    from ackbot.text import one_line

    for sentence in told:
        note(one_line(sentence))


def _print(glance: Glance, found: Sequence[Conversation], options: Options) -> None:
    from ackbot.cli.output import emit, terminal_width

    placed = [(one, glance.place(one)) for one in found]
    emit(shown(glance, placed, terminal_width()), options)


def shown(glance: Glance, placed: Sequence[Placed], columns: int) -> list[Line]:
    """Return who waits as `inbox --list` does, their drafts, and what could not be seen."""
    from ackbot.app.overview import overview
    from ackbot.cli.draft import printed
    from ackbot.cli.lines import Span, line
    from ackbot.cli.lists import table
    from ackbot.cli.standing import headline, paragraph
    from ackbot.model import Shown

    seen, now = overview(glance), glance.now()
    lines = paragraph(headline(seen, now), columns)
    if placed:
        lines += [(), *table(placed, now, columns), ()]
    listed = sum(one.verdict.shown is Shown.WAITING for one, _ in placed)
    if seen.conversations > listed:
        lines += [line(Span(f" and {seen.conversations - listed:,} more: --limit 0", "dim")), ()]
    waiting = [one for one, _ in placed if one.verdict.shown is Shown.WAITING]
    if waiting:
        lines.append(line(Span(" Drafts, none of which is sent:", "bold")))
        lines += [part for one in waiting for part in printed(one)]
    return [*lines, *_unseen(glance, columns)]


def _unseen(glance: Glance, columns: int) -> list[Line]:
    from ackbot.cli.lines import Span, line, paragraph

    room = max(16, min(columns, 92) - 3)
    lines = [line(Span(" Not seen from outside:", "dim"))]
    for spot in glance.facts.blind_spots:
        lines += [line("   ", *part) for part in paragraph(spot, room, "dim")]
    command = f"ackbot accounts add {glance.handle.platform}"
    return [*lines, (), line(" next  ", Span(command, "bold"), "  if that is you")]


def _print_json(glance: Glance, found: Sequence[Conversation]) -> None:
    from ackbot.cli.jsons import item
    from ackbot.cli.output import emit_json
    from ackbot.wording import stamp

    now = glance.now()
    document: documents.talk.Peeked = {
        "version": 1,
        "generated_at": stamp(now),
        "platform": glance.handle.platform,
        "handle": glance.handle.user,
        "server": glance.handle.server,
        "waiting": glance.ledger.counts().conversations,
        "items": [item(one, glance.place(one), now) for one in found],
        "cannot_see": list(glance.facts.blind_spots),
    }
    emit_json(document)

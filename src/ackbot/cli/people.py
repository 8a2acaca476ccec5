"""`ackbot people`: who speaks to the user, and what the user said of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.decisions import who_decides
from ackbot.app.people import Known, allow, everybody, known, link, silence, unlink
from ackbot.cli.lines import LOOK, THEIRS, Line, Span, field, hanging, line, name, padded
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, say, terminal_width
from ackbot.ledger.people import PersonKey, Seen
from ackbot.model import Conversation
from ackbot.text import address, one_line
from ackbot.wording import ago, moment, plural, stamp

if TYPE_CHECKING:
    from ackbot.app import documents

_SHOWN = 6


class _People(click.Group):
    """Takes what is no command of its own for the person to be shown."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or show a person."""
        if args and args[0] not in self.commands:
            return "show", self.commands["show"], args
        return super().resolve_command(ctx, args)


@click.group(name="people", cls=_People, invoke_without_command=True, subcommand_metavar="[WHO]")
@click.option("--limit", default=50, show_default=True, help="How many; 0 for all.")
@common_options
@click.pass_context
def people_command(ctx: click.Context, limit: int) -> None:
    """Who speaks to you: how often they came, what they said last, whether you answered.

    WHO is a handle, a name, "platform:id" or the id of a conversation. Handles of one person can
    be linked; who asked for no replies gets none, whatever they say and on whichever handle.

    \b
    Example: ackbot people
             ackbot people @mira@photos.example
             ackbot people link @mira@photos.example mira.test
             ackbot people do-not-reply @tom
    """
    options = ctx.ensure_object(Options)
    if ctx.invoked_subcommand is not None:
        return
    with App(options) as app:
        app.prepare()
        found = everybody(app, max(0, limit))
        if options.json:
            listed: documents.people.People = {
                "version": 1,
                "people": [_json(one) for one in found],
            }
            emit_json(listed)
        elif not found:
            say("Nobody has spoken to you yet. next  ackbot sync")
        else:
            emit(_table(app, found, terminal_width()), options)


@people_command.command(name="show", hidden=True)
@click.argument("who")
@common_options
@click.pass_obj
def show(options: Options, who: str) -> None:
    """Show one person: handles, how often they came, your answers.

    Example: ackbot people @mira@photos.example
    """
    with App(options) as app:
        app.prepare()
        found = known(app, who)
        if options.json:
            shown: documents.people.Person = {
                "version": 1,
                "person": {**_json(found), "talks": _talks(app, found)},
            }
            emit_json(shown)
            return
        emit(_one(app, found, max(20, min(terminal_width(), 92))), options)


@people_command.command(name="link")
@click.argument("who")
@click.argument("other")
@common_options
@click.pass_obj
def link_command(options: Options, who: str, other: str) -> None:
    """Note that two handles are one person.

    Example: ackbot people link @mira@photos.example mira.test
    """
    with App(options) as app:
        app.prepare()
        found = link(app, who, other)
        if options.json:
            linked: documents.people.Linked = {"version": 1, "person": _json(found)}
            emit_json(linked)
            return
        say(f"One person now: {', '.join(_handle(one) for one in found.handles)}.")


@people_command.command(name="unlink")
@click.argument("who")
@common_options
@click.pass_obj
def unlink_command(options: Options, who: str) -> None:
    """Take one handle out of its person again.

    Example: ackbot people unlink mira.test
    """
    with App(options) as app:
        app.prepare()
        moved = unlink(app, who)
        if options.json:
            document: documents.people.Unlinked = {"version": 1, "unlinked": moved}
            emit_json(document)
            return
        say("A person of its own again." if moved else "It was linked to nobody.")


@people_command.command(name="do-not-reply")
@click.argument("who")
@common_options
@click.pass_obj
def do_not_reply_command(options: Options, who: str) -> None:
    """Note that somebody asked for no replies.

    They get none, and you are not nagged about them. It holds for all their handles and for ever,
    also after a purge, until you allow replies again.

    Example: ackbot people do-not-reply @tom@town.example
    """
    with App(options) as app:
        app.prepare()
        handles = silence(app, who, who_decides())
        _said(app, options, handles, "gets no replies from now on", quiet=True)


@people_command.command(name="allow")
@click.argument("who")
@common_options
@click.pass_obj
def allow_command(options: Options, who: str) -> None:
    """Take do-not-reply back.

    Example: ackbot people allow @tom@town.example
    """
    with App(options) as app:
        app.prepare()
        _said(app, options, allow(app, who), "may be answered again", quiet=False)


def _said(
    app: App, options: Options, handles: tuple[PersonKey, ...], says: str, *, quiet: bool
) -> None:
    if options.json:
        document: documents.people.DoNotReply = {
            "version": 1,
            "do_not_reply": quiet,
            "handles": [{"platform": platform, "id": key} for platform, key in handles],
        }
        emit_json(document)
        return
    names = ", ".join(name(app.ledger.person(key).label, 40) for key in handles)
    say(f"{names} {says}.")


# -- in words


def _table(app: App, found: tuple[Known, ...], columns: int) -> Iterator[Line]:
    wide = columns >= 60
    if wide:
        yield line(Span(f"   {'who':<23}{'came':>6}  {'answered':>8}  {'last':<14}said", "dim"))
    for one in found:
        yield from _row(app, one, min(columns, 120)) if wide else _rows(app, one, columns)
    yield line("")
    if any(one.waiting for one in found):
        yield line(" ", Span(LOOK, "look"), Span(" waits for a word from you", "dim"))
    yield line(" next  ackbot people WHO")


def _row(app: App, one: Known, columns: int) -> Iterator[Line]:
    answered = str(one.answered) if one.answered else "never"
    last = ago(one.newest.last, app.now())
    yield line(
        *(" ", _mark(one)),
        Span(f" {padded(name(one.newest.person.label, 23), 23)}", "bold"),
        f"{one.times:>6}  {answered:>8}  {last:<14}",
        *_said_last(one, columns - 60),
    )


def _rows(app: App, one: Known, columns: int) -> Iterator[Line]:
    last = ago(one.newest.last, app.now())
    who = name(one.newest.person.label, max(4, columns - len(last) - 6))
    yield line(" ", _mark(one), " ", Span(who, "bold"), "  ", Span(last, "dim"))
    yield line("   ", *_said_last(one, columns - 6))


def _mark(one: Known) -> Span:
    return Span(LOOK, "look") if one.waiting else Span(" ")


def _said_last(one: Known, room: int) -> Line:
    if one.quiet:
        return line("asked for no replies")
    return line(Span(THEIRS, "theirs"), " ", field(one.newest.said, room))


def _one(app: App, found: Known, columns: int) -> Iterator[Line]:
    now, newest = app.now(), found.newest
    yield line(Span(f" {name(newest.person.label, columns - 2)}", "bold"))
    for seen in found.handles:
        yield line(f"   {_handle(seen)}  ", Span(address(seen.person.url), "dim"))
    came = plural(found.times, "comment", "comments")
    answered = plural(found.answered, "conversation", "conversations") + " answered"
    told = answered if found.answered else "never answered"
    yield line(f"   {came} since {moment(found.first, now)}; {told}")
    if found.quiet:
        yield line(" ", Span(LOOK, "look"), " They asked for no replies.")
    yield line("")
    keys = app.ledger.conversations_of([one.key for one in found.handles])
    for key in keys[:_SHOWN]:
        talk = app.ledger.conversation(key)
        if talk is not None:
            state = f" {talk.short}  {talk.verdict.state}, {ago(_said_at(talk), now)}"
            yield line(Span(state, "dim"))
            words = hanging(talk.newest.post.text[:400], THEIRS, "theirs", columns - 4)
            yield from (line(" ", *one) for one in words)
    if len(keys) > _SHOWN:
        yield line(f" and {len(keys) - _SHOWN:,} more: ackbot people WHO --json")
    if keys:
        yield line("")
        yield line(f" next  ackbot show {app.ledger.short(keys[0])}")


def _handle(seen: Seen) -> str:
    shown = f"@{seen.person.handle}" if seen.person.handle else seen.person.id
    return f"{field(shown, 60)} ({one_line(seen.platform, 30)})"


def _said_at(talk: Conversation) -> datetime:
    return talk.newest.post.at or talk.newest.seen_at


# -- for programs


def _json(one: Known) -> documents.people.KnownPerson:
    return {
        "name": one.newest.person.name,
        "handles": [
            {
                "platform": seen.platform,
                "id": seen.person.id,
                "handle": seen.person.handle,
                "url": seen.person.url,
                "bot": seen.person.bot,
                "came": seen.times,
            }
            for seen in one.handles
        ],
        "came": one.times,
        "first_at": stamp(one.first),
        "last_at": stamp(one.newest.last),
        "said": one.newest.said,
        "answered": one.answered,
        "waiting": one.waiting,
        "do_not_reply": one.quiet,
    }


def _talks(app: App, found: Known) -> list[documents.people.Talk]:
    keys = app.ledger.conversations_of([one.key for one in found.handles])
    return [
        {
            "id": talk.id,
            "account": talk.account.name,
            "state": talk.verdict.state,
            "reason": talk.verdict.reason,
            "text": talk.newest.post.text,
            "at": stamp(_said_at(talk)),
        }
        for talk in map(app.ledger.conversation, keys)
        if talk is not None
    ]

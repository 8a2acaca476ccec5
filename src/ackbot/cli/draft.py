"""`ackbot draft`: drafts on paper, for conversations or for a file of comments."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.cli import completing
from ackbot.cli.lines import OURS, Line, Span, hanging, line, name, paragraph
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, say, terminal_width
from ackbot.errors import UsageError
from ackbot.model import Action, Conversation, Draft
from ackbot.text import one_line, safe_json

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.drafting.base import Drafter, Voice

#: How many drafts are printed where no id was given.
MOST = 50


@click.command(name="draft")
@click.argument("ids", nargs=-1, metavar="[ID...]", shell_complete=completing.waiting)
@click.option(
    "--from",
    "source",
    type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True),
    metavar="FILE.jsonl",
    help="Draft for the comments in this file, one JSON object a line.",
)
@click.option(
    "--show-prompt",
    is_flag=True,
    help="Print what would go to the configured model, to the letter; send nothing.",
)
@common_options
@click.pass_obj
def draft_command(
    options: Options, ids: tuple[str, ...], source: Path | None, show_prompt: bool
) -> None:
    """Print drafts; nothing is sent to anybody.

    Without an id: for all who wait, longest first. With --from: for the comments in a file, as
    lines of {"id","action","draft","intent","language"}, a way to try your voice. Where the
    configuration names a language model, it is asked, once you have agreed to that.

    \b
    Example: ackbot draft k7f
             ackbot draft --show-prompt k7f
             ackbot draft --from comments.jsonl
    """
    if source is not None and (ids or show_prompt):
        raise UsageError("--from goes with neither IDs nor --show-prompt.", "Leave one out.")
    with App(options) as app:
        if source is not None:
            _from_file(app, options, source)
            return
        app.prepare()
        if show_prompt:
            from ackbot.cli.prompt import show

            show(app, options, _asked(app, ids), named=bool(ids))
            return
        _drafted(app, options, ids)


def _drafted(app: App, options: Options, ids: tuple[str, ...]) -> None:
    from ackbot.app.model import with_drafts
    from ackbot.cli.model import report, with_model

    with_model(app, patient=True)
    _print(options, with_drafts(app, _asked(app, ids)))
    report(app, options, errors=True)


def _print(options: Options, found: Iterator[Conversation]) -> None:
    if options.json:
        document: documents.talk.Drafts = {"version": 1, "drafts": [_json(one) for one in found]}
        emit_json(document)
        return
    empty = True
    for one in found:
        empty = False
        emit(printed(one), options)
    if empty:
        say("Nobody is waiting.")


def _from_file(app: App, options: Options, source: Path) -> None:
    """Draft for the comments in a file; where nothing is set up yet, as nobody in particular."""
    from ackbot.drafting.batch import draft_lines

    voice, drafter = _configured(app) if app.is_set_up else (None, app.drafter)
    habits = app.manner.habits if app.is_set_up or app.ledger_path.exists() else None
    with click.open_file(str(source), encoding="utf-8", errors="replace") as lines:
        for drafted in draft_lines(lines, drafter, voice, habits):
            sys.stdout.write(safe_json(drafted) + "\n")
    if drafter is not app.drafter:
        from ackbot.cli.model import report

        report(app, options, errors=True)


def _configured(app: App) -> tuple[Voice, Drafter]:
    """Return who speaks, and the drafter, which is the model's where the user agreed to that."""
    from ackbot.app.model import drafter_in_use, wanted

    voice = app.settings.voice.voice()
    if not wanted(app.settings):
        return voice, app.drafter
    from ackbot.cli.model import with_model

    with_model(app, patient=True)
    return voice, drafter_in_use(app)


def _asked(app: App, ids: tuple[str, ...]) -> list[Conversation]:
    if not ids:
        return list(app.ledger.waiting(limit=MOST))
    found = (app.ledger.conversation(app.ledger.resolve(beginning)) for beginning in ids)
    return [one for one in found if one is not None]


def _json(one: Conversation) -> documents.talk.Drafted:
    draft = one.draft or Draft(action=Action.SKIP)
    return {
        "id": one.id,
        "action": draft.action,
        "draft": draft.text or None,
        "intent": draft.intent,
        "language": draft.language,
        "reason": draft.reason,
        "drafter": draft.drafter,
        "note": draft.note,
    }


def printed(one: Conversation) -> list[Line]:
    """Return a conversation's draft on paper, or why there is none."""
    draft = one.draft or Draft(action=Action.SKIP)
    head = line(" ", Span(one.short, "dim"), "  ", Span(name(one.person.label, 40), "bold"))
    made = [line(" ", Span(one_line(draft.note), "dim"))] if draft.note else []
    if not draft.text:
        why = paragraph(draft.reason, min(terminal_width(), 92) - 1)
        return [head, *(line(" ", *part) for part in why), *made, line("")]
    room = max(16, min(terminal_width(), 92) - 3)
    drafted = [line(" ", *part) for part in hanging(draft.text, OURS, "ours", room)]
    return [head, *drafted, *made, line("")]

"""`ackbot draft`: drafts on paper, for conversations or for a file of comments."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ackbot.app.app import App
from ackbot.cli.lines import OURS, Line, Span, field, hanging, line
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, say, terminal_width
from ackbot.drafting.base import Voice
from ackbot.errors import ConfigError, UsageError
from ackbot.model import Action, Conversation, Draft
from ackbot.text import safe_json

#: How many drafts are printed where no id was given.
MOST = 50


@click.command(name="draft")
@click.argument("ids", nargs=-1, metavar="[ID...]")
@click.option(
    "--from",
    "source",
    type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True),
    metavar="FILE.jsonl",
    help="Draft for the comments in this file, one JSON object a line.",
)
@common_options
@click.pass_obj
def draft_command(options: Options, ids: tuple[str, ...], source: Path | None) -> None:
    """Print drafts; nothing is sent.

    Without an id: for all who wait, longest first. With --from: for the comments in a file, as
    lines of {"id","action","draft","intent","language"}, a way to try your voice.

    \b
    Example: ackbot draft k7f
             ackbot draft --from comments.jsonl
    """
    with App(options) as app:
        if source is not None:
            _from_file(app, source, ids)
            return
        app.prepare()
        found = [app.with_draft(one) for one in _asked(app, ids)]
        if options.json:
            emit_json({"version": 1, "drafts": [_json(one) for one in found]})
        elif not found:
            say("Nobody is waiting.")
        for one in found if not options.json else ():
            emit(_printed(one), options)


def _from_file(app: App, source: Path, ids: tuple[str, ...]) -> None:
    from ackbot.drafting.batch import draft_lines

    if ids:
        raise UsageError("IDs and --from do not go together.", "Leave one of the two out.")
    with click.open_file(str(source), encoding="utf-8", errors="replace") as lines:
        for drafted in draft_lines(lines, app.drafter, _voice(app), app.drafts.habits):
            sys.stdout.write(safe_json(drafted) + "\n")


def _voice(app: App) -> Voice:
    """Return the configured voice; the usual one where there is no configuration yet."""
    from ackbot.config import VoiceSettings

    try:
        return app.settings.voice.voice()
    except ConfigError:
        if app.config_path.exists():
            raise
        return VoiceSettings().voice()


def _asked(app: App, ids: tuple[str, ...]) -> list[Conversation]:
    if not ids:
        return list(app.ledger.waiting(limit=MOST))
    found = (app.ledger.conversation(app.ledger.resolve(beginning)) for beginning in ids)
    return [one for one in found if one is not None]


def _json(one: Conversation) -> dict[str, object]:
    draft = one.draft or Draft(action=Action.SKIP)
    return {
        "id": one.id,
        "action": draft.action,
        "draft": draft.text or None,
        "intent": draft.intent,
        "language": draft.language,
        "reason": draft.reason,
    }


def _printed(one: Conversation) -> list[Line]:
    draft = one.draft or Draft(action=Action.SKIP)
    head = line(" ", Span(one.short, "dim"), "  ", Span(field(one.person.label, 40), "bold"))
    if not draft.text:
        return [head, line(f" {draft.reason}"), line("")]
    room = max(16, min(terminal_width(), 92) - 3)
    drafted = [line(" ", *part) for part in hanging(draft.text, OURS, "ours", room)]
    return [head, *drafted, line("")]

"""Bare `ackbot`: how things stand on one screen, and the next command to type."""

from __future__ import annotations

from datetime import datetime

from ackbot.app.app import App
from ackbot.app.overview import overview
from ackbot.cli import jsons, lists
from ackbot.cli.options import Options
from ackbot.cli.output import emit, emit_json, say, terminal_width
from ackbot.errors import EXIT_OK, EXIT_UNKNOWN


def summary(options: Options) -> int:
    """Print the summary; stored data only. Returns the exit code."""
    with App(options) as app:
        if not options.demo and not app.config_path.exists():
            _welcome(options, str(app.config_path), "There is no configuration yet", app.now())
            return EXIT_OK
        if not app.accounts:
            says = "The configuration names no account yet"
            _welcome(options, str(app.config_path), says, app.now())
            return EXIT_OK
        app.prepare()
        seen = overview(app)
        if options.json:
            emit_json(jsons.overview(seen, str(app.config_path), app.now()))
        else:
            emit(lists.overview(seen, app.now(), terminal_width()), options)
        return EXIT_UNKNOWN if seen.doubts else EXIT_OK


def _welcome(options: Options, path: str, says: str, now: datetime) -> None:
    """Greet somebody who has set up nothing yet."""
    if options.json:
        emit_json(jsons.nothing_set_up(path, now))
        return
    say("ackbot shows who is still waiting for a word from you, and drafts an answer to each.")
    say("")
    say("next  ackbot inbox --demo   look around on sample accounts; nothing to set up")
    say("      ackbot init           set up, step by step, and see who is waiting")
    say("      ackbot --help         all commands")
    say("")
    say(f"{says}: {path}")

"""`ackbot help`: the table of contents, the concepts, and any command's own help.

The texts of the concepts stand in `topics/`, once for the terminal and for docs/concepts.md.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, say, verbatim
from ackbot.errors import UsageError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ackbot.app import documents

FOLDER = Path(__file__).with_name("topics")
#: Topic -> what it is about, in the order of the list.
TOPICS = {
    "states": "what a conversation can be: waiting, promised, answered ...",
    "clock": "since when somebody waits, and how the list is sorted",
    "sending": "what is sent, when, and why never twice",
    "drafting": "how drafts come about, and what they never do",
    "secrets": "where tokens and passwords are kept",
    "privacy": "what is stored, and what leaves this machine",
    "upkeep": "the ledger: backups, restoring one, taking things out",
    "exit-codes": "what the program ends with",
}
#: Other words for them.
ALSO = {
    "state": "states",
    "waiting": "clock",
    "waiting-clock": "clock",
    "stale": "clock",
    "drafts": "drafting",
    "secret": "secrets",
    "keyring": "secrets",
    "tokens": "secrets",
    "ledger": "upkeep",
    "restore": "upkeep",
    "exit": "exit-codes",
    "exit-code": "exit-codes",
    "codes": "exit-codes",
}


def text(topic: str) -> str:
    """Return what is to be said on a topic, as Markdown that reads well as it is."""
    return (FOLDER / f"{topic}.md").read_text("utf-8")


def _names(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    del param
    from click.shell_completion import CompletionItem

    from ackbot.cli.main import main

    named = {**dict.fromkeys(main.list_commands(ctx), ""), **TOPICS}
    return [
        CompletionItem(name, help=says or None)
        for name, says in named.items()
        if name.startswith(incomplete)
    ]


@click.command(name="help")
@click.argument("words", nargs=-1, metavar="[TOPIC]", shell_complete=_names)
@common_options
@click.pass_context
def help_command(ctx: click.Context, words: tuple[str, ...]) -> None:
    """Explain a concept, or a command; without a topic, list them all.

    \b
    Example: ackbot help clock
             ackbot help accounts add
    """
    options = ctx.ensure_object(Options)
    name = "-".join(words).lower()
    topic = name if name in TOPICS else "" if _is_command(words) else ALSO.get(name, "")
    if options.json:
        said = text(topic) if topic else _of_command(ctx, words) if words else None
        document: documents.upkeep.Help = {"version": 1, "topics": TOPICS, "text": said}
        emit_json(document)
    elif topic:
        verbatim(_plain(text(topic)))
    elif words:
        say(_of_command(ctx, words))
    else:
        _contents(ctx)


def _plain(markdown: str) -> str:
    """Return a topic for a terminal."""
    return markdown.removeprefix("# ").rstrip("\n")


def _is_command(words: tuple[str, ...]) -> bool:
    from ackbot.cli.main import SECTIONS

    return bool(words) and any(words[0] in section for section in SECTIONS.values())


def _of_command(ctx: click.Context, words: tuple[str, ...]) -> str:
    """Return the help of a command, which may stand in a group. Raises UsageError."""
    from ackbot.cli.main import main

    command: click.Command = main
    inner = click.Context(main, info_name="ackbot", **main.context_settings)
    for word in words:
        found = command.get_command(inner, word) if isinstance(command, click.Group) else None
        if found is None:
            raise _unknown(ctx, words)
        command = found
        inner = click.Context(command, info_name=word, parent=inner)
    return command.get_help(inner)


def _unknown(ctx: click.Context, words: tuple[str, ...]) -> UsageError:
    from difflib import get_close_matches

    from ackbot.cli.main import main
    from ackbot.text import one_line

    asked = " ".join(words)
    near = get_close_matches(asked.lower(), [*TOPICS, *ALSO, *main.list_commands(ctx)], 1, 0.5)
    return UsageError(
        f"There is no topic {one_line(asked, 40)!r}.",
        f"Did you mean {near[0]}?" if near else "ackbot help lists all.",
    )


def _contents(ctx: click.Context) -> None:
    """Print the table of contents of commands and topics."""
    from ackbot.cli.main import main

    formatter = ctx.make_formatter()
    main.format_commands(ctx, formatter)
    with formatter.section("Topics, for ackbot help TOPIC"):
        formatter.write_dl(list(TOPICS.items()))
    say(formatter.getvalue().strip("\n"))

"""The page of all commands, from what their `--help` says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from inspect import cleandoc

import click

from ackbot.cli.main import SECTIONS, main
from ackbot.cli.options import ALSO
from tools.man import Entry, entries

_HEAD = """# Commands

What `--help` says of each command, on one page. Written by `make reference`.

The options of [ackbot itself](#ackbot) may stand before or after the name of any command."""


def page() -> str:
    """Return the page as it should stand."""
    return "\n".join([_HEAD, *(line for entry in entries() for line in _entry(entry))]) + "\n"


def _entry(entry: Entry) -> Iterator[str]:
    usage = " ".join(entry.command.collect_usage_pieces(entry.context))
    yield f"\n## {entry.words}\n"
    yield f"```text\n{entry.words} {usage}\n```\n"
    yield from _blocks(entry.command)
    yield from _options(entry)
    if entry.command is main:
        yield from _contents()


def _blocks(command: click.Command) -> Iterator[str]:
    """Yield the paragraphs of a help, examples as code."""
    said = cleandoc(command.help or "").replace(ALSO.strip(), "").strip()
    for block in said.split("\n\n"):
        if (example := re.match(r"(?:\x08\n)?Example(, [^:]*)?: ", block)) is not None:
            told = f"Example{example[1] or ''}:"
            lines = (line.strip() for line in block[example.end() :].splitlines())
            yield "\n".join([told, "", "```text", *lines, "```", ""])
        else:
            yield " ".join(_literal(block).split()) + "\n"


def _options(entry: Entry) -> Iterator[str]:
    records = [
        param.get_help_record(entry.context) for param in entry.command.get_params(entry.context)
    ]
    shown = [record for record in records if record and "--help" not in record[0]]
    if shown:
        yield "| option | |\n|---|---|"
        yield from (f"| `{_cell(names)}` | {_cell(_literal(says))} |" for names, says in shown)


def _contents() -> Iterator[str]:
    for title, section in SECTIONS.items():
        yield f"\n**{title}**\n"
        for name, (_, says) in section.items():
            yield f"- [`{name}`](#ackbot-{name}): {_literal(says)}"


def _literal(text: str) -> str:
    """Return words of a help with what Markdown would take for markup as code."""
    return re.sub(r"(?<![\w`])(~/[\w./-]+|\$\w+|\S*[*_<>]\S*|--[a-z][\w-]*)", r"`\1`", text)


def _cell(text: str) -> str:
    return text.replace("|", r"\|")

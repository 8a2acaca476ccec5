"""Writes a man page for ackbot and each of its commands into a folder. Run by `make man`.

Made from what `--help` says, so that the two never differ. Pages are in man(7), and UTF-8.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from inspect import cleandoc
from pathlib import Path

import click

from ackbot import __version__
from ackbot.cli.main import SECTIONS, main


@dataclass(frozen=True)
class Entry:
    """A command and the context that its help needs."""

    context: click.Context

    @property
    def command(self) -> click.Command:
        return self.context.command

    @property
    def words(self) -> str:
        """The command as it is typed: `ackbot accounts add`."""
        return self.context.command_path

    @property
    def page(self) -> str:
        """The page's name: `ackbot-accounts-add`."""
        return self.words.replace(" ", "-")


def entries() -> Iterator[Entry]:
    """Yield the program and all of its commands, each group before what it holds."""
    yield from _below(click.Context(main, info_name="ackbot", **main.context_settings))


def _below(context: click.Context) -> Iterator[Entry]:
    yield Entry(context)
    command = context.command
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _below(click.Context(inner, info_name=name, parent=context))


def page(entry: Entry) -> str:
    """Return the man page of a command."""
    summary, *rest = cleandoc(entry.command.help or "").split("\n\n")
    usage = " ".join(entry.command.collect_usage_pieces(entry.context))
    parts = [
        f'.TH "{_quoted(entry.page.upper())}" 1 "" "ackbot {__version__}" "ackbot"',
        ".SH NAME",
        rf"{_plain(entry.page)} \- {_plain(' '.join(summary.split()).rstrip('.'))}",
        ".SH SYNOPSIS",
        rf"\fB{_plain(entry.words)}\fR {_plain(usage)}",
        ".SH DESCRIPTION",
        *_paragraphs([summary, *rest]),
        *_options(entry),
        *_commands(entry),
        *_see_also(entry),
    ]
    return "\n".join(parts) + "\n"


def _paragraphs(blocks: list[str]) -> Iterator[str]:
    for block in blocks:
        if block.startswith(("\b", "Example")):
            yield ".PP"
            yield ".nf"
            yield _plain(block.lstrip("\b\n"))
            yield ".fi"
        else:
            yield ".PP"
            yield _plain(" ".join(block.split()))


def _options(entry: Entry) -> Iterator[str]:
    records = [
        param.get_help_record(entry.context) for param in entry.command.get_params(entry.context)
    ]
    shown = [record for record in records if record]
    if shown:
        yield ".SH OPTIONS"
    for names, says in shown:
        yield ".TP"
        yield rf"\fB{_plain(names)}\fR"
        yield _plain(says)


def _commands(entry: Entry) -> Iterator[str]:
    if entry.command is main:
        for title, section in SECTIONS.items():
            yield f".SH {_plain(title.upper())}"
            for name, (_, says) in section.items():
                yield from (".TP", rf"\fB{name}\fR", _plain(says))
    elif isinstance(entry.command, click.Group):
        yield ".SH COMMANDS"
        for name in entry.command.list_commands(entry.context):
            inner = entry.command.get_command(entry.context, name)
            assert inner is not None
            yield from (".TP", rf"\fB{name}\fR", _plain(inner.get_short_help_str(200)))


def _see_also(entry: Entry) -> Iterator[str]:
    above = entry.context.parent
    if above is not None:
        yield ".SH SEE ALSO"
        yield rf"\fB{_plain(above.command_path.replace(' ', '-'))}\fR(1)"


def _plain(text: str) -> str:
    """Return text in which nothing is an instruction to a formatter."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return "\n".join(
        rf"\&{line}" if line[:1] in (".", "'") else line for line in escaped.splitlines()
    )


def _quoted(text: str) -> str:
    return _plain(text).replace('"', r"\(dq")


def write(folder: Path) -> None:
    """Write all pages into a folder, made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for entry in entries():
        (folder / f"{entry.page}.1").write_text(page(entry), "utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))

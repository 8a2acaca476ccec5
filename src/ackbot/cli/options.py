"""The options every command takes, before or after its name.

`--version` and `--help` load this: neither dataclasses nor pathlib are imported for them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import click

if TYPE_CHECKING:
    from pathlib import Path

Command = TypeVar("Command", bound=Callable[..., Any])


class Options:
    """What was asked of all commands alike, before or after the name of the command."""

    config: Path | None = None
    ledger: Path | None = None
    demo: bool = False
    json: bool = False
    no_color: bool = False
    plain: bool = False
    quiet: bool = False
    verbose: int = 0
    debug: bool = False

    @property
    def colour(self) -> bool:
        """Whether colours may be used: a terminal that is not dumb, and nobody said no."""
        return (
            not self.no_color
            and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM", "dumb") != "dumb"
            and sys.stdout.isatty()
        )

    @property
    def line_by_line(self) -> bool:
        """Whether nothing may be redrawn: asked for, or the terminal cannot."""
        return self.plain or os.environ.get("TERM", "dumb") == "dumb"


def _keep(ctx: click.Context, param: click.Parameter, value: object) -> None:
    if value and param.name:
        setattr(ctx.ensure_object(Options), param.name, value)


def _keep_path(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value:
        from pathlib import Path

        _keep(ctx, param, Path(value))


class Given(Protocol):
    """Gives a command one option; `hidden` keeps it out of the command's help."""

    def __call__(self, *, hidden: bool) -> Callable[[Command], Command]:
        """Return the decorator."""


def _flag(*names: str, says: str, **settings: Any) -> Given:
    """Describe an option that every command takes."""

    def given(*, hidden: bool) -> Callable[[Command], Command]:
        kept = {"is_flag": True, "callback": _keep, "help": says, **settings}
        return click.option(*names, expose_value=False, hidden=hidden, **kept)

    return given


def _path(name: str, says: str) -> Given:
    file = click.Path(dir_okay=False)
    return _flag(name, says=says, is_flag=False, type=file, callback=_keep_path)


_ALL = (
    _flag("--demo", says="Use the sample accounts: no configuration, no network."),
    _path("--config", "Read this configuration instead of the usual one."),
    _path("--ledger", "Use this ledger file instead of the usual one."),
    _flag("--json", says="Print JSON, where the command has something to list."),
    _flag("--no-color", says="No colours."),
    _flag("--plain", says="Line by line, nothing redrawn: for screen readers."),
    _flag("-q", "--quiet", says="No progress."),
    _flag("-v", "--verbose", says="Say more.", is_flag=False, count=True),
    _flag("--debug", says="Show where an error arose."),
)

#: Ends the help of every command.
ALSO = "\n\nAlso takes --demo, --json, --plain and what else ackbot --help lists."


def shown_options(command: Command) -> Command:
    """Give the program itself the options that every command takes, and list them."""
    for option in reversed(_ALL):
        command = option(hidden=False)(command)
    return command


def common_options(command: Command) -> Command:
    """Give a command the options that every command takes, without listing them once more."""
    command.__doc__ = cleandoc(command.__doc__ or "") + ALSO
    for option in reversed(_ALL):
        command = option(hidden=True)(command)
    return command

"""The options every command takes, before or after its name.

`--version` and `--help` load this: neither dataclasses nor pathlib are imported for them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

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


def _option(*names: str, **settings: Any) -> Callable[[Command], Command]:
    return click.option(*names, expose_value=False, **{"callback": _keep, **settings})


def _path(name: str, says: str) -> Callable[[Command], Command]:
    return _option(name, type=click.Path(dir_okay=False), callback=_keep_path, help=says)


_ALL = (
    _option("--demo", is_flag=True, help="Use the sample accounts: no configuration, no network."),
    _path("--config", "Read this configuration instead of the usual one."),
    _path("--ledger", "Use this ledger file instead of the usual one."),
    _option("--json", is_flag=True, help="Print JSON, where the command has something to list."),
    _option("--no-color", is_flag=True, help="No colours."),
    _option("--plain", is_flag=True, help="Line by line, nothing redrawn: for screen readers."),
    _option("-q", "--quiet", is_flag=True, help="No progress."),
    _option("-v", "--verbose", count=True, help="Say more."),
    _option("--debug", is_flag=True, help="Show where an error arose."),
)


def common_options(command: Command) -> Command:
    """Give a command the options that all of them take."""
    for option in reversed(_ALL):
        command = option(command)
    return command

"""`ackbot config`: where the configuration is, whether it is right, and changing it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.cli import editor
from ackbot.cli.groups import Group
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, note, say, verbatim
from ackbot.cli.tty import need_terminal
from ackbot.config import Settings, load
from ackbot.config.writing import change, text_of
from ackbot.errors import ConfigError, UsageError
from ackbot.wording import plural

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.app.accounts import Configured


@click.group(name="config", cls=Group)
@common_options
def config_command() -> None:
    """Where the configuration is, whether it is right, and your editor on it.

    Example: ackbot config check
             ackbot config edit
    """


@config_command.command()
@common_options
@click.pass_obj
def path(options: Options) -> None:
    """Print where the configuration is read from.

    Example: cp "$(ackbot config path)" somewhere
    """
    with App(options) as app:
        if options.json:
            document: documents.upkeep.ConfigPath = {
                "version": 1,
                "config": str(app.config_path),
                "exists": app.config_path.exists(),
            }
            emit_json(document)
        else:
            verbatim(str(app.config_path))


@config_command.command(short_help="Say what is wrong with it, by line and key.")
@common_options
@click.pass_obj
def check(options: Options) -> None:
    """Read the configuration and say what is wrong with it, by line and key.

    Nothing is signed in to; that is what "ackbot accounts test" does.

    Example: ackbot config check
    """
    with App(options) as app:
        settings = app.settings if options.demo else load(app.config_path)
        accounts = _checked(settings, app.config_path)
        if options.json:
            document: documents.upkeep.ConfigCheck = {
                "version": 1,
                "config": str(app.config_path),
                "accounts": [account.name for account in accounts],
            }
            emit_json(document)
            return
        _say_it_is_right(accounts, "The sample configuration" if options.demo else app.config_path)


@config_command.command(short_help="Change it in your editor; only what is right is written.")
@common_options
@click.pass_obj
def edit(options: Options) -> None:
    """Open the configuration in your editor ($VISUAL or $EDITOR).

    You edit a copy. Where a mistake is in it, it is named by line and key and you may go on
    editing; what ackbot reads changes only once it is right.

    Example: EDITOR=nano ackbot config edit
    """
    with App(options) as app:
        path = app.config_path
        before = _editable(options, path)
        with editor.private_file(path.name, before) as copy:
            accounts = _edited(copy, before, path)
            if accounts is None:
                say("Nothing was changed.")
                return
            written = text_of(copy)
        change(path, lambda now: _unless_changed(now, before, written))
        _say_it_is_right(accounts, path)


def _editable(options: Options, path: Path) -> str:
    """Return what is to be edited. Raises UsageError where there is nothing, or nobody to do it."""
    if options.demo:
        raise UsageError("The sample configuration cannot be changed.", "Leave out --demo.")
    need_terminal("An editor needs a terminal, and here is none.", f"The configuration is {path}")
    if not path.exists():
        raise UsageError(f"There is no configuration at {path} yet.", "Make one: ackbot init")
    return text_of(path)


def _edited(copy: Path, before: str, path: Path) -> list[Configured] | None:
    """Have the copy edited until it is right; None where nothing is to be written."""
    while True:
        if not editor.opened(copy, os.environ):
            raise UsageError("The editor ended with an error.", f"{path} is as it was.")
        if text_of(copy) == before:
            return None
        try:
            return _checked(load(copy), copy)
        except ConfigError as error:
            note(str(error).replace(str(copy), str(path)))
        if not click.confirm("Edit it again? No leaves the file as it was", default=True):
            return None


def _unless_changed(now: str, before: str, written: str) -> str:
    if now != before:
        raise UsageError(
            "Another program changed the configuration meanwhile.",
            "Nothing was written. Edit it again: ackbot config edit",
        )
    return written


def _checked(settings: Settings, path: Path) -> list[Configured]:
    """Return the accounts of settings that were read from `path`. Raises ConfigError."""
    from ackbot.app.accounts import check_platforms, configured
    from ackbot.app.model import check_model

    check_platforms(settings, path)
    check_model(settings, path)
    return list(configured(settings))


def _say_it_is_right(accounts: Sequence[Configured], what: object) -> None:
    found = plural(len(accounts), "account", "accounts")
    say(f"{what} is right; it names {found}.")
    if accounts:
        say("next  ackbot accounts test")

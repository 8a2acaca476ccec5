"""`ackbot config`: where the configuration is, and whether it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.cli.groups import Group
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, say, verbatim
from ackbot.config import load
from ackbot.wording import plural

if TYPE_CHECKING:
    from ackbot.app import documents


@click.group(name="config", cls=Group)
@common_options
def config_command() -> None:
    """Where the configuration is, and whether it is right.

    Example: ackbot config check
    """


@config_command.command()
@common_options
@click.pass_obj
def path(options: Options) -> None:
    """Print where the configuration is read from.

    Example: "${EDITOR:-vi}" "$(ackbot config path)"
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
    from ackbot.app.accounts import check_platforms, configured
    from ackbot.app.model import check_model

    with App(options) as app:
        settings = app.settings if options.demo else load(app.config_path)
        check_platforms(settings, app.config_path)
        check_model(settings, app.config_path)
        accounts = configured(settings)
        if options.json:
            document: documents.upkeep.ConfigCheck = {
                "version": 1,
                "config": str(app.config_path),
                "accounts": [account.name for account in accounts],
            }
            emit_json(document)
            return
        found = plural(len(accounts), "account", "accounts")
        what = "The sample configuration" if options.demo else str(app.config_path)
        say(f"{what} is right; it names {found}.")
        if accounts:
            say("next  ackbot accounts test")

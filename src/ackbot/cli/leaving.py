"""`ackbot accounts rename` and `remove`: another name, or gone, and what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.cli import completing
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, note, say
from ackbot.errors import UsageError
from ackbot.text import one_line
from ackbot.wording import plural

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.app.renaming import Removal, Removed


@click.command(short_help="Give an account another name.")
@click.argument("old", shell_complete=completing.accounts)
@click.argument("new")
@common_options
@click.pass_obj
def rename(options: Options, old: str, new: str) -> None:
    """Give an account another name; everything known of it stays with it.

    Example: ackbot accounts rename mastodon fosstodon
    """
    from ackbot.app.renaming import rename as renamed

    _refuse_demo(options)
    with App(options) as app:
        renamed(app, old, new)
        if options.json:
            document: documents.accounts.AccountsRename = {
                "version": 1,
                "name": new,
                "before": old,
            }
            emit_json(document)
        else:
            say(f"{one_line(old)} is {one_line(new)} from now on.")
            say("next  ackbot accounts list")


@click.command(short_help="Take an account and its secret out.")
@click.argument("name", shell_complete=completing.accounts)
@click.option("--yes", is_flag=True, help="Do not ask.")
@common_options
@click.pass_obj
def remove(options: Options, name: str, yes: bool) -> None:
    """Take an account out of the configuration, with its secret and its session.

    What was said and answered there stays in the ledger.

    Example: ackbot accounts remove fosstodon
    """
    from ackbot.app.renaming import removal
    from ackbot.app.renaming import remove as removed
    from ackbot.cli.talk import TerminalTalk

    _refuse_demo(options)
    with App(options) as app:
        planned = removal(app, name)
        talk = TerminalTalk(app, {})
        if not (yes or talk.attended):
            raise UsageError(
                f"{one_line(name)} was not removed: nobody is there to agree.", "--yes"
            )
        for line in _consequences(planned, app):
            note(f" {line}")
        agreed = yes or talk.agrees(f"Remove {one_line(name)}?")
        done = removed(app, planned) if agreed else None
        if options.json:
            emit_json(_removed(name, done))
            return
        if done is None:
            say("Nothing was changed.")
            return
        say(f"{one_line(name)} is no longer in {one_line(str(app.config_path))}.")
        if done.trouble:
            note(f"Its secret is still there: {done.trouble}")
        if planned.revocable:
            title = planned.account.facts.title
            say(f"{title} took the access back." if done.revoked else _by_hand(planned))


def _removed(name: str, done: Removed | None) -> documents.accounts.AccountsRemove:
    return {
        "version": 1,
        "name": name,
        "removed": done is not None,
        "secret_left": done is None or bool(done.trouble),
        "revoked": done is not None and done.revoked,
    }


def _refuse_demo(options: Options) -> None:
    if options.demo:
        raise UsageError("The sample accounts are always the same.", "Leave --demo out.")


def _consequences(planned: Removal, app: App) -> list[str]:
    name = one_line(planned.account.name)
    lines = [f"{name} leaves the configuration, and nothing is read there any more."]
    if planned.waiting:
        lines.append(
            f"{plural(planned.waiting, 'conversation waits', 'conversations wait')} there."
        )
    if planned.approved:
        words = plural(planned.approved, "approved reply is", "approved replies are")
        lines.append(f"{words} not sent yet, and will not be.")
    lines.append(_of_secret(planned))
    if planned.revocable:
        lines.append(f"{planned.account.facts.title} is asked to take the access back.")
    elif planned.revoke:
        lines.append(_by_hand(planned))
    lines.append(
        f"Kept in the ledger: what was said and answered ({one_line(str(app.ledger_path))})."
    )
    return [line for line in lines if line]


def _by_hand(planned: Removal) -> str:
    return f"The access itself stays good until you take it back: {planned.revoke}."


def _of_secret(planned: Removal) -> str:
    settings = planned.account.settings
    if planned.secret:
        place = "the system keyring" if planned.secret == "keyring" else "its file"  # noqa: S105
        return f"Its secret is removed from {place}, its session from this machine."
    if settings.token_env or settings.token_file or settings.token_command:
        return "Its session is removed from this machine; the secret stays where you keep it."
    return ""

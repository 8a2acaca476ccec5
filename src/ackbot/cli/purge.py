"""`ackbot purge`: take out for good what nobody wants kept."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.purging import Asked, copies, purge, scope_of
from ackbot.cli import completing
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, say
from ackbot.errors import UsageError
from ackbot.ledger.purging import Purge
from ackbot.text import one_line
from ackbot.wording import parse_span, plural

if TYPE_CHECKING:
    from ackbot.app import documents


@click.command(name="purge")
@click.option("--older-than", metavar="SPAN", help="Where nothing was said for so long: 90d, 2y.")
@click.option(
    "--account",
    metavar="NAME",
    shell_complete=completing.accounts,
    help="Only what this account knows.",
)
@click.option("--person", metavar="WHO", help="Only what this person said, by handle, name or id.")
@click.option("--dry-run", is_flag=True, help="Only say what would go.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
@common_options
@click.pass_obj
def purge_command(
    options: Options,
    older_than: str | None,
    account: str | None,
    person: str | None,
    dry_run: bool,
    yes: bool,
) -> None:
    """Take conversations out of the ledger for good: by age, by account, by person.

    Says what would go, and asks. The text is then gone from the file, from its search and from
    what drafts learned; a later sync does not bring it back. What stays: a keyed hash of each
    comment's id, and replies that are on their way or in doubt. Nothing changes on the platforms.

    \b
    Example: ackbot purge --older-than 2y
             ackbot purge --person @mira@photos.example --dry-run
             ackbot purge --account old-shop --yes
    """
    span = parse_span(older_than) if older_than else None
    with App(options) as app:
        app.prepare()
        scope = scope_of(app, Asked(older_than=span, account=account, person=person))
        planned = app.ledger.purgeable(scope)
        if not options.json:
            _say_plan(planned)
        if dry_run or (planned.nothing and not account):
            _finish(options, planned, done=False, left=())
            return
        if not (yes or _agreed(options)):
            say("Nothing was deleted.")
            return
        _finish(options, purge(app, scope), done=True, left=copies(app))


def _say_plan(planned: Purge) -> None:
    if planned.nothing:
        say("There is nothing of that in the ledger.")
    else:
        say(
            f"This takes out {plural(planned.conversations, 'conversation', 'conversations')}"
            f" with {plural(planned.people, 'person', 'people')}:"
            f" {plural(planned.comments, 'comment', 'comments')},"
            f" {plural(planned.replies, 'post', 'posts')} of yours."
        )
    if planned.waiting:
        say(f"! {plural(planned.waiting, 'of them still waits', 'of them still wait')} for a word.")
    if planned.kept:
        kept = plural(planned.kept, "conversation stays", "conversations stay")
        say(f"{kept}: a reply there is approved or in doubt. Settle it first: ackbot outbox")


def _agreed(options: Options) -> bool:
    if options.json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(
            "ackbot purge asks first, and there is no terminal to ask at.",
            "To delete without being asked: --yes. To only look: --dry-run",
        )
    return click.confirm("Delete it for good?", default=False)


def _finish(options: Options, taken: Purge, *, done: bool, left: Sequence[Path]) -> None:
    if options.json:
        document: documents.upkeep.Purge = {
            "version": 1,
            "purged": done,
            "conversations": taken.conversations,
            "people": taken.people,
            "comments": taken.comments,
            "replies": taken.replies,
            "waiting": taken.waiting,
            "kept": taken.kept,
            "backups": [str(path) for path in left],
        }
        emit_json(document)
        return
    if not done:
        return
    say("Gone from the ledger.")
    if left:
        say(f"{plural(len(left), 'backup', 'backups')} made before may still hold it:")
        for path in left:
            say(f"  {one_line(str(path), 400)}")
        say("next  delete those you do not need, then: ackbot backup")

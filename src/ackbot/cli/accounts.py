"""`ackbot accounts`: the configured accounts, whose they are, and whether signing in works."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Literal

import click

from ackbot.app.accounts import Configured
from ackbot.app.app import App
from ackbot.cli import completing
from ackbot.cli.adding import add
from ackbot.cli.groups import Group
from ackbot.cli.leaving import remove, rename
from ackbot.cli.lines import Line, Span, field, line, padded
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, say, terminal_width
from ackbot.cli.standing import about
from ackbot.errors import EXIT_SIGN_IN, EXIT_UNREACHABLE, AckbotError, worst_exit
from ackbot.model import Account, Person
from ackbot.text import one_line
from ackbot.wording import ago, stamp

if TYPE_CHECKING:
    from ackbot.app import documents

#: The fewest columns in which the accounts are a table.
_LEAST_TABLE = 60


@click.group(name="accounts", cls=Group)
@common_options
def accounts_command() -> None:
    """Your accounts and their sign-in.

    \b
    Example: ackbot accounts add mastodon
             ackbot accounts list
    """


for _command in (add, rename, remove):
    accounts_command.add_command(_command)


@accounts_command.command(name="list", short_help="Who you are where, and who waits.")
@common_options
@click.pass_obj
def list_accounts(options: Options) -> None:
    """List the configured accounts: who you are there, when they were read, who waits.

    Example: ackbot accounts list
    """
    with App(options) as app:
        accounts = app.chosen()
        app.prepare()
        known = {account.name: account for account in app.ledger.accounts()}
        if options.json:
            listed: documents.accounts.AccountsList = {
                "version": 1,
                "accounts": [_listed(app, one, known.get(one.name)) for one in accounts],
            }
            emit_json(listed)
            return
        emit(_table(app, accounts, known), options)


def _listed(
    app: App, account: Configured, known: Account | None
) -> documents.accounts.ListedAccount:
    counts = app.ledger.counts_by_account()
    return {
        "name": account.name,
        "platform": account.settings.platform,
        "server": account.server,
        "handle": known.person.handle if known else None,
        "id": known.id if known else None,
        "synced_at": stamp(known.synced_at) if known else None,
        "sign_in": _sign_in(app, account, known),
        "error": _trouble(app, account.name) or None,
        "waiting": counts[known.id].conversations if known and known.id in counts else 0,
    }


def _sign_in(
    app: App, account: Configured, known: Account | None
) -> Literal["ok", "needed", "untried"]:
    """Return how the sign-in stands: "ok", "needed", or "untried" where nothing was read yet."""
    _, code, _ = app.ledger.failures().get(account.name, ("", 0, None))
    if code == EXIT_SIGN_IN:
        return "needed"
    return "ok" if known else "untried"


def _trouble(app: App, name: str) -> str:
    failure = app.ledger.failures().get(name)
    return failure[0] if failure else ""


def _table(app: App, accounts: tuple[Configured, ...], known: dict[str, Account]) -> Iterator[Line]:
    counts = app.ledger.counts_by_account()
    wide = terminal_width() >= _LEAST_TABLE
    if wide:
        titles = f" {'account':<16}{'platform':<14}{'waiting':>7}  {'read':<14}as"
        yield line(Span(titles, "dim"))
    for account in accounts:
        found = known.get(account.name)
        waiting = counts[found.id].conversations if found and found.id in counts else 0
        trouble = _trouble(app, account.name)
        read = _read(found, app.now())
        me = field(_person(found.person), 40) if found else "not signed in yet"
        if wide:
            name = Span(padded(account.name, 15), "bold")
            counted = f" {account.facts.title:<14}{waiting or '-':>7}  "
            yield line(" ", name, counted, f"{read:<14}", me)
        else:
            name = Span(field(account.name, 20), "bold")
            yield line(" ", name, f"  {account.facts.title}, {waiting or 'nobody'} waiting")
            yield line("   ", Span(f"read {read}, as " if found else "", "dim"), me)
        if trouble:
            yield line(" ", Span("!", "look"), f" {about(account.name, trouble)}")
    yield line("")
    yield line(" next  ackbot accounts test")


def _read(account: Account | None, now: datetime) -> str:
    return ago(account.synced_at, now) if account and account.synced_at else "never"


def _person(person: Person) -> str:
    return f"@{person.handle}" if person.handle else person.label


@accounts_command.command(short_help="Try the sign-in.")
@click.argument("names", nargs=-1, metavar="[NAME...]", shell_complete=completing.accounts)
@common_options
@click.pass_context
def test(ctx: click.Context, names: tuple[str, ...]) -> None:
    """Sign in to the accounts and say who you are there. Reads nothing else, writes nothing.

    Example: ackbot accounts test bluesky
    """
    options = ctx.ensure_object(Options)
    with App(options) as app:
        tried = [_try(app, account) for account in app.chosen(names)]
        if options.json:
            document: documents.accounts.AccountsTest = {
                "version": 1,
                "accounts": [outcome for outcome, _ in tried],
            }
            emit_json(document)
        else:
            for outcome, account in tried:
                _say(outcome, account)
        ctx.exit(_exit_code([outcome for outcome, _ in tried]))


def _try(app: App, account: Configured) -> tuple[documents.accounts.TriedAccount, Configured]:
    """Ask one account's platform who we are."""
    told: documents.accounts.TriedAccount = {
        "name": account.name,
        "handle": None,
        "error": None,
        "code": 0,
        "notes": [],
    }
    try:
        connector = app.connector(account)
        me = app.engine.run(connector.who_am_i())
    except AckbotError as error:
        return {**told, "error": str(error), "code": error.exit_code}, account
    person = _person(me.person)
    return {**told, "handle": person, "notes": list(connector.notes())}, account


def _say(outcome: documents.accounts.TriedAccount, account: Configured) -> None:
    title = account.facts.title
    if outcome["error"]:
        say(f"! {about(account.name, outcome['error'])}")
        return
    say(f"{account.name} ({title}): you are {one_line(str(outcome['handle']), 60)}.")
    for says in outcome["notes"]:
        say(f"  {one_line(says)}")
    for spot in account.facts.blind_spots:
        say(f"  cannot see: {spot}")


def _exit_code(outcomes: list[documents.accounts.TriedAccount]) -> int:
    codes = [outcome["code"] for outcome in outcomes]
    if any(code != EXIT_UNREACHABLE for code in codes) and EXIT_SIGN_IN not in codes:
        codes = [3 if code == EXIT_UNREACHABLE else code for code in codes]
    return worst_exit(codes)

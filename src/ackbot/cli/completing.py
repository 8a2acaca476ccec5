"""What the shell may complete: accounts, platforms, and the ids of those who wait.

Read only, from the configuration and the ledger as they are; whatever is wrong with either, there
is nothing to complete and nothing is said: somebody is in the middle of a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from ackbot.cli.options import Options

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ackbot.model import Conversation

#: How many ids are offered at most.
MOST = 100
#: How long a busy ledger may keep the shell waiting, in seconds.
PATIENCE = 0.3


def accounts(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete the name of an account, with its platform beside it."""
    del param
    return _items(_accounts(ctx.ensure_object(Options)), incomplete)


def platforms(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete the name of a platform."""
    del ctx, param
    from ackbot.platforms import registry

    return _items({name: "" for name in registry.names() if name != "demo"}, incomplete)


def to_sign_in(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete a platform, or an account that may be signed in again."""
    return [*platforms(ctx, param, incomplete), *accounts(ctx, param, incomplete)]


def waiting(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete the id of a conversation that waits, longest first, with the person beside it."""
    del param
    from ackbot.text import one_line

    found = list(_waiting(ctx.ensure_object(Options)))
    named = {_shown(one, incomplete): one_line(one.person.label, 40) for one in found}
    return _items(named, incomplete.lower())


def approved(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete the id of a conversation that has something in the outbox."""
    del param
    return _items(dict(_approved(ctx.ensure_object(Options))), incomplete.lower())


def _items(found: dict[str, str], incomplete: str) -> list[CompletionItem[str]]:
    from click.shell_completion import CompletionItem

    return [
        CompletionItem(value, help=says or None)
        for value, says in found.items()
        if value.startswith(incomplete)
    ]


def _shown(one: Conversation, incomplete: str) -> str:
    """Return the short id, or the whole one where more than that was typed already."""
    return one.short if one.short.startswith(incomplete.lower()) else one.id


def _accounts(options: Options) -> dict[str, str]:
    import tomli

    from ackbot.app.paths import config_path
    from ackbot.errors import AckbotError
    from ackbot.text import one_line

    if options.demo:
        from ackbot.app.accounts import demo_settings

        return {name: one.platform for name, one in demo_settings().accounts.items()}
    with suppress(AckbotError, OSError, ValueError, AttributeError):
        tables = tomli.loads(config_path(options.config).read_text("utf-8-sig"))["accounts"]
        return {name: one_line(str(one.get("platform", ""))) for name, one in tables.items()}
    return {}


def _waiting(options: Options) -> Iterator[Conversation]:
    import sqlite3

    from ackbot.app.paths import ledger_path
    from ackbot.errors import AckbotError
    from ackbot.ledger.store import Ledger

    if options.demo:  # its ledger is made anew each time: that takes too long here
        return
    with suppress(AckbotError, OSError, sqlite3.Error):
        path = ledger_path(options.ledger)
        with Ledger.open(path, read_only=True, wait=PATIENCE) as ledger:
            yield from ledger.waiting(limit=MOST, with_outgoing=True)


def _approved(options: Options) -> Iterator[tuple[str, str]]:
    import sqlite3

    from ackbot.app.paths import ledger_path
    from ackbot.errors import AckbotError
    from ackbot.ledger.store import Ledger
    from ackbot.model import SendState

    if options.demo:
        return
    states = (SendState.APPROVED, SendState.SENDING, SendState.UNKNOWN, SendState.REFUSED)
    with suppress(AckbotError, OSError, sqlite3.Error):
        path = ledger_path(options.ledger)
        with Ledger.open(path, read_only=True, wait=PATIENCE) as ledger:
            for row in ledger.outbox(states=states):
                yield ledger.short(row.conversation), str(row.state)


#: `--account` and `--platform` of commands that take some of the accounts.
account_option = click.option(
    "--account",
    "names",
    multiple=True,
    metavar="NAME",
    shell_complete=accounts,
    help="Only this account.",
)
platform_option = click.option(
    "--platform",
    "platforms",
    multiple=True,
    metavar="NAME",
    shell_complete=platforms,
    help="Only this platform.",
)

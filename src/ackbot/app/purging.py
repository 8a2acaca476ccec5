"""Purging: what was asked for becomes a scope; it goes, what stays is judged again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.errors import UsageError
from ackbot.frozen import dataclass
from ackbot.ledger.db import backups
from ackbot.ledger.purging import Purge, Scope
from ackbot.model import Account
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.app.app import App


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command line asks to take out."""

    older_than: timedelta | None = None
    account: str | None = None
    person: str | None = None


def scope_of(app: App, asked: Asked) -> Scope:
    """Return what is meant. Raises UsageError where that is nothing, nobody or no account."""
    if asked == Asked():
        raise UsageError(
            "ackbot purge takes out what you name, and nothing was named.",
            "Name an age, an account or a person: ackbot purge --older-than 2y",
        )
    account = _account(app, asked.account) if asked.account else None
    people = app.ledger.handles_of(app.ledger.find_person(asked.person)) if asked.person else ()
    before = None
    if asked.older_than is not None:
        try:
            before = app.now() - asked.older_than
        except OverflowError:
            raise UsageError("Nothing can be that old.", "Try: --older-than 2y") from None
    return Scope(
        people=people,
        account=account.id if account else None,
        before=before,
        wholly=_no_longer_used(app, asked, account),
    )


def _no_longer_used(app: App, asked: Asked, account: Account | None) -> bool:
    alone = asked.person is None and asked.older_than is None
    return alone and account is not None and app.configured(account) is None


def _account(app: App, name: str) -> Account:
    found = app.ledger.account(name) or app.ledger.account_by_id(name)
    if found is not None:
        return found
    listed = ", ".join(one.name or one.id for one in app.ledger.accounts()) or "none yet"
    raise UsageError(
        f"The ledger knows no account {one_line(name, 40)!r}.",
        f"It knows: {one_line(listed, 200)}.",
    )


def purge(app: App, scope: Scope) -> Purge:
    """Take it out for good, and return what was taken."""
    from ackbot.verdicts import retriage

    ledger, policy = app.ledger, app.policy()
    with ledger.transaction():
        taken = ledger.purge(scope)
        for platform, root in taken.roots:
            retriage(ledger, platform, (root,), policy, app.now())
        ledger.drop_strangers()
        if scope.wholly and scope.account and ledger.drop_account(scope.account):
            ledger.drop_strangers()
    ledger.shrink()
    return taken


def copies(app: App) -> tuple[Path, ...]:
    """Return the backups beside the ledger, oldest first: what was purged is still in them."""
    folder, stem = backups(app.ledger_path), app.ledger_path.stem
    try:
        return tuple(sorted(folder.glob(f"{stem}-*.db*")))
    except OSError:
        return ()

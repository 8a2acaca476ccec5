"""Giving an account another name, and taking one out of the configuration.

What is known of an account hangs on its stable id, so a new name orphans nothing, and what was
said and answered stays when the account goes.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.app.accounts import Configured
from ackbot.app.keeping import our_file
from ackbot.app.naming import checked_name
from ackbot.app.paths import sessions_path
from ackbot.config.writing import change, with_new_name, without_account
from ackbot.errors import SignInNeeded, UsageError
from ackbot.frozen import dataclass
from ackbot.model import SendState
from ackbot.secrets import Vault, forget_in_keyring, in_keyring, keep_in_keyring

if TYPE_CHECKING:
    from ackbot.app.app import App


def rename(app: App, old: str, new: str) -> None:
    """Give an account another name. Its secret and session are copied first, removed last.

    Raises UsageError, ConfigError, or SignInNeeded where the keyring cannot be used.
    """
    account = app.chosen([old])[0]
    try:
        name = checked_name(new, app.settings.accounts)
    except ValueError as why:
        raise UsageError(f"{old} was not renamed: {why}.", "Choose another name.") from None
    vault = Vault(sessions_path(app.ledger_path))
    with vault.lock(old), vault.lock(name):
        moves = _in_keyring(account) and _copied(old, name)
        if session := vault.load(old):
            vault.store(name, session)
        change(app.config_path, lambda text: with_new_name(text, old, name))
        app.ledger.rename_account(old, name)
        vault.forget(old)
    if moves:
        with suppress(SignInNeeded):
            forget_in_keyring(old)


def _in_keyring(account: Configured) -> bool:
    settings = account.settings
    elsewhere = settings.token_env or settings.token_file or settings.token_command
    return bool(account.facts.credential) and not elsewhere


def _copied(old: str, new: str) -> bool:
    """Copy a secret in the keyring; whether there was one."""
    secret = in_keyring(old)
    if secret is not None:
        keep_in_keyring(new, secret)
    return secret is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What taking an account out would do, for the question before it."""

    account: Configured
    waiting: int
    """Conversations that wait there."""
    approved: int
    """Replies that are approved and would not be sent."""
    secret: str
    """Where its secret is: "keyring", "file" (ours), or "" where it is not ours to remove."""
    revoke: str
    """Where the access itself is taken back; empty where that is not known."""
    revocable: bool
    """Whether that is tried here: only for a secret that is ours to remove."""


def removal(app: App, name: str) -> Removal:
    """Return what taking this account out would do. Raises UsageError where there is none."""
    from ackbot.platforms import registry
    from ackbot.platforms.signing.revoking import revocable

    account = app.chosen([name])[0]
    sign_in = registry.connector(account.settings.platform).sign_in()
    known = app.ledger.account(name)
    left = app.ledger.outbox(states=(SendState.APPROVED,)) if known else ()
    place = _place(app, account)
    return Removal(
        account=account,
        waiting=app.ledger.counts([known.id]).conversations if known else 0,
        approved=sum(1 for row in left if known and row.account == known.id),
        secret=place,
        revoke=sign_in.revoke,
        revocable=bool(place) and revocable(sign_in) is not None,
    )


def _place(app: App, account: Configured) -> str:
    if _in_keyring(account):
        return "keyring"
    ours = our_file(account.name, app.config_path.parent).parent
    named = account.settings.token_file
    return "file" if named and _path(named).parent == ours.absolute() else ""


def _path(named: str) -> Path:
    return Path(named).expanduser().absolute()


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What became of it."""

    revoked: bool
    """Whether the platform took the access back."""
    trouble: str = ""
    """Why the secret is still there; empty where it is not."""


def remove(app: App, planned: Removal) -> Removed:
    """Take an account out. The table goes first: without it nothing is signed in to any more."""
    name = planned.account.name
    line = _line(app, planned)
    vault = Vault(sessions_path(app.ledger_path))
    with vault.lock(name):
        change(app.config_path, lambda text: without_account(text, name))
        vault.forget(name)
    app.ledger.forget_failure(name)
    if planned.secret == "file":  # noqa: S105 (a place)
        _path(planned.account.settings.token_file).unlink(missing_ok=True)
    trouble = ""
    if planned.secret == "keyring":  # noqa: S105 (a place)
        try:
            forget_in_keyring(name)
        except SignInNeeded as no:
            trouble = no.message
    return Removed(revoked=_revoked(app, planned.account, line), trouble=trouble)


def _line(app: App, planned: Removal) -> str:
    """Return the secret whose access is to be taken back, empty where there is none."""
    if not planned.revocable:
        return ""
    try:
        return app.connections.secret(planned.account).reveal()
    except SignInNeeded:
        return ""


def _revoked(app: App, account: Configured, line: str) -> bool:
    from ackbot.platforms import registry
    from ackbot.platforms.signing.revoking import revocable, revoked

    oauth = revocable(registry.connector(account.settings.platform).sign_in())
    if oauth is None or not line:
        return False
    web = app.connections.web(account.name, account.facts.title, account.server)
    placed = oauth.at(account.server, account.settings.platform_settings)
    return app.engine.run(revoked(web, placed, line))

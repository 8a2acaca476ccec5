"""The accounts: configured rightly, secrets in private places, reachable, read of late."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.app.doctor.places import mode_of, shared
from ackbot.app.doctor.values import Finding, Grade
from ackbot.errors import (
    EXIT_SIGN_IN,
    EXIT_SOME_FAILED,
    AckbotError,
    Unreachable,
)
from ackbot.text import one_line
from ackbot.wording import ago, plural, wait

if TYPE_CHECKING:
    from ackbot.app.accounts import Configured
    from ackbot.app.app import App
    from ackbot.config import Settings

#: From here on a clock makes waits and limits wrong.
CLOCK_APART = timedelta(minutes=2)
#: So long without a sync is worth a word.
UNREAD = timedelta(days=7)


def configuration(app: App, found: Sequence[Configured]) -> Iterator[Finding]:
    """Say that the configuration is right, and who else could change it."""
    if app.asked.demo:
        yield Finding(area="configuration", says="the sample accounts of --demo")
        return
    path = one_line(str(app.config_path), 300)
    listed = plural(len(found), "account", "accounts")
    yield Finding(area="configuration", says=f"{path} is right; it names {listed}")
    if shared(app.config_path, writable=True):
        # Whoever can write it can name a token_command, which runs as the user.
        yield Finding(
            area="configuration",
            grade=Grade.BAD,
            says=f"others can change {path} (mode {mode_of(app.config_path)}),"
            " and with it the programs that ackbot runs",
            do=f"chmod go-w {path}",
            code=EXIT_SIGN_IN,
        )


def voices(settings: Settings) -> Iterator[Finding]:
    """Point out a fact or snippet that looks like a secret: drafts may quote what stands there."""
    from ackbot.drafting.llm.secrecy import shaped_like_one

    told = {"voice": settings.voice}
    told |= {
        f"accounts.{one_line(name, 60)}.voice": settings.voice_of(name)
        for name in settings.accounts
    }
    for table, voice in told.items():
        if any(shaped_like_one(text) for text in (*voice.facts, *voice.snippets.values())):
            yield Finding(
                area="configuration",
                grade=Grade.WARN,
                says=f"a fact or snippet of [{table}] looks like a secret, and drafts may quote it",
                do=f"take it out of [{table}]",
            )
            return


# -- secrets: where, never what


def credentials(settings: Settings, found: Sequence[Configured]) -> Iterator[Finding]:
    """Say where each account's secret lives, and whether only the user can read it."""
    for account in found:
        source = account.settings
        if not account.facts.credential:
            yield Finding(area="credentials", says="needs none", account=account.name)
        elif source.token_env:
            yield _variable(source.token_env, account.name)
        elif source.token_file:
            yield _file(Path(source.token_file).expanduser(), account.name)
        elif source.token_command:
            yield _program(source.token_command[0], account.name)
        else:
            yield _keyring(account.name)
    llm = settings.drafting.llm
    if llm.key_file:
        yield _file(Path(llm.key_file).expanduser(), "drafting.llm")


def _variable(name: str, account: str) -> Finding:
    shown = one_line(name, 60)
    if name in os.environ:
        return Finding(area="credentials", says=f"in the variable {shown}", account=account)
    return Finding(
        area="credentials",
        grade=Grade.BAD,
        says=f"the variable {shown}, which should hold the secret, is not set here",
        do="Set it where ackbot runs (cron starts with hardly any), or use token_file.",
        code=EXIT_SIGN_IN,
        account=account,
    )


def _file(path: Path, account: str) -> Finding:
    shown, bad = one_line(str(path), 300), Grade.BAD
    if not path.exists():
        says, do = f"the file {shown}, which should hold the secret, is not there", "Sign in again."
    elif path.is_symlink():
        says, do = f"{shown} is a symbolic link, which is not followed", "Name the file itself."
    elif shared(path):
        says = f"others can read or change {shown} (mode {mode_of(path)})"
        do = f"chmod 600 {shown}, and replace the secret if it was shared."
    else:
        says, do, bad = f"in the file {shown} (mode {mode_of(path)})", "", Grade.OK
    code = EXIT_SIGN_IN if do else 0
    return Finding(area="credentials", grade=bad, says=says, do=do, code=code, account=account)


def _program(program: str, account: str) -> Finding:
    shown = one_line(program, 100)
    if shutil.which(program):
        return Finding(area="credentials", says=f"printed by {shown}", account=account)
    return Finding(
        area="credentials",
        grade=Grade.BAD,
        says=f"the program {shown}, which should print the secret, is not there",
        do="Write its whole path into token_command: cron knows few folders.",
        code=EXIT_SIGN_IN,
        account=account,
    )


def _keyring(account: str) -> Finding:
    from importlib.util import find_spec

    if find_spec("keyring") is not None:
        return Finding(area="credentials", says="in the system keyring", account=account)
    return Finding(
        area="credentials",
        grade=Grade.BAD,
        says="no place is named, and the package for the system keyring is not installed",
        do='pip install "ackbot[keyring]", or set token_env, token_file or token_command.',
        code=EXIT_SIGN_IN,
        account=account,
    )


# -- asked


def asked(app: App, found: Sequence[Configured]) -> Iterator[Finding]:
    """Ask each account's platform once who the user is, and compare the clocks."""
    outcomes = [(account, *_ask(app, account)) for account in found]
    reached = any(not isinstance(error, Unreachable) for _, error, _ in outcomes)
    for account, error, apart in outcomes:
        name = account.name
        if error is None:
            yield Finding(area="accounts", says="answers, and knows you", account=name)
        else:
            lost = isinstance(error, Unreachable) and reached
            yield Finding(
                area="accounts",
                grade=Grade.BAD,
                says=error.message,
                do=error.hint,
                code=EXIT_SOME_FAILED if lost else error.exit_code,
                account=name,
            )
        if apart is not None:
            yield clock(name, apart)


def _ask(app: App, account: Configured) -> tuple[AckbotError | None, timedelta | None]:
    """Ask who the user is; return what went wrong, and by how much the server's clock is ahead."""
    try:
        connector = app.connector(account)
    except AckbotError as error:
        return error, None
    try:
        app.engine.run(connector.who_am_i())
    except AckbotError as error:
        return error, connector.setup.web.clock
    return None, connector.setup.web.clock


def clock(account: str, apart: timedelta) -> Finding:
    """Judge by how much a server's clock is ahead of ours."""
    if abs(apart) < CLOCK_APART:
        return Finding(area="clock", says="as the server's", account=account)
    way = "behind" if apart > timedelta(0) else "ahead of"
    return Finding(
        area="clock",
        grade=Grade.WARN,
        says=f"this machine's clock is {wait(abs(apart).total_seconds())} {way} the server's:"
        " waits and limits come out wrong",
        do="Let it set its clock by the network (timedatectl set-ntp true).",
        account=account,
    )


# -- read of late


def reading(app: App, found: Sequence[Configured]) -> Iterator[Finding]:
    """Say which accounts were not read for long, failed, or are no longer configured."""
    now = app.now()
    known = {account.name: account for account in app.ledger.accounts()}
    for account in found:
        one = known.get(account.name)
        yield _read(account, one.synced_at if one else None, now)
    for name, (says, code, at) in app.ledger.failures().items():
        if name in {account.name for account in found}:
            yield Finding(
                area="accounts",
                grade=Grade.WARN,
                says=f"its last sync failed {ago(at, now)}: {one_line(says, 300)}",
                do=f"ackbot accounts test {one_line(name, 60)}",
                code=code,
                account=name,
            )
    yield from _left_behind(app, found)
    if unreadable := len(app.ledger.skipped()):
        yield Finding(
            area="accounts",
            grade=Grade.NOTE,
            says=f"{plural(unreadable, 'mention', 'mentions')} could not be read",
            do="ackbot sync -v names them.",
        )


def _read(account: Configured, at: datetime | None, now: datetime) -> Finding:
    name = one_line(account.name, 60)
    if at is None:
        return Finding(
            area="accounts",
            grade=Grade.NOTE,
            says="was never read",
            do=f"ackbot sync --account {name}",
            account=account.name,
        )
    if now - at < UNREAD:
        return Finding(area="accounts", says=f"read {ago(at, now)}", account=account.name)
    return Finding(
        area="accounts",
        grade=Grade.WARN,
        says=f"was last read {ago(at, now)}: its cursors are old, and the next sync has a long way",
        do=f"ackbot sync --account {name}, and let cron do it from then on.",
        account=account.name,
    )


def _left_behind(app: App, found: Sequence[Configured]) -> Iterator[Finding]:
    configured = {account.name for account in found}
    for one in app.ledger.accounts():
        if one.name in configured:
            continue
        shown = one_line(one.name or one.id, 80)
        waiting = app.ledger.counts([one.id]).conversations
        yield Finding(
            area="accounts",
            grade=Grade.NOTE,
            says=f"{shown} is in the ledger and not in the configuration;"
            f" {plural(waiting, 'conversation waits', 'conversations wait')} there",
            do=f"Put it back, or take it out: ackbot purge --account {shown}",
        )

"""The ledger, its files, and what is on its way out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.app.doctor.places import file_system, mode_of, networked, shared, synced_by
from ackbot.app.doctor.values import Finding, Grade
from ackbot.app.paths import sessions_path
from ackbot.errors import EXIT_LEDGER, EXIT_UNKNOWN
from ackbot.ledger.db import backups, newest_backup
from ackbot.model import SendState
from ackbot.text import one_line
from ackbot.wording import ago, plural

if TYPE_CHECKING:
    from ackbot.app.app import App

_MOUNTS = Path("/proc/self/mountinfo")
_OLD_BACKUP = timedelta(days=30)
#: Room that a migration or a purge needs: the ledger twice over, and a little.
_SPARE = 20 * 1024 * 1024


def files(app: App) -> Iterator[Finding]:
    """Look at who else can read what ackbot keeps, and at where it is kept."""
    ledger = app.ledger_path.absolute()
    if not ledger.exists():
        yield Finding(
            area="files",
            grade=Grade.NOTE,
            says=f"there is no ledger yet at {one_line(str(ledger), 300)}",
            do="ackbot sync makes it.",
        )
        return
    open_to_others = [path for path in _private(ledger) if shared(path)]
    for path in open_to_others:
        shown, mode = one_line(str(path), 300), "700" if path.is_dir() else "600"
        yield Finding(
            area="files",
            grade=Grade.WARN,
            says=f"others could look into {shown} (mode {mode_of(path)})",
            do=f"chmod {mode} {shown}",
        )
    if not open_to_others:
        yield Finding(area="files", says="only you can read the ledger, its backups and sessions")
    yield from _place(ledger)
    yield from _room(ledger)


def _private(ledger: Path) -> Iterator[Path]:
    yield ledger.parent
    yield ledger
    for folder in (sessions_path(ledger), backups(ledger)):
        if folder.is_dir():
            yield folder
            with suppress(OSError):
                yield from sorted(file for file in folder.iterdir() if file.is_file())


def _place(ledger: Path) -> Iterator[Finding]:
    mounts = ""
    with suppress(OSError):
        mounts = _MOUNTS.read_text("utf-8", "replace")
    kind = file_system(ledger.resolve(), mounts)
    do = "Keep it on a disk of this machine: --ledger FILE, or ACKBOT_LEDGER."
    if networked(kind):
        yield Finding(
            area="files",
            grade=Grade.WARN,
            says=f"the ledger is on a file system that is not this machine's own ({kind}):"
            " two ackbots may damage it",
            do=do,
        )
    elif folder := synced_by(ledger.resolve()):
        yield Finding(
            area="files",
            grade=Grade.WARN,
            says=f"the ledger is in a folder that seems to be kept on several machines"
            f" ({one_line(folder, 60)}): an old copy may take its place",
            do=f"{do} To have it elsewhere too: ackbot backup FILE",
        )


def _room(ledger: Path) -> Iterator[Finding]:
    with suppress(OSError):
        size, free = ledger.stat().st_size, shutil.disk_usage(ledger.parent).free
        if free < 2 * size + _SPARE:
            yield Finding(
                area="files",
                grade=Grade.WARN,
                says=f"the disk that holds the ledger has {free // 1024**2:,} MB left",
                do="Make room: nothing can be sent where it cannot be noted first.",
            )


def ledger(app: App) -> Iterator[Finding]:
    """Read the whole ledger and say what is wrong with it, and how SQLite keeps it."""
    from ackbot.ledger.db import damaged

    wrong = app.ledger.check()
    if wrong:
        error = damaged(app.ledger_path, wrong[0])
        yield Finding(
            area="ledger", grade=Grade.BAD, says=error.message, do=error.hint, code=EXIT_LEDGER
        )
    else:
        size = app.ledger_path.stat().st_size / 1024**2
        yield Finding(area="ledger", says=f"sound, {size:,.1f} MB, {app.ledger.engine()}")
    if app.ledger.read_only:
        yield Finding(
            area="ledger",
            grade=Grade.BAD,
            says="the ledger can only be read: lists work, nothing else does",
            do="Make the file and its folder writable.",
            code=EXIT_LEDGER,
        )
    if not app.ledger.searches:
        yield Finding(
            area="ledger",
            grade=Grade.WARN,
            says="this SQLite has no full-text search (FTS5): = finds no earlier replies by words",
            do="Use a Python whose SQLite has it, as those of python.org and Debian do.",
        )
    if not app.asked.demo:
        yield _backup(app)


def _backup(app: App) -> Finding:
    newest = newest_backup(app.ledger_path)
    if newest is None:
        return Finding(
            area="ledger", grade=Grade.NOTE, says="there is no backup yet", do="ackbot backup"
        )
    made = datetime.fromtimestamp(newest.stat().st_mtime, UTC)
    says = f"the newest backup was made {ago(made, app.now())}"
    if app.now() - made < _OLD_BACKUP:
        return Finding(area="ledger", says=says)
    return Finding(area="ledger", grade=Grade.NOTE, says=says, do="ackbot backup")


def sending(app: App) -> Iterator[Finding]:
    """Say what may or may not have been sent, and what has not gone out."""
    doubts = app.ledger.outbox(states=(SendState.UNKNOWN, SendState.SENDING))
    if doubts:
        yield Finding(
            area="sending",
            grade=Grade.BAD,
            says=f"{plural(len(doubts), 'reply', 'replies')} may or may not have been posted",
            do="ackbot outbox lists them; only you can settle what no sync settles.",
            code=EXIT_UNKNOWN,
        )
    left = app.ledger.outbox(states=(SendState.APPROVED,))
    if left:
        yield Finding(
            area="sending",
            grade=Grade.NOTE,
            says=f"{plural(len(left), 'approved reply has', 'approved replies have')} not gone out",
            do="ackbot outbox says why; ackbot outbox send sends them.",
        )
    if not doubts and not left:
        yield Finding(area="sending", says="nothing is on its way or in doubt")

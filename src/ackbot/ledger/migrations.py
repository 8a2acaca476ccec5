"""How a ledger gets from one version of the schema to the next, and the backup made before.

Each migration is one transaction that ends in the new `user_version`, so a killed one leaves the
old schema and all of its data. Migrations that were released never change; new ones are appended.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from ackbot.errors import LedgerError
from ackbot.ledger.db import Database, backups, connect, damaged, meaning, not_writable, sync_folder

#: Marks the file as ours ("ackb"), for `file` and for us.
APPLICATION_ID = 0x61636B62

#: Up to this size, in bytes, the whole file is checked each time it is opened (some 20 ms);
#: larger ones before a migration, and by `Ledger.check`.
SMALL = 4 * 1024 * 1024


def statements(script: str) -> Iterator[str]:
    """Split a script into statements; sqlite3's own `executescript` would commit in between."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise ValueError(f"unfinished statement: {statement}")


def run_script(db: Database, name: str) -> None:
    """Run one of the scripts beside this module."""
    # Costs a few milliseconds, and only a new or an old ledger needs it.
    from importlib.resources import files

    script = files("ackbot.ledger").joinpath(name).read_text("utf-8")
    for statement in statements(script):
        db.run(statement)


def _create(db: Database) -> None:
    run_script(db, "schema.sql")
    db.run(f"PRAGMA application_id = {APPLICATION_ID}")
    db.run("INSERT INTO meta VALUES ('key', ?)", (os.urandom(32).hex(),))


def _learn(db: Database) -> None:
    """What the user's replies teach, and an index of the comments they answered."""
    run_script(db, "voice.sql")


def _keep_up(db: Database) -> None:
    """What was purged, who is one person, and who wants no replies."""
    run_script(db, "upkeep.sql")


Migration = Callable[[Database], None]

#: The n-th of them makes version n + 1 of version n.
MIGRATIONS: tuple[Migration, ...] = (_create, _learn, _keep_up)
VERSION = len(MIGRATIONS)


def version(db: Database) -> int:
    """Return the schema's version; 0 for an empty file."""
    found = db.row("PRAGMA user_version")
    return int(found[0]) if found else 0


def check_whole(db: Database) -> tuple[str, ...]:
    """Return what is wrong with the file: nothing, if it is sound."""
    found = [str(row[0]) for row in db.rows("PRAGMA quick_check(5)")]
    return () if found == ["ok"] else tuple(found)


def examine(db: Database, newest: int = VERSION) -> int:
    """Return the version of a ledger that this program may use, having looked for damage.

    Raises LedgerError for a damaged file, another program's, or a newer ackbot's.
    """
    current = version(db)
    if current > newest:
        raise LedgerError(
            f"The ledger {db.path} was written by a newer ackbot (its schema is version"
            f" {current}, this program knows {newest}), so nothing was changed.",
            "Update ackbot, or name another ledger with --ledger.",
        )
    _refuse_foreign(db, current)
    if db.path.stat().st_size <= SMALL and (wrong := check_whole(db)):
        raise damaged(db.path, wrong[0])
    return current


def _refuse_foreign(db: Database, current: int) -> None:
    row = db.row("PRAGMA application_id")
    tables = db.row("SELECT count(*) FROM sqlite_schema")
    ours = row == (APPLICATION_ID,) if current else tables == (0,)
    if not ours:
        raise LedgerError(
            f"The file {db.path} is a database of another program, so nothing was changed.",
            "Name another file with --ledger.",
        )


def migrate(db: Database, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the ledger to the newest version, one transaction and one backup a step.

    A new file is made without backups: there is nothing in it yet.
    """
    new = version(db) == 0
    while (current := examine(db, len(migrations))) < len(migrations):
        if db.read_only:
            raise not_writable(db.path)
        with db.transaction():
            # Another process may have been quicker while we waited for the lock.
            if version(db) != current:
                continue
            if current and not new:
                _before(db, current)
            migrations[current](db)
            db.run(f"PRAGMA user_version = {current + 1}")


def _before(db: Database, current: int) -> None:
    if wrong := check_whole(db):
        raise damaged(db.path, wrong[0])
    try:
        back_up(db, f"v{current}")
    except OSError as error:
        raise LedgerError(
            f"The ledger {db.path} is of an older ackbot, and no backup of it could be written"
            f" ({error.strerror}), so nothing was changed.",
            "Make room beside it, or check the disk, and run the command again.",
        ) from error


def back_up(db: Database, label: str) -> Path:
    """Copy the ledger as it was last committed into its folder of backups and return the copy."""
    folder = backups(db.path)
    make_folder(folder)
    name = f"{db.path.stem}-{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}-{label}"
    final = folder / f"{name}.db"
    for number in range(2, 1000):
        if not final.exists():
            break
        final = folder / f"{name}-{number}.db"
    copy_to(db, final)
    return final


def copy_to(db: Database, final: Path) -> None:
    """Copy the ledger as it was last committed to a file, over one that is there.

    The copy is 0600, complete or absent under its final name, and synced to the disk.
    """
    partial = final.with_name(f"{final.name}.partial")
    partial.unlink(missing_ok=True)
    create_file(partial)
    try:
        with (
            closing(connect(db.path, read_only=True, wait=db.wait)) as source,
            closing(sqlite3.connect(partial, isolation_level=None)) as target,
        ):
            source.backup(target)
    except sqlite3.Error as error:
        partial.unlink(missing_ok=True)
        raise meaning(error, db.path) or error from error
    partial.replace(final)
    sync_folder(final.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents, 0700 whatever the umask; leave existing ones."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        return
    folder.chmod(0o700)


def create_file(path: Path) -> None:
    """Create a file, or open an existing one, 0600 whatever the umask; never through a link."""
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(path, flags, 0o600)
    try:
        if os.fstat(handle).st_mode & 0o777 != 0o600:
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)

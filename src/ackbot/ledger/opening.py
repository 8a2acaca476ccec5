"""Opening a ledger: find or make the file, look at it, bring it up to date, or fall back."""

from __future__ import annotations

import errno
import sqlite3
import stat
from pathlib import Path

from ackbot.errors import LedgerError
from ackbot.ledger.db import Database, damaged, writable
from ackbot.ledger.migrations import create_file, make_folder, migrate

#: The least that a database with anything in it can be, in bytes.
SMALLEST = 512


def open_database(path: Path, *, read_only: bool, wait: float) -> Database:
    """Open the ledger at `path`, making it where it is missing.

    Falls back to reading only where the file or its folder cannot be written. Raises LedgerError
    where there is nothing to read, or what is there cannot be used.
    """
    if "\0" in str(path):
        raise LedgerError("A ledger's path cannot hold a NUL character.", "Name another file.")
    if not read_only:
        read_only = not _prepare(path)
    if read_only and not path.is_file():
        raise LedgerError(
            f"There is no ledger at {path}, and none can be made there.",
            "Run `ackbot sync` where the folder can be written, or name a file with --ledger.",
        )
    db = Database(path, read_only=read_only, wait=wait)
    try:
        migrate(db)
    except sqlite3.Error as error:
        db.close()
        raise damaged(path, str(error)) from error
    except BaseException:
        db.close()
        raise
    return db


def _prepare(path: Path) -> bool:
    """Make folder and file where missing; return whether the ledger can be written."""
    try:
        make_folder(path.parent)
        _refuse_odd(path)
        if path.exists() and not writable(path):
            return False
        _refuse_stump(path)
        create_file(path)
    except OSError as error:
        return _unwritable(path, error)
    return writable(path)


def _refuse_odd(path: Path) -> None:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise LedgerError(
            f"The ledger {path} is a symbolic link, which ackbot does not follow.",
            "Name the file it points to with --ledger.",
        )
    if not stat.S_ISREG(mode):
        raise LedgerError(f"The ledger {path} is not a file.", "Name another one with --ledger.")


def _refuse_stump(path: Path) -> None:
    # SQLite takes a file of a byte or two for a new one and would write over it.
    if path.exists() and 0 < path.stat().st_size < SMALLEST:
        raise damaged(path, "it is cut short")


def _unwritable(path: Path, error: OSError) -> bool:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return False
    raise LedgerError(
        f"The ledger {path} could not be made ({error.strerror}).",
        "Check the path, or name another file with --ledger.",
    ) from error

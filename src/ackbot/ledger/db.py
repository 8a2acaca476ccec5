"""The connection: modes, pragmas, transactions, waiting for the lock, and what errors mean.

`journal_mode=DELETE` with `synchronous=EXTRA` is the only mode: SQLite's WAL can lose data when
two processes write at once on versions users still have (https://sqlite.org/wal.html#walresetbug),
and EXTRA also syncs the folder after the journal is removed, so that a commit survives a power
loss (https://sqlite.org/pragma.html#pragma_synchronous).
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from ackbot.errors import AckbotError, LedgerBusy, LedgerError

Row = tuple[Any, ...]
Params = Sequence[Any]
Value = TypeVar("Value", str, int, bytes)

#: How long a command waits for another one that writes, in seconds.
WAIT = 10.0

# Between two questions whether the lock is free: seconds, and at most these nanoseconds more.
_SOON = 0.0005
_JITTER = 2_500_000

#: SQLite takes at most 32,766 parameters; long lists go in slices that its statement cache likes.
SLICE = 500

# Damaged text fails to decode, in a row or in SQLite's own message.
_FAILURES = (sqlite3.Error, UnicodeDecodeError)

_PRAGMAS = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def sound(text: str) -> str:
    """Return `text` with lone surrogates, which no file can hold, replaced by U+FFFD."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def slices(values: Sequence[Value]) -> Iterator[tuple[Sequence[Value], str]]:
    """Yield (slice, placeholders) for `IN (...)` over a list of any length."""
    for start in range(0, len(values), SLICE):
        part = values[start : start + SLICE]
        yield part, ",".join("?" * len(part))


def connect(path: Path, *, read_only: bool, wait: float) -> sqlite3.Connection:
    """Open an existing file with every pragma set; never creates one."""
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=wait,
        isolation_level=None,
        # One ledger belongs to one thread at a time; twins are made in one and used in another.
        check_same_thread=False,
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def backups(path: Path) -> Path:
    """Return the folder that holds a ledger's backups."""
    return path.parent / "backups"


def newest_backup(path: Path) -> Path | None:
    """Return the newest backup of a ledger, or None."""
    try:
        found = [(p.stat().st_mtime_ns, p) for p in backups(path).glob(f"{path.stem}-*.db")]
    except OSError:
        return None
    return max(found)[1] if found else None


def damaged(path: Path, what: str) -> LedgerError:
    """Say that the ledger is damaged, and how to get back."""
    from ackbot.text import one_line

    what = one_line(what)
    backup = newest_backup(path)
    if backup is None:
        hint = (
            "Nothing was written to it, and there is no backup: move the file away"
            " and run `ackbot sync --full` to start a new one."
        )
    else:
        hint = (
            f"Nothing was written to it; the newest backup is {backup}:"
            " move the damaged file away and copy the backup into its place."
        )
    return LedgerError(f"The ledger {path} is damaged ({what}).", hint)


def meaning(error: Exception, path: Path) -> AckbotError | None:
    """Say what an error of SQLite means to the user; None where it is a mistake of ours."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
        return damaged(path, "text that is no text")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LedgerBusy(
            f"Another ackbot is writing to the ledger {path} and did not finish in time.",
            "Nothing was changed; try again when it has ended.",
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT):
        return damaged(path, str(error))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return not_writable(path)
    if code == sqlite3.SQLITE_CANTOPEN:
        return LedgerError(
            f"The ledger {path} could not be opened, or its folder cannot be written.",
            "Check who owns the file and its folder.",
        )
    if code == sqlite3.SQLITE_FULL:
        return LedgerError(
            f"The disk that holds the ledger {path} is full, so nothing was changed.",
            "Make room and run the command again.",
        )
    if code == sqlite3.SQLITE_IOERR:
        return LedgerError(
            f"The ledger {path} could not be read or written ({error}), so nothing was changed.",
            "Check the disk and its free space, then run `ackbot doctor`.",
        )
    return None


def not_writable(path: Path) -> LedgerError:
    """Say that the ledger is open for reading only."""
    return LedgerError(
        f"The ledger {path} can only be read, so nothing was changed.",
        "Lists still work; to write, make the file and its folder writable.",
    )


def _nothing(db: Database) -> None:
    del db


class Database:
    """One connection. Every statement of the ledger passes here, so that errors are translated.

    Raises LedgerBusy where another process held the lock for longer than `wait` seconds, and
    LedgerError where the file is damaged, full or cannot be written.
    """

    def __init__(self, path: Path, *, read_only: bool, wait: float = WAIT) -> None:
        self.path = path
        self.read_only = read_only
        self.wait = wait
        self._depth = 0
        self._reading = False
        #: Has the last word in every transaction.
        self.before_commit: Callable[[Database], None] = _nothing
        try:
            self.connection = connect(path, read_only=read_only, wait=wait)
        except _FAILURES as error:
            raise meaning(error, path) or error from error

    def close(self) -> None:
        """Close the connection; an unfinished transaction is rolled back."""
        self.connection.close()

    def _execute(self, sql: str, params: Params) -> sqlite3.Cursor:
        try:
            return self.connection.execute(sql, params)
        except UnicodeEncodeError:
            return self.connection.execute(sql, _sound_params(params))

    def rows(self, sql: str, params: Params = ()) -> list[Row]:
        """Run a query and return all its rows, so that no lock outlives the call."""
        try:
            return self._execute(sql, params).fetchall()
        except _FAILURES as error:
            raise meaning(error, self.path) or error from error

    def row(self, sql: str, params: Params = ()) -> Row | None:
        """Return the first row, or None."""
        found = self.rows(sql, params)
        return found[0] if found else None

    def run(self, sql: str, params: Params = ()) -> int:
        """Run a change and return how many rows it changed."""
        try:
            return self._execute(sql, params).rowcount
        except _FAILURES as error:
            raise meaning(error, self.path) or error from error

    def insert(self, sql: str, params: Params) -> int:
        """Insert one row and return its number."""
        try:
            return self._execute(sql, params).lastrowid or 0
        except _FAILURES as error:
            raise meaning(error, self.path) or error from error

    def run_many(self, sql: str, rows: Sequence[Params]) -> None:
        """Run a change once for each row."""
        try:
            try:
                self.connection.executemany(sql, rows)
            except UnicodeEncodeError:
                self.connection.executemany(sql, [_sound_params(row) for row in rows])
        except _FAILURES as error:
            raise meaning(error, self.path) or error from error

    @property
    def searches(self) -> bool:
        """Whether this SQLite has full-text search (FTS5, https://sqlite.org/fts5.html)."""
        return self.row("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'") is not None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all or nothing. Within another transaction it joins that one, as a savepoint."""
        if self.read_only:
            raise not_writable(self.path)
        if self._depth:
            commit, undo = "RELEASE part", ["ROLLBACK TO part", "RELEASE part"]
            self.run("SAVEPOINT part")
        else:
            commit, undo = "COMMIT", ["ROLLBACK"]
            self._begin()
        self._depth += 1
        try:
            yield
            if self._depth == 1:
                self.before_commit(self)
            self.run(commit)
        except BaseException:
            self._undo(undo)
            raise
        finally:
            self._depth -= 1

    def _begin(self) -> None:
        """Wait for the lock by asking often: SQLite's own waiting, up to 100 ms a time, would lose
        to a process that writes without a pause.
        """
        deadline = time.monotonic() + self.wait
        self.run("PRAGMA busy_timeout = 0")
        try:
            while True:
                try:
                    self.run("BEGIN IMMEDIATE")
                    return
                except LedgerBusy:
                    if time.monotonic() >= deadline:
                        raise
                time.sleep(_SOON + time.monotonic_ns() % _JITTER / 1e9)
        finally:
            self.run(f"PRAGMA busy_timeout = {int(self.wait * 1000)}")

    def _undo(self, statements: Sequence[str]) -> None:
        # After some errors (a full disk) SQLite has rolled back already.
        if self.connection.in_transaction:
            for statement in statements:
                self.run(statement)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let several queries see one state of the ledger. Nothing may be written inside."""
        if self._depth or self._reading:
            yield
            return
        self.run("BEGIN")
        self._reading = True
        try:
            yield
        finally:
            self._reading = False
            if self.connection.in_transaction:
                self.run("ROLLBACK")


def _sound_params(params: Params) -> list[Any]:
    return [sound(value) if isinstance(value, str) else value for value in params]


def writable(path: Path) -> bool:
    """Whether both the file and its folder (for the journal) can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)


def sync_folder(folder: Path) -> None:
    """Bring to the disk which files a folder holds. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

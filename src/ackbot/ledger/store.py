"""The ledger's one door. Everything that reads or writes the file passes through `Ledger`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from ackbot.errors import LedgerError
from ackbot.ledger import migrations
from ackbot.ledger.accounts import Accounts
from ackbot.ledger.db import WAIT, Database
from ackbot.ledger.exporting import Exporting
from ackbot.ledger.facts import Facts
from ackbot.ledger.inbox import Inbox, kept
from ackbot.ledger.lessons import Lessons
from ackbot.ledger.opening import open_database
from ackbot.ledger.outbox import Outbox
from ackbot.ledger.people import People
from ackbot.ledger.purging import Purging
from ackbot.ledger.searching import Searching, catch_up
from ackbot.ledger.threads import Threads
from ackbot.model import Fact


class Ledger(
    Accounts, Facts, Threads, Inbox, Outbox, Lessons, Searching, People, Purging, Exporting
):
    """One SQLite file: facts, decisions, drafts, the outbox, and what the user's replies teach.

    All datetimes are aware and UTC. Every method that writes is a transaction, or part of the one
    around it. Any method may raise LedgerError (damaged, full, not writable) or LedgerBusy.
    """

    def __init__(self, db: Database) -> None:
        self.db = db
        self.path = db.path
        db.before_commit = catch_up

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, wait: float = WAIT) -> Ledger:
        """Open the ledger at `path`; made where missing, brought up to date where old.

        Where it cannot be written it is opened for reading (`read_only`), and writes raise
        LedgerError. `wait` is how long to wait for another writer, in seconds. Raises LedgerError
        for a file that is damaged, another program's, or a newer ackbot's.
        """
        return cls(open_database(path, read_only=read_only, wait=wait))

    @property
    def read_only(self) -> bool:
        """Whether writes raise LedgerError."""
        return self.db.read_only

    def twin(self) -> Ledger:
        """Open another connection to the same file, for another thread."""
        return Ledger(Database(self.path, read_only=self.db.read_only, wait=self.db.wait))

    def close(self) -> None:
        """Close the connection; an unfinished transaction is rolled back."""
        self.db.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def data_version(self) -> int:
        """Return a number that changes when another connection has written: one cheap pragma."""
        return int(self.db.rows("PRAGMA data_version")[0][0])

    def transaction(self) -> AbstractContextManager[None]:
        """Write all or nothing; joins a transaction that is open already."""
        return self.db.transaction()

    def exchange(self, conversation_id: str) -> tuple[Fact, ...]:
        """Return the talk under the conversation's root, in order of time.

        Theirs, ours, and the posts of others that these answer.
        """
        row = self.db.row(
            "SELECT platform, root, person FROM conversations WHERE id = ?", (conversation_id,)
        )
        if row is None:
            return ()
        thread = self.thread(row[0], row[1])
        return kept(thread.facts, row[2], thread.own)

    def back_up(self, to: Path | None = None) -> Path:
        """Copy the ledger, as last committed, to a file or into its folder of backups.

        Returns the copy, which was read whole again and found sound. Raises LedgerError where it
        is not; OSError where it cannot be written.
        """
        if to is None:
            made = migrations.back_up(self.db, f"v{migrations.VERSION}")
        else:
            migrations.copy_to(self.db, to)
            made = to
        with Ledger.open(made, read_only=True) as copy:
            if wrong := copy.check():
                raise LedgerError(
                    f"The copy {made} is not sound ({wrong[0]}).",
                    "Look at the ledger itself, and at the disk: ackbot doctor",
                )
        return made

    def engine(self) -> str:
        """Say how SQLite keeps the file: its journal, and how it syncs."""
        journal = str(self.db.rows("PRAGMA journal_mode")[0][0])
        synced = {0: "never", 1: "at times", 2: "fully", 3: "fully, and the folder too"}
        level = int(self.db.rows("PRAGMA synchronous")[0][0])
        return f"{journal} journal, synced {synced.get(level, 'in an unknown way')}"

    def check(self) -> tuple[str, ...]:
        """Read the whole file and return what is wrong with it: nothing, if it is sound."""
        rows = self.db.rows("PRAGMA integrity_check(20)")
        wrong = [str(row[0]) for row in rows if row[0] != "ok"]
        loose = self.db.rows("PRAGMA foreign_key_check")
        return (
            *wrong,
            *(f"a row of {row[0]} refers to a missing row of {row[2]}" for row in loose),
        )

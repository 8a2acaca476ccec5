"""Whether this ledger is an older copy of itself: a backup put back, a stale file synced over it.

What such a copy does not know may be out there. So the number of attempts ever made stands twice:
in the ledger, and in a small file beside it that is on the disk before a socket opens. A ledger
that knows of fewer has lost some. Then what it still holds as approved may have gone out, and is
held until the user looks at it again; and nothing goes out on an account that was not read since.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from ackbot.errors import LedgerError
from ackbot.ledger.db import Database, sync_folder

_CLAIMS, _UNREAD = "note:claims", "note:unread"
_MAY_BE_OUT = "this ledger is an older copy, so it may have gone out already"


def mark_path(ledger: Path) -> Path:
    """Return where the high-water mark of a ledger lies: beside it."""
    return ledger.with_name(f"{ledger.name}.high-water")


class HighWater:
    """The number of attempts that this ledger knows of, and the mark beside it."""

    db: Database

    def count_claim(self) -> None:
        """Add one to the attempts ever made, within the claim's transaction."""
        self._note(_CLAIMS, str(self._claims() + 1))

    def raise_mark(self) -> None:
        """Write the mark to the disk, before the socket opens. Raises LedgerError."""
        try:
            _replace(mark_path(self.db.path), f"{self._name()} {self._claims()}\n".encode())
        except OSError as error:
            raise LedgerError(
                f"The mark beside the ledger {self.db.path} could not be written"
                f" ({error.strerror}), so nothing was sent.",
                "Make room, or make the ledger's folder writable, and send again.",
            ) from error

    def hold_if_older_copy(self) -> int:
        """Hold what is approved, and want every account read, where attempts are missing here.

        Returns how many replies are held by that. Costs a file of a line where all is well.
        """
        # Read before the ledger is: what another ackbot adds in between is then no loss.
        marked = self._marked()
        if marked is None or self.db.read_only or marked <= self._claims():
            return 0
        with self.db.transaction():
            if marked <= self._claims():
                return 0
            held = self.db.run(
                "UPDATE outbox SET held = 1, reason = ?"
                " WHERE state = 'approved' AND kind = 'reply'",
                (_MAY_BE_OUT,),
            )
            accounts = [row[0] for row in self.db.rows("SELECT id FROM accounts")]
            self._note(_UNREAD, json.dumps(accounts))
            self._note(_CLAIMS, str(marked))
        self.raise_mark()
        return held

    def unread(self) -> frozenset[str]:
        """Return the accounts that must be read before anything goes out there."""
        found = self._noted(_UNREAD)
        return frozenset(json.loads(found)) if found else frozenset()

    def was_read(self, account: str) -> None:
        """Note, within a transaction, that an account was read to its end."""
        unread = self.unread()
        if account in unread:
            self._note(_UNREAD, json.dumps(sorted(unread - {account})))

    def _marked(self) -> int | None:
        """Return the attempts that the mark tells of: None without one, too many for an odd one."""
        try:
            name, _, claims = mark_path(self.db.path).read_text("ascii").partition(" ")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError):
            return self._claims() + 1
        known = name == self._name() and claims.strip().isdecimal()
        return int(claims) if known else self._claims() + 1

    def _name(self) -> str:
        """Return what tells this ledger from others without giving its key away."""
        from hashlib import sha256

        return sha256(f"high-water {self._noted('key')}".encode()).hexdigest()[:16]

    def _claims(self) -> int:
        return int(self._noted(_CLAIMS) or 0)

    def _noted(self, key: str) -> str | None:
        row = self.db.row("SELECT value FROM meta WHERE key = ?", (key,))
        return None if row is None else str(row[0])

    def _note(self, key: str, value: str) -> None:
        self.db.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))


def _replace(path: Path, content: bytes) -> None:
    """Write a whole private file in one step, on the disk when this returns."""
    fresh = path.with_name(f"{path.name}.{os.urandom(8).hex()}")
    create = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(fresh, create, 0o600), "wb") as out:
            os.fchmod(out.fileno(), 0o600)  # whatever the umask
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)

"""The sender's lock: held while sending, freed by the operating system when its owner dies.

A row that is `sending` while this lock is free has lost its owner.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ackbot.errors import LedgerError


def lock_path(ledger: Path) -> Path:
    """Return where the lock of a ledger lies: beside it."""
    return ledger.with_name(f"{ledger.name}.sending")


@contextmanager
def sender_lock(ledger: Path) -> Iterator[bool]:
    """Try to take the sender's lock of the ledger at this path; yield whether it was free.

    Never waits, and never takes over a lock that somebody holds, be they asleep. Raises LedgerError
    where the lock's file cannot be made.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(lock_path(ledger), mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        yield False
        return
    except OSError as error:
        raise LedgerError(
            f"The lock {lock_path(ledger)} could not be taken ({error.strerror}).",
            "Nothing was sent. Make the ledger's folder writable.",
        ) from error
    try:
        yield True
    finally:
        lock.release()

"""The sender's lock: held while sending, freed by the operating system when its owner dies.

A row that is `sending` while this lock is free has lost its owner.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def lock_path(ledger: Path) -> Path:
    """Return where the lock of a ledger lies: beside it."""
    return ledger.with_name(f"{ledger.name}.sending")


@contextmanager
def sender_lock(ledger: Path) -> Iterator[bool]:
    """Try to take the sender's lock of the ledger at this path; yield whether it was free.

    Never waits, and never takes over a lock that somebody holds, be they asleep.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(lock_path(ledger), mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()

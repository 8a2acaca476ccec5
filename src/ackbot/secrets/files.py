"""Private files: nobody else can read them; a crash leaves the old one or the new, never half."""

from __future__ import annotations

import hashlib
import os
import re
import secrets as randomness
import stat
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
OTHERS = stat.S_IRWXG | stat.S_IRWXO

_SIMPLE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, where there is none: the owner's alone. Raises OSError."""
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    folder.mkdir(exist_ok=True)  # says what stands in the way


def make_private(folder: Path) -> None:
    """Make a folder as `make_folder` does, and take others' rights in it away. Raises OSError."""
    make_folder(folder)
    if folder.stat().st_mode & OTHERS:
        folder.chmod(PRIVATE_FOLDER)


def replace_file(path: Path, content: bytes, *, mode: int = PRIVATE_FILE) -> None:
    """Write a whole file in one step, on the disk when this returns. Raises OSError."""
    fresh = path.with_name(f".{path.name}.{randomness.token_hex(8)}")
    create = os.O_WRONLY | os.O_CREAT | os.O_EXCL | flag("O_NOFOLLOW")
    try:
        with os.fdopen(os.open(fresh, create, mode), "wb") as out:
            os.fchmod(out.fileno(), mode)  # whatever the umask
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # The rename itself must survive a power cut: the old content may be worth nothing by now.
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def file_stem(account: str) -> str:
    """Turn an account's name into a file name: itself where it is plain, else told apart by hash.

    The dot keeps the two kinds apart; upper case counts as not plain, for file systems that fold.
    """
    if _SIMPLE_NAME.fullmatch(account):
        return account
    digest = hashlib.sha256(account.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    plain = re.sub(r"[^a-z0-9_-]+", "-", account.lower())[:40].strip("-")
    return f"{plain or 'account'}.{digest}"


def flag(name: str) -> int:
    """Return a flag of `os.open` that not every system has."""
    return int(getattr(os, name, 0))

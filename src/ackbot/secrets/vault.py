"""Session data that platforms hand out and replace, one private file per account."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from ackbot.errors import SignInNeeded, Unreachable
from ackbot.secrets.files import PRIVATE_FILE, file_stem, flag, make_private, replace_file
from ackbot.text import one_line

#: How long one ackbot waits while another one renews a session, in seconds.
LOCK_SECONDS = 60.0


class Vault:
    """Session data that platforms hand out and replace, one private file per account.

    Renewing a session is `with lock(account): load, ask the platform, store`, so that of two
    ackbots the loser reads what the winner stored instead of spending the old token again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, account: str) -> dict[str, Any] | None:
        """Return what was stored; None where there is nothing or it cannot be understood.

        Raises SignInNeeded where the file is a link or belongs to somebody else.
        """
        try:
            descriptor = os.open(self._file(account), os.O_RDONLY | flag("O_NOFOLLOW"))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            raise self._not_ours(account) from None
        with os.fdopen(descriptor, "rb") as file:
            if os.fstat(descriptor).st_uid != os.geteuid():
                raise self._not_ours(account)
            os.fchmod(descriptor, PRIVATE_FILE)
            content = file.read()
        try:
            found = json.loads(content)
        except ValueError:
            return None
        return found if isinstance(found, dict) else None

    def store(self, account: str, data: dict[str, Any]) -> None:
        """Replace what is stored: after a crash there is the old or the new, never half.

        Raises SignInNeeded where it cannot be stored (disk full, read-only folder).
        """
        try:
            make_private(self._folder)
            replace_file(self._file(account), json.dumps(data).encode())
        except OSError as trouble:
            raise self._not_stored(account, trouble) from None

    def forget(self, account: str) -> None:
        """Remove what is stored; nothing there is no error."""
        self._file(account).unlink(missing_ok=True)

    @contextlib.contextmanager
    def lock(self, account: str, *, timeout: float = LOCK_SECONDS) -> Iterator[None]:
        """Hold the account's lock, against other processes and other holders in this one.

        Not re-entrant. `timeout` in seconds, 0 to try once. Raises Unreachable when it is over,
        SignInNeeded where the folder takes no lock.
        """
        held = FileLock(self._file(account).with_suffix(".lock"), mode=PRIVATE_FILE)
        try:
            make_private(self._folder)
            held.acquire(timeout=timeout)
        except Timeout:
            raise Unreachable(
                f"Another ackbot is signing {one_line(account)} in.", "Try again in a moment."
            ) from None
        except OSError as trouble:
            raise self._not_stored(account, trouble) from None
        try:
            yield
        finally:
            held.release()

    def _file(self, account: str) -> Path:
        return self._folder / f"{file_stem(account)}.json"

    def _not_stored(self, account: str, trouble: OSError) -> SignInNeeded:
        why = trouble.strerror or "the system refused"
        return SignInNeeded(
            f"The session of {one_line(account)} was not stored: {why}.",
            f"Make room or rights in {one_line(str(self._folder))} and try again.",
        )

    def _not_ours(self, account: str) -> SignInNeeded:
        return SignInNeeded(
            f"The stored session of {one_line(account)} is a link or belongs to another user.",
            f"Remove it and sign in again: {one_line(str(self._file(account)))}",
        )


class ScratchVault(Vault):
    """A vault that lives as long as the process: for a sign-in that is only being tried."""

    def __init__(self) -> None:
        super().__init__(Path())
        self._kept: dict[str, dict[str, Any]] = {}

    def load(self, account: str) -> dict[str, Any] | None:
        """Return what was stored in this process."""
        return self._kept.get(account)

    def store(self, account: str, data: dict[str, Any]) -> None:
        """Keep it in memory."""
        self._kept[account] = data

    def forget(self, account: str) -> None:
        """Remove what is stored."""
        self._kept.pop(account, None)

    @contextlib.contextmanager
    def lock(self, account: str, *, timeout: float = LOCK_SECONDS) -> Iterator[None]:
        """Nobody else can reach it."""
        del account, timeout
        yield

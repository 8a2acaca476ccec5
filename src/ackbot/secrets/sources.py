"""Where a secret comes from: a variable, a file, a command, or the system keyring."""

from __future__ import annotations

import contextlib
import importlib
import os
import selectors
import stat
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Protocol

from ackbot.errors import SignInNeeded
from ackbot.secrets.files import OTHERS, flag, make_private, replace_file
from ackbot.secrets.secret import Secret
from ackbot.text import one_line

#: Longest secret file, or first line of a command, that is read, in bytes.
SECRET_MAX = 64 * 1024
#: How long a `token_command` may take, in seconds.
COMMAND_SECONDS = 10.0
KEYRING_SERVICE = "ackbot"


class Keyring(Protocol):
    """What ackbot uses of the `keyring` package."""

    def get_password(self, service_name: str, username: str) -> str | None:
        """Return the stored password, or None."""

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Store a password."""

    def delete_password(self, service_name: str, username: str) -> None:
        """Remove a password."""


def system_keyring() -> Keyring:
    """Load the system keyring (extra `ackbot[keyring]`). Raises ImportError where it is missing."""
    found: Keyring = importlib.import_module("keyring")
    return found


def read_secret(
    account_name: str,
    *,
    token_env: str | None = None,
    token_file: str | os.PathLike[str] | None = None,
    token_command: Sequence[str] | None = None,
    keyring: Callable[[], Keyring] = system_keyring,
) -> Secret:
    """Return an account's secret from the first source that is set, else from the system keyring.

    `token_env` names an environment variable, `token_file` a file that only its owner can read,
    `token_command` a program and its arguments (no shell, ten seconds, first line of its output).
    Raises SignInNeeded with what to do where there is no usable secret.
    """
    if token_env:
        return _from_environment(account_name, token_env)
    if token_file:
        return _from_file(account_name, Path(token_file).expanduser())
    if token_command:
        return _from_command(account_name, token_command)
    return _from_keyring(account_name, keyring)


def keep_in_keyring(
    account_name: str, secret: Secret, *, keyring: Callable[[], Keyring] = system_keyring
) -> None:
    """Store an account's secret in the system keyring. Raises SignInNeeded where it cannot."""
    with _keyring_trouble(account_name):
        keyring().set_password(KEYRING_SERVICE, account_name, secret.reveal())


def forget_in_keyring(
    account_name: str, *, keyring: Callable[[], Keyring] = system_keyring
) -> None:
    """Remove an account's secret from the system keyring; one that is not there is no error."""
    with _keyring_trouble(account_name):
        ring = keyring()
        if ring.get_password(KEYRING_SERVICE, account_name) is not None:
            ring.delete_password(KEYRING_SERVICE, account_name)


def in_keyring(
    account_name: str, *, keyring: Callable[[], Keyring] = system_keyring
) -> Secret | None:
    """Return what the system keyring holds for an account, None where that is nothing.

    Raises SignInNeeded where the keyring cannot be read.
    """
    with _keyring_trouble(account_name):
        found = keyring().get_password(KEYRING_SERVICE, account_name)
    return None if found is None else Secret(found)


def keep_in_file(account_name: str, secret: Secret, path: Path) -> None:
    """Store an account's secret in a file that only its owner can read, for `token_file`.

    Raises SignInNeeded where it cannot be written.
    """
    try:
        make_private(path.parent)
        replace_file(path, f"{secret.reveal()}\n".encode())
    except OSError as trouble:
        why = trouble.strerror or "the system refused"
        raise SignInNeeded(
            f"The secret of {_said(account_name)} was not stored in {_said(str(path))}: {why}.",
            "Make room or rights there and try again.",
        ) from None


def _from_environment(account: str, variable: str) -> Secret:
    value = os.environ.get(variable)
    if value is None:
        raise SignInNeeded(
            f"There is no secret for {_said(account)}: the variable {_said(variable)} is not set.",
            "Set it where ackbot runs (cron starts with hardly any), or use token_file.",
        )
    return _usable(account, value, f"the variable {_said(variable)}")


def _from_file(account: str, path: Path) -> Secret:
    shown = _said(str(path))
    try:
        # O_NONBLOCK: opening a named pipe must not wait for somebody to write to it.
        descriptor = os.open(path, os.O_RDONLY | flag("O_NOFOLLOW") | flag("O_NONBLOCK"))
    except OSError as trouble:
        linked = path.is_symlink()
        why = "it is a symbolic link" if linked else (trouble.strerror or "it cannot be opened")
        raise SignInNeeded(
            f"The secret of {_said(account)} was not read from {shown}: {why}.",
            "Let token_file name the file itself." if linked else "Check token_file.",
        ) from None
    try:
        _refuse_shared(account, shown, os.fstat(descriptor))
        content = os.read(descriptor, SECRET_MAX + 1)
    finally:
        os.close(descriptor)
    first = content.decode("utf-8", "replace").strip().partition("\n")[0]
    return _usable(account, first, f"the file {shown}")


def _refuse_shared(account: str, shown: str, found: os.stat_result) -> None:
    refused = f"The secret of {_said(account)} was not read from {shown}:"
    if not stat.S_ISREG(found.st_mode):
        raise SignInNeeded(f"{refused} it is not a regular file.", "Check token_file.")
    if found.st_uid != os.geteuid():
        raise SignInNeeded(f"{refused} it belongs to another user.", "Make a file of your own.")
    if found.st_mode & OTHERS:
        raise SignInNeeded(
            f"{refused} others can read or change it.",
            f"Take their rights away (chmod 600 {shown}) and replace the secret if it was shared.",
        )


def _from_command(account: str, command: Sequence[str]) -> Secret:
    program = _said(command[0])
    failed = f"The token_command of {_said(account)} ({program})"
    try:
        process = subprocess.Popen(  # noqa: S603 (the user's own command, as a list, no shell)
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError) as trouble:
        why = getattr(trouble, "strerror", None) or "it is not a usable command"
        raise SignInNeeded(f"{failed} did not start: {why}.", "Run it by hand.") from None
    with process:
        assert process.stdout is not None
        try:
            first = _first_line(process.stdout, time.monotonic() + COMMAND_SECONDS)
            status = process.wait(timeout=COMMAND_SECONDS)
        except (TimeoutError, subprocess.TimeoutExpired):
            raise SignInNeeded(
                f"{failed} did not end within {COMMAND_SECONDS:.0f} seconds.",
                "It must not ask for anything: unlock its store first, or use token_file.",
            ) from None
        finally:
            process.kill()
    if status != 0:
        raise SignInNeeded(f"{failed} failed with status {status}.", "Run it by hand to see why.")
    return _usable(account, first, f"the token_command ({program})")


def _first_line(stream: IO[bytes], deadline: float) -> str:
    """Read to the end, keep the first line; raise TimeoutError at `deadline` (monotonic)."""
    kept = b""
    with selectors.DefaultSelector() as ready:
        ready.register(stream, selectors.EVENT_READ)
        while True:
            left = deadline - time.monotonic()
            if left <= 0 or not ready.select(left):
                raise TimeoutError
            chunk = os.read(stream.fileno(), 8192)
            if not chunk:
                return kept.decode("utf-8", "replace").partition("\n")[0]
            kept = (kept + chunk)[: SECRET_MAX + 1]


def _from_keyring(account: str, keyring: Callable[[], Keyring]) -> Secret:
    with _keyring_trouble(account):
        value = keyring().get_password(KEYRING_SERVICE, account)
    if value is None:
        raise SignInNeeded(
            f"There is no secret for {_said(account)}: the system keyring holds none.",
            f"Sign in: ackbot accounts add {_said(account)}, or set token_env, token_file or "
            "token_command.",
        )
    return _usable(account, value, "the system keyring")


@contextlib.contextmanager
def _keyring_trouble(account: str) -> Iterator[None]:
    try:
        yield
    except ImportError:
        raise SignInNeeded(
            f"There is no secret for {_said(account)}: no source is set, and the system keyring "
            "needs a package that is not installed.",
            "Set token_env, token_file or token_command, or install ackbot[keyring].",
        ) from None
    except Exception:
        # Backends raise whatever their desktop's bus raises; its words may hold what was asked.
        raise SignInNeeded(
            f"The secret of {_said(account)} was not read: the keyring is locked or missing.",
            "Unlock it; where there is no desktop (cron, ssh), use token_file or token_command.",
        ) from None


def _usable(account: str, value: str, source: str) -> Secret:
    value = value.strip()
    if not value:
        raise SignInNeeded(
            f"There is no secret for {_said(account)}: {source} is empty.", "Put the secret there."
        )
    # A header cannot carry these, and a line break in one would let a secret forge another.
    if len(value) > SECRET_MAX or not value.isprintable():
        raise SignInNeeded(
            f"The secret of {_said(account)} in {source} is not one line of text.",
            "Store the secret alone, on the first line.",
        )
    return Secret(value)


def _said(text: str) -> str:
    return one_line(text)

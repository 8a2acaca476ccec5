"""Where secrets come from and how sessions are kept: never printed, never readable by others.

A secret is read when it is needed and lives in a `Secret`, which shows itself as `***`. What a
platform hands out at sign-in (session tokens that rotate) is kept in a `Vault`, one file per
account. Nothing here falls back to a less safe place: a locked keyring is an error with a hint.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import importlib
import json
import os
import re
import secrets as randomness
import selectors
import stat
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn, Protocol

from filelock import FileLock, Timeout

from ackbot.errors import SignInNeeded, Unreachable
from ackbot.text import one_line

#: Longest secret file, or first line of a command, that is read, in bytes.
SECRET_MAX = 64 * 1024
#: How long a `token_command` may take, in seconds.
COMMAND_SECONDS = 10.0
#: How long one ackbot waits while another one renews a session, in seconds.
LOCK_SECONDS = 60.0
KEYRING_SERVICE = "ackbot"

_SIMPLE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Secret:
    """A token or password that shows itself as `***` wherever it is printed by mistake."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the secret itself: for the one line that hands it to the platform."""
        return self._value

    def __repr__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return "***"

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled or copied into a file")


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
        descriptor = os.open(path, os.O_RDONLY | _flag("O_NOFOLLOW") | _flag("O_NONBLOCK"))
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
    if found.st_mode & _OTHERS:
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
            descriptor = os.open(self._file(account), os.O_RDONLY | _flag("O_NOFOLLOW"))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            raise self._not_ours(account) from None
        with os.fdopen(descriptor, "rb") as file:
            if os.fstat(descriptor).st_uid != os.geteuid():
                raise self._not_ours(account)
            os.fchmod(descriptor, _PRIVATE_FILE)
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
            self._replace(account, json.dumps(data).encode())
        except OSError as trouble:
            raise self._not_stored(account, trouble) from None

    def _replace(self, account: str, content: bytes) -> None:
        self._prepare()
        file = self._file(account)
        fresh = file.with_name(f".{file.name}.{randomness.token_hex(8)}")
        create = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flag("O_NOFOLLOW")
        try:
            with os.fdopen(os.open(fresh, create, _PRIVATE_FILE), "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(file)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        self._sync_folder()

    def forget(self, account: str) -> None:
        """Remove what is stored; nothing there is no error."""
        self._file(account).unlink(missing_ok=True)

    @contextlib.contextmanager
    def lock(self, account: str, *, timeout: float = LOCK_SECONDS) -> Iterator[None]:
        """Hold the account's lock, against other processes and other holders in this one.

        Not re-entrant. `timeout` in seconds, 0 to try once. Raises Unreachable when it is over,
        SignInNeeded where the folder takes no lock.
        """
        held = FileLock(self._file(account).with_suffix(".lock"), mode=_PRIVATE_FILE)
        try:
            self._prepare()
            held.acquire(timeout=timeout)
        except Timeout:
            raise Unreachable(
                f"Another ackbot is signing {_said(account)} in.", "Try again in a moment."
            ) from None
        except OSError as trouble:
            raise self._not_stored(account, trouble) from None
        try:
            yield
        finally:
            held.release()

    def _prepare(self) -> None:
        self._folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        if self._folder.stat().st_mode & _OTHERS:
            self._folder.chmod(_PRIVATE_FOLDER)

    def _sync_folder(self) -> None:
        # The rename itself must survive a power cut: the old token is spent by now.
        descriptor = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _file(self, account: str) -> Path:
        return self._folder / f"{_file_stem(account)}.json"

    def _not_stored(self, account: str, trouble: OSError) -> SignInNeeded:
        why = trouble.strerror or "the system refused"
        return SignInNeeded(
            f"The session of {_said(account)} was not stored: {why}.",
            f"Make room or rights in {_said(str(self._folder))} and try again.",
        )

    def _not_ours(self, account: str) -> SignInNeeded:
        return SignInNeeded(
            f"The stored session of {_said(account)} is a link or belongs to another user.",
            f"Remove it and sign in again: {_said(str(self._file(account)))}",
        )


def _file_stem(account: str) -> str:
    """Turn an account's name into a file name: itself where it is plain, else told apart by hash.

    The dot keeps the two kinds apart; upper case counts as not plain, for file systems that fold.
    """
    if _SIMPLE_NAME.fullmatch(account):
        return account
    digest = hashlib.sha256(account.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    plain = re.sub(r"[^a-z0-9_-]+", "-", account.lower())[:40].strip("-")
    return f"{plain or 'account'}.{digest}"


def _said(text: str) -> str:
    return one_line(text)


def _flag(name: str) -> int:
    return int(getattr(os, name, 0))

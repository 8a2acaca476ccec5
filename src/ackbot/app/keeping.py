"""Where an account's secret is kept: the system keyring, a private file, a program of the user's.

Whatever the place, the secret is read back from it before it counts as kept. None ever stands in
the configuration, which only says where it is.
"""

from __future__ import annotations

import shlex
import subprocess
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.errors import SignInNeeded, UsageError
from ackbot.frozen import dataclass
from ackbot.secrets import (
    COMMAND_SECONDS,
    Secret,
    forget_in_keyring,
    keep_in_file,
    keep_in_keyring,
    read_secret,
)
from ackbot.secrets.files import file_stem
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.platforms.signing import Keys, Talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Where a secret went: keys for the account's table, and where that is in words."""

    keys: Keys = field(default_factory=dict)
    words: str = ""


def keep(
    talk: Talk,
    name: str,
    secret: Secret,
    place: str,
    folder: Path,
    command: tuple[str, ...] = (),
) -> Kept:
    """Keep a secret in `place`; where none is named, in the keyring, or where the user says.

    `folder` is where the configuration is; `command` what printed an earlier one. Raises
    SignInNeeded or UsageError where it could not be kept; nothing of it is left then.
    """
    if place == "file":
        return _in_file(name, secret, folder)
    if place == "program":
        return _in_program(talk, name, secret, command)
    try:
        return _in_keyring(name, secret)
    except SignInNeeded as no:
        if place == "keyring":
            raise
        return _elsewhere(talk, name, secret, folder, no)


def let_go(name: str, kept: Kept) -> None:
    """Take back what `keep` did, as far as it is ours to take back."""
    if path := kept.keys.get("token_file"):
        Path(str(path)).expanduser().unlink(missing_ok=True)
    elif not kept.keys:
        with suppress(SignInNeeded):
            forget_in_keyring(name)


def our_file(name: str, folder: Path) -> Path:
    """Return the file that keeps an account's secret, if a file does."""
    return folder / "secrets" / f"{file_stem(name)}.token"


def read_from(name: str, source: Keys) -> Secret:
    """Read a secret from where keys of an account's table say. Raises SignInNeeded."""
    command = source.get("token_command", ())
    return read_secret(
        name,
        token_env=str(source.get("token_env", "")) or None,
        token_file=str(source.get("token_file", "")) or None,
        token_command=command if isinstance(command, tuple) else None,
    )


def _in_keyring(name: str, secret: Secret) -> Kept:
    keep_in_keyring(name, secret)
    # Some backends take a secret and forget it.
    if read_secret(name) != secret:
        raise SignInNeeded(f"The system keyring did not keep the secret of {one_line(name)}.")
    return Kept(words="in the system keyring")


def _in_file(name: str, secret: Secret, folder: Path) -> Kept:
    path = our_file(name, folder)
    keep_in_file(name, secret, path)
    read_secret(name, token_file=path)
    shown = _from_home(path)
    return Kept(keys={"token_file": shown}, words=f"in {shown}, which only you can read")


def _from_home(path: Path) -> str:
    absolute = path.absolute()
    with suppress(RuntimeError, ValueError):
        return f"~/{absolute.relative_to(Path.home())}"
    return str(absolute)


def _elsewhere(talk: Talk, name: str, secret: Secret, folder: Path, no: SignInNeeded) -> Kept:
    from ackbot.platforms.signing import Question

    if not talk.attended:
        raise UsageError(
            f"The secret of {one_line(name)} has no place: there is no system keyring here.",
            "Say where: --keep file; or name where it is: --token-env, --token-file, "
            "--token-command.",
        ) from no
    talk.tell()
    talk.tell("There is no system keyring here. The secret can be kept")
    talk.tell(f"  1  in a file that only you can read: {_from_home(our_file(name, folder))}")
    talk.tell("  2  by a program that keeps secrets: pass, gopass, op, secret-tool, ...")
    asked = Question(key="place", asks="Which one", default="1", read=_choice, instead="--keep")
    if talk.ask(asked) == "1":
        return _in_file(name, secret, folder)
    return _in_program(talk, name, secret, ())


def _choice(typed: str) -> str:
    if typed not in ("1", "2"):
        raise ValueError("type 1 or 2")
    return typed


def _in_program(talk: Talk, name: str, secret: Secret, command: tuple[str, ...]) -> Kept:
    from ackbot.platforms.signing import Question

    usual = shlex.join(command) or f"pass show ackbot/{file_stem(name)}"
    shows = Question(
        key="show_command",
        asks="The command that prints it",
        default=usual,
        instead="--keep file",
    )
    command = _split(talk.ask(shows))
    takes = Question(
        key="store_command",
        asks="The command that takes it on its standard input",
        default=_counterpart(command),
        instead="--keep file",
    )
    _piped(name, secret, _split(talk.ask(takes)))
    if read_secret(name, token_command=command) != secret:
        raise SignInNeeded(
            f"{one_line(shlex.join(command))} does not print the secret of {one_line(name)}.",
            "Nothing was written to the configuration. Start again, or use --keep file.",
        )
    return Kept(keys={"token_command": command}, words=f"by {one_line(command[0])}")


def _split(typed: str) -> tuple[str, ...]:
    try:
        parts = tuple(shlex.split(typed))
    except ValueError:
        parts = ()
    if not parts:
        raise UsageError(f"{one_line(typed, 60)!r} is no command.", "Write it as for a shell.")
    return parts


def _counterpart(command: tuple[str, ...]) -> str:
    """Return the command that stores what this one shows, for the programs we know."""
    if command[0] in ("pass", "gopass") and len(command) == 3 and command[1] == "show":
        force = ["--multiline", "--force"] if command[0] == "pass" else ["--force"]
        return shlex.join([command[0], "insert", *force, command[2]])
    return ""


def _piped(name: str, secret: Secret, command: tuple[str, ...]) -> None:
    program = one_line(command[0])
    try:
        done = subprocess.run(  # noqa: S603 (the user's own command, as a list, no shell)
            command,
            input=f"{secret.reveal()}\n".encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=COMMAND_SECONDS * 6,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        raise SignInNeeded(
            f"The secret of {one_line(name)} was not kept: {program} did not run to its end.",
            "Nothing was written to the configuration. Start again, or use --keep file.",
        ) from None
    if done.returncode != 0:
        raise SignInNeeded(
            f"The secret of {one_line(name)} was not kept: {program} failed with status "
            f"{done.returncode}.",
            "Run it by hand to see why. Nothing was written to the configuration.",
        )

"""`e`: the user's own editor on a private file whose context can never become the reply."""

from __future__ import annotations

import os
import secrets
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ackbot.cli.lines import body
from ackbot.errors import UsageError
from ackbot.review import Screen, tidy
from ackbot.text import one_line

_USUAL = ("sensible-editor", "nano", "vim", "vi")
_COLUMNS = 76


def command(environ: Mapping[str, str]) -> list[str]:
    """Return the editor to start: $VISUAL, $EDITOR, or a usual one that is installed.

    Raises UsageError where there is none, or what is named cannot be read as a command.
    """
    asked = environ.get("VISUAL") or environ.get("EDITOR") or ""
    try:
        words = shlex.split(asked)
    except ValueError as error:
        raise UsageError(f"EDITOR cannot be read: {error}.", "Set EDITOR=nano, say.") from error
    if words:
        return words
    for name in _USUAL:
        if shutil.which(name):
            return [name]
    raise UsageError("No editor was found.", "Set EDITOR to the one you use.")


def template(screen: Screen, token: str) -> tuple[str, str]:
    """Return (the file's text, the line that ends the reply)."""
    fence = f"===== {token} ===== the lines above are your reply, the rest is never sent ====="
    person = screen.conversation.person
    told = [
        "",
        f"# To {one_line(person.label, 40)}. Leave nothing above the line to go back.",
        *(f"# ! {one_line(warn.says, 200)}" for warn in screen.warnings),
        "#",
        *(f"> {part}" for part in body(screen.conversation.newest.post.text, _COLUMNS)),
    ]
    return "\n".join((screen.text, "", fence, *told, "")), fence


def reply_in(written: str, offered: str, fence: str) -> str:
    """Return the reply in an edited file: what stands above the fence.

    Where the user took the fence out, every line that stood below it is left out instead.
    """
    lines = written.replace("\r\n", "\n").split("\n")
    if fence in lines:
        return tidy("\n".join(lines[: lines.index(fence)]))
    below = offered.split("\n")
    context = set(below[below.index(fence) + 1 :]) - {""}
    return tidy("\n".join(part for part in lines if part not in context))


def edit(screen: Screen, environ: Mapping[str, str]) -> str | None:
    """Let the user write and return what they left; None where the editor failed.

    Raises UsageError where no editor can be started.
    """
    offered, fence = template(screen, secrets.token_hex(4))
    with private_file("reply.txt", offered) as path:
        if not opened(path, environ):
            return None
        written = path.read_text("utf-8", "replace")
    return reply_in(written, offered, fence)


@contextmanager
def private_file(name: str, text: str) -> Iterator[Path]:
    """Yield a new file that only the user can read; it is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="ackbot-"))  # made 0700
    try:
        path = folder / name
        _write_private(path, text)
        yield path
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def opened(path: Path, environ: Mapping[str, str]) -> bool:
    """Let the user edit a file; False where the editor failed or took it away.

    Raises UsageError where no editor can be started.
    """
    return _run([*command(environ), str(path)]) and path.exists()


def _write_private(path: Path, text: str) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8", newline="") as file:
        file.write(text)


def _run(words: list[str]) -> bool:
    with _interrupts_are_the_editors():
        try:
            return subprocess.run(words, check=False).returncode == 0  # noqa: S603
        except OSError as error:
            raise UsageError(
                f"The editor {one_line(words[0], 60)} could not be started: {error.strerror}.",
                "Set EDITOR to the one you use.",
            ) from error


@contextmanager
def _interrupts_are_the_editors() -> Iterator[None]:
    """Leave Ctrl-C to the editor, which shares the terminal with us."""
    before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

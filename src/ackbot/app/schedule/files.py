"""Schedules that consist of files: written whole, and removed only where they carry our mark."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ackbot.app.schedule.base import MARK, Documents
from ackbot.errors import UsageError
from ackbot.text import one_line


def read(paths: Iterable[Path]) -> Documents:
    """Return those of the files that exist."""
    return {str(path): _text(path) for path in paths if path.exists() or path.is_symlink()}


def write(documents: Documents) -> None:
    """Write the files. Raises UsageError where one cannot be written."""
    from ackbot.secrets.files import make_folder, replace_file

    for name, text in documents.items():
        path = Path(name)
        try:
            make_folder(path.parent)
            replace_file(path, text.encode("utf-8", "surrogateescape"), mode=0o644)
        except OSError as trouble:
            raise _trouble(path, "written", trouble) from None


def ours(documents: Documents) -> tuple[str, ...]:
    """Return which of these files we have made."""
    return tuple(name for name, text in documents.items() if MARK in text)


def remove(names: Iterable[str]) -> None:
    """Remove files. Raises UsageError where one cannot be removed."""
    for name in names:
        try:
            Path(name).unlink(missing_ok=True)
        except OSError as trouble:
            raise _trouble(Path(name), "removed", trouble) from None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "surrogateescape")
    except OSError as trouble:
        raise _trouble(path, "read", trouble) from None


def _trouble(path: Path, done: str, trouble: OSError) -> UsageError:
    why = trouble.strerror or "the system refused"
    return UsageError(
        f"{one_line(str(path))} could not be {done}: {why}.", "Mend that and run it again."
    )

"""`ackbot export`: everything the ledger knows of the user's conversations, for the user."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import click

from ackbot.app.app import App
from ackbot.app.exporting import COLUMNS, document, rows
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import note, write_json
from ackbot.errors import UsageError
from ackbot.text import for_ascii, one_line, safe_cell


@click.command(name="export")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--csv", "as_csv", is_flag=True, help="A table, one row for each thing said.")
@common_options
@click.pass_obj
def export_command(options: Options, file: Path | None, as_csv: bool) -> None:
    """Write everything the ledger knows of your conversations to FILE, or print it.

    JSON, with what was said, how each conversation stands and why, what you decided and sent; or
    a table (--csv, or a FILE that ends in .csv) of what was said. Control characters are shown,
    not written, and no cell of the table is taken for a formula. FILE is yours alone to read.

    \b
    Example: ackbot export talk.json
             ackbot export --csv > talk.csv
    """
    if as_csv and options.json:
        raise UsageError("An export is JSON or a table, not both.", "Leave one of the two out.")
    table = as_csv or (file is not None and file.suffix.lower() == ".csv" and not options.json)
    with App(options) as app:
        app.prepare()
        write = _write_table if table else _write_json
        if file is None:
            write(app, sys.stdout)
        else:
            into(file, lambda out: write(app, out))
            note(f"Everything is in {one_line(str(file), 400)}, which only you can read.")


def _write_json(app: App, out: TextIO) -> None:
    write_json(document(app), out.write)


def _write_table(app: App, out: TextIO) -> None:
    import csv

    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows(app):
        writer.writerow([for_ascii(safe_cell(cell), out.encoding) for cell in row])


def into(file: Path, write: Callable[[TextIO], None]) -> None:
    """Write a whole file or none; only the user can read it."""
    if file.exists() or file.is_symlink():
        raise UsageError(
            f"There is something at {one_line(str(file), 400)} already.",
            "Nothing was overwritten: name another file.",
        )
    partial = file.with_name(f"{file.name}.partial")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(partial, flags, 0o600), "w", encoding="utf-8") as out:
            os.fchmod(out.fileno(), 0o600)
            write(out)
        partial.replace(file)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise UsageError(
            f"Nothing was written to {one_line(str(file), 400)}: "
            f"{error.strerror or 'the system refused'}.",
            "Name a file in a folder that you can write, with room in it.",
        ) from error

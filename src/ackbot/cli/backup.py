"""`ackbot backup`: a whole and checked copy of the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, say
from ackbot.errors import LedgerError, UsageError
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.app import documents


@click.command(name="backup")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@common_options
@click.pass_obj
def backup_command(options: Options, file: Path | None) -> None:
    """Copy the ledger to FILE, or into the folder of backups beside it.

    The copy is what was last committed, whoever writes meanwhile; only you can read it, and it is
    read whole again before this says that it is there. It holds what people said and what you
    decided, no secret. To restore: ackbot help upkeep, or docs/upkeep.md.

    \b
    Example: ackbot backup
             ackbot backup /media/stick/ackbot.db
    """
    with App(options) as app:
        if options.demo and file is None:
            raise UsageError(
                "The ledger of --demo is thrown away, and a backup beside it too.",
                "Name a file: ackbot backup --demo sample.db",
            )
        app.prepare()
        made = _copied(app, file)
        size = made.stat().st_size
        if options.json:
            document: documents.upkeep.Backup = {
                "version": 1,
                "file": str(made),
                "bytes": size,
                "sound": True,
            }
            emit_json(document)
        else:
            say(f"The ledger is copied, and the copy is sound: {one_line(str(made), 400)}")


def _copied(app: App, file: Path | None) -> Path:
    to = None if file is None else _free(app, file)
    try:
        return app.ledger.back_up(to)
    except OSError as error:
        where = one_line(str(to or app.ledger_path.parent), 400)
        raise LedgerError(
            f"No copy was made at {where}: {error.strerror or 'the system refused'}.",
            "Name a file in a folder that you can write: ackbot backup FILE",
        ) from error


def _free(app: App, file: Path) -> Path:
    """Return where the copy goes: FILE, or in the folder FILE a file named by the day."""
    if file.is_dir():
        file = file / f"{app.ledger_path.stem}-{app.now():%Y%m%dT%H%M%SZ}.db"
    if file.exists() or file.is_symlink():
        raise UsageError(
            f"There is something at {one_line(str(file), 400)} already.",
            "Nothing was overwritten: name another file.",
        )
    return file

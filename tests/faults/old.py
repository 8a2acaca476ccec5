"""Ledgers as earlier versions of ackbot left them, with something in them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ackbot.ledger.db import Database
from ackbot.ledger.migrations import MIGRATIONS, VERSION, create_file, migrate

from .runs import Bench

#: Tables whose rows the database derives or re-makes by itself.
_DERIVED = ("sqlite_", "searched", "quotes")
RELEASED = range(1, VERSION)


def make_old(new: Path, old: Path, version: int) -> None:
    """Write a ledger of an earlier schema that holds what a newer one does, as far as it can."""
    create_file(old)
    database = Database(old, read_only=False)
    migrate(database, MIGRATIONS[:version])
    database.close()
    with closing(sqlite3.connect(old, isolation_level=None)) as ledger:
        ledger.execute("ATTACH ? AS newer", (str(new),))
        ledger.execute("BEGIN")
        for table in _tables(ledger):
            names = ", ".join(_columns(ledger, "main", table))
            ledger.execute(f"DELETE FROM main.{table}")
            ledger.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newer.{table}")
        ledger.execute("COMMIT")


def _tables(ledger: sqlite3.Connection) -> list[str]:
    """The tables that both have."""
    sql = "SELECT name FROM {}.sqlite_schema WHERE type = 'table'"
    newer = {row[0] for row in ledger.execute(sql.format("newer"))}
    main = [row[0] for row in ledger.execute(sql.format("main"))]
    return [name for name in main if name in newer and not name.startswith(_DERIVED)]


def _columns(ledger: sqlite3.Connection, schema: str, table: str) -> list[str]:
    sql = f"SELECT name FROM pragma_table_info('{table}', '{schema}')"
    return [row[0] for row in ledger.execute(sql)]


def made_old(bench: Bench, version: int = VERSION - 1) -> None:
    """Keep a home whose ledger is of an earlier version, under the name `old`."""
    bench.begin("approved")
    ledger = bench.program.ledger
    newer = ledger.rename(ledger.with_name("newer.db"))
    make_old(newer, ledger, version)
    newer.unlink()
    bench.keep("old")


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """What a ledger of any version holds, in columns that every version has."""
    with closing(sqlite3.connect(path)) as ledger:
        return {
            "posts": ledger.execute("SELECT seq, account, id, author, text FROM posts").fetchall(),
            "conversations": ledger.execute(
                "SELECT id, state, since FROM conversations ORDER BY id"
            ).fetchall(),
            "outbox": ledger.execute("SELECT id, text, payload, state FROM outbox").fetchall(),
        }

"""The file: who may read it, which versions fit, what happens where it is damaged or busy."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from ackbot.errors import LedgerBusy, LedgerError
from ackbot.ledger.db import Database
from ackbot.ledger.migrations import MIGRATIONS, VERSION, migrate, version
from ackbot.ledger.store import Ledger

from .desk import ANA, MIRA, Desk, PowerCutError, account, post


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def alter(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(sql)


def schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 2").fetchall()


@pytest.mark.parametrize("mask", [0, 0o277])
def test_files_and_folders_are_the_users_alone_whatever_the_umask(
    tmp_path: Path, mask: int
) -> None:
    path = tmp_path / "one" / "two" / "ledger.db"
    with umask(mask):
        ledger = Ledger.open(path)
        with ledger.transaction():
            ledger.set("a", "b")
            journal = path.with_name("ledger.db-journal")
            assert mode(journal) == 0o600
        copy = ledger.back_up()
        ledger.close()
    assert mode(path) == mode(copy) == 0o600
    assert mode(path.parent) == mode(path.parent.parent) == mode(copy.parent) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Ledger.open(path).close()
    path.chmod(0o644)
    Ledger.open(path).close()
    assert mode(path) == 0o600


def test_folders_that_were_there_keep_their_modes(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Ledger.open(tmp_path / "ledger.db").close()
    assert mode(tmp_path) == 0o755


def test_every_connection_is_durable_and_checks_its_promises(desk: Desk) -> None:
    with closing(desk.ledger.twin()) as twin:
        for ledger in (desk.ledger, twin):
            found = [
                ledger.db.row(f"PRAGMA {name}")
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
            ]
            assert found == [("delete",), (3,), (1,), (1,)]
            assert ledger.db.row("PRAGMA busy_timeout") == (10_000,)


def test_an_empty_file_becomes_what_a_new_ledger_is(tmp_path: Path) -> None:
    fresh, empty = tmp_path / "fresh.db", tmp_path / "empty.db"
    empty.touch()
    for path in (fresh, empty):
        with Ledger.open(path) as ledger:
            assert ledger.check() == ()
    assert schema(fresh) == schema(empty)
    assert not (tmp_path / "backups").exists()


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Ledger.open(path).close()
    before = path.read_bytes()
    Ledger.open(path).close()
    assert path.read_bytes() == before


def add_a_column(db: Database) -> None:
    db.run("ALTER TABLE people ADD COLUMN pronouns TEXT NOT NULL DEFAULT ''")


def fail_half_way(db: Database) -> None:
    add_a_column(db)
    db.run("DELETE FROM posts")
    raise PowerCutError


def test_a_migration_keeps_the_data_and_leaves_a_backup_of_before(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    migrate(desk.ledger.db, (*MIGRATIONS, add_a_column))
    assert version(desk.ledger.db) == VERSION + 1
    assert desk.ledger.db.rows("SELECT DISTINCT pronouns FROM people") == [("",)]
    assert [one.id for one in desk.ledger.waiting()] == [conversation]
    [backup] = (desk.ledger.path.parent / "backups").iterdir()
    assert f"-v{VERSION}" in backup.name
    with Ledger.open(backup) as before:
        assert [one.id for one in before.waiting()] == [conversation]
    with pytest.raises(LedgerError, match="newer"):
        Ledger.open(desk.ledger.path)


def test_a_migration_that_is_cut_short_leaves_the_old_ledger(desk: Desk) -> None:
    desk.waits(post("p1"))
    before = schema(desk.ledger.path)
    with pytest.raises(PowerCutError):
        migrate(desk.ledger.db, (*MIGRATIONS, fail_half_way))
    assert version(desk.ledger.db) == VERSION
    assert schema(desk.ledger.path) == before
    assert desk.shown() == ["p1"]


def test_an_old_ledger_that_cannot_be_written_is_not_read_as_if_it_were_new(desk: Desk) -> None:
    with (
        Ledger.open(desk.ledger.path, read_only=True) as ledger,
        pytest.raises(LedgerError, match="can only be read"),
    ):
        migrate(ledger.db, (*MIGRATIONS, add_a_column))


def test_a_newer_ledger_is_refused_with_both_versions_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Ledger.open(path).close()
    alter(path, f"PRAGMA user_version = {VERSION + 7}")
    before = path.read_bytes()
    with pytest.raises(LedgerError, match=f"version {VERSION + 7}.*knows {VERSION}"):
        Ledger.open(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    alter(path, "CREATE TABLE songs (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="another program"):
        Ledger.open(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.write_text("Dear diary, " * 400)
    with pytest.raises(LedgerError, match="damaged"):
        Ledger.open(path)
    assert path.read_text() == "Dear diary, " * 400


def filled_and_copied(path: Path) -> tuple[bytes, Path]:
    """A ledger's bytes and its backup."""
    desk = Desk.at(path)
    desk.hears(*(post(f"p{number}", text="a long question " * 20) for number in range(100)))
    backup = desk.ledger.back_up()
    desk.ledger.close()
    return path.read_bytes(), backup


def flipped(content: bytes, offset: int) -> bytes:
    part = content[offset : offset + 16]
    return content[:offset] + bytes(255 - byte for byte in part) + content[offset + 16 :]


def test_damage_to_any_page_names_the_newest_backup(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    sound, backup = filled_and_copied(path)
    for offset in range(4096, len(sound), 4096):
        path.write_bytes(flipped(sound, offset))
        with pytest.raises(LedgerError, match="damaged") as caught:
            Ledger.open(path)
        assert str(backup) in caught.value.hint
        assert path.read_bytes() == flipped(sound, offset)


def test_damage_anywhere_is_never_written_to_nor_ends_in_anything_but_a_ledger_error(
    tmp_path: Path,
) -> None:
    path = tmp_path / "ledger.db"
    sound, _ = filled_and_copied(path)
    for number in range(200):
        damaged = flipped(sound, number * len(sound) // 200)
        path.write_bytes(damaged)
        # Half a text exchanged for another cannot be told from what was meant.
        with suppress(LedgerError):
            Ledger.open(path).close()
        assert path.read_bytes() == damaged


def test_a_truncated_file_is_damaged_whatever_is_left(tmp_path: Path) -> None:
    desk = Desk.at(tmp_path / "ledger.db")
    desk.ledger.close()
    sound = desk.ledger.path.read_bytes()
    for length in (1, 50, 100, 4096, 8191, len(sound) // 2, len(sound) - 4096):
        desk.ledger.path.write_bytes(sound[:length])
        with pytest.raises(LedgerError, match="damaged"):
            Ledger.open(desk.ledger.path)
        assert desk.ledger.path.read_bytes() == sound[:length]


def test_a_link_in_the_ledgers_place_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.db"
    (tmp_path / "ledger.db").symlink_to(target)
    with pytest.raises(LedgerError, match="symbolic link"):
        Ledger.open(tmp_path / "ledger.db")
    assert not target.exists()


def test_a_folder_in_the_ledgers_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="not a file"):
        Ledger.open(tmp_path)


def test_a_path_may_hold_anything_a_path_can(tmp_path: Path) -> None:
    path = tmp_path / "a?b#c%20d\n é" / "led ger.db"
    with Ledger.open(path) as ledger:
        ledger.set("a", "b")
    assert path.is_file()
    with pytest.raises(LedgerError, match="NUL"):
        Ledger.open(Path("a\0b"))


def test_read_only_lists_and_never_writes(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    before = desk.ledger.path.read_bytes()
    with Ledger.open(desk.ledger.path, read_only=True) as ledger:
        assert ledger.read_only
        assert [one.id for one in ledger.waiting()] == [conversation]
        assert ledger.counts().conversations == 1
        with pytest.raises(LedgerError, match="can only be read"):
            ledger.set("a", "b")
        with pytest.raises(LedgerError, match="can only be read"), ledger.transaction():
            pass
        with closing(ledger.twin()) as twin:
            assert twin.read_only
    assert desk.ledger.path.read_bytes() == before


_AS_NOBODY = """
import os, sys
from pathlib import Path
from ackbot.ledger.store import Ledger
from ackbot.errors import LedgerError
if os.getuid() == 0:
    os.setgid(65534), os.setuid(65534)
with Ledger.open(Path(sys.argv[1])) as ledger:
    print(ledger.read_only, ledger.get("a"))
    try:
        ledger.set("a", "c")
    except LedgerError as error:
        print("refused")
"""


def test_what_cannot_be_written_is_opened_for_reading(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    path = folder / "ledger.db"
    with Ledger.open(path) as ledger:
        ledger.set("a", "b")
    path.chmod(0o444)
    folder.chmod(0o555)
    above = [parent for parent in folder.parents if parent.stat().st_uid == os.getuid()]
    modes = {parent: mode(parent) for parent in above}
    try:
        for parent in above:
            parent.chmod(modes[parent] | 0o555)
        done = subprocess.run(
            [sys.executable, "-c", _AS_NOBODY, str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        for parent in above:
            parent.chmod(modes[parent])
        folder.chmod(0o755)
    assert done.stdout == "True b\nrefused\n", done.stderr


def test_reading_what_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no ledger"):
        Ledger.open(tmp_path / "ledger.db", read_only=True)
    assert not (tmp_path / "ledger.db").exists()


_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(path: Path, how: str) -> Iterator[None]:
    """Another process holds the ledger's lock."""
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield
        other.communicate()


def test_a_writer_in_the_way_is_named_as_such(tmp_path: Path) -> None:
    desk = Desk.at(tmp_path / "ledger.db", wait=0.01)
    with held(desk.ledger.path, "BEGIN IMMEDIATE"):
        with pytest.raises(LedgerBusy, match="Another ackbot is writing"):
            desk.hears(post("p1"))
        assert desk.shown() == []
    with held(desk.ledger.path, "BEGIN EXCLUSIVE"):
        with pytest.raises(LedgerBusy):
            desk.shown()
        with pytest.raises(LedgerBusy):
            Ledger.open(desk.ledger.path, wait=0.01)
    assert desk.hears(post("p1")) == {"p1"}
    desk.ledger.close()


def test_a_copy_is_a_whole_ledger_and_keeps_its_place_in_line(desk: Desk) -> None:
    desk.waits(post("p1"))
    first, second = desk.ledger.back_up(), desk.ledger.back_up()
    assert first != second
    with Ledger.open(second) as copy:
        assert [one.person for one in copy.waiting()] == [MIRA]
        assert copy.check() == ()
        assert copy.account_by_id(account().id) == account()
    assert copy.path.parent.name == "backups"
    assert not list(second.parent.glob("*.partial"))
    assert ANA.id in str(desk.ledger.accounts())

"""Upkeep by the real program: copies, purges that last, and what leaves the ledger."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.platforms.fake_bluesky import FakeBluesky, running
from tests.program import Done, Program


@pytest.fixture(scope="module")
def bluesky(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeBluesky]:
    """A Bluesky on a loopback socket, where two people asked three days ago."""
    with running(tmp_path_factory.mktemp("fake")) as fake:
        fake.now = datetime.now(UTC) - timedelta(days=3)
        bread = fake.i_post("Bread is out")
        fake.they_write("Is it quokka rye?", under=bread)
        fake.they_write("Numbat seeds, too?", under=bread, by="jonas")
        yield fake


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory, bluesky: FakeBluesky) -> Path:
    """A home whose ackbot has read that account."""
    home = tmp_path_factory.mktemp("home")
    program = Program(home, env={"TOKEN": bluesky.secret})
    program.config.write_text(
        f'[accounts.work]\nplatform = "bluesky"\nhandle = "{bluesky.handle}"\n'
        f'server = "{bluesky.loopback.url}"\ntoken_env = "TOKEN"\n',
        "utf-8",
    )
    assert program.run("sync").code == 0
    return home


@pytest.fixture
def program(tmp_path: Path, read_once: Path, bluesky: FakeBluesky) -> Program:
    """ackbot in a home of its own like that one."""
    home = tmp_path / "home"
    shutil.copytree(read_once, home)
    return Program(home, env={"TOKEN": bluesky.secret})


def fine(done: Done) -> Done:
    assert "Traceback" not in done.out + done.err
    assert "bug in ackbot" not in done.err
    return done


def texts(program: Program) -> list[str]:
    return [item["text"] for item in program.run("inbox", "--json", "--no-sync").json["items"]]


def held_by(folder: Path, words: str) -> list[str]:
    """The files below a folder in which these bytes stand."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return sorted(file.name for file in files if words.encode() in file.read_bytes())


def test_a_purged_person_is_gone_from_every_file_and_no_sync_brings_them_back(
    program: Program, bluesky: FakeBluesky
) -> None:
    backup = Path(program.run("backup", "--json").json["file"])
    planned = fine(program.run("purge", "--person", "@mira.test", "--dry-run"))
    assert "1 conversation with 1 person: 1 comment" in planned.out
    assert "still waits for a word" in planned.out
    assert held_by(program.home, "quokka") == sorted([backup.name, "ledger.db"])

    done = fine(program.run("purge", "--person", "@mira.test", "--yes"))

    assert done.code == 0
    assert str(backup) in done.out, "backups that still hold it are named"
    assert held_by(program.home, "quokka") == [backup.name]
    again = fine(program.run("sync", "--full"))
    assert " new" not in again.out.replace("nothing new", "").replace("0 new", "")
    assert texts(program) == ["Numbat seeds, too?"]
    assert held_by(program.home, "quokka") == [backup.name]


def test_purge_asks_and_takes_no_for_an_answer(program: Program) -> None:
    refused = fine(program.run("purge", "--older-than", "1d"))
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert "--yes" in refused.err
    with program.at_terminal("purge", "--older-than", "1d") as terminal:
        terminal.until("Delete it for good?")
        terminal.press("n\r")
        assert terminal.end() == 0
    assert len(texts(program)) == 2


def test_purge_says_what_it_cannot_make_sense_of(program: Program) -> None:
    for args, says in [
        ((), "nothing was named"),
        (("--older-than", "soon"), "no span of time"),
        (("--account", "wrk"), "It knows: work"),
        (("--person", "nobody"), "ackbot people"),
    ]:
        done = fine(program.run("purge", "--yes", *args))
        assert (done.code, done.err.count("\n")) == (2, 1)
        assert says in done.err
    assert len(texts(program)) == 2


def test_an_account_out_of_the_configuration_can_be_purged_whole(program: Program) -> None:
    program.config.write_text("", "utf-8")
    done = fine(program.run("purge", "--account", "work", "--yes", "--json"))
    assert done.json["conversations"] == 2
    with sqlite3.connect(program.ledger) as ledger:
        assert ledger.execute("SELECT count(*) FROM accounts").fetchone() == (0,)
        assert ledger.execute("SELECT count(*) FROM people").fetchone() == (0,)


def test_a_backup_is_private_whole_and_can_take_the_ledgers_place(program: Program) -> None:
    target = program.home / "copy.db"
    done = fine(program.run("backup", str(target)))
    assert done.code == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    before = texts(program)
    program.run("purge", "--older-than", "1m", "--yes")
    assert texts(program) == []
    shutil.copy(target, program.ledger)
    assert texts(program) == before


def test_a_backup_never_overwrites_and_says_where_it_cannot_go(program: Program) -> None:
    taken = program.home / "taken"
    taken.write_text("mine", "utf-8")
    done = fine(program.run("backup", str(taken)))
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert taken.read_text("utf-8") == "mine"
    nowhere = fine(program.run("backup", str(taken / "below.db")))
    assert (nowhere.code, nowhere.err.count("\n")) == (6, 1)
    inside = fine(program.run("backup", str(program.home), "--json")).json["file"]
    assert Path(inside).parent == program.home
    assert not list(program.home.glob("*.partial"))


def test_a_damaged_ledger_is_never_copied_as_if_it_were_whole(program: Program) -> None:
    content = bytearray(program.ledger.read_bytes())
    content[8192:12288] = bytes(4096)
    program.ledger.write_bytes(content)
    target = program.home / "copy.db"
    done = fine(program.run("backup", str(target)))
    assert done.code == 6
    assert "damaged" in done.err or "not sound" in done.err
    assert not target.exists()


HOSTILE = "=HYPERLINK(0)\x1b[2J\x9b31m \u202e evil"


def test_an_export_holds_everything_and_nothing_that_acts(
    program: Program, bluesky: FakeBluesky
) -> None:
    with sqlite3.connect(program.ledger) as ledger:
        ledger.execute("UPDATE posts SET text = ? WHERE text LIKE '%quokka%'", (HOSTILE,))
        ledger.execute("UPDATE people SET name = '  @SUM(1)' WHERE handle = 'mira.test'")
    ledger.close()
    key = next(
        item["id"]
        for item in program.run("inbox", "--json", "--no-sync").json["items"]
        if "Numbat" in item["text"]
    )
    program.run("dismiss", key)

    found = fine(program.run("export"))
    table = fine(program.run("export", "--csv"))

    assert found.json["version"] == 1
    by_id = {one["id"]: one for one in found.json["conversations"]}
    assert len(by_id) == 2
    assert by_id[key]["decisions"][0]["choice"] == "dismiss"
    assert [said["by"] for said in by_id[key]["said"]] == ["you", "them"]
    rows = list(csv.DictReader(table.out.splitlines()))
    assert [row["text"] for row in rows if row["conversation"] == key][1] == "Numbat seeds, too?"
    assert not [
        cell for row in rows for cell in row.values() if cell.lstrip()[:1] in "=+-@" and cell
    ]
    for output in (found.out, table.out):
        assert not set(output) & set("\x1b\x9b\u202e\x07")


def test_an_export_into_a_file_is_private_and_never_half(program: Program) -> None:
    target = program.home / "talk.csv"
    done = fine(program.run("export", "talk.csv"))
    assert (done.code, done.out) == (0, "")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert target.read_text("utf-8").startswith("conversation,account,")
    for file, code in [("talk.csv", 2), ("nowhere/talk.csv", 2), ("/dev/full", 2)]:
        refused = fine(program.run("export", file))
        assert (refused.code, refused.err.count("\n")) == (code, 1)
    both = fine(program.run("export", "--csv", "--json"))
    assert both.code == 2
    assert not list(program.home.glob("*.partial"))

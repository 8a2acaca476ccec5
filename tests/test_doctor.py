"""`ackbot doctor` by the real program, and the pure parts of it with hostile input."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ackbot.app.doctor import Grade
from ackbot.app.doctor.accounts import clock
from ackbot.app.doctor.machine import proxies
from ackbot.app.doctor.places import file_system, networked, synced_by
from tests.platforms.fake_bluesky import FakeBluesky, running
from tests.program import Done, Program


@pytest.fixture(scope="module")
def bluesky(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeBluesky]:
    with running(tmp_path_factory.mktemp("fake")) as fake:
        fake.now = datetime.now(UTC) - timedelta(days=3)
        fake.they_write("Is it rye?", under=fake.i_post("Bread is out"))
        yield fake


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory, bluesky: FakeBluesky) -> Path:
    """A home in which all is well."""
    home = tmp_path_factory.mktemp("home")
    program = Program(home)
    secret = home / "work.token"
    secret.write_text(bluesky.secret, "utf-8")
    secret.chmod(0o600)
    program.config.write_text(
        f'[accounts.work]\nplatform = "bluesky"\nhandle = "{bluesky.handle}"\n'
        f'server = "{bluesky.loopback.url}"\ntoken_file = "~/work.token"\n',
        "utf-8",
    )
    assert program.run("sync").code == 0
    return home


@pytest.fixture
def program(tmp_path: Path, read_once: Path) -> Program:
    home = tmp_path / "home"
    shutil.copytree(read_once, home)
    (home / "data").chmod(0o700)
    return Program(home)


def looked(program: Program, bluesky: FakeBluesky, *args: str) -> tuple[Done, list[dict[str, Any]]]:
    """Run the doctor; return how it ended and what it found that is not well."""
    done = program.run("doctor", "--json", *args)
    assert "Traceback" not in done.err
    assert bluesky.secret not in done.out + done.err
    assert done.json["version"] == 1
    assert done.json["code"] == done.code
    return done, [one for one in done.json["findings"] if one["grade"] in ("warn", "bad")]


def test_where_all_is_well_it_says_so_and_what_it_looked_at(
    program: Program, bluesky: FakeBluesky
) -> None:
    before = bluesky.requests()
    done, wrong = looked(program, bluesky)
    assert (done.code, wrong) == (0, [])
    assert bluesky.requests() > before
    said = {(one["area"], one["account"]): one["says"] for one in done.json["findings"]}
    assert said["credentials", "work"].endswith("work.token (mode 600)")
    assert "SQLite" in said["versions", None]
    assert any("delete journal, synced" in one["says"] for one in done.json["findings"])
    assert program.run("doctor").out.rstrip().endswith("All is well.  next  ackbot inbox")


def test_offline_asks_nobody(program: Program, bluesky: FakeBluesky) -> None:
    before = bluesky.requests()
    done, wrong = looked(program, bluesky, "--offline")
    assert (done.code, wrong) == (0, [])
    assert bluesky.requests() == before


def test_a_secret_that_others_can_read(program: Program, bluesky: FakeBluesky) -> None:
    (program.home / "work.token").chmod(0o644)
    done, wrong = looked(program, bluesky, "--offline")
    assert done.code == 4
    [one] = wrong
    assert (one["area"], one["account"]) == ("credentials", "work")
    assert one["do"].startswith("chmod 600 ")
    text = program.run("doctor", "--offline")
    assert (text.code, "do  chmod 600" in text.out) == (4, True)


def test_a_configuration_that_is_wrong_keeps_nothing_else_from_being_looked_at(
    program: Program, bluesky: FakeBluesky
) -> None:
    program.config.write_text('[accounts.work]\nplatfrom = "bluesky"\n', "utf-8")
    done, wrong = looked(program, bluesky)
    assert done.code == 2
    assert {one["area"] for one in wrong} == {"configuration"}
    assert any(one["area"] == "files" for one in done.json["findings"])


def test_a_damaged_ledger(program: Program, bluesky: FakeBluesky) -> None:
    content = bytearray(program.ledger.read_bytes())
    content[8192:12288] = bytes(4096)
    program.ledger.write_bytes(content)
    done, wrong = looked(program, bluesky)
    assert done.code == 6
    assert any(one["area"] == "ledger" and "damaged" in one["says"] for one in wrong)
    assert program.ledger.read_bytes() == bytes(content)


def test_a_ledger_that_others_can_read_and_a_configuration_they_can_change(
    program: Program, bluesky: FakeBluesky
) -> None:
    program.ledger.chmod(0o644)
    program.config.chmod(0o666)
    done, wrong = looked(program, bluesky, "--offline")
    assert done.code == 4
    assert [one["do"].split()[:2] for one in wrong] == [["chmod", "600"], ["chmod", "go-w"]]


def test_what_was_not_read_for_long_and_what_is_in_doubt(
    program: Program, bluesky: FakeBluesky
) -> None:
    with sqlite3.connect(program.ledger) as ledger:
        ledger.execute("UPDATE accounts SET synced_at = synced_at - 864000000000")
        ledger.execute(
            "INSERT INTO outbox (conversation, account, kind, target, addressee, text, payload,"
            " payload_hash, client_id, state, who, approved_at, not_before, target_text, known,"
            " attempts, attempted_at) SELECT 'c', id, 'reply', 't', '@mira', 'Yes', x'00',"
            " zeroblob(32), '', 'unknown', '', 1, 1, '', 1, 1, 1 FROM accounts"
        )
    ledger.close()
    done, wrong = looked(program, bluesky, "--offline")
    assert done.code == 5
    assert {one["area"] for one in wrong} == {"accounts", "sending"}
    assert any("10 d" in one["says"] for one in wrong)


def test_a_server_that_is_not_there(program: Program, bluesky: FakeBluesky) -> None:
    text = program.config.read_text("utf-8").replace(bluesky.loopback.url, "http://127.0.0.1:9")
    program.config.write_text(text, "utf-8")
    done, wrong = looked(program, bluesky)
    assert done.code == 75
    assert [one["area"] for one in wrong] == ["accounts"]


def test_it_looks_at_a_home_where_nothing_is_yet(tmp_path: Path, bluesky: FakeBluesky) -> None:
    program = Program(tmp_path)
    done, wrong = looked(program, bluesky)
    assert done.code == 2
    assert [one["area"] for one in wrong] == ["configuration"]
    assert list(tmp_path.iterdir()) == [], "it makes nothing"


def test_the_demo_is_well(tmp_path: Path) -> None:
    done = Program(tmp_path).run("doctor", "--demo", "--json")
    assert done.code in (0, 5)
    assert not [one for one in done.json["findings"] if one["code"] not in (0, 5)]


# -- pure parts


def test_a_clock_is_judged_by_minutes() -> None:
    assert clock("work", timedelta(seconds=-40)).grade is Grade.OK
    behind, ahead = clock("work", timedelta(minutes=7)), clock("work", timedelta(minutes=-7))
    assert "7 min behind" in behind.says
    assert "7 min ahead of" in ahead.says
    assert behind.grade is Grade.WARN


def test_a_proxys_password_is_never_said() -> None:
    found = {"https": "http://ana:canary@proxy.example:3128", "http": "proxy.example"}
    assert proxies(found) == [("http", "proxy.example"), ("https", "proxy.example:3128")]
    assert proxies({"all": "http://[::1"}) == [("all", "an address that cannot be read")]
    assert proxies({"no": "localhost"}) == []


MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:41 / /home/ana/share rw - nfs4 server:/export rw
41 22 0:42 / /home/ana/my\\040box rw - fuse.sshfs box: rw
broken line
"""


def test_the_file_system_is_that_of_the_innermost_mount() -> None:
    assert file_system(Path("/home/ana/.local/ledger.db"), MOUNTS) == "ext4"
    assert file_system(Path("/home/ana/share/ledger.db"), MOUNTS) == "nfs4"
    assert file_system(Path("/home/ana/shared/ledger.db"), MOUNTS) == "ext4"
    assert file_system(Path("/home/ana/my box/ledger.db"), MOUNTS) == "fuse.sshfs"
    assert file_system(Path("/home/ana/ledger.db"), "") == ""
    assert [kind for kind in ("ext4", "nfs4", "fuse.sshfs", "cifs") if networked(kind)] == [
        "nfs4",
        "fuse.sshfs",
        "cifs",
    ]


def test_folders_that_are_kept_on_several_machines(tmp_path: Path) -> None:
    assert synced_by(Path("/home/ana/Dropbox/ackbot/ledger.db")) == "Dropbox"
    assert synced_by(Path("/Users/ana/OneDrive - Shop/ledger.db")) == "OneDrive - Shop"
    (tmp_path / ".stfolder").mkdir()
    assert synced_by(tmp_path / "ackbot" / "ledger.db") == tmp_path.name
    assert synced_by(Path("/home/ana/.local/share/ackbot/ledger.db")) == ""


def test_a_fact_that_looks_like_a_secret_is_pointed_out_and_not_shown(
    program: Program, bluesky: FakeBluesky
) -> None:
    key = "glpat-abcdefghij0123456789"
    with program.config.open("a", encoding="utf-8") as config:
        config.write(f'\n[voice]\nfacts = ["The key is {key}."]\n')
    done, found = looked(program, bluesky)
    (one,) = [each for each in found if "looks like a secret" in each["says"]]
    assert one["do"] == "take it out of [voice]"
    assert key not in done.out

"""Real processes in surroundings that take or give too little: what they say and end with."""

from __future__ import annotations

import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ackbot.ledger.store import Ledger
from tests.platforms import fake_bluesky
from tests.platforms.fake_bluesky import FakeBluesky
from tests.program import PATIENCE, Program

STOPPED = "Stopped. Nothing you decided is lost."


@pytest.fixture
def program(tmp_path: Path) -> Program:
    home = tmp_path / "home"
    home.mkdir()
    return Program(home)


@pytest.fixture
def bluesky(tmp_path: Path, program: Program) -> Iterator[FakeBluesky]:
    """An account where somebody waits whose words no old encoding can show."""
    with fake_bluesky.running(tmp_path / "server") as fake:
        fake.now = datetime.now(UTC)
        fake.they_write("Wie spät öffnet ihr, 佐藤さん? 🥖", under=fake.i_post("Bread is out"))
        program.config.write_text(
            f'[accounts.sky]\nplatform = "bluesky"\nhandle = "{fake.handle}"\n'
            f'server = "{fake.loopback.url}"\ntoken_env = "TOKEN"\n',
            "utf-8",
        )
        program.env = {"TOKEN": fake.secret}
        yield fake


@pytest.fixture
def silent(program: Program) -> Iterator[socket.socket]:
    """A server that takes every connection and never says a word."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port = listening.getsockname()[1]
        program.config.write_text(
            '[accounts.sky]\nplatform = "bluesky"\nhandle = "ana.test"\n'
            f'server = "http://127.0.0.1:{port}"\ntoken_env = "TOKEN"\n',
            "utf-8",
        )
        program.env = {"TOKEN": "secret"}
        yield listening


def posts(program: Program) -> int:
    """How many posts the ledger holds, in a file that is whole."""
    with Ledger.open(program.ledger) as ledger:
        assert ledger.check() == ()
    with closing(sqlite3.connect(program.ledger)) as ledger:
        return int(ledger.execute("SELECT count(*) FROM posts").fetchone()[0])


def asked(program: Program, silent: socket.socket, front: tuple[str, ...] = ()) -> Waiting:
    """Start a sync, and return once its server was asked."""
    process = subprocess.Popen(
        [*front, sys.executable, "-m", "ackbot", "sync"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=program.environment(),
        cwd=program.home,
    )
    silent.settimeout(PATIENCE)
    return Waiting(process, silent.accept()[0])


class Waiting:
    """A sync that waits for a server that says nothing."""

    def __init__(self, process: subprocess.Popen[str], connection: socket.socket) -> None:
        self.process = process
        self._connection = connection

    def ends(self) -> tuple[int, str]:
        """Wait for its end; return its exit code and what it wrote to stderr."""
        with self._connection:
            _, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


@pytest.mark.parametrize(
    ("number", "code", "says"),
    [(signal.SIGINT, 130, STOPPED), (signal.SIGTERM, 143, ""), (signal.SIGHUP, 129, "")],
)
def test_a_signal_ends_a_sync_that_waits(
    program: Program, silent: socket.socket, number: signal.Signals, code: int, says: str
) -> None:
    waiting = asked(program, silent)
    waiting.process.send_signal(number)
    ended, said = waiting.ends()
    assert (ended, said.strip()) == (code, says)
    assert posts(program) == 0


def test_what_nohup_started_outlives_a_hang_up(program: Program, silent: socket.socket) -> None:
    waiting = asked(program, silent, ("nohup",))
    waiting.process.send_signal(signal.SIGHUP)
    waiting.process.send_signal(signal.SIGTERM)
    assert waiting.ends()[0] == 143


def test_a_full_disk_behind_the_output_is_no_success_and_loses_nothing(
    program: Program, bluesky: FakeBluesky
) -> None:
    done = program.shell('"$0" -m ackbot sync > /dev/full')
    assert done.code == 70
    assert done.err == (
        "The output could not be written: No space left on device. "
        "Free some room and run it again.\n"
    )
    assert posts(program) == 2


def test_where_errors_cannot_be_written_the_exit_code_tells(program: Program) -> None:
    assert program.shell('"$0" -m ackbot inbox --list 2> /dev/full').code == 2


def test_without_any_stream_a_sync_still_stores_what_it_read(
    program: Program, bluesky: FakeBluesky
) -> None:
    done = program.shell('"$0" -m ackbot sync <&- >&- 2>&-')
    assert (done.code, done.out, done.err) == (70, "", "")
    assert posts(program) == 2


def test_an_old_encoding_gets_escapes_and_no_error(program: Program, bluesky: FakeBluesky) -> None:
    old = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "COLUMNS": "0"}
    program.env = {**program.env, **old}
    done = program.run("inbox", "--list")
    assert (done.code, done.err) == (0, "")
    assert done.out.isascii()
    assert "1 person is waiting" in done.out


def test_a_home_that_takes_no_file_is_one_sentence(program: Program, bluesky: FakeBluesky) -> None:
    kept = {"PATH", "TOKEN", "ACKBOT_CONFIG"}
    bare = " ".join(f'{name}="${name}"' for name in kept)
    done = program.shell(f'env -i {bare} HOME=/dev/null "$0" -m ackbot sync')
    assert (done.code, done.out) == (6, "")
    assert done.err.count("\n") == 1
    assert "/dev/null/.local/share/ackbot" in done.err

"""The real program, killed (SIGKILL) whenever its server hears from it: a sample of every moment.

`make test-faults` goes to every system call; see `tests/faults`.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.errors import EXIT_UNKNOWN
from ackbot.ledger.store import Ledger
from ackbot.model import SendState
from ackbot.testing.loopback import HANG_UP, Reply, Request
from tests.platforms import fake_isso
from tests.platforms.fake_isso import FakeIsso
from tests.program import PATIENCE, Program

ANSWER = "Half rye, half wheat."


@dataclass
class Desk:
    """Somebody with one approved reply on a server that knows no repeated one from a new one."""

    fake: FakeIsso
    program: Program
    mention: str
    comments: object
    heard: list[str] = field(default_factory=list)
    """The methods of the requests that the last run made."""
    kills_at: int = 0
    applies: bool = False
    stops: bool = False
    """Whether it is stopped there, and answered, instead of killed."""
    stopped: threading.Event = field(default_factory=threading.Event)
    victim: int = field(default=0, init=False)

    def hears(self, request: Request) -> Reply | None:
        """Kill or stop who asks, at the request with this number."""
        self.fake.now = datetime.now(UTC)
        self.heard.append(request.method)
        if len(self.heard) != self.kills_at:
            return None
        if self.stops:
            os.kill(self.victim, signal.SIGSTOP)
            self.stopped.set()
            return None
        if self.applies:
            self.fake.loopback.answerer(request)
        os.kill(self.victim, signal.SIGKILL)
        return HANG_UP

    def sends(self, kills_at: int = 0, *, applies: bool = False) -> int:
        """Run `ackbot outbox send` to its end or its death; return its exit code."""
        self.heard, self.kills_at, self.applies, self.stops = [], kills_at, applies, False
        with self._started() as process:
            return process.wait(PATIENCE)

    @contextmanager
    def stopped_at(self, number: int) -> Iterator[None]:
        """Start `ackbot outbox send`, stop it at a request, and let it go on to its end."""
        self.heard, self.kills_at, self.stops = [], number, True
        self.stopped.clear()
        with self._started() as process:
            assert self.stopped.wait(PATIENCE)
            yield
            process.send_signal(signal.SIGCONT)
            assert process.wait(PATIENCE) == 0

    def _started(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "ackbot", "outbox", "send"],
            stdout=subprocess.DEVNULL,
            env=self.program.environment(),
            cwd=self.program.home,
        )
        self.victim = process.pid
        return process

    def begins(self, kept: Path) -> None:
        """Go back to where nothing was sent yet."""
        shutil.rmtree(self.program.home)
        shutil.copytree(kept, self.program.home)
        vars(self.fake)["comments"] = deepcopy(self.comments)

    @property
    def state(self) -> SendState:
        """The state of the one approval, in a file that is whole."""
        with closing(Ledger.open(self.program.ledger)) as ledger:
            assert ledger.check() == ()
            (row,) = ledger.outbox(states=tuple(SendState))
            return row.state

    @property
    def replies(self) -> int:
        """How many replies the server holds."""
        return self.fake.posted_under(self.mention).count(ANSWER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    home = tmp_path / "home"
    home.mkdir()
    with fake_isso.running(tmp_path / "fake") as fake:
        fake.now = datetime.now(UTC) - timedelta(days=3)
        mention = fake.they_write("Is it rye?", under=fake.i_post("Bread is out"))
        program = Program(home)
        program.config.write_text(
            "[inbox]\nundo_seconds = 0\n"
            f'[accounts.blog]\nplatform = "isso"\nserver = "{fake.loopback.url}"\n'
            f'author = "Ana"\nemail = "{fake.secret}"\n',
            "utf-8",
        )
        made = Desk(fake, program, mention, deepcopy(fake.comments))
        fake.loopback.front = made.hears
        yield made


def approved(desk: Desk) -> None:
    """Approve the answer with a key, on a day when the server cannot be reached."""
    item = desk.program.inside("inbox", "--json").json["items"][0]
    desk.program.inside("reply", item["id"], "--text", ANSWER)
    url = desk.fake.loopback.url
    away = desk.program.config.read_text("utf-8").replace(url, "http://127.0.0.1:9")
    here = desk.program.config.read_text("utf-8")
    desk.program.config.write_text(away, "utf-8")
    with desk.program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until(ANSWER, "a approve")
        terminal.press("a")
        terminal.end()
    desk.program.config.write_text(here, "utf-8")
    assert desk.state is SendState.APPROVED


def named_everywhere(program: Program) -> None:
    """Whatever finds a reply in doubt says so, and ends with 5."""
    for command in ((), ("inbox", "--list"), ("inbox", "--list", "--no-sync"), ("sync",)):
        done = program.inside(*command)
        assert done.code == EXIT_UNKNOWN, command
        assert "A reply to mira (blog) may or may not be posted." in done.out
    listed = program.inside("outbox")
    assert (listed.code, "! in doubt" in listed.out) == (EXIT_UNKNOWN, True)
    assert program.inside("inbox", "--json").code == EXIT_UNKNOWN
    assert len(program.inside("sync", "--json").json["in_doubt"]) == 1


def test_killed_at_any_request_nothing_is_doubled_and_no_approval_is_lost(
    desk: Desk, tmp_path: Path
) -> None:
    approved(desk)
    kept = tmp_path / "approved"
    shutil.copytree(desk.program.home, kept)
    assert desk.sends() == 0
    assert (desk.state, desk.replies) == (SendState.SENT, 1)
    for number, method in enumerate(desk.heard, 1):
        for applies in (False, True) if method == "POST" else (False,):
            desk.begins(kept)
            assert desk.sends(number, applies=applies) == -signal.SIGKILL
            arrived = desk.replies
            desk.program.inside("outbox", "send")
            desk.program.inside("sync")
            if method == "POST" and not arrived:
                # Nobody can tell here that it did not arrive.
                assert (desk.state, desk.replies) == (SendState.UNKNOWN, 0)
                named_everywhere(desk.program)
            else:
                assert (desk.state, desk.replies) == (SendState.SENT, 1), (number, applies)


def test_a_stopped_sender_keeps_its_claim_and_nothing_is_doubled(
    desk: Desk, tmp_path: Path
) -> None:
    approved(desk)
    kept = tmp_path / "approved"
    shutil.copytree(desk.program.home, kept)
    assert desk.sends() == 0
    post = desk.heard.index("POST") + 1
    desk.begins(kept)
    with desk.stopped_at(post):
        for command in (("outbox", "send"), ("sync",), ("outbox", "send")):
            assert desk.program.inside(*command).code == 0
            assert desk.state is SendState.SENDING
    assert (desk.state, desk.replies) == (SendState.SENT, 1)
    # Only the stopped one has ever posted.
    assert desk.heard.count("POST") == 1

"""Killed anywhere while a session is renewed or an account is added: old or new, and whole."""

from __future__ import annotations

import json
import shutil
import stat
import tomllib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from signal import SIGKILL
from typing import Any

import pytest

from tests.platforms import fake_bluesky, fake_mastodon
from tests.platforms.fake_bluesky import FakeBluesky
from tests.platforms.fake_mastodon import FakeMastodon
from tests.program import Program
from tests.signing.door import Door

from .report import Report, stride
from .runs import SYNC
from .sweep import every, few
from .tracing import Count, Cut, ran

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3600)]

#: What makes, fills, syncs and names files; and what asks the platform, whose answer is worth much.
CALLS = (
    *("openat", "mkdir", "fchmod", "write", "fsync", "rename", "unlink", "flock"),
    *("sendto", "recvfrom"),
)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    home = tmp_path / "home"
    home.mkdir()
    return Program(home)


@pytest.fixture
def bluesky(tmp_path: Path, program: Program) -> Iterator[FakeBluesky]:
    with fake_bluesky.running(tmp_path / "fake") as fake:
        fake.now = datetime.now(UTC) - timedelta(hours=30)
        fake.they_write("Is it rye?", under=fake.i_post("Bread is out"))
        program.env = {"TOKEN": fake.secret}
        program.config.write_text(
            f'[accounts.home]\nplatform = "bluesky"\nhandle = "{fake.handle}"\n'
            f'server = "{fake.loopback.url}"\ntoken_env = "TOKEN"\n',
            "utf-8",
        )
        yield fake


@pytest.fixture
def mastodon(tmp_path: Path) -> Iterator[FakeMastodon]:
    with fake_mastodon.running(tmp_path / "fake") as fake:
        fake.loopback.front = Door(token=fake.secret)
        fake.now = datetime.now(UTC) - timedelta(hours=30)
        fake.they_write("Is it rye?", under=fake.i_post("Bread is out"))
        yield fake


def cuts(counted: dict[str, int]) -> list[Cut]:
    pick = every(stride()) if stride() else few(3)
    return [Cut(call, when) for call in CALLS for when in pick(call, counted[call])]


def private(files: Iterable[Path]) -> None:
    """Nobody else can read these, nor what a killed process has left beside them."""
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


# -- a session


def session(program: Program) -> dict[str, Any] | None:
    """What is stored of the account's session; it is whole, and nobody else can read it."""
    folder = program.ledger.parent / "sessions"
    private(folder.iterdir())
    file = folder / "home.json"
    found: dict[str, Any] = json.loads(file.read_bytes())
    return found


def expired(program: Program, bluesky: FakeBluesky, kept: Path) -> dict[str, Any] | None:
    """Go to where the session has to be renewed at the next sync; return the session."""
    shutil.rmtree(program.home)
    shutil.copytree(kept, program.home)
    assert program.run("sync").code == 0
    bluesky.expire_session()
    return session(program)


def test_killed_while_a_session_is_renewed_it_is_the_old_or_the_new(
    program: Program, bluesky: FakeBluesky, report: Report, tmp_path: Path
) -> None:
    assert program.run("sync").code == 0
    kept = tmp_path / "kept"
    shutil.copytree(program.home, kept)
    expired(program, bluesky, kept)
    counting = Count(tmp_path / "calls.log", CALLS)
    assert ran(program, SYNC, counting)[0] == 0
    killed = lost = 0
    for cut in cuts(counting.calls()):
        old = expired(program, bluesky, kept)
        before = bluesky.asked("com.atproto.server.createSession")
        killed += ran(program, SYNC, cut)[0] == -SIGKILL
        after = session(program)
        assert program.run("sync").code == 0, cut
        # Where the answer was not stored in time, the password has to do it.
        again = bluesky.asked("com.atproto.server.createSession") - before
        lost += again
        assert again <= (after == old), cut
    assert killed
    report.add("signing in", [f"a session renewed: {killed} killed, {lost} by password again"])


# -- an account


def added(program: Program) -> bool:
    """Whether the account stands in the configuration; what is there is whole."""
    if not program.config.exists():
        return False
    found = tomllib.loads(program.config.read_text("utf-8")).get("accounts", {})
    assert set(found) <= {"home"}
    return bool(found)


def test_killed_while_an_account_is_added_there_is_none_or_a_whole_one(
    program: Program, mastodon: FakeMastodon, report: Report, tmp_path: Path
) -> None:
    words = (
        *("accounts", "add", "mastodon", "--server", mastodon.url, "--secret-from-stdin"),
        *("--keep", "file", "--name", "home", "--no-sync"),
    )
    counting = Count(tmp_path / "calls.log", CALLS)
    assert ran(program, words, counting, typed=mastodon.secret)[0] == 0
    killed = whole = 0
    for cut in cuts(counting.calls()):
        shutil.rmtree(program.home)
        program.home.mkdir()
        killed += ran(program, words, cut, typed=mastodon.secret)[0] == -SIGKILL
        private(path for path in program.home.rglob("*") if path.is_file())
        if added(program):
            whole += 1
        else:
            done = program.run(*words, stdin=mastodon.secret)
            assert (done.code, added(program)) == (0, True), (cut, done)
        assert program.run("sync").code == 0, cut
    assert killed
    report.add("signing in", [f"an account added: {killed} killed, {whole} added all the same"])

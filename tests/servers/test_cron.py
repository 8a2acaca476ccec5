"""`ackbot schedule` and Debian's own crontab program, which checks what it is given.

The crontab is that of the user "nobody", so that nobody's real one is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.program import Program

pytestmark = pytest.mark.servers

_MINE = "# mine\n@daily true 100\\%\n"
_CONFIGURATION = '[accounts.hn]\nplatform = "hacker-news"\nuser = "ana"\n'


class Cron:
    """The real crontab program, for another user's crontab."""

    def __init__(self, folder: Path) -> None:
        real = shutil.which("crontab")
        assert real, "install.sh installs cron"
        self._command = [*([] if os.geteuid() == 0 else ["/usr/bin/sudo", "-n"]), real]
        self._command += ["-u", "nobody"]
        self.folder = folder
        folder.mkdir()
        program = folder / "crontab"
        program.write_text(f'#!/bin/sh\nexec {" ".join(self._command)} "$@"\n', "utf-8")
        program.chmod(0o755)

    def tab(self) -> str | None:
        """What stands there; None for no crontab."""
        done = subprocess.run(
            [*self._command, "-l"], capture_output=True, text=True, check=False, timeout=30
        )
        return done.stdout if done.returncode == 0 else None

    def has(self, text: str) -> None:
        """Somebody wrote this by hand."""
        subprocess.run([*self._command, "-"], input=text, text=True, check=True, timeout=30)

    def is_removed(self) -> None:
        """There is none again."""
        subprocess.run([*self._command, "-r"], check=False, capture_output=True, timeout=30)


@pytest.fixture
def cron(tmp_path: Path) -> Iterator[Cron]:
    cron = Cron(tmp_path / "bin")
    assert cron.tab() is None, "the user nobody has a crontab, which a test must not touch"
    yield cron
    cron.is_removed()


@pytest.fixture
def program(cron: Cron, tmp_path: Path) -> Program:
    home = tmp_path / "100% home"
    home.mkdir()
    program = Program(home, {"PATH": str(cron.folder)})
    program.config.write_text(_CONFIGURATION, "utf-8")
    return program


def test_it_goes_into_a_crontab_and_out_again(cron: Cron, program: Program) -> None:
    cron.has(_MINE)
    done = program.run("schedule", "install", "--every", "10m")
    assert done.code == 0, done.err
    whole = cron.tab()
    assert whole is not None
    assert whole.startswith(_MINE)
    assert "0,10,20,30,40,50 * * * * /" in whole
    assert "Nothing to do" in program.run("schedule", "install", "--every", "10m").out
    assert program.run("schedule", "remove").code == 0
    assert cron.tab() == _MINE


def test_where_there_was_no_crontab_there_is_none_again(cron: Cron, program: Program) -> None:
    assert program.run("schedule", "install").code == 0
    assert cron.tab()
    assert program.run("schedule", "remove").code == 0
    assert cron.tab() is None

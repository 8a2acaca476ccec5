"""Completion in real shells at a terminal: TAB, and what then stands on the line."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pexpect
import pytest

from tests.cli.test_completion import CONFIGURATION, waits
from tests.program import PATIENCE, Program, Terminal

pytestmark = pytest.mark.servers

#: The zsh script as a file in $fpath, where it is loaded at the first TAB.
_ZSH = """PS1='ready> '; mkdir ~/z; ackbot completion zsh >~/z/_ackbot; fpath+=~/z; \
autoload -U compinit; compinit -u -D"""

#: How each shell is started without anybody's settings, and told to complete ackbot.
STARTED = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        "PS1='ready> '; bind 'set enable-bracketed-paste off'; eval \"$(ackbot completion bash)\"",
    ),
    "zsh": (["zsh", "-f", "-i"], _ZSH),
    "fish": (
        ["fish", "--no-config", "-i"],
        "function fish_prompt; echo -n 'ready> '; end; ackbot completion fish | source",
    ),
}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """ackbot with two accounts, and in the PATH."""
    program = Program(tmp_path)
    program.config.write_text(CONFIGURATION, "utf-8")
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin" / "ackbot"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ackbot "$@"\n', "utf-8")
    script.chmod(0o755)
    return program


@contextmanager
def at(shell: str, program: Program) -> Iterator[Terminal]:
    """Start a shell that completes ackbot; one that is missing fails the test."""
    argv, prepare = STARTED[shell]
    where = shutil.which(argv[0])
    assert where, f"{shell} is missing: tests/servers/install.sh installs it"
    child: pexpect.spawn[bytes] = pexpect.spawn(
        where,
        argv[1:],
        env={
            **program.environment(),
            "PATH": f"{program.home / 'bin'}{os.pathsep}{os.environ['PATH']}",
        },
        cwd=str(program.home),
        dimensions=(30, 100),
        timeout=PATIENCE,
        encoding=None,
    )
    with Terminal(child, 100, 30) as terminal:
        terminal.press(f"{prepare}\r")
        terminal.until("\nready>")
        terminal.press("clear; echo begun\r")
        terminal.until("begun\nready>")
        yield terminal


def completes(terminal: Terminal, typed: str, becomes: str) -> None:
    """Type the beginning of a line and TAB; wait until it is completed, and drop the line."""
    terminal.press(typed)
    terminal.until(f"ready> {typed}")
    terminal.press("\t")
    terminal.until(f"ready> {becomes}")
    terminal.press("\x15")


@pytest.mark.parametrize("shell", STARTED)
def test_tab_completes_commands_accounts_platforms_and_ids(program: Program, shell: str) -> None:
    (waiting,) = waits(program)
    with at(shell, program) as terminal:
        completes(terminal, "ackbot snoo", "ackbot snooze")
        completes(terminal, "ackbot accounts test pho", "ackbot accounts test photos")
        completes(terminal, "ackbot sync --platform blu", "ackbot sync --platform bluesky")
        completes(terminal, f"ackbot show {waiting[0]}", f"ackbot show {waiting}")


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_names_stand_beside_what_is_offered(program: Program, shell: str) -> None:
    with at(shell, program) as terminal:
        terminal.press("ackbot accounts test p")
        terminal.until("ready> ackbot accounts test p")
        terminal.press("\t\t")
        terminal.until("photos", "bluesky", "posts", "mastodon")

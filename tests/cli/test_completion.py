"""Completion in the shell: the scripts, what they offer, and bash's own machinery with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import PATIENCE, Program
from tests.test_startup import waits as somebody_waits

CONFIGURATION = """
[accounts.photos]
platform = "bluesky"
handle = "ana.test"
[accounts.posts]
platform = "mastodon"
server = "https://social.example"
"""


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """ackbot with two accounts, and no ledger yet."""
    program = Program(tmp_path)
    program.config.write_text(CONFIGURATION, "utf-8")
    return program


def completed(program: Program, *words: str) -> list[str]:
    """Return what bash would be offered for the last word."""
    done = program.run(
        _ACKBOT_COMPLETE="bash_complete",
        COMP_WORDS=" ".join(["ackbot", *words]),
        COMP_CWORD=str(len(words)),
    )
    assert done.err == ""
    return [line.partition(",")[2] for line in done.out.splitlines() if line]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(program: Program, shell: str) -> None:
    done = program.run("completion", shell)
    assert done.code == 0
    assert "_ACKBOT_COMPLETE" in done.out
    assert done.err == ""
    assert program.run("completion", "csh").code == 2


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["sn"], ["snooze"]),
        (["accounts", "re"], ["remove", "rename"]),
        (["accounts", "test", "p"], ["photos", "posts"]),
        (["inbox", "--account", "pho"], ["photos"]),
        (["sync", "--platform", "blu"], ["bluesky"]),
        (["accounts", "add", "mast"], ["mastodon"]),
        (["accounts", "add", "po"], ["posts"]),
        (["init", "--account", "git"], ["github", "gitlab"]),
        (["inbox", "--sort", "n"], ["newest"]),
        (["help", "st"], ["stale", "states"]),
        (["completion", "f"], ["fish"]),
        (["show", "no"], []),
        (["outbox", "resolve", ""], []),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_commands_accounts_and_platforms_are_offered(
    program: Program, words: list[str], offered: list[str]
) -> None:
    assert completed(program, *words) == offered


def test_ids_of_those_who_wait_are_offered_with_their_names(program: Program) -> None:
    ids = waits(program)
    assert completed(program, "show", "") == ids
    assert completed(program, "show", ids[0][:2].upper()) == [
        one for one in ids if one.startswith(ids[0][:2])
    ]
    fish = program.run(
        _ACKBOT_COMPLETE="fish_complete", COMP_WORDS="ackbot reply ", COMP_CWORD=ids[0]
    )
    assert fish.out.startswith(f"plain,{ids[0]}\tMira")


def waits(program: Program) -> list[str]:
    """Have somebody wait, and return the short ids."""
    somebody_waits(program)
    items = program.run("inbox", "--list", "--json", "--no-sync").json["items"]
    assert items
    lines = program.run("inbox", "--list", "--no-sync").out.splitlines()
    return [line.split()[0] for line in lines if "│" in line]


@pytest.mark.parametrize("broken", ["config", "ledger"])
def test_what_is_broken_offers_nothing_and_says_nothing(program: Program, broken: str) -> None:
    program.config.write_text("[accounts\n", "utf-8")
    program.ledger.parent.mkdir()
    program.ledger.write_bytes(b"no ledger" * 200)
    words = ["accounts", "test", ""] if broken == "config" else ["show", ""]
    assert completed(program, *words) == []


def test_completing_makes_no_ledger(program: Program) -> None:
    assert completed(program, "show", "") == []
    assert not program.ledger.exists()


def test_bash_completes_a_line(program: Program) -> None:
    tools = program.home / "bin"
    tools.mkdir()
    (tools / "ackbot").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ackbot "$@"\n')
    (tools / "ackbot").chmod(0o755)
    line = """
eval "$(ackbot completion bash)"
COMP_WORDS=(ackbot accounts test pho)
COMP_CWORD=3
_ackbot_completion ackbot
printf '%s\\n' "${COMPREPLY[@]}"
complete -p ackbot
"""
    done = subprocess.run(
        ["bash", "--norc", "-c", line],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={**program.environment(), "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"},
    )
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first == "photos"
    assert second.endswith("_ackbot_completion ackbot")

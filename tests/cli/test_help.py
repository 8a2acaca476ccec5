"""`ackbot help`: the concepts, the commands' own help, and which one was probably meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools.concepts import PAGE, written

from ackbot.cli.help import ALSO, TOPICS, text
from ackbot.errors import PRECEDENCE
from ackbot.model import State
from ackbot.text import width
from tests.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def test_without_a_topic_it_lists_commands_and_topics(program: Program) -> None:
    done = program.run("help")
    assert done.code == 0, done.err
    for name in (*TOPICS, "inbox", "accounts", "Every morning", "Topics"):
        assert name in done.out


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_reads_well_at_eighty_columns(topic: str) -> None:
    lines = text(topic).splitlines()
    assert lines[0].startswith("# ")
    assert max(width(line) for line in lines) <= 78
    assert not set("*|<>\t") & set("".join(lines)), "markup that a terminal would show"


def test_a_topic_is_printed_by_any_of_its_names(program: Program) -> None:
    clock = program.run("help", "waiting", "clock")
    assert clock.code == 0
    assert clock.out == program.run("help", "clock").out
    assert clock.out.startswith("The waiting clock\n")
    assert set(ALSO.values()) <= set(TOPICS)


def test_states_and_exit_codes_are_all_explained() -> None:
    for state in State:
        assert f"- {state.value}: " in text("states")
    for code in PRECEDENCE:
        assert f"- {code}: " in text("exit-codes")
    assert ", ".join(str(code) for code in PRECEDENCE if code) in " ".join(
        text("exit-codes").split()
    )


def test_a_command_s_own_help_as_well(program: Program) -> None:
    for words in (["inbox"], ["accounts", "add"], ["stale"]):
        assert program.run("help", *words).out == program.run(*words, "--help").out


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("clokc", "Did you mean clock?"),
        ("inbxo", "Did you mean inbox?"),
        ("zzzz", "ackbot help lists all."),
        ("\x1b[2J", "There is no topic"),
    ],
)
def test_what_is_no_topic_names_the_nearest(program: Program, asked: str, says: str) -> None:
    done = program.run("help", asked)
    assert done.code == 2
    assert says in done.err
    assert "\x1b" not in done.err


def test_the_page_of_concepts_is_what_help_says() -> None:
    assert PAGE.read_text("utf-8") == written(), "run: make concepts"

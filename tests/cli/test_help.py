"""`ackbot help`: the concepts, the commands' own help, and which one was probably meant."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import click
import pytest
from tools.concepts import PAGE, written
from tools.man import Entry, entries, write

from ackbot.cli.help import ALSO, TOPICS, text
from ackbot.cli.main import main
from ackbot.errors import PRECEDENCE
from ackbot.model import State
from ackbot.text import width
from tests.program import PATIENCE, Program


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


# -- every command's own help


@pytest.mark.parametrize("entry", list(entries()), ids=lambda entry: entry.words)
def test_each_help_has_an_example_and_fits(entry: Entry) -> None:
    context = click.Context(
        entry.command,
        info_name=entry.context.info_name,
        parent=entry.context.parent,
        terminal_width=80,
        max_content_width=80,
    )
    shown = entry.command.get_help(context)
    assert max(map(len, shown.splitlines())) <= 80
    example = re.search(r"^ *Example[^:]*: .*\backbot", shown, re.MULTILINE)
    assert example, "no example"
    if entry.context.parent and entry.context.parent.parent:
        assert not entry.command.get_short_help_str(62).endswith("..."), "cut short in a list"


def test_what_an_example_says_is_a_command_with_these_options() -> None:
    for entry in entries():
        for line in (entry.command.help or "").splitlines():
            if found := re.match(r"(?:Example[^:]*:| {9,}) ?ackbot (.*)", line):
                _parses(found[1])


def _parses(line: str) -> None:
    """Have click read a command line as it would, without running it."""
    context = click.Context(main, info_name="ackbot", resilient_parsing=True)
    command: click.Command = main
    words = shlex.split(line.partition(" >")[0])
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        _, found, words = command.resolve_command(context, words)
        assert found is not None, line
        command = found
        context = click.Context(command, parent=context)
    command.make_parser(context).parse_args(list(words))


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (["inbix"], "There is no command 'inbix'. Did you mean inbox?"),
        (["accounts", "renmae", "a"], "in ackbot accounts. Did you mean rename?"),
        (["outbox", "zzz"], "See ackbot outbox --help."),
        (["inbox", "--acount", "x"], "--account"),
    ],
)
def test_a_slip_is_answered_with_what_was_meant(
    program: Program, typed: list[str], says: str
) -> None:
    done = program.run(*typed)
    assert done.code == 2
    assert says in done.err


# -- man pages


def test_each_command_has_a_man_page(tmp_path: Path) -> None:
    write(tmp_path)
    pages = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    assert set(pages) == {f"{entry.page}.1" for entry in entries()}
    for name, text_of_page in pages.items():
        lines = text_of_page.splitlines()
        assert lines[0].startswith(".TH "), name
        assert ".SH NAME" in lines
        for line in lines:
            assert re.fullmatch(r"\.(TH|SH|TP|PP|nf|fi)( .*)?|[^.'].*|", line), (name, line)
            assert "\b" not in line
    add = pages["ackbot-accounts-add.1"]
    assert r"\fB\-\-server TEXT\fR" in add
    assert r"\fBackbot\-accounts\fR(1)" in add


def test_man_shows_it(tmp_path: Path) -> None:
    """Where groff is there: it finds nothing to complain about."""
    write(tmp_path)
    groff = shutil.which("groff")
    for path in sorted(tmp_path.iterdir()) if groff else ():
        done = subprocess.run(
            ["groff", "-K", "utf8", "-ww", "-man", "-T", "utf8", "-P-cbu", str(path)],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert (done.returncode, done.stderr) == (0, ""), path.name
        assert "SYNOPSIS" in done.stdout

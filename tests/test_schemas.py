"""docs/schemas: as the code's types say, one for every command, and kept by what is printed."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from tools.man import entries
from tools.schemas import FOLDER, files

from tests.documents import NAMES, held
from tests.program import Program

#: Commands that print no document: a script for a shell, an editor or a review at a terminal.
WITHOUT = {"ackbot completion", "ackbot config edit", "ackbot reply"}


#: The sample accounts as somebody's own, so that their world need not be made for each command.
CONFIGURATION = "".join(
    f'[accounts.{name}]\nplatform = "demo"\nworld = "{name}"\n'
    for name in ("social", "film", "shop", "blog")
)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """ackbot with four accounts on which people wait; tests take away from it."""
    return waited_for(tmp_path_factory.mktemp("home"))


def waited_for(home: Path) -> Program:
    """Return ackbot with four accounts on which people wait."""
    program = Program(home)
    program.config.write_text(CONFIGURATION, "utf-8")
    program.ledger.parent.mkdir()
    # In a process of its own: in one, all share the sample accounts, whatever their clock says.
    assert program.run("backup", str(program.ledger), "--demo", "--json").json["sound"]
    return program


def test_schemas_are_as_the_types_say() -> None:
    there = {path: path.read_text("utf-8") for path in FOLDER.iterdir()}
    assert there == files(), "run: make schemas"


def test_every_command_has_a_schema() -> None:
    groups = {"ackbot accounts", "ackbot schedule", "ackbot config"}
    commands = {entry.words for entry in entries()} - {"ackbot people show"}
    assert commands - set(NAMES) == WITHOUT | groups, "add it to tools/schemas.py: make schemas"


@pytest.fixture(scope="module")
def someone(program: Program) -> str:
    """The id of whoever waits longest."""
    listed: str = program.inside("inbox", "--no-sync", "--json").json["items"][0]["id"]
    return listed


@pytest.mark.parametrize(
    "words",
    [
        "",
        "inbox --no-sync --limit 3",
        "stale --no-sync",
        "stale --no-sync --all",
        "sync",
        "outbox",
        "outbox send",
        "show ID",
        "dismiss ID",
        "snooze ID 3d",
        "reopen ID",
        "mute ID",
        "open ID",
        "draft ID",
        "people",
        "people ID",
        "people unlink ID",
        "people do-not-reply ID",
        "people allow ID",
        "results",
        "results --since all --account shop",
        "accounts list",
        "accounts test",
        "platforms",
        "voice",
        "voice forget --yes",
        "config path",
        "config check",
        "doctor --offline",
        "backup FILE",
        "export",
        "purge --older-than 1d --dry-run",
        "purge --account shop --yes",
        "help",
        "help clock",
        "help inbox",
    ],
)
def test_what_is_printed_keeps_to_its_schema(program: Program, someone: str, words: str) -> None:
    places = {"ID": someone, "FILE": str(program.home / "copy.db")}
    args = [places.get(word, word) for word in words.split()]
    assert program.inside(*args, "--json").json["version"] == 1


def test_handles_of_one_person_are_linked(program: Program) -> None:
    people = program.inside("people", "--json").json["people"]
    one, other = (f"demo:{people[at]['handles'][0]['id']}" for at in (0, 1))
    linked = program.inside("people", "link", one, other, "--json").json
    assert len(linked["person"]["handles"]) == 2


def test_each_line_of_drafts_for_a_file_keeps_to_its_schema(program: Program) -> None:
    done = program.run("draft", "--from", "-", stdin='{"id": 7, "text": "Lovely mugs!"}\n')
    (line,) = done.out.splitlines()
    assert held(("draft", "--from"), json.loads(line)) == "draft-line"


def test_nothing_set_up_is_the_same_document(tmp_path: Path) -> None:
    assert Program(tmp_path).inside("--json").json["accounts"] == []


def test_show_has_all_that_was_said(program: Program, someone: str) -> None:
    shown = program.inside("show", someone, "--json").json
    assert shown["said"][-1]["by"] in ("them", "you")
    assert shown["item"]["text"] in [one["text"] for one in shown["said"]]


def test_a_question_is_never_asked_under_json(tmp_path: Path) -> None:
    program = waited_for(tmp_path)
    for words in (["purge", "--older-than", "1d"], ["voice", "forget"]):
        done = program.inside(*words, "--json")
        assert done.code == 2
        assert "--yes" in done.err
        assert done.out == ""


def test_help_of_what_there_is_not(program: Program) -> None:
    assert program.inside("help", "clokc", "--json").code == 2


def test_a_key_that_no_schema_names_is_noticed() -> None:
    found = {"version": 1, "config": "/a", "exists": True}
    held(("config", "path"), found)
    with pytest.raises(jsonschema.ValidationError):
        held(("config", "path"), {**found, "more": 1})
    with pytest.raises(jsonschema.ValidationError):
        held(("config", "path"), {"version": 1, "config": "/a"})

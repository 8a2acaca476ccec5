"""`ackbot config edit`: the user's own editor, and never a configuration that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from .program import Program

BEFORE = '# mine\n[voice]\nname = "Ana"\n'
RIGHT = BEFORE.replace("Ana", "Ana Maria")
WRONG = BEFORE.replace("name", "nmae")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    home = tmp_path / "home"
    home.mkdir()
    found = Program(home)
    found.config.write_text(BEFORE, "utf-8")
    found.config.chmod(0o640)
    return found


def squeezed(text: str) -> str:
    """What stands on a screen, however it was broken into rows."""
    return "".join(text.split())


def editor(program: Program, *versions: str, also: str = "") -> str:
    """An editor that writes these texts one after the other, and shows what it was given."""
    folder = program.home.parent
    for at, text in enumerate(versions):
        (folder / f"version{at}").write_text(text, "utf-8")
    script = folder / "editor"
    script.write_text(
        f'#!/bin/sh\ncp "$1" {folder}/given\nls -l "$1" > {folder}/mode\n{also}\n'
        f'for one in {folder}/version*; do mv "$one" "$1"; exit $?; done\n'
    )
    script.chmod(0o755)
    return str(script)


def test_what_is_right_takes_its_place_and_the_mode_stays(program: Program) -> None:
    with program.at_terminal("config", "edit", EDITOR=editor(program, RIGHT)) as terminal:
        assert terminal.end() == 0
        assert "is right; it names 0 accounts." in terminal.text

    assert program.config.read_text("utf-8") == RIGHT
    assert program.config.stat().st_mode & 0o777 == 0o640
    assert (program.home.parent / "given").read_text("utf-8") == BEFORE
    assert (program.home.parent / "mode").read_text().startswith("-rw-------")


def test_a_mistake_is_named_by_the_files_name_and_line_and_edited_again(program: Program) -> None:
    with program.at_terminal("config", "edit", EDITOR=editor(program, WRONG, RIGHT)) as terminal:
        terminal.until("Edit it again?")
        told = f"{program.config}, line 3: voice.nmae"
        assert squeezed(told) in squeezed(terminal.text)
        assert program.config.read_text("utf-8") == BEFORE
        terminal.press("\n")
        assert terminal.end() == 0

    assert program.config.read_text("utf-8") == RIGHT
    assert (program.home.parent / "given").read_text("utf-8") == WRONG, "it goes on where it was"


def test_a_mistake_may_be_given_up(program: Program) -> None:
    with program.at_terminal("config", "edit", EDITOR=editor(program, WRONG)) as terminal:
        terminal.until("Edit it again?")
        terminal.press("n\n")
        assert terminal.end() == 0
        assert "Nothing was changed." in terminal.text

    assert program.config.read_text("utf-8") == BEFORE


def test_a_platform_that_is_none_is_a_mistake_too(program: Program) -> None:
    odd = f'{BEFORE}[accounts.a]\nplatform = "mastodom"\n'
    with program.at_terminal("config", "edit", EDITOR=editor(program, odd)) as terminal:
        terminal.until("Edit it again?")
        assert squeezed("line 5: accounts.a.platform") in squeezed(terminal.text)
        terminal.press("n\n")
        assert terminal.end() == 0


@pytest.mark.parametrize("versions", [(), (BEFORE,)], ids=["it fails", "nothing changed"])
def test_nothing_is_written_where_nothing_changed(program: Program, versions: list[str]) -> None:
    with program.at_terminal("config", "edit", EDITOR=editor(program, *versions)) as terminal:
        assert terminal.end() == (0 if versions else 2)

    assert program.config.read_text("utf-8") == BEFORE


def test_what_another_program_wrote_meanwhile_stays(program: Program) -> None:
    theirs = editor(program, RIGHT, also=f"echo '# theirs' >> {program.config}")
    with program.at_terminal("config", "edit", EDITOR=theirs) as terminal:
        assert terminal.end() == 2
        assert squeezed("changed the configuration meanwhile") in squeezed(terminal.text)

    assert program.config.read_text("utf-8") == f"{BEFORE}# theirs\n"


def test_a_link_stays_one(program: Program) -> None:
    real = program.home / "dotfiles.toml"
    program.config.rename(real)
    program.config.symlink_to(real)
    with program.at_terminal("config", "edit", EDITOR=editor(program, RIGHT)) as terminal:
        assert terminal.end() == 0

    assert program.config.is_symlink()
    assert real.read_text("utf-8") == RIGHT


def test_where_it_cannot_be_edited_the_next_step_is_named(program: Program) -> None:
    done = program.run("config", "edit")
    assert (done.code, str(program.config) in done.err) == (2, True)
    with program.at_terminal("config", "edit", "--demo") as terminal:
        assert terminal.end() == 2
    with program.at_terminal("config", "edit", EDITOR="/nowhere/editor") as terminal:
        assert terminal.end() == 2
        assert squeezed("Set EDITOR") in squeezed(terminal.text)
    program.config.unlink()
    with program.at_terminal("config", "edit") as terminal:
        assert terminal.end() == 2
        assert "ackbot init" in terminal.text

"""`ackbot people` by the real program: who they are, whose handles, and no replies for ever."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.platforms.fake_bluesky import FakeBluesky, running
from tests.program import Done, Program


@pytest.fixture(scope="module")
def bluesky(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeBluesky]:
    """Mira asked twice and was answered once; Jonas asked once; Tom wrote hostile words."""
    with running(tmp_path_factory.mktemp("fake")) as fake:
        fake.now = datetime.now(UTC) - timedelta(days=3)
        bread = fake.i_post("Bread is out")
        first = fake.they_write("Is it rye?", under=bread)
        fake.i_answer_elsewhere(first, "Half rye.")
        fake.they_write("And on Sundays?", under=fake.i_post("Open again"))
        fake.they_write("Seeds, too?", under=bread, by="jonas")
        fake.they_write("\x1b[2J\u202e evil", under=bread, by="tom")
        yield fake


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory, bluesky: FakeBluesky) -> Path:
    home = tmp_path_factory.mktemp("home")
    program = Program(home, env={"TOKEN": bluesky.secret})
    program.config.write_text(
        f'[accounts.work]\nplatform = "bluesky"\nhandle = "{bluesky.handle}"\n'
        f'server = "{bluesky.loopback.url}"\ntoken_env = "TOKEN"\n',
        "utf-8",
    )
    assert program.run("sync").code == 0
    return home


@pytest.fixture
def program(tmp_path: Path, read_once: Path, bluesky: FakeBluesky) -> Program:
    home = tmp_path / "home"
    shutil.copytree(read_once, home)
    return Program(home, env={"TOKEN": bluesky.secret})


def fine(done: Done) -> Done:
    assert "Traceback" not in done.out + done.err
    assert "bug in ackbot" not in done.err
    assert not set(done.out + done.err) & set("\x1b\x9b\u202e")
    return done


def waits(program: Program) -> set[str]:
    items = program.run("inbox", "--json", "--no-sync").json["items"]
    return {item["author"]["handle"] for item in items}


def test_who_came_how_often_and_whether_they_were_answered(program: Program) -> None:
    found = fine(program.run("people", "--json")).json
    assert found["version"] == 1
    by_handle = {one["handles"][0]["handle"]: one for one in found["people"]}
    mira = by_handle["mira.test"]
    assert (mira["came"], mira["answered"], mira["waiting"]) == (2, 1, 1)
    assert mira["said"] == "And on Sundays?"
    assert by_handle["jonas.test"]["answered"] == 0
    listed = fine(program.run("people"))
    assert "@mira.test" in listed.out
    assert "never" in listed.out
    shown = fine(program.run("people", "@mira.test"))
    assert "2 comments since" in shown.out
    assert "1 conversation answered" in shown.out
    assert "next  ackbot show" in shown.out
    fine(program.run("people", "tom.test"))


def test_handles_of_one_person_are_counted_together(program: Program) -> None:
    done = fine(program.run("people", "link", "mira.test", "@jonas.test"))
    assert done.out.startswith("One person now: ")
    found = fine(program.run("people", "jonas.test", "--json")).json["person"]
    assert (found["came"], len(found["handles"]), len(found["talks"])) == (3, 2, 3)
    assert len(fine(program.run("people", "--json")).json["people"]) == 2
    assert fine(program.run("people", "link", "mira.test", "jonas.test")).code == 2
    assert fine(program.run("people", "unlink", "jonas.test", "--json")).json["unlinked"]
    assert len(fine(program.run("people", "--json")).json["people"]) == 3


def test_who_asked_for_no_replies_gets_none_on_any_handle_and_for_ever(
    program: Program, bluesky: FakeBluesky
) -> None:
    fine(program.run("people", "link", "mira.test", "jonas.test"))
    items = program.run("inbox", "--json", "--no-sync").json["items"]
    key = next(one["id"] for one in items if one["author"]["handle"] == "jonas.test")
    done = fine(program.run("people", "do-not-reply", "mira.test"))
    assert "gets no replies from now on" in done.out
    assert waits(program) == {"tom.test"}
    shown = fine(program.run("show", key, "--json")).json["item"]
    assert (shown["state"], shown["can_reply"]) == ("wont-answer", False)
    assert shown["reason"] == "they asked for no replies"
    with program.at_terminal("reply", key, "--text", "Hello!") as terminal:
        terminal.until("asked for no replies")
        terminal.press_until("a", "a does nothing here")
        terminal.press("q")
        terminal.end()
    assert program.run("outbox", "--json").json["items"] == []

    fine(program.run("purge", "--person", "jonas.test", "--yes"))
    bluesky.they_write("Me again", under=bluesky.i_post("A new loaf"), by="jonas")
    assert fine(program.run("sync")).code == 0
    assert waits(program) == {"tom.test"}, "also after a purge, also what is new"
    fine(program.run("people", "allow", "jonas.test"))
    assert waits(program) == {"jonas.test", "tom.test"}


def test_nobody_and_too_many_are_said(program: Program) -> None:
    for args in (["nobody"], ["link", "mira.test", "nobody"], ["do-not-reply", "x"]):
        done = fine(program.run("people", *args))
        assert (done.code, done.err.count("\n")) == (2, 1)
        assert "ackbot people" in done.err

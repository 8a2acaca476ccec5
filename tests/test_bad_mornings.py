"""What goes wrong around the program: the real process against a Bluesky that misbehaves."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.testing import Fault
from tests.platforms.fake_bluesky import FakeBluesky, running
from tests.program import Done, Program


@pytest.fixture
def bluesky(tmp_path: Path) -> Iterator[FakeBluesky]:
    """A Bluesky on a loopback socket, at the time it really is."""
    with running(tmp_path / "fake") as fake:
        fake.now = datetime.now(UTC) - timedelta(days=3)
        yield fake


@pytest.fixture
def program(tmp_path: Path, bluesky: FakeBluesky) -> Program:
    """ackbot with one account there."""
    home = tmp_path / "home"
    home.mkdir()
    program = Program(home, env={"TOKEN": bluesky.secret})
    program.config.write_text(
        '[inbox]\nundo_seconds = 0\n[accounts.work]\nplatform = "bluesky"\n'
        f'handle = "{bluesky.handle}"\nserver = "{bluesky.loopback.url}"\ntoken_env = "TOKEN"\n',
        "utf-8",
    )
    return program


def fine(done: Done, bluesky: FakeBluesky) -> Done:
    """Whatever happened: no traceback, no secret, no escape sequence."""
    for output in (done.out, done.err):
        assert "Traceback" not in output
        assert "bug in ackbot" not in output
        assert bluesky.secret not in output
        assert "\x1b" not in output
    return done


def texts(program: Program) -> list[str]:
    return [item["text"] for item in program.run("inbox", "--json", "--no-sync").json["items"]]


@pytest.mark.parametrize(
    "fault", [Fault.HTML, Fault.HALF_JSON, Fault.WRONG_SHAPE, Fault.REDIRECT, Fault.FORBIDDEN]
)
def test_an_answer_that_makes_no_sense_is_one_sentence_and_loses_nothing(
    program: Program, bluesky: FakeBluesky, fault: Fault
) -> None:
    post = bluesky.i_post("Bread is out")
    bluesky.they_write("Is it rye?", under=post)
    assert fine(program.run("sync"), bluesky).code == 0
    bluesky.they_write("And on Sunday?", under=post, by="jonas")
    bluesky.fail_next(fault, 8)

    done = fine(program.run("sync"), bluesky)

    assert done.code == 3
    assert "work (Bluesky)" in done.out
    assert texts(program) == ["Is it rye?"]
    bluesky.fail_next(fault, 0)
    assert fine(program.run("sync"), bluesky).code == 0
    assert texts(program) == ["Is it rye?", "And on Sunday?"]


def test_a_wrong_token_asks_to_sign_in_and_the_stored_stays_readable(
    program: Program, bluesky: FakeBluesky
) -> None:
    bluesky.they_write("Is it rye?", under=bluesky.i_post("Bread is out"))
    assert program.run("sync").code == 0
    bluesky.revoke()

    synced, listed = program.run("sync"), program.run("inbox", "--list")

    assert (fine(synced, bluesky).code, fine(listed, bluesky).code) == (4, 4)
    assert "Is it rye?" in listed.out


def test_one_unreadable_mention_is_counted_and_the_rest_arrives(
    program: Program, bluesky: FakeBluesky
) -> None:
    post = bluesky.i_post("Bread is out")
    bluesky.they_write_unreadably(under=post)
    bluesky.they_write("Is it rye?", under=post)

    done = fine(program.run("sync", "-v"), bluesky)

    assert done.code == 0
    assert "1 unreadable" in done.out
    assert "unreadable on work: at://" in done.out
    assert texts(program) == ["Is it rye?"]


def test_a_comment_of_200_kb_is_stored_shown_and_drafted(
    program: Program, bluesky: FakeBluesky
) -> None:
    bluesky.they_write("Why? " * 40_000, under=bluesky.i_post("Bread is out"))
    assert fine(program.run("sync"), bluesky).code == 0

    listed = fine(program.run("inbox", "--list", "--no-sync"), bluesky)
    with program.at_terminal("inbox", "--no-sync") as terminal:
        screen = terminal.until("more lines, v shows all", "n next")
        terminal.press("q")
        assert terminal.end() == 0

    assert max(map(len, listed.out.splitlines())) <= 80
    assert len(screen.splitlines()) <= 24


def test_a_clock_ahead_of_ours_makes_no_wait_negative(
    program: Program, bluesky: FakeBluesky
) -> None:
    bluesky.now = datetime.now(UTC) + timedelta(days=400)
    bluesky.they_write("Greetings from next year", under=bluesky.i_post("Bread is out"))
    assert fine(program.run("sync"), bluesky).code == 0

    (item,) = program.run("inbox", "--json", "--no-sync").json["items"]

    assert item["waited_seconds"] >= 0
    assert not item["stale"]


def test_hostile_words_never_reach_the_terminal_or_a_pipe(
    program: Program, bluesky: FakeBluesky
) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m red \u202e desrever [bold]not markup[/bold]"
    bluesky.they_write(evil, under=bluesky.i_post("Bread is out"), by="mira")
    assert fine(program.run("sync"), bluesky).code == 0

    for command in (["inbox", "--list"], ["stale", "--all"], ["inbox", "--json"], ["draft"]):
        done = fine(
            program.run(*command, *([] if command == ["draft"] else ["--no-sync"])), bluesky
        )
        assert "\x9b" not in done.out
        assert "\u202e" not in done.out
        assert "owned\x07" not in done.out
    assert (
        "[bold]not markup[/bold]" in program.run("inbox", "--list", "--no-sync", COLUMNS="120").out
    )


def test_a_busy_ledger_is_waited_for_and_then_named(program: Program, bluesky: FakeBluesky) -> None:
    bluesky.they_write("Is it rye?", under=bluesky.i_post("Bread is out"))
    item = fine(program.run("inbox", "--json"), bluesky).json["items"][0]
    with sqlite3.connect(program.ledger, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        done = fine(program.run("dismiss", item["id"]), bluesky)
        other.execute("ROLLBACK")
    assert done.code == 75
    assert done.err.count("\n") == 1
    assert fine(program.run("dismiss", item["id"]), bluesky).code == 0


def test_a_reply_whose_answer_got_lost_is_found_and_never_sent_twice(
    program: Program, bluesky: FakeBluesky
) -> None:
    mention = bluesky.they_write("Is it rye?", under=bluesky.i_post("Bread is out"))
    item = program.run("inbox", "--json").json["items"][0]
    program.run("reply", item["id"], "--text", "Half rye, half wheat.")
    bluesky.fail_next_write(Fault.APPLIED_HANG_UP)

    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Half rye, half wheat.", "a approve")
        terminal.press("a")
        terminal.end()

    assert bluesky.posted_under(mention) == ["Half rye, half wheat."]
    assert fine(program.run("sync"), bluesky).code == 0
    assert program.run("outbox", "--json").json["items"] == []
    assert bluesky.posted_under(mention) == ["Half rye, half wheat."]
    assert texts(program) == []


def test_an_approval_left_behind_is_named_asked_about_and_cancelled(
    program: Program, bluesky: FakeBluesky
) -> None:
    config = program.config.read_text("utf-8").replace("undo_seconds = 0", "undo_seconds = 600")
    program.config.write_text(config, "utf-8")
    post = bluesky.i_post("Bread is out")
    mention = bluesky.they_write("Is it rye?", under=post)
    bluesky.they_write("Do you bake on Sundays?", under=post, by="jonas")
    item = program.run("inbox", "--json").json["items"][0]
    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Is it rye?", "a approve")
        terminal.press("a")
        terminal.until("u take it back", "Sundays")
        terminal.press("q")
        terminal.until("goes out in a moment")
        terminal.press("q")
        assert terminal.end() == 0

    stand = fine(program.run(), bluesky).out
    assert "1 person is waiting" in stand
    assert "The longest: @jonas.test" in stand
    assert "1 approved reply has not gone out yet." in stand
    with program.at_terminal("inbox", "--no-sync") as terminal:
        left = terminal.until("approved earlier 1 of 1")
        assert "it has not gone out yet" in left
        assert "much like an earlier reply" not in left, "it does not resemble itself"
        terminal.press("q")
        assert terminal.end() == 0
    assert program.run("outbox", "--json").json["items"][0]["state"] == "approved"
    assert fine(program.run("outbox", "cancel", item["id"]), bluesky).code == 0
    assert fine(program.run("outbox", "send"), bluesky).out == "Nothing is waiting to be sent.\n"
    assert bluesky.posted_under(mention) == []
    assert len(texts(program)) == 2


def test_who_was_answered_is_shown_without_another_draft(
    program: Program, bluesky: FakeBluesky
) -> None:
    mention = bluesky.they_write("Is it rye?", under=bluesky.i_post("Bread is out"))
    item = program.run("inbox", "--json").json["items"][0]
    assert item["draft"]["text"]
    bluesky.i_answer_elsewhere(mention, "Half rye.")
    program.run("sync")

    done = program.run("show", item["id"], "--json").json["item"]
    shown = fine(program.run("show", item["id"]), bluesky).out

    assert (done["state"], done["draft"]) == ("answered", None)
    assert "No draft" not in shown
    said = " ".join(shown.split())
    assert all(said.count(each) == 1 for each in done["evidence"])


def test_renaming_an_account_orphans_nothing(program: Program, bluesky: FakeBluesky) -> None:
    bluesky.they_write("Is it rye?", under=bluesky.i_post("Bread is out"))
    first = program.run("inbox", "--json").json["items"][0]
    program.run("dismiss", first["id"])
    text = program.config.read_text("utf-8")
    program.config.write_text(text.replace("accounts.work", "accounts.bakery"), "utf-8")

    assert fine(program.run("sync"), bluesky).code == 0
    shown = program.run("show", first["id"], "--json").json["item"]

    assert (shown["account"], shown["state"]) == ("bakery", "no-reply-needed")


def test_decisions_at_the_command_line(program: Program, bluesky: FakeBluesky) -> None:
    bluesky.they_write("Is it rye?", under=bluesky.i_post("Bread is out"))
    key = program.run("inbox", "--json").json["items"][0]["id"][:4]
    for command, state in [
        (["dismiss", key], "no-reply-needed"),
        (["reopen", key], "waiting"),
        (["snooze", key, "3d"], "snoozed"),
        (["reopen", key], "waiting"),
        (["mute", key], "muted"),
        (["reopen", key], "waiting"),
    ]:
        done = fine(program.run(*command), bluesky)
        assert done.code == 0, done.err
        assert program.run("show", key, "--json").json["item"]["state"] == state
    assert fine(program.run("open", key), bluesky).out.startswith("http")


def test_stale_tells_once_and_reading_forms_mark_nothing(
    program: Program, bluesky: FakeBluesky
) -> None:
    bluesky.they_write("Is it rye?", under=bluesky.i_post("Bread is out"))
    assert fine(program.run("sync"), bluesky).code == 0
    for reading in (["--all"], ["--older-than", "1d"], ["--json"]):
        assert fine(program.run("stale", "--no-sync", *reading), bluesky).code == 1
    first, second = program.run("stale", "--no-sync"), program.run("stale", "--no-sync")
    assert (first.code, second.code) == (1, 0)
    assert "Is it rye?" in first.out
    assert (second.out, second.err) == ("", "")
    assert program.run("stale", "--no-sync", "--all").code == 1

"""The morning run on a real Bluesky network: the real program, and the servers' word for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.program import Program

from .bluesky import BlueskyNetwork, Person, Post

pytestmark = pytest.mark.servers


def program_of(person: Person, network: BlueskyNetwork, home: Path, password: str = "") -> Program:
    """A home folder with one account in its configuration."""
    program = Program(home, env={"ANA_APP_PASSWORD": password or person.app_password})
    program.config.write_text(
        f"""
[inbox]
undo_seconds = 0

[accounts.bakery]
platform = "bluesky"
handle = "{person.handle}"
server = "{network.pds_url}"
token_env = "ANA_APP_PASSWORD"
""",
        encoding="utf-8",
    )
    return program


def waiting(program: Program) -> list[str]:
    """The texts of those who wait, longest first."""
    listed = program.run("inbox", "--list", "--json")
    assert listed.code == 0, listed.err
    return [item["text"] for item in listed.json["items"] if item["state"] != "no-reply-needed"]


def asked(network: BlueskyNetwork, ana: Person, name: str, text: str) -> Post:
    """Somebody asks something under a post of Ana's, and she is told."""
    post = ana.post("Bread is out of the oven")
    network.wait_until_indexed(post)
    question = network.create_account(name).reply(post, text)
    network.wait_until_notified(ana, question)
    return question


def test_one_morning(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")
    question = asked(bluesky, ana, "ben", "Is the dark one made with rye or with wheat?")
    mention = bluesky.create_account("cleo").mention(ana, "do you open on Sunday?")
    bluesky.wait_until_notified(ana, mention)
    program = program_of(ana, bluesky, tmp_path)

    synced = program.run("sync")
    assert synced.code == 0, synced.err
    assert "2 new" in synced.out
    assert waiting(program) == [question.text, mention.text]

    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Is the dark one")
        terminal.press("n")
        terminal.until("do you open on Sunday?")
        terminal.press("q")
        assert terminal.end() == 0
    assert ana.replies_to(question) == ana.replies_to(mention) == []


def test_an_approved_reply_is_there_once_under_its_parent(
    bluesky: BlueskyNetwork, tmp_path: Path
) -> None:
    ana = bluesky.create_account("ana")
    question = asked(bluesky, ana, "ben", "Is the dark one made with rye or with wheat?")
    program = program_of(ana, bluesky, tmp_path)
    item = program.run("inbox", "--list", "--json").json["items"][0]
    stored = program.run("reply", item["id"], "--text", "Rye, Ben, and a spoon of honey.")
    assert stored.code == 2, "without a terminal nothing may be sent"
    assert ana.replies_to(question) == []

    with program.at_terminal("inbox") as terminal:
        terminal.until("Rye, Ben, and a spoon of honey.", "a approve")
        terminal.press("a")
        assert terminal.end() == 0
    answers = ana.replies_to(question)
    assert [answer.text for answer in answers] == ["Rye, Ben, and a spoon of honey."]
    assert (answers[0].parent, answers[0].root) == (question.uri, question.root)
    bluesky.wait_until_indexed(answers[0])
    assert bluesky.replies_under(question) == answers

    assert program.run("sync").code == 0
    assert waiting(program) == []
    shown = program.run("show", item["id"], "--json").json["item"]
    assert shown["state"] == "answered"
    assert program.run("sync", "--full").code == 0
    assert ana.replies_to(question) == answers, "another sync sends nothing"


def test_an_answer_typed_elsewhere_clears_it(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")
    question = asked(bluesky, ana, "ben", "Is the dark one made with rye or with wheat?")
    program = program_of(ana, bluesky, tmp_path)
    assert waiting(program) == [question.text]

    ana.reply(question, "Rye.")

    assert waiting(program) == []


def test_a_deleted_question_goes(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")
    post = ana.post("Bread is out of the oven")
    bluesky.wait_until_indexed(post)
    ben = bluesky.create_account("ben")
    question = ben.reply(post, "Is the dark one made with rye or with wheat?")
    bluesky.wait_until_notified(ana, question)
    program = program_of(ana, bluesky, tmp_path)
    assert waiting(program) == [question.text]

    ben.delete(question)
    bluesky.wait_until_deleted(question)

    assert waiting(program) == []


def test_something_new_holds_the_send(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")
    question = asked(bluesky, ana, "ben", "Is the dark one made with rye or with wheat?")
    program = program_of(ana, bluesky, tmp_path)
    item = program.run("inbox", "--list", "--json").json["items"][0]
    program.run("reply", item["id"], "--text", "Rye, Ben, and a spoon of honey.")
    bluesky.wait_until_indexed(ana.reply(question, "Rye."))

    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Rye, Ben, and a spoon of honey.", "a approve")
        terminal.press("a")
        terminal.end()

    assert [answer.text for answer in ana.replies_to(question)] == ["Rye."]


def test_the_second_run_does_not_sign_in_again(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")
    program = program_of(ana, bluesky, tmp_path)
    assert program.run("sync").code == 0
    sessions = sorted((tmp_path / "data" / "sessions").glob("*.json"))
    kept = [session.read_bytes() for session in sessions]
    assert len(kept) == 1

    assert program.run("sync").code == 0

    assert [session.read_bytes() for session in sessions] == kept
    assert sessions[0].stat().st_mode & 0o077 == 0


def test_a_wrong_password_says_what_to_do(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")
    program = program_of(ana, bluesky, tmp_path, password="wrong-pass-word-here")

    tested = program.run("accounts", "test")
    synced = program.run("sync")

    assert (tested.code, synced.code) == (4, 4)
    assert "bakery (Bluesky)" in synced.out
    assert "wrong-pass-word-here" not in synced.out + synced.err + tested.out + tested.err


def test_accounts_test_says_who_one_is(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")

    tested = program_of(ana, bluesky, tmp_path).run("accounts", "test")

    assert tested.code == 0
    assert f"you are @{ana.handle}" in tested.out


def test_a_look_from_outside_sees_who_waits(bluesky: BlueskyNetwork, tmp_path: Path) -> None:
    ana = bluesky.create_account("ana")
    answered = asked(bluesky, ana, "ben", "Is the dark one made with rye or with wheat?")
    answer = ana.reply(answered, "Rye, Ben.")
    question = asked(bluesky, ana, "cleo", "Do you open on Sunday?")
    bluesky.wait_until_indexed(answer)
    program = Program(tmp_path)

    seen = program.run("peek", ana.handle, "--server", bluesky.appview_url, "--json")
    assert seen.code == 0, seen.err
    assert [item["text"] for item in seen.json["items"]] == [question.text]
    assert seen.json["items"][0]["remote_id"] == question.uri
    assert list(tmp_path.iterdir()) == []

    nobody = program.run("peek", "nobody-at-all.test", "--server", bluesky.appview_url)
    assert nobody.code == 3
    assert "there is nobody of that name" in nobody.err

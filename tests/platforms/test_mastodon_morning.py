"""The morning run on a Mastodon: the real program at a terminal, and the server's word for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.testing import Fault
from tests.program import Program

from .fake_mastodon import KINDS, FakeMastodon, Kind, running

QUESTION = "Is the dark one made with rye or with wheat?"
ANSWER = "Rye, Mira, and a spoon of honey."


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
def platform(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeMastodon]:
    kind: Kind = request.param
    with running(tmp_path / "sessions", kind) as fake:
        # The program has a clock of its own.
        fake.now = datetime.now(UTC) - timedelta(hours=30)
        yield fake


def program_of(platform: FakeMastodon, home: Path) -> Program:
    program = Program(home, env={"ANA_TOKEN": platform.secret})
    program.config.write_text(
        f"""
[inbox]
undo_seconds = 0

[accounts.home]
platform = "mastodon"
server = "{platform.url}"
token_env = "ANA_TOKEN"
""",
        encoding="utf-8",
    )
    return program


def waiting(program: Program) -> list[str]:
    listed = program.run("inbox", "--list", "--json")
    assert listed.code == 0, listed.err
    return [item["text"] for item in listed.json["items"] if item["state"] != "no-reply-needed"]


def approve(program: Program, text: str) -> int:
    """Open review on the first one with this text, see it, approve it; return the exit code."""
    item = program.run("inbox", "--list", "--json").json["items"][0]
    with program.at_terminal("reply", item["id"], "--text", text) as terminal:
        terminal.until(text, "a approve")
        terminal.press("a")
        return terminal.end()


def test_one_morning(platform: FakeMastodon, tmp_path: Path) -> None:
    base = platform.i_post("Bread is out of the oven")
    first = platform.they_write(QUESTION, under=base)
    second = platform.they_write("Do you open on Sunday?", under=base, by="tomas")
    program = program_of(platform, tmp_path)
    assert waiting(program) == [QUESTION, "Do you open on Sunday?"]

    platform.now = datetime.now(UTC)
    assert approve(program, ANSWER) == 0
    assert platform.posted_under(first) == [ANSWER]
    assert waiting(program) == ["Do you open on Sunday?"]

    platform.i_answer_elsewhere(second, "From eight to noon.")
    assert waiting(program) == []
    assert platform.posted_under(first) == [ANSWER]


def test_a_reply_whose_answer_was_lost_is_found_and_not_sent_again(
    platform: FakeMastodon, tmp_path: Path
) -> None:
    first = platform.they_write(QUESTION, under=platform.i_post("Bread is out of the oven"))
    program = program_of(platform, tmp_path)
    assert waiting(program) == [QUESTION]
    platform.now = datetime.now(UTC)
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    approve(program, ANSWER)
    assert waiting(program) == []
    assert program.run("outbox", "send").code == 0
    assert platform.posted_under(first) == [ANSWER]
    left = [item["state"] for item in program.run("outbox", "--json").json["items"]]
    assert not {"approved", "sending", "unknown", "refused"} & set(left)

"""The morning run on Facebook, Instagram and Threads: the real program, and the server's word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.testing import Fault
from tests.program import Program

from .fake_facebook import FakeFacebook
from .fake_graph import FakeGraph, running
from .fake_instagram import FakeInstagram
from .fake_threads import FakeThreads

QUESTION = "Is the dark one made with rye or with wheat?"
ANSWER = "Rye, Mira, and a spoon of honey."
KINDS: dict[str, Callable[[Path], FakeGraph]] = {
    "facebook": FakeFacebook,
    "instagram": FakeInstagram,
    "threads": FakeThreads,
}


@pytest.fixture(params=KINDS)
def platform(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeGraph]:
    fake = KINDS[request.param](tmp_path / "sessions")
    # The program has a clock of its own.
    fake.now = datetime.now(UTC) - timedelta(hours=30)
    yield from running(fake)


def program_of(platform: FakeGraph, home: Path) -> Program:
    program = Program(home, env={"ANA_TOKEN": platform.secret})
    program.config.write_text(
        f"""
[inbox]
undo_seconds = 0

[accounts.bakery]
platform = "{platform.connector.facts.name}"
server = "{platform.server}"
token_env = "ANA_TOKEN"
""",
        encoding="utf-8",
    )
    return program


def waiting(program: Program) -> list[str]:
    listed = program.run("inbox", "--list", "--json")
    assert listed.code == 0, listed.err
    return [item["text"] for item in listed.json["items"] if item["state"] != "no-reply-needed"]


def approve(program: Program, text: str) -> None:
    """Open review on the first one with this text, see it, approve it."""
    item = program.run("inbox", "--list", "--json").json["items"][0]
    with program.at_terminal("reply", item["id"], "--text", text) as terminal:
        terminal.until(text, "a approve")
        terminal.press("a")
        terminal.end()


def test_one_morning(platform: FakeGraph, tmp_path: Path) -> None:
    base = platform.i_post("Bread is out of the oven")
    first = platform.they_write(QUESTION, under=base)
    second = platform.they_write("Do you open on Sunday?", under=base, by="tomas")
    lost = platform.they_write("And on Monday?", under=base, by="cleo")
    program = program_of(platform, tmp_path)
    assert waiting(program) == [QUESTION, "Do you open on Sunday?", "And on Monday?"]

    platform.now = datetime.now(UTC)
    platform.fail_next_write(Fault.APPLIED_HANG_UP)
    approve(program, ANSWER)
    platform.i_answer_elsewhere(second, "From eight to noon.")
    platform.they_delete(lost)
    assert waiting(program) == []
    assert program.run("outbox", "send").code == 0
    assert platform.posted_under(first) == [ANSWER]
    left = [item["state"] for item in program.run("outbox", "--json").json["items"]]
    assert not {"approved", "sending", "unknown", "refused"} & set(left)

    platform.revoke()
    refused = program.run("sync", "--debug")
    assert refused.code == 4
    assert platform.secret not in refused.out + refused.err
    assert platform.secret.encode() not in program.ledger.read_bytes()

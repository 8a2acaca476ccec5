"""A morning with a language model: the real program at a terminal, a platform, and the model."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.drafting.fake_model import FakeModel
from tests.platforms.fake_mastodon import FakeMastodon, running
from tests.program import Program, Terminal

KEY = "canary-key-of-the-model-7c31"
QUESTION = "Is the dark loaf made with rye, or is that wheat with malt in it?"
DRAFT = "It is rye, Mira, with a spoon of honey. Which one did you have?"
FACT = "The dark loaf is rye with honey."
CONSENT = "Ask it for drafts? y/n"


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeMastodon]:
    with running(tmp_path / "sessions") as fake:
        # The program has a clock of its own.
        fake.now = datetime.now(UTC) - timedelta(hours=30)
        yield fake


@pytest.fixture
def model() -> Iterator[FakeModel]:
    with FakeModel() as fake:
        fake.answers(DRAFT)
        yield fake


@pytest.fixture
def program(platform: FakeMastodon, model: FakeModel, tmp_path: Path) -> Program:
    return configured(tmp_path / "home", platform, model)


def configured(
    home: Path, platform: FakeMastodon, model: FakeModel, account: str = "", **llm: str
) -> Program:
    home.mkdir(exist_ok=True)
    env = {"ANA_TOKEN": platform.secret, "MODEL_KEY": KEY}
    program = Program(home, env=env)
    written = {
        "base_url": f'"{model.url}"',
        "model": '"maker/tiny-1"',
        "key_env": '"MODEL_KEY"',
        "price_in": "2",
        "price_out": "10",
        "currency": '"EUR"',
        **llm,
    }
    lines = "\n".join(f"{key} = {value}" for key, value in written.items())
    program.config.write_text(
        f"""
[inbox]
undo_seconds = 0

[voice]
name = "Ana"
facts = ["{FACT}"]

[accounts.home]
platform = "mastodon"
server = "{platform.url}"
token_env = "ANA_TOKEN"
{account}

[drafting]
drafter = "llm"

[drafting.llm]
{lines}
""",
        encoding="utf-8",
    )
    return program


def mira_asks(platform: FakeMastodon, **more: str) -> str:
    base = platform.i_post("Bread is out of the oven", **more)
    return platform.they_write(QUESTION, under=base)


def says(terminal: Terminal, answer: str) -> str:
    """Answer the question that comes before the first use; return what it said."""
    asked = " ".join(terminal.until(CONSENT).split())
    terminal.press(f"{answer}\n")
    return asked


def see_the_model_s(terminal: Terminal) -> None:
    """Come to the model's draft as a person does: read, and press r once it is there."""
    terminal.until("Mira", "a approve")
    if DRAFT[:20] not in terminal.text:
        terminal.until("r shows tiny-1's draft")
        terminal.press("r")
    terminal.until(DRAFT[:20], "drafted by tiny-1", "a approve")


def test_consent_a_draft_and_a_key(
    program: Program, platform: FakeMastodon, model: FakeModel
) -> None:
    mention = mira_asks(platform)
    host = model.loopback.url.partition("//")[2]
    with program.at_terminal("inbox") as terminal:
        terminal.until(CONSENT)
        assert model.requests == []
        platform.now = datetime.now(UTC)
        asked = says(terminal, "y")
        assert f"maker/tiny-1 at {host} on this machine" in asked
        assert "their words and name, your post" in asked
        see_the_model_s(terminal)
        assert platform.posted_under(mention) == []
        terminal.press("a")
        assert terminal.end() == 0
        summary = " ".join(terminal.text.split())
    assert platform.posted_under(mention) == [DRAFT]
    assert f"1 draft by tiny-1 at {host}, 742 tokens, under 0.01 EUR." in summary
    assert len(model.requests) == 1
    assert QUESTION in model.user()
    assert FACT in model.user()
    assert KEY not in model.system() + model.user()
    assert platform.secret not in model.read


def test_no_yes_and_another_host(
    program: Program, platform: FakeMastodon, model: FakeModel
) -> None:
    mira_asks(platform)
    program.run("sync")
    done = program.run("draft")
    assert done.code == 0
    assert done.err.count("Agree once, at a terminal: ackbot draft") == 1
    with program.at_terminal("draft") as terminal:
        says(terminal, "n")
        assert terminal.end() == 0
        assert "Nothing goes there; drafts are made offline." in terminal.text
    assert model.requests == []
    with program.at_terminal("draft") as terminal:
        says(terminal, "y")
        assert terminal.end() == 0
        assert DRAFT[:40] in terminal.text
    assert program.run("draft", "--json").json["drafts"][0]["draft"] == DRAFT
    assert len(model.requests) == 1, "drafts are kept"
    with FakeModel() as elsewhere:
        configured(program.home, platform, elsewhere)
        assert "Agree once" in program.run("inbox", "--no-sync", "--json").err
        assert elsewhere.requests == []


def test_cron_asks_no_model(program: Program, platform: FakeMastodon, model: FakeModel) -> None:
    mira_asks(platform)
    with program.at_terminal("inbox") as terminal:
        says(terminal, "y")
        see_the_model_s(terminal)
        terminal.press("q")
        terminal.end()
    asked = len(model.requests)
    platform.they_write("And the light one?", under=platform.i_post("More bread"), by="tomas")
    for command in (["sync"], ["stale", "--all", "--older-than", "1m"]):
        done = program.run(*command)
        assert "light one" in done.out or command == ["sync"]
        assert done.err == ""
    assert len(model.requests) == asked


def test_private_words_never_arrive_unless_the_account_may(
    program: Program, platform: FakeMastodon, model: FakeModel
) -> None:
    mira_asks(platform, visibility="direct")
    with program.at_terminal("inbox") as terminal:
        says(terminal, "y")
        screen = " ".join(terminal.until("Mira", "a approve").split())
        assert "a direct message stays on this machine: offline draft instead" in screen
        terminal.press("q")
        assert terminal.end() == 0
    assert model.requests == []
    configured(program.home, platform, model, account="llm_private = true")
    assert program.run("draft", "--json").json["drafts"][0]["draft"] == DRAFT


def test_a_model_that_keeps_silent_holds_nobody_up(
    platform: FakeMastodon, model: FakeModel, tmp_path: Path
) -> None:
    program = configured(tmp_path / "home", platform, model, timeout='"1s"')
    mention = mira_asks(platform)
    model.holds()
    with program.at_terminal("inbox") as terminal:
        terminal.until(CONSENT)
        platform.now = datetime.now(UTC)
        says(terminal, "y")
        screen = terminal.until("tiny-1 is still writing", "a approve")
        assert "offline draft meanwhile" in screen
        terminal.press("r")
        terminal.until("tiny-1 did not answer within 1 s", "a approve")
        terminal.press("a")
        assert terminal.end() == 0
        assert "tiny-1 was of no use" in " ".join(terminal.text.split())
    assert len(platform.posted_under(mention)) == 1


def test_a_wrong_key_is_told_and_never_shown(
    program: Program, platform: FakeMastodon, model: FakeModel
) -> None:
    mira_asks(platform)
    program.run("sync")
    model.errs(401, f"Incorrect API key provided: {KEY}")
    with program.at_terminal("draft", "--debug") as terminal:
        says(terminal, "y")
        assert terminal.end() == 0
        shown = " ".join(terminal.text.split())
        assert "tiny-1 does not take the key: “Incorrect API key provided: ***”" in shown
        assert KEY.encode() not in terminal.raw
    home = [path for path in program.home.rglob("*") if path.is_file()]
    assert home
    assert not [path for path in home if KEY.encode() in path.read_bytes()]


def test_comments_in_a_file_are_drafted_for_by_the_model(
    program: Program, model: FakeModel
) -> None:
    comments = program.home / "comments.jsonl"
    people = [(QUESTION, "Mira Okonkwo"), ("🔥🔥🔥", "Ruben Okafor")]
    comments.write_text(
        "\n".join(
            json.dumps({"id": name, "text": text, "author": {"name": name}})
            for text, name in people
        ),
        "utf-8",
    )
    with program.at_terminal("draft", "--from", str(comments), columns=240) as terminal:
        says(terminal, "y")
        assert terminal.end() == 0
        lines = [line for line in terminal.lines if line.startswith("{")]
        assert "1 draft by tiny-1" in terminal.text
    drafted = [json.loads(line) for line in lines]
    assert [(one["action"], one["draft"]) for one in drafted] == [("reply", DRAFT), ("skip", None)]
    assert len(model.requests) == 1

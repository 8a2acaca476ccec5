"""What the quick commands do not load: an import too many shows here, not on a stopwatch."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.ledger.store import Ledger
from ackbot.model import Account, Person, Post, Reading, ReadingKind
from ackbot.platforms import registry
from ackbot.platforms.base import Connector
from ackbot.triage import Policy
from ackbot.verdicts import retriage
from tests.program import PATIENCE, Program

#: Runs ackbot and then names all that it loaded, on stderr.
_SPY = """
import sys

from ackbot.cli.main import run

try:
    run()
finally:
    print(*sys.modules, file=sys.stderr)
"""
_SPARED_BY_ALL = {"httpx", "pydantic", "asyncio", "rich"}
_SPARED_BY_LISTS = _SPARED_BY_ALL | {"importlib.metadata", "keyring", "tomli", "filelock", "ssl"}
_SPARED_BY_WORDS = _SPARED_BY_ALL | {"sqlite3", "json", "dataclasses", "pathlib", "ackbot.text"}

_CONFIGURATION = """
[accounts.photos]
platform = "bluesky"
handle = "ana.test"
token_env = "UNSET"
"""
_ME = Account(
    id="bluesky:did:plc:ana",
    platform="bluesky",
    name="photos",
    person=Person(id="did:plc:ana", name="Ana", handle="ana.test"),
)


def waits(program: Program, *, url: str = "https://bsky.app/profile/mira.test/post/1") -> None:
    """Somebody has waited for three days."""
    now = datetime.now(UTC)
    post = Post(
        id="at://did:plc:mira/app.bsky.feed.post/1",
        root="at://did:plc:mira/app.bsky.feed.post/1",
        author=Person(id="did:plc:mira", name="Mira", handle="mira.test"),
        at=now - timedelta(days=3),
        text="Which film did you use?",
        url=url,
    )
    asks = Reading(language="en", kind=ReadingKind.QUESTION, why="asks a question")
    with Ledger.open(program.ledger) as ledger:
        ledger.put_account(replace(_ME, synced_at=now), identity="{}", credential="")
        ledger.add(_ME, [(post, "incoming", asks)], seen_at=now)
        retriage(ledger, "bluesky", [post.root], Policy(), now)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """ackbot with one Bluesky account, on which somebody waits."""
    program = Program(tmp_path)
    program.config.write_text(_CONFIGURATION, "utf-8")
    waits(program)
    return program


def loaded(program: Program, *args: str) -> set[str]:
    """Return the names of all modules that a run ends with."""
    done = subprocess.run(
        [sys.executable, "-c", _SPY, *args],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=program.environment(),
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout or args[0] == "stale"
    return set(done.stderr.split())


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_a_word_about_itself_loads_click_and_little_else(program: Program, option: str) -> None:
    assert not loaded(program, option) & _SPARED_BY_WORDS


@pytest.mark.parametrize(
    "command",
    [
        ["stale", "--no-sync"],
        ["stale", "--no-sync", "--all"],
        ["stale", "--no-sync", "--json"],
        ["inbox", "--list", "--no-sync"],
        ["inbox", "--list", "--json", "--no-sync"],
        ["inbox", "--list", "--json", "--no-sync", "--limit", "0"],
    ],
    ids=" ".join,
)
def test_what_is_stored_is_shown_without_what_validates_or_waits(
    program: Program, command: list[str]
) -> None:
    program.run(*command)  # validates the configuration, makes drafts and tells of the late
    assert not loaded(program, *command) & _SPARED_BY_LISTS


def test_a_stale_with_nothing_to_say_loads_nothing_that_prints_or_judges(program: Program) -> None:
    program.run("stale", "--no-sync")
    spared = {"ackbot.cli.lists", "ackbot.text", "ackbot.triage", "ackbot.platforms", "hashlib"}
    assert not loaded(program, "stale", "--no-sync") & spared


@pytest.mark.parametrize("said", ["Which film did you use?", "¿Qué película usaste, Íñigo?"])
def test_drafts_for_a_file_need_nothing_that_is_set_up(tmp_path: Path, said: str) -> None:
    program, comments = Program(tmp_path), tmp_path / "comments.jsonl"
    comments.write_text(json.dumps({"id": "1", "platform": "mastodon", "text": said}), "utf-8")
    ours = {f"ackbot.{name}" for name in ("config", "ledger", "net", "platforms", "triage")}
    spared = _SPARED_BY_LISTS | ours | {"sqlite3", "wcwidth", "ackbot.drafting.learning"}
    assert not loaded(program, "draft", "--from", str(comments)) & spared
    assert not program.ledger.exists()


def test_a_changed_configuration_is_validated_again(program: Program) -> None:
    program.run("stale", "--no-sync")
    program.config.write_text(f"{_CONFIGURATION}\n[inbox]\nstale_after = '96h'\n", "utf-8")
    assert "pydantic" in loaded(program, "stale", "--no-sync")
    assert program.run("stale", "--no-sync", "--all").out == ""


def test_a_platform_setting_that_is_none_is_refused_each_time(program: Program) -> None:
    program.config.write_text(f"{_CONFIGURATION}hadnle = 'ana.test'\n", "utf-8")
    for _ in range(2):
        done = program.run("stale", "--no-sync")
        assert done.code == 2
        assert "Did you mean handle?" in done.err


def test_facts_read_without_their_connector_are_the_same_for_all_accounts() -> None:
    for name in registry.names(others=[]):
        kind = registry.connector(name, others=[])
        own = vars(kind).get("facts_for", vars(Connector)["facts_for"])
        if own is vars(Connector)["facts_for"]:
            assert registry.facts_for(name, {}, others=[]) is kind.facts
        else:
            settings = {"world": "shop"}
            assert registry.facts_for(name, settings, others=[]) == kind.facts_for(settings)

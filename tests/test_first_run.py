"""The first run of a new user, from an empty home to a reply that was sent; the tutorial is it."""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tools.tutorial import PAGE, written

from tests.first_run import FirstRun, first_run


@pytest.fixture(scope="module")
def run() -> Iterator[FirstRun]:
    # As `make tutorial` does: pytest's own folders have longer names, which fold at 80 columns.
    with TemporaryDirectory() as folder, first_run(Path(folder)) as played:
        played.play()
        yield played


def test_the_approved_reply_is_there_and_no_other(run: FirstRun) -> None:
    (posted,) = run.mastodon.posted_under(run.mira)
    shown = _draft(run.scenes["review"])
    assert posted.split() == shown.split()
    assert "1 sent" in run.scenes["closing"]


def _draft(screen: str) -> str:
    return " ".join(re.findall(r"^ ▌ (.*)$", screen, re.MULTILINE))


def test_every_command_of_it_ends_well(run: FirstRun) -> None:
    assert run.codes == [0] * 5


def test_the_configuration_is_valid_commented_and_has_no_secret(run: FirstRun) -> None:
    text = run.scenes["configuration"]
    assert 'name = "Ana"' in text
    assert 'languages = ["en", "de"]' in text
    assert "[accounts.social]" in text
    assert "# Your own name, as you would sign." in text
    assert run.mastodon.secret not in text
    done = run.program.run("config", "check")
    assert done.code == 0, done.err
    assert "it names 1 account" in done.out


def test_what_it_leaves_is_private_and_the_secret_is_in_the_keyring(run: FirstRun) -> None:
    kept = json.loads(Path(run.program.env["KEYRING_FILE"]).read_text("utf-8"))
    assert kept == {"ackbot/social": run.mastodon.secret}
    for path in run.program.home.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_each_step_names_the_next(run: FirstRun) -> None:
    assert "ackbot init" in run.scenes["welcome"]
    assert "Open your inbox now?" in run.scenes["set-up"]
    assert "next  ackbot inbox" in run.scenes["summary"]


def test_the_tutorial_shows_what_was_played(run: FirstRun) -> None:
    now = PAGE.read_text("utf-8")
    assert _without_drafts(now) == _without_drafts(written(run.scenes)), "run: make tutorial"


def _without_drafts(page: str) -> str:
    """Leave out the words of drafts, and how many they are: drafting gets better by itself."""
    return re.sub(r"(?m)^ ▌ .*\n", "", re.sub(r"\d+/468", "", page))

"""Times that no comment has: before the platform was, after the sun is gone, or none at all."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from ackbot.app.app import App
from ackbot.ledger.store import Ledger
from ackbot.model import Person, Post
from ackbot.reading import read
from ackbot.verdicts import retriage
from tests.corpus.running import at_pty, in_pipe
from tests.corpus.world import ME, configure, moment, options_of

NOW = moment()
TIMES = {
    "the first moment there is": datetime.min.replace(tzinfo=UTC),
    "before computers": datetime(1, 1, 2, tzinfo=UTC),
    "when clocks begin": datetime.fromtimestamp(0, UTC),
    "another zone": NOW.astimezone(timezone(timedelta(hours=14))) - timedelta(days=3),
    "an hour ahead": NOW + timedelta(hours=1),
    "far ahead": datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
    "the last moment there is": datetime.max.replace(tzinfo=UTC),
    "none": None,
}
COMMANDS = (
    ("inbox", "--list", "--no-sync"),
    ("stale", "--all", "--no-sync"),
    ("people",),
    ("accounts", "list"),
    ("doctor", "--offline"),
    ("export", "--csv"),
    (),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which somebody spoke at each of these times."""
    folder = tmp_path_factory.mktemp("times") / "home"
    configure(folder)
    with Ledger.open(folder / "data" / "ledger.db") as ledger:
        ledger.put_account(ME, identity="{}", credential="")
        said = [
            Post(
                id=f"m{number}",
                root=f"m{number}",
                author=Person(id=name, name=name.title()),
                at=at,
                claimed_at=at or NOW,
                edited_at=at,
                reply_until=at,
                text="Does it run on FreeBSD, too?",
            )
            for number, (name, at) in enumerate(TIMES.items())
        ]
        ledger.add(ME, [(one, "incoming", read(one.text)) for one in said], seen_at=NOW)
    with App(options_of(folder)) as app:
        app.prepare()
        retriage(app.ledger, ME.platform, [one.id for one in said], app.policy(), NOW)
    return folder


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_time_that_cannot_be_stops_no_command(home: Path, command: tuple[str, ...]) -> None:
    for done in (in_pipe(home, *command), at_pty(home, 40, *command)):
        assert done.code in (0, 1, 4, 5), done.out
        assert not re.search(r"-\d+ (?:d|h|min|s)\b", done.out)


def test_nobody_waits_for_less_than_no_time_and_nobody_is_lost(home: Path) -> None:
    items = json.loads(in_pipe(home, "inbox", "--json", "--no-sync", "--limit", "0").out)["items"]
    everybody = json.loads(in_pipe(home, "export").out)["conversations"]
    assert len(everybody) == len(TIMES)
    assert items
    assert all(one["waited_seconds"] >= 0 for one in items)
    for one in everybody:
        shown = in_pipe(home, "show", one["id"])
        assert shown.code == 0
        assert "FreeBSD" in shown.out

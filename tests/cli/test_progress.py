"""How a sync is told, account by account."""

from __future__ import annotations

from ackbot.cli.progress import told
from ackbot.sync import Synced


def test_notes_stand_under_their_account_whatever_became_of_it() -> None:
    well = Synced(account="videos", pages=2, new=1, notes=("7 units are used.",))
    failed = Synced(account="x", error="x was not read: no.", notes=("It cost \x1b[31m$1.",))
    lines = list(told([well, failed]))
    assert lines[0] == " videos  2 pages, 1 new, 0 answered"
    assert lines[1] == "         7 units are used."
    assert "x was not read" in lines[2]
    assert lines[3].strip() == "It cost $1."

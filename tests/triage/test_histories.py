"""Every history of the table, judged."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from ackbot.model import How, Shown, State, Verdict
from ackbot.triage import is_stale, judge, order_key

from .history import ROOT, START, History, Malformed, histories

TABLE = Path(__file__).with_name("histories.txt")
HISTORIES = list(histories(TABLE))


def stamp(at: datetime) -> str:
    """Write a moment as the table does."""
    week = "next " if (at - START).days >= 7 else ""
    return f"{week}{at:%a %H:%M}"


def said(verdict: Verdict) -> str:
    """Write a verdict as the table does."""
    state = verdict.state.value
    if verdict.state in (State.ANSWERED, State.NO_REPLY_NEEDED):
        assert verdict.how is not None
        state += f" {verdict.how.value}"
    since = f" since {stamp(verdict.since)}" if verdict.since else ""
    due = f", until {stamp(verdict.due)}" if verdict.due else ""
    return state + since + due


def group(verdict: Verdict, history: History) -> Shown:
    """Return the group of the inbox that DESIGN gives to a state."""
    assert history.now is not None
    if verdict.state in (State.WAITING, State.WAITING_AGAIN):
        return Shown.WAITING
    if verdict.state is State.PROMISED and verdict.due and verdict.due <= history.now:
        return Shown.WAITING
    return Shown.MAYBE if verdict.how is How.GUESSED else Shown.NOT


@pytest.mark.parametrize("history", HISTORIES, ids=[history.title for history in HISTORIES])
def test_history(history: History) -> None:
    assert history.now is not None, "every history says when it is judged"
    assert history.expected, "every history says what follows"
    verdicts = judge(history.thread, history.policy, history.now)
    by_id = {verdict.id: verdict for verdict in verdicts}
    assert set(by_id) == {one.id for one in history.expected}, [
        (verdict.key.person, verdict.key.account) for verdict in verdicts
    ]
    for expected in history.expected:
        verdict = by_id[expected.id]
        stale = ", stale" if is_stale(verdict, history.policy, history.now) else ""
        assert said(verdict) + stale == expected.says, "\n".join(verdict.evidence)
        assert expected.reason in verdict.reason
        assert verdict.shown is group(verdict, history)
        assert verdict.reason
        assert verdict.evidence
    if history.inbox is not None:
        shown = [verdict for verdict in verdicts if verdict.shown is not Shown.NOT]
        assert [one.key.person for one in sorted(shown, key=order_key)] == history.inbox


def test_the_table_is_numbered_and_long_enough() -> None:
    numbers = [int(history.title.split(".")[0]) for history in HISTORIES]
    assert numbers == list(range(1, len(HISTORIES) + 1))
    assert len(HISTORIES) >= 65


@pytest.mark.parametrize(
    "line",
    [
        "Mon 09:00  a     Mia   Hello?  [shouted]",
        "Mon 09:00  a     Mia   Hello?  [sent to Mia]",
        "Mon 09:00  you   snooze Mia",
        "Mon 09:00  you   forgive Mia",
        "Mon 9:00  a     Mia   Hello?",
        "= Mia waiting",
    ],
)
def test_what_the_table_does_not_know_fails(line: str, tmp_path: Path) -> None:
    table = tmp_path / "table.txt"
    table.write_text(f"## 1. A line\n{line}\n", encoding="utf-8")
    with pytest.raises(Malformed):
        list(histories(table))


def test_roots_are_the_tables() -> None:
    assert {history.thread.root for history in HISTORIES} == {ROOT}

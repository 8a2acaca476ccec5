"""Looking back: who was answered and how soon, who came back, which promises were kept."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Protocol

import pytest

from ackbot.cli.results import share, write_table
from ackbot.cli.results_page import page
from ackbot.model import Person, State
from ackbot.results import Ending, Owed, Past, Results, look_back, results
from ackbot.triage import judge
from tests.program import Program
from tests.test_schemas import waited_for
from tests.triage.history import START, History, histories
from tests.triage.test_histories import HISTORIES

HEAD = "Scenes\n\n## scene\n"
WAITS = (State.WAITING, State.WAITING_AGAIN)


def pasts(history: History) -> list[Past]:
    assert history.now is not None
    return list(look_back(history.thread, history.policy, history.now))


class Seen(Protocol):
    """From a scene to its results."""

    def __call__(self, scene: str, since: datetime | None = None) -> Results: ...


@pytest.fixture
def seen(tmp_path: Path) -> Seen:
    """Gives the results of a scene, in the form of tests/triage/histories.txt."""

    def told(scene: str, since: datetime | None = None) -> Results:
        path = tmp_path / "scene.txt"
        path.write_text(HEAD + scene.replace("\n    ", "\n"), "utf-8")
        (history,) = histories(path)
        assert history.now is not None
        return results(
            pasts(history), since=since, now=history.now, who=lambda one: one.person.id, zone=UTC
        )

    return told


@pytest.mark.parametrize("history", HISTORIES, ids=[history.title for history in HISTORIES])
def test_whoever_waits_now_is_a_wait_and_nobody_else(history: History) -> None:
    """The verdict and the look back agree, on every scene that triage is held against."""
    assert history.now is not None
    verdicts = judge(history.thread, history.policy, history.now)
    waiting = {one.id: one.since for one in verdicts if one.state in WAITS}
    snoozed = {one.id for one in verdicts if one.state is State.SNOOZED}
    waits = [wait for past in pasts(history) for wait in past.waits]
    still = {one.key.id: one.since for one in waits if one.ending is Ending.WAITING}
    assert {key: at for key, at in still.items() if key not in snoozed} == waiting
    assert all(one.until >= one.since for one in waits if one.until is not None)
    ended = [(one.key.id, one.since) for one in waits if one.until is not None]
    assert len(ended) == len(set(ended)), "no wait ends twice"


def test_the_wait_runs_from_the_first_word_to_our_answer(seen: Seen) -> None:
    found = seen("""Mon 09:00  a     Mia   Does it work on Linux?
    Mon 12:00  b     Mia   Any news?
    Tue 09:00  r>b   me    It does.
    Tue 10:00  c     Bob   And on a Mac?
    Tue 10:30  s>c   me    Yes.
    Wed 09:00  d     Eve   Who are you?
    Wed 12:00  now""")
    assert [one.length for one in found.tally.answered] == [
        timedelta(minutes=30),
        timedelta(days=1),
    ]
    assert (found.tally.wanted, found.tally.waiting) == (3, 1)
    assert found.tally.middle == timedelta(hours=12, minutes=15)
    assert found.tally.slowest is not None
    assert found.tally.slowest.person.id == "Mia"


def test_one_conversation_holds_several_waits_and_closing_words_are_none(seen: Seen) -> None:
    found = seen("""Mon 09:00  a     Mia   Does it work on Linux?
    Mon 10:00  r>a   me    It does.
    Mon 11:00  b>r   Mia   thanks!
    Tue 09:00  c>r   Mia   And on a Mac?
    Tue 11:00  s>c   me    Yes.
    next Mon 09:00  d>s  Mia   On BSD, too?
    next Mon 10:00  t>d  me    Try it.
    next Tue 09:00  now""")
    assert [one.length.total_seconds() / 3600 for one in found.tally.answered] == [1, 1, 2]
    assert [(str(one.begins), len(one.tally.answered)) for one in found.weeks] == [
        ("2026-03-02", 2),
        ("2026-03-09", 1),
    ]
    assert [one.id for one in found.came_back] == ["Mia"]


def test_a_first_thanks_wanted_a_word(seen: Seen) -> None:
    found = seen("""Mon 09:00  a     Mia   thanks!
    Mon 10:00  r>a   me    Gladly.
    Mon 12:00  now""")
    assert found.tally.wanted == len(found.tally.answered) == 1
    assert found.came_back == ()


def test_what_was_put_aside_counts_on_neither_side(seen: Seen) -> None:
    found = seen("""Mon 09:00  a     Mia   Does it work on Linux?
    Mon 09:00  b     Bob   You are all wrong
    Mon 09:00  c     Helpbot   Have you tried turning it off?
    Mon 10:00  you   won't answer Bob
    Mon 10:00  you   mute Mia
    Mon 12:00  now""")
    assert (found.tally.wanted, found.tally.aside) == (0, 2)


def test_an_answer_that_the_user_reopened_is_none(seen: Seen) -> None:
    found = seen("""Mon 09:00  a     Mia   Does it work on Linux?
    Mon 10:00  r>a   me    Hm.
    Mon 11:00  you   reopen Mia
    Mon 12:00  now""")
    assert found.tally.answered == ()
    assert found.tally.waiting == 1


def test_promises_kept_overdue_and_not_yet_due(seen: Seen) -> None:
    found = seen("""Mon 09:00  a     Mia   Does it work on Linux?
    Mon 10:00  r>a   me    I'll look into it
    Tue 10:00  s>a   me    It does.
    Mon 09:00  b     Bob   And on a Mac?
    Mon 10:00  t>b   me    I'll look into it
    Fri 09:00  c     Eve   And on BSD?
    Fri 10:00  u>c   me    I'll look into it by Sun 09:00
    Mon 09:00  d     Jo    And on Haiku?
    Mon 10:00  v>d   me    I'll look into it
    Tue 10:00  w>d   me    I'll look into it by Wed 09:00
    Wed 08:00  x>d   me    It does not.
    Mon 09:00  e     Kim   And on a phone?
    Mon 10:00  y>e   me    I'll look into it
    Mon 11:00  you   dismiss Kim
    Sat 09:00  now""")
    assert found.promises == {Owed.KEPT: 2, Owed.OVERDUE: 1, Owed.NOT_YET_DUE: 1, Owed.LEFT: 1}
    assert len(found.tally.answered) == found.tally.wanted == 5, "a promise is a word, too"


def test_what_began_before_is_left_out(seen: Seen) -> None:
    scene = """Mon 09:00  a     Mia   Does it work on Linux?
    Mon 10:00  r>a   me    It does.
    Wed 09:00  b     Bob   And on a Mac?
    Wed 10:00  s>b   me    Yes.
    Thu 09:00  now"""
    assert {one.person.id for one in seen(scene).tally.answered} == {"Bob", "Mia"}
    later = seen(scene, START + timedelta(days=1))
    assert [one.person.id for one in later.tally.answered] == ["Bob"]
    assert later.people == 1


def test_handles_of_one_person_came_back_together(tmp_path: Path) -> None:
    path = tmp_path / "scene.txt"
    path.write_text(
        HEAD + "Mon 09:00  a     Mia   Does it work on Linux?\nMon 10:00  r>a   me    It does.\n"
        "Tue 09:00  b     Mimi   And on a Mac?\nWed 09:00  now\n",
        "utf-8",
    )
    (history,) = histories(path)
    found = pasts(history)
    now = START + timedelta(days=2)
    linked = results(found, since=None, now=now, who=lambda one: "both", zone=UTC)
    alone = results(found, since=None, now=now, who=lambda one: one.person.id, zone=UTC)
    assert [one.id for one in linked.came_back] == ["Mimi"]
    assert alone.came_back == ()


@pytest.mark.parametrize(
    ("part", "whole", "says"),
    [
        (0, 0, "none"),
        (0, 5, "none"),
        (2, 3, "2 of 3"),
        (5, 5, "all"),
        (999, 1000, "99 %"),
        (1, 1000, "1 %"),
        (10, 40, "25 %"),
    ],
)
def test_a_share_is_never_all_for_some(part: int, whole: int, says: str) -> None:
    assert share(part, whole) == says


def called(found: Results, name: str) -> Results:
    """Give everybody in the results a name."""
    person = Person(id="x", name=name)
    waits = tuple(replace(one, person=person) for one in found.tally.answered)
    weeks = tuple(
        replace(
            week,
            tally=replace(
                week.tally,
                answered=tuple(replace(one, person=person) for one in week.tally.answered),
            ),
        )
        for week in found.weeks
    )
    tally = replace(found.tally, answered=waits)
    return replace(found, tally=tally, weeks=weeks, came_back=(person,))


SCENE = """Mon 09:00  a     Mia   Does it work on Linux?
    Mon 10:00  r>a   me    It does.
    Tue 09:00  now"""


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x.example")', "@sum", "-1+1", "\t=1", "＝1"])
def test_no_name_is_a_formula(seen: Seen, name: str) -> None:
    out = io.StringIO()
    write_table(called(seen(SCENE), name), out)
    (row,) = csv.DictReader(io.StringIO(out.getvalue()))
    assert row["slowest_person"].startswith("'")
    assert row["answered"] == "1"


class Tags(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.pointing: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)
        self.pointing += [key for key, _ in attrs if key in ("src", "href") or key[:2] == "on"]


def test_no_name_is_markup_and_the_page_loads_nothing(seen: Seen) -> None:
    found = called(seen(SCENE), "<img src=x onerror=alert(1)></dd><script>1</script>\x1b[2J\u202e")
    tags = Tags()
    tags.feed(page(found))
    assert not {"img", "script", "link", "iframe"} & set(tags.found)
    assert tags.pointing == []
    assert not set("\x1b\u202e") & set(page(found))
    assert "&lt;img" in page(found)


# -- by the real program


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """ackbot with four accounts on which people wait."""
    return waited_for(tmp_path_factory.mktemp("home"))


def test_it_is_told_in_ratios(program: Program) -> None:
    done = program.inside("results")
    assert done.code == 0, done.err
    for words in ("Answered ", "Waited ", "Came back ", "Promises ", "week of", "ackbot inbox"):
        assert words in done.out


def test_an_account_alone_and_a_span(program: Program) -> None:
    whole = program.inside("results", "--json").json["all"]
    shop = program.inside("results", "--json", "--account", "shop").json["all"]
    assert 0 < shop["wanted"] < whole["wanted"]
    none = program.inside("results", "--since", "1s")
    assert "Nobody wanted a word from you in that time." in none.out
    assert program.inside("results", "--json", "--since", "1s").json["weeks"] == []


def test_files_are_private_and_nothing_is_overwritten(program: Program) -> None:
    for way, begins in (("--html", "<!doctype html>"), ("--csv", "week_begins,")):
        file = program.home / f"results{way}"
        done = program.inside("results", str(file), way)
        assert "which only you can read" in done.err
        assert file.read_text("utf-8").startswith(begins)
        assert file.stat().st_mode & 0o777 == 0o600
        again = program.inside("results", str(file), way)
        assert again.code == 2
        assert "Nothing was overwritten" in again.err


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--html", "--csv"], "not two of them"),
        (["--json", "--csv"], "not two of them"),
        (["file.html"], "Add --html or --csv."),
        (["--since", "yesteryear"], "is no span of time"),
        (["--account", "nobody"], "nobody"),
    ],
)
def test_what_cannot_be_meant_is_said(program: Program, args: list[str], says: str) -> None:
    done = program.inside("results", *args)
    assert done.code == 2
    assert says in done.err

"""Whom my words on GitHub answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.ledger.store import Ledger
from ackbot.model import How, State
from ackbot.testing import Pulled

from .desk import Desk
from .fake_github import FakeGitHub, running


@pytest.fixture
def github(tmp_path: Path) -> Iterator[FakeGitHub]:
    """An account that names its own repository, and takes part elsewhere."""
    with running(tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture
def desk(github: FakeGitHub, tmp_path: Path) -> Iterator[Desk]:
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        yield Desk(github, ledger)


# --- what my words answer ------------------------------------------------------------------------


def test_what_my_words_name_and_quote(github: FakeGitHub) -> None:
    issue = github.opens("mira", body="How hot?\n\nAnd how long?")
    other = github.speaks("tomas", "I take 240 degrees.", under=issue)
    mine = [
        github.speaks("ana", text, under=issue)
        for text in (
            "@Tomas, that is too hot.",
            "> And how long?\n\nAn hour.",
            "> I take 240 degrees\n\nToo hot. cc @org/bakers",
            "@renovate rebase",
            "Use @Override there.",
            "> somebody's book\n\nGood advice.",
            "`@tomas` is a tag.",
        )
    ]
    own = Pulled(github).pull().own
    team, robot = (f"{github.home}#login-{login}" for login in ("org/bakers", "renovate"))
    assert [own[one].names for one in mine] == [
        (github.person("tomas"),),
        (),
        (team,),
        (robot,),
        (),
        (),
        (),
    ]
    assert [own[one].quotes for one in mine] == [(), (issue,), (other,), (), (), (), ()]


def test_a_quotation_from_before_is_looked_up(github: FakeGitHub) -> None:
    issue = github.opens("mira")
    other = github.speaks("tomas", "I take 240 degrees.", under=issue)
    pulled = Pulled(github).pull()
    github.now += timedelta(hours=1)
    mine = github.speaks("ana", "> I take 240 degrees.\n\nToo hot for @olga.", under=issue)
    github.user("olga")
    assert pulled.pull().own[mine].quotes == (other,)
    assert pulled.own[mine].names == (github.person("olga"),)


def test_a_word_of_mine_that_names_one_leaves_the_others_waiting(
    github: FakeGitHub, desk: Desk
) -> None:
    issue = github.opens("mira", body="Too hot?")
    github.speaks("tomas", "Here too?", under=issue)
    github.speaks("ana", "@tomas: set it to 200.", under=issue)
    desk.sync()
    assert desk.state("tomas", issue) is State.ANSWERED
    assert desk.state("mira", issue) is State.WAITING
    github.speaks("ana", "Fixed in 1.2.", under=issue)
    desk.sync()
    assert desk.state("mira", issue) is State.ANSWERED
    github.speaks("mira", "Does 1.2 need a new oven?", under=issue)
    desk.sync()
    assert desk.state("mira", issue) is State.WAITING_AGAIN


def test_an_answer_in_a_review_thread_answers_those_who_spoke_in_it(
    github: FakeGitHub, desk: Desk
) -> None:
    pull = github.opens("mira", "PullRequest", body="Could somebody look?")
    mine = github.speaks("ana", "Why twice?", under=pull)
    github.speaks("mira", "Is once enough?", under=mine)
    talk = github.talks("tomas", "When will it be released?", under=pull)
    desk.sync()
    assert desk.state("mira", pull) is State.ANSWERED, "I looked at it, line by line"
    assert desk.state("mira", mine) is State.WAITING_AGAIN
    assert desk.state("tomas", pull) is State.WAITING
    github.speaks("ana", "Yes, once.", under=mine)
    desk.sync()
    assert desk.state("mira", mine) is State.ANSWERED
    assert desk.state("tomas", pull) is State.WAITING, f"nobody answered {talk}"


def test_an_approval_without_words_answers_who_opened_it(github: FakeGitHub, desk: Desk) -> None:
    pull = github.opens("mira", "PullRequest", body="Could you look, @ana?")
    github.talks("tomas", "When will it be released?", under=pull)
    github.reviews("ana", pull, "APPROVED")
    desk.sync()
    assert desk.state("mira", pull) is State.ANSWERED
    assert desk.state("tomas", pull) is State.WAITING


def test_what_i_begin_in_a_discussion_answers_who_opened_it(github: FakeGitHub, desk: Desk) -> None:
    talk = github.opens("mira", "Discussion", body="Rye or wheat?")
    other = github.speaks("tomas", "Is spelt allowed?", under=talk)
    github.speaks("ana", "Rye, for taste.", under=talk)
    desk.sync()
    assert desk.state("mira", talk) is State.ANSWERED
    assert desk.state("tomas", other) is State.WAITING
    assert desk.verdict("mira", talk).how is How.ELSEWHERE


def test_reading_again_writes_nothing_that_did_not_change(github: FakeGitHub, desk: Desk) -> None:
    issue = github.opens("mira", body="@tomas and I ask: too hot?")
    github.speaks("tomas", "> too hot?\n\nYes, is it?", under=issue)
    github.opens("olga", repo="mill/flour", body="@ana, @tomas?")
    for _ in range(3):
        desk.sync()
    account = desk.ledger.accounts()[0]
    before = desk.ledger.known(account.id, desk.ledger.open_mentions(account.id))
    assert len(before) == 3
    desk.sync()
    after = desk.ledger.known(account.id, desk.ledger.open_mentions(account.id))
    assert after == before

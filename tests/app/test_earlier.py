"""Earlier replies for a conversation, found in the ledger and spoken to the new person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ackbot.app.earlier import searched
from ackbot.model import Conversation, Person
from tests.app.sample import SampleApp, Sitting


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Sitting]:
    with Sitting(SampleApp(tmp_path)) as sitting:
        yield sitting


def asks(one: Conversation, text: str, like: Conversation) -> Conversation:
    """Somebody new says this where `one` was, in the language of `like`."""
    post = replace(one.newest.post, text=text)
    reading = replace(one.newest.reading, language=like.newest.reading.language)
    newest = replace(one.newest, post=post, reading=reading)
    person = Person(id="noor", name="Noor Haddad", handle="noor")
    return replace(one, newest=newest, person=person)


def answers(at: Sitting, one: Conversation, reply: str) -> None:
    """The user approves a reply, and it goes out."""
    row = at.approves(one, reply)
    at.app.clock.passes(seconds=11)
    at.app.send((at.desk.status(row.row),))


def test_a_reply_to_a_like_comment_is_offered_under_the_new_name(at: Sitting) -> None:
    first, second = list(at.app.ledger.waiting(accounts=[at.account("social")], limit=2))
    called = first.person.name.split()[0]
    answers(at, first, f"Good to know, {called}. The next cup is on me.")
    found = at.desk.earlier(asks(second, first.newest.post.text, first))
    assert found.says == "Your replies to comments like this one."
    echo = found.echoes[0]
    assert echo.answered.person.name == first.person.name
    assert echo.text == "Good to know, Noor. The next cup is on me."
    assert echo.account == "social"


def test_where_nothing_is_like_it_the_newest_replies_are_offered(at: Sitting) -> None:
    first, second = list(at.app.ledger.waiting(accounts=[at.account("social")], limit=2))
    answers(at, first, "Good to know, the next cup is on me.")
    found = at.desk.earlier(asks(second, "Zyzzyva quixotic xylophones?", first))
    assert found.says.startswith("Nothing you answered was like this")
    assert "Good to know, the next cup is on me." in [one.text for one in found.echoes]


def test_a_language_never_answered_in_has_none(at: Sitting) -> None:
    one = at.waiting()
    finnish = replace(one.newest, reading=replace(one.newest.reading, language="fi"))
    found = at.desk.earlier(replace(one, newest=finnish))
    assert found.echoes == ()
    assert found.says == "you have not replied to anybody else in Finnish yet"


def test_who_else_a_reply_names_is_said(at: Sitting) -> None:
    first, second, third = list(at.app.ledger.waiting(accounts=[at.account("social")], limit=3))
    other = third.person.name.split()[0]
    answers(at, first, f"Good to know. I heard the same from {other} about that Harbour.")
    found = at.desk.earlier(asks(second, first.newest.post.text, first))
    assert found.echoes[0].names == (other,)


def test_speaking_to_somebody_else_is_warned_of_whoever_wrote_it(at: Sitting) -> None:
    first, second = list(at.app.ledger.waiting(accounts=[at.account("social")], limit=2))
    called = first.person.name.split()[0]
    warned = at.desk.check(second, f"That helps, {called}, and will stay.", typed=True)
    assert "name" in {warn.about for warn in warned}
    fine = at.desk.check(first, f"That helps, {called}, and will stay.", typed=True)
    assert "name" not in {warn.about for warn in fine}


def test_what_is_searched_are_the_words_that_carry_the_comment() -> None:
    assert searched("Does the glaze on your mugs survive a dishwasher, the mugs?") == (
        "does",
        "glaze",
        "mugs",
        "survive",
        "dishwasher",
    )
    assert searched("L'import marche ?") == ("import", "marche")

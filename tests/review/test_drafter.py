"""Review with a drafter that takes its time: nothing moves while the user reads."""

from __future__ import annotations

import pytest

from ackbot.review import Act, Summary, Tone, review

from .desk import FakeDesk
from .people import JONAS, LEILA, MIRA, TOMAS, in_doubt, left_over, waiting
from .reviewer import Script, Step


@pytest.fixture
def desk() -> FakeDesk:
    desk = FakeDesk(drafter="tiny-1")
    desk.put(waiting(MIRA))
    return desk


def sitting(desk: FakeDesk, *steps: Step, **answers: object) -> tuple[Script, Summary]:
    script = Script(list(steps))
    for name, value in answers.items():
        setattr(script, name, value)
    return script, review(desk, script, tuple(desk.conversations.values()))


def test_a_stand_in_is_shown_at_once_and_may_be_approved(desk: FakeDesk) -> None:
    desk.writing = {(0, "")}
    script, summary = sitting(desk, Act.APPROVE)
    assert script.screens[0].text == "Stand-in 0 for Mira Okonkwo."
    assert script.awaited == []
    assert summary.done == 1
    assert desk.posted == ["Stand-in 0 for Mira Okonkwo."]


def test_the_foot_tells_when_the_other_draft_has_come_and_r_shows_it(desk: FakeDesk) -> None:
    desk.writing = {(0, "")}
    script, _ = sitting(desk, Act.PERSON, desk.writing.clear, Act.ANOTHER, Act.NEXT)
    assert [foot.drafted for foot in script.feet] == ["", "r shows tiny-1's draft", ""]
    assert [screen.text for screen in script.screens] == [
        "Stand-in 0 for Mira Okonkwo.",
        "Stand-in 0 for Mira Okonkwo.",
        "Draft 0 for Mira Okonkwo.",
    ]
    assert script.awaited == [], "what has come is shown without waiting"


def test_another_draft_is_waited_for_because_the_user_asked(desk: FakeDesk) -> None:
    desk.writing = {(1, "")}
    script, _ = sitting(desk, Act.ANOTHER, Act.NEXT, while_waiting=desk.writing.clear)
    assert script.awaited == ["tiny-1 is writing"]
    assert script.screens[-1].text == "Draft 1 for Mira Okonkwo."


def test_any_key_goes_on_without_it(desk: FakeDesk) -> None:
    desk.writing = {(1, "")}
    script, _ = sitting(desk, Act.ANOTHER, desk.writing.clear, Act.ANOTHER, Act.NEXT)
    assert [screen.text for screen in script.screens] == [
        "Draft 0 for Mira Okonkwo.",
        "Draft 0 for Mira Okonkwo.",
        "Draft 1 for Mira Okonkwo.",
    ]
    assert script.feet[1].said == "tiny-1 goes on writing: r asks for it again"


def test_a_tone_is_waited_for_and_stays_as_it_was_without_it(desk: FakeDesk) -> None:
    desk.writing = {(0, "warmer")}
    script, _ = sitting(desk, Act.TONE, Act.NEXT)
    assert script.screens[-1].tone == ""
    script, _ = sitting(desk, Act.TONE, Act.NEXT, while_waiting=desk.writing.clear)
    assert script.screens[-1].text == "Draft 0 for Mira Okonkwo, warmer."
    assert script.feet[1].said == "tone: warmer"


def test_where_the_first_draft_fails_r_asks_for_the_next(desk: FakeDesk) -> None:
    desk.writing = {(0, "")}

    def fails() -> None:
        desk.writing, desk.failed = set(), {(0, "")}

    script, _ = sitting(desk, fails, Act.ANOTHER, Act.NEXT)
    assert [foot.drafted for foot in script.feet] == ["tiny-1 gave none", ""]
    assert script.screens[-1].text == "Draft 1 for Mira Okonkwo."


def test_the_next_three_are_drafted_for_ahead_but_not_what_is_settled_by_proof() -> None:
    desk = FakeDesk(drafter="tiny-1")
    people = [waiting(one) for one in (MIRA, JONAS, LEILA)]
    desk.put(in_doubt(waiting(TOMAS)), left_over(people[0]), *people[1:])
    sitting(desk, Act.NEXT)
    assert desk.expected[:2] == ["Jonas Weber", "ليلى حداد"]
    assert "Mira Okonkwo" not in desk.expected


def test_what_became_of_the_drafter_is_said_once(desk: FakeDesk) -> None:
    desk.put(waiting(JONAS))
    desk.trouble_told = "tiny-1 hung up: it is asked no more, drafts are made offline"
    script, _ = sitting(desk, Act.NEXT, Act.NEXT)
    assert script.feet[0].said.startswith("! tiny-1 hung up: it is asked no more")
    assert script.feet[0].tone is Tone.LOOK
    assert script.feet[1].said == "left waiting:"

"""How a draft came to be, and what became of another one, at every size of a screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from ackbot.cli import plain_text, views
from ackbot.cli.layout import frame, inner
from ackbot.cli.lines import cells, text_of
from ackbot.model import Action, Draft
from ackbot.review import Foot, Screen

from ..review.desk import FakeDesk
from ..review.people import MIRA, waiting
from .screens import screen
from .test_layout import CONTROL, DRAFT, HEIGHTS, HOSTILE, WIDTHS, texts


def drafted(note: str, *, action: Action = Action.REPLY, text: str = DRAFT) -> Screen:
    desk = FakeDesk()
    conversation = waiting(MIRA)
    desk.drafts[conversation.id] = Draft(action=action, text=text, language="en", note=note)
    return screen(conversation, desk)


def test_who_drafted_stands_above_the_draft_without_a_row_between() -> None:
    shown = texts(frame(drafted("drafted by tiny-1"), 80, 24))
    at = shown.index(" drafted by tiny-1")
    assert shown[at + 1].startswith(" to @mira@photos.example")
    assert shown[at + 2].startswith(" ▌ Thanks")


def test_a_text_that_the_user_changed_is_theirs() -> None:
    changed = replace(drafted("drafted by tiny-1"), text="My own words.")
    assert not any("tiny-1" in row for row in texts(frame(changed, 80, 24)))
    assert not any("tiny-1" in row for row in plain_text.screen(changed, 80))


def test_why_there_is_no_draft_is_said_without_one() -> None:
    none = drafted("tiny-1 hung up: no draft instead", action=Action.HUMAN, text="")
    assert " tiny-1 hung up: no draft instead" in texts(frame(none, 80, 24))


def test_what_became_of_the_other_draft_stands_beside_the_place() -> None:
    foot = Foot(said="approved for", name="Jonas Weber", undo="take it back", drafted="r shows it")
    shown = texts(frame(drafted(""), 80, 24, foot=foot))
    assert shown[-1].startswith(" approved for Jonas Weber   u take it back")
    assert shown[-1].endswith("r shows it   7 of 23")
    assert "r shows it" not in texts(frame(drafted(""), 40, 24, foot=foot))[-1]
    assert "r shows it." in plain_text.foot(drafted(""), foot)


@settings(max_examples=60)
@given(HOSTILE, WIDTHS, HEIGHTS)
def test_no_note_breaks_a_screen(words: str, columns: int, rows: int) -> None:
    foot = Foot(drafted=words)
    shown = frame(drafted(words), columns, rows, foot=foot)
    for row in shown.rows:
        assert cells(row) <= columns
        assert not CONTROL.search(text_of(row))
    for line in (*plain_text.screen(drafted(words), columns), *plain_text.foot(drafted(""), foot)):
        assert not CONTROL.search(line)


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_what_is_awaited_fits(columns: int) -> None:
    room = inner(columns)
    for row in views.waiting("a-model-with-quite-a-long-name is writing", room):
        assert cells(row) <= room

"""Strings that hypothesis makes, through the boundary and onto the screen: 20,000 of them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, seed, settings

from ackbot.cli.layout import frame
from ackbot.cli.lines import text_of
from ackbot.cli.plain_text import screen as plain_screen
from ackbot.model import Person
from ackbot.text import clean, cut, html_to_text, one_line, safe_cell, safe_json, width
from tests.cli.screens import screen
from tests.corpus.seeing import assert_harmless
from tests.corpus.world import marked
from tests.review.people import waiting
from tests.test_outside_text import WIDTHS
from tests.test_text import any_text

from . import SECONDS, SEED

pytestmark = [pytest.mark.fuzz, pytest.mark.timeout(900)]

#: With FUZZ=10 and more, else a few; each width gets its part.
STRINGS = (20_000 if SECONDS >= 10 else 400) // len(WIDTHS)


def through_the_boundary(text: str) -> None:
    """Nothing acts or hides in what any door of the boundary lets out."""
    assert_harmless(clean(text).split("\n"))
    assert_harmless(html_to_text(text).split("\n"))
    assert_harmless([one_line(text), cut(one_line(text), 30)])
    assert width(cut(one_line(text), 30)) <= 30
    assert safe_json({text: text}).isascii()
    assert_harmless(safe_cell(text).split("\n"))


def onto_the_screen(text: str, columns: int) -> None:
    """Nor on the screen of somebody who said it and is called so, drawn or line by line."""
    who = Person(id="1", name=text, handle=text, url=text)
    shown = screen(waiting(who, marked(text), reason=text))
    assert_harmless([text_of(row) for row in frame(shown, columns, 24).rows], columns)
    assert_harmless(plain_screen(shown, columns), columns)


@pytest.mark.parametrize("columns", WIDTHS)
def test_no_string_gets_anything_through(columns: int) -> None:
    seen = 0

    @seed(SEED)
    @settings(
        max_examples=STRINGS,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(any_text)
    def made_up(text: str) -> None:
        nonlocal seen
        seen += 1
        through_the_boundary(text)
        onto_the_screen(text, columns)

    made_up()
    assert seen >= STRINGS

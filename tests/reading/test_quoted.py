from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ackbot.model import ReadingKind
from ackbot.reading import read, read_own
from ackbot.reading.quoted import said

NOW = datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("> Is it rye?\n> Or wheat?\n\nThanks, that helps.", "Thanks, that helps."),
        ("Rye.\n  > Is it rye?\nAnd spelt.", "Rye.\nAnd spelt."),
        ("> Is it rye?", "> Is it rye?"),
        ("> Is it rye?\n👍", "> Is it rye?\n👍"),
        ("5 > 4, so yes", "5 > 4, so yes"),
    ],
)
def test_what_somebody_says_is_what_they_do_not_quote(text: str, own: str) -> None:
    assert said(text) == own


def test_a_question_that_is_quoted_is_not_theirs() -> None:
    told = read("> Is the dark one made with rye?\n\nThank you, that helped me a lot!")
    assert told.kind is not ReadingKind.QUESTION
    assert not told.asks
    asked = read("> Rye, and a spoon of honey.\n\nWhich honey do you take?")
    assert asked.kind is ReadingKind.QUESTION
    assert ">" not in asked.asks


def test_a_promise_that_we_quote_is_not_ours() -> None:
    assert read_own("> I will look into it tomorrow.\n\nGreat, thank you!", NOW).promise is None
    assert read_own("> Could you check?\n\nI will look into it tomorrow.", NOW).promise is not None

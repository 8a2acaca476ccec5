"""What comments in many languages are read as: one file of comments per language.

Half of each file was written before the phrases of its language and left as it was.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ackbot.reading import detect, read
from ackbot.reading.reasons import ONLY_YOU

FILES = sorted(Path(__file__).parent.glob("cues_*.txt"))
COMMENTS = [
    (path.stem.removeprefix("cues_"), *line.split(": ", 1))
    for path in FILES
    for line in path.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
REASONS = {reason: label for label, reason in ONLY_YOU}


def read_as(text: str, language: str | None = None) -> str:
    """Return why only the user can answer a comment, else its kind."""
    reading = read(text, language=language)
    return REASONS.get(reading.only_you, reading.kind.value)


@pytest.mark.parametrize(("language", "expected", "text"), COMMENTS)
def test_a_comment_is_read_as_a_reader_would(language: str, expected: str, text: str) -> None:
    assert read_as(text, language) == expected


def test_the_language_of_a_comment_is_found_or_left_open() -> None:
    # A single word may be the same in two languages.
    found = [(code, detect(text)[0]) for code, _, text in COMMENTS if len(text.split()) > 1]
    assert [pair for pair in found if pair[1] not in (pair[0], "und")] == []
    assert sum(wanted == got for wanted, got in found) >= 0.8 * len(found)


def test_each_language_has_comments_over_many_labels() -> None:
    for path in FILES:
        code = path.stem.removeprefix("cues_")
        own = {expected for language, expected, _ in COMMENTS if language == code}
        assert len(own) >= 12, code

"""Telling languages apart, held against the comments that `make weights` learns from."""

from __future__ import annotations

from collections import Counter

import pytest
from tools.weights import comments

from ackbot.model import ReadingKind
from ackbot.reading import read
from ackbot.reading.language import detect
from ackbot.reading.weighing import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_comments_are_of_no_language_and_next_to_none_of_another(language: str) -> None:
    texts = [text for _, text in comments(language)][::4]
    found = Counter(detect(text)[0] for text in texts)
    assert found[language] >= 0.94 * len(texts)
    assert len(texts) - found[language] - found["und"] <= 0.01 * len(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_answers_tells_the_language_of_a_comment_that_leaves_it_open(
    language: str,
) -> None:
    texts = [text for _, text in comments(language)][::4]
    alone = sum(detect(text)[0] == "und" for text in texts)
    found = Counter(detect(text, near=language)[0] for text in texts)
    assert found["und"] <= alone / 2
    other = {"es": "it", "it": "es", "pt": "es", "en": "nl", "nl": "de", "de": "nl", "fr": "es"}
    wrong = sum(detect(text, near=other[language])[0] == other[language] for text in texts)
    assert wrong <= 0.03 * len(texts)


def test_a_comment_is_read_in_the_language_of_what_it_was_left_under() -> None:
    said = "O piso da quadra solta farpa"
    assert read(said).language == "und"
    under = read(said, under="Como reformamos o ginásio da escola")
    assert (under.language, under.topic) == ("pt", "O piso da quadra")
    # What must not be missed is looked for in all languages all the same.
    assert read("Du Idiot", under="Como reformamos o ginásio").kind is ReadingKind.ABUSE

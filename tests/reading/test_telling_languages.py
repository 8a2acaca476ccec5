"""Telling languages apart, held against the comments that `make weights` learns from."""

from __future__ import annotations

from collections import Counter

import pytest
from tools.weights import comments

from ackbot.reading.language import detect
from ackbot.reading.weighing import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_comments_are_of_no_language_and_next_to_none_of_another(language: str) -> None:
    texts = [text for _, text in comments(language)][::4]
    found = Counter(detect(text)[0] for text in texts)
    assert found[language] >= 0.94 * len(texts)
    assert len(texts) - found[language] - found["und"] <= 0.01 * len(texts)

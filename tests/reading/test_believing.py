"""Phrases or weight: which of the two is believed, and what is never talked away."""

from __future__ import annotations

import pytest
from tools.weights import comments

from ackbot.model import ReadingKind
from ackbot.reading import read
from ackbot.reading.believing import BUSINESS, YOURS
from ackbot.reading.labels import labels_of

GRAVE = YOURS - BUSINESS


def test_business_that_is_only_a_manner_of_speaking_is_answered() -> None:
    said = "I'd sue you for the belt I need now, but my lawyer is at your counter for a bun."
    assert "legal" in labels_of(said, "en")
    assert not read(said, own=()).only_you
    assert read("My lawyer will write to you about the photograph.", own=()).only_you


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt", "nl"])
def test_what_a_phrase_calls_grave_is_left_to_the_user_whatever_it_weighs(language: str) -> None:
    marked = [text for _, text in comments(language) if labels_of(text, language) & GRAVE]
    found = [read(text, language=language, own=()) for text in marked]
    # Spam, insults and orders to a machine come before everything else, and are no answer either.
    assert len(marked) > 50
    assert [one for one in found if not one.only_you and one.wants_reply] == []


@pytest.mark.parametrize(
    "said",
    [
        "You talk like your mouth's full of gravel, shut it, peasant.",
        "Wow superb content! Cheap assignments, A grade guaranteed, message my profile",
    ],
)
def test_what_weighs_like_spam_or_an_insult_is_left_to_the_user(said: str) -> None:
    assert not labels_of(said, "en") & {"spam", "abuse"}
    found = read(said, own=())
    assert found.wants_reply
    assert "spam or an insult" in found.only_you


def test_a_phrase_that_the_rest_contradicts_names_no_kind() -> None:
    said = "Put the pot in the airing cupboard like you said and it doubled by noon. First loaf in"
    said = f"{said} years that isn't a brick."
    assert "correction" in labels_of(said, "en")
    assert read(said, own=()).kind is ReadingKind.REMARK


def test_praise_that_reads_like_a_fault_is_neither() -> None:
    said = "Sorting by sowing date is exactly what I was missing."
    assert "praise" in labels_of(said, "en")
    assert read(said, own=()).kind is ReadingKind.REMARK


def test_a_phrase_of_complaint_meant_kindly_leaves_thanks_thanks() -> None:
    said = "thanks for adding the two fountains I sent, my dog will be insufferable about it"
    assert {"thanks", "complaint"} <= labels_of(said, "en")
    assert read(said, own=()).kind is ReadingKind.THANKS

"""How drafts fare on comments that no rule was written for: ten languages, many trades."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ackbot.drafting.batch import draft_lines
from ackbot.drafting.offline import OfflineDrafter
from ackbot.reading import topics

UNSEEN = Path(__file__).with_name("unseen.jsonl")
COMMENTS = [json.loads(line) for line in UNSEEN.read_text(encoding="utf-8").splitlines()]


@cache
def drafts() -> list[dict[str, Any]]:
    return list(draft_lines([json.dumps(comment) for comment in COMMENTS], OfflineDrafter()))


def right(comments: list[bool]) -> float:
    return sum(comments) / len(comments)


@pytest.mark.parametrize("frozen", [False, True])
def test_nearly_all_get_the_action_a_reader_would_take(frozen: bool) -> None:
    taken = [
        drafted["action"] == comment["action"]
        for comment, drafted in zip(COMMENTS, drafts(), strict=True)
        if comment["frozen"] is frozen
    ]
    assert right(taken) >= 0.92


def test_what_only_the_user_can_answer_is_never_answered() -> None:
    answered = [
        comment["text"]
        for comment, drafted in zip(COMMENTS, drafts(), strict=True)
        if comment["action"] == "human" and drafted["action"] == "reply" and not comment["frozen"]
    ]
    assert answered == []


def test_no_two_drafts_of_a_sitting_are_the_same() -> None:
    written = [drafted["draft"] for drafted in drafts() if drafted["draft"]]
    assert len(set(written)) == len(written)


def test_a_draft_is_short_and_does_not_shout() -> None:
    for text in (drafted["draft"] for drafted in drafts() if drafted["draft"]):
        assert len(text) < 200, text
        assert "!" not in text


@pytest.mark.parametrize(
    "text",
    [
        "It took two to four days",
        "About 5 mm, I think",
        "Give it some elbow room",
        "I did it in one pass",
        "More, please",
        "The red is nicer than the blue",
        "Every time is the same",
    ],
)
def test_quantities_colours_and_idioms_are_no_topics(text: str) -> None:
    assert topics(text, "en") == []


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The map pin points to the old quarry", "The map pin"),
        ("Where can I find the patent drawings you talked about?", "the patent drawings"),
        ("Row 14 and the chart disagree with each other", "Row 14"),
        ("I love the border on this quilt", "the border on this quilt"),
        ("Is it normal that the bellows creak?", "the bellows"),
        ("The church tower gives it away", "The church tower"),
        ("The install script assumes a shell", "The install script"),
        ("We bought it at the flea market for a fiver", "the flea market"),
        ("The packaging heroic, the delivery late", "The packaging"),
    ],
)
def test_a_topic_ends_before_the_verb(text: str, topic: str) -> None:
    assert topics(text, "en")[0] == topic

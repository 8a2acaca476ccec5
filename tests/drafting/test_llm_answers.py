"""What counts as an answer of a model, and what does not."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.drafting.llm.answers import Said, Tokens, anthropic_text, openai_text, read, tokens_of
from ackbot.drafting.llm.trouble import ModelTrouble
from ackbot.model import Action

GOOD = '{"why": "they ask", "action": "reply", "draft": "Yes, it does."}'
SAID = Said(Action.REPLY, "Yes, it does.", "they ask")


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"  {GOOD}\n",
        f"```json\n{GOOD}\n```",
        f"```\n{GOOD}\n```\n",
        f"<think>They want {{}} to know.</think>\n{GOOD}",
        f"<thinking>\nhm\n</thinking>```json\n{GOOD}\n```",
        f"Here is the reply:\n{GOOD}",
        '{"action": "reply", "draft": "  \\"Yes, it does.\\" ", "why": "they ask", "more": 1}',
        '{"action": "reply", "draft": "“Yes, it does.”", "why": "they\\nask"}',
    ],
)
def test_an_answer_is_understood_in_every_wrapping(text: str) -> None:
    assert read(text) == SAID


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty answer"),
        ("<think>hm</think>", "empty answer"),
        ("Yes, it does.", "not answer in JSON"),
        (GOOD[:-20], "not answer in JSON"),
        ("[1, 2]", "not answer in JSON"),
        ("{" * 5000 + "}" * 5000, "not answer in JSON"),
        ('{"action": "post", "draft": "x", "why": ""}', "no action"),
        ('{"action": ["reply"], "draft": "x", "why": ""}', "no action"),
        ('{"draft": "x"}', "no action"),
        ('{"action": "reply", "draft": 7, "why": ""}', "another shape"),
        ('{"action": "reply", "draft": "x", "why": {}}', "another shape"),
        ('{"action": "reply", "draft": " \\n ", "why": ""}', "empty draft"),
        ('{"action": "reply", "draft": null, "why": ""}', "empty draft"),
        (json.dumps({"action": "reply", "draft": "x" * 20000, "why": ""}), "far too much"),
    ],
)
def test_anything_else_is_none(text: str, says: str) -> None:
    with pytest.raises(ModelTrouble, match=says):
        read(text)


@pytest.mark.parametrize("action", ["skip", "human"])
def test_no_draft_is_needed_where_none_is_proposed(action: str) -> None:
    assert read(json.dumps({"action": action, "why": "bare emoji"})) == Said(
        Action(action), "", "bare emoji"
    )


def test_the_reason_is_one_clean_short_line() -> None:
    why = "a\x1b[2Jb\n! sent\u202e" + "x" * 500
    said = read(json.dumps({"action": "skip", "draft": "", "why": why}))
    assert "\x1b" not in said.why
    assert "\n" not in said.why
    assert "\u202e" not in said.why
    assert len(said.why) < 160


@given(st.text() | st.text(alphabet='{}[]",:replyskactiondrfwhy'))
def test_no_text_whatever_ends_otherwise(text: str) -> None:
    with suppress(ModelTrouble):
        assert read(text).action in Action


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["choices", "message", "content", "type", "text", "error", "usage", "prompt_tokens"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["choices", "content", "error", "usage"]), json_values))
def test_no_body_whatever_ends_otherwise(body: dict[str, Any]) -> None:
    assert tokens_of(body).read >= 0
    for text_of in (openai_text, anthropic_text):
        with suppress(ModelTrouble):
            assert isinstance(text_of(body), str)


def test_tokens_are_counted_as_each_api_counts_them() -> None:
    assert tokens_of({"usage": {"prompt_tokens": 5, "completion_tokens": 2}}) == Tokens(5, 2)
    cached = {
        "input_tokens": 5,
        "cache_read_input_tokens": 70,
        "cache_creation_input_tokens": 20,
        "output_tokens": 2,
    }
    assert tokens_of({"usage": cached}) == Tokens(95, 2)
    assert tokens_of({"usage": {"prompt_tokens": -3, "completion_tokens": "many"}}) == Tokens()
    assert tokens_of({}) == Tokens()

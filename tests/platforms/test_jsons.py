"""JSON from outside: the value that it stands for, and every string in it text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.net.jsons import parsed

ANY_CHARACTER = st.characters(exclude_categories=[])  # halves of pairs among them
LEAF = st.none() | st.booleans() | st.integers() | st.text(ANY_CHARACTER, max_size=6)
VALUES = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(ANY_CHARACTER, max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for pair in value.items() for each in pair for text in strings(each)]
    return [text for each in value for text in strings(each)] if isinstance(value, list) else []


@given(VALUES)
def test_every_string_can_be_written_down(value: Any) -> None:
    for text in strings(parsed(json.dumps(value))):
        text.encode()


@given(VALUES)
def test_what_was_whole_stays_as_it_was(value: Any) -> None:
    whole = json.loads(json.dumps(value).encode("ascii").decode())
    if all(not "\ud800" <= one <= "\udfff" for text in strings(whole) for one in text):
        assert parsed(json.dumps(value)) == whole
        assert parsed(json.dumps(value, ensure_ascii=False).encode()) == whole


@pytest.mark.parametrize(
    ("raw", "means"),
    [
        (r'"\ud83d\ude00"', "\U0001f600"),
        (r'"\uD83D\uDE00!"', "\U0001f600!"),
        (r'"a\ud83d"', "a\ufffd"),
        (r'"\ud83d\ud83d\ude00"', "\ufffd\U0001f600"),
        (r'"\ude00\ud83d"', "\ufffd\ufffd"),
        (r'"C:\\ud83d"', r"C:\ud83d"),
        (r'"\\\ud83d"', "\\\ufffd"),
        (b'"\xed\xa0\xbd"', "\ufffd"),
        ('"\ud83d"', "\ufffd"),
        ('"\\ud83d"'.encode("utf-16"), "\ufffd"),
    ],
)
def test_half_a_character_shows_as_one_that_is_missing(raw: bytes | str, means: str) -> None:
    assert parsed(raw) == means


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xff\xff", "[" * 100_000])
def test_what_is_no_json_is_a_value_error(raw: bytes | str) -> None:
    with pytest.raises(ValueError):
        parsed(raw)

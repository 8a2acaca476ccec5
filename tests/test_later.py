"""Patterns compiled at first use behave as compiled ones."""

from __future__ import annotations

import re

import pytest

from ackbot.text.later import later


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.MULTILINE | re.DOTALL])
def test_it_finds_what_the_compiled_pattern_finds(flags: int) -> None:
    source, text = r"^(b+)(?P<rest>.*)$", "abba\nBBC\nbb\n"
    lazy, real = later(source, flags), re.compile(source, flags)
    assert [one.span() for one in lazy.finditer(text)] == [
        one.span() for one in real.finditer(text)
    ]
    assert lazy.findall(text) == real.findall(text)
    assert lazy.sub("-", text) == real.sub("-", text)
    assert lazy.split(text) == real.split(text)
    assert (lazy.pattern, lazy.flags) == (real.pattern, real.flags)


def test_a_bad_pattern_fails_at_its_first_use() -> None:
    bad = later("(")
    with pytest.raises(re.error):
        bad.search("x")


def test_what_a_pattern_has_not_it_has_not() -> None:
    with pytest.raises(AttributeError):
        _ = later("x").nothing  # type: ignore[attr-defined]

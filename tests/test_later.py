"""Patterns compiled at first use behave as compiled ones; a mark stands in whatever they match."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

import ackbot.drafting
import ackbot.reading
from ackbot.text.later import Rare, Worded, beginnings, later, part


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


#: In the shape of a text: where a word may begin or end, and a letter that may be any.
EDGE, ANY = "\x01", "~"

COLOURS = Rare(
    part("red rose", r"\bred(?:dish)?\b|\brose\b"), part("sky~b", "sky blue"), flags=re.IGNORECASE
)


@pytest.mark.parametrize(
    "text",
    ["a red rose", "Rose, then REDDISH", "the sky blue and red", "credo", "no colour", "ſky blue"],
)
def test_a_rare_pattern_finds_what_one_of_all_parts_finds(text: str) -> None:
    whole = re.compile(r"\bred(?:dish)?\b|\brose\b|sky blue", re.IGNORECASE)
    found, wanted = COLOURS.search(text), whole.search(text)
    assert (found and found.span()) == (wanted and wanted.span())
    assert sorted(one.span() for one in COLOURS.finditer(text)) == [
        one.span() for one in whole.finditer(text)
    ]
    assert COLOURS.sub("-", text) == whole.sub("-", text)


def test_a_word_is_found_by_its_beginning_and_a_short_one_whole() -> None:
    worded = Worded(part("gard sea", r"\bgarden\w*\b|\bthe sea\b"))
    assert [bool(worded.search(text)) for text in ("my gardens", "by the sea", "no garland")] == [
        True,
        True,
        False,
    ]
    assert beginnings("we'll see the gardens") == {"we", "ll", "see", "the", "gard"}


def test_what_no_text_holds_is_never_compiled() -> None:
    bad = Rare(part("wanted", "("))
    assert bad.search("nothing of the kind") is None
    with pytest.raises(re.error):
        bad.search("wanted")


def rares() -> list[Rare]:
    """Return all that reading and drafting look for by its marks."""
    found: dict[int, Rare] = {}
    for package in (ackbot.drafting, ackbot.reading):
        for listed in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(listed.name)
            found.update({id(one): one for one in rare_in(vars(module).values())})
    return list(found.values())


def rare_in(values: Iterable[object]) -> Iterator[Rare]:
    for value in values:
        if isinstance(value, Rare):
            yield value
        elif isinstance(value, tuple):
            yield from rare_in(value)


def test_whatever_matches_holds_a_mark() -> None:
    parts = [(one, *each) for one in rares() for each in one.parts]
    assert len(parts) > 80
    for one, marks, pattern in parts:
        for shape in shapes(pattern):
            said = shape.lower() if pattern.flags & re.IGNORECASE else shape
            held = begins(said) if isinstance(one, Worded) else said.replace(EDGE, "")
            assert any(mark in held for mark in marks), (shape, pattern.pattern)


def begins(shape: str) -> set[str]:
    """Return how the words of a text begin of which the pattern alone decides that."""
    found: set[str] = set()
    for word in re.finditer(r"\w+", shape):
        before, after = shape[: word.start()][-1:], shape[word.end() :][:1]
        if before not in ("", ANY) and (len(word[0]) >= 4 or after not in ("", ANY)):
            found |= beginnings(word[0])
    return found


def shapes(pattern: re.Pattern[str]) -> Iterable[str]:
    """Return a text for each way in which a pattern may match, with and without what may lack.

    What repeats stands as seldom as it may, and once.
    """
    parser: Any = importlib.import_module("re._parser")
    return _sequence(parser.parse(pattern.pattern, pattern.flags))


def _sequence(items: Iterable[tuple[Any, Any]]) -> list[str]:
    found = [""]
    for name, what in items:
        ways = list(_ways(str(name), what))
        found = [before + after for before in found for after in ways]
    return found


def _ways(name: str, what: Any) -> Iterator[str]:
    if name == "LITERAL":
        yield chr(what)
    elif name == "IN":
        listed = [chr(code) for kind, code in what if str(kind) == "LITERAL"]
        yield from [ANY] if len(listed) < len(what) else listed
    elif name in ("ANY", "NOT_LITERAL"):
        yield ANY
    elif name in ("MAX_REPEAT", "MIN_REPEAT"):
        least, _, repeated = what
        for times in {least, max(1, least)}:
            yield from {one * times for one in _sequence(repeated)}
    elif name == "BRANCH":
        for branch in what[1]:
            yield from _sequence(branch)
    elif name == "SUBPATTERN":
        yield from _sequence(what[3])
    else:
        assert name in ("AT", "ASSERT", "ASSERT_NOT"), name
        yield EDGE if str(what) == "AT_BOUNDARY" else ""

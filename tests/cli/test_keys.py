"""Bytes become keys: what is no key does nothing, however it is cut up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.cli.keys import ENTER, ERASE, ESCAPE, Keys


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        (b"a", ["a"]),
        (b"?", ["?"]),
        (b"\r", [ENTER]),
        (b"\x7f", [ERASE]),
        (b"\x1b[A", []),
        (b"\x1b[1;5A", []),
        (b"\x1bOa", []),
        (b"\x1ba", []),
        (b"\x1b[1;1R", []),
        (b"\x1b]0;title\x07", []),
        (b"\x1b[200~a y a\x1b[201~", []),
        (b"\x1b[200~a\x1b[201~q", ["q"]),
        ("é佐🔥".encode(), []),
        (b"\x00\x05\xff", []),
    ],
)
def test_what_is_a_key(data: bytes, keys: list[str]) -> None:
    assert Keys().feed(data) == keys


def test_escape_alone_is_a_key_once_nothing_follows() -> None:
    keys = Keys()

    assert keys.feed(b"\x1b") == []
    assert keys.unfinished
    assert keys.finish() == [ESCAPE]


@given(st.binary(max_size=30).filter(lambda data: b"\x1b" not in data), st.data())
def test_a_paste_is_no_key_however_it_arrives(pasted: bytes, data: st.DataObject) -> None:
    whole = b"\x1b[200~" + pasted + b"\x1b[201~"
    cut = data.draw(st.integers(0, len(whole)))
    keys = Keys()

    assert keys.feed(whole[:cut]) + keys.feed(whole[cut:]) == []
    assert keys.feed(b"q") == ["q"]

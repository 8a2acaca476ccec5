from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.testing import ConnectorContract, Program, Pulled
from fake_guestbook import FakeGuestbook


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeGuestbook]:
    with FakeGuestbook(tmp_path) as fake:
        yield fake


class TestContract(ConnectorContract):
    """A guestbook keeps every promise of the interface."""


def test_an_entry_stands_alone_and_a_reply_under_it(platform: FakeGuestbook) -> None:
    entry = platform.they_write("Lovely bread!", under=platform.i_post("Bread"))
    reply = platform.they_write("And the rolls!", under=entry, by="tomas")
    found = Pulled(platform).pull().incoming
    assert (found[entry].parent, found[entry].root) == (None, entry)
    assert (found[reply].parent, found[reply].root) == (entry, entry)


def test_the_inbox_shows_who_waits(platform: FakeGuestbook, ackbot: Program) -> None:
    platform.they_write("Is there rye, too?", under=platform.i_post("Bread"))
    done = ackbot("inbox", "--list")
    assert done.code == 0, done.err
    assert "Mira" in done.out
    assert "Is there rye, too?" in done.out

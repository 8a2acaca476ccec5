"""docs/drafting.md shows drafts: they are what the drafter writes today."""

from __future__ import annotations

from tools.drafts_page import PAGE, written


def test_the_page_of_drafts_is_as_the_drafter_writes() -> None:
    assert PAGE.read_text(encoding="utf-8") == written(), "run: make drafts-page"


def test_there_are_forty_of_them() -> None:
    assert written().count("> — ") == 40

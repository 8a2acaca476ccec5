"""docs/platforms.md and the README list what there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools.platforms_page import PAGE, TESTED, written

from ackbot.platforms import registry

ROOT = Path(__file__).parent.parent
NAMES = [name for name in registry.names(others=()) if name != "demo"]


def test_the_page_is_as_the_connectors_declare() -> None:
    assert PAGE.read_text(encoding="utf-8") == written(), "run: make platforms-page"


def test_each_platform_says_what_it_was_tested_against() -> None:
    assert sorted(TESTED) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_each_platform_has_a_page_and_a_row_in_the_readme(name: str) -> None:
    assert (ROOT / "docs" / "platforms" / f"{name}.md").is_file()
    assert f"docs/platforms/{name}.md" in (ROOT / "README.md").read_text(encoding="utf-8")

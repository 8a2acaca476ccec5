"""docs/reliability.md and docs/security.md name tests that there are; no row is left out."""

from __future__ import annotations

import re
from pathlib import Path

import ackbot.testing

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "reliability.md").read_text("utf-8")
SECURITY = (ROOT / "docs" / "security.md").read_text("utf-8")
LAST = {"S": 25, "D": 18, "T": 20, "L": 15, "N": 16, "P": 10, "R": 7, "H": 15, "I": 8}
ROWS = [f"{letter}{n}" for letter, last in LAST.items() for n in range(1, last + 1)]
#: Numbers that were never given to anything.
NOTHING = {"S15", "L12"}


def test_every_test_that_it_names_exists() -> None:
    there = {
        name
        for folder in (ROOT / "tests", Path(ackbot.testing.__file__).parent)
        for path in folder.rglob("*.py")
        for name in re.findall(r"^ *def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE)
    }
    named = set(re.findall(r"`(test_\w+)`", PAGE + SECURITY))
    assert named
    assert named - there == set()


def test_every_row_is_there() -> None:
    named = re.findall(rf"^\| ([{''.join(LAST)}]\d+) \|", PAGE, re.MULTILINE)
    assert named == [row for row in ROWS if row not in NOTHING]

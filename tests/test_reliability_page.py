"""docs/reliability.md names tests that there are, and leaves no row of its tables out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "reliability.md").read_text("utf-8")
ROWS = [f"S{n}" for n in range(1, 26) if n != 15] + [f"D{n}" for n in range(1, 19)]


def test_every_test_that_it_names_exists() -> None:
    there = {
        node.name
        for folder in (ROOT / "tests", ROOT / "src" / "ackbot" / "testing")
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    assert named
    assert named - there == set()


def test_every_row_is_there() -> None:
    assert re.findall(r"^\| ([SD]\d+) \|", PAGE, re.MULTILINE) == ROWS

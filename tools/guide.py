"""Puts the files of the example package into docs/adding-a-platform.md, so that it never lies.

python -m tools.guide            # writes the page
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "adding-a-platform.md"
EXAMPLE = ROOT / "examples" / "ackbot-guestbook"
_BLOCK = re.compile(r"<!-- file: (\S+) -->\n```(\w+)\n.*?^```$", re.DOTALL | re.MULTILINE)


def shown() -> list[str]:
    """Return the files that the page shows."""
    return [found[1] for found in _BLOCK.finditer(PAGE.read_text(encoding="utf-8"))]


def written() -> str:
    """Return the page as it should stand."""
    return _BLOCK.sub(_block, PAGE.read_text(encoding="utf-8"))


def _block(found: re.Match[str]) -> str:
    text = (EXAMPLE / found[1]).read_text(encoding="utf-8")
    return f"<!-- file: {found[1]} -->\n```{found[2]}\n{text}```"


def main() -> None:
    PAGE.write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()

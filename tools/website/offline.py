"""Looks whether a built site fetches anything from elsewhere when it is read.

python -m tools.website.offline FOLDER     # names what it found, and then exits with 1
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

_ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
_IN_STYLES = re.compile(r"(?:@import\s+|url\(\s*)['\"]?((?:https?:)?//[^'\")\s]+)", re.IGNORECASE)


class _Page(HTMLParser):
    """Collects what a browser loads with a page: all addresses but those of links to follow."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {"src", "srcset", "poster", "data"} | ({"href"} if tag == "link" else set())
        self.loads += [value for name, value in attrs if name in names and value]


def fetched(folder: Path) -> Iterator[str]:
    """Yield what the pages and styles of a site load from elsewhere, as "page: address"."""
    for page in sorted(folder.rglob("*.html")):
        parser = _Page()
        parser.feed(page.read_text("utf-8"))
        found = [one for one in parser.loads if _ELSEWHERE.match(one)]
        yield from (f"{page.relative_to(folder)}: {one}" for one in found)
    for style in sorted([*folder.rglob("*.css"), *folder.rglob("*.svg")]):
        for one in _IN_STYLES.findall(style.read_text("utf-8")):
            yield f"{style.relative_to(folder)}: {one}"


if __name__ == "__main__":
    found = list(fetched(Path(sys.argv[1])))
    for one in found:
        print(f"This is fetched from elsewhere: {one}", file=sys.stderr)
    sys.exit(1 if found else 0)

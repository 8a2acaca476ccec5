"""Writes the drafts of docs/drafting.md again, from the comments beside it: nobody edits them.

python -m tools.drafts_page            # writes the page
python -m tools.drafts_page --check    # says whether it is as the drafter writes today
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from ackbot.drafting.batch import draft_lines
from ackbot.drafting.offline import OfflineDrafter

DOCS = Path(__file__).parent.parent / "docs"
PAGE = DOCS / "drafting.md"
COMMENTS = DOCS / "drafting-comments.jsonl"
_BLOCK = re.compile(r"(<!-- drafts: begin -->\n).*?(<!-- drafts: end -->)", re.DOTALL)


def written() -> str:
    """Return the page as it should stand."""
    lines = COMMENTS.read_text(encoding="utf-8").splitlines()
    drafts = draft_lines(lines, OfflineDrafter())
    rows = "\n".join(_rows(map(json.loads, lines), drafts))
    return _BLOCK.sub(lambda found: f"{found[1]}{rows}\n{found[2]}", PAGE.read_text("utf-8"))


def _rows(
    comments: Iterator[dict[str, object]], drafts: Iterator[dict[str, object]]
) -> Iterator[str]:
    for comment, draft in zip(comments, drafts, strict=True):
        author = comment["author"]
        assert isinstance(author, dict)
        yield f"> {comment['text']}  "
        yield f"> — {author['name']}, under “{comment['my_post']}”\n"
        yield f"{draft['draft'] or '*(yours to answer)*'}\n"


def main() -> None:
    page = written()
    if "--check" in sys.argv:
        sys.exit(0 if page == PAGE.read_text("utf-8") else f"{PAGE.name} is out of date")
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()

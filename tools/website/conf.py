"""How Sphinx makes the site from docs/*.md, which are read on the code host as well.

The source folder is the whole repository, so that a link to a file is right in both places. What
stands in the lists of docs/index.md is the site's navigation, so that there is one list of pages.
Run by `make site`.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from sphinx.application import Sphinx

from ackbot import __version__

ROOT = Path(__file__).parent.parent.parent

project = "ackbot"
project_copyright = "the authors of ackbot"
version = release = __version__
html_title = f"ackbot {release}"
html_short_title = "ackbot"
language = "en"

extensions = ["myst_parser"]
root_doc = "docs/index"
include_patterns = [
    "docs/**",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "examples/ackbot-guestbook/README.md",
    "tests/drafting/eval/README.md",
]
exclude_patterns = [".*", "build", "dist"]
source_suffix = {".md": "markdown"}

# GitHub's way of naming headings, so that `page.md#heading` works in both places.
myst_heading_anchors = 3
# "(c)" and "..." stay what was typed.
smartquotes = False
nitpicky = True
# Code that is no language Pygments knows is shown as it is; tables of keys hold such.
highlight_language = "text"

html_theme = "furo"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_extra_path = ["root"]
html_theme_options: dict[str, object] = {"top_of_page_buttons": []}

_ENTRY = re.compile(r"^- \[[^\]]+\]\(([^)#]+\.md)\)", re.MULTILINE)
_PARTS = re.compile(r"^(?=## )", re.MULTILINE)


def _navigate(app: Sphinx, name: str, source: list[str]) -> None:
    """Put a hidden table of contents under each heading of the index: the pages it lists."""
    del app
    if name == root_doc:
        head, *parts = _PARTS.split(source[0])
        source[0] = "".join([head, *(f"{part}\n{_contents(part)}" for part in parts)])


def _contents(part: str) -> str:
    caption = part.splitlines()[0].removeprefix("## ")
    folder = posixpath.dirname(root_doc)
    pages = [
        posixpath.normpath(posixpath.join(folder, page)).removesuffix(".md")
        for page in _ENTRY.findall(part)
    ]
    entries = "\n".join(f"/{page}" for page in pages)
    return f"```{{toctree}}\n:hidden:\n:caption: {caption}\n\n{entries}\n```\n\n"


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("source-read", _navigate)

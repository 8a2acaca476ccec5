"""Writes the pages of docs/reference again. Run by `make reference`."""

from __future__ import annotations

from pathlib import Path

from tools.reference import PAGES

if __name__ == "__main__":
    for path, page in PAGES.items():
        path.parent.mkdir(exist_ok=True)
        Path(path).write_text(page(), "utf-8")

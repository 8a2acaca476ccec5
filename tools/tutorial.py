"""Writes the scenes of docs/tutorial.md again, from a first run that is really played.

Run by `make tutorial`. What stands between the scenes is written by hand.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.first_run import first_run

PAGE = Path(__file__).parent.parent / "docs" / "tutorial.md"
_SCENE = re.compile(r"(<!-- scene: ([a-z-]+) -->\n)```.*?^```$", re.DOTALL | re.MULTILINE)


def written(scenes: Mapping[str, str]) -> str:
    """Return the page as it should stand."""

    def scene(found: re.Match[str]) -> str:
        kind = "toml" if found[2] == "configuration" else "text"
        return f"{found[1]}```{kind}\n{_squeezed(scenes[found[2]])}\n```"

    return _SCENE.sub(scene, PAGE.read_text("utf-8"))


def _squeezed(seen: str) -> str:
    """Leave out most of the empty rows between a screen's keys and its foot."""
    return re.sub(r"\n{5,}", "\n\n\n\n", seen)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, first_run(Path(folder)) as played:
        played.play()
        PAGE.write_text(written(played.scenes), "utf-8")


if __name__ == "__main__":
    main()

"""The pages of docs/reference, each written from the code it tells of. Run by `make reference`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tools import schemas
from tools.reference import commands, configuration, exit_codes, keys

FOLDER = Path(__file__).parent.parent.parent / "docs" / "reference"

#: Page -> what it should hold.
PAGES: Mapping[Path, Callable[[], str]] = {
    FOLDER / "commands.md": commands.page,
    FOLDER / "configuration.md": configuration.page,
    FOLDER / "exit-codes.md": exit_codes.page,
    FOLDER / "json.md": schemas.page,
    FOLDER / "keys.md": keys.page,
}

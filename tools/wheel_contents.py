"""Looks at a wheel and an sdist: is all there that should be, and nothing of this machine?

python -m tools.wheel_contents FILE...     # names what is wrong, and then exits with 1
"""

from __future__ import annotations

import sys
import tarfile
import zipfile
from collections.abc import Collection, Iterator, Mapping
from email.parser import HeaderParser
from pathlib import Path

#: What each must hold, by the ends of names.
_WHEEL = (
    "ackbot/py.typed",
    "ackbot/cli/topics/states.md",
    "/licenses/LICENSE",
    "/entry_points.txt",
)
_SDIST = (
    "/LICENSE", "/README.md", "/CHANGELOG.md", "/config.example.toml", "/docs/index.md",
    "/docs/schemas/inbox.json", "/tests/test_morning.py", "/tools/man.py", "/src/ackbot/py.typed",
)  # fmt: skip
_METADATA = ("Name", "Version", "Summary", "License-Expression", "Requires-Python", "Classifier")


def wrong(path: Path, places: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with a built file, a sentence each; no file in it may hold `places`."""
    wheel = path.suffix == ".whl"
    held = dict(_in_wheel(path) if wheel else _in_sdist(path))
    for name in _WHEEL if wheel else _SDIST:
        if not any(f"/{one}".endswith(f"/{name.lstrip('/')}") for one in held):
            yield f"{name} is missing"
    told = HeaderParser().parsestr(_metadata(held, "METADATA" if wheel else "PKG-INFO"))
    yield from (f"its metadata has no {key}" for key in _METADATA if not told[key])
    if wheel:
        yield from (f"{one} is no part of ackbot" for one in held if not one.startswith("ackbot"))
    for place in places:
        yield from (f"{one} holds the path {place}" for one in held if place.encode() in held[one])


def _in_wheel(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        yield from ((name, archive.read(name)) for name in archive.namelist())


def _in_sdist(path: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if (found := archive.extractfile(member)) is not None:
                yield member.name, found.read()


def _metadata(held: Mapping[str, bytes], name: str) -> str:
    return next((held[one].decode("utf-8") for one in held if one.endswith(f"/{name}")), "")


def _places() -> set[str]:
    """Return the paths of this machine that no file may hold: short ones say nothing."""
    return {str(one) for one in (Path.cwd(), Path.home()) if len(one.parts) > 2}


if __name__ == "__main__":
    found = [f"{path}: {says}" for path in sys.argv[1:] for says in wrong(Path(path), _places())]
    for one in found:
        print(one, file=sys.stderr)
    sys.exit(1 if found else 0)

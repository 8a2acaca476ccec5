"""What a sweep has seen, and the file in which a long one keeps it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from .report import stride
from .runs import ROOT, After
from .tracing import Cut
from .world import How


class Scene(StrEnum):
    """Who is at work when the cut comes."""

    SEND = "outbox send"
    APPROVE = "inbox, three times a"
    SYNC = "sync"
    NAIVE = "naive sender"
    LOOKING = "look-then-resend sender"

    @property
    def careless(self) -> bool:
        """Whether it is one of the two that must be caught."""
        return self in (Scene.NAIVE, Scene.LOOKING)


@dataclass(frozen=True, slots=True)
class Place:
    """One run of a sweep."""

    scene: Scene
    how: How
    cut: Cut


@dataclass(frozen=True, slots=True)
class Seen:
    """One run and what was true after it."""

    place: Place
    after: After


def source() -> str:
    """Name the code that is killed: a digest of all that ackbot is made of."""
    whole = sha256()
    for path in sorted((ROOT / "src").rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            whole.update(f"{path.relative_to(ROOT)}\0".encode())
            whole.update(sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:16]


class Log:
    """A line of JSON for each run, written as it ends: whoever goes on begins where this ends."""

    def __init__(self, path: Path, *, goes_on: bool) -> None:
        """Open the file; unless it `goes_on`, what it held is gone."""
        self._path = path
        self._source = source()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("a" if goes_on else "w").close()

    def note(self, seen: Seen) -> None:
        """Add a run; several threads may."""
        line = json.dumps({"source": self._source, **asdict(seen)})
        with self._path.open("a") as file:
            file.write(f"{line}\n")

    def seen(self) -> list[Seen]:
        """Return the runs of this very code; what was seen of any other proves nothing of it."""
        lines = map(json.loads, self._path.read_text("utf-8").splitlines())
        return [_read(line) for line in lines if line["source"] == self._source]


def kept() -> Log | None:
    """Return where the runs of a long sweep are kept; GO_ON=1 goes on with those that are there."""
    if not stride():
        return None
    return Log(ROOT / ".cache" / "faults" / "runs.jsonl", goes_on=bool(os.environ.get("GO_ON")))


def _read(line: Mapping[str, Any]) -> Seen:
    place, after = line["place"], line["after"]
    return Seen(
        Place(Scene(place["scene"]), How(place["how"]), Cut(**place["cut"])),
        After(**{name: _back(value) for name, value in after.items()}),
    )


def _back(value: object) -> Any:
    """JSON knows no tuples."""
    return tuple(value) if isinstance(value, list) else value

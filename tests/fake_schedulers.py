"""Stand-ins for crontab, systemctl and launchctl: programs of their own in a folder for PATH.

Each keeps its state in a file and behaves as its manual says, as far as ackbot asks.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

_CRONTAB = """
if [ -e "$here/refuses" ]; then
  echo "You (ana) are not allowed to use this program (crontab)" >&2
  exit 1
fi
tab=$here/crontab.txt
case "$*" in
-l)
  if [ ! -e "$tab" ]; then
    echo "no crontab for ana" >&2
    exit 1
  fi
  /bin/cat "$tab"
  ;;
-) /bin/cat >"$tab" && echo written >>"$here/notes" ;;
-r) /bin/rm "$tab" && echo removed >>"$here/notes" ;;
*) exit 2 ;;
esac
"""

_SYSTEMCTL = """
units = pathlib.Path(os.environ["HOME"], ".config/systemd/user")
assert sys.argv[1] == "--user"
what, names = sys.argv[2], [arg for arg in sys.argv[3:] if not arg.startswith("--")]
if (here / "down").exists():
    sys.exit("Failed to connect to bus: No medium found")
state = load({"known": [], "enabled": [], "active": []})
if what == "daemon-reload":
    state["known"] = sorted(path.name for path in units.glob("ackbot-*"))
    note(what)
elif what in ("enable", "restart", "disable"):
    missing = [name for name in names if name not in state["known"]]
    if missing:
        sys.exit(f"Unit {missing[0]} not found.")
    key = "active" if what == "restart" else "enabled"
    state[key] = sorted({*state[key], *names} - ({*names} if what == "disable" else set()))
    if what == "disable":
        state["active"] = [name for name in state["active"] if name not in names]
    note(f"{what} {' '.join(names)}")
elif what in ("is-enabled", "is-active"):
    sys.exit(not all(name in state[what.removeprefix("is-")] for name in names))
store(state)
"""

_LAUNCHCTL = """
what, target = sys.argv[1], sys.argv[-1]
state = load({"loaded": []})
if what == "bootstrap":
    with open(target, "rb") as file:
        state["loaded"].append(plistlib.load(file)["Label"])
    note(f"bootstrap {state['loaded'][-1]}")
else:
    label = target.rpartition("/")[2]
    if label not in state["loaded"]:
        sys.exit(f"Could not find service {label}")
    if what == "bootout":
        state["loaded"].remove(label)
        note(f"bootout {label}")
store(state)
"""

_SHELL = """#!/bin/sh
here='{folder}'
"""

_PYTHON = """#!{python} -ISs
import json, os, pathlib, plistlib, sys

here = pathlib.Path({folder!r})

def note(what):
    with open(here / "notes", "a") as notes:
        notes.write(what + chr(10))

def load(empty):
    path = here / "state.json"
    return json.loads(path.read_text()) if path.exists() else empty

def store(state):
    (here / "state.json").write_text(json.dumps(state))
"""

_PROGRAMS = {
    "crontab": (_SHELL, _CRONTAB),
    "systemctl": (_PYTHON, _SYSTEMCTL),
    "launchctl": (_PYTHON, _LAUNCHCTL),
}


@dataclass
class FakeScheduler:
    """One of the three, in a folder that is all there is on PATH."""

    folder: Path
    kind: str

    def __post_init__(self) -> None:
        self._state = self.folder / f"{self.kind}.state"
        self._state.mkdir(parents=True)
        start, body = _PROGRAMS[self.kind]
        start = start.format(python=sys.executable, folder=str(self._state))
        program = self.folder / self.kind
        program.write_text(start + body, "utf-8")
        program.chmod(0o755)

    @property
    def done(self) -> list[str]:
        """What it was told to change, in order."""
        notes = self._state / "notes"
        return notes.read_text("utf-8").splitlines() if notes.exists() else []

    @property
    def tab(self) -> str:
        """The crontab as it stands; empty for none."""
        path = self._state / "crontab.txt"
        return path.read_text("utf-8") if path.exists() else ""

    @tab.setter
    def tab(self, text: str) -> None:
        (self._state / "crontab.txt").write_text(text, "utf-8")

    def has(self, key: str) -> list[str]:
        """What is "enabled", "active" or "loaded" now."""
        names: list[str] = json.loads((self._state / "state.json").read_text("utf-8"))[key]
        return names

    def refuses(self) -> None:
        """It says no from now on."""
        (self._state / "refuses").touch()

    def is_down(self) -> None:
        """Its program is there, and what it speaks to is not."""
        (self._state / "down").touch()

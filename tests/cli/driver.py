"""Runs the terminal reviewer over a fake desk: a whole process for tests with a real pty.

`python -m tests.cli.driver RESULT.json [--plain] [--people N] [--warn] [--hostile]`
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ackbot.cli.terminal import terminal_reviewer
from ackbot.cli.tty import HungUp
from ackbot.model import Person, Warn
from ackbot.review import review

from ..review.desk import FakeDesk
from ..review.people import WATCHED_FOLDERS, echo, waiting

HOSTILE = (
    "Hello\x1b]0;owned\x07\x1b[2J\x1b[1;1H ▌ sent to everybody\r│ fake\n a approve  y send\n"
    "\u202eevil\u2066 佐藤 健二 🔥 \x9b31m" + "long " * 60
)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("result", type=Path)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--people", type=int, default=3)
    parser.add_argument("--warn", action="store_true")
    parser.add_argument("--hostile", action="store_true")
    parser.add_argument("--no-color", action="store_true")
    parser.add_argument("--earlier", type=int, default=0)
    asked = parser.parse_args()

    desk = FakeDesk()
    text = HOSTILE if asked.hostile else WATCHED_FOLDERS
    for at in range(asked.people):
        person = Person(id=f"7000{at:04}", name=f"Person {at}", handle=f"person{at}@p.example")
        desk.put(waiting(person, text, hours=100 - at))
    if asked.warn:
        desk.warns("Draft", Warn(about="promise", says="promises", words="Draft"))
    desk.replied = [echo(f"Reply {at}, as before.", text) for at in range(asked.earlier)]
    code = 0
    try:
        with terminal_reviewer(plain=asked.plain, colour=not asked.no_color) as reviewer:
            summary = review(desk, reviewer, tuple(desk.conversations.values()))
            desk.kept["summary"] = f"{summary.done} of {summary.total}"
    except HungUp as ended:
        code = int(str(ended.code))
    except KeyboardInterrupt:
        code = 130
    keep(asked.result, desk)
    raise SystemExit(code)


def keep(path: Path, desk: FakeDesk) -> None:
    done = {"posted": desk.posted, "kept": desk.kept, "said": [one[1] for one in desk.said]}
    scratch = path.with_suffix(".new")
    scratch.write_text(json.dumps(done), "utf-8")
    scratch.replace(path)


if __name__ == "__main__":
    main()

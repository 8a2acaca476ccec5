"""The first five minutes, played: from an empty home to the first reply that was really sent.

A person at a terminal, the real program, and a fake of a Mastodon server with its sign-in page on
this machine. What they saw is kept as scenes, without what differs from run to run; the tutorial
(`tools/tutorial.py`) is made of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyte

from tests.fake_schedulers import FakeScheduler
from tests.platforms import fake_mastodon
from tests.platforms.fake_mastodon import FakeMastodon
from tests.program import FULL, Program
from tests.signing.door import Door

KEYRING = Path(__file__).parent / "signing" / "keyring_here"
#: What a browser does that is signed in already and allows what it is asked.
BROWSER = """#!{python}
import sys, urllib.request
urllib.request.urlopen(sys.argv[1]).read()
"""
SERVER = "https://social.example"
HOUSE = "/home/ana"
#: Wide enough that no address is broken, for what is printed line by line.
ROLL = (400, 200)


@dataclass
class FirstRun:
    """What was seen, by the name of the scene, and what came of it."""

    program: Program
    mastodon: FakeMastodon
    mira: str
    """The comment that is answered."""
    scenes: dict[str, str] = field(default_factory=dict)
    codes: list[int] = field(default_factory=list)

    def play(self) -> None:
        """Do all that a new user does."""
        self._typed("welcome")
        self._set_up()
        for name, args in {
            "list": ("inbox", "--list", "--no-sync"),
            "summary": (),
            "accounts": ("accounts", "list"),
        }.items():
            self._typed(name, *args)
        self.scenes["configuration"] = self._config.read_text("utf-8")
        for name, seen in self.scenes.items():
            self.scenes[name] = self._settled(seen)

    @property
    def _config(self) -> Path:
        (found,) = self.program.home.rglob("config.toml")
        return found

    def _typed(self, name: str, *args: str) -> None:
        """Keep what a command prints."""
        with self.program.at_terminal(*args) as terminal:
            self.codes.append(terminal.end())
            seen = rolled(terminal.raw)
        self.scenes[name] = f"$ {' '.join(['ackbot', *args])}\n{seen}"

    def _set_up(self) -> None:
        with self.program.at_terminal("init") as terminal:
            for asked, answer in {
                "Your name, as you would sign": "Ana",
                "Languages you write in": "English, German",
                "What ends your replies": "",
                "Which one first": "mastodon",
                "Your handle, or the address": self.mastodon.url,
                "Name of this account": "social",
                "Another one": "",
            }.items():
                terminal.until(asked)
                terminal.press(f"{answer}\n")
            terminal.until("Install that in the crontab?")
            terminal.press("\n")
            terminal.until("Open your inbox now?")
            self._hurry()
            terminal.press("\n")
            self.scenes["review"] = terminal.until("a approve", "1 of 2")
            terminal.press("a")
            self.scenes["approved"] = terminal.until("take it back", "2 of 2")
            terminal.press("n")
            self.scenes["suggestion"] = terminal.until("d no reply needed", "may need no reply")
            terminal.press("d")
            self.codes.append(terminal.end())
            before, _, _ = terminal.raw.partition(FULL)
            self.scenes["set-up"] = f"$ ackbot init\n{rolled(before)}"
            self.scenes["closing"] = rolled(terminal.raw.rpartition(b"\x1b[?1049l")[2])

    def _hurry(self) -> None:
        """Have approved replies wait a second, not ten: as somebody who edits the file would."""
        text = self._config.read_text("utf-8")
        hurried = text.replace("# undo_seconds = 10", "undo_seconds = 1")
        assert hurried != text
        self._config.write_text(hurried, "utf-8")

    def _settled(self, seen: str) -> str:
        """Put names in place of what differs from run to run, and what was hurried back."""
        for pattern, instead in {
            re.escape(self.mastodon.url) + r"/oauth/authorize\S*": f"{SERVER}/oauth/authorize?...",
            re.escape(self.mastodon.url): SERVER,
            re.escape(str(self.program.home)): HOUSE,
            r"(?m)^undo_seconds = 1$": "# undo_seconds = 10",
            r" There is: [^.]*\.$": " There is: bluesky, discourse, ..., wordpress, youtube.",
            r"done, in \d.*\.$": "done, in 40 s.",
        }.items():
            seen = re.sub(pattern, instead, seen, flags=re.MULTILINE)
        return seen.strip("\n")


def rolled(raw: bytes) -> str:
    """Return what stands on a terminal so wide and long that nothing broke or scrolled away."""
    screen = pyte.Screen(*ROLL)
    pyte.ByteStream(screen).feed(raw)
    return "\n".join(row.rstrip() for row in screen.display).strip("\n")


@contextmanager
def first_run(folder: Path) -> Iterator[FirstRun]:
    """A new machine in `folder`, and a server on which three people have spoken to Ana."""
    home = folder / "home"
    home.mkdir()
    browser = folder / "browser"
    browser.write_text(BROWSER.format(python=sys.executable))
    browser.chmod(0o755)
    usual = {"ACKBOT_CONFIG": "", "ACKBOT_LEDGER": "", "BROWSER": f"{browser} %s"}
    FakeScheduler(folder / "bin", "crontab")
    usual["PATH"] = str(folder / "bin")
    keyring = {"PYTHONPATH": str(KEYRING), "KEYRING_FILE": str(folder / "keyring.json")}
    with fake_mastodon.running(folder / "server") as mastodon:
        mastodon.loopback.front = Door(token=mastodon.secret)
        mastodon.now = datetime.now(UTC)
        mira = _spoken_to(mastodon)
        program = Program(home, env={**usual, **keyring})
        yield FirstRun(program, mastodon, mira)


def _spoken_to(mastodon: FakeMastodon) -> str:
    """Have three people speak to Ana, and return what the first one said."""
    ago = timedelta(minutes=30)
    post = mastodon.i_post("The rye bread recipe is out", ago=timedelta(days=5))
    mira = mastodon.they_write(
        "What a lovely recipe! Can I bake it in a glass dish?",
        under=post,
        ago=timedelta(days=4, hours=3) + ago,
    )
    mastodon.they_write(
        "Which flour do you feed your starter with?",
        under=post,
        by="tom",
        ago=timedelta(days=1, hours=5) + ago,
    )
    mastodon.they_write("\U0001f35e\U0001f35e", under=post, by="jo", ago=timedelta(hours=7) + ago)
    return mira

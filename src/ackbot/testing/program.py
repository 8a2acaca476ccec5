"""The real `ackbot`, as a process of its own in a home folder of its own, on a fake's account."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ackbot.testing.served import Served

#: How long a run may take before it is ended, in seconds: far more than one ever does.
PATIENCE = 40


@dataclass(frozen=True, slots=True)
class Done:
    """How a run ended: its exit code, and what it wrote to stdout and stderr."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Program:
    """ackbot in the folder `home`; it sees no file of whoever runs it, and no network but a fake's.

    `program("inbox", "--list")` runs a command to its end, without a terminal.
    """

    home: Path

    def configure(self, platform: Served) -> None:
        """Write a configuration whose one account, `work`, is that of a fake."""
        import tomlkit

        self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        token = self.home / "token"
        token.touch(mode=0o600)
        token.write_text(platform.credential(), encoding="utf-8")
        account = {
            "platform": platform.made.facts.name,
            "server": platform.url,
            "token_file": str(token),
            **platform.settings,
        }
        written = tomlkit.dumps({"accounts": {"work": account}})
        (self.home / "config.toml").write_text(written, encoding="utf-8")

    def __call__(self, *args: str) -> Done:
        """Run a command; raises subprocess.TimeoutExpired where it never ends."""
        done = subprocess.run(  # noqa: S603 (this Python and the test's own words, no shell)
            [sys.executable, "-m", "ackbot", *args],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            env=self._environment(),
            cwd=self.home,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def _environment(self) -> dict[str, str]:
        return {
            "HOME": str(self.home),
            "PATH": os.environ.get("PATH", os.defpath),
            # Where the tests find the connector, so does the program.
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
            "LANG": "C.UTF-8",
            "COLUMNS": "100",
            "ACKBOT_CONFIG": str(self.home / "config.toml"),
            "ACKBOT_LEDGER": str(self.home / "data" / "ledger.db"),
        }

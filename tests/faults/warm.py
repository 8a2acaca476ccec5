"""A process that has loaded ackbot already: each command it is asked for runs in a fork of it.

A sweep recovers thousands of times; what is cut is always a fresh process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Self


class Warm:
    """The asking side. A context."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.warm"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def run(self, env: dict[str, str], home: Path, *args: str) -> int:
        """Run an ackbot command to its end and return its exit code; its output goes nowhere."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"args": args, "env": env, "home": str(home)}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


def _become(asked: dict[str, object]) -> None:
    """Turn this fork into the command."""
    from ackbot.cli.main import run

    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)
    env, args = asked["env"], asked["args"]
    assert isinstance(env, dict)
    assert isinstance(args, list)
    os.environ.clear()
    os.environ.update(env)
    os.chdir(str(asked["home"]))
    sys.argv = ["ackbot", *args]
    run()


def _serve() -> None:
    # All that a send or a sync would load, so that it need not.
    import ackbot.app.engine
    import ackbot.cli.main
    import ackbot.cli.outbox
    import ackbot.cli.sync
    import ackbot.outbox
    import ackbot.platforms.bluesky.connector
    import ackbot.platforms.isso.connector
    import ackbot.platforms.mastodon.connector
    import ackbot.sync  # noqa: F401 (to have it loaded)
    from ackbot.net.wire import load_httpx

    load_httpx()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _become(json.loads(line))
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _serve()

"""Whom ackbot connects to: nobody while it only reads and drafts, else who is configured."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from ackbot.testing.loopback import Loopback, Reply
from tests.corpus import samples
from tests.corpus.running import in_pipe
from tests.corpus.world import bundled, fill, moment
from tests.program import PATIENCE, Program

ROOT = Path(__file__).parents[1]
#: Runs commands one after the other and says whom each looked up, connected to or started.
WATCHED = """
import json, pathlib, sys
seen = []
NAMES = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
         "subprocess.Popen", "os.system", "os.posix_spawn", "webbrowser.open")
sys.addaudithook(lambda name, args: seen.append([name, repr(args)]) if name in NAMES else None)
from tests.corpus.running import in_pipe
home = pathlib.Path(sys.argv[1])
for command in json.loads(sys.argv[2]):
    in_pipe(home, *command)
sys.stdout.write(json.dumps(seen))
"""
OFFLINE = [
    *(["inbox", "--list", "--no-sync"], ["inbox", "--json", "--no-sync"], ["stale", "--no-sync"]),
    *(["draft"], ["show", "{id}"], ["people"], ["outbox"], ["accounts", "list"], ["export"]),
    *([], ["doctor", "--offline"], ["dismiss", "{id}"], ["reopen", "{id}"], ["voice"]),
    *(["backup"], ["platforms"], ["config", "check"], ["open", "{id}"], ["reply", "{id}"]),
]


def watched(home: Path, *commands: list[str]) -> list[list[str]]:
    """Run these commands and return whom they spoke to."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(home), json.dumps(commands)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        env={**Program(home).environment(), "TOKEN": "a-token", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr.decode()
    found: list[list[str]] = json.loads(done.stdout)
    return found


def test_what_only_reads_and_drafts_connects_to_nobody(tmp_path: Path) -> None:
    said = [one.text for one in samples() if one.group in ("benign", "link", "inject")]
    fill(tmp_path, bundled(said), moment())
    one = json.loads(in_pipe(tmp_path, "inbox", "--json", "--no-sync").out)["items"][0]["id"]
    assert watched(tmp_path, *([part.format(id=one) for part in each] for each in OFFLINE)) == []


def test_what_asks_platforms_asks_those_that_are_configured(tmp_path: Path) -> None:
    elsewhere = json.dumps({"url": "https://evil.example/", "next": "https://evil.example/2"})
    headers = {"Link": '<https://evil.example/next>; rel="next"', "Location": "//evil.example/"}
    with Loopback(lambda request: Reply(body=elsewhere.encode(), headers=headers)) as server:
        (tmp_path / "config.toml").write_text(
            f'[accounts.a]\nplatform = "mastodon"\nserver = "{server.url}"\ntoken_env = "TOKEN"\n',
            "utf-8",
        )
        spoken = watched(tmp_path, ["sync"], ["accounts", "test"], ["doctor"])
        assert len(server.requests) >= 3
    port = server.url.rpartition(":")[2]
    assert spoken
    assert [one for one in spoken if "127.0.0.1" not in one[1] or port not in one[1]] == []

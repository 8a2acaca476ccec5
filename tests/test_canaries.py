"""Secrets that must turn up nowhere: not in any output, not in any file, whatever goes wrong."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path

import pytest

from ackbot.testing.loopback import Loopback, Reply, Request
from tests.corpus.running import in_pipe
from tests.program import Program

CANARY = "canary-7f3e9a1c5b2d4860"

#: What each platform wants in its table besides `server`; its secret is the canary.
PLATFORMS = {
    "mastodon": "",
    "bluesky": 'handle = "ana.test"\n',
    "github": "",
    "gitlab": "",
    "discourse": "",
    "lemmy": "",
    "wordpress": 'user = "ana"\n',
    "threads": "",
}
#: As it is, and as HTTP Basic sends it.
SPELLINGS = (CANARY.encode(), b64encode(f"ana:{CANARY}".encode()))
#: No status that is asked again after a pause.
STATUSES = (200, 301, 307, 400, 401, 403, 404, 410, 413, 422)
COMMANDS = (["accounts", "test", "-v"], ["sync", "--json"])
AFTERWARDS: tuple[list[str], ...] = (
    ["doctor", "--offline"],
    ["accounts", "list", "--json"],
    ["export"],
    [],
)


class Careless:
    """A server that repeats all it was sent, in an answer of any kind."""

    def __init__(self) -> None:
        self.status = 200
        self.as_json = True
        self.arrived = False

    def __call__(self, request: Request) -> Reply:
        parts = (request.path, request.query, dict(request.headers), request.body.decode())
        words = json.dumps(parts)
        self.arrived = self.arrived or holds(words.encode())
        body = json.dumps({"error": words, "message": words, "error_description": words})
        headers = {"Content-Type": "application/json", "Location": "https://evil.example/"}
        text = body if self.as_json else f"<html>{words}"
        return Reply(status=self.status, headers=headers, body=text.encode())


def holds(data: bytes) -> bool:
    return any(one in data for one in SPELLINGS)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_secret_turns_up_anywhere_whatever_the_server_answers(
    tmp_path: Path, platform: str
) -> None:
    secret = tmp_path / "secret"
    secret.touch(0o600)
    secret.write_text(CANARY, "utf-8")
    careless, out = Careless(), []
    with Loopback(careless) as server:
        (tmp_path / "config.toml").write_text(
            f'[accounts.work]\nplatform = "{platform}"\nserver = "{server.url}"\n'
            f'token_file = "{secret}"\n{PLATFORMS[platform]}',
            "utf-8",
        )
        for at, careless.status in enumerate(STATUSES):
            careless.as_json = careless.status != 404
            out.append(in_pipe(tmp_path, *COMMANDS[at % 2]).out)
        out += [in_pipe(tmp_path, *command).out for command in AFTERWARDS]
    assert careless.arrived, out[0]
    assert [one for one in out if holds(one.encode()) or "bug in ackbot" in one] == []
    for file in (one for one in tmp_path.rglob("*") if one.is_file() and one != secret):
        mine_alone = file.stat().st_mode & 0o077 == 0 and file.parent.name == "sessions"
        assert mine_alone or not holds(file.read_bytes()), file.name


def test_a_traceback_holds_no_secret(tmp_path: Path) -> None:
    careless = Careless()
    careless.status = 403
    with Loopback(careless) as server:
        program = Program(tmp_path, env={"TOKEN": CANARY})
        program.config.write_text(
            f'[accounts.work]\nplatform = "mastodon"\nserver = "{server.url}"\n'
            'token_env = "TOKEN"\n',
            "utf-8",
        )
        for command in ("sync", "inbox --list"):
            done = program.run(*command.split(), "--debug", "-v")
            assert done.code != 0 or command == "inbox --list"
            assert CANARY not in done.out + done.err
    assert careless.arrived

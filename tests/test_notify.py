"""`ackbot stale --notify`: real processes, real HTTP and SMTP servers on loopback."""

from __future__ import annotations

import json
import socket
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from ackbot.ledger.store import Ledger
from ackbot.model import Account, Person, Post, Reading, ReadingKind
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.triage import Policy
from ackbot.verdicts import retriage
from tests.program import Done, Program

#: What Apprise's plug-ins import is theirs.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

SECRET = "s3cret-topic"
_ME = Account(
    id="bluesky:did:plc:ana",
    platform="bluesky",
    name="photos",
    person=Person(id="did:plc:ana", name="Ana", handle="ana.test"),
)
_ACCOUNT = '[accounts.photos]\nplatform = "bluesky"\nhandle = "ana.test"\ntoken_env = "UNSET"\n'


@dataclass
class Hook:
    """A web hook that takes messages, or does not."""

    taken: list[dict[str, Any]] = field(default_factory=list)
    answers: Reply = field(default_factory=Reply)
    takes_at_most: int = 1000

    def __call__(self, request: Request) -> Reply:
        if self.answers.status == 200 and self.answers.cut != 0:
            if len(self.taken) >= self.takes_at_most:
                return Reply(status=503)
            self.taken.append(json.loads(request.body))
        return self.answers

    @property
    def texts(self) -> list[str]:
        return [str(one["message"]) for one in self.taken]


@pytest.fixture
def hook() -> Hook:
    return Hook()


@pytest.fixture
def server(hook: Hook) -> Iterator[Loopback]:
    with Loopback(hook) as loopback:
        yield loopback


@pytest.fixture
def program(tmp_path: Path, server: Loopback) -> Program:
    """ackbot with one account and one channel, the hook."""
    address = f"{server.url.replace('http', 'json')}/{SECRET}"
    program = Program(tmp_path, {"HOOK": address})
    program.config.write_text(f'{_ACCOUNT}[notify.hook]\naddress_env = "HOOK"\n', "utf-8")
    return program


def waits(program: Program, name: str = "Mira", *, days: float = 3, number: int = 1) -> None:
    """Somebody has waited for so long."""
    now = datetime.now(UTC)
    person = f"did:plc:p{number}"
    post = Post(
        id=f"at://{person}/app.bsky.feed.post/{days}",
        root=f"at://{person}/app.bsky.feed.post/root",
        author=Person(id=person, name=name, handle=f"p{number}.test"),
        at=now - timedelta(days=days),
        text="Which film did you use? It is a private matter.",
    )
    asks = Reading(language="en", kind=ReadingKind.QUESTION, why="asks a question")
    with Ledger.open(program.ledger) as ledger:
        ledger.put_account(replace(_ME, synced_at=now), identity="{}", credential="")
        ledger.add(_ME, [(post, "incoming", asks)], seen_at=now)
        retriage(ledger, "bluesky", [post.root], Policy(), now)


def notify(program: Program, *more: str, **env: str) -> Done:
    there = replace(program, env={**program.env, **env})
    done = there.inside("stale", "--notify", "--no-sync", *more)
    assert SECRET not in done.out + done.err
    assert "Traceback" not in done.err
    return done


# -- what is told, and how often


def test_a_line_a_person_with_the_command_to_answer_and_not_what_they_said(
    program: Program, hook: Hook
) -> None:
    waits(program)
    done = program.run("stale", "--notify", "--no-sync")
    assert (done.code, done.out, done.err) == (0, "", "")
    (message,) = hook.taken
    short = program.run("inbox", "--list", "--no-sync").out.splitlines()[3].split()[0]
    assert message["title"] == "1 person has waited too long"
    assert message["message"] == (f"Mira (Bluesky, photos) has waited 3 d. ackbot reply {short}")


def test_each_wait_is_told_of_once(program: Program, hook: Hook) -> None:
    waits(program)
    notify(program)
    notify(program)
    assert len(hook.taken) == 1
    waits(program, "Jonas", number=2)
    notify(program)
    assert [text.split()[0] for text in hook.texts] == ["Mira", "Jonas"]


def test_nobody_late_nothing_told_and_no_address_read(program: Program, hook: Hook) -> None:
    waits(program, days=1)
    program.config.write_text(f'{_ACCOUNT}[notify.hook]\naddress_file = "/nowhere"\n', "utf-8")
    done = notify(program)
    assert (done.code, done.err) == (0, "")
    assert hook.taken == []


def test_plain_stale_and_each_channel_keep_apart_what_they_told(
    program: Program, hook: Hook
) -> None:
    waits(program)
    assert program.run("stale", "--no-sync").code == 1
    notify(program)
    assert len(hook.taken) == 1
    text = program.config.read_text("utf-8").replace("[notify.hook]", "[notify.second]")
    program.config.write_text(text, "utf-8")
    notify(program)
    assert len(hook.taken) == 2
    assert program.run("stale", "--no-sync").out == ""


@pytest.mark.parametrize("trouble", [Reply(status=500), HANG_UP], ids=["500", "hang up"])
def test_what_failed_is_tried_again_at_the_next_run(
    program: Program, hook: Hook, trouble: Reply
) -> None:
    waits(program)
    hook.answers = trouble
    done = notify(program)
    assert done.code == 3
    assert done.err == (
        "hook was not told: JSON did not take it. It is tried again at the next run.\n"
    )
    hook.answers = Reply()
    assert notify(program).code == 0
    notify(program)
    assert len(hook.taken) == 1


def test_one_channels_failure_stops_no_other_and_repeats_none(
    program: Program, hook: Hook, server: Loopback
) -> None:
    waits(program)
    other = "[notify.away]\naddress_env = 'AWAY'\n"
    program.config.write_text(other + program.config.read_text("utf-8"), "utf-8")
    for _ in range(2):
        done = notify(program, AWAY=f"json://127.0.0.1:9/{SECRET}")
        assert done.code == 3
        assert done.err.startswith("away was not told")
    assert len(hook.taken) == 1


def test_many_people_are_told_of_in_parts_and_none_of_them_twice(
    program: Program, hook: Hook
) -> None:
    for number in range(30):
        waits(program, f"Person {number:02}", number=number)
    hook.takes_at_most = 1
    assert notify(program).code == 3
    assert len(hook.taken) == 1
    hook.takes_at_most = 1000
    assert notify(program).code == 0
    told = [line.split(" (")[0] for text in hook.texts for line in text.splitlines()]
    assert sorted(told) == [f"Person {number:02}" for number in range(30)]
    assert all(len(text) <= 1000 for text in hook.texts)


def test_a_name_can_neither_call_people_nor_be_a_link(program: Program, hook: Hook) -> None:
    waits(program, "@everyone <!channel> [here](https://evil.example) *now*\x1b[31m\n\u202eabc")
    notify(program)
    (text,) = hook.texts
    assert not set(text) & set("@<>[]*`\x1b\n\u202e")
    assert "＠everyone" in text


# -- e-mail


class Postbox:
    """Takes mail."""

    def __init__(self) -> None:
        self.mails: list[Message] = []
        self.refuses = False

    async def handle_DATA(  # noqa: N802 (aiosmtpd's name)
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        if self.refuses:
            return "451 try again later"
        assert isinstance(envelope.content, bytes)
        self.mails.append(message_from_bytes(envelope.content, policy=default))
        return "250 taken"


def test_by_mail(program: Program) -> None:
    box = Postbox()
    waits(program)
    with socket.create_server(("127.0.0.1", 0)) as any_free:
        port = any_free.getsockname()[1]
    post = Controller(box, hostname="127.0.0.1", port=port)
    post.start()
    address = f"mailto://127.0.0.1:{port}?from=ackbot@ana.example&to=ana@ana.example&mode=insecure"
    try:
        box.refuses = True
        assert notify(program, HOOK=address).code == 3
        box.refuses = False
        assert notify(program, HOOK=address).code == 0
        notify(program, HOOK=address)
    finally:
        post.stop()
    (mail,) = box.mails
    assert "1 person has waited too long" in str(mail["Subject"])
    assert "ana@ana.example" in str(mail["To"])
    assert "ackbot reply" in mail.as_string()


# -- the desktop


def test_the_desktop_by_its_own_program(program: Program, tmp_path: Path) -> None:
    program.config.write_text(f"{_ACCOUNT}[notify.here]\ndesktop = true\n", "utf-8")
    waits(program)
    sends = tmp_path / "bin" / "notify-send"
    done = notify(program, PATH=str(sends.parent))
    assert done.code == 2
    assert "libnotify-bin" in done.err
    sends.parent.mkdir()
    sends.write_text('#!/bin/sh\n[ -e "$HOME/desk" ] && echo "$4" >>"$HOME/desk"\n', "utf-8")
    sends.chmod(sends.stat().st_mode | stat.S_IXUSR)
    done = notify(program, PATH=str(sends.parent))
    assert done.code == 3
    assert "reached no desktop" in done.err
    (tmp_path / "desk").touch()
    for _ in range(2):
        assert notify(program, PATH=str(sends.parent)).code == 0
    assert (tmp_path / "desk").read_text("utf-8").startswith("Mira (Bluesky, photos) has waited")
    assert (tmp_path / "desk").read_text("utf-8").count("Mira") == 1


# -- what is wrong with it


def test_an_address_that_is_none_is_not_shown(program: Program) -> None:
    waits(program)
    done = notify(program, HOOK=f"nonsense-{SECRET}")
    assert done.code == 2
    assert "hook cannot be told" in done.err


def test_an_address_file_must_be_private(program: Program, hook: Hook) -> None:
    waits(program)
    file = program.home / "address"
    file.write_text(f"{program.env['HOOK']}\n", "utf-8")
    file.chmod(0o644)
    program.config.write_text(f'{_ACCOUNT}[notify.hook]\naddress_file = "{file}"\n', "utf-8")
    done = notify(program)
    assert done.code == 4
    assert "others can read" in done.err
    assert "address_file" in done.err
    file.chmod(0o600)
    assert notify(program).code == 0
    assert len(hook.taken) == 1


def test_without_a_channel_it_says_how_to_add_one(program: Program) -> None:
    program.config.write_text(_ACCOUNT, "utf-8")
    done = notify(program)
    assert done.code == 2
    assert "[notify.NAME]" in done.err


@pytest.mark.parametrize("more", ["--all", "--json", "--demo"])
def test_looking_and_telling_are_two_things(program: Program, hook: Hook, more: str) -> None:
    waits(program)
    assert notify(program, more).code == 2
    assert hook.taken == []


def test_schedules_notify_where_there_is_a_channel(program: Program) -> None:
    done = program.run("schedule", "install", "--print", "--with", "crontab")
    assert done.out.splitlines()[2].endswith(" stale --notify")
    assert "[notify.hook] has its address in the variable HOOK" in done.err

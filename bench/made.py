"""Homes for ackbot with a configuration and a ledger of made-up mentions, of any size."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from ackbot.app.app import App
from ackbot.app.judging import policy_mark
from ackbot.cli.options import Options
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Account,
    How,
    Key,
    Person,
    Post,
    Reading,
    ReadingKind,
    Shown,
    State,
    Verdict,
)

ME = Account(
    id="bluesky:did:plc:me",
    platform="bluesky",
    name="a0",
    person=Person(id="did:plc:me", name="Ana", handle="ana.test"),
)
READING = Reading(language="en", kind=ReadingKind.QUESTION, why="asks a question", sure=0.9)
_PAGE = 1000


@dataclass(frozen=True)
class Home:
    """A folder that one ackbot knows as its own."""

    folder: Path

    @property
    def ledger(self) -> Path:
        """Where its ledger is."""
        return self.folder / "data" / "ledger.db"

    @property
    def env(self) -> Mapping[str, str]:
        """The environment that leads ackbot here."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "ACKBOT_CONFIG": str(self.folder / "config.toml"),
            "ACKBOT_LEDGER": str(self.ledger),
            "BENCH_SECRET": "made-up",
        }

    def configure(self, servers: list[str]) -> None:
        """Write a configuration with one account for each server."""
        self.folder.mkdir(parents=True, exist_ok=True)
        tables = (
            f'[accounts.a{number}]\nplatform = "bluesky"\nhandle = "ana{number}.test"\n'
            f'server = "{server}"\ntoken_env = "BENCH_SECRET"\n'
            for number, server in enumerate(servers)
        )
        (self.folder / "config.toml").write_text("\n".join(tables), "utf-8")


def post(number: int, at: datetime) -> Post:
    """Return a mention under a root of its own; each person says four things on average."""
    who = f"did:plc:person{number * 7919 % 250_007}"
    uri = f"at://{who}/app.bsky.feed.post/{number:013}"
    text = f"Could you tell me how number {number} of your pictures was made?"
    return Post(
        id=uri,
        root=uri,
        author=Person(id=who, name=f"Person {number}", handle=f"person{number}.test"),
        at=at,
        text=text,
        raw=text,
        url=f"https://bsky.app/profile/{who}/post/{number:013}",
    )


def verdict(said: Post, *, waits: bool) -> Verdict:
    """Return the verdict on a mention: somebody waits, or was answered."""
    return Verdict(
        key=Key(account=ME.id, root=said.root, person=said.author.id),
        state=State.WAITING if waits else State.ANSWERED,
        how=None if waits else How.HERE,
        since=said.at if waits else None,
        shown=Shown.WAITING if waits else Shown.NOT,
        rank_at=said.at if waits else None,
        target=said.id,
        open=(said.id,) if waits else (),
        mentions=1,
        reason="asks a question" if waits else "you answered",
        evidence=("their comment wants a reply: asks a question",),
    )


def _mentions(many: int, waiting: int, late: int, now: datetime) -> Iterator[tuple[Post, bool]]:
    for number in range(many):
        if number < late:
            at = now - timedelta(hours=72, seconds=number)
        elif number < waiting:
            at = now - timedelta(seconds=60 + number * 40 * 3600 / waiting)
        else:
            at = now - timedelta(days=10, seconds=number)
        yield post(number, at), number < waiting


def home(folder: Path, many: int, waiting: int, late: int = 50) -> Home:
    """Return a home whose ledger holds so many mentions, so many of them open, and so many late."""
    made = Home(folder)
    made.configure(["http://127.0.0.1:9"])
    now = datetime.now(UTC)
    stream = _mentions(many, waiting, late, now)
    with Ledger.open(made.ledger) as ledger:
        ledger.put_account(ME, identity="{}", credential="")
        with ledger.transaction():
            while page := list(islice(stream, _PAGE)):
                ledger.add(ME, [(one, "incoming", READING) for one, _ in page], seen_at=now)
                for one, waits in page:
                    ledger.put_verdicts("bluesky", one.root, [verdict(one, waits=waits)])
    _leave_as_judged(made)
    return made


def _leave_as_judged(made: Home) -> None:
    """Say that these verdicts were made by these settings: no command makes them again."""
    options = Options()
    options.config, options.ledger = made.folder / "config.toml", made.ledger
    with App(options) as app:
        app.ledger.set("policy", policy_mark(app))

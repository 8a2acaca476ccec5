"""A home whose ledger is full of outside text, in every place that holds any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ackbot.app.app import App
from ackbot.cli.options import Options
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Account,
    Conversation,
    Kind,
    Outgoing,
    Person,
    Post,
    Reading,
    SendKind,
    SendState,
    Subject,
)
from ackbot.reading import read
from ackbot.verdicts import retriage

ANA = Person(id="110001", name="Ana", handle="ana@social.example")
ME = Account(id="mastodon:110001", platform="mastodon", name="social", person=ANA)
#: Ends every line of a mention's words, so that it is known again on any screen.
MARK = "qxz"


@dataclass(frozen=True)
class Saying:
    """What somebody said, and how they and what they spoke of are called."""

    words: str
    name: str
    handle: str
    title: str
    address: str


def bundled(texts: Sequence[str]) -> list[Saying]:
    """Let each text be said by somebody, four at a time, and be a name, a handle, a title ..."""
    padded = [*texts, *texts[:3]]
    fours = [padded[at : at + 4] for at in range(0, len(texts), 4)]
    return [Saying("\n".join(marked(text) for text in four), *four) for four in fours]


def rotated(texts: Sequence[str]) -> list[Saying]:
    """Let each text be somebody's words, and a name, a handle, a title and an address."""
    return [
        Saying(marked(text), *(texts[(at + step) % len(texts)] for step in range(1, 5)))
        for at, text in enumerate(texts)
    ]


def marked(text: str) -> str:
    """Return a text each of whose lines (as any terminal may see them) ends in the mark."""
    return "\n".join(f"{line} {MARK}" for line in text.splitlines() or [""])


def configure(home: Path) -> None:
    """Make a home with one account, whose server is not there and whose secret neither."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "config.toml").write_text(
        '[accounts.social]\nplatform = "mastodon"\nserver = "http://127.0.0.1:9"\n'
        'token_env = "NO_SUCH_VARIABLE"\n',
        "utf-8",
    )


def fill(home: Path, sayings: Sequence[Saying], now: datetime) -> None:
    """Make a home to which all these were said; some have replies, in every state there is."""
    configure(home)
    with Ledger.open(home / "data" / "ledger.db") as ledger:
        ledger.put_account(ME, identity="{}", credential="")
        ledger.mark_failed("social", sayings[0].title, 3, now)
        with ledger.transaction():
            ledger.add(ME, list(_mentions(sayings, now)), seen_at=now)
    with App(options_of(home)) as app:
        app.prepare()
        roots = [f"m{number:05}" for number in range(len(sayings))]
        retriage(app.ledger, ME.platform, roots, app.policy(), now)
        _approve(app.ledger, list(app.ledger.waiting(limit=10_000)), sayings, now)


def options_of(home: Path) -> Options:
    """Return the options that lead to this home."""
    options = Options()
    options.config, options.ledger = home / "config.toml", home / "data" / "ledger.db"
    return options


def _mentions(sayings: Sequence[Saying], now: datetime) -> Iterator[tuple[Post, str, Reading]]:
    for number, one in enumerate(sayings):
        page = f"https://h.example/{one.address}"
        said = Post(
            id=f"m{number:05}",
            root=f"m{number:05}",
            author=Person(id=f"p{number:05}", name=one.name, handle=one.handle, url=page),
            at=now - timedelta(hours=100, minutes=number),
            text=one.words,
            raw=one.words,
            kind=(Kind.COMMENT, Kind.MENTION, Kind.QUOTE, Kind.REVIEW)[number % 4],
            url=page,
            closed=one.name if number % 7 == 0 else "",
            on=Subject(text=one.title, url=page),
        )
        yield said, "incoming", read(one.words[:20_000])


def _approve(
    ledger: Ledger, found: Sequence[Conversation], sayings: Sequence[Saying], now: datetime
) -> None:
    """Let every ninth have an approved reply; what goes in it and is said of it is outside text."""
    ends = (SendState.SENT, SendState.REFUSED, SendState.UNKNOWN, None)
    for number, one in enumerate(found[::9]):
        reason, text = sayings[number].handle, sayings[-number].title
        row = ledger.approve(_reply(one, text, number, now), who="ana")
        end = ends[number % len(ends)]
        if end is None:
            ledger.hold(row.row, reason)
            continue
        ledger.claim(row.row, now)
        ledger.settle(
            row.row,
            leaves=(SendState.SENDING,),
            state=end,
            at=now,
            remote_id="their-id" if end is SendState.SENT else "",
            reason=reason,
        )


def _reply(one: Conversation, text: str, number: int, now: datetime) -> Outgoing:
    words = text.encode("utf-8", "replace").decode("utf-8")
    return Outgoing(
        row=0,
        conversation=one.id,
        account=one.account.id,
        kind=SendKind.REPLY,
        target=one.newest.post.id,
        to=f"@{one.person.handle}",
        text=words,
        payload=words.encode(),
        client_id=f"key-{number}",
        state=SendState.APPROVED,
        approved_at=now,
        not_before=now,
        target_text=one.newest.post.text,
        known=one.newest.seq,
    )


def moment() -> datetime:
    """Return the moment at which such a home is filled: now, since commands look at the clock."""
    return datetime.now(UTC).replace(microsecond=0)

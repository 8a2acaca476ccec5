"""A vocabulary for tests of the ledger: accounts, people, posts and replies in few words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ackbot.ledger.store import Ledger
from ackbot.model import (
    Account,
    Key,
    Outgoing,
    Person,
    Post,
    Reading,
    ReadingKind,
    SendKind,
    SendState,
    Shown,
    State,
    Verdict,
)

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
ANA = Person(id="ana", name="Ana", handle="Ana.Photos")
MIRA = Person(id="mira", name="Mira", handle="mira", url="https://photos.example/@mira")
TOM = Person(id="tom", name="Tom", handle="tom")
ASKS = Reading(language="en", kind=ReadingKind.QUESTION, why="asks a question", sure=0.9)


class PowerCutError(Exception):
    """What ends a transaction half-way."""


def account(name: str = "photos", person: Person = ANA, platform: str = "demo") -> Account:
    return Account(id=f"{platform}:{person.id}", platform=platform, name=name, person=person)


def post(
    name: str, author: Person = MIRA, *, root: str = "", hours_ago: float = 5, text: str = ""
) -> Post:
    return Post(
        id=name,
        root=root or name,
        author=author,
        at=NOW - timedelta(hours=hours_ago),
        text=text or f"What about {name}?",
        raw=f"<p>{text or name}</p>",
    )


def waits(one: Account, said: Post, *, shown: Shown = Shown.WAITING, **changes: object) -> Verdict:
    """A verdict as triage would give for a single open mention."""
    verdict = Verdict(
        key=Key(account=one.id, root=said.root, person=said.author.id),
        state=State.WAITING if shown is Shown.WAITING else State.NO_REPLY_NEEDED,
        since=said.at if shown is Shown.WAITING else None,
        shown=shown,
        rank_at=said.at,
        target=said.id,
        open=(said.id,),
        mentions=1,
        reason="asks a question",
        evidence=("it wants a reply",),
    )
    return replace(verdict, **changes)  # type: ignore[arg-type]


@dataclass
class Desk:
    """A ledger with one account, and the things that happen to it."""

    ledger: Ledger
    me: Account = field(default_factory=account)

    @classmethod
    def at(cls, path: Path, *, wait: float = 10) -> Desk:
        desk = cls(Ledger.open(path, wait=wait))
        desk.ledger.put_account(desk.me, identity="{}", credential="")
        return desk

    def hears(self, *posts: Post, reading: Reading = ASKS, by: Account | None = None) -> set[str]:
        return self._add(posts, "incoming", reading, by)

    def says(self, *posts: Post, by: Account | None = None) -> set[str]:
        return self._add(posts, "own", Reading(), by)

    def overhears(self, *posts: Post) -> set[str]:
        return self._add(posts, "context", Reading(), None)

    def _add(
        self, posts: Iterable[Post], role: str, reading: Reading, by: Account | None
    ) -> set[str]:
        items = [(one, role, reading) for one in posts]
        return self.ledger.add(by or self.me, items, seen_at=NOW)

    def waits(self, said: Post, **changes: object) -> str:
        """Somebody says something and waits; returns the conversation's id."""
        self.hears(said)
        verdict = waits(self.me, said, **changes)  # type: ignore[arg-type]
        self.ledger.put_verdicts(self.me.platform, said.root, [verdict])
        return verdict.id

    def reply(self, conversation: str, text: str = "Thank you!", **changes: object) -> Outgoing:
        """A reply as review hands it over at the press of `a`; not stored yet."""
        out = Outgoing(
            row=0,
            conversation=conversation,
            account=self.me.id,
            kind=SendKind.REPLY,
            target="p1",
            to="@mira",
            text=text,
            payload=text.encode(),
            client_id="",
            state=SendState.APPROVED,
            approved_at=NOW,
            not_before=NOW + timedelta(seconds=10),
            target_text="What about p1?",
            known=1,
        )
        return replace(out, **changes)  # type: ignore[arg-type]

    def approves(self, conversation: str, text: str = "Thank you!", **changes: object) -> Outgoing:
        return self.ledger.approve(self.reply(conversation, text, **changes), who="ana")

    def shown(self, **options: object) -> list[str]:
        return [one.newest.post.id for one in self.ledger.waiting(**options)]  # type: ignore[arg-type]

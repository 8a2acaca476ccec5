"""A user at work on the made-up platform: what they sync, approve and send."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

from ackbot.ledger.store import Ledger
from ackbot.model import Key, Outgoing, Post, SendKind, SendState, State
from ackbot.outbox import Event, EventKind, Sender, deliver, look_for_lost
from ackbot.platforms.base import Identity
from ackbot.sync import SyncSettings, sync_account
from ackbot.triage import Policy
from tests.fake_platform import START, FakeConnector, Platform

ACCOUNT = "fake:ana"
POLICY = Policy()
SETTINGS = SyncSettings(floor=START - timedelta(days=30))
S = SendState


@dataclass
class Desk:
    """A user at work: what they sync, approve and send, and what the ledger then says."""

    ledger: Ledger
    world: Platform = field(default_factory=Platform)
    connector: FakeConnector = field(init=False)
    told: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.connector = self.world.connector()

    @property
    def me(self) -> Identity:
        return Identity(person=self.world.me)

    def syncs(self) -> None:
        assert self.tries_to_sync() == ""

    def tries_to_sync(self) -> str:
        """Sync, and return why it did not come to its end; empty where it did."""
        return asyncio.run(
            sync_account(self.connector, "work", self.ledger, SETTINGS, now=self.world.clock)
        ).error

    def conversation(self, post: Post) -> str:
        return Key(account=ACCOUNT, root=post.root, person=post.author.id).id

    def approves(
        self,
        post: Post,
        text: str = "It does.",
        kind: SendKind = SendKind.REPLY,
        undo: float = 0,
    ) -> Outgoing:
        """Approve a reply to `post` as it stands in the ledger."""
        now = self.world.clock()
        fact = self.ledger.post(ACCOUNT, post.id)
        assert fact is not None
        payload, client_id = self.connector.compose(self.me, fact.post, text, now=now, people={})
        facts = self.ledger.thread("fake", post.root).facts
        return self.ledger.approve(
            Outgoing(
                row=0,
                conversation=self.conversation(post),
                account=ACCOUNT,
                kind=kind,
                target=post.id,
                to="@mira",
                text=text,
                payload=payload,
                client_id=client_id,
                state=S.APPROVED,
                approved_at=now,
                not_before=now + timedelta(seconds=undo),
                target_text=fact.post.text,
                known=max(fact.seq for fact in facts),
            ),
            who="ana",
        )

    def delivers(self, row: Outgoing) -> Outgoing:
        return asyncio.run(
            deliver(row, self.connector, self.me, self.ledger, POLICY, self.world.clock)
        )

    def looks_for_lost(self) -> tuple[Outgoing, ...]:
        account = self.ledger.account_by_id(ACCOUNT)
        assert account is not None
        return asyncio.run(
            look_for_lost(self.ledger, self.connector, self.me, account, POLICY, self.world.clock)
        )

    def sends_all(self, *rows: Outgoing) -> tuple[Outgoing, ...]:
        async def send() -> tuple[Outgoing, ...]:
            return await self.sender().send_all(rows)

        return asyncio.run(send())

    def sender(self) -> Sender:
        return Sender(
            self.ledger,
            {ACCOUNT: self.connector},
            POLICY,
            self.world.clock,
            tell=self.told.append,
            sleep=self.world.clock.sleep,
        )

    def state(self, post: Post) -> State:
        found = self.ledger.conversation(self.conversation(post))
        assert found is not None
        return found.verdict.state

    @property
    def heard(self) -> list[EventKind]:
        return [event.kind for event in self.told]

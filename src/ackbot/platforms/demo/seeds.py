"""What the demo's user did with ackbot before it began; applied to its throw-away ledger.

The worlds hold what platforms can tell. Decisions, replies sent with ackbot and the one that may
or may not be posted are ours, so the demo writes them itself, once, after its first sync, each
with the ledger's newest `seq` of the conversation as what was known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ackbot.model import Choice, Key, Post, SendKind
from ackbot.platforms.demo import parcels
from ackbot.platforms.demo.abilities import WORLDS
from ackbot.platforms.demo.script import Past, script, span
from ackbot.platforms.demo.server import played
from ackbot.platforms.demo.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A choice that answers nobody: a row of the ledger's decisions. `until` ends a snooze."""

    world: str
    key: Key
    choice: Choice
    at: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A reply or like that went out with ackbot: a row of the outbox, state `sent`.

    `remote_id` is the own post that the first sync brought; it was sent for the conversation.
    """

    world: str
    key: Key
    kind: SendKind
    target: Post
    remote_id: str
    url: str
    text: str
    payload: bytes
    client_id: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InDoubt:
    """An approved reply of unknown outcome: a row of the outbox, state `unknown`."""

    world: str
    key: Key
    target: Post
    text: str
    payload: bytes
    client_id: str
    approved_at: datetime
    attempted_at: datetime
    looked_at: tuple[datetime, ...]
    reason: str


Seed = Decided | Sent | InDoubt


def seed(now: datetime) -> tuple[Seed, ...]:
    """Return all that was done before the demo began, oldest first; `now` is when it begins.

    Pure. Ids do not depend on `now`; times fit those of worlds that began at about that moment.
    """
    seeds = (
        _seed(played_world, past, now)
        for played_world in (played(name, now) for name in WORLDS)
        for past in script(played_world.name).past
    )
    return tuple(sorted(seeds, key=when))


def when(seed: Seed) -> datetime:
    """Return when the user did it."""
    return seed.approved_at if isinstance(seed, InDoubt) else seed.at


def _seed(world: World, past: Past, now: datetime) -> Seed:
    target = world.last_seen(f"{world.name}/{past.on}")
    key = Key(account=f"demo:{world.me.id}", root=target.root, person=target.author.id)
    if past.choice:
        return _decided(world, key, past, now)
    return (
        _in_doubt(world, key, target, past, now)
        if past.unknown
        else _sent(world, key, target, past, now)
    )


def _decided(world: World, key: Key, past: Past, now: datetime) -> Decided:
    return Decided(
        world=world.name,
        key=key,
        choice=Choice(past.choice),
        at=now - span(past.age),
        until=now + span(past.ends_in) if past.ends_in else None,
    )


def _sent(world: World, key: Key, target: Post, past: Past, now: datetime) -> Sent:
    reply = None if past.like else world.last_seen(f"{world.name}/{past.sent}")
    at = (reply.at if reply else None) or now - span(past.age)
    text = reply.text if reply else ""
    return Sent(
        world=world.name,
        key=key,
        kind=SendKind.REPLY if reply else SendKind.LIKE,
        target=target,
        remote_id=reply.id if reply else f"{target.id}/like",
        url=reply.url if reply else target.url,
        text=text,
        payload=parcels.payload(target.id, text),
        client_id=parcels.client_id(target.id, text, at),
        at=at,
    )


def _in_doubt(world: World, key: Key, target: Post, past: Past, now: datetime) -> InDoubt:
    approved_at = now - span(past.approved)
    return InDoubt(
        world=world.name,
        key=key,
        target=target,
        text=past.text,
        payload=parcels.payload(target.id, past.text),
        client_id=parcels.client_id(target.id, past.text, approved_at),
        approved_at=approved_at,
        attempted_at=now - span(past.age),
        looked_at=tuple(now - span(age) for age in past.looked),
        reason=past.unknown,
    )

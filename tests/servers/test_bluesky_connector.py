"""The Bluesky connector against a real PDS and AppView: what the fake assumes is what happens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from ackbot.errors import Refused, SignInNeeded
from ackbot.model import Kind
from ackbot.model import Post as Told
from ackbot.platforms.base import Connector, Identity, Page, Parcel, Presence, Setup, Window
from ackbot.platforms.bluesky.connector import Bluesky
from ackbot.platforms.http import Web, Wire
from ackbot.secrets import Secret, Vault

from .bluesky import BlueskyNetwork, Person

pytestmark = pytest.mark.servers

T = TypeVar("T")


class Desk:
    """Somebody who runs ackbot on one account: each piece of work is a process of its own."""

    def __init__(self, network: BlueskyNetwork, person: Person, folder: Path) -> None:
        self.network = network
        self.person = person
        self.vault = Vault(folder)
        self.password = person.app_password

    def run(self, work: Callable[[Connector, Identity], Awaitable[T]]) -> T:
        async def main() -> T:
            async with Wire() as wire:
                server = self.network.pds_url
                connector = Bluesky(
                    Setup(
                        account="ana",
                        server=server,
                        credential=lambda: Secret(self.password),
                        web=Web(account="ana", title="Bluesky", server=server, wire=wire, now=now),
                        vault=self.vault,
                        now=now,
                        settings={"handle": self.person.handle},
                    )
                )
                return await work(connector, await connector.who_am_i())

        return asyncio.run(main())

    def pull(self, **cursors: str) -> list[Page]:
        async def work(connector: Connector, me: Identity) -> list[Page]:
            window = Window(floor=now() - timedelta(days=1), likes=True)
            return [page async for page in connector.pull(me, cursors, window)]

        return self.run(work)

    def mention(self, uri: str) -> Told:
        return next(post for page in self.pull() for post in page.incoming if post.id == uri)

    def compose(self, target: Told, text: str) -> Parcel:
        async def work(connector: Connector, me: Identity) -> Parcel:
            payload, key = connector.compose(me, target, text, now=now(), people={})
            return Parcel(target=target, text=text, payload=payload, client_id=key)

        return self.run(work)


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def ana(bluesky: BlueskyNetwork, tmp_path: Path) -> Desk:
    return Desk(bluesky, bluesky.create_account("ana"), tmp_path / "sessions")


def test_what_people_say_is_pulled_with_its_parents(bluesky: BlueskyNetwork, ana: Desk) -> None:
    ben = bluesky.create_account("ben")
    bread = ana.person.post("Bread is out of the oven")
    question = ben.reply(bread, "Is it rye?")
    mention = ben.mention(ana.person, "is the best baker")
    quote = ben.quote(bread, "Go there while it is warm")
    for post in (question, mention, quote):
        bluesky.wait_until_notified(ana.person, post)
    answer = ana.person.reply(question, "Half of it.")
    ana.person.like(question)

    pages = ana.pull()

    found = {post.id: post for page in pages for post in page.incoming}
    kinds = {post.uri: found[post.uri].kind for post in (question, mention, quote)}
    assert list(kinds.values()) == [Kind.REPLY, Kind.MENTION, Kind.QUOTE]
    assert (found[question.uri].root, found[question.uri].on.text) == (bread.uri, bread.text)
    assert found[quote.uri].quotes == (bread.uri,)
    own = {post.id: post for page in pages for post in page.own}
    assert (own[answer.uri].parent, own[answer.uri].parent_author) == (question.uri, ben.did)
    assert question.uri in {uri for page in pages for uri in page.liked}
    assert not [skipped for page in pages for skipped in page.skipped]

    again = ana.pull(**{page.listing: page.cursor for page in pages})
    assert len(again) == 3  # one page of each list


def test_a_reply_is_there_once_however_often_it_is_sent(bluesky: BlueskyNetwork, ana: Desk) -> None:
    ben = bluesky.create_account("ben")
    question = ben.reply(ana.person.post("Bread is out of the oven"), "Is it rye?")
    bluesky.wait_until_notified(ana.person, question)
    target = ana.mention(question.uri)
    words = "Half of it 👩‍🍳, see https://example.com/bread."
    parcel = ana.compose(target, words)
    absent = ana.run(lambda connector, me: connector.find(me, parcel))

    posted = [ana.run(lambda connector, me: connector.post(me, parcel)) for _ in range(2)]

    assert absent.presence is Presence.ABSENT
    assert [reply.text for reply in ana.person.replies_to(question)] == [words]
    assert {reply.uri for reply in ana.person.replies_to(question)} == {p.id for p in posted}
    found = ana.run(lambda connector, me: connector.find(me, parcel))
    assert found.presence is Presence.THERE
    look = ana.run(lambda connector, me: connector.look(me, target))
    assert look.target is not None
    assert posted[0].id in {post.id for post in look.posts}


def test_a_taken_record_key_is_refused(bluesky: BlueskyNetwork, ana: Desk) -> None:
    ben = bluesky.create_account("ben")
    question = ben.reply(ana.person.post("Bread is out of the oven"), "Is it rye?")
    bluesky.wait_until_notified(ana.person, question)
    parcel = ana.compose(ana.mention(question.uri), "Half of it.")
    ana.run(lambda connector, me: connector.post(me, parcel))
    other = replace(parcel, text="No.", payload=parcel.payload.replace(b"Half of it.", b"No."))

    with pytest.raises(Refused, match="another post"):
        ana.run(lambda connector, me: connector.post(me, other))
    assert [reply.text for reply in ana.person.replies_to(question)] == ["Half of it."]


def test_likes_are_given_once(bluesky: BlueskyNetwork, ana: Desk) -> None:
    ben = bluesky.create_account("ben")
    question = ben.reply(ana.person.post("Bread is out of the oven"), "Lovely!")
    bluesky.wait_until_notified(ana.person, question)
    target = ana.mention(question.uri)
    for _ in range(2):
        ana.run(lambda connector, me: connector.like(me, target))
    assert ana.person.likes() == [question.uri]


def test_a_deleted_mention_is_gone(bluesky: BlueskyNetwork, ana: Desk) -> None:
    ben = bluesky.create_account("ben")
    question = ben.reply(ana.person.post("Bread is out of the oven"), "Oops")
    bluesky.wait_until_notified(ana.person, question)
    target = ana.mention(question.uri)
    ben.delete(question)
    bluesky.wait_until_deleted(question)

    looked_up = ana.run(lambda connector, me: connector.look_up(me, [question.uri]))
    look = ana.run(lambda connector, me: connector.look(me, target))

    assert looked_up.gone == {question.uri}
    assert look.target is None


def test_a_session_is_kept_renewed_and_replaced(bluesky: BlueskyNetwork, ana: Desk) -> None:
    ana.pull()
    first = ana.vault.load("ana")
    assert first is not None
    ana.pull()
    assert ana.vault.load("ana") == first
    ana.vault.store("ana", {**first, "access": "no.such.token"})
    ana.pull()
    second = ana.vault.load("ana")
    assert second is not None
    assert second["refresh"] != first["refresh"]
    ana.vault.store("ana", {**second, "access": "no.such.token", "refresh": "nor.this.one"})
    ana.pull()

    ana.password = "abcd-efgh-ijkl-mnop"
    with pytest.raises(SignInNeeded):
        ana.pull()

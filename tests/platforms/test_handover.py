"""Where the user pastes the reply: from the morning's sync to the one that sees it there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.ledger.store import Ledger
from ackbot.model import How, Key, Outgoing, SendKind, SendState, State
from ackbot.sync import Synced, SyncSettings, sync_account

from . import fake_ghost, fake_hacker_news, fake_stack_exchange, fake_webmention_io, fake_x
from .fake_ghost import FakeGhost
from .fake_hacker_news import FakeHackerNews
from .fake_stack_exchange import FakeStackExchange
from .fake_webmention_io import FakeWebmentionIo
from .fake_x import FakeX

Fake = FakeGhost | FakeHackerNews | FakeStackExchange | FakeWebmentionIo | FakeX
RUNNING: dict[str, Callable[[Path], AbstractContextManager[Fake]]] = {
    "ghost": fake_ghost.running,
    "hacker-news": fake_hacker_news.running,
    "stack-exchange": fake_stack_exchange.running,
    "webmention-io": fake_webmention_io.running,
    "x": fake_x.running,
}


@pytest.fixture(params=RUNNING)
def platform(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fake]:
    with RUNNING[request.param](tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "home" / "ledger.db") as opened:
        yield opened


def sync(platform: Fake, ledger: Ledger) -> Synced:
    async def work() -> Synced:
        settings = SyncSettings(floor=platform.now - timedelta(days=30))
        async with platform.connect() as connector:
            return await sync_account(
                connector, "work", ledger, settings, now=lambda: platform.now, configured=("work",)
            )

    return asyncio.run(work())


def approved(platform: Fake, ledger: Ledger, mention: str, text: str) -> Outgoing:
    """Approve a reply as review does: it is copied, and its page opened."""
    account = ledger.account("work")
    assert account is not None
    fact = ledger.post(account.id, mention)
    assert fact is not None
    key = Key(account=account.id, root=fact.post.root, person=fact.post.author.id)
    return ledger.approve(
        Outgoing(
            row=0,
            conversation=key.id,
            account=account.id,
            kind=SendKind.HANDOVER,
            target=mention,
            to="@mira",
            text=text,
            payload=text.encode(),
            client_id="",
            state=SendState.APPROVED,
            approved_at=platform.now,
            not_before=platform.now,
            target_text=fact.post.text,
            known=ledger.version(key.id),
        ),
        who="ana",
    )


def standing(ledger: Ledger, row: Outgoing) -> tuple[State, How | None, SendState]:
    conversation = ledger.conversation(row.conversation)
    assert conversation is not None
    verdict = conversation.verdict
    return verdict.state, verdict.how, ledger.outgoing(row.row).state


def test_what_i_paste_is_seen_as_the_answer_by_the_next_sync(
    platform: Fake, ledger: Ledger
) -> None:
    base = platform.i_post("Bread")
    asked = platform.they_write("Is it rye?", under=base)
    other = platform.they_write("Is it salted?", under=base, by="tomas")
    assert sync(platform, ledger).new == 2
    row = approved(platform, ledger, asked, "@Mira It is.")
    waits = approved(platform, ledger, other, "A little.")
    platform.tick()

    sync(platform, ledger)
    assert standing(ledger, row) == (State.WAITING, None, SendState.APPROVED)

    pasted = platform.i_answer_elsewhere(asked, "It is.")
    sync(platform, ledger)
    assert standing(ledger, row) == (State.ANSWERED, How.HERE, SendState.SENT)
    assert ledger.outgoing(row.row).remote_id == pasted
    assert standing(ledger, waits) == (State.WAITING, None, SendState.APPROVED)

    platform.they_write("How long?", under=pasted)
    sync(platform, ledger)
    assert standing(ledger, row)[0] is State.WAITING_AGAIN


def test_what_i_paste_in_other_words_is_an_answer_all_the_same(
    platform: Fake, ledger: Ledger
) -> None:
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    sync(platform, ledger)
    row = approved(platform, ledger, asked, "It is.")
    platform.i_answer_elsewhere(asked, "It is indeed, twelve hours long.")
    sync(platform, ledger)
    state, _, sent = standing(ledger, row)
    assert (state, sent) == (State.ANSWERED, SendState.SENT)


def test_somebody_elses_answer_is_none_of_mine(platform: Fake, ledger: Ledger) -> None:
    asked = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
    sync(platform, ledger)
    row = approved(platform, ledger, asked, "It is.")
    platform.they_write("It is.", under=asked, by="tomas")
    sync(platform, ledger)
    assert standing(ledger, row) == (State.WAITING, None, SendState.APPROVED)


def test_an_answer_to_another_version_of_a_post_on_x_is_one(tmp_path: Path, ledger: Ledger) -> None:
    with fake_x.running(tmp_path / "sessions") as platform:
        first = platform.write("@Ana_Bakes is it rye?")
        sync(platform, ledger)
        row = approved(platform, ledger, first, "It is.")
        second = platform.edits(first, "@Ana_Bakes is it rye or spelt?")
        platform.i_answer_elsewhere(second, "Both.")
        sync(platform, ledger)
        assert standing(ledger, row)[0] is State.ANSWERED

"""Each platform's mapping, fed with answers made wrong: they are skipped or named, no more."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ackbot.errors import AckbotError
from ackbot.ledger.store import Ledger
from ackbot.sync import Synced, SyncSettings, sync_account
from ackbot.text import clean
from tests.platforms import (
    fake_bluesky,
    fake_discourse,
    fake_disqus,
    fake_ghost,
    fake_github,
    fake_gitlab,
    fake_google_business,
    fake_hacker_news,
    fake_isso,
    fake_lemmy,
    fake_mastodon,
    fake_stack_exchange,
    fake_webmention_io,
    fake_wordpress,
    fake_wordpress_com,
    fake_x,
    fake_youtube,
)
from tests.platforms.fake_facebook import FakeFacebook
from tests.platforms.fake_instagram import FakeInstagram
from tests.platforms.fake_linkedin import FakeLinkedIn
from tests.platforms.fake_reddit import FakeReddit
from tests.platforms.fake_threads import FakeThreads

from . import dice
from .mutation import Mutating, mutated, odd

pytestmark = pytest.mark.fuzz


@contextmanager
def _listening(fake: Any) -> Iterator[Any]:
    with fake.loopback:
        yield fake


FAKES: dict[str, Any] = {
    "bluesky": fake_bluesky.running,
    "discourse": fake_discourse.running,
    "disqus": fake_disqus.running,
    "facebook": lambda folder: _listening(FakeFacebook(folder)),
    "ghost": fake_ghost.running,
    "github": fake_github.running,
    "github-discussions": lambda folder: fake_github.running(
        folder, kind="Discussion", named=False
    ),
    "gitlab": fake_gitlab.running,
    "google-business": fake_google_business.running,
    "hacker-news": fake_hacker_news.running,
    "instagram": lambda folder: _listening(FakeInstagram(folder)),
    "isso": fake_isso.running,
    "lemmy": fake_lemmy.running,
    "lemmy-1": lambda folder: fake_lemmy.running(folder, new=True),
    "linkedin": lambda folder: _listening(FakeLinkedIn(folder)),
    "mastodon": fake_mastodon.running,
    "reddit": lambda folder: _listening(FakeReddit(folder)),
    "stack-exchange": fake_stack_exchange.running,
    "threads": lambda folder: _listening(FakeThreads(folder)),
    "webmention-io": fake_webmention_io.running,
    "wordpress": fake_wordpress.running,
    "wordpress-com": fake_wordpress_com.running,
    "x": fake_x.running,
    "youtube": fake_youtube.running,
}


def people(platform: Any) -> None:
    """Let there be some of everything."""
    base = platform.i_post("Bread is out")
    first = platform.they_write("Is it rye?", under=base)
    platform.they_write("And seeds, @ana? https://a.example/", under=base, by="jonas")
    platform.i_answer_elsewhere(first, "Half rye.")
    edited = platform.they_write("On Sundays", under=base, by="tom")
    platform.they_edit(edited, "On Sundays, too?")
    platform.i_like_elsewhere(edited)
    platform.they_delete(platform.they_write("gone", under=base, by="leila"))


def sync(platform: Any, ledger: Ledger, *, full: bool) -> Synced:
    async def main() -> Synced:
        async with platform.connect() as connector:
            settings = SyncSettings(
                floor=platform.now - timedelta(days=30), full=full, count_likes=full
            )
            return await asyncio.wait_for(
                sync_account(
                    connector, "work", ledger, settings, lambda: platform.now, configured=["work"]
                ),
                60,
            )

    return asyncio.run(main())


@pytest.mark.parametrize("name", FAKES)
@pytest.mark.timeout(600)
def test_answers_of_any_shape_are_skipped_or_named(name: str, tmp_path: Path) -> None:
    with ExitStack() as stack:
        platform = stack.enter_context(FAKES[name](tmp_path / "sessions"))
        ledger = stack.enter_context(Ledger.open(tmp_path / "ledger.db"))
        people(platform)
        server = platform.loopback
        server.answerer = mutating = Mutating(server.answerer)
        for at, (which, random) in enumerate(dice(name)):
            if random.random() < 0.2:
                _spoil_a_cursor(ledger, random)
            mutating.begin(random)
            synced = sync(platform, ledger, full=at % 2 == 0)
            if synced.failure is not None and not isinstance(synced.failure, AckbotError):
                raise AssertionError(which) from synced.failure
            told = [synced.error, *synced.warnings, *synced.notes]
            assert all(one == clean(one) and "\n" not in one for one in told), (which, told)
            assert platform.secret not in "".join(told), which
        assert ledger.check() == ()
        _all_clean(ledger)


def _spoil_a_cursor(ledger: Ledger, random: Random) -> None:
    """Put something else in place of where a listing was read to."""
    for account in ledger.accounts():
        cursors = ledger.cursors(account.id)
        if cursors:
            listing = random.choice(sorted(cursors))
            cursor = odd(random) if random.random() < 0.5 else _mutated(cursors[listing], random)
            text = cursor if isinstance(cursor, str) else json.dumps(cursor)
            ledger.put_cursor(account.id, listing, text.encode("utf-8", "replace").decode())


def _mutated(cursor: str, random: Random) -> object:
    try:
        return mutated(json.loads(cursor), random)
    except ValueError:
        return mutated(cursor, random)


def _all_clean(ledger: Ledger) -> None:
    for one in ledger.conversations():
        for fact in ledger.exchange(one.id):
            post = fact.post
            for text in (post.text, post.on.text, post.author.name, post.author.handle):
                assert text == clean(text), ascii(text)
            assert post.at is None or post.at.utcoffset() == timedelta(0)

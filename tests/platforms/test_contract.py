"""The contract has teeth: connectors that break one promise each are caught by it."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from ackbot.errors import Ambiguous, PlatformError
from ackbot.model import Post
from ackbot.platforms.base import (
    Found,
    Identity,
    Look,
    LookedUp,
    Page,
    Parcel,
    Posted,
    Presence,
    Window,
)
from ackbot.platforms.bluesky.connector import Bluesky
from ackbot.testing import ConnectorContract, FakePlatform, Fault

from .fake_bluesky import running

Broken = type[Bluesky]


class MovesItsCursorAtOnce(Bluesky):
    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        pages = [page async for page in super().pull(me, cursors, window)]
        last = {page.listing: page.cursor for page in pages}
        for page in pages:
            yield replace(page, cursor=last[page.listing])


class TakesAnEmptyPageForTheEnd(Bluesky):
    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        async for page in super().pull(me, cursors, window):
            if page.listing == "notifications" and not page.incoming:
                return
            yield page


class GivesNaiveTimes(Bluesky):
    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        async for page in super().pull(me, cursors, window):
            yield replace(page, incoming=tuple(map(self._naive, page.incoming)))

    @staticmethod
    def _naive(post: Post) -> Post:
        return replace(post, at=post.at and post.at.replace(tzinfo=None))


class LooksEveryMentionUp(Bluesky):
    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        async for page in super().pull(me, cursors, window):
            for post in page.incoming:
                await self.look_up(me, [post.id])
            yield page


class CallsEverythingGone(Bluesky):
    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        return LookedUp(gone=frozenset(posts))


class RemembersItsLook(Bluesky):
    async def look(self, me: Identity, target: Post) -> Look:
        return Look(target=target)


class AnswersTheRoot(Bluesky):
    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        payload, key = super().compose(me, target, text, now=now, people=people)
        call = json.loads(payload)
        call["record"]["reply"]["parent"] = call["record"]["reply"]["root"]
        return json.dumps(call).encode(), key


class TidiesTheWords(Bluesky):
    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        return super().compose(me, target, " ".join(text.split()), now=now, people=people)


class CutsWhatIsTooLong(Bluesky):
    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        return super().compose(me, target, text[:300], now=now, people=people)


class TriesAWriteAgain(Bluesky):
    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        try:
            return await super().post(me, parcel)
        except Ambiguous:
            other = parcel.client_id[:-1] + ("2" if parcel.client_id[-1] != "2" else "3")
            payload = parcel.payload.replace(parcel.client_id.encode(), other.encode())
            return await super().post(me, replace(parcel, payload=payload, client_id=other))


class TakesDoubtForRefusal(Bluesky):
    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        try:
            return await super().post(me, parcel)
        except Ambiguous as error:
            raise PlatformError(error.message) from None


class FindsWhatIsNotThere(Bluesky):
    async def find(self, me: Identity, parcel: Parcel) -> Found:
        return Found(presence=Presence.THERE, posted=Posted(id="x"))


class FindsNothing(Bluesky):
    async def find(self, me: Identity, parcel: Parcel) -> Found:
        return Found(presence=Presence.ABSENT)


class TellsItsSecret(Bluesky):
    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        try:
            return await super().post(me, parcel)
        except PlatformError as error:
            secret = self.setup.credential().reveal()
            raise type(error)(f"{error.message[:-1]} with {secret}.") from None


CAUGHT: list[tuple[Broken, str]] = [
    (MovesItsCursorAtOnce, "test_an_interrupted_pull_goes_on_and_loses_nothing"),
    (TakesAnEmptyPageForTheEnd, "test_an_empty_page_with_more_behind_it_ends_nothing"),
    (GivesNaiveTimes, "test_times_are_aware_and_utc"),
    (LooksEveryMentionUp, "test_reading_costs_pages_and_nothing_per_mention"),
    (CallsEverythingGone, "test_a_look_up_gives_the_same_posts_as_the_pull"),
    (RemembersItsLook, "test_a_deleted_mention_is_reported_gone"),
    (RemembersItsLook, "test_a_fresh_look_shows_the_target_and_what_came_since"),
    (AnswersTheRoot, "test_a_reply_appears_once_with_the_exact_words"),
    (TidiesTheWords, "test_a_reply_appears_once_with_the_exact_words"),
    (CutsWhatIsTooLong, "test_the_longest_reply_goes_out_and_a_longer_one_is_refused_unsent"),
    (TriesAWriteAgain, "test_a_failed_write_says_what_it_proves"),
    (TakesDoubtForRefusal, "test_a_failed_write_says_what_it_proves"),
    (FindsWhatIsNotThere, "test_a_reply_that_was_never_sent_is_not_found"),
    (FindsNothing, "test_what_was_applied_before_the_answer_was_lost_is_found"),
    (TellsItsSecret, "test_a_failed_write_says_what_it_proves"),
]
ARGUMENTS: dict[str, tuple[object, ...]] = {
    "test_an_interrupted_pull_goes_on_and_loses_nothing": (2,),
    "test_a_reply_appears_once_with_the_exact_words": ("Two\nlines",),
    "test_a_failed_write_says_what_it_proves": (Fault.APPLIED_HANG_UP, Ambiguous),
    "test_what_was_applied_before_the_answer_was_lost_is_found": (Fault.APPLIED_HANG_UP,),
}


def run(check: str, platform: FakePlatform) -> None:
    getattr(ConnectorContract(), check)(platform, *ARGUMENTS.get(check, ()))


@pytest.mark.parametrize(("broken", "check"), CAUGHT)
def test_a_broken_promise_is_caught(broken: Broken, check: str, tmp_path: Path) -> None:
    with running(tmp_path / "kept") as honest:
        run(check, honest)
    with (
        running(tmp_path / "broken", broken) as platform,
        pytest.raises((AssertionError, PlatformError, pytest.fail.Exception)),
    ):
        run(check, platform)


def test_the_contract_holds_at_least_thirty_checks() -> None:
    assert sum(name.startswith("test_") for name in dir(ConnectorContract)) >= 30

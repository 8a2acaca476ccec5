"""The contract's checks on clocks that differ, refusals, strange pages and moderators."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ackbot.errors import BadAnswer, RateLimited, SignInNeeded
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.testing.driving import Pulled, drive, mention_of, over_weeks
from ackbot.testing.failing import FOR_LONG, asks_no_network, said
from ackbot.testing.loopback import Loopback, Reply
from ackbot.testing.platform import FakePlatform, Fault
from ackbot.testing.sending import a_mention, compose, find, refuses_replies, send

SKEWS = [timedelta(hours=3), timedelta(hours=-3)]


class HazardContract:
    """What every connector must stand."""

    @pytest.mark.parametrize("behind", SKEWS, ids=["server-behind", "server-ahead"])
    def test_a_server_whose_clock_differs_hides_nobody(
        self, platform: FakePlatform, behind: timedelta
    ) -> None:
        """Marks are set by what the server said, never by our own clock."""
        platform.skew = behind
        base = platform.i_post("Bread")
        first = platform.they_write("one", under=base)
        pulled = Pulled(platform).pull()
        second = platform.they_write("two", under=base, by="tomas")
        assert set(pulled.pull().incoming) == {first, second}

    def test_a_word_from_the_future_hides_no_later_one(self, platform: FakePlatform) -> None:
        """One clock that is ahead, or was set back, costs nobody else their answer."""
        base = platform.i_post("Bread")
        ahead = platform.they_write("from tomorrow", under=base, ago=timedelta(hours=-20))
        pulled = Pulled(platform).pull()
        later = platform.they_write("from today", under=base, by="tomas")
        assert set(pulled.pull().incoming) == {ahead, later}

    @pytest.mark.parametrize("fault", [Fault.FORBIDDEN, Fault.NOT_FOUND, Fault.GONE])
    def test_a_read_that_is_refused_is_told_and_loses_nobody(
        self, platform: FakePlatform, fault: Fault
    ) -> None:
        """It is no empty list, and nobody is gone for it."""
        mention = platform.they_write("hello", under=platform.i_post("Bread"))
        if asks_no_network(platform):
            return
        pulled = Pulled(platform)
        told: list[str] = []

        async def work(connector: Connector, me: Identity) -> None:
            platform.fail_next(fault, FOR_LONG)
            try:
                await pulled.work(connector, me)
            except (BadAnswer, RateLimited, SignInNeeded) as error:
                told.append(said(platform, error))
            platform.fail_next(fault, 0)

        drive(platform, work)
        assert told or pulled.skipped
        assert not pulled.gone
        assert set(pulled.pull().incoming) == {mention}

    def test_pages_that_lead_to_another_host_are_not_followed(self, platform: FakePlatform) -> None:
        """Nothing, least of all the credential, goes to a host that only an answer names."""
        written = over_weeks(platform, platform.page_size * 2)
        pulled = Pulled(platform)
        told: list[str] = []
        with Loopback(lambda _: Reply(body=b"{}")) as stranger:
            if not platform.leads_to(stranger.url):
                return
            try:
                pulled.pull()
            except BadAnswer as error:
                told.append(said(platform, error))
            assert stranger.requests == []
        assert told or set(pulled.incoming) == written
        platform.leads_to("")
        assert set(pulled.pull().incoming) == written

    def test_what_a_moderator_holds_is_known(self, platform: FakePlatform) -> None:
        """Nobody else sees it: who answers it should know."""
        mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
        held = platform.holds(mention)
        assert mention_of(platform, mention).held == held

    def test_a_reply_that_a_moderator_holds_is_sent_and_never_called_absent(
        self, platform: FakePlatform
    ) -> None:
        """It was taken: nobody must be asked whether to send it again."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        holds = platform.holds_my_replies()
        parcel = compose(platform, target, "Thank you!")
        assert send(platform, parcel).held == holds
        assert find(platform, parcel).presence is not Presence.ABSENT

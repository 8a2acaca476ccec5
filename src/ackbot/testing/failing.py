"""The contract's checks on what goes wrong: every failure one of our errors, no secret in any."""

from __future__ import annotations

import traceback

import pytest

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    PlatformError,
    RateLimited,
    Refused,
    ServerTrouble,
    SignInNeeded,
    Unreachable,
)
from ackbot.platforms.base import Connector, Identity, Once, Presence
from ackbot.testing.driving import Pulled, drive, facts, mention_of, over_weeks, parcel_of
from ackbot.testing.platform import FakePlatform, Fault
from ackbot.testing.sending import a_mention, compose, find, refuses_replies, send

#: More failures than any connector tries again.
FOR_LONG = 20

READS: list[tuple[Fault, type[PlatformError]]] = [
    (Fault.SLOW_DOWN, RateLimited),
    (Fault.TROUBLE, ServerTrouble),
    (Fault.HANG_UP, ServerTrouble),
    (Fault.HTML, BadAnswer),
    (Fault.HALF_JSON, BadAnswer),
    (Fault.WRONG_SHAPE, BadAnswer),
    (Fault.REDIRECT, BadAnswer),
]
WRITES: list[tuple[Fault, type[PlatformError]]] = [
    (Fault.SLOW_DOWN, RateLimited),
    (Fault.FORBIDDEN, Refused),
    (Fault.NOT_FOUND, Refused),
    (Fault.GONE, Refused),
    (Fault.REDIRECT, Refused),
    (Fault.TROUBLE, Ambiguous),
    (Fault.HANG_UP, Ambiguous),
    (Fault.HTML, Ambiguous),
    (Fault.HALF_JSON, Ambiguous),
    (Fault.WRONG_SHAPE, Ambiguous),
    (Fault.APPLIED_TROUBLE, Ambiguous),
    (Fault.APPLIED_HANG_UP, Ambiguous),
    (Fault.APPLIED_HALF_JSON, Ambiguous),
]
DOUBTFUL = [fault for fault, kind in WRITES if kind is Ambiguous]
APPLIED = [fault for fault in DOUBTFUL if fault.name.startswith("APPLIED")]


def asks_no_network(platform: FakePlatform) -> bool:
    """For a platform inside the process: assert that it asks no network. Else return False."""
    if platform.over_http:
        return False
    Pulled(platform).pull()
    assert platform.requests() == 0
    return True


def said(platform: FakePlatform, error: PlatformError) -> str:
    """Return all that an error could show, after asserting that it is fit to be shown."""
    told = "".join(traceback.format_exception(error)) + repr(error) + str(error) + error.hint
    assert platform.secret not in told
    assert error.message.endswith(".")
    assert "\n" not in error.message
    return told


def failed_pull(platform: FakePlatform, fault: Fault, times: int = FOR_LONG) -> PlatformError:
    """Pull while the server misbehaves; return the error."""

    async def work(connector: Connector, me: Identity) -> PlatformError:
        platform.fail_next(fault, times)
        with pytest.raises(PlatformError) as raised:
            await Pulled(platform).work(connector, me)
        return raised.value

    error = drive(platform, work)
    platform.fail_next(fault, 0)
    return error


class FailingContract:
    """What every connector must make of failures."""

    @pytest.mark.parametrize(("fault", "kind"), READS)
    def test_a_failed_read_is_one_of_our_errors(
        self, platform: FakePlatform, fault: Fault, kind: type[PlatformError]
    ) -> None:
        """And the next pull finds what this one did not."""
        mention = platform.they_write("hello", under=platform.i_post("Bread"))
        if asks_no_network(platform):
            return
        error = failed_pull(platform, fault)
        assert type(error) is kind
        said(platform, error)
        assert set(Pulled(platform).pull().incoming) == {mention}

    def test_a_limit_says_until_when(self, platform: FakePlatform) -> None:
        """As the server asked: a minute from now."""
        if asks_no_network(platform):
            return
        error = failed_pull(platform, Fault.SLOW_DOWN)
        assert isinstance(error, RateLimited)
        assert error.until is not None
        assert 0 < (error.until - platform.now).total_seconds() <= 3600

    @pytest.mark.parametrize("fault", [Fault.TROUBLE, Fault.HANG_UP])
    def test_one_bad_moment_does_not_fail_a_read(
        self, platform: FakePlatform, fault: Fault
    ) -> None:
        """Reads are tried again."""
        mention = platform.they_write("hello", under=platform.i_post("Bread"))
        if asks_no_network(platform):
            return
        pulled = Pulled(platform)

        async def work(connector: Connector, me: Identity) -> None:
            platform.fail_next(fault, 1)
            await pulled.work(connector, me)

        drive(platform, work)
        assert set(pulled.incoming) == {mention}

    def test_a_credential_that_is_refused_asks_to_sign_in(self, platform: FakePlatform) -> None:
        """Whatever was signed in before."""
        Pulled(platform).pull()
        if asks_no_network(platform):
            return
        platform.revoke()
        with pytest.raises(SignInNeeded) as raised:
            Pulled(platform).pull()
        assert said(platform, raised.value)

    def test_a_session_that_runs_out_is_renewed(self, platform: FakePlatform) -> None:
        """Between two runs and in the middle of one."""
        mention = platform.they_write("hello", under=platform.i_post("Bread"))
        Pulled(platform).pull()
        if asks_no_network(platform):
            return
        platform.expire_session()
        pulled = Pulled(platform)

        async def work(connector: Connector, me: Identity) -> None:
            platform.expire_session()
            await pulled.work(connector, me)

        drive(platform, work)
        assert set(pulled.incoming) == {mention}

    def test_nobody_there_is_unreachable(self, platform: FakePlatform) -> None:
        """Nothing left the machine."""
        Pulled(platform).pull()
        if asks_no_network(platform):
            return
        platform.go_away()
        with pytest.raises(Unreachable) as raised:
            Pulled(platform).pull()
        assert said(platform, raised.value)

    def test_a_failure_on_a_later_page_keeps_the_earlier_ones(self, platform: FakePlatform) -> None:
        """The cursors given so far go on from there."""
        written = over_weeks(platform, platform.page_size * 3)
        if asks_no_network(platform):
            return
        pulled = Pulled(platform)

        async def work(connector: Connector, me: Identity) -> None:
            await pulled.work(connector, me, pages=2)
            platform.fail_next(Fault.TROUBLE, FOR_LONG)
            with pytest.raises(ServerTrouble):
                await pulled.work(connector, me)

        drive(platform, work)
        platform.fail_next(Fault.TROUBLE, 0)
        assert set(pulled.pull().incoming) == written

    @pytest.mark.parametrize(("fault", "kind"), WRITES)
    def test_a_failed_write_says_what_it_proves(
        self, platform: FakePlatform, fault: Fault, kind: type[PlatformError]
    ) -> None:
        """Not sent, refused or ambiguous; and never tried again by itself."""
        target = a_mention(platform)
        if asks_no_network(platform) or refuses_replies(platform, target):
            return
        parcel = compose(platform, target, "Thank you!")
        platform.fail_next_write(fault)
        with pytest.raises(PlatformError) as raised:
            send(platform, parcel)
        assert isinstance(raised.value, kind)
        said(platform, raised.value)
        applied = ["Thank you!"] if fault in APPLIED else []
        assert platform.posted_under(target.id) == applied

    @pytest.mark.parametrize("fault", APPLIED)
    def test_what_was_applied_before_the_answer_was_lost_is_found(
        self, platform: FakePlatform, fault: Fault
    ) -> None:
        """After a restart; and where a repeat is harmless, it changes nothing."""
        target = a_mention(platform)
        if asks_no_network(platform) or refuses_replies(platform, target):
            return
        parcel = compose(platform, target, "Thank you!")
        platform.fail_next_write(fault)
        with pytest.raises(Ambiguous):
            send(platform, parcel)
        found = find(platform, parcel)
        assert found.presence is Presence.THERE
        if facts(platform).once in (Once.KEY, Once.CLIENT_ID):
            assert found.posted is not None
            assert send(platform, parcel).id == found.posted.id
        assert platform.posted_under(target.id) == ["Thank you!"]

    @pytest.mark.parametrize("fault", [fault for fault in DOUBTFUL if fault not in APPLIED])
    def test_what_was_not_applied_is_not_found_and_can_be_sent(
        self, platform: FakePlatform, fault: Fault
    ) -> None:
        """The answers look the same; only looking tells, and then one reply stands there."""
        target = a_mention(platform)
        if asks_no_network(platform) or refuses_replies(platform, target):
            return
        parcel = compose(platform, target, "Thank you!")
        platform.fail_next_write(fault)
        with pytest.raises(Ambiguous):
            send(platform, parcel)
        assert find(platform, parcel).presence is not Presence.THERE
        send(platform, parcel)
        assert platform.posted_under(target.id) == ["Thank you!"]

    def test_a_write_with_a_session_that_ran_out_goes_out_once(
        self, platform: FakePlatform
    ) -> None:
        """Renewed, and sent."""
        target = a_mention(platform)
        if asks_no_network(platform) or refuses_replies(platform, target):
            return
        parcel = compose(platform, target, "Thank you!")

        async def work(connector: Connector, me: Identity) -> None:
            platform.expire_session()
            await connector.post(me, parcel)

        drive(platform, work)
        assert platform.posted_under(target.id) == ["Thank you!"]

    def test_a_write_with_a_refused_credential_sends_nothing(self, platform: FakePlatform) -> None:
        """The account stops; the approval stays."""
        target = a_mention(platform)
        if asks_no_network(platform) or refuses_replies(platform, target):
            return

        async def work(connector: Connector, me: Identity) -> None:
            parcel = parcel_of(connector, me, platform, target, "Thank you!")
            platform.revoke()
            with pytest.raises(SignInNeeded) as raised:
                await connector.post(me, parcel)
            said(platform, raised.value)

        drive(platform, work)
        assert platform.posted_under(target.id) == []

    def test_a_write_to_nobody_sends_nothing(self, platform: FakePlatform) -> None:
        """Unreachable, so that the outbox may try later."""
        target = a_mention(platform)
        if asks_no_network(platform) or refuses_replies(platform, target):
            return

        async def work(connector: Connector, me: Identity) -> None:
            parcel = parcel_of(connector, me, platform, target, "Thank you!")
            platform.go_away()
            with pytest.raises(Unreachable) as raised:
                await connector.post(me, parcel)
            said(platform, raised.value)

        drive(platform, work)

    def test_a_like_that_is_lost_on_the_way_can_be_given_again(
        self, platform: FakePlatform
    ) -> None:
        """Applied, the answer lost, given again: one like."""
        target = a_mention(platform)
        if asks_no_network(platform) or not facts(platform).can_like:
            return

        async def work(connector: Connector, me: Identity) -> None:
            platform.fail_next_write(Fault.APPLIED_HANG_UP)
            with pytest.raises(Ambiguous):
                await connector.like(me, target)
            await connector.like(me, target)

        drive(platform, work)
        assert platform.liked_by_me() == [target.id]

    def test_hostile_words_of_a_server_do_not_reach_the_terminal(
        self, platform: FakePlatform
    ) -> None:
        """Error bodies are outside text as well."""
        target = mention_of(platform, platform.they_write("x", under=platform.i_post("Bread")))
        if asks_no_network(platform) or refuses_replies(platform, target):
            return
        parcel = compose(platform, target, "Thank you!")
        platform.fail_next_write(Fault.FORBIDDEN)
        with pytest.raises(Refused) as raised:
            send(platform, parcel)
        assert "\x1b" not in str(raised.value)

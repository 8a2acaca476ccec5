"""The contract's checks on writing: composing, posting once, finding, liking, and refusing."""

from __future__ import annotations

import pytest

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.base import Connector, Facts, Found, Identity, Once, Parcel, Posted, Presence
from ackbot.testing.driving import Pulled, drive, facts, mention_of, parcel_of, requests_of
from ackbot.testing.platform import FakePlatform

EXACT = [
    "Thank you!",
    "Two lines\nand a third\n\nwith a gap",
    "👩‍👩‍👧‍👦 नमस्ते مرحبا 日本語 e\u0301",
    'quotes "x" \\ back <b>&amp;</b> {"json": 1}',
    "see https://example.com/a?b=c#d and @nobody.example",
]


def can_reply(declared: Facts) -> bool:
    """Whether the connector posts by itself."""
    return declared.can_reply and not declared.handover


def compose(platform: FakePlatform, target: Post, text: str) -> Parcel:
    """Compose with a fresh connector."""

    async def work(connector: Connector, me: Identity) -> Parcel:
        return parcel_of(connector, me, platform, target, text)

    return drive(platform, work)


def send(platform: FakePlatform, parcel: Parcel) -> Posted:
    """Post with a fresh connector, as after a restart."""

    async def work(connector: Connector, me: Identity) -> Posted:
        return await connector.post(me, parcel)

    return drive(platform, work)


def find(platform: FakePlatform, parcel: Parcel) -> Found:
    """Look for a reply with a fresh connector, as after a crash."""

    async def work(connector: Connector, me: Identity) -> Found:
        return await connector.find(me, parcel)

    return drive(platform, work)


def like(platform: FakePlatform, target: Post) -> Posted:
    """Like with a fresh connector."""

    async def work(connector: Connector, me: Identity) -> Posted:
        return await connector.like(me, target)

    return drive(platform, work)


def a_mention(platform: FakePlatform, text: str = "Is it rye?") -> Post:
    """Somebody comments on a post of mine; return it as pulled."""
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Bread")))


def refuses_replies(platform: FakePlatform, target: Post) -> bool:
    """For a connector that cannot post: assert that it says so, unsent. Else return False."""
    if can_reply(facts(platform)):
        return False
    with pytest.raises(CannotDo):
        compose(platform, target, "Thank you!")
    assert platform.posted_under(target.id) == []
    return True


class SendingContract:
    """What every connector must do when it writes."""

    @pytest.mark.parametrize("text", EXACT)
    def test_a_reply_appears_once_with_the_exact_words(
        self, platform: FakePlatform, text: str
    ) -> None:
        """What was approved is what stands there, under the mention it was meant for."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        posted = send(platform, compose(platform, target, text))
        assert posted.id
        assert platform.posted_under(target.id) == [text]

    def test_a_reply_to_a_reply_goes_under_that_reply(self, platform: FakePlatform) -> None:
        """The target, and not the root, is what is answered."""
        first = a_mention(platform)
        if refuses_replies(platform, first):
            return
        answer = platform.i_answer_elsewhere(first.id, "It is.")
        again = mention_of(platform, platform.they_write("Half of it?", under=answer))
        send(platform, compose(platform, again, "All of it."))
        assert platform.posted_under(again.id) == ["All of it."]

    def test_composing_is_pure_and_asks_nothing(self, platform: FakePlatform) -> None:
        """The same approval makes the same bytes; no network before the send."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        parcels: list[Parcel] = []

        async def twice(connector: Connector, me: Identity) -> None:
            before = platform.requests()
            parcels.extend(parcel_of(connector, me, platform, target, "Thanks") for _ in "12")
            assert platform.requests() == before

        drive(platform, twice)
        assert parcels[0] == parcels[1]
        assert parcels[0].payload

    def test_two_replies_are_two_parcels(self, platform: FakePlatform) -> None:
        """Another text never has the first one's bytes."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        one, two = (compose(platform, target, text) for text in ("Thanks", "Thank you"))
        assert one.payload != two.payload
        if facts(platform).once is Once.CLIENT_ID:
            assert one.client_id != two.client_id

    def test_a_sent_reply_is_found(self, platform: FakePlatform) -> None:
        """With its id, so that the outbox can settle."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        parcel = compose(platform, target, "Thank you!")
        posted = send(platform, parcel)
        found = find(platform, parcel)
        assert found.presence is Presence.THERE
        assert found.posted is not None
        assert found.posted.id == posted.id

    def test_a_reply_that_was_never_sent_is_not_found(self, platform: FakePlatform) -> None:
        """And is called absent only where looking is exact."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        found = find(platform, compose(platform, target, "Thank you!"))
        assert found.posted is None
        expected = {Presence.ABSENT, Presence.NOT_SEEN}
        if facts(platform).once is Once.CLIENT_ID:
            expected = {Presence.ABSENT}
        assert found.presence in expected

    def test_somebody_elses_same_words_are_not_my_reply(self, platform: FakePlatform) -> None:
        """A match needs the right author."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        platform.they_write("Thank you!", under=target.id, by="tomas")
        parcel = compose(platform, target, "Thank you!")
        assert find(platform, parcel).presence is not Presence.THERE

    def test_a_sent_reply_comes_back_as_my_own(self, platform: FakePlatform) -> None:
        """The next pull confirms it, with the id that posting gave."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        posted = send(platform, compose(platform, target, "Thank you!"))
        mine = Pulled(platform).pull().own
        assert posted.id in mine
        own = mine[posted.id]
        assert (own.author.id, own.root) == (platform.me, target.root)

    def test_the_same_parcel_sent_twice_makes_one_reply_where_that_is_promised(
        self, platform: FakePlatform
    ) -> None:
        """A key or a client id makes a repeat harmless."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        parcel = compose(platform, target, "Thank you!")
        first = send(platform, parcel)
        if facts(platform).once in (Once.KEY, Once.CLIENT_ID):
            assert send(platform, parcel).id == first.id
        assert platform.posted_under(target.id) == ["Thank you!"]

    def test_the_longest_reply_goes_out_and_a_longer_one_is_refused_unsent(
        self, platform: FakePlatform
    ) -> None:
        """Counted as the platform counts."""
        target = a_mention(platform)
        if refuses_replies(platform, target):
            return
        limit = facts(platform).limit
        longest = "x" * (limit.most if limit else 2000)
        assert compose(platform, target, longest[1:]).payload
        send(platform, compose(platform, target, longest))
        assert platform.posted_under(target.id) == [longest]
        if limit is None:
            return
        asked: list[int] = []

        async def too_long(connector: Connector, me: Identity) -> None:
            assert connector.count(longest) == limit.most
            before = platform.requests()
            with pytest.raises(TooLong):
                parcel_of(connector, me, platform, target, longest + "x")
            asked.append(platform.requests() - before)

        drive(platform, too_long)
        assert asked == [0]

    def test_what_takes_no_more_replies_is_refused_unsent(self, platform: FakePlatform) -> None:
        """A closed mention is seen by the fresh look, and composing says why."""
        target = a_mention(platform)
        if refuses_replies(platform, target) or not platform.closes(target.id):
            return

        async def closed(connector: Connector, me: Identity) -> Post:
            fresh = (await connector.look(me, target)).target
            assert fresh is not None
            assert fresh.closed
            with pytest.raises(CannotDo):
                parcel_of(connector, me, platform, fresh, "Thank you!")
            return fresh

        assert drive(platform, closed).id == target.id
        assert platform.posted_under(target.id) == []

    def test_a_like_is_there_once_however_often_it_is_given(self, platform: FakePlatform) -> None:
        """Harmless when repeated; refused, unsent, where there is no such thing."""
        target = a_mention(platform)
        if not facts(platform).can_like:
            with pytest.raises(CannotDo):
                like(platform, target)
            assert platform.liked_by_me() == []
            return
        like(platform, target)
        like(platform, target)
        assert platform.liked_by_me() == [target.id]

    def test_a_look_before_a_send_costs_a_handful_of_requests(self, platform: FakePlatform) -> None:
        """However many spoke before."""
        target = a_mention(platform)
        for n in range(40):
            platform.they_write(f"n {n}", under=target.id, by=f"p{n}")

        async def looking(connector: Connector, me: Identity) -> None:
            await connector.look(me, target)

        assert requests_of(platform, lambda: drive(platform, looking)) <= 6

"""Google Business Profile against a fake judged by Google's descriptions, and the reference."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import (
    BadAnswer,
    CannotDo,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    TooLong,
    Unreachable,
)
from ackbot.ledger.store import Ledger
from ackbot.model import How, Key, Kind, Outgoing, Post, SendKind, SendState, State, Verdict
from ackbot.outbox import deliver
from ackbot.platforms.base import Connector, Identity, Parcel, Presence
from ackbot.platforms.google_business.api import hosts
from ackbot.platforms.google_business.mapping import original
from ackbot.sync import Synced, SyncSettings, sync_account
from ackbot.testing import ConnectorContract, Fault, Pulled, drive
from ackbot.testing.driving import LOOKBACK, mention_of, parcel_of, requests_of
from ackbot.testing.loopback import HANG_UP, Reply
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find, send
from ackbot.triage import Policy
from tests.platforms.fake_google import answer
from tests.platforms.fake_google_business import GROUP, FakeGoogleBusiness, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeGoogleBusiness]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """Google Business Profile keeps every promise of the interface."""


def reviewed(platform: FakeGoogleBusiness, text: str = "Good bread.") -> Post:
    return mention_of(platform, platform.they_write(text, under=platform.i_post("Ana Bakes")))


def reviews(platform: FakeGoogleBusiness, count: int, location: str) -> list[str]:
    """Let so many people review, an hour apart and oldest first, up to now."""
    return [
        platform.review(f"n {n}", under=location, by=f"p{n}", ago=timedelta(hours=count - n))
        for n in range(count)
    ]


# --- what is read --------------------------------------------------------------------------------


def test_a_review_has_stars_a_place_and_a_page_to_answer_on(
    platform: FakeGoogleBusiness,
) -> None:
    shop = platform.i_post("Ana Bakes")
    link = "https://business.google.com/reviews/1"
    said = platform.review("Good bread.", under=shop, stars=4, also={"reviewReplyUrl": link})
    plain = platform.review("Fine.", under=shop, by="tomas", stars=0)
    found = Pulled(platform).pull().incoming
    assert found[said].kind is Kind.REVIEW
    assert found[said].on.text == "★★★★☆ Ana Bakes, Graz"
    assert found[said].url == link
    assert found[said].author.label == "Mira"
    assert found[plain].on.text == "Ana Bakes, Graz"
    assert found[plain].url == found[plain].on.url == "https://maps.google.com/?cid=1"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "https://x.test/\x1b[31m"])
def test_a_link_that_no_browser_may_open_is_left_out(
    platform: FakeGoogleBusiness, link: str
) -> None:
    shop = platform.i_post("Ana Bakes")
    said = platform.review("Good.", under=shop, also={"reviewReplyUrl": link})
    assert mention_of(platform, said).url == "https://maps.google.com/?cid=1"


def test_who_a_reviewer_is_rests_on_the_name_within_a_location(
    platform: FakeGoogleBusiness,
) -> None:
    one, two = platform.i_post("One"), platform.i_post("Two")
    same = [platform.they_write("x", under=place) for place in (one, two)]
    nobody = [platform.review("x", under=one, by=by, anonymous=True) for by in ("a", "b")]
    found = Pulled(platform).pull().incoming
    assert len({found[each].author.id for each in (*same, *nobody)}) == 4
    assert {found[each].author.name for each in nobody} == {"A Google user"}


def test_stars_without_words_are_read_unless_unwanted(platform: FakeGoogleBusiness) -> None:
    shop = platform.i_post("Ana Bakes")
    silent = platform.review("", under=shop, by="tomas", stars=1)
    said = platform.review("Good bread.", under=shop)
    found = Pulled(platform).pull().incoming
    assert (found[silent].text, found[silent].on.text) == ("", "★☆☆☆☆ Ana Bakes, Graz")
    platform.settings = {"without_words": False}
    assert set(Pulled(platform).pull().incoming) == {said}


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("Gutes Brot", "Gutes Brot"),
        ("(Translated by Google) Good bread\n\n(Original)\nGutes Brot", "Gutes Brot"),
        ("Gutes Brot\n\n(Translated by Google)\nGood bread", "Gutes Brot"),
        ("(Translated by Google) Good bread", "(Translated by Google) Good bread"),
        ("The (Original) one is better", "The (Original) one is better"),
        ("", ""),
    ],
)
def test_the_customers_own_words_count_and_not_googles(comment: str, said: str) -> None:
    assert original(comment) == said


def test_an_edit_is_told_with_its_time(platform: FakeGoogleBusiness) -> None:
    said = reviewed(platform)
    assert said.edited_at is None
    platform.they_edit(said.id, "Bad bread.")
    assert mention_of(platform, said.id).edited_at is not None


def test_fields_that_are_not_promised_may_be_missing(platform: FakeGoogleBusiness) -> None:
    shop = platform.i_post("Ana Bakes")
    bare = platform.review(
        "x", under=shop, without=["reviewId", "reviewer", "starRating", "updateTime"]
    )
    nameless = platform.review("x", under=shop, by="b", without=["name"])
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {bare}
    assert pulled.incoming[bare].author.id
    assert pulled.skipped == ["it has no name."]
    assert nameless not in pulled.incoming


# --- replies -------------------------------------------------------------------------------------


@pytest.mark.parametrize("beside", [False, True])
def test_a_rejected_reply_answers_nobody_and_is_told(
    platform: FakeGoogleBusiness, *, beside: bool
) -> None:
    said = reviewed(platform)
    answered = platform.i_answer_elsewhere(said.id, "Call me!")
    pulled = Pulled(platform).pull()
    assert pulled.own[answered].held
    platform.judges(said.id, "REJECTED", "PERSONAL_INFORMATION")
    if beside:
        platform.reviews[said.id]["reply"]["state"] = ""
        platform.reviews[said.id]["also"] = {"reviewReplyState": "REJECTED"}

    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        await pulled.work(connector, me)
        return connector.notes()

    told = drive(platform, work)
    assert answered in pulled.gone
    assert told == (
        "Google rejected your reply to the review by Mira (personal information); nobody sees it.",
    )


def test_a_rejection_of_long_ago_is_told_no_more(platform: FakeGoogleBusiness) -> None:
    shop = platform.i_post("Ana Bakes")
    old = platform.review("x", under=shop, ago=timedelta(days=90))
    platform.i_answer_elsewhere(old, "Call me!")
    platform.reviews[old]["reply"]["at"] -= timedelta(days=80)
    platform.judges(old, "REJECTED")

    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        await Pulled(platform).work(connector, me)
        return connector.notes()

    assert drive(platform, work) == ()


def test_a_reply_that_was_deleted_is_gone_and_one_not_listed_yet_is_not(
    platform: FakeGoogleBusiness,
) -> None:
    said = reviewed(platform)
    pulled = Pulled(platform).pull()
    assert not pulled.gone
    answered = platform.i_answer_elsewhere(said.id, "Thank you!")
    pulled.pull()
    platform.reviews[said.id]["reply"] = None
    assert pulled.pull().gone == {answered}
    pulled.gone.clear()
    assert not pulled.pull().gone


def test_an_answer_to_an_old_open_review_is_reread_in_pages(platform: FakeGoogleBusiness) -> None:
    written = reviews(platform, 120, platform.i_post("Ana Bakes"))
    known = Pulled(platform).pull().incoming
    answered = platform.i_answer_elsewhere(written[0], "Thank you!")
    platform.they_delete(written[1])
    before = platform.requests()
    found = reread(platform, *known.values())
    assert platform.requests() - before <= 1 + 3 + 2
    posts = {post.id: post for post in found.posts}
    assert posts[answered].author.id == platform.me
    assert posts[answered].parent == written[0]
    assert found.gone == {written[1]}
    assert posts.keys() == {*written, answered} - found.gone


def test_a_few_open_reviews_are_asked_for_one_by_one(platform: FakeGoogleBusiness) -> None:
    written = reviews(platform, 120, platform.i_post("Ana Bakes"))
    known = Pulled(platform).pull().incoming
    platform.they_delete(written[1])
    oldest = [known[one] for one in written[:3]]
    assert requests_of(platform, lambda: reread(platform, *oldest)) == 1 + 3 + 1
    found = reread(platform, *oldest)
    assert found.gone == {written[1]}
    assert {post.id: post for post in found.posts}[written[0]] == known[written[0]]


def test_many_deleted_reviews_end_the_search_where_they_would_stand(
    platform: FakeGoogleBusiness,
) -> None:
    written = reviews(platform, 200, platform.i_post("Ana Bakes"))
    known = Pulled(platform).pull().incoming
    lost = written[100:110]
    for one in lost:
        platform.they_delete(one)
    before = platform.requests()
    assert reread(platform, *(known[one] for one in lost)).gone == set(lost)
    assert platform.requests() - before <= 1 + 4


def test_what_became_of_an_old_answered_review_is_seen_after_hours(
    platform: FakeGoogleBusiness,
) -> None:
    old = reviews(platform, 120, platform.i_post("Ana Bakes"))[0]
    answered = platform.i_answer_elsewhere(old, "Call me!")
    pulled = Pulled(platform).pull()
    platform.judges(old, "REJECTED")
    assert not pulled.pull().gone
    platform.now += timedelta(hours=3)
    assert pulled.pull().gone == {answered}


# --- locations -----------------------------------------------------------------------------------


def test_locations_of_all_accounts_are_read_each_once(platform: FakeGoogleBusiness) -> None:
    own, shared = platform.i_post("Own"), platform.i_post("Shared", account=GROUP)
    platform.locations[own]["accounts"].append(GROUP)
    written = {platform.they_write("x", under=place) for place in (own, shared)}
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == written
    assert len(pulled.order) == 2


def test_some_locations_can_be_chosen_by_number(platform: FakeGoogleBusiness) -> None:
    one, two = platform.i_post("One"), platform.i_post("Two")
    platform.they_write("x", under=one)
    said = platform.they_write("x", under=two)
    for told in ([2], ["locations/2"], "2"):
        platform.settings = {"locations": told}
        assert set(Pulled(platform).pull().incoming) == {said}
    platform.settings = {"locations": [7]}
    with pytest.raises(BadAnswer, match="none of the `locations`"):
        Pulled(platform).pull()


def test_the_list_of_locations_serves_for_a_day(platform: FakeGoogleBusiness) -> None:
    platform.i_post("One")
    pulled = Pulled(platform).pull()
    said = platform.they_write("x", under=platform.i_post("Two"))
    assert requests_of(platform, pulled.pull) == 1 + 1
    assert said not in pulled.incoming
    platform.now += timedelta(days=1)
    assert said in pulled.pull().incoming


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_location_that_cannot_be_read_keeps_no_other_from_being_read(
    platform: FakeGoogleBusiness, status: int
) -> None:
    closed, open_ = platform.i_post("Closed"), platform.i_post("Open")
    written = [platform.they_write("x", under=place) for place in (closed, open_)]
    known = Pulled(platform).pull().incoming
    error = {"error": {"code": status, "message": "Not verified.", "status": "FAILED"}}
    platform.refusals[closed] = answer(error, status)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {written[1]}
    assert "Closed, Graz" in pulled.skipped[0]
    assert "Not verified." in pulled.skipped[0]
    found = reread(platform, *known.values())
    assert ({post.id for post in found.posts}, found.gone) == ({written[1]}, frozenset())
    platform.refusals[open_] = answer(error, status)
    with pytest.raises(BadAnswer):
        Pulled(platform).pull()


def test_a_location_with_trouble_stops_the_account(platform: FakeGoogleBusiness) -> None:
    platform.they_write("x", under=platform.i_post("Well"))
    platform.refusals[platform.i_post("Ill")] = HANG_UP
    with pytest.raises(PlatformError):
        Pulled(platform).pull()


def test_google_has_three_hosts_and_others_one() -> None:
    assert hosts("https://mybusiness.googleapis.com") == (
        "https://mybusinessaccountmanagement.googleapis.com",
        "https://mybusinessbusinessinformation.googleapis.com",
    )
    assert hosts("http://127.0.0.1:8080") == ("http://127.0.0.1:8080", "http://127.0.0.1:8080")


# --- signing in ----------------------------------------------------------------------------------


def failed(platform: FakeGoogleBusiness, says: Reply) -> PlatformError:
    async def work(connector: Connector, me: Identity) -> PlatformError:
        platform.says = says
        with pytest.raises(PlatformError) as raised:
            await Pulled(platform).work(connector, me)
        return raised.value

    return drive(platform, work)


def test_a_project_that_google_has_not_approved_is_told_what_to_do(
    platform: FakeGoogleBusiness,
) -> None:
    error = failed(platform, platform.not_approved())
    assert type(error) is SignInNeeded
    assert "not approved" in error.message
    assert "Apply" in error.hint


def test_too_many_questions_are_asked_again_later(platform: FakeGoogleBusiness) -> None:
    error = failed(platform, platform.refused(429, "RATE_LIMIT_EXCEEDED"))
    assert isinstance(error, RateLimited)
    assert error.until == platform.now + timedelta(minutes=1)


def test_a_google_account_without_business_is_no_account(platform: FakeGoogleBusiness) -> None:
    platform.accounts.clear()
    with pytest.raises(SignInNeeded, match="manages no business"):
        Pulled(platform).pull()


# --- what is written -----------------------------------------------------------------------------


@pytest.mark.parametrize("size", [4095, 4096, 4097])
def test_bytes_count(platform: FakeGoogleBusiness, size: int) -> None:
    said = reviewed(platform)
    text = "ä" * ((size - 1) // 2) + "x" * (2 - size % 2)
    assert len(text.encode()) == size
    if size > 4096:
        with pytest.raises(TooLong):
            compose(platform, said, text)
        return
    send(platform, compose(platform, said, text))
    assert platform.posted_under(said.id) == [text]


def test_an_empty_reply_is_refused_unsent(platform: FakeGoogleBusiness) -> None:
    with pytest.raises(CannotDo):
        compose(platform, reviewed(platform), " \n")


def first(parcel: Parcel) -> Parcel:
    """Return a parcel that was never tried."""
    return replace(parcel, attempted_at=None)


def test_another_reply_replaces_the_one_that_was_known(platform: FakeGoogleBusiness) -> None:
    said = reviewed(platform)
    platform.i_answer_elsewhere(said.id, "Thanks")
    known = mention_of(platform, said.id)
    posted = send(platform, first(compose(platform, known, "Thank you, Mira!")))
    assert platform.posted_under(said.id) == ["Thank you, Mira!"]
    assert posted.held


@pytest.mark.parametrize("known_before", [False, True])
def test_no_reply_that_was_not_known_is_replaced(
    platform: FakeGoogleBusiness, *, known_before: bool
) -> None:
    said = reviewed(platform)
    if known_before:
        platform.i_answer_elsewhere(said.id, "Thanks")
        said = mention_of(platform, said.id)
    parcel = first(compose(platform, said, "Thank you, Mira!"))
    platform.i_answer_elsewhere(said.id, "A colleague's words")
    # As the outbox does: what is sent is sent to the review as it is now.
    fresh = look(platform, said).target
    assert fresh is not None
    with pytest.raises(Refused, match="which you have not seen"):
        send(platform, replace(parcel, target=fresh))
    assert platform.reviews[said.id]["reply"]["text"] == "A colleague's words"
    assert find(platform, parcel).presence is Presence.NOT_SEEN


def test_the_same_words_are_not_put_there_again(platform: FakeGoogleBusiness) -> None:
    said = reviewed(platform)
    parcel = first(compose(platform, said, "Thank you!"))
    platform.i_answer_elsewhere(said.id, "Thank  you!\n")
    posted = send(platform, parcel)
    assert posted.id == f"{said.id}/reply"
    assert platform.reviews[said.id]["reply"]["text"] == "Thank  you!\n"


def test_what_google_rejected_can_be_replaced_by_other_words_alone(
    platform: FakeGoogleBusiness,
) -> None:
    said = reviewed(platform)
    platform.i_answer_elsewhere(said.id, "Call me!")
    platform.judges(said.id, "REJECTED")
    said = mention_of(platform, said.id)
    same = compose(platform, said, "Call me!")
    with pytest.raises(Refused, match="rejected these very words"):
        send(platform, first(same))
    assert send(platform, same).id == f"{said.id}/reply"
    send(platform, first(compose(platform, said, "Thank you!")))
    assert platform.posted_under(said.id) == ["Thank you!"]


@pytest.mark.parametrize("fault", [Fault.TROUBLE, Fault.HTML, Fault.WRONG_SHAPE])
def test_where_the_review_cannot_be_read_first_nothing_is_sent(
    platform: FakeGoogleBusiness, fault: Fault
) -> None:
    said = reviewed(platform)
    parcel = compose(platform, said, "Thank you!")

    async def work(connector: Connector, me: Identity) -> None:
        platform.fail_next(fault, 20)
        with pytest.raises(Unreachable, match="was sent nothing"):
            await connector.post(me, parcel)

    drive(platform, work)
    assert platform.posted_under(said.id) == []


def test_a_reply_to_a_deleted_review_is_refused(platform: FakeGoogleBusiness) -> None:
    said = reviewed(platform)
    parcel = compose(platform, said, "Thank you!")
    platform.they_delete(said.id)
    with pytest.raises(Refused, match="the review is gone"):
        send(platform, parcel)
    assert find(platform, parcel).presence is Presence.ABSENT


def test_a_lost_role_is_told_with_what_to_do(platform: FakeGoogleBusiness) -> None:
    said = reviewed(platform)
    parcel = compose(platform, said, "Thank you!")
    error = {"error": {"code": 403, "message": "No.", "status": "PERMISSION_DENIED"}}
    platform.fail_next_write(Fault.FORBIDDEN)
    with pytest.raises(Refused) as raised:
        send(platform, parcel)
    assert raised.value.hint == ""

    async def work(connector: Connector, me: Identity) -> Refused:
        platform.put_says = answer(error, 403)
        with pytest.raises(Refused) as raised:
            await connector.post(me, parcel)
        return raised.value

    assert "still manage the location" in drive(platform, work).hint


# --- through the ledger --------------------------------------------------------------------------


def synced(platform: FakeGoogleBusiness, ledger: Ledger) -> Synced:
    async def main() -> Synced:
        settings = SyncSettings(floor=platform.now - LOOKBACK)
        async with platform.connect() as connector:
            return await sync_account(connector, "shop", ledger, settings, now=lambda: platform.now)

    ended = asyncio.run(main())
    assert ended.error == ""
    return ended


def verdict(ledger: Ledger, review: str) -> Verdict:
    person = f"{review.partition('/reviews/')[0]}~mira"
    found = ledger.conversation(
        Key(account="google-business:accounts/100", root=review, person=person).id
    )
    assert found is not None
    return found.verdict


def test_a_review_waits_until_it_is_answered_and_again_when_that_was_rejected(
    platform: FakeGoogleBusiness, tmp_path: Path
) -> None:
    review = platform.they_write("Is there rye?", under=platform.i_post("Ana Bakes"))
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        synced(platform, ledger)
        assert verdict(ledger, review).state is State.WAITING
        platform.i_answer_elsewhere(review, "Yes, call me!")
        assert synced(platform, ledger).answered == 1
        assert verdict(ledger, review).how is How.ELSEWHERE
        platform.judges(review, "APPROVED")
        synced(platform, ledger)
        assert verdict(ledger, review).state is State.ANSWERED
        platform.judges(review, "REJECTED", "SPAM")
        ended = synced(platform, ledger)
        assert verdict(ledger, review).state is State.WAITING
        assert "(spam)" in ended.notes[0]
        platform.i_answer_elsewhere(review, "Yes.")
        assert synced(platform, ledger).notes == ()
        assert verdict(ledger, review).state is State.ANSWERED


def test_a_reply_of_ones_own_is_replaced_by_another_approved_one(
    platform: FakeGoogleBusiness, tmp_path: Path
) -> None:
    review = platform.they_write("Is there rye?", under=platform.i_post("Ana Bakes"))
    platform.i_answer_elsewhere(review, "Yes")
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        synced(platform, ledger)
        row = delivered(platform, ledger, review, "Yes, on Fridays.")
        assert row.state is SendState.SENT, row.reason
        assert platform.posted_under(review) == ["Yes, on Fridays."]
        synced(platform, ledger)
        own = ledger.post("google-business:accounts/100", f"{review}/reply")
        assert own is not None
        assert own.post.text == "Yes, on Fridays."
        assert verdict(ledger, review).how is How.HERE


def delivered(platform: FakeGoogleBusiness, ledger: Ledger, review: str, text: str) -> Outgoing:
    """Approve a reply and send it, as a sitting does."""
    account = "google-business:accounts/100"
    known = ledger.post(account, review)
    assert known is not None
    facts = ledger.thread("google-business", review).facts

    async def work(connector: Connector, me: Identity) -> Outgoing:
        parcel = parcel_of(connector, me, platform, known.post, text)
        approved = Outgoing(
            row=0,
            conversation=Key(account=account, root=review, person=known.post.author.id).id,
            account=account,
            kind=SendKind.REPLY,
            target=review,
            to="Mira",
            text=text,
            payload=parcel.payload,
            client_id=parcel.client_id,
            state=SendState.APPROVED,
            approved_at=platform.now,
            not_before=platform.now,
            target_text=known.post.text,
            known=max(fact.seq for fact in facts),
        )
        row = ledger.approve(approved, who="ana")
        return await deliver(row, connector, me, ledger, Policy(), lambda: platform.now)

    return drive(platform, work)


def test_stars_alone_may_need_no_reply(platform: FakeGoogleBusiness, tmp_path: Path) -> None:
    review = platform.review("", under=platform.i_post("Ana Bakes"), stars=5)
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        synced(platform, ledger)
        found = verdict(ledger, review)
        assert (found.state, found.how) == (State.NO_REPLY_NEEDED, How.GUESSED)


def test_details_are_what_a_reply_needs_and_no_more(platform: FakeGoogleBusiness) -> None:
    said = reviewed(platform)
    assert set(json.loads(said.details)) == {"path", "changed", "reply"}
    assert platform.secret not in said.details

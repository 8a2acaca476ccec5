from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ackbot.errors import Ambiguous, BadAnswer, CannotDo, PlatformError, Refused, SignInNeeded
from ackbot.model import Kind
from ackbot.platforms import registry
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.platforms.ghost import SENDS
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of, requests_of
from ackbot.testing.loopback import Reply
from ackbot.testing.reading import look, look_up, reread
from ackbot.testing.sending import compose, find, send
from ackbot.testing.served import answer
from tests.signing.home import Home, stopped
from tests.signing.person import Person

from .fake_ghost import ADMIN, EMAIL, FakeGhost, error, running

DAY = timedelta(days=1)


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeGhost]:
    with running(tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture
def sending(tmp_path: Path) -> Iterator[FakeGhost]:
    with running(tmp_path / "sessions", **{SENDS: True}) as fake:
        yield fake


class TestContract(ConnectorContract):
    """Ghost keeps every promise of the interface, with replies handed over."""


class TestContractWhereAckbotSends(ConnectorContract):
    """The same where replies go through the API."""

    @pytest.fixture
    def platform(self, sending: FakeGhost) -> FakeGhost:
        return sending


# --- reading -----------------------------------------------------------------------------------


def test_two_levels_are_one_conversation_with_true_parents(platform: FakeGhost) -> None:
    page = platform.i_post("Bread & cake")
    question = platform.they_write("Rye?", under=page)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    aside = platform.they_write("I doubt it.", under=question, by="tomas")
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert {found[each].root for each in (question, again, aside)} == {question}
    assert (found[again].parent, found[again].parent_author) == (answer, platform.me)
    assert (found[question].kind, found[again].kind, found[aside].kind) == (
        Kind.COMMENT,
        Kind.REPLY,
        Kind.COMMENT,
    )
    assert (pulled.own[answer].parent, found[aside].parent) == (question, question)
    assert found[question].on.text == "Bread & cake"
    assert found[again].url == f"https://ana.example/{page}/#ghost-comments-{again}"


def test_an_answer_to_something_i_said_weeks_ago_is_a_reply(platform: FakeGhost) -> None:
    question = platform.they_write("Rye?", under=platform.i_post("Bread"))
    answer = platform.i_answer_elsewhere(question, "Rye.")
    pulled = Pulled(platform).pull()
    platform.now += 20 * DAY
    again = platform.they_write("All of it?", under=answer)
    assert pulled.pull().incoming[again].kind is Kind.REPLY


def test_whoever_left_is_nobody_else(platform: FakeGhost) -> None:
    page = platform.i_post("Bread")
    one, two = (platform.comment("Rye?", under=page) for _ in "12")
    for each in (one, two):
        platform.comments[each]["member"] = {}
    found = Pulled(platform).pull().incoming
    assert found[one].author.id != found[two].author.id
    assert found[one].author.label == "somebody"


@pytest.mark.parametrize("status", ["hidden", "deleted"])
def test_what_is_hidden_or_deleted_is_gone(platform: FakeGhost, status: str) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    target = mention_of(platform, mention)
    platform.moderates(mention, status)
    assert look_up(platform, mention).gone == {mention}
    assert look(platform, target).target is None
    assert mention not in Pulled(platform).pull().incoming


def test_an_edit_is_seen_with_its_time(platform: FakeGhost) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    target = mention_of(platform, mention)
    platform.they_edit(mention, "Spelt?")
    (fresh,) = reread(platform, target).posts
    assert (fresh.text, fresh.edited_at) == ("Spelt?", platform.now)


def test_a_hundred_are_read_again_in_one_request(platform: FakeGhost) -> None:
    page = platform.i_post("Bread")
    written = [platform.they_write(f"n {n}", under=page, by=f"p{n}") for n in range(101)]
    who = requests_of(platform, lambda: look_up(platform))
    assert requests_of(platform, lambda: look_up(platform, *written[:100])) == who + 1
    assert requests_of(platform, lambda: look_up(platform, *written)) == who + 2


def test_what_is_no_id_is_not_asked_for(platform: FakeGhost) -> None:
    who = requests_of(platform, lambda: look_up(platform))
    assert requests_of(platform, lambda: look_up(platform, "x],status:y")) == who


def test_hundreds_of_one_second_are_all_read_once(platform: FakeGhost) -> None:
    page = platform.i_post("Imported")
    at = platform.now
    written = [platform.comment(f"n {n}", under=page, by=f"p{n}", at=at) for n in range(330)]
    assert sorted(Pulled(platform).pull().order) == sorted(written)


def test_a_deletion_between_two_pages_makes_nobody_be_skipped(platform: FakeGhost) -> None:
    page = platform.i_post("Bread")
    written = [
        platform.they_write(f"n {n}", under=page, by=f"p{n}", ago=timedelta(hours=300 - n))
        for n in range(250)
    ]
    pulled = Pulled(platform).pull(pages=1)
    for mention in written[:50]:
        platform.they_delete(mention)
    assert set(pulled.pull().incoming) == set(written)


def test_a_busy_thread_shows_my_answer_before_a_send(platform: FakeGhost) -> None:
    target = mention_of(platform, platform.they_write("Rye?", under=platform.i_post("Bread")))
    for n in range(310):
        platform.they_write(f"n {n}", under=target.id, by="tomas")
    answer = platform.i_answer_elsewhere(target.id, "Rye.")
    assert answer in {post.id for post in look(platform, target).posts}


def test_fields_that_nobody_promised_may_be_missing(platform: FakeGhost) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    row = platform._row(mention, platform.comments[mention])
    lacking = ("in_reply_to_id", "status", "edited_at", "pinned", "post", "count", "member")
    platform.loopback.front = lambda request: (
        None
        if request.path != f"{ADMIN}/comments/"
        else _listed({key: value for key, value in row.items() if key not in lacking})
    )
    (post,) = Pulled(platform).pull().incoming.values()
    assert (post.text, post.url, post.on.text) == ("Rye?", "", "")


def _listed(row: dict[str, Any]) -> Reply:
    return answer({"comments": [row]})


# --- keys --------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [-7, 7])
@pytest.mark.parametrize("fake", ["platform", "sending"])
def test_a_clock_that_is_wrong_is_set_by_the_servers(
    request: pytest.FixtureRequest, fake: str, minutes: int
) -> None:
    platform: FakeGhost = request.getfixturevalue(fake)
    platform.ahead = timedelta(minutes=minutes)
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    assert set(Pulled(platform).pull().incoming) == {mention}
    if fake == "sending":
        parcel = compose(platform, mention_of(platform, mention), "It is.")
        posted = send(platform, parcel)
        assert platform.posted_under(mention) == ["It is."]
        found = find(platform, parcel).posted
        assert found is not None
        assert found.id == posted.id


def test_a_bad_key_is_tried_once(platform: FakeGhost) -> None:
    platform.revoke()
    with pytest.raises(SignInNeeded) as raised:
        Pulled(platform).pull()
    assert platform.requests() == 1
    assert "canary" not in str(raised.value)


@pytest.mark.parametrize("secret", ["", "canary", f"{'a' * 24}:xyz", f"{'A' * 24}:{'00' * 32}"])
def test_what_is_no_key_is_not_sent(platform: FakeGhost, secret: str) -> None:
    platform.secret = secret
    with pytest.raises(SignInNeeded, match="its key cannot be used"):
        Pulled(platform).pull()
    assert platform.requests() == 0


@pytest.mark.parametrize(
    "blocks",
    [
        error(501, "The server does not support this", "NotImplementedError"),
        error(404, "Resource not found", "NotFoundError"),
        error(403, "API tokens do not have permission to access this", "NoPermissionError"),
    ],
)
def test_a_ghost_that_shows_keys_no_comments_says_what_to_do(
    platform: FakeGhost, blocks: Reply
) -> None:
    platform.blocks = blocks
    with pytest.raises(BadAnswer, match="does not show comments") as raised:
        Pulled(platform).pull()
    assert "staff access token" in raised.value.hint
    assert len([r for r in platform.loopback.requests if r.path.endswith("/comments/")]) == 1


def test_what_it_says_no_to_is_told_in_its_words(platform: FakeGhost) -> None:
    platform.blocks = error(403, f"You may \x1b[31mnot {platform.secret}", "NoPermissionError")
    with pytest.raises(BadAnswer) as raised:
        Pulled(platform).pull()
    assert "“You may not aaa" in raised.value.message
    assert platform.key.hex() not in str(raised.value)


@pytest.mark.parametrize("member", [None, "", "ana", "a'b@example.com"])
def test_without_a_member_the_settings_are_named(tmp_path: Path, member: object) -> None:
    with (
        running(tmp_path / "sessions", member=member) as platform,
        pytest.raises(SignInNeeded, match="name no member"),
    ):
        Pulled(platform).pull()


def test_an_address_of_nobody_is_told(tmp_path: Path) -> None:
    with (
        running(tmp_path / "sessions", member="nobody@example.com") as platform,
        pytest.raises(SignInNeeded, match="has no member nobody@"),
    ):
        Pulled(platform).pull()


# --- writing -----------------------------------------------------------------------------------


def test_what_an_account_can_do_is_as_its_settings_say() -> None:
    handed, sent = (registry.facts_for("ghost", {SENDS: one}) for one in (False, True))
    assert (handed.handover, handed.can_reply, handed.writes) == (True, False, ())
    assert (sent.handover, sent.can_reply) == (False, True)
    assert "e-mail" in sent.writes[0]


def test_an_approved_reply_is_not_sent_once_the_setting_is_gone(sending: FakeGhost) -> None:
    target = mention_of(sending, sending.they_write("Rye?", under=sending.i_post("Bread")))
    parcel = compose(sending, target, "It is.")
    sending.settings = {"member": EMAIL}
    with pytest.raises(CannotDo):
        send(sending, parcel)
    assert sending.posted_under(target.id) == []


def test_lines_and_signs_are_shown_as_they_were_written(sending: FakeGhost) -> None:
    target = mention_of(sending, sending.they_write("Rye?", under=sending.i_post("Bread")))
    parcel = compose(sending, target, "  <b>It</b> is.\nHalf.\n\n\nA & b  ")
    send(sending, parcel)
    assert sending.posted_under(target.id) == ["<b>It</b> is.\nHalf.\n\nA & b"]
    assert find(sending, parcel).presence is Presence.THERE


def test_the_same_words_elsewhere_in_the_thread_are_not_this_reply(sending: FakeGhost) -> None:
    top = sending.they_write("Rye?", under=sending.i_post("Bread"))
    low = sending.they_write("Salt?", under=sending.i_answer_elsewhere(top, "It is."), by="tomas")
    parcel = compose(sending, mention_of(sending, low), "It is.")
    assert find(sending, parcel).presence is Presence.NOT_SEEN
    sending.now += timedelta(minutes=1)
    sending.i_answer_elsewhere(top, "It is.")
    assert find(sending, parcel).presence is Presence.NOT_SEEN
    sending.i_answer_elsewhere(low, "It is.")
    assert find(sending, parcel).presence is Presence.THERE


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        (error(403, "You do not have permission to comment", "NoPermissionError"), Refused),
        (error(405, "Comments are not enabled for this site.", "MethodNotAllowedError"), Refused),
        (error(422, "The body of a comment cannot be empty", "ValidationError"), Refused),
        (error(401, "Invalid token", "UnauthorizedError"), SignInNeeded),
        (error(501, "Not implemented", "NotImplementedError"), Refused),
        (error(500, "Oops", "InternalServerError"), Ambiguous),
    ],
)
def test_what_became_of_a_write(sending: FakeGhost, says: Reply, kind: type[PlatformError]) -> None:
    target = mention_of(sending, sending.they_write("Rye?", under=sending.i_post("Bread")))
    parcel = compose(sending, target, "It is.")

    async def work(connector: Connector, me: Identity) -> None:
        sending.says = says
        with pytest.raises(kind) as raised:
            await connector.post(me, parcel)
        assert type(raised.value) is kind

    drive(sending, work)
    assert sending.posted_under(target.id) == []


def test_a_reply_to_a_reply_that_went_away_stands_in_the_thread_all_the_same(
    sending: FakeGhost,
) -> None:
    top = sending.they_write("Rye?", under=sending.i_post("Bread"))
    low = sending.they_write("Salt?", under=sending.i_answer_elsewhere(top, "It is."), by="tomas")
    parcel = compose(sending, mention_of(sending, low), "A little.")
    sending.they_delete(low)
    assert send(sending, parcel).id in Pulled(sending).pull().own
    assert sending.posted_under(top)[-1] == "A little."


# --- signing in --------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_a_key_and_an_address_sign_in(platform: FakeGhost, home: Home) -> None:
    platform.they_write("Rye?", under=platform.i_post("Bread"))
    says = {"server": [platform.url], "member": [EMAIL], "secret": ["no", platform.secret]}
    person = Person(home.app(), says)
    added = home.add(person, "ghost")
    assert home.accounts[added.name]["member"] == EMAIL
    assert home.secret(added.name) == platform.secret
    assert "24 characters" in person.heard


@pytest.mark.parametrize("status", [200, 404, 301])
def test_a_site_that_is_no_ghost(platform: FakeGhost, home: Home, status: int) -> None:
    platform.says = Reply(status=status, headers={"Location": "https://admin.ana.example/"})
    person = Person(home.app(), {"server": [platform.url], "member": [EMAIL]})
    failed = stopped(home, person, "ghost")
    assert ("admin.ana.example" in failed.message) == (status == 301)


def test_an_empty_page_that_promises_a_next_one_is_the_end(platform: FakeGhost) -> None:
    """Pages have numbers there, and a list that grows empty does not fill again."""
    listed = {"comments": [], "meta": {"pagination": {"page": 1, "next": 2}}}
    platform.blocks = answer(listed)
    assert Pulled(platform).pull().incoming == {}
    assert len(platform.asked(f"{ADMIN}/comments/")) == 1

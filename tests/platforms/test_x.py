from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import CannotDo, PlatformError, RateLimited, Refused, SignInNeeded, TooLong
from ackbot.model import Kind, Post
from ackbot.platforms import registry
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.platforms.x import SENDS, facts_of
from ackbot.platforms.x.counting import count
from ackbot.platforms.x.mapping import id_at, time_of
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.failing import FailingContract
from ackbot.testing.loopback import Reply
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import SendingContract, compose, find, send
from ackbot.testing.served import answer

from .fake_x import ME, NAME, FakeX, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeX]:
    with running(tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture
def sending(tmp_path: Path) -> Iterator[FakeX]:
    with running(tmp_path / "sessions", sends=True) as fake:
        yield fake


class TestHandedOver(ConnectorContract):
    """As it is set up: replies are pasted."""


class TestSending(SendingContract, FailingContract):
    """With the setting that lets ackbot send; reading is the same."""

    @pytest.fixture
    def platform(self, sending: FakeX) -> FakeX:
        return sending


# --- what is read -------------------------------------------------------------------------------


def test_replies_name_their_parents_and_whom_they_are_for(platform: FakeX) -> None:
    base = platform.i_post("Bread & butter")
    question = platform.they_write("Rye?", under=base)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    again = platform.they_write("All of it, @tomas?", under=answer)
    aside = platform.they_write("I doubt it", under=question, by="tomas")
    later = platform.they_write("@Ana_Bakes half?", under=question, by="cleo", names_nobody=True)
    pulled = Pulled(platform).pull()
    found = pulled.incoming
    assert {found[each].root for each in (question, again, aside, later)} == {base}
    assert (found[question].parent, found[question].parent_author) == (base, ME)
    assert found[question].text == "Rye?"
    assert found[question].on.text == "Bread & butter"
    assert found[question].url == f"https://x.com/mira/status/{question}"
    assert (found[question].author.handle, found[question].author.name) == ("mira", "mira")
    assert (found[again].parent, found[again].text) == (answer, "All of it, @tomas?")
    mira = found[question].author.id
    assert (found[aside].parent, found[aside].parent_author, found[aside].names) == (
        question,
        mira,
        (),
    )
    assert found[later].names == (ME,)
    assert {post.kind for post in found.values()} == {Kind.REPLY}
    assert (pulled.own[answer].parent, pulled.own[answer].parent_author) == (question, mira)
    assert pulled.own[answer].text == "Rye."


def test_a_name_that_was_typed_is_no_name_that_x_put_there(platform: FakeX) -> None:
    base = platform.i_post("Bread")
    typed = platform.they_write("@Ana_Bakes yes, you", under=base)
    platform.write("all", by="tomas")
    both = platform.they_write("@tomas look", under=base, by="cleo")
    found = Pulled(platform).pull().incoming
    assert (found[typed].text, found[typed].names) == ("@Ana_Bakes yes, you", (ME,))
    assert found[both].text == "@tomas look"
    assert found[both].parent_author == ME


def test_mentions_and_quotes_begin_threads_of_their_own(platform: FakeX) -> None:
    base = platform.i_post("Bread")
    named = platform.write("Ask @ana_bakes!", by="mira")
    quote = platform.write("So good, @Ana_Bakes", by="tomas", quotes=base)
    platform.write("@Ana_Bakes is me", by=NAME)
    platform.write("RT @Ana_Bakes: Bread", by="cleo", reposts=base)
    found = Pulled(platform).pull().incoming
    assert set(found) == {named, quote}
    assert (found[named].kind, found[named].root, found[named].names) == (
        Kind.MENTION,
        named,
        (ME,),
    )
    assert (found[quote].kind, found[quote].quotes) == (Kind.QUOTE, (base,))
    assert (found[quote].text, found[quote].on.text) == ("So good, @Ana_Bakes", "Bread")


def test_reposts_of_mine_are_not_asked_for(platform: FakeX) -> None:
    platform.i_post("Bread")
    Pulled(platform).pull()
    asked = dict(platform.asked(f"/2/users/{ME}/tweets")[0].query)
    assert asked["exclude"] == "retweets"


def test_what_others_said_above_explains_and_does_not_wait(platform: FakeX) -> None:
    root = platform.write("Which bakery?", by="tomas")
    low = platform.they_write("@Ana_Bakes of course", under=root, by="cleo")
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {low}
    above = {post.id: post for page in pulled.pages for post in page.context}
    assert (above[root].text, above[root].root) == ("Which bakery?", root)


def test_words_are_shown_as_they_were_written(platform: FakeX) -> None:
    base = platform.i_post("Bread")
    link = platform.they_write("see https://a.example/x?y=1 & <b>", under=base)
    picture = platform.they_write("look", under=base, picture=True)
    long = platform.they_write("cut of…", under=base, long="@Ana_Bakes cut off no more")
    bare = platform.they_write("", under=base, lang="zxx")
    german = platform.they_write("Roggen?", under=base, lang="de")
    found = Pulled(platform).pull().incoming
    assert found[link].text == "see https://a.example/x?y=1 & <b>"
    assert found[picture].text == "look\n\n[picture]"
    assert found[long].text == "cut off no more"
    assert found[bare].text == "[no words]"
    assert [found[each].language for each in (link, bare, german)] == ["en", None, "de"]


def test_what_is_no_id_is_skipped(platform: FakeX) -> None:
    base = platform.i_post("Bread")
    kept = platform.they_write("Rye?", under=base)
    for number in ("1/../2", "9" * 20, "-1"):
        platform.they_write("Wheat?", under=base, sent_as=number)
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {kept}
    assert pulled.skipped == ["its id is none."] * 3


# --- two vocabularies ---------------------------------------------------------------------------


def said(platform: FakeX) -> dict[str, Post]:
    """Have something of each kind said, and pull it."""
    base = platform.i_post("Bread")
    question = platform.they_write("Rye?", under=base)
    answer = platform.i_answer_elsewhere(question, "Rye.")
    platform.they_write("All?", under=answer)
    platform.write("@Ana_Bakes so good", by="tomas", quotes=base)
    platform.they_write("cut…", under=base, long="cut off no more")
    pulled = Pulled(platform).pull()
    return {**pulled.own, **pulled.incoming}


@pytest.mark.parametrize("ignores", [False, True])
def test_the_old_names_of_fields_bring_the_same(
    tmp_path: Path, platform: FakeX, ignores: bool
) -> None:
    new = said(platform)
    with running(tmp_path / "other") as old:
        old.speaks, old.ignores = "tweet", ignores
        assert said(old) == new
        assert len(old.asked(f"/2/users/{ME}/tweets")) == 2
        assert len(old.asked(f"/2/users/{ME}/mentions")) == 1
        Pulled(old).pull()  # a process of its own knows which were taken
        assert len(old.asked(f"/2/users/{ME}/tweets")) == 3
        old.speaks = "post"
        Pulled(old).pull()
        assert len(old.asked(f"/2/users/{ME}/tweets")) == 5


def test_where_neither_vocabulary_is_taken_x_says_why(platform: FakeX) -> None:
    platform.says = platform.problem(400, "invalid-request", "The 'id' is wrong.")
    with pytest.raises(PlatformError, match="The 'id' is wrong"):
        drive_with_token(platform)


def drive_with_token(platform: FakeX) -> None:
    """Pull as who is known already: nothing asks who that is."""
    said = platform.says
    platform.says = None

    async def work(connector: Connector, me: Identity) -> None:
        platform.says = said
        await Pulled(platform).work(connector, me)

    drive(platform, work)


# --- since when, and what it costs --------------------------------------------------------------


def told(platform: FakeX, pulled: Pulled, *, full: bool = False) -> str:
    """Pull and return what is said of the cost."""

    async def work(connector: Connector, me: Identity) -> str:
        await pulled.work(connector, me, full=full)
        return " ".join(connector.notes())

    return drive(platform, work)


def test_an_idle_pull_reads_nothing_and_costs_who_asked(platform: FakeX) -> None:
    base = platform.i_post("Bread", ago=timedelta(hours=5))
    platform.they_write("Rye?", under=base, ago=timedelta(hours=4))
    pulled = Pulled(platform)
    # A post and a mention at 0.1 to 0.5 cents; with them the profile that was asked for, at 1 cent,
    # that of the author, and my post once more, which is paid for already.
    assert told(platform, pulled) == "2 posts were read, for which X takes $0.012 to $0.030."
    assert told(platform, pulled) == "Your profile was read, for which X takes $0.010."
    first, second = platform.asked(f"/2/users/{ME}/mentions")
    assert first.asked("start_time") == "2026-02-02T09:00:02Z"
    assert first.asked("since_id") == ""
    since = time_of(second.asked("since_id"))
    assert platform.now - timedelta(hours=1, seconds=1) <= since <= platform.now
    assert "were read" in told(platform, pulled, full=True)


def test_nothing_read_costs_nothing(platform: FakeX) -> None:
    async def work(connector: Connector, me: Identity) -> tuple[str, ...]:
        async with platform.connect() as another:
            await Pulled(platform).work(another, me)
            return another.notes()

    assert drive(platform, work) == ("Nothing new was read, which costs nothing.",)


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(hours=3)])
def test_the_servers_clock_counts_and_not_ours(platform: FakeX, ahead: timedelta) -> None:
    platform.ahead = ahead
    base = platform.i_post("Bread", ago=timedelta(hours=9))
    pulled = Pulled(platform).pull()
    platform.now += timedelta(minutes=5)
    late = platform.they_write("Rye?", under=base, ago=-ahead)
    assert late in pulled.pull().incoming


def test_a_server_that_tells_no_time_is_asked_from_the_start_again(platform: FakeX) -> None:
    platform.tells_time = False
    base = platform.i_post("Bread", ago=timedelta(hours=9))
    pulled = Pulled(platform).pull()
    later = platform.they_write("Rye?", under=base)
    assert later in pulled.pull().incoming
    assert all(one.asked("start_time") for one in platform.asked(f"/2/users/{ME}/mentions"))


def test_a_place_that_was_lost_is_walked_again_from_the_top(platform: FakeX) -> None:
    base = platform.i_post("Bread")
    spread = [timedelta(days=20) * n / 150 for n in range(150)]
    written = {platform.they_write(f"{n}", under=base, ago=age) for n, age in enumerate(spread)}
    pulled = Pulled(platform).pull(pages=3)
    pulled.cursors["mentions"] = pulled.cursors["mentions"].replace("under", "lost")
    assert set(pulled.pull().incoming) == written
    pulled.cursors = {"posts": "{", "mentions": '{"walk": 1}'}
    assert set(pulled.pull().incoming) == written


# --- edits, deletions, reading again ------------------------------------------------------------


def test_each_version_of_a_post_is_the_same_post(platform: FakeX) -> None:
    first = platform.write("@Ana_Bakes Rye?", by="mira")
    pulled = Pulled(platform).pull()
    answer = platform.i_answer_elsewhere(first, "Rye.")
    second = platform.edits(first, "@Ana_Bakes Rye or spelt?")
    late = platform.i_answer_elsewhere(second, "Both.")
    pulled.pull()
    assert set(pulled.incoming) == {first}
    found = pulled.incoming[first]
    assert found.text == "@Ana_Bakes Rye or spelt?"
    assert found.at == time_of(first)
    assert found.edited_at == time_of(second).replace(microsecond=0)
    assert pulled.own[answer].parent == first
    assert pulled.own[late].parent == first
    assert pulled.own[late].parent_author == found.author.id


def test_open_mentions_are_read_again_once_a_week(platform: FakeX) -> None:
    edited = platform.write("@Ana_Bakes Rye?", by="mira")
    lost = platform.write("@Ana_Bakes Wheat?", by="tomas")
    private = platform.write("@Ana_Bakes Oats?", by="cleo")
    posts = list(Pulled(platform).pull().incoming.values())
    platform.edits(edited, "@Ana_Bakes Spelt?")
    platform.they_delete(lost)
    platform.hidden.add("cleo")
    found = reread(platform, *posts)
    assert found.gone == {lost}
    assert {post.id: (post.text, post.closed) for post in found.posts} == {
        edited: ("@Ana_Bakes Spelt?", ""),
        private: ("@Ana_Bakes Oats?", "you may no longer see it"),
    }
    asked = len(platform.asked("/2/tweets"))
    assert asked == 2  # the three, and the newer version of one
    platform.now += timedelta(days=6, hours=23)
    assert not reread(platform, *posts).posts
    assert len(platform.asked("/2/tweets")) == asked
    platform.now += timedelta(hours=1)
    assert reread(platform, *posts).posts


@pytest.mark.parametrize(("days", "again"), [(0, False), (1, True), (2, False)])
def test_how_often_mentions_are_read_again_can_be_set(
    platform: FakeX, days: int, again: bool
) -> None:
    target = mention_of(platform, platform.write("@Ana_Bakes Rye?"))
    platform.settings = {"reread_days": days}
    assert bool(reread(platform, target).posts) is (days > 0)
    platform.now += timedelta(days=1)
    assert bool(reread(platform, target).posts) is again


def test_a_fresh_look_asks_for_no_more_than_came_since_the_last_pull(sending: FakeX) -> None:
    target = mention_of(sending, sending.write("@Ana_Bakes Rye?", ago=timedelta(days=9)))
    sending.now += timedelta(hours=5)
    answer = sending.i_answer_elsewhere(target.id, "It is.")
    again = sending.they_write("Half?", under=answer)
    sending.write("@Ana_Bakes Wheat?", by="tomas")
    assert {post.id for post in look(sending, target).posts} == {answer, again}
    for edge in ("tweets", "mentions"):
        asked = sending.asked(f"/2/users/{ME}/{edge}")[-1]
        since = time_of(asked.asked("since_id"))
        assert timedelta(hours=5) < sending.now - since < timedelta(hours=7)
    sending.hidden.add("mira")
    hidden = look(sending, target).target
    assert hidden is not None
    assert hidden.closed == "you may no longer see it"


# --- sending ------------------------------------------------------------------------------------


def test_sending_is_off_unless_a_setting_that_names_the_rule_is_on() -> None:
    usual, on = facts_of({}), facts_of({SENDS: True})
    assert (usual.handover, usual.can_reply, usual.writes) == (True, False, ())
    assert (on.handover, on.can_reply) == (False, True)
    assert "mention or quote you" in on.writes[0]
    assert "mentioned_or_quoted" in SENDS
    assert facts_of({SENDS: "true"}) is usual
    assert registry.facts_for("x", {SENDS: True}, others=[]) == on
    assert on.automation is not None
    assert "mentioned or quoted" in on.automation.says


def test_what_was_approved_is_not_sent_once_the_setting_is_gone(sending: FakeX) -> None:
    target = mention_of(sending, sending.write("@Ana_Bakes Rye?"))
    parcel = compose(sending, target, "Rye.")
    sending.settings = {}
    with pytest.raises(CannotDo, match=f"{SENDS} is not set"):
        send(sending, parcel)
    assert sending.posted_under(target.id) == []


@pytest.mark.parametrize("quoting", [False, True])
def test_a_reply_goes_only_to_who_mentioned_or_quoted_me(sending: FakeX, quoting: bool) -> None:
    base = sending.i_post("Bread")
    words = "look @Ana_Bakes" if not quoting else "@Ana_Bakes look"
    asked = sending.write(words, by="mira", quotes=base if quoting else "")
    target = mention_of(sending, asked)
    send(sending, compose(sending, target, "Thank you!"))
    assert sending.posted_under(asked) == ["Thank you!"]
    about = json.dumps({**json.loads(target.details), "asked": False})
    with pytest.raises(CannotDo, match="neither mentioned nor quoted") as refused:
        compose(sending, replace(target, details=about), "Thank you!")
    assert refused.value.hint.endswith(target.url)


def test_a_reply_goes_to_the_version_that_was_read_last(sending: FakeX) -> None:
    first = sending.write("@Ana_Bakes Rye?")
    second = sending.edits(first, "@Ana_Bakes Spelt?")
    target = mention_of(sending, first)
    parcel = compose(sending, target, "Spelt.")
    posted = send(sending, parcel)
    assert sending.posts[posted.id]["parent"] == second
    assert find(sending, parcel).presence is Presence.THERE


@pytest.mark.parametrize(
    ("said", "why", "hint"),
    [
        (
            "Reply is not allowed because you have not been mentioned or otherwise engaged by the",
            "only where the author mentioned or quoted you",
            "Open it in the browser",
        ),
        (
            "You can only reply to or quote posts where you are mentioned or are the author.",
            "only where the author mentioned or quoted you",
            "Open it in the browser",
        ),
        (
            "You are not allowed to create a Tweet with duplicate content.",
            "these very words already",
            "Change a word",
        ),
        (
            "You attempted to reply to a Tweet that is deleted or not visible to you.",
            "was deleted, or you may not see it",
            "",
        ),
        ("You are not permitted to perform this action.", "not permitted to perform", ""),
    ],
)
def test_why_x_refuses_is_said_in_our_words(sending: FakeX, said: str, why: str, hint: str) -> None:
    target = mention_of(sending, sending.write("@Ana_Bakes Rye?"))
    parcel = compose(sending, target, "Rye.")

    async def work(connector: Connector, me: Identity) -> None:
        sending.says = sending.refusal(403, said)
        await connector.post(me, parcel)

    with pytest.raises(Refused, match=why) as refused:
        drive(sending, work)
    assert hint in refused.value.hint


NO_CREDITS = answer(
    {"title": "CreditsDepleted", "detail": "x", "type": "https://api.x.com/2/problems/credits"}, 402
)
FORBIDDEN_CREDITS = answer({"title": "CreditsDepleted", "type": "about:blank"}, 403)
CAPPED = answer(
    {"title": "UsageCapExceeded", "type": "https://api.x.com/2/problems/usage-capped"}, 403
)
NO_APP = answer(
    {"title": "Client Forbidden", "type": "https://api.x.com/2/problems/client-forbidden"}, 403
)


@pytest.mark.parametrize(
    ("said", "kind", "why"),
    [
        (NO_CREDITS, RateLimited, "credits at X are used up"),
        (FORBIDDEN_CREDITS, RateLimited, "credits at X are used up"),
        (CAPPED, RateLimited, "cap on reading"),
        (NO_APP, SignInNeeded, "does not let your app"),
    ],
)
@pytest.mark.parametrize("writes", [False, True])
def test_what_stops_the_account_leaves_an_approval_as_it_is(
    sending: FakeX, said: Reply, kind: type[PlatformError], why: str, writes: bool
) -> None:
    target = mention_of(sending, sending.write("@Ana_Bakes Rye?"))
    parcel = compose(sending, target, "Rye.")

    async def work(connector: Connector, me: Identity) -> None:
        sending.says = said
        if writes:
            await connector.post(me, parcel)
        await connector.look(me, target)

    with pytest.raises(kind, match=why):
        drive(sending, work)


def test_cashtags_and_empty_replies_are_refused_unsent(sending: FakeX) -> None:
    target = mention_of(sending, sending.write("@Ana_Bakes Rye?"))
    with pytest.raises(CannotDo, match="one cashtag"):
        compose(sending, target, "$RYE or $BREAD")
    assert compose(sending, target, "$RYE costs $5 or $12").payload
    with pytest.raises(CannotDo, match="empty"):
        compose(sending, target, " \n")
    with pytest.raises(CannotDo, match="they hid it"):
        compose(sending, replace(target, closed="they hid it"), "Rye.")


def test_a_sent_reply_is_known_by_its_words_and_parent(sending: FakeX) -> None:
    target = mention_of(sending, sending.write("@Ana_Bakes Rye?"))
    words = "@mira see https://a.example/very/long?x=1 & b.example, thanks"
    parcel = compose(sending, target, words)
    other = sending.write("@Ana_Bakes Wheat?", by="tomas")
    sending.i_answer_elsewhere(other, words)
    sending.i_answer_elsewhere(target.id, "Something else")
    assert find(sending, parcel).presence is Presence.NOT_SEEN
    posted = send(sending, parcel)
    found = find(sending, parcel).posted
    assert found is not None
    assert (found.id, found.url) == (posted.id, f"https://x.com/{NAME}/status/{posted.id}")


# --- counting -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Hello, world! 👋", 16),
        ("english text 日本語 😷 https://example.com", 46),
        ("🙋🏽👨\u200d🎤👨\u200d👩\u200d👧\u200d👦", 6),
        ("🇩🇪 1\ufe0f\u20e3 ☀ ☀\ufe0f © ™", 17),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 2),
        ("cafe\u0301 café", 9),
        ("ελληνικά русский עברית हिन्दी", 29),
        ("“quoted” – dashes — and…", 25),
        ("https://example.com/" + "x" * 300, 23),
        ("example.com/path, www.example.org. and e.g. this", 63),
        ("a@example.com #a.com end.Start foo.toml", 39),
        ("日本example.com日本", 31),
        ("two\r\nlines", 9),
        ("", 0),
    ],
)
def test_lengths_are_counted_as_x_counts(text: str, length: int) -> None:
    assert count(text) == length


def test_x_premium_writes_longer(sending: FakeX) -> None:
    target = mention_of(sending, sending.write("@Ana_Bakes Rye?"))
    with pytest.raises(TooLong, match="281 characters"):
        compose(sending, target, "x" * 281)
    with pytest.raises(TooLong):
        compose(sending, target, "字" * 141)
    sending.settings = {**sending.settings, "long_posts": True}
    send(sending, compose(sending, target, "x" * 25_000))
    with pytest.raises(TooLong):
        compose(sending, target, "x" * 25_001)


def test_an_id_holds_its_time(platform: FakeX) -> None:
    assert time_of("1346889436626259968").isoformat() == "2021-01-06T18:40:40.344000+00:00"
    assert time_of(id_at(platform.now)) == platform.now

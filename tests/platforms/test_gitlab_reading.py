"""What of GitLab is said to me, and whom my words there answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import BadAnswer, ConfigError, RateLimited
from ackbot.ledger.store import Ledger
from ackbot.model import Kind, State, Visibility
from ackbot.platforms.base import Connector, Identity
from ackbot.platforms.gitlab.connector import GitLab
from ackbot.platforms.gitlab.place import Place
from ackbot.testing import Pulled, drive
from ackbot.testing.driving import requests_of
from ackbot.testing.loopback import Reply
from ackbot.testing.reading import look
from ackbot.testing.served import answer

from .desk import Desk
from .fake_gitlab import FakeGitLab, running


@pytest.fixture
def gitlab(tmp_path: Path) -> Iterator[FakeGitLab]:
    """An account that names its own project, and takes part elsewhere."""
    with running(tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture
def desk(gitlab: FakeGitLab, tmp_path: Path) -> Iterator[Desk]:
    with Ledger.open(tmp_path / "home" / "ledger.db") as ledger:
        yield Desk(gitlab, ledger)


# --- what is said to me --------------------------------------------------------------------------


def test_all_of_a_named_project_is_said_to_me(gitlab: FakeGitLab) -> None:
    issue = gitlab.opens("mira", title="Too hot", body="It burns.")
    merge = gitlab.opens("tomas", "merge_requests", title="Cool down")
    said = gitlab.speaks("tomas", "Here too", under=issue)
    reply = gitlab.speaks("mira", "Since when?", under=said)
    gitlab.notes_that(issue, "added ~bug label")
    found = Pulled(gitlab).pull().incoming
    assert set(found) == {issue, merge, said, reply}
    assert (found[issue].text, found[issue].on.text) == ("It burns.", "Too hot")
    assert found[merge].text == "Cool down"
    assert {post.root for post in found.values()} == {issue, merge}
    assert found[reply].kind is Kind.REPLY
    assert found[said].url == f"{found[issue].url}#note_{gitlab.note(said).id}"
    assert found[said].author.label == "Tomas"


def test_elsewhere_only_what_is_said_to_me_counts(gitlab: FakeGitLab) -> None:
    issue = gitlab.opens("mira", project="mill/flour", body="Who mills at night?")
    noise = gitlab.speaks("tomas", "Not us.", under=issue)
    asked = gitlab.speaks("mira", "And you, @ana?", under=issue)
    mine = gitlab.speaks("ana", "We do, at three.", under=issue)
    thanks = gitlab.speaks("mira", "I see.", under=issue)
    quote = gitlab.speaks("olga", "> We do, at three.\n\nSo early?", under=issue)
    thread = gitlab.speaks("tomas", "Loud?", under=mine)
    unseen = gitlab.opens("tomas", project="mill/flour", body="Nobody is named")
    direct = gitlab.opens("tomas", "merge_requests", project="mill/flour", body="@ana: look?")
    found = Pulled(gitlab).pull()
    assert set(found.incoming) == {asked, thanks, quote, thread, direct}
    assert found.incoming[asked].kind is Kind.MENTION
    assert (found.incoming[quote].kind, found.incoming[quote].quotes) == (Kind.QUOTE, (mine,))
    assert (found.incoming[thread].kind, found.incoming[thread].parent) == (Kind.REPLY, mine)
    assert set(found.own) == {mine}
    assert not {noise, unseen} & set(found.incoming)


def test_my_own_issues_and_merge_requests_are_read(gitlab: FakeGitLab) -> None:
    said = {
        gitlab.speaks("mira", "Nice", under=gitlab.opens("ana", kind, project="mill/flour"))
        for kind in ("issues", "merge_requests")
    }
    assert set(Pulled(gitlab).pull().incoming) == said


def test_who_goes_on_right_behind_my_word_answers_me(gitlab: FakeGitLab) -> None:
    issue = gitlab.opens("mira", project="mill/flour", body="@ana, it does not start.")
    gitlab.speaks("ana", "Another socket?", under=issue)
    thanks = gitlab.speaks("mira", "That was it!", under=issue)
    assert thanks in Pulled(gitlab).pull().incoming


def test_a_mention_that_was_ticked_off_is_followed_all_the_same(gitlab: FakeGitLab) -> None:
    """GitLab ticks it off as soon as I say anything there."""
    issue = gitlab.opens("mira", project="mill/flour", body="@ana, which flour?")
    pulled = Pulled(gitlab).pull()
    gitlab.now += timedelta(minutes=5)
    mine = gitlab.speaks("ana", "Rye.", under=issue)
    assert gitlab.todos[0].state == "done"
    again = gitlab.speaks("mira", "Which rye?", under=mine)
    pulled.pull()
    assert set(pulled.incoming) == {issue, again}
    assert mine in pulled.own


def test_other_things_on_the_list_are_left_alone(gitlab: FakeGitLab) -> None:
    issue = gitlab.opens("mira", project="mill/flour", body="@ana?")
    for what in ("Commit", "Epic", "DesignManagement::Design", "Something::New"):
        gitlab.remembers(what)
    assert set(Pulled(gitlab).pull().incoming) == {issue}


def test_an_item_whose_time_stands_still_is_read_again(gitlab: FakeGitLab) -> None:
    """It does for a minute after each change."""
    issue = gitlab.opens("mira")
    first = gitlab.speaks("mira", "One", under=issue)
    pulled = Pulled(gitlab).pull()
    second = gitlab.speaks("mira", "Two", under=issue)
    assert gitlab.item(issue).updated < gitlab.note(second).created
    assert set(pulled.pull().incoming) == {issue, first, second}


def test_long_threads_come_whole(gitlab: FakeGitLab) -> None:
    issue = gitlab.opens("ana")
    said = {gitlab.speaks("mira", f"n {n}", under=issue) for n in range(230)}
    pulled = Pulled(gitlab).pull()
    assert set(pulled.incoming) == said
    gitlab.now += timedelta(minutes=5)
    first = min(said, key=lambda one: gitlab.note(one).id)
    reply = gitlab.speaks("tomas", "About the first", under=first)
    assert reply in pulled.pull().incoming


def test_people_machines_and_ghosts(gitlab: FakeGitLab) -> None:
    gitlab.settings = {**gitlab.settings, "bots": "bread-ci, other"}
    issue = gitlab.opens("mira")
    bots = ("project_12_bot_3f2a", "group_7_bot", "support-bot", "service_account_x", "Bread-CI")
    said = [gitlab.speaks(bot, "done", under=issue) for bot in bots]
    robot = gitlab.speaks("robota", "hello", under=issue)
    ghost = gitlab.speaks("ghost", "hello", under=issue)
    found = Pulled(gitlab).pull().incoming
    assert [found[one].author.bot for one in said] == [True] * 5
    assert not found[robot].author.bot
    assert found[ghost].closed == "the account that wrote it was deleted"


def test_what_is_closed_or_not_for_everybody(gitlab: FakeGitLab) -> None:
    mine = gitlab.opens("mira")
    gitlab.item(mine).locked = True
    other = gitlab.opens("mira", project="mill/flour", body="@ana?")
    gitlab.item(other).locked = True
    secret = gitlab.opens("mira")
    gitlab.item(secret).confidential = True
    internal = gitlab.speaks("tomas", "Between us", under=mine, internal=True)
    found = Pulled(gitlab).pull().incoming
    assert found[mine].closed == "", "members answer in locked conversations"
    assert found[other].closed == "the conversation is locked"
    assert [found[one].visibility for one in (mine, other, secret, internal)] == [
        Visibility.PUBLIC,
        Visibility.PUBLIC,
        Visibility.FOLLOWERS,
        Visibility.FOLLOWERS,
    ]
    gitlab.projects["bakery/oven"].archived = True
    target = look(gitlab, found[mine]).target
    assert target is not None
    assert target.closed == "the project is archived"


def test_an_issue_that_cannot_be_read_is_told(gitlab: FakeGitLab) -> None:
    gitlab.item(gitlab.opens("mira")).broken = True
    fine = gitlab.opens("mira")
    pulled = Pulled(gitlab).pull()
    assert set(pulled.incoming) == {fine}
    assert pulled.skipped


# --- what my words answer ------------------------------------------------------------------------


def test_a_word_in_a_thread_is_said_to_those_who_spoke_there(gitlab: FakeGitLab) -> None:
    issue = gitlab.opens("mira")
    top = gitlab.speaks("tomas", "I take 240 degrees.", under=issue)
    gitlab.speaks("olga", "So hot?", under=top)
    mine = [
        gitlab.speaks("ana", text, under=top)
        for text in ("Less is more.", "@olga, indeed.", "> I take 240 degrees.\n\nToo hot.")
    ]
    alone = gitlab.speaks("ana", "Fixed.", under=issue)
    begun = gitlab.speaks("ana", "And this?", under=issue)
    gitlab.speaks("mira", "That too.", under=begun)
    own = Pulled(gitlab).pull().own
    tomas, olga = gitlab.person("tomas"), gitlab.person("olga")
    assert [own[one].names for one in mine] == [(tomas, olga), (olga,), ()]
    assert [own[one].quotes for one in mine] == [(), (), (top,)]
    assert {own[one].parent for one in mine} == {top}
    assert [(own[one].names, own[one].parent) for one in (alone, begun)] == [((), None)] * 2


def test_who_is_answered_in_a_flat_list_and_in_threads(gitlab: FakeGitLab, desk: Desk) -> None:
    issue = gitlab.opens("mira", body="Too hot?")
    top = gitlab.speaks("tomas", "And too slow?", under=issue)
    gitlab.speaks("olga", "Where?", under=issue)
    gitlab.speaks("ana", "Both are known.", under=top)
    desk.sync()
    assert desk.state("tomas", issue) is State.ANSWERED
    assert desk.state("olga", issue) is State.WAITING
    assert desk.state("mira", issue) is State.WAITING
    gitlab.now += timedelta(minutes=5)
    gitlab.speaks("ana", "Fixed in 1.2.", under=issue)
    desk.sync()
    assert {desk.state(who, issue) for who in ("mira", "olga")} == {State.ANSWERED}
    gitlab.now += timedelta(minutes=5)
    gitlab.speaks("tomas", "When is 1.2?", under=top)
    desk.sync()
    assert desk.state("tomas", issue) is State.WAITING_AGAIN


def test_a_comment_that_becomes_a_thread_stays_who_it_was(gitlab: FakeGitLab, desk: Desk) -> None:
    """The same conversation, before and after somebody replied to it."""
    issue = gitlab.opens("mira")
    said = gitlab.speaks("tomas", "Too slow?", under=issue)
    before = Pulled(gitlab).pull().incoming[said]
    gitlab.now += timedelta(minutes=5)
    gitlab.speaks("olga", "Here too", under=said)
    after = Pulled(gitlab).pull().incoming[said]
    assert (before.root, before.parent) == (after.root, after.parent)


def test_review_comments_answer_who_opened_the_merge_request(
    gitlab: FakeGitLab, desk: Desk
) -> None:
    merge = gitlab.opens("mira", "merge_requests", body="Please look")
    gitlab.speaks("tomas", "When will it be released?", under=merge)
    gitlab.speaks("ana", "Why a goto?", under=merge, type="DiffNote")
    desk.sync()
    assert desk.state("mira", merge) is State.ANSWERED
    assert desk.state("tomas", merge) is State.WAITING


# --- what it costs, and what goes wrong ----------------------------------------------------------


def test_an_idle_sync_asks_for_lists_alone(gitlab: FakeGitLab) -> None:
    for n in range(30):
        gitlab.speaks("mira", f"@ana {n}?", under=gitlab.opens("mira", project="mill/flour"))
        gitlab.speaks("mira", f"n {n}", under=gitlab.opens("mira"))
    pulled = Pulled(gitlab).pull()
    assert len(pulled.incoming) == 30 + 60
    # Who I am and what the token may do; to-dos of four kinds; my own; the project and its lists,
    # of which one has two pages of what changed in the last minutes.
    assert requests_of(gitlab, pulled.pull) == 2 + 4 + 2 + 4


def test_an_item_that_is_in_several_lists_is_read_once(gitlab: FakeGitLab) -> None:
    issue = gitlab.opens("ana", project="mill/flour")
    gitlab.speaks("mira", "@ana, and you?", under=issue)
    gitlab.speaks("mira", "So @ana?", under=issue)
    pulled = Pulled(gitlab).pull()
    assert len(pulled.order) == 2
    threads = [request for request in gitlab.loopback.requests if "discussions" in request.path]
    assert len(threads) == 1


@pytest.mark.parametrize("named", ["bakery/oven", "no/such"])
def test_what_cannot_be_seen_is_told_once_the_rest_is_read(gitlab: FakeGitLab, named: str) -> None:
    gitlab.projects["bakery/oven"].hidden = True
    gitlab.project("mill/water", member=True)
    gitlab.settings = {"projects": [named, "mill/water"]}
    issue = gitlab.opens("mira", project="mill/water")
    pulled = Pulled(gitlab)
    with pytest.raises(BadAnswer, match=f"was read but for {named}"):
        pulled.pull()
    assert set(pulled.incoming) == {issue}


@pytest.mark.parametrize(
    "wrong", [{"projects": ["oven"]}, {"projects": "a b/c"}, {"reaction": "👍"}]
)
def test_settings_that_cannot_be_meant_are_mistakes(
    gitlab: FakeGitLab, wrong: dict[str, object]
) -> None:
    gitlab.settings = wrong
    with pytest.raises(ConfigError):
        Pulled(gitlab).pull()


def test_projects_may_be_named_by_number_or_address(gitlab: FakeGitLab) -> None:
    number = gitlab.projects["bakery/oven"].id
    gitlab.settings = {"projects": f"{number}, https://gitlab.example/bakery/oven.git"}
    issue = gitlab.opens("mira")
    assert Pulled(gitlab).pull().order == [issue]


def test_a_limit_in_plain_words_says_until_when(gitlab: FakeGitLab) -> None:
    async def limited(connector: Connector, me: Identity) -> None:
        reset = str(int(gitlab.now.timestamp()) + 40)
        headers = {"Content-Type": "text/plain", "RateLimit-Reset": reset}
        gitlab.says = Reply(status=429, headers=headers, body=b"Retry later\n")
        with pytest.raises(RateLimited) as told:
            await Pulled(gitlab).work(connector, me)
        assert told.value.until == gitlab.now + timedelta(seconds=40)

    drive(gitlab, limited)


@pytest.mark.parametrize("header", ["1", "0", "x", "-3"])
def test_a_list_that_goes_nowhere_is_given_up(gitlab: FakeGitLab, header: str) -> None:
    async def reading(connector: Connector, me: Identity) -> bool:
        gitlab.says = answer([], 200, **{"x-next-page": header})
        try:
            await Pulled(gitlab).work(connector, me)
        except BadAnswer as error:
            return "circles" in error.message
        return False

    gitlab.settings = {}
    assert drive(gitlab, reading) is header.isdecimal()


def test_a_server_that_does_not_count_pages_is_read_while_they_are_full(gitlab: FakeGitLab) -> None:
    gitlab.counts_pages = False
    said = {gitlab.speaks("mira", f"n {n}", under=gitlab.opens("mira")) for n in range(45)}
    assert said < set(Pulled(gitlab).pull().incoming)


def test_an_address_without_a_gitlab_is_told(gitlab: FakeGitLab) -> None:
    gitlab.says = Reply(status=404, body=b"nothing here")
    with pytest.raises(BadAnswer, match="no GitLab at its address"):
        Pulled(gitlab).pull()


def test_what_the_token_may_do_and_when_it_ends(gitlab: FakeGitLab) -> None:
    async def notes(connector: Connector, me: Identity) -> tuple[str, ...]:
        return connector.notes()

    assert drive(gitlab, notes) == ()
    gitlab.scopes, gitlab.token_ends = ["read_api"], "2026-03-10"
    ends, reads = drive(gitlab, notes)
    assert "2026-03-10" in ends
    assert "lacks the scope api" in reads


@pytest.mark.parametrize(
    ("server", "name", "api"),
    [
        ("https://gitlab.com", "gitlab.com", "/api/v4"),
        ("https://gitlab.com/api/v4", "gitlab.com", ""),
        ("https://X.example:8443/gitlab/", "x.example:8443/gitlab", "/api/v4"),
    ],
)
def test_a_server_may_be_named_with_or_without_the_api(server: str, name: str, api: str) -> None:
    assert Place.at(server) == Place(name, api)


def test_a_token_is_pasted_or_taken_from_glab() -> None:
    sign_in = GitLab.sign_in()
    assert [way.name for way in sign_in.ways] == ["token", "program"]
    assert sign_in.server is not None
    assert sign_in.server.default == "https://gitlab.com"

"""What of GitHub is said to me, in repositories that I named and elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import BadAnswer, ConfigError
from ackbot.model import Kind, Visibility
from ackbot.platforms.github.place import Repository
from ackbot.testing import Pulled
from ackbot.testing.driving import requests_of
from ackbot.testing.reading import reread

from .fake_github import FakeGitHub, running


@pytest.fixture
def github(tmp_path: Path) -> Iterator[FakeGitHub]:
    """An account that names its own repository, and takes part elsewhere."""
    with running(tmp_path / "sessions") as fake:
        yield fake


# --- what is read of a repository that the user named --------------------------------------------


def test_an_issue_of_somebody_is_said_to_me(github: FakeGitHub) -> None:
    body = "<!-- template -->\r\nIt burns **every** loaf."
    issue = github.opens("mira", title="Too hot", body=body)
    post = Pulled(github).pull().incoming[issue]
    assert (post.id, post.root, post.parent, post.kind) == (issue, issue, None, Kind.COMMENT)
    assert (post.text, post.raw) == ("It burns **every** loaf.", body)
    assert (post.on.text, post.on.url) == ("Too hot", post.url)
    assert post.author.handle == "mira"
    assert post.author.url == "https://github.example/mira"
    assert github.opens("tomas", title="No words?") in Pulled(github).pull().incoming


def test_an_issue_without_words_says_its_title(github: FakeGitHub) -> None:
    issue = github.opens("mira", title="Add rye", body=None)
    assert Pulled(github).pull().incoming[issue].text == "Add rye"


def test_reviews_come_with_the_pull_requests_that_changed(github: FakeGitHub) -> None:
    pull = github.opens("ana", "PullRequest")
    said = github.reviews("mira", pull, "CHANGES_REQUESTED", "Please add a test.")
    silent = github.reviews("tomas", pull, "APPROVED")
    covers = github.reviews("tomas", pull, "COMMENTED")
    pending = github.reviews("ana", pull, "PENDING", "my notes")
    pulled = Pulled(github).pull()
    assert said in pulled.incoming
    assert not {silent, covers, pending} & {*pulled.incoming, *pulled.own}
    github.reviews("mira", pull, "COMMENTED", "Another thing.")
    pulled.pull()
    assert len(pulled.incoming) == 2


def test_review_comments_have_the_one_on_top_as_root_and_no_parent(github: FakeGitHub) -> None:
    """`in_reply_to_id` is the top of the thread whatever was answered, so it is no parent."""
    pull = github.opens("mira", "PullRequest")
    top = github.speaks("tomas", "Why twice?", under=pull)
    reply = github.speaks("mira", "Once is too few.", under=top)
    mine = github.speaks("ana", "Twice it is.", under=reply)
    found = Pulled(github).pull()
    posts = {**found.incoming, **found.own}
    assert {posts[one].root for one in (top, reply, mine)} == {top}
    assert posts[top].parent == pull
    assert posts[top].parent_author == github.person("mira")
    assert (posts[reply].parent, posts[mine].parent) == (None, None)
    assert (posts[top].kind, posts[reply].kind) == (Kind.COMMENT, Kind.REPLY)


def test_discussions_of_a_repository_are_read(github: FakeGitHub) -> None:
    talk = github.opens("mira", "Discussion", title="Rye or wheat?", body="What do you take?")
    top = github.speaks("tomas", "Wheat.", under=talk)
    reply = github.speaks("mira", "Why?", under=top)
    mine = github.speaks("ana", "Rye.", under=talk)
    found = Pulled(github).pull()
    posts = {**found.incoming, **found.own}
    assert [posts[one].root for one in (talk, top, reply, mine)] == [talk, top, top, mine]
    assert (posts[mine].parent, posts[top].parent, posts[reply].parent) == (talk, None, None)


def test_bots_are_known_and_so_are_those_the_user_names(github: FakeGitHub) -> None:
    github.user("renovate", kind="Bot")
    issue = github.opens("mira")
    machine = github.speaks("renovate", "Update flour to v2", under=issue)
    service = github.speaks("bread-ci", "Build 7 passed", under=issue)
    talk = github.opens("renovate", "Discussion", title="Dependencies")
    github.settings = {**github.settings, "bots": ["@Bread-CI"]}
    found = Pulled(github).pull().incoming
    assert [found[one].author.bot for one in (machine, service, talk)] == [True, True, True]
    assert not found[issue].author.bot
    assert found[machine].author.id == found[talk].author.id


def test_closed_threads_and_hidden_words_take_no_reply_and_say_why(github: FakeGitHub) -> None:
    locked = github.opens("mira", repo="mill/flour", body="@ana ?")
    github.locks(locked, "TOO_HEATED")
    mine = github.opens("mira")
    github.locks(mine, "resolved")
    hidden = github.speaks("spammer", "Buy flour", under=mine)
    github.hides(hidden)
    ghost = github.speaks("olga", "Hello?", under=mine)
    github.leaves("olga")
    found = Pulled(github).pull().incoming
    assert found[locked].closed == "the conversation is locked as too heated"
    assert found[mine].closed == "", "who may write to a repository answers in locked threads"
    assert found[hidden].closed == "it is hidden there as spam"
    assert found[ghost].closed == "the account that wrote it was deleted"
    assert found[ghost].author.label == "@ghost"
    github.repos["ana/oven"].archived = True
    again = reread(github, found[mine]).posts[0]
    assert again.closed == "the repository is archived"
    assert Pulled(github).pull().incoming[mine].closed == "the repository is archived"


def test_private_repositories_are_not_public(github: FakeGitHub) -> None:
    github.repos["ana/oven"].private = True
    issue = github.opens("mira")
    talk = github.opens("mira", "Discussion")
    found = Pulled(github).pull().incoming
    assert {found[one].visibility for one in (issue, talk)} == {Visibility.FOLLOWERS}


def test_a_renamed_repository_goes_on_under_its_old_name(github: FakeGitHub) -> None:
    issue = github.opens("mira")
    pulled = Pulled(github).pull()
    github.renames("ana/oven", "ana/stove")
    later = github.speaks("mira", "And now?", under=issue)
    pulled.pull()
    assert later in pulled.incoming
    assert pulled.incoming[later].root == issue
    assert json.loads(pulled.incoming[later].details)["repository"] == "ana/stove"


def test_a_repository_without_issues_is_no_trouble(github: FakeGitHub) -> None:
    github.repos["ana/oven"].issues = False
    github.repos["ana/oven"].discussions = False
    asked = github.opens("mira", repo="mill/flour", body="@ana?")
    assert set(Pulled(github).pull().incoming) == {asked}


@pytest.mark.parametrize("named", ["ana/oven", "ana/nothing"])
def test_what_cannot_be_seen_is_told_once_the_rest_is_read(github: FakeGitHub, named: str) -> None:
    github.repos["ana/oven"].hidden = True
    github.repo("ana/mill", permission="ADMIN")
    github.settings = {"repositories": [named, "ana/mill"]}
    issue = github.opens("mira", repo="ana/mill")
    pulled = Pulled(github)
    with pytest.raises(BadAnswer, match=f"was read but for {named}") as told:
        pulled.pull()
    assert "repositories" in told.value.hint
    assert set(pulled.incoming) == {issue}


@pytest.mark.parametrize("wrong", ["oven", "a b/c", "x/y/z", "/y", "x/", ""])
def test_a_repository_that_cannot_be_meant_is_a_mistake(github: FakeGitHub, wrong: str) -> None:
    github.settings = {"repositories": ["ana/oven", wrong]}
    if not wrong:
        assert Pulled(github).pull().incoming == {}
        return
    with pytest.raises(ConfigError, match="owner/name"):
        Pulled(github).pull()


def test_a_repository_may_be_named_by_its_address(github: FakeGitHub) -> None:
    github.settings = {"repositories": ["https://github.example/ana/oven.git"]}
    issue = github.opens("mira")
    assert set(Pulled(github).pull().incoming) == {issue}


def test_edits_come_by_the_list_and_nothing_else_changes(github: FakeGitHub) -> None:
    issue = github.opens("mira")
    said = github.speaks("mira", "Two loafs", under=issue)
    pulled = Pulled(github).pull()
    before = pulled.incoming[said]
    github.they_edit(said, "Two loaves")
    pulled.pull()
    after = pulled.incoming[said]
    assert (after.text, after.at, after.root) == ("Two loaves", before.at, before.root)
    assert after.edited_at == github.item(said).edited
    github.they_edit(said, "Three loaves")
    again = reread(github, after).posts[0]
    assert (again.text, again.names, again.kind) == ("Three loaves", after.names, after.kind)


def test_what_is_said_in_threads_older_than_the_lookback_is_explained(github: FakeGitHub) -> None:
    pull = github.opens("mira", "PullRequest", title="Ancient", ago=timedelta(days=300))
    top = github.speaks("tomas", "Still of use?", under=pull)
    issue = github.opens("mira", title="Old", ago=timedelta(days=300))
    said = github.speaks("tomas", "Same here", under=issue)
    pulled = Pulled(github).pull()
    assert set(pulled.incoming) == {top, said}
    assert pulled.incoming[said].on.text == "Old"
    assert {post.id for page in pulled.pages for post in page.context} == {pull}


# --- elsewhere -----------------------------------------------------------------------------------


def test_elsewhere_only_what_is_said_to_me_counts(github: FakeGitHub) -> None:
    issue = github.opens("mira", repo="mill/flour", body="Who mills at night?")
    noise = github.speaks("tomas", "Not us.", under=issue)
    asked = github.speaks("mira", "And you, @Ana?", under=issue)
    code = github.speaks("tomas", "Write `@ana` there", under=issue)
    mine = github.speaks("ana", "We do, at three.", under=issue)
    quote = github.speaks("olga", "> We do, at three.\n\nSo early?", under=issue)
    unknown = github.opens("mira", repo="mill/flour", body="@anabel, are you there?")
    found = Pulled(github).pull()
    assert set(found.incoming) == {asked, quote}
    assert set(found.own) == {mine}
    assert found.incoming[asked].kind is Kind.MENTION
    assert (found.incoming[quote].kind, found.incoming[quote].quotes) == (Kind.QUOTE, (mine,))
    assert not {noise, code, unknown} & set(found.incoming)


def test_every_word_in_a_thread_that_i_opened_is_for_me(github: FakeGitHub) -> None:
    for kind in ("Issue", "PullRequest", "Discussion"):
        thread = github.opens("ana", kind, repo="mill/flour")
        said = github.speaks("mira", "Good idea", under=thread)
        review = github.reviews("tomas", thread, "COMMENTED", "Nice") if kind[0] == "P" else ""
        assert {said, review} - {""} <= set(Pulled(github).pull().incoming)


def test_who_goes_on_right_behind_my_word_to_them_answers_me(github: FakeGitHub) -> None:
    issue = github.opens("mira", repo="mill/flour", body="It does not start.")
    github.speaks("ana", "Try another socket.", under=issue)
    thanks = github.speaks("mira", "That was it!", under=issue)
    later = github.speaks("mira", "One more thing for the others.", under=issue)
    other = github.opens("tomas", repo="mill/flour", body="Mine hums.")
    github.speaks("ana", "@olga had that too.", under=other)
    aside = github.speaks("tomas", "I see.", under=other)
    found = Pulled(github).pull().incoming
    assert set(found) == {thanks}, "not what follows it, nor whom my word was not for"
    assert not {later, aside} & set(found)


def test_branches_in_which_i_spoke_are_followed(github: FakeGitHub) -> None:
    pull = github.opens("mira", "PullRequest", repo="mill/flour")
    top = github.speaks("ana", "Why a goto?", under=pull)
    answer_ = github.speaks("mira", "It is faster.", under=top)
    other = github.speaks("tomas", "Typo.", under=pull)
    between = github.speaks("mira", "Fixed.", under=other)
    github.speaks("ana", "Thanks for that.", under=other)
    after = github.speaks("tomas", "Sure.", under=other)
    talk = github.opens("tomas", "Discussion", repo="mill/flour")
    said = github.speaks("ana", "Rye.", under=talk)
    why = github.speaks("olga", "Why?", under=said)
    found = Pulled(github).pull()
    assert set(found.incoming) == {answer_, after, why}
    assert between not in found.incoming
    assert {post.id for page in found.pages for post in page.context} >= {pull, talk}


def test_long_threads_are_read_back_as_far_as_need_be(github: FakeGitHub) -> None:
    issue = github.opens("ana", repo="mill/flour", ago=timedelta(days=20))
    said = {
        github.speaks("mira", f"n {n}", under=issue, ago=timedelta(days=15, minutes=-n))
        for n in range(150)
    }
    pulled = Pulled(github).pull()
    assert set(pulled.incoming) == said
    new = {github.speaks("mira", f"new {n}", under=issue) for n in range(3)}
    idle = requests_of(github, lambda: Pulled(github, dict(pulled.cursors)).pull())
    assert set(pulled.pull().incoming) == said | new
    github.speaks("mira", "newer", under=issue)
    assert requests_of(github, pulled.pull) == idle, "what was read is not read again"


@pytest.mark.parametrize("kind", ["PullRequest", "Discussion"])
def test_a_word_under_an_old_branch_of_a_long_thread_is_found(
    github: FakeGitHub, kind: str
) -> None:
    thread = github.opens("ana", kind, repo="mill/flour", ago=timedelta(days=29))
    tops = [
        github.speaks("mira", f"n {n}", under=thread, ago=timedelta(days=28, minutes=-n))
        for n in range(90)
    ]
    pulled = Pulled(github).pull()
    assert set(pulled.incoming) == set(tops)
    reply = github.speaks("tomas", "About the first", under=tops[0])
    assert reply in pulled.pull().incoming


def test_a_branch_with_many_replies_is_read_whole(github: FakeGitHub) -> None:
    for kind in ("PullRequest", "Discussion"):
        top = github.speaks(
            "mira", "A long one", under=github.opens("ana", kind, repo="mill/flour")
        )
        said = {github.speaks("mira", f"n {n}", under=top) for n in range(45)}
        assert said <= set(Pulled(github).pull().incoming)


def test_what_the_search_sees_late_is_found_all_the_same(github: FakeGitHub) -> None:
    late = github.opens("mira", repo="mill/flour", body="@ana?")
    github.item(late).unseen = True
    seen = github.opens("tomas", repo="mill/flour", body="@ana!")
    pulled = Pulled(github).pull()
    assert set(pulled.incoming) == {seen}
    github.item(late).unseen = False
    github.now += timedelta(minutes=3)
    assert set(pulled.pull().incoming) == {seen, late}


def test_threads_of_named_repositories_come_by_their_lists_alone(github: FakeGitHub) -> None:
    issue = github.opens("mira", body="@ana?")
    pulled = Pulled(github).pull()
    assert pulled.order == [issue]


@pytest.mark.parametrize("right", [["ADMIN"], {}, 7, None, "READ"])
def test_a_right_of_another_shape_is_no_right(right: object) -> None:
    found = Repository.read({"databaseId": 1, "nameWithOwner": "a/b", "viewerPermission": right})
    assert found is not None
    assert not found.writable

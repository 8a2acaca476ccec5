"""What the connector sends to GitHub, where, and what becomes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import Ambiguous, CannotDo, ConfigError, RateLimited, Refused, TooLong
from ackbot.model import Post
from ackbot.platforms.base import Connector, Identity, Presence
from ackbot.testing import Fault, Pulled, drive
from ackbot.testing.driving import mention_of
from ackbot.testing.loopback import Request
from ackbot.testing.reading import look
from ackbot.testing.sending import compose, find, like, send
from ackbot.testing.served import answer

from .fake_github import FakeGitHub, running


@pytest.fixture
def github(tmp_path: Path) -> Iterator[FakeGitHub]:
    with running(tmp_path / "sessions") as fake:
        yield fake


def written(github: FakeGitHub) -> list[Request]:
    return [request for request in github.loopback.requests if github.is_write(request)]


def asked(github: FakeGitHub, kind: str) -> Post:
    """Somebody speaks to me in a thing of this kind; return it as pulled."""
    if kind in ("Issue", "PullRequest", "Discussion"):
        return mention_of(github, github.opens("mira", kind, body="Is it rye?"))
    within = {"DiscussionComment": "Discussion", "IssueComment": "Issue"}.get(kind, "PullRequest")
    thread = github.opens("ana", within)
    state = "COMMENTED" if kind == "PullRequestReview" else ""
    said = github.speaks("mira", "Is it rye?", under=thread, kind=kind, state=state)
    return mention_of(github, said)


REPLIES = {
    "Issue": "/repos/ana/oven/issues/1347/comments",
    "PullRequest": "/repos/ana/oven/issues/1347/comments",
    "IssueComment": "/repos/ana/oven/issues/1347/comments",
    "PullRequestReview": "/repos/ana/oven/issues/1347/comments",
    "PullRequestReviewComment": "/repos/ana/oven/pulls/1347/comments/{number}/replies",
    "Discussion": "/graphql",
    "DiscussionComment": "/graphql",
}


@pytest.mark.parametrize("kind", REPLIES)
def test_a_reply_goes_where_its_target_stands(github: FakeGitHub, kind: str) -> None:
    target = asked(github, kind)
    parcel = compose(github, target, "It *is* rye.\n\n> rye\n")
    posted = send(github, parcel)
    (request,) = written(github)
    number = json.loads(target.details)["number"]
    assert request.path == REPLIES[kind].format(number=number)
    assert request.body == parcel.payload
    mine = Pulled(github).pull().own[posted.id]
    assert mine.raw == "It *is* rye.\n\n> rye\n"
    assert mine.url == posted.url
    assert mine.at == posted.at
    assert find(github, parcel).posted == posted
    around = {post.id: post for post in look(github, target).posts}
    assert posted.id in around
    assert around[posted.id].names == mine.names


def test_a_reply_to_a_reply_goes_into_the_branch(github: FakeGitHub) -> None:
    for kind in ("PullRequest", "Discussion"):
        top = github.speaks("mira", "Is it rye?", under=github.opens("ana", kind))
        reply = github.speaks("tomas", "I think so.", under=top)
        posted = send(github, compose(github, mention_of(github, reply), "It is."))
        assert github.item(posted.id).above is github.item(top)


def test_bodies_are_the_documented_ones(github: FakeGitHub) -> None:
    by_rest = compose(github, asked(github, "Issue"), "Yes – ¡sí!")
    assert json.loads(by_rest.payload) == {"body": "Yes – ¡sí!"}
    target = asked(github, "DiscussionComment")
    known = json.loads(target.details)
    asking = json.loads(compose(github, target, "Yes").payload)
    assert asking["variables"] == {
        "input": {"body": "Yes", "discussionId": known["thread"], "replyToId": known["node"]}
    }
    assert asking["query"].startswith("mutation Reply(")


@pytest.mark.parametrize(("over", "fits"), [(-1, True), (0, True), (1, False)])
def test_a_reply_may_be_as_long_as_github_takes(github: FakeGitHub, over: int, fits: bool) -> None:
    target, text = asked(github, "Issue"), "ü" * (65_536 + over)
    if not fits:
        with pytest.raises(TooLong, match="65,537 characters"):
            compose(github, target, text)
        return
    assert send(github, compose(github, target, text)).id


def test_an_empty_reply_is_none(github: FakeGitHub) -> None:
    with pytest.raises(CannotDo, match="empty"):
        compose(github, asked(github, "Issue"), " \n")


# --- what is refused, and what is not ------------------------------------------------------------

DETAILS = [{"resource": "IssueComment", "code": "custom", "message": "was submitted too quickly"}]


@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        (403, {"message": "You have exceeded a secondary rate limit"}, {}),
        (403, {"message": "slow down"}, {"Retry-After": "60"}),
        (403, {"message": "API rate limit exceeded"}, {"X-RateLimit-Remaining": "0"}),
        (429, {"message": "slow down"}, {}),
        (422, {"message": "Validation Failed", "errors": DETAILS}, {}),
        (200, {"data": None, "errors": [{"type": "RATE_LIMITED", "message": "limit"}]}, {}),
    ],
)
def test_a_limit_is_no_refusal(
    github: FakeGitHub, status: int, body: object, headers: dict[str, str]
) -> None:
    """Nothing was written, and it may be tried again later."""
    parcel = compose(
        github, asked(github, "DiscussionComment" if status == 200 else "Issue"), "Yes"
    )
    github.limited = answer(body, status, **headers)
    with pytest.raises(RateLimited) as told:
        send(github, parcel)
    assert told.value.until is not None
    assert told.value.until > github.now
    assert send(github, parcel).id


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (403, {"message": "Unable to create comment because issue is locked."}, "is locked"),
        (404, {"message": "Not Found"}, "Not Found"),
        (410, {"message": "This issue was deleted"}, "deleted"),
        (422, {"message": "Validation Failed", "errors": [{"message": "spammy"}]}, "spammy"),
        (451, {"message": "Repository access blocked"}, "blocked"),
    ],
)
def test_what_github_refuses_is_told_in_its_words(
    github: FakeGitHub, status: int, body: object, says: str
) -> None:
    parcel = compose(github, asked(github, "Issue"), "Yes")
    github.limited = answer(body, status)
    with pytest.raises(Refused) as told:
        send(github, parcel)
    assert says in str(told.value)
    assert told.value.status == status


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ({"type": "FORBIDDEN", "message": "ana cannot comment"}, Refused),
        ({"type": "UNPROCESSABLE", "message": "already in a thread"}, Refused),
        ({"type": "NOT_FOUND", "message": "no such node"}, Refused),
        ({"message": "Something went wrong while executing your query."}, Ambiguous),
        ({"type": "SERVICE_UNAVAILABLE", "message": "try again"}, Ambiguous),
    ],
)
def test_what_graphql_says_of_a_reply(
    github: FakeGitHub, error: dict[str, str], kind: type[Exception]
) -> None:
    parcel = compose(github, asked(github, "Discussion"), "Yes")
    github.graph.errors = [error]
    with pytest.raises(kind) as told:
        send(github, parcel)
    if kind is Refused:
        assert error["message"] in str(told.value)


@pytest.mark.parametrize("kind", ["IssueComment", "DiscussionComment"])
def test_a_conversation_locked_meanwhile_is_seen_before_a_send(
    github: FakeGitHub, kind: str
) -> None:
    github.repos["ana/oven"].permission = "READ"
    target = asked(github, kind)
    parcel = compose(github, target, "Yes")
    thread = github.item(target.id).thread
    assert thread is not None
    github.locks(github.id_of(thread), "OFF_TOPIC")
    fresh = look(github, target).target
    assert fresh is not None
    assert "locked as off topic" in fresh.closed
    with pytest.raises(CannotDo, match="off topic"):
        compose(github, fresh, "Yes")
    with pytest.raises(Refused):
        send(github, parcel)


def test_a_renamed_repository_takes_the_reply_under_its_new_name(github: FakeGitHub) -> None:
    target = asked(github, "PullRequestReviewComment")
    parcel = compose(github, target, "Yes")
    github.renames("ana/oven", "ana/stove")
    fresh = look(github, target).target
    assert fresh is not None
    posted = send(github, replace(parcel, target=fresh))
    assert posted.id
    assert written(github)[-1].path.startswith("/repos/ana/stove/pulls/")


# --- a reply of unknown outcome ------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [0, 40, -40])
@pytest.mark.parametrize("kind", ["IssueComment", "PullRequestReviewComment", "DiscussionComment"])
def test_the_same_words_from_before_the_attempt_are_another_reply(
    github: FakeGitHub, kind: str, ahead: int
) -> None:
    """Whatever the user's clock says: the server's counts."""
    target = asked(github, kind)
    github.speaks("ana", "Thank you!", under=target.id)
    github.speaks("tomas", "Thank you!", under=target.id)
    github.now += timedelta(minutes=10)
    parcel = compose(github, target, "Thank you!")
    github.ahead = timedelta(minutes=ahead)
    parcel = replace(parcel, attempted_at=github.now - github.ahead)
    assert find(github, parcel).presence is Presence.NOT_SEEN
    github.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Ambiguous):
        send(github, parcel)
    found = find(github, parcel)
    assert found.posted is not None
    assert github.item(found.posted.id).sent
    assert not Pulled(github).pull().own[found.posted.id].quotes


def test_a_reply_is_looked_for_by_time_however_much_was_said_since(github: FakeGitHub) -> None:
    target = asked(github, "IssueComment")
    parcel = compose(github, target, "Thank you!")
    github.fail_next_write(Fault.APPLIED_HALF_JSON)
    with pytest.raises(Ambiguous):
        send(github, parcel)
    for n in range(120):
        github.speaks("mira", f"n {n}", under=target.root)
    before = len(github.loopback.requests)
    assert find(github, parcel).presence is Presence.THERE
    assert len(github.loopback.requests) - before <= 3
    since = github.asked("/repos/ana/oven/issues/1347/comments")[-1].asked("since")
    assert since >= f"{target.at:%Y-%m-%dT%H:%M:%SZ}"


# --- reactions -----------------------------------------------------------------------------------

REACTIONS = {
    "Issue": "/repos/ana/oven/issues/1347/reactions",
    "PullRequest": "/repos/ana/oven/issues/1347/reactions",
    "IssueComment": "/repos/ana/oven/issues/comments/{number}/reactions",
    "PullRequestReviewComment": "/repos/ana/oven/pulls/comments/{number}/reactions",
    "PullRequestReview": "/graphql",
    "Discussion": "/graphql",
    "DiscussionComment": "/graphql",
}


@pytest.mark.parametrize("kind", REACTIONS)
def test_a_reaction_goes_where_its_target_stands(github: FakeGitHub, kind: str) -> None:
    github.settings = {**github.settings, "reaction": "heart"}
    target = asked(github, kind)
    assert like(github, target).id == target.id
    like(github, target)
    assert github.liked_by_me() == [target.id]
    number = json.loads(target.details)["number"]
    assert {request.path for request in written(github)} == {REACTIONS[kind].format(number=number)}
    assert github.reactions == [(github.item(target.id).node, "HEART")]
    assert Pulled(github).pull(likes=True).liked == {target.id}

    async def again(connector: Connector, me: Identity) -> frozenset[str]:
        return (await connector.reread(me, [target])).liked

    assert drive(github, again) == {target.id}


def test_a_reaction_that_ackbot_does_not_give_is_a_mistake(github: FakeGitHub) -> None:
    target = asked(github, "Issue")
    github.settings = {**github.settings, "reaction": "-1"}
    with pytest.raises(ConfigError, match="hooray"):
        like(github, target)
    assert github.liked_by_me() == []

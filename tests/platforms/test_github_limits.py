"""What reading GitHub costs, and what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.errors import BadAnswer, RateLimited, ServerTrouble, SignInNeeded
from ackbot.platforms.base import Connector, Identity
from ackbot.testing import Fault, Pulled, drive
from ackbot.testing.reading import look, reread
from ackbot.testing.served import answer

from .fake_github import FakeGitHub, running


@pytest.fixture
def github(tmp_path: Path) -> Iterator[FakeGitHub]:
    """An account that names its own repository, and takes part elsewhere."""
    with running(tmp_path / "sessions") as fake:
        yield fake


# --- what it costs, and what goes wrong ----------------------------------------------------------


def test_an_idle_sync_is_answered_with_304(github: FakeGitHub) -> None:
    issue = github.opens("mira")
    github.speaks("mira", "Too hot", under=issue)
    pulled = Pulled(github)
    for _ in range(3):
        pulled.pull()
    left = github.left
    pulled.pull()
    lists = [request for request in github.loopback.requests[-9:] if request.method == "GET"]
    assert [bool(request.headers.get("if-none-match")) for request in lists][-3:] == [True] * 3
    assert left - github.left == 1 + 1 + 1 + 3, "who I am; names, discussions, three searches"


def test_next_pages_are_asked_for_by_time_and_no_link_is_followed(github: FakeGitHub) -> None:
    issue = github.opens("ana")
    for n in range(250):
        github.speaks("mira", f"n {n}", under=issue, ago=timedelta(days=10, minutes=-n))
    pulled = Pulled(github).pull()
    assert len(pulled.incoming) == 250
    asked = github.asked("/repos/ana/oven/issues/comments")
    assert len(asked) == 3
    assert not any(request.asked("page") for request in asked)
    assert len({request.asked("since") for request in asked}) == 3


SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes."


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (403, {"Retry-After": "90"}, 90),
        (403, {"X-RateLimit-Remaining": "0"}, 1800),
        (403, {}, 60),
        (429, {}, 60),
    ],
)
def test_limits_say_until_when(
    github: FakeGitHub, status: int, headers: dict[str, str], seconds: int
) -> None:
    pulled = Pulled(github)

    async def limited(connector: Connector, me: Identity) -> None:
        reset = str(int(github.now.timestamp()) + 1800)
        told = {"X-RateLimit-Remaining": "4000", "X-RateLimit-Reset": reset, **headers}
        github.says = answer({"message": SECONDARY}, status, **told)
        with pytest.raises(RateLimited) as raised:
            await pulled.work(connector, me)
        assert raised.value.until == github.now + timedelta(seconds=seconds)

    drive(github, limited)


def failing(github: FakeGitHub, *errors: Mapping[str, object]) -> Exception:
    async def work(connector: Connector, me: Identity) -> Exception:
        github.graph.errors = [dict(error) for error in errors]
        with pytest.raises(Exception) as raised:
            await Pulled(github).work(connector, me)
        return raised.value

    return drive(github, work)


def test_what_graphql_says_instead_of_data(github: FakeGitHub) -> None:
    limited = failing(github, {"type": "RATE_LIMITED", "message": "API rate limit exceeded"})
    assert isinstance(limited, RateLimited)
    assert limited.until == github.now + timedelta(minutes=1)
    said = "Something went wrong while executing your query."
    assert isinstance(failing(github, {"message": said}), ServerTrouble)
    scopes = failing(github, {"type": "INSUFFICIENT_SCOPES", "message": "needs read:x"})
    assert isinstance(scopes, BadAnswer)
    assert "needs read:x" in str(scopes)
    old = {"extensions": {"code": "undefinedField"}, "message": "Field 'x' doesn't exist"}
    assert "does not know what is asked" in str(failing(github, old))


def test_single_sign_on_says_what_to_do(github: FakeGitHub) -> None:
    async def work(connector: Connector, me: Identity) -> None:
        sso = {"X-GitHub-SSO": "required; url=https://github.example/orgs/x/sso"}
        github.says = answer({"message": "Resource protected by organization SAML"}, 403, **sso)
        with pytest.raises(BadAnswer, match="let in") as raised:
            await Pulled(github).work(connector, me)
        assert "single sign-on" in raised.value.hint

    drive(github, work)


@pytest.mark.parametrize(("status", "body"), [(404, b"{}"), (200, b"<!DOCTYPE html>")])
def test_an_address_without_the_api_says_what_it_should_be(
    github: FakeGitHub, status: int, body: bytes
) -> None:
    github.says = answer({}, status)
    github.says = type(github.says)(status=status, body=body)
    with pytest.raises(BadAnswer, match="no GitHub API") as raised:
        Pulled(github).pull()
    assert "/api/v3" in raised.value.hint


def test_a_token_that_ends_soon_and_a_scarce_quota_are_told(github: FakeGitHub) -> None:
    async def notes(connector: Connector, me: Identity) -> tuple[str, ...]:
        await Pulled(github).work(connector, me)
        return connector.notes()

    assert drive(github, notes) == ()
    github.left = 900
    (told,) = drive(github, notes)
    assert told.startswith("work (GitHub) has 8")
    assert "of 5,000 requests and " in told


def test_a_failing_list_keeps_what_the_others_brought(github: FakeGitHub) -> None:
    issue = github.opens("mira")
    pulled = Pulled(github)

    async def work(connector: Connector, me: Identity) -> None:
        await pulled.work(connector, me, pages=3)
        github.fail_next(Fault.TROUBLE, 20)
        with pytest.raises(ServerTrouble):
            await pulled.work(connector, me)

    drive(github, work)
    github.fail_next(Fault.TROUBLE, 0)
    assert set(pulled.pull().incoming) == {issue}


def test_a_deleted_discussion_comment_with_replies_is_gone(github: FakeGitHub) -> None:
    talk = github.opens("ana", "Discussion")
    top = github.speaks("mira", "Rye", under=talk)
    reply = github.speaks("tomas", "Wheat", under=top)
    found = Pulled(github).pull().incoming
    github.they_delete(top)
    told = reread(github, found[top], found[reply])
    assert told.gone == {top}
    assert [post.id for post in told.posts] == [reply]
    assert look(github, found[top]).target is None


def test_what_is_kept_back_is_not_gone(github: FakeGitHub) -> None:
    issue = github.opens("mira")
    post = Pulled(github).pull().incoming[issue]

    async def work(connector: Connector, me: Identity) -> None:
        withheld = {"data": {"nodes": [None]}, "errors": [_withheld("nodes", 0)]}
        github.says = answer(withheld)
        assert not (await connector.reread(me, [post])).gone
        with pytest.raises(BadAnswer):
            await connector.look(me, post)

    drive(github, work)


def _withheld(*path: object) -> dict[str, object]:
    said = "Resource protected by organization SAML enforcement."
    return {"type": "FORBIDDEN", "path": list(path), "message": said}


def test_a_credential_is_asked_for_once_a_run(github: FakeGitHub) -> None:
    github.opens("mira")
    Pulled(github).pull()
    assert {r.headers["authorization"] for r in github.loopback.requests} == {
        f"Bearer {github.secret}"
    }
    assert {r.headers["x-github-api-version"] for r in github.loopback.requests} == {"2022-11-28"}
    github.revoke()
    with pytest.raises(SignInNeeded):
        Pulled(github).pull()

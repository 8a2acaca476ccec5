"""Access tokens that run out and refresh tokens that are spent: at a real token server."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from ackbot.errors import (
    BadAnswer,
    PlatformError,
    RateLimited,
    ServerTrouble,
    SignInNeeded,
    Unreachable,
)
from ackbot.platforms.http import Answer, Web
from ackbot.platforms.oauth import OAuth, Tokens
from ackbot.platforms.sessions import bearer
from ackbot.testing.loopback import HANG_UP, Reply, Request
from tests.processes import PROCESSES

from .fake_oauth import CLIENT, CLIENT_SECRET, FIRST, TokenServer, User, line, running, spoken

PATIENCE = 40


@pytest.fixture
def server() -> TokenServer:
    return TokenServer()


@pytest.fixture
def user(server: TokenServer, tmp_path: Path) -> Iterator[User]:
    with running(server) as loopback:
        yield User(loopback.url, tmp_path / "sessions")


def access(user: User) -> str:
    """Return the access token that a run of its own gets."""

    async def main() -> str:
        async with user.signed_in() as (tokens, _):
            return await tokens.access()

    return asyncio.run(main())


async def me(tokens: Tokens, web: Web) -> Answer:
    return await tokens.read(lambda token: web.get("/me", headers=bearer(token)))


async def posted(tokens: Tokens, web: Web) -> Answer:
    return await tokens.write(
        lambda token: web.write("POST", "/me", body=b"{}", headers=bearer(token))
    )


def refused(user: User) -> PlatformError:
    with pytest.raises(PlatformError) as error:
        access(user)
    assert "canary" not in str(error.value)
    assert "work (Forum)" in error.value.message
    return error.value


# --- how long a token serves ---------------------------------------------------------------------


def test_one_access_token_serves_many_runs(user: User, server: TokenServer) -> None:
    assert [access(user) for _ in range(3)] == ["canary-access-1"] * 3
    assert server.forms == [
        {"grant_type": "refresh_token", "refresh_token": FIRST, "client_id": CLIENT}
    ]


@pytest.mark.parametrize(
    ("seconds", "passed", "issued"), [(3600, 3539, 1), (3600, 3540, 2), ("3600", 3540, 2)]
)
def test_a_token_counts_as_spent_a_minute_before_its_end(
    user: User, server: TokenServer, seconds: object, passed: int, issued: int
) -> None:
    server.seconds = seconds
    access(user)
    user.clock.passes(seconds=passed)
    assert access(user) == f"canary-access-{issued}"


@pytest.mark.parametrize("seconds", [None, "soon", -1, 10**30, True])
def test_without_a_usable_lifetime_a_token_serves_until_it_is_refused(
    user: User, server: TokenServer, seconds: object
) -> None:
    server.seconds = seconds
    access(user)
    user.clock.passes(days=400)
    assert access(user) == "canary-access-1"


# --- refresh tokens ------------------------------------------------------------------------------


def test_a_rotated_refresh_token_is_stored_before_its_access_token_is_used(
    user: User, server: TokenServer
) -> None:
    for number in (1, 2, 3):
        assert access(user) == f"canary-access-{number}"
        kept = user.vault.load("work")
        assert kept is not None
        assert kept["oauth"]["refresh"] == server.refresh
        user.clock.passes(hours=2)
    assert [form["refresh_token"] for form in server.forms] == [
        FIRST,
        "canary-refresh-1",
        "canary-refresh-2",
    ]


def test_who_gives_up_while_a_refresh_token_is_spent_loses_no_sign_in(tmp_path: Path) -> None:
    """The server has forgotten the old one by then."""
    given_up: list[asyncio.Future[str]] = []

    class Watched(TokenServer):
        def __call__(self, request: Request) -> Reply:
            reply = super().__call__(request)
            waiting = given_up[-1]
            # Before the answer is on its way.
            waiting.get_loop().call_soon_threadsafe(waiting.cancel)
            return reply

    async def main(user: User) -> None:
        async with user.signed_in() as (tokens, _):
            given_up.append(asyncio.ensure_future(tokens.access()))
            with pytest.raises(asyncio.CancelledError):
                await given_up[0]

    server = Watched()
    with running(server) as loopback:
        user = User(loopback.url, tmp_path)
        asyncio.run(main(user))
        kept = user.vault.load("work")
        assert kept is not None
        assert kept["oauth"]["refresh"] == server.refresh != FIRST
        assert access(user) == "canary-access-1"


def test_a_refresh_token_that_does_not_rotate_is_used_again(
    user: User, server: TokenServer
) -> None:
    server.rotates = False
    access(user)
    user.clock.passes(hours=2)
    assert access(user) == "canary-access-2"
    assert {form["refresh_token"] for form in server.forms} == {FIRST}


def test_where_nothing_can_be_stored_nothing_is_spent(
    user: User, server: TokenServer, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    user.folder = tmp_path / "file" / "sessions"
    with pytest.raises(SignInNeeded, match="was not stored"):
        access(user)
    assert server.forms == []


def test_a_spent_refresh_token_asks_to_sign_in_again(user: User, server: TokenServer) -> None:
    server.refresh = "another"
    error = refused(user)
    assert isinstance(error, SignInNeeded)
    assert "no longer accepts the sign-in (the token *** was used before)" in error.message
    assert error.hint == "Sign in again: ackbot accounts add work"


def test_a_new_sign_in_replaces_what_was_kept(user: User, server: TokenServer) -> None:
    access(user)
    server.refresh = "canary-refresh-new"
    user.secret = line(refresh_token="canary-refresh-new")
    assert access(user) == "canary-access-2"
    assert server.forms[-1]["refresh_token"] == "canary-refresh-new"


def test_the_vault_keeps_neither_the_secret_nor_less_than_others_put_there(
    user: User, server: TokenServer
) -> None:
    user.secret = line(client_secret=CLIENT_SECRET)
    user.vault.store("work", {"channel": "UC1"})
    access(user)
    kept = user.vault.load("work")
    assert kept is not None
    assert kept["channel"] == "UC1"
    assert CLIENT_SECRET not in json.dumps(kept)


# --- a 401 ---------------------------------------------------------------------------------------


def test_a_401_is_answered_by_one_renewal_and_one_repeat(user: User, server: TokenServer) -> None:
    async def main() -> tuple[Answer, Answer]:
        async with user.signed_in() as (tokens, web):
            await me(tokens, web)
            server.expire()
            read = await me(tokens, web)
            server.expire()
            return read, await posted(tokens, web)

    read, written = asyncio.run(main())
    assert read.json() == {"you": "canary-access-2"}
    assert written.json() == {"you": "canary-access-3"}
    assert server.issued == 3


def test_a_second_401_asks_to_sign_in(user: User, server: TokenServer) -> None:
    async def main() -> None:
        async with user.signed_in() as (tokens, web):
            server.good = set()
            await tokens.read(lambda _: web.get("/me", headers=bearer("never-good")))

    with pytest.raises(SignInNeeded):
        asyncio.run(main())
    assert server.issued == 2


def test_a_write_whose_renewal_fails_is_proven_unsent(user: User, server: TokenServer) -> None:
    async def main() -> None:
        async with user.signed_in() as (tokens, web):
            await tokens.access()
            server.expire()
            server.answer = Reply(status=503)
            await posted(tokens, web)

    with pytest.raises(Unreachable):
        asyncio.run(main())


def test_many_that_are_refused_at_once_renew_once(user: User, server: TokenServer) -> None:
    async def main() -> None:
        async with user.signed_in() as one, user.signed_in() as other:
            await asyncio.gather(me(*one), me(*other))
            server.expire()
            answers = await asyncio.gather(*(me(*each) for each in (one, other, one, other)))
            assert {answer.json()["you"] for answer in answers} == {"canary-access-2"}

    asyncio.run(main())
    assert server.issued == 2


def renew_at_once(user: User, start: Barrier, tell: Connection) -> None:
    """One process: holds the token that all hold, and renews it when the others do."""

    async def main() -> str:
        async with user.signed_in() as (tokens, _):
            spent = await tokens.access()
            start.wait(PATIENCE)
            return await tokens.renew(spent)

    tell.send(asyncio.run(main()))


def test_two_processes_at_once_spend_a_refresh_token_once(user: User, server: TokenServer) -> None:
    access(user)
    start = PROCESSES.Barrier(2)
    hears, tells = PROCESSES.Pipe(duplex=False)
    both = [PROCESSES.Process(target=renew_at_once, args=(user, start, tells)) for _ in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join(PATIENCE)
        assert process.exitcode == 0
    assert [hears.recv(), hears.recv()] == ["canary-access-2"] * 2
    assert server.issued == 2


# --- bare tokens and unusable secrets ------------------------------------------------------------


def test_a_bare_access_token_is_used_as_it_is(user: User, server: TokenServer) -> None:
    user.secret = "canary-bare"
    assert access(user) == "canary-bare"
    assert server.forms == []
    assert not user.folder.exists()


def test_a_bare_token_that_is_refused_cannot_be_renewed(user: User, server: TokenServer) -> None:
    user.secret = "canary-bare"

    async def main() -> None:
        async with user.signed_in() as (tokens, web):
            await me(tokens, web)

    with pytest.raises(SignInNeeded, match="run out or was revoked") as error:
        asyncio.run(main())
    assert error.value.hint == "Sign in again: ackbot accounts add work"
    assert server.forms == []


@pytest.mark.parametrize(
    "secret",
    [
        '{"client_id": "canary"}',
        '{"refresh_token": "canary"}',
        '{"client_id": 1, "refresh_token": []}',
        '{"canary',
        "{" * 5000,
        "canary with blanks",
        "canary-größe",
    ],
)
def test_a_secret_that_is_no_sign_in_says_so(user: User, secret: str) -> None:
    user.secret = secret
    assert isinstance(refused(user), SignInNeeded)


# --- the token endpoint --------------------------------------------------------------------------


def test_a_client_proves_itself_in_the_body(user: User, server: TokenServer) -> None:
    user.secret = line(client_secret=CLIENT_SECRET)
    access(user)
    assert server.forms[0]["client_secret"] == CLIENT_SECRET
    assert "authorization" not in server.headers[0]


@pytest.mark.parametrize("secret", ["", "canary:s e/cret+"])
def test_a_client_proves_itself_by_a_header(user: User, server: TokenServer, secret: str) -> None:
    user.oauth = OAuth(authorize="/authorize", token="/token", basic=True)
    user.secret = line(client_secret=secret)
    access(user)
    assert server.basic() == [CLIENT, secret]
    assert "client_secret" not in server.forms[0]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (HANG_UP, ServerTrouble),
        (Reply(body=b'{"access_token": "canary', cut=90), ServerTrouble),
        (Reply(status=500), ServerTrouble),
        (Reply(status=503, body=b"<html>canary</html>"), ServerTrouble),
        (spoken(400, {"error": "temporarily_unavailable"}), ServerTrouble),
        (Reply(body=b"<html>canary</html>"), ServerTrouble),
        (spoken(429, {}), RateLimited),
        (Reply(status=404), BadAnswer),
        (
            Reply(status=302, headers={"Location": "https://elsewhere.example/canary"}),
            PlatformError,
        ),
        (Reply(status=403, body=b"<html>canary</html>"), BadAnswer),
        (spoken(400, ["canary"]), BadAnswer),
        (spoken(200, ["canary"]), BadAnswer),
        (spoken(200, {}), BadAnswer),
        (spoken(200, {"access_token": "canary\r\nX: y"}), BadAnswer),
        (spoken(200, {"access_token": "canary", "refresh_token": "two words"}), BadAnswer),
        (spoken(400, {"error": "invalid_grant", "error_description": FIRST}), SignInNeeded),
        (spoken(400, {"error": "invalid_request"}), SignInNeeded),
        (spoken(401, {"error": "invalid_client"}), SignInNeeded),
        (spoken(200, {"error": "bad_refresh_token"}), SignInNeeded),
    ],
)
def test_every_ending_of_a_renewal_is_named_and_tells_no_secret(
    user: User, server: TokenServer, answer: Reply, kind: type[PlatformError]
) -> None:
    server.answer = answer
    user.secret = line(client_secret=CLIENT_SECRET)
    assert isinstance(refused(user), kind)
    assert server.issued == 0
    server.answer = None
    assert access(user) == "canary-access-1"


def test_a_server_that_does_not_answer_is_trouble(tmp_path: Path) -> None:
    over = threading.Event()

    class Slow(TokenServer):
        def __call__(self, request: Request) -> Reply:
            over.wait(PATIENCE)
            return super().__call__(request)

    with running(Slow()) as loopback:
        user = User(loopback.url, tmp_path, limit=0.2)
        assert isinstance(refused(user), ServerTrouble)
        over.set()


def test_a_server_that_is_not_there_is_unreachable(tmp_path: Path) -> None:
    with running(TokenServer()) as loopback:
        url = loopback.url
    assert isinstance(refused(User(url, tmp_path)), Unreachable)


# --- where a platform signs people in ------------------------------------------------------------


ELSEWHERE = OAuth(
    authorize="https://accounts.forum.example/o/auth",
    token="https://api.forum.example/token",
    device="/device",
)


@pytest.mark.parametrize(
    ("server", "settings", "expected"),
    [
        (
            "https://forum.example/api",
            {},
            ("https://accounts.forum.example/o/auth", "https://forum.example/api/device"),
        ),
        (
            "https://forum.example",
            {"auth_server": "https://id.example/"},
            ("https://id.example/o/auth", "https://id.example/device"),
        ),
        ("http://127.0.0.1:9", {}, ("http://127.0.0.1:9/o/auth", "http://127.0.0.1:9/device")),
    ],
)
def test_addresses_move_with_the_setting_and_never_leave_this_machine_unasked(
    server: str, settings: dict[str, object], expected: tuple[str, str]
) -> None:
    placed = ELSEWHERE.at(server, settings)
    assert (placed.authorize, placed.device) == expected
    assert placed.revoke == ""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from ackbot.errors import (
    Ambiguous,
    BadAnswer,
    ConfigError,
    PlatformError,
    RateLimited,
    Refused,
    ServerTrouble,
    SignInNeeded,
    TooLong,
    Unreachable,
)
from ackbot.net.waits import wait_until
from ackbot.platforms.http import Answer, Ending, Web, Wire, outcome
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
TOKEN = "canary-5d1c-token"


class Server(Loopback):
    """Answers with what was queued, the last of it for ever."""

    def __init__(self, *replies: Reply) -> None:
        self._left = list(replies)
        super().__init__(self._next)

    def _next(self, request: Request) -> Reply:
        return self._left.pop(0) if len(self._left) > 1 else self._left[0]


def ok(data: Any = None, **headers: str) -> Reply:
    return Reply(body=json.dumps(data if data is not None else {"n": 1}).encode(), headers=headers)


def run(
    server: str, call: Callable[[Web], Awaitable[Any]], pauses: list[float] | None = None
) -> Any:
    async def sleep(seconds: float) -> None:
        if pauses is not None:
            pauses.append(seconds)

    async def main() -> Any:
        async with Wire() as wire:
            web = Web(
                account="work",
                title="Bluesky",
                server=server,
                wire=wire,
                now=lambda: NOW,
                sleep=sleep,
                chance=lambda: 1.0,
                base_delay=0.5,
            )
            web.hide(TOKEN)
            return await call(web)

    return asyncio.run(main())


def read(server: str, url: str = "/x", pauses: list[float] | None = None) -> Any:
    async def call(web: Web) -> Any:
        return web.data(await web.get(url, headers={"Authorization": f"Bearer {TOKEN}"}))

    return run(server, call, pauses)


def write(server: str, url: str = "/x") -> Answer:
    found = run(
        server,
        lambda web: web.write(
            "POST", url, body=b"{}", headers={"Authorization": f"Bearer {TOKEN}"}
        ),
    )
    assert isinstance(found, Answer)
    return found


def closed_port() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


# --- the outcome table -------------------------------------------------------------------------

NOT_SENT = {
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    httpx.CookieConflict,
}


def httpx_errors() -> list[type[Exception]]:
    found = [getattr(httpx, name) for name in httpx.__all__]
    return [kind for kind in found if isinstance(kind, type) and issubclass(kind, Exception)]


def made(kind: type[Exception]) -> Exception:
    request = httpx.Request("POST", "https://x.example")
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError("x", request=request, response=httpx.Response(500))
    if kind in (httpx.StreamConsumed, httpx.StreamClosed):
        return kind()
    if kind in (httpx.ResponseNotRead, httpx.RequestNotRead):
        return kind()
    return kind("x")


@pytest.mark.parametrize("kind", httpx_errors(), ids=lambda kind: kind.__name__)
def test_only_errors_before_a_connection_prove_that_nothing_was_sent(kind: type[Exception]) -> None:
    expected = Ending.NOT_SENT if kind in NOT_SENT else Ending.AMBIGUOUS
    assert outcome(made(kind)) is expected


def test_the_table_over_httpx_errors_is_complete() -> None:
    assert len(httpx_errors()) >= 25
    assert set(httpx_errors()) >= NOT_SENT


@pytest.mark.parametrize("status", range(200, 600))
def test_every_status_has_an_ending(status: int) -> None:
    ending = outcome(Answer(status, {}, b'{"id": 1}'))
    if status < 300:
        assert ending is Ending.SENT
    elif status < 400 or status in (401, 429):
        assert ending is Ending.NOT_SENT
    elif status == 408 or status >= 500:
        assert ending is Ending.AMBIGUOUS
    else:
        assert ending is Ending.REFUSED


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"id": ', b"[" * 100_000])
def test_a_success_that_cannot_be_read_is_ambiguous(body: bytes) -> None:
    assert outcome(Answer(200, {}, body)) is Ending.AMBIGUOUS


def test_other_endings() -> None:
    assert outcome(Answer(204)) is Ending.SENT
    assert outcome(TimeoutError()) is Ending.AMBIGUOUS
    assert outcome(ValueError("a bug of ours")) is Ending.AMBIGUOUS
    assert outcome(Unreachable("x")) is Ending.NOT_SENT
    assert outcome(SignInNeeded("x")) is Ending.NOT_SENT
    assert outcome(RateLimited("x")) is Ending.NOT_SENT
    assert outcome(TooLong("x")) is Ending.REFUSED
    assert outcome(Ambiguous("x")) is Ending.AMBIGUOUS
    assert outcome(ServerTrouble("x")) is Ending.AMBIGUOUS


# --- reads -------------------------------------------------------------------------------------


def test_a_read_sends_our_name_and_returns_data() -> None:
    with Server(ok({"n": 7})) as server:
        assert read(server.url) == {"n": 7}
        assert server.requests[0].headers["user-agent"].startswith("ackbot/")
        assert server.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_a_read_survives_three_bad_moments_with_growing_pauses() -> None:
    pauses: list[float] = []
    with Server(Reply(status=503), HANG_UP, Reply(status=408), ok()) as server:
        assert read(server.url, pauses=pauses) == {"n": 1}
        assert len(server.requests) == 4
    assert pauses == [0.5, 1.0, 2.0]


@pytest.mark.parametrize(
    "reply", [Reply(status=500), Reply(status=504), HANG_UP, Reply(cut=30, body=b"{}")]
)
def test_a_read_gives_up_after_four_tries(reply: Reply) -> None:
    with Server(reply) as server:
        with pytest.raises(ServerTrouble, match=r"work \(Bluesky\) was not read"):
            read(server.url)
        assert len(server.requests) == 4


@pytest.mark.parametrize(
    ("reply", "error", "words"),
    [
        (Reply(status=401), SignInNeeded, "sign-in has run out"),
        (Reply(status=429), RateLimited, "asks to wait"),
        (Reply(status=404, body=b'{"message": "no \\u001b[31msuch"}'), BadAnswer, "no such"),
        (Reply(body=b"<!DOCTYPE html><p>hi"), BadAnswer, "a web page"),
        (Reply(body=b'{"a": [1, 2'), BadAnswer, "broke off"),
        (Reply(body=b"[" * 200_000), BadAnswer, "work"),
        (Reply(body=b"[1]"), BadAnswer, "another shape"),
        (Reply(body=b"{}", headers={"Content-Encoding": "br"}), BadAnswer, "packed"),
        (Reply(body=b"{}", headers={"Content-Encoding": "gzip"}), BadAnswer, "damaged"),
        (Reply(status=302, headers={"Location": "https://evil.example/?x"}), BadAnswer, "evil"),
    ],
)
def test_what_a_read_makes_of_answers(reply: Reply, error: type[PlatformError], words: str) -> None:
    with Server(reply) as server:
        with pytest.raises(error, match=words) as raised:
            read(server.url)
        assert len(server.requests) == 1
    assert type(raised.value) is error
    assert TOKEN not in str(raised.value)
    assert "\x1b" not in str(raised.value)


def test_gzip_is_read_and_a_bomb_is_not() -> None:
    bomb = gzip.compress(b"0" * 300_000_000, 1)
    headers = {"Content-Encoding": "gzip"}
    with Server(Reply(body=gzip.compress(b'{"n": 2}'), headers=headers)) as server:
        assert read(server.url) == {"n": 2}
    with (
        Server(Reply(body=bomb, headers=headers)) as server,
        pytest.raises(BadAnswer, match="10 MB"),
    ):
        read(server.url)
    with Server(Reply(body=b" " * 10_500_000)) as server, pytest.raises(BadAnswer, match="10 MB"):
        read(server.url)


def test_huge_headers_are_refused() -> None:
    reply = ok(**{f"X-{n}": "y" * 1000 for n in range(200)})
    with Server(reply) as server, pytest.raises(ServerTrouble):
        read(server.url)


def test_a_server_that_repeats_the_token_does_not_bring_it_into_a_message() -> None:
    body = json.dumps({"message": f"bad token {TOKEN}"}).encode()
    with Server(Reply(status=400, body=body)) as server, pytest.raises(BadAnswer) as raised:
        read(server.url)
    assert TOKEN not in str(raised.value)
    assert "bad token ***" in str(raised.value)


@pytest.mark.parametrize("half", ["\ud800", "page\udfff2"])
def test_half_a_character_is_never_asked_for(half: str) -> None:
    with Server(ok()) as server:
        with pytest.raises(BadAnswer, match="cannot be asked for"):
            run(server.url, lambda web: web.get("/x", params=[("cursor", half)]))
        with pytest.raises(BadAnswer, match="cannot be asked for"):
            run(server.url, lambda web: web.get("/x", headers={"If-None-Match": half}))
        with pytest.raises(Unreachable):  # which proves that nothing was written
            run(server.url, lambda web: web.write("POST", "/x", headers={"X-Id": half}))
        assert server.requests == []


def test_nobody_there_is_unreachable() -> None:
    with pytest.raises(Unreachable, match="was not reached"):
        read(closed_port())


def test_a_server_without_a_certificate_is_unreachable() -> None:
    with Server(ok()) as server, pytest.raises(Unreachable, match="certificate"):
        read(server.url.replace("http:", "https:"))


# --- writes ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(status=401), SignInNeeded),
        (Reply(status=429), RateLimited),
        (Reply(status=301, headers={"Location": "//evil.example"}), Refused),
        (Reply(status=307, headers={"Location": "http://[bad"}), Refused),
        (Reply(status=400, body=b'{"error": "InvalidRequest"}'), Refused),
        (Reply(status=403), Refused),
        (Reply(status=422), Refused),
        (Reply(status=408), Ambiguous),
        (Reply(status=500), Ambiguous),
        (Reply(status=503), Ambiguous),
        (Reply(body=b"<html>"), Ambiguous),
        (Reply(body=b'{"uri": "at'), Ambiguous),
        (Reply(body=b" " * 10_500_000), Ambiguous),
        (HANG_UP, Ambiguous),
        (Reply(body=b'{"uri": "x"}', cut=40), Ambiguous),
    ],
)
def test_a_write_is_sent_once_and_its_ending_named(
    reply: Reply, error: type[PlatformError]
) -> None:
    with Server(reply) as server:
        with pytest.raises(PlatformError) as raised:
            write(server.url)
        assert len(server.requests) == 1
    assert type(raised.value) is error
    assert "work (Bluesky)" in raised.value.message
    assert TOKEN not in str(raised.value)


def test_a_cut_at_any_byte_of_a_success_is_ambiguous() -> None:
    whole = ok({"uri": "at://x"})
    for cut in range(len(whole.wire())):
        with Server(Reply(body=whole.body, cut=cut)) as server, pytest.raises(Ambiguous):
            write(server.url)


def test_a_write_to_nobody_is_not_sent() -> None:
    with pytest.raises(Unreachable, match="was sent nothing"):
        write(closed_port())


def test_a_server_that_never_answers_is_given_up() -> None:
    released = threading.Event()

    def hang(request: Request) -> Reply:
        released.wait()
        return ok()

    async def main(server: str) -> None:
        async with Wire(read=0.05) as wire, Wire(total=0.05) as hasty:
            for each in (wire, hasty):
                web = Web(
                    account="work",
                    title="Bluesky",
                    server=server,
                    wire=each,
                    now=lambda: NOW,
                    base_delay=0.0,
                )
                with pytest.raises(ServerTrouble, match="did not answer in time"):
                    await web.get("/x")
                with pytest.raises(Ambiguous, match="did not answer in time"):
                    await web.write("POST", "/x", body=b"{}")

    with Loopback(hang) as server:
        try:
            asyncio.run(main(server.url))
        finally:
            released.set()


# --- where it may connect ----------------------------------------------------------------------

ELSEWHERE = [
    "https://evil.example/x",
    "//evil.example/x",
    "http://127.0.0.1:1/x",
    "https://127.0.0.1@evil.example/x",
    "http://user:pass@127.0.0.1/x",
    "http:\\\\evil.example",
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    "http://169.254.169.254/latest",
    "http://2130706433/",
    "http://[::ffff:10.0.0.1]/",
    "https://",
    "https://exa mple/",
    "https://ex\u0430mple/",
    "https://h:99999/",
    "",
]


@pytest.mark.parametrize("url", ELSEWHERE)
def test_no_other_address_is_asked_or_told(url: str) -> None:
    with Server(ok()) as server:
        with pytest.raises(BadAnswer):
            read(server.url, url)
        with pytest.raises(Refused):
            write(server.url, url)
        assert server.requests == []


@pytest.mark.parametrize(
    ("server", "named", "fine"),
    [
        ("https://bsky.social", "https://pds.example.com", True),
        ("https://bsky.social", "http://pds.example.com", False),
        ("https://bsky.social", "http://localhost:2583", False),
        ("https://bsky.social", "https://localhost", False),
        ("https://bsky.social", "https://127.0.0.1", False),
        ("https://bsky.social", "https://10.0.0.7", False),
        ("https://bsky.social", "https://169.254.169.254", False),
        ("https://bsky.social", "https://[::ffff:192.168.0.1]", False),
        ("https://bsky.social", "https://u:p@pds.example.com", False),
        ("http://127.0.0.1:2583", "http://localhost:2583", True),
        ("http://localhost:2583", "https://pds.example.com", True),
        ("http://localhost:2583", "http://pds.example.com", False),
    ],
)
def test_a_server_may_name_one_more_address_within_reason(
    server: str, named: str, fine: bool
) -> None:
    async def allow(web: Web) -> str:
        return web.allow(named + "/")

    if fine:
        assert run(server, allow) == named
    else:
        with pytest.raises(BadAnswer):
            run(server, allow)


@pytest.mark.parametrize(
    "server", ["http://example.com", "https://a:b@example.com", "ftp://x", "", "https:///", "x"]
)
def test_an_unusable_server_is_a_matter_of_configuration(server: str) -> None:
    async def nothing(web: Web) -> None:
        raise AssertionError("never made")

    with pytest.raises(ConfigError, match="work"):
        run(server, nothing)


def test_accounts_that_share_a_client_share_no_cookies() -> None:
    with Server(ok(**{"Set-Cookie": "session=ana; Path=/"})) as server:

        async def twice(web: Web) -> None:
            await web.get("/x")
            await web.get("/x")

        run(server.url, twice)
        assert "cookie" not in server.requests[1].headers


def test_neither_netrc_nor_a_proxy_touches_what_stays_on_this_machine(tmp_path: Any) -> None:
    (tmp_path / ".netrc").write_text(f"machine 127.0.0.1 login ana password {TOKEN}\n")
    code = (
        "import asyncio, sys\nfrom datetime import UTC, datetime\n"
        "from ackbot.platforms.http import Web, Wire\n"
        "async def main():\n"
        "    async with Wire() as wire:\n"
        "        web = Web(account='w', title='T', server=sys.argv[1], wire=wire,"
        " now=lambda: datetime.now(UTC))\n"
        "        await web.get('/x')\n"
        "asyncio.run(main())\n"
    )
    nobody = closed_port()
    env = {"HOME": str(tmp_path), "HTTP_PROXY": nobody, "ALL_PROXY": nobody, "http_proxy": nobody}
    with Server(ok()) as server:
        subprocess.run([sys.executable, "-c", code, server.url], env=env, check=True)
        assert "authorization" not in server.requests[0].headers


def test_httpx_comes_without_its_command_line() -> None:
    code = (
        "import sys\nfrom ackbot.platforms import http\nassert 'httpx' not in sys.modules\n"
        "from ackbot.net.wire import load_httpx\nload_httpx()\n"
        "assert 'rich' not in sys.modules and 'click' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# --- asking to wait ----------------------------------------------------------------------------

HOUR = timedelta(hours=1)
EPOCH = int(NOW.timestamp())


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "30"}, timedelta(seconds=30)),
        ({"retry-after": "1.5"}, timedelta(seconds=1.5)),
        ({"retry-after": "-5"}, timedelta(0)),
        ({"retry-after": "0"}, timedelta(0)),
        ({"retry-after": "999999999"}, HOUR),
        ({"retry-after": "1e300"}, HOUR),
        ({"retry-after": "Wed, 04 Mar 2026 09:10:00 GMT"}, timedelta(minutes=10)),
        ({"retry-after": "Wed, 04 Mar 2020 09:10:00 GMT"}, timedelta(0)),
        ({"ratelimit-reset": str(EPOCH + 60)}, timedelta(minutes=1)),
        ({"ratelimit-reset": str((EPOCH + 60) * 1000)}, timedelta(minutes=1)),
        ({"ratelimit-reset": "120"}, timedelta(minutes=2)),
        ({"x-ratelimit-reset": "2026-03-04T09:05:00Z"}, timedelta(minutes=5)),
        ({"x-ratelimit-reset": "2026-03-04T10:05:00+01:00"}, timedelta(minutes=5)),
        ({"x-rate-limit-reset": "2027-03-04T09:05:00.123Z"}, HOUR),
        ({"retry-after": "soon", "ratelimit-reset": "60"}, timedelta(minutes=1)),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "\x1b[2J"}, None),
        ({"retry-after": "9" * 5000}, None),
        ({"retry-after": "٣"}, None),
        ({}, None),
    ],
)
def test_every_form_of_asking_to_wait(headers: dict[str, str], expected: timedelta | None) -> None:
    until = wait_until(headers, NOW)
    assert until == (None if expected is None else NOW + expected)


def test_a_limit_says_until_when() -> None:
    reply = Reply(status=429, headers={"Retry-After": "600"})
    with Server(reply) as server, pytest.raises(RateLimited) as raised:
        read(server.url)
    assert raised.value.until == NOW + timedelta(minutes=10)
    assert f"until {raised.value.until.astimezone():%H:%M}" in raised.value.message

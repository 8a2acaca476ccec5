"""Servers are left alone while they ask for it, and after failing again and again."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import stat
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import Ambiguous, RateLimited, ServerTrouble
from ackbot.net.pacing import FAILURES, OPEN, OPEN_MOST, REST, ROW, Pacing
from ackbot.net.waits import LONGEST
from ackbot.platforms.http import Web, Wire
from ackbot.testing.loopback import Loopback, Reply, Request

from .examples import examples

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Clock:
    """A clock that stands still until it is moved; pausing moves it."""

    def __init__(self) -> None:
        self.at = NOW
        self.pauses: list[float] = []

    def __call__(self) -> datetime:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.at += timedelta(seconds=seconds)


class Server(Loopback):
    """Answers everything the same way until told otherwise, and counts."""

    def __init__(self, status: int = 200, **headers: str) -> None:
        self.status, self.headers = status, headers
        self.asked = 0
        super().__init__(self._next)

    def _next(self, request: Request) -> Reply:
        del request
        self.asked += 1
        return Reply(status=self.status, body=b'{"n": 1}', headers=self.headers)


def run(
    server: Server,
    pacing: Pacing,
    clock: Clock,
    *calls: Callable[[Web], Awaitable[Any]],
    account: str = "work",
) -> list[Any]:
    """Make calls one after the other; errors are returned."""

    async def main() -> list[Any]:
        async with Wire() as wire:
            web = Web(
                account=account,
                title="Test",
                server=server.url,
                wire=wire,
                now=clock,
                sleep=clock.sleep,
                chance=lambda: 0.5,
                pacing=pacing,
            )
            ended: list[Any] = []
            for call in calls:
                try:
                    ended.append(await call(web))
                except Exception as error:
                    ended.append(error)
            return ended

    return asyncio.run(main())


async def read(web: Web) -> Any:
    return await web.get("/")


async def write(web: Web) -> Any:
    return await web.write("POST", "/", body=b"{}")


# -- what servers ask for


def test_who_was_asked_to_wait_asks_nobody_until_then(tmp_path: Path) -> None:
    clock, file = Clock(), tmp_path / "hosts"
    with Server(429, **{"retry-after": "300"}) as server:
        [first] = run(server, Pacing(file), clock, read)
        assert first.until == NOW + 300 * SECOND
        server.status = 200
        # Another process of the same user, by the file alone; neither reads nor writes go out.
        for error in run(server, Pacing(file), clock, read, write):
            assert isinstance(error, RateLimited)
            assert error.until == NOW + 300 * SECOND
            assert "work (Test)" in str(error)
        assert server.asked == 1
        [other] = run(server, Pacing(file), clock, read, account="home")
        assert other.status == 200, "another account was not told to wait"
        clock.at += 300 * SECOND
        assert run(server, Pacing(file), clock, read)[0].status == 200


@pytest.mark.parametrize(
    ("said", "waits"),
    [
        ("7200", LONGEST),
        ("-5", timedelta(0)),
        ("1e99", LONGEST),
        ("soon", REST),
        ("", REST),
        ("Wed, 04 Mar 2026 09:10:00 GMT", timedelta(minutes=10)),
        ("\N{SNOWMAN}", REST),
    ],
)
def test_whatever_it_says_the_wait_is_between_nothing_and_an_hour(
    said: str, waits: timedelta
) -> None:
    pacing, clock = Pacing(), Clock()
    headers = {"retry-after": said} if said.isascii() and said else {}
    with Server(429, **headers) as server:
        run(server, pacing, clock, read)
        rest = pacing.rest("127.0.0.1", "work", NOW)
    assert (rest.until - NOW if rest else timedelta(0)) == waits


# -- the circuit


def test_a_server_that_fails_again_and_again_is_left_alone_and_said_until_when(
    tmp_path: Path,
) -> None:
    clock, file = Clock(), tmp_path / "hosts"
    with Server(503) as server:
        ended = run(server, Pacing(file), clock, read, read, read)
        assert [type(error) for error in ended] == [ServerTrouble, ServerTrouble, RateLimited]
        assert server.asked == FAILURES
        assert "failed 8 times in a row" in str(ended[2])
        assert f"{ended[2].until.astimezone():%H:%M}" in str(ended[2])
        [told] = run(server, Pacing(file), clock, write, account="home")
        assert isinstance(told, RateLimited), "it is the host that rests, whoever asks"
        assert server.asked == FAILURES


def test_one_request_tries_when_the_time_is_over_and_success_closes_the_circuit() -> None:
    clock, pacing = Clock(), Pacing(chance=lambda: 1.0)
    with Server(500) as server:
        run(server, pacing, clock, read, read)
        clock.at += OPEN
        [trouble] = run(server, pacing, clock, read)
        assert isinstance(trouble, RateLimited | ServerTrouble)
        assert server.asked == FAILURES + 1, "one more, and it is left alone again"
        clock.at += OPEN_MOST
        server.status = 200
        assert [one.status for one in run(server, pacing, clock, read, read)] == [200, 200]


def test_a_write_that_may_have_been_applied_counts_and_is_never_repeated() -> None:
    clock, pacing = Clock(), Pacing()
    with Server(502) as server:
        ended = run(server, pacing, clock, *[write] * FAILURES, write)
        assert [type(one) for one in ended] == [Ambiguous] * FAILURES + [RateLimited]
        assert server.asked == FAILURES


def test_failures_far_apart_are_no_row() -> None:
    clock, pacing = Clock(), Pacing()
    for _ in range(3 * FAILURES):
        pacing.failed("h", clock.at)
        assert pacing.rest("h", "work", clock.at) is None
        clock.at += ROW


def test_an_answer_in_between_ends_the_row() -> None:
    pacing = Pacing()
    for _ in range(FAILURES - 1):
        pacing.failed("h", NOW)
    pacing.worked("h")
    pacing.failed("h", NOW)
    assert pacing.rest("h", "work", NOW) is None


def test_the_ends_of_open_circuits_are_spread() -> None:
    ends = set()
    for number in range(1000):
        pacing = Pacing(chance=lambda at=number: at / 1000)  # type: ignore[misc]
        for _ in range(FAILURES):
            pacing.failed("h", NOW)
        rest = pacing.rest("h", "work", NOW)
        assert rest is not None
        ends.add(int((rest.until - NOW).total_seconds()))
    assert ends == set(range(30, 60))


# -- shared, and safe against whatever the file holds


def _fails(file: Path, times: int) -> None:
    pacing = Pacing(file)
    for _ in range(times):
        pacing.failed("h", NOW)


def test_processes_count_together_and_lose_no_failure(tmp_path: Path) -> None:
    file = tmp_path / "hosts"
    spawn = multiprocessing.get_context("fork")
    others = [spawn.Process(target=_fails, args=(file, 25)) for _ in range(4)]
    for other in others:
        other.start()
    for other in others:
        other.join(30)
    assert json.loads(file.read_text("utf-8"))["h"]["failures"] == 100
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@examples(60)
@given(
    st.one_of(
        st.binary(max_size=60),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=9) | st.floats(allow_nan=False),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["h", "h work", "until", "failures", "at"]), inner
                )
            ),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_a_file_of_any_content_stops_nobody_for_longer_than_an_hour(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "hosts-any"
    file.write_bytes(content)
    pacing = Pacing(file)
    rest = pacing.rest("h", "work", NOW)
    assert rest is None or NOW < rest.until <= NOW + LONGEST
    pacing.failed("h", NOW)
    pacing.worked("h")
    assert pacing.rest("h", "other", NOW) is None


def test_a_clock_that_was_set_back_stops_nobody() -> None:
    pacing = Pacing()
    pacing.told("h", "work", NOW + timedelta(minutes=30), NOW)
    assert pacing.rest("h", "work", NOW - timedelta(days=30)) is None


def test_where_the_file_cannot_be_written_this_process_still_knows(tmp_path: Path) -> None:
    pacing = Pacing(tmp_path / "none" / "hosts")
    pacing.told("h", "work", None, NOW)
    assert pacing.rest("h", "work", NOW) is not None

"""`ackbot peek` by the real program: who waits on a public handle, and nothing kept or sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest

from ackbot.errors import UsageError
from ackbot.platforms.public.github import REPOSITORIES
from ackbot.platforms.public.handles import handle_of
from ackbot.testing import Fault
from ackbot.testing.loopback import Loopback
from tests.platforms import fake_bluesky, fake_github, fake_hacker_news, fake_mastodon
from tests.program import Done, Program

SHORT_OF = timedelta(days=3)


class World(Protocol):
    """What the four fakes have in common."""

    now: datetime
    loopback: Loopback

    def i_post(self, text: str) -> str: ...
    def they_write(self, text: str, *, under: str, by: str = "mira") -> str: ...
    def i_answer_elsewhere(self, mention: str, text: str) -> str: ...


RUNNING: Mapping[str, Callable[[Path], AbstractContextManager[World]]] = {
    "bluesky": fake_bluesky.running,
    "mastodon": fake_mastodon.running,
    "hacker-news": fake_hacker_news.running,
    "github": fake_github.running,
}
HANDLES = {
    "bluesky": "ana.test",
    "mastodon": "@ana@home.example",
    "hacker-news": "hn:Ana_K",
    "github": "github:ana",
}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    home = tmp_path / "home"
    home.mkdir()
    return Program(home)


@pytest.fixture(params=sorted(HANDLES))
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, World]]:
    """One platform; Mira asked and was answered, Jonas asked and waits."""
    with RUNNING[request.param](tmp_path) as fake:
        fake.now = datetime.now(UTC) - SHORT_OF
        bread = fake.i_post("Bread is out")
        asked = fake.they_write("Is it rye, or wheat?", under=bread)
        fake.i_answer_elsewhere(asked, "@mira Half rye.")
        fake.they_write("Do you ship the seeds to Norway, too?", under=bread, by="jonas")
        yield request.param, fake


def peek(program: Program, world: tuple[str, World], *more: str) -> Done:
    platform, fake = world
    return program.run("peek", HANDLES[platform], "--server", fake.loopback.url, *more)


def fine(done: Done) -> Done:
    assert done.code == 0, done.err
    assert "Traceback" not in done.out + done.err
    return done


def test_it_shows_who_still_waits_with_a_draft(program: Program, world: tuple[str, World]) -> None:
    found = fine(peek(program, world, "--json")).json
    (item,) = found["items"]
    assert found["waiting"] == 1
    assert item["author"]["handle"].startswith("jonas")
    assert item["text"] == "Do you ship the seeds to Norway, too?"
    assert item["draft"]["action"] in ("reply", "human")
    assert item["can_reply"] is False
    assert item["on"]["text"] == "Bread is out"
    assert found["platform"] == world[0]
    assert found["cannot_see"]


def test_in_words_it_says_what_it_could_not_see_and_what_next(
    program: Program, world: tuple[str, World]
) -> None:
    out = fine(peek(program, world)).out
    assert "1 person is waiting" in out
    assert "Do you ship the seeds" in out
    assert "Drafts, none of which is sent:" in out
    assert "Not seen from outside:" in out
    assert f"ackbot accounts add {world[0]}" in out


def test_it_only_asks_never_with_a_credential_and_keeps_nothing(
    program: Program, world: tuple[str, World]
) -> None:
    fine(peek(program, world))
    asked = world[1].loopback.requests
    assert {request.method for request in asked} == {"GET"}
    assert not [request for request in asked if "authorization" in request.headers]
    assert len(asked) <= 12, "a glance, not a crawl"
    assert not program.config.exists()
    assert not program.ledger.exists()
    assert list(program.home.iterdir()) == []


def test_a_busy_identity_is_asked_for_a_bounded_number_of_threads(
    program: Program, world: tuple[str, World]
) -> None:
    fake = world[1]
    for number in range(45):
        fake.they_write("Is there more of it?", under=fake.i_post(f"Loaf {number}"), by="tom")
    found = fine(peek(program, world, "--json", "--limit", "3")).json
    assert len(found["items"]) == 3
    assert found["waiting"] >= 30
    assert len(fake.loopback.requests) <= 40


@pytest.mark.parametrize(
    ("platform", "handle"),
    [
        ("bluesky", "nobody.test"),
        ("mastodon", "@nobody@home.example"),
        ("hacker-news", "hn:nobody"),
        ("github", "gh:nobody"),
    ],
)
def test_nobody_of_that_name_is_a_sentence(
    tmp_path: Path, program: Program, platform: str, handle: str
) -> None:
    with RUNNING[platform](tmp_path) as fake:
        done = program.run("peek", handle, "--server", fake.loopback.url)
    assert done.code == 3
    assert "nobody" in done.err
    assert "Check how it is written." in done.err
    assert len(done.err.splitlines()) == 1
    assert done.out == ""


def test_who_is_seen_signed_in_only_is_left_alone(tmp_path: Path, program: Program) -> None:
    with fake_bluesky.running(tmp_path) as fake:
        fake.signed_in_only = True
        done = program.run("peek", fake.handle, "--server", fake.loopback.url)
    assert done.code == 3
    assert "shown only to people who signed in" in done.err
    assert fake.asked("app.bsky.feed.getAuthorFeed") == 0


def test_a_server_that_shows_nothing_from_outside(tmp_path: Path, program: Program) -> None:
    with fake_mastodon.running(tmp_path) as fake:
        fake.signed_in_only = True
        done = program.run("peek", "@ana@home.example", "--server", fake.url)
    assert done.code == 3
    assert "shows nothing to whoever has not signed in" in done.err
    assert "ackbot accounts add" in done.err


def test_a_server_that_is_no_mastodon(tmp_path: Path, program: Program) -> None:
    with fake_hacker_news.running(tmp_path) as fake:
        done = program.run("peek", "@ana@home.example", "--server", fake.loopback.url)
    assert done.code == 3
    assert "does not speak Mastodon's API" in done.err
    assert "--server https://social.example" in done.err


def test_the_hour_s_requests_are_spent(tmp_path: Path, program: Program) -> None:
    with fake_github.running(tmp_path) as fake:
        fake.now = datetime.now(UTC)
        fake.outside = 1
        done = program.run("peek", "github:ana", "--server", fake.url)
    assert done.code == 3
    assert "asks to wait until" in done.err
    assert "sixty requests an hour" in done.err


def test_an_organization_is_nobody_s_voice(tmp_path: Path, program: Program) -> None:
    with fake_github.running(tmp_path) as fake:
        fake.user("bakers", kind="Organization")
        done = program.run("peek", "github:bakers", "--server", fake.url)
    assert done.code == 3
    assert "it is an organization" in done.err


def test_a_server_that_is_not_there(tmp_path: Path, program: Program) -> None:
    with fake_bluesky.running(tmp_path) as fake:
        gone = fake.loopback.url
    done = program.run("peek", "ana.test", "--server", gone)
    assert done.code == 75
    assert "was not reached" in done.err


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.HALF_JSON, Fault.WRONG_SHAPE, Fault.REDIRECT])
def test_what_a_server_must_not_answer_is_a_sentence(
    tmp_path: Path, program: Program, fault: Fault
) -> None:
    with fake_bluesky.running(tmp_path) as fake:
        fake.fail_next(fault, 9)
        done = program.run("peek", "ana.test", "--server", fake.loopback.url)
    assert done.code == 3
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith("@ana.test (Bluesky) was not read")


def test_hostile_words_stay_words(tmp_path: Path, program: Program) -> None:
    with fake_bluesky.running(tmp_path) as fake:
        fake.now = datetime.now(UTC) - SHORT_OF
        fake.they_write("\x1b[2J\u202e evil?", under=fake.i_post("Bread"), by="tom")
        done = fine(program.run("peek", "ana.test", "--server", fake.loopback.url))
    assert not set("\x1b\u202e") & set(done.out + done.err)


def test_a_github_look_fits_the_hour() -> None:
    assert 2 + 3 * REPOSITORIES < 60 / 3


@pytest.mark.parametrize(
    ("typed", "platform", "user", "server"),
    [
        ("@ana@fosstodon.org", "mastodon", "ana@fosstodon.org", "https://fosstodon.org"),
        ("ana@Fosstodon.org", "mastodon", "ana@fosstodon.org", "https://fosstodon.org"),
        ("https://fosstodon.org/@ana", "mastodon", "ana@fosstodon.org", "https://fosstodon.org"),
        ("https://a.example/users/ana", "mastodon", "ana@a.example", "https://a.example"),
        ("ana.bsky.social", "bluesky", "ana.bsky.social", "https://public.api.bsky.app"),
        ("@ana.test", "bluesky", "ana.test", "https://public.api.bsky.app"),
        ("did:plc:abc", "bluesky", "did:plc:abc", "https://public.api.bsky.app"),
        ("https://bsky.app/profile/ana.test", "bluesky", "ana.test", "https://public.api.bsky.app"),
        ("hn:Ana_K", "hacker-news", "Ana_K", "https://hn.algolia.com"),
        (
            "https://news.ycombinator.com/user?id=ana",
            "hacker-news",
            "ana",
            "https://hn.algolia.com",
        ),
        ("github:ana", "github", "ana", "https://api.github.com"),
        ("https://github.com/ana/", "github", "ana", "https://api.github.com"),
    ],
)
def test_handles_and_addresses_are_understood(
    typed: str, platform: str, user: str, server: str
) -> None:
    found = handle_of(typed)
    assert (found.platform, found.user, found.server) == (platform, user, server)
    assert handle_of(typed, "http://127.0.0.1:1/").server == "http://127.0.0.1:1"


@pytest.mark.parametrize(
    "typed",
    [
        *("", "ana", "@ana", "x:ana", "hn:../x", "github:a/b", "https://example.com/about"),
        *("@a@b@c.d", "https://[x", "ana@localhost/../x", "\x1b[2J.social"),
    ],
)
def test_what_is_no_handle_names_the_forms(typed: str) -> None:
    with pytest.raises(UsageError, match=r"Write @ana@fosstodon\.org"):
        handle_of(typed)


def test_what_cannot_be_meant_is_said(program: Program) -> None:
    for args, says in (
        (["hn:ana", "--limit", "-1"], "--limit must be 0"),
        (["hn:ana", "--server", "http://example.com"], "The server cannot be used"),
        (["hn:ana", "--demo"], "no public handle"),
        (["ana"], "is no handle that can be read"),
    ):
        done = program.run("peek", *args)
        assert done.code == 2
        assert says in done.err

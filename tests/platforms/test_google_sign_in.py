"""Signing in to Google through the browser, at a fake that is strict about codes and proofs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from ackbot.errors import SignInNeeded, UsageError
from tests.platforms import fake_google_business, fake_youtube
from tests.platforms.fake_google import FakeGoogle
from tests.signing.door import Door
from tests.signing.home import Home
from tests.signing.person import Person

SCOPES = {
    "youtube": "https://www.googleapis.com/auth/youtube.force-ssl",
    "google-business": "https://www.googleapis.com/auth/business.manage",
}
CLIENT = "1234567890-ab.apps.googleusercontent.com"


@dataclass
class Desk:
    """Somebody at their machine, and Google."""

    platform: str
    fake: FakeGoogle
    door: Door
    home: Home
    person: Person

    def add(self, **wants: object) -> str:
        """Sign in and return the secret that was kept."""
        keys = {"server": self.fake.loopback.url}
        self.home.add(self.person, self.platform, name="mine", keys=keys, **wants)
        return self.home.secret("mine")


@pytest.fixture(params=SCOPES)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    modules = {"youtube": fake_youtube, "google-business": fake_google_business}
    with ExitStack() as running:
        fake = running.enter_context(modules[request.param].running(tmp_path / "fake"))
        door = Door(
            token="canary-first",
            refresh=fake.secret,
            authorize_at="/o/oauth2/v2/auth",
            token_at="/token",
            clients={CLIENT: ("canary-client-secret", "")},
        )
        fake.loopback.front = door
        fake.hands_out("canary-first")
        home = Home(tmp_path)
        answers = {
            "server": [fake.loopback.url],
            "client_id": [CLIENT],
            "client_secret": ["canary-client-secret"],
        }
        yield Desk(request.param, fake, door, home, Person(home.app(), says=answers))


def test_the_browser_brings_a_refresh_token_for_the_least_there_is(desk: Desk) -> None:
    kept = json.loads(desk.add())
    assert kept == {
        "client_id": CLIENT,
        "client_secret": "canary-client-secret",
        "refresh_token": desk.fake.secret,
    }
    (asked,) = desk.door.asked
    assert asked["scope"] == SCOPES[desk.platform]
    assert (asked["access_type"], asked["prompt"]) == ("offline", "consent")
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    assert desk.person.opened[0].startswith("https://console.cloud.google.com/apis/library")
    assert "Publish app" in desk.person.heard
    assert "canary" not in desk.person.heard


def test_what_was_signed_in_serves_later_runs_and_is_renewed(desk: Desk) -> None:
    kept = desk.add()
    desk.fake.loopback.front = None
    desk.fake.expire_session()

    async def main() -> str:
        async with desk.fake.connect_with(kept) as connector:
            return (await connector.who_am_i()).person.id

    assert asyncio.run(main()) == desk.fake.me


def test_a_sign_in_for_an_hour_only_is_none(desk: Desk) -> None:
    desk.door.refresh = ""
    with pytest.raises(SignInNeeded, match="no refresh token"):
        desk.add()
    assert desk.home.accounts == {}


def test_a_refresh_token_of_ones_own_can_be_pasted(desk: Desk) -> None:
    desk.fake.loopback.front = None
    line = {
        "client_id": CLIENT,
        "client_secret": "canary-client-secret",
        "refresh_token": desk.fake.secret,
    }
    desk.person.says["secret"] = [json.dumps({**line, "type": "authorized_user"})]
    assert json.loads(desk.add(way="token")) == line


@pytest.mark.parametrize("pasted", ["canary", "{}", "[1]", '{"client_id": "1-a"}', '{"a'])
def test_what_is_no_such_line_is_turned_away(desk: Desk, pasted: str) -> None:
    desk.person.says["secret"] = [pasted]
    with pytest.raises(UsageError, match="it is no JSON with client_id"):
        desk.add(way="token")
    assert desk.home.accounts == {}

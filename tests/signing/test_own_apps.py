"""Platforms that let a program in as an app that the user makes there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from ackbot.errors import UsageError
from ackbot.platforms.x import SENDS
from ackbot.platforms.x.api import OAUTH
from ackbot.testing.loopback import Request
from tests.platforms import fake_linkedin, fake_reddit, fake_x
from tests.platforms.fake_linkedin import FakeLinkedIn
from tests.platforms.fake_reddit import FakeReddit
from tests.platforms.fake_x import FakeX

from .door import Door
from .home import Home, stopped
from .person import Person


def allows(person: Person, door: Door) -> None:
    """Let them allow it in a browser, and paste the address that it ends on.

    The port that such an app is registered with may be anybody's on the machine of the tests.
    """

    def visit(url: str) -> None:
        parts = urlsplit(url)
        if parts.path == door.authorize_at:
            door(Request(method="GET", path=parts.path, query=tuple(parse_qsl(parts.query))))

    def ends() -> str:
        asked = door.asked[-1]
        return f"{asked['redirect_uri']}?code=canary-code-{len(door.asked)}&state={asked['state']}"

    person.visits, person.pastes = visit, [ends]


# --- X ------------------------------------------------------------------------------------------


@pytest.fixture
def x(tmp_path: Path) -> Iterator[FakeX]:
    fake = FakeX(tmp_path / "fake")
    with fake.loopback:
        yield fake


def x_door(x: FakeX) -> Door:
    x.hands_out("canary-token")
    door = Door(
        refresh=fake_x.SECRET,
        authorize_at="/i/oauth2/authorize",
        token_at="/2/oauth2/token",
        clients={fake_x.CLIENT: ("", f"http://127.0.0.1:{OAUTH.port}/")},
    )
    x.loopback.front = door
    return door


@pytest.mark.parametrize("sends", [False, True])
def test_x_is_asked_for_leave_to_post_only_by_who_chooses_to_send(
    home: Home, person: Person, x: FakeX, sends: bool
) -> None:
    door = x_door(x)
    allows(person, door)
    person.says |= {"server": [x.url], "client_id": [fake_x.CLIENT]}
    way = "browser-to-send" if sends else "browser"
    home.add(person, "x", keys={"server": x.url}, way=way)
    scopes = door.asked[-1]["scope"].split()
    assert ("tweet.write" in scopes) is sends
    assert {"tweet.read", "users.read", "offline.access"} <= set(scopes)
    assert json.loads(home.secret("x")) == {
        "client_id": fake_x.CLIENT,
        "refresh_token": fake_x.SECRET,
    }
    assert home.accounts["x"].get(SENDS, False) is sends
    assert f"http://127.0.0.1:{OAUTH.port}/" in person.heard


def test_a_refresh_token_for_x_is_taken_as_json_alone(home: Home, person: Person, x: FakeX) -> None:
    person.says |= {"server": [x.url], "secret": ["canary-refresh-x"]}
    error = stopped(home, person, "x", keys={"server": x.url}, way="token")
    assert isinstance(error, UsageError)
    person.says["secret"] = [x.credential()]
    home.add(person, "x", keys={"server": x.url}, way="token")
    assert SENDS not in home.accounts["x"]


# --- LinkedIn -----------------------------------------------------------------------------------


@pytest.fixture
def linkedin(tmp_path: Path) -> Iterator[FakeLinkedIn]:
    fake = FakeLinkedIn(tmp_path / "fake")
    with fake.loopback:
        yield fake


def test_linkedin_takes_a_token_and_the_number_of_a_page(
    home: Home, person: Person, linkedin: FakeLinkedIn
) -> None:
    linkedin.pages.append("urn:li:organization:42")
    person.says |= {
        "server": [linkedin.url],
        "page": ["the bakery", "urn:li:organization:1337"],
        "secret": [linkedin.secret],
    }
    home.add(person, "linkedin", keys={"server": linkedin.url})
    assert home.secret("linkedin") == linkedin.secret
    assert home.accounts["linkedin"]["page"] == "1337"
    assert "Community Management API" in person.heard
    assert "it is a number" in person.heard


def test_linkedin_in_the_browser_needs_the_apps_secret(
    home: Home, person: Person, linkedin: FakeLinkedIn
) -> None:
    door = Door(
        token=linkedin.secret,
        seconds=str(60 * 86400),
        authorize_at="/oauth/v2/authorization",
        token_at="/oauth/v2/accessToken",
        clients={"app-7": ("canary-app-secret", "")},
        pkce=False,
    )
    linkedin.loopback.front = door
    allows(person, door)
    person.says |= {"server": [linkedin.url], "page": [""], "client_id": ["app-7"]}
    person.says["client_secret"] = ["wrong"]
    stopped(home, person, "linkedin", keys={"server": linkedin.url}, way="browser")
    allows(person, door)
    person.says["client_secret"] = ["canary-app-secret"]
    home.add(person, "linkedin", keys={"server": linkedin.url}, way="browser")
    assert home.secret("linkedin") == linkedin.secret
    assert "rw_organization_admin" in door.asked[-1]["scope"]
    assert "code_challenge" not in door.asked[-1]
    assert fake_linkedin.PAGE not in home.accounts["linkedin"].values()


# --- Reddit -------------------------------------------------------------------------------------


@pytest.fixture
def reddit(tmp_path: Path) -> Iterator[FakeReddit]:
    fake = FakeReddit(tmp_path / "fake")
    with fake.loopback:
        yield fake


@pytest.mark.parametrize("secret", ["", "canary-app-secret"])
def test_reddit_signs_in_with_apps_that_have_a_secret_or_none(
    home: Home, person: Person, reddit: FakeReddit, secret: str
) -> None:
    reddit.app_secret = secret
    reddit.hands_out("canary-token")
    door = Door(
        refresh=fake_reddit.SECRET,
        authorize_at="/api/v1/authorize",
        token_at="/api/v1/access_token",
        clients={fake_reddit.CLIENT: (secret, "")},
        pkce=False,
    )
    reddit.loopback.front = door
    allows(person, door)
    person.says |= {"server": [reddit.url], "client_id": [fake_reddit.CLIENT]}
    person.says["client_secret"] = [secret]
    way = "browser-with-secret" if secret else "browser"
    home.add(person, "reddit", keys={"server": reddit.url}, way=way)
    told = {"client_id": fake_reddit.CLIENT, "refresh_token": fake_reddit.SECRET}
    assert json.loads(home.secret("reddit")) == told | ({"client_secret": secret} if secret else {})
    assert door.asked[-1]["duration"] == "permanent"
    assert {"privatemessages", "history", "submit"} <= set(door.asked[-1]["scope"].split())
    assert "approves each new app" in person.heard


def test_reddit_takes_a_refresh_token_with_or_without_the_apps_secret(
    home: Home, person: Person, reddit: FakeReddit
) -> None:
    reddit.app_secret = "canary-app-secret"
    told = {**json.loads(reddit.credential()), "client_secret": reddit.app_secret}
    person.says |= {"server": [reddit.url], "secret": [json.dumps(told)]}
    home.add(person, "reddit", keys={"server": reddit.url}, way="token")
    assert json.loads(home.secret("reddit")) == told

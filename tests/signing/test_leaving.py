"""Accounts that get another name or go: what moves along, what stays, what is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from ackbot.app.renaming import Removed, removal, remove, rename
from ackbot.errors import AckbotError, UsageError
from ackbot.secrets import Vault
from ackbot.testing.loopback import Reply, Request
from tests.platforms import fake_mastodon, fake_youtube
from tests.platforms.fake_mastodon import FakeMastodon
from tests.platforms.fake_youtube import FakeYouTube

from .door import Door, page, spoken
from .home import Home
from .person import Person


@pytest.fixture
def mastodon(home: Home, tmp_path: Path) -> Iterator[FakeMastodon]:
    """Somebody who is signed in to a Mastodon, as `home`."""
    with fake_mastodon.running(tmp_path / "fake") as fake:
        fake.loopback.front = Door(token=fake.secret)
        home.add(Person(home.app(), {"server": [fake.url]}), "mastodon", name="home")
        yield fake


@pytest.fixture
def youtube(home: Home, tmp_path: Path) -> Iterator[FakeYouTube]:
    """Somebody who is signed in to YouTube, as `videos`."""
    with fake_youtube.running(tmp_path / "fake") as fake:
        door = Door(
            token="canary-access",
            refresh=fake.secret,
            authorize_at="/o/oauth2/v2/auth",
            token_at="/token",
            clients={fake.client: ("canary-client-secret", "")},
        )
        fake.loopback.front = door
        fake.hands_out("canary-access")
        says = {"client_id": [fake.client], "client_secret": ["canary-client-secret"]}
        person = Person(home.app(), {**says, "server": [fake.loopback.url]})
        home.add(person, "youtube", name="videos", keys={"server": fake.loopback.url})
        yield fake


def removed(home: Home, name: str) -> Removed:
    with home.app() as app:
        return remove(app, removal(app, name))


def test_the_session_moves_along_with_the_name(home: Home, youtube: FakeYouTube) -> None:
    vault = Vault(home.ledger.parent / "sessions")
    before = vault.load("videos")
    assert before is not None
    with home.app() as app:
        rename(app, "videos", "film")
    assert (vault.load("film"), vault.load("videos")) == (before, None)
    assert set(home.accounts) == {"film"}
    with home.app() as app:
        assert [one.error for one in app.sync(app.chosen())] == [""]


@pytest.mark.parametrize("new", ["home", "a/b", "", "\x1b[2J"])
def test_a_name_that_cannot_be_changes_nothing(
    home: Home, mastodon: FakeMastodon, new: str
) -> None:
    before = home.config.read_text()
    with home.app() as app, pytest.raises(UsageError):
        rename(app, "home", new)
    assert home.config.read_text() == before


@pytest.mark.parametrize("name", ["nobody", "mastodon"])
def test_an_account_that_is_not_there(home: Home, mastodon: FakeMastodon, name: str) -> None:
    with home.app() as app, pytest.raises(AckbotError, match="no account"):
        rename(app, name, "new")
    with home.app() as app, pytest.raises(AckbotError, match="no account"):
        removal(app, name)


def test_a_file_that_ackbot_made_goes_and_one_of_the_users_stays(
    home: Home, mastodon: FakeMastodon, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.token"
    mine.write_text(mastodon.secret)
    mine.chmod(0o600)
    source = {"token_file": str(mine)}
    person = Person(home.app(), {"server": [mastodon.url]})
    home.add(person, "mastodon", name="other", keep="", source=source)
    with home.app() as app:
        rename(app, "home", "new")
    assert removed(home, "new").trouble == ""
    assert not list(home.config.parent.glob("secrets/*"))
    removed(home, "other")
    assert mine.exists()
    assert home.accounts == {}


def test_access_that_can_be_taken_back_is(home: Home, youtube: FakeYouTube) -> None:
    asked: list[dict[str, str]] = []

    def front(request: Request) -> Reply | None:
        if request.path != "/revoke":
            return None
        asked.append(dict(parse_qsl(request.body.decode())))
        return spoken({})

    youtube.loopback.front = front
    assert removed(home, "videos") == Removed(revoked=True)
    assert [one["token"] for one in asked] == [youtube.secret]
    assert home.traces == ["config.toml"]


@pytest.mark.parametrize("said", [page("gone", 404), Reply(cut=0), spoken({"error": "x"}, 400)])
def test_access_that_could_not_be_taken_back_stops_nothing(
    home: Home, youtube: FakeYouTube, said: Reply
) -> None:
    youtube.loopback.front = lambda request: said if request.path == "/revoke" else None
    assert removed(home, "videos") == Removed(revoked=False)
    assert home.accounts == {}


def test_a_token_alone_is_not_taken_back_by_us(home: Home, mastodon: FakeMastodon) -> None:
    before = len(mastodon.loopback.requests)
    assert removed(home, "home") == Removed(revoked=False)
    assert len(mastodon.loopback.requests) == before

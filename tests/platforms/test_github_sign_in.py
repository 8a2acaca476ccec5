from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from ackbot.platforms.github.connector import GitHub
from ackbot.platforms.github.place import Place, Wishes
from ackbot.platforms.github.sign_in import ByGh
from ackbot.platforms.http import Web, Wire
from ackbot.platforms.signing import Begun, Talk
from ackbot.testing.loopback import Reply
from tests.signing.door import Door
from tests.signing.home import Home
from tests.signing.person import Person

from .fake_github import running


def begun(server: str) -> Begun:
    def now() -> datetime:
        return datetime(2026, 3, 4, tzinfo=UTC)

    web = Web(account="work", title="GitHub", server=server, wire=Wire(), now=now)
    return Begun(facts=GitHub.facts, server=server, web=web, now=now)


@pytest.mark.parametrize(
    ("server", "host", "graphql"),
    [
        ("https://api.github.com", "github.com", "https://api.github.com/graphql"),
        ("https://api.ana.ghe.com", "ana.ghe.com", "https://api.ana.ghe.com/graphql"),
        ("https://git.example/api/v3", "git.example", "https://git.example/api/graphql"),
        ("https://x.example:8443/api/v3/", "x.example:8443", "https://x.example:8443/api/graphql"),
    ],
)
def test_gh_is_asked_for_the_servers_own_token(
    tmp_path: Path, server: str, host: str, graphql: str
) -> None:
    """So that no server is ever given another one's."""
    program = tmp_path / "gh"
    program.write_text('#!/bin/sh\necho "token for $*"\n')
    program.chmod(0o700)
    gh = ByGh(command=(str(program), "auth", "token"))
    signed = gh.sign_in(cast("Talk", None), begun(server))
    assert signed.secret == f"token for auth token --hostname {host}"
    assert signed.command == (str(program), "auth", "token", "--hostname", host)
    assert (Place.at(server).name, Place.at(server).graphql) == (host, graphql)


def test_gh_comes_first_and_a_token_may_be_pasted() -> None:
    ways = GitHub.sign_in().ways
    assert [way.name for way in ways] == ["program", "token", "device"]


def test_a_code_is_typed_on_the_page_of_the_accounts_own_github(tmp_path: Path) -> None:
    with running(tmp_path / "fake") as fake:
        door = Door(
            token=fake.secret,
            pending=1,
            device_at="/login/device/code",
            token_at="/login/oauth/access_token",
        )
        fake.loopback.front = lambda request: _as_github_says_it(door(request))
        home = Home(tmp_path)
        person = Person(home.app(), {"client_id": ["app-1"]}, browses=False)
        wanted = begun(fake.url)

        async def no_pause(seconds: float) -> None:
            assert seconds >= 0

        way = next(way for way in GitHub.sign_in().ways if way.name == "device")
        with home.app() as app:
            person.app = app
            web = app.connections.web("work", "GitHub", fake.url)
            signed = way.sign_in(person, replace(wanted, web=web, now=app.now, pause=no_pause))
        assert signed.secret == fake.secret
        assert door.asked[0]["scope"] == "public_repo"
        assert "WDJB-MJHT" in person.heard


def _as_github_says_it(reply: Reply | None) -> Reply | None:
    """Refuse with status 200, as GitHub's token endpoint does."""
    return replace(reply, status=200) if reply is not None else None


def test_repositories_may_be_typed_with_commas() -> None:
    typed = Wishes.of({"repositories": "ana/oven, ana/flour,"}, "work")
    assert typed.repositories == ("ana/oven", "ana/flour")
    assert Wishes.of({"repositories": ""}, "work").repositories == ()

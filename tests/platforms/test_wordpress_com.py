"""WordPress.com: what differs from a site of one's own; the rest is in test_wordpress."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from ackbot.errors import Ambiguous, BadAnswer, PlatformError, Refused, SignInNeeded
from ackbot.platforms.base import Connector, Identity
from ackbot.platforms.wordpress_com.sign_in import site
from ackbot.testing import ConnectorContract, Pulled, drive
from ackbot.testing.driving import mention_of, requests_of
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.sending import compose, like, send
from tests.signing.door import Door, spoken
from tests.signing.home import Home, stopped
from tests.signing.person import Person

from .fake_wordpress import answer
from .fake_wordpress_com import NUMBER, SITE, FakeWordPressCom, old_error, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeWordPressCom]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class TestContract(ConnectorContract):
    """WordPress.com keeps every promise of the interface."""


def who_am_i(platform: FakeWordPressCom) -> Identity:
    async def work(connector: Connector, me: Identity) -> Identity:
        return me

    return drive(platform, work)


def failed(platform: FakeWordPressCom) -> PlatformError:
    with pytest.raises(PlatformError) as raised:
        Pulled(platform).pull()
    assert "canary" not in f"{raised.value} {raised.value!r}"
    return raised.value


# --- the site ----------------------------------------------------------------------------------


def test_ids_begin_with_the_sites_number_however_it_is_named(platform: FakeWordPressCom) -> None:
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    before = Pulled(platform).pull().incoming
    platform.settings = {"site": NUMBER}
    assert Pulled(platform).pull().incoming == before
    assert before[mention].root == f"wordpress.com/{NUMBER}#comment-{platform.number_of(mention)}"


def test_the_page_above_a_comment_is_found_behind_the_sites_number(
    platform: FakeWordPressCom,
) -> None:
    old = platform.i_post("Old bread", base="pages")
    mention = platform.they_write("Rye?", under=old)
    assert mention_of(platform, mention).on.text == "Old bread"


def test_a_held_comment_is_shown_where_the_dashboard_is(platform: FakeWordPressCom) -> None:
    held = platform.comment("Rye?", under=platform.i_post("Bread"), status="hold")
    assert mention_of(platform, held).url.startswith(f"https://{SITE}/wp-admin/comment.php?")


@pytest.mark.parametrize("may", [{}, {"edit_posts": True}])
def test_who_may_not_moderate_is_not_asked_for_what_waits(
    platform: FakeWordPressCom, may: dict[str, bool]
) -> None:
    platform.capabilities = may
    page = platform.i_post("Bread")
    mention = platform.they_write("Rye?", under=page)
    platform.comment("Spelt?", under=page, status="hold", by="tomas", author=7)
    assert mention in Pulled(platform).pull().incoming


@pytest.mark.parametrize("named", [None, "", " "])
def test_without_a_site_the_settings_are_named(
    platform: FakeWordPressCom, named: str | None
) -> None:
    platform.settings = {"site": named}
    error = failed(platform)
    assert isinstance(error, SignInNeeded)
    assert "`site`" in error.hint


def test_a_site_that_is_not_there_is_named(platform: FakeWordPressCom) -> None:
    platform.settings = {"site": "nobody.wordpress.com/../x"}
    error = failed(platform)
    assert type(error) is BadAnswer
    assert "Jetpack" in error.hint


def test_what_it_says_no_to_is_told_in_its_words(platform: FakeWordPressCom) -> None:
    def front(request: Request) -> Reply | None:
        if not request.path.startswith("/rest/"):
            return None
        return answer({"error": "unauthorized", "message": "Private \x1b[31mblog."}, 403)

    platform.loopback.front = front
    error = failed(platform)
    assert type(error) is BadAnswer
    assert "“Private blog.”" in error.message


# --- access tokens -----------------------------------------------------------------------------


def test_a_token_that_ran_out_is_renewed_once_in_either_namespace(
    platform: FakeWordPressCom,
) -> None:
    def renewals() -> int:
        return sum(request.path == "/oauth2-1/token" for request in platform.loopback.requests)

    who_am_i(platform)
    before = renewals()

    async def work(connector: Connector, me: Identity) -> None:
        platform.expire_session()
        await connector.who_am_i()
        platform.expire_session()
        await connector.look_up(me, [platform.id_of(1)])

    drive(platform, work)
    assert renewals() == before + 2


def test_a_bare_token_that_ran_out_asks_to_sign_in(platform: FakeWordPressCom) -> None:
    token = platform.hands_out()

    async def work() -> None:
        async with platform.connect_as(token) as connector:
            await connector.who_am_i()

    asyncio.run(work())
    platform.expire_session()
    with pytest.raises(SignInNeeded, match="run out"):
        asyncio.run(work())


# --- likes -------------------------------------------------------------------------------------


def test_likes_cost_one_request_and_only_where_they_count(platform: FakeWordPressCom) -> None:
    mention = platform.they_write("Lovely", under=platform.i_post("Bread"))
    platform.i_like_elsewhere(mention)
    pulled = Pulled(platform).pull()
    without = requests_of(platform, pulled.pull)
    assert requests_of(platform, lambda: pulled.pull(likes=True)) == without + 1
    assert pulled.liked == {mention}


def test_a_like_that_is_not_confirmed_is_open(platform: FakeWordPressCom) -> None:
    target = mention_of(platform, platform.they_write("x", under=platform.i_post("Bread")))
    platform.loopback.front = lambda request: (
        answer({"success": False}) if request.path.endswith("/likes/new") else None
    )
    with pytest.raises(Ambiguous):
        like(platform, target)


def test_a_like_of_what_is_gone_is_refused(platform: FakeWordPressCom) -> None:
    target = mention_of(platform, platform.they_write("x", under=platform.i_post("Bread")))
    platform.loopback.front = lambda request: (
        old_error("unknown_comment", 404) if request.path.endswith("/likes/new") else None
    )
    with pytest.raises(Refused):
        like(platform, target)


def test_a_held_comment_is_approved_by_the_same_door(platform: FakeWordPressCom) -> None:
    platform.settings = {"approve_on_reply": True}
    held = platform.comment("Rye?", under=platform.i_post("Bread"), status="hold")
    send(platform, compose(platform, mention_of(platform, held), "It is."))
    assert platform.comments[platform.number_of(held)]["status"] == "approved"
    assert platform.posted_under(held) == ["It is."]


# --- signing in --------------------------------------------------------------------------------


@dataclass
class Gate(Door):
    """WordPress.com's OAuth server: clients are registered as RFC 7591 says."""

    platform: FakeWordPressCom | None = None
    authorize_at: str = "/oauth2-1/authorize"
    token_at: str = "/oauth2-1/token"
    registers: bool = True
    registered: list[dict[str, Any]] = field(default_factory=list)

    def __call__(self, request: Request) -> Reply | None:
        if request.path == "/oauth2-1/register":
            return self._registers(json.loads(request.body))
        return super().__call__(request)

    def _registers(self, asked: dict[str, Any]) -> Reply:
        if not self.registers:
            return spoken(
                {"error": "invalid_redirect_uri", "error_description": "no \x1b[31m"}, 400
            )
        self.registered.append(asked)
        self.clients["wpcom-1"] = ("", asked["redirect_uris"][0])
        return spoken({"client_id": "wpcom-1", **asked}, 201)


@pytest.fixture
def gate(platform: FakeWordPressCom) -> Gate:
    gate = Gate(token=platform.hands_out(), refresh=platform.secret)
    platform.loopback.front = gate
    return gate


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_the_browser_signs_in_with_an_app_that_registers_itself(
    platform: FakeWordPressCom, gate: Gate, home: Home
) -> None:
    platform.they_write("Rye?", under=platform.i_post("Bread"))
    server = platform.loopback.url
    person = Person(home.app(), {"site": [f"https://{SITE}/about"], "server": [server]})
    added = home.add(person, "wordpress-com", keys={"server": server})
    assert home.accounts[added.name]["site"] == SITE
    assert json.loads(home.secret(added.name)) == {
        "client_id": "wpcom-1",
        "refresh_token": platform.secret,
    }
    (asked,) = gate.registered
    assert asked["token_endpoint_auth_method"] == "none"
    assert asked["redirect_uris"][0].startswith("http://127.0.0.1:")
    assert gate.asked[0]["scope"].split() == ["comments", "posts", "sites", "users"]
    assert gate.asked[0]["code_challenge_method"] == "S256"


def test_a_server_that_registers_no_app_leaves_nothing(
    platform: FakeWordPressCom, gate: Gate, home: Home
) -> None:
    gate.registers = False
    server = platform.loopback.url
    person = Person(home.app(), {"site": [SITE], "server": [server]})
    error = stopped(home, person, "wordpress-com", keys={"server": server})
    assert isinstance(error, SignInNeeded)
    assert "\x1b" not in str(error)


@pytest.mark.parametrize(
    ("typed", "is_"),
    [(" https://Ana.WordPress.com/2026/ ", SITE), (SITE, SITE), ("777", "777")],
)
def test_a_site_is_taken_from_any_of_its_addresses(typed: str, is_: str) -> None:
    assert site(typed) == is_


@pytest.mark.parametrize("typed", ["", "ana wordpress", "https://"])
def test_what_is_no_site(typed: str) -> None:
    with pytest.raises(ValueError, match="address"):
        site(typed)

"""The ways in that several platforms share."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from ackbot.errors import BadAnswer, PlatformError, SignInNeeded
from ackbot.model import Threading
from ackbot.platforms.base import Facts, Once
from ackbot.platforms.oauth import OAuth
from ackbot.platforms.signing import Begun, Signed
from ackbot.platforms.signing.device import ByDevice
from ackbot.platforms.signing.token import ByProgram
from ackbot.testing.loopback import Loopback, Reply, Request

from .door import Door, page, spoken
from .home import Home
from .person import Person

# --- a code typed elsewhere ------------------------------------------------------------------

DEVICE = OAuth(
    authorize="/authorize", token="/oauth/token", device="/device/code", scopes=("read", "write")
)


def by_device(
    home: Home, door: Callable[[Request], Reply | None], pauses: list[float]
) -> tuple[Signed, Person]:
    """Sign in with a code; the clock goes on by each pause."""
    with home.app() as app, Loopback(lambda request: door(request) or page("", 404)) as loopback:
        person = Person(app, {"client_id": ["app-1"]}, browses=False)
        web = app.connections.web("forge", "Forge", loopback.url)
        begun = Begun(facts=facts(), server=loopback.url, web=web, now=app.now)

        async def pause(seconds: float) -> None:
            pauses.append(seconds)

        return ByDevice(DEVICE).sign_in(person, replace(begun, pause=pause)), person


def facts() -> Facts:
    return Facts(
        name="forge",
        title="Forge",
        threading=Threading.FLAT,
        can_reply=True,
        can_like=False,
        once=Once.NOTHING,
        limit=None,
    )


def test_a_code_is_waited_for_no_quicker_than_the_server_wants(home: Home) -> None:
    pauses: list[float] = []
    signed, person = by_device(home, Door(pending=2), pauses)
    assert signed.secret == "canary-token"
    assert pauses == [5.0, 5.0, 5.0]
    assert "WDJB-MJHT" in person.heard
    assert "https://platform.example/device" in person.heard
    assert "canary" not in person.heard


def test_a_server_that_wants_it_slower_is_obeyed(home: Home) -> None:
    pauses: list[float] = []
    by_device(home, Door(pending=2, slows=True), pauses)
    assert pauses == [5.0, 10.0, 15.0]


@pytest.mark.parametrize(
    ("door", "says"),
    [
        (Door(device_ends="access_denied"), "it was not allowed"),
        (Door(device_ends="expired_token"), "ran out before it was typed"),
        (Door(device_ends="unsupported_grant_type"), "unsupported_grant_type"),
        (Door(leaves_out=("write",)), "write is missing"),
        (Door(clients={"app-1": ("other", "")}), "no such code"),
        (Door(seconds="3599"), "for 59 minutes only"),
    ],
)
def test_every_end_of_the_waiting_is_named(home: Home, door: Door, says: str) -> None:
    with pytest.raises(SignInNeeded, match=says) as error:
        by_device(home, door, [])
    assert "canary" not in str(error.value)


def test_what_renews_it_is_kept_with_the_app(home: Home) -> None:
    signed, _ = by_device(home, Door(refresh="canary-refresh"), [])
    assert json.loads(signed.secret) == {"client_id": "app-1", "refresh_token": "canary-refresh"}
    assert signed.session["oauth"]["access"] == "canary-token"


def test_sixty_days_without_renewal_are_a_sign_in(home: Home) -> None:
    signed, _ = by_device(home, Door(seconds=str(60 * 86400)), [])
    assert signed.secret == "canary-token"


@pytest.mark.parametrize(
    "said",
    [
        spoken({"error": "device_flow_disabled"}),
        spoken({"error": "unauthorized_client"}, 400),
        spoken({"device_code": "canary", "user_code": "A"}),
        spoken(
            {"device_code": "canary", "user_code": "A", "verification_uri": "javascript:alert(1)"}
        ),
        page("nothing", 404),
    ],
)
def test_a_server_without_codes_says_so(home: Home, said: Reply) -> None:
    def front(request: Request) -> Reply | None:
        return said

    with pytest.raises(PlatformError) as error:
        by_device(home, front, [])
    assert isinstance(error.value, SignInNeeded | BadAnswer)


# --- a program that has a token already ------------------------------------------------------


def test_a_program_keeps_its_token(home: Home, person: Person) -> None:
    way = ByProgram(title="with echo", command=("echo", "canary-token"))
    assert way.usable(person)
    with home.app() as app:
        web = app.connections.web("forge", "Forge", "http://127.0.0.1:9")
        begun = Begun(facts=facts(), server="http://127.0.0.1:9", web=web, now=app.now)
        signed = way.sign_in(person, begun)
    assert (signed.secret, signed.command) == ("canary-token", ("echo", "canary-token"))


@pytest.mark.parametrize("command", [("no-such-program-here",), ("false",), ("true",)])
def test_a_program_without_a_token_is_no_way(person: Person, command: tuple[str, ...]) -> None:
    assert not ByProgram(title="", command=command).usable(person)

"""The server that waits for a redirect: who else knocks, and what is taken for an answer."""

from __future__ import annotations

import http.client
import select
import socket

import pytest

from ackbot.platforms.signing.listener import Arrived, Listener


def knock(listener: Listener, target: str, *, host: str = "", method: str = "GET") -> int:
    """Ask the listener for something as `host`; return the status."""
    here = http.client.HTTPConnection("127.0.0.1", listener.port)
    here.request(method, target, headers={"Host": host or f"127.0.0.1:{listener.port}"})
    status = here.getresponse().status
    here.close()
    return status


def has_arrived(listener: Listener) -> bool:
    return bool(select.select([listener], [], [], 0)[0])


def test_the_right_answer_is_taken_once() -> None:
    with Listener() as listener:
        assert listener.redirect == f"http://127.0.0.1:{listener.port}/"
        assert not has_arrived(listener)
        assert knock(listener, f"/?code=abc&state={listener.state}&scope=x") == 200
        assert has_arrived(listener)
        assert knock(listener, f"/?code=other&state={listener.state}") == 400
        assert listener.arrived == Arrived(code="abc")


def test_a_refusal_arrives_as_one() -> None:
    with Listener() as listener:
        knock(listener, f"/?error=access_denied&state={listener.state}")
        assert listener.arrived == Arrived(error="access_denied")


@pytest.mark.parametrize(
    "target",
    [
        *("/", "/?code=abc", "/?code=abc&state=", "/?code=abc&state=guess"),
        *("/favicon.ico", "/?state=STATE", "/?code=%C3%A9&state=STATE"),
    ],
)
def test_what_is_no_answer_is_not_taken(target: str) -> None:
    with Listener() as listener:
        assert knock(listener, target.replace("STATE", listener.state)) in (400, 404)
        assert listener.arrived is None
        assert knock(listener, f"/?code=abc&state={listener.state}") == 200


def test_a_page_that_reaches_us_by_another_name_is_turned_away() -> None:
    with Listener() as listener:
        for host in ("evil.example", f"localhost:{listener.port}", f"127.0.0.1:{listener.port}."):
            assert knock(listener, f"/?code=abc&state={listener.state}", host=host) == 404
        for method in ("POST", "HEAD", "OPTIONS"):
            assert knock(listener, f"/?code=abc&state={listener.state}", method=method) == 501
        assert listener.arrived is None


def test_it_is_on_this_machine_alone() -> None:
    with Listener() as listener, socket.socket() as other:
        other.bind(("127.0.0.2", listener.port))  # would be taken if it listened everywhere


def test_whoever_connects_and_says_nothing_blocks_nobody() -> None:
    with (
        Listener() as listener,
        socket.create_connection(("127.0.0.1", listener.port)),
    ):
        assert knock(listener, f"/?code=abc&state={listener.state}") == 200


def test_every_sign_in_has_a_state_of_its_own() -> None:
    states = {Listener(None).state for _ in range(20)}
    assert len(states) == 20
    assert all(len(state) >= 22 for state in states)


def test_a_port_that_is_taken_leaves_pasting() -> None:
    with Listener() as one, Listener(one.port) as other:
        assert not other.listening
        assert other.redirect == one.redirect
        assert knock(one, f"/?code=abc&state={one.state}") == 200
        found = other.pasted(f"{other.redirect}?code=xyz&state={other.state}")
        assert found == Arrived(code="xyz")


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("abc", "abc"),
        ("  abc/4-x_Y  ", "abc/4-x_Y"),
        ("http://127.0.0.1:1/?state=STATE&code=a%2Fb", "a/b"),
        ("code=abc&state=STATE", "abc"),
        ("?code=abc&state=STATE", "abc"),
    ],
)
def test_codes_and_addresses_can_be_pasted(pasted: str, code: str) -> None:
    with Listener(None) as listener:
        assert listener.pasted(pasted.replace("STATE", listener.state)) == Arrived(code=code)


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "two words",
        "größe",
        "a\x1b[2J",
        "http://127.0.0.1/?code=x&state=other",
        "https://a.example",
    ],
)
def test_anything_else_cannot(pasted: str) -> None:
    with Listener(None) as listener, pytest.raises(ValueError, match=r"answer|neither"):
        listener.pasted(pasted)

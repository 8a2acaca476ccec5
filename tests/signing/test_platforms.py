"""The ways in that one platform alone has."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from ackbot.errors import BadAnswer, UsageError
from ackbot.platforms import registry
from ackbot.platforms.bluesky.finding import find
from ackbot.platforms.discourse.lock import EXPONENT, Lock
from ackbot.platforms.signing import Begun, SignIn
from ackbot.testing.loopback import Loopback, Reply, Request
from tests.platforms import fake_discourse, fake_lemmy
from tests.platforms.fake_discourse import FakeDiscourse
from tests.platforms.fake_facebook import FakeFacebook
from tests.platforms.fake_graph import running
from tests.platforms.fake_lemmy import FakeLemmy

from .door import page, spoken
from .home import Home, stopped
from .person import Person

# --- Discourse -------------------------------------------------------------------------------


@pytest.fixture
def forum(tmp_path: Path) -> Iterator[FakeDiscourse]:
    with fake_discourse.running(tmp_path / "fake") as fake:
        info = spoken({"title": "Bread"})
        fake.loopback.front = lambda request: (
            info if request.path == "/site/basic-info.json" else None
        )
        yield fake


def sealed(page: str, key: str, *, nonce: str = "") -> str:
    """Return what a forum shows: its answer under the public key in the page's address."""
    asked = dict(parse_qsl(urlsplit(page).query))
    assert asked["scopes"] == "read,write"
    told = {"key": key, "nonce": nonce or asked["nonce"], "push": False, "api": 4}
    text = base64.b64encode(_encrypted(asked["public_key"], json.dumps(told).encode())).decode()
    return "\n".join(text[at : at + 60] for at in range(0, len(text), 60))


def _encrypted(pem: str, message: bytes) -> bytes:
    """Encrypt by RFC 8017, 7.2.1; the modulus is where RFC 5280 puts it."""
    key = base64.b64decode("".join(pem.splitlines()[1:-1]))
    size = 256
    modulus = int.from_bytes(key[-5 - size : -5], "big")
    assert key[-5:] == b"\x02\x03" + EXPONENT.to_bytes(3, "big")
    padding = bytes(secrets.choice(range(1, 256)) for _ in range(size - 3 - len(message)))
    block = int.from_bytes(b"\0\x02" + padding + b"\0" + message, "big")
    return pow(block, EXPONENT, modulus).to_bytes(size, "big")


def test_a_forum_hands_over_a_locked_key(home: Home, forum: FakeDiscourse) -> None:
    person = Person(home.app(), {"server": [forum.url]})
    pasted = ["half of it", sealed_for_another()]
    person.says["payload"] = pasted

    def allows(url: str) -> None:
        pasted.append(sealed(url, forum.secret))

    person.visits = allows
    home.add(person, "discourse")
    assert home.secret("discourse") == forum.secret
    assert "copy all of it" in person.heard


def sealed_for_another() -> str:
    return base64.b64encode(secrets.token_bytes(256)).decode()


def test_an_old_answer_of_a_forum_is_not_taken(home: Home, forum: FakeDiscourse) -> None:
    person = Person(home.app(), {"server": [forum.url], "payload": []})
    person.visits = lambda url: person.says["payload"].append(
        sealed(url, forum.secret, nonce="0" * 32)
    )
    error = stopped(home, person, "discourse")
    assert isinstance(error, UsageError)
    assert "the answer to another sign-in" in error.message


def test_a_site_that_is_no_forum(home: Home, person: Person) -> None:
    with Loopback(lambda _: page("a blog")) as elsewhere:
        person.says["server"] = [elsewhere.url]
        assert "is no Discourse forum" in stopped(home, person, "discourse").message


def test_a_lock_opens_for_nobody_else() -> None:
    lock = Lock.new()
    letter = _encrypted(lock.public_key, b"for one")
    assert lock.open(letter) == b"for one"
    for wrong in (letter[:-1], letter + b"\0", b"\xff" * 256, bytes([letter[0] ^ 1]) + letter[1:]):
        with pytest.raises(ValueError, match=r"length|sign-in"):
            lock.open(wrong)
    assert str(lock.private) not in repr(lock)


# --- Facebook --------------------------------------------------------------------------------


@pytest.fixture
def facebook(tmp_path: Path) -> Iterator[FakeFacebook]:
    yield from cast("Iterator[FakeFacebook]", running(FakeFacebook(tmp_path / "fake")))


def pages(facebook: FakeFacebook, *names: str) -> list[Request]:
    """Let a user's token reach Pages of these names; the last one is the fake's."""
    seen: list[Request] = []

    def front(request: Request) -> Reply | None:
        if request.path.endswith("/oauth/access_token"):
            seen.append(request)
            assert not request.query
            good = parse_qs(request.body.decode())["client_secret"] == ["canary-app"]
            return spoken({"access_token": "canary-long"} if good else {"error": _NO}, 200)
        if request.path.endswith("/me/accounts"):
            assert request.headers["authorization"] == "Bearer canary-long"
            tokens = ["canary-other"] * (len(names) - 1) + [facebook.secret]
            listed = zip(names, tokens, strict=True)
            data = [{"id": "1", "name": name, "access_token": token} for name, token in listed]
            return spoken({"data": data})
        return None

    facebook.loopback.front = front
    return seen


_NO = {"message": "Error validating client secret", "type": "OAuthException", "code": 1}


def page_owner(home: Home, facebook: FakeFacebook, **says: Any) -> Person:
    usual = {"client_id": ["123"], "client_secret": ["canary-app"], "secret": ["canary-short"]}
    return Person(home.app(), {**usual, "server": [facebook.server], **says})


def test_a_token_of_the_users_becomes_the_pages(home: Home, facebook: FakeFacebook) -> None:
    (seen,) = [pages(facebook, "Elsewhere\x1b[2J", "Bread")]
    person = page_owner(home, facebook, page=["3", "2"])
    home.add(person, "facebook", keys={"server": facebook.server})
    assert home.secret("facebook") == facebook.secret
    assert parse_qs(seen[0].body.decode())["fb_exchange_token"] == ["canary-short"]
    assert seen[0].path == "/v25.0/oauth/access_token"
    assert "\x1b" not in person.heard
    assert "  2  Bread" in person.heard


@pytest.mark.parametrize(
    ("names", "says", "message"),
    [
        ((), {}, "reaches no Page"),
        (("Bread",), {"client_secret": ["canary-wrong"]}, "Error validating client secret"),
    ],
)
def test_what_meta_refuses_leaves_nothing(
    home: Home, facebook: FakeFacebook, names: tuple[str, ...], says: Any, message: str
) -> None:
    pages(facebook, *names) if names else _no_pages(facebook)
    person = page_owner(home, facebook, **says)
    error = stopped(home, person, "facebook", keys={"server": facebook.server})
    assert message in error.message


def _no_pages(facebook: FakeFacebook) -> None:
    def front(request: Request) -> Reply | None:
        if request.path.endswith("/oauth/access_token"):
            return spoken({"access_token": "canary-long"})
        return spoken({"data": []}) if request.path.endswith("/me/accounts") else None

    facebook.loopback.front = front


# --- every platform --------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in registry.names() if name != "demo"])
def test_every_platform_says_how_it_is_signed_in_to(name: str) -> None:
    kind = registry.connector(name)
    sign_in: SignIn = kind.sign_in()
    assert sign_in.ways
    assert all(way.name and way.title for way in sign_in.ways)
    assert len({way.name for way in sign_in.ways}) == len(sign_in.ways)
    asked = {question.key for question in sign_in.asks}
    assert asked <= set(kind.facts.settings)
    assert bool(kind.facts.credential) == any(way.name != "none" for way in sign_in.ways)


# --- Lemmy -----------------------------------------------------------------------------------


def lemmy_login(fake: FakeLemmy, *, totp: str = "") -> list[dict[str, Any]]:
    """Let a Lemmy hand out its token for ana's password; return what it was asked."""
    asked: list[dict[str, Any]] = []

    def front(request: Request) -> Reply | None:
        if not request.path.endswith("/login"):
            return None
        login = json.loads(request.body)
        asked.append(login)
        if (login["username_or_email"], login["password"]) != ("ana", "canary-password"):
            return spoken({"error": "incorrect_login"}, 401)
        if totp and login.get("totp_2fa_token") != totp:
            given = "totp_2fa_token" in login
            code = "incorrect_totp_token" if given else "missing_totp_token"
            return spoken({"error": code}, 400)
        return spoken({"jwt": fake.secret, "registration_created": False})

    fake.loopback.front = front
    return asked


@pytest.mark.parametrize("new", [False, True])
def test_a_password_is_traded_for_a_token_and_kept_nowhere(
    home: Home, person: Person, tmp_path: Path, new: bool
) -> None:
    with fake_lemmy.running(tmp_path / "fake", new=new) as fake:
        asked = lemmy_login(fake, totp="123456")
        person.says = {
            "server": [fake.url],
            "handle": ["ana"],
            "secret": ["canary-wrong", "canary-password"],
            "code": ["123456"],
        }
        home.add(person, "lemmy")
        assert home.secret("lemmy") == fake.secret
        path = "/api/v4/account/auth/login" if new else "/api/v3/user/login"
        assert [one.path for one in fake.loopback.requests if "login" in one.path] == [path] * 3
        # without it, a token of the new API would run out after a week
        assert all(one.get("stay_logged_in", False) is new for one in asked)
    kept = b"".join(path.read_bytes() for path in home.folder.rglob("*") if path.is_file())
    assert b"canary-password" not in kept


def test_a_wrong_second_factor_leaves_nothing(home: Home, person: Person, tmp_path: Path) -> None:
    with fake_lemmy.running(tmp_path / "fake") as fake:
        lemmy_login(fake, totp="123456")
        person.says = {"server": [fake.url], "handle": ["ana"], "secret": ["canary-password"]}
        person.says["code"] = ["000000"]
        error = stopped(home, person, "lemmy")
    assert "incorrect_totp_token" in error.message


def test_a_server_that_is_no_lemmy(home: Home, person: Person) -> None:
    with Loopback(lambda _: page("a blog")) as elsewhere:
        person.says["server"] = [elsewhere.url]
        assert "is no Lemmy server" in stopped(home, person, "lemmy").message


# --- Bluesky: whose server -------------------------------------------------------------------

PLC = "did:plc:abcdefghijklmnopqrstuvwx"


def found_server(home: Home, handle: str, documents: dict[str, Any]) -> str:
    """Return where somebody with this handle signs in; `documents` are a network's answers."""

    def network(request: Request) -> Reply:
        if request.path.endswith("resolveHandle"):
            did = documents.get(request.asked("handle"))
            return spoken({"did": did}) if did else spoken({"error": "InvalidRequest"}, 400)
        found = documents.get(request.path.removeprefix("/"))
        return spoken(found) if found else page("not found", 404)

    with home.app() as app, Loopback(network) as loopback:
        web = app.connections.web("bluesky", "Bluesky", loopback.url)
        begun = Begun(
            facts=registry.facts("bluesky"),
            server=loopback.url,
            web=web,
            now=app.now,
            settings={"handle": handle},
        )
        found = app.engine.run(find(begun))
        return "the usual" if found == loopback.url else found


def document(server: str) -> dict[str, Any]:
    return {"service": [{"id": "#atproto_pds", "serviceEndpoint": server}]}


@pytest.mark.parametrize(
    ("handle", "documents", "server"),
    [
        ("ana.bsky.social", {}, "the usual"),
        (
            "ana.example",
            {"ana.example": PLC, PLC: document("https://pds.example/")},
            "https://pds.example",
        ),
        (PLC, {PLC: document("https://pds.example")}, "https://pds.example"),
        (
            "ana.example",
            {"ana.example": PLC, PLC: document("https://oyster.us-east.host.bsky.network")},
            "the usual",
        ),
        ("ana.example", {"ana.example": PLC}, "the usual"),
        ("ana.example", {"ana.example": PLC, PLC: document("http://pds.example")}, "the usual"),
        ("ana.example", {"ana.example": PLC, PLC: {"service": "x"}}, "the usual"),
        ("ana.example", {"ana.example": "did:other:1"}, "the usual"),
    ],
)
def test_an_account_elsewhere_is_found_by_its_handle(
    home: Home, handle: str, documents: dict[str, Any], server: str
) -> None:
    assert found_server(home, handle, documents) == server


def test_a_handle_that_nobody_has(home: Home) -> None:
    with pytest.raises(BadAnswer, match=r"Nobody on Bluesky has the handle no\.example"):
        found_server(home, "no.example", {})

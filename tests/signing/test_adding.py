"""Adding accounts: each way in, and everything that stops it half-way."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ackbot.errors import AckbotError, BadAnswer, SignInNeeded, Unreachable, UsageError
from ackbot.ledger.store import Ledger
from ackbot.secrets import Vault
from ackbot.testing.loopback import Loopback, Reply, Request
from tests.platforms import fake_bluesky, fake_isso, fake_mastodon, fake_wordpress
from tests.platforms.fake_mastodon import FakeMastodon

from .door import Door, page, spoken
from .home import PASSWORD, Home, stopped
from .person import Gone, Person, visit


@pytest.fixture
def mastodon(tmp_path: Path) -> Iterator[FakeMastodon]:
    with fake_mastodon.running(tmp_path / "fake") as fake:
        fake.loopback.front = Door(token=fake.secret)
        yield fake


@pytest.fixture
def door(mastodon: FakeMastodon) -> Door:
    assert isinstance(mastodon.loopback.front, Door)
    return mastodon.loopback.front


# --- Mastodon: the browser -------------------------------------------------------------------


def test_mastodon_in_the_browser(
    home: Home, person: Person, mastodon: FakeMastodon, door: Door
) -> None:
    person.says["server"] = [mastodon.url]
    added = home.add(person, "mastodon")
    assert added.name == "mastodon"
    assert home.accounts == {
        "mastodon": {
            "platform": "mastodon",
            "server": mastodon.url,
            "token_file": str(home.config.parent / "secrets" / "mastodon.token"),
        }
    }
    assert home.secret("mastodon") == mastodon.secret
    assert "You are @ana" in person.heard
    assert "read:notifications" in person.heard
    assert door.asked[0]["scope"].split()[:2] == ["read:accounts", "read:statuses"]


def test_the_scopes_are_said_before_they_are_asked_for(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says["server"] = [mastodon.url]

    def opens(url: str) -> None:
        person.tell("opened")
        visit(url)

    person.visits = opens
    home.add(person, "mastodon")
    told = [line for line in person.told if "write:statuses" in line or line == "opened"]
    assert "write:statuses" in told[0]
    assert told[1] == "opened"


def test_mastodon_over_ssh_by_a_code_that_the_page_shows(
    home: Home, person: Person, mastodon: FakeMastodon, door: Door
) -> None:
    person.browses = False
    person.says["server"] = [mastodon.url]

    def elsewhere() -> str:
        visit(next(line for line in person.told if line.startswith(mastodon.url)))
        return door.shown

    person.pastes = [elsewhere]
    home.add(person, "mastodon")
    assert home.secret("mastodon") == mastodon.secret


def test_the_address_of_a_page_that_does_not_load_is_as_good(
    home: Home, person: Person, mastodon: FakeMastodon, door: Door
) -> None:
    person.says["server"] = [mastodon.url]
    person.visits = lambda url: None

    def elsewhere() -> str:
        door(Request(method="GET", path=door.authorize_at, query=_query(person.opened[-1])))
        asked = door.asked[-1]
        return f"{asked['redirect_uri']}?code=canary-code-1&state={asked['state']}"

    person.pastes = ["", "what is this?", f"{mastodon.url}/?code=x&state=another", elsewhere]
    home.add(person, "mastodon")
    assert home.secret("mastodon") == mastodon.secret
    assert "neither an address nor a code" in person.heard
    assert "not the answer to this sign-in" in person.heard


def _query(url: str) -> tuple[tuple[str, str], ...]:
    from urllib.parse import parse_qsl, urlsplit

    return tuple(parse_qsl(urlsplit(url).query))


@pytest.mark.parametrize(
    ("answer", "pastes", "says"),
    [
        ("deny", [], "not allowed"),
        ("close", ["wrong-code"], "no such code"),
        ("elsewhere", ["wrong-code"], "no such code"),
    ],
)
def test_what_goes_wrong_in_the_browser_leaves_nothing(
    home: Home,
    person: Person,
    mastodon: FakeMastodon,
    door: Door,
    answer: str,
    pastes: list[Any],
    says: str,
) -> None:
    door.answer = answer
    person.says["server"] = [mastodon.url]
    person.pastes = pastes
    error = stopped(home, person, "mastodon")
    assert isinstance(error, SignInNeeded)
    assert says in error.message


def test_narrower_scopes_are_named_and_nothing_is_stored(
    home: Home, person: Person, mastodon: FakeMastodon, door: Door
) -> None:
    door.leaves_out = ("write:statuses", "read:follows")
    person.says["server"] = [mastodon.url]
    error = stopped(home, person, "mastodon")
    assert "read:follows, write:statuses is missing" in error.message


@pytest.mark.parametrize("at", ["server", "name", "browser"])
def test_ctrl_c_leaves_no_half_account_and_another_try_works(
    home: Home, person: Person, mastodon: FakeMastodon, door: Door, at: str
) -> None:
    person.says["server"] = [mastodon.url]
    if at == "browser":
        door.answer = "close"
    else:
        person.says[at] = ["^C"]
    with pytest.raises(Gone):
        home.add(person, "mastodon")
    assert home.traces == []
    door.answer = "allow"
    assert home.add(Person(home.app(), {"server": [mastodon.url]}), "mastodon").name == "mastodon"


@pytest.mark.parametrize(
    "said", [page("Welcome"), page("nothing", 404), spoken({"error": "x"}, 404), spoken([1])]
)
def test_a_server_that_is_no_mastodon(home: Home, person: Person, said: Reply) -> None:
    with Loopback(lambda _: said) as elsewhere:
        person.says["server"] = [elsewhere.url]
        error = stopped(home, person, "mastodon")
    assert isinstance(error, BadAnswer)
    assert "is no Mastodon server" in error.message


def test_a_wrong_address_is_asked_for_once_more(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    with Loopback(lambda _: page("Welcome")) as elsewhere:
        person.says["server"] = [elsewhere.url, mastodon.url]
        assert home.add(person, "mastodon").name == "mastodon"
    assert "is no Mastodon server" in person.heard
    with Loopback(lambda _: page("Welcome")) as elsewhere:
        again = Person(home.app(), {"server": [elsewhere.url]})
        stopped(home, again, "mastodon", name="other", keys={"server": elsewhere.url})
    assert again.asked == ["server"], "what an option said would be the same once more"


def test_a_server_that_moved_is_named(home: Home, person: Person) -> None:
    moved = Reply(status=301, headers={"Location": "https://social.example/api/v2/instance"})
    with Loopback(lambda _: moved) as elsewhere:
        person.says["server"] = [elsewhere.url]
        assert "social.example" in stopped(home, person, "mastodon").message


def test_a_server_that_is_not_there(home: Home, person: Person) -> None:
    with Loopback(lambda _: page("")) as gone:
        url = gone.url
    person.says["server"] = [url]
    assert isinstance(stopped(home, person, "mastodon"), Unreachable)


def test_a_server_that_registers_no_app(home: Home, person: Person, mastodon: FakeMastodon) -> None:
    mastodon.loopback.front = lambda request: (
        spoken({"client_id": "has blanks"}) if request.path == "/api/v1/apps" else None
    )
    person.says["server"] = [mastodon.url]
    assert "registered no app" in stopped(home, person, "mastodon").message


def test_a_token_by_hand(home: Home, person: Person, mastodon: FakeMastodon) -> None:
    person.says = {"server": [mastodon.url], "secret": [mastodon.secret]}
    home.add(person, "mastodon", way="token")
    assert home.secret("mastodon") == mastodon.secret
    assert person.opened == [f"{mastodon.url}/settings/applications/new"]
    assert "Untick all scopes but read:accounts" in person.heard


def test_a_refused_token_is_asked_for_again(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says = {"server": [mastodon.url], "secret": ["canary-no", mastodon.secret]}
    home.add(person, "mastodon", way="token")
    assert "Try once more." in person.heard


def test_three_refused_tokens_are_enough(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says = {"server": [mastodon.url], "secret": ["canary-no"]}
    assert isinstance(stopped(home, person, "mastodon", way="token"), SignInNeeded)
    assert person.asked.count("secret") == 3


# --- names -----------------------------------------------------------------------------------


def test_a_name_that_exists_is_said_before_anything_is_asked(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says["server"] = [mastodon.url]
    home.add(person, "mastodon", name="home")
    again = Person(home.app(), {"server": [mastodon.url]})
    error = stopped(home, again, "mastodon", name="home")
    assert isinstance(error, UsageError)
    assert again.asked == []
    assert "ackbot accounts add home --again" in error.hint
    assert "on mastodon" in stopped(home, again, "bluesky", name="home").message


def test_the_second_of_a_kind_gets_a_name_of_its_own(home: Home, person: Person) -> None:
    home.config.parent.mkdir(parents=True)
    home.config.write_text('[accounts.isso]\nplatform = "isso"\nserver = "https://x.example"\n')
    with fake_isso.running(home.folder / "fake") as isso:
        person.says = {"server": [isso.loopback.url], "author": ["Ana"]}
        assert home.add(person, "isso").name == "isso-2"


@pytest.mark.parametrize("name", ["a/b", " ", "-x", "a\x1bb"])
def test_a_name_that_cannot_be(home: Home, person: Person, name: str) -> None:
    assert isinstance(stopped(home, person, "isso", name=name), UsageError)


def test_a_person_who_is_here_already(home: Home, person: Person, mastodon: FakeMastodon) -> None:
    person.says["server"] = [mastodon.url]
    home.add(person, "mastodon", name="one")
    with home.app() as app:
        app.sync(app.chosen())
    error = stopped(home, Person(home.app(), {"server": [mastodon.url]}), "mastodon", name="two")
    assert "is here already, as one" in error.message


# --- signing in again ------------------------------------------------------------------------


def test_signing_in_again_replaces_the_secret_and_nothing_else(
    home: Home, person: Person, mastodon: FakeMastodon, door: Door
) -> None:
    person.says["server"] = [mastodon.url]
    home.add(person, "mastodon", name="home")
    text = home.config.read_text() + "# mine\n"
    home.config.write_text(text)
    mastodon.secret = door.token = "canary-token-new"
    again = home.add(Person(home.app()), "home", keep="")
    assert again.again
    assert home.secret("home") == "canary-token-new"
    assert home.config.read_text() == text


def test_signing_in_again_as_somebody_else_is_refused(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says["server"] = [mastodon.url]
    home.add(person, "mastodon", name="home")
    with home.app() as app:
        app.sync(app.chosen())
    mastodon.mine["id"] = "99"
    mastodon.mine["acct"] = mastodon.mine["username"] = "bob"
    error = stopped(home, Person(home.app()), "home", keep="")
    assert "you signed in as @bob" in error.message


def test_a_move_to_another_place_drops_the_old_one(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    home.config.parent.mkdir(parents=True)
    home.config.write_text(
        f'[accounts.home]\nplatform = "mastodon"\nserver = "{mastodon.url}"  # here\n'
        'token_env = "GONE"\n'
    )
    home.add(person, "home")
    assert set(home.accounts["home"]) == {"platform", "server", "token_file"}
    assert "# here" in home.config.read_text()


# --- the other platforms ---------------------------------------------------------------------


def test_bluesky_by_handle_and_app_password(home: Home, person: Person) -> None:
    with fake_bluesky.running(home.folder / "fake") as bluesky:
        bluesky.takes(PASSWORD)
        person.says = {"handle": [f"@{bluesky.handle}"], "secret": ["my own one", PASSWORD]}
        person.says["server"] = [bluesky.loopback.url]
        added = home.add(person, "bluesky", keys={"server": bluesky.loopback.url})
        assert home.accounts["bluesky"]["handle"] == bluesky.handle
        assert home.secret("bluesky") == PASSWORD
        assert "your own password is for no program" in person.heard
        kept = Vault(home.ledger.parent / "sessions").load(added.name)
        assert kept is not None
        assert kept["did"] == bluesky.me
        assert bluesky.asked("com.atproto.server.createSession") == 1


def test_wordpress_by_its_own_page(home: Home, person: Person) -> None:
    with fake_wordpress.running(home.folder / "fake", "/blog") as blog:
        blog.takes("abcd EFGH ijkl MNOP qrst 1234")
        authorization = f"{blog.server}/wp-admin/authorize-application.php"
        blog.loopback.front = _index(f"{blog.path}/wp-json/", authorization)
        person.visits = lambda url: None
        person.says = {"server": [blog.server], "user": ["ana"], "secret": [blog.secret]}
        home.add(person, "wordpress")
        assert person.opened[0].startswith(f"{authorization}?app_name=ackbot&app_id=")
        assert home.accounts["wordpress"]["user"] == "ana"
        assert home.secret("wordpress") == blog.secret.replace(" ", "")


def test_a_page_elsewhere_is_not_opened(home: Home, person: Person) -> None:
    with fake_wordpress.running(home.folder / "fake") as blog:
        blog.takes("abcdEFGHijklMNOPqrst1234")
        blog.loopback.front = _index("/wp-json/", "https://evil.example/authorize.php")
        person.visits = lambda url: None
        person.says = {"server": [blog.server], "user": ["ana"], "secret": [blog.secret]}
        home.add(person, "wordpress")
        assert person.opened[0].startswith(f"{blog.server}/wp-admin/authorize-application.php?")


def test_a_blog_without_application_passwords(home: Home, person: Person) -> None:
    with fake_wordpress.running(home.folder / "fake") as blog:
        blog.loopback.front = _index("/wp-json/", "")
        person.says = {"server": [blog.server], "user": ["ana"]}
        assert "offers no application passwords" in stopped(home, person, "wordpress").message


def test_a_site_that_is_no_wordpress(home: Home, person: Person) -> None:
    with Loopback(lambda _: page("a shop")) as elsewhere:
        person.says = {"server": [elsewhere.url], "user": ["ana"]}
        assert "No WordPress answers at" in stopped(home, person, "wordpress").message


def _index(path: str, authorization: str) -> Any:
    offered = {"application-passwords": {"endpoints": {"authorization": authorization}}}
    index = {"namespaces": ["wp/v2"], "authentication": offered if authorization else []}

    def front(request: Request) -> Reply | None:
        return spoken(index) if request.path == path else None

    return front


def test_isso_needs_a_name_and_no_secret(home: Home, person: Person) -> None:
    with fake_isso.running(home.folder / "fake") as isso:
        person.says = {"server": [isso.loopback.url], "author": ["Ana"], "email": [""]}
        home.add(person, "isso", keep="")
        assert home.accounts["isso"] == {
            "platform": "isso",
            "server": isso.loopback.url,
            "author": "Ana",
        }


# --- where the secret is kept ----------------------------------------------------------------


def test_files_and_folders_are_the_owners_alone(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    before = os.umask(0)
    try:
        person.says["server"] = [mastodon.url]
        home.add(person, "mastodon")
    finally:
        os.umask(before)
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (home.config, home.config.parent, *home.config.parent.glob("secrets/*"))
    }
    assert modes == {"config.toml": 0o600, "config": 0o700, "mastodon.token": 0o600}
    assert mastodon.secret not in home.config.read_text()


def test_without_a_keyring_one_is_asked_where(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says["server"] = [mastodon.url]
    home.add(person, "mastodon", keep="")
    assert "There is no system keyring here" in person.heard
    assert home.secret("mastodon") == mastodon.secret


def test_a_program_of_the_users_keeps_it(
    home: Home, person: Person, mastodon: FakeMastodon, tmp_path: Path
) -> None:
    safe = tmp_path / "safe"
    person.says = {
        "server": [mastodon.url],
        "place": ["2"],
        "show_command": [f"cat '{safe}'"],
        "store_command": [f"tee '{safe}'"],
    }
    home.add(person, "mastodon", keep="")
    assert home.accounts["mastodon"]["token_command"] == ["cat", str(safe)]
    assert safe.read_text().strip() == mastodon.secret


@pytest.mark.parametrize("store", ["false", "true", "no-such-program-here", "'"])
def test_a_program_that_does_not_keep_it_leaves_nothing(
    home: Home, person: Person, mastodon: FakeMastodon, store: str
) -> None:
    person.says = {
        "server": [mastodon.url],
        "show_command": ["echo other"],
        "store_command": [store],
    }
    stopped(home, person, "mastodon", keep="program")


def test_a_place_the_user_keeps_it_in_already(
    home: Home, person: Person, mastodon: FakeMastodon, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.token"
    mine.write_text(mastodon.secret)
    mine.chmod(0o600)
    person.says["server"] = [mastodon.url]
    home.add(person, "mastodon", keep="", source={"token_file": str(mine)})
    assert home.accounts["mastodon"]["token_file"] == str(mine)
    assert person.opened == []


def test_a_configuration_that_cannot_be_written_leaves_nothing(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says["server"] = [mastodon.url]
    home.config.mkdir(parents=True)
    with pytest.raises(AckbotError):
        home.add(person, "mastodon")
    assert home.traces == []


# --- unattended ------------------------------------------------------------------------------


def test_unattended_every_question_names_its_option(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.attended = person.browses = False
    assert stopped(home, person, "mastodon").hint == "--server"
    person.says["server"] = [mastodon.url]
    assert stopped(home, person, "mastodon", way="token").hint == "--secret-from-stdin"
    assert "--keep file" in _no_place(home, mastodon).hint


def _no_place(home: Home, mastodon: FakeMastodon) -> AckbotError:
    person = Person(home.app(), attended=False, browses=False)
    person.says = {"server": [mastodon.url], "secret": [mastodon.secret]}
    return stopped(home, person, "mastodon", way="token", keep="")


def test_a_way_that_is_not_there_names_those_that_are(home: Home, person: Person) -> None:
    error = stopped(home, person, "bluesky", way="browser", keys={"handle": "a.example"})
    assert "--way token" in error.hint


def test_keys_that_the_platform_has_not_are_refused(home: Home, person: Person) -> None:
    person.says["handle"] = ["a.example"]
    error = stopped(home, person, "bluesky", keys={"colour": "red"})
    assert "has no setting 'colour'" in error.message


def test_the_first_sync_reads_what_was_added(
    home: Home, person: Person, mastodon: FakeMastodon
) -> None:
    person.says["server"] = [mastodon.url]
    home.add(person, "mastodon")
    with home.app() as app:
        (ended,) = app.sync(app.chosen())
    assert ended.error == ""
    with Ledger.open(home.ledger) as ledger:
        assert json.dumps([account.name for account in ledger.accounts()]) == '["mastodon"]'

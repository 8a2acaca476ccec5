"""The real `ackbot accounts add`: at a terminal with and without a browser, and in a pipe."""

from __future__ import annotations

import json
import sys
import termios
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.cli.talk import TerminalTalk
from ackbot.errors import SignInNeeded, UsageError
from ackbot.ledger.store import Ledger
from ackbot.platforms.signing.listener import Listener
from tests.platforms.fake_mastodon import FakeMastodon, running
from tests.program import Program, Terminal

from .door import Door
from .home import Home
from .person import visit

KEYRING = Path(__file__).parent / "keyring_here"
BROWSER = """#!{python}
import sys, urllib.request
urllib.request.urlopen(sys.argv[1]).read()
"""


@pytest.fixture
def mastodon(tmp_path: Path) -> Iterator[FakeMastodon]:
    with running(tmp_path / "fake") as fake:
        fake.loopback.front = Door(token=fake.secret)
        fake.now = datetime.now(UTC) - timedelta(hours=30)
        fake.they_write("Is it rye?", under=fake.i_post("Bread is out"))
        yield fake


@pytest.fixture
def door(mastodon: FakeMastodon) -> Door:
    assert isinstance(mastodon.loopback.front, Door)
    return mastodon.loopback.front


@pytest.fixture
def program(tmp_path: Path) -> Program:
    (tmp_path / "home").mkdir()
    return Program(
        tmp_path / "home",
        env={"PYTHONPATH": str(KEYRING), "KEYRING_FILE": str(tmp_path / "keyring.json")},
    )


def kept(program: Program) -> dict[str, str]:
    file = Path(program.env["KEYRING_FILE"])
    found: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
    return found


def browser(tmp_path: Path) -> str:
    """Return a BROWSER that opens pages and follows where they lead."""
    script = tmp_path / "browser"
    script.write_text(BROWSER.format(python=sys.executable))
    script.chmod(0o755)
    return f"{script} %s"


def begun(program: Program, mastodon: FakeMastodon, *options: str) -> Terminal:
    terminal = program.at_terminal("accounts", "add", "mastodon", *options, rows=40)
    terminal.until("Your handle, or the address of your server")
    terminal.press(f"{mastodon.url}\n")
    return terminal


def test_from_nothing_to_who_waits(
    program: Program, mastodon: FakeMastodon, tmp_path: Path
) -> None:
    program.env = {**program.env, "BROWSER": browser(tmp_path)}
    with begun(program, mastodon) as terminal:
        terminal.until("You are @ana@home.example.", "Name of this account [mastodon]")
        terminal.press("home\n")
        assert terminal.end() == 0
        assert "in the system keyring" in terminal.text
        assert "1 mention in 30 days, 1 waiting." in terminal.text
        assert "[accounts.home]" in terminal.text
        assert mastodon.secret not in terminal.raw.decode()
    assert kept(program) == {"ackbot/home": mastodon.secret}
    assert mastodon.secret not in program.config.read_text()


def test_a_machine_without_browser_takes_a_pasted_code(
    program: Program, mastodon: FakeMastodon, door: Door
) -> None:
    with begun(program, mastodon, "--name", "home", "--no-sync") as terminal:
        terminal.until("Paste the code it shows")
        address = "".join(terminal.text.split("allow it:")[1].split("Paste")[0].split())
        visit(address)
        terminal.press("not a code\n")
        terminal.until("Paste it once more")
        terminal.press(f"{door.shown}\n")
        assert terminal.end() == 0
    assert kept(program) == {"ackbot/home": mastodon.secret}


@pytest.mark.parametrize(
    ("way", "asks"), [("browser", "Paste the code it shows"), ("token", "The token (it is not")]
)
def test_ctrl_c_stores_nothing_and_says_how_to_go_on(
    program: Program, mastodon: FakeMastodon, way: str, asks: str
) -> None:
    with begun(program, mastodon, "--way", way) as terminal:
        before = termios.tcgetattr(terminal.child.child_fd)[3] | termios.ECHO
        terminal.until(asks)
        terminal.press("\x03")
        terminal.until("Go on with")
        assert termios.tcgetattr(terminal.child.child_fd)[3] == before
        assert terminal.end() == 130
        assert "Stopped. Nothing was stored." in terminal.text
        assert f"ackbot accounts add mastodon --server {mastodon.url}" in terminal.text
    assert kept(program) == {}
    assert not program.config.exists()


def test_a_wrong_code_stores_nothing_and_names_the_command_with_what_was_typed(
    program: Program, mastodon: FakeMastodon
) -> None:
    with begun(program, mastodon) as terminal:
        terminal.until("Paste the code it shows")
        terminal.press("wrong-code\n")
        assert terminal.end() == 4
        told = "".join(terminal.text.split())
    assert "Nothingwasstored." in told
    assert told.endswith(f"Withwhatyoutyped:ackbotaccountsaddmastodon--server{mastodon.url}")
    assert kept(program) == {}
    assert not program.config.exists()


def test_a_slip_in_the_platforms_name_is_asked_again(program: Program) -> None:
    with program.at_terminal("accounts", "add") as terminal:
        terminal.until("Which one:")
        terminal.press("mastodn\n")
        terminal.until("perhaps mastodon")
        terminal.press("Mastodon\n")
        terminal.until("Your handle, or the address of your server")
        terminal.press("\x03")
        terminal.until("Go on with: ackbot accounts add mastodon")
        assert terminal.end() == 130


def test_a_typed_secret_is_never_shown(program: Program, mastodon: FakeMastodon) -> None:
    with begun(program, mastodon, "--way", "token", "--name", "home", "--no-sync") as terminal:
        terminal.until("The token (it is not shown)")
        terminal.press("canary-wrong\n")
        terminal.until("Try once")
        terminal.press(f"{mastodon.secret}\n")
        terminal.until("in the system keyring")
        assert termios.tcgetattr(terminal.child.child_fd)[3] & termios.ECHO
        assert terminal.end() == 0
        assert "canary" not in terminal.raw.decode()
    assert kept(program) == {"ackbot/home": mastodon.secret}


def test_what_is_asked_openly_after_a_secret_is_seen(
    program: Program, mastodon: FakeMastodon
) -> None:
    with begun(program, mastodon, "--way", "token", "--no-sync") as terminal:
        terminal.until("The token (it is not shown)")
        terminal.press(f"{mastodon.secret}\n")
        terminal.until("Name of this account")
        terminal.press("seaside\n")
        terminal.until("[mastodon]: seaside")
        assert terminal.end() == 0


def test_in_a_pipe_options_answer_everything(program: Program, mastodon: FakeMastodon) -> None:
    done = program.run(
        *("accounts", "add", "mastodon", "--server", mastodon.url, "--secret-from-stdin"),
        *("--name", "home", "--json"),
        stdin=f"{mastodon.secret}\n",
    )
    assert done.code == 0, done.err
    assert done.json["account"]["name"] == "home"
    assert (done.json["mentions"], done.json["waiting"]) == (1, 1)
    assert mastodon.secret not in done.out + done.err
    listed = program.run("accounts", "list", "--json").json["accounts"]
    assert [(one["name"], one["sign_in"], one["waiting"]) for one in listed] == [("home", "ok", 1)]


def test_a_locked_keyring_is_no_reason_to_keep_it_elsewhere_unasked(
    program: Program, mastodon: FakeMastodon
) -> None:
    done = program.run(
        *("accounts", "add", "mastodon", "--server", mastodon.url, "--secret-from-stdin"),
        stdin=f"{mastodon.secret}\n",
        KEYRING_LOCKED="1",
    )
    assert done.code == 2
    assert "--keep file" in done.err
    assert not program.config.exists()


def known(program: Program) -> list[tuple[str, str]]:
    """Return account and id of all who wait, as the ledger knows them."""
    with Ledger.open(program.ledger) as ledger:
        return [(one.account.name, one.id) for one in ledger.waiting(limit=None)]


def test_a_new_name_keeps_everything_and_removing_leaves_what_was_said(
    program: Program, mastodon: FakeMastodon
) -> None:
    add = ("accounts", "add", "mastodon", "--server", mastodon.url, "--secret-from-stdin")
    assert program.run(*add, "--name", "home", stdin=mastodon.secret).code == 0
    ((_, number),) = known(program)
    assert program.run("accounts", "rename", "home", "fosstodon").code == 0
    assert known(program) == [("fosstodon", number)]
    assert kept(program) == {"ackbot/fosstodon": mastodon.secret}
    assert program.run("accounts", "test").out.startswith("fosstodon (Mastodon): you are @ana")

    for answer, left in (("\n", 1), ("y\n", 0)):
        with program.at_terminal("accounts", "remove", "fosstodon") as terminal:
            terminal.until("1 conversation waits there", "Kept in the ledger", "Remove fosstodon?")
            terminal.press(answer)
            assert terminal.end() == 0
        assert len(kept(program)) == left
        assert program.config.read_text().count("[accounts.") == left
    assert not list(program.ledger.parent.glob("sessions/*.json"))
    assert known(program) == [("fosstodon", number)]


def test_a_browser_that_never_comes_back_ends_the_waiting(home: Home) -> None:
    with home.app() as app, Listener() as listener, Listener(None) as deaf:
        talk = TerminalTalk(app, {}, wait=0.0)
        with pytest.raises(SignInNeeded, match="Nothing came back"):
            talk.receive(listener, "")
        with pytest.raises(UsageError, match="Nobody is there to paste"):
            talk.receive(deaf, "")

"""The first run of a new user on real servers: from an empty home to a reply that stands there.

The tutorial's first run (`tests.first_run`) has a fake for a server; here `ackbot init` finds,
signs in to and answers on servers that know nothing of ackbot, and it is they who are asked
whether the reply stands there, and how often.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from tests.program import FULL, Program, Terminal

from .bluesky import BlueskyNetwork
from .isso import IssoSite
from .wordpress import WordPress
from .wordpress_server import OWNER_PASSWORD

pytestmark = pytest.mark.servers

KEYRING = Path(__file__).parents[1] / "signing" / "keyring_here"
QUESTION = "What a lovely recipe! Can I bake it in a glass dish?"
SPEAKS = {
    "Your name, as you would sign": "Ana",
    "Languages you write in": "English",
    "What ends your replies": "",
}


class Newcomer:
    """Somebody who has never run ackbot on this machine, which has a keyring and no browser."""

    def __init__(self, folder: Path) -> None:
        for name in ("home", "bin"):
            (folder / name).mkdir()
        self._keyring = folder / "keyring.json"
        env = {
            "ACKBOT_CONFIG": "",
            "ACKBOT_LEDGER": "",
            "PATH": str(folder / "bin"),
            "PYTHONPATH": str(KEYRING),
            "KEYRING_FILE": str(self._keyring),
        }
        self.program = Program(folder / "home", env=env)
        self.shown = ""
        """The draft that was on screen when `a` was pressed."""

    def sets_up(self, platform: str, server: str) -> Terminal:
        """Start `ackbot init` for one account and say who speaks."""
        terminal = self.program.at_terminal("init", "--account", platform, "--server", server)
        self.answers(terminal, SPEAKS)
        return terminal

    def answers(self, terminal: Terminal, answers: Mapping[str, str]) -> None:
        """Answer these questions as they come."""
        for asked, answer in answers.items():
            terminal.until(asked)
            terminal.press(f"{answer}\n")

    def sends_the_first_reply(self, terminal: Terminal, name: str) -> None:
        """Name the account, open the inbox, approve the draft, and wait until ackbot ends."""
        self.answers(terminal, {"Name of this account": name})
        terminal.until("Open your inbox now?")
        (config,) = self.program.home.rglob("config.toml")
        hurried = config.read_text("utf-8").replace("# undo_seconds = 10", "undo_seconds = 1")
        config.write_text(hurried, "utf-8")
        terminal.press("\n")
        shown = terminal.until("a approve", "1 of 1")
        assert QUESTION in shown
        self.shown = " ".join(re.findall(r"^ ▌ (.*?) *$", shown, re.MULTILINE))
        assert self.shown
        terminal.press("a")
        assert terminal.end() == 0
        assert b"1 sent" in terminal.raw.rpartition(FULL)[2]

    def is_done(self, secret: str, name: str) -> None:
        """Assert that nobody waits, another run sends nothing, and the secret is in its place."""
        assert self.program.run("sync", "--full").code == 0
        listed = self.program.run("inbox", "--list", "--json", "--no-sync")
        assert (listed.code, listed.json["items"]) == (0, [])
        kept = json.loads(self._keyring.read_text("utf-8")) if self._keyring.exists() else {}
        assert kept == ({f"ackbot/{name}": secret} if secret else {})
        for path in self.program.home.rglob("*"):
            assert not secret or not path.is_file() or secret.encode() not in path.read_bytes()


@pytest.fixture
def newcomer(tmp_path: Path) -> Newcomer:
    return Newcomer(tmp_path)


def one_line(text: str) -> str:
    return " ".join(text.split())


def test_on_bluesky_by_handle_and_app_password(bluesky: BlueskyNetwork, newcomer: Newcomer) -> None:
    ana, ben = bluesky.create_account("ana"), bluesky.create_account("ben")
    question = ben.reply(ana.post("The rye bread recipe is out"), QUESTION)
    bluesky.wait_until_notified(ana, question)

    with newcomer.sets_up("bluesky", bluesky.pds_url) as terminal:
        newcomer.answers(terminal, {"Your handle": f"@{ana.handle}"})
        newcomer.answers(terminal, {"The app password": ana.password})
        newcomer.answers(terminal, {"your own password": ana.app_password})
        terminal.until(f"You are @{ana.handle}")
        newcomer.sends_the_first_reply(terminal, "bakery")

    assert [one_line(mine.text) for mine in ana.replies_to(question)] == [newcomer.shown]
    newcomer.is_done(ana.app_password, "bakery")
    assert len(ana.replies_to(question)) == 1


def test_on_isso_which_knows_no_accounts(isso_open: IssoSite, newcomer: Newcomer) -> None:
    question = isso_open.comment("/bread/", QUESTION, email="mira@x.example")

    with newcomer.sets_up("isso", isso_open.url) as terminal:
        about = {"The name you comment under": "Ana", "The e-mail address": "ana@bakery.example"}
        newcomer.answers(terminal, about)
        newcomer.sends_the_first_reply(terminal, "bakery")

    told = [one_line(each["text"]) for each in isso_open.under("/bread/", question)]
    assert told == [newcomer.shown]
    newcomer.is_done("", "bakery")
    assert len(isso_open.under("/bread/", question)) == 1


def test_on_wordpress_by_the_page_that_makes_the_password(
    wordpress: WordPress, newcomer: Newcomer
) -> None:
    page = wordpress.owner_posts("The rye bread recipe is out")
    question = wordpress.wrote(page, QUESTION, name="Ben", ago=timedelta(hours=3))

    with newcomer.sets_up("wordpress", wordpress.url) as terminal:
        newcomer.answers(terminal, {"Your user name there": wordpress.owner.login})
        terminal.until("The password (it is not shown)")
        secret = approved(wordpress, address_in(terminal))
        terminal.press(f"{secret}\n")
        terminal.until("You are")
        newcomer.sends_the_first_reply(terminal, "bakery")

    told = [one_line(each.text) for each in wordpress.replies_to(question)]
    assert told == [newcomer.shown]
    newcomer.is_done("".join(secret.split()), "bakery")
    assert len(wordpress.replies_to(question)) == 1


def address_in(terminal: Terminal) -> str:
    """Return the address of the page that a person is asked to open."""
    (found,) = re.findall(r"http://\S+/authorize-application\.php\S*", terminal.raw.decode())
    return str(found)


def approved(blog: WordPress, address: str) -> str:
    """Log in with a browser, open the page, press Yes, and copy the password that it shows.

    Pressing Yes does what the page's script (wp-admin/js/auth-app.js) does.
    """
    with httpx.Client(timeout=60, trust_env=False, follow_redirects=True) as browser:
        log_in = {"log": blog.owner.login, "pwd": OWNER_PASSWORD, "redirect_to": address}
        browser.get(f"{blog.url}/wp-login.php")  # which sets the cookie that logging in wants
        page = browser.post(f"{blog.url}/wp-login.php", data=log_in).text
        assert 'name="approve"' in page
        fields = dict(re.findall(r'name="(app_\w+)"[^>]* value="([^"]*)"', page))
        settings = json.loads(re.findall(r"var wpApiSettings = ({.*?});", page)[0])
        made = browser.post(
            f"{settings['root']}wp/v2/users/me/application-passwords",
            headers={"X-WP-Nonce": settings["nonce"]},
            data={"name": fields["app_name"], "app_id": fields["app_id"]},
        )
    assert made.status_code == 201, made.text
    return str(made.json()["password"])
